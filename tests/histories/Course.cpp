// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/Course.h"

#include "tests/histories/Teller.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace histories {

namespace {

/// SplitMix64.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint32 below(quint32 bound) { return static_cast<quint32>((next() >> 32) * bound >> 32); }

private:
    quint64 m_state;
};

Chance chanceOf(quint64 seed, quint64 index)
{
    Chance first(seed * 0x2545f4914f6cdd1dULL + index);
    return Chance(first.next() ^ index);
}

} // namespace

LocalDays schoolCalendar(const QByteArray &zone)
{
    return {QTimeZone(zone), [](const QDate &day) {
                const int number = day.month() * 100 + day.day();
                return day.dayOfWeek() < 6 && !(number >= 710 && number <= 831) && !(number >= 1001 && number <= 1007)
                    && !(number >= 120 && number <= 220);
            }};
}

QList<Event> eventsOf(quint64 seed, quint64 index)
{
    Chance chance = chanceOf(seed, index);
    QList<Event> events;
    const quint32 count = 4 + chance.below(14);
    for (quint32 i = 0; i < count; ++i)
        events.append({static_cast<int>(chance.below(Teller::Kinds)), chance.below(0x10000), chance.below(0x10000),
                       chance.below(0x10000)});
    return events;
}

Setting settingOf(quint64 seed, quint64 index)
{
    Chance chance = chanceOf(seed + 1, index);
    // Daylight saving by an hour, and by half of one.
    const QByteArray zones[] = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"};
    Setting setting;
    setting.zone = zones[chance.below(8) < 5 ? 0 : 1 + chance.below(3)];
    const char *starts[] = {"2028-02-28T23:50:00.000", "2028-02-29T12:00:00.000", "2027-12-31T23:59:59.999",
                            "2027-03-27T22:00:00.000", "2027-10-30T23:30:00.000", "2027-07-09T09:00:00.000",
                            "2027-09-30T16:00:00.000", "2027-04-30T00:00:00.000"};
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(starts[chance.below(8)]), Qt::ISODateWithMs);
    setting.start = QDateTime(local.date(), local.time(), QTimeZone(setting.zone)).toUTC();
    if (chance.below(2))
        setting.start = setting.start.addMSecs(qint64(chance.below(400 * 24 * 3600)) * 1000 + chance.below(1000));
    setting.boards = chance.below(4) > 0;
    return setting;
}

Outcome play(const Rules &rules, const Setting &setting, const QList<Event> &events, const Mirror &mirror)
{
    World world;
    world.student = StudentId(QUuid(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
    world.now = setting.start;
    world.days = schoolCalendar(setting.zone);
    world.boards = setting.boards;
    Checker checker(rules);
    Outcome outcome;
    const auto perform = [&](const Act &act) {
        const World was = world;
        const core::Result<> answer = histories::perform(rules, world, act);
        ++outcome.acts;
        if (setting.tell)
            outcome.told.append(u"%1  %2%3"_s.arg(was.now.toTimeZone(was.days.zone).toString(Qt::ISODateWithMs), textOf(act),
                                                  answer ? u""_s : u"  refused: "_s + answer.error().detail));
        checker.look(was, world, act, answer ? std::nullopt : std::optional(answer.error()));
        outcome.breach = checker.breach();
        if (outcome.breach || !mirror)
            return !outcome.breach;
        const QString other = mirror(was, world, act, answer);
        if (!other.isEmpty())
            outcome.breach = Breach{-1, other};
        return other.isEmpty();
    };
    Teller teller(rules, world, perform);
    for (const Event &event : events) {
        if (!teller.tell(event))
            break;
    }
    outcome.lowerings = checker.lowerings();
    outcome.closings = checker.closings();
    outcome.reopenings = checker.reopenings();
    outcome.asides = checker.asides();
    outcome.findings = checker.findings();
    return outcome;
}

QList<Event> shrunk(const Rules &rules, const Setting &setting, QList<Event> events, int invariant)
{
    for (qsizetype i = 0; i < events.size();) {
        QList<Event> fewer = events;
        fewer.removeAt(i);
        const Outcome outcome = play(rules, setting, fewer);
        if (outcome.breach && outcome.breach->invariant == invariant) {
            events = fewer;
            i = 0;
        } else {
            ++i;
        }
    }
    return events;
}

} // namespace histories
