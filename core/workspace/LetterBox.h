// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/LetterService.h"
#include "core/workspace/Areas.h"

namespace core::workspace
{

/// The letter box in one job. What is written in letters wants the keys of the viewer (Workspace::noteKeys()).
inline counselling::LetterService letterBox(const Areas &areas, const security::NoteKeys &keys)
{
    return {areas.db, areas.students, areas.rules, keys};
}

/// For lists, counts and duties, which open no letter.
inline counselling::LetterService closedLetters(const Areas &areas)
{
    static const security::NoteKeys none{};
    return letterBox(areas, none);
}

} // namespace core::workspace
