// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoSources.h"

#include "core/base/text/Pinyin.h"
#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;

namespace tests
{

namespace
{
/// One graduate with an open case, to be decided; two who go on to other classes.
core::workspace::TurnReport demoTurn(const core::workspace::TurnRequest &request)
{
    core::workspace::TurnReport report;
    report.plan.year = request.year;
    report.plan.promoted = {{8, 389}, {9, 372}};
    const core::students::StudentRow leaving = demoStudents().first();
    const core::students::StudentRow moving = demoStudents().last();
    report.plan.graduated = {{leaving.id, leaving.name, leaving.studentNumber, {9, 3}, {}}};
    report.plan.moved = {{moving.id, moving.name, moving.studentNumber, {7, 3}, {8, 1}}};
    core::workspace::TurnCase one;
    one.alert.id = core::Id<core::alerts::Alert>::fromBytes(QByteArray(16, 'c'));
    one.alert.student = leaving;
    one.pupil = u"leaves"_s;
    one.from = {9, 3};
    if (const auto answer = request.cases.constFind(one.alert.id); answer != request.cases.constEnd())
        one.answer = *answer;
    report.cases = {one};
    report.ready = !one.isOpenQuestion();
    report.changed = report.ready;
    return report;
}
} // namespace

ui::today::TodaySource demoTodaySource()
{
    ui::today::TodaySource source;
    source.clock = demoClock();
    source.duties = [](int) { return ready(demoDuties()); };
    source.finish = [](const Duty &, const QString &) { return readyDone(); };
    source.openAlert = [](const core::Id<Alert> &) {};
    source.openSheet = [](const core::Id<core::assessments::Sheet> &) {};
    source.noteSignal = [] {};
    return source;
}

ui::alerts::AlertsSource demoAlertsSource()
{
    using ui::alerts::AlertsSource;
    AlertsSource source;
    source.clock = demoClock();
    const auto table = shippedGradingTable();
    REQUIRE(table);
    source.table = *table;
    source.person = u"李静怡"_s;
    source.list = [](const AlertQuery &) { return ready(demoAlerts()); };
    source.duties = [](int) { return ready(demoDuties() + demoAlertView().duties.mid(3, 1)); };
    source.open = [](const AlertsSource::AlertId &) { return ready(demoAlertView()); };
    source.findStudents = [](const QString &) { return ready(demoStudents().mid(7, 3)); };
    const auto rules = shippedSignalRules();
    REQUIRE(rules);
    source.signalSources = rules->sources;
    source.noteSignal = [](const core::Id<core::students::Student> &, SignalKind, Tier, const QString &, const Noticing &) {
        return ready(demoAlerts().first().id);
    };
    source.evidence = [](const core::Id<core::students::Student> &) {
        const auto at = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(10, 0)); };
        return ready(QList<Evidence>{{EvidenceKind::Interview, "1", u"session"_s, u"3"_s, at(25)},
                                     {EvidenceKind::Interview, "2", u"fact"_s, u"interview"_s, at(25)},
                                     {EvidenceKind::Observation, "3", u"crisis"_s, u"notice:signed"_s, at(25)},
                                     {EvidenceKind::Minutes, "4", u"meeting"_s, {}, at(24)},
                                     {EvidenceKind::Paper, "5", u"attachment"_s, u"门诊病历"_s, at(20)}});
    };
    source.signers = [](const AlertsSource::AlertId &) {
        return ready(QList<core::workspace::Signer>{{u"段明义"_s, u"principal"_s}, {u"周航"_s, u"class_head"_s}, {u"吴敏"_s, {}}});
    };
    const auto unmet = [](const AlertsSource::AlertId &, qint64, const Decision &) {
        return QtFuture::makeReadyFuture(core::Result<>(core::fail(
            core::ErrorCode::ConditionsUnmet, {},
            {{u"open"_s, QStringList{u"clear_interviews"_s, u"guardian_agrees"_s, u"step:guard"_s}}})));
    };
    source.grade = unmet;
    source.close = unmet;
    source.setAside = unmet;
    source.openAttachments = [](const core::students::StudentRow &, const AlertsSource::AlertId &, QWidget *) {};
    source.sign = [](const AlertsSource::AlertId &, qint64, const Decider &) { return readyDone(); };
    source.recordStep = [](const AlertsSource::AlertId &, qint64, const QString &, const QString &, const QDateTime &) {
        return readyDone();
    };
    source.recordFact = [](const AlertsSource::AlertId &, qint64, const Fact &, const QString &) {
        return readyDone();
    };
    source.handOver = [](const AlertsSource::AlertId &, qint64, FactKind, const QString &) { return readyDone(); };
    source.ground = [](const AlertsSource::AlertId &, qint64, const QStringList &, const QList<Evidence> &) {
        return readyDone();
    };
    source.suspectHarm = [](const AlertsSource::AlertId &, qint64, bool, const QList<Suspect> &, const QString &) {
        return readyDone();
    };
    source.suspectBullying = [](const AlertsSource::AlertId &, qint64, bool, const QList<Suspect> &, const QString &) {
        return readyDone();
    };
    source.answerHome = [](const AlertsSource::AlertId &, qint64, HomeInvolved) { return readyDone(); };
    source.advance = [](const AlertsSource::AlertId &, qint64, State) { return readyDone(); };
    source.completeTask = [](const core::Id<Task> &, const QString &) { return readyDone(); };
    source.helpers.list = [](const AlertsSource::AlertId &) {
        const core::Id<core::security::User> assistant = core::Id<core::security::User>::make(*demoClock());
        return ready(QList<CaseHelper>{{assistant, u"赵助理"_s, demoClock()->now().addDays(-3), u"李静怡"_s, {}}});
    };
    source.helpers.people = [] {
        return QList<core::workspace::VaultUser>{
            {u"段主任"_s, core::security::Role::MoralDirector, core::Id<core::security::User>::make(*demoClock())}};
    };
    source.helpers.give = [](const auto &, const auto &) { return readyDone(); };
    source.helpers.take = [](const auto &, const auto &) { return readyDone(); };
    source.openStudent = [](const core::Id<core::students::Student> &) {};
    source.openCrisis = [](const AlertsSource::AlertId &) {};
    source.refer = [](const core::students::StudentRow &) {};
    return source;
}

static core::students::Consent consentOf(const QString &name)
{
    using core::students::ConsentAnswer;
    core::students::Consent consent;
    consent.guardian = name == u"方可"_s ? ConsentAnswer::Refused
        : name == u"和丽娟"_s            ? ConsentAnswer::None
                                         : ConsentAnswer::Granted;
    if (consent.guardian != ConsentAnswer::None) {
        consent.given = QDate(2026, 9, 3);
        consent.basis = u"纸质同意书"_s;
    }
    return consent;
}

core::workspace::StudentContacts demoContacts()
{
    return {u"199 0000 1100"_s,
            {{{{u"林建国"_s, u"父亲"_s, u"199 0000 2210"_s, true}, {}}, true},
             {{{u"王秀英"_s, u"奶奶"_s, u"199 0000 3320"_s, {}}, true}, false}}};
}

core::records::BackgroundView demoBackground()
{
    core::records::BackgroundView view;
    view.student = demoStudentNamed(u"林嘉树"_s);
    view.background.id = core::Id<core::records::Background>::make(*demoClock());
    view.background.revision = 2;
    view.background.changed = demoClock()->now().addDays(-9);
    view.background.by = u"李静怡"_s;
    view.background.values = {{u"strengths"_s, {{u"有耐心，小组里愿意听别人说完"_s}, {}}},
                              {u"interests"_s, {{u"画画、打篮球"_s}, {}}},
                              {u"structure"_s, {{u"grandparents"_s}, {}}},
                              {u"carer"_s, {{u"平时和奶奶住"_s}, {}}},
                              {u"events"_s, {{}, {{u"2025-09"_s, u"父亲外出务工"_s, u"奶奶说的"_s}}}},
                              {u"illness"_s, {{}, {{u"2024"_s, u"哮喘"_s, u"县医院"_s}}}}};
    view.writable = {u"strengths"_s, u"school"_s, u"family"_s, u"history"_s};
    return view;
}

ui::students::RecordView demoRecord(const QString &name)
{
    using namespace core::students;
    ui::students::RecordView view;
    view.row = demoStudentNamed(name);
    view.record.id = view.row.id;
    Student &student = view.record.student;
    student.name = name;
    student.studentNumber = view.row.studentNumber;
    student.nationalNumber = u"G990102201303120417"_s;
    student.idNumber = u"99010220130312041X"_s;
    student.birth = view.row.birth;
    student.nation = u"汉族"_s;
    student.className = view.row.className;
    student.boarding = true;
    student.dormitory = {u"5 栋"_s, u"302"_s, u"3 床"_s};
    student.leftBehind = LeftBehind::OneParentAway;
    student.migrant = false;
    student.address = u"云岭县示例路 12 号"_s;
    student.guardians = {{u"林建国"_s, u"父亲"_s, u"199 0000 2210"_s, true}, {u"王秀英"_s, u"奶奶"_s, u"199 0000 3320"_s, {}}};
    view.contacts = demoContacts();
    view.consent = consentOf(name);
    view.alerts = QList<core::alerts::AlertRow>();
    for (const core::alerts::AlertRow &alert : demoAlerts()) {
        if (alert.student.id == view.row.id)
            view.alerts->append(alert);
    }
    core::assessments::ScoreHistory scores;
    scores.withheld = !view.consent->allows();
    if (!scores.withheld) {
        using core::assessments::ScorePoint;
        scores.points = {
            {u"gad7"_s, u"GAD-7"_s, QDate(2025, 10, 22), 4, 0, 21, u"0-4"_s, {}, true},
            {u"gad7"_s, u"GAD-7"_s, QDate(2026, 11, 24), 9, 0, 21, u"5-9"_s, {}, true},
            {u"phq9"_s, u"PHQ-9"_s, QDate(2025, 10, 22), 6, 0, 27, u"5-9"_s, {}, true},
            {u"phq9"_s, u"PHQ-9"_s, QDate(2026, 5, 8), 21, 0, 27, u"20-27"_s, {}, false},
            {u"phq9"_s, u"PHQ-9"_s, QDate(2026, 11, 24), 11, 0, 27, u"10-14"_s, {}, true},
        };
    }
    for (auto &point : scores.points)
        point.text = QString::number(*point.value);
    for (const QString &id : {u"phq9"_s, u"gad7"_s})
        scores.bands.insert(id, core::assessments::shippedScale(id).value().bands);
    view.scores = scores;
    view.mayInterview = true;
    return view;
}

core::students::RosterReading demoRosterWithProblems()
{
    core::students::RosterReading reading;
    reading.headerRow = 2;
    core::Problem number{u"2026级初一名单.xlsx"_s, u"学生"_s, 17, u"身份证"_s, u"5.30102E+17"_s, u"id_scientific"_s, {}};
    core::Problem group = number;
    group.row = 203;
    group.column = u"班"_s;
    group.value = u"十一"_s;
    group.kind = u"class_unreadable"_s;
    core::Problem name = number;
    name.row = 310;
    name.column = u"学生姓名"_s;
    name.value.clear();
    name.kind = u"missing_name"_s;
    reading.problems = {number, group, name};
    return reading;
}

ui::students::StudentsSource demoStudentsSource()
{
    using namespace core::students;
    using ui::students::ListedImport;
    using ui::students::ListedStudent;
    using ui::students::StudentsSource;
    StudentsSource source;
    source.clock = demoClock();
    source.classes = [] {
        QList<ClassRow> rows;
        for (int grade = 7; grade <= 9; ++grade) {
            for (int number = 1; number <= 5; ++number)
                rows.append({{grade, number}, 44 + grade - number});
        }
        return ready(rows);
    };
    source.list = [](const StudentQuery &query) {
        QList<ListedStudent> found;
        for (const StudentRow &row : demoStudents()) {
            bool fits = query.text.isEmpty() || row.name.startsWith(query.text)
                || row.studentNumber.startsWith(query.text);
            for (const QString &key : core::base::nameSearchKeys(row.name))
                fits = fits || key.startsWith(query.text);
            if (!fits || (query.grade && row.className.grade != *query.grade)
                || (query.className && row.className != *query.className))
                continue;
            ListedStudent one{row, consentOf(row.name), {}};
            for (const AlertRow &alert : demoAlerts()) {
                if (alert.student.id == row.id)
                    one.alert = alert;
            }
            found.append(one);
        }
        return ready(found);
    };
    source.open = [](const StudentsSource::StudentId &id) {
        QString name;
        for (const StudentRow &row : demoStudents()) {
            if (row.id == id)
                name = row.name;
        }
        return ready(demoRecord(name));
    };
    source.setConsent = [](const StudentsSource::StudentId &, const core::students::Consent &, const auto &) {
        return readyDone();
    };
    source.readRoster = [](const QString &path, const QString &, const core::CancelToken &) {
        return ready(path.contains(u"bad") ? demoRosterWithProblems() : RosterReading());
    };
    source.tryRoster = [](const RosterReading &, bool) {
        RosterImport import;
        import.added = 389;
        import.updated = 5;
        import.unchanged = 2;
        import.left = 3;
        import.classes = 8;
        return ready(import);
    };
    source.importRoster = source.tryRoster;
    source.imports = [clock = source.clock] {
        ListedImport roster;
        roster.by = u"李文君"_s;
        roster.import.id = core::Id<core::storage::KnownImport>::make(*clock);
        roster.import.kind = u"roster"_s;
        roster.import.file = u"2026级初一名单.xlsx"_s;
        roster.import.at = clock->now().addDays(-2);
        ListedImport old = roster;
        old.import.kind = u"wjx"_s;
        old.import.file = u"秋季测评.xlsx"_s;
        old.import.at = clock->now().addDays(-40);
        return ready(QList<ListedImport>{roster, old});
    };
    source.tryUndo = [](const StudentsSource::ImportId &) {
        core::workspace::ImportUndone undone;
        undone.outcome.removed = 389;
        undone.outcome.restored = 5;
        undone.retestsGone = 2;
        undone.outcome.kept = {{{u"student"_s, QByteArray(16, 'k')}, u"changed"_s, u"段雨辰"_s}};
        return ready(undone);
    };
    source.undo = source.tryUndo;
    source.readNewRoster = [](const QString &, int) { return ready(RosterReading()); };
    source.tryTurn = [](const core::workspace::TurnRequest &request) { return ready(demoTurn(request)); };
    source.turn = source.tryTurn;
    offerDemoInterviews(source);
    source.contacts.open = [](const StudentsSource::StudentId &) { return ready(demoContacts()); };
    source.contacts.change = [](const StudentsSource::StudentId &, const Contacts &, const Contacts &) { return readyDone(); };
    const auto form = core::records::shippedBackgroundForm();
    REQUIRE(form);
    source.background.form = *form;
    source.background.open = [](const StudentsSource::StudentId &) { return ready(demoBackground()); };
    source.background.save = [](const StudentsSource::StudentId &, qint64, const core::records::FieldValues &values) {
        core::records::Background stored = demoBackground().background;
        stored.values = values;
        return ready(stored);
    };
    source.background.paper = [](const StudentsSource::StudentId &, const QString &) { return ready(ui::words::Paper()); };
    source.openAlert = [](const core::Id<Alert> &) {};
    source.noteSignal = [](const StudentRow &) {};
    source.refer = [](const StudentRow &) {};
    return source;
}

} // namespace tests
