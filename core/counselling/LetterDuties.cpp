// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterService.h"
#include "core/counselling/RoomRules.h"
#include "core/students/CalendarService.h"
#include "core/students/OwnStudents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

Result<LetterFigures> LetterService::figures(const QDate &first, const QDate &last) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    if (!first.isValid() || !last.isValid() || first > last)
        return fail(ErrorCode::Invalid, u"from"_s, {{u"field"_s, u"from"_s}});
    const auto within = [&](const QDate &day) { return day >= first && day <= last; };
    YICE_ASSIGN(QList<Emptying> emptyings, emptyingsSeen());
    emptyings.removeIf([&](const Emptying &one) { return !within(m_rules.days.dayOf(one.at)); });
    YICE_ASSIGN(const auto all, LetterRepository(m_db).list());
    YICE_ASSIGN(QList<Letter> letters, seenOf(all));
    letters.removeIf([&](const Letter &one) { return !within(one.content.received); });
    return figuresOf(emptyings, letters);
}

/// The emptying that is due next, and what was taken out and not entered.
Result<> LetterService::addBoxDuties(const LetterTable &table, QList<LetterDuty> &duties) const
{
    const Viewer &viewer = m_db.viewer();
    const bool writesAll = viewer.may(Permission::WriteNotes);
    const QDateTime now = m_db.clock().now();
    YICE_ASSIGN(const QList<Emptying> emptyings, LetterRepository(m_db).emptyings());
    if (emptyings.isEmpty())
        return {};
    LetterDuty enter{LetterDutyKind::Enter, {}, 0, alerts::Severity::Orange};
    for (const Emptying &one : emptyings) {
        const bool theirs = one.person.bytes() == viewer.user.bytes();
        if (one.unread == 0 || !(writesAll || (theirs && viewer.may(Permission::OwnNotes))))
            continue;
        const QDateTime due = m_rules.days.dueAfter(one.at, table.enter);
        enter.due = enter.count == 0 ? due : std::min(enter.due, due);
        enter.count += one.unread;
    }
    if (enter.count > 0)
        duties.append(enter);
    YICE_ASSIGN(const auto calendars, students::CalendarService(m_db).list());
    const QDate day = nextEmptying(table, m_rules.days.dayOf(emptyings.first().at),
                                   [&](const QDate &one) { return isSchoolDay(calendars, one); });
    const QDateTime due = day.isValid() ? day.endOfDay(m_rules.days.zone).toUTC() : QDateTime();
    const bool above = viewer.may(Permission::SeeAlerts) && !students::seesOwnOnly(viewer) && now > due;
    if (due.isValid() && (writesAll || above))
        duties.append({LetterDutyKind::Empty, {}, 1, alerts::Severity::Blue, due});
    return {};
}

/// One for all answers; one for each who is sought.
Result<> LetterService::addLetterDuties(const LetterTable &table, QList<LetterDuty> &duties) const
{
    const Viewer &viewer = m_db.viewer();
    const QDateTime now = m_db.clock().now();
    YICE_ASSIGN(const auto waiting, LetterRepository(m_db).waiting());
    YICE_ASSIGN(const auto letters, seenOf(waiting));
    LetterDuty answer{LetterDutyKind::Answer, {}, 0};
    for (const Letter &one : letters) {
        const bool theirs = viewer.may(Permission::WriteNotes) || (isMine(one) && viewer.may(Permission::OwnNotes));
        if (one.search == LetterSearch::Open) {
            const QDateTime due = m_rules.days.dueAfter(one.danger, table.find);
            const bool above = viewer.may(Permission::SeeAlerts) && !students::seesOwnOnly(viewer) && now > due
                && !one.content.signs->harm; // of whom anybody might be the one that is meant
            if (theirs || above)
                duties.append({LetterDutyKind::Find, one.id, 1, alerts::Severity::Red, due});
        } else if (theirs) {
            const QDateTime due = m_rules.days.dueAfter(one.read, table.answer);
            answer.due = answer.count == 0 ? due : std::min(answer.due, due);
            ++answer.count;
        }
    }
    if (answer.count > 0)
        duties.append(answer);
    return {};
}

Result<QList<LetterDuty>> LetterService::duties(int withinDays) const
{
    QList<LetterDuty> duties;
    const Viewer &viewer = m_db.viewer();
    if (!mayWrite() && !viewer.may(Permission::SeeAlerts))
        return duties;
    YICE_ASSIGN(const LetterTable table, shippedLetterTable());
    YICE_TRY(addBoxDuties(table, duties));
    YICE_TRY(addLetterDuties(table, duties));
    const QDateTime now = m_db.clock().now();
    const QDate last = m_rules.days.dayOf(now).addDays(withinDays);
    duties.removeIf([&](const LetterDuty &one) { return m_rules.days.dayOf(one.due) > last; });
    for (LetterDuty &one : duties)
        one.overdue = now > one.due;
    return duties;
}

} // namespace core::counselling
