// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"
#include "tests/walk/Papers.h"

using namespace Qt::Literals::StringLiterals;

namespace tests
{

void Case::leave()
{
    w.key(Qt::Key_7, Qt::ControlModifier);
    if (w.shown().contains(u"返回列表"_s))
        w.key(Qt::Key_Escape);
    w.key(Qt::Key_B, Qt::ControlModifier);
    w.asked(u"登记休学"_s);
    w.write(u"学生"_s, u"林知夏"_s);
    w.settle();
    w.tick(u"目前有自伤"_s);
    w.accept();
    w.see(u"休学中"_s);
}

void Case::openLeave()
{
    w.key(Qt::Key_7, Qt::ControlModifier);
    if (w.shown().contains(u"返回列表"_s))
        w.key(Qt::Key_Escape);
    w.pick(u"在办的转介和休学"_s, u"休学和复学"_s);
    w.key(Qt::Key_Return);
    w.see(u"返回列表"_s);
}

void Case::actInLeave(const QString &kind, const std::function<void()> &fill)
{
    w.key(Qt::Key_M);
    w.asked(u"记一步"_s);
    w.choose(u"哪一步"_s, kind);
    if (fill)
        fill();
    w.accept();
}

void Case::comeBack()
{
    openLeave();
    // Nobody comes back before the papers are there and the conditions are judged.
    w.key(Qt::Key_M);
    w.asked(u"记一步"_s);
    w.choose(u"哪一步"_s, u"复学评估会：通过"_s);
    w.write(u"说明"_s, u"段明义、李静怡、周敏"_s);
    CHECK(w.refused().contains(u"复学证明"_s));
    w.key(Qt::Key_Escape);
    actInLeave(u"收到材料"_s, [this] {
        for (const QString &paper : {u"监护人的复学申请"_s, u"三级精神专科"_s, u"休学期间"_s})
            w.tick(paper);
    });
    actInLeave(u"条件已满足"_s, [this] {
        for (const QString &condition : {u"病情稳定"_s, u"目前没有自伤"_s, u"学习、生活"_s})
            w.tick(condition);
        w.write(u"说明"_s, u"医院证明和两次面谈"_s);
    });
    actInLeave(u"复学评估会：通过"_s, [this] { w.write(u"说明"_s, u"段明义、李静怡、周敏"_s); });
    w.see(u"复学评估通过"_s);
    actInLeave(u"签复学协议"_s, [this] {
        for (const QString &term : {u"按医嘱用药"_s, u"学校指定一名联系人"_s, u"因病缺课不作处分"_s})
            w.tick(term);
        w.write(u"监护人姓名"_s, u"林国强"_s);
        w.write(u"关系"_s, u"父亲"_s);
    });
    checkWords(print(u"复学协议"_s), {u"复学协议"_s, u"林知夏"_s, u"八年级(2)班"_s, u"林国强"_s, u"因病缺课不作处分"_s});
    actInLeave(u"复学"_s);
    w.see(u"已复学，第一个月"_s);
    w.key(Qt::Key_Escape);
}

void Case::keepInTouch(const QString &duty)
{
    w.key(Qt::Key_Return);
    w.see(u"返回列表"_s);
    if (!duty.contains(u"恢复平常的联系"_s))
        actInLeave(u"复学后联系"_s, [this] { w.write(u"和谁联系"_s, u"林国强"_s); });
    else
        actInLeave(u"办结，恢复平常的联系"_s, [this] {
            for (const QString &sign : {u"连续两周正常到校"_s, u"第一个月没有新的危险"_s, u"学生、家长、班主任都同意"_s})
                w.tick(sign);
        });
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.key(Qt::Key_F5);
}

} // namespace tests
