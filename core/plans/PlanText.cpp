// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanText.h"

#include "core/base/JsonReader.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

/// Parts of which each may be absent; the first fault is kept.
class Part
{
public:
    Part(const QJsonValue &value, const QString &path, const QStringList &keys) : m_object(value.toObject()), m_path(path)
    {
        if (!value.isObject())
            refuse({});
        for (const QString &key : m_object.keys()) {
            if (!keys.contains(key))
                refuse(key);
        }
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            refuse(key);
        const QString text = value.toString();
        return text.isNull() ? u""_s : text;
    }

    QDate day(const QString &key)
    {
        const QString given = text(key);
        const QDate day = QDate::fromString(given, Qt::ISODate);
        if (!given.isEmpty() && !day.isValid())
            refuse(key);
        return day;
    }

    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool() && !value.isUndefined())
            refuse(key);
        return value.toBool();
    }

    QJsonArray list(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() && !value.isUndefined())
            refuse(key);
        return value.toArray();
    }

    QStringList lines(const QString &key)
    {
        QStringList lines;
        const QJsonArray given = list(key);
        for (const QJsonValue &line : given) {
            if (!line.isString())
                refuse(key);
            if (!line.toString().trimmed().isEmpty())
                lines.append(line.toString().trimmed());
        }
        return lines;
    }

    Role role(const QString &key, Role otherwise)
    {
        const QString name = text(key);
        if (name.isEmpty())
            return otherwise;
        const auto role = roleFromName(name);
        if (!role)
            refuse(key);
        return role.value_or(otherwise);
    }

    void refuse(const QString &key)
    {
        if (!m_fault)
            m_fault = Error(ErrorCode::Invalid, key, {{u"field"_s, key}, {u"where"_s, m_path + key}});
    }

    Result<> outcome() const
    {
        if (m_fault)
            return fail(*m_fault);
        return {};
    }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

Result<QJsonValue> parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, error.errorString(), {{u"offset"_s, error.offset}});
    return QJsonValue(document.object());
}

Result<Measure> measureFrom(const QJsonValue &value, const QString &path)
{
    Part part(value, path, {u"key"_s, u"what"_s, u"role"_s, u"person"_s, u"due"_s, u"mayBeTold"_s});
    const Measure measure{part.text(u"key"_s),    part.text(u"what"_s), part.role(u"role"_s, Role::Counsellor),
                          part.text(u"person"_s), part.day(u"due"_s),   part.flag(u"mayBeTold"_s)};
    YICE_TRY(part.outcome());
    return measure;
}

} // namespace

QJsonArray toJson(const QList<Goal> &goals)
{
    QJsonArray list;
    for (const Goal &goal : goals) {
        QJsonArray measures;
        for (const Measure &measure : goal.measures)
            measures.append(QJsonObject{{u"key"_s, measure.key},
                                        {u"what"_s, measure.what},
                                        {u"role"_s, roleName(measure.role)},
                                        {u"person"_s, measure.person},
                                        {u"due"_s, measure.due.toString(Qt::ISODate)},
                                        {u"mayBeTold"_s, measure.mayBeTold}});
        list.append(QJsonObject{{u"key"_s, goal.key}, {u"what"_s, goal.what}, {u"measures"_s, measures}});
    }
    return list;
}

QJsonObject toJson(const PlanContent &content)
{
    return {{u"strengths"_s, content.strengths}, {u"worries"_s, content.worries},
            {u"internal"_s, content.internal},   {u"goals"_s, toJson(content.goals)},
            {u"review"_s, content.review.toString(Qt::ISODate)}, {u"template"_s, content.origin}};
}

Result<QList<Goal>> goalsFromJson(const QJsonArray &goals)
{
    QList<Goal> list;
    for (const QJsonValue &value : goals) {
        const QString path = u"goals[%1]."_s.arg(list.size());
        Part part(value, path, {u"key"_s, u"what"_s, u"measures"_s});
        Goal goal{part.text(u"key"_s), part.text(u"what"_s), {}};
        const QJsonArray measures = part.list(u"measures"_s);
        YICE_TRY(part.outcome());
        for (const QJsonValue &one : measures) {
            YICE_ASSIGN(const Measure measure,
                        measureFrom(one, path + u"measures[%1]."_s.arg(goal.measures.size())));
            goal.measures.append(measure);
        }
        list.append(goal);
    }
    return list;
}

Result<PlanContent> contentFromJson(const QByteArray &json)
{
    YICE_ASSIGN(const QJsonValue root, parsed(json));
    Part part(root, {},
              {u"strengths"_s, u"worries"_s, u"internal"_s, u"goals"_s, u"review"_s, u"template"_s});
    PlanContent content;
    content.strengths = part.text(u"strengths"_s);
    content.worries = part.text(u"worries"_s);
    content.internal = part.text(u"internal"_s);
    content.review = part.day(u"review"_s);
    content.origin = part.text(u"template"_s);
    const QJsonArray goals = part.list(u"goals"_s);
    YICE_TRY(part.outcome());
    YICE_ASSIGN(content.goals, goalsFromJson(goals));
    return content;
}

QJsonObject toJson(const CardText &text)
{
    return {{u"doing"_s, QJsonArray::fromStringList(text.doing)},
            {u"watching"_s, QJsonArray::fromStringList(text.watching)},
            {u"calling"_s, QJsonArray::fromStringList(text.calling)}};
}

Result<CardRequest> cardRequestFromJson(const QByteArray &json)
{
    YICE_ASSIGN(const QJsonValue root, parsed(json));
    Part part(root, {},
              {u"role"_s, u"receiver"_s, u"doing"_s, u"watching"_s, u"calling"_s, u"until"_s, u"receiverCleared"_s});
    CardRequest request;
    request.role = part.role(u"role"_s, Role::ClassHead);
    request.receiver = part.text(u"receiver"_s);
    request.text = {part.lines(u"doing"_s), part.lines(u"watching"_s), part.lines(u"calling"_s)};
    request.until = part.day(u"until"_s);
    request.receiverCleared = part.flag(u"receiverCleared"_s);
    YICE_TRY(part.outcome());
    return request;
}

QString linesText(const QStringList &lines)
{
    return lines.isEmpty() ? u""_s : lines.join(u'\n');
}

QStringList linesFrom(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace core::plans
