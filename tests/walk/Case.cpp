// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"

#include "tests/walk/Papers.h"
#include "ui/common/AskDialog.h"
#include "ui/crisis/NextPanel.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{

const auto Roster = u"所在班级,学生姓名,学号,性别,出生年月日,监护人1姓名,监护人1关系,监护人1联系方式,监护人2姓名,监护人2关系,监护人2联系方式\n"
                    "八年级2班,林知夏,20250217,女,2012-08-15,林国强,父亲,13900000001,周慧,母亲,13900000002\n"
                    "八年级2班,陈一鸣,20250203,男,2012-11-02,陈刚,父亲,13900000003,,,\n"
                    "八年级3班,段雨辰,20250305,男,2013-01-20,段伟,父亲,13900000004,,,\n"_s;
constexpr int MostSteps = 25;

} // namespace

Case::Case() : w(QDateTime(QDate(2026, 11, 20), QTime(10, 0)))
{
    w.unlock();
}

void Case::readRoster()
{
    const QString file = w.path(u"名单.csv"_s);
    QFile roster(file);
    REQUIRE(roster.open(QIODevice::WriteOnly));
    roster.write(Roster.toUtf8());
    roster.close();
    w.key(Qt::Key_2, Qt::ControlModifier);
    w.key(Qt::Key_I, Qt::ControlModifier);
    w.press(u"选文件"_s);
    w.giveFile(file);
    w.see(u"新增 3 人"_s);
    w.press(u"导入 3 人"_s);
    w.see(u"导入好了"_s);
    w.key(Qt::Key_Escape);
    w.seeRow(u"学生列表"_s, u"林知夏"_s);
}

void Case::askInterview()
{
    w.key(Qt::Key_3, Qt::ControlModifier);
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.asked(u"新建一轮测评"_s);
    w.write(u"名称"_s, u"2026 秋季测评"_s);
    w.tick(u"PHQ-9"_s);
    w.tick(u"八年级"_s);
    w.accept();
    w.key(Qt::Key_2, Qt::ControlModifier);
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(u"林知夏"_s);
    w.seeRow(u"学生列表"_s, u"林知夏"_s);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Return);
    w.see(u"20250217"_s);
    w.press(u"登记同意书"_s);
    w.asked(u"登记同意书"_s);
    w.choose(u"家长意见"_s, u"同意"_s);
    w.choose(u"学生意见"_s, u"同意"_s);
    w.write(u"依据"_s, u"纸质同意书，9 月 3 日交回"_s);
    w.accept();
    w.key(Qt::Key_T, Qt::ControlModifier);
    w.pick(u"选量表"_s, u"PHQ-9"_s);
    w.key(Qt::Key_Return);
    w.see(u"第 1 题，共 9 题"_s);
    for (const int answer : {1, 1, 1, 0, 0, 0, 0, 0, 1})
        w.key(Qt::Key_0 + answer);
    w.see(u"第 9 题的回答要当面了解。24 小时内的任务已经开了，不等答完。"_s);
    w.key(Qt::Key_Return);
    w.see(u"关键题"_s);
}

void Case::takeTask()
{
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.pick(u"今日要办"_s, u"当面谈一谈，林知夏"_s);
    w.see(u"最迟"_s);
    w.key(Qt::Key_Return);
    w.pick(u"要办的"_s, u"当面谈一谈"_s);
    w.key(Qt::Key_Return);
    w.asked(u"记一步：当面谈一谈"_s);
    w.write(u"做了什么"_s, u"10:20 在辅导室当面谈了"_s);
    w.accept();
    w.press(u"进入初评"_s);
    w.asked(u"进入初评"_s);
    w.accept();
    w.key(Qt::Key_F);
    w.asked(u"记一件事实"_s);
    w.choose(u"哪一件"_s, u"面谈"_s);
    w.tick(u"说到了自伤或轻生"_s);
    w.write(u"在哪里、谁在场"_s, u"辅导室，李静怡"_s);
    w.accept();
}

void Case::gradeRed()
{
    w.key(Qt::Key_U);
    w.asked(u"定级：林知夏"_s);
    for (int i = 0; i < 4 && !w.focus()->accessibleName().startsWith(u"定为红"); ++i)
        w.key(Qt::Key_Left);
    w.tick(u"有自杀想法并有计划"_s);
    rest(u"面谈"_s);
    sign(u"段明义"_s);
    w.choose(u"第二签名人的岗位"_s, u"危机小组组长"_s);
    w.accept();
    const core::alerts::Alert alert = stored();
    CHECK(alert.severity == core::alerts::Severity::Red);
    REQUIRE(alert.decisions.size() == 1);
    CHECK(alert.decisions.first().deciders.size() == 2);
    CHECK_FALSE(alert.decisions.first().evidence.isEmpty());
}

QString Case::nextStep() const
{
    for (const auto *panel : w.window().findChildren<ui::crisis::NextPanel *>()) {
        if (panel->isVisible())
            return panel->findChild<QLabel *>()->text();
    }
    return {};
}

void Case::fillStep(const QString &step)
{
    const QDialog *dialog = w.asked({});
    const auto fill = [&](const QString &field, const QString &words) {
        for (const auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == field && line->text().isEmpty())
                return w.write(field, words);
        }
    };
    if (step.startsWith(u"报告校长"))
        fill(u"联系的人"_s, u"段明义"_s);
    if (step.startsWith(u"首次上报"))
        fill(u"联系的人"_s, Walker::User);
    fill(u"联系的人"_s, u"周敏"_s);
    fill(u"谁陪"_s, u"周敏"_s);
    fill(u"和谁一起"_s, u"吴敏"_s);
    fill(u"哪家医院"_s, u"示例市第三人民医院"_s);
    fill(u"谁陪去的"_s, u"周敏"_s);
    fill(u"谁接的"_s, u"教育局值班员"_s);
    fill(u"报了什么"_s, u"一名学生有危险，有人陪着，家长已到校"_s);
    fill(u"怎样告知"_s, step.startsWith(u"告知家长") ? u"打电话"_s : u"当面"_s);
    fill(u"做了什么"_s, u"已办"_s);
}

void Case::firstHour()
{
    w.key(Qt::Key_C);
    REQUIRE(QTest::qWaitFor([&] { return !nextStep().isEmpty(); }, 20000));
    QStringList done;
    for (int i = 0; i < MostSteps; ++i) {
        const QString step = nextStep();
        if (done.contains(step) || step == u"回访" || step == u"研判会复核")
            break;
        done.append(step);
        INFO(done.join(u" > "_s).toStdString());
        if (step.startsWith(u"先问")) {
            w.key(Qt::Key_3);
            w.asked(u"家里有没有人可能牵涉"_s);
        } else {
            w.key(Qt::Key_Return);
            fillStep(step);
        }
        w.accept();
        REQUIRE(QTest::qWaitFor([&] { return nextStep() != step; }, 20000));
    }
    for (const QString &step : {u"report_class"_s, u"report_grade"_s, u"tell_principal"_s, u"tell_parents"_s, u"meet_parents"_s,
                                u"district_phone"_s, u"district_written"_s, u"guard"_s, u"refer"_s}) {
        const auto steps = stored().steps;
        INFO(done.join(u" > "_s).toStdString() << " / " << step.toStdString());
        CHECK(std::any_of(steps.begin(), steps.end(), [&](const auto &one) { return one.step == step; }));
    }
    w.key(Qt::Key_R);
    w.asked(u"记一件拿走的东西"_s);
    w.write(u"拿走了什么"_s, u"一盒药"_s);
    w.write(u"谁拿走的"_s, u"周敏"_s);
    w.write(u"在哪里找到"_s, u"书包"_s);
    w.write(u"存在哪里"_s, u"校医室保险柜"_s);
    w.accept();
}

QString Case::print(const QString &form)
{
    w.key(Qt::Key_P, Qt::ControlModifier);
    w.asked({});
    w.choose(u"哪一份"_s, form);
    return printHere(form);
}

QString Case::printHere(const QString &name)
{
    const QString file = w.path(u"%1-%2.pdf"_s.arg(++m_papers, 2, 10, QChar(u'0')).arg(name));
    const QPointer<QDialog> dialog = qobject_cast<ui::common::AskDialog *>(QApplication::activeModalWidget());
    if (dialog)
        QTest::keyClick(w.focus(), Qt::Key_Return);
    w.giveFile(file);
    REQUIRE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, 20000));
    w.settle();
    return printedWords(file);
}

core::alerts::Alert Case::stored() const
{
    using namespace core::alerts;
    return valueOf(w.vault()
                       .run([](core::workspace::Areas &areas) -> core::Result<Alert> {
                           AlertQuery all;
                           all.onlyOpen = false;
                           YICE_ASSIGN(const auto rows, areas.alerts.list(all));
                           QList<Alert> found;
                           for (const AlertRow &row : rows) {
                               YICE_ASSIGN(const AlertView view, areas.alerts.open(row.id));
                               found.append(view.alert);
                           }
                           std::sort(found.begin(), found.end(), [](const Alert &a, const Alert &b) { return a.firstRecord > b.firstRecord; });
                           return found.first();
                       })
                       .takeResult());
}

void Case::openCase()
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    if (w.shown().contains(u"返回列表"_s))
        w.key(Qt::Key_Escape);
    w.pick(u"在办的预警"_s, u"林知夏"_s);
    w.key(Qt::Key_Return);
    w.see(u"返回列表"_s);
}

void Case::printCrisis()
{
    const QStringList who{u"云岭示例中学"_s, u"林知夏"_s, u"八年级(2)班"_s, u"20250217"_s};
    checkWords(print(u"联系单和时限表"_s), who + QStringList{u"联系单和时限表"_s, u"段明义"_s, u"周敏"_s, u"120"_s, u"13900000001"_s, u"告知书已签"_s});
    const QString guard = print(u"值守表和守护交接单"_s);
    checkWords(guard, who + QStringList{u"周敏"_s, u"吴敏"_s});
    checkWithout(guard, {u"没有人陪着"_s}); // the watch began within the minute
    checkWords(print(u"拿走的东西登记表"_s), who + QStringList{u"一盒药"_s, u"书包"_s, u"校医室保险柜"_s});
    checkWords(print(u"致监护人告知书"_s), who + QStringList{u"林国强"_s});
    checkWords(print(u"送医交接单"_s), who + QStringList{u"示例市第三人民医院"_s});
    checkWords(print(u"给教育主管部门的报告"_s), {u"教育局值班员"_s});
    w.key(Qt::Key_Escape);
    w.see(u"进入干预"_s);
    w.press(u"进入干预"_s);
    w.asked(u"进入干预"_s);
    w.accept();
    CHECK(stored().state == core::alerts::State::Intervening);
}

} // namespace tests
