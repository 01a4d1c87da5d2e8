// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/MeetingKeys.h"
#include "tests/ui/PageShots.h"
#include "ui/meetings/CasePicker.h"
#include "ui/meetings/PeopleDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace ui::meetings;
using namespace core::meetings;
using core::alerts::Severity;
using ui::common::AskDialog;
using ui::common::RecordTable;
using Page = tests::MeetingKeys;

TEST_CASE("meetings are listed with the day of the next, and each thing of the page has a name", "[ui][meetings]")
{
    Page p;
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.text().contains(u"下一次最迟 2026-11-30 开"));
    CHECK(p.meetings()->model()->rowCount() == 2);
    p.open();
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    p.key(Qt::Key_Escape);
    p.asked.next = QDate(2026, 10, 31);
    p.key(Qt::Key_F5);
    CHECK(p.text().contains(u"这次的研判会本该在 2026-10-31 前开"));
}

TEST_CASE("a meeting shows initials until names are asked for", "[ui][meetings]")
{
    Page p;
    p.open();
    CHECK(p.listed().contains(u"CYN"));
    CHECK_FALSE((p.listed() + p.text()).contains(u"陈一诺"));
    p.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(p.listed().contains(u"陈一诺"));
    CHECK(p.sheet().contains(u"陈一诺"));
    p.key(Qt::Key_Escape);
    p.key(Qt::Key_Return);
    CHECK_FALSE((p.listed() + p.text()).contains(u"陈一诺"));
}

TEST_CASE("cases are walked through by keys, decided with tasks, and the next comes", "[ui][meetings]")
{
    Page p;
    p.open();
    CHECK(p.sheet().contains(u"CYN"));
    CHECK(p.sheet().contains(u"3 次，说到轻生"));
    p.key(Qt::Key_Right);
    CHECK(p.sheet().contains(u"ZKX"));
    CHECK(p.sheet().contains(u"11-12 收到，两周后复诊"));
    CHECK(p.asked.calls == QStringList{u"look 陈一诺"_s, u"look 周可欣"_s});
    p.key(Qt::Key_D);
    p.key(Qt::Key_1);
    p.key(Qt::Key_Return, Qt::ControlModifier); // no reason yet
    CHECK(p.count(u"decide"_s) == 0);
    CHECK(p.text().contains(u"还没写理由"));
    REQUIRE(QApplication::focusWidget() == p.reasons());
    p.type(u"stable"_s);
    p.key(Qt::Key_T, Qt::ControlModifier);
    p.type(u"call"_s);
    p.key(Qt::Key_Return, Qt::ControlModifier); // nobody does it
    CHECK(p.count(u"decide"_s) == 0);
    CHECK(p.text().contains(u"第 1 件：谁办"));
    p.type(u"Li"_s);
    p.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"decide 1 keep"_s));
    REQUIRE(p.asked.items.size() == 1);
    CHECK(p.asked.items.first().what == u"call"_s);
    CHECK(p.asked.items.first().due == QDate(2026, 12, 2));
    CHECK(p.asked.decided->reasons == u"stable"_s);
    CHECK(p.sheet().contains(u"LJS")); // the next one
    CHECK(p.listed().contains(u"✓ 维持"));
    CHECK(p.asked.drafts.isEmpty());
}

TEST_CASE("who only goes past a case has not looked into it", "[ui][meetings]")
{
    tests::MeetingCalls asked;
    MeetingsSource source = tests::demoMeetings(asked);
    source.settle = std::chrono::milliseconds(150);
    MeetingsPage page(source);
    tests::showActive(&page);
    page.open(asked.view.meeting.id);
    QTest::qWait(20);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return !asked.calls.isEmpty(); }));
    QTest::qWait(200);
    CHECK(asked.calls == QStringList{u"look 方可"_s});
}

TEST_CASE("what is not allowed stays to be seen, with the reason, and raising is never blocked", "[ui][meetings]")
{
    Page p;
    p.asked.whole.first().toLower = {};
    for (CaseView &one : p.asked.whole)
        one.toLower = {u"quorum"_s, u"clear_interviews"_s};
    p.open();
    p.key(Qt::Key_Right);
    const auto chip = [&](const QString &name) -> QPushButton * {
        for (QPushButton *one : p.page->findChild<DecisionPanel *>()->findChildren<QPushButton *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    };
    REQUIRE(chip(u"降到黄"_s));
    CHECK_FALSE(chip(u"降到黄"_s)->isEnabled());
    CHECK_FALSE(chip(u"同意结案"_s)->isEnabled());
    CHECK(chip(u"升到红"_s)->isEnabled());
    CHECK(p.text().contains(u"到会不够 3 种岗位"));
    p.key(Qt::Key_D);
    p.key(Qt::Key_3); // lowering: nothing happens
    CHECK(chip(u"维持橙"_s)->isChecked());
    p.key(Qt::Key_2);
    CHECK(chip(u"升到红"_s)->isChecked());
    p.reasons()->setFocus();
    p.type(u"plan"_s);
    p.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"decide 1 level"_s));
    CHECK(p.asked.decided->level == Severity::Red);
}

TEST_CASE("a decision that somebody else made meanwhile is shown beside what was written, and nothing is lost",
          "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_Right);
    p.key(Qt::Key_D);
    p.reasons()->setFocus();
    p.type(u"mine"_s);
    p.key(Qt::Key_T, Qt::ControlModifier);
    p.type(u"call"_s);
    p.key(Qt::Key_Tab);
    p.type(u"Li"_s);
    tests::decideElsewhere(p.asked, 1);
    p.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"decide 1 keep"_s));
    CHECK(p.page->findChild<DecisionPanel *>()->isAncestorOf(QApplication::focusWidget())); // the keys stay here
    CHECK(p.text().contains(u"何老师 已经定了：转介"));
    CHECK(p.reasons()->toPlainText() == u"mine"_s);
    CHECK(p.asked.drafts.size() == 1);
    p.key(Qt::Key_V, Qt::AltModifier);
    CHECK(p.reasons()->toPlainText().startsWith(u"先转医院"));
    CHECK_FALSE(p.reasons()->isEnabled());
    p.key(Qt::Key_V, Qt::AltModifier);
    CHECK(p.reasons()->toPlainText() == u"mine"_s);
    p.key(Qt::Key_Return, Qt::ControlModifier); // compared, and decided all the same
    CHECK(p.asked.calls.contains(u"decide 2 keep"_s));
    CHECK(p.asked.drafts.isEmpty());
}

TEST_CASE("what was not decided is found again, or dropped", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_D);
    p.reasons()->setFocus();
    p.type(u"half"_s);
    p.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(p.sheet().contains(u"ZKX"));
    CHECK(p.reasons()->toPlainText().isEmpty());
    p.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(p.reasons()->toPlainText() == u"half"_s);
    CHECK(p.text().contains(u"写了没定的"));
    p.key(Qt::Key_D, Qt::AltModifier);
    CHECK(p.reasons()->toPlainText().isEmpty());
    CHECK(p.asked.drafts.isEmpty());
    p.reasons()->setFocus();
    p.type(u"again"_s);
    p.key(Qt::Key_Escape);
    p.key(Qt::Key_Return);
    QTest::qWait(60);
    CHECK(p.reasons()->toPlainText() == u"again"_s);
}

TEST_CASE("a case that is discussed apart tells nothing until it is asked for", "[ui][meetings]")
{
    Page p;
    p.open();
    CHECK_FALSE(p.listed().contains(u"HSY"));
    CHECK(p.listed().contains(u"另行研究"));
    p.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(p.listed().contains(u"何思远"));
    p.key(Qt::Key_End);
    CHECK(p.count(u"look 何思远"_s) == 0);
    CHECK(p.sheet().contains(u"这个个案另行研究"));
    p.key(Qt::Key_Return);
    CHECK(p.count(u"look 何思远"_s) == 1);
    CHECK(p.sheet().contains(u"何思远"));
    p.key(Qt::Key_Up, Qt::AltModifier);
    p.key(Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(p.sheet().contains(u"何思远"));
    p.key(Qt::Key_Home);
    p.key(Qt::Key_J);
    CHECK(p.asked.calls.contains(u"apart"_s));
    CHECK_FALSE(p.listed().contains(u"陈一诺"));
}

TEST_CASE("cases are added and left out by keys", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_X);
    CHECK(p.asked.calls.contains(u"drop"_s));
    CHECK_FALSE(p.listed().contains(u"CYN"));
    CHECK(p.text().contains(u"CYN 移出了名单"));
    p.key(Qt::Key_A);
    auto *picker = p.dialog<CasePicker>();
    REQUIRE(picker);
    QTest::keyClicks(picker->focusWidget(), u"mx"_s);
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
    QTest::qWait(80);
    CHECK(p.asked.calls.contains(u"add"_s));
    CHECK(p.sheet().contains(u"MX")); // and it is shown
}

TEST_CASE("who is there is taken down by keys, and a refusal names no case", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_P);
    auto *dialog = p.dialog<PeopleDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(p.count(u"attend"_s) == 0);
    QTest::keyClicks(dialog->focusWidget(), u"Yang"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(60);
    CHECK(p.count(u"attend Yang"_s) == 1);
    CHECK(tests::allText(dialog).contains(u"到会 4 人"));
    auto *table = dialog->findChild<RecordTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_W);
    QTest::qWait(40);
    CHECK(p.asked.calls.contains(u"attend 段明义 principal secretary"_s));
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::qWait(40);
    CHECK(p.count(u"leave"_s) == 1);
    p.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"meeting"_s,
                                {{u"open"_s, QStringList{u"apart"_s}}});
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (!line->isVisible() || line->accessibleName() != u"姓名")
            continue;
        line->setFocus();
        QTest::keyClicks(line, u"Tao"_s);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTest::qWait(40);
    CHECK(tests::allText(dialog).contains(u"这个个案只能另行研究"));
    CHECK_FALSE(tests::allText(dialog).contains(u"CYN"));
}

TEST_CASE("somebody from outside is added with their organisation", "[ui][meetings][outside]")
{
    Page p;
    p.open();
    p.key(Qt::Key_P);
    auto *dialog = p.dialog<PeopleDialog>();
    REQUIRE(dialog);
    const auto line = [&](const QString &name) -> QLineEdit * {
        for (QLineEdit *one : dialog->findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    };
    CHECK(line(u"校外的单位"_s) == nullptr);
    QComboBox *role = nullptr;
    for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
        if (one->isVisible() && one->accessibleName() == u"岗位")
            role = one;
    }
    REQUIRE(role);
    role->setFocus();
    while (role->currentData().toString() != u"psychiatrist" && role->currentIndex() + 1 < role->count())
        QTest::keyClick(role, Qt::Key_Down);
    REQUIRE(line(u"校外的单位"_s));
    CHECK(tests::unnamed(dialog) == QStringList());
    line(u"姓名"_s)->setFocus();
    QTest::keyClicks(line(u"姓名"_s), u"He"_s);
    QTest::keyClick(line(u"姓名"_s), Qt::Key_Return);
    QTest::qWait(40);
    CHECK(p.count(u"attend"_s) == 0);
    CHECK(tests::allText(dialog).contains(u"还没写校外的单位"));
    CHECK(line(u"校外的单位"_s)->hasFocus());
    QTest::keyClicks(line(u"校外的单位"_s), u"Hospital"_s);
    QTest::keyClick(line(u"校外的单位"_s), Qt::Key_Return);
    QTest::qWait(60);
    CHECK(p.asked.calls.contains(u"attend He psychiatrist member Hospital"_s));
    CHECK(tests::allText(dialog).contains(u"校外：Hospital"));
    CHECK(tests::allText(dialog).contains(u"3 种岗位")); // as before
}

TEST_CASE("a meeting ends, is signed or refused, put away and added to", "[ui][meetings]")
{
    Page p;
    for (Case &one : p.asked.view.meeting.cases)
        one.decided = Decided{Kind::Keep, {}, u"x"_s, tests::localTime(11, 25, 10), u"李静怡"_s};
    tests::decideElsewhere(p.asked, 0);
    p.open();
    p.key(Qt::Key_G, Qt::ControlModifier);
    auto *asked = p.dialog<AskDialog>();
    REQUIRE(asked);
    QTest::keyClick(asked->focusWidget() ? asked->focusWidget() : asked, Qt::Key_Return);
    QTest::qWait(80);
    CHECK(p.asked.calls.contains(u"hold"_s));
    CHECK(p.text().contains(u"已开，等签字"));
    CHECK_FALSE(p.reasons()->isVisible());
    p.key(Qt::Key_P);
    auto *dialog = p.dialog<PeopleDialog>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<RecordTable *>();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::qWait(40);
    CHECK(p.asked.calls.contains(u"sign 段明义 ✓"_s));
    QTest::keyClick(table, Qt::Key_Down);
    for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
        if (one->text() == u"拒签")
            one->click();
    }
    CHECK(p.count(u"sign"_s) == 1); // it wants a reason
    CHECK(tests::allText(dialog).contains(u"拒签要写理由"));
    QTest::keyClicks(dialog->focusWidget(), u"no"_s);
    for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
        if (one->text() == u"拒签")
            one->click();
    }
    QTest::qWait(40);
    CHECK(p.asked.calls.contains(u"sign 李静怡 no"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTest::qWait(40);
    dialog->reject();
    p.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"close"_s));
    CHECK(p.text().contains(u"已签字"));
    p.key(Qt::Key_J, Qt::ControlModifier);
    auto *later = p.dialog<AskDialog>();
    REQUIRE(later);
    QTest::keyClicks(later->focusWidget(), u"seen"_s);
    QTest::keyClick(later->focusWidget(), Qt::Key_Return);
    QTest::qWait(60);
    CHECK(p.asked.calls.contains(u"add seen all"_s));
}

TEST_CASE("what the last meeting decided is reported on, and the minutes are stored", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_Right);
    QPushButton *report = nullptr;
    for (QPushButton *one : p.page->findChild<CaseSheet *>()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->accessibleName().contains(u"三日跟踪"))
            report = one;
    }
    REQUIRE(report);
    report->setFocus();
    p.key(Qt::Key_Space);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"met"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(80);
    CHECK(p.asked.calls.contains(u"done met"_s));
    CHECK(p.sheet().contains(u"met"));
    p.key(Qt::Key_P, Qt::ControlModifier);
    dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"write 研判会纪要-2026-11-25.pdf"_s); }));
    CHECK(p.asked.calls.contains(u"minutes"_s));
}

TEST_CASE("who may only read decides nothing", "[ui][meetings]")
{
    tests::MeetingCalls asked;
    MeetingsSource source = tests::demoMeetings(asked);
    source.mayWrite = source.mayPrint = false;
    MeetingsPage page(source);
    tests::showActive(&page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(&page));
    page.open(asked.view.meeting.id);
    QTest::qWait(80);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_A, Qt::Key_X, Qt::Key_J, Qt::Key_D})
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(&page));
    CHECK(asked.calls == QStringList{u"look 陈一诺"_s});
    CHECK_FALSE(page.findChild<DecisionPanel *>()->findChild<QPlainTextEdit *>()->isVisible());
}

TEST_CASE("pictures of risk meetings for looking at", "[.gallery]")
{
    tests::MeetingCalls asked;
    const auto page = [&] {
        asked = {};
        return ui::meetings::meetingsPage(tests::demoMeetings(asked));
    };
    tests::drawInBoth(page, [&](tests::PageShots &shots) {
        auto *meetings = shots.page<MeetingsPage>();
        shots.save(u"meetings"_s);
        QTest::keyClick(meetings->findChild<RecordTable *>(), Qt::Key_N, Qt::ControlModifier);
        auto *prepare = tests::openDialog<AskDialog>(meetings);
        shots.save(u"meetings-prepare"_s, prepare);
        prepare->reject();
        meetings->open(asked.view.meeting.id);
        QTest::qWait(80);
        shots.save(u"meeting-first"_s);
        const auto key = [&](Qt::Key one, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            shots.window().activateWindow();
            QTest::qWait(20);
            QTest::keyClick(QApplication::focusWidget(), one, modifiers);
            QTest::qWait(80);
        };
        key(Qt::Key_Right);
        auto *panel = meetings->findChild<DecisionPanel *>();
        panel->findChild<QPlainTextEdit *>()->setPlainText(u"念头两次都没有，缺课少了；两次面谈还没隔满 14 天，先不降。"_s);
        panel->addTask(QDate(2026, 11, 25));
        panel->findChildren<QLineEdit *>().at(0)->setText(u"问复诊结果"_s);
        panel->findChildren<QLineEdit *>().at(1)->setText(u"李静怡"_s);
        shots.save(u"meeting-case"_s);
        shots.window().resize(1024, 600);
        shots.save(u"meeting-case-small"_s);
        shots.window().resize(1366, 698);
        tests::decideElsewhere(asked, 1);
        key(Qt::Key_Return, Qt::ControlModifier);
        shots.save(u"meeting-conflict"_s);
        meetings->findChild<MeetingPage *>()->findChildren<RecordTable *>().first()->setFocus();
        key(Qt::Key_End);
        shots.save(u"meeting-apart"_s);
        key(Qt::Key_P);
        auto *people = tests::openDialog<PeopleDialog>(meetings);
        shots.save(u"meeting-people"_s, people);
        people->reject();
        tests::holdDemo(asked);
        meetings->open(asked.view.meeting.id);
        QTest::qWait(80);
        shots.save(u"meeting-held"_s);
    });
}
