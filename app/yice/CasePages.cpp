// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/DutyForms.h"
#include "app/reports/InquiryForms.h"
#include "app/yice/Features.h"
#include "app/yice/LetterPages.h"

#include "core/alerts/CaseHelpers.h"
#include "core/students/OwnStudents.h"
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Duties.h"
#include "core/workspace/Signers.h"
#include "core/workspace/SuspectEntry.h"
#include "ui/alerts/AlertsPage.h"
#include "ui/records/AttachmentsSource.h"
#include "ui/shell/MainWindow.h"
#include "ui/today/TodayPage.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using core::Result;
using core::students::StudentRow;
using core::workspace::Areas;

namespace yice {

namespace {

constexpr int MostFound = 50;

/// A badge on the rail, also from a job that ends after the window has gone.
auto badgeOf(const Place &place, const QString &page)
{
    return [window = QPointer<ui::shell::MainWindow>(place.window), page](int count, bool late) {
        if (window)
            window->setBadge(page, count, late);
    };
}

ui::common::DutyPrint dutyPrintOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    ui::common::DutyPrint print;
    if (!workspace->viewer().may(core::Permission::ExportData) || !workspace->viewer().may(core::Permission::SeeAlerts))
        return print;
    print.make = [workspace](bool initials) {
        const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
        return workspace->run([=](Areas &areas) { return reports::dutyForm(areas, initials, setting); });
    };
    return print;
}

ui::alerts::AlertsSource::Inquiry inquiryOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using core::Permission;
    ui::alerts::AlertsSource::Inquiry inquiry;
    inquiry.open = [workspace](const core::Id<Alert> &id, const QDateTime &since) {
        return workspace->run([=](Areas &areas) { return areas.inquiries.look(id, since); });
    };
    inquiry.openNotes = [workspace](const core::Id<Alert> &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.inquiries.openNotes(id, reason); });
    };
    inquiry.add = [workspace](const core::Id<Alert> &id, const core::inquiry::Entry &entry) {
        return workspace->run([=](Areas &areas) -> Result<> {
            YICE_TRY(areas.inquiries.add(id, entry));
            return {};
        });
    };
    if (workspace->viewer().may(Permission::ExportData) && workspace->viewer().may(Permission::ReadNotes))
        inquiry.makePaper = [workspace](const core::Id<Alert> &id) {
            const ui::words::FormSetting setting{workspace->unit().name, workspace->sharedClock()->today()};
            return workspace->run([=](Areas &areas) { return reports::inquiryForm(areas, id, setting); });
        };
    inquiry.writeFile = ui::common::writeFile;
    return inquiry;
}

Result<Decision> withOutsiders(Areas &areas, const QList<core::workspace::VaultUser> &users, Decision ruling)
{
    YICE_TRY(core::workspace::markOutside(areas, users, ruling.deciders));
    return ruling;
}

ui::alerts::HelpersSource helpersOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using AlertId = core::Id<Alert>;
    using core::workspace::VaultUser;
    ui::alerts::HelpersSource source;
    source.list = [workspace](const AlertId &id) {
        return workspace->run([id](Areas &areas) { return CaseHelpers(areas.db, areas.alerts).of(id); });
    };
    const core::Viewer &viewer = workspace->viewer();
    if (!viewer.may(core::Permission::EditAlerts) || core::students::seesOwnOnly(viewer))
        return source;
    source.people = [workspace] {
        auto people = workspace->users();
        people.removeIf([](const VaultUser &one) {
            core::Viewer other;
            other.role = one.role;
            return !other.may(core::Permission::SeeAlerts);
        });
        return people;
    };
    source.give = [workspace](const AlertId &id, const VaultUser &person) {
        return workspace->run([=](Areas &areas) { return CaseHelpers(areas.db, areas.alerts).give(id, person.id, person.name); });
    };
    source.take = [workspace](const AlertId &id, const core::Id<core::security::User> &person) {
        return workspace->run([=](Areas &areas) { return CaseHelpers(areas.db, areas.alerts).take(id, person); });
    };
    return source;
}

} // namespace

ui::common::DraftSource draftsOf(const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using core::storage::Drafts;
    ui::common::DraftSource source;
    source.find = [workspace](const QString &key) {
        return workspace->run([key](Areas &areas) { return Drafts(areas.db).find(key); });
    };
    source.keep = [workspace](const QString &key, const QString &text) {
        return workspace->run([key, text](Areas &areas) { return Drafts(areas.db).keep(key, text); });
    };
    source.drop = [workspace](const QString &key) {
        return workspace->run([key](Areas &areas) { return Drafts(areas.db).drop(key); });
    };
    return source;
}

ui::shell::PageInfo todayPageOf(const Place &place)
{
    ui::today::TodaySource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    source.clock = workspace->sharedClock();
    source.duties = [workspace](int withinDays) {
        return workspace->run([withinDays](Areas &areas) { return core::workspace::allDuties(areas, withinDays); });
    };
    source.digest = [workspace](int withinDays, int most) {
        return workspace->run([=](Areas &areas) { return core::workspace::allDigest(areas, withinDays, most); });
    };
    source.finish = [workspace](const Duty &duty, const QString &note) {
        return workspace->run([duty, note](Areas &areas) {
            StepDone done;
            done.step = duty.step;
            done.note = note;
            return duty.task.isNull() ? core::workspace::takeStep(areas, duty.alert, duty.alertRevision, done)
                                      : core::workspace::finishTask(areas, duty.task, note);
        });
    };
    source.drafts = draftsOf(workspace);
    source.print = dutyPrintOf(workspace);
    source.openAlert = [window](const core::Id<Alert> &id) { openAlert(window, id); };
    source.openCrisis = [window](const core::Id<Alert> &id) { openCrisis(window, id); };
    source.openSheet = [window](const core::Id<core::assessments::Sheet> &id) { openSheet(window, id); };
    source.openPlace = [window](const QString &where) {
        if (where.startsWith(core::workspace::PlanPlace))
            openPlan(window, core::Id<core::students::Student>::fromString(where.section(u'/', 1)));
        else if (where.startsWith(core::workspace::MeetingPlace))
            openMeeting(window, where);
        else if (where.startsWith(core::workspace::AppointmentPlace))
            openAppointment(window, core::Id<core::counselling::Appointment>::fromString(where.section(u'/', 1)));
        else if (where.startsWith(core::workspace::ReportsPlace))
            openReports(window, QDate::fromString(where.section(u'/', 1), Qt::ISODate));
        else if (where.startsWith(core::workspace::LetterPlace))
            openLetters(window, where);
        else if (where.startsWith(core::workspace::SittingPlace))
            openSitting(window, core::Id<core::counselling::Sitting>::fromString(where.section(u'/', 1)));
        else
            openCare(window, where);
    };
    source.noteSignal = [window] { noteSignal(window, {}); };
    return ui::today::todayPage(source);
}

ui::shell::PageInfo alertsPageOf(const Place &place)
{
    ui::alerts::AlertsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    using AlertId = core::Id<Alert>;
    source.clock = workspace->sharedClock();
    source.table = workspace->alertContext()->table;
    source.signalSources = workspace->alertContext()->signalRules.sources;
    source.drafts = draftsOf(workspace);
    source.helpers = helpersOf(workspace);
    source.print = dutyPrintOf(workspace);
    source.person = workspace->viewer().name;
    source.list = [workspace](const AlertQuery &query) {
        return workspace->run([query](Areas &areas) { return areas.alerts.list(query); });
    };
    source.duties = [workspace](int withinDays) {
        return workspace->run([withinDays](Areas &areas) { return areas.alerts.duties(withinDays); });
    };
    source.open = [workspace](const AlertId &id) {
        return workspace->run([id](Areas &areas) { return areas.alerts.look(id); });
    };
    source.openNotes = [workspace](const AlertId &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.alerts.openNotes(id, reason); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    source.noteSignal = [workspace](const core::Id<core::students::Student> &student, SignalKind kind, Tier tier,
                                    const QString &facts, const core::alerts::Noticing &how) {
        return workspace->run([=](Areas &areas) { return areas.alerts.noteSignal(student, kind, tier, facts, how); });
    };
    source.grade = [workspace](const AlertId &id, qint64 revision, const Decision &ruling) {
        return workspace->run([=, users = workspace->users()](Areas &areas) -> Result<> {
            YICE_ASSIGN(const Decision marked, withOutsiders(areas, users, ruling));
            return core::workspace::gradeCase(areas, id, revision, marked);
        });
    };
    source.sign = [workspace](const AlertId &id, qint64 revision, const Decider &decider) {
        return workspace->run([=, users = workspace->users()](Areas &areas) -> Result<> {
            QList<Decider> signer{decider};
            YICE_TRY(core::workspace::markOutside(areas, users, signer));
            return areas.alerts.sign(id, revision, signer.first());
        });
    };
    source.signers = [workspace](const AlertId &id) {
        return workspace->run([=, users = workspace->users()](Areas &areas) { return core::workspace::signersOf(areas, users, id); });
    };
    source.evidence = [workspace](const core::Id<core::students::Student> &student) {
        return workspace->run([=](Areas &areas) { return core::workspace::evidenceOf(areas, student); });
    };
    source.takeInPlace = [workspace](const AlertId &id, qint64 revision, const StepDone &done) {
        return workspace->run([=](Areas &areas) { return core::workspace::takeStep(areas, id, revision, done); });
    };
    source.recordStep = [workspace](const AlertId &id, qint64 revision, const QString &step, const QString &note,
                                    const QDateTime &at) {
        StepDone done;
        done.step = step;
        done.note = note;
        done.at = at;
        return workspace->run([=](Areas &areas) { return core::workspace::takeStep(areas, id, revision, done); });
    };
    source.recordFact = [workspace](const AlertId &id, qint64 revision, const Fact &fact, const QString &note) {
        return workspace->run([=](Areas &areas) { return core::workspace::tellFact(areas, id, revision, fact, note); });
    };
    source.handOver = [workspace](const AlertId &id, qint64 revision, FactKind kind, const QString &note) {
        return workspace->run([=](Areas &areas) { return areas.alerts.handOver(id, revision, kind, note); });
    };
    source.ground = [workspace](const AlertId &id, qint64 revision, const QStringList &reasons,
                                const QList<core::alerts::Evidence> &evidence) {
        return workspace->run([=](Areas &areas) { return core::workspace::groundCase(areas, id, revision, reasons, evidence); });
    };
    source.suspectHarm = [workspace](const AlertId &id, qint64 revision, bool suspected,
                                     const QList<core::alerts::Suspect> &suspects, const QString &note) {
        return workspace->run([=, users = workspace->users()](Areas &areas) {
            return core::workspace::suspectHarm(areas, users, id, revision, suspected, suspects, note);
        });
    };
    source.suspectBullying = [workspace](const AlertId &id, qint64 revision, bool suspected,
                                         const QList<core::alerts::Suspect> &suspects, const QString &note) {
        return workspace->run([=](Areas &areas) { return areas.alerts.suspectBullying(id, revision, suspected, suspects, note); });
    };
    source.bullyingRules = workspace->alertContext()->signalRules.bullying;
    source.inquiry = inquiryOf(workspace);
    source.answerHome = [workspace](const AlertId &id, qint64 revision, HomeInvolved answer) {
        return workspace->run([=](Areas &areas) { return areas.alerts.answerHome(id, revision, answer); });
    };
    source.advance = [workspace](const AlertId &id, qint64 revision, State to) {
        return workspace->run([=](Areas &areas) { return areas.alerts.advance(id, revision, to); });
    };
    source.close = [workspace](const AlertId &id, qint64 revision, const Decision &ruling) {
        return workspace->run([=, users = workspace->users()](Areas &areas) -> Result<> {
            YICE_ASSIGN(const Decision marked, withOutsiders(areas, users, ruling));
            return core::workspace::closeCase(areas, id, revision, marked);
        });
    };
    source.carriedOn = [workspace](const AlertId &id) {
        return workspace->run([id](Areas &areas) { return core::workspace::carriedOn(areas, id); });
    };
    source.setAside = [workspace](const AlertId &id, qint64 revision, const Decision &ruling) {
        return workspace->run([=, users = workspace->users()](Areas &areas) -> Result<> {
            YICE_ASSIGN(const Decision marked, withOutsiders(areas, users, ruling));
            return core::workspace::setAsideCase(areas, id, revision, marked);
        });
    };
    source.completeTask = [workspace](const core::Id<Task> &task, const QString &note) {
        return workspace->run([=](Areas &areas) { return core::workspace::finishTask(areas, task, note); });
    };
    source.openStudent = [window](const core::Id<core::students::Student> &id) { openStudent(window, id); };
    if (workspace->viewer().may(core::Permission::SeePlans))
        source.openPlan = [window](const core::Id<core::students::Student> &id) { openPlan(window, id); };
    source.refer = [window](const StudentRow &student) { refer(window, student); };
    if (keepsSessions(workspace->viewer()))
        source.counsel = [window](const StudentRow &student) { counsel(window, student); };
    if (const auto papers = attachmentsOver(place))
        source.openAttachments = [papers](const StudentRow &student, const AlertId &alert, QWidget *parent) {
            papers({student, alert}, parent);
        };
    source.openCrisis = [window](const AlertId &id) { openCrisis(window, id); };
    source.badge = badgeOf(place, u"alerts"_s);
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::alerts::alertsPage(source);
}

} // namespace yice
