// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/assessments/InterviewService.h"
#include "core/assessments/ResultService.h"
#include "core/workspace/ImportUndo.h"
#include "core/workspace/SchoolYearTurn.h"
#include "ui/common/Files.h"
#include "ui/students/BackgroundDialog.h"
#include "ui/students/ContactsDialog.h"
#include "ui/students/StudentTimelineSource.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace ui::students
{

/// One line of the list; what the viewer may not see is left out.
struct ListedStudent {
    core::students::StudentRow student;
    std::optional<core::students::Consent> consent;
    std::optional<core::alerts::AlertRow> alert; ///< the open one
};

/// A whole record as far as the viewer may see it.
struct RecordView {
    core::students::StudentRow row;
    core::students::StudentRecord record;
    std::optional<core::students::Consent> consent;
    std::optional<core::assessments::ScoreHistory> scores; ///< none: the viewer may not see scores
    std::optional<QList<core::alerts::AlertRow>> alerts;   ///< none: the viewer may not see alerts
    std::optional<core::workspace::StudentContacts> contacts; ///< with the marks of whom nobody may call
    bool mayInterview = false;                             ///< fill in a scale with the student
};

/// One result with what the rules of signals make of it.
struct ResultView {
    core::assessments::SheetResult result;
    QHash<QString, QString> signalRules; ///< score → name of the rule that makes a signal of its band
    QString viewer;                      ///< who looks, and would print
    QString unit;
};

/// One import of the past, with the name of who made it where the viewer may know it.
struct ListedImport {
    core::storage::KnownImport import;
    QString by;
};

/// What 学生 needs. The program fills it with jobs of the workspace, a test with ready answers.
struct StudentsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using StudentId = core::Id<core::students::Student>;

    std::shared_ptr<const core::Clock> clock;

    std::function<Job<QList<core::students::ClassRow>>()> classes;
    std::function<Job<QList<ListedStudent>>(const core::students::StudentQuery &)> list;
    std::function<Job<RecordView>(const StudentId &)> open;
    /// The day is today's.
    std::function<Job<>(const StudentId &, const core::students::Consent &given,
                        const std::optional<core::students::Consent> &seen)>
        setConsent;
    /// On a thread of the pool, until `cancel` says stop. `sheet` is empty for the one that fits.
    std::function<Job<core::students::RosterReading>(const QString &path, const QString &sheet, const core::CancelToken &cancel)>
        readRoster;
    /// The same path as the import, taken back.
    std::function<Job<core::students::RosterImport>(const core::students::RosterReading &, bool complete)> tryRoster;
    std::function<Job<core::students::RosterImport>(const core::students::RosterReading &, bool complete)> importRoster;

    // What was imported, and the way back. `tryUndo` does all but keep it.
    using ImportId = core::Id<core::storage::KnownImport>;
    std::function<Job<QList<ListedImport>>()> imports;
    std::function<Job<core::workspace::ImportUndone>(const ImportId &)> tryUndo;
    std::function<Job<core::workspace::ImportUndone>(const ImportId &)> undo;

    // The turn of the school year. `tryTurn` gives the plan also while decisions lack, and keeps nothing.
    std::function<Job<core::students::RosterReading>(const QString &path, int year)> readNewRoster;
    std::function<Job<core::workspace::TurnReport>(const core::workspace::TurnRequest &)> tryTurn;
    std::function<Job<core::workspace::TurnReport>(const core::workspace::TurnRequest &)> turn;

    // A scale filled in while the student sits there, and the way back to every number.
    using SheetId = core::Id<core::assessments::Sheet>;
    std::function<Job<core::assessments::InterviewStart>(const StudentId &)> startInterview;
    std::function<Job<core::assessments::InterviewSheet>(const StudentId &, const QString &scale)> openInterview;
    std::function<Job<core::assessments::InterviewKept>(const core::assessments::InterviewSheet &)> keepInterview;
    std::function<Job<SheetId>(const core::assessments::InterviewSheet &)> finishInterview;
    std::function<Job<ResultView>(const SheetId &)> result;
    std::function<Job<>(const SheetId &, const QString &reason)> noteResultExport; ///< before it leaves in clear text
    std::function<Job<>(const QString &path, const QByteArray &bytes)> writeFile;
    ui::common::FileChooser files = ui::common::systemFileChooser();

    StudentTimelineSource past;
    ContactsSource contacts;
    BackgroundSource background;

    std::function<void(const core::Id<core::alerts::Alert> &)> openAlert;
    std::function<void(const core::students::StudentRow &)> noteSignal;
    /// Opens the plan over `parent`; empty: not for this viewer.
    std::function<void(const StudentId &, QWidget *parent)> openPlan;
    std::function<void(const core::students::StudentRow &, QWidget *parent)> openAttachments; ///< as `openPlan`
    std::function<void(const core::students::StudentRow &)> refer; ///< empty: not for this viewer
    std::function<void(const core::students::StudentRow &)> counsel; ///< as `refer`
    std::function<void(const QStringList &)> setTrail; ///< may be empty
};

} // namespace ui::students
