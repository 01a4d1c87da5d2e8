// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/counselling/StatisticsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::counselling;
using ui::common::RecordTable;

namespace
{

/// 辅导 with its figures open, by the keyboard.
struct Page {
    Page()
    {
        page = std::make_unique<SessionsPage>(tests::demoSessions(asked));
        page->resize(1222, 624);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return table() && table()->model()->rowCount() > 0; }, Patience));
    }
    StatisticsPage *figures() { return page->findChild<StatisticsPage *>(); }
    RecordTable *table() { return figures() ? figures()->findChild<RecordTable *>() : nullptr; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool asks(const QString &call)
    {
        return QTest::qWaitFor([&] { return asked.statistics.calls.contains(call); }, Patience);
    }
    /// The line that begins so, as it is read out.
    QString line(const QString &start)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QString name = table()->model()->index(row, 0).data().toString();
            if (name == start)
                return u"%1 %2 %3"_s.arg(name, table()->model()->index(row, 1).data().toString(),
                                         table()->model()->index(row, 2).data().toString());
        }
        return {};
    }

    static constexpr int Patience = 10000;
    tests::SessionCalls asked;
    std::unique_ptr<SessionsPage> page;
};

} // namespace

TEST_CASE("figures open from the sessions, and each thing of them has a name", "[ui][statistics]")
{
    Page p;
    CHECK(p.asks(u"figures 2026-09-01 2027-02-21"_s));
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    const QString text = tests::allText(p.page.get());
    CHECK(text.contains(u"96"));
    CHECK(text.contains(u"41"));
    CHECK(text.contains(u"4320"));
    CHECK(p.line(u"当面"_s).startsWith(u"当面 88"_s));
    CHECK(p.line(u"高一"_s).contains(u"14"));
    p.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !p.figures()->isVisible(); }, Page::Patience));
}

TEST_CASE("a period is chosen by one key, and days of one's own are typed", "[ui][statistics]")
{
    Page p;
    p.key(Qt::Key_2);
    CHECK(p.asks(u"figures 2026-02-23 2026-08-31"_s));
    CHECK(QTest::qWaitFor([&] { return p.line(u"当面"_s) == u"当面 0 "_s; }, Page::Patience));
    p.key(Qt::Key_3);
    CHECK(p.asks(u"figures 2026-09-01 2027-08-31"_s));
    const auto days = p.figures()->findChildren<QDateEdit *>();
    REQUIRE(days.size() == 2);
    CHECK_FALSE(days.first()->isEnabled());
    p.key(Qt::Key_4);
    REQUIRE(QTest::qWaitFor([&] { return days.first()->hasFocus(); }, Page::Patience));
    QTest::keyClick(days.first(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(days.first(), u"2026-10-08"_s);
    QTest::keyClick(days.first(), Qt::Key_Return);
    CHECK(p.asks(u"figures 2026-10-08 2027-08-31"_s));
    // One digit of a day is no choice of a period.
    CHECK(p.figures()->findChild<QComboBox *>()->currentText() == u"自选");
    days.last()->setDate(QDate(2026, 9, 1));
    CHECK(QTest::qWaitFor([&] { return tests::allText(p.page.get()).contains(u"前一个日子要在后一个以前"_s); }, Page::Patience));
    CHECK_FALSE(p.asked.statistics.calls.contains(u"figures 2026-10-08 2026-09-01"_s));
}

TEST_CASE("exactly what is shown leaves, noted before", "[ui][statistics]")
{
    Page p;
    QTemporaryDir folder;
    p.asked.statistics.folder = folder.path();
    p.key(Qt::Key_E, Qt::ControlModifier);
    const QString book = folder.filePath(u"辅导统计-2026-09-01-2027-02-21.xlsx"_s);
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(p.page.get()).contains(u"存好了"_s); }, Page::Patience));
    CHECK(p.asked.statistics.calls.last() == u"export 2026-09-01");
    const auto sheets = tests::valueOf(core::tabular::readWorkbook(book)).sheets;
    REQUIRE(sheets.size() == 10);
    for (int row = 0, sheet = 1; row < p.table()->model()->rowCount(); ++row) {
        const QString name = p.table()->model()->index(row, 0).data().toString();
        const QString figure = p.table()->model()->index(row, 1).data().toString();
        if (figure.isEmpty()) {
            ++sheet;
            continue;
        }
        bool found = false;
        for (qsizetype line = 1; line < sheets.at(sheet).rows.size(); ++line)
            found = found || sheets.at(sheet).texts(line).mid(0, 2) == QStringList{name, figure};
        INFO(name.toStdString() << ' ' << figure.toStdString() << " in sheet " << sheet);
        CHECK(found);
    }
    p.asked.statistics.folder.clear();
    p.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return p.asked.statistics.calls.last().startsWith(u"write "_s); }, Page::Patience));
    CHECK(p.asked.statistics.calls.last().endsWith(u"%PDF"_s));

    p.asked.statistics.answer = core::fail(core::ErrorCode::Denied, u"export_data"_s, {{u"permission"_s, u"export_data"_s}});
    const qsizetype before = p.asked.statistics.calls.size();
    p.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return p.asked.statistics.calls.size() > before; }, Page::Patience));
    CHECK(p.asked.statistics.calls.last().startsWith(u"export"_s)); // and nothing was written
}

TEST_CASE("who may not export is offered no file", "[ui][statistics]")
{
    tests::StatisticsCalls asked;
    auto source = tests::demoStatistics(asked);
    source.mayExport = false;
    StatisticsPage page(source, false);
    page.resize(1222, 624);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return !asked.calls.isEmpty(); }, Page::Patience));
    for (QPushButton *one : page.findChildren<QPushButton *>())
        CHECK_FALSE((one->isVisible() && (one->text().contains(u"PDF"_s) || one->text().contains(u"Excel"_s))));
    page.focusFigures();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    CHECK(asked.calls.filter(u"export"_s).isEmpty());
}

TEST_CASE("pictures of the figures for looking at", "[.gallery]")
{
    tests::SessionCalls asked;
    tests::drawInBoth([&] { return sessionsPage(tests::demoSessions(asked)); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<SessionsPage>();
        REQUIRE(page);
        page->showStatistics();
        shots.save(u"statistics"_s);
    });
}
