// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/Ladder.h"

#include "ui/common/Parts.h"
#include "ui/common/RowModel.h"
#include "ui/common/SeverityMark.h"
#include "ui/common/Theme.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::alerts::AlertRow;
using core::alerts::Tier;

namespace ui::alerts
{

namespace
{
constexpr int RowPixels = 30;
constexpr int HeaderPixels = 30;
constexpr int Padding = 10;
constexpr int LevelWidth = 132;
int sumWidth()
{
    return ui::common::widthFor(76, 124);
}

/// None for the row of those that nobody has graded.
std::optional<core::alerts::Severity> severityOf(int row)
{
    if (row >= Ladder::Severities)
        return std::nullopt;
    return static_cast<core::alerts::Severity>(Ladder::Severities - row);
}

int rowOf(const core::alerts::AlertRow &alert)
{
    return alert.severity ? Ladder::Severities - int(*alert.severity) : Ladder::Severities;
}

class LadderDelegate : public QStyledItemDelegate
{
public:
    explicit LadderDelegate(Ladder *ladder) : QStyledItemDelegate(ladder), m_ladder(ladder) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Theme::tokens();
        const bool sum = index.column() == Ladder::Tiers + 1;
        const bool chosen = m_ladder->row() == index.row()
            && (m_ladder->tier() ? index.column() == int(*m_ladder->tier()) + 1 : sum);
        painter->save();
        painter->fillRect(option.rect, QColor(chosen ? tokens.accentSoft : tokens.surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          QColor(tokens.rowLine));
        const QRect content = option.rect.adjusted(index.column() == 0 ? 16 : Padding, 0, -Padding, 0);
        if (index.column() == 0) {
            paintLevel(*painter, content, index);
        } else {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()),
                              QColor(tokens.rowLine));
            paintCount(*painter, content, index, sum);
        }
        if (chosen || option.state.testFlag(QStyle::State_HasFocus)) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(QPen(QColor(focus ? tokens.focus : tokens.accent), 2, Qt::SolidLine, Qt::SquareCap,
                                 Qt::MiterJoin));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    static QFont bold(Text text)
    {
        QFont font = Theme::font(text);
        font.setBold(true);
        return font;
    }

    static void paintLevel(QPainter &painter, const QRect &content, const QModelIndex &index)
    {
        const Tokens &tokens = Theme::tokens();
        const auto level = severityOf(index.row());
        double used = -12;
        painter.setPen(QColor(tokens.ink2));
        if (level) {
            const auto severity = static_cast<Severity>(*level);
            used = paintSeverity(painter, content, severity);
            painter.setPen(QColor(tokens.of(severity).text));
        }
        painter.setFont(bold(Text::Body));
        painter.drawText(content.adjusted(int(used) + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::UserRole).toString());
    }

    static void paintCount(QPainter &painter, const QRect &content, const QModelIndex &index, bool sum)
    {
        const Tokens &tokens = Theme::tokens();
        const QString text = index.data().toString();
        const QString count = text.section(u'　', 0, 0);
        const QString late = text.section(u'　', 1);
        const bool none = count == u"·"_s;
        painter.setFont(bold(sum ? Text::Body : Text::Section));
        painter.setPen(QColor(none ? tokens.ink3 : tokens.ink));
        painter.drawText(content, int(Qt::AlignVCenter | (sum ? Qt::AlignRight : Qt::AlignLeft)), count);
        if (late.isEmpty() || sum)
            return;
        const int used = painter.fontMetrics().horizontalAdvance(count) + 8;
        painter.setFont(bold(Text::Secondary));
        painter.setPen(QColor(tokens.of(Severity::Red).text));
        painter.drawText(content.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, late);
    }

    Ladder *m_ladder;
};
/// Names the levels beside their marks.
class LadderModel : public RowModel
{
public:
    LadderModel(const QList<Column> &columns, const QMap<core::alerts::Severity, QString> &names, QObject *parent)
        : RowModel(columns, parent), m_names(names)
    {
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::UserRole)
            return name(index.row());
        if (role == Qt::AccessibleTextRole && index.column() > 0)
            return Words::tr("%1，%2，%3").arg(spoken(index.row()),
                                      columns().at(index.column()).title, index.data().toString());
        return RowModel::data(index, role);
    }

private:
    QString name(int row) const
    {
        const auto level = severityOf(row);
        return level ? m_names.value(*level) : Ladder::tr("待定级");
    }
    QString spoken(int row) const
    {
        const auto level = severityOf(row);
        return level ? severityCharacter(static_cast<Severity>(*level)) : Ladder::tr("待定级");
    }

    QMap<core::alerts::Severity, QString> m_names;
};
} // namespace

Ladder::Ladder(const core::alerts::GradingTable &table, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("等级与层级"));
    QList<Column> columns{{tr("等级"), LevelWidth}};
    for (int tier = 0; tier < Tiers; ++tier)
        columns.append({words::tierText(static_cast<Tier>(tier)), 100});
    columns.append({tr("合计"), sumWidth(), true});
    for (auto level = table.levels.begin(); level != table.levels.end(); ++level) {
        // A district that calls the gravest level 红 says nothing beyond the mark.
        if (level->name != severityCharacter(static_cast<Severity>(level.key())))
            m_names.insert(level.key(), level->name);
    }
    m_model = new LadderModel(columns, m_names, this);
    setModel(m_model);
    setItemDelegate(new LadderDelegate(this));
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setAccessibleName(tr("等级"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowPixels);
    horizontalHeader()->setAccessibleName(tr("层级"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(HeaderPixels);
    setFixedHeight(HeaderPixels + Rows * RowPixels + 1);
    connect(this, &QTableView::clicked, this, &Ladder::choose);
    fill();
}

void Ladder::setAlerts(const QList<AlertRow> &alerts)
{
    m_known = true;
    m_counts = {};
    for (const AlertRow &alert : alerts) {
        auto &row = m_counts[std::size_t(rowOf(alert))];
        ++row[std::size_t(alert.tier)].open;
        ++row[Tiers].open;
        row[Tiers].late += alert.overdue ? 1 : 0;
        for (const Tier tier : alert.lateAt)
            ++row[std::size_t(tier)].late;
    }
    fill();
}

void Ladder::fill()
{
    const QModelIndex before = currentIndex();
    m_model->setRows(Rows, [this](int row, int column) -> Cell {
        Cell cell;
        if (column == 0) {
            cell.severity = row < Severities ? Severities - row : 0;
            return cell;
        }
        if (!m_known && column > Tiers) {
            cell.text = u"—"_s;
            return cell;
        }
        const Count &count = m_counts[std::size_t(row)][std::size_t(column - 1)];
        cell.text = count.open == 0 && column <= Tiers ? u"·"_s : QString::number(count.open);
        if (count.late > 0)
            cell.text += tr("　逾期 %1").arg(count.late);
        return cell;
    });
    setCurrentIndex(m_model->index(before.isValid() ? before.row() : 0, before.isValid() ? before.column() : 1));
    clearSelection();
}

bool Ladder::passes(const AlertRow &alert) const
{
    return (!m_row || *m_row == rowOf(alert)) && (!m_tier || *m_tier == alert.tier || alert.lateAt.contains(*m_tier));
}

void Ladder::showAll()
{
    m_row.reset();
    m_tier.reset();
    viewport()->update();
    emit filterChanged();
}

void Ladder::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    std::optional<Tier> tier;
    if (index.column() >= 1 && index.column() <= Tiers)
        tier = static_cast<Tier>(index.column() - 1);
    if (m_row == index.row() && m_tier == tier) {
        showAll();
        return;
    }
    m_row = index.row();
    m_tier = tier;
    viewport()->update();
    emit filterChanged();
}

void Ladder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Ladder::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int each = (viewport()->width() - LevelWidth - sumWidth()) / Tiers;
    setColumnWidth(0, LevelWidth);
    for (int column = 1; column <= Tiers; ++column)
        setColumnWidth(column, each);
    setColumnWidth(Tiers + 1, viewport()->width() - LevelWidth - each * Tiers);
}

} // namespace ui::alerts
