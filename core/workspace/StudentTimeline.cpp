// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/StudentTimeline.h"

#include "core/alerts/AlertWords.h"
#include "core/alerts/CaseSafety.h"
#include "core/alerts/Triage.h"
#include "core/records/AttachmentRules.h"
#include "core/retention/RecordGraph.h"
#include "core/storage/ImportLog.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/LetterBox.h"
#include "core/workspace/TimelineCases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

using StudentId = Id<students::Student>;
using Entries = Result<QList<TimelineEntry>>;

TimelineEntry onDay(const QDate &day, const QString &kind, const QString &what)
{
    TimelineEntry entry{day.startOfDay(), true, kind, what};
    return entry;
}

Entries assessmentsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto history, areas.campaigns.history(student));
    QList<TimelineEntry> entries;
    for (const assessments::ScorePoint &point : history.points) {
        TimelineEntry entry = onDay(point.day, u"assessment"_s, point.valid ? u"valid"_s : u"invalid"_s);
        entry.name = point.scaleTitle;
        entry.value = point.text;
        entry.record = point.sheet.bytes();
        entries.append(entry);
    }
    return entries;
}

QString decisionWord(const alerts::Decision &decision)
{
    if (!decision.after)
        return decision.before ? u"closed"_s : u"set_aside"_s;
    if (!decision.before)
        return u"graded"_s;
    return *decision.after > *decision.before ? u"raised"_s : *decision.after < *decision.before ? u"lowered"_s : u"kept"_s;
}

void tellCase(const alerts::AlertView &view, const alerts::GradingTable &table, QList<TimelineEntry> &entries)
{
    const alerts::Alert &alert = view.alert;
    const auto add = [&](const QDateTime &at, const QString &kind, const QString &what, const QString &name,
                         const QString &note) {
        TimelineEntry entry{at, false, kind, what};
        entry.name = name;
        entry.note = note;
        entry.redacted = view.notesWithheld;
        entry.record = alert.id.bytes();
        entries.append(entry);
    };
    for (qsizetype i = 0; i < alert.found.size(); ++i)
        add(alert.found.at(i).noticed, u"signal"_s, alerts::signalKindName(alert.found.at(i).kind), view.signalNames.at(i),
            alert.found.at(i).note);
    for (const alerts::Decision &decision : alert.decisions) {
        add(decision.at, u"decision"_s, decisionWord(decision), {}, decision.reasons.join(u'\n'));
        entries.last().severity = decision.after;
        QStringList persons;
        for (const alerts::Decider &one : decision.deciders)
            persons.append(one.person);
        entries.last().by = persons.join(u' ');
    }
    for (const alerts::Fact &fact : alert.facts)
        add(fact.at, u"fact"_s, alerts::factKindName(fact.kind), {}, fact.note);
    for (const alerts::StepDone &step : alert.steps) {
        if (!step.counts())
            continue; // its sheet was taken back or set aside
        const QString id = alerts::isInPlace(step.step) ? QString(alerts::IndependentPerson) : step.step;
        const alerts::StepRule *rule = table.step(id);
        if (const alerts::StepRule *own = table.step(step.step); own && own->inquiry != alerts::InquiryPart::None)
            continue; // stands in the record of the inquiry
        add(step.at, u"step"_s, step.step, rule ? rule->name : step.step, step.note);
        entries.last().by = step.person;
    }
}

Entries casesOf(Areas &areas, const StudentId &student)
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.student = student;
    YICE_ASSIGN(const auto rows, areas.alerts.list(query));
    QList<TimelineEntry> entries;
    for (const alerts::AlertRow &row : rows) {
        YICE_ASSIGN(const alerts::AlertView view, areas.alerts.open(row.id));
        tellCase(view, areas.rules.table, entries);
    }
    return entries;
}

Entries plansOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const plans::PlanView view, areas.plans.open(student));
    QList<TimelineEntry> entries;
    for (const plans::Plan &plan : view.versions) {
        TimelineEntry entry{plan.begun.isValid() ? plan.begun : plan.made, false, u"plan"_s, plans::planStateName(plan.state)};
        entry.value = QString::number(plan.number);
        entry.by = plan.madeBy;
        entry.record = plan.id.bytes();
        entry.note = view.notesWithheld ? QString() : plan.content.worries;
        entry.redacted = view.notesWithheld;
        entries.append(entry);
    }
    for (const plans::Evaluation &one : view.evaluations) {
        TimelineEntry entry = onDay(one.day, u"plan"_s, u"evaluated"_s);
        entry.value = QString::number(one.reached);
        entry.by = one.by;
        entry.note = one.text;
        entry.redacted = view.notesWithheld;
        entries.append(entry);
    }
    return entries;
}

Entries cardsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto cards, areas.cards.list(student));
    QList<TimelineEntry> entries;
    for (const plans::Card &card : cards) {
        TimelineEntry entry = onDay(card.made, u"card"_s, card.withdrawn.isValid() ? u"withdrawn"_s : u"made"_s);
        entry.name = card.receiver;
        entry.by = card.by;
        entry.record = card.id.bytes();
        entries.append(entry);
    }
    return entries;
}

void tellActs(const QList<referral::Act> &acts, const QString &kind, const QByteArray &record, bool withheld,
              QList<TimelineEntry> &entries)
{
    for (const referral::Act &act : acts) {
        TimelineEntry entry{act.at, false, kind, referral::actName(act.kind)};
        entry.by = act.by;
        entry.note = withheld ? QString() : act.note;
        entry.redacted = withheld;
        entry.record = record;
        entries.append(entry);
    }
}

Entries referralsOf(Areas &areas, const StudentId &student)
{
    referral::CareFilter filter;
    filter.student = student;
    YICE_ASSIGN(const auto rows, areas.referrals.list(filter));
    QList<TimelineEntry> entries;
    for (const referral::ReferralRow &row : rows) {
        TimelineEntry entry{row.referral.made, false, u"referral"_s, u"made"_s};
        entry.name = row.referral.institution.name;
        entry.record = row.referral.id.bytes();
        entries.append(entry);
        tellActs(row.referral.acts, u"referral"_s, row.referral.id.bytes(), row.notesWithheld, entries);
    }
    return entries;
}

Entries leavesOf(Areas &areas, const StudentId &student)
{
    referral::CareFilter filter;
    filter.student = student;
    YICE_ASSIGN(const auto rows, areas.leaves.list(filter));
    QList<TimelineEntry> entries;
    for (const referral::LeaveRow &row : rows)
        tellActs(row.leave.acts, u"leave"_s, row.leave.id.bytes(), row.notesWithheld, entries);
    return entries;
}

Entries consentsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const students::Consent consent, areas.consents.of(student, {}));
    if (!consent.given.isValid())
        return QList<TimelineEntry>();
    TimelineEntry entry = onDay(consent.given, u"consent"_s, students::consentName(consent.guardian));
    entry.value = students::consentName(consent.student);
    entry.name = consent.basis;
    return QList<TimelineEntry>{entry};
}

Entries attachmentsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto all, areas.attachments.list(student));
    YICE_ASSIGN(const records::AttachmentRules rules, records::shippedAttachmentRules());
    QList<TimelineEntry> entries;
    for (const records::Attachment &one : all) {
        TimelineEntry entry = onDay(one.day, u"attachment"_s, one.kind);
        entry.name = one.title;
        entry.value = rules.kind(one.kind).name;
        entry.by = one.by;
        entry.record = one.id.bytes();
        entries.append(entry);
    }
    return entries;
}

/// Those of the roster that brought or changed the student, for who could take them back.
Entries importsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto imports, storage::ImportLog(areas.db).touching(u"student"_s, student.bytes()));
    QList<TimelineEntry> entries;
    for (const storage::KnownImport &one : imports) {
        TimelineEntry entry{one.at, false, u"import"_s, one.kind};
        entry.name = one.file;
        entry.record = one.id.bytes();
        entries.append(entry);
    }
    return entries;
}

/// That there was one, alone or in a group, never what was said nor who else was there: a note opens on its own page and by a reason of its own.
Entries sessionsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, areas.sessions.list(student));
    QList<TimelineEntry> entries;
    for (const counselling::SessionRow &row : rows) {
        TimelineEntry entry = onDay(row.day, u"session"_s, counselling::stateName(row.state));
        entry.value = QString::number(row.number);
        entry.by = row.author;
        entry.record = row.id.bytes();
        entry.redacted = true;
        entries.append(entry);
    }
    YICE_ASSIGN(const auto sittings, CounsellingRoom(areas).groups.sittingsOf(student));
    for (const counselling::StudentSitting &one : sittings) {
        TimelineEntry entry = onDay(one.day, u"group"_s, counselling::presenceName(one.presence));
        entry.name = one.group;
        entry.record = one.sitting.bytes();
        entry.redacted = true;
        entries.append(entry);
    }
    return entries;
}

Entries appointmentsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, CounsellingRoom(areas).appointments.of(student));
    QList<TimelineEntry> entries;
    for (const counselling::AppointmentRow &row : rows) {
        const counselling::Appointment &one = row.appointment;
        TimelineEntry entry{counselling::beginningOf(one.slot), false, u"appointment"_s, counselling::appointmentStateName(one.state)};
        entry.value = counselling::visitorName(one.visitor);
        entry.by = one.counsellorName;
        entry.record = one.id.bytes();
        entries.append(entry);
    }
    return entries;
}

/// What class heads saw, week by week; each version for itself.
Entries observationsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto form, observations::shippedObservationForm());
    YICE_ASSIGN(const auto weeks, ClassReports(areas).observations.of(student));
    QList<TimelineEntry> entries;
    for (const observations::SeenStudent &week : weeks) {
        for (const observations::Observation &seen : week.versions) {
            const QList<int> sameDay = form.sameDay(seen.ratings);
            TimelineEntry entry = onDay(seen.handed.filled, u"observation"_s, sameDay.isEmpty() ? u"seen"_s : u"same_day"_s);
            if (!sameDay.isEmpty())
                entry.name = form.item(sameDay.first())->name;
            entry.value = QString::number(seen.version);
            entry.by = seen.handed.head;
            entry.note = seen.facts;
            entry.redacted = week.factsWithheld;
            entry.record = seen.id.bytes();
            entries.append(entry);
        }
    }
    return entries;
}

/// What keepers of dormitories noted of the student, evening by evening; of nobody else in the room.
Entries dormitoryOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto form, observations::shippedRoomForm());
    YICE_ASSIGN(const auto evenings, ClassReports(areas).rooms.of(student));
    QList<TimelineEntry> entries;
    for (const observations::SeenRoom &one : evenings) {
        const observations::RoomMark &mark = one.check.marks.first();
        TimelineEntry entry = onDay(one.check.day, u"dormitory"_s, one.danger ? u"same_day"_s : u"seen"_s);
        QStringList names;
        for (qsizetype i = 0; i < std::min(form.pupil.size(), mark.ratings.size()); ++i) {
            if (mark.ratings.at(i) > 0)
                names.append(form.pupil.at(i).name);
        }
        entry.name = names.join(u' ');
        entry.by = one.check.keeper;
        entry.note = mark.facts;
        entry.redacted = one.factsWithheld;
        entry.record = one.check.id.bytes();
        entries.append(entry);
    }
    return entries;
}

/// Visits at home, and talks in their place.
Entries visitsOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto form, visits::shippedVisitForm());
    YICE_ASSIGN(const auto seen, ClassReports(areas).visits.of(student));
    QList<TimelineEntry> entries;
    for (const visits::SeenVisit &one : seen) {
        const visits::VisitForm::Mode *mode = form.mode(one.visit.mode);
        TimelineEntry entry = onDay(one.visit.day, u"visit"_s, one.visit.mode);
        entry.name = mode ? mode->name : one.visit.mode;
        entry.by = one.visit.visitors;
        QStringList lines;
        if (!one.visit.met.isEmpty())
            lines.append(one.visit.met);
        for (const visits::VisitForm::Field &field : form.fields) {
            if (one.visit.words.contains(field.id))
                lines.append(u"%1: %2"_s.arg(field.name, one.visit.words.value(field.id)));
        }
        entry.note = lines.join(u'\n');
        entry.redacted = one.wordsWithheld;
        entry.record = one.visit.id.bytes();
        entries.append(entry);
    }
    return entries;
}

/// That one came, never what was written, nor by whom of another.
Entries lettersOf(Areas &areas, const StudentId &student)
{
    YICE_ASSIGN(const auto rows, closedLetters(areas).list(student));
    QList<TimelineEntry> entries;
    for (const counselling::LetterRow &row : rows) {
        const counselling::LetterContent &content = row.letter.content;
        TimelineEntry entry = onDay(content.received, u"letter"_s, content.writer == student ? u"came"_s : u"about"_s);
        entry.record = row.letter.id.bytes();
        entry.redacted = true;
        entries.append(entry);
    }
    return entries;
}

/// What was noted is not shown in passing: a person opens it, and says why.
void redact(QList<TimelineEntry> &entries)
{
    for (TimelineEntry &entry : entries) {
        entry.redacted = entry.redacted || !entry.note.isEmpty();
        entry.note.clear();
    }
}

} // namespace

QList<TimelineSource> timelineSources()
{
    return {
        {u"assessment"_s, assessmentsOf},
        {u"case"_s, casesOf},
        {u"plan"_s, plansOf},
        {u"card"_s, cardsOf},
        {u"referral"_s, referralsOf},
        {u"leave"_s, leavesOf},
        {u"consent"_s, consentsOf},
        {u"attachment"_s, attachmentsOf},
        {u"session"_s, sessionsOf},
        {u"import"_s, importsOf},
        {u"appointment"_s, appointmentsOf},
        {u"crisis"_s, crisisEntries},
        {u"inquiry"_s, inquiryEntries},
        {u"meeting"_s, meetingEntries},
        {u"change"_s, changeEntries},
        {u"observation"_s, observationsOf},
        {u"dormitory"_s, dormitoryOf},
        {u"visit"_s, visitsOf},
        {u"letter"_s, lettersOf},
    };
}

Result<Timeline> studentTimeline(Areas &areas, const StudentId &student, const TimelineAsk &ask)
{
    Timeline timeline;
    timeline.opened = !ask.reason.trimmed().isEmpty();
    if (timeline.opened)
        YICE_TRY(areas.db.viewer().require(Permission::ReadNotes));
    YICE_TRY(areas.students.open(student)); // journalled
    YICE_ASSIGN(timeline.student, areas.students.row(student));
    for (const TimelineSource &source : timelineSources()) {
        auto entries = source.entries(areas, student);
        if (!entries && entries.error().code == ErrorCode::Denied) {
            timeline.withheld.append(source.kind);
            continue;
        }
        YICE_ASSIGN(const auto told, std::move(entries));
        timeline.entries += told;
    }
    if (timeline.opened) {
        YICE_TRY(areas.db.noteAct(QLatin1String("notes_opened"), QLatin1String("student"), student.bytes(),
                                  storage::Fields().set(QLatin1String("reason"), ask.reason.trimmed())));
    } else {
        redact(timeline.entries);
    }
    if (!ask.kinds.isEmpty())
        timeline.entries.removeIf([&](const TimelineEntry &entry) { return !ask.kinds.contains(entry.kind); });
    std::stable_sort(timeline.entries.begin(), timeline.entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return timeline;
}

Result<QList<storage::AccessLine>> studentAccess(Areas &areas, const StudentId &student)
{
    YICE_TRY(areas.db.viewer().require(Permission::ReadJournal));
    YICE_TRY(areas.students.row(student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(areas.db, student));
    const bool whole = areas.db.viewer().may(Permission::SeeAlerts) && !safety.viewerSuspected;
    YICE_ASSIGN(auto lines, storage::accessTo(areas.db, u"student"_s, student.bytes()));
    if (!whole) {
        for (storage::AccessLine &line : lines)
            line.reason.clear();
        return lines;
    }
    YICE_ASSIGN(const retention::RetentionRules rules, retention::shippedRetentionRules());
    using Graph = retention::RecordGraph;
    YICE_ASSIGN(const auto rows, Graph(areas.db, rules).rowsOf(u"student"_s, student.bytes(), Graph::Reach::WholeFile));
    QList<retention::RecordRef> all = rows;
    all.append({u"plan"_s, student.bytes()}); // a plan leaves as that of the student, in whatever version
    YICE_ASSIGN(const auto papers, storage::accessNaming(areas.db, u"attachment"_s, u"student"_s, student.bytes()));
    lines += papers; // those that were taken out too
    for (const retention::RecordRef &row : std::as_const(all)) {
        if (row.table == u"student" || row.table == u"attachment")
            continue;
        YICE_ASSIGN(const auto more, storage::accessTo(areas.db, row.table, row.id));
        lines += more;
    }
    // The reason of a broken confidence is the note itself.
    const bool readsNotes = areas.db.viewer().may(Permission::ReadNotes);
    for (storage::AccessLine &line : lines) {
        if (!readsNotes && line.act == u"confidentiality_broken")
            line.reason.clear();
    }
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.number > b.number; });
    return lines;
}

} // namespace core::workspace
