// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralTable.h"

#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::referral
{

namespace
{

constexpr int FormatVersion = 1;
constexpr QLatin1String Steps[] = {QLatin1String("guardian"), QLatin1String("second_talk"), QLatin1String("education_office"),
                                   QLatin1String("visit"),    QLatin1String("feedback"),    QLatin1String("follow_up"),
                                   QLatin1String("end")};

QList<Choice> readChoices(JsonReader &reader, const QString &key)
{
    QList<Choice> choices;
    for (JsonReader entry : reader.objects(key)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"mark"_s});
        const Choice one{entry.text(u"id"_s), entry.text(u"name"_s), entry.mark()};
        if (find(choices, one.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        choices.append(one);
        reader.adopt(entry);
    }
    if (choices.isEmpty())
        reader.refuse(key);
    return choices;
}

alerts::Span readMarked(JsonReader &reader, const QString &key)
{
    JsonReader part = reader.object(key);
    part.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    part.mark();
    const alerts::Span span = alerts::readSpan(part);
    reader.adopt(part);
    return span;
}

QList<Urgency> readUrgencies(JsonReader &reader)
{
    QList<Urgency> urgencies;
    for (JsonReader entry : reader.objects(u"urgencies"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"atOnce"_s, u"tell"_s, u"feedback"_s});
        Urgency one;
        one.id = entry.text(u"id"_s);
        one.name = entry.text(u"name"_s);
        one.atOnce = entry.has(u"atOnce"_s) && entry.flag(u"atOnce"_s);
        one.tell = readMarked(entry, u"tell"_s);
        one.feedback = readMarked(entry, u"feedback"_s);
        if (std::any_of(urgencies.begin(), urgencies.end(), [&](const Urgency &known) { return known.id == one.id; }))
            entry.refuse(u"id"_s, u"duplicate"_s);
        if (!urgencies.isEmpty() && one.tell.nominalMinutes() < urgencies.last().tell.nominalMinutes())
            entry.refuse(u"tell"_s, u"order"_s);
        urgencies.append(one);
        reader.adopt(entry);
    }
    if (urgencies.isEmpty())
        reader.refuse(u"urgencies"_s);
    return urgencies;
}

LeaveTable readLeave(JsonReader reader, JsonReader &whole)
{
    reader.allowOnly({u"source"_s, u"grounds"_s, u"papers"_s, u"conditions"_s, u"terms"_s, u"exit"_s, u"rhythm"_s});
    LeaveTable table;
    table.source = reader.text(u"source"_s);
    table.grounds = readChoices(reader, u"grounds"_s);
    table.papers = readChoices(reader, u"papers"_s);
    table.conditions = readChoices(reader, u"conditions"_s);
    table.terms = readChoices(reader, u"terms"_s);
    table.exit = readChoices(reader, u"exit"_s);
    for (JsonReader entry : reader.objects(u"rhythm"_s)) {
        entry.allowOnly({u"untilDay"_s, u"every"_s});
        const Rhythm one{entry.number(u"untilDay"_s, 1, 400), readMarked(entry, u"every"_s)};
        if (one.untilDay <= table.days())
            entry.refuse(u"untilDay"_s, u"order"_s);
        if (one.every.count < 1) // else the next contact would never come later
            entry.refuse(u"every"_s);
        table.rhythm.append(one);
        reader.adopt(entry);
    }
    whole.adopt(reader);
    return table;
}

} // namespace

const Choice *find(const QList<Choice> &choices, const QString &id)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &one) { return one.id == id; });
    return found == choices.end() ? nullptr : &*found;
}

QStringList namesOf(const QList<Choice> &choices, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const Choice *one = find(choices, id);
        names.append(one ? one->name : id);
    }
    return names;
}

const Urgency *ReferralTable::urgency(const QString &urgencyId) const
{
    const auto found =
        std::find_if(urgencies.begin(), urgencies.end(), [&](const Urgency &one) { return one.id == urgencyId; });
    return found == urgencies.end() ? nullptr : &*found;
}

Result<ReferralTable> ReferralTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"referral"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"reasons"_s, u"urgencies"_s, u"steps"_s, u"secondTalk"_s,
                      u"educationOffice"_s, u"ownConsent"_s, u"sendable"_s, u"results"_s, u"handOver"_s, u"leave"_s});
    ReferralTable table;
    table.id = reader.text(u"id"_s);
    table.version = reader.number(u"version"_s, 1, 1000000);
    table.title = reader.text(u"title"_s);
    table.reasons = readChoices(reader, u"reasons"_s);
    table.urgencies = readUrgencies(reader);
    for (JsonReader entry : reader.objects(u"steps"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s});
        table.steps.insert(entry.text(u"id"_s), entry.text(u"name"_s));
        reader.adopt(entry);
    }
    for (const QLatin1String step : Steps) {
        if (!table.steps.contains(step))
            reader.refuse(u"steps"_s, u"missing"_s);
    }
    table.secondTalk = readMarked(reader, u"secondTalk"_s);
    table.educationOffice = readMarked(reader, u"educationOffice"_s);
    table.ownConsent = reader.markedNumber(u"ownConsent"_s, 0, 30);
    table.sendable = readChoices(reader, u"sendable"_s);
    table.results = readChoices(reader, u"results"_s);
    table.handOver = readChoices(reader, u"handOver"_s);
    table.leave = readLeave(reader.object(u"leave"_s), reader);
    YICE_TRY(reader.outcome());
    return table;
}

Result<ReferralTable> shippedReferralTable()
{
    return base::shippedOnce<ReferralTable>(u"referral"_s);
}

} // namespace core::referral
