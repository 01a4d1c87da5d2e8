// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"
#include "core/station/AnswerRecord.h"

#include <QHash>
#include <QMap>

namespace core::station
{

/// All that came home of one card: the last step of each item. Joining is the same in any order and however often.
class CardSteps
{
public:
    void add(const Step &step); ///< Answer and Skip; others change nothing
    bool isEmpty() const { return m_items.isEmpty(); }

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
    QMap<std::pair<QString, int>, Item> m_items;
};

} // namespace core::station
