// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Areas.h"
#include "ui/words/RoundPapers.h"

namespace reports
{

/// What a report is about.
struct Wish {
    core::Id<core::assessments::Campaign> campaign;
    std::optional<core::students::ClassName> className;
    std::optional<core::Id<core::students::Student>> student;
    ui::words::PaperSetting setting;
};

struct Made {
    ui::words::Paper paper;
    qsizetype letters = 0;                          ///< of a report that is letters
    QList<core::students::StudentRow> speakFirst;   ///< who gets none before a talk
};

enum class Needs { Nothing, MayNameClassOrStudent, Class };

/// One report of a round. Window and command line offer the same list: a new report is one entry of it.
struct RoundReport {
    QString name;  ///< stable, such as "class-report"
    QString title;
    QString fileName; ///< what people call it in the name of a file
    Needs needs = Needs::Nothing;
    /// Errors of RoundReportService. Notes the export in the journal.
    core::Result<Made> (*make)(core::workspace::Areas &areas, const Wish &wish);
};

QList<RoundReport> roundReports();

} // namespace reports
