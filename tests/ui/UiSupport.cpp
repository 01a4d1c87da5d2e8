// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"

#include "tests/ui/EnglishCheck.h"
#include "core/base/Language.h"
#include "ui/common/RecordTable.h"
#include "ui/common/SeverityMark.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace tests
{

bool hasChinese(const QString &text)
{
    for (QChar c : text) {
        if (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff)
            return true;
    }
    return false;
}

static bool insideQt(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *up = widget->parentWidget(); up && up != root->parentWidget(); up = up->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(up) || qobject_cast<const QComboBox *>(up))
            return true;
    }
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget);
}

QStringList unnamed(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>() + QList<QWidget *>{root}) {
        if (insideQt(widget, root) || widget->isHidden())
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        const QString name = told ? told->text(QAccessible::Name) : QString();
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().isEmpty())
            continue;
        if (!hasChinese(name))
            found.append(u"%1#%2 「%3」"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                               widget->objectName(), name));
    }
    return found;
}

QString allText(QWidget *root)
{
    QStringList texts{root->windowTitle()};
    for (QWidget *widget : root->findChildren<QWidget *>() + QList<QWidget *>{root}) {
        for (const char *property : {"text", "accessibleName", "accessibleDescription", "toolTip", "placeholderText",
                                     "windowTitle", "currentText"})
            texts.append(widget->property(property).toString());
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    texts.append(cell.data().toString());
                    texts.append(cell.data(Qt::AccessibleTextRole).toString());
                }
            }
        }
    }
    return texts.join(u'\n');
}

QList<FunnelStep> funnelSteps()
{
    return {{u"应测"_s, 2006, {}, u"初一至高二，在册；高三 3 月测"_s},
            {u"已交"_s, 1959, u"未交 47"_s, u"不同意 17 · 请假 21 · 未到 9"_s},
            {u"有效"_s, 1898, u"无效 61"_s, u"过快 28 · 一直同一选项 17 · 掩饰分高 16"_s},
            {u"有提示"_s, 151, u"无提示 1,747"_s, u"另有 6 人总分平稳、关键题提示，已计入"_s, true},
            {u"班主任核对"_s, 140, u"待核 11"_s, u"相符 84 · 不符 43 · 说不准 13"_s, true, true},
            {u"已面谈"_s, 96, u"待面谈 42"_s, u"移出 13，每人都写了理由"_s, true, true},
            {u"已定级"_s, 90, u"待定 6"_s, u"红 1 · 橙 9 · 黄 34 · 蓝 46"_s, true, true}};
}

ScoreScale mhtScale()
{
    return {u"MHT 总分"_s, 0, 100, {{0, u"平稳"_s}, {56, u"留意"_s}, {65, u"需了解"_s}}, 65};
}

QList<ScorePoint> mhtPoints()
{
    return {{QDate(2024, 10, 20), u"六年级"_s, 41, u"41"_s, true, u"1.2 版，本地 2022 常模"_s, {}},
            {QDate(2025, 10, 22), u"初一"_s, 52, u"52"_s, true, u"1.3 版，本地 2024 常模"_s, {}},
            {QDate(2026, 5, 8), u"初一"_s, 12, u"12"_s, false, u"1.3 版，本地 2024 常模"_s, {}},
            {QDate(2026, 11, 24), u"初二"_s, 68, u"68"_s, true, u"1.3 版，本地 2024 常模"_s, {}}};
}

static QStandardItemModel *alertModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"等级"_s, u"学生"_s, u"班级"_s, u"下一步"_s, u"时限"_s});
    struct Row {
        int severity;
        QString name, group, next, due;
        int lateness;
    };
    for (const Row &row : {Row{4, u"陈一诺"_s, u"高二(6)班"_s, u"区县电话报告"_s, u"剩 0:38"_s, 1},
                           Row{3, u"周可欣"_s, u"高一(2)班"_s, u"三日跟踪"_s, u"逾期 1 天"_s, 2},
                           Row{2, u"马骁"_s, u"初三(5)班"_s, u"补家长会谈记录"_s, u"逾期 16 小时"_s, 2},
                           Row{1, u"段雨辰"_s, u"初二(1)班"_s, u"30 日回访"_s, u"11-27"_s, 0}}) {
        QList<QStandardItem *> items;
        for (const QString &text :
             {severityCharacter(static_cast<Severity>(row.severity)), row.name, row.group, row.next, row.due})
            items.append(new QStandardItem(text));
        QFont bold = Theme::font(Text::Body);
        bold.setBold(true);
        items.at(0)->setData(row.severity, SeverityRole);
        items.at(1)->setFont(bold);
        items.at(2)->setData(true, SecondaryRole);
        items.at(4)->setData(row.lateness, LatenessRole);
        model->appendRow(items);
    }
    return model;
}

QWidget *samplePage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setAccessibleName(u"预警"_s);
    auto *marks = new QHBoxLayout;
    for (const auto &[severity, word] : {std::pair{Severity::Red, u"极高"_s},
                                         {Severity::Orange, u"高"_s},
                                         {Severity::Yellow, u"中"_s},
                                         {Severity::Blue, u"关注"_s}})
        marks->addWidget(new SeverityMark(severity, word));
    marks->addStretch();
    auto *chip = new QPushButton(u"要紧的在前"_s);
    chip->setCheckable(true);
    chip->setChecked(true);
    Theme::setKind(chip, "chip");
    auto *blocked = new QPushButton(u"生成上报包"_s);
    Theme::setKind(blocked, "primary");
    blocked->setEnabled(false);
    auto *primary = new QPushButton(u"记信号　Ctrl+N"_s);
    Theme::setKind(primary, "primary");
    for (QPushButton *button : {chip, blocked, primary})
        marks->addWidget(button);
    auto *table = new RecordTable(u"预警列表"_s);
    table->setObjectName(u"alerts"_s);
    table->setModel(alertModel(table));
    table->setColumnWidth(0, 80);
    table->setFixedHeight(30 + 4 * 30 + 2);
    auto *funnel = new FunnelBars(u"筛查漏斗"_s);
    funnel->setSteps(funnelSteps());
    funnel->setCurrent(5);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(marks);
    column->addWidget(table);
    column->addWidget(new ChartPanel(u"名单怎样一步步变少？"_s, {}, funnel));
    column->addStretch();
    table->setFocus();
    return page;
}

QWidget *historyPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setAccessibleName(u"学生"_s);
    auto *history = new ScoreHistory;
    history->setScores(mhtScale(), mhtPoints());
    auto *changed = new ScoreHistory;
    QList<ScorePoint> other = mhtPoints();
    other[3].changed = u"常模换了"_s;
    changed->setScores(mhtScale(), other);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(24);
    charts->addWidget(new ChartPanel(u"这名学生几年来怎样？"_s, u"MHT 总分，0–100 分"_s, history));
    charts->addWidget(new ChartPanel(u"换了常模的一条"_s, {}, changed));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->addLayout(charts);
    auto *none = new ScoreHistory;
    none->setScores(tests::mhtScale(), {});
    column->addWidget(new ChartPanel(u"还没有得分的一条"_s, {}, none));
    column->addStretch();
    history->setFocus();
    return page;
}

ui::shell::Session sampleSession()
{
    using ui::shell::Icon;
    using ui::shell::PageInfo;
    const bool speaksEnglish = core::base::language() == core::base::Language::English;
    // The invented figures are words of the test and no texts of the program.
    const auto make = [speaksEnglish](QWidget *parent) {
        return speaksEnglish ? new QWidget(parent) : samplePage(parent);
    };
    ui::shell::Session session{u"云岭示例中学 · 心理辅导室"_s, u"李静怡"_s, u"专职心理教师"_s, false, {}};
    struct Row {
        const char16_t *id, *title, *key;
        Icon icon;
    };
    for (const Row &row :
         {Row{u"today", u"今日", u"Ctrl+1", Icon::Today}, Row{u"students", u"学生", u"Ctrl+2", Icon::Students},
          Row{u"assessments", u"测评", u"Ctrl+3", Icon::Assessments}, Row{u"alerts", u"预警", u"Ctrl+4", Icon::Alerts},
          Row{u"counselling", speaksEnglish ? u"Counselling" : u"辅导", u"Ctrl+5", Icon::Counselling},
          Row{u"network", u"网络", u"Ctrl+6", Icon::Network}, Row{u"referral", u"转介", u"Ctrl+7", Icon::Referral},
          Row{u"prevention", u"预防", u"Ctrl+8", Icon::Prevention}, Row{u"reports", u"报表", u"Ctrl+9", Icon::Reports},
          Row{u"packages", u"上报", u"Ctrl+0", Icon::Packages}})
        session.pages.append({QString::fromUtf16(row.id), said(QString::fromUtf16(row.title)),
                              QKeySequence(QString::fromUtf16(row.key)), row.icon, false, make});
    if (!speaksEnglish)
        session.pages[1].make = historyPage;
    session.pages.append({u"settings"_s, said(u"设置"_s), {}, Icon::Settings, true, make});
    return session;
}

void showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window));
}

} // namespace tests
