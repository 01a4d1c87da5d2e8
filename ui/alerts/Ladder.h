// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"

#include <QTableView>

#include <array>
#include <optional>

namespace ui::common
{
class RowModel;
}

namespace ui::alerts
{

/// How many alerts stand where: severity by the tier that noticed them, and in how many of them something is late that a tier
/// sees now, one above the tier that let it pass. A row is for those that nobody has graded. Enter or a click on a place filters
/// the list by it, a second time shows all again.
class Ladder : public QTableView
{
    Q_OBJECT

public:
    static constexpr int Severities = 4;
    static constexpr int Rows = Severities + 1; ///< the last one: not graded
    static constexpr int Tiers = 5;

    explicit Ladder(const core::alerts::GradingTable &table, QWidget *parent = nullptr);
    void setAlerts(const QList<core::alerts::AlertRow> &alerts);
    std::optional<int> row() const { return m_row; } ///< chosen, from the top
    std::optional<core::alerts::Tier> tier() const { return m_tier; }
    bool passes(const core::alerts::AlertRow &alert) const;
    void showAll();

signals:
    void filterChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fill();

    struct Count {
        int open = 0;
        int late = 0;
    };
    common::RowModel *m_model;
    QMap<core::alerts::Severity, QString> m_names;
    std::array<std::array<Count, Tiers + 1>, Rows> m_counts{}; ///< gravest first; the last tier is the sum
    bool m_known = false; ///< a nought that nobody has counted must not stand there
    std::optional<int> m_row;
    std::optional<core::alerts::Tier> m_tier;
};

} // namespace ui::alerts
