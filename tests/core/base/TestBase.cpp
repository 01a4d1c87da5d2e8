// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "tests/support/TestSupport.h"

#include <QSet>

#include <algorithm>

using namespace core::base;

namespace {
struct Thing;

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::Invalid, QStringLiteral("odd"));
    return number / 2;
}

Result<int> quarter(int number)
{
    YICE_ASSIGN(const int first, half(number));
    YICE_ASSIGN(const int second, half(first));
    return second;
}
} // namespace

TEST_CASE("ids stand in the order in which they were made, also within one millisecond", "[base]")
{
    SetClock clock(QDateTime({2026, 11, 20}, {2, 0}, Qt::UTC));
    QList<QByteArray> made;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 5000; ++i) // more than one millisecond has room for
            made.append(newUuid(clock).toRfc4122());
        clock.advance(1);
    }
    CHECK(std::is_sorted(made.begin(), made.end()));
    CHECK(QSet<QByteArray>(made.begin(), made.end()).size() == made.size());
    CHECK((made.last().at(6) & 0xf0) == 0x70);
    // A clock that is set back gives ids of its own time again.
    clock.advance(-86'400'000);
    CHECK(newUuid(clock).toRfc4122() < made.first());
}

TEST_CASE("an id carries the clock's millisecond and comes back from text and bytes", "[base]")
{
    SetClock clock(QDateTime(QDate(2026, 11, 25), QTime(10, 46), Qt::UTC));
    const auto id = Id<Thing>::make(clock);
    CHECK(Id<Thing>::fromString(id.toString()) == id);
    CHECK(Id<Thing>::fromBytes(id.bytes()) == id);
    CHECK(id.toString().at(14) == QLatin1Char('7'));
    CHECK(id.bytes().left(6).toHex().toLongLong(nullptr, 16) == clock.now().toMSecsSinceEpoch());
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Id<Thing>::make(clock).bytes());
    CHECK(seen.size() == 1000);
    CHECK(Id<Thing>::fromString(QStringLiteral("nonsense")).isNull());
}

TEST_CASE("an error leaves through every caller", "[base]")
{
    CHECK(quarter(12).value() == 3);
    CHECK(quarter(6).error().code == ErrorCode::Invalid);
    CHECK(quarter(5).error().detail == QStringLiteral("odd"));
}

TEST_CASE("every code has its own word and an exit status of the contract", "[base]")
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        CHECK_FALSE(names.contains(codeName(code)));
        names.insert(codeName(code));
        CHECK(exitStatus(code) >= 1);
        CHECK(exitStatus(code) <= 10);
    }
}
