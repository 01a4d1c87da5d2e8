// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "ui/common/RecordTable.h"
#include "ui/common/StudentPicker.h"
#include "ui/counselling/SessionEditor.h"
#include "ui/counselling/SessionsPage.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::counselling;
using namespace core::counselling;
using ui::common::AskDialog;
using ui::common::RecordTable;

namespace
{

struct Page {
    explicit Page(std::chrono::milliseconds pause = std::chrono::milliseconds(40),
                  std::chrono::milliseconds patience = std::chrono::minutes(10))
    {
        ui::counselling::SessionsSource source = tests::demoSessions(asked);
        source.pause = pause;
        source.patience = patience;
        page = std::make_unique<SessionsPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        QTest::qWait(60);
    }
    /// The n-th line of the list, by the keyboard.
    SessionEditor *open(int row)
    {
        auto *list = page->findChild<RecordTable *>();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        auto *editor = page->findChild<SessionEditor *>();
        REQUIRE(QTest::qWaitFor([editor] {
            const auto labels = editor->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->text().startsWith(u"第 "); });
        }));
        QTest::qWait(60);
        return editor;
    }
    QPlainTextEdit *part(Part part)
    {
        const auto edits = page->findChild<SessionEditor *>()->findChildren<QPlainTextEdit *>();
        return edits.at(int(part));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // Where a dialog has closed no window is active offscreen.
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(60);
    }
    QString text() { return tests::allText(page.get()); }
    template <typename Dialog> Dialog *dialog() { return tests::openDialog<Dialog>(page.get()); }

    tests::SessionCalls asked;
    std::unique_ptr<SessionsPage> page;
};

} // namespace

TEST_CASE("sessions are listed, and each thing of the page has a name", "[ui][counselling]")
{
    Page p;
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    auto *list = p.page->findChild<RecordTable *>();
    REQUIRE(list->model()->rowCount() == 3);
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"林嘉树"));
    p.open(0);
    CHECK(tests::unnamed(p.page.get()) == QStringList());
}

TEST_CASE("what is typed is kept after a pause, saved and finalised by the keyboard", "[ui][counselling]")
{
    Page p;
    p.open(0);
    REQUIRE(QApplication::focusWidget() == p.part(Part::Complaint));
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"draft"_s); }));
    CHECK(p.asked.calls.count(u"draft"_s) == 1);
    CHECK(p.asked.draft->text[0].startsWith(u"abc"));
    QTest::qWait(20);
    CHECK(p.text().contains(u"草稿已加密保存"));
    p.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"save 3"_s));
    CHECK(p.asked.saved->text[0].startsWith(u"abc"));
    p.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.asked.calls.contains(u"save 4"_s));
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"1 项没有问"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"finalise"_s); }));
    QTest::qWait(120);
    CHECK(p.part(Part::Complaint)->isReadOnly());
}

TEST_CASE("danger is told at once, by keys", "[ui][counselling]")
{
    Page p{std::chrono::minutes(10)};
    p.open(0);
    p.key(Qt::Key_1, Qt::AltModifier);
    p.key(Qt::Key_2);
    CHECK(p.asked.calls.contains(u"draft"_s));
    REQUIRE(p.asked.draft);
    CHECK(p.asked.draft->risks[0] == Answer::Unsure);
    p.key(Qt::Key_4, Qt::AltModifier);
    p.key(Qt::Key_3);
    CHECK(p.asked.draft->risks[3] == Answer::Yes);
}

TEST_CASE("from the questions of danger Alt+Q leads to the suspicion of bullying, and what was written is kept first", "[ui][counselling]")
{
    Page p{std::chrono::minutes(10)};
    SessionEditor *editor = p.open(0);
    QPushButton *way = nullptr;
    for (QPushButton *one : editor->findChildren<QPushButton *>()) {
        if (one->text().startsWith(u"怀疑学生间欺凌"))
            way = one;
    }
    REQUIRE(way);
    CHECK(way->isVisible());
    QTest::keyClicks(p.part(Part::Complaint), u"x"_s);
    p.key(Qt::Key_Q, Qt::AltModifier);
    REQUIRE(p.asked.calls.contains(u"bullying 林嘉树"_s));
    CHECK(p.asked.calls.indexOf(u"draft"_s) < p.asked.calls.indexOf(u"bullying 林嘉树"_s));
    CHECK(p.asked.calls.contains(u"draft"_s));
    p.key(Qt::Key_F9); // hidden, it leads nowhere
    const auto before = p.asked.calls.count(u"bullying 林嘉树"_s);
    p.key(Qt::Key_Q, Qt::AltModifier);
    CHECK(p.asked.calls.count(u"bullying 林嘉树"_s) == before);
}

TEST_CASE("one key hides every word, and so does a while without input", "[ui][counselling]")
{
    {
        Page p;
        SessionEditor *editor = p.open(0);
        REQUIRE(p.part(Part::Complaint)->isVisible());
        p.key(Qt::Key_F9);
        CHECK(editor->isMasked());
        for (QPlainTextEdit *edit : editor->findChildren<QPlainTextEdit *>())
            CHECK_FALSE(edit->isVisible());
        for (QLineEdit *line : editor->findChildren<QLineEdit *>())
            CHECK_FALSE(line->isVisible());
        p.key(Qt::Key_F9);
        CHECK(p.part(Part::Complaint)->isVisible());
    }
    Page quiet{std::chrono::milliseconds(40), std::chrono::milliseconds(700)};
    SessionEditor *editor = quiet.open(0);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    CHECK(QTest::qWaitFor([&] { return editor->isMasked(); }));
    CHECK(quiet.asked.calls.contains(u"draft"_s));
}

TEST_CASE("an addendum or a broken confidence that is being written goes out of sight with the note", "[ui][counselling][mask]")
{
    Page p(std::chrono::milliseconds(40), std::chrono::milliseconds(600));
    p.open(0);
    p.key(Qt::Key_B, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    auto *what = dialog->findChild<QPlainTextEdit *>();
    QTest::keyClicks(what, u"what was said"_s);
    REQUIRE(QTest::qWaitFor([&] { return !p.dialog<AskDialog>(); }, 10000)); // nobody touched anything
    CHECK_FALSE(tests::allText(p.page.get()).contains(u"what was said"_s));
    p.key(Qt::Key_F9);
    REQUIRE(p.dialog<AskDialog>() == dialog);
    CHECK(what->toPlainText() == u"what was said"_s);
    QTest::keyClick(what, Qt::Key_F9); // at once, by key
    CHECK_FALSE(dialog->isVisible());
    p.key(Qt::Key_F9);
    CHECK(dialog->isVisible());
}

TEST_CASE("an edit that came too late keeps both texts, and a draft comes back", "[ui][counselling]")
{
    Page p;
    p.open(0);
    QTest::keyClicks(QApplication::focusWidget(), u"mine "_s);
    p.asked.answer = core::fail(core::ErrorCode::Conflict);
    p.key(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(120);
    CHECK(QTest::qWaitFor([&] { return p.text().contains(u"找回 10:42"); }));
    CHECK(p.asked.calls.contains(u"draft"_s));
    CHECK(p.part(Part::Complaint)->toPlainText().startsWith(u"mine"));
    p.key(Qt::Key_V, Qt::AltModifier);
    CHECK_FALSE(p.part(Part::Complaint)->toPlainText().contains(u"mine"));
    CHECK(p.part(Part::Complaint)->isReadOnly());
    p.key(Qt::Key_V, Qt::AltModifier);
    CHECK(p.part(Part::Complaint)->toPlainText().startsWith(u"mine"));
    p.key(Qt::Key_D, Qt::AltModifier);
    CHECK(p.asked.calls.contains(u"drop"_s));
    QTest::qWait(60);
    CHECK_FALSE(p.part(Part::Complaint)->toPlainText().contains(u"mine"));
}

TEST_CASE("last time's agreement stands beside the text, and an earlier session opens after this one is saved", "[ui][counselling]")
{
    Page p{std::chrono::minutes(10)};
    p.open(0);
    CHECK(QTest::qWaitFor([&] { return p.text().contains(u"睡前不带手机进房间"); }));
    p.key(Qt::Key_F9);
    CHECK_FALSE(p.text().contains(u"睡前不带手机进房间"));
    p.key(Qt::Key_F9);
    QTest::keyClicks(QApplication::focusWidget(), u"now "_s);
    QPushButton *third = nullptr;
    for (QPushButton *one : p.page->findChildren<QPushButton *>()) {
        if (one->text().startsWith(u"第 3 次"))
            third = one;
    }
    REQUIRE(third);
    QTest::mouseClick(third, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return p.part(Part::Homework)->toPlainText().startsWith(u"睡前不带手机"); }));
    REQUIRE(p.asked.saved);
    CHECK(p.asked.saved->text[0].startsWith(u"now"));
    CHECK(p.part(Part::Homework)->isReadOnly());
}

TEST_CASE("another session over one that is being written loses no word", "[ui][counselling]")
{
    Page p{std::chrono::minutes(10)};
    p.open(0);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    p.page->open(p.asked.others.session.id);
    REQUIRE(p.asked.draft);
    CHECK(p.asked.draft->text[0].startsWith(u"half"));
}

TEST_CASE("what is typed while it is being saved is kept too", "[ui][counselling]")
{
    Page p;
    p.open(0);
    QTest::keyClicks(QApplication::focusWidget(), u"one "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"two "_s);
    CHECK(QTest::qWaitFor([&] { return p.asked.draft && p.asked.draft->text[0].startsWith(u"one two"); }));
}

TEST_CASE("how bad it is, is one key: 0 to 10, and another to take it back", "[ui][counselling]")
{
    Page p;
    p.open(0);
    QComboBox *before = nullptr;
    for (QComboBox *box : p.page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"辅导前的难受程度")
            before = box;
    }
    REQUIRE(before);
    before->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(before, key);
        return before->currentData().toInt();
    };
    CHECK(press(Qt::Key_7) == 7);
    CHECK(press(Qt::Key_0) == 0);
    CHECK(press(Qt::Key_1) == 1);
    CHECK(press(Qt::Key_0) == 10);
    CHECK(press(Qt::Key_3) == 3);
    press(Qt::Key_Delete);
    CHECK(before->currentIndex() == 0); // nothing is said of it
    QTest::qWait(120);
    CHECK(p.asked.calls.contains(u"draft"_s));
}

TEST_CASE("minutes that are no number are pointed at, not lost", "[ui][counselling]")
{
    Page p;
    p.open(0);
    QLineEdit *minutes = nullptr;
    for (QLineEdit *one : p.page->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"分钟")
            minutes = one;
    }
    REQUIRE(minutes);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45x"_s);
    p.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(p.asked.saved);
    CHECK(p.text().contains(u"「分钟」看不懂"));
    CHECK(QApplication::focusWidget() == minutes);
}

TEST_CASE("writing with an input method is input", "[ui][counselling]")
{
    Page p{std::chrono::milliseconds(40), std::chrono::milliseconds(900)};
    SessionEditor *editor = p.open(0);
    for (int i = 0; i < 8; ++i) {
        QInputMethodEvent typed;
        typed.setCommitString(u"字"_s);
        QCoreApplication::sendEvent(p.part(Part::Complaint), &typed);
        QTest::qWait(200);
    }
    CHECK_FALSE(editor->isMasked());
    CHECK(QTest::qWaitFor([&] { return editor->isMasked(); }));
}

TEST_CASE("what is being written is kept when the window goes", "[ui][counselling]")
{
    Page p{std::chrono::minutes(10)};
    p.open(0);
    QTest::keyClicks(QApplication::focusWidget(), u"last"_s);
    CHECK_FALSE(p.asked.calls.contains(u"draft"_s));
    p.page.reset();
    CHECK(p.asked.calls.contains(u"draft"_s));
    CHECK(p.asked.draft->text[0].startsWith(u"last"));
}

TEST_CASE("another's note opens with a reason; addenda and broken confidences are recorded", "[ui][counselling]")
{
    Page p;
    p.open(1);
    CHECK_FALSE(p.text().contains(u"睡眠记录"));
    CHECK(p.text().contains(u"这是别人的记录"));
    CHECK_FALSE(p.part(Part::Process)->isVisible()); // nothing asked and nothing answered would be told of it
    p.key(Qt::Key_R, Qt::ControlModifier);
    auto *reason = p.dialog<AskDialog>();
    REQUIRE(reason);
    QTest::keyClicks(reason->focusWidget(), u"handover"_s);
    QTest::keyClick(reason->focusWidget(), Qt::Key_Return);
    QTest::qWait(120);
    CHECK(p.asked.calls.contains(u"open handover"_s));
    CHECK(p.part(Part::Process)->toPlainText().contains(u"睡眠记录"));
    CHECK(p.part(Part::Complaint)->isVisible());
    CHECK(p.text().contains(u"晚上家长来电"));

    p.key(Qt::Key_J, Qt::ControlModifier);
    auto *later = p.dialog<AskDialog>();
    REQUIRE(later);
    QTest::keyClicks(later->focusWidget(), u"more"_s);
    QTest::keyClick(later->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(later->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"add more"_s); }));
    QTest::qWait(120);

    p.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"session"_s,
                                {{u"open"_s, QStringList{u"receiver_suspected"_s}}});
    p.key(Qt::Key_B, Qt::ControlModifier);
    auto *told = p.dialog<AskDialog>();
    REQUIRE(told);
    QTest::keyClicks(told->focusWidget(), u"danger"_s);
    QTest::keyClick(told->acceptButton(), Qt::Key_Return);
    QTest::qWait(120);
    REQUIRE(p.asked.disclosed);
    CHECK(p.asked.disclosed->what == u"danger"_s);
    CHECK(tests::allText(told).contains(u"不能告诉这个人"));
}

TEST_CASE("a session leaves as a PDF with a reason", "[ui][counselling]")
{
    Page p;
    p.open(0);
    p.key(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"review"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"paper review"_s); }));
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.last().startsWith(u"write "); }));
    CHECK(p.asked.calls.last().endsWith(u"%PDF"));
}

TEST_CASE("a session is begun for a student, and a student without one is offered the first", "[ui][counselling]")
{
    Page p;
    p.page->showStudent(tests::demoStudentNamed(u"陈一诺"_s));
    QTest::qWait(120);
    auto *picker = p.dialog<ui::common::StudentPicker>();
    REQUIRE(picker);
    QTest::keyClick(picker->acceptButton(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.asked.calls.contains(u"begin"_s); }));
    QTest::qWait(120);
    CHECK(p.asked.mine.session.content.day == QDate(2026, 11, 25));
    CHECK(p.page->findChild<SessionEditor *>()->isVisible());
}

TEST_CASE("pictures of counselling for looking at", "[.gallery]")
{
    tests::SessionCalls asked;
    tests::drawInBoth([&] { return sessionsPage(tests::demoSessions(asked)); }, [&](tests::PageShots &shots) {
        shots.save(u"sessions"_s);
        auto *page = shots.page<SessionsPage>();
        REQUIRE(page);
        page->open(asked.mine.session.id);
        shots.save(u"session-editor"_s);
        auto *editor = page->findChild<SessionEditor *>();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        shots.save(u"session-masked"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        auto *told = tests::openDialog<AskDialog>(editor);
        REQUIRE(told);
        shots.save(u"session-disclosure"_s, told);
        told->reject();
        page->open(asked.others.session.id);
        shots.save(u"session-withheld"_s);
    });
}

TEST_CASE("who agreed and to which case a session belongs is noted by the keyboard", "[ui][counselling][links]")
{
    Page p;
    p.open(0);
    p.key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = p.dialog<AskDialog>();
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"预约：2026-11-25 10:00"_s));
    CHECK(tests::unnamed(dialog) == QStringList());
    const auto boxes = dialog->findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 2);
    QTest::keyClick(boxes.at(0), Qt::Key_Down);
    QTest::keyClick(boxes.at(1), Qt::Key_Down);
    QTest::keyClick(boxes.at(1), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.asked.links.links.agreed == Agreed::Student; }));
    CHECK(p.asked.links.links.alert == p.asked.links.cases.first().id);
}
