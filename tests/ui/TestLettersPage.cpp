// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/counselling/LetterDialog.h"
#include "ui/counselling/LettersPage.h"
#include "ui/counselling/SessionsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::counselling;
using namespace core::counselling;
using ui::common::AskDialog;
using ui::common::RecordList;

namespace
{

constexpr int Patient = 10000;

/// 辅导 with its letter box open, on Wednesday 2026-11-25 at 10:46.
struct Page {
    Page()
    {
        auto source = tests::demoSessions(asked);
        source.letters.patience = patience;
        page = std::make_unique<SessionsPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, Patient));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return letters() && letters()->isVisible() && list()->model()->rowCount() == 6; }, Patient));
    }
    LettersPage *letters() { return page->findChild<LettersPage *>(); }
    RecordList *list() { return letters()->findChild<RecordList *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, Patient));
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patient));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename Dialog = AskDialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = tests::openDialog<Dialog>(page.get())) != nullptr; }, Patient));
        found->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return found->isAncestorOf(QApplication::focusWidget()); }, Patient));
        return found;
    }
    bool gone() { return QTest::qWaitFor([this] { return !tests::openDialog<AskDialog>(page.get()); }, Patient); }
    bool calls(const QString &call)
    {
        return QTest::qWaitFor([&] { return asked.letters.calls.contains(call); }, Patient);
    }
    bool shows(const QString &words)
    {
        return QTest::qWaitFor([&] { return text().contains(words); }, Patient);
    }
    bool hides(const QString &words)
    {
        return QTest::qWaitFor([&] { return !text().contains(words); }, Patient);
    }
    /// With the words of the letters, seen or behind something.
    QString text()
    {
        QStringList texts{tests::allText(page.get())};
        for (const QPlainTextEdit *one : page->findChildren<QPlainTextEdit *>())
            texts.append(one->toPlainText());
        return texts.join(u'\n');
    }

    static inline std::chrono::milliseconds patience = std::chrono::seconds(60);
    tests::SessionCalls asked;
    std::unique_ptr<SessionsPage> page;
};

void type(const QString &words)
{
    for (const QChar sign : words)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(sign), Qt::NoModifier);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Alt and the number of a question; the box is clicked a moment later.
void tick(QWidget *dialog, int number)
{
    QCheckBox *box = dialog->findChildren<QCheckBox *>().at(number - 1);
    REQUIRE_FALSE(box->isChecked());
    press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([=] { return box->isChecked(); }, Patient));
}

bool finds(QWidget *dialog)
{
    return QTest::qWaitFor([=] {
        const auto lists = dialog->findChildren<QListWidget *>();
        return std::any_of(lists.begin(), lists.end(), [](QListWidget *one) { return one->count() > 1; });
    }, Patient);
}

const QString Said = u"撑不下去"_s;

} // namespace

TEST_CASE("the letter box lists what waits first and no word of a letter", "[ui][letters]")
{
    Page box;
    CHECK(box.shows(u"匿名　七年级(3)班　女"_s));
    CHECK(box.shows(u"说的是马骁"_s));
    CHECK(box.shows(u"取出 3 封，还有 2 封没有登记"_s));
    CHECK(box.shows(u"共 4 封，3 封还要办"_s));
    CHECK(box.shows(u"答题机上想找人说说"_s));
    CHECK(box.list()->model()->isHeading(4));
    CHECK_FALSE(box.text().contains(Said));
    CHECK(tests::unnamed(box.page.get()) == QStringList());
    // A wish from an answer station is not entered again: it leads to the student.
    for (int i = 0; i < 5; ++i)
        box.key(Qt::Key_Down);
    box.key(Qt::Key_Return);
    CHECK(box.calls(u"student"_s));
    box.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !box.letters()->isVisible(); }, Patient));
}

TEST_CASE("a letter is hidden until it is opened, with F9, after a while, and when the page goes", "[ui][letters]")
{
    Page box;
    CHECK(box.shows(u"信的内容没有显示"_s));
    box.key(Qt::Key_Return);
    CHECK(box.shows(Said));
    CHECK(box.asked.letters.calls.contains(u"open "_s));
    box.key(Qt::Key_F9);
    CHECK(box.hides(Said));
    box.key(Qt::Key_F9);
    CHECK(box.shows(Said));
    box.key(Qt::Key_Down); // another letter
    CHECK(box.hides(Said));
    // It is somebody else's: a reason opens it.
    box.key(Qt::Key_Return);
    AskDialog *why = box.dialog();
    press(Qt::Key_Return);
    CHECK(tests::allText(why).contains(u"还没写「理由」"_s));
    type(u"接手"_s);
    press(Qt::Key_Return);
    CHECK(box.calls(u"open 接手"_s));
    CHECK(box.shows(Said));
    box.key(Qt::Key_Escape);
    CHECK(box.hides(Said));
    box.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(box.shows(u"信的内容没有显示"_s));
    CHECK_FALSE(tests::allText(box.page.get()).contains(Said));
}

TEST_CASE("an opened letter hides itself when nobody is there", "[ui][letters]")
{
    Page::patience = std::chrono::milliseconds(200);
    Page box;
    Page::patience = std::chrono::seconds(60);
    box.key(Qt::Key_Return);
    CHECK(box.calls(u"open "_s));
    CHECK(box.shows(u"显示　F9"_s));
    CHECK(box.hides(Said));
}

TEST_CASE("the box is emptied by keys, and what was in it is entered one after the other", "[ui][letters]")
{
    Page box;
    box.key(Qt::Key_O);
    box.dialog();
    type(u"0"_s);
    press(Qt::Key_Return);
    CHECK(box.calls(u"empty 0"_s));
    CHECK(box.gone());
    box.key(Qt::Key_O);
    box.dialog();
    type(u"1"_s);
    press(Qt::Key_Return);
    CHECK(box.calls(u"empty 1"_s));
    // The letter itself: everything by the keyboard, and nothing about the writer is filled in.
    auto *entry = box.dialog<LetterDialog>();
    CHECK(tests::unnamed(entry) == QStringList());
    CHECK(entry->content().writer.isNull());
    CHECK(entry->content().hintSex == HintedSex::Unknown);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(tests::allText(entry).contains(u"还没回答信里有没有危险"_s));
    tick(entry, 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(tests::allText(entry).contains(u"还没写信的内容"_s));
    entry->findChild<QPlainTextEdit *>()->setFocus();
    type(u"I cannot go on"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(box.calls(u"add"_s));
    REQUIRE(box.asked.letters.entered);
    CHECK(box.asked.letters.entered->signs == core::alerts::LetterSigns{false, true, false});
    CHECK(box.asked.letters.entered->text == u"I cannot go on");
    CHECK(box.asked.letters.entered->subject().isNull());
    CHECK(box.gone());
}

TEST_CASE("a letter about another student with a suspect is entered by the keyboard", "[ui][letters]")
{
    Page box;
    box.key(Qt::Key_N, Qt::ControlModifier);
    auto *entry = box.dialog<LetterDialog>();
    const auto choose = [&](const QString &name, int steps) {
        for (QComboBox *one : entry->findChildren<QComboBox *>()) {
            if (one->accessibleName() != name)
                continue;
            one->setFocus();
            for (int i = 0; i < steps; ++i)
                press(Qt::Key_Down);
        }
    };
    choose(u"谁写的"_s, 1);
    tick(entry, 4);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(tests::allText(entry).contains(u"还没选学生"_s));
    for (QLineEdit *one : entry->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"写信的学生")
            one->setFocus();
    }
    type(u"l"_s);
    REQUIRE(finds(entry));
    press(Qt::Key_Down);
    choose(u"说的是谁"_s, 2);
    tick(entry, 2);
    for (QLineEdit *one : entry->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"怀疑谁") {
            CHECK(one->isVisible());
            one->setFocus();
        }
    }
    type(u"Zhao"_s);
    entry->findChild<QPlainTextEdit *>()->setFocus();
    type(u"a friend"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(box.calls(u"add"_s));
    REQUIRE(box.asked.letters.entered);
    const LetterContent &content = *box.asked.letters.entered;
    CHECK(content.aboutOther);
    CHECK(content.about.isNull());
    CHECK(content.writer == tests::demoStudents().at(1).id);
    CHECK(content.signs == core::alerts::LetterSigns{false, false, true});
    REQUIRE(content.suspected.size() == 1);
    CHECK(content.suspected.first().person == u"Zhao");
}

TEST_CASE("a letter that tells of bullying asks who, beside the harm that it may stand with", "[ui][letters][inquiry]")
{
    Page box;
    box.key(Qt::Key_N, Qt::ControlModifier);
    auto *entry = box.dialog<LetterDialog>();
    tick(entry, 5);
    for (QLineEdit *one : entry->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == u"怀疑谁") {
            CHECK(one->isVisible());
            one->setFocus();
        }
    }
    type(u"Zhao"_s);
    entry->findChild<QPlainTextEdit *>()->setFocus();
    type(u"they push me"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(box.asked.letters.entered);
    CHECK(box.asked.letters.entered->signs == core::alerts::LetterSigns{false, false, false, true});
    CHECK(box.asked.letters.entered->suspected.size() == 1);
}

TEST_CASE("who wrote it, that it could not be found, an answer and a second look are told by single letters", "[ui][letters]")
{
    Page box;
    box.key(Qt::Key_I);
    auto *picker = box.dialog<ui::common::StudentPicker>();
    type(u"l"_s);
    REQUIRE(finds(picker));
    press(Qt::Key_Return);
    CHECK(box.calls(u"identify"_s));
    CHECK(box.gone());
    box.key(Qt::Key_U);
    AskDialog *unfound = box.dialog();
    type(u"asked"_s);
    press(Qt::Key_Return);
    CHECK(tests::allText(unfound).contains(u"还没写「一起判断的人」"_s));
    type(u"He"_s);
    box.asked.letters.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"letter"_s, {{u"open"_s, QStringList{u"second_self"_s}}});
    press(Qt::Key_Return);
    CHECK(box.calls(u"giveUp asked He"_s));
    CHECK(QTest::qWaitFor([&] { return tests::allText(unfound).contains(u"第二个人不能是您自己"_s); }, Patient));
    box.asked.letters.answer = {};
    press(Qt::Key_Return);
    CHECK(box.gone());
    box.key(Qt::Key_A);
    box.dialog();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(box.calls(u"answer at_box 2026-11-25 "_s));
    CHECK(box.gone());
    box.key(Qt::Key_D);
    AskDialog *again = box.dialog();
    press(Qt::Key_Return);
    CHECK(tests::allText(again).contains(u"还没勾看出了什么"_s));
    tick(again, 2);
    press(Qt::Key_Return);
    CHECK(box.calls(u"judge harm 0"_s));
    CHECK(box.gone());
    box.key(Qt::Key_R);
    box.dialog();
    press(Qt::Key_Return);
    CHECK(box.calls(u"recount 3 1"_s));
    CHECK(box.gone());
    CHECK(QTest::qWaitFor([&] {
        const auto buttons = box.letters()->findChildren<QPushButton *>();
        return std::none_of(buttons.begin(), buttons.end(), [](QPushButton *one) { return one->isVisible() && one->text().startsWith(u"改封数"); });
    }, Patient));
}

TEST_CASE("an empty letter box says the next step, and one that may not be read says so", "[ui][letters]")
{
    tests::SessionCalls asked;
    auto source = tests::demoLetters(asked.letters);
    asked.letters.box = {};
    LettersPage empty(source);
    empty.resize(1222, 624);
    tests::showActive(&empty);
    CHECK(QTest::qWaitFor([&] { return tests::allText(&empty).contains(u"还没有来信"_s); }, Patient));
    CHECK(tests::allText(&empty).contains(u"还没有登记过开信箱"_s));
    asked.letters.broken = true;
    empty.reload();
    CHECK(QTest::qWaitFor([&] { return tests::allText(&empty).contains(u"您的岗位"_s); }, Patient));
}

TEST_CASE("pictures of the letter box for looking at", "[.gallery]")
{
    tests::SessionCalls asked;
    tests::drawInBoth([&] { return sessionsPage(tests::demoSessions(asked)); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<SessionsPage>();
        REQUIRE(page);
        asked.letters.broken = false;
        page->showLetters();
        auto *box = page->findChild<LettersPage *>();
        auto *list = box->findChild<RecordList *>();
        shots.save(u"letters"_s);
        QTest::keyClick(list->table(), Qt::Key_Return);
        shots.save(u"letters-open"_s);
        QTest::keyClick(list->table(), Qt::Key_F9);
        shots.save(u"letters-masked"_s);
        box->enter();
        auto *entry = tests::openDialog<LetterDialog>(page);
        REQUIRE(entry);
        shots.save(u"letters-entry"_s, entry);
        for (QComboBox *one : entry->findChildren<QComboBox *>())
            one->setCurrentIndex(1);
        for (QCheckBox *one : entry->findChildren<QCheckBox *>())
            one->setChecked(true);
        shots.save(u"letters-entry-whole"_s, entry);
        entry->reject();
        asked.letters.box = {};
        page->reload();
        shots.save(u"letters-empty"_s);
        asked.letters.broken = true;
        page->reload();
        shots.save(u"letters-denied"_s);
    });
}

TEST_CASE("a letter shows the open case of whom it concerns, and none to who sees no cases", "[ui][letters][chips]")
{
    Page box;
    box.key(Qt::Key_Home);
    QTest::qWait(40);
    CHECK_FALSE(box.text().contains(u"在办的个案"_s)); // nobody known
    box.key(Qt::Key_Down);
    box.key(Qt::Key_Down);
    CHECK(box.shows(u"在办的个案：黄"_s)); // 马骁
    CHECK(box.shows(u"逾期"_s));
    constexpr int Level = 2;
    CHECK(box.list()->model()->index(2, Level).data(ui::common::SeverityRole).toInt() == 2);
    CHECK(box.list()->model()->index(0, Level).data(ui::common::SeverityRole).toInt() == 0);
    box.asked.letters.box.cases.clear();
    box.key(Qt::Key_F5);
    CHECK(box.hides(u"在办的个案"_s));
}
