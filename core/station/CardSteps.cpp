// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardSteps.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

void CardSteps::add(const Step &step)
{
    if (step.kind != Step::Kind::Answer && step.kind != Step::Kind::Skip)
        return;
    const bool given = step.kind == Step::Kind::Answer;
    const Item item{step.sequence, step.at.toMSecsSinceEpoch(), step.milliseconds, given, given ? step.value : 0};
    Item &kept = m_items[{step.scale, step.item}];
    kept = std::max(kept, item);
}

QString CardSteps::text() const
{
    QJsonArray rows;
    for (auto it = m_items.constBegin(); it != m_items.constEnd(); ++it)
        rows.append(QJsonArray{it.key().first, it.key().second, it->sequence, it->at, it->milliseconds,
                               it->given ? QJsonValue(it->value) : QJsonValue()});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Result<CardSteps> CardSteps::fromText(const QString &text)
{
    CardSteps steps;
    if (text.isEmpty())
        return steps;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return fail(ErrorCode::Damaged, u"card steps"_s, {{u"where"_s, u"station_card"_s}});
    constexpr qsizetype Columns = 6;
    for (const QJsonValue &value : document.array()) {
        const QJsonArray row = value.toArray();
        if (row.size() != Columns)
            return fail(ErrorCode::Damaged, u"card steps"_s, {{u"where"_s, u"station_card"_s}});
        steps.m_items.insert({row.at(0).toString(), row.at(1).toInt()},
                             {row.at(2).toInteger(), row.at(3).toInteger(), row.at(4).toInteger(), !row.at(5).isNull(),
                              row.at(5).toInteger()});
    }
    return steps;
}

QList<assessments::Answer> CardSteps::answers(const QString &scale, int items) const
{
    QList<assessments::Answer> answers;
    bool seen = false;
    for (int item = 1; item <= items; ++item) {
        const auto found = m_items.constFind({scale, item});
        seen = seen || found != m_items.constEnd();
        answers.append(found != m_items.constEnd() && found->given
                           ? assessments::Answer::given(static_cast<int>(found->value))
                           : assessments::Answer::missing());
    }
    return seen ? answers : QList<assessments::Answer>();
}

QDateTime CardSteps::last() const
{
    qint64 last = 0;
    for (const Item &item : m_items)
        last = std::max(last, item.at);
    return QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
}

int CardSteps::seconds() const
{
    qint64 sum = 0;
    for (const Item &item : m_items)
        sum += item.milliseconds;
    constexpr qint64 Second = 1000;
    return static_cast<int>(std::min<qint64>(sum / Second, 24 * 3600));
}

} // namespace core::station
