// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

QJsonObject scaleOf(const QJsonObject &list, const QString &id)
{
    for (const QJsonValue &one : list.value(u"scales"_s).toArray()) {
        if (one[u"id"_s].toString() == id)
            return one.toObject();
    }
    return {};
}

QString write(CliFixture &cli, const QString &name, const QByteArray &bytes)
{
    QFile file(cli.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("a school enters a licence and the text of a scale by the command line", "[cli][library]")
{
    CliFixture cli;
    cli.createSchool();
    QByteArray text("说明：请回想最近一周。\n选项：没有｜很轻｜中等｜偏重｜严重\n");
    for (int i = 1; i <= 90; ++i)
        text += QByteArray::number(i) + "、自拟的第" + QByteArray::number(i) + "号问句\n";
    const QString file = write(cli, u"text.txt"_s, text);
    const QStringList install{u"scale"_s, u"install"_s, file, u"--scale"_s, u"scl-90"_s};
    const QStringList licence{u"--holder"_s, u"云岭示例中学"_s, u"--number"_s, u"L-17"_s, u"--until"_s, u"2090-08-31"_s,
                              u"--evidence"_s, u"柜一"_s};
    CHECK(cli.inSchool(install).exit != 0);
    CHECK(cli.done(install + licence + QStringList{u"--dry-run"_s}).value(u"textEntered"_s).toBool());
    CHECK(scaleOf(cli.done({u"scale"_s, u"list"_s}), u"scl-90"_s).value(u"licenceState"_s).toString() == u"none"_s);
    CHECK(cli.done(install + licence).value(u"items"_s).toInt() == 90);
    const QJsonObject listed = scaleOf(cli.done({u"scale"_s, u"list"_s}), u"scl-90"_s);
    CHECK(listed.value(u"licenceState"_s).toString() == u"valid"_s);
    CHECK(listed.value(u"textEntered"_s).toBool());
    CHECK(listed.value(u"schoolLicence"_s)[u"number"_s].toString() == u"L-17"_s);
    QFile::remove(file);
    QDirIterator files(cli.root(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        CHECK_FALSE(readFile(files.next()).contains("自拟的第7号问句"));

    QByteArray wrong = text;
    wrong.replace("12、", "13、").replace("\n90、自拟的第90号问句", "");
    const auto refused = cli.inSchool({u"scale"_s, u"install"_s, write(cli, u"wrong.txt"_s, wrong), u"--scale"_s, u"scl-90"_s});
    CHECK(refused.exit == 5);
    const QJsonArray problems = refused.error().value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 2);
    CHECK(problems.at(0)[u"row"_s].toInt() == 14);
    CHECK(problems.at(0)[u"kind"_s].toString() == u"text_item_order"_s);
    CHECK(problems.at(1)[u"kind"_s].toString() == u"text_item_count"_s);

    cli.done({u"scale"_s, u"remove"_s, u"scl-90"_s});
    CHECK(scaleOf(cli.done({u"scale"_s, u"list"_s}), u"scl-90"_s).value(u"licenceState"_s).toString() == u"none"_s);
}

TEST_CASE("a school's own scale runs from its file to a score", "[cli][library]")
{
    CliFixture cli;
    cli.createSchool();
    QByteArray own = readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/scales/gad7.json"));
    own.replace("\"id\": \"gad7\"", "\"id\": \"our-seven\"");
    CHECK(cli.done({u"scale"_s, u"install"_s, write(cli, u"own.json"_s, own)}).value(u"own"_s).toBool());
    const QJsonObject scored = cli.done({u"scale"_s, u"score"_s, u"our-seven"_s, u"--answers"_s, u"3 0 1 2 0 0 1"_s});
    CHECK(scored.value(u"scores"_s)[0][u"raw"_s].toInt() == 7);
    cli.done({u"campaign"_s, u"create"_s, u"--name"_s, u"自编"_s, u"--scales"_s, u"our-seven"_s, u"--grades"_s, u"7"_s, u"--from"_s,
              u"2026-11-01"_s, u"--to"_s, u"2036-11-30"_s});
    CHECK(cli.inSchool({u"scale"_s, u"remove"_s, u"our-seven"_s}).exit != 0);
}
