// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/common/DraftLine.h"
#include "ui/shell/PageInfo.h"

#include <memory>

namespace core::counselling
{
struct Appointment;
struct Sitting;
}

namespace ui::shell
{
class MainWindow;
}

namespace ui::records
{
struct Papers;
}

namespace ui::students
{
struct StudentTimelineSource;
}

namespace yice {

/// One unlocked vault in one window.
struct Place {
    std::shared_ptr<core::workspace::Workspace> workspace;
    ui::shell::MainWindow *window = nullptr;
    std::function<void()> backupChanged = {}; ///< another backup is the last one now
};

/// Every page that this vault gets. The only list of areas of the window.
QList<ui::shell::PageInfo> pagesOf(const Place &place);

// The pages with their jobs, one file each or two.
ui::shell::PageInfo todayPageOf(const Place &place);
ui::shell::PageInfo studentsPageOf(const Place &place);
ui::shell::PageInfo assessmentsPageOf(const Place &place);
ui::shell::PageInfo alertsPageOf(const Place &place);
ui::shell::PageInfo meetingsPageOf(const Place &place);
bool seesMeetings(const core::Viewer &viewer); ///< who gets 研判会
ui::shell::PageInfo sessionsPageOf(const Place &place);
ui::shell::PageInfo statisticsPageOf(const Place &place); ///< for who sees figures and keeps no sessions
ui::shell::PageInfo crisisPageOf(const Place &place);
bool keepsSessions(const core::Viewer &viewer); ///< who gets 辅导
ui::shell::PageInfo networkPageOf(const Place &place);
ui::shell::PageInfo reportsPageOf(const Place &place);
bool seesReports(const core::Viewer &viewer); ///< who gets 班级周报
bool makesKits(const core::Viewer &viewer);   ///< who gets 工作包
ui::shell::PageInfo referralPageOf(const Place &place);
ui::shell::PageInfo exchangePageOf(const Place &place);
ui::shell::PageInfo retentionPageOf(const Place &place);
ui::shell::PageInfo journalPageOf(const Place &place); ///< for who may read the journal
ui::shell::PageInfo districtPageOf(const Place &place);
ui::shell::PageInfo backupPageOf(const Place &place);
ui::shell::PageInfo kitsPageOf(const Place &place);
QList<ui::shell::PageInfo> kitPagesOf(const Place &place); ///< in a kit

/// Drafts of the person who is signed in.
ui::common::DraftSource draftsOf(const std::shared_ptr<core::workspace::Workspace> &workspace);
/// Reads again what the page in front shows.
void reloadShown(ui::shell::MainWindow *window);
void openStudent(ui::shell::MainWindow *window, const core::Id<core::students::Student> &id);
/// Results of one person; Esc leads back to the round.
void openResults(ui::shell::MainWindow *window, const QList<core::Id<core::assessments::Sheet>> &sheets);
void showImports(ui::shell::MainWindow *window);
void showRollover(ui::shell::MainWindow *window);
/// The plan of a student, over the record.
void openPlan(ui::shell::MainWindow *window, const core::Id<core::students::Student> &id);
/// The same over any page. It goes with `parent`.
std::function<void(const core::Id<core::students::Student> &, QWidget *parent)> planOver(const Place &place);
/// Over any page. Empty: not for this viewer.
std::function<void(const ui::records::Papers &, QWidget *parent)> attachmentsOver(const Place &place);
void openAlert(ui::shell::MainWindow *window, const core::Id<core::alerts::Alert> &id);
/// What is done in a case while its student is in danger.
void openCrisis(ui::shell::MainWindow *window, const core::Id<core::alerts::Alert> &id);
void openSheet(ui::shell::MainWindow *window, const core::Id<core::assessments::Sheet> &id);
/// What there is of referrals and leaves of a student, or a new referral.
void refer(ui::shell::MainWindow *window, const core::students::StudentRow &student);
/// Sessions of a student, or a first one.
void counsel(ui::shell::MainWindow *window, const core::students::StudentRow &student);
void openSession(ui::shell::MainWindow *window, const core::Id<core::counselling::Session> &id);
/// The round that consent is asked for now; empty: none yet.
core::Result<QByteArray> currentRound(core::workspace::Areas &areas);
/// The timeline and the access log of a student, for the pages of 学生.
ui::students::StudentTimelineSource timelineOf(const Place &place);
/// The week of the counselling room with this one chosen.
void openAppointment(ui::shell::MainWindow *window, const core::Id<core::counselling::Appointment> &id);
/// The weekly reports; an invalid day: where they were left.
void openReports(ui::shell::MainWindow *window, const QDate &day);
/// One sitting of a group.
void openSitting(ui::shell::MainWindow *window, const core::Id<core::counselling::Sitting> &id);
/// A referral or a leave by the place that a duty names.
void openCare(ui::shell::MainWindow *window, const QString &place);
/// A meeting by the place that a duty names, or their list.
void openMeeting(ui::shell::MainWindow *window, const QString &place);
void noteSignal(ui::shell::MainWindow *window, const std::optional<core::students::StudentRow> &student);

/// What the palette finds: students, for who may see them.
QFuture<core::Result<QList<ui::shell::Found>>> findInVault(const Place &place, const QString &typed);

} // namespace yice
