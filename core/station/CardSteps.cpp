// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardSteps.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

std::optional<std::pair<CardSteps::Place, CardSteps::Item>> CardSteps::placed(const Step &step)
{
    const bool given = step.kind == Step::Kind::Answer;
    const Item item{step.sequence, step.at.toMSecsSinceEpoch(), step.milliseconds, given, given ? step.value : 0};
    if (step.kind == Step::Kind::Talk)
        return std::pair(Place(), item);
    if (given || step.kind == Step::Kind::Skip)
        return std::pair(Place(step.scale, step.item), item);
    return std::nullopt;
}

void CardSteps::add(const Step &step)
{
    const auto one = placed(step);
    if (!one)
        return;
    QList<Item> &known = m_items[one->first];
    const auto place = std::lower_bound(known.begin(), known.end(), one->second);
    if (place == known.end() || *place != one->second)
        known.insert(place, one->second);
}

bool CardSteps::contains(const Step &step) const
{
    const auto one = placed(step);
    if (!one)
        return false;
    const QList<Item> known = m_items.value(one->first);
    return std::binary_search(known.begin(), known.end(), one->second);
}

bool CardSteps::hasTalk() const
{
    return m_items.contains(Place());
}

bool CardSteps::hasItems() const
{
    return m_items.size() > (hasTalk() ? 1 : 0);
}

QString CardSteps::text() const
{
    QJsonArray rows;
    for (auto it = m_items.constBegin(); it != m_items.constEnd(); ++it) {
        for (const Item &one : *it)
            rows.append(QJsonArray{it.key().first, it.key().second, one.sequence, one.at, one.milliseconds,
                                   one.given ? QJsonValue(one.value) : QJsonValue()});
    }
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
        steps.m_items[{row.at(0).toString(), row.at(1).toInt()}].append(
            {row.at(2).toInteger(), row.at(3).toInteger(), row.at(4).toInteger(), !row.at(5).isNull(),
             row.at(5).toInteger()});
    }
    for (QList<Item> &items : steps.m_items)
        std::sort(items.begin(), items.end());
    return steps;
}

QList<assessments::Answer> CardSteps::answers(const QString &scale, int items) const
{
    QList<assessments::Answer> answers;
    bool seen = false;
    for (int item = 1; item <= items; ++item) {
        const auto found = m_items.constFind({scale, item});
        seen = seen || found != m_items.constEnd();
        answers.append(found != m_items.constEnd() && found->last().given
                           ? assessments::Answer::given(static_cast<int>(found->last().value))
                           : assessments::Answer::missing());
    }
    return seen ? answers : QList<assessments::Answer>();
}

QDateTime CardSteps::last() const
{
    qint64 last = 0;
    for (const QList<Item> &items : m_items)
        last = std::max(last, items.last().at);
    return QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
}

int CardSteps::seconds() const
{
    qint64 sum = 0;
    for (const QList<Item> &items : m_items)
        sum += items.last().milliseconds;
    constexpr qint64 Second = 1000;
    return static_cast<int>(std::min<qint64>(sum / Second, 24 * 3600));
}

} // namespace core::station
