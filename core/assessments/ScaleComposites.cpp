// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleComposites.h"

#include "core/assessments/ScaleReader.h"
#include "core/base/ShippedRules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int FormatVersion = 1;

bool shows(const CompositePart &part, const ScoredSheet &sheet)
{
    const Score *score = sheet.score(part.score);
    return score != nullptr && score->value.compare(part.atLeast) >= 0;
}

CompositeRule readRule(JsonPart &entry)
{
    entry.allowOnly({u"id"_s, u"name"_s, u"reason"_s, u"mark"_s, u"all"_s, u"suggests"_s, u"urgency"_s});
    CompositeRule rule{entry.text(u"id"_s), entry.text(u"name"_s), entry.text(u"reason"_s), readMark(entry), {},
                       entry.numberOr(u"suggests"_s, 1, 2, 1), entry.numberOr(u"urgency"_s, 1, 4, 1)};
    for (JsonPart &part : entry.objects(u"all"_s)) {
        part.allowOnly({u"scale"_s, u"score"_s, u"atLeast"_s});
        const QString scale = part.text(u"scale"_s);
        const QString score = part.text(u"score"_s);
        const JsonPart::Decimal atLeast = part.decimal(u"atLeast"_s, -100000, 100000);
        rule.parts.append({scale, score, {atLeast.digits, atLeast.per}});
    }
    if (entry.has(u"all"_s) && rule.parts.size() < 2)
        entry.refuse(u"all"_s, u"composite_of_one"_s);
    return rule;
}

} // namespace

Result<CompositeRules> CompositeRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(const JsonNode node, JsonNode::parse(json));
    Mistakes mistakes;
    JsonPart file(node, {}, &mistakes);
    const int format = file.number(u"format"_s, 1, 1000).value_or(FormatVersion);
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"composite"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    file.allowOnly({u"format"_s, u"version"_s, u"rules"_s});
    CompositeRules rules;
    rules.version = file.number(u"version"_s, 1, 100000).value_or(1);
    QSet<QString> ids;
    for (JsonPart &entry : file.objects(u"rules"_s)) {
        rules.rules.append(readRule(entry));
        if (ids.contains(rules.rules.last().id))
            entry.refuse(u"id"_s, u"composite_twice"_s, {{u"id"_s, rules.rules.last().id}});
        ids.insert(rules.rules.last().id);
    }
    if (!mistakes.none())
        return fail(mistakes.error());
    return rules;
}

bool CompositeRules::touches(const QString &scale, const ScoredSheet &sheet) const
{
    return std::any_of(rules.begin(), rules.end(), [&](const CompositeRule &rule) {
        return std::any_of(rule.parts.begin(), rule.parts.end(), [&](const CompositePart &part) {
            return part.scale == scale && shows(part, sheet);
        });
    });
}

QList<CompositeRule> CompositeRules::holding(const QHash<QString, ScoredSheet> &sheets) const
{
    QList<CompositeRule> found;
    for (const CompositeRule &rule : rules) {
        const bool holds = std::all_of(rule.parts.begin(), rule.parts.end(), [&](const CompositePart &part) {
            const auto sheet = sheets.constFind(part.scale);
            return sheet != sheets.constEnd() && shows(part, *sheet);
        });
        if (holds)
            found.append(rule);
    }
    return found;
}

Result<CompositeRules> shippedCompositeRules()
{
    return base::shippedOnce<CompositeRules>(u"composite"_s);
}

} // namespace core::assessments
