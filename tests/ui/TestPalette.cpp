// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/common/Files.h"
#include "ui/common/RecoverySheet.h"
#include "ui/shell/CreateForm.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UnlockForm.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using ui::shell::Found;
using ui::shell::MainWindow;
using ui::shell::Session;

namespace
{
struct Window {
    MainWindow window;
    QStringList opened;
    QStringList asked;
    std::vector<QPromise<Result<QList<Found>>>> late; ///< answers that the test gives later

    explicit Window(bool answersLate = false)
    {
        Session session = tests::sampleSession();
        session.commands = {{u"记一条预警信号"_s, QKeySequence(u"Ctrl+Shift+N"_s), [this] { opened.append(u"记信号"_s); }}};
        session.find = [this, answersLate](const QString &typed) {
            asked.append(typed);
            if (answersLate) {
                late.emplace_back();
                late.back().start();
                return late.back().future();
            }
            return ui::common::readyFuture(Result<QList<Found>>(answer(typed)));
        };
        window.resize(1366, 698);
        window.open(session);
        tests::showActive(&window);
    }

    QList<Found> answer(const QString &typed)
    {
        QList<Found> found;
        for (const auto &[name, group] : {std::pair{u"周可欣"_s, u"高一(2)班"_s}, std::pair{u"周可欣"_s, u"初三(5)班"_s}}) {
            if (name.contains(typed) || typed == u"zkx")
                found.append({u"学生"_s, name, group, [this, g = group] { opened.append(u"打开 "_s + g); },
                              [this, g = group] { opened.append(u"记一次 "_s + g); }});
        }
        return found;
    }

    QDialog *palette() const { return window.findChild<QDialog *>(u"palette"_s); }
    QListView *list() const { return window.findChild<QListView *>(u"paletteList"_s); }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void openPalette()
    {
        tests::showActive(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(palette());
        waitForField();
    }
    void waitForField() const
    {
        auto *field = palette()->findChild<QLineEdit *>(u"paletteField"_s);
        REQUIRE(QTest::qWaitFor([&] { return field->hasFocus(); }, 3000));
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
};
} // namespace

TEST_CASE("Ctrl+K finds a page by its letters and Enter opens it", "[ui][palette]")
{
    Window w;
    w.openPalette();
    CHECK(w.titles().size() == 12);
    CHECK(w.asked.isEmpty()); // nothing typed, nothing asked
    QTest::keyClicks(QApplication::focusWidget(), u"yuj"_s);
    CHECK(w.titles() == QStringList{u"页面，预警，Ctrl+4"_s});
    Window::key(Qt::Key_Return);
    CHECK(w.window.currentPage() == u"alerts"_s);
    CHECK(QTest::qWaitFor([&] { return !w.palette(); }, 1000));
}

TEST_CASE("namesakes stand with their class; Enter opens one, Ctrl+Enter acts", "[ui][palette]")
{
    Window w;
    w.openPalette();
    QTest::keyClicks(QApplication::focusWidget(), u"zkx"_s);
    REQUIRE(QTest::qWaitFor([&] { return w.titles().size() == 2; }, 1000));
    CHECK(w.titles() == QStringList{u"学生，周可欣，高一(2)班"_s, u"学生，周可欣，初三(5)班"_s});
    Window::key(Qt::Key_Down);
    Window::key(Qt::Key_Return);
    CHECK(w.opened == QStringList{u"打开 初三(5)班"_s});
    REQUIRE(QTest::qWaitFor([&] { return !w.palette(); }, 1000));
    w.openPalette();
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty()); // typed text is not kept
    QTest::keyClicks(QApplication::focusWidget(), u"zkx"_s);
    REQUIRE(QTest::qWaitFor([&] { return w.titles().size() == 2; }, 1000));
    Window::key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(w.opened.last() == u"记一次 高一(2)班"_s);
}

TEST_CASE("an answer to an older question is dropped, a fault is said", "[ui][palette]")
{
    Window w(true);
    w.openPalette();
    QTest::keyClicks(QApplication::focusWidget(), u"zk"_s);
    REQUIRE(w.late.size() == 2);
    w.late[1].addResult(Result<QList<Found>>(QList<Found>{{u"学生"_s, u"新"_s, {}, {}, {}}}));
    w.late[1].finish();
    REQUIRE(QTest::qWaitFor([&] { return w.titles().size() == 1; }, 1000));
    w.late[0].addResult(Result<QList<Found>>(QList<Found>{{u"学生"_s, u"旧"_s, {}, {}, {}}}));
    w.late[0].finish();
    QTest::qWait(30);
    CHECK(w.titles() == QStringList{u"学生，新"_s});
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    w.late[2].addResult(Result<QList<Found>>(core::fail(core::ErrorCode::Denied)));
    w.late[2].finish();
    auto *said = w.palette()->findChild<QLabel *>(u"paletteSaid"_s);
    CHECK(QTest::qWaitFor([&] { return said->text().contains(u"您的岗位"); }, 1000));
}

TEST_CASE("a command runs from the palette and by its key", "[ui][palette]")
{
    Window w;
    QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.opened.size() == 1);
    QTest::mouseClick(w.window.findChild<QPushButton *>(u"paletteBox"_s), Qt::LeftButton);
    REQUIRE(w.palette());
    w.waitForField();
    QTest::keyClicks(QApplication::focusWidget(), u"jyt"_s);
    Window::key(Qt::Key_Return);
    CHECK(w.opened.size() == 2);
}

TEST_CASE("locking closes the palette and the list of keys with all they show", "[ui][palette][lock]")
{
    Window w;
    w.openPalette();
    QTest::keyClicks(QApplication::focusWidget(), u"zkx"_s);
    REQUIRE(QTest::qWaitFor([&] { return w.titles().size() == 2; }, 1000));
    const QPointer<QDialog> palette = w.palette();
    w.window.lock();
    CHECK_FALSE(palette->isVisible());
    CHECK(QTest::qWaitFor([&] { return palette.isNull(); }, 1000));
    tests::showActive(&w.window);
    QTest::keyClick(&w.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&w.window, Qt::Key_F1);
    CHECK_FALSE(w.palette());
    CHECK_FALSE(w.window.findChild<QDialog *>(u"keyList"_s));
    CHECK_FALSE(tests::allText(&w.window).contains(u"周可欣"));

    w.window.open(tests::sampleSession());
    tests::showActive(&w.window);
    QTest::keyClick(&w.window, Qt::Key_F1);
    const QPointer<QDialog> keys = w.window.findChild<QDialog *>(u"keyList"_s);
    REQUIRE(keys);
    CHECK(tests::allText(keys).contains(u"Ctrl+L"));
    CHECK(tests::allText(keys).contains(u"Ctrl+4"));
    CHECK(tests::unnamed(keys).isEmpty());
    w.window.lock();
    CHECK(QTest::qWaitFor([&] { return keys.isNull(); }, 1000));
}

TEST_CASE("the window does not close over a recovery sheet that nobody checked", "[ui][create][lock]")
{
    MainWindow window;
    tests::showActive(&window);
    ui::common::SheetOutput output;
    output.hasPrinter = [] { return true; };
    auto *form = new ui::shell::CreateForm(u"/home"_s, QDate(2026, 11, 25), output);
    const QPointer<ui::shell::CreateForm> alive = form;
    int abandoned = 0;
    QObject::connect(form, &ui::shell::CreateForm::abandoned, form, [&] { ++abandoned; });
    window.showEntrance(form);
    CHECK(form->isVisible());
    CHECK_FALSE(window.unlockForm()->isVisible());
    form->showSheet(QStringList(14, u"AAAA"_s));
    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    QTest::mouseClick(form->findChild<QPushButton *>(u"leaveNow"_s), Qt::LeftButton);
    CHECK(abandoned == 1);
    CHECK(window.unlockForm()->isVisible());
    CHECK(QTest::qWaitFor([&] { return alive.isNull(); }, 1000));
    CHECK(window.close());
}
