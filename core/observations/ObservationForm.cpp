// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ObservationForm.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"
#include "core/base/text/CleanText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::assessments::Answer;
using core::base::JsonReader;

namespace core::observations
{

namespace
{

constexpr int FormatVersion = 1;
constexpr int MostItems = 500;

/// As the header of a sheet is read.
QStringList cleaned(const QStringList &names)
{
    QStringList clean;
    for (const QString &name : names)
        clean.append(base::cleanText(name));
    return clean;
}

void readRatings(JsonReader &reader, ObservationForm &form)
{
    for (JsonReader entry : reader.objects(u"ratings"_s)) {
        entry.allowOnly({u"value"_s, u"words"_s});
        const int value = entry.number(u"value"_s, 0, 100);
        for (const QString &word : cleaned(entry.texts(u"words"_s))) {
            if (form.ratings.contains(word))
                entry.refuse(u"words"_s, u"duplicate"_s);
            form.ratings.insert(word, value);
        }
        if (!form.scale.isOption(form.scale.items.first().number, value))
            entry.refuse(u"value"_s);
        reader.adopt(entry);
    }
}

void readItems(JsonReader &reader, ObservationForm &form)
{
    for (JsonReader entry : reader.objects(u"items"_s)) {
        entry.allowOnly({u"item"_s, u"name"_s, u"columns"_s});
        FormItem item{entry.number(u"item"_s, 1, MostItems), entry.text(u"name"_s), cleaned(entry.texts(u"columns"_s))};
        const qsizetype place = form.items.size();
        if (place >= form.scale.items.size() || form.scale.items.at(place).number != item.number)
            entry.refuse(u"item"_s);
        if (item.columns.isEmpty())
            entry.refuse(u"columns"_s);
        form.items.append(item);
        reader.adopt(entry);
    }
    if (form.items.size() != form.scale.items.size())
        reader.refuse(u"items"_s);
    JsonReader dimensions = reader.object(u"dimensions"_s);
    dimensions.allowOnly({u"items"_s, u"mark"_s});
    for (const int number : dimensions.numbers(u"items"_s, 1, MostItems)) {
        if (!form.item(number)) {
            dimensions.refuse(u"items"_s);
            continue;
        }
        for (FormItem &item : form.items)
            item.dimension = item.dimension || item.number == number;
    }
    dimensions.mark();
    reader.adopt(dimensions);
}

} // namespace

const FormItem *ObservationForm::item(int number) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const FormItem &one) { return one.number == number; });
    return found == items.end() ? nullptr : &*found;
}

bool ObservationForm::isSameDay(int number) const
{
    return std::any_of(scale.critical.begin(), scale.critical.end(),
                       [&](const assessments::CriticalItem &one) { return one.item == number; });
}

int ObservationForm::points(const QList<Answer> &given, bool dimensionsOnly) const
{
    int sum = 0;
    for (qsizetype i = 0; i < std::min(given.size(), items.size()); ++i) {
        if (given.at(i).kind == Answer::Kind::Given && (!dimensionsOnly || items.at(i).dimension))
            sum += scale.keyed(items.at(i).number, given.at(i).value);
    }
    return sum;
}

QList<int> ObservationForm::sameDay(const QList<Answer> &given) const
{
    const auto scored = assessments::scoreSheet(scale, given);
    return scored ? scored->critical : QList<int>();
}

Result<ObservationForm> ObservationForm::fromJson(const QByteArray &json, const assessments::Scale &scale)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"observation.json"_s);
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"scale"_s, u"ratings"_s, u"items"_s, u"dimensions"_s, u"report"_s, u"sameDay"_s,
                      u"talks"_s, u"posts"_s});
    ObservationForm form;
    form.scale = scale;
    form.version = reader.number(u"version"_s, 1, 100000);
    reader.text(u"title"_s);
    if (reader.text(u"scale"_s) != scale.id)
        reader.refuse(u"scale"_s);
    readRatings(reader, form);
    readItems(reader, form);
    JsonReader report = reader.object(u"report"_s);
    report.allowOnly({u"weekday"_s, u"mark"_s});
    form.dueWeekday = report.number(u"weekday"_s, 1, 7);
    report.mark();
    reader.adopt(report);
    form.rules = alerts::readObservationRules(reader, scale);
    JsonReader posts = reader.object(u"posts"_s);
    posts.allowOnly({u"class"_s, u"grade"_s});
    form.classPost = posts.text(u"class"_s);
    form.gradePost = posts.text(u"grade"_s);
    reader.adopt(posts);
    YICE_TRY(reader.outcome());
    return form;
}

Result<ObservationForm> shippedObservationForm()
{
    YICE_ASSIGN(const QByteArray json, base::shippedRules(u"observation"_s));
    YICE_ASSIGN(const assessments::Scale scale, assessments::shippedScale(u"observation"_s));
    return ObservationForm::fromJson(json, scale);
}

} // namespace core::observations
