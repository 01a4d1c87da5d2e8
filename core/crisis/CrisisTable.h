// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>

namespace core::crisis
{

/// One word to choose from crisis.json.
struct CrisisWord {
    QString id;
    QString name;
    QString number; ///< of a public emergency call; else empty
    QString step;   ///< of the grading table: reaching this one does it; else empty
    QString mark;
};

/// crisis.json: in which order who is called, the six steps, whom to think of afterwards, what guardians are asked, to which
/// authorities is reported. Proposed.
struct CrisisTable {
    int version = 0;
    QString title;
    QList<CrisisWord> calls;
    QList<CrisisWord> steps;
    QList<CrisisWord> postvention;
    QList<CrisisWord> notice; ///< what a guardian is asked to do
    QList<CrisisWord> account; ///< of what an account of it consists: how it was found, the student's state, …
    QList<CrisisWord> reports; ///< authorities to which somebody reports, each with the step that this does

    /// Unreadable, Invalid (field, where), NewerFormat.
    static Result<CrisisTable> fromJson(const QByteArray &json);
};

const CrisisWord *find(const QList<CrisisWord> &words, const QString &id); ///< nullptr: none

Result<CrisisTable> shippedCrisisTable(); ///< any thread

} // namespace core::crisis
