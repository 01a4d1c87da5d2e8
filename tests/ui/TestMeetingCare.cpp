// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/MeetingKeys.h"
#include "ui/meetings/CasePicker.h"
#include "ui/meetings/PeopleDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace ui::meetings;
using namespace core::meetings;
using namespace Qt::Literals::StringLiterals;
using core::alerts::Severity;
using ui::common::AskDialog;
using ui::common::RecordTable;
using Page = tests::MeetingKeys;

TEST_CASE("Enter never signs for somebody whose reason for refusing stands there", "[ui][meetings]")
{
    Page p;
    tests::holdDemo(p.asked);
    p.open();
    p.key(Qt::Key_P);
    auto *dialog = p.dialog<PeopleDialog>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<RecordTable *>();
    QLineEdit *reason = nullptr;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            reason = line;
    }
    REQUIRE(reason);
    QTest::keyClick(table, Qt::Key_Home);
    reason->setFocus();
    QTest::keyClicks(reason, u"too early"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTest::qWait(40);
    CHECK(p.count(u"sign"_s) == 0);
    CHECK(tests::allText(dialog).contains(u"写着拒签的理由"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.count(u"sign"_s) == 1; }, 10000));
    CHECK(p.asked.calls.contains(u"sign 段明义 too early"_s));
    CHECK(QTest::qWaitFor([&] { return reason->text().isEmpty(); }, 10000));
    CHECK(tests::allText(dialog).contains(u"签了 0 人"));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.count(u"sign"_s) == 2; }, 10000));
    CHECK(p.asked.calls.contains(u"sign 李静怡 ✓"_s));
}

TEST_CASE("the next person is no chair only because the one before was", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_P);
    auto *dialog = p.dialog<PeopleDialog>();
    REQUIRE(dialog);
    QComboBox *part = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"会上")
            part = box;
    }
    REQUIRE(part);
    auto *name = qobject_cast<QLineEdit *>(dialog->focusWidget());
    REQUIRE(name);
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down);
    name->setFocus();
    QTest::keyClicks(name, u"Yang"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.count(u"attend Yang"_s) == 1 && name->text().isEmpty(); }, 10000));
    QTest::keyClicks(name, u"Wang"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.count(u"attend Wang"_s) == 1; }, 10000));
    CHECK(p.asked.calls.filter(u"attend Yang"_s).first().endsWith(u"chair"));
    CHECK(p.asked.calls.filter(u"attend Wang"_s).first().endsWith(u"member"));
}

TEST_CASE("a case that would be discussed apart is offered without a word of whose it is", "[ui][meetings]")
{
    Page p;
    p.asked.others.first().apart = true;
    p.open();
    p.key(Qt::Key_H, Qt::ControlModifier);
    p.key(Qt::Key_A);
    auto *picker = p.dialog<CasePicker>();
    REQUIRE(picker);
    QString shown;
    const auto *model = picker->findChild<RecordTable *>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        shown += model->index(0, column).data(Qt::AccessibleTextRole).toString();
    CHECK(shown.contains(u"另行研究"));
    CHECK_FALSE(shown.contains(u"马骁"));
    CHECK_FALSE(shown.contains(p.asked.others.first().row.student.className.display()));
    QTest::keyClick(picker->focusWidget(), Qt::Key_Down);
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"add"_s); }, 10000));
}

TEST_CASE("reading the list again leaves the chosen case, and covers one that others must not read", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_End);
    CHECK(p.sheet().contains(u"这个个案另行研究"));
    p.key(Qt::Key_F5);
    CHECK(p.cases()->currentIndex().row() == 4);
    CHECK(p.sheet().contains(u"这个个案另行研究"));
    p.key(Qt::Key_Home);
    p.key(Qt::Key_Right);
    CHECK(p.sheet().contains(u"ZKX"));
    p.asked.view.meeting.cases[1].apart = true; // as when somebody comes who is suspected in it
    tests::decideElsewhere(p.asked, 0);
    p.key(Qt::Key_F5);
    CHECK_FALSE(p.sheet().contains(u"ZKX"));
    CHECK(p.sheet().contains(u"这个个案另行研究"));
    CHECK_FALSE(p.listed().contains(u"ZKX"));
}

TEST_CASE("a meeting does not end over what was written and not decided", "[ui][meetings]")
{
    Page p;
    for (Case &one : p.asked.view.meeting.cases)
        one.decided = Decided{Kind::Keep, {}, u"x"_s, tests::localTime(11, 25, 10), u"李静怡"_s};
    tests::decideElsewhere(p.asked, 0);
    p.open();
    p.key(Qt::Key_D);
    p.reasons()->setFocus();
    p.type(u" and more"_s);
    p.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(p.text().contains(u"正在看的这个有写了没定的"));
    CHECK_FALSE(p.dialog<AskDialog>());
    p.key(Qt::Key_Down, Qt::AltModifier); // nor where it lies in another case
    p.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(p.text().contains(u"名单上第 1 个有写了没定的"));
    CHECK_FALSE(p.dialog<AskDialog>());
    p.key(Qt::Key_Up, Qt::AltModifier);
    p.key(Qt::Key_D, Qt::AltModifier);
    p.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(p.dialog<AskDialog>());
    CHECK(p.count(u"hold"_s) == 0);
}

TEST_CASE("what was written about a case stays when it is left out and put on the list again", "[ui][meetings]")
{
    Page p;
    p.open();
    p.key(Qt::Key_D);
    p.reasons()->setFocus();
    p.type(u"half"_s);
    p.cases()->setFocus();
    core::meetings::Candidate first;
    first.row.id = p.asked.view.meeting.cases.first().alert;
    first.row.student = p.asked.whole.value(first.row.id.toString()).student;
    first.row.gravity = Severity::Red;
    p.key(Qt::Key_X);
    REQUIRE(p.asked.calls.contains(u"drop"_s));
    p.asked.others = {first};
    p.key(Qt::Key_A);
    auto *picker = p.dialog<CasePicker>();
    REQUIRE(picker);
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.asked.calls.contains(u"add"_s); }, 10000));
    CHECK(QTest::qWaitFor([&] { return p.reasons()->toPlainText() == u"half"_s; }, 10000));
}

TEST_CASE("a closed case is offered no level", "[ui][meetings]")
{
    Page p;
    for (CaseView &one : p.asked.whole)
        one.state = core::alerts::State::Closed;
    p.open();
    for (const QPushButton *one : p.page->findChild<DecisionPanel *>()->findChildren<QPushButton *>()) {
        if (one->isVisible())
            CHECK_FALSE((one->text().contains(u"升到") || one->text().contains(u"降到") || one->text().contains(u"定为")));
    }
}
