// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Features.h"
#include "ui/counselling/LettersSource.h"

namespace yice
{

/// The letter box of the counselling room with its jobs.
ui::counselling::LettersSource lettersOf(const Place &place);
/// The letter box, with the letter that the place of a duty names.
void openLetters(ui::shell::MainWindow *window, const QString &place);

} // namespace yice
