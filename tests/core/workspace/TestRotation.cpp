// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/workspace/BackupRotation.h"
#include "tests/support/TestSupport.h"

#include <QSet>

using namespace core::workspace;
using namespace Qt::Literals::StringLiterals;

namespace
{
QDateTime at(int month, int day, int hour = 12)
{
    return {QDate(2026, month, day), QTime(hour, 0)};
}

DatedBackup file(const QDateTime &made)
{
    return {made.toString(Qt::ISODate), made};
}

QList<DatedBackup> everyDay(const QDate &first, int days)
{
    QList<DatedBackup> files;
    for (int i = 0; i < days; ++i)
        files.append(file({first.addDays(i), QTime(12, 0)}));
    return files;
}

QStringList kept(const QList<DatedBackup> &files, const RotationRule &rule, const QDateTime &now)
{
    const QStringList gone = superfluous(files, rule, now);
    QStringList left;
    for (const DatedBackup &one : files) {
        if (!gone.contains(one.path))
            left.append(one.path.left(10));
    }
    left.sort();
    return left;
}
} // namespace

TEST_CASE("nothing goes while there is little", "[workspace][rotation]")
{
    CHECK(superfluous({}, {}, at(11, 25)).isEmpty());
    CHECK(superfluous({file(at(11, 25))}, {}, at(11, 25)).isEmpty());
    CHECK(superfluous(everyDay({2026, 11, 19}, 7), {}, at(11, 25)).isEmpty());
}

TEST_CASE("a hundred days leave seven days and eight weeks", "[workspace][rotation]")
{
    // 2026-11-25 is a Wednesday: weeks end on Sundays.
    const auto files = everyDay(QDate(2026, 11, 25).addDays(-99), 100);
    CHECK(kept(files, {7, 8}, at(11, 25)) ==
          QStringList{u"2026-10-11"_s, u"2026-10-18"_s, u"2026-10-25"_s, u"2026-11-01"_s, u"2026-11-08"_s,
                      u"2026-11-15"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-22"_s,
                      u"2026-11-23"_s, u"2026-11-24"_s, u"2026-11-25"_s});
}

TEST_CASE("of several copies of a day the newest stays", "[workspace][rotation]")
{
    const QList<DatedBackup> files{file(at(11, 25, 8)), file(at(11, 25, 17)), file(at(11, 25, 12))};
    CHECK(superfluous(files, {}, at(11, 25, 18)) ==
          QStringList{at(11, 25, 12).toString(Qt::ISODate), at(11, 25, 8).toString(Qt::ISODate)});
}

TEST_CASE("a summer without a copy empties no place", "[workspace][rotation]")
{
    auto files = everyDay({2026, 6, 25}, 7); // before the holidays
    files.append(file(at(9, 1)));
    // The seven newest days that have a copy; the oldest stands for no week.
    CHECK(kept(files, {7, 8}, at(9, 1)) == QStringList{u"2026-06-26"_s, u"2026-06-27"_s, u"2026-06-28"_s,
                                                       u"2026-06-29"_s, u"2026-06-30"_s, u"2026-07-01"_s,
                                                       u"2026-09-01"_s});
}

TEST_CASE("what a clock that ran ahead has made is not touched and takes no place", "[workspace][rotation]")
{
    auto files = everyDay({2026, 11, 19}, 7);
    files.append(file(at(12, 30)));
    files.append(file(at(12, 31)));
    CHECK(superfluous(files, {7, 0}, at(11, 25)).isEmpty());
}

TEST_CASE("the newest copy stays under every rule", "[workspace][rotation]")
{
    const auto files = everyDay({2026, 11, 1}, 25);
    for (const RotationRule &rule : {RotationRule{0, 0}, RotationRule{1, 0}, RotationRule{0, 1}, RotationRule{-3, -3}})
        CHECK(kept(files, rule, at(11, 25)) == QStringList{u"2026-11-25"_s});
}

TEST_CASE("weeks are those of the ISO calendar, over the turn of the year", "[workspace][rotation]")
{
    // 2026-12-31 (Thursday) and 2027-01-03 (Sunday) are both in 2026-W53.
    const QList<DatedBackup> files{file({QDate(2026, 12, 31), QTime(9, 0)}), file({QDate(2027, 1, 3), QTime(9, 0)}),
                                   file({QDate(2027, 1, 4), QTime(9, 0)}), file({QDate(2027, 1, 5), QTime(9, 0)})};
    CHECK(kept(files, {1, 3}, {QDate(2027, 1, 5), QTime(10, 0)}) == QStringList{u"2027-01-03"_s, u"2027-01-05"_s});
}

TEST_CASE("the order of the list does not matter, and a second run removes nothing", "[workspace][rotation]")
{
    for (int round = 0; round < 200; ++round) {
        QList<DatedBackup> files;
        const int count = 1 + static_cast<int>(core::base::randomBelow(60));
        for (int i = 0; i < count; ++i) {
            const QDateTime made = at(11, 25, 18).addSecs(-60 * qint64(core::base::randomBelow(200 * 24 * 60)));
            files.append({u"%1-%2"_s.arg(made.toString(Qt::ISODate)).arg(i), made});
        }
        const RotationRule rule{1 + static_cast<int>(core::base::randomBelow(9)),
                                static_cast<int>(core::base::randomBelow(9))};
        const QStringList gone = superfluous(files, rule, at(11, 25, 18));
        QList<DatedBackup> mixed(files.rbegin(), files.rend());
        QStringList again = superfluous(mixed, rule, at(11, 25, 18));
        CHECK(QSet<QString>(gone.begin(), gone.end()) == QSet<QString>(again.begin(), again.end()));
        QList<DatedBackup> left;
        QSet<QDate> days;
        for (const DatedBackup &one : std::as_const(files)) {
            days.insert(one.made.date());
            if (!gone.contains(one.path))
                left.append(one);
        }
        CHECK(superfluous(left, rule, at(11, 25, 18)).isEmpty());
        CHECK(left.size() >= std::min<qsizetype>(rule.daily, days.size()));
        CHECK(left.size() <= rule.daily + rule.weekly);
    }
}

TEST_CASE("only names that the rotation made are its own", "[workspace][rotation]")
{
    const QByteArray copy = QByteArray::fromHex("1a2b3c4d5e6f708192a3b4c5d6e7f809");
    CHECK(automaticName(copy, {2026, 11, 25}) == u"一策备份-1a2b3c4d-2026-11-25.yicebak"_s);
    CHECK(isAutomaticName(automaticName(copy, {2026, 11, 25})));
    for (const QString &name : {u"我的备份.yicebak"_s, u"一策备份-1a2b3c4d-2026-11-25.yicebak.part"_s,
                                u"一策备份-1a2b3c4d-2026-11-25 (2).yicebak"_s, u"x一策备份-1a2b3c4d-2026-11-25.yicebak"_s})
        CHECK_FALSE(isAutomaticName(name));
}
