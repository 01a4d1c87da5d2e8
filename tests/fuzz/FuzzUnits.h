// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Envelope.h"
#include "core/exchange/UnitKeys.h"

namespace tests::fuzz {

/// A unit whose keys are always the same, so that a package in the corpus opens for ever.
struct FuzzUnit {
    core::exchange::UnitKeys keys;
    core::exchange::UnitCard card;
    core::exchange::OwnUnit own() const { return {card, keys}; }
};

const FuzzUnit &sender();
const FuzzUnit &recipient();

} // namespace tests::fuzz
