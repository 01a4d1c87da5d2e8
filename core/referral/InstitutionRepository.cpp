// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/InstitutionRepository.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::referral
{

namespace
{
constexpr QLatin1String Table("institution");

const QString AllVersions = uR"(
    SELECT id, revision, listed, code, name, kind, level, green, contact, phone, hours, ages, valid_from, valid_until, address
    FROM institution ORDER BY code, listed)"_s;

QString orNull(const QString &text) { return text.isEmpty() ? QString() : text; }

Fields fieldsOf(const Institution &one)
{
    Fields fields;
    fields.set(QLatin1String("code"), one.code)
        .set(QLatin1String("name"), one.name)
        .set(QLatin1String("kind"), orNull(one.kind))
        .set(QLatin1String("level"), orNull(one.level))
        .set(QLatin1String("green"), one.green)
        .set(QLatin1String("contact"), orNull(one.contact))
        .set(QLatin1String("phone"), orNull(one.phone))
        .set(QLatin1String("hours"), orNull(one.hours))
        .set(QLatin1String("ages"), orNull(one.ages))
        .set(QLatin1String("valid_from"), one.from)
        .set(QLatin1String("valid_until"), one.until)
        .set(QLatin1String("address"), orNull(one.address));
    return fields;
}

StoredInstitution fromRow(const Row &row)
{
    StoredInstitution stored{row.id<Institution>(0), row.number(1), row.date(2), {}};
    Institution &one = stored.value;
    one.code = row.text(3);
    one.name = row.text(4);
    one.kind = row.text(5);
    one.level = row.text(6);
    one.green = row.flag(7);
    one.contact = row.text(8);
    one.phone = row.text(9);
    one.hours = row.text(10);
    one.ages = row.text(11);
    one.from = row.date(12);
    one.until = row.date(13);
    one.address = row.text(14);
    return stored;
}
} // namespace

Result<QList<StoredInstitution>> InstitutionRepository::versions() const
{
    return m_db.rows(AllVersions, {}, fromRow);
}

Result<> InstitutionRepository::add(const Institution &institution, const QDate &listed)
{
    return m_db.insert(Table, Id<Institution>::make(m_db.clock()).bytes(),
                       fieldsOf(institution).set(QLatin1String("listed"), listed));
}

Result<> InstitutionRepository::change(const StoredInstitution &stored, const Institution &institution)
{
    YICE_TRY(m_db.update(Table, stored.id.bytes(), stored.revision, fieldsOf(institution)));
    return {};
}

} // namespace core::referral
