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

/// How many alerts stand where: severity by tier, with what is late. Enter or a click on a place filters the list by
/// it, a second time shows all again.
class Ladder : public QTableView
{
    Q_OBJECT

public:
    static constexpr int Severities = 4;
    static constexpr int Tiers = 5;

    explicit Ladder(const core::alerts::GradingTable &table, QWidget *parent = nullptr);
    void setAlerts(const QList<core::alerts::AlertRow> &alerts);
    std::optional<core::alerts::Severity> severity() const { return m_severity; }
    std::optional<core::alerts::Tier> tier() const { return m_tier; }
    void showAll();

signals:
    void filterChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);

    struct Count {
        int open = 0;
        int late = 0;
    };
    common::RowModel *m_model;
    QMap<core::alerts::Severity, QString> m_names;
    std::array<std::array<Count, Tiers + 1>, Severities> m_counts{}; ///< gravest first; the last tier is the sum
    std::optional<core::alerts::Severity> m_severity;
    std::optional<core::alerts::Tier> m_tier;
};

} // namespace ui::alerts
