// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace core::records
{

/// One line of a list by day.
struct DatedEntry {
    QString day; ///< 2024, 2024-03 or 2024-03-05, as exactly as it is known; may be empty
    QString what;
    QString where; ///< hospital, place, who says it; may be empty
    bool operator==(const DatedEntry &) const = default;
};

/// What stands in one field: of choices the ids, of texts the words, of lists by day the entries.
struct FieldValue {
    QStringList words;
    QList<DatedEntry> entries;

    bool isEmpty() const { return words.isEmpty() && entries.isEmpty(); }
    bool operator==(const FieldValue &) const = default;
};

using FieldValues = QMap<QString, FieldValue>; ///< by field; those that are empty are not in it

/// The background of one student.
struct Background {
    Id<Background> id; ///< null: nothing has been written yet
    qint64 revision = 0;
    FieldValues values;
    QDateTime changed;
    QString by;
};

/// Fields that two people, who began from the same values, have left differently.
QStringList clashes(const FieldValues &base, const FieldValues &stored, const FieldValues &mine);
/// `stored`, with what `mine` has changed since `base`; where both did, mine.
FieldValues merged(const FieldValues &base, const FieldValues &stored, const FieldValues &mine);

/// By field: an array of texts, or of objects with day, what and where.
QJsonObject toJson(const FieldValues &values);
Result<FieldValues> valuesFromJson(const QJsonObject &json); ///< Invalid (field)

} // namespace core::records
