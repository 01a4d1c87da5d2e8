// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kits/KitRules.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::kits
{

namespace
{

constexpr int FormatVersion = 1;
const QStringList KnownFields{u"name"_s, u"sex"_s, u"class"_s, u"number"_s, u"dormitory"_s};
const QStringList NeededFields{u"name"_s, u"sex"_s, u"class"_s}; ///< a pupil cannot be told apart without
const QStringList KnownRights{u"zero"_s, u"earlier"_s};
const QStringList KnownFigures{u"none"_s, u"classes"_s, u"school"_s};

bool among(const QStringList &words, const QStringList &known)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return known.contains(word); });
}

ScopeRule ruleFrom(JsonReader &reader)
{
    reader.allowOnly({u"scope"_s, u"name"_s, u"post"_s, u"fields"_s, u"pages"_s, u"may"_s, u"figures"_s, u"mark"_s});
    ScopeRule rule;
    const auto kind = scopeKindFromName(reader.text(u"scope"_s));
    if (!kind)
        reader.refuse(u"scope"_s);
    rule.kind = kind.value_or(ScopeKind::Class);
    rule.name = reader.text(u"name"_s);
    rule.post = reader.text(u"post"_s);
    rule.fields = reader.texts(u"fields"_s);
    rule.pages = reader.texts(u"pages"_s);
    rule.may = reader.texts(u"may"_s);
    rule.figures = reader.text(u"figures"_s);
    reader.mark();
    if (!among(rule.fields, KnownFields) || (!rule.fields.isEmpty() && !among(NeededFields, rule.fields)))
        reader.refuse(u"fields"_s);
    if (rule.pages.isEmpty())
        reader.refuse(u"pages"_s);
    if (!among(rule.may, KnownRights))
        reader.refuse(u"may"_s);
    if (!KnownFigures.contains(rule.figures))
        reader.refuse(u"figures"_s);
    return rule;
}

} // namespace

const ScopeRule &KitRules::of(ScopeKind kind) const
{
    return *std::find_if(scopes.begin(), scopes.end(), [kind](const ScopeRule &one) { return one.kind == kind; });
}

QStringList KitRules::pagesOf(const KitScope &scope) const
{
    QStringList pages = of(scope.kind).pages;
    if (scope.classes.isEmpty())
        pages.removeAll(u"weather"_s);
    return pages;
}

Result<KitRules> KitRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"kits"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"scopes"_s});
    KitRules rules;
    rules.version = reader.number(u"version"_s, 1, 1000000);
    reader.text(u"title"_s);
    QList<ScopeKind> seen;
    for (JsonReader entry : reader.objects(u"scopes"_s)) {
        const ScopeRule rule = ruleFrom(entry);
        if (seen.contains(rule.kind))
            entry.refuse(u"scope"_s);
        seen.append(rule.kind);
        rules.scopes.append(rule);
        reader.adopt(entry);
    }
    if (seen.size() != static_cast<int>(ScopeKind::Delegate) + 1)
        reader.refuse(u"scopes"_s);
    YICE_TRY(reader.outcome());
    return rules;
}

Result<KitRules> shippedKitRules()
{
    return base::shippedOnce<KitRules>(u"kits"_s);
}

} // namespace core::kits
