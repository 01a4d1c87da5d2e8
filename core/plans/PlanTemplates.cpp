// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanTemplates.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int LongestDays = 366;

MeasureTemplate readMeasure(Reader &entry)
{
    entry.allowOnly({u"name"_s, u"role"_s, u"days"_s, u"mayBeTold"_s, u"mark"_s});
    MeasureTemplate measure;
    measure.what = entry.text(u"name"_s);
    if (const auto role = roleFromName(entry.text(u"role"_s)))
        measure.role = *role;
    else
        entry.refuse(u"role"_s);
    measure.days = entry.number(u"days"_s, 1, LongestDays);
    measure.mayBeTold = entry.flag(u"mayBeTold"_s);
    entry.mark();
    return measure;
}

GoalTemplate readGoal(Reader &entry)
{
    entry.allowOnly({u"name"_s, u"measures"_s});
    GoalTemplate goal{entry.text(u"name"_s), {}};
    for (Reader measure : entry.objects(u"measures"_s)) {
        goal.measures.append(readMeasure(measure));
        entry.adopt(measure);
    }
    if (goal.measures.isEmpty())
        entry.refuse(u"measures"_s);
    return goal;
}

PlanTemplate readTemplate(Reader &entry)
{
    entry.allowOnly({u"id"_s, u"name"_s, u"mark"_s, u"strengths"_s, u"worries"_s, u"goals"_s, u"reviewDays"_s, u"card"_s});
    PlanTemplate one;
    one.id = entry.text(u"id"_s);
    one.name = entry.text(u"name"_s);
    entry.mark();
    one.strengths = entry.texts(u"strengths"_s);
    one.worries = entry.texts(u"worries"_s);
    if (one.strengths.isEmpty())
        entry.refuse(u"strengths"_s);
    for (Reader goal : entry.objects(u"goals"_s)) {
        one.goals.append(readGoal(goal));
        entry.adopt(goal);
    }
    if (one.goals.isEmpty())
        entry.refuse(u"goals"_s);
    one.reviewDays = entry.number(u"reviewDays"_s, 1, LongestDays);
    Reader card = entry.object(u"card"_s);
    card.allowOnly({u"watching"_s, u"calling"_s});
    one.watching = card.texts(u"watching"_s);
    one.calling = card.texts(u"calling"_s);
    entry.adopt(card);
    return one;
}

} // namespace

const PlanTemplate *PlanTemplates::find(const QString &id) const
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const PlanTemplate &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Result<PlanTemplates> PlanTemplates::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"plan templates"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"templates"_s});
    reader.text(u"id"_s);
    PlanTemplates templates;
    templates.version = reader.number(u"version"_s, 1, 1000000);
    templates.title = reader.text(u"title"_s);
    for (Reader entry : reader.objects(u"templates"_s)) {
        const PlanTemplate one = readTemplate(entry);
        if (templates.find(one.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        reader.adopt(entry);
        templates.list.append(one);
    }
    if (templates.list.isEmpty())
        reader.refuse(u"templates"_s);
    YICE_TRY(reader.outcome());
    return templates;
}

Result<PlanTemplates> shippedPlanTemplates()
{
    return base::shippedOnce<PlanTemplates>(u"plan-templates"_s);
}

PlanContent begunWith(const PlanTemplate &origin, const QDate &today)
{
    PlanContent content;
    content.origin = origin.id;
    content.review = today.addDays(origin.reviewDays);
    for (const GoalTemplate &given : origin.goals) {
        Goal goal{{}, given.what, {}};
        for (const MeasureTemplate &measure : given.measures)
            goal.measures.append({{}, measure.what, measure.role, {}, today.addDays(measure.days), measure.mayBeTold});
        content.goals.append(goal);
    }
    return content;
}

} // namespace core::plans
