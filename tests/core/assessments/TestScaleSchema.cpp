// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Scale.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace
{

QJsonObject objectIn(const QString &relative)
{
    return QJsonDocument::fromJson(tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/") + relative)).object();
}

QJsonObject schema()
{
    return objectIn(u"resources/scales/schema/scale.schema.json"_s);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == value.toInt();
    return (type == u"string" && value.isString()) || (type == u"number" && value.isDouble()) ||
           (type == u"boolean" && value.isBool()) || (type == u"array" && value.isArray()) ||
           (type == u"object" && value.isObject());
}

/// What the schema says against a value, as paths; the words of it that the published file uses.
void check(const QJsonObject &rule, const QJsonValue &value, const QString &path, QStringList &faults)
{
    if (rule.contains(u"oneOf"_s)) {
        int fitting = 0;
        for (const QJsonValue &other : rule.value(u"oneOf"_s).toArray()) {
            QStringList inner;
            check(other.toObject(), value, path, inner);
            fitting += inner.isEmpty() ? 1 : 0;
        }
        if (fitting != 1)
            faults.append(path + u" oneOf"_s);
        return;
    }
    if (rule.contains(u"const"_s) && value != rule.value(u"const"_s))
        faults.append(path + u" const"_s);
    if (rule.contains(u"enum"_s) && !rule.value(u"enum"_s).toArray().contains(value))
        faults.append(path + u" enum"_s);
    if (rule.contains(u"type"_s) && !isOfType(value, rule.value(u"type"_s).toString()))
        faults.append(path + u" type"_s);
    if (value.isDouble() && ((rule.contains(u"minimum"_s) && value.toDouble() < rule.value(u"minimum"_s).toDouble()) ||
                             (rule.contains(u"maximum"_s) && value.toDouble() > rule.value(u"maximum"_s).toDouble())))
        faults.append(path + u" range"_s);
    if (value.isString() && rule.contains(u"pattern"_s) &&
        !QRegularExpression(rule.value(u"pattern"_s).toString()).match(value.toString()).hasMatch())
        faults.append(path + u" pattern"_s);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() < rule.value(u"minItems"_s).toInt())
            faults.append(path + u" minItems"_s);
        for (qsizetype i = 0; i < array.size(); ++i)
            check(rule.value(u"items"_s).toObject(), array.at(i), u"%1[%2]"_s.arg(path).arg(i), faults);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonObject properties = rule.value(u"properties"_s).toObject();
        for (const QJsonValue &key : rule.value(u"required"_s).toArray()) {
            if (!object.contains(key.toString()))
                faults.append(path + u'.' + key.toString() + u" required"_s);
        }
        for (const QString &key : object.keys()) {
            if (properties.contains(key))
                check(properties.value(key).toObject(), object.value(key), path + u'.' + key, faults);
            else
                faults.append(path + u'.' + key + u" unknown"_s);
        }
    }
}

QStringList faultsOf(const QJsonObject &definition)
{
    QStringList faults;
    check(schema(), definition, {}, faults);
    return faults;
}

QStringList kindsFor(const QJsonObject &definition)
{
    const auto scale = Scale::fromJson(QJsonDocument(definition).toJson());
    QStringList kinds;
    if (!scale) {
        for (const core::Problem &problem : scale.error().problems)
            kinds.append(problem.kind + u' ' + problem.column);
    }
    return kinds;
}

/// Puts `value` at a path such as scores/0/missing/atLeast.
QJsonValue with(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const qsizetype place = path.first().toLongLong();
        array.replace(place, with(array.at(place), path.mid(1), value));
        return array;
    }
    QJsonObject object = in.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), value));
    return object;
}

/// Every key that the schema knows at every object of `sample`.
void walk(const QJsonObject &rule, const QJsonValue &sample, const QStringList &path, QList<QStringList> &keys)
{
    if (rule.contains(u"oneOf"_s)) {
        for (const QJsonValue &other : rule.value(u"oneOf"_s).toArray())
            walk(other.toObject(), sample, path, keys);
        return;
    }
    if (sample.isArray() && !sample.toArray().isEmpty())
        walk(rule.value(u"items"_s).toObject(), sample.toArray().first(), path + QStringList{u"0"_s}, keys);
    if (!sample.isObject())
        return;
    const QJsonObject properties = rule.value(u"properties"_s).toObject();
    for (const QString &key : properties.keys()) {
        keys.append(path + QStringList{key});
        walk(properties.value(key).toObject(), sample.toObject().value(key), path + QStringList{key}, keys);
    }
}

} // namespace

TEST_CASE("the published schema takes every shipped definition and the one with everything in it", "[assessments][scale][schema]")
{
    CHECK(faultsOf(objectIn(u"tests/scales/whole.json"_s)) == QStringList{});
    for (const QString &id : shippedScaleIds()) {
        INFO(id.toStdString());
        CHECK(faultsOf(objectIn(u"resources/scales/%1.json"_s.arg(id))) == QStringList{});
    }
}

TEST_CASE("schema and reader know the same keys", "[assessments][scale][schema]")
{
    const QJsonObject whole = objectIn(u"tests/scales/whole.json"_s);
    QList<QStringList> keys;
    walk(schema(), whole, {}, keys);
    CHECK(keys.size() > 100);
    // Which keys a score may have depends on its kind: each is looked for at the kind that has it.
    const QStringList byKind{u"kind"_s, u"items"_s, u"of"_s, u"countAtLeast"_s, u"rules"_s, u"needs"_s};
    for (const QStringList &path : keys) {
        INFO(path.join(u'/').toStdString());
        if (path.size() == 3 && path.first() == u"scores" && byKind.contains(path.last()))
            continue;
        const QStringList kinds = kindsFor(with(whole, path, QJsonValue()).toObject());
        for (const QString &kind : kinds)
            CHECK_FALSE((kind.startsWith(u"unknown_key") && kind.endsWith(path.last())));
        QStringList other = path;
        other.last() += u"Other"_s;
        const QStringList strange = kindsFor(with(whole, other, 1).toObject());
        CHECK(std::any_of(strange.begin(), strange.end(), [&](const QString &kind) {
            return kind.startsWith(u"unknown_key") && kind.endsWith(other.last());
        }));
    }
    for (const auto &[place, key] : {std::pair(0, u"items"_s), std::pair(2, u"of"_s), std::pair(4, u"countAtLeast"_s),
                                     std::pair(5, u"rules"_s), std::pair(5, u"needs"_s)}) {
        INFO(key.toStdString());
        CHECK(schema()[u"properties"_s][u"scores"_s][u"items"_s][u"properties"_s].toObject().contains(key));
        const QStringList kinds =
            kindsFor(with(whole, {u"scores"_s, QString::number(place), key}, QJsonValue()).toObject());
        CHECK_FALSE(kinds.isEmpty());
        for (const QString &kind : kinds)
            CHECK_FALSE(kind.startsWith(u"unknown_key"));
    }
}
