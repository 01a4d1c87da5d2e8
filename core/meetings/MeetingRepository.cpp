// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingRepository.h"

#include "core/storage/IdList.h"
#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::meetings
{

namespace
{

using storage::Fields;
using storage::present;
using storage::readAll;
using storage::Row;
using storage::stored;

constexpr QLatin1String MeetingTable("meeting");
constexpr QLatin1String AttendeeTable("meeting_attendee");
constexpr QLatin1String CaseTable("meeting_case");
constexpr QLatin1String ItemTable("meeting_item");
constexpr QLatin1String AddendumTable("meeting_addendum");

const QString Meetings = uR"(
    SELECT id, revision, day, place, state, prepared, held, signed, written_by, rule_version FROM meeting
    WHERE %1 ORDER BY day DESC, id DESC)"_s;
const QString Attendees = uR"(
    SELECT id, revision, person, role, part, answered, refused, reason, organisation FROM meeting_attendee
    WHERE meeting = ? ORDER BY id)"_s;
const QString Cases = uR"(
    SELECT id, revision, alert, severity, tier, state, apart, kind, level, reasons, decided, decided_by FROM meeting_case
    WHERE meeting = ? ORDER BY coalesce(severity, 0) DESC, id)"_s;
const QString Earlier = uR"(
    SELECT c.id, c.revision, c.alert, c.severity, c.tier, c.state, c.apart, c.kind, c.level, c.reasons, c.decided,
        c.decided_by, m.held
    FROM meeting_case c JOIN meeting m ON m.id = c.meeting
    WHERE c.alert = ? AND c.kind IS NOT NULL AND m.state <> 'prepared' AND m.held < ? AND m.id <> ?
    ORDER BY m.held DESC LIMIT 1)"_s;
const QString HeldWith = uR"(
    SELECT c.id, c.revision, c.alert, c.severity, c.tier, c.state, c.apart, c.kind, c.level, c.reasons, c.decided,
        c.decided_by, m.held, m.id
    FROM meeting_case c JOIN meeting m ON m.id = c.meeting WHERE c.alert = ? AND m.state <> 'prepared' ORDER BY m.held)"_s;
const QString Items = uR"(
    SELECT id, revision, what, person, due, done, outcome, meeting_case FROM meeting_item
    WHERE meeting_case IN (SELECT unhex(value) FROM json_each(?)) ORDER BY due, id)"_s;
const QString Addenda = uR"(
    SELECT id, meeting_case, text, at, written_by FROM meeting_addendum WHERE meeting = ? ORDER BY at, id)"_s;
const QString LastHeld = u"SELECT max(day) FROM meeting WHERE state <> 'prepared'"_s;
const QString ItemsOfCases = uR"(
    SELECT i.id, i.revision, i.what, i.person, i.due, i.done, i.outcome, c.meeting, c.alert
    FROM meeting_item i JOIN meeting_case c ON c.id = i.meeting_case WHERE %1 ORDER BY i.due, i.id)"_s;

const QString OpenItems = ItemsOfCases.arg(
    u"i.done IS NULL AND i.due <= ? AND c.meeting IN (SELECT id FROM meeting WHERE state <> 'prepared')"_s);
const QString Missed = uR"(
    SELECT c.meeting, c.alert, m.day FROM meeting_case c JOIN meeting m ON m.id = c.meeting
    WHERE m.state <> 'prepared' AND c.kind IS NULL AND NOT EXISTS (
        SELECT 1 FROM meeting_case d JOIN meeting n ON n.id = d.meeting
        WHERE d.alert = c.alert AND d.kind IS NOT NULL AND n.state <> 'prepared' AND n.held > m.held)
    ORDER BY m.held DESC, c.id)"_s;

Item itemFrom(const Row &row)
{
    Item item;
    item.id = row.id<Item>(0);
    item.revision = row.number(1);
    item.what = row.text(2);
    item.person = row.text(3);
    item.due = row.date(4);
    item.done = row.instant(5);
    item.outcome = row.text(6);
    return item;
}

OpenItem ownedItemFrom(const Row &row)
{
    return {itemFrom(row), row.id<Meeting>(7), row.id<alerts::Alert>(8)};
}

Result<std::optional<alerts::Severity>> severityFrom(const Row &row, int column)
{
    const auto number = row.optionalNumber(column);
    if (!number)
        return std::nullopt;
    YICE_ASSIGN(const auto severity, stored(alerts::severityFromNumber(static_cast<int>(*number)), u"meeting_case"_s));
    return severity;
}

Result<Meeting> meetingFrom(const Row &row)
{
    Meeting meeting;
    meeting.id = row.id<Meeting>(0);
    meeting.revision = row.number(1);
    meeting.day = row.date(2);
    meeting.place = row.text(3);
    YICE_ASSIGN(meeting.state, stored(meetingStateFromName(row.text(4)), u"meeting.state"_s));
    meeting.prepared = row.instant(5);
    meeting.held = row.instant(6);
    meeting.signedAt = row.instant(7);
    meeting.by = row.text(8);
    meeting.ruleVersion = static_cast<int>(row.number(9));
    return meeting;
}

Result<Attendee> attendeeFrom(const Row &row)
{
    Attendee one;
    one.id = row.id<Attendee>(0);
    one.revision = row.number(1);
    one.person = row.text(2);
    one.role = row.text(3);
    YICE_ASSIGN(one.part, stored(partFromName(row.text(4)), u"meeting_attendee.part"_s));
    one.answered = row.instant(5);
    one.refused = row.flag(6);
    one.reason = row.text(7);
    if (!row.isNull(8))
        one.organisation = row.text(8);
    return one;
}

Result<Case> caseFrom(const Row &row)
{
    Case one;
    one.id = row.id<Case>(0);
    one.revision = row.number(1);
    one.alert = row.id<alerts::Alert>(2);
    YICE_ASSIGN(one.severity, severityFrom(row, 3));
    YICE_ASSIGN(one.tier, stored(alerts::tierFromName(row.text(4)), u"meeting_case.tier"_s));
    YICE_ASSIGN(one.state, stored(alerts::stateFromName(row.text(5)), u"meeting_case.state"_s));
    one.apart = row.flag(6);
    if (row.isNull(7))
        return one;
    Decided decided;
    YICE_ASSIGN(decided.kind, stored(kindFromName(row.text(7)), u"meeting_case.kind"_s));
    YICE_ASSIGN(decided.level, severityFrom(row, 8));
    decided.reasons = row.text(9);
    decided.at = row.instant(10);
    decided.by = row.text(11);
    one.decided = decided;
    return one;
}

std::optional<qint64> numberOf(const std::optional<alerts::Severity> &severity)
{
    return severity ? std::optional<qint64>(static_cast<int>(*severity)) : std::nullopt;
}

Fields fieldsOf(const Meeting &meeting)
{
    Fields fields;
    fields.set(QLatin1String("day"), meeting.day)
        .set(QLatin1String("place"), present(meeting.place))
        .set(QLatin1String("state"), meetingStateName(meeting.state))
        .set(QLatin1String("prepared"), meeting.prepared)
        .set(QLatin1String("held"), meeting.held)
        .set(QLatin1String("signed"), meeting.signedAt)
        .set(QLatin1String("written_by"), present(meeting.by))
        .set(QLatin1String("rule_version"), meeting.ruleVersion);
    return fields;
}

Fields fieldsOf(const Id<Meeting> &meeting, const Attendee &one)
{
    Fields fields;
    fields.set(QLatin1String("meeting"), meeting.bytes())
        .set(QLatin1String("person"), present(one.person))
        .set(QLatin1String("role"), present(one.role))
        .set(QLatin1String("part"), partName(one.part))
        .set(QLatin1String("answered"), one.answered)
        .set(QLatin1String("refused"), one.refused)
        .set(QLatin1String("reason"), present(one.reason))
        .set(QLatin1String("organisation"), one.outside() ? one.organisation : QString());
    return fields;
}

Fields fieldsOf(const Id<Meeting> &meeting, const Case &one)
{
    const Decided decided = one.decided.value_or(Decided());
    Fields fields;
    fields.set(QLatin1String("alert"), one.alert.bytes())
        .set(QLatin1String("meeting"), meeting.bytes())
        .set(QLatin1String("severity"), numberOf(one.severity))
        .set(QLatin1String("tier"), alerts::tierName(one.tier))
        .set(QLatin1String("state"), alerts::stateName(one.state))
        .set(QLatin1String("apart"), one.apart)
        .set(QLatin1String("kind"), one.decided ? kindName(decided.kind) : QString())
        .set(QLatin1String("level"), numberOf(decided.level))
        .set(QLatin1String("reasons"), present(decided.reasons))
        .set(QLatin1String("decided"), decided.at)
        .set(QLatin1String("decided_by"), present(decided.by));
    return fields;
}

Fields fieldsOf(const Id<Case> &owner, const Item &item)
{
    Fields fields;
    fields.set(QLatin1String("meeting_case"), owner.bytes())
        .set(QLatin1String("what"), present(item.what))
        .set(QLatin1String("person"), present(item.person))
        .set(QLatin1String("due"), item.due)
        .set(QLatin1String("done"), item.done)
        .set(QLatin1String("outcome"), present(item.outcome));
    return fields;
}

} // namespace

Result<> MeetingRepository::addParts(Meeting &meeting) const
{
    YICE_ASSIGN(meeting.attendees, readAll(m_db, Attendees, {meeting.id.bytes()}, attendeeFrom));
    YICE_ASSIGN(meeting.cases, readAll(m_db, Cases, {meeting.id.bytes()}, caseFrom));
    YICE_TRY(addItems(meeting.cases));
    YICE_ASSIGN(meeting.addenda, m_db.rows(Addenda, {meeting.id.bytes()}, [](const Row &row) {
        return Addendum{row.id<Addendum>(0), row.id<Case>(1), row.text(2), row.instant(3), row.text(4)};
    }));
    return {};
}

Result<> MeetingRepository::addItems(QList<Case> &cases) const
{
    QHash<Id<Case>, Case *> places;
    for (Case &one : cases)
        places.insert(one.id, &one);
    return m_db.visit(Items, {storage::idList(places.keys())}, [&](const Row &row) -> Result<> {
        places.value(row.id<Case>(7))->items.append(itemFrom(row));
        return {};
    });
}

Result<QList<Meeting>> MeetingRepository::meetingsWhere(const QString &condition, const QVariantList &parameters) const
{
    YICE_ASSIGN(QList<Meeting> meetings, readAll(m_db, Meetings.arg(condition), parameters, meetingFrom));
    for (Meeting &one : meetings)
        YICE_TRY(addParts(one));
    return meetings;
}

Result<Meeting> MeetingRepository::find(const Id<Meeting> &id) const
{
    YICE_ASSIGN(const QList<Meeting> found, meetingsWhere(u"id = ?"_s, {id.bytes()}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, MeetingTable, {{u"id"_s, id.toString()}});
    return found.first();
}

Result<QList<Meeting>> MeetingRepository::list() const
{
    return meetingsWhere(u"1"_s, {});
}

Result<std::optional<QDate>> MeetingRepository::lastHeld() const
{
    YICE_ASSIGN(const auto day, m_db.first(LastHeld, {}, [](const Row &row) { return row.date(0); }));
    return day && day->isValid() ? day : std::nullopt;
}

Result<std::optional<EarlierCase>> MeetingRepository::lastOf(const Id<alerts::Alert> &alert, const QDateTime &before,
                                                             const Id<Meeting> &but) const
{
    const QVariantList parameters{alert.bytes(), before.toMSecsSinceEpoch(), but.bytes()};
    YICE_ASSIGN(const auto found, readAll(m_db, Earlier, parameters, [](const Row &row) -> Result<EarlierCase> {
                    YICE_ASSIGN(const Case one, caseFrom(row));
                    return EarlierCase{one, row.instant(12)};
                }));
    if (found.isEmpty())
        return std::nullopt;
    QList<Case> cases{found.first().one};
    YICE_TRY(addItems(cases));
    return EarlierCase{cases.first(), found.first().held};
}

Result<QList<EarlierCase>> MeetingRepository::heldWith(const Id<alerts::Alert> &alert) const
{
    return readAll(m_db, HeldWith, {alert.bytes()}, [](const Row &row) -> Result<EarlierCase> {
        YICE_ASSIGN(const Case one, caseFrom(row));
        return EarlierCase{one, row.instant(12), row.id<Meeting>(13)};
    });
}

Result<QList<OpenItem>> MeetingRepository::openItems(const QDate &last) const
{
    return m_db.rows(OpenItems, {last.toString(Qt::ISODate)}, ownedItemFrom);
}

Result<QList<MissedCase>> MeetingRepository::missed() const
{
    return m_db.rows(Missed, {}, [](const Row &row) {
        return MissedCase{row.id<Meeting>(0), row.id<alerts::Alert>(1), row.date(2)};
    });
}

Result<OpenItem> MeetingRepository::findItem(const Id<Item> &id) const
{
    YICE_ASSIGN(const auto found, m_db.first(ItemsOfCases.arg(u"i.id = ?"_s), {id.bytes()}, ownedItemFrom));
    if (!found)
        return fail(ErrorCode::NotFound, ItemTable, {{u"id"_s, id.toString()}});
    return *found;
}

Result<Id<Meeting>> MeetingRepository::add(const Meeting &meeting)
{
    const auto id = Id<Meeting>::make(m_db.clock());
    YICE_TRY(m_db.insert(MeetingTable, id.bytes(), fieldsOf(meeting)));
    return id;
}

Result<> MeetingRepository::save(const Meeting &meeting)
{
    YICE_TRY(m_db.update(MeetingTable, meeting.id.bytes(), meeting.revision, fieldsOf(meeting)));
    return {};
}

Result<> MeetingRepository::add(const Id<Meeting> &meeting, const Attendee &attendee)
{
    return m_db.insert(AttendeeTable, Id<Attendee>::make(m_db.clock()).bytes(), fieldsOf(meeting, attendee));
}

Result<> MeetingRepository::save(const Id<Meeting> &meeting, const Attendee &attendee)
{
    YICE_TRY(m_db.update(AttendeeTable, attendee.id.bytes(), attendee.revision, fieldsOf(meeting, attendee)));
    return {};
}

Result<> MeetingRepository::remove(const Attendee &attendee)
{
    return m_db.remove(AttendeeTable, attendee.id.bytes(), attendee.revision);
}

Result<> MeetingRepository::add(const Id<Meeting> &meeting, const Case &one)
{
    return m_db.insert(CaseTable, Id<Case>::make(m_db.clock()).bytes(), fieldsOf(meeting, one));
}

Result<> MeetingRepository::save(const Id<Meeting> &meeting, const Case &one)
{
    YICE_TRY(m_db.update(CaseTable, one.id.bytes(), one.revision, fieldsOf(meeting, one)));
    return {};
}

Result<> MeetingRepository::remove(const Case &one)
{
    for (const Item &item : one.items)
        YICE_TRY(remove(item));
    return m_db.remove(CaseTable, one.id.bytes(), one.revision);
}

Result<> MeetingRepository::add(const Id<Case> &owner, const Item &item)
{
    return m_db.insert(ItemTable, Id<Item>::make(m_db.clock()).bytes(), fieldsOf(owner, item));
}

Result<> MeetingRepository::save(const Id<Case> &owner, const Item &item)
{
    YICE_TRY(m_db.update(ItemTable, item.id.bytes(), item.revision, fieldsOf(owner, item)));
    return {};
}

Result<> MeetingRepository::remove(const Item &item)
{
    return m_db.remove(ItemTable, item.id.bytes(), item.revision);
}

Result<> MeetingRepository::add(const Id<Meeting> &meeting, const Addendum &addendum)
{
    Fields fields;
    fields.set(QLatin1String("meeting_case"), addendum.about.isNull() ? QByteArray() : addendum.about.bytes())
        .set(QLatin1String("meeting"), meeting.bytes())
        .set(QLatin1String("text"), addendum.text)
        .set(QLatin1String("at"), addendum.at)
        .set(QLatin1String("written_by"), present(addendum.by));
    return m_db.insert(AddendumTable, Id<Addendum>::make(m_db.clock()).bytes(), fields);
}

} // namespace core::meetings
