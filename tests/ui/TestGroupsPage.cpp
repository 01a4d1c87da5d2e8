// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/counselling/GroupDialogs.h"
#include "ui/counselling/GroupPanel.h"
#include "ui/counselling/GroupsPage.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/counselling/SittingPanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::counselling;
using namespace core::counselling;
using ui::common::AskDialog;
using ui::common::RecordTable;

namespace
{

/// 辅导 with 团体 open, by the keyboard.
struct Page {
    explicit Page(std::chrono::milliseconds patience = std::chrono::minutes(10))
    {
        SessionsSource source = tests::demoSessions(asked);
        source.groups.pause = std::chrono::milliseconds(40);
        source.groups.patience = patience;
        page = std::make_unique<SessionsPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return page->findChild<GroupsPage *>() && rows(page->findChild<GroupsPage *>()) == 1; }, Patience));
    }
    /// Of the table that is seen: a stack keeps the parts behind the shown one among its children too.
    static int rows(QWidget *part)
    {
        const auto tables = part->findChildren<RecordTable *>();
        const auto seen = std::find_if(tables.begin(), tables.end(), [](const RecordTable *one) { return one->isVisible(); });
        return seen == tables.end() ? -1 : (*seen)->model()->rowCount();
    }
    GroupPanel *panel() { return page->findChild<GroupPanel *>(); }
    SittingPanel *sitting() { return page->findChild<SittingPanel *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, Patience));
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Into the group, then into its last sitting.
    void openSitting()
    {
        key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return panel()->isVisible() && sittings()->model()->rowCount() == 2; }, Patience));
        key(Qt::Key_End);
        key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return sitting()->isVisible() && rows(sitting()) == 5; }, Patience));
    }
    RecordTable *sittings() { return panel()->findChildren<RecordTable *>().last(); }
    bool asks(const QString &call)
    {
        return QTest::qWaitFor([&] { return asked.groups.calls.contains(call); }, Patience);
    }
    QString text() { return tests::allText(page.get()); }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(page.get()); }

    static constexpr int Patience = 10000;
    tests::SessionCalls asked;
    std::unique_ptr<SessionsPage> page;
};

} // namespace

TEST_CASE("groups, one of them and a sitting open by keys, and each thing has a name", "[ui][group]")
{
    Page p;
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.text().contains(u"新生适应"_s));
    p.openSitting();
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.text().contains(u"写进那名成员自己的辅导记录"_s)); // the page says where words about one member go
    p.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return p.panel()->isVisible(); }, Page::Patience));
    p.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !p.panel()->isVisible(); }, Page::Patience));
}

TEST_CASE("members show their open cases, and none to who sees no cases", "[ui][group][chips]")
{
    Page p;
    const auto open = [&] {
        p.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return p.panel()->isVisible() && p.sittings()->model()->rowCount() == 2; }, Page::Patience));
    };
    QSet<core::Id<core::students::Student>> members;
    for (const MemberRow &one : p.asked.groups.group.members)
        members.insert(one.student.id);
    int expected = 0;
    int late = 0;
    for (const core::alerts::AlertRow &one : tests::demoAlerts()) {
        expected += members.contains(one.student.id) ? 1 : 0;
        late += members.contains(one.student.id) && one.overdue ? 1 : 0;
    }
    REQUIRE(expected > 0);
    open();
    const QString foot = u"在办的个案 %1 个，逾期 %2 个"_s.arg(expected).arg(late);
    CHECK(QTest::qWaitFor([&] { return p.text().contains(foot); }, Page::Patience));
    auto *table = p.panel()->findChildren<RecordTable *>().first();
    int marks = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex level = table->model()->index(row, 0);
        marks += level.data(ui::common::SeverityRole).toInt() > 0 || !level.data().toString().isEmpty() ? 1 : 0;
    }
    CHECK(marks == expected);

    p.key(Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !p.panel()->isVisible(); }, Page::Patience));
    p.asked.groups.seesCases = false;
    open();
    QTest::qWait(40);
    CHECK_FALSE(p.text().contains(u"在办的个案"));
}

TEST_CASE("who came is marked by one key each, and danger is told at once", "[ui][group]")
{
    Page p;
    p.openSitting();
    const QString first = p.asked.groups.sitting.attendance.at(0).student.name;
    const QString second = p.asked.groups.sitting.attendance.at(1).student.name;
    p.key(Qt::Key_K);
    CHECK(p.asks(u"mark present %1"_s.arg(first)));
    p.key(Qt::Key_Down);
    p.key(Qt::Key_X);
    CHECK(p.asks(u"mark absent %1"_s.arg(second)));
    p.key(Qt::Key_D);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(second));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(p.asks(u"danger %1"_s.arg(second)));
    CHECK(QTest::qWaitFor([&] { return p.text().contains(u"已报危险迹象"_s); }, Page::Patience));
}

TEST_CASE("what is written of a group is kept after a pause, hidden after a while and finalised", "[ui][group]")
{
    Page p;
    p.openSitting();
    auto *course = p.sitting()->findChild<QPlainTextEdit *>();
    course->setFocus();
    QTest::keyClicks(course, u"and then"_s);
    CHECK(p.asks(u"draft"_s));
    p.key(Qt::Key_F9);
    CHECK(QTest::qWaitFor([&] { return !course->isVisible(); }, Page::Patience));
    p.sitting()->setFocus();
    QTest::keyClick(p.sitting(), Qt::Key_F9);
    CHECK(QTest::qWaitFor([&] { return course->isVisible(); }, Page::Patience));
    p.key(Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(p.asks(u"finalise"_s));
    REQUIRE(p.asked.groups.content);
    CHECK(p.asked.groups.content->text.course.contains(u"and then"_s));
    CHECK(QTest::qWaitFor([&] { return course->isReadOnly(); }, Page::Patience));

    Page quick(std::chrono::milliseconds(300));
    quick.openSitting();
    auto *hidden = quick.sitting()->findChild<QPlainTextEdit *>();
    CHECK(QTest::qWaitFor([&] { return !hidden->isVisible(); }, Page::Patience));
}

TEST_CASE("a group is made, a member taken in and a sitting planned by the keyboard", "[ui][group]")
{
    Page p;
    p.key(Qt::Key_N, Qt::ControlModifier);
    auto *group = p.dialog<GroupDialog>();
    REQUIRE(group);
    QTest::keyClicks(group->focusWidget(), u"peers"_s);
    QTest::keyClick(group->focusWidget(), Qt::Key_Return);
    CHECK(p.asks(u"create"_s));
    REQUIRE(p.asked.groups.made);
    CHECK(p.asked.groups.made->name == u"peers");
    CHECK(p.asked.groups.made->leaders.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return p.panel()->isVisible() && p.sittings()->model()->rowCount() == 2; }, Page::Patience));

    p.key(Qt::Key_M, Qt::ControlModifier);
    auto *member = p.dialog<MemberDialog>();
    REQUIRE(member);
    QTest::keyClicks(member->focusWidget(), u"l"_s);
    REQUIRE(QTest::qWaitFor([&] { return member->findChild<QListWidget *>()->count() > 0; }, Page::Patience));
    QTest::keyClick(member->focusWidget(), Qt::Key_Down);
    QTest::keyClick(member->focusWidget(), Qt::Key_Return);
    CHECK(p.asks(u"join"_s));

    // A clash is told in the dialog, which stays.
    p.asked.groups.answer = core::fail(core::ErrorCode::NeedsDecision, u"appointment"_s,
                                       {{u"what"_s, u"room"_s}, {u"day"_s, u"2026-12-02"_s}, {u"begun"_s, u"16:00"_s},
                                        {u"ended"_s, u"16:45"_s}, {u"room"_s, u"团体活动室"_s}, {u"counsellor"_s, u"何老师"_s}});
    p.key(Qt::Key_N, Qt::ControlModifier);
    auto *sitting = p.dialog<SittingDialog>();
    REQUIRE(sitting);
    QTest::keyClick(sitting, Qt::Key_Return);
    CHECK(p.asks(u"plan"_s));
    REQUIRE(p.asked.groups.content);
    CHECK(p.asked.groups.content->slot.day == QDate(2026, 12, 2)); // a week after the last
    CHECK(QTest::qWaitFor([&] { return tests::allText(sitting).contains(u"何老师"_s); }, Page::Patience));
    sitting->reject();
}

TEST_CASE("another's sitting opens with a reason, and is not written in", "[ui][group]")
{
    Page p;
    p.asked.groups.sitting.mine = false;
    p.openSitting();
    auto *course = p.sitting()->findChild<QPlainTextEdit *>();
    CHECK(course->isReadOnly());
    CHECK(course->toPlainText().isEmpty());
    p.key(Qt::Key_K);
    p.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"supervision"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(p.asks(u"open supervision"_s));
    CHECK(QTest::qWaitFor([&] { return !course->toPlainText().isEmpty(); }, Page::Patience));
    CHECK(p.asked.groups.calls.filter(u"mark"_s).isEmpty());
}

TEST_CASE("pictures of groups for looking at", "[.gallery]")
{
    tests::SessionCalls asked;
    tests::drawInBoth([&] { return sessionsPage(tests::demoSessions(asked)); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<SessionsPage>();
        REQUIRE(page);
        page->showGroups();
        shots.save(u"groups"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(QTest::qWaitFor([page] { return page->findChild<GroupPanel *>()->isVisible(); }));
        shots.save(u"group"_s);
        page->showSitting(asked.groups.sitting.sitting.id);
        shots.save(u"group-sitting"_s);
    });
}
