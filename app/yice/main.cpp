// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Desk.h"
#include "app/yice/Pictures.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"yice"_s);
    QApplication::setApplicationDisplayName(u"一策"_s);
    QApplication::setApplicationVersion(QStringLiteral(YICE_VERSION));

    QIcon icon;
    for (const int size : {16, 32, 48, 128})
        icon.addFile(u":/yice/icons/hicolor/%1x%1/apps/yice.png"_s.arg(size));
    QApplication::setWindowIcon(icon);
    QApplication::setDesktopFileName(u"yice"_s);

    // The words of the system's own windows, such as those that choose a file.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QTranslator qtWords;
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, u"档案库文件夹"_s, u"文件夹"_s);
    const QCommandLineOption user(u"user"_s, u"与 --pictures 一起：谁来打开"_s, u"姓名"_s);
    const QCommandLineOption passwordFile(u"password-file"_s, u"与 --pictures 一起：密码所在的文件（只用于演示库）"_s, u"文件"_s);
    const QCommandLineOption pictures(u"pictures"_s, u"不开窗口，把每一页画成 PNG 和 PDF 写进文件夹"_s, u"文件夹"_s);
    const QCommandLineOption dark(u"dark"_s, u"深色"_s);
    parser.addPositionalArgument(u"file"_s, u"档案库文件夹，或收到的包、名片：打开档案库后到收它的那一页"_s, u"[文件]"_s);
    parser.addOptions({vault, user, passwordFile, pictures, dark});
    parser.process(app);

    ui::common::Theme::apply(app, parser.isSet(dark) ? ui::common::Scheme::Dark : ui::common::Scheme::Light);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/yice"_s;
    yice::Desk desk(data);
    const QFileInfo place(parser.positionalArguments().value(0));
    desk.offer(place.isDir() && !parser.isSet(vault) ? place.absoluteFilePath() : parser.value(vault));
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
            std::fprintf(stderr, "%s\n", qUtf8Printable(u"密码文件读不了：%1。没有写入任何东西。"_s.arg(file.fileName())));
            return 2;
        }
        return yice::writePictures(app, desk, {parser.value(user), file.readAll().trimmed(), parser.value(pictures)});
    }
    desk.window().show();
    const int status = QApplication::exec();
    desk.finish();
    return status;
}
