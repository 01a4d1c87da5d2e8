// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/RecordList.h"
#include "ui/today/TodayPage.h"
#include "ui/words/DutyWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::Duty;
using ui::today::TodayPage;
using ui::today::TodaySource;

namespace
{
struct Asked {
    QList<std::pair<Duty, QString>> finished;
    QList<core::Id<core::alerts::Alert>> opened;
    QList<core::Id<core::alerts::Alert>> crises;
    int sheets = 0;
    QStringList places;
    int signalForms = 0;
    int total = -1;
    bool late = false;
    core::Result<QList<Duty>> duties = tests::demoDuties();
    core::Result<> done;
};

TodaySource sourceOf(Asked &asked)
{
    TodaySource source;
    source.clock = tests::demoClock();
    source.duties = [&asked](int) { return QtFuture::makeReadyFuture(asked.duties); };
    source.finish = [&asked](const Duty &duty, const QString &note) {
        asked.finished.append({duty, note});
        return QtFuture::makeReadyFuture(asked.done);
    };
    source.openAlert = [&asked](const core::Id<core::alerts::Alert> &id) { asked.opened.append(id); };
    source.openCrisis = [&asked](const core::Id<core::alerts::Alert> &id) { asked.crises.append(id); };
    source.openSheet = [&asked](const core::Id<core::assessments::Sheet> &) { ++asked.sheets; };
    source.openPlace = [&asked](const QString &place) { asked.places.append(place); };
    source.noteSignal = [&asked] { ++asked.signalForms; };
    source.badge = [&asked](int total, bool late) {
        asked.total = total;
        asked.late = late;
    };
    return source;
}

struct Today {
    TodayPage page;
    RecordTable *table;

    explicit Today(Asked &asked) : page(sourceOf(asked)), table(page.findChild<RecordTable *>())
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(10);
        table->setFocus();
    }
    QString row() { return table->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    void moveTo(const QString &words)
    {
        QTest::keyClick(table, Qt::Key_Home);
        for (int i = 0; i < 30 && !row().contains(words); ++i)
            QTest::keyClick(table, Qt::Key_Down);
        REQUIRE(row().contains(words));
    }
};
} // namespace

TEST_CASE("time limits are said as a person would", "[ui][words][due]")
{
    const QDateTime now = tests::localTime(11, 25, 10, 46);
    const auto said = [&](const QDateTime &due) { return dueText(due, now).text; };
    CHECK(said(tests::localTime(11, 24, 10)) == u"逾期 1 天"_s);
    CHECK(said(tests::localTime(11, 24, 18, 30)) == u"逾期 16 小时"_s);
    CHECK(said(tests::localTime(11, 25, 10, 16)) == u"逾期 30 分"_s);
    CHECK(said(tests::localTime(11, 25, 11, 24)) == u"剩 0:38　11:24 前"_s);
    CHECK(said(tests::endOfDay(11, 25)) == u"今天"_s);
    CHECK(said(tests::localTime(11, 26, 9, 24)) == u"明天 09:24"_s);
    CHECK(said(tests::endOfDay(11, 27)) == u"周五 11-27"_s);
    CHECK(said(tests::endOfDay(12, 9)) == u"12-09"_s);
    CHECK(dueText(tests::localTime(11, 25, 11, 24), now).lateness == Lateness::Soon);
    CHECK(dueText(tests::endOfDay(11, 25), now).lateness == Lateness::None);
    CHECK(dueText(tests::localTime(11, 24, 10), now).lateness == Lateness::Overdue);
}

TEST_CASE("C opens the crisis of the case that is due, and nothing where no case is known", "[ui][today][crisis]")
{
    Asked asked;
    Today today(asked);
    today.moveTo(u"待找到"_s);
    QTest::keyClick(today.table, Qt::Key_C);
    CHECK(asked.crises.isEmpty());
    today.moveTo(u"陈一诺"_s);
    QTest::keyClick(today.table, Qt::Key_C);
    CHECK(asked.crises == QList{tests::demoAlertView().alert.id});
}

TEST_CASE("today shows one total in three groups and keys walk past the headings", "[ui][today]")
{
    Asked asked;
    Today today(asked);
    CHECK(asked.total == 9); // the one of December counts not yet
    CHECK(asked.late);
    const QString text = tests::allText(&today.page);
    CHECK(text.contains(u"逾期　3 项"_s));
    CHECK(text.contains(u"今天　4 项"_s));
    CHECK(text.contains(u"本周　2 项"_s));
    CHECK(today.row() == u"橙，三日跟踪，周可欣，高一(2)班，逾期 1 天　已上升到区县"_s);
    CHECK(text.contains(u"已上升到区县。程序不往外发任何东西"_s));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(today.table, Qt::Key_Down);
    CHECK(today.row().contains(u"陈一诺"_s));
    QTest::keyClick(today.table, Qt::Key_Up);
    CHECK(today.row().contains(u"待找到"_s));
    QTest::keyClick(today.table, Qt::Key_End);
    CHECK(today.row().contains(u"段雨辰"_s));
}

TEST_CASE("Enter opens the alert of a duty, or the sheet of a child nobody knows yet", "[ui][today]")
{
    Asked asked;
    Today today(asked);
    QTest::keyClick(today.table, Qt::Key_Return);
    REQUIRE(asked.opened.size() == 1);
    CHECK(asked.opened.first() == tests::demoDuties().first().alert);
    today.moveTo(u"待找到"_s);
    QTest::keyClick(today.table, Qt::Key_Return);
    CHECK(asked.sheets == 1);
    CHECK(asked.opened.size() == 1);
    QTest::keyClick(today.table, Qt::Key_N, Qt::ControlModifier);
    CHECK(asked.signalForms == 1);
}

TEST_CASE("Ctrl+D asks for one line before a duty is done", "[ui][today]")
{
    Asked asked;
    Today today(asked);
    QTest::keyClick(today.table, Qt::Key_D, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(&today.page);
    REQUIRE(dialog);
    QTest::qWait(10);
    auto *line = dialog->findChild<QLineEdit *>();
    CHECK(QApplication::focusWidget() == line);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(asked.finished.isEmpty());
    CHECK(tests::allText(dialog).contains(u"还没写「做了什么」"_s));
    QTest::keyClicks(line, u"called the class head"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(asked.finished.size() == 1);
    CHECK(asked.finished.first().second == u"called the class head"_s);
    CHECK(asked.finished.first().first.name == u"三日跟踪"_s);
    CHECK(QTest::qWaitFor([&] { return !tests::openDialog<AskDialog>(&today.page); }, 1000));
}

TEST_CASE("a chosen duty stays the chosen one when rows before it go or come", "[ui][today]")
{
    Asked asked;
    Today today(asked);
    const Duty first = asked.duties->first();
    today.moveTo(u"30 日回访"_s);
    const QString chosen = today.row();
    asked.duties->removeFirst();
    QTest::keyClick(today.table, Qt::Key_F5);
    QTest::qWait(10);
    CHECK(today.row() == chosen);
    asked.duties->prepend(first);
    QTest::keyClick(today.table, Qt::Key_F5);
    QTest::qWait(10);
    CHECK(today.row() == chosen);
    CHECK(tests::allText(&today.page).contains(u"30 日回访"_s));
}

TEST_CASE("speaking without consent says that it will be recorded as a break of confidence", "[ui][today]")
{
    Asked asked;
    Today today(asked);
    today.moveTo(u"今天需要谈一谈"_s);
    CHECK(tests::allText(&today.page).contains(u"突破保密"_s));
    QTest::keyClick(today.table, Qt::Key_D, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(&today.page);
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"突破保密"_s));
}

TEST_CASE("what could not be stored keeps the words typed", "[ui][today]")
{
    Asked asked;
    asked.done = core::fail(core::ErrorCode::DiskFull);
    Today today(asked);
    QTest::keyClick(today.table, Qt::Key_D, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(&today.page);
    REQUIRE(dialog);
    auto *line = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"spoke"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"磁盘满"_s); }, 1000));
    CHECK(dialog->isVisible());
    CHECK(line->text() == u"spoke"_s);
}

TEST_CASE("an empty day names what comes next; errors keep the rows; denied says whom to ask", "[ui][today]")
{
    Asked asked;
    asked.duties = QList<Duty>{tests::demoDuties().last()};
    Today today(asked);
    CHECK(tests::allText(&today.page).contains(u"今天没有到期的事。下一件：12-09 罗紫涵 复核。"_s));
    asked.duties = tests::demoDuties();
    today.page.reload();
    QTest::qWait(10);
    asked.duties = core::fail(core::ErrorCode::DiskError);
    today.page.reload();
    QTest::qWait(10);
    CHECK(today.table->model()->rowCount() == 12);
    CHECK(tests::allText(&today.page).contains(u"磁盘读写出错"_s));
    asked.duties = core::fail(core::ErrorCode::Denied);
    today.page.reload();
    QTest::qWait(10);
    CHECK(tests::allText(&today.page).contains(u"您的岗位看不到这一页"_s));
    CHECK(today.table->model()->rowCount() == 0);
}

TEST_CASE("the first look counts all, shows the most urgent, and gets the others without being asked", "[ui][today]")
{
    Asked asked;
    TodaySource source = sourceOf(asked);
    const QList<Duty> all = tests::demoDuties();
    core::alerts::DutyDigest counted;
    for (const Duty &duty : all) {
        if (duty.overdue)
            ++counted.overdue;
        else
            ++counted.due[duty.due.toLocalTime().date()];
    }
    const int late = counted.overdue;
    REQUIRE(late >= 2);
    counted.first = all.mid(0, 1);
    source.digest = [&](int, int most) {
        CHECK(most >= 40);
        return QtFuture::makeReadyFuture(core::Result<core::alerts::DutyDigest>(counted));
    };
    QPromise<core::Result<QList<Duty>>> rest;
    int asks = 0;
    source.duties = [&](int) {
        ++asks;
        return rest.future();
    };
    rest.start();
    TodayPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    QTest::qWait(10);
    auto *table = page.findChild<RecordTable *>();
    const auto text = [&](int row) { return table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    CHECK(text(0).contains(u"%1 项"_s.arg(late)));
    CHECK(text(1).contains(all.first().name));
    CHECK(text(2) == u"其余 %1 项读完后显示在这里"_s.arg(late - 1));
    CHECK(asked.late);
    CHECK(asks == 1);
    const int total = asked.total;
    rest.addResult(core::Result<QList<Duty>>(all));
    rest.finish();
    QTest::qWait(10);
    CHECK(table->model()->rowCount() == 12);
    CHECK(asked.total == total);
    CHECK(table->currentIndex().row() == 1);
    CHECK(text(2).contains(all.at(1).name));
}

TEST_CASE("a school whose duties all fit into the first look is read once", "[ui][today]")
{
    Asked asked;
    TodaySource source = sourceOf(asked);
    core::alerts::DutyDigest counted;
    counted.first = tests::demoDuties();
    for (const Duty &duty : counted.first) {
        if (duty.overdue)
            ++counted.overdue;
        else
            ++counted.due[duty.due.toLocalTime().date()];
    }
    source.digest = [&](int, int) { return QtFuture::makeReadyFuture(core::Result<core::alerts::DutyDigest>(counted)); };
    source.duties = [](int) {
        FAIL("read again");
        return QFuture<core::Result<QList<Duty>>>();
    };
    TodayPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    QTest::qWait(10);
    CHECK(page.findChild<RecordTable *>()->model()->rowCount() == 12);
}

TEST_CASE("every part of today has a Chinese name", "[ui][today][access]")
{
    Asked asked;
    Today today(asked);
    CHECK(tests::unnamed(&today.page) == QStringList());
}

TEST_CASE("what is due of a referral opens where it is done, and is not settled by a line here", "[ui][today][referral]")
{
    Asked asked;
    Duty slip;
    slip.student = tests::demoStudentNamed(u"方可"_s);
    slip.step = u"care:feedback"_s;
    slip.name = u"收转介回执"_s;
    slip.due = tests::localTime(11, 24, 23);
    slip.overdue = true;
    slip.place = u"referral/1"_s;
    asked.duties->append(slip);
    Today today(asked);
    today.moveTo(u"收转介回执"_s);
    CHECK_FALSE(today.row().contains(u"待定级")); // a referral has no level, whatever its case has
    CHECK(tests::allText(&today.page).contains(u"在转介里办"_s));
    QTest::keyClick(today.table, Qt::Key_Return);
    QTest::keyClick(today.table, Qt::Key_D, Qt::ControlModifier);
    CHECK(asked.places == QStringList{u"referral/1"_s, u"referral/1"_s});
    CHECK(asked.finished.isEmpty());
    CHECK(asked.sheets == 0);
}

TEST_CASE("the monthly meeting is nobody's matter, and opens where meetings are", "[ui][today]")
{
    Asked asked;
    Duty month;
    month.step = u"meeting:due"_s;
    month.due = tests::endOfDay(11, 25);
    month.place = u"meeting/"_s;
    Duty item = tests::demoDuties().first();
    item.step = u"meeting:item"_s;
    item.name = u"问复诊结果　李静怡"_s;
    item.place = u"meeting/1/2"_s;
    Duty missed = item;
    missed.step = u"meeting:missed"_s;
    missed.name.clear();
    asked.duties = QList<Duty>{month, item, missed};
    Today today(asked);
    today.moveTo(u"研判会没有议到"_s);
    today.moveTo(u"开每月的研判会"_s);
    CHECK_FALSE(today.row().contains(u"待找到"));
    CHECK(tests::allText(&today.page).contains(u"每月开一次研判会"));
    QTest::keyClick(today.table, Qt::Key_Return);
    today.moveTo(u"问复诊结果"_s);
    CHECK(tests::allText(&today.page).contains(u"打开那次会"));
    QTest::keyClick(today.table, Qt::Key_Return);
    CHECK(asked.places == QStringList{u"meeting/"_s, u"meeting/1/2"_s});
}

TEST_CASE("a step that the class let pass is said to have risen to the grade", "[ui][today]")
{
    Asked asked;
    Duty late = tests::demoDuties().first();
    late.tier = core::alerts::Tier::Class;
    late.risenTo = core::alerts::Tier::Grade;
    asked.duties = QList<Duty>{late};
    Today today(asked);
    CHECK(today.row().endsWith(u"逾期 1 天　已上升到年级"_s));
    CHECK(tests::allText(&today.page).contains(u"班级　逾期 1 天"_s));
}

TEST_CASE("missing signatures are not done by a line: Ctrl+D leads to the case", "[ui][today]")
{
    Asked asked;
    Duty owed = tests::demoDuties().first();
    owed.step = core::alerts::SignaturesFollow;
    owed.name = u"签名或依据未补"_s;
    asked.duties = QList<Duty>{owed};
    Today today(asked);
    CHECK(tests::allText(&today.page).contains(u"定级还是暂定的"_s));
    QTest::keyClick(today.table, Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(&today.page));
    CHECK(asked.opened == QList{owed.alert});
    CHECK(asked.finished.isEmpty());
}

TEST_CASE("Ctrl+P asks how names are written and stores the list where it is told", "[ui][today][print]")
{
    Asked asked;
    TodaySource source = sourceOf(asked);
    QList<bool> initials;
    QString written, suggested;
    QByteArray bytes;
    source.print.make = [&](bool only) {
        initials.append(only);
        const ui::words::DutyList list{tests::demoDuties(), tests::demoClock()->now(), only};
        return tests::ready(ui::words::dutyPaper(list, *core::alerts::shippedGradingTable(), {u"云岭示例中学"_s, QDate(2026, 11, 25)}));
    };
    source.print.write = [&](const QString &path, const QByteArray &pdf) {
        written = path;
        bytes = pdf;
        return tests::readyDone();
    };
    source.print.files.save = [&](QWidget *, const QString &, const QString &name, const FileChooser::Chosen &chosen) {
        suggested = name;
        chosen(u"/somewhere/list.pdf"_s);
    };
    TodayPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    auto *table = page.findChild<RecordTable *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 12; }, 10000));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(&page);
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"明文"_s));
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !written.isEmpty(); }, 10000));
    CHECK(initials == QList{false});
    CHECK(suggested == u"要办清单-2026-11-25.pdf"_s);
    CHECK(bytes.startsWith("%PDF"));
    CHECK(QTest::qWaitFor([&] { return !tests::openDialog<AskDialog>(&page); }, 10000));
}

TEST_CASE("who may take nothing out finds no print", "[ui][today][print]")
{
    Asked asked;
    Today today(asked);
    QTest::keyClick(today.table, Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(&today.page));
    for (const auto *one : today.page.findChildren<QPushButton *>()) {
        if (one->text().startsWith(u"打印"))
            CHECK_FALSE(one->isVisible());
    }
}
