// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/AnswerGrid.h"

#include "ui/common/Theme.h"
#include "ui/common/charts/ShareStrip.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

namespace
{
constexpr int Margin = 16;
constexpr float Darkest = 0.55F; // ink stays readable on it
} // namespace

AnswerGrid::AnswerGrid(const QString &name, QWidget *parent) : RowChart(name, parent)
{
    rowsChanged();
}

void AnswerGrid::setLines(const QStringList &options, const QList<AnswerLine> &lines, bool mayBeCompared)
{
    m_options = options;
    m_lines = lines;
    m_mayBeCompared = mayBeCompared;
    rowsChanged();
}

int AnswerGrid::sheetsOf(const AnswerLine &line)
{
    return std::accumulate(line.counts.begin(), line.counts.end(), 0);
}

QString AnswerGrid::cellText(const AnswerLine &line, int column) const
{
    const int sheets = sheetsOf(line);
    const int count = line.counts.value(column);
    return m_mayBeCompared && sheets > 0 ? percentText(double(count) / sheets) : QString::number(count);
}

Figures AnswerGrid::figures() const
{
    Figures figures{QStringList{tr("题")} + m_options, {}};
    for (const AnswerLine &line : m_lines) {
        QStringList row{line.label};
        for (int column = 0; column < line.counts.size(); ++column) {
            const QString option = line.options.value(column);
            const QString count = QString::number(line.counts.at(column));
            const QString text = m_mayBeCompared ? tr("%1（%2）").arg(count, cellText(line, column)) : count;
            row.append(option.isEmpty() ? text : option + u' ' + text);
        }
        figures.rows.append(row);
    }
    return figures;
}

QString AnswerGrid::summary() const
{
    return tr("%1 题，%2 份有效答卷。").arg(m_lines.size()).arg(m_lines.isEmpty() ? 0 : sheetsOf(m_lines.first()));
}

QString AnswerGrid::rowText(int row) const
{
    const AnswerLine &line = m_lines.at(row);
    QStringList parts;
    for (int column = 0; column < line.counts.size(); ++column) {
        const QString option = line.options.isEmpty() ? m_options.value(column) : line.options.value(column);
        parts.append(option + u' ' + cellText(line, column));
    }
    return tr("%1：%2。").arg(line.label, parts.join(Words::tr("，")));
}

QRect AnswerGrid::cell(const QRect &row, int column) const
{
    const int left = Margin + em() * 18;
    const int columns = std::max<int>(1, int(m_options.size()));
    const int wide = std::min((row.width() - left - Margin) / columns, em() * 7);
    return {left + column * wide, row.top(), wide - 2, row.height()};
}

void AnswerGrid::paintHead(QPainter &painter, const QRect &head) const
{
    painter.setFont(Theme::font(Text::Secondary));
    for (int column = 0; column < m_options.size(); ++column)
        paintText(painter, cell(head, column), m_options.at(column), Theme::tokens().ink2, Qt::AlignHCenter);
}

void AnswerGrid::paintRow(QPainter &painter, int row, const QRect &place) const
{
    const Tokens &tokens = Theme::tokens();
    const AnswerLine &line = m_lines.at(row);
    painter.setFont(Theme::font(Text::Body));
    paintText(painter, {Margin, place.top(), em() * 18 - 8, place.height()}, line.label, tokens.ink, Qt::AlignLeft);
    const int sheets = sheetsOf(line);
    for (int column = 0; column < line.counts.size(); ++column) {
        const QRect box = cell(place, column).adjusted(0, 1, 0, -1);
        if (m_mayBeCompared && sheets > 0) {
            QColor shade(tokens.accent);
            shade.setAlphaF(Darkest * float(line.counts.at(column)) / float(sheets));
            painter.fillRect(box, shade);
        }
        painter.setPen(QPen(QColor(tokens.rowLine), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        paintText(painter, box, cellText(line, column), tokens.ink, Qt::AlignHCenter);
    }
}

} // namespace ui::common
