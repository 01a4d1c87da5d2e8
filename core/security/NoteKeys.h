// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/KeySealing.h"

#include <optional>

namespace core::security
{

/// What one person holds for the texts of counselling notes (security.md, Keys). Wiped with the workspace.
struct NoteKeys {
    BoxKeys own;                 ///< of this person alone
    std::optional<BoxKeys> room; ///< made from the notes key; none for who does not read the notes of others
};

/// The pair whose public half everybody of the vault may know: what is sealed to it opens with the notes key.
inline BoxKeys roomKeysFrom(const SecureBytes &notesKey) { return boxKeysFrom(notesKey); }

/// XChaCha20-Poly1305 with a nonce of its own. `binding` says whose text it is, so that it opens nowhere else.
QByteArray sealText(const QString &text, const SecureBytes &key, const QByteArray &binding);
/// Damaged: not sealed under this key with this binding.
Result<QString> openText(const QByteArray &sealed, const SecureBytes &key, const QByteArray &binding);

} // namespace core::security
