// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ahead.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>

using core::ErrorCode;
using core::Result;
using core::base::Handover;
using core::base::runAhead;

namespace
{

constexpr size_t Most = 3;

/// Hands over 0 to `count` - 1.
Result<> count(int count, const Handover<int> &take)
{
    for (int i = 0; i < count; ++i) {
        int item = i;
        YICE_TRY(take(item));
    }
    return {};
}

void dawdle()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace

TEST_CASE("what is made ahead comes whole and in order, in the thread that uses it", "[base][ahead]")
{
    const auto here = std::this_thread::get_id();
    const auto items = GENERATE(0, 1, 2000);
    int next = 0;
    bool apart = false;
    const Result<> ran = runAhead<int>(
        Most,
        [&](const Handover<int> &take) {
            apart = std::this_thread::get_id() != here;
            return count(items, take);
        },
        [&](int &item) -> Result<> {
            REQUIRE(std::this_thread::get_id() == here);
            REQUIRE(item == next);
            ++next;
            return {};
        });
    CHECK(ran);
    CHECK(apart);
    CHECK(next == items);
}

TEST_CASE("the maker waits for a slow user", "[base][ahead]")
{
    std::atomic<int> made = 0;
    int used = 0;
    size_t lead = 0;
    CHECK(runAhead<int>(
        Most,
        [&](const Handover<int> &take) -> Result<> {
            for (int i = 0; i < 40; ++i) {
                int item = i;
                YICE_TRY(take(item));
                ++made;
            }
            return {};
        },
        [&](int &) -> Result<> {
            dawdle();
            lead = std::max(lead, static_cast<size_t>(made - used));
            ++used;
            return {};
        }));
    CHECK(used == 40);
    CHECK(lead <= Most + 2); // those on their way, the one in use and the one just handed over
}

TEST_CASE("an error of the maker shows after all that came before it", "[base][ahead]")
{
    int used = 0;
    const Result<> ran = runAhead<int>(
        Most,
        [](const Handover<int> &take) -> Result<> {
            YICE_TRY(count(7, take));
            return core::fail(ErrorCode::Unreadable);
        },
        [&](int &) -> Result<> {
            dawdle();
            ++used;
            return {};
        });
    CHECK(ran.error().code == ErrorCode::Unreadable);
    CHECK(used == 7);
}

TEST_CASE("an error of the user ends the maker, wherever it stands", "[base][ahead]")
{
    const int last = GENERATE(0, 1, 50);
    bool ended = false;
    const Result<> ran = runAhead<int>(
        Most,
        [&](const Handover<int> &take) {
            const Result<> made = count(100000, take);
            ended = made.error().code == ErrorCode::Cancelled;
            return made;
        },
        [&](int &item) -> Result<> {
            if (item == last)
                return core::fail(ErrorCode::ConditionsUnmet);
            return {};
        });
    CHECK(ran.error().code == ErrorCode::ConditionsUnmet);
    CHECK(ended);
}

TEST_CASE("a maker that stops at once and one that never begins both end", "[base][ahead]")
{
    const auto nothing = [](std::string &) -> Result<> { return {}; };
    CHECK(runAhead<std::string>(Most, [](const Handover<std::string> &) -> Result<> { return {}; }, nothing));
    const auto failing = [](const Handover<std::string> &) -> Result<> { return core::fail(ErrorCode::Internal); };
    CHECK(runAhead<std::string>(Most, failing, nothing).error().code == ErrorCode::Internal);
}

TEST_CASE("what was used comes back to be filled again", "[base][ahead]")
{
    size_t again = 0;
    CHECK(runAhead<std::string>(
        Most,
        [&](const Handover<std::string> &take) -> Result<> {
            std::string item;
            for (int i = 0; i < 200; ++i) {
                again += item.capacity() >= 1000 ? 1 : 0;
                item.assign(1000, 'a');
                YICE_TRY(take(item));
            }
            return {};
        },
        [](std::string &item) -> Result<> {
            CHECK(item.size() == 1000);
            return {};
        }));
    CHECK(again >= 200 - Most - 3);
}
