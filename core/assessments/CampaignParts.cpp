// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr qsizetype LastOfId = 4;
constexpr int LastGrade = 12;

} // namespace

const Score *totalOf(const QList<Score> &scores)
{
    const auto found =
        std::find_if(scores.begin(), scores.end(), [](const Score &score) { return score.id == u"total"_s; });
    return found == scores.end() ? nullptr : &*found;
}

QList<Band> bandsOfTotal(const Scale &scale)
{
    QList<Band> bands;
    for (const Band &band : scale.bands) {
        const bool known = std::any_of(bands.begin(), bands.end(), [&](const Band &one) { return one.id == band.id; });
        if (band.score == u"total"_s && !known)
            bands.append(band);
    }
    std::stable_sort(bands.begin(), bands.end(), [](const Band &a, const Band &b) {
        return qint64(a.from) * b.per < qint64(b.from) * a.per;
    });
    return bands;
}

Result<QHash<Id<StoredRespondent>, QList<StoredSheet>>> sheetsByRespondent(const CampaignRepository &repository,
                                                                            const Id<Campaign> &campaign)
{
    YICE_ASSIGN(const QList<StoredSheet> sheets, repository.sheets(campaign));
    QHash<Id<StoredRespondent>, QList<StoredSheet>> byRespondent;
    for (const StoredSheet &sheet : sheets)
        byRespondent[sheet.respondent].append(sheet);
    return byRespondent;
}

QList<Scale> answeredOf(const QList<Scale> &scales, const Respondent &respondent)
{
    QList<Scale> answered;
    std::copy_if(scales.begin(), scales.end(), std::back_inserter(answered),
                 [&](const Scale &scale) { return respondent.answers.contains(scale.id); });
    return answered;
}

QByteArray Campaign::consentKey() const
{
    return !interview ? id.bytes() : consentOf.isNull() ? QByteArray() : consentOf.bytes();
}

Result<Roster> Roster::of(const students::StudentService &students)
{
    Roster roster;
    YICE_ASSIGN(roster.m_rows, students.list({}));
    for (const students::StudentRow &row : roster.m_rows) {
        roster.m_places.insert(row.id, roster.m_candidates.size());
        roster.m_candidates.append(
            {row.id.bytes(), row.name, row.studentNumber, row.idNumber.right(LastOfId), row.className});
    }
    return roster;
}

Id<students::Student> Roster::student(qsizetype place) const
{
    return Id<students::Student>::fromBytes(m_candidates.at(place).student);
}

qsizetype Roster::placeOf(const Id<students::Student> &student)
{
    if (const auto found = m_places.constFind(student); found != m_places.constEnd())
        return *found;
    m_places.insert(student, m_candidates.size());
    m_candidates.append({student.bytes(), {}, {}, {}, {}});
    return m_candidates.size() - 1;
}

std::optional<students::StudentRow> Roster::row(const Id<students::Student> &student) const
{
    const qsizetype place = m_places.value(student, -1);
    return place >= 0 && place < m_rows.size() ? std::optional(m_rows.at(place)) : std::nullopt;
}

Result<QList<Problem>> judge(storage::Connection &db, QList<StoredRespondent> &respondents, Roster &roster,
                              const Campaign &campaign)
{
    YICE_ASSIGN(const QList<Scale> scales, scalesFor(db, campaign.scales));
    QMap<QStringList, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < respondents.size(); ++i) {
        QStringList ids = respondents.at(i).typed.answers.keys();
        ids.sort();
        groups[ids].append(i);
    }
    for (const QList<qsizetype> &group : groups) {
        QList<MatchedRespondent> matched;
        for (const qsizetype place : group) {
            const StoredRespondent &one = respondents.at(place);
            Match match;
            match.state = one.match;
            if (one.student)
                match.candidates.append(roster.placeOf(*one.student));
            matched.append({one.typed, match});
        }
        const QList<Scale> asked = answeredOf(scales, matched.first().respondent);
        const auto flags = validityFlags(matched, roster.candidates(), asked, campaign.first, campaign.last);
        for (qsizetype i = 0; i < group.size(); ++i)
            respondents[group.at(i)].flags = flags.at(i);
    }
    return flagImplausible(respondents, roster, scales);
}

QList<int> unreadCritical(const Scale &scale, const QList<Answer> &answers)
{
    QList<int> items;
    for (const CriticalItem &critical : scale.critical) {
        // A sheet without the supplements does not ask those of them that are critical.
        const bool asked = critical.item <= answers.size();
        if (asked && answers.at(critical.item - 1).kind == Answer::Kind::Outside && !items.contains(critical.item))
            items.append(critical.item);
    }
    return items;
}

SheetOutcome outcomeOf(const StoredSheet &sheet, const StoredRespondent &respondent, const Scale &scale, bool consent)
{
    SheetOutcome outcome;
    outcome.sheet = sheet.id;
    outcome.student = respondent.student;
    outcome.consent = consent;
    outcome.scale = sheet.scale;
    outcome.scored.scores = sheet.scores;
    // An answer to a critical item that nobody can read may be the one that matters: a person looks at it as at a
    // critical one [P]. An item left blank is not an answer.
    outcome.scored.critical = sheet.critical + sheet.unread;
    std::sort(outcome.scored.critical.begin(), outcome.scored.critical.end());
    // Supplements are asked of some only.
    const qsizetype own = std::min(scale.items.size(), sheet.answers.size());
    outcome.scored.missing = static_cast<int>(std::count_if(sheet.answers.begin(), sheet.answers.begin() + own, [](const Answer &answer) {
        return answer.kind == Answer::Kind::Missing;
    }));
    outcome.scored.outside = static_cast<int>(std::count_if(sheet.answers.begin(), sheet.answers.end(), [](const Answer &answer) {
        return answer.kind == Answer::Kind::Outside;
    }));
    outcome.scored.tooManyMissing = outcome.scored.missing * 100 > scale.missingPercent * own;
    outcome.recorded = respondent.imported;
    outcome.answered = answeredAt(respondent);
    return outcome;
}

QDateTime answeredAt(const StoredRespondent &respondent)
{
    return respondent.typed.submitted.isValid() ? respondent.typed.submitted.toUTC() : respondent.imported;
}

void countLine(CampaignImport &outcome, const StoredRespondent &one)
{
    outcome.matched += one.match == MatchState::Matched ? 1 : 0;
    outcome.ambiguous += one.match == MatchState::Ambiguous ? 1 : 0;
    outcome.unmatched += one.match == MatchState::Unmatched ? 1 : 0;
    outcome.invalid += one.flags.isEmpty() ? 0 : 1;
    const QDateTime answered = one.typed.submitted;
    if (!answered.isValid())
        return;
    if (!outcome.firstAnswered.isValid() || answered < outcome.firstAnswered)
        outcome.firstAnswered = answered;
    if (!outcome.lastAnswered.isValid() || answered > outcome.lastAnswered)
        outcome.lastAnswered = answered;
}

Person personOn(const QDate &day, const students::StudentRow &student, const QDate &today)
{
    Person person;
    person.sex = student.male ? Sex::Male : Sex::Female;
    if (student.birth.isValid() && student.birth <= day) {
        const bool birthdayAhead = std::pair(day.month(), day.day()) < std::pair(student.birth.month(), student.birth.day());
        person.age = day.year() - student.birth.year() - (birthdayAhead ? 1 : 0);
    }
    const int grade = student.className.grade - (students::schoolYearOf(today) - students::schoolYearOf(day));
    if (grade >= 1 && grade <= LastGrade)
        person.grade = grade;
    return person;
}

Result<Person> personOf(const StoredRespondent &respondent, const students::StudentService &students, const QDate &today)
{
    if (!respondent.student)
        return Person();
    YICE_ASSIGN(const students::StudentRow student, students.row(*respondent.student));
    const QDateTime answered = respondent.typed.submitted;
    return personOn(answered.isValid() ? answered.date() : respondent.imported.toLocalTime().date(), student, today);
}

Result<> scoreStored(StoredSheet &sheet, const Scorer &scorer)
{
    const Scale &scale = scorer.scale();
    YICE_ASSIGN(const ScoredSheet scored, scorer.sheet(sheet.answers));
    sheet.scaleVersion = scale.version;
    sheet.scores = scored.scores;
    sheet.critical = scored.critical;
    sheet.unread = unreadCritical(scale, sheet.answers);
    sheet.norm = scored.norm;
    return {};
}

bool isValid(const QList<Flag> &flags)
{
    return std::all_of(flags.begin(), flags.end(),
                       [](Flag flag) { return flag == Flag::DuplicatePerson || flag == Flag::Implausible; });
}

Result<QHash<Id<students::Student>, CaseProgress>> progressOf(const CaseReader *cases, const Campaign &campaign)
{
    if (!cases)
        return QHash<Id<students::Student>, CaseProgress>();
    return cases->progressSince(campaign.first.startOfDay());
}

bool isCritical(const StoredSheet &sheet)
{
    return !sheet.critical.isEmpty() || !sheet.unread.isEmpty();
}

bool talkedSince(const CaseProgress &progress, const QDateTime &when)
{
    return progress.lastTalk.isValid() && progress.lastTalk >= when;
}

bool hasReached(const CaseProgress &progress, const QString &step)
{
    switch (laterSteps().indexOf(step)) {
    case 0:
        return progress.crossChecked;
    case 1:
        return progress.interviewed;
    case 2:
        return progress.graded;
    case 3:
        return progress.followed;
    default:
        return false;
    }
}

bool isValid(const StoredRespondent &respondent)
{
    return respondent.decision ? respondent.decision->verdict == Verdict::Keep : isValid(respondent.flags);
}

QString doubtOf(const StoredRespondent &respondent)
{
    if (respondent.decision)
        return respondent.decision->verdict == Verdict::Aside ? u"set_aside"_s : u"retest"_s;
    return respondent.flags.isEmpty() ? QString() : flagName(respondent.flags.first());
}

QHash<Id<students::Student>, students::ClassName> dueOf(const Campaign &campaign,
                                                        const QHash<Id<students::Student>, students::ClassName> &classes,
                                                        const QDate &today)
{
    const QSet<Id<students::Student>> members(campaign.members.begin(), campaign.members.end());
    const int yearsSince = students::schoolYearOf(today) - students::schoolYearOf(campaign.first);
    QHash<Id<students::Student>, students::ClassName> due;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it) {
        const students::ClassName then{it->grade - yearsSince, it->number};
        const bool asked = campaign.listed               ? members.contains(it.key())
                           : !campaign.classes.isEmpty() ? campaign.classes.contains(then)
                                                         : campaign.grades.contains(then.grade);
        if (asked)
            due.insert(it.key(), then);
    }
    return due;
}

Result<QHash<Id<students::Student>, students::ClassName>> dueStudents(const Campaign &campaign,
                                                                      const students::StudentService &students,
                                                                      const QDate &today)
{
    YICE_ASSIGN(const auto classes, students.classesByStudent());
    return dueOf(campaign, classes, today);
}

} // namespace core::assessments
