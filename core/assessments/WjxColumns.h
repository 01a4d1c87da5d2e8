// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"
#include "core/tabular/ColumnMap.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace core::assessments {

/// Whether an item or the scale as a whole has an option of this value.
bool isOptionSomewhere(const Scale &scale, int value);

/// Where an export has what is asked of a pupil.
class WjxColumns
{
public:
    enum Field { Submitted, Seconds, Name, Class, Grade, Number, Last4, FieldCount };

    /// InputRejected with one problem for each thing that has no column: `header` for time, name and the text of an item
    /// (also for an item with two columns), `items_unknown` (context scale, items) for a scale without text whose questions
    /// nobody names. Invalid (where: columns) for a field that is none of submitted, seconds, name, class, grade, number,
    /// last4. A column that `map` speaks of is taken for nothing else.
    static Result<WjxColumns> find(const QStringList &header, int headerRow, const QList<Scale> &scales,
                                   const tabular::ColumnMap &map);
    /// Whether a header has the text of an item of `scale`.
    static bool asksFor(const QStringList &header, const Scale &scale);
    /// Those of `scales` that a file with this header may hold: it has the text of an item, or the scale comes without
    /// texts. All of them where none is found.
    static QStringList mayHold(const QStringList &header, const QList<Scale> &scales);

    qsizetype field(Field field) const { return m_fields.at(field); } ///< -1: the export does not have it
    /// Of its items; of its supplements too where the export has them, -1 for one that it lacks.
    QList<qsizetype> items(const QString &scale) const { return m_items.value(scale); }
    QString title(qsizetype column) const { return m_titles.value(column); } ///< the header's own text
    /// The codes that the map has for the question in `column`; none where it has no word for it.
    const tabular::OptionCodes *codes(qsizetype column) const;
    /// The codes that the map has for this question by its number, not for all.
    const tabular::OptionCodes *ownCodes(qsizetype column) const;
    int question(qsizetype column) const { return m_numbers.value(column); } ///< its number; 0: it has none

private:
    QStringList m_titles;
    QStringList m_questions; ///< cleaned, without the number
    QList<int> m_numbers;    ///< of the question; 0: none
    QList<qsizetype> m_fields;
    QHash<QString, QList<qsizetype>> m_items;
    tabular::ColumnMap m_map;

    void readHeader(const QStringList &header);
    qsizetype fieldColumn(Field field) const;
    QList<qsizetype> columnsOfItem(const QString &text) const;
    QList<qsizetype> columnsOf(const tabular::OptionCodes &codes) const;
    QList<qsizetype> unnamedItems(const Scale &scale, bool only) const;
    QList<qsizetype> namedSupplements(const Scale &scale, Error &wrong, int headerRow) const;
};

} // namespace core::assessments
