// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/Workbook.h"

#include <QStringList>

namespace ui::words
{

struct PaperTable {
    QStringList head;
    QList<QStringList> rows; ///< each as long as the head
    QList<int> shares = {};  ///< of the width, one a column; empty: the first as wide as its words, the others alike
};

/// One thing of a paper, from top to bottom.
struct PaperBlock {
    enum class Kind {
        Section,   ///< a heading; never alone at the foot of a page
        Text,
        Strong,    ///< text that must be seen
        Table,     ///< a row is never cut by the end of a page; the head stands again on the next
        Signature, ///< what is to be signed, with room to write
        NewPaper,  ///< a page of its own begins, with this as its title: for the next person
    };
    Kind kind = Kind::Text;
    QString text;
    PaperTable table = {};
};

/// What leaves the program on paper or as a workbook. A value: it is worded once and drawn or written by others.
struct Paper {
    QString title;
    QStringList head; ///< lines under the title: whose, of when
    QList<PaperBlock> blocks;
    QString foot;     ///< on every page, before its number

    void section(const QString &words) { blocks.append({PaperBlock::Kind::Section, words}); }
    void text(const QString &words) { blocks.append({PaperBlock::Kind::Text, words}); }
    void strong(const QString &words) { blocks.append({PaperBlock::Kind::Strong, words}); }
    void sign(const QString &words) { blocks.append({PaperBlock::Kind::Signature, words}); }
    void table(const PaperTable &rows) { blocks.append({PaperBlock::Kind::Table, {}, rows}); }
    void newPaper(const QString &words) { blocks.append({PaperBlock::Kind::NewPaper, words}); }
};

/// Its words as the first sheet, each table as a further one, called by the section that it stands in. Numbers are numbers.
core::tabular::Workbook workbookOf(const Paper &paper);

} // namespace ui::words
