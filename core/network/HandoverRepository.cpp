// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/HandoverRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::network
{

namespace
{

constexpr QLatin1String HandoverTable("network_handover");

const QString AllHandovers = uR"(
    SELECT id, revision, level, scope, title, from_holder, from_holder_number, to_holder, to_holder_number, day, handed, note,
           made_by, acknowledged FROM network_handover ORDER BY day DESC, id DESC)"_s;

QString textOf(const QList<HandedItem> &items)
{
    QJsonArray list;
    for (const HandedItem &one : items)
        list.append(QJsonObject{{u"kind"_s, itemKindName(one.kind)}, {u"mark"_s, one.mark}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<HandedItem>> itemsOf(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return fail(ErrorCode::Damaged, u"network_handover.handed"_s);
    QList<HandedItem> items;
    for (const QJsonValue &one : json.array()) {
        const auto kind = itemKindFromName(one[u"kind"_s].toString());
        if (!kind)
            return fail(ErrorCode::Damaged, u"network_handover.handed"_s);
        items.append({*kind, one[u"mark"_s].toString()});
    }
    return items;
}

QString orNull(const QString &text) { return text.isEmpty() ? QString() : text; }

} // namespace

Result<QList<Handover>> HandoverRepository::all() const
{
    QList<Handover> list;
    YICE_TRY(m_db.visit(AllHandovers, {}, [&](const Row &row) -> Result<> {
        Handover one;
        one.id = row.id<Handover>(0);
        one.revision = row.number(1);
        one.level = levelFromName(row.text(2)).value_or(Level::Dormitory);
        one.scope = row.text(3);
        one.title = row.text(4);
        one.from = row.text(5);
        one.fromNumber = row.text(6);
        one.to = row.text(7);
        one.toNumber = row.text(8);
        one.day = row.date(9);
        YICE_ASSIGN(one.handed, itemsOf(row.text(10)));
        one.note = row.text(11);
        one.madeBy = row.text(12);
        one.acknowledged = row.date(13);
        list.append(one);
        return {};
    }));
    return list;
}

Result<> HandoverRepository::add(const Handover &handover)
{
    Fields fields;
    fields.set(QLatin1String("level"), levelName(handover.level))
        .set(QLatin1String("scope"), handover.scope)
        .set(QLatin1String("title"), handover.title)
        .set(QLatin1String("from_holder"), handover.from)
        .set(QLatin1String("from_holder_number"), orNull(handover.fromNumber))
        .set(QLatin1String("to_holder"), handover.to)
        .set(QLatin1String("to_holder_number"), orNull(handover.toNumber))
        .set(QLatin1String("day"), handover.day)
        .set(QLatin1String("handed"), textOf(handover.handed))
        .set(QLatin1String("note"), orNull(handover.note))
        .set(QLatin1String("made_by"), handover.madeBy)
        .set(QLatin1String("acknowledged"), handover.acknowledged);
    return m_db.insert(HandoverTable, handover.id.bytes(), fields);
}

Result<> HandoverRepository::acknowledge(const Id<Handover> &id, qint64 revision, const QDate &day)
{
    Fields fields;
    fields.set(QLatin1String("acknowledged"), day);
    YICE_TRY(m_db.update(HandoverTable, id.bytes(), revision, fields));
    return {};
}

} // namespace core::network
