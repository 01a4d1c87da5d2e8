// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/StationPlay.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using tests::StationPlay;
using ui::station::StationWindow;

namespace
{

struct Pictures {
    QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    QString scheme;
    StationPlay play;
    StationWindow window{play.source()};

    Pictures(const QString &name, const QSize &size) : scheme(name)
    {
        window.resize(size);
        tests::showActive(&window);
        QTest::qWait(30);
    }
    QWidget *page() const { return window.findChild<QStackedWidget *>()->currentWidget(); }
    void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::qWait(20);
    }
    void type(const QString &card)
    {
        for (const QChar c : card)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void press(const QString &name)
    {
        page()->findChild<QPushButton *>(name)->click();
        QTest::qWait(20);
    }
    void save(const QString &name)
    {
        QTest::qWait(30);
        const QStringList left = tests::leftInChinese(&window);
        INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
        CHECK(left.isEmpty());
        CHECK(window.grab().toImage().save(u"%1/station-%2-%3.png"_s.arg(folder, name, scheme)));
    }
};

void walk(const QString &scheme, const QSize &size)
{
    Pictures p(scheme, size);
    p.save(u"start"_s);
    p.type(u"7kqm9xac3fhh"_s);
    p.key(Qt::Key_Return);
    p.save(u"wrong-card"_s);
    p.press(u"talk"_s);
    p.save(u"talk-before"_s);
    p.press(u"close"_s);
    p.type(u"7kqm9xac3fht"_s);
    p.key(Qt::Key_Return);
    p.save(u"question"_s);
    p.key(Qt::Key_2);
    p.save(u"chosen"_s);
    p.play.fails = true;
    p.play.failWith = core::Error(core::ErrorCode::DiskError);
    p.key(Qt::Key_Return);
    p.save(u"disk"_s);
    p.play.fails = false;
    p.press(u"talk"_s);
    p.save(u"talk"_s);
    p.key(Qt::Key_Return);
    p.save(u"talk-noted"_s);
    p.key(Qt::Key_Return);
    p.press(u"stop"_s);
    p.save(u"stop"_s);
    p.key(Qt::Key_Return);
    p.key(Qt::Key_1);
    p.key(Qt::Key_Return);
    p.key(Qt::Key_1);
    p.key(Qt::Key_Return);
    p.save(u"long-question"_s);
    p.key(Qt::Key_1);
    p.key(Qt::Key_Return);
    p.save(u"end"_s);
    p.key(Qt::Key_Return);
    p.type(u"7kqm9xac3fht"_s);
    p.key(Qt::Key_Return);
    p.press(u"stop"_s);
    p.press(u"stop"_s);
    p.save(u"stopped"_s);
}

} // namespace

TEST_CASE("pictures of the answer station for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme::apply(*app, Scheme::Light);
    walk(u"light"_s, {1366, 768});
    walk(u"small"_s, {1024, 600});
    Theme::apply(*app, Scheme::Dark);
    walk(u"dark"_s, {1366, 768});
    Theme::apply(*app, Scheme::Light);
}
