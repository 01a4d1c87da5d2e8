// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleReader.h"

#include "core/base/text/CleanText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

void readOptions(JsonPart &owner, QList<Option> &options)
{
    QSet<int> values;
    QSet<QString> wordings;
    QSet<int> codes;
    for (JsonPart &entry : owner.objects(u"options"_s)) {
        entry.allowOnly({u"value"_s, u"texts"_s, u"code"_s, u"score"_s});
        const auto value = entry.number(u"value"_s, -100, 100);
        Option option{value.value_or(0), entry.texts(u"texts"_s)};
        if (entry.has(u"code"_s)) {
            option.code = entry.number(u"code"_s, 1, 100);
            if (option.code && codes.contains(*option.code))
                entry.refuse(u"code"_s, u"option_code_twice"_s, {{u"code"_s, *option.code}});
            codes.insert(option.code.value_or(0));
        }
        if (entry.has(u"score"_s))
            option.score = entry.number(u"score"_s, -100, 100);
        if (value && values.contains(*value))
            entry.refuse(u"value"_s, u"option_value_twice"_s, {{u"value"_s, *value}});
        if (entry.has(u"texts"_s) && option.texts.isEmpty())
            entry.refuse(u"texts"_s, u"option_without_text"_s);
        values.insert(option.value);
        for (const QString &wording : option.texts) {
            const QString clean = base::cleanText(wording);
            // Answers are mapped by their wording: one wording must not mean two values.
            if (wordings.contains(clean))
                entry.refuse(u"texts"_s, u"option_wording_twice"_s, {{u"wording"_s, wording}});
            wordings.insert(clean);
        }
        options.append(option);
    }
    if (!owner.has(u"options"_s))
        return;
    if (options.size() < 2)
        owner.refuse(u"options"_s, u"too_few_options"_s);
    // Half a list of codes would turn the other half into unreadable answers.
    const auto coded = std::count_if(options.begin(), options.end(), [](const Option &one) { return one.code.has_value(); });
    if (coded > 0 && coded < options.size())
        owner.refuse(u"options"_s, u"option_codes_half"_s);
}

void readItems(JsonPart &file, const QString &key, Scale &scale, QList<ScaleItem> &items)
{
    const auto first = static_cast<int>(scale.items.size());
    if (file.isNumber(key)) {
        const int count = file.number(key, 1, MostItems).value_or(0);
        for (int i = 1; i <= count; ++i)
            items.append(ScaleItem{first + i, {}});
        return;
    }
    int expected = first;
    for (JsonPart &entry : file.objects(key)) {
        entry.allowOnly({u"number"_s, u"text"_s, u"options"_s});
        ++expected;
        ScaleItem item{entry.number(u"number"_s, 1, MostItems).value_or(expected), {}};
        if (item.number != expected)
            entry.refuse(u"number"_s, u"item_order"_s, {{u"found"_s, item.number}, {u"expected"_s, expected}});
        item.number = expected;
        if (entry.has(u"text"_s)) {
            item.text = entry.text(u"text"_s);
            if (!scale.mayShipText)
                entry.refuse(u"text"_s, u"text_not_licensed"_s);
        }
        if (entry.has(u"options"_s))
            readOptions(entry, item.options);
        items.append(item);
    }
    if (file.has(key) && expected == first)
        file.refuse(key, u"no_items"_s);
}

void readLicence(JsonPart &file, Scale &scale, int format)
{
    JsonPart licence = file.object(u"licence"_s);
    scale.mayShipText = licence.flag(u"mayShipText"_s);
    scale.licence = licence.text(u"note"_s);
    if (format == 1) {
        licence.allowOnly({u"mayShipText"_s, u"note"_s});
        return;
    }
    static const QStringList terms{u"free"_s, u"non-commercial"_s, u"permission"_s, u"own"_s};
    licence.allowOnly({u"mayShipText"_s, u"note"_s, u"terms"_s, u"holder"_s, u"conditions"_s});
    scale.terms.terms = static_cast<Terms>(terms.indexOf(licence.word(u"terms"_s, terms)));
    scale.terms.holder = licence.text(u"holder"_s);
    if (licence.has(u"conditions"_s))
        scale.terms.conditions = licence.text(u"conditions"_s);
    if (scale.mayShipText && scale.terms.terms == Terms::Permission)
        licence.refuse(u"mayShipText"_s, u"text_needs_permission"_s);
}

void readSources(JsonPart &file, Scale &scale, int format)
{
    if (format == 1) {
        for (const QString &text : file.texts(u"sources"_s))
            scale.sources.append({text, {}});
        return;
    }
    for (JsonPart &entry : file.objects(u"sources"_s)) {
        entry.allowOnly({u"text"_s, u"mark"_s});
        scale.sources.append({entry.text(u"text"_s), readMark(entry)});
    }
    if (file.has(u"sources"_s) && scale.sources.isEmpty())
        file.refuse(u"sources"_s, u"no_sources"_s);
}

void readHead(JsonPart &file, Scale &scale, int format)
{
    scale.id = file.text(u"id"_s);
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!std::all_of(scale.id.begin(), scale.id.end(), plain))
        file.refuse(u"id"_s, u"id_letters"_s, {{u"found"_s, scale.id}});
    scale.version = file.number(u"version"_s, 1, 100000).value_or(1);
    scale.edition = file.text(u"edition"_s);
    scale.title = file.text(u"title"_s);
    scale.windowDays = file.number(u"windowDays"_s, 0, 3660).value_or(0);
    JsonPart age = file.object(u"age"_s);
    age.allowOnly({u"from"_s, u"to"_s});
    scale.ageFrom = age.number(u"from"_s, 3, 120).value_or(3);
    scale.ageTo = age.number(u"to"_s, 3, 120).value_or(120);
    if (scale.ageTo < scale.ageFrom)
        age.refuse(u"to"_s, u"age_backwards"_s, {{u"from"_s, scale.ageFrom}, {u"to"_s, scale.ageTo}});
    readLicence(file, scale, format);
    readSources(file, scale, format);
    scale.missingPercent = file.number(u"missingPercent"_s, 0, 100).value_or(10);
    if (format == 1)
        return;
    static const QStringList who{u"student"_s, u"parent"_s, u"teacher"_s, u"interviewer"_s};
    if (file.has(u"answeredBy"_s))
        scale.answeredBy = static_cast<AnsweredBy>(who.indexOf(file.word(u"answeredBy"_s, who)));
    if (file.has(u"instruction"_s)) {
        scale.instruction = file.text(u"instruction"_s);
        if (!scale.mayShipText)
            file.refuse(u"instruction"_s, u"text_not_licensed"_s);
    }
}

void readReversed(JsonPart &file, Scale &scale)
{
    if (!file.has(u"reversed"_s))
        return;
    const auto count = static_cast<int>(scale.items.size());
    for (const int number : file.numbers(u"reversed"_s, 1, count, u"no_such_item"_s)) {
        if (scale.reversed.contains(number))
            file.refuse(u"reversed"_s, u"reversed_twice"_s, {{u"item"_s, number}});
        scale.reversed.insert(number);
        if (!mirrors(scale.optionsOf(scale.items.at(number - 1))))
            file.refuse(u"reversed"_s, u"no_mirror"_s, {{u"item"_s, number}});
    }
}

QStringList keysOf(int format)
{
    QStringList keys{u"$schema"_s, u"format"_s, u"id"_s,       u"version"_s, u"edition"_s, u"title"_s,
                     u"windowDays"_s, u"age"_s, u"options"_s,  u"items"_s,   u"reversed"_s, u"scores"_s,
                     u"bands"_s,   u"critical"_s, u"missingPercent"_s, u"licence"_s, u"sources"_s};
    if (format == 1)
        keys.append(u"lie"_s);
    else
        keys += {u"answeredBy"_s, u"instruction"_s, u"supplements"_s, u"validity"_s, u"norms"_s, u"variants"_s};
    return keys;
}

} // namespace

QString readMark(JsonPart &part)
{
    return part.word(u"mark"_s, {u"P"_s, u"S"_s, u"F"_s, u"M"_s});
}

bool mirrors(const QList<Option> &options)
{
    QSet<int> keyed;
    for (const Option &option : options)
        keyed.insert(option.keyed());
    if (keyed.isEmpty())
        return true;
    const auto [least, most] = std::minmax_element(keyed.begin(), keyed.end());
    const int sum = *least + *most;
    return std::all_of(keyed.begin(), keyed.end(), [&](int value) { return keyed.contains(sum - value); });
}

Result<Scale> Scale::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(const JsonNode node, JsonNode::parse(json));
    Mistakes mistakes;
    JsonPart file(node, {}, &mistakes);
    const int format = file.number(u"format"_s, 1, 1000).value_or(ScaleFormat);
    if (format > ScaleFormat)
        return fail(ErrorCode::NewerFormat, u"scale"_s, {{u"found"_s, format}, {u"known"_s, ScaleFormat}});
    file.allowOnly(keysOf(format));
    Scale scale;
    readHead(file, scale, format);
    readOptions(file, scale.options);
    readItems(file, u"items"_s, scale, scale.items);
    if (file.has(u"supplements"_s))
        readItems(file, u"supplements"_s, scale, scale.supplements);
    readReversed(file, scale);
    readScores(file, scale);
    readNorms(file, scale);
    readBands(file, u"bands"_s, scale, scale.bands);
    readCritical(file, scale);
    readValidity(file, scale, format);
    readVariants(file, scale);
    if (!mistakes.none())
        return fail(mistakes.error());
    return scale;
}

} // namespace core::assessments
