// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"

#include "core/workspace/Duties.h"
#include "ui/alerts/AlertsPage.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/backup/BackupPage.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/counselling/StatisticsPage.h"
#include "ui/crisis/CrisisPage.h"
#include "ui/district/DistrictPage.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/journal/JournalPage.h"
#include "ui/kits/ClassPage.h"
#include "ui/kits/FiguresPage.h"
#include "ui/kits/KitsPage.h"
#include "ui/kits/RoomsPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/network/NetworkPage.h"
#include "ui/network/ReportsPage.h"
#include "ui/referral/ReferralPage.h"
#include "ui/retention/RetentionPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/students/StudentsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::Result;
using core::exchange::UnitProfile;
using core::workspace::Areas;

namespace yice {

namespace {

constexpr int MostFound = 20;

/// The page of one area, shown and made when it was not yet.
template <typename Page> Page *shown(ui::shell::MainWindow *window, const QString &id)
{
    window->showPage(id);
    return qobject_cast<Page *>(window->page(id));
}

template <typename Page> bool reloadAs(QWidget *page)
{
    auto *wanted = qobject_cast<Page *>(page);
    if (wanted)
        wanted->reload();
    return wanted != nullptr;
}

} // namespace

QList<ui::shell::PageInfo> pagesOf(const Place &place)
{
    if (place.workspace->unit().profile == UnitProfile::District)
        return {districtPageOf(place), backupPageOf(place)};
    if (place.workspace->viewer().role == core::security::Role::KitHolder)
        return kitPagesOf(place) + QList<ui::shell::PageInfo>{backupPageOf(place)};
    QList<ui::shell::PageInfo> pages{todayPageOf(place),  studentsPageOf(place), assessmentsPageOf(place),
                                     alertsPageOf(place), crisisPageOf(place)};
    if (seesMeetings(place.workspace->viewer()))
        pages.append(meetingsPageOf(place));
    if (keepsSessions(place.workspace->viewer()))
        pages.append(sessionsPageOf(place));
    else if (place.workspace->viewer().may(core::Permission::SeeStatistics))
        pages.append(statisticsPageOf(place));
    pages += {networkPageOf(place), referralPageOf(place), exchangePageOf(place), backupPageOf(place)};
    if (seesReports(place.workspace->viewer()))
        pages.append(reportsPageOf(place));
    if (makesKits(place.workspace->viewer()))
        pages.append(kitsPageOf(place));
    if (place.workspace->viewer().may(core::Permission::DestroyRecords))
        pages.append(retentionPageOf(place));
    if (place.workspace->viewer().may(core::Permission::ReadJournal))
        pages.append(journalPageOf(place));
    return pages;
}

void reloadShown(ui::shell::MainWindow *window)
{
    QWidget *page = window->page(window->currentPage());
    const bool found = reloadAs<ui::today::TodayPage>(page) || reloadAs<ui::students::StudentsPage>(page)
        || reloadAs<ui::assessments::CampaignsPage>(page) || reloadAs<ui::alerts::AlertsPage>(page)
        || reloadAs<ui::crisis::CrisisPage>(page)
        || reloadAs<ui::network::NetworkPage>(page) || reloadAs<ui::network::ReportsPage>(page) || reloadAs<ui::kits::KitsPage>(page) || reloadAs<ui::kits::ClassPage>(page) || reloadAs<ui::kits::FiguresPage>(page) || reloadAs<ui::kits::RoomsPage>(page) || reloadAs<ui::counselling::SessionsPage>(page)
        || reloadAs<ui::counselling::StatisticsPage>(page)
        || reloadAs<ui::meetings::MeetingsPage>(page) || reloadAs<ui::referral::ReferralPage>(page) || reloadAs<ui::exchange::ExchangePage>(page)
        || reloadAs<ui::district::DistrictPage>(page) || reloadAs<ui::backup::BackupPage>(page)
        || reloadAs<ui::retention::RetentionPage>(page) || reloadAs<ui::journal::JournalPage>(page);
    Q_ASSERT(found || !page);
    Q_UNUSED(found);
}

void openStudent(ui::shell::MainWindow *window, const core::Id<core::students::Student> &id)
{
    if (auto *page = shown<ui::students::StudentsPage>(window, u"students"_s))
        page->openRecord(id);
}

void openResults(ui::shell::MainWindow *window, const QList<core::Id<core::assessments::Sheet>> &sheets)
{
    if (auto *page = shown<ui::students::StudentsPage>(window, u"students"_s))
        page->openResults(sheets, [window] { window->showPage(u"assessments"_s); });
}

void openPlan(ui::shell::MainWindow *window, const core::Id<core::students::Student> &id)
{
    if (auto *page = shown<ui::students::StudentsPage>(window, u"students"_s))
        page->openPlan(id);
}

void showImports(ui::shell::MainWindow *window)
{
    if (auto *page = shown<ui::students::StudentsPage>(window, u"students"_s))
        page->showImports();
}

void showRollover(ui::shell::MainWindow *window)
{
    if (auto *page = shown<ui::students::StudentsPage>(window, u"students"_s))
        page->showRollover();
}

void openAlert(ui::shell::MainWindow *window, const core::Id<core::alerts::Alert> &id)
{
    if (auto *page = shown<ui::alerts::AlertsPage>(window, u"alerts"_s))
        page->openAlert(id);
}

void suspectBullying(ui::shell::MainWindow *window, const core::Id<core::alerts::Alert> &id)
{
    if (auto *page = shown<ui::alerts::AlertsPage>(window, u"alerts"_s))
        page->openAlert(id, ui::alerts::ThenAsk::Bullying);
}

void openCrisis(ui::shell::MainWindow *window, const core::Id<core::alerts::Alert> &id)
{
    if (auto *page = shown<ui::crisis::CrisisPage>(window, u"crisis"_s))
        page->open(id);
}

void openSheet(ui::shell::MainWindow *window, const core::Id<core::assessments::Sheet> &id)
{
    if (auto *page = shown<ui::assessments::CampaignsPage>(window, u"assessments"_s))
        page->openSheet(id);
}

void refer(ui::shell::MainWindow *window, const core::students::StudentRow &student)
{
    if (auto *page = shown<ui::referral::ReferralPage>(window, u"referral"_s))
        page->showStudent(student);
}

void counsel(ui::shell::MainWindow *window, const core::students::StudentRow &student)
{
    if (auto *page = shown<ui::counselling::SessionsPage>(window, u"counselling"_s))
        page->showStudent(student);
}

void openSession(ui::shell::MainWindow *window, const core::Id<core::counselling::Session> &id)
{
    if (auto *page = shown<ui::counselling::SessionsPage>(window, u"counselling"_s))
        page->open(id);
}

void openAppointment(ui::shell::MainWindow *window, const core::Id<core::counselling::Appointment> &id)
{
    if (auto *page = shown<ui::counselling::SessionsPage>(window, u"counselling"_s))
        page->showAppointment(id);
}

void openReports(ui::shell::MainWindow *window, const QDate &day)
{
    auto *page = shown<ui::network::ReportsPage>(window, u"reports"_s);
    if (page && day.isValid())
        page->showWeek(day);
}

void openSitting(ui::shell::MainWindow *window, const core::Id<core::counselling::Sitting> &id)
{
    if (auto *page = shown<ui::counselling::SessionsPage>(window, u"counselling"_s))
        page->showSitting(id);
}

void openCare(ui::shell::MainWindow *window, const QString &place)
{
    auto *page = shown<ui::referral::ReferralPage>(window, u"referral"_s);
    const QString id = place.section(u'/', 1);
    if (page && place.startsWith(core::workspace::ReferralPlace))
        page->open(core::Id<core::referral::Referral>::fromString(id));
    else if (page)
        page->open(core::Id<core::referral::Leave>::fromString(id));
}

void openMeeting(ui::shell::MainWindow *window, const QString &place)
{
    auto *page = shown<ui::meetings::MeetingsPage>(window, u"meetings"_s);
    const auto meeting = core::Id<core::meetings::Meeting>::fromString(place.section(u'/', 1, 1));
    if (page && meeting.isNull())
        page->showList();
    else if (page)
        page->open(meeting, core::Id<core::alerts::Alert>::fromString(place.section(u'/', 2, 2)));
}

void noteSignal(ui::shell::MainWindow *window, const std::optional<core::students::StudentRow> &student, bool bullying)
{
    if (auto *page = shown<ui::alerts::AlertsPage>(window, u"alerts"_s))
        page->noteSignal(student, bullying);
}

QFuture<Result<QList<ui::shell::Found>>> findInVault(const Place &place, const QString &typed)
{
    return place.workspace->run([window = place.window, typed](Areas &areas) -> Result<QList<ui::shell::Found>> {
        QList<ui::shell::Found> found;
        YICE_ASSIGN(const auto students, areas.students.list({typed, {}, {}, MostFound}));
        for (const auto &student : students)
            found.append({Words::tr("学生"), student.name, student.className.display(),
                          [window, id = student.id] { openStudent(window, id); },
                          [window, student] { noteSignal(window, student); }});
        return found;
    });
}

} // namespace yice
