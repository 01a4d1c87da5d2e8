// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanMerge.h"

#include "core/plans/PlanText.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

const auto BaseKey = u"base"_s;
const auto MineKey = u"mine"_s;

/// A measure that is there or not stands for all its fields.
bool touches(const QList<Difference> &changes, const Difference &field)
{
    return std::any_of(changes.begin(), changes.end(), [&](const Difference &one) {
        const bool whole = one.part == Part::Measure || field.part == Part::Measure;
        return one.key == field.key && (one.part == field.part || (whole && !field.key.isEmpty()));
    });
}

Goal *goalWith(PlanContent &content, const QString &key)
{
    const auto found =
        std::find_if(content.goals.begin(), content.goals.end(), [&](const Goal &goal) { return goal.key == key; });
    return found == content.goals.end() ? nullptr : &*found;
}

Measure *measureWith(PlanContent &content, const QString &key)
{
    for (Goal &goal : content.goals) {
        for (Measure &measure : goal.measures) {
            if (measure.key == key)
                return &measure;
        }
    }
    return nullptr;
}

/// The goal with `key` in `content`, taken from `mine` where it is not there.
Goal &goalTaken(PlanContent &content, const PlanContent &mine, const QString &key)
{
    if (Goal *goal = goalWith(content, key))
        return *goal;
    Goal taken{key, {}, {}};
    for (const Goal &goal : mine.goals) {
        if (goal.key == key)
            taken.what = goal.what;
    }
    content.goals.append(taken);
    return content.goals.last();
}

void takeMeasure(PlanContent &content, const PlanContent &mine, const Measure &measure)
{
    for (const Goal &goal : mine.goals) {
        const bool holds = std::any_of(goal.measures.begin(), goal.measures.end(),
                                       [&](const Measure &one) { return one.key == measure.key; });
        if (holds)
            goalTaken(content, mine, goal.key).measures.append(measure);
    }
}

void dropMeasure(PlanContent &content, const QString &key)
{
    for (Goal &goal : content.goals)
        goal.measures.removeIf([&](const Measure &one) { return one.key == key; });
}

void takeField(PlanContent &content, const Difference &field)
{
    Measure *measure = measureWith(content, field.key);
    if (!measure || !field.measureAfter)
        return;
    if (field.part == Part::What)
        measure->what = field.measureAfter->what;
    if (field.part == Part::Due)
        measure->due = field.measureAfter->due;
    if (field.part == Part::MayBeTold)
        measure->mayBeTold = field.measureAfter->mayBeTold;
    if (field.part == Part::Who) {
        measure->role = field.measureAfter->role;
        measure->person = field.measureAfter->person;
    }
}

void take(PlanContent &content, const PlanContent &mine, const Difference &field)
{
    const auto isMine = [&](const Goal &goal) { return goal.key == field.key; };
    switch (field.part) {
    case Part::Strengths:
        content.strengths = mine.strengths;
        return;
    case Part::Worries:
        content.worries = mine.worries;
        return;
    case Part::Internal:
        content.internal = mine.internal;
        return;
    case Part::Review:
        content.review = mine.review;
        return;
    case Part::Goal:
        if (std::any_of(mine.goals.begin(), mine.goals.end(), isMine))
            goalTaken(content, mine, field.key).what = field.after;
        return; // one that is gone waits for its measures
    case Part::Measure:
        if (field.measureAfter)
            takeMeasure(content, mine, *field.measureAfter);
        else
            dropMeasure(content, field.key);
        return;
    default:
        takeField(content, field);
    }
}

} // namespace

QList<Dispute> disputes(const PlanContent &base, const PlanContent &stored, const PlanContent &mine)
{
    const QList<Difference> ours = differences(base, mine);
    const QList<Difference> theirs = differences(base, stored);
    QList<Dispute> list;
    for (const Difference &field : differences(stored, mine)) {
        const bool here = touches(ours, field);
        const bool there = touches(theirs, field);
        list.append({field, here == there ? std::nullopt : std::optional(here ? Side::Mine : Side::Stored)});
    }
    return list;
}

PlanContent merged(const PlanContent &stored, const PlanContent &mine, const QList<Dispute> &settled)
{
    PlanContent content = stored;
    for (const Dispute &one : settled) {
        if (one.side == Side::Mine)
            take(content, mine, one.difference);
    }
    for (const Dispute &one : settled) {
        const QString &key = one.difference.key;
        const bool kept = std::any_of(mine.goals.begin(), mine.goals.end(), [&](const Goal &goal) { return goal.key == key; });
        if (one.side == Side::Mine && one.difference.part == Part::Goal && !kept)
            content.goals.removeIf([&](const Goal &goal) { return goal.key == key && goal.measures.isEmpty(); });
    }
    return content;
}

QString toText(const Unsettled &unsettled)
{
    const QJsonObject both{{BaseKey, toJson(unsettled.base)}, {MineKey, toJson(unsettled.mine)}};
    return QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
}

Result<Unsettled> unsettledFromText(const QString &text)
{
    const QJsonObject both = QJsonDocument::fromJson(text.toUtf8()).object();
    Unsettled unsettled;
    YICE_ASSIGN(unsettled.base, contentFromJson(QJsonDocument(both.value(BaseKey).toObject()).toJson()));
    YICE_ASSIGN(unsettled.mine, contentFromJson(QJsonDocument(both.value(MineKey).toObject()).toJson()));
    return unsettled;
}

} // namespace core::plans
