// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "core/workspace/VaultUser.h"

namespace core::workspace
{

/// Somebody whom the school knows.
struct Signer {
    QString name;
    QString post; ///< a role or post of the grading table; empty: none of them
    bool operator==(const Signer &) const = default;
};

/// Who may be asked to sign in this case, or to take a step: users of the vault, staff and holders of posts, without anybody
/// suspected in the student's matter; those with a role that signs first. NotFound. SeeAlerts.
Result<QList<Signer>> signersOf(Areas &areas, const QList<VaultUser> &users, const Id<alerts::Alert> &id);

/// Says of each decider whether the school knows a person of that name. SeeAlerts.
Result<> markOutside(Areas &areas, const QList<VaultUser> &users, QList<alerts::Decider> &deciders);

} // namespace core::workspace
