// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Paper.h"

#include "ui/words/Words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::tabular::Cell;
using core::tabular::Sheet;

namespace ui::words
{

namespace
{

Cell cellOf(const QString &words)
{
    constexpr int LongestNumber = 9;
    const bool digits = !words.isEmpty() && words.size() <= LongestNumber &&
                        std::all_of(words.begin(), words.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    const bool number = digits && (words.size() == 1 || words.front() != u'0');
    return {words.isEmpty() ? Cell::Kind::Empty : number ? Cell::Kind::Number : Cell::Kind::Text, words};
}

QList<Cell> rowOf(const QStringList &words)
{
    QList<Cell> row;
    for (const QString &one : words)
        row.append(cellOf(one));
    return row;
}

/// A name that Excel takes for a sheet and that no other sheet has: Excel tells no case apart.
QString nameOf(QString section, QSet<QString> &taken)
{
    constexpr qsizetype Longest = 31;
    for (const QChar sign : u"[]:*?/\\'"_s)
        section.replace(sign, u' ');
    section = section.trimmed().left(Longest);
    QString name = section;
    for (int i = 2; name.isEmpty() || taken.contains(name.toLower()); ++i) {
        const QString ending = u" %1"_s.arg(i);
        name = section.left(Longest - ending.size()) + ending;
    }
    taken.insert(name.toLower());
    return name;
}

} // namespace

core::tabular::Workbook workbookOf(const Paper &paper)
{
    QSet<QString> taken;
    Sheet words;
    words.name = nameOf(Words::tr("说明"), taken);
    words.rows.append(rowOf({paper.title}));
    for (const QString &line : paper.head)
        words.rows.append(rowOf({line}));
    core::tabular::Workbook book;
    QList<Sheet> tables;
    QString section = paper.title;
    for (const PaperBlock &block : paper.blocks) {
        if (block.kind == PaperBlock::Kind::Table) {
            Sheet table;
            table.name = nameOf(section, taken);
            table.rows.append(rowOf(block.table.head));
            for (const QStringList &row : block.table.rows)
                table.rows.append(rowOf(row));
            tables.append(table);
            continue;
        }
        if (block.kind == PaperBlock::Kind::Section || block.kind == PaperBlock::Kind::NewPaper)
            section = block.text;
        words.rows.append(rowOf({block.text}));
    }
    book.sheets = QList<Sheet>{words} + tables;
    return book;
}

} // namespace ui::words
