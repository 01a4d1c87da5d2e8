// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoNotes.h"
#include "tests/ui/DemoReports.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/network/ReportBoard.h"
#include "ui/network/ReportsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::network;
using ui::common::SchoolFileDialog;

namespace
{

constexpr int Patience = 10000;

/// 班级周报 on Wednesday 2026-11-25.
struct Page {
    explicit Page(bool allIn = false)
    {
        asked.allIn = allIn;
        page = std::make_unique<ReportsPage>(tests::demoReports(asked));
        page->resize(1222, 624);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([this] { return board()->cell() != nullptr && QApplication::focusWidget() != nullptr; }, Patience));
    }
    ReportBoard *board() { return page->findChild<ReportBoard *>(); }
    QString where() { return u"%1 %2"_s.arg(board()->row()->className.display(), board()->week()->monday.toString(u"MM-dd"_s)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool called(const QString &call)
    {
        return QTest::qWaitFor([&] { return asked.calls.contains(call); }, Patience);
    }
    ui::common::RecordTable *list() { return page->findChild<ui::common::RecordTable *>(); }

    tests::ReportCalls asked;
    std::unique_ptr<ReportsPage> page;
};

} // namespace

TEST_CASE("the grid of weekly reports begins with who has not reported, and is walked through by keys", "[ui][reports]")
{
    Page p;
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    CHECK(p.where() == u"八年级(2)班 11-23"_s);
    CHECK(p.board()->hasFocus());
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"还差 2 个班：八年级(2)班 周全、九年级(2)班 王诗。11-27 前交。"));
    p.key(Qt::Key_Left);
    p.key(Qt::Key_Left);
    CHECK(p.where() == u"八年级(2)班 11-09"_s);
    CHECK(p.board()->accessibleDescription() == u"第 11 周（11-09 至 11-15），八年级(2)班：没交"_s);
    CHECK(tests::allText(p.page.get()).contains(u"请年级组长 夏康 催"));
    p.key(Qt::Key_Home);
    p.key(Qt::Key_End);
    CHECK(p.where() == u"九年级(3)班 11-09"_s);
    CHECK(p.board()->figures().rows.size() == 9);
    p.key(Qt::Key_Enter);
    CHECK(p.asked.calls.size() == 1 + p.asked.calls.count(u"open 九(3)班 2026-11-09"_s));
    p.key(Qt::Key_Escape);
    CHECK(p.called(u"back"_s));
}

TEST_CASE("Enter shows whom the class head saw, and a second one opens the record", "[ui][reports]")
{
    Page p;
    while (p.board()->row()->className != core::students::ClassName{7, 2})
        p.key(Qt::Key_Down);
    CHECK(tests::allText(p.page.get()).contains(u"其中当日上报 1 名。按 Enter 看是谁"));
    CHECK_FALSE(tests::allText(p.page.get()).contains(u"龙一语")); // nobody is named before it is asked for
    p.key(Qt::Key_Return);
    REQUIRE(p.called(u"open 七(2)班 2026-11-23"_s));
    REQUIRE(QTest::qWaitFor([&] { return p.list()->isVisible() && p.list()->hasFocus(); }, Patience));
    CHECK(p.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"龙一语，当日上报：自伤迹象"));
    CHECK(tests::allText(p.page.get()).contains(u"手臂内侧有新划痕，天热仍穿长袖"));
    p.key(Qt::Key_Down);
    const QString both = tests::allText(p.page.get());
    CHECK(both.contains(u"第 2 版"));
    CHECK(both.contains(u"本周迟到4次"));
    CHECK(both.contains(u"本周迟到3次")); // the earlier one stays in sight
    p.key(Qt::Key_Return);
    CHECK(p.called(u"student"_s));
    p.key(Qt::Key_Escape);
    CHECK(p.board()->hasFocus());
    p.key(Qt::Key_Up);
    CHECK_FALSE(p.list()->isVisible());
}

TEST_CASE("when all have reported the page says so", "[ui][reports]")
{
    Page p(true);
    CHECK(tests::allText(p.page.get()).contains(u"本周都交了。"));
    p.page->showWeek(QDate(2026, 11, 10));
    CHECK(p.where() == u"八年级(2)班 11-09"_s);
    p.page->showWeek(QDate(2026, 11, 18));
    CHECK(tests::allText(p.page.get()).contains(u"这一周不上课，不用交"));
}

TEST_CASE("a sheet of observations is tried first, and the reminder is printed by a letter", "[ui][reports]")
{
    Page p;
    p.key(Qt::Key_I, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SchoolFileDialog>(p.page.get());
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    dialog->setFile(u"/x/bad.xlsx"_s);
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"请写 无、有 或 明显"); }, Patience));
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setFile(u"/x/good.xlsx"_s);
    REQUIRE(QTest::qWaitFor([&] { return dialog->acceptButton()->isEnabled(); }, Patience));
    CHECK(tests::allText(dialog).contains(u"当日上报 1 条，其中已逾期 1 条"));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(p.called(u"import"_s));
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.count(u"load"_s) == 2; }, Patience));
    REQUIRE(QTest::qWaitFor([&] { return !tests::openDialog<SchoolFileDialog>(p.page.get()); }, Patience));

    p.key(Qt::Key_P);
    auto *print = tests::openDialog<ui::common::AskDialog>(p.page.get());
    REQUIRE(print);
    QTest::keyClick(print->acceptButton(), Qt::Key_Space);
    CHECK(p.called(u"reminder 2026-11-23"_s));
    CHECK(p.called(u"write 催交单-2026-11-23.pdf %PDF"_s));
    REQUIRE(QTest::qWaitFor([&] { return !tests::openDialog<ui::common::AskDialog>(p.page.get()); }, Patience));

    p.key(Qt::Key_P); // and who reported in all weeks
    auto *second = tests::openDialog<ui::common::AskDialog>(p.page.get());
    REQUIRE(second);
    CHECK(tests::unnamed(second) == QStringList());
    auto *which = second->findChild<QComboBox *>();
    REQUIRE(which);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QTest::keyClick(second->acceptButton(), Qt::Key_Space);
    CHECK(p.called(u"grid 2026-11-23"_s));
    CHECK(p.called(u"write 交报表-2026-11-23.pdf %PDF"_s));
}

TEST_CASE("pictures of the weekly reports for looking at", "[.gallery]")
{
    tests::ReportCalls asked;
    tests::drawInBoth([&asked] { return reportsPage(tests::demoReports(asked)); }, [](tests::PageShots &shots) {
        shots.save(u"reports"_s);
        auto *page = shots.page<ReportsPage>();
        REQUIRE(page);
        auto *board = page->findChild<ReportBoard *>();
        board->choose({7, 2}, QDate(2026, 11, 23));
        QTest::keyClick(board, Qt::Key_Return);
        shots.save(u"reports-students"_s);
        page->showWeek(QDate(2026, 11, 10));
        shots.save(u"reports-missing"_s);
    });
    const auto reported = [&asked] {
        auto source = tests::demoReports(asked);
        source.reported = tests::demoReported();
        source.load = [load = source.load] {
            return load().then([](core::Result<core::observations::ReportGrid> grid) {
                const int weathers[]{0, 4, 0, 2, 0, 0, 1, 0, 0};
                for (int row = 0; grid && row < grid->rows.size(); ++row)
                    grid->rows[row].cells.last().weather = weathers[row];
                return grid;
            });
        };
        return source;
    };
    tests::drawInBoth([&] { return reportsPage(reported()); }, [](tests::PageShots &shots) {
        auto *page = shots.page<ReportsPage>();
        REQUIRE(page);
        auto *board = page->findChild<ReportBoard *>();
        board->choose({7, 2}, QDate(2026, 11, 23));
        shots.save(u"reports-weather"_s);
        const std::pair<Qt::Key, QString> dialogs[]{{Qt::Key_W, u"reports-look"_s}, {Qt::Key_D, u"reports-rooms"_s}, {Qt::Key_J, u"reports-families"_s}};
        for (const auto &[key, name] : dialogs) {
            board->setFocus();
            QTest::keyClick(board, key);
            auto *dialog = tests::openDialog<ui::common::AskDialog>(page);
            REQUIRE(dialog);
            shots.save(name, dialog);
            dialog->close();
        }
    });
}
