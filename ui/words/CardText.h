// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/Card.h"
#include "core/students/StudentService.h"

namespace ui::words
{

/// A heading of a need-to-know card with the lines under it.
struct CardPart {
    QString title;
    QStringList lines;
};

/// The whole card in words, as it is printed, shown and saved: about whom, what to do, what to look out for, whom to call,
/// until when. It takes the card and who the student is, and nothing else.
QList<CardPart> cardParts(const core::plans::Card &card, const core::students::StudentRow &student);

} // namespace ui::words
