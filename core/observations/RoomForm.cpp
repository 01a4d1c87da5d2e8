// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/RoomForm.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::observations
{

namespace
{

constexpr int FormatVersion = 1;
constexpr int MostItems = 60;

QList<RoomForm::Item> readItems(JsonReader &reader, const QString &key)
{
    QList<RoomForm::Item> items;
    for (JsonReader entry : reader.objects(key)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"text"_s, u"danger"_s, u"tonight"_s});
        RoomForm::Item item;
        item.id = entry.text(u"id"_s);
        item.name = entry.text(u"name"_s);
        item.text = entry.has(u"text"_s) ? entry.text(u"text"_s) : item.name;
        item.danger = entry.has(u"danger"_s) ? entry.number(u"danger"_s, 1, 500) : 0;
        item.tonight = entry.has(u"tonight"_s) && entry.flag(u"tonight"_s);
        if (std::any_of(items.begin(), items.end(), [&](const RoomForm::Item &one) { return one.id == item.id; }))
            entry.refuse(u"id"_s, u"duplicate"_s);
        items.append(item);
        reader.adopt(entry);
    }
    if (items.isEmpty() || items.size() > MostItems)
        reader.refuse(key);
    return items;
}

} // namespace

const RoomForm::Item *RoomForm::roomItem(const QString &id) const
{
    const auto found = std::find_if(room.begin(), room.end(), [&](const Item &one) { return one.id == id; });
    return found == room.end() ? nullptr : &*found;
}

QList<int> RoomForm::dangers(const QList<int> &ratings) const
{
    QList<int> items;
    for (qsizetype i = 0; i < std::min(ratings.size(), pupil.size()); ++i) {
        if (ratings.at(i) > 0 && pupil.at(i).danger > 0 && !items.contains(pupil.at(i).danger))
            items.append(pupil.at(i).danger);
    }
    return items;
}

QList<int> RoomForm::tonight(const QList<int> &ratings) const
{
    QList<int> places;
    for (int i = 0; i < std::min(ratings.size(), pupil.size()); ++i) {
        if (ratings.at(i) > 0 && pupil.at(i).tonight)
            places.append(i);
    }
    return places;
}

ObservationForm RoomForm::asBoard(const ObservationForm &classForm) const
{
    ObservationForm form = classForm;
    form.items.clear();
    form.scale.items.clear();
    form.scale.critical.clear();
    for (int i = 0; i < pupil.size(); ++i) {
        form.items.append({i + 1, pupil.at(i).name, {pupil.at(i).name}});
        assessments::ScaleItem asked;
        asked.number = i + 1;
        asked.text = pupil.at(i).text;
        form.scale.items.append(asked);
        if (pupil.at(i).danger > 0) {
            assessments::CriticalItem critical;
            critical.item = i + 1;
            form.scale.critical.append(critical);
        }
    }
    return form;
}

Result<RoomForm> RoomForm::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"dormitory.json"_s);
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"mark"_s, u"room"_s, u"pupil"_s});
    RoomForm form;
    form.version = reader.number(u"version"_s, 1, 100000);
    reader.text(u"title"_s);
    reader.mark();
    form.room = readItems(reader, u"room"_s);
    form.pupil = readItems(reader, u"pupil"_s);
    YICE_TRY(reader.outcome());
    return form;
}

Result<RoomForm> shippedRoomForm()
{
    YICE_ASSIGN(const RoomForm form, base::shippedOnce<RoomForm>(u"dormitory"_s));
    YICE_ASSIGN(const ObservationForm classForm, shippedObservationForm());
    for (const RoomForm::Item &one : form.pupil) {
        if (one.danger > 0 && !classForm.isSameDay(one.danger))
            return fail(ErrorCode::Internal, u"dormitory.json: "_s + one.id);
    }
    return form;
}

} // namespace core::observations
