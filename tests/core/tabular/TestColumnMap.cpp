// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/ColumnMap.h"
#include "tests/support/TestSupport.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;
using core::tabular::ColumnMap;
using core::tabular::OptionCodes;
using tests::valueOf;

namespace {

QString refusal(const QByteArray &json)
{
    const auto map = ColumnMap::parse(json);
    REQUIRE_FALSE(map);
    return map.error().context.value(u"where"_s).toString() + u' ' + map.error().context.value(u"reason"_s).toString();
}

} // namespace

TEST_CASE("a column map of the documented form is read whole, and written so that it is read again", "[tabular][map]")
{
    const QByteArray json = R"({"sheet":"三年级","headerRow":4,"columns":{"学员 姓名":"name","旧班级":null},
        "options":{"7-106":{"1":1,"2":0,"-2":null,"-3":null},"*":{"1":3}},"scale":"mht"})";
    const ColumnMap map = valueOf(ColumnMap::parse(json));
    for (const ColumnMap &one : {map, valueOf(ColumnMap::parse(map.toJson()))}) {
        CHECK(one.sheet == u"三年级"_s);
        CHECK(one.headerRow == 4);
        REQUIRE(one.columns.size() == 2);
        CHECK(one.columns.value(u"学员姓名"_s) == u"name"_s);
        CHECK(one.columns.value(u"旧班级"_s) == std::nullopt);
        CHECK(one.scale == u"mht"_s);
        const OptionCodes *first = one.optionsOf(7);
        REQUIRE(first != nullptr);
        CHECK(one.optionsOf(106) == first);
        CHECK(first->values.value(2) == 0);
        CHECK(first->values.contains(-3));
        CHECK(first->values.value(-3) == std::nullopt);
        REQUIRE(one.optionsOf(6) != nullptr);
        CHECK(one.optionsOf(6)->values.value(1) == 3);
        CHECK(one.optionsOf(107) == one.optionsOf(6));
    }
    const ColumnMap empty = valueOf(ColumnMap::parse("{}"));
    CHECK(empty.sheet.isEmpty());
    CHECK(empty.optionsOf(1) == nullptr);
    CHECK(valueOf(ColumnMap::parse(R"({"options":{"1,3-4":{"1":1}}})")).optionsOf(2) == nullptr);
}

TEST_CASE("a column map with a slip is refused at its place", "[tabular][map]")
{
    CHECK(refusal(R"({"collumns":{}})") == u"collumns unknown_key"_s);
    CHECK(refusal(R"({"sheet":""})") == u"sheet value"_s);
    CHECK(refusal(R"({"headerRow":0})") == u"headerRow value"_s);
    CHECK(refusal(R"({"headerRow":"3"})") == u"headerRow value"_s);
    CHECK(refusal(R"({"columns":["name"]})") == u"columns value"_s);
    CHECK(refusal(R"({"columns":{"姓名":7}})") == u"columns.姓名 value"_s);
    CHECK(refusal(R"({"columns":{"姓名":"name","姓 名":"class"}})") == u"columns.姓名 twice"_s);
    CHECK(refusal(R"({"options":{"9-7":{"1":1}}})") == u"options.9-7 value"_s);
    CHECK(refusal(R"({"options":{"a":{"1":1}}})") == u"options.a value"_s);
    CHECK(refusal(R"({"options":{"7-9":{"1":1},"8":{"1":1}}})") == u"options.8 twice"_s);
    CHECK(refusal(R"({"options":{"7":{"x":1}}})") == u"options.7.x value"_s);
    CHECK(refusal(R"({"options":{"7":{"1":1.5}}})") == u"options.7.1 value"_s);
    CHECK(ColumnMap::parse("[]").error().code == core::ErrorCode::Unreadable);
    CHECK(ColumnMap::parse("{").error().code == core::ErrorCode::Unreadable);
    CHECK(ColumnMap::read(u"/nowhere/map.json"_s).error().code == core::ErrorCode::NotFound);
}
