// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperBatch.h"

namespace core::assessments
{

/// The key that types an option of this item: the value where all values are single digits, else the number of the
/// option, from 1, the tenth being 0. Null for a value that is no option.
QChar keyOf(const Scale &scale, int item, int value);
/// What a key types: an option, `.` for a blank, `-` for what nobody can read. Nothing for any other key.
std::optional<Answer> answerOf(const Scale &scale, int item, QChar key);

enum class EntryEffect {
    Entered,   ///< and the cell after it is the current one
    SheetDone, ///< the last empty cell of the sheet, supplements too: the next student's sheet is the current one
    Moved,
    Undone,
    Redone,
    Refused, ///< nothing is other than before
};

/// The table of paper sheets while it is being typed: one row a student, one column an item. In the second pass only the
/// rows of the sample are there, and nothing of the first pass can be seen or told from what a key does. A value.
class EntryGrid
{
public:
    enum class Pass { First, Second };
    EntryGrid(Scale scale, PaperBatch batch, Pass pass = Pass::First);

    /// Digit, `.` or `-`. Refused: no option of the item, or a sheet that is stored, or no sheet to type.
    EntryEffect type(QChar key);
    EntryEffect back(); ///< to the cell before, whose answer stays; from the first cell to the sheet before
    EntryEffect undo();
    EntryEffect redo();
    EntryEffect goToItem(int number); ///< from 1
    EntryEffect goToSheet(int place);
    EntryEffect nextSheet(); ///< the next that is not complete, from the top again after the last

    const Scale &scale() const { return m_scale; }
    const PaperBatch &batch() const { return m_batch; }
    Pass pass() const { return m_pass; }
    int sheets() const { return static_cast<int>(m_rows.size()); } ///< that this pass types
    int asked() const { return static_cast<int>(m_scale.items.size()); } ///< items that count
    /// With the supplements, where they are typed.
    int items() const { return asked() + (m_batch.supplements ? static_cast<int>(m_scale.supplements.size()) : 0); }
    int sheet() const { return m_sheet; } ///< place among `sheets()`; -1: there is none
    int item() const { return m_item; }   ///< from 0
    int rowOf(int sheet) const { return m_rows.at(sheet); } ///< in the batch
    const PaperCells &cells(int sheet) const;               ///< as this pass typed them
    bool isStored(int sheet) const;
    bool isComplete(int sheet) const; ///< all that count, or stored
    bool isFull(int sheet) const;     ///< with the supplements
    int complete() const; ///< sheets
    /// Items of a sheet whose answer a person must see to, as soon as it stands there.
    QList<int> critical(int sheet) const;

private:
    struct Change {
        int sheet = 0;
        int item = 0;
        std::optional<Answer> before;
        std::optional<Answer> after;
    };
    PaperCells &cellsOf(int sheet);
    void put(const Change &change, bool forward);
    void goToFirstEmpty(int sheet);

    Scale m_scale;
    PaperBatch m_batch;
    Pass m_pass;
    QList<int> m_rows;
    int m_sheet = -1;
    int m_item = 0;
    QList<Change> m_done;
    QList<Change> m_undone;
};

} // namespace core::assessments
