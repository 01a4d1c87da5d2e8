// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"
#include "app/yice/GrowthPages.h"
#include "app/yice/RoundReportJobs.h"

#include "core/base/Async.h"
#include "core/base/platform/WholeFile.h"
#include "core/station/AnswersFile.h"
#include "core/students/ConsentSeen.h"
#include "core/tabular/WorkbookWriter.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/common/Files.h"
#include "ui/records/AttachmentsSource.h"
#include "ui/shell/MainWindow.h"
#include "core/workspace/RosterIntake.h"
#include "ui/students/StudentsPage.h"
#include "ui/words/CampaignReport.h"

#include <QFileInfo>
#include <QApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;
using namespace core::students;
using core::fail;
using core::Permission;
using core::Result;
using core::assessments::Campaign;
using core::assessments::CampaignImport;
using core::assessments::PaperBatch;
using core::assessments::Scale;
using core::workspace::Areas;
using core::workspace::Commit;

namespace yice {

namespace {

QList<Scale> shippedScales()
{
    QList<Scale> scales;
    for (const QString &id : core::assessments::shippedScaleIds()) {
        if (auto scale = core::assessments::shippedScale(id))
            scales.append(std::move(*scale));
    }
    return scales;
}

Result<QList<ui::students::ListedStudent>> listed(Areas &areas, const StudentQuery &query)
{
    const core::Viewer &viewer = areas.db.viewer();
    YICE_ASSIGN(const auto rows, areas.students.list(query));
    QHash<QByteArray, Consent> consents;
    if (viewer.may(Permission::SeeConsent)) {
        YICE_ASSIGN(const QByteArray round, currentRound(areas));
        QList<core::Id<Student>> found;
        for (const StudentRow &row : rows)
            found.append(row.id);
        YICE_ASSIGN(consents, areas.consents.answers(round, found));
    }
    QHash<QByteArray, core::alerts::AlertRow> alerts;
    if (viewer.may(Permission::SeeAlerts)) {
        YICE_ASSIGN(const auto open, areas.alerts.list({}));
        for (const auto &row : open) {
            if (!alerts.contains(row.student.id.bytes()))
                alerts.insert(row.student.id.bytes(), row);
        }
    }
    QList<ui::students::ListedStudent> list;
    for (const StudentRow &row : rows) {
        ui::students::ListedStudent one;
        one.student = row;
        const QByteArray id = row.id.bytes();
        if (const auto known = consents.constFind(id); known != consents.constEnd())
            one.consent = *known;
        if (alerts.contains(id))
            one.alert = alerts.value(id);
        list.append(one);
    }
    return list;
}

Result<ui::students::RecordView> record(Areas &areas, const core::Id<Student> &id)
{
    const core::Viewer &viewer = areas.db.viewer();
    ui::students::RecordView view;
    YICE_ASSIGN(view.record, areas.students.open(id));
    YICE_ASSIGN(view.row, areas.students.row(id));
    if (viewer.may(Permission::SeeConsent)) {
        YICE_ASSIGN(const QByteArray round, currentRound(areas));
        YICE_ASSIGN(view.consent, areas.consents.of(id, round));
    }
    if (viewer.may(Permission::SeeScores)) {
        YICE_ASSIGN(view.scores, areas.campaigns.history(id));
    }
    YICE_ASSIGN(view.contacts, core::workspace::contactsOf(areas, id));
    view.mayInterview = viewer.may(Permission::ManageCampaigns) && viewer.may(Permission::SeeScores);
    if (viewer.may(Permission::SeeAlerts)) {
        core::alerts::AlertQuery query;
        query.onlyOpen = false;
        query.student = id;
        YICE_ASSIGN(view.alerts, areas.alerts.list(query));
    }
    return view;
}

Result<> setConsent(Areas &areas, const core::Id<Student> &id, const Consent &given,
                    const std::optional<core::students::Consent> &seen)
{
    YICE_ASSIGN(const QByteArray round, currentRound(areas));
    if (seen)
        YICE_TRY(core::students::requireSeen(areas.consents, round, id, *seen));
    return areas.consents.answer(round, id, given.guardian, given.student, given.basis, given.safe);
}

using SharedWorkspace = std::shared_ptr<core::workspace::Workspace>;

void offerWayBack(ui::students::StudentsSource &source, const SharedWorkspace &workspace)
{
    using ui::students::ListedImport;
    source.imports = [workspace] {
        const auto people = workspace->people().value_or(QHash<QByteArray, QString>());
        return workspace->run([people](Areas &areas) -> Result<QList<ListedImport>> {
            YICE_ASSIGN(const auto imports, core::storage::ImportLog(areas.db).list());
            QList<ListedImport> listed;
            for (const auto &import : imports) {
                const core::Viewer &viewer = areas.db.viewer();
                listed.append({import, import.by == viewer.user.bytes() ? viewer.name : people.value(import.by)});
            }
            return listed;
        });
    };
    const auto undo = [workspace](Commit commit) {
        return [workspace, commit](const core::Id<core::storage::KnownImport> &id) {
            return workspace->run([id](Areas &areas) { return core::workspace::undoImport(areas, id); }, commit);
        };
    };
    source.tryUndo = undo(Commit::No);
    source.undo = undo(Commit::Yes);
}

void offerRollover(ui::students::StudentsSource &source, const SharedWorkspace &workspace)
{
    using core::workspace::TurnRequest;
    using core::workspace::Undecided;
    source.readNewRoster = [workspace](const QString &path, int year) {
        return workspace->run([path, year](Areas &areas) -> Result<RosterReading> {
            YICE_ASSIGN(const auto workbook, core::tabular::readWorkbook(path));
            return readRoster(workbook, areas.students.stage(), Rollover::dayOf(year));
        });
    };
    const auto turn = [workspace](Undecided undecided, Commit commit) {
        return [workspace, undecided, commit](const TurnRequest &request) {
            return workspace->run(
                [=](Areas &areas) { return core::workspace::turnSchoolYear(areas, request, undecided); }, commit);
        };
    };
    source.tryTurn = turn(Undecided::Report, Commit::No);
    source.turn = turn(Undecided::Refuse, Commit::Yes);
}

Result<ui::students::ResultView> resultOf(Areas &areas, const core::Id<core::assessments::Sheet> &id, const QString &unit)
{
    ui::students::ResultView view;
    YICE_ASSIGN(view.result, areas.results.open(id));
    view.viewer = areas.db.viewer().name;
    view.unit = unit;
    if (!view.result.prompted)
        return view;
    for (const auto &score : view.result.trace.scores) {
        for (const core::alerts::BandRule &rule : areas.rules.signalRules.bands) {
            if (score.band && rule.scale == view.result.scale.id && rule.score == score.id && rule.bands.contains(score.band->id))
                view.signalRules.insert(score.id, rule.name);
        }
    }
    return view;
}

void offerInterviews(ui::students::StudentsSource &source, const SharedWorkspace &workspace)
{
    using core::assessments::InterviewSheet;
    using ui::students::StudentsSource;
    source.startInterview = [workspace](const StudentsSource::StudentId &id) {
        return workspace->run([id](Areas &areas) { return areas.interviews.start(id); });
    };
    source.openInterview = [workspace](const StudentsSource::StudentId &id, const QString &scale) {
        return workspace->run([=](Areas &areas) { return areas.interviews.open(id, scale); });
    };
    source.keepInterview = [workspace](const InterviewSheet &sheet) {
        return workspace->run([sheet](Areas &areas) { return areas.interviews.keep(sheet); });
    };
    source.finishInterview = [workspace](const InterviewSheet &sheet) {
        return workspace->run([sheet](Areas &areas) { return areas.interviews.finish(sheet); });
    };
    source.result = [workspace](const StudentsSource::SheetId &id) {
        const QString unit = workspace->unit().name;
        return workspace->run([id, unit](Areas &areas) { return resultOf(areas, id, unit); });
    };
    source.noteResultExport = [workspace](const StudentsSource::SheetId &id, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.results.noteExport(id, reason); });
    };
    source.writeFile = ui::common::writeFile;
}

} // namespace

Result<QByteArray> currentRound(Areas &areas)
{
    if (!areas.db.viewer().may(Permission::SeeStatistics))
        return QByteArray();
    YICE_ASSIGN(const auto rounds, areas.campaigns.list());
    return rounds.isEmpty() ? QByteArray() : rounds.first().id.bytes();
}

ui::shell::PageInfo studentsPageOf(const Place &place)
{
    ui::students::StudentsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    using StudentId = core::Id<Student>;
    source.clock = workspace->sharedClock();
    source.classes = [workspace] { return workspace->run([](Areas &areas) { return areas.students.classes(); }); };
    source.list = [workspace](const StudentQuery &query) {
        return workspace->run([query](Areas &areas) { return listed(areas, query); });
    };
    source.open = [workspace](const StudentId &id) {
        return workspace->run([id](Areas &areas) { return record(areas, id); });
    };
    source.setConsent = [workspace](const StudentId &id, const Consent &given,
                                    const std::optional<core::students::Consent> &seen) {
        return workspace->run([=](Areas &areas) { return setConsent(areas, id, given, seen); });
    };
    source.contacts = contactsSourceOf(workspace);
    source.background = backgroundSourceOf(workspace);
    source.readRoster = [workspace](const QString &path, const QString &sheet, const core::CancelToken &cancel) {
        const auto stage = stageFromName(workspace->unit().stage);
        const QDate today = workspace->sharedClock()->today();
        return core::base::inPool<Result<RosterReading>>([=]() -> Result<RosterReading> {
            if (!stage)
                return fail(stage.error());
            YICE_ASSIGN(const auto workbook, core::tabular::readWorkbook(path, cancel));
            core::tabular::ColumnMap map;
            map.sheet = sheet;
            return readRoster(workbook, *stage, today, map, cancel);
        });
    };
    const auto import = [workspace](Commit commit) {
        return [workspace, commit](const RosterReading &reading, bool complete) {
            return workspace->run(
                [=](Areas &areas) { return core::workspace::importRoster(areas, reading, complete); }, commit);
        };
    };
    source.tryRoster = import(Commit::No);
    source.importRoster = import(Commit::Yes);
    offerWayBack(source, workspace);
    offerRollover(source, workspace);
    offerInterviews(source, workspace);
    source.past = timelineOf(place);
    source.openAlert = [window](const core::Id<core::alerts::Alert> &id) { openAlert(window, id); };
    source.noteSignal = [window](const StudentRow &student) { noteSignal(window, student); };
    source.openPlan = planOver(place);
    if (const auto papers = attachmentsOver(place))
        source.openAttachments = [papers](const StudentRow &student, QWidget *parent) { papers({student}, parent); };
    if (workspace->viewer().may(Permission::SeeAlerts))
        source.refer = [window](const StudentRow &student) { refer(window, student); };
    if (keepsSessions(workspace->viewer()))
        source.counsel = [window](const StudentRow &student) { counsel(window, student); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::students::studentsPage(source);
}

/// What people make of a round: decisions, who is missing, what became of names, and how two rounds compare.
static void offerReview(ui::assessments::AssessmentsSource &source, const std::shared_ptr<core::workspace::Workspace> &workspace)
{
    using CampaignId = core::Id<Campaign>;
    using SheetId = core::Id<core::assessments::Sheet>;
    using Missing = QList<core::assessments::MissingStudent>;
    source.expect = [workspace](const Campaign &campaign) {
        return workspace->run([campaign](Areas &areas) { return areas.review.expect(campaign); });
    };
    source.decide = [workspace](const SheetId &sheet, core::assessments::Verdict verdict, const QString &reason) {
        return workspace->run([=](Areas &areas) { return areas.review.decide(sheet, verdict, reason); });
    };
    source.missing = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.review.missing(id); });
    };
    source.writeMissing = [workspace](const CampaignId &id, const QString &path) {
        return workspace->run([=](Areas &areas) -> Result<> {
            YICE_TRY(areas.campaigns.noteExport(id));
            YICE_ASSIGN(const Missing missing, areas.review.missing(id));
            return core::tabular::writeXlsx(path, ui::words::missingReport(missing));
        });
    };
    source.names = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.review.names(id); });
    };
    source.compare = [workspace](const CampaignId &earlier, const CampaignId &later) {
        return workspace->run([=](Areas &areas) { return areas.review.compare(earlier, later); });
    };
}

static Result<CampaignImport> importAnswers(Areas &areas, const core::Id<Campaign> &id, const QString &path,
                                            const core::tabular::ColumnMap &map, QStringList scales)
{
    YICE_ASSIGN(const auto table, core::tabular::RowFile::open(path));
    YICE_ASSIGN(const qsizetype place, core::assessments::wjxPlace(table.head(), map));
    const core::tabular::RowSource rows = table.source(place);
    if (scales.isEmpty()) {
        YICE_ASSIGN(scales, areas.campaigns.scalesIn(id, rows.head, map));
    }
    return areas.campaigns.importWjx(id, rows, scales, map);
}

ui::shell::PageInfo assessmentsPageOf(const Place &place)
{
    ui::assessments::AssessmentsSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    using CampaignId = core::Id<Campaign>;
    using SheetId = core::Id<core::assessments::Sheet>;
    source.clock = workspace->sharedClock();
    source.scales = shippedScales();
    if (const auto stage = stageFromName(workspace->unit().stage))
        source.grades = gradesOf(*stage);
    source.list = [workspace] { return workspace->run([](Areas &areas) { return areas.campaigns.list(); }); };
    source.create = [workspace](const Campaign &campaign) {
        return workspace->run([campaign](Areas &areas) { return areas.campaigns.create(campaign); });
    };
    source.funnel = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.campaigns.funnel(id); });
    };
    source.sheets = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.campaigns.sheets(id); });
    };
    source.figures = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.roundFigures.of(id); });
    };
    source.noteExport = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.campaigns.noteExport(id); });
    };
    const auto import = [workspace](Commit commit) {
        return [workspace, commit](const CampaignId &id, const QString &path, const core::tabular::ColumnMap &map,
                                   const QStringList &only) {
            return workspace->run(
                [=](Areas &areas) { return importAnswers(areas, id, path, map, only); },
                commit);
        };
    };
    source.tryFile = import(Commit::No);
    source.importFile = import(Commit::Yes);
    source.writeFile = ui::common::writeFile;
    using core::assessments::LibraryScale;
    source.library = [workspace] { return workspace->run([](Areas &areas) { return areas.library.list(); }); };
    source.enterLicence = [workspace](const QString &id, const core::assessments::SchoolLicence &licence) {
        return workspace->run([=](Areas &areas) { return areas.library.enterLicence(id, licence); });
    };
    source.installText = [workspace](const QString &id, const QString &path) {
        return workspace->run([=](Areas &areas) -> Result<LibraryScale> {
            YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, core::assessments::LargestScaleText));
            return areas.library.installText(id, bytes);
        });
    };
    source.installDefinition = [workspace](const QString &path) {
        return workspace->run([path](Areas &areas) -> Result<LibraryScale> {
            YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, core::assessments::LargestDefinition));
            return areas.library.installDefinition(bytes);
        });
    };
    source.removeScale = [workspace](const QString &id) {
        return workspace->run([id](Areas &areas) { return areas.library.remove(id); });
    };
    source.makeStation = [workspace](const CampaignId &id) {
        return workspace->run([id](Areas &areas) { return areas.stations.make(id); });
    };
    source.takeStations = [workspace](const QStringList &paths) {
        return workspace->run([paths](Areas &areas) -> Result<core::station::StationImport> {
            QList<core::station::AnswersSource> sources;
            for (const QString &path : paths) {
                YICE_ASSIGN(const QByteArray bytes,
                            core::base::readWholeFile(path, core::station::LargestAnswersFile));
                sources.append({QFileInfo(path).fileName(), bytes});
            }
            return areas.stations.take(sources);
        });
    };
    source.assign = [workspace](const SheetId &sheet, const core::Id<Student> &student) {
        return workspace->run([=](Areas &areas) { return areas.campaigns.assign(sheet, student); });
    };
    source.campaignOf = [workspace](const SheetId &sheet) {
        return workspace->run([sheet](Areas &areas) { return areas.campaigns.campaignOf(sheet); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, 50}); });
    };
    source.classes = [workspace] { return workspace->run([](Areas &areas) { return areas.students.classes(); }); };
    source.openPaper = [workspace](const CampaignId &id, const QString &scale, const ClassName &className) {
        return workspace->run([=](Areas &areas) { return areas.papers.open(id, scale, className); });
    };
    source.keepPaper = [workspace](const PaperBatch &batch) {
        return workspace->run([batch](Areas &areas) { return areas.papers.keep(batch); });
    };
    source.commitPaper = [workspace](const PaperBatch &batch) {
        return workspace->run([batch](Areas &areas) { return areas.papers.commit(batch); });
    };
    source.beep = [] { QApplication::beep(); };
    offerReview(source, workspace);
    offerReports(source, workspace);
    source.openStudent = [window](const core::Id<Student> &id) { openStudent(window, id); };
    source.openResults = [window](const QList<SheetId> &sheets) { openResults(window, sheets); };
    source.setTrail = [window](const QStringList &trail) { window->setTrail(trail); };
    return ui::assessments::assessmentsPage(source);
}

} // namespace yice
