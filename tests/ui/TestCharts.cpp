// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/common/Theme.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace
{
int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour;
    }
    return count;
}
} // namespace

TEST_CASE("funnel bars share one axis as long as each can be seen", "[ui][charts]")
{
    FunnelBars bars(u"筛查漏斗"_s);
    bars.setSteps(tests::funnelSteps());
    CHECK(bars.breakStep() == -1);
    CHECK(bars.barLength(0) == Approx(250));
    CHECK(bars.barLength(1) == Approx(250.0 * 1959 / 2006));
    CHECK(bars.barLength(6) == Approx(250.0 * 90 / 2006));
    QList<FunnelStep> steps = tests::funnelSteps();
    steps[6].count = 20; // 2.5 px on the first axis
    bars.setSteps(steps);
    CHECK(bars.breakStep() == 3);
    CHECK(bars.barLength(2) == Approx(250.0 * 1898 / 2006));
    CHECK(bars.barLength(6) == Approx(250.0 * 20 / 151));
    bars.setSteps({{u"应测"_s, 0, {}, {}}});
    CHECK(bars.barLength(0) == 0);
}

TEST_CASE("the funnel is walked by keys and says what it shows", "[ui][charts][access]")
{
    FunnelBars bars(u"筛查漏斗"_s);
    bars.setSteps(tests::funnelSteps());
    tests::showActive(&bars);
    bars.setFocus();
    QSignalSpy chosen(&bars, &FunnelBars::stepChosen);
    QTest::keyClick(&bars, Qt::Key_Down);
    CHECK(bars.current() == 1);
    CHECK(bars.accessibleDescription().contains(u"选中：已交，未交 47，不同意 17 · 请假 21 · 未到 9。"));
    QTest::keyClick(&bars, Qt::Key_End);
    QTest::keyClick(&bars, Qt::Key_Down);
    CHECK(bars.current() == 6);
    CHECK(chosen.size() == 2);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(40, 2 + 3 * 30 + 15));
    CHECK(bars.current() == 3);
    CHECK(bars.accessibleDescription().startsWith(u"应测 2,006，已交 1,959，"));
}

TEST_CASE("bars before the prompt are quiet, later ones strong", "[ui][charts]")
{
    FunnelBars bars(u"筛查漏斗"_s);
    bars.setSteps(tests::funnelSteps().mid(0, 3));
    bars.resize(bars.sizeHint());
    QImage image = bars.grab().toImage().convertToFormat(QImage::Format_RGB32);
    CHECK(pixelsOf(image, Theme::tokens().dataSoft) > 3 * 230 * 15);
    bars.setSteps(tests::funnelSteps());
    bars.resize(bars.sizeHint());
    image = bars.grab().toImage().convertToFormat(QImage::Format_RGB32);
    CHECK(pixelsOf(image, Theme::tokens().accent) > 15 * (18 + 17 + 11 + 11));
}

TEST_CASE("a score line passes an invalid round and breaks at a new norm", "[ui][charts]")
{
    ScoreHistory history;
    history.setScores(tests::mhtScale(), tests::mhtPoints());
    CHECK(history.segments() == QList<std::pair<int, int>>{{0, 1}, {1, 3}});
    QList<ScorePoint> points = tests::mhtPoints();
    points[3].changed = u"常模换了"_s;
    history.setScores(tests::mhtScale(), points);
    CHECK(history.segments() == QList<std::pair<int, int>>{{0, 1}});
    points = tests::mhtPoints();
    points[2].changed = u"常模换了"_s; // the change falls on an invalid round: the line must still break
    history.setScores(tests::mhtScale(), points);
    CHECK(history.segments() == QList<std::pair<int, int>>{{0, 1}});
}

TEST_CASE("a score history speaks; an invalid score is never told", "[ui][charts][access]")
{
    ScoreHistory history;
    history.setScores(tests::mhtScale(), tests::mhtPoints());
    CHECK(history.sentence() == u"MHT 总分 3 次有效：41、52、68，本次过 65 分线。"_s);
    CHECK(history.accessibleDescription() == history.sentence());
    const Figures figures = history.figures();
    REQUIRE(figures.rows.size() == 4);
    CHECK(figures.rows.at(2) ==
          QStringList{u"2026-05-08"_s, u"初一"_s, u"不显示"_s, u"无效"_s, u"1.3 版，本地 2024 常模"_s});
    for (const QStringList &row : figures.rows)
        CHECK_FALSE(row.contains(u"12"_s));
    CHECK_FALSE(history.pointText(2).contains(u"12 分"));
    history.setScores(tests::mhtScale(), {});
    CHECK(history.sentence() == u"MHT 总分还没有有效的得分。"_s);
}

TEST_CASE("arrows walk the points of a score history", "[ui][charts][access]")
{
    ScoreHistory history;
    history.setScores(tests::mhtScale(), tests::mhtPoints());
    tests::showActive(&history);
    history.setFocus();
    CHECK(history.current() == 3);
    QTest::keyClick(&history, Qt::Key_Right);
    CHECK(history.current() == 3);
    QTest::keyClick(&history, Qt::Key_Left);
    CHECK(history.accessibleDescription().contains(u"选中：2026-05-08，初一，无效，不显示得分"));
    QTest::keyClick(&history, Qt::Key_Home);
    CHECK(history.accessibleDescription().contains(u"选中：2024-10-20，六年级，41 分，有效，1.2 版，本地 2022 常模"));
}

TEST_CASE("Ctrl+T swaps a chart for its figures and back, the focus stays", "[ui][charts]")
{
    auto *bars = new FunnelBars(u"筛查漏斗"_s);
    bars->setSteps(tests::funnelSteps());
    ChartPanel panel(u"名单怎样一步步变少？"_s, {}, bars);
    tests::showActive(&panel);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_T, Qt::ControlModifier);
    CHECK(panel.showsFigures());
    auto *table = panel.findChild<QTableWidget *>();
    CHECK(table->hasFocus());
    CHECK(table->rowCount() == 7);
    CHECK(table->item(1, 1)->text() == u"1,959"_s);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(panel.showsFigures());
    CHECK(bars->hasFocus());
}
