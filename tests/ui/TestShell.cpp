// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/common/Theme.h"
#include "ui/shell/Header.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockForm.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;

namespace
{
struct Window {
    MainWindow window;

    Window()
    {
        window.unlockForm()->setVault(u"云岭示例中学"_s, u"D:\\云岭.yice"_s, {{u"李静怡"_s, u"专职心理教师"_s}});
        tests::showActive(&window);
    }
    void open() { window.open(tests::sampleSession()); }
    void key(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }
    QListView *rail() { return window.findChild<Rail *>()->findChildren<QListView *>().first(); }
};

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}
} // namespace

TEST_CASE("keys go to pages, pages are made once and only when visited", "[ui][shell]")
{
    Window w;
    w.open();
    CHECK(w.window.currentPage() == u"today"_s);
    CHECK(w.window.page(u"alerts"_s) == nullptr);
    w.key(Qt::Key_4, Qt::ControlModifier);
    CHECK(w.window.currentPage() == u"alerts"_s);
    const QPointer<QWidget> alerts = w.window.page(u"alerts"_s);
    REQUIRE(alerts);
    CHECK(alerts->isVisible());
    w.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(w.window.currentPage() == u"packages"_s);
    w.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.window.currentPage() == u"alerts"_s);
    CHECK(w.window.page(u"alerts"_s) == alerts);
    CHECK_FALSE(w.window.showPage(u"nowhere"_s));
}

TEST_CASE("in the rail the arrows only move, Enter and a click open", "[ui][shell]")
{
    Window w;
    w.open();
    QListView *rail = w.rail();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    CHECK(w.window.currentPage() == u"today"_s);
    CHECK(w.window.page(u"students"_s) == nullptr);
    QTest::keyClick(rail, Qt::Key_Return);
    CHECK(w.window.currentPage() == u"students"_s);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(rail->model()->index(2, 0)).center());
    CHECK(w.window.currentPage() == u"assessments"_s);
}

TEST_CASE("a badge is told in words", "[ui][shell][access]")
{
    Window w;
    w.open();
    w.window.setBadge(u"today"_s, 12, true);
    w.window.setBadge(u"alerts"_s, 7, false);
    const auto said = [&](int row) { return w.rail()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    CHECK(said(0) == u"今日，正在看，12 项，有逾期"_s);
    CHECK(said(3) == u"预警，7 项"_s);
    w.window.setBadge(u"alerts"_s, 0, false);
    CHECK(said(3) == u"预警"_s);
}

TEST_CASE("locking empties the window", "[ui][shell][lock]")
{
    Window w;
    w.open();
    w.key(Qt::Key_4, Qt::ControlModifier);
    w.window.setBadge(u"today"_s, 12, true);
    w.window.setTrail({u"在办"_s, u"陈一诺"_s});
    w.window.statusLine()->setJob(u"正在导入 周可欣"_s, 3, 10);
    QGuiApplication::clipboard()->setText(u"陈一诺"_s);
    const QPointer<QWidget> page = w.window.page(u"alerts"_s);
    for (const QString &name : {u"陈一诺"_s, u"周可欣"_s, u"段雨辰"_s})
        REQUIRE(tests::allText(&w.window).contains(name)); // the search finds them while open
    QSignalSpy locked(&w.window, &MainWindow::locked);

    w.key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return locked.size() == 1; }, 1000));

    CHECK(w.window.isLocked());
    CHECK(page.isNull());
    const QString left = tests::allText(&w.window);
    for (const QString &trace : {u"陈一诺"_s, u"周可欣"_s, u"段雨辰"_s, u"马骁"_s, u"今日"_s})
        CHECK_FALSE(left.contains(trace));
    CHECK(w.window.windowTitle() == u"一策"_s);
    CHECK(w.rail()->model()->rowCount() == 0);
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK(w.window.unlockForm()->isVisible());
    w.key(Qt::Key_4, Qt::ControlModifier);
    CHECK(w.window.currentPage().isEmpty());
    CHECK_FALSE(w.window.showPage(u"alerts"_s));
}

TEST_CASE("Ctrl+L locks from within a modal dialog and takes the dialog along", "[ui][shell][lock]")
{
    Window w;
    w.open();
    QPointer<QDialog> dialog = new QDialog(&w.window);
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(new QLabel(u"陈一诺"_s));
    tests::showActive(dialog);
    QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }, 1000));
    CHECK(w.window.isLocked());
}

TEST_CASE("after locking, another person's session starts clean", "[ui][shell][lock]")
{
    Window w;
    w.open();
    w.key(Qt::Key_2, Qt::ControlModifier);
    w.window.lock();
    Session other = tests::sampleSession();
    other.userName = u"段校长"_s;
    other.pages = other.pages.mid(0, 1);
    w.window.open(other);
    CHECK(w.window.currentPage() == u"today"_s);
    w.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(w.window.currentPage() == u"today"_s);
    w.key(Qt::Key_2, Qt::ControlModifier); // a page this person does not have
    CHECK(w.window.currentPage() == u"today"_s);
    CHECK_FALSE(tests::allText(w.window.findChild<Header *>()).contains(u"李静怡"));
    CHECK(tests::allText(w.window.findChild<Header *>()).contains(u"段校长"));
}

TEST_CASE("an unused place locks, a key puts it off", "[ui][shell][lock]")
{
    QWidget busy;
    tests::showActive(&busy);
    IdleLock lock;
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.start(std::chrono::milliseconds(400));
    QTest::qWait(250);
    QTest::keyClick(&busy, Qt::Key_A);
    QTest::qWait(250);
    CHECK(idle.isEmpty());
    CHECK(QTest::qWaitFor([&] { return idle.size() == 1; }, 2000));
}

TEST_CASE("every widget of shell and page is named in Chinese", "[ui][shell][access]")
{
    Window w;
    w.open();
    w.key(Qt::Key_4, Qt::ControlModifier);
    w.window.statusLine()->setBackup(at(25, 8), at(25, 9));
    w.window.statusLine()->setJob(u"正在导入"_s, 3, 10);
    INFO(tests::unnamed(&w.window).join(u'\n').toStdString());
    CHECK(tests::unnamed(&w.window).isEmpty());
    QWidget bare;
    new QPushButton(u"OK"_s, &bare);
    bare.show();
    CHECK(tests::unnamed(&bare).size() == 2); // the walk does find what has no name
}

TEST_CASE("Tab walks round and never sticks", "[ui][shell][access]")
{
    Window w;
    w.open();
    QWidget *start = QApplication::focusWidget();
    REQUIRE(start);
    QSet<QWidget *> visited;
    for (int i = 0; i < 60; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == start)
            break;
    }
    CHECK(QApplication::focusWidget() == start);
    CHECK(visited.contains(w.rail()));
    CHECK(visited.contains(w.window.findChild<QPushButton *>(u"lock"_s)));
    CHECK(visited.size() >= 8);
}

TEST_CASE("a narrow window folds the rail to icons", "[ui][shell]")
{
    Window w;
    w.open();
    w.window.resize(1366, 698);
    CHECK_FALSE(w.window.findChild<Rail *>()->isFolded());
    w.window.resize(1100, 698);
    CHECK(w.window.findChild<Rail *>()->isFolded());
    CHECK(w.window.findChild<Rail *>()->width() == Rail::FoldedWidth);
}

TEST_CASE("the foot tells the age of the backup", "[ui][shell]")
{
    CHECK(ageText(at(25, 8), at(25, 8)) == u"刚才"_s);
    CHECK(ageText(at(25, 8), at(25, 8).addSecs(32 * 60)) == u"32 分钟前"_s);
    CHECK(ageText(at(25, 8), at(25, 13)) == u"5 小时前"_s);
    CHECK(ageText(at(23, 8), at(25, 9)) == u"2 天前"_s);
    StatusLine line;
    QPushButton *backup = line.findChildren<QPushButton *>().first();
    const auto told = [&](const std::optional<QDateTime> &last) {
        line.setBackup(last, at(25, 9));
        return backup->text() + u'|' + backup->property("age").toString();
    };
    CHECK(told(at(25, 8)) == u"已备份 · 1 小时前|good"_s);
    CHECK(told(at(23, 8)) == u"已备份 · 2 天前|some"_s);
    CHECK(told(at(21, 8)) == u"4 天没有备份|late"_s);
    CHECK(told(std::nullopt) == u"还没有备份|late"_s);
    QSignalSpy asked(&line, &StatusLine::backupRequested);
    QTest::keyClick(backup, Qt::Key_Space);
    CHECK(asked.size() == 1);
    line.setDay(QDate(2026, 11, 25), 13);
    CHECK(tests::allText(&line).contains(u"2026-11-25 周三 · 第 13 教学周"));
}

TEST_CASE("pictures of the shell for looking at", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (auto scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        const QString name = scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s;
        ui::common::Theme::apply(*app, scheme);
        Window w;
        w.window.resize(1366, 698);
        w.window.unlockForm()->setVault(u"云岭示例中学 · 心理辅导室"_s, u"D:\\一策\\云岭示例中学.yice　·　文件完好"_s,
                                        {{u"李静怡"_s, u"专职心理教师"_s}});
        w.window.unlockForm()->setOffers(UnlockForm::Recover | UnlockForm::OpenOther | UnlockForm::Create);
        w.window.unlockForm()->setHotlines({u"心理援助热线 12356"_s, u"青少年服务台 12355"_s});
        w.window.unlockForm()->showError(core::Error(core::ErrorCode::WrongPassword));
        QTest::keyClicks(QApplication::focusWidget(), u"eleven char"_s);
        QTest::qWait(20);
        CHECK(w.window.grab().save(u"%1/shell-unlock-%2.png"_s.arg(folder, name)));
        w.open();
        w.window.setBadge(u"today"_s, 12, true);
        w.window.setBadge(u"alerts"_s, 7, false);
        w.window.showPage(u"alerts"_s);
        w.window.setTrail({u"在办"_s, u"区县 · 红"_s});
        w.window.statusLine()->setBackup(at(25, 8), at(25, 8).addSecs(32 * 60));
        w.window.statusLine()->setDay(QDate(2026, 11, 25), 13);
        QTest::qWait(20);
        CHECK(w.window.grab().save(u"%1/shell-page-%2.png"_s.arg(folder, name)));
        w.window.showPage(u"students"_s);
        tests::showActive(&w.window);
        QTest::qWait(20);
        CHECK(w.window.grab().save(u"%1/shell-history-%2.png"_s.arg(folder, name)));
        w.window.showPage(u"alerts"_s);
        w.window.resize(1100, 698);
        QTest::qWait(20);
        CHECK(w.window.grab().save(u"%1/shell-narrow-%2.png"_s.arg(folder, name)));
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
