// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/EnglishCheck.h"

#include "core/assessments/Scale.h"
#include "core/base/Language.h"
#include "tests/core/storage/VaultFixture.h"
#include "tests/ui/UiSupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{

const QMap<QString, QString> &english()
{
    static const QMap<QString, QString> words = [] {
        QMap<QString, QString> found;
        QFile file(QStringLiteral(YICE_TRANSLATION));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation")
                found.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return found;
    }();
    return words;
}

/// The longest run of Chinese in each source, so that a text with its values filled in is known again.
const QStringList &runs()
{
    static const QStringList all = [] {
        static const QRegularExpression han(u"[\u4e00-\u9fff]+"_s);
        QStringList found;
        for (const QString &source : english().keys()) {
            QString longest;
            for (auto it = han.globalMatch(source); it.hasNext();) {
                const QString run = it.next().captured();
                longest = run.size() > longest.size() ? run : longest;
            }
            if (longest.size() > 1)
                found.append(longest);
        }
        found.removeDuplicates();
        return found;
    }();
    return all;
}

/// What the demo sources hold, who is signed in to a vault of the tests, and the items of the shipped questionnaires: data, which stay as they were written. Short words are none, so that a heading is still found.
const QStringList &data()
{
    static const QStringList all = [] {
        static const QRegularExpression literal(u"u\"([^\"]*[\\x{4e00}-\\x{9fff}][^\"]*)\""_s);
        QStringList found{VaultFixture::viewer().name};
        for (const QFileInfo &info : QDir(QStringLiteral(YICE_UI_TESTS)).entryInfoList({u"Demo*.cpp"_s, u"UiSupport.cpp"_s, u"Gallery*.cpp"_s, u"StationPlay.cpp"_s})) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (auto it = literal.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
                const QString text = it.next().captured(1);
                if (text.size() > 2)
                    found.append(text);
            }
        }
        for (const QString &id : core::assessments::shippedScaleIds()) {
            const auto scale = core::assessments::shippedScale(id);
            REQUIRE(scale);
            for (const core::assessments::ScaleItem &item : scale->items) {
                if (!item.text.isEmpty())
                    found.append(item.text);
            }
        }
        std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return found;
    }();
    return all;
}

} // namespace

QString said(const QString &chinese)
{
    return core::base::language() == core::base::Language::English ? english().value(chinese, chinese) : chinese;
}

QStringList leftInChinese(QWidget *root)
{
    static const QRegularExpression className(u"([一二三四五六七八九]年级|[初高][一二三])([（(]\\d+[)）]班)?"_s);
    QStringList found;
    if (core::base::language() != core::base::Language::English)
        return found;
    for (const QString &line : allText(root).split(u'\n')) {
        static const QRegularExpression fileName(u"[^\\s,:：]*\\.yicepkg"_s);
        QString text = line;
        text.remove(className);
        text.remove(fileName);
        for (const QString &written : data())
            text.remove(written);
        if (!hasChinese(text))
            continue;
        for (const QString &run : runs()) {
            if (text.contains(run)) {
                found.append(u"「%1」 in: %2"_s.arg(run, line));
                break;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace tests
