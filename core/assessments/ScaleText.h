// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"

#include <QStringList>

namespace core::assessments {

/// The wording of a questionnaire that ships as a key only, as a school that holds a licence entered it.
struct ScaleText {
    struct Item {
        QString text;
        QStringList options; ///< its own; empty: those of the scale
        bool operator==(const Item &) const = default;
    };
    QString instruction; ///< may be empty
    QStringList options; ///< of the scale, in the order of the definition; empty: as the definition words them
    QList<Item> items;   ///< without the supplements, or with all of them
    bool operator==(const ScaleText &) const = default;

    /// Lines of text: `说明：…`, `选项：…｜…` (before the first item for the whole scale, below an item for it alone), and one
    /// item a line, with or without its number. UTF-8 or GB18030. InputRejected with one problem a fault (row is the
    /// line; kind `text_…`): what does not fit the definition, an item twice, nothing where a text belongs. Invalid
    /// (field: text) for a definition that brings its own text. TooLarge.
    static Result<ScaleText> fromLines(const QByteArray &bytes, const Scale &scale);

    QString toStored() const;
    static Result<ScaleText> fromStored(const QString &stored); ///< Damaged

    /// The definition with these words. Options keep their other wordings, by which imports know them.
    Scale in(Scale scale) const;
};

constexpr qint64 LargestScaleText = 512 * 1024;

} // namespace core::assessments
