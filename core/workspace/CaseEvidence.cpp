// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CaseEvidence.h"

#include "core/alerts/AlertWords.h"
#include "core/alerts/CaseSafety.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/LetterBox.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using alerts::Evidence;
using alerts::EvidenceKind;
using Found = Result<QList<Evidence>>;
using StudentId = Id<students::Student>;

tl::unexpected<Error> invalid(const QString &field, const QString &id = {})
{
    return fail(ErrorCode::Invalid, u"evidence"_s, {{u"field"_s, field}, {u"id"_s, id}});
}

tl::unexpected<Error> unmet(const QString &word)
{
    return fail(ErrorCode::ConditionsUnmet, word, {{u"open"_s, QStringList{word}}});
}

EvidenceKind kindOf(alerts::FactKind kind)
{
    switch (kind) {
    case alerts::FactKind::Interview:
        return EvidenceKind::Interview;
    case alerts::FactKind::MedicalPaper:
    case alerts::FactKind::GuardianAgrees:
    case alerts::FactKind::SafeGuardianAgrees:
        return EvidenceKind::Paper;
    case alerts::FactKind::MeetingMinutes:
        return EvidenceKind::Minutes;
    case alerts::FactKind::ScaleBelowCutOff:
        return EvidenceKind::Scale;
    default:
        return EvidenceKind::Observation;
    }
}

void tellCase(const alerts::Alert &alert, QList<Evidence> &found)
{
    for (const alerts::Signal &one : alert.found) {
        const EvidenceKind kind = one.sheet.isNull() ? EvidenceKind::Observation : EvidenceKind::Scale;
        found.append({kind, one.id.bytes(), alerts::FromSignal, alerts::signalKindName(one.kind), one.noticed});
    }
    for (const alerts::Fact &one : alert.facts)
        found.append({kindOf(one.kind), one.id.bytes(), alerts::FromFact, alerts::factKindName(one.kind), one.at});
    for (const alerts::StepDone &one : alert.steps) {
        const EvidenceKind kind = one.sheet.isNull() ? EvidenceKind::Observation : EvidenceKind::Scale;
        if (one.counts())
            found.append({kind, one.id.bytes(), alerts::FromStep, one.step, one.at});
    }
    for (const alerts::Task &one : alert.tasks) {
        const bool talk = one.kind == alerts::TaskKind::Interview || one.kind == alerts::TaskKind::SpeakToday;
        if (talk && one.done)
            found.append({EvidenceKind::Interview, one.id.bytes(), alerts::FromTask, alerts::taskKindName(one.kind), *one.done});
    }
}

Result<QList<Id<alerts::Alert>>> casesOf(const Areas &areas, const StudentId &student)
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.student = student;
    YICE_ASSIGN(const auto rows, areas.alerts.list(query));
    QList<Id<alerts::Alert>> cases;
    for (const alerts::AlertRow &row : rows)
        cases.append(row.id);
    return cases;
}

Found caseRecords(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto cases, casesOf(areas, student));
    QList<Evidence> found;
    for (const Id<alerts::Alert> &id : cases) {
        YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
        tellCase(view.alert, found);
        YICE_ASSIGN(const auto entries, areas.crisis.entries(id));
        for (const crisis::Entry &one : entries)
            found.append(crisis::evidenceOf(one));
        YICE_ASSIGN(const auto inquired, areas.inquiries.entries(id));
        for (const inquiry::Entry &one : inquired)
            found.append(inquiry::evidenceOf(one));
    }
    return found;
}

Found meetingsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto cases, casesOf(areas, student));
    QList<Evidence> found;
    for (const Id<alerts::Alert> &id : cases) {
        YICE_ASSIGN(const auto discussions, areas.meetings.discussions(id));
        for (const meetings::Discussion &one : discussions)
            found.append({EvidenceKind::Minutes, one.meeting.bytes(), alerts::FromMeeting, {}, one.held});
    }
    return found;
}

Found sheetsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto history, areas.campaigns.history(student));
    QList<Evidence> found;
    for (const assessments::ScorePoint &one : history.points) {
        const EvidenceKind kind = one.interview ? EvidenceKind::Interview : EvidenceKind::Scale;
        found.append({kind, one.sheet.bytes(), alerts::FromSheet, one.scaleTitle, one.day.startOfDay()});
    }
    return found;
}

Found sessionsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, areas.sessions.list(student));
    QList<Evidence> found;
    for (const counselling::SessionRow &one : rows)
        found.append({EvidenceKind::Interview, one.id.bytes(), alerts::FromSession, QString::number(one.number), one.day.startOfDay()});
    return found;
}

Found attachmentsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, areas.attachments.list(student));
    QList<Evidence> found;
    for (const records::Attachment &one : rows) {
        const EvidenceKind kind = one.kind == "minutes"_L1 ? EvidenceKind::Minutes : EvidenceKind::Paper;
        found.append({kind, one.id.bytes(), alerts::FromAttachment, one.title, one.day.startOfDay()});
    }
    return found;
}

Found lettersOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, closedLetters(areas).list(student));
    QList<Evidence> found;
    for (const counselling::LetterRow &one : rows)
        found.append({EvidenceKind::Observation, one.letter.id.bytes(), alerts::FromLetter, {}, one.letter.content.received.startOfDay()});
    return found;
}

Found observationsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto weeks, ClassReports(areas).observations.of(student));
    QList<Evidence> found;
    for (const observations::SeenStudent &week : weeks) {
        for (const observations::Observation &one : week.versions)
            found.append({EvidenceKind::Observation, one.id.bytes(), alerts::FromObservation, {}, one.handed.filled.startOfDay()});
    }
    return found;
}

Found repliesOf(Areas &areas, const StudentId &student)
{
    referral::CareFilter filter;
    filter.student = student;
    YICE_ASSIGN(const auto rows, areas.referrals.list(filter));
    QList<Evidence> found;
    for (const referral::ReferralRow &row : rows) {
        for (const referral::Act &act : row.referral.acts) {
            if (act.kind == referral::ActKind::Reply)
                found.append({EvidenceKind::Paper, row.referral.id.bytes(), alerts::FromReply, {}, act.at});
        }
    }
    return found;
}

/// Records whose detail a viewer without scores or notes does not read.
void hide(QList<Evidence> &found, const Viewer &viewer)
{
    for (Evidence &one : found) {
        if (!viewer.may(Permission::ReadNotes) || (one.source == alerts::FromSheet && !viewer.may(Permission::SeeScores)))
            one.detail.clear();
    }
}

} // namespace

Result<QList<Evidence>> evidenceOf(Areas &areas, const StudentId &student)
{
    YICE_TRY(areas.db.viewer().require(Permission::SeeAlerts));
    YICE_TRY(areas.students.row(student));
    QList<Evidence> all;
    for (const auto &source : {caseRecords, meetingsOf, sheetsOf, sessionsOf, attachmentsOf, lettersOf, observationsOf, repliesOf}) {
        auto found = source(areas, student);
        if (!found && found.error().code == ErrorCode::Denied)
            continue;
        YICE_ASSIGN(const auto told, std::move(found));
        all += told;
    }
    hide(all, areas.db.viewer());
    std::stable_sort(all.begin(), all.end(), [](const Evidence &a, const Evidence &b) { return a.at > b.at; });
    return all;
}

Result<QList<Evidence>> chosenEvidence(Areas &areas, const StudentId &student, const QList<Evidence> &chosen)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    QList<Evidence> whole;
    std::optional<QList<Evidence>> known;
    for (const Evidence &one : chosen) {
        if (one.source == alerts::OnPaper) {
            YICE_ASSIGN(const Evidence paper, alerts::paperEvidence(areas.db.clock(), one.detail.section(u'\n', 0, 0),
                                                                    one.detail.section(u'\n', 1), one.at.toLocalTime().date()));
            whole.append(paper);
            continue;
        }
        if (!known) {
            YICE_ASSIGN(known, evidenceOf(areas, student));
        }
        const auto found = std::find_if(known->begin(), known->end(), [&](const Evidence &other) { return other.record == one.record; });
        if (found == known->end())
            return invalid(u"evidence_id"_s, Id<Evidence>::fromBytes(one.record).toString());
        if (!whole.contains(*found))
            whole.append(*found);
    }
    return whole;
}

Result<> groundCase(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const QStringList &reasons,
                    const QList<Evidence> &evidence)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
    YICE_ASSIGN(const auto whole, chosenEvidence(areas, view.student.id, evidence));
    return areas.alerts.ground(id, revision, reasons, whole);
}

Result<> tellFact(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, alerts::Fact fact, const QString &note)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    if (!fact.shownBy && alerts::wantsProof(fact.kind))
        return invalid(u"proof"_s);
    if (fact.shownBy) {
        YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
        YICE_ASSIGN(const auto whole, chosenEvidence(areas, view.student.id, {*fact.shownBy}));
        if (!alerts::shows(whole.first(), fact.kind))
            return invalid(u"proof"_s);
        fact.shownBy = whole.first();
    }
    return areas.alerts.recordFact(id, revision, fact, note);
}

Result<> takeStep(Areas &areas, const Id<alerts::Alert> &id, qint64 revision, const alerts::StepDone &done)
{
    YICE_TRY(areas.db.viewer().require(Permission::EditAlerts));
    YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(id));
    YICE_ASSIGN(const crisis::CrisisTable table, crisis::shippedCrisisTable());
    const crisis::Keeping keeping = crisis::keepingOf(table, done.step);
    if (keeping == crisis::Keeping::Always)
        return unmet(u"crisis_record"_s);
    if (keeping == crisis::Keeping::InCrisis) {
        YICE_ASSIGN(const bool crisis, inCrisis(areas, view.alert));
        if (crisis)
            return unmet(u"crisis_record"_s);
    }
    if (alerts::isInPlace(done.step)) {
        YICE_ASSIGN(const auto safety, alerts::caseSafety(areas.db, view.student.id));
        if (done.person.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, done.step, {{u"field"_s, u"independent"_s}});
        if (safety.suspects(done.person))
            return unmet(u"independent_suspected"_s);
    }
    return areas.alerts.recordStep(id, revision, done);
}

Result<bool> inCrisis(Areas &areas, const alerts::Alert &alert)
{
    if (alert.severity == alerts::Severity::Red)
        return true;
    YICE_ASSIGN(const auto entries, areas.crisis.entries(alert.id));
    return !entries.isEmpty();
}

Result<> finishTask(Areas &areas, const Id<alerts::Task> &id, const QString &note)
{
    constexpr int AnyTime = 36500; // days
    YICE_ASSIGN(const auto duties, areas.alerts.duties(AnyTime));
    const QString grading = u"task:"_s + alerts::taskKindName(alerts::TaskKind::GradeNow);
    for (const alerts::Duty &duty : duties) {
        if (duty.task == id && duty.step == grading)
            return unmet(u"grade_now"_s);
    }
    return areas.alerts.completeTask(id, note);
}

} // namespace core::workspace
