// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/RoundListPage.h"

class QComboBox;

namespace ui::assessments
{

/// A round beside another one: how many rose, stayed and fell, by class and by band, and who rose.
class ComparePage : public RoundListPage
{
    Q_OBJECT

public:
    explicit ComparePage(AssessmentsSource source);

protected:
    void reload() override;
    void clear() override;

private:
    struct Line {
        QString heading; ///< not empty: a heading
        QStringList cells;
        std::optional<core::Id<core::students::Student>> student = {};
    };

    void offer(const QList<core::assessments::Campaign> &campaigns);
    void compare();
    void show(const core::assessments::RoundComparison &comparison);
    void addScale(const core::assessments::ScaleComparison &scale);
    void addNames(const core::assessments::RoundComparison &comparison);
    common::Cell cellOf(const Line &line, int column) const;

    QComboBox *m_other;
    QList<core::assessments::Campaign> m_others; ///< in the order of the box
    QList<Line> m_lines;
};

} // namespace ui::assessments
