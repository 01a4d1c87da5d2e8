// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionStatistics.h"

#include "core/base/EnumWords.h"
#include "core/base/SafeColumn.h"
#include "core/base/SmallCounts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

using students::DaySpan;
using Entries = QList<CountedEntry>;

constexpr const char *Breakdowns[] = {"month", "source", "mode", "level_before", "level_after", "grade", "sex", "appointments"};
static_assert(std::size(Breakdowns) == static_cast<size_t>(Breakdown::Appointments) + 1);

constexpr int September = 9;
constexpr int August = 8;
constexpr int LastOfAugust = 31;

/// The days of one period that are not those of another.
struct Piece {
    DaySpan days;
    std::optional<DaySpan> without = {};
    bool contains(const QDate &day) const { return days.contains(day) && !(without && without->contains(day)); }
};

bool overlap(const DaySpan &a, const DaySpan &b)
{
    return a.first <= b.last && b.first <= a.last;
}

bool within(const DaySpan &inner, const DaySpan &outer)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

/// The period, and what is known where the figures of a standing one are subtracted from its own or the other way round. Of two
/// standing ones only the longer yields: else the figures of a term would go when the next one begins.
QList<Piece> piecesOf(const DaySpan &days, const QList<StatisticsPeriod> &standing)
{
    const bool stands = std::any_of(standing.begin(), standing.end(), [&](const StatisticsPeriod &one) { return one.days == days; });
    QList<Piece> pieces{Piece{days}};
    for (const StatisticsPeriod &one : standing) {
        if (one.days == days || !overlap(one.days, days) || (stands && within(days, one.days)))
            continue;
        const DaySpan both{std::max(one.days.first, days.first), std::min(one.days.last, days.last)};
        pieces += {Piece{both}, Piece{days, one.days}, Piece{one.days, days}};
    }
    return pieces;
}

Entries entriesOf(const Entries &all, const Piece &piece)
{
    Entries inside;
    std::copy_if(all.begin(), all.end(), std::back_inserter(inside), [&](const CountedEntry &one) { return piece.contains(one.day); });
    return inside;
}

int peopleIn(const Entries &entries)
{
    QSet<Id<students::Student>> people;
    for (const CountedEntry &one : entries)
        people.insert(one.student);
    return static_cast<int>(people.size());
}

bool countsPeople(Breakdown by)
{
    return by == Breakdown::Grade || by == Breakdown::Sex;
}

QStringList months(const DaySpan &days)
{
    QStringList keys;
    for (QDate month(days.first.year(), days.first.month(), 1); month <= days.last; month = month.addMonths(1))
        keys.append(month.toString(u"yyyy-MM"_s));
    return keys;
}

template <typename Name> QStringList words(int count, Name name)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(name(i));
    return keys;
}

QStringList keysOf(Breakdown by, const DaySpan &days, const QStringList &grades)
{
    switch (by) {
    case Breakdown::Month:
        return months(days);
    case Breakdown::Source:
        return words(static_cast<int>(Source::Other) + 1, [](int i) { return sourceName(static_cast<Source>(i)); });
    case Breakdown::Mode:
        return words(static_cast<int>(Mode::Writing) + 1, [](int i) { return modeName(static_cast<Mode>(i)); });
    case Breakdown::LevelBefore:
    case Breakdown::LevelAfter:
        return {u"none"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    case Breakdown::Grade:
        return grades;
    case Breakdown::Sex:
        return {u"male"_s, u"female"_s};
    case Breakdown::Appointments:
        return words(static_cast<int>(AppointmentState::LateCancelled) + 1,
                     [](int i) { return appointmentStateName(static_cast<AppointmentState>(i)); });
    }
    return {};
}

/// One table of one piece.
class Table
{
public:
    Table(Breakdown by, const QStringList &keys, const Entries &entries) : m_by(by), m_keys(keys)
    {
        QHash<QString, QSet<Id<students::Student>>> people;
        for (const CountedEntry &one : entries) {
            const QString key = one.keys.value(by);
            ++m_counts[key];
            people[key].insert(one.student);
        }
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            m_people.insert(it.key(), static_cast<int>(it->size()));
    }

    /// Also those of `others`.
    QSet<QString> hidden(const QSet<QString> &others = {}) const
    {
        QList<base::ColumnCell> cells;
        std::set<qsizetype> places;
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            const int people = m_people.value(m_keys.at(i));
            cells.append({countsPeople(m_by) ? people : m_counts.value(m_keys.at(i)), people});
            if (others.contains(m_keys.at(i)))
                places.insert(i);
        }
        const base::SafeColumn column(cells, base::ColumnTotal::Published, places);
        QSet<QString> keys;
        for (const qsizetype place : column.hidden())
            keys.insert(m_keys.at(place));
        return keys;
    }
    FigureTable shown(const QSet<QString> &hidden) const
    {
        FigureTable table{m_by, {}};
        for (const QString &key : m_keys) {
            FigureCell cell{key};
            if (!hidden.contains(key)) {
                cell.count = m_counts.value(key);
                if (countsPeople(m_by))
                    cell.students = m_people.value(key);
            }
            table.cells.append(cell);
        }
        return table;
    }

private:
    Breakdown m_by;
    QStringList m_keys;
    QHash<QString, int> m_counts;
    QHash<QString, int> m_people;
};

/// Entries of one kind in the period and its pieces.
class Counted
{
public:
    Counted(const Entries &all, const QList<Piece> &pieces, const QStringList &grades) : m_pieces(pieces), m_grades(grades)
    {
        for (const Piece &piece : pieces)
            m_entries.append(entriesOf(all, piece));
        m_shown = std::none_of(m_entries.begin(), m_entries.end(), [](const Entries &one) { return base::isSmall(peopleIn(one)); });
    }

    const Entries &own() const { return m_entries.first(); }
    SafeFigure safe(int figure) const { return m_shown ? SafeFigure(figure) : std::nullopt; }

    FigureTable table(Breakdown by) const
    {
        const Table own = tableOf(by, 0);
        const QStringList keys = keysOf(by, m_pieces.first().days, m_grades);
        QSet<QString> hidden(keys.begin(), keys.end());
        if (m_shown) {
            hidden.clear();
            for (qsizetype i = 1; i < m_pieces.size(); ++i)
                hidden.unite(tableOf(by, i).hidden());
            hidden = own.hidden(hidden);
        }
        return own.shown(hidden);
    }

private:
    Table tableOf(Breakdown by, qsizetype piece) const
    {
        return {by, keysOf(by, m_pieces.at(piece).days, m_grades), m_entries.at(piece)};
    }

    QList<Piece> m_pieces;
    QStringList m_grades;
    QList<Entries> m_entries; ///< of each piece
    bool m_shown = false;
};

} // namespace

QString breakdownName(Breakdown by)
{
    return base::wordOf(Breakdowns, by);
}

QList<StatisticsPeriod> standingPeriods(const QList<students::SchoolCalendar> &calendars)
{
    QList<StatisticsPeriod> periods;
    for (const students::SchoolCalendar &calendar : calendars) {
        periods.append({calendar.schoolYear(), {}, calendar.days()});
        const auto &terms = calendar.terms();
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const QDate first = i == 0 ? calendar.days().first : terms.at(i).days.first;
            const QDate last = i + 1 < terms.size() ? terms.at(i + 1).days.first.addDays(-1) : calendar.days().last;
            periods.append({calendar.schoolYear(), terms.at(i).name, {first, last}});
        }
    }
    return periods;
}

PeriodChoice periodsOn(const QDate &day, const QList<students::SchoolCalendar> &calendars)
{
    const int began = students::schoolYearOf(day);
    PeriodChoice choice;
    choice.year = {u"%1-%2"_s.arg(began).arg(began + 1), {}, {QDate(began, September, 1), QDate(began + 1, August, LastOfAugust)}};
    for (const StatisticsPeriod &one : standingPeriods(calendars)) {
        if (one.term.isEmpty()) {
            if (one.days.contains(day))
                choice.year = one;
        } else if (one.days.contains(day)) {
            choice.term = one;
        } else if (one.days.last < day) {
            choice.lastTerm = one;
        }
    }
    return choice;
}

SessionFigures figuresOf(const CountedEntries &entries, const DaySpan &days, const QList<StatisticsPeriod> &standing)
{
    const QList<Piece> pieces = piecesOf(days, standing);
    const Counted sessions(entries.sessions, pieces, entries.grades);
    const Counted appointments(entries.appointments, pieces, entries.grades);
    const Counted attendances(entries.attendances, pieces, entries.grades);
    const Counted disclosures(entries.disclosures, pieces, entries.grades);
    SessionFigures figures;
    figures.days = days;
    int minutes = 0;
    for (const CountedEntry &one : sessions.own())
        minutes += one.minutes;
    figures.sessions = sessions.safe(static_cast<int>(sessions.own().size()));
    figures.minutes = sessions.safe(minutes);
    figures.students = sessions.safe(peopleIn(sessions.own()));
    figures.appointments = appointments.safe(static_cast<int>(appointments.own().size()));
    QSet<QByteArray> sittings;
    for (const CountedEntry &one : attendances.own())
        sittings.insert(one.occasion);
    figures.sittings = attendances.safe(static_cast<int>(sittings.size()));
    figures.participants = attendances.safe(peopleIn(attendances.own()));
    figures.disclosures = disclosures.safe(static_cast<int>(disclosures.own().size()));
    for (const Breakdown by : {Breakdown::Month, Breakdown::Source, Breakdown::Mode, Breakdown::LevelBefore, Breakdown::LevelAfter,
                               Breakdown::Grade, Breakdown::Sex})
        figures.tables.append(sessions.table(by));
    figures.tables.append(appointments.table(Breakdown::Appointments));
    return figures;
}

} // namespace core::counselling
