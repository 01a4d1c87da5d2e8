// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/station/AnswerRecord.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace core::station
{

/// All that came home of one card: answers, skipped items and wishes to talk. Joining is the same in any order and however
/// often; the last step of an item counts, and the earlier ones stay, so that a lost card's new steps are told from old ones.
class CardSteps
{
public:
    void add(const Step &step); ///< Answer, Skip and Talk; others change nothing
    bool contains(const Step &step) const; ///< of these kinds
    bool hasItems() const;
    bool hasTalk() const;

    /// As it stands in the vault. Damaged (where).
    QString text() const;
    static Result<CardSteps> fromText(const QString &text);

    /// In item order; none where not one of `items` items was seen.
    QList<assessments::Answer> answers(const QString &scale, int items) const;
    QDateTime last() const; ///< UTC
    int seconds() const;    ///< that the items stood on the screen

private:
    struct Item {
        qint64 sequence = 0;
        qint64 at = 0;
        qint64 milliseconds = 0;
        bool given = false;
        qint64 value = 0;
        auto operator<=>(const Item &) const = default; ///< the later one counts
    };
    using Place = std::pair<QString, int>; ///< scale and item; a wish to talk has neither
    static std::optional<std::pair<Place, Item>> placed(const Step &step);

    QMap<Place, QList<Item>> m_items; ///< each list in rising order
};

} // namespace core::station
