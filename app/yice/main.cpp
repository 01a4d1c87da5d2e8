// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Desk.h"
#include "app/yice/Pictures.h"
#include "app/yice/StationDesk.h"
#include "ui/common/Theme.h"
#include "ui/station/StationWindow.h"
#include "ui/words/ErrorText.h"
#include "core/base/platform/TimeZone.h"
#include "ui/words/Language.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace
{

/// A PC of the computer room: no vault, one window, the whole screen.
int runStation(const QString &path)
{
    const auto desk = yice::StationDesk::open(path, std::make_shared<core::base::SystemClock>());
    if (!desk) {
        const QString text = ui::words::errorText(desk.error());
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
        // Without a screen nobody could close it.
        if (QGuiApplication::platformName() != u"offscreen" && QGuiApplication::platformName() != u"minimal") {
            QMessageBox box(QMessageBox::Warning, Words::tr("答题机"), text, QMessageBox::Close);
            box.exec();
        }
        return core::base::exitStatus(desk.error().code);
    }
    ui::station::StationWindow window((*desk)->source());
    window.showFullScreen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    core::base::settleTimeZone();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"yice"_s);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/yice"_s;
    ui::words::speak(app, ui::words::chooseLanguage(ui::words::askedLanguage(QApplication::arguments()), yice::keptLanguage(data)));
    QApplication::setApplicationDisplayName(Words::tr("一策"));
    QApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));

    QTimer::singleShot(0, &app, [] { // not before the window is drawn
        QIcon icon;
        for (const int size : {16, 32, 48, 128})
            icon.addFile(u":/yice/icons/hicolor/%1x%1/apps/yice.png"_s.arg(size));
        QApplication::setWindowIcon(icon);
    });
    QApplication::setDesktopFileName(u"yice"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, Words::tr("档案库文件夹"), Words::tr("文件夹"));
    const QCommandLineOption user(u"user"_s, Words::tr("与 --pictures 一起：谁来打开"), Words::tr("姓名"));
    const QCommandLineOption passwordFile(u"password-file"_s, Words::tr("与 --pictures 一起：密码所在的文件（只用于演示库）"), Words::tr("文件"));
    const QCommandLineOption pictures(u"pictures"_s, Words::tr("不开窗口，把每一页画成 PNG 和 PDF 写进文件夹"), Words::tr("文件夹"));
    const QCommandLineOption dark(u"dark"_s, Words::tr("深色"));
    parser.addPositionalArgument(u"file"_s, Words::tr("档案库文件夹，或收到的包、名片：打开档案库后到收它的那一页"), Words::tr("[文件]"));
    const QCommandLineOption language(u"lang"_s, Words::tr("界面语言：zh 中文，en 英文"), u"zh|en"_s);
    const QCommandLineOption station(u"station"_s, Words::tr("答题机：打开心理辅导室做的答题机文件，占满屏幕"), Words::tr("文件"));
    parser.addOptions({vault, user, passwordFile, pictures, dark, language, station});
    parser.process(app);

    ui::common::Theme::apply(app, parser.isSet(dark) ? ui::common::Scheme::Dark : ui::common::Scheme::Light);
    if (parser.isSet(station))
        return runStation(parser.value(station));
    // Putting parts into each other under a style sheet has every part styled again at each level.
    const QString sheet = app.styleSheet();
    app.setStyleSheet({});
    yice::Desk desk(data);
    const QFileInfo place(parser.positionalArguments().value(0));
    desk.offer(place.isDir() && !parser.isSet(vault) ? place.absoluteFilePath() : parser.value(vault));
    app.setStyleSheet(sheet);
    if (place.isFile()) {
        QObject::connect(&desk, &yice::Desk::opened, &desk, [&desk] {
            for (const QString &page : desk.window().pageIds()) {
                if (page == u"exchange"_s || page == u"district"_s)
                    desk.window().showPage(page);
            }
        });
    }

    if (parser.isSet(pictures)) {
        QFile file(parser.value(passwordFile));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(Words::tr("密码文件读不了：%1。没有写入任何东西。").arg(file.fileName())));
            return 2;
        }
        return yice::writePictures(app, desk, {parser.value(user), file.readAll().trimmed(), parser.value(pictures)});
    }
    desk.window().show();
    const int status = QApplication::exec();
    desk.finish();
    return status;
}
