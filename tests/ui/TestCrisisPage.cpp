// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoCrisis.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/crisis/CrisisSide.h"
#include "ui/crisis/EntryDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::crisis;
using core::crisis::EntryKind;
using ui::common::AskDialog;
using ui::common::RecordTable;

namespace
{

struct Page {
    explicit Page(const core::crisis::CrisisView &view = tests::crisisUnderWay(), void (*change)(CrisisSource &) = nullptr)
    {
        asked.view = view;
        CrisisSource source = tests::demoCrisis(asked);
        if (change)
            change(source);
        page = std::make_unique<CrisisPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(view.alert.alert.id);
        QTest::qWait(20);
    }
    RecordTable *table(const QString &name)
    {
        for (auto *one : page->findChildren<RecordTable *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    RecordTable *steps() { return table(u"要办的步骤"_s); }
    QString rows(const QString &name)
    {
        QStringList lines;
        RecordTable *one = table(name);
        for (int row = 0; one && row < one->model()->rowCount(); ++row)
            lines.append(one->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }
    QString panel() { return tests::allText(page->findChild<NextPanel *>()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(page->focusWidget());
        QTest::keyClick(page->focusWidget(), key, modifiers);
    }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(page.get()); }
    EntryDialog *asks(Qt::Key letter)
    {
        key(letter);
        auto *open = dialog<EntryDialog>();
        REQUIRE(open);
        CHECK(tests::unnamed(open) == QStringList());
        return open;
    }
    static QLineEdit *line(QWidget *root, const QString &name)
    {
        for (auto *one : root->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    bool closes() { return QTest::qWaitFor([this] { return !dialog<AskDialog>(); }, 10000); }

    tests::CrisisCalls asked;
    std::unique_ptr<CrisisPage> page;
};

} // namespace

TEST_CASE("a crisis opens on the step to do now, with every name for a screen reader", "[ui][crisis]")
{
    Page p(tests::crisisBegun());
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.page->focusWidget() == p.steps());
    const QStringList lines = p.rows(u"要办的步骤"_s).split(u'\n');
    CHECK(lines.first() == u"现在　5 件");
    CHECK(lines.at(1).contains(u"24小时双人看护交接，逾期 44 分"));
    CHECK(p.rows(u"要办的步骤"_s).contains(u"✓ 首次上报班主任、心理教师"));
    CHECK(p.panel().contains(u"24小时双人看护交接"));
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"1:22"));
    CHECK(all.contains(u"陈一诺　高二(6)班"));
    CHECK(all.contains(u"现在没有写下谁陪着"));
    CHECK(p.rows(u"打给谁"_s).contains(u"急救，120"));
}

TEST_CASE("no number of home is shown before the question about home is answered, and Enter answers nothing", "[ui][crisis][protection]")
{
    Page p(tests::crisisBegun());
    CHECK(p.rows(u"打给谁"_s).contains(u"先回答"));
    for (int i = 0; i < 3; ++i)
        p.key(Qt::Key_Down);
    REQUIRE(p.panel().contains(u"家里有人可能牵涉"));
    p.key(Qt::Key_Return);
    CHECK_FALSE(p.dialog<AskDialog>());
    CHECK(qobject_cast<QPushButton *>(p.page->focusWidget())); // led to the choices
    p.key(Qt::Key_1); // what stops everything comes first
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"按 H"));
    dialog->reject();
    REQUIRE(p.closes());
    CHECK_FALSE(p.asked.calls.contains(u"home 3"_s));
    QTest::keyClick(p.page->focusWidget(), Qt::Key_3, Qt::KeypadModifier);
    dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.calls.contains(u"home 1"_s));
}

TEST_CASE("one letter writes down a shift, removed means, notice, hospital and the report", "[ui][crisis]")
{
    Page p;
    EntryDialog *shift = p.asks(Qt::Key_S);
    QTest::keyClicks(shift->focusWidget(), u"Sun"_s);
    Page::line(shift, u"和谁一起"_s)->setText(u"He，Wang"_s); // no key of a test types a Chinese comma
    CHECK(Page::line(shift, u"从几点"_s)->text() == u"12:00"); // the first time without two
    CHECK(Page::line(shift, u"到几点"_s)->text() == u"12:30");
    QTest::keyClick(shift->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    REQUIRE(p.asked.added);
    CHECK(p.asked.added->others == QStringList{u"He"_s, u"Wang"_s});
    CHECK(p.asked.added->at == tests::localTime(11, 25, 12));
    CHECK(p.asked.added->until == tests::localTime(11, 25, 12, 30));

    EntryDialog *removed = p.asks(Qt::Key_R);
    QTest::keyClicks(removed->focusWidget(), u"pills"_s);
    QTest::keyClicks(Page::line(removed, u"时间"_s), u"9:50"_s);
    QTest::keyClick(removed->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.added->note == u"pills");
    CHECK(p.asked.added->at == tests::localTime(11, 25, 9, 50));

    EntryDialog *notice = p.asks(Qt::Key_N);
    CHECK(Page::line(notice, u"监护人"_s)->text() == u"陈母"); // from the record
    CHECK(Page::line(notice, u"电话"_s)->text() == u"139-0000-0102");
    QComboBox *record = nullptr;
    for (auto *one : notice->findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"档案里的监护人")
            record = one;
    }
    REQUIRE(record);
    QTest::keyClick(record, Qt::Key_Down);
    CHECK(Page::line(notice, u"监护人"_s)->text() == u"陈外婆");
    auto *outcome = qobject_cast<QComboBox *>(notice->focusWidget());
    REQUIRE(outcome);
    QTest::keyClick(outcome, Qt::Key_End);
    p.asked.answer = core::fail(core::ErrorCode::Invalid, u"crisis"_s, {{u"field"_s, u"witnesses"_s}});
    QTest::keyClick(notice->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return tests::allText(notice).contains(u"拒签时要写明两名见证人"); }, 10000));
    p.asked.answer = {};
    QTest::keyClick(notice->acceptButton(), Qt::Key_Space);
    REQUIRE(p.closes());
    CHECK(p.asked.added->word == u"refused");

    QTest::keyClicks(p.asks(Qt::Key_H)->focusWidget(), u"City hospital"_s);
    QTest::keyClick(p.dialog<EntryDialog>()->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.added->place == u"City hospital");
    QTest::keyClick(p.asks(Qt::Key_D)->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.calls.contains(u"add district phone"_s));
}

TEST_CASE("a time that is none is said, and who is suspected is refused in words", "[ui][crisis][protection]")
{
    Page p;
    EntryDialog *shift = p.asks(Qt::Key_S);
    Page::line(shift, u"到几点"_s)->setText(u"tonight"_s);
    QTest::keyClick(shift->focusWidget(), Qt::Key_Return);
    CHECK(tests::allText(shift).contains(u"「tonight」不是时间"));
    CHECK_FALSE(p.asked.added);
    Page::line(shift, u"到几点"_s)->setText(u"21：30"_s);
    p.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"crisis"_s, {{u"open"_s, QStringList{u"person_suspected"_s}}});
    QTest::keyClick(shift->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(shift).contains(u"这里有人被怀疑"); }, 10000));
    CHECK(shift->isVisible());
}

TEST_CASE("the shift that is offered is the one that is written down, half a day ahead too", "[ui][crisis][protection]")
{
    core::crisis::CrisisView view = tests::crisisUnderWay();
    const QDateTime over = tests::localTime(11, 25, 23, 50); // thirteen hours ahead
    view.watch.gaps.clear();
    view.shifts.first().until = over;
    view.entries.last().until = over.addDays(1); // of somebody suspected: core leaves it out of the shifts
    view.shifts.removeLast();
    Page p(view);
    CHECK_FALSE(tests::allText(p.page->findChild<CrisisSide *>()).contains(u"15:00–")); // begins then
    EntryDialog *shift = p.asks(Qt::Key_S);
    CHECK(Page::line(shift, u"从几点"_s)->text() == u"11-25 23:50");
    CHECK(Page::line(shift, u"到几点"_s)->text() == u"11-26 02:50");
    QTest::keyClicks(shift->focusWidget(), u"Sun"_s);
    QTest::keyClick(shift->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    REQUIRE(p.asked.added);
    CHECK(p.asked.added->at == over);
    CHECK(p.asked.added->until == over.addSecs(3 * 60 * 60));
}

TEST_CASE("of the guardians in the record the one who was called last is chosen, and the first can be", "[ui][crisis]")
{
    core::crisis::CrisisView view = tests::crisisUnderWay();
    const QString called = GENERATE(u"陈外婆"_s, u"陈邻居"_s);
    for (core::crisis::CallLine &one : view.calls) {
        if (one.who.id == u"guardian")
            one.person = called;
    }
    Page p(view);
    p.key(Qt::Key_C);
    for (int i = 0; i < 7; ++i)
        p.key(Qt::Key_Down);
    p.key(Qt::Key_1);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    auto *record = dialog->findChild<QComboBox *>();
    REQUIRE(record);
    CHECK(Page::line(dialog, u"联系的人"_s)->text() == called);
    CHECK(record->currentIndex() == (called == u"陈外婆" ? 1 : -1));
    QTest::keyClick(record, called == u"陈外婆" ? Qt::Key_Up : Qt::Key_Down);
    CHECK(Page::line(dialog, u"联系的人"_s)->text() == u"陈母");
}

TEST_CASE("times are read as the clock on the wall says them", "[ui][crisis]")
{
    const QDateTime now = tests::localTime(11, 25, 0, 10);
    CHECK(timeFrom(u"0:05"_s, now) == tests::localTime(11, 25, 0, 5));
    CHECK(timeFrom(u"23:50"_s, now) == tests::localTime(11, 24, 23, 50));
    CHECK(timeFrom(u"11-24 21:30"_s, now) == tests::localTime(11, 24, 21, 30));
    CHECK(timeFrom(u"2026-11-23 08:00"_s, now) == tests::localTime(11, 23, 8));
    CHECK(timeFrom(u"13:00"_s, tests::localTime(11, 25, 10), Wanted::Past) == tests::localTime(11, 24, 13));
    CHECK(timeFrom(u"10:05"_s, tests::localTime(11, 25, 10), Wanted::Past) == tests::localTime(11, 25, 10, 5)); // core refuses it
    CHECK(timeFrom(u"12-31 23:30"_s, tests::localTime(1, 1, 1)) == tests::localTime(12, 31, 23, 30).addYears(-1));
    CHECK(timeFrom(u"1-1 08:00"_s, tests::localTime(12, 31, 20)) == tests::localTime(1, 1, 8).addYears(1));
    CHECK_FALSE(timeFrom(u"25:00"_s, now));
    CHECK_FALSE(timeFrom(u"晚上"_s, now));
}

TEST_CASE("the call list is reached by C and shows the number large", "[ui][crisis]")
{
    Page p;
    p.key(Qt::Key_C);
    CHECK(p.page->focusWidget() == p.table(u"打给谁"_s));
    CHECK(p.panel().contains(u"急救　120"));
    for (int i = 0; i < 6; ++i)
        p.key(Qt::Key_Down);
    CHECK(p.panel().contains(u"打给校长"));
    CHECK(p.panel().contains(u"段校长　0871-5550101"));
    p.key(Qt::Key_2);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    CHECK(Page::line(dialog, u"电话"_s)->text() == u"0871-5550101");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.calls.contains(u"add call not_reached principal"_s));
    tests::showActive(p.page.get());
    CHECK(p.page->focusWidget() == p.steps());
    p.key(Qt::Key_Escape);
    CHECK(p.asked.calls.last() == u"alert");
}

TEST_CASE("steps that no entry does are recorded with a sentence", "[ui][crisis]")
{
    Page p(tests::crisisBegun());
    for (int i = 0; i < 4; ++i)
        p.key(Qt::Key_Down);
    REQUIRE(p.panel().contains(u"心理教师到场"));
    p.key(Qt::Key_Return);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(tests::allText(dialog).contains(u"还没写「做了什么」"));
    QTest::keyClicks(dialog->focusWidget(), u"came 10:20"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.calls.contains(u"step psych_on_spot came 10:20"_s));
}

TEST_CASE("shifts stand beside the steps with the times in which somebody is missing", "[ui][crisis]")
{
    Page p;
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"10:06–12:00　周航、王敏　在守"));
    CHECK(all.contains(u"12:00–12:30　没有人"));
    CHECK(all.contains(u"15:00–18:00　缺 1 人"));
    CHECK(all.contains(u"一盒药片　周航　10:10"));
    CHECK(all.contains(u"现在 周航、王敏 陪着"));
}

TEST_CASE("the six steps are written from their list, and it keeps its place", "[ui][crisis]")
{
    Page p;
    p.key(Qt::Key_X);
    RecordTable *six = p.table(u"六步和事后关怀"_s);
    CHECK(p.page->focusWidget() == six);
    CHECK(p.rows(u"六步和事后关怀"_s).contains(u"确保安全，10:20，窗已锁，同学已离开"));
    CHECK(p.rows(u"六步和事后关怀"_s).contains(u"同宿舍的同学，还没写，按 Enter 写"));
    p.key(Qt::Key_Return);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"talked"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.added->kind == EntryKind::SixStep);
    CHECK(p.asked.added->word == u"problem");
    CHECK(p.page->focusWidget() == six);
}

TEST_CASE("what happened is told part by part from the same list", "[ui][crisis]")
{
    Page p;
    p.key(Qt::Key_X);
    RecordTable *list = p.table(u"六步和事后关怀"_s);
    QTest::keyClick(list, Qt::Key_End);
    CHECK(p.rows(u"六步和事后关怀"_s).contains(u"事实，不写推测"));
    p.key(Qt::Key_Return);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"谁在场"_s);
    QTest::keyClicks(dialog->focusWidget(), u"two room mates"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.added->kind == EntryKind::Account);
    CHECK(p.asked.added->word == u"witnesses");
    CHECK(p.asked.added->note == u"two room mates");
}

TEST_CASE("J writes down a report to an authority with who took it and its number", "[ui][crisis]")
{
    Page p;
    p.key(Qt::Key_J);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"哪个单位"_s)
            QTest::keyClicks(line, u"station"_s);
        if (line->accessibleName() == u"谁接的"_s)
            QTest::keyClicks(line, u"Zhao"_s);
        if (line->accessibleName() == u"回执或受理号"_s)
            QTest::keyClicks(line, u"118"_s);
    }
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(p.closes());
    CHECK(p.asked.added->kind == EntryKind::Report);
    CHECK(p.asked.added->word == u"police");
    CHECK(p.asked.added->place == u"station");
    CHECK(p.asked.added->person == u"Zhao");
    CHECK(p.asked.added->result == u"118");
}

TEST_CASE("F9 and a while without input hide what was written, not whom to call", "[ui][crisis]")
{
    Page p(tests::crisisUnderWay(), [](CrisisSource &source) { source.patience = std::chrono::seconds(3); });
    CHECK(p.rows(u"已记下的"_s).contains(u"喝过水"));
    REQUIRE(QTest::qWaitFor([&] { return p.page->isMasked(); }, 10000));
    const QString hidden = tests::allText(p.page.get());
    for (const auto &word : {u"喝过水", u"一盒药片", u"医务室保险柜", u"窗已锁"})
        CHECK_FALSE(hidden.contains(word));
    CHECK(hidden.contains(u"0871-5550101"));
    CHECK(hidden.contains(u"10:06–12:00　周航、王敏　在守"));
    CHECK(hidden.contains(u"显示　F9"));
    p.key(Qt::Key_F9);
    CHECK_FALSE(p.page->isMasked());
    CHECK(p.rows(u"已记下的"_s).contains(u"喝过水"));
    p.key(Qt::Key_F9);
    CHECK(p.page->isMasked());
}

TEST_CASE("Ctrl+P saves one form of the crisis as PDF", "[ui][crisis][print]")
{
    Page p;
    p.key(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    auto *form = qobject_cast<QComboBox *>(dialog->focusWidget());
    REQUIRE(form);
    CHECK(form->count() == 7);
    QTest::keyClick(form, Qt::Key_Down);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !p.dialog<AskDialog>(); }, 20000));
    CHECK(p.asked.calls.contains(u"form crisis-guard"_s));
    CHECK(p.asked.calls.last() == u"write /x/陈一诺-值守表和守护交接单.pdf 1");
}

TEST_CASE("who may only look writes and prints nothing of a crisis", "[ui][crisis]")
{
    Page p(tests::crisisBegun(), [](CrisisSource &source) { source.mayEdit = source.mayPrint = false; });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_1, Qt::Key_2, Qt::Key_S, Qt::Key_R, Qt::Key_N, Qt::Key_H, Qt::Key_D})
        p.key(key);
    p.key(Qt::Key_P, Qt::ControlModifier);
    p.key(Qt::Key_X);
    p.key(Qt::Key_Return);
    CHECK_FALSE(p.dialog<QDialog>());
    CHECK(p.panel().contains(u"您的岗位只能看"));
}

TEST_CASE("a case that cannot be read says so, and F5 tries again on the same step", "[ui][crisis]")
{
    Page p;
    p.key(Qt::Key_Down);
    const QString before = p.panel();
    p.key(Qt::Key_F5);
    QTest::qWait(20);
    CHECK(p.panel() == before);
    p.asked.unread = core::ErrorCode::DiskError;
    p.key(Qt::Key_F5);
    QTest::qWait(20);
    CHECK(tests::allText(p.page.get()).contains(u"再试"));
    CHECK(p.panel() == before); // what was read stays
}

TEST_CASE("Tab goes round the whole page of a crisis, and no button is cut off on a small screen", "[ui][crisis][access]")
{
    Page p;
    for (const QSize &size : {QSize(1222, 624), QSize(972, 526)}) {
        p.page->resize(size);
        QTest::qWait(20);
        CHECK(p.page->minimumSizeHint().width() <= size.width()); // nothing on it asks for more room
        CHECK(p.page->minimumSizeHint().height() <= size.height());
        for (auto *button : p.page->findChildren<QPushButton *>()) {
            INFO(button->text().toStdString());
            if (button->isVisible())
                CHECK(button->width() >= button->sizeHint().width());
        }
    }
    QSet<QWidget *> reached;
    QWidget *const start = p.page->focusWidget(); // where the round ends: what can be chosen goes by the list that has the focus
    do {
        QTest::keyClick(p.page->focusWidget(), Qt::Key_Tab);
        reached.insert(p.page->focusWidget());
    } while (p.page->focusWidget() != start && reached.size() < 90);
    for (auto *button : p.page->findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        if (button->isVisible() && button->isEnabled())
            CHECK(reached.contains(button));
    }
    CHECK(reached.contains(p.steps()));
    CHECK(reached.contains(p.table(u"打给谁"_s)));
}

TEST_CASE("pictures of a crisis for looking at", "[.gallery]")
{
    tests::CrisisCalls asked;
    tests::drawInBoth([&] { return crisisPage(tests::demoCrisis(asked)); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<CrisisPage>();
        REQUIRE(page);
        const auto id = tests::crisisBegun().alert.alert.id;
        const auto open = [&](const core::crisis::CrisisView &view) {
            asked.view = view;
            page->open(id);
        };
        const auto press = [&](Qt::Key key) {
            tests::showActive(&shots.window());
            QTest::qWait(30);
            REQUIRE(page->focusWidget());
            QTest::keyClick(page->focusWidget(), key);
        };
        const auto dialog = [&](const QString &name) {
            auto *shown = tests::openDialog<AskDialog>(page);
            REQUIRE(shown);
            shots.save(name, shown);
            shown->reject();
        };
        open(tests::crisisBegun());
        shots.save(u"crisis-begun"_s);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        shots.save(u"crisis-home"_s);
        press(Qt::Key_1);
        dialog(u"crisis-home-answer"_s);
        open(tests::crisisUnderWay());
        shots.save(u"crisis"_s);
        press(Qt::Key_N);
        dialog(u"crisis-notice"_s);
        press(Qt::Key_S);
        dialog(u"crisis-shift"_s);
        press(Qt::Key_C);
        for (int i = 0; i < 6; ++i)
            press(Qt::Key_Down);
        shots.save(u"crisis-call"_s);
        press(Qt::Key_X);
        shots.save(u"crisis-six"_s);
        press(Qt::Key_L);
        shots.save(u"crisis-all"_s);
        press(Qt::Key_F9);
        shots.save(u"crisis-masked"_s);
        open(tests::crisisUnderWay());
        shots.window().resize(1024, 600);
        shots.save(u"crisis-small"_s);
        open(tests::crisisBegun());
        shots.save(u"crisis-small-begun"_s);
        asked.unread = core::ErrorCode::DiskError;
        press(Qt::Key_F5);
        shots.save(u"crisis-small-error"_s);
        asked.unread.reset();
    });
}
