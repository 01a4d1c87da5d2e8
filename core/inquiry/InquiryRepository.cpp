// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/InquiryRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::present;
using core::storage::Row;

namespace core::inquiry
{

namespace
{

const QString EntriesOfAlert = uR"(
    SELECT id, kind, word, at, pupil, people, note, written_by, written
    FROM inquiry_entry WHERE alert = ? ORDER BY written, id)"_s;

Result<Entry> fromRow(const Row &row)
{
    Entry one;
    one.id = row.id<Entry>(0);
    YICE_ASSIGN(one.kind, storage::stored(entryFromName(row.text(1)), u"inquiry_entry.kind"_s));
    one.word = row.text(2);
    one.at = row.instant(3);
    one.pupil = row.text(4);
    one.people = storage::textsIn(row, 5);
    one.note = row.text(6);
    one.by = row.text(7);
    one.written = row.instant(8);
    return one;
}

} // namespace

Result<QList<Entry>> InquiryRepository::list(const Id<alerts::Alert> &alert) const
{
    return storage::readAll(m_db, EntriesOfAlert, {alert.bytes()}, fromRow);
}

Result<Id<Entry>> InquiryRepository::add(const Id<alerts::Alert> &alert, Entry entry)
{
    entry.id = Id<Entry>::make(m_db.clock());
    YICE_TRY(m_db.insert(QLatin1String("inquiry_entry"), entry.id.bytes(),
                         Fields()
                             .set(QLatin1String("alert"), alert.bytes())
                             .set(QLatin1String("kind"), entryName(entry.kind))
                             .set(QLatin1String("word"), present(entry.word))
                             .set(QLatin1String("at"), entry.at)
                             .set(QLatin1String("pupil"), present(entry.pupil))
                             .set(QLatin1String("people"), storage::listText(entry.people))
                             .set(QLatin1String("note"), present(entry.note))
                             .set(QLatin1String("written_by"), present(entry.by))
                             .set(QLatin1String("written"), entry.written)));
    return entry.id;
}

} // namespace core::inquiry
