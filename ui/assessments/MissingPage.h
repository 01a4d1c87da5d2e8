// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/RoundListPage.h"

class QPushButton;

namespace ui::assessments
{

/// Who is missing in a round and why, by reason. Those to be tested again make the second round.
class MissingPage : public RoundListPage
{
    Q_OBJECT

public:
    explicit MissingPage(AssessmentsSource source);

signals:
    void secondRoundRequested(const QList<core::students::StudentRow> &students);

protected:
    void reload() override;
    void clear() override;

private:
    struct Line {
        QString heading; ///< not empty: a heading
        core::assessments::MissingStudent missing;
    };

    void show(const QList<core::assessments::MissingStudent> &missing);
    common::Cell cellOf(const Line &line, int column) const;
    void writeFile();
    void askSecondRound();

    QList<Line> m_lines;
    QList<core::students::StudentRow> m_retests;
    QPushButton *m_second;
    QPushButton *m_write;
};

} // namespace ui::assessments
