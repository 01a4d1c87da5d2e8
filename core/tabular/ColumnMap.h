// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace core::tabular
{

/// What the codes of some questions mean, in an export that holds option numbers instead of words.
struct OptionCodes {
    /// Question numbers of the file, both ends included; empty: every question that no other entry names.
    QList<std::pair<int, int>> questions;
    QMap<int, std::optional<int>> values; ///< code → value of the option; nothing: not answered
};

/// What a person has said about the columns of a file, where the program cannot know. The same file serves the command
/// line (--map) and the import assistant. Every part is optional.
struct ColumnMap {
    QString sheet;                               ///< empty: the one that fits
    int headerRow = 0;                           ///< as Excel shows it; 0: the one that fits
    QMap<QString, std::optional<QString>> columns; ///< header text as cleanText() gives it → field; nothing: leave it out
    QList<OptionCodes> options;
    QString scale; ///< empty: not said

    /// The entry that holds for a question; null when none does.
    const OptionCodes *optionsOf(int question) const;

    /// Strict: Unreadable (no JSON object), Invalid with context `where` and `reason` (unknown_key, value, twice).
    static Result<ColumnMap> parse(const QByteArray &json);
    /// As parse(); NotFound, TooLarge, DiskError.
    static Result<ColumnMap> read(const QString &path);
    QByteArray toJson() const; ///< parse() gives the same map
};

} // namespace core::tabular
