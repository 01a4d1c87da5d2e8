// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BusySchool.h"

#include "core/plans/PlanTemplates.h"
#include "core/workspace/CounsellingRoom.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using core::ErrorCode;
using core::Id;
using core::Result;
using core::students::StudentRow;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace bench
{

namespace
{

constexpr int Months = 3;
constexpr int StepsDone = 3;
constexpr int SessionsEach = 3;
constexpr int AppointmentsADay = 8;
constexpr int AppointmentsAhead = 200; ///< on the last day: five full weeks of one counsellor
constexpr qint64 Hour = 60LL * 60 * 1000;

const QDate FirstDay(2027, 2, 1); ///< after closing what the rounds left
const QDate LastDay(2027, 5, 5);

QDateTime morningOf(const QDate &day)
{
    return {day, QTime(2, 0), Qt::UTC};
}

/// Of a hundred cases 2 are red, 12 orange, 40 yellow and 46 blue.
Severity levelOf(int number)
{
    const int place = number % 100;
    return place < 2 ? Severity::Red : place < 14 ? Severity::Orange : place < 54 ? Severity::Yellow : Severity::Blue;
}

/// What waits for something else is left as it is, as in a real case.
Result<> unlessUnmet(const Result<> &done)
{
    return !done && done.error().code != ErrorCode::ConditionsUnmet ? done : Result<>();
}

class Maker
{
public:
    explicit Maker(const BusySchoolStart &start)
        : m_start(start), m_clock(std::make_shared<core::base::SetClock>(morningOf(FirstDay)))
    {
    }

    Result<> make()
    {
        YICE_TRY(makeBigSchool({m_start.folder, m_start.students, m_start.years, true, false}));
        YICE_ASSIGN(auto school, Workspace::unlock(m_start.folder, BenchUser, BenchPassword, {m_clock, {}, false}));
        YICE_TRY(school->run([this](Areas &areas) { return choose(areas); }).takeResult());
        const int monthly = m_start.cases / Months;
        for (int month = 0; month < Months; ++month) {
            for (int i = 0; i < monthly; ++i) {
                const int number = month * monthly + i;
                m_clock->set(morningOf(FirstDay.addMonths(month)).addMSecs(i * 6 * Hour));
                YICE_TRY(school->run([&](Areas &areas) { return oneCase(areas, number); }).takeResult());
            }
            m_clock->set(morningOf(FirstDay.addMonths(month + 1).addDays(-2)));
            YICE_TRY(school->run([&](Areas &areas) { return oneMeeting(areas, month); }).takeResult());
        }
        m_clock->set(morningOf(LastDay));
        return school
            ->run([this](Areas &areas) -> Result<> {
                YICE_TRY(areas.meetings.prepare(LastDay, u"会议室"_s));
                return appointments(areas);
            })
            .takeResult();
    }

private:
    /// Those who never had a case: a sign of another would ask for a look at the closed one.
    Result<> choose(Areas &areas)
    {
        AlertQuery query;
        query.onlyOpen = false;
        YICE_ASSIGN(const auto cases, areas.alerts.list(query));
        QSet<Id<core::students::Student>> known;
        for (const AlertRow &row : cases)
            known.insert(row.student.id);
        YICE_ASSIGN(m_students, areas.students.list({}));
        m_students.removeIf([&](const StudentRow &row) { return known.contains(row.id); });
        return {};
    }

    Result<> oneCase(Areas &areas, int number)
    {
        const StudentRow &student = m_students.at(number * m_students.size() / m_start.cases);
        AlertService &alerts = areas.alerts;
        YICE_ASSIGN(const Id<Alert> id, alerts.noteSignal(student.id, SignalKind::Observation, Tier::Class, u"上课时哭，说睡不好"_s));
        const auto revision = [&]() -> Result<qint64> {
            YICE_ASSIGN(const AlertView view, alerts.open(id));
            return view.alert.revision;
        };
        YICE_ASSIGN(const qint64 first, revision());
        YICE_TRY(alerts.answerHome(id, first, HomeInvolved::No));
        YICE_ASSIGN(const qint64 second, revision());
        YICE_TRY(alerts.recordFact(id, second, {FactKind::Interview, {}, levelOf(number) >= Severity::Orange, {}}, u"面谈过"_s));
        YICE_ASSIGN(const qint64 third, revision());
        Decision ruling;
        ruling.after = levelOf(number);
        ruling.reasons = {u"面谈后判断"_s};
        YICE_ASSIGN(const AlertView talked, alerts.open(id));
        ruling.evidence = {{EvidenceKind::Interview, talked.alert.facts.first().id.bytes()}};
        YICE_TRY(alerts.grade(id, third, ruling));
        for (int i = 0; i < StepsDone; ++i) {
            YICE_ASSIGN(const AlertView view, alerts.open(id));
            if (i < view.duties.size() && view.duties.at(i).task.isNull())
                YICE_TRY(unlessUnmet(alerts.recordStep(id, view.alert.revision, view.duties.at(i).step, u"办了"_s)));
        }
        YICE_TRY(planOf(areas, student, number));
        if (levelOf(number) == Severity::Red)
            YICE_TRY(guard(areas, id));
        if (levelOf(number) >= Severity::Orange || number % 10 == 0)
            YICE_TRY(areas.referrals.make({student.id, core::referral::Destination::Institution, u"soon"_s, {u"mood"_s}}));
        for (int i = 0; i < SessionsEach; ++i)
            YICE_TRY(session(areas, student));
        return {};
    }

    /// Two in three have one in force.
    Result<> planOf(Areas &areas, const StudentRow &student, int number)
    {
        if (number % 3 == 0)
            return {};
        YICE_ASSIGN(const auto templates, core::plans::shippedPlanTemplates());
        core::plans::PlanContent content = core::plans::begunWith(templates.list.first(), areas.db.clock().today());
        content.strengths = u"爱打篮球"_s;
        YICE_ASSIGN(const auto plan, areas.plans.save(student.id, {}, 0, content));
        return areas.plans.putInForce(plan.id, plan.revision);
    }

    Result<> guard(Areas &areas, const Id<Alert> &id)
    {
        core::crisis::Entry shift;
        shift.kind = core::crisis::EntryKind::Guard;
        shift.at = areas.db.clock().now();
        shift.until = shift.at.addMSecs(8 * Hour);
        shift.person = u"何伟"_s;
        shift.others = {u"木春花"_s};
        YICE_TRY(areas.crisis.add(id, shift));
        return {};
    }

    Result<> session(Areas &areas, const StudentRow &student)
    {
        core::counselling::SessionContent content;
        content.day = areas.db.clock().today();
        content.minutes = 45;
        content.limitsExplained = true;
        content.text[size_t(core::counselling::Part::State)] = u"进门时低着头，说话比上次慢，能对视。"_s;
        content.text[size_t(core::counselling::Part::Process)] = QString(400, u'谈');
        YICE_ASSIGN(const auto session, areas.sessions.begin(student.id, content));
        return areas.sessions.finalise(session.id, session.revision);
    }

    /// Of those with a case, on the working days after the last one.
    Result<> appointments(Areas &areas)
    {
        core::workspace::CounsellingRoom room(areas);
        YICE_ASSIGN(const auto plan, room.appointments.plan());
        QDate day = LastDay;
        for (int i = 0; i < AppointmentsAhead; ++i) {
            if (i % AppointmentsADay == 0) {
                do
                    day = day.addDays(1);
                while (day.dayOfWeek() > Qt::Friday);
            }
            core::counselling::AppointmentWish wish;
            wish.student = m_students.at(i * m_students.size() / m_start.cases).id;
            wish.counsellor = areas.db.viewer().user;
            wish.counsellorName = areas.db.viewer().name;
            wish.room = plan.rooms.first();
            wish.outsideHours = true;
            const QTime begun(8 + i % AppointmentsADay, 0);
            wish.slot = {day, {begun, begun.addSecs(45 * 60)}};
            YICE_TRY(room.appointments.book(wish));
        }
        return {};
    }

    Result<> oneMeeting(Areas &areas, int month)
    {
        using namespace core::meetings;
        const QDate today = areas.db.clock().today();
        MeetingService &meetings = areas.meetings;
        YICE_ASSIGN(const Id<Meeting> id, meetings.prepare(today, u"会议室"_s));
        const QList<std::tuple<QString, QString, core::meetings::Part>> people{{u"段明义"_s, u"principal"_s, Part::Chair},
                                                                              {u"李静怡"_s, u"psych_teacher"_s, Part::Secretary},
                                                                              {u"王敏"_s, u"grade_head"_s, Part::Member}};
        for (const auto &[person, role, part] : people)
            YICE_TRY(meetings.attend(id, person, role, part));
        YICE_ASSIGN(const MeetingView view, meetings.outline(id));
        for (const CaseView &one : view.cases) {
            QList<Item> items(2);
            for (int i = 0; i < items.size(); ++i) {
                items[i].what = i == 0 ? u"问复诊结果"_s : u"三日跟踪一次不落"_s;
                items[i].person = u"李静怡"_s;
                items[i].due = today.addDays(7 * (i + 1));
            }
            YICE_TRY(meetings.decide(id, one.one.alert, one.one.revision, {Kind::Keep, {}, u"再看一个月"_s, {}, {}}, items));
        }
        YICE_TRY(meetings.hold(id));
        for (const auto &[person, role, part] : people)
            YICE_TRY(meetings.sign(id, person, false, {}));
        YICE_TRY(meetings.close(id));
        if (month + 1 == Months)
            return {};
        YICE_ASSIGN(const MeetingView held, meetings.outline(id));
        int number = 0;
        for (const CaseView &one : held.cases) {
            for (const Item &item : one.one.items) {
                if (number++ % 5 != 0)
                    YICE_TRY(meetings.itemDone(item.id, u"办了"_s));
            }
        }
        return {};
    }

    BusySchoolStart m_start;
    std::shared_ptr<core::base::SetClock> m_clock;
    QList<StudentRow> m_students;
};

} // namespace

Result<> makeBusySchool(const BusySchoolStart &start)
{
    return Maker(start).make();
}

Result<std::unique_ptr<Workspace>> openBusySchool(const QString &folder)
{
    return Workspace::unlock(folder, BenchUser, BenchPassword,
                             {std::make_shared<core::base::SetClock>(morningOf(LastDay)), {}, false});
}

} // namespace bench
