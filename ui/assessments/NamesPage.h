// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/RoundListPage.h"

namespace ui::assessments
{

/// Everybody whom a sheet of the round has named and how far it went. Who is off the list stands under those on it, each
/// with the reason.
class NamesPage : public RoundListPage
{
    Q_OBJECT

public:
    explicit NamesPage(AssessmentsSource source);

protected:
    void reload() override;
    void clear() override;

private:
    struct Line {
        QString heading; ///< not empty: a heading
        core::assessments::NamedStudent named;
    };

    void show(const QList<core::assessments::NamedStudent> &names);
    common::Cell cellOf(const Line &line, int column) const;

    QList<Line> m_lines;
};

} // namespace ui::assessments
