// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoKits.h"
#include "tests/ui/UiSupport.h"
#include "ui/kits/ClassBoard.h"
#include "ui/kits/ClassPage.h"
#include "ui/kits/RoomsPage.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::kits;
using namespace core::observations;

namespace
{

constexpr int Patience = 10000;
constexpr int KeysASecond = 2; ///< of somebody who is in no hurry

/// A page and every key that was pressed in it.
template <typename Page> struct Desk {
    explicit Desk(std::unique_ptr<Page> made) : page(std::move(made))
    {
        page->resize(1286, 640);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([this] { return !board()->pupils().isEmpty() && QApplication::focusWidget() == board(); }, Patience));
    }
    ClassBoard *board() { return page->template findChild<ClassBoard *>(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    std::unique_ptr<Page> page;
    int keys = 0;
};

} // namespace

TEST_CASE("a class head's first observation takes two keys from the open window", "[ui][kits]")
{
    tests::KitCalls calls;
    Desk<ClassPage> desk(std::make_unique<ClassPage>(tests::demoKit(calls)));
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return calls.stored.contains(u"20250301 1 "_s); }, Patience));
    CHECK(desk.keys == 2);
    CHECK(desk.keys <= 30 * KeysASecond); // within half a minute
}

TEST_CASE("thirty pupils are noted by keys alone, in fewer than five minutes hold", "[ui][kits]")
{
    tests::KitCalls calls;
    Desk<ClassPage> desk(std::make_unique<ClassPage>(tests::demoKit(calls)));
    const int pupils = int(desk.board()->pupils().size());
    REQUIRE(pupils >= 15);
    // Two items each, over the class twice: thirty pupils and more.
    int noted = 0;
    for (int round = 0; round < 2; ++round) {
        desk.key(Qt::Key_Home);
        for (int i = 0; i < pupils && noted < 30; ++i, ++noted) {
            desk.key(round == 0 ? Qt::Key_1 : Qt::Key_2);
            desk.key(Qt::Key_Right);
            desk.key(Qt::Key_1);
            desk.key(Qt::Key_Left);
            desk.key(Qt::Key_Down);
        }
    }
    CHECK(noted == 30);
    CHECK(desk.keys <= 5 * 60 * KeysASecond);
    REQUIRE(QTest::qWaitFor([&] { return calls.stored.contains(u"20250301 2 1 "_s) && calls.stored.contains(u"20250310 2 1 "_s); }, Patience));
}

TEST_CASE("the weather of the class is one key, and not while a text is typed", "[ui][kits][weather]")
{
    tests::KitCalls calls;
    QList<int> said;
    auto source = tests::demoKit(calls);
    source.notes.weatherRules = shippedWeatherRules().value();
    source.notes.weather = [](const QDate &) { return tests::ready(QList<ClassWeather>()); };
    source.notes.setWeather = [&said](const core::students::ClassName &, int weather) {
        said.append(weather);
        return tests::ready(true);
    };
    Desk<ClassPage> desk(std::make_unique<ClassPage>(source));
    desk.key(Qt::Key_8);
    REQUIRE(QTest::qWaitFor([&] { return said == QList<int>{4}; }, Patience));
    CHECK(desk.board()->pupils().first().ratings.first() == 0); // it is no rating of a pupil
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_9);
    CHECK(said == QList<int>{4});
}

TEST_CASE("a keeper notes a room by keys, and what is dangerous is stored at once with its steps", "[ui][kits][rooms]")
{
    tests::KitCalls calls;
    auto source = tests::demoKit(calls);
    source.notes.roomForm = shippedRoomForm().value();
    const int items = int(source.notes.roomForm.pupil.size());
    QList<RoomCheck> checks;
    source.notes.evening = [items](const QDate &) {
        QList<OwnRoom> rooms;
        for (const QString &number : {u"301"_s, u"302"_s}) {
            OwnRoom room{u"东楼"_s, number, {}};
            for (int bed = 1; bed <= 2; ++bed)
                room.sleepers.append({tests::demoStudent(u"学生"_s + number + QString::number(bed), 7, 3, number + QString::number(bed)), QString::number(bed), QList<int>(items, 0)});
            rooms.append(room);
        }
        return tests::ready(rooms);
    };
    source.notes.noteRoom = [&checks](const RoomCheck &check) {
        checks.append(check);
        return tests::ready(RoomNoted{true, false, false});
    };
    Desk<RoomsPage> desk(std::make_unique<RoomsPage>(source));
    CHECK(tests::unnamed(desk.page.get()) == QStringList());
    for (int i = 0; i < 6; ++i)
        desk.key(Qt::Key_Right);
    desk.key(Qt::Key_2); // signs of self-injury
    REQUIRE(QTest::qWaitFor([&] { return checks.size() == 1; }, Patience));
    CHECK(checks.first().room == u"301"_s);
    CHECK(checks.first().marks.first().ratings.at(6) == 2);
    CHECK(tests::allText(desk.page.get()).contains(u"110"));
    // The other room is quiet, by one key.
    desk.key(Qt::Key_9, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return checks.size() == 2; }, Patience));
    CHECK(checks.last().room == u"302"_s);
    CHECK(QTest::qWaitFor([&] { return tests::allText(desk.page.get()).contains(u"2 间，看过 2 间"); }, Patience));
}
