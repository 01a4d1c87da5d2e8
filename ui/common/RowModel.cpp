// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowModel.h"

#include "ui/common/RecordTable.h"
#include "ui/common/SeverityMark.h"
#include "ui/common/Theme.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

Cell headingCell(const QString &text, int column)
{
    Cell cell;
    cell.heading = column == 0;
    cell.text = column == 0 ? text : QString();
    return cell;
}

RowModel::RowModel(const QList<Column> &columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

void RowModel::setRows(int count, CellOf cell)
{
    beginResetModel();
    m_count = count;
    m_cell = std::move(cell);
    endResetModel();
}

void RowModel::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_count = 0;
    m_cell = {};
    endResetModel();
}

bool RowModel::isHeading(int row) const
{
    return row >= 0 && row < m_count && m_cell(row, 0).heading;
}

QString RowModel::rowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < m_columns.size(); ++column) {
        const Cell cell = m_cell(row, column);
        QString text = cell.text;
        if (cell.severity > 0)
            text = severityCharacter(static_cast<Severity>(cell.severity)) + text;
        if (!text.isEmpty())
            parts.append(text);
        if (cell.heading)
            break;
    }
    return parts.join(Words::tr("，"));
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    if (role == Qt::AccessibleTextRole)
        return rowText(index.row());
    const Cell cell = m_cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.severity > 0 ? severityCharacter(static_cast<Severity>(cell.severity)) : cell.text;
    case Qt::ToolTipRole:
        return cell.severity > 0 ? QVariant() : QVariant(cell.text);
    case SeverityRole:
        return cell.severity;
    case LatenessRole:
        return cell.lateness;
    case SecondaryRole:
        return cell.second;
    case StageRole:
        return cell.stage >= 0 ? QVariant(cell.stage) : QVariant();
    case Qt::FontRole: {
        if (!cell.bold && !cell.heading)
            return {};
        QFont font = Theme::font(Text::Body);
        font.setBold(true);
        return font;
    }
    case Qt::TextAlignmentRole:
        return int((m_columns.at(index.column()).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int((m_columns.at(section).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui::common
