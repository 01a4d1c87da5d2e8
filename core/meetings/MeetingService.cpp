// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingService.h"

#include "core/alerts/WholeCase.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::meetings
{

namespace
{

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"meeting"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notThere(const Id<alerts::Alert> &alert)
{
    return fail(ErrorCode::NotFound, u"alert"_s, {{u"id"_s, alert.toString()}});
}

tl::unexpected<Error> stalePerson(const QString &person)
{
    return fail(ErrorCode::Conflict, u"meeting_attendee"_s, {{u"id"_s, person}});
}

/// The school answers for its meeting: who comes from outside advises and signs what was said.
Result<> checkOutside(const MeetingRules &rules, const Attendee &one)
{
    const bool role = rules.outsideRoles.contains(one.role);
    if (one.outside() && !role)
        return fail(ErrorCode::Invalid, one.role, {{u"field"_s, u"role"_s}, {u"allowed"_s, rules.outsideRoles}});
    if (role && !one.outside())
        return invalid(u"organisation"_s);
    return one.outside() && one.part != Part::Member ? Result<>(unmet({u"outside_part"_s})) : Result<>();
}

QList<Attendee> suspectsAmong(QList<Attendee> people, const alerts::CaseSafety &safety)
{
    people.removeIf([&](const Attendee &one) { return !safety.suspects(one.person, one.role); });
    return people;
}

Result<QList<Item>> completed(const QList<Item> &given, const alerts::CaseSafety &safety)
{
    QList<Item> items;
    for (const Item &one : given) {
        Item item;
        item.what = one.what.trimmed();
        item.person = one.person.simplified();
        item.due = one.due;
        if (item.what.isEmpty() || item.person.isEmpty() || !item.due.isValid())
            return invalid(u"item"_s);
        if (!safety.viewerSuspected && (safety.suspects(item.person) || safety.namesSuspect(item.what)))
            return unmet({u"suspect"_s});
        items.append(item);
    }
    return items;
}

} // namespace

Result<> MeetingService::mayRead() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    return students::requireAll(m_db.viewer());
}

Result<> MeetingService::mayWrite() const
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    return mayRead();
}

Result<MeetingService::Rows> MeetingService::rowsOf(const QList<Id<alerts::Alert>> &alerts) const
{
    alerts::AlertQuery query;
    query.onlyOpen = false;
    query.among = alerts;
    YICE_ASSIGN(const auto list, m_alerts.list(query));
    Rows rows;
    for (const alerts::AlertRow &row : list)
        rows.insert(row.id, row);
    return rows;
}

Result<Meeting> MeetingService::inState(const Id<Meeting> &id, MeetingState state) const
{
    YICE_TRY(mayWrite());
    YICE_ASSIGN(const Meeting meeting, MeetingRepository(m_db).find(id));
    if (meeting.state != state)
        return fail(ErrorCode::Conflict, u"meeting"_s, {{u"id"_s, id.toString()}});
    return meeting;
}

Result<Case> MeetingService::seenCase(const Meeting &meeting, const Id<alerts::Alert> &alert) const
{
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    const Case *one = meeting.caseOf(alert);
    if (!one || kept.contains(alert))
        return notThere(alert);
    return *one;
}

Result<alerts::CaseSafety> MeetingService::safetyOf(const Id<alerts::Alert> &id) const
{
    YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, id));
    return alerts::caseSafety(m_db, alert.student);
}

Result<QList<Attendee>> MeetingService::suspectsIn(const Id<alerts::Alert> &id, const QList<Attendee> &attendees) const
{
    if (attendees.isEmpty())
        return attendees;
    YICE_ASSIGN(const alerts::CaseSafety safety, safetyOf(id));
    return suspectsAmong(attendees, safety);
}

/// Who is suspected with another case of the same student learns from this one neither that nor of anybody else.
Result<QList<Attendee>> MeetingService::toldSuspectsIn(const Id<alerts::Alert> &id, const QList<Attendee> &attendees) const
{
    if (attendees.isEmpty())
        return attendees;
    YICE_ASSIGN(const alerts::CaseSafety safety, safetyOf(id));
    return safety.viewerSuspected ? QList<Attendee>() : suspectsAmong(attendees, safety);
}

Result<> MeetingService::put(const Id<Meeting> &id, const alerts::AlertRow &row, const QList<Attendee> &attendees)
{
    Case one;
    one.alert = row.id;
    one.severity = row.severity;
    one.tier = row.tier;
    one.state = row.state;
    YICE_ASSIGN(const auto suspects, toldSuspectsIn(row.id, attendees));
    one.apart = !suspects.isEmpty();
    return MeetingRepository(m_db).add(id, one);
}

Result<Id<Meeting>> MeetingService::prepare(const QDate &day, const QString &place)
{
    YICE_TRY(mayWrite());
    if (!day.isValid())
        return invalid(u"day"_s);
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    Meeting meeting;
    meeting.day = day;
    meeting.place = place.trimmed();
    meeting.prepared = m_db.clock().now();
    meeting.by = m_db.viewer().name;
    meeting.ruleVersion = rules.version;
    YICE_ASSIGN(const Id<Meeting> id, MeetingRepository(m_db).add(meeting));
    YICE_ASSIGN(const auto rows, m_alerts.list({}));
    for (const alerts::AlertRow &row : rows) {
        if (row.gravity >= rules.gravityFrom && row.state != alerts::State::Closed)
            YICE_TRY(put(id, row, {}));
    }
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    for (const Id<alerts::Alert> &hidden : kept) {
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, hidden));
        if (alert.state == alerts::State::Closed || alerts::gravity(alert) < rules.gravityFrom)
            continue;
        Case one;
        one.alert = alert.id;
        one.severity = alert.severity;
        one.tier = alert.tier;
        one.state = alert.state;
        one.apart = true;
        YICE_TRY(MeetingRepository(m_db).add(id, one));
    }
    return id;
}

Result<QList<Candidate>> MeetingService::candidates(const Id<Meeting> &id) const
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    YICE_ASSIGN(const auto rows, m_alerts.list({}));
    YICE_ASSIGN(const auto suspicious, alerts::casesOfSuspects(m_db));
    QList<Candidate> candidates;
    for (const alerts::AlertRow &row : rows) {
        if (meeting.caseOf(row.id))
            continue;
        YICE_ASSIGN(const auto suspects,
                    toldSuspectsIn(row.id, suspicious.contains(row.id) ? meeting.attendees : QList<Attendee>()));
        candidates.append({row, !suspects.isEmpty()});
    }
    return candidates;
}

Result<> MeetingService::addCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    YICE_ASSIGN(const Rows rows, rowsOf({alert}));
    if (!rows.contains(alert))
        return notThere(alert);
    if (meeting.caseOf(alert))
        return fail(ErrorCode::AlreadyExists, u"meeting_case"_s, {{u"id"_s, alert.toString()}});
    return put(id, rows.value(alert), meeting.attendees);
}

Result<> MeetingService::dropCase(const Id<Meeting> &id, const Id<alerts::Alert> &alert)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    YICE_ASSIGN(const Case one, seenCase(meeting, alert));
    if (one.decided)
        return fail(ErrorCode::Conflict, u"meeting_case"_s, {{u"id"_s, alert.toString()}});
    return MeetingRepository(m_db).remove(one);
}

Result<> MeetingService::setApart(const Id<Meeting> &id, const Id<alerts::Alert> &alert, bool apart)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    YICE_ASSIGN(Case one, seenCase(meeting, alert));
    YICE_ASSIGN(const auto suspects, toldSuspectsIn(alert, meeting.attendees));
    if (!apart && !suspects.isEmpty())
        return unmet({u"apart"_s});
    one.apart = apart;
    return MeetingRepository(m_db).save(id, one);
}

Result<> MeetingService::attend(const Id<Meeting> &id, const QString &person, const QString &role, Part part,
                                const std::optional<SeenPeople> &seen, const QString &organisation)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    const SeenPeople now = meeting.seen(person, part);
    if (seen && (seen->revision != now.revision || seen->holder != now.holder))
        return stalePerson(person);
    YICE_ASSIGN(const MeetingRules rules, shippedMeetingRules());
    Attendee given;
    if (const Attendee *known = meeting.attendee(person))
        given = *known;
    given.person = person.simplified();
    given.role = role;
    given.part = part;
    if (given.person.isEmpty())
        return invalid(u"person"_s);
    if (!m_alerts.rules().table.roles.contains(role) && !rules.otherRoles.contains(role))
        return fail(ErrorCode::Invalid, role,
                    {{u"field"_s, u"role"_s}, {u"allowed"_s, m_alerts.rules().table.roles.keys() + rules.otherRoles.keys()}});
    if (!organisation.trimmed().isEmpty())
        given.organisation = organisation.simplified();
    YICE_TRY(checkOutside(rules, given));
    MeetingRepository meetings(m_db);
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    YICE_ASSIGN(const auto suspicious, alerts::casesOfSuspects(m_db));
    for (Case one : meeting.cases) {
        if (!suspicious.contains(one.alert))
            continue;
        if (given.outside() && !kept.contains(one.alert)) {
            YICE_ASSIGN(const auto suspects, toldSuspectsIn(one.alert, {given}));
            if (!suspects.isEmpty())
                return unmet({u"outside_refused"_s});
        }
        if (one.apart)
            continue;
        // The screen is shared: a refusal that named the case would tell the very person.
        YICE_ASSIGN(const auto suspects,
                    kept.contains(one.alert) ? suspectsIn(one.alert, {given}) : toldSuspectsIn(one.alert, {given}));
        if (suspects.isEmpty())
            continue;
        one.apart = true;
        YICE_TRY(meetings.save(id, one));
    }
    for (Attendee other : meeting.attendees) {
        if (part == Part::Member || other.part != part || other.id == given.id)
            continue;
        other.part = Part::Member; // one chairs and one writes
        YICE_TRY(meetings.save(id, other));
    }
    return given.id.isNull() ? meetings.add(id, given) : meetings.save(id, given);
}

Result<> MeetingService::leave(const Id<Meeting> &id, const QString &person, const std::optional<qint64> &revision)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    const Attendee *one = meeting.attendee(person);
    if (!one)
        return fail(ErrorCode::NotFound, u"meeting_attendee"_s, {{u"id"_s, person}});
    if (revision && *revision != one->revision)
        return stalePerson(person);
    return MeetingRepository(m_db).remove(*one);
}

Result<> MeetingService::decide(const Id<Meeting> &id, const Id<alerts::Alert> &alertId, qint64 revision,
                                const Decided &given, const QList<Item> &items)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Prepared));
    YICE_ASSIGN(Case one, seenCase(meeting, alertId));
    if (one.revision != revision)
        return fail(ErrorCode::Conflict, u"meeting_case"_s, {{u"id"_s, alertId.toString()}});
    Decided decided = given;
    decided.reasons = given.reasons.trimmed();
    decided.at = m_db.clock().now();
    decided.by = m_db.viewer().name;
    if (decided.reasons.isEmpty())
        return invalid(u"reasons"_s);
    if ((decided.kind == Kind::Level) != decided.level.has_value())
        return invalid(u"severity"_s);
    YICE_ASSIGN(const alerts::Alert before, alerts::wholeCase(m_db, alertId));
    if (decided.level && before.state == alerts::State::Closed)
        return unmet({u"open_case"_s});
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, before.student));
    YICE_ASSIGN(const QList<Item> tasks, completed(items, safety));
    one.severity = before.severity;
    YICE_TRY(grade(meeting, before, decided));
    YICE_ASSIGN(const alerts::Alert after, alerts::wholeCase(m_db, alertId));
    one.state = after.state;
    MeetingRepository meetings(m_db);
    for (const Item &old : one.items) {
        if (!old.done.isValid())
            YICE_TRY(meetings.remove(old));
    }
    one.decided = decided;
    YICE_TRY(meetings.save(id, one));
    for (const Item &item : tasks)
        YICE_TRY(meetings.add(one.id, item));
    return {};
}

Result<> MeetingService::hold(const Id<Meeting> &id)
{
    YICE_ASSIGN(Meeting meeting, inState(id, MeetingState::Prepared));
    // Cases that are kept from the viewer do not stand in the way, which would tell of them: they stay undecided.
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    MeetingRepository meetings(m_db);
    meeting.cases.removeIf([&](const Case &one) { return kept.contains(one.alert); });
    YICE_ASSIGN(const QStringList open, missing(meeting));
    if (!open.isEmpty())
        return unmet(open);
    meeting.state = MeetingState::Held;
    meeting.held = m_db.clock().now();
    YICE_TRY(meetings.save(meeting));
    return recordMinutes(meeting);
}

Result<> MeetingService::sign(const Id<Meeting> &id, const QString &person, bool refused, const QString &reason)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Held));
    const Attendee *known = meeting.attendee(person);
    if (!known)
        return fail(ErrorCode::NotFound, u"meeting_attendee"_s, {{u"id"_s, person}});
    if (known->answered.isValid())
        return stalePerson(person);
    Attendee one = *known;
    one.answered = m_db.clock().now();
    one.refused = refused;
    one.reason = refused ? reason.trimmed() : QString();
    YICE_ASSIGN(const bool names, namesStudent(meeting, one.reason));
    if (names || (refused && one.reason.isEmpty()))
        return invalid(u"reason"_s);
    YICE_TRY(MeetingRepository(m_db).save(id, one));
    if (refused) {
        YICE_ASSIGN(const Meeting now, MeetingRepository(m_db).find(id));
        return strikeRefusals(now);
    }
    const alerts::GradingTable &table = m_alerts.rules().table;
    if (!table.roles.contains(one.role))
        return {};
    YICE_ASSIGN(const auto kept, alerts::casesKeptFrom(m_db));
    for (const Case &aCase : meeting.cases) {
        if (!aCase.decided || aCase.decided->kind != Kind::Level || kept.contains(aCase.alert))
            continue;
        YICE_ASSIGN(const auto suspects, suspectsIn(aCase.alert, {one}));
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(m_db, aCase.alert));
        if (!suspects.isEmpty() || alert.state == alerts::State::Closed || alert.decisions.isEmpty())
            continue;
        const alerts::Decision &last = alert.decisions.last();
        if (isFrom(meeting, *aCase.decided, last) && !last.deciders.contains(alerts::Decider{one.person, one.role}))
            YICE_TRY(m_alerts.sign(alert.id, alert.revision, {one.person, one.role}));
    }
    return {};
}

Result<> MeetingService::close(const Id<Meeting> &id)
{
    YICE_ASSIGN(Meeting meeting, inState(id, MeetingState::Held));
    if (std::any_of(meeting.attendees.begin(), meeting.attendees.end(),
                    [](const Attendee &one) { return !one.answered.isValid(); }))
        return unmet({u"signatures"_s});
    meeting.state = MeetingState::Signed;
    meeting.signedAt = m_db.clock().now();
    YICE_TRY(MeetingRepository(m_db).save(meeting));
    YICE_TRY(recordMinutes(meeting));
    YICE_TRY(strikeRefusals(meeting));
    return lowerSigned(meeting);
}

Result<> MeetingService::addendum(const Id<Meeting> &id, const QString &text,
                                  const std::optional<Id<alerts::Alert>> &about)
{
    YICE_ASSIGN(const Meeting meeting, inState(id, MeetingState::Signed));
    Addendum one;
    one.text = text.trimmed();
    one.at = m_db.clock().now();
    one.by = m_db.viewer().name;
    if (one.text.isEmpty())
        return invalid(u"text"_s);
    if (about) {
        YICE_ASSIGN(const Case aCase, seenCase(meeting, *about));
        one.about = aCase.id;
        return MeetingRepository(m_db).add(id, one);
    }
    YICE_ASSIGN(const bool names, namesStudent(meeting, one.text));
    if (names)
        return invalid(u"text"_s);
    return MeetingRepository(m_db).add(id, one);
}

/// What names a child goes when that child's records go, and is read by who must not know of that child.
Result<bool> MeetingService::namesStudent(const Meeting &meeting, const QString &text) const
{
    YICE_ASSIGN(const Rows rows, rowsOf(alertsOf(meeting.cases)));
    return std::any_of(rows.begin(), rows.end(),
                       [&](const alerts::AlertRow &row) { return text.contains(row.student.name); });
}

Result<> MeetingService::itemDone(const Id<Item> &id, const QString &outcome)
{
    YICE_TRY(mayWrite());
    MeetingRepository meetings(m_db);
    YICE_ASSIGN(const OpenItem open, meetings.findItem(id));
    YICE_ASSIGN(const Meeting meeting, meetings.find(open.meeting));
    const auto seen = seenCase(meeting, open.alert);
    if (!seen)
        return fail(ErrorCode::NotFound, u"meeting_item"_s, {{u"id"_s, id.toString()}});
    Item item = open.item;
    if (item.done.isValid())
        return fail(ErrorCode::Conflict, u"meeting_item"_s, {{u"id"_s, id.toString()}});
    item.done = m_db.clock().now();
    item.outcome = outcome.trimmed();
    if (item.outcome.isEmpty())
        return invalid(u"outcome"_s);
    return meetings.save(seen->id, item);
}

} // namespace core::meetings
