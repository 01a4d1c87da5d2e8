// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/RoomForm.h"
#include "tests/core/observations/ObservationVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using core::ErrorCode;

namespace
{

/// One report a day from Monday 2026-11-23.
QList<ClassWeather> days(const QList<int> &weather)
{
    QList<ClassWeather> list;
    for (int i = 0; i < weather.size(); ++i) {
        ClassWeather one;
        one.handed.filled = QDate(2026, 11, 23).addDays(i);
        one.weather = weather.at(i);
        list.append(one);
    }
    return list;
}

} // namespace

TEST_CASE("thunder asks for a look at once, rain on the third day in a row", "[observations][weather]")
{
    const WeatherRules rules = valueOf(shippedWeatherRules());
    CHECK(rules.kinds.size() == 5);
    CHECK(rules.kind(1)->name == u"晴"_s);
    CHECK(rules.kind(5)->name == u"雷"_s);
    CHECK_FALSE(rules.kind(0));
    CHECK_FALSE(rules.kind(6));
    CHECK_FALSE(rules.asksSince({}).isValid());
    CHECK_FALSE(rules.asksSince(days({1, 2, 3, 4, 4})).isValid());
    CHECK_FALSE(rules.asksSince(days({4, 4, 2, 4, 4})).isValid());
    CHECK(rules.asksSince(days({4, 4, 4})) == QDate(2026, 11, 25));
    CHECK(rules.asksSince(days({3, 4, 4, 4, 1})) == QDate(2026, 11, 26));
    CHECK(rules.asksSince(days({1, 5, 1})) == QDate(2026, 11, 24));
}

TEST_CASE("the barometer's file is read strictly", "[observations][weather]")
{
    const QByteArray json = readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/barometer.json"));
    valueOf(WeatherRules::fromJson(json));
    const auto where = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray changed = json;
        changed.replace(from, to);
        REQUIRE(changed != json);
        const auto outcome = WeatherRules::fromJson(changed);
        return outcome ? QString() : outcome.error().context.value(u"where"_s).toString();
    };
    CHECK(where("\"value\": 3", "\"value\": 4") == u"weathers[2].value"_s);
    CHECK(where("\"forgotten\": {\"number\": 30, \"mark\": \"P\"}", "\"forgotten\": {\"number\": 30}") == u"forgotten.mark"_s);
    CHECK(where("\"looks\"", "\"looked\"") != QString());
    CHECK(WeatherRules::fromJson(QByteArray(json).replace("\"format\": 1", "\"format\": 2")).error().code == ErrorCode::NewerFormat);
}

TEST_CASE("the checklist of a dormitory knows what cannot wait, and what is of tonight", "[observations][rooms]")
{
    const RoomForm rooms = valueOf(shippedRoomForm());
    for (const RoomForm::Item &item : rooms.pupil) {
        if (item.danger > 0)
            CHECK(form().isSameDay(item.danger));
    }
    const auto rated = [&](const QString &id) {
        QList<int> ratings(rooms.pupil.size(), 0);
        for (qsizetype i = 0; i < rooms.pupil.size(); ++i)
            ratings[i] = rooms.pupil.at(i).id == id ? 1 : 0;
        return ratings;
    };
    CHECK(rooms.dangers(rated(u"injury"_s)) == QList<int>{8});
    CHECK(rooms.dangers(rated(u"death"_s)) == QList<int>{9});
    CHECK(rooms.dangers(rated(u"tears"_s)).isEmpty());
    CHECK(rooms.tonight(rated(u"absent"_s)).size() == 1);
    CHECK(rooms.tonight(rated(u"injury"_s)).isEmpty());
    CHECK(rooms.roomItem(u"objects"_s)->tonight);
    CHECK_FALSE(rooms.roomItem(u"weather"_s));
    const ObservationForm board = rooms.asBoard(form());
    REQUIRE(board.items.size() == rooms.pupil.size());
    for (qsizetype i = 0; i < rooms.pupil.size(); ++i)
        CHECK(board.isSameDay(board.items.at(i).number) == (rooms.pupil.at(i).danger > 0));
    CHECK(ratingsIn(u"0 2 1"_s) == QList<int>{0, 2, 1});
    CHECK_FALSE(ratingsIn(u"0 3"_s));
    CHECK_FALSE(ratingsIn(u"0 -"_s));
}
