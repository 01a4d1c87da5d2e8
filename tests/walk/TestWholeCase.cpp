// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("one case goes by keys from a critical answer to its end and comes back", "[walk][case]")
{
    tests::Case one;
    one.readRoster();
    one.askInterview();
    one.takeTask();
    one.gradeRed();
    one.firstHour();
    one.printCrisis();
    one.refer();
    one.plan();
    one.session();
    one.leave();
    CHECK(one.refuseToClose().contains(u"先降到最轻一级才能结案"));
    one.talkWithoutDanger({2026, 12, 1});
    one.talkWithoutDanger({2026, 12, 8});
    one.comeBack();
    one.fact(u"医院材料"_s, u"诊断证明见附件"_s, u"转介回执"_s);
    one.fact(u"监护人同意"_s, u"当面同意"_s, u"危机记录"_s);
    one.doWhatIsDue({2026, 12, 9});
    one.meet(u"降到橙"_s, u"从红降到橙"_s, u"两次面谈没有说到危险，医院已随访"_s);
    one.goOn(u"跟踪"_s);
    one.talkWithoutDanger({2026, 12, 10});
    one.talkWithoutDanger({2026, 12, 24});
    one.fact(u"学习和交往好转"_s, u"班主任说上课举手了"_s, u"面谈"_s);
    one.doWhatIsDue({2026, 12, 25});
    one.meet(u"降到黄"_s, u"从橙降到黄"_s, u"两周没有说到危险，交往好转"_s);
    one.doWhatIsDue({2027, 1, 26});
    one.fact(u"复测低于提示线"_s, u"PHQ-9 复测"_s, u"答卷"_s);
    one.lower(u"定为蓝"_s, u"周敏"_s);
    for (const QDate &day : {QDate(2027, 2, 26), QDate(2027, 3, 29), QDate(2027, 4, 28)}) {
        one.doWhatIsDue(day);
        one.review(day);
    }
    one.close();
    one.comesBack();
}
