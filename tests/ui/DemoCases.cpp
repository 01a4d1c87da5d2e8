// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"

#include "tests/ui/EnglishCheck.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using core::students::StudentRow;

namespace tests
{

QDateTime localTime(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::LocalTime).toUTC();
}

QDateTime endOfDay(int month, int day)
{
    return QDateTime(QDate(2026, month, day), QTime(23, 59, 59, 999), Qt::LocalTime).toUTC();
}

std::shared_ptr<core::base::SetClock> demoClock()
{
    return std::make_shared<core::base::SetClock>(localTime(11, 25, 10, 46));
}

static QUuid uuidOf(const QString &text)
{
    return QUuid::createUuidV5(QUuid(u"8f4b7f3e-0d3a-4a43-9b8e-4f1f7a0f7c11"_s), text);
}

StudentRow demoStudent(const QString &name, int grade, int number, const QString &studentNumber, bool male)
{
    StudentRow row;
    row.id = core::Id<core::students::Student>(uuidOf(name + studentNumber));
    row.revision = 1;
    row.name = name;
    row.studentNumber = studentNumber;
    row.className = {grade, number};
    row.male = male;
    row.birth = QDate(2026 - 6 - grade, 3, 12);
    row.boarding = grade >= 10;
    return row;
}

QList<StudentRow> demoStudents()
{
    return {demoStudent(u"罗紫涵"_s, 8, 3, u"20250318"_s),        demoStudent(u"林嘉树"_s, 8, 3, u"20250312"_s, true),
            demoStudent(u"施明远"_s, 8, 3, u"20250326"_s, true),  demoStudent(u"段晓彤"_s, 8, 3, u"20250305"_s),
            demoStudent(u"木志强"_s, 8, 3, u"20250321"_s, true),  demoStudent(u"白若溪"_s, 8, 3, u"20250301"_s),
            demoStudent(u"蔡俊杰"_s, 8, 3, u"20250302"_s, true),  demoStudent(u"陈思雨"_s, 8, 3, u"20250303"_s),
            demoStudent(u"陈思雨"_s, 8, 3, u"20250304"_s),        demoStudent(u"邓梓轩"_s, 8, 3, u"20250306"_s, true),
            demoStudent(u"方可"_s, 8, 3, u"20250307"_s),          demoStudent(u"高宇航"_s, 8, 3, u"20250308"_s, true),
            demoStudent(u"和丽娟"_s, 8, 3, u"20250309"_s),        demoStudent(u"黄子墨"_s, 8, 3, u"20250310"_s, true),
            demoStudent(u"周可欣"_s, 10, 2, u"20240211"_s),       demoStudent(u"马骁"_s, 9, 5, u"20240519"_s, true),
            demoStudent(u"陈一诺"_s, 11, 6, u"20230607"_s),       demoStudent(u"杨睿"_s, 7, 4, u"20260402"_s, true),
            demoStudent(u"何思远"_s, 10, 7, u"20240733"_s, true), demoStudent(u"段雨辰"_s, 8, 1, u"20250109"_s, true)};
}

StudentRow demoStudentNamed(const QString &name)
{
    for (const StudentRow &row : demoStudents()) {
        if (row.name == name)
            return row;
    }
    return {};
}

static Duty duty(const QString &name, const QString &student, int gravity, const QDateTime &due, bool overdue,
                 const QString &step = {})
{
    Duty made;
    if (!student.isEmpty()) {
        made.student = demoStudentNamed(student);
        made.alert = core::Id<Alert>(uuidOf(u"alert"_s + student));
    }
    made.step = step.isEmpty() ? u"follow_up"_s : step;
    if (made.step.startsWith(u"task:"))
        made.task = core::Id<Task>(uuidOf(name + student));
    made.name = name;
    made.gravity = static_cast<Severity>(gravity);
    if (!student.isEmpty())
        made.severity = made.gravity;
    made.tier = Tier::School;
    made.due = due;
    made.overdue = overdue;
    if (overdue)
        made.risenTo = nextHigher(made.tier);
    return made;
}

QList<Duty> demoDuties()
{
    return {duty(u"三日跟踪"_s, u"周可欣"_s, 3, localTime(11, 24, 10), true),
            duty(u"与家长面谈并签书面告知"_s, u"马骁"_s, 2, localTime(11, 24, 18, 30), true),
            duty(u"找到这份答卷的学生"_s, {}, 4, localTime(11, 25, 9, 50), true, u"task:find_student"_s),
            duty(u"电话报告区县"_s, u"陈一诺"_s, 4, localTime(11, 25, 11, 24), false),
            duty(u"今天需要谈一谈"_s, u"林嘉树"_s, 4, localTime(11, 25, 16), false, u"task:speak_today"_s),
            duty(u"七日跟踪"_s, u"杨睿"_s, 2, endOfDay(11, 25), false),
            duty(u"七日跟踪"_s, u"何思远"_s, 2, endOfDay(11, 25), false),
            duty(u"书面报告区县"_s, u"陈一诺"_s, 4, localTime(11, 26, 9, 24), false),
            duty(u"30 日回访"_s, u"段雨辰"_s, 1, endOfDay(11, 27), false),
            duty(said(u"复核"_s), u"罗紫涵"_s, 3, endOfDay(12, 9), false)};
}

QList<AlertRow> demoAlerts()
{
    struct Row {
        QString name;
        int gravity;
        Tier tier;
        State state;
        QString next;
        QDateTime due;
    };
    QList<AlertRow> rows;
    for (const Row &row :
         {Row{u"陈一诺"_s, 4, Tier::District, State::Intervening, u"电话报告区县"_s, localTime(11, 25, 11, 24)},
          Row{u"林嘉树"_s, 4, Tier::School, State::Noticed, u"今天需要谈一谈"_s, localTime(11, 25, 16)},
          Row{u"周可欣"_s, 3, Tier::School, State::Following, u"三日跟踪"_s, localTime(11, 24, 10)},
          Row{u"罗紫涵"_s, 3, Tier::Grade, State::Following, u"三日跟踪"_s, endOfDay(11, 26)},
          Row{u"马骁"_s, 2, Tier::Class, State::Intervening, u"与家长面谈并签书面告知"_s, localTime(11, 24, 18, 30)},
          Row{u"杨睿"_s, 2, Tier::Class, State::Following, u"七日跟踪"_s, endOfDay(11, 25)},
          Row{u"何思远"_s, 2, Tier::School, State::Following, u"七日跟踪"_s, endOfDay(11, 25)},
          Row{u"施明远"_s, 2, Tier::Dormitory, State::Graded, u"专人每个上学日联系"_s, endOfDay(11, 27)},
          Row{u"段雨辰"_s, 1, Tier::Class, State::Following, u"30 日回访"_s, endOfDay(11, 27)},
          Row{u"段晓彤"_s, 1, Tier::Class, State::Triaged, {}, {}}}) {
        AlertRow made;
        made.id = core::Id<Alert>(uuidOf(u"alert"_s + row.name));
        made.revision = 3;
        made.student = demoStudentNamed(row.name);
        made.state = row.state;
        made.tier = row.tier;
        made.gravity = static_cast<Severity>(row.gravity);
        if (row.state >= State::Graded)
            made.severity = made.gravity;
        made.levelName = u"蓝黄橙红"_s.mid(row.gravity - 1, 1);
        made.firstRecord = localTime(11, 25, 9, 24);
        if (row.due.isValid()) {
            made.next = Deadline{u"follow_up"_s, row.tier, made.gravity, row.due, row.due};
            made.nextName = row.next;
            made.overdue = made.next->isOverdue(demoClock()->now());
            if (made.overdue)
                made.lateAt = {nextHigher(row.tier)};
        }
        rows.append(made);
    }
    return rows;
}

AlertView demoAlertView()
{
    AlertView view;
    view.student = demoStudentNamed(u"陈一诺"_s);
    view.levelName = u"极高"_s;
    Alert &alert = view.alert;
    alert.id = demoAlerts().first().id;
    alert.revision = 7;
    alert.student = view.student.id;
    alert.state = State::Graded;
    alert.tier = Tier::Dormitory;
    alert.severity = Severity::Red;
    alert.firstRecord = localTime(11, 25, 9, 24);
    core::alerts::Signal seen;
    seen.kind = SignalKind::Observation;
    seen.noticed = alert.firstRecord;
    seen.note = u"两晚没有睡，不和室友说话"_s;
    core::alerts::Signal answer;
    answer.kind = SignalKind::CriticalAnswer;
    answer.noticed = localTime(11, 24, 17, 2);
    alert.found = {seen, answer};
    view.signalNames = {u"宿舍夜间观察"_s, u"今天需要谈一谈"_s};
    view.scoresWithheld = true;
    alert.facts = {{FactKind::Interview, localTime(11, 25, 9, 50), true, u"辅导室，40 分钟"_s}};
    alert.home = HomeInvolved::No;
    alert.homeAnswered = localTime(11, 25, 9, 55);
    Decision first;
    first.after = Severity::Orange;
    first.reasons = {u"反复自伤"_s};
    first.deciders = {{u"李静怡"_s, u"psych_teacher"_s}, {u"周航"_s, u"class_head"_s}};
    first.at = localTime(11, 25, 9, 41);
    Decision second = first;
    second.before = Severity::Orange;
    second.after = Severity::Red;
    second.reasons = {u"有自杀想法并有计划、手段或时间"_s};
    second.deciders = {{u"李静怡"_s, u"psych_teacher"_s}};
    second.at = localTime(11, 25, 10, 2);
    second.evidence = {{EvidenceKind::Interview, "f", u"fact"_s, u"interview"_s, localTime(11, 25, 9, 50)},
                       {EvidenceKind::Observation, "s", u"signal"_s, u"observation"_s, alert.firstRecord}};
    alert.decisions = {first, second};
    alert.steps = {{u"report_class"_s, localTime(11, 25, 9, 28), u"电话告诉周航"_s},
                   {u"report_grade"_s, localTime(11, 25, 9, 41)},
                   {u"tell_principal"_s, localTime(11, 25, 9, 52)}};
    view.owed = {u"signature:crisis_head"_s, u"distinct_roles"_s};
    const QString who = u"陈一诺"_s;
    view.duties = {duty(u"24小时双人看护交接"_s, who, 4, localTime(11, 25, 10, 2), true, u"guard"_s),
                   duty(u"电话报告区县"_s, who, 4, localTime(11, 25, 11, 24), false, u"district_phone"_s),
                   duty(u"今天需要谈一谈"_s, who, 4, localTime(11, 25, 17, 2), false, u"task:speak_today"_s),
                   duty(u"与家长面谈并签书面告知"_s, who, 4, endOfDay(11, 25), false, u"meet_parents"_s),
                   duty(u"书面报告区县"_s, who, 4, localTime(11, 26, 9, 24), false, u"district_written"_s)};
    for (Duty &one : view.duties)
        one.alert = alert.id;
    return view;
}

} // namespace tests
