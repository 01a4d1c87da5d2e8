// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/HomeVisit.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"
#include "core/base/text/CleanText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::visits
{

namespace
{

constexpr int FormatVersion = 1;
constexpr qsizetype LongestText = 4000;
constexpr qsizetype LongestLine = 300;

template <typename List> auto byId(const List &list, const QString &id) -> decltype(&list.first())
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// As the cells of a sheet are read.
QStringList cleaned(const QStringList &words)
{
    QStringList clean;
    for (const QString &word : words)
        clean.append(base::cleanText(word));
    return clean;
}

} // namespace

bool HomeVisit::saysSameAs(const HomeVisit &other) const
{
    return student == other.student && day == other.day && begins == other.begins && ends == other.ends && mode == other.mode
        && visitors == other.visitors && met == other.met && words == other.words && followUp == other.followUp;
}

const VisitForm::Mode *VisitForm::mode(const QString &id) const
{
    return byId(modes, id);
}

const VisitForm::Field *VisitForm::field(const QString &id) const
{
    return byId(fields, id);
}

bool VisitForm::counts(const HomeVisit &visit) const
{
    const Mode *known = mode(visit.mode);
    return known && known->counts;
}

Result<> VisitForm::check(const HomeVisit &visit, const QDate &today) const
{
    if (!mode(visit.mode))
        return invalid(u"mode"_s);
    if (!visit.day.isValid() || visit.day > today)
        return invalid(u"day"_s);
    if (visit.begins.isValid() && visit.ends.isValid() && visit.ends < visit.begins)
        return invalid(u"ends"_s);
    if (visit.visitors.isEmpty() || std::max(visit.visitors.size(), visit.met.size()) > LongestLine)
        return invalid(u"visitors"_s);
    for (auto it = visit.words.begin(); it != visit.words.end(); ++it) {
        if (!field(it.key()) || it->size() > LongestText)
            return invalid(u"words"_s);
    }
    if (visit.followUp.isValid() && visit.followUp < visit.day)
        return invalid(u"followUp"_s);
    return {};
}

Result<VisitForm> VisitForm::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"home-visit.json"_s);
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"modes"_s, u"mark"_s, u"fields"_s});
    VisitForm form;
    form.version = reader.number(u"version"_s, 1, 100000);
    reader.text(u"title"_s);
    reader.mark();
    for (JsonReader entry : reader.objects(u"modes"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"words"_s, u"counts"_s, u"mark"_s});
        const Mode mode{entry.text(u"id"_s), entry.text(u"name"_s), cleaned(entry.texts(u"words"_s)), entry.flag(u"counts"_s)};
        entry.mark();
        if (form.mode(mode.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        form.modes.append(mode);
        reader.adopt(entry);
    }
    for (JsonReader entry : reader.objects(u"fields"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"hint"_s, u"columns"_s});
        const Field field{entry.text(u"id"_s), entry.text(u"name"_s), entry.has(u"hint"_s) ? entry.text(u"hint"_s) : QString(),
                          cleaned(entry.texts(u"columns"_s))};
        if (form.field(field.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        if (field.columns.isEmpty())
            entry.refuse(u"columns"_s);
        form.fields.append(field);
        reader.adopt(entry);
    }
    YICE_TRY(reader.outcome());
    return form;
}

Result<VisitForm> shippedVisitForm()
{
    return base::shippedOnce<VisitForm>(u"home-visit"_s);
}

} // namespace core::visits
