// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/BackgroundForm.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr qsizetype LongestLine = 200;
constexpr qsizetype LongestText = 4000;
constexpr qsizetype MostEntries = 60;
constexpr const char *Kinds[] = {"choice", "choices", "text", "lines", "dated"};
static_assert(std::size(Kinds) == static_cast<size_t>(FieldKind::Dated) + 1);

Permission permission(Reader &entry, const QString &key)
{
    const auto named = security::permissionFromName(entry.text(key));
    if (!named)
        entry.refuse(key);
    return named.value_or(Permission::ReadNotes);
}

BackgroundField readField(Reader &entry, const BackgroundForm &form, const BackgroundSection &section)
{
    entry.allowOnly({u"id"_s, u"name"_s, u"kind"_s, u"hint"_s, u"options"_s, u"sourced"_s});
    BackgroundField field;
    field.id = entry.text(u"id"_s);
    const auto same = [&](const BackgroundField &one) { return one.id == field.id; };
    if (form.field(field.id) || std::any_of(section.fields.begin(), section.fields.end(), same))
        entry.refuse(u"id"_s, u"duplicate"_s);
    field.name = entry.text(u"name"_s);
    if (entry.has(u"hint"_s))
        field.hint = entry.text(u"hint"_s);
    const QString word = entry.text(u"kind"_s);
    const auto kind = std::find_if(std::begin(Kinds), std::end(Kinds), [&](const char *one) { return word == QLatin1String(one); });
    if (kind == std::end(Kinds))
        entry.refuse(u"kind"_s);
    else
        field.kind = static_cast<FieldKind>(kind - std::begin(Kinds));
    for (Reader option : entry.objects(u"options"_s, field.kind <= FieldKind::Choices)) {
        option.allowOnly({u"id"_s, u"name"_s});
        field.options.append({option.text(u"id"_s), option.text(u"name"_s)});
        entry.adopt(option);
    }
    if ((field.kind <= FieldKind::Choices) == field.options.isEmpty())
        entry.refuse(u"options"_s);
    field.sourced = entry.has(u"sourced"_s) && entry.flag(u"sourced"_s);
    if (field.sourced && field.kind != FieldKind::Dated)
        entry.refuse(u"sourced"_s);
    return field;
}

bool isDay(const QString &text)
{
    static const QRegularExpression parts(u"^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-\\d\\d)?)?$"_s);
    return parts.match(text).hasMatch() && (text.size() < 10 || QDate::fromString(text, Qt::ISODate).isValid());
}

bool fits(const BackgroundField &field, const FieldValue &value)
{
    const auto isOption = [&](const QString &id) {
        return std::any_of(field.options.begin(), field.options.end(), [&](const auto &option) { return option.id == id; });
    };
    const auto isEntry = [&](const DatedEntry &one) {
        const bool whole = !field.sourced || (!one.day.isEmpty() && !one.where.isEmpty());
        return whole && !one.what.isEmpty() && (one.day.isEmpty() || isDay(one.day)) && one.what.size() <= LongestLine
            && one.where.size() <= LongestLine;
    };
    const bool several = field.kind == FieldKind::Choices;
    if (field.kind == FieldKind::Dated)
        return value.words.isEmpty() && value.entries.size() <= MostEntries
            && std::all_of(value.entries.begin(), value.entries.end(), isEntry);
    if (!value.entries.isEmpty() || (!several && value.words.size() > 1))
        return false;
    if (field.kind <= FieldKind::Choices)
        return std::all_of(value.words.begin(), value.words.end(), isOption)
            && QStringList(value.words).removeDuplicates() == 0;
    const qsizetype longest = field.kind == FieldKind::Text ? LongestLine : LongestText;
    return std::all_of(value.words.begin(), value.words.end(), [&](const QString &text) { return text.size() <= longest; });
}

} // namespace

const BackgroundSection *BackgroundForm::sectionOf(const QString &field) const
{
    for (const BackgroundSection &section : sections) {
        for (const BackgroundField &one : section.fields) {
            if (one.id == field)
                return &section;
        }
    }
    return nullptr;
}

const BackgroundField *BackgroundForm::field(const QString &id) const
{
    const BackgroundSection *section = sectionOf(id);
    if (!section)
        return nullptr;
    return &*std::find_if(section->fields.begin(), section->fields.end(), [&](const BackgroundField &one) { return one.id == id; });
}

Result<BackgroundForm> BackgroundForm::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"background"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"mark"_s, u"sections"_s});
    reader.text(u"id"_s);
    reader.mark();
    BackgroundForm form;
    form.version = reader.number(u"version"_s, 1, 1000000);
    form.title = reader.text(u"title"_s);
    for (Reader entry : reader.objects(u"sections"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"see"_s, u"write"_s, u"fields"_s});
        BackgroundSection section{entry.text(u"id"_s), entry.text(u"name"_s), permission(entry, u"see"_s),
                                  permission(entry, u"write"_s), {}};
        for (Reader part : entry.objects(u"fields"_s)) {
            section.fields.append(readField(part, form, section));
            entry.adopt(part);
        }
        reader.adopt(entry);
        form.sections.append(section);
    }
    if (form.sections.isEmpty())
        reader.refuse(u"sections"_s);
    YICE_TRY(reader.outcome());
    return form;
}

Result<BackgroundForm> shippedBackgroundForm()
{
    return base::shippedOnce<BackgroundForm>(u"background"_s);
}

Result<> checkValues(const BackgroundForm &form, const FieldValues &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const BackgroundField *field = form.field(it.key());
        if (!field || !fits(*field, *it))
            return fail(ErrorCode::Invalid, u"background"_s, {{u"field"_s, it.key()}});
    }
    return {};
}

} // namespace core::records
