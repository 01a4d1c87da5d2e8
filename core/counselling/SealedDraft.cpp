// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SealedDraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core::counselling
{

Result<> keepSealed(storage::Connection &db, const DraftPlace &place, const QJsonObject &content, const security::SecureBytes &key)
{
    const QString json = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    const QByteArray sealed = security::sealText(json, key, place.binding);
    return storage::Drafts(db).keep(place.place, QString::fromLatin1(sealed.toBase64()));
}

Result<std::optional<storage::Draft>> sealedDraft(storage::Connection &db, const DraftPlace &place, const security::SecureBytes &key)
{
    YICE_ASSIGN(auto kept, storage::Drafts(db).find(place.place));
    if (!kept)
        return std::nullopt;
    const QByteArray sealed = QByteArray::fromBase64(kept->text.toLatin1());
    YICE_ASSIGN(kept->text, security::openText(sealed, key, place.binding));
    return kept;
}

} // namespace core::counselling
