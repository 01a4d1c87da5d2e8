// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/StationFile.h"

#include "core/exchange/CanonicalJson.h"
#include "core/exchange/UnitKeys.h"
#include "core/station/CardCode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

constexpr int Format = 2;
constexpr int OpenFormat = 1; ///< with the questionnaires to be read by everybody
constexpr qsizetype SealedKeyBytes = 48;
const auto Magic = u"yice-station"_s;

QByteArray signedPart(const QByteArray &json)
{
    return "yice-station-v1\n" + json;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonArray toJson(const QList<StationScale::Option> &options)
{
    QJsonArray array;
    for (const StationScale::Option &option : options)
        array.append(QJsonObject{{u"text"_s, option.text}, {u"value"_s, option.value}});
    return array;
}

QList<StationScale::Option> optionsFrom(const QJsonValue &value)
{
    QList<StationScale::Option> options;
    for (const QJsonValue &option : value.toArray())
        options.append({option[u"value"_s].toInt(), option[u"text"_s].toString()});
    return options;
}

QJsonObject toJson(const StationScale &scale)
{
    QJsonArray items;
    for (const StationScale::Item &item : scale.items)
        items.append(QJsonObject{{u"options"_s, toJson(item.options)}, {u"text"_s, item.text}});
    return {{u"id"_s, scale.id},
            {u"instruction"_s, scale.instruction},
            {u"items"_s, items},
            {u"options"_s, toJson(scale.options)},
            {u"version"_s, scale.version},
            {u"windowDays"_s, scale.windowDays}};
}

StationScale scaleFrom(const QJsonObject &object)
{
    StationScale scale;
    scale.id = object.value(u"id"_s).toString();
    scale.version = object.value(u"version"_s).toInt();
    scale.windowDays = object.value(u"windowDays"_s).toInt();
    scale.instruction = object.value(u"instruction"_s).toString();
    for (const QJsonValue &item : object.value(u"items"_s).toArray())
        scale.items.append({item[u"text"_s].toString(), optionsFrom(item[u"options"_s])});
    scale.options = optionsFrom(object.value(u"options"_s));
    return scale;
}

QJsonArray toJson(const QList<StationScale> &scales)
{
    QJsonArray array;
    for (const StationScale &scale : scales)
        array.append(toJson(scale));
    return array;
}

QList<StationScale> scalesFrom(const QJsonArray &array)
{
    QList<StationScale> scales;
    for (const QJsonValue &scale : array)
        scales.append(scaleFrom(scale.toObject()));
    return scales;
}

QJsonObject toJson(const StationFile &station)
{
    QString marks;
    for (const QByteArray &mark : station.cards)
        marks.append(hex(mark));
    QJsonObject object{{u"cards"_s, marks},
            {u"format"_s, station.sealed.isEmpty() ? OpenFormat : Format},
            {u"kib"_s, station.cost.memoryKib},
            {u"made"_s, station.made.toMSecsSinceEpoch()},
            {u"magic"_s, Magic},
            {u"passes"_s, station.cost.passes},
            {u"receivingKey"_s, hex(station.unit.receivingKey)},
            {u"salt"_s, hex(station.salt)},
            {u"scales"_s, toJson(station.scales)},
            {u"signingKey"_s, hex(station.unit.signingKey)},
            {u"station"_s, station.station.toString()},
            {u"unitCode"_s, station.unit.code},
            {u"unitName"_s, station.unit.name}};
    if (!station.sealed.isEmpty()) {
        object.insert(u"keys"_s, hex(station.keys.join()));
        object.insert(u"sealed"_s, hex(station.sealed));
    }
    return object;
}

StationFile stationFrom(const QJsonObject &object)
{
    StationFile station;
    station.station = Id<StationRecord>::fromString(object.value(u"station"_s).toString());
    station.unit = {object.value(u"unitCode"_s).toString(), object.value(u"unitName"_s).toString(),
                    fromHex(object.value(u"signingKey"_s)), fromHex(object.value(u"receivingKey"_s))};
    station.made = QDateTime::fromMSecsSinceEpoch(object.value(u"made"_s).toInteger(), Qt::UTC);
    station.scales = scalesFrom(object.value(u"scales"_s).toArray());
    station.sealed = fromHex(object.value(u"sealed"_s));
    const QByteArray keys = fromHex(object.value(u"keys"_s));
    for (qsizetype i = 0; i + SealedKeyBytes <= keys.size(); i += SealedKeyBytes)
        station.keys.append(keys.mid(i, SealedKeyBytes));
    station.salt = fromHex(object.value(u"salt"_s));
    station.cost = {object.value(u"kib"_s).toInt(), object.value(u"passes"_s).toInt()};
    const QByteArray marks = fromHex(object.value(u"cards"_s));
    for (qsizetype i = 0; i + CardMarkBytes <= marks.size(); i += CardMarkBytes)
        station.cards.append(marks.mid(i, CardMarkBytes));
    return station;
}

bool isWrong(const StationScale &scale)
{
    constexpr qsizetype MostOptions = 9; // keys 1 to 9 choose
    return scale.id.isEmpty() || scale.id.size() > 40 || scale.version < 1 || scale.items.isEmpty() ||
        std::any_of(scale.items.begin(), scale.items.end(), [&](const StationScale::Item &item) {
               const auto &options = scale.optionsOf(item);
               return item.text.isEmpty() || options.size() < 2 || options.size() > MostOptions ||
                   std::any_of(options.begin(), options.end(),
                               [](const StationScale::Option &option) { return option.text.isEmpty(); });
           });
}

/// The name of the first field that is out of its range; empty when all is well.
QString wrongField(const StationFile &station)
{
    constexpr int MostKib = 64 * 1024; // a made-up file must not take the memory of a classroom PC
    constexpr int MostPasses = 8;
    if (station.station.isNull())
        return u"station"_s;
    if (station.unit.receivingKey.size() != exchange::PublicKeyBytes ||
        station.unit.signingKey.size() != exchange::PublicKeyBytes)
        return u"unit"_s;
    if (station.salt.size() != security::KdfSaltBytes || !security::isAllowed(station.cost, security::KdfUse::Test) ||
        station.cost.memoryKib > MostKib || station.cost.passes > MostPasses)
        return u"salt"_s;
    if (station.cards.isEmpty() || !std::is_sorted(station.cards.begin(), station.cards.end()))
        return u"cards"_s;
    const bool sealed = !station.sealed.isEmpty();
    if (station.scales.isEmpty() != sealed || std::any_of(station.scales.begin(), station.scales.end(), isWrong))
        return u"scales"_s;
    if (station.keys.size() != (sealed ? station.cards.size() : 0))
        return u"keys"_s;
    return {};
}

} // namespace

qsizetype StationFile::itemCount() const
{
    qsizetype count = 0;
    for (const StationScale &scale : scales)
        count += scale.items.size();
    return count;
}

QByteArray scalesText(const QList<StationScale> &scales)
{
    return QJsonDocument(toJson(scales)).toJson(QJsonDocument::Compact);
}

Result<QList<StationScale>> scalesFromText(const QByteArray &json)
{
    const auto scales = scalesFrom(QJsonDocument::fromJson(json).array());
    if (scales.isEmpty() || std::any_of(scales.begin(), scales.end(), isWrong))
        return fail(ErrorCode::Damaged, u"station"_s, {{u"where"_s, u"scales"_s}});
    return scales;
}

Result<QByteArray> writeStationFile(const StationFile &station,
                                    const std::function<Result<QByteArray>(const QByteArray &)> &sign)
{
    if (const QString field = wrongField(station); !field.isEmpty())
        return fail(ErrorCode::Invalid, u"station"_s, {{u"field"_s, field}});
    QJsonObject object = toJson(station);
    YICE_ASSIGN(const QByteArray json, exchange::canonicalJson(object));
    YICE_ASSIGN(const QByteArray signature, sign(signedPart(json)));
    object.insert(u"signature"_s, hex(signature));
    return exchange::canonicalJson(object);
}

Result<StationFile> readStationFile(const QByteArray &bytes)
{
    if (bytes.size() > LargestStationFile)
        return fail(ErrorCode::TooLarge, u"station"_s, {{u"limit"_s, LargestStationFile}});
    const QJsonObject loose = QJsonDocument::fromJson(bytes).object();
    if (loose.value(u"magic"_s).toString() != Magic)
        // One that was cut is no JSON any more, and still says what it was.
        return bytes.contains(Magic.toUtf8()) ? fail(ErrorCode::Damaged, u"station"_s, {{u"where"_s, u"json"_s}})
                                              : fail(ErrorCode::Unreadable, u"no station file"_s);
    const int format = loose.value(u"format"_s).toInt();
    if (format > Format)
        return fail(ErrorCode::NewerFormat, {}, {{u"found"_s, format}, {u"known"_s, Format}});
    const auto damaged = [](const QString &where) {
        return fail(ErrorCode::Damaged, u"station"_s, {{u"where"_s, where}});
    };
    const auto strict = exchange::readCanonicalJson(bytes);
    if (!strict)
        return damaged(u"json"_s);
    QJsonObject object = *strict;
    const StationFile station = stationFrom(object);
    const QByteArray signature = fromHex(object.value(u"signature"_s));
    object.remove(u"signature"_s);
    if (const QString field = wrongField(station); !field.isEmpty() || object != toJson(station))
        return damaged(field.isEmpty() ? u"fields"_s : field);
    YICE_ASSIGN(const QByteArray json, exchange::canonicalJson(object));
    if (!exchange::signatureFits(station.unit.signingKey, signedPart(json), signature))
        return fail(ErrorCode::Tampered, u"station"_s, {{u"check"_s, u"signature"_s}});
    return station;
}

} // namespace core::station
