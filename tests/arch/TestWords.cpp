// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString translation;
    QString type; ///< empty where it is finished
};

/// Context and source, joined by a line break.
using Messages = QMap<QString, Message>;

Messages messagesIn(const QByteArray &ts)
{
    Messages found;
    QXmlStreamReader xml(ts);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString type = xml.attributes().value(u"type"_s).toString();
            found.insert(context + u'\n' + source,
                         {xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(), type});
        }
    }
    REQUIRE(xml.error() == QXmlStreamReader::NoError);
    return found;
}

const QString Translation = QStringLiteral(YICE_SOURCE_DIR "/translations/yice_en.ts");
const QRegularExpression Han(u"[\u4e00-\u9fff\u3000-\u3011\uff01-\uff5e]"_s);

/// Values of marks such as %1, sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d|%n"_s);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// Places in a data file where a title or name is Chinese and no English stands beside it.
void findWithoutEnglish(const QJsonValue &value, const QString &place, QStringList &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            findWithoutEnglish(array.at(i), u"%1[%2]"_s.arg(place).arg(i), found);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool word = it.key() == u"name" || it.key() == u"title" || it.key() == u"enter";
        if (word && QString::fromUtf8(QJsonDocument(QJsonArray{it.value()}).toJson()).contains(Han)
            && !object.contains(it.key() + u"En"_s))
            found.append(place + u'.' + it.key());
        findWithoutEnglish(it.value(), place + u'.' + it.key(), found);
    }
}

} // namespace

TEST_CASE("titles and names in data files have their English beside them", "[arch][words]")
{
    QStringList found;
    int files = 0;
    for (const QString &folder : {u"rules"_s, u"scales"_s}) {
        QDirIterator walk(QStringLiteral(YICE_SOURCE_DIR "/resources/") + folder, {u"*.json"_s}, QDir::Files);
        while (walk.hasNext()) {
            const QString file = walk.next();
            ++files;
            findWithoutEnglish(QJsonDocument::fromJson(tests::readFile(file)).object(), walk.fileName(), found);
        }
    }
    CHECK(files >= 4);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("every text has its English", "[arch][words]")
{
    const Messages messages = messagesIn(tests::readFile(Translation));
    CHECK(messages.size() > 1000);
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it->type.isEmpty());
        CHECK((!it->translation.isEmpty() || it.key().endsWith(u"\n ")));
        CHECK_FALSE(it->translation.contains(Han));
        CHECK(places(it->translation) == places(it.key()));
        CHECK(it->translation.contains(u"diagnos"_s, Qt::CaseInsensitive) == it.key().contains(u"诊断"));
    }
}

TEST_CASE("the translation knows every text of the sources and no other", "[arch][words]")
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"yice_en.ts"_s);
    REQUIRE(QFile::copy(Translation, copy));
    QProcess collect;
    collect.setWorkingDirectory(QStringLiteral(YICE_SOURCE_DIR));
    collect.start(QStringLiteral(YICE_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"zh_CN"_s,
                   u"-target-language"_s, u"en"_s, u"app"_s, u"ui"_s, u"core"_s, u"-ts"_s, copy});
    REQUIRE(collect.waitForFinished(120000));
    REQUIRE(collect.exitCode() == 0);
    const QStringList kept = messagesIn(tests::readFile(Translation)).keys();
    const QStringList found = messagesIn(tests::readFile(copy)).keys();
    for (const QString &text : found) {
        INFO("without English: " << text.toStdString());
        CHECK(kept.contains(text));
    }
    for (const QString &text : kept) {
        INFO("no longer said: " << text.toStdString());
        CHECK(found.contains(text));
    }
}

TEST_CASE("no Chinese text stands in the programs outside the translation", "[arch][words]")
{
    // Values of files, which are Chinese in every language; and the width of a character.
    const QStringList data{u"男"_s, u"女"_s, u"测"_s};
    static const QRegularExpression literal(uR"RE((?:\bu|QStringLiteral\(|u?R|fromUtf8\()"((?:[^"\\]|\\.)*)")RE"_s);
    QStringList found;
    int files = 0;
    for (const QString &top : {u"/ui"_s, u"/app/yice"_s, u"/app/yicectl"_s}) {
        QDirIterator walk(QStringLiteral(YICE_SOURCE_DIR) + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            ++files;
            const QStringList lines = QString::fromUtf8(tests::readFile(file)).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines.at(i).trimmed().startsWith(u"//"))
                    continue;
                for (auto it = literal.globalMatch(lines.at(i).section(u" ///"_s, 0, 0)); it.hasNext();) {
                    const QString text = it.next().captured(1);
                    QString said = text;
                    said.remove(u'\u3000');
                    if (said.contains(Han) && !data.contains(text))
                        found.append(u"%1:%2 %3"_s.arg(file).arg(i + 1).arg(text));
                }
            }
        }
    }
    CHECK(files > 100);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}
