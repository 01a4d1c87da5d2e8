// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"
#include "tests/walk/Papers.h"

#include <QPushButton>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

void Case::refer()
{
    w.key(Qt::Key_7, Qt::ControlModifier);
    w.key(Qt::Key_W, Qt::ControlModifier);
    w.key(Qt::Key_I, Qt::ControlModifier);
    w.asked(u"导入机构白名单"_s);
    w.press(u"选文件"_s);
    w.giveFile(dataFile(u"referral/institutions.csv"_s));
    w.see(u"机构 15 个。新增 15"_s);
    w.accept();
    w.seeRow(u"机构白名单"_s, u"云岭市示例精神卫生中心"_s);

    openCase();
    w.key(Qt::Key_R);
    w.asked(u"写一份转介建议书"_s);
    w.choose(u"多急"_s, u"立即"_s);
    w.choose(u"机构"_s, u"云岭市示例精神卫生中心"_s);
    w.tick(u"情绪持续低落"_s);
    w.tick(u"睡眠或饮食"_s);
    w.accept();
    w.see(u"把转介建议书交给监护人"_s);

    const auto act = [this](const QString &kind, const std::function<void()> &fill = {}) {
        w.key(Qt::Key_M);
        w.asked(u"记一步"_s);
        w.choose(u"哪一步"_s, kind);
        if (fill)
            fill();
        w.accept();
    };
    const auto father = [this] {
        w.write(u"监护人姓名"_s, u"林国强"_s);
        w.write(u"关系"_s, u"父亲"_s);
    };
    act(u"监护人签收建议书"_s, father);
    act(u"监护人同意送材料"_s, [&] {
        w.tick(u"转介建议书副本"_s);
        father();
    });
    act(u"学生本人同意送材料"_s);
    checkWords(print(u"转介建议书"_s), {u"学校转介建议书"_s, u"第一联"_s, u"第二联"_s, u"林知夏"_s, u"八年级(2)班"_s, u"云岭市示例精神卫生中心"_s, u"林国强"_s});
    checkWords(print(u"转介回执"_s), {u"转介回执"_s, u"林知夏"_s});
    act(u"送出材料"_s, [this] {
        w.tick(u"转介建议书副本"_s);
        w.write(u"送给谁"_s, u"郑示例"_s);
    });
    act(u"约定就诊"_s, [this] { w.write(u"日期"_s, u"2026-11-23"_s); });
    w.setNow(QDateTime(QDate(2026, 11, 27), QTime(9, 0)));
    act(u"收到回执"_s, [this] {
        w.tick(u"已就诊，门诊继续随访"_s);
        w.tick(u"附了医院的材料"_s);
    });
    act(u"办结"_s, [this] { w.write(u"说明"_s, u"医院门诊随访，学校照常支持"_s); });
}

void Case::plan()
{
    openCase();
    w.key(Qt::Key_P);
    w.asked(u"一生一策"_s);
    w.see(u"还没有策"_s);
    w.key(Qt::Key_N);
    w.asked(u"新的一版"_s);
    w.choose(u"从哪里开始"_s, u"样板"_s);
    w.accept();
    w.pick(u"策的内容"_s, u"长处"_s);
    w.key(Qt::Key_Return);
    w.asked(u"长处"_s);
    w.write(u"长处"_s, u"爱画画，愿意教同学"_s);
    w.accept();
    w.key(Qt::Key_D);
    w.see(u"定稿了，从今天起执行。"_s);
    w.key(Qt::Key_P, Qt::ControlModifier);
    w.asked(u"存成 PDF"_s);
    w.write(u"为什么要存"_s, u"研判会用"_s);
    checkWords(printHere(u"一生一策"_s), {u"一生一策"_s, u"林知夏"_s, u"八年级(2)班"_s, u"爱画画，愿意教同学"_s});
    w.key(Qt::Key_K);
    w.key(Qt::Key_N);
    w.asked(u"知情卡"_s);
    w.write(u"姓名"_s, u"周敏"_s);
    w.accept();
    w.seeRow(u"策的内容"_s, u"周敏"_s);
    w.pick(u"策的内容"_s, u"给谁"_s);
    w.key(Qt::Key_P, Qt::ControlModifier);
    const QString card = printHere(u"知情卡"_s);
    checkWords(card, {u"知情卡"_s, u"周敏"_s, u"林知夏"_s});
    checkWithout(card, {u"画画"_s, u"红"_s, u"PHQ"_s, u"自杀"_s, u"他"_s});
    w.key(Qt::Key_Escape);
}

void Case::session()
{
    openCase();
    w.key(Qt::Key_D);
    w.asked(u"记一次辅导"_s);
    w.accept();
    w.write(u"主诉（学生原话）"_s, u"睡得好些了"_s);
    w.write(u"约好做的事"_s, u"每天画一张"_s);
    w.write(u"结束"_s, u"09:50"_s);
    w.write(u"地点"_s, u"个别辅导室"_s);
    w.choose(u"说明保密的边界"_s, u"已说明"_s);
    w.key(Qt::Key_1, Qt::AltModifier);
    w.key(Qt::Key_1);
    w.key(Qt::Key_Return, Qt::ControlModifier);
    w.asked(u"完成并签名"_s);
    w.accept();
    w.see(u"补记　Ctrl+J"_s);
    w.key(Qt::Key_P, Qt::ControlModifier);
    w.asked(u"存成 PDF"_s);
    w.write(u"为什么要存"_s, u"督导用"_s);
    checkWords(printHere(u"辅导记录"_s), {u"林知夏"_s, u"八年级(2)班"_s, u"睡得好些了"_s, u"个别辅导室"_s, u"李静怡"_s});
}

void Case::meet(const QString &decision, const QString &minuted, const QString &reason)
{
    w.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.asked(u"准备研判会"_s);
    w.write(u"地点"_s, u"行政楼 203"_s);
    w.accept();
    w.seeRow(u"上会的个案"_s, {});
    w.key(Qt::Key_P);
    w.asked(u"到会的人"_s);
    const std::tuple<QString, QString, QString> people[] = {{u"段明义"_s, u"危机小组组长"_s, u"主持"_s},
                                                            {u"李静怡"_s, u"心理教师"_s, u"记录"_s},
                                                            {u"周敏"_s, u"班主任"_s, {}}};
    for (const auto &[person, role, part] : people) {
        w.write(u"姓名"_s, person);
        w.choose(u"岗位"_s, role);
        w.choose(u"会上"_s, part);
        w.goTo(u"姓名"_s);
        w.key(Qt::Key_Return);
        w.seeRow({}, person);
    }
    w.key(Qt::Key_Escape);
    w.goTo(u"上会的个案"_s);
    w.see(u"变成这些任务"_s);
    w.key(Qt::Key_D);
    for (const auto *chip : w.window().findChildren<QPushButton *>()) {
        if (chip->isVisible() && chip->accessibleName() == decision)
            w.key(Qt::Key_0 + chip->text().section(u' ', 0, 0).toInt());
    }
    CHECK(w.focus()->accessibleName() == decision);
    w.write(u"理由"_s, reason);
    w.key(Qt::Key_Return, Qt::ControlModifier);
    w.see(u"都定下来了"_s);
    w.key(Qt::Key_G, Qt::ControlModifier);
    w.asked(u"散会"_s);
    w.accept();
    w.see(u"散会了"_s);
    w.key(Qt::Key_P, Qt::ControlModifier);
    w.asked(u"存成 PDF"_s);
    checkWords(printHere(u"研判会纪要"_s), {u"研判会纪要"_s, u"林知夏"_s, u"八年级(2)班"_s, minuted, reason, u"段明义"_s, u"李静怡"_s, u"周敏"_s});
    w.key(Qt::Key_P);
    w.asked(u"签字"_s);
    for (const auto &person : people) {
        w.pick(u"签字"_s, std::get<0>(person));
        w.key(Qt::Key_Return);
    }
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_G, Qt::ControlModifier);
    w.see(u"归档了"_s);
    w.key(Qt::Key_Escape);
}

} // namespace tests
