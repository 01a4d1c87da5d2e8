// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "ui/common/RecordTable.h"
#include "ui/counselling/AppointmentDialog.h"
#include "ui/counselling/HoursDialog.h"
#include "ui/counselling/RoomPage.h"
#include "ui/counselling/SessionEditor.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/counselling/WeekGrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::counselling;
using namespace core::counselling;
using ui::common::AskDialog;

namespace
{

/// 辅导 with its week open, on Wednesday 2026-11-25 at 10:46.
struct Page {
    Page()
    {
        page = std::make_unique<SessionsPage>(tests::demoSessions(asked));
        page->resize(1222, 624);
        tests::showActive(page.get());
        QTest::qWait(40);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
        QTest::qWait(40);
    }
    WeekGrid *grid() { return page->findChild<WeekGrid *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(60);
    }
    /// By the arrows, from wherever the choice stands.
    void walkTo(const QDate &day, const QTime &time)
    {
        for (int i = 0; i < 14 && grid()->slot().day != day; ++i)
            key(grid()->slot().day < day ? Qt::Key_Right : Qt::Key_Left);
        for (int i = 0; i < 40 && grid()->slot().span.begun != time; ++i)
            key(grid()->slot().span.begun < time ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(grid()->slot().day == day);
        REQUIRE(grid()->slot().span.begun == time);
    }
    bool asks(const QString &call) const { return asked.room.calls.contains(call); }
    QString idOf(int row) const { return asked.room.appointments.at(row).appointment.id.toString(); }
    QString text() { return tests::allText(page.get()); }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(page.get()); }
    QPushButton *button(const QString &start)
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text().startsWith(start))
                return one;
        }
        return nullptr;
    }

    tests::SessionCalls asked;
    std::unique_ptr<SessionsPage> page;
};

QComboBox *box(QWidget *dialog, const QString &name)
{
    for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a week is cut into appointments and free half hours without gaps", "[ui][room]")
{
    tests::RoomCalls asked;
    const auto source = tests::demoRoom(asked);
    RoomWeek week = source.week(QDate(2026, 11, 23), QDate(2026, 11, 29)).result().value();
    WeekView mine{{}, source.me.id};
    WeekTable table = weekTable(week, mine);
    REQUIRE(table.days.size() == 5);
    CHECK(table.hours == TimeSpan{QTime(8, 0), QTime(18, 0)});
    for (const WeekDay &day : table.days) {
        QTime at = table.hours.begun;
        for (const WeekPiece &one : day.pieces) {
            CHECK(one.span.begun == at);
            at = one.span.ended;
        }
        CHECK(at == table.hours.ended);
    }
    const auto &wednesday = table.days.at(2).pieces;
    CHECK(wednesday.at(4).appointment == 2); // 10:00, after four free half hours
    CHECK(wednesday.at(5).appointment == 3); // 10:45
    CHECK(wednesday.at(6).span == TimeSpan{QTime(11, 15), QTime(11, 30)});
    CHECK(wednesday.at(6).open);
    CHECK_FALSE(std::find_if(wednesday.begin(), wednesday.end(), [](const WeekPiece &one) {
                    return one.span.begun == QTime(12, 30);
                })->open);
    // A room shows what others have in it.
    CHECK(weekTable(week, {u"团体活动室"_s, {}}).days.at(2).pieces.at(16).appointment == 5);

    // What was booked into the time of a missed one stands there; what was called off does not.
    week.appointments.append(week.appointments.at(1));
    week.appointments.last().appointment.state = AppointmentState::Booked;
    week.appointments[2].appointment.state = AppointmentState::Cancelled;
    table = weekTable(week, mine);
    CHECK(std::any_of(table.days.at(1).pieces.begin(), table.days.at(1).pieces.end(),
                      [](const WeekPiece &one) { return one.appointment == 6; }));
    CHECK(std::none_of(table.days.at(1).pieces.begin(), table.days.at(1).pieces.end(),
                       [](const WeekPiece &one) { return one.appointment == 1; }));
    CHECK(table.days.at(2).pieces.at(4).appointment == -1);
    // Late in the evening and on a Saturday the table grows.
    week.appointments[0].appointment.slot = {QDate(2026, 11, 28), {QTime(19, 15), QTime(20, 10)}};
    table = weekTable(week, mine);
    CHECK(table.days.size() == 6);
    CHECK(table.hours == TimeSpan{QTime(8, 0), QTime(21, 0)});
    // The last half hour of a day has no next one.
    week.appointments[0].appointment.slot = {QDate(2026, 11, 28), {QTime(23, 45), QTime(23, 55)}};
    table = weekTable(week, mine);
    CHECK(table.hours == TimeSpan{QTime(8, 0), QTime(23, 59)});
    const auto &late = table.days.last().pieces;
    REQUIRE(late.size() == 34); // 31 half hours, a quarter, itself, the rest
    CHECK(late.at(31).span == TimeSpan{QTime(23, 30), QTime(23, 45)});
}

TEST_CASE("the week opens by its key on now, and everything in it has a name", "[ui][room]")
{
    Page p;
    REQUIRE(p.grid());
    CHECK(QApplication::focusWidget() == p.grid());
    CHECK(p.grid()->slot().day == QDate(2026, 11, 25));
    REQUIRE(p.grid()->chosen());
    CHECK(p.grid()->chosen()->student.name == u"方可"_s); // 10:45, and it is 10:46
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.grid()->accessibleDescription().contains(u"方可"));
    CHECK(p.text().contains(u"值班：08:00–12:00 李静怡"));
    p.key(Qt::Key_Escape);
    CHECK_FALSE(p.grid()->isVisible());
}

TEST_CASE("arrows walk through the day and over the edge of the week", "[ui][room]")
{
    Page p;
    p.key(Qt::Key_Up);
    CHECK(p.grid()->chosen()->student.name == u"陈一诺"_s);
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Down);
    CHECK(p.grid()->slot().span == TimeSpan{QTime(11, 15), QTime(11, 30)});
    p.key(Qt::Key_Right);
    CHECK(p.grid()->slot().day == QDate(2026, 11, 26));
    p.key(Qt::Key_Right);
    p.key(Qt::Key_Right);
    CHECK(p.asks(u"week 2026-11-30"_s));
    CHECK(p.grid()->slot().day == QDate(2026, 11, 30));
    p.key(Qt::Key_Left);
    CHECK(p.grid()->slot().day == QDate(2026, 11, 27));
    p.key(Qt::Key_PageDown);
    CHECK(p.grid()->slot().day == QDate(2026, 11, 30));
    p.key(Qt::Key_T);
    CHECK(p.grid()->slot().day == QDate(2026, 11, 25));
    p.key(Qt::Key_Home);
    CHECK(p.grid()->slot().span.begun == QTime(8, 0));
    p.key(Qt::Key_End);
    CHECK(p.grid()->slot().span.ended == QTime(18, 0));
}

TEST_CASE("Enter on a free time books it, with nothing to write but the student", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 27), QTime(9, 0));
    p.key(Qt::Key_Return);
    auto *dialog = p.dialog<AppointmentDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Return);
    QTest::qWait(60);
    CHECK_FALSE(p.asked.room.wish); // no student yet
    CHECK(tests::allText(dialog).contains(u"还没选学生"));
    auto *name = dialog->findChild<QLineEdit *>();
    name->setFocus();
    QTest::keyClicks(name, u"l"_s);
    QTest::qWait(60);
    const auto who = dialog->student();
    REQUIRE(who);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"book 1"_s); }));
    REQUIRE(p.asked.room.wish);
    CHECK(p.asked.room.wish->student == who->id);
    CHECK(p.asked.room.wish->slot == core::counselling::Slot{QDate(2026, 11, 27), {QTime(9, 0), QTime(9, 45)}});
    CHECK(p.asked.room.wish->room == u"个别辅导室"_s);
    CHECK(p.asked.room.wish->counsellorName == u"李静怡"_s);
    CHECK_FALSE(p.asked.room.wish->outsideHours);
}

TEST_CASE("a clash is said in one sentence, and what lies outside the hours is for a person to say", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 27), QTime(12, 0));
    p.key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = p.dialog<AppointmentDialog>();
    REQUIRE(dialog);
    auto *outside = dialog->findChild<QCheckBox *>();
    CHECK_FALSE(outside->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"l"_s);
    QTest::qWait(60);
    p.asked.room.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"appointment"_s, {{u"open"_s, QStringList{u"outside_hours"_s}}});
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return outside->isVisible(); }));
    CHECK(tests::allText(dialog).contains(u"那时辅导室不开放"));
    QTest::keyClick(outside, Qt::Key_Space);
    p.asked.room.answer = core::fail(core::ErrorCode::NeedsDecision, u"appointment"_s,
                                     {{u"what"_s, u"room"_s}, {u"day"_s, u"2026-11-27"_s}, {u"begun"_s, u"12:00"_s},
                                      {u"ended"_s, u"12:30"_s}, {u"room"_s, u"个别辅导室"_s}, {u"counsellor"_s, u"何老师"_s}});
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"个别辅导室 2026-11-27 12:00–12:30 已经约出去了（何老师）"); }));
    CHECK(p.asked.room.wish->outsideHours);
    p.asked.room.answer = {};
    p.asked.room.skipped = {{QDate(2027, 1, 1), true}};
    auto *times = box(dialog, u"几次"_s);
    REQUIRE(times);
    times->setFocus();
    QTest::keyClick(times, Qt::Key_Down);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"book 2"_s); }));
    QTest::qWait(120);
    AskDialog *told = nullptr;
    for (AskDialog *one : p.page->findChildren<AskDialog *>()) {
        if (one->isVisible())
            told = one;
    }
    REQUIRE(told);
    CHECK(tests::allText(told).contains(u"跳过 2027-01-01（放假）"));
    QTest::keyClick(told->acceptButton(), Qt::Key_Return);
}

TEST_CASE("an appointment leads straight to its note", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 25), QTime(10, 0));
    p.key(Qt::Key_Return);
    CHECK(p.asks(u"note "_s + p.idOf(2)));
    CHECK(QTest::qWaitFor([&] { return p.page->findChild<SessionEditor *>()->isVisible(); }));
    CHECK(p.asked.calls.contains(u"open "_s));
}

TEST_CASE("what is refused is said above the week", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 26), QTime(15, 0));
    p.asked.room.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"appointment"_s, {{u"open"_s, QStringList{u"not_begun"_s}}});
    p.key(Qt::Key_K);
    CHECK(p.asks(u"keep "_s + p.idOf(4)));
    CHECK(p.text().contains(u"还没有到预约的时间"));
}

TEST_CASE("kept, missed, found, moved and called off by single keys", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 25), QTime(10, 0));
    p.key(Qt::Key_K);
    CHECK(p.asks(u"keep "_s + p.idOf(2)));
    p.key(Qt::Key_X);
    CHECK(p.asks(u"miss "_s + p.idOf(2)));
    p.key(Qt::Key_F); // nobody is sought
    CHECK(std::none_of(p.asked.room.calls.begin(), p.asked.room.calls.end(), [](const QString &one) { return one.startsWith(u"find"); }));
    p.key(Qt::Key_M);
    auto *move = p.dialog<AppointmentDialog>();
    REQUIRE(move);
    CHECK_FALSE(box(move, u"几次"_s)->isEnabled());
    QComboBox *begun = box(move, u"开始"_s);
    begun->setFocus();
    QTest::keyClick(begun, Qt::Key_Down);
    QTest::keyClick(move->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"move "_s + p.idOf(2)); }));
    CHECK(p.asked.room.wish->slot.span == TimeSpan{QTime(10, 15), QTime(11, 0)});

    p.walkTo(QDate(2026, 11, 24), QTime(14, 0));
    CHECK(p.text().contains(u"找到人、确认平安以前"));
    p.key(Qt::Key_F);
    auto *found = p.dialog<AskDialog>();
    REQUIRE(found);
    QTest::keyClick(found->focusWidget(), Qt::Key_Down);
    QTest::keyClick(found->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"find spoken "_s + p.idOf(1)); }));
    QTest::qWait(60);
    p.key(Qt::Key_Z);
    CHECK(p.asks(u"restore "_s + p.idOf(1)));

    p.walkTo(QDate(2026, 11, 26), QTime(15, 0));
    p.key(Qt::Key_C);
    auto *cancel = p.dialog<AskDialog>();
    REQUIRE(cancel);
    auto *rest = cancel->findChild<QCheckBox *>();
    CHECK(rest->isVisible()); // one of a series
    QTest::keyClick(rest, Qt::Key_Space);
    QTest::keyClick(cancel->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"cancel student 1 "_s + p.idOf(4)); }));
}

TEST_CASE("another's appointment says only that the room is taken", "[ui][room]")
{
    Page p;
    auto *view = box(p.page.get(), u"看谁的一周"_s);
    REQUIRE(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    REQUIRE(view->currentText() == u"团体活动室"_s);
    p.grid()->setFocus();
    p.walkTo(QDate(2026, 11, 25), QTime(16, 0));
    CHECK(p.grid()->accessibleDescription().contains(u"占用"));
    CHECK(p.text().contains(u"这是别人的预约"));
    const qsizetype before = p.asked.room.calls.size();
    for (const Qt::Key one : {Qt::Key_Return, Qt::Key_K, Qt::Key_X, Qt::Key_C, Qt::Key_M})
        p.key(one);
    CHECK(p.asked.room.calls.size() == before);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("hours and duty are set in one dialog, and a day is closed by a key", "[ui][room]")
{
    Page p;
    p.walkTo(QDate(2026, 11, 27), QTime(9, 0));
    const auto agree = [&] {
        auto *ask = p.dialog<AskDialog>();
        REQUIRE(ask);
        const QString said = tests::allText(ask);
        QTest::keyClick(ask->acceptButton(), Qt::Key_Return);
        QTest::qWait(80);
        return said;
    };
    p.key(Qt::Key_O);
    CHECK(p.asked.room.plan.days.isEmpty()); // asked first
    CHECK_FALSE(agree().contains(u"已有的预约"));
    CHECK(p.asked.room.plan.days == QList<SpecialDay>{{QDate(2026, 11, 27), {}}});
    CHECK_FALSE(p.grid()->isOpen());
    p.key(Qt::Key_O);
    CHECK(agree().contains(u"现在设定的是：2026-11-27　不开放"));
    CHECK(p.asked.room.plan.days.isEmpty());
    p.walkTo(QDate(2026, 11, 26), QTime(9, 0));
    p.key(Qt::Key_O);
    CHECK(agree().contains(u"罗紫涵"));
    p.key(Qt::Key_O);
    agree();

    p.key(Qt::Key_H);
    auto *hours = p.dialog<HoursDialog>();
    REQUIRE(hours);
    CHECK(tests::unnamed(hours) == QStringList());
    const RoomPlan before = p.asked.room.plan;
    CHECK(hours->plan().hours == before.hours);
    CHECK(hours->plan().duty == before.duty);
    QComboBox *monday = box(hours, u"周一上午从"_s);
    REQUIRE(monday);
    QTest::keyClick(monday, Qt::Key_Home); // 不开放
    QTest::keyClick(hours->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.room.calls.last() == u"plan"_s || p.asks(u"plan"_s); }));
    QTest::qWait(60);
    CHECK(p.asked.room.plan.hours.size() == before.hours.size() - 1);
    CHECK(p.asked.room.plan.duty.size() == before.duty.size() - 1);

    // The proposed hours are one stretch over noon, and stay one.
    RoomPlan whole = before;
    whole.duty.clear();
    whole.hours = {{1, {QTime(8, 0), QTime(18, 0)}}};
    CHECK(HoursDialog::holds(whole));
    const HoursDialog same(whole, {}, p.page.get());
    CHECK(same.plan().hours == whole.hours);
    // Two on duty in one morning, and one over noon: what was not touched stays, and the rest of it is not widened.
    RoomPlan shared = before;
    shared.duty = {{1, {}, {QTime(8, 0), QTime(10, 0)}, u"李静怡"_s}, {1, {}, {QTime(10, 0), QTime(11, 0)}, u"何老师"_s},
                   {2, {}, {QTime(9, 0), QTime(17, 0)}, u"何老师"_s}};
    HoursDialog untouched(shared, {}, p.page.get());
    CHECK(untouched.plan().duty == shared.duty);
    box(&untouched, u"周二上午值班"_s)->setCurrentIndex(0);
    const QList<DutyTime> less{shared.duty.at(0), shared.duty.at(1), {2, {}, {QTime(13, 0), QTime(17, 0)}, u"何老师"_s}};
    CHECK(untouched.plan().duty == less);
    whole.hours = {{1, {QTime(8, 0), QTime(9, 0)}}, {1, {QTime(10, 0), QTime(11, 0)}}};
    CHECK_FALSE(HoursDialog::holds(whole));
}

TEST_CASE("a missed appointment is shown from the day's list", "[ui][room]")
{
    Page p;
    p.key(Qt::Key_Escape);
    p.page->showAppointment(p.asked.room.appointments.at(1).appointment.id);
    CHECK(QTest::qWaitFor([&] { return p.grid()->chosen() && p.grid()->chosen()->student.name == u"周可欣"_s; }));
}

TEST_CASE("a missed appointment is reached from the day's list though its time is taken again", "[ui][room]")
{
    Page p;
    AppointmentRow again = p.asked.room.appointments.at(1);
    again.student = tests::demoStudentNamed(u"马骁"_s);
    again.appointment.id = core::Id<Appointment>(QUuid::createUuidV5(QUuid(), u"again"_s));
    again.appointment.state = AppointmentState::Booked;
    p.asked.room.appointments.append(again);
    p.key(Qt::Key_Escape);
    p.page->showAppointment(p.asked.room.appointments.at(1).appointment.id);
    REQUIRE(QTest::qWaitFor([&] { return p.text().contains(u"找到人、确认平安以前"); }));
    p.key(Qt::Key_F);
    auto *found = p.dialog<AskDialog>();
    REQUIRE(found);
    QTest::keyClick(found->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asks(u"find seen "_s + p.idOf(1)); }));
    QTest::qWait(60);
    // Who walks away and back has the one that stands there now.
    p.key(Qt::Key_Down);
    p.key(Qt::Key_Up);
    CHECK(p.grid()->chosen()->student.name == u"马骁"_s);
    CHECK_FALSE(p.text().contains(u"找到人、确认平安以前"));
}

TEST_CASE("what has come to light since it was booked is said beside the appointment", "[ui][room]")
{
    Page p;
    p.asked.room.appointments[4].faults = {u"ask_home"_s};
    p.asked.room.appointments[1].appointment.missedLevel = 2;
    p.key(Qt::Key_F5);
    p.walkTo(QDate(2026, 11, 26), QTime(15, 0));
    CHECK(p.text().contains(u"家里会不会有人牵涉"));
    p.walkTo(QDate(2026, 11, 24), QTime(14, 0));
    CHECK_FALSE(p.text().contains(u"找到人、确认平安以前")); // nobody is looked for
}

TEST_CASE("a counsellor who has left is not replaced in silence", "[ui][room]")
{
    Page p;
    p.asked.room.appointments[4].appointment.counsellorName = u"走了的老师"_s;
    p.asked.room.appointments[4].appointment.counsellor = core::Id<core::security::User>(QUuid::createUuidV5(QUuid(), u"gone"_s));
    auto *view = box(p.page.get(), u"看谁的一周"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    p.grid()->setFocus();
    p.key(Qt::Key_F5);
    p.walkTo(QDate(2026, 11, 26), QTime(15, 0));
    p.key(Qt::Key_M);
    auto *move = p.dialog<AppointmentDialog>();
    REQUIRE(move);
    CHECK(QTest::qWaitFor([&] { return box(move, u"辅导教师"_s)->currentIndex() == -1; }));
    CHECK(move->wish().counsellor.isNull());
    CHECK(move->wish().counsellorName.isEmpty());
    move->reject();
}

TEST_CASE("pictures of the week of the room for looking at", "[.gallery]")
{
    tests::SessionCalls asked;
    tests::drawInBoth([&] { return sessionsPage(tests::demoSessions(asked)); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<SessionsPage>();
        REQUIRE(page);
        page->showRoom();
        shots.save(u"room-week"_s);
        auto *grid = page->findChild<WeekGrid *>();
        grid->choose(QDate(2026, 11, 24), QTime(14, 0));
        shots.save(u"room-missed"_s);
        grid->choose(QDate(2026, 11, 27), QTime(9, 0));
        QTest::keyClick(grid, Qt::Key_Return);
        auto *book = tests::openDialog<AppointmentDialog>(page);
        REQUIRE(book);
        book->setSearchText(u"l"_s);
        shots.save(u"room-book"_s, book);
        book->reject();
        QTest::keyClick(grid, Qt::Key_H);
        auto *hours = tests::openDialog<HoursDialog>(page);
        REQUIRE(hours);
        shots.save(u"room-hours"_s, hours);
        hours->reject();
    });
}
