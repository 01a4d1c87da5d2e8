// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/BackgroundRepository.h"

#include "core/counselling/NoteSeal.h"
#include "core/storage/StoredWords.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

using storage::Fields;
using storage::Row;

constexpr auto BackgroundKind = "background";

const QString OfStudent = uR"(
    SELECT id, revision, plain, changed, changed_by FROM background WHERE student = ?)"_s;
const QString SealedOf = uR"(SELECT sealed FROM background WHERE id = ?)"_s;

QString compact(const FieldValues &values)
{
    return QString::fromUtf8(QJsonDocument(toJson(values)).toJson(QJsonDocument::Compact));
}

Result<FieldValues> valuesIn(const QString &text)
{
    return storage::stored(valuesFromJson(QJsonDocument::fromJson(text.toUtf8()).object()), u"background"_s);
}

} // namespace

Result<std::optional<Background>> BackgroundRepository::of(const Id<students::Student> &student) const
{
    std::optional<Background> found;
    YICE_TRY(m_db.visit(OfStudent, {student.bytes()}, [&](const Row &row) -> Result<> {
        Background one;
        one.id = row.id<Background>(0);
        one.revision = row.number(1);
        YICE_ASSIGN(one.values, valuesIn(row.text(2)));
        one.changed = row.instant(3);
        one.by = row.text(4);
        found = one;
        return {};
    }));
    return found;
}

Result<FieldValues> BackgroundRepository::sealedOf(const Background &background, const security::SecureBytes &key) const
{
    YICE_ASSIGN(const auto sealed, m_db.first(SealedOf, {background.id.bytes()}, [](const Row &row) { return row.blob(0); }));
    YICE_ASSIGN(const QString text,
                security::openText(sealed.value_or(QByteArray()), key, counselling::bindingOf(BackgroundKind, background.id.bytes())));
    return valuesIn(text);
}

Result<> BackgroundRepository::put(const Id<students::Student> &student, const Background &background, int form,
                                   const FieldValues &plain, const FieldValues &sealed, const security::SecureBytes *key)
{
    Fields fields;
    fields.set(QLatin1String("form"), form)
        .set(QLatin1String("plain"), compact(plain))
        .set(QLatin1String("changed"), background.changed)
        .set(QLatin1String("changed_by"), storage::present(background.by));
    if (key)
        fields.set(QLatin1String("sealed"),
                   security::sealText(compact(sealed), *key, counselling::bindingOf(BackgroundKind, background.id.bytes())));
    if (background.revision > 0) {
        YICE_TRY(m_db.update(BackgroundTable, background.id.bytes(), background.revision, fields));
        return {};
    }
    return m_db.insert(BackgroundTable, background.id.bytes(), fields.set(QLatin1String("student"), student.bytes()));
}

} // namespace core::records
