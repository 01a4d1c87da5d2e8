// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/NoteSeal.h"
#include "core/storage/Drafts.h"

class QJsonObject;

namespace core::counselling
{

/// Where the viewer's draft of one record is kept, and what its seal is bound to.
struct DraftPlace {
    QString place; ///< holds the record's id, so that destroying the record finds the draft
    QByteArray binding;
};

/// `kind` tells the draft from all else that the record's key seals.
template <typename T> DraftPlace draftPlace(const char *kind, const QString &folder, const Id<T> &record, const security::Viewer &viewer)
{
    return {folder + u'/' + record.toString(), bindingOf(kind, record.bytes() + viewer.user.bytes())};
}

/// Seals `content` under the key of its record, in place of what was kept before. TooLarge.
Result<> keepSealed(storage::Connection &db, const DraftPlace &place, const QJsonObject &content, const security::SecureBytes &key);
/// The draft with its text opened, which is JSON; nothing where none is kept. An Error where the seal does not open.
Result<std::optional<storage::Draft>> sealedDraft(storage::Connection &db, const DraftPlace &place, const security::SecureBytes &key);

} // namespace core::counselling
