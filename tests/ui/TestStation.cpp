// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/StationPlay.h"
#include "tests/ui/UiSupport.h"
#include "ui/station/OptionRow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using tests::StationPlay;
using ui::station::OptionRow;
using ui::station::StationWindow;

namespace
{

struct Screen {
    StationPlay play;
    StationWindow window{play.source()};

    Screen()
    {
        window.resize(1366, 768);
        tests::showActive(&window);
        settle();
    }
    static void settle() { QTest::qWait(20); }
    QWidget *page() const { return window.findChild<QStackedWidget *>()->currentWidget(); }
    template <typename T = QPushButton> T *part(const QString &name) const { return page()->findChild<T *>(name); }
    QString error() const
    {
        auto *label = part<QLabel>(u"error"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }
    void enter(const QString &card = u"7kqm9xac3fht"_s)
    {
        type(card);
        key(Qt::Key_Return);
    }
    QString question() const
    {
        auto *label = part<QLabel>(u"question"_s);
        return label ? label->text() : QString();
    }
    QList<OptionRow *> rows() const
    {
        QList<OptionRow *> shown;
        for (OptionRow *row : page()->findChildren<OptionRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    int chosen() const
    {
        for (qsizetype i = 0; i < rows().size(); ++i) {
            if (rows().at(i)->isChecked())
                return static_cast<int>(i);
        }
        return -1;
    }
};

} // namespace

TEST_CASE("a student answers everything by keys alone", "[ui][station]")
{
    Screen s;
    CHECK(s.part<QLabel>(u"returned"_s)->text() == u"今天交回 11 份"_s);
    s.enter();
    CHECK(s.play.asked.last() == u"enter 7KQM-9XAC-3FHT"_s);
    CHECK(s.question() == StationPlay::question(1).text);
    CHECK(s.rows().size() == 4);
    CHECK(s.chosen() == -1);
    s.key(Qt::Key_Return); // nothing chosen: nothing given
    CHECK(s.play.asked.last().startsWith(u"enter"));
    s.key(Qt::Key_3);
    CHECK(s.chosen() == 2);
    s.key(Qt::Key_2);
    CHECK(s.chosen() == 1);
    s.key(Qt::Key_Return);
    CHECK(s.play.asked.last() == u"answer 1"_s);
    CHECK(s.question() == StationPlay::question(2).text);
    CHECK(s.chosen() == -1);
    s.key(Qt::Key_9); // no such option
    CHECK(s.chosen() == -1);
    s.key(Qt::Key_Down);
    CHECK(s.chosen() == 0);
    s.key(Qt::Key_Down);
    CHECK(s.chosen() == 1);
    s.key(Qt::Key_Return);
    s.key(Qt::Key_4);
    s.key(Qt::Key_Return);
    CHECK(s.play.asked.mid(s.play.asked.size() - 3) == QStringList{u"answer 1"_s, u"answer 3"_s, u"end"_s});
    const QString words = tests::allText(s.page());
    for (const QString &number : {u"12355"_s, u"12356"_s, u"110"_s, u"120"_s})
        CHECK(words.contains(number));
    s.key(Qt::Key_Return);
    CHECK(s.part<QLineEdit>(u"card"_s)->text().isEmpty());
    CHECK_FALSE(s.part<QLineEdit>(u"card"_s)->isUndoAvailable());
    CHECK(s.part<QLabel>(u"returned"_s)->text() == u"今天交回 12 份"_s);
}

TEST_CASE("going back shows the question and not what was chosen", "[ui][station]")
{
    Screen s;
    s.enter();
    CHECK_FALSE(s.part(u"back"_s)->isEnabled());
    s.key(Qt::Key_4);
    s.key(Qt::Key_Return);
    REQUIRE(s.part(u"back"_s)->isEnabled());
    s.part(u"back"_s)->click();
    Screen::settle();
    CHECK(s.question() == StationPlay::question(1).text);
    CHECK(s.chosen() == -1);
}

TEST_CASE("the words of the end are the same whatever was answered", "[ui][station]")
{
    QSet<QString> words;
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_4}) {
        Screen s;
        s.enter();
        for (int i = 0; i < 3; ++i) {
            s.key(key);
            s.key(Qt::Key_Return);
        }
        words.insert(tests::allText(s.page()));
    }
    CHECK(words.size() == 1);
}

TEST_CASE("nothing of a student is left for the next one", "[ui][station]")
{
    Screen s;
    s.enter();
    s.key(Qt::Key_4);
    s.key(Qt::Key_Return);
    s.part(u"stop"_s)->click();
    s.part(u"stop"_s)->click();
    Screen::settle();
    CHECK(s.play.asked.last() == u"end"_s);
    s.key(Qt::Key_Return);
    const QString all = tests::allText(&s.window);
    CHECK_FALSE(all.contains(StationPlay::question(1).text));
    CHECK_FALSE(all.contains(StationPlay::question(2).text));
    CHECK_FALSE(all.contains(u"几乎每天"_s));
    CHECK_FALSE(all.contains(u"7KQM"_s));
}

TEST_CASE("the wish to talk is always there, says when it is read and how to reach somebody now", "[ui][station]")
{
    Screen s;
    s.part(u"talk"_s)->click();
    Screen::settle();
    CHECK_FALSE(s.part(u"ask"_s)->isVisible()); // nobody knows who it is
    QString words = tests::allText(s.page());
    CHECK(words.contains(u"12356"_s));
    CHECK(words.contains(u"老师"_s));
    s.part(u"close"_s)->click();
    s.enter();
    s.key(Qt::Key_2);
    s.part(u"talk"_s)->click();
    Screen::settle();
    words = tests::allText(s.page());
    CHECK(words.contains(u"不是马上"_s));
    for (const QString &number : {u"12355"_s, u"12356"_s, u"110"_s, u"120"_s, u"举手"_s})
        CHECK(words.contains(number));
    CHECK_FALSE(s.part<QLabel>(u"done"_s)->isVisible());
    s.key(Qt::Key_Return);
    CHECK(s.play.asked.last() == u"talk"_s);
    CHECK(s.part<QLabel>(u"done"_s)->isVisible());
    CHECK_FALSE(s.part(u"ask"_s)->isVisible());
    s.key(Qt::Key_Return);
    CHECK(s.question() == StationPlay::question(1).text);
}

TEST_CASE("a wrong card is answered in one sentence and stays to be corrected", "[ui][station]")
{
    Screen s;
    s.enter(u"7kqm9xac3fhh"_s);
    CHECK(s.error().contains(u"不是这台机器上用的"_s));
    CHECK(s.part<QLineEdit>(u"card"_s)->text() == u"7KQM-9XAC-3FHH"_s);
    s.key(Qt::Key_Backspace);
    CHECK(s.error().isEmpty());
    CHECK_FALSE(s.part(u"go"_s)->isEnabled());
    s.play.fails = true;
    s.play.failWith = core::Error(core::ErrorCode::TooManyAttempts, {}, {{u"waitSeconds"_s, 20}});
    Screen::type(u"t"_s);
    s.key(Qt::Key_Return);
    CHECK(s.error().contains(u"20 秒"_s));
    s.play.failWith = core::Error(core::ErrorCode::AlreadyExists);
    s.key(Qt::Key_Return);
    CHECK(s.error().contains(u"交过"_s));
    s.play.fails = false;
    s.key(Qt::Key_Return);
    CHECK(s.question() == StationPlay::question(1).text);
}

TEST_CASE("an answer that did not reach the disk is kept on the screen and can be given again", "[ui][station]")
{
    Screen s;
    s.enter();
    s.play.fails = true;
    s.play.failWith = core::Error(core::ErrorCode::DiskFull);
    s.key(Qt::Key_3);
    s.key(Qt::Key_Return);
    CHECK(s.error().contains(u"老师"_s));
    CHECK(s.question() == StationPlay::question(1).text);
    CHECK(s.chosen() == 2);
    s.play.fails = false;
    s.key(Qt::Key_Return);
    CHECK(s.question() == StationPlay::question(2).text);
    CHECK(s.error().isEmpty());

    // The last record is the one that says that all was passed.
    s.key(Qt::Key_1);
    s.key(Qt::Key_Return);
    s.play.passed = 3;
    s.key(Qt::Key_1);
    const auto end = s.window.findChild<QStackedWidget *>();
    s.play.place = 3;
    s.key(Qt::Key_Return);
    CHECK(end->currentWidget()->findChild<QLabel *>(u"what"_s) != nullptr);
}

TEST_CASE("while the disk is slow nothing is given twice", "[ui][station]")
{
    Screen s;
    s.enter();
    s.key(Qt::Key_1);
    s.play.holds = true;
    s.key(Qt::Key_Return);
    s.key(Qt::Key_Return);
    s.part(u"next"_s)->click();
    s.part(u"skip"_s)->click();
    s.part(u"back"_s)->click();
    CHECK(s.play.asked.count(u"answer 0"_s) == 1);
    CHECK_FALSE(s.play.asked.contains(u"skip"_s));
    CHECK_FALSE(s.play.asked.contains(u"back"_s));
}

TEST_CASE("leaving the window is noted while a student is here, and it does not close", "[ui][station]")
{
    Screen s;
    QWidget other;
    tests::showActive(&other);
    Screen::settle();
    CHECK_FALSE(s.play.asked.contains(u"left"_s));
    tests::showActive(&s.window);
    s.page()->findChild<QLineEdit *>(u"card"_s)->setFocus();
    s.enter();
    tests::showActive(&other);
    Screen::settle();
    CHECK(s.play.asked.count(u"left"_s) == 1);
    CHECK_FALSE(s.window.close());
    CHECK(s.window.isVisible());
    tests::showActive(&s.window);
    s.part(u"stop"_s)->click();
    s.part(u"stop"_s)->click();
    Screen::settle();
    CHECK(s.window.close());
}

TEST_CASE("a question is large, its rows are a finger high, and a screen reader names all of it", "[ui][station]")
{
    Screen s;
    CHECK(tests::unnamed(&s.window).isEmpty());
    s.enter();
    CHECK(s.part<QLabel>(u"question"_s)->font().pointSizeF() >= 18);
    for (OptionRow *row : s.rows()) {
        CHECK(row->height() >= 64);
        CHECK(row->font().pointSizeF() >= 18);
        CHECK(row->accessibleName() == row->text());
    }
    INFO(tests::unnamed(&s.window).join(u'\n').toStdString());
    CHECK(tests::unnamed(&s.window).isEmpty());
}
