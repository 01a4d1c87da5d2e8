// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoReferral.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/referral/ActDialog.h"
#include "ui/referral/NewReferralDialog.h"
#include "ui/referral/ReferralPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::referral;
using core::referral::ActKind;
using ui::common::AskDialog;
using ui::common::RecordTable;
using ui::common::SchoolFileDialog;

namespace
{

struct Page {
    Page() : page(tests::demoReferral(asked))
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(20);
    }
    RecordTable *table(const QString &name)
    {
        for (auto *one : page.findChildren<RecordTable *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString rows(const QString &name)
    {
        QStringList lines;
        RecordTable *one = table(name);
        for (int row = 0; one && row < one->model()->rowCount(); ++row)
            lines.append(one->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }
    RecordTable *list() { return table(u"在办的转介和休学"_s); }
    /// Opens the n-th line of the list with the keyboard.
    void openLine(int row)
    {
        QTest::keyClick(list(), Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::qWait(20);
    }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(&page); }
    static QLineEdit *line(QWidget *root, const QString &name)
    {
        for (auto *one : root->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QCheckBox *box(QWidget *root, const QString &name)
    {
        for (auto *one : root->findChildren<QCheckBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    tests::ReferralCalls asked;
    ReferralPage page;
};

} // namespace

TEST_CASE("referrals and returns are listed by what is due, closed ones when asked for", "[ui][referral]")
{
    Page p;
    CHECK(tests::unnamed(&p.page) == QStringList());
    const QStringList lines = p.rows(u"在办的转介和休学"_s).split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).startsWith(u"陈一诺，高二(6)班，云岭市示例精神卫生中心，已就诊，收转介回执，逾期"));
    CHECK(lines.at(1).contains(u"林嘉树"));
    CHECK(lines.at(1).contains(u"复学后联系"));
    CHECK(lines.at(2).contains(u"监护人不同意，和监护人第二次谈转介"));
    CHECK(tests::allText(&p.page).contains(u"共 3 件，逾期 1 件"));
    QTest::keyClick(Page::box(&p.page, u"也看办结的"_s), Qt::Key_Space);
    QTest::qWait(20);
    CHECK(p.rows(u"在办的转介和休学"_s).contains(u"马骁"));
}

TEST_CASE("one referral shows what was done in order and what the list said on its day", "[ui][referral]")
{
    Page p;
    p.openLine(0);
    CHECK(tests::unnamed(&p.page) == QStringList());
    const QStringList story = p.rows(u"经过"_s).split(u'\n');
    REQUIRE(story.size() == 6);
    CHECK(story.at(2).contains(u"监护人同意送材料"));
    CHECK(story.at(2).contains(u"转介建议书副本、安全计划"));
    CHECK(p.rows(u"要办的"_s).contains(u"收转介回执"));
    const QString all = tests::allText(&p.page);
    CHECK(all.contains(u"照 2026-11-14 的白名单，以后名单变了，这里不变"));
    CHECK(all.contains(u"联系人　郑示例"));
    QTest::keyClick(&p.page, Qt::Key_A);
    QTest::keyClick(p.table(u"经过"_s), Qt::Key_A);
    CHECK(p.asked.calls.contains(u"alert"_s));
    QTest::keyClick(p.table(u"经过"_s), Qt::Key_Escape);
    CHECK(p.list());
}

TEST_CASE("a step is recorded by keys, and what is still open is said in the dialog", "[ui][referral]")
{
    Page p;
    p.openLine(0);
    QTest::keyClick(p.table(u"经过"_s), Qt::Key_M);
    auto *dialog = p.dialog<ActDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    auto *kind = dialog->findChild<QComboBox *>();
    CHECK(dialog->focusWidget() == kind);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(kind, Qt::Key_Down);
    REQUIRE(dialog->act().kind == ActKind::Reply);
    QTest::keyClick(Page::box(dialog, u"已就诊，门诊继续随访"_s), Qt::Key_Space);
    QTest::keyClick(Page::box(dialog, u"附了医院的材料"_s), Qt::Key_Space);
    p.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"safe_guardian"_s,
                                {{u"open"_s, QStringList{u"safe_guardian"_s}}});
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"只能交给安全的监护人或民政"); }, 1000));
    p.asked.answer = {};
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return !p.dialog<ActDialog>(); }, 1000));
    CHECK(p.asked.calls.count(u"act 3 reply"_s) == 2);
    REQUIRE(p.asked.act);
    CHECK(p.asked.act->items == QStringList{u"outpatient"_s});
    CHECK(p.asked.act->paper);
    CHECK(p.asked.act->day == QDate(2026, 11, 25));
}

TEST_CASE("what a step asks for changes with the step", "[ui][referral]")
{
    Page p;
    p.openLine(0);
    QTest::keyClick(p.table(u"经过"_s), Qt::Key_M);
    auto *dialog = p.dialog<ActDialog>();
    REQUIRE(dialog);
    CHECK(Page::line(dialog, u"监护人姓名"_s)->isVisible());
    CHECK(Page::box(dialog, u"这个人是安全的监护人，或是民政部门"_s)->isVisible());
    dialog->choose(ActKind::Visited);
    CHECK_FALSE(Page::line(dialog, u"监护人姓名"_s)->isVisible());
    dialog->choose(ActKind::Sent);
    QTest::qWait(10);
    CHECK(Page::line(dialog, u"送给谁"_s)->isVisible());
    CHECK(Page::box(dialog, u"安全计划"_s)->isVisible());
    CHECK(Page::line(dialog, u"说明"_s)->placeholderText().contains(u"突破保密"));
    dialog->choose(ActKind::Appointment);
    CHECK(Page::line(dialog, u"日期"_s)->text().isEmpty());
    p.asked.answer = core::fail(core::ErrorCode::Invalid, {}, {{u"field"_s, u"day"_s}});
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"日期不对"); }, 1000));
}

TEST_CASE("a referral is written by keys, to an institution of today's list only", "[ui][referral]")
{
    Page p;
    QTest::keyClick(p.list(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = p.dialog<NewReferralDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(tests::allText(dialog).contains(u"还没选学生"));
    dialog->setStudent(tests::demoStudentNamed(u"周可欣"_s));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(tests::allText(dialog).contains(u"还没勾选原因"));
    QTest::qWait(20);
    QComboBox *institution = nullptr;
    for (auto *one : dialog->findChildren<QComboBox *>()) {
        if (one->accessibleName() == u"机构")
            institution = one;
    }
    REQUIRE(institution);
    CHECK(institution->count() == 4); // the family's choice and three that are valid
    QTest::keyClick(institution, Qt::Key_Down);
    CHECK(tests::allText(dialog).contains(u"郑示例　0000-6500001"));
    QTest::keyClick(Page::box(dialog, u"睡眠或饮食明显改变"_s), Qt::Key_Space);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return p.asked.made.has_value(); }, 1000));
    CHECK(p.asked.made->code == u"BMD001");
    CHECK(p.asked.made->reasons == QStringList{u"sleep"_s});
    CHECK(p.asked.made->urgency == u"soon");
    CHECK(QTest::qWaitFor([&] { return p.table(u"经过"_s) != nullptr; }, 1000));
}

TEST_CASE("a leave is begun and its agreement saved by keys", "[ui][referral]")
{
    Page p;
    QTest::keyClick(p.list(), Qt::Key_B, Qt::ControlModifier);
    auto *dialog = p.dialog<ui::common::StudentPicker>();
    REQUIRE(dialog);
    dialog->setStudent(tests::demoStudentNamed(u"林嘉树"_s));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(tests::allText(dialog).contains(u"还没勾选休学的原因"));
    QTest::keyClick(Page::box(dialog, u"处在临床治疗期"_s), Qt::Key_Space);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return p.table(u"经过"_s) && p.asked.calls.contains(u"begin acute"_s); }, 1000));
    tests::showActive(&p.page);
    QTest::qWait(20);
    CHECK(tests::allText(&p.page).contains(u"● 病情稳定，遵医嘱，不在急性期"));
    QTest::keyClick(p.table(u"经过"_s), Qt::Key_P, Qt::ControlModifier);
    auto *print = p.dialog<AskDialog>();
    REQUIRE(print);
    CHECK(print->findChild<QComboBox *>()->count() == 1);
    QTest::keyClick(print->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return !p.dialog<AskDialog>(); }, 5000));
    CHECK(p.asked.calls.contains(u"form return-agreement 0"_s));
    CHECK(p.asked.calls.last().startsWith(u"write /x/林嘉树-"_s));
    CHECK(p.asked.calls.last().endsWith(u".pdf 1"_s));
}

TEST_CASE("a student's referrals are shown alone, and a new one is asked for where there is none", "[ui][referral]")
{
    Page p;
    p.page.showStudent(tests::demoStudentNamed(u"马骁"_s));
    QTest::qWait(20);
    CHECK(p.rows(u"在办的转介和休学"_s).contains(u"马骁")); // a closed one too
    CHECK(tests::allText(&p.page).contains(u"马骁 的转介和休学"));
    CHECK_FALSE(p.dialog<NewReferralDialog>());
    p.page.showStudent(tests::demoStudentNamed(u"方可"_s));
    CHECK(QTest::qWaitFor([&] { return p.dialog<NewReferralDialog>() != nullptr; }, 1000));
    CHECK(p.dialog<NewReferralDialog>()->student()->name == u"方可");
}

TEST_CASE("the white list of a day is shown, and a file is tried before it goes in", "[ui][referral]")
{
    Page p;
    QTest::keyClick(p.list(), Qt::Key_W, Qt::ControlModifier);
    QTest::qWait(20);
    CHECK(tests::unnamed(&p.page) == QStringList());
    CHECK(p.rows(u"机构白名单"_s).contains(u"无效　2024-07-01 至 2026-06-30"));
    CHECK(tests::allText(&p.page).contains(u"共 4 个　这一天有效 3 个，其中绿色通道 2 个"));
    auto *day = Page::line(&p.page, u"哪一天的名单"_s);
    REQUIRE(day);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-01-31"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(&p.page).contains(u"这一天有效 4 个"); }, 1000));
    QTest::keyClick(p.table(u"机构白名单"_s), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = p.dialog<SchoolFileDialog>();
    REQUIRE(dialog);
    dialog->setFile(u"/x/bad.csv"_s);
    QTest::qWait(20);
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    CHECK(tests::allText(dialog).contains(u"编号与前面一行相同"));
    dialog->setFile(u"/x/good.csv"_s);
    QTest::qWait(20);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"import"_s) && !p.dialog<SchoolFileDialog>(); }, 1000));
    tests::showActive(&p.page);
    QTest::keyClick(p.table(u"机构白名单"_s), Qt::Key_Escape);
    CHECK(p.list());
}

TEST_CASE("who may only look writes, records and prints nothing", "[ui][referral]")
{
    tests::ReferralCalls asked;
    auto source = tests::demoReferral(asked);
    source.mayEdit = source.mayImport = source.mayPrint = false;
    ReferralPage page(source);
    tests::showActive(&page);
    QTest::qWait(20);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    page.refer();
    page.beginLeave();
    page.open(core::Id<core::referral::Leave>());
    QTest::qWait(20);
    for (auto *table : page.findChildren<RecordTable *>()) {
        if (table->isVisible()) {
            QTest::keyClick(table, Qt::Key_M);
            QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
        }
    }
    CHECK_FALSE(tests::openDialog<QDialog>(&page));
}

TEST_CASE("pictures of referral for looking at", "[.gallery]")
{
    tests::ReferralCalls asked;
    tests::drawInBoth([&] { return referralPage(tests::demoReferral(asked)); }, [&](tests::PageShots &shots) {
        shots.save(u"referral"_s);
        auto *page = shots.page<ReferralPage>();
        REQUIRE(page);
        page->refer(tests::demoStudentNamed(u"周可欣"_s));
        auto *made = tests::openDialog<NewReferralDialog>(page);
        REQUIRE(made);
        shots.save(u"referral-new"_s, made);
        made->reject();
        const auto list = tests::demoReferral(asked).list({}).result().value();
        page->open(list.referrals.first().referral.id);
        shots.save(u"referral-detail"_s);
        tests::showActive(&shots.window());
        QTest::qWait(30);
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
        auto *act = tests::openDialog<ActDialog>(page);
        REQUIRE(act);
        act->choose(ActKind::Sent);
        shots.save(u"referral-act"_s, act);
        act->reject();
        page->open(list.leaves.first().leave.id);
        shots.save(u"referral-leave"_s);
        page->showWhiteList();
        shots.save(u"referral-white-list"_s);
    });
}
