// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::present;
using core::storage::Row;

namespace core::crisis
{

namespace
{

const QString EntriesOfAlert = uR"(
    SELECT id, kind, word, begun, ended, person, role, phone, place, result, note, others, safe, written_by, written, signature
    FROM crisis_entry WHERE alert = ? ORDER BY written, id)"_s;

Result<Entry> fromRow(const Row &row)
{
    Entry one;
    one.id = row.id<Entry>(0);
    YICE_ASSIGN(one.kind, storage::stored(entryFromName(row.text(1)), u"crisis_entry.kind"_s));
    one.word = row.text(2);
    one.at = row.instant(3);
    one.until = row.instant(4);
    one.person = row.text(5);
    one.role = row.text(6);
    one.phone = row.text(7);
    one.place = row.text(8);
    one.result = row.text(9);
    one.note = row.text(10);
    one.others = storage::textsIn(row, 11);
    one.safe = row.flag(12);
    one.by = row.text(13);
    one.written = row.instant(14);
    if (!row.isNull(15))
        one.signature = row.text(15);
    return one;
}

} // namespace

Result<QList<Entry>> CrisisRepository::list(const Id<alerts::Alert> &alert) const
{
    return storage::readAll(m_db, EntriesOfAlert, {alert.bytes()}, fromRow);
}

Result<Id<Entry>> CrisisRepository::add(const Id<alerts::Alert> &alert, Entry entry)
{
    entry.id = Id<Entry>::make(m_db.clock());
    YICE_TRY(m_db.insert(QLatin1String("crisis_entry"), entry.id.bytes(),
                         Fields()
                             .set(QLatin1String("alert"), alert.bytes())
                             .set(QLatin1String("kind"), entryName(entry.kind))
                             .set(QLatin1String("word"), present(entry.word))
                             .set(QLatin1String("begun"), entry.at)
                             .set(QLatin1String("ended"), entry.until)
                             .set(QLatin1String("person"), present(entry.person))
                             .set(QLatin1String("role"), present(entry.role))
                             .set(QLatin1String("phone"), present(entry.phone))
                             .set(QLatin1String("place"), present(entry.place))
                             .set(QLatin1String("result"), present(entry.result))
                             .set(QLatin1String("note"), present(entry.note))
                             .set(QLatin1String("others"), storage::listText(entry.others))
                             .set(QLatin1String("safe"), entry.safe)
                             .set(QLatin1String("written_by"), present(entry.by))
                             .set(QLatin1String("written"), entry.written)
                             .set(QLatin1String("signature"), entry.signature.isEmpty() ? QString() : entry.signature)));
    return entry.id;
}

} // namespace core::crisis
