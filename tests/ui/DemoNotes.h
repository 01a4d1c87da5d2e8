// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitNotes.h"
#include "ui/network/ReportedSource.h"

namespace tests
{

/// What a class head and a keeper write beside observations: a rainy day, two rooms of which one was looked at, one earlier visit.
ui::kits::KitNotes demoNotes();
/// What came back of it: weather that asks for a look, a room with danger, and a family that says something else than the record.
ui::network::ReportedSource demoReported();

} // namespace tests
