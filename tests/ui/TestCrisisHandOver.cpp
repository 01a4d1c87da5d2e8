// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoCrisis.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/crisis/CrisisSide.h"
#include "ui/crisis/EntryDialog.h"
#include "ui/words/CrisisPapers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::crisis;
using namespace core::crisis;
using ui::common::AskDialog;
using ui::common::RecordTable;

namespace
{

struct Page {
    explicit Page(const CrisisView &view)
    {
        asked.view = view;
        page = std::make_unique<CrisisPage>(tests::demoCrisis(asked));
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(view.alert.alert.id);
        QTest::qWait(20);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(page->focusWidget());
        QTest::keyClick(page->focusWidget(), key, modifiers);
    }
    QString rows(const QString &name)
    {
        QStringList lines;
        for (auto *table : page->findChildren<RecordTable *>()) {
            for (int row = 0; table->accessibleName() == name && row < table->model()->rowCount(); ++row)
                lines.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return lines.join(u'\n');
    }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(page.get()); }
    bool closes() { return QTest::qWaitFor([this] { return !dialog<AskDialog>(); }, 10000); }

    tests::CrisisCalls asked;
    std::unique_ptr<CrisisPage> page;
};

QLineEdit *lineOf(QWidget *root, const QString &name)
{
    for (auto *one : root->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QComboBox *choiceOf(QWidget *root, const QString &name)
{
    for (auto *one : root->findChildren<QComboBox *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// Handed to her mother at 10:40.
CrisisView handedOver()
{
    CrisisView view = tests::crisisUnderWay();
    Entry over;
    over.kind = EntryKind::HandOver;
    over.word = ToGuardian;
    over.person = u"陈母"_s;
    over.role = u"母亲"_s;
    over.signature = u"签了交接单"_s;
    over.at = over.written = tests::localTime(11, 25, 10, 40);
    over.by = u"李静怡"_s;
    view.entries.append(over);
    view.guardOver = over.at;
    view.watch.present.clear();
    view.alert.duties.removeIf([](const core::alerts::Duty &one) { return one.step == core::alerts::Guard; });
    return view;
}

QString textOf(const ui::words::Paper &paper)
{
    QString all = paper.title + paper.head.join(u' ');
    for (const auto &block : paper.blocks) {
        all += block.text;
        for (const QStringList &row : block.table.rows)
            all += row.join(u' ') + u'\n';
    }
    return all;
}

} // namespace

TEST_CASE("E writes down who takes the student over, with signature or words", "[ui][crisis][guard]")
{
    Page p(tests::crisisUnderWay());
    p.key(Qt::Key_E);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK(lineOf(dialog, u"谁接手，或谁决定"_s)->text() == u"陈母"); // from the record
    CHECK(lineOf(dialog, u"和学生的关系"_s)->text() == u"母亲");
    p.asked.answer = core::fail(core::ErrorCode::Invalid, u"crisis"_s, {{u"field"_s, u"signature"_s}});
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"要写明接手的人签了什么"); }, 10000));
    p.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"crisis"_s, {{u"open"_s, QStringList{u"contact_unsafe"_s}}});
    QTest::keyClicks(lineOf(dialog, u"签了什么，说了什么"_s), u"signed"_s);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"在一起不安全"); }, 10000));
    p.asked.answer = {};
    QTest::keyClicks(lineOf(dialog, u"谁交出，或还有谁决定"_s), u"Wang"_s);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(p.closes());
    REQUIRE(p.asked.added);
    CHECK(p.asked.added->kind == EntryKind::HandOver);
    CHECK(p.asked.added->word == ToGuardian);
    CHECK(p.asked.added->person == u"陈母");
    CHECK(p.asked.added->signature == u"signed");
    CHECK(p.asked.added->others == QStringList{u"Wang"_s});
    CHECK_FALSE(p.asked.added->safe);
}

TEST_CASE("a hospital takes over without the guardian who was offered, and home that is unsafe is not offered", "[ui][crisis][guard][protection]")
{
    Page p(tests::crisisUnderWay());
    p.key(Qt::Key_E);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    QComboBox *how = choiceOf(dialog, u"怎样结束守护"_s);
    REQUIRE(how);
    QTest::keyClick(how, Qt::Key_Down);
    CHECK(lineOf(dialog, u"谁接手，或谁决定"_s)->text().isEmpty());
    QTest::keyClicks(lineOf(dialog, u"哪家医院，或在哪里"_s), u"City hospital"_s);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(p.closes());
    CHECK(p.asked.added->word == ToHospital);
    CHECK(p.asked.added->person.isEmpty());

    CrisisView view = tests::crisisUnderWay();
    view.alert.alert.home = core::alerts::HomeInvolved::Yes;
    view.guardians.clear();
    Page unsafe(view);
    unsafe.key(Qt::Key_E);
    auto *asks = unsafe.dialog<EntryDialog>();
    REQUIRE(asks);
    CHECK(tests::allText(asks).contains(u"只交给安全的监护人、民政或医院"));
    CHECK_FALSE(choiceOf(asks, u"档案里的监护人"_s));
}

TEST_CASE("a watch that is over says so instead of asking who stays", "[ui][crisis][guard]")
{
    Page p(handedOver());
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"起不用守"));
    CHECK(all.contains(u"交给监护人　陈母"));
    CHECK(all.contains(u"要再守就按 S，重新计时"));
    CHECK_FALSE(all.contains(u"现在没有写下谁陪着"));
    CHECK_FALSE(all.contains(u"没有人"));
    p.key(Qt::Key_S);
    CHECK(p.dialog<EntryDialog>());
}

TEST_CASE("the guard step offers the hand-over beside the shift", "[ui][crisis][guard]")
{
    Page p(tests::crisisBegun());
    REQUIRE(tests::allText(p.page->findChild<NextPanel *>()).contains(u"交给家长或医院"));
    p.key(Qt::Key_2);
    auto *dialog = p.dialog<EntryDialog>();
    REQUIRE(dialog);
    CHECK(choiceOf(dialog, u"怎样结束守护"_s));
}

TEST_CASE("Ctrl+R opens with a reason what was said earlier, and steps, calls and shifts need none", "[ui][crisis][rights]")
{
    CrisisView view = tests::crisisUnderWay();
    view.alert.notesRedacted = true;
    Page p(view);
    const QString shut = tests::allText(p.page.get()) + p.rows(u"六步和事后关怀"_s) + p.rows(u"已记下的"_s);
    CHECK_FALSE(shut.contains(u"窗已锁"));
    CHECK(shut.contains(u"喝过水")); // what the next shift has to know
    CHECK(shut.contains(u"一盒药片"));
    CHECK(shut.contains(u"0871-5550101"));
    CHECK(shut.contains(u"10:06–12:00　周航、王敏　在守"));
    CHECK(shut.contains(u"打开以前写的话"));
    p.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(tests::allText(dialog).contains(u"还没写「为什么要看」"));
    QTest::keyClicks(dialog->focusWidget(), u"take over"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(p.closes());
    CHECK(p.asked.calls.contains(u"notes take over"_s));
    CHECK(p.rows(u"六步和事后关怀"_s).contains(u"窗已锁"));
    // Leaving the page puts it away.
    p.page->hide();
    p.page->QWidget::show();
    REQUIRE(QTest::qWaitFor([&] { return !p.rows(u"要办的步骤"_s).isEmpty(); }, 10000));
    CHECK_FALSE(p.rows(u"六步和事后关怀"_s).contains(u"窗已锁"));
}

TEST_CASE("an account that is put away is opened before it is told more fully", "[ui][crisis][rights]")
{
    CrisisView view = tests::crisisUnderWay();
    view.alert.notesRedacted = true;
    Entry account;
    account.kind = EntryKind::Account;
    account.word = u"witnesses"_s;
    account.note = u"同桌"_s;
    account.at = account.written = tests::localTime(11, 25, 10, 30);
    view.entries.append(account);
    Page p(view);
    p.key(Qt::Key_X);
    p.key(Qt::Key_End);
    p.key(Qt::Key_Return);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(p.dialog<EntryDialog>());
    CHECK(tests::allText(dialog).contains(u"打开以前写的话"));
}

TEST_CASE("Q leads from a crisis to the suspicion of bullying, and who may only look goes nowhere", "[ui][crisis]")
{
    Page p(tests::crisisUnderWay());
    bool offered = false;
    for (QPushButton *one : p.page->findChild<CrisisSide *>()->findChildren<QPushButton *>())
        offered = offered || (one->text().contains(u"怀疑学生间欺凌") && one->isEnabled());
    CHECK(offered);
    p.key(Qt::Key_Q);
    CHECK(p.asked.calls.contains(u"bullying"_s));
    CrisisView closed = tests::crisisUnderWay();
    closed.alert.alert.state = core::alerts::State::Closed;
    Page shut(closed);
    shut.key(Qt::Key_Q);
    CHECK_FALSE(shut.asked.calls.contains(u"bullying"_s));
}

TEST_CASE("the printed hand-over holds who took over and what to do, and is for the pen before", "[ui][crisis][print]")
{
    CrisisForm form;
    form.form = u"crisis-handover"_s;
    form.student = tests::demoStudentNamed(u"陈一诺"_s);
    form.table = *shippedCrisisTable();
    const auto paper = [&] { return textOf(ui::words::crisisPaper(form, *core::alerts::shippedGradingTable(), {})); };
    CHECK_FALSE(paper().contains(u"交给监护人")); // home is not known to be safe
    form.toGuardian = true;
    CHECK(paper().contains(u"□ 交给监护人"));
    const CrisisView view = handedOver();
    form.entries = view.entries;
    form.guardOver = view.guardOver;
    const QString filled = paper();
    for (const QString &word : {u"陈母"_s, u"签了交接单"_s, u"李静怡"_s, u"不让孩子单独一人"_s})
        CHECK((filled.contains(word) ? QString() : word) == QString());
    CHECK_FALSE(filled.contains(u"窗已锁"));
    CHECK_FALSE(filled.contains(u"□ 交给监护人"));
    form.guardOver = {}; // taken up again: the next hand-over has not happened yet
    CHECK_FALSE(paper().contains(u"陈母"));
}
