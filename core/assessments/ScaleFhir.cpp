// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleFhir.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

const QString Ordinal = u"http://hl7.org/fhir/StructureDefinition/ordinalValue"_s;
const QString Definition = u"urn:yice:scale-definition"_s;

QString urlOf(const QString &id)
{
    return u"urn:yice:scale:"_s + id;
}

QString systemOf(const Scale &scale)
{
    return urlOf(scale.id) + u":options"_s;
}

QJsonObject codingOf(const Scale &scale, const ScaleItem &item, const Option &option)
{
    return {{u"system"_s, systemOf(scale)},
            {u"code"_s, QString::number(option.value)},
            {u"display"_s, option.texts.first()},
            {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, Ordinal},
                                                    {u"valueDecimal"_s, scale.keyed(item.number, option.value)}}}}};
}

QJsonObject itemOf(const Scale &scale, const ScaleItem &item)
{
    QJsonArray options;
    for (const Option &option : scale.optionsOf(item))
        options.append(QJsonObject{{u"valueCoding"_s, codingOf(scale, item, option)}});
    QJsonObject object{{u"linkId"_s, QString::number(item.number)},
                       {u"prefix"_s, QString::number(item.number)},
                       {u"type"_s, u"choice"_s},
                       {u"answerOption"_s, options}};
    if (scale.mayShipText && !item.text.isEmpty())
        object.insert(u"text"_s, item.text);
    return object;
}

Result<QJsonObject> resource(const QByteArray &json, const QString &type)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.object().value(u"resourceType"_s).toString() != type)
        return fail(ErrorCode::Unreadable, u"fhir"_s, {{u"reason"_s, u"fhir"_s}});
    return document.object();
}

tl::unexpected<Error> invalidAt(const QString &where)
{
    return fail(ErrorCode::Invalid, where, {{u"field"_s, where.section(u'.', -1)}, {u"where"_s, where}});
}

/// Items of groups too, in their order.
void flatten(const QJsonArray &items, QJsonArray &into)
{
    for (const QJsonValue &item : items) {
        const QJsonArray below = item[u"item"_s].toArray();
        if (below.isEmpty())
            into.append(item);
        flatten(below, into);
    }
}

/// What an item's options are; Invalid for one that is no choice with whole numbers for codes.
Result<QJsonArray> optionsFrom(const QJsonObject &item, const QString &where)
{
    QJsonArray options;
    for (const QJsonValue &entry : item.value(u"answerOption"_s).toArray()) {
        const QJsonValue coding = entry[u"valueCoding"_s];
        bool whole = false;
        const int value = coding[u"code"_s].toString().toInt(&whole);
        const QString display = coding[u"display"_s].toString();
        if (!whole || display.isEmpty())
            return invalidAt(where + u".answerOption"_s);
        QJsonObject option{{u"value"_s, value}, {u"texts"_s, QJsonArray{display}}};
        for (const QJsonValue &extension : coding[u"extension"_s].toArray()) {
            if (extension[u"url"_s].toString() == Ordinal && extension[u"valueDecimal"_s].toInt(value) != value)
                option.insert(u"score"_s, extension[u"valueDecimal"_s].toInt());
        }
        options.append(option);
    }
    if (options.size() < 2)
        return invalidAt(where + u".answerOption"_s);
    return options;
}

} // namespace

QJsonObject questionnaireOf(const Scale &scale, const QByteArray &definition)
{
    QJsonArray items;
    for (const ScaleItem &item : scale.items + scale.supplements)
        items.append(itemOf(scale, item));
    QJsonObject questionnaire{{u"resourceType"_s, u"Questionnaire"_s},
                              {u"url"_s, urlOf(scale.id)},
                              {u"version"_s, QString::number(scale.version)},
                              {u"name"_s, QString(scale.id).remove(u'-')},
                              {u"title"_s, scale.title},
                              {u"status"_s, u"active"_s},
                              {u"subjectType"_s, QJsonArray{u"Patient"_s}},
                              {u"copyright"_s, u"%1. %2"_s.arg(scale.terms.holder, scale.licence)},
                              {u"item"_s, items}};
    if (scale.mayShipText && !scale.instruction.isEmpty())
        questionnaire.insert(u"description"_s, scale.instruction);
    if (!definition.isEmpty())
        questionnaire.insert(u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, Definition},
                                                                    {u"valueString"_s, QString::fromUtf8(definition)}}});
    return questionnaire;
}

Result<QByteArray> definitionFromQuestionnaire(const QByteArray &json)
{
    YICE_ASSIGN(const QJsonObject questionnaire, resource(json, u"Questionnaire"_s));
    for (const QJsonValue &extension : questionnaire.value(u"extension"_s).toArray()) {
        if (extension[u"url"_s].toString() != Definition)
            continue;
        const QByteArray carried = extension[u"valueString"_s].toString().toUtf8();
        YICE_TRY(Scale::fromJson(carried));
        return carried;
    }
    QJsonArray flat;
    flatten(questionnaire.value(u"item"_s).toArray(), flat);
    QJsonArray items;
    QJsonArray numbers;
    QJsonArray common;
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const QJsonObject item = flat.at(i).toObject();
        const QString where = u"item[%1]"_s.arg(i);
        if (item.value(u"type"_s).toString() == u"display")
            continue;
        if (item.value(u"type"_s).toString() != u"choice")
            return invalidAt(where + u".type"_s);
        YICE_ASSIGN(const QJsonArray options, optionsFrom(item, where));
        if (common.isEmpty())
            common = options;
        const int number = static_cast<int>(items.size()) + 1;
        QJsonObject entry{{u"number"_s, number}};
        if (options != common)
            entry.insert(u"options"_s, options);
        items.append(entry);
        numbers.append(number);
    }
    const auto textOr = [&](const QString &key, const QString &otherwise) {
        const QString text = questionnaire.value(key).toString();
        return text.isEmpty() ? otherwise : text;
    };
    QString id;
    for (const QChar c : textOr(u"url"_s, textOr(u"name"_s, u"questionnaire"_s)).section(QRegularExpression(u"[/:]"_s), -1).toLower())
        id += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : u'-';
    const QJsonObject definition{
        {u"format"_s, 2},
        {u"id"_s, id},
        {u"version"_s, std::max(1, questionnaire.value(u"version"_s).toString().section(u'.', 0, 0).toInt())},
        {u"edition"_s, u"FHIR"_s},
        {u"title"_s, textOr(u"title"_s, id)},
        {u"windowDays"_s, 0},
        {u"age"_s, QJsonObject{{u"from"_s, 3}, {u"to"_s, 120}}},
        {u"options"_s, common},
        {u"items"_s, items},
        {u"scores"_s, QJsonArray{QJsonObject{{u"id"_s, u"total"_s}, {u"name"_s, u"Σ"_s}, {u"items"_s, numbers}}}},
        {u"missingPercent"_s, 10},
        {u"licence"_s, QJsonObject{{u"mayShipText"_s, false},
                                   {u"terms"_s, u"permission"_s},
                                   {u"holder"_s, textOr(u"publisher"_s, u"?"_s)},
                                   {u"note"_s, textOr(u"copyright"_s, u"?"_s)}}},
        {u"sources"_s, QJsonArray{QJsonObject{{u"text"_s, textOr(u"url"_s, u"FHIR Questionnaire"_s)}, {u"mark"_s, u"F"_s}}}}};
    const QByteArray made = QJsonDocument(definition).toJson();
    YICE_TRY(Scale::fromJson(made));
    return made;
}

QJsonObject responseOf(const Scale &scale, const QList<Answer> &answers, const QDateTime &authored)
{
    QJsonArray items;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const ScaleItem *item = scale.item(static_cast<int>(i) + 1);
        if (item == nullptr || answers.at(i).kind != Answer::Kind::Given)
            continue;
        for (const Option &option : scale.optionsOf(*item)) {
            if (option.value == answers.at(i).value)
                items.append(QJsonObject{{u"linkId"_s, QString::number(item->number)},
                                         {u"answer"_s, QJsonArray{QJsonObject{{u"valueCoding"_s, codingOf(scale, *item, option)}}}}});
        }
    }
    QJsonObject response{{u"resourceType"_s, u"QuestionnaireResponse"_s},
                         {u"questionnaire"_s, u"%1|%2"_s.arg(urlOf(scale.id)).arg(scale.version)},
                         {u"status"_s, u"completed"_s},
                         {u"item"_s, items}};
    if (authored.isValid())
        response.insert(u"authored"_s, authored.toUTC().toString(Qt::ISODate));
    return response;
}

Result<QList<Answer>> answersFromResponse(const Scale &scale, const QByteArray &json)
{
    YICE_ASSIGN(const QJsonObject response, resource(json, u"QuestionnaireResponse"_s));
    if (response.value(u"questionnaire"_s).toString().section(u'|', 0, 0) != urlOf(scale.id))
        return invalidAt(u"questionnaire"_s);
    QJsonArray items;
    flatten(response.value(u"item"_s).toArray(), items);
    QList<Answer> answers(scale.items.size(), Answer::missing());
    QSet<int> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        const int number = item[u"linkId"_s].toString().toInt();
        if (scale.item(number) == nullptr || seen.contains(number))
            return invalidAt(u"item[%1].linkId"_s.arg(i));
        seen.insert(number);
        if (number > scale.items.size())
            answers.resize(scale.items.size() + scale.supplements.size());
        const QJsonArray given = item[u"answer"_s].toArray();
        if (given.isEmpty())
            continue;
        bool whole = false;
        const int value = given.first()[u"valueCoding"_s][u"code"_s].toString().toInt(&whole);
        answers[number - 1] =
            given.size() == 1 && whole && scale.isOption(number, value) ? Answer::given(value) : Answer::outside();
    }
    return answers;
}

} // namespace core::assessments
