// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/district/DistrictSupport.h"

#include "core/exchange/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace core::district;
using namespace Qt::Literals::StringLiterals;
using tests::reportOf;
using tests::valueOf;

namespace
{

QList<QJsonObject> rows()
{
    return packageRows(reportOf({7, 6}, 4));
}

/// The rows with `key` of the first row of `kind` set to `value`.
QList<QJsonObject> changed(const QString &kind, const QString &key, const QJsonValue &value)
{
    QList<QJsonObject> list = rows();
    for (QJsonObject &row : list) {
        if (row.value(u"kind"_s) == kind) {
            row.insert(key, value);
            return list;
        }
    }
    FAIL("no such row");
    return list;
}

Error errorOf(const QList<QJsonObject> &list)
{
    const auto read = readPackageRows(list);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

} // namespace

TEST_CASE("what is read from a package is what was made", "[district][rows]")
{
    const SchoolReport report = reportOf({7, 6}, 4);
    const auto read = valueOf(readPackageRows(packageRows(report)));
    CHECK(read.first == suppressed(report.figures));
    CHECK(read.second == report.crises);
    // They travel as canonical JSON, so that the preview and the sealed bytes are the same.
    const QByteArray bytes = valueOf(exchange::canonicalLines(rows()));
    CHECK(valueOf(exchange::readCanonicalLines(bytes)) == rows());

    SchoolReport empty = reportOf({}, 0);
    empty.figures.campaign.clear();
    CHECK(valueOf(readPackageRows(packageRows(empty))).first == suppressed(empty.figures));
}

TEST_CASE("a row that is not of the published form is named and refused", "[district][rows]")
{
    const auto [kind, key, value] = GENERATE(table<QString, QString, QJsonValue>({
        {u"figures"_s, u"day"_s, u"2026-13-01"_s},
        {u"figures"_s, u"students"_s, -1},
        {u"figures"_s, u"assessed"_s, u"12"_s},
        {u"figures"_s, u"campaign"_s, u""_s},
        {u"figures"_s, u"overdue"_s, 3},
        {u"figures"_s, u"note"_s, u"张三"_s},
        {u"severity"_s, u"open"_s, 4},
        {u"severity"_s, u"severity"_s, 5},
        {u"grade"_s, u"grade"_s, 13},
        {u"grade"_s, u"open"_s, 1},
        {u"crisis"_s, u"pseudonym"_s, u"张三"_s},
        {u"crisis"_s, u"pseudonym"_s, u"7K2M-Q9XA-3FH"_s},
        {u"crisis"_s, u"severity"_s, 2},
        {u"crisis"_s, u"state"_s, u"张三住院"_s},
        {u"crisis"_s, u"firstRecord"_s, u"2026-11-25"_s},
        {u"crisis"_s, u"overdue"_s, 1},
        {u"crisis"_s, u"name"_s, u"张三"_s},
    }));
    INFO(kind.toStdString() << '.' << key.toStdString());
    const Error error = errorOf(changed(kind, key, value));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.context.value(u"field"_s) == key);
    const int row = error.context.value(u"row"_s).toInt();
    REQUIRE(row >= 1);
    CHECK(rows().at(row - 1).value(u"kind"_s) == kind);
}

TEST_CASE("a missing, doubled or newer row is refused", "[district][rows]")
{
    CHECK(errorOf({}).code == ErrorCode::Invalid);
    QList<QJsonObject> list = rows();
    list.append(list.first());
    CHECK(errorOf(list).context.value(u"reason"_s) == u"twice"_s);
    list = rows();
    list.append(list.last());
    CHECK(errorOf(list).context.value(u"field"_s) == u"pseudonym"_s);
    list = rows();
    list.removeAt(1);
    CHECK(errorOf(list).context.value(u"field"_s) == u"severity"_s);
    CHECK(errorOf(changed(u"figures"_s, u"kind"_s, u"other"_s)).code == ErrorCode::Invalid);
    const Error newer = errorOf(changed(u"grade"_s, u"version"_s, 2));
    CHECK(newer.code == ErrorCode::NewerFormat);
    CHECK(newer.context.value(u"found"_s) == 2);
}

TEST_CASE("the published schema knows the kinds and keys that are written", "[district][rows]")
{
    const QByteArray json = tests::readFile(
        QStringLiteral(YICE_SOURCE_DIR "/resources/schemas/district-package.schema.json"));
    const QJsonObject schema = QJsonDocument::fromJson(json).object();
    QMap<QString, QStringList> known;
    const QJsonArray forms = schema.value(u"oneOf"_s).toArray();
    for (const QJsonValue &form : forms) {
        const QJsonObject properties = form[u"properties"_s].toObject();
        known.insert(properties[u"kind"_s][u"const"_s].toString(), properties.keys());
        CHECK(form[u"additionalProperties"_s] == QJsonValue(false));
        CHECK(form[u"required"_s].toArray().size() == properties.size());
    }
    QMap<QString, QStringList> written;
    for (const QJsonObject &row : rows())
        written.insert(row.value(u"kind"_s).toString(), row.keys());
    CHECK(known == written);
}
