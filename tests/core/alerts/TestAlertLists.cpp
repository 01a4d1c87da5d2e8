// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"

#include <random>

using namespace tests;
using core::Result;

// Lists work out clocks once for cases that are like each other. Here every case is looked at by itself.

namespace {

constexpr int Cases = 400;
constexpr int AnyTime = 36500;

class RandomCases
{
public:
    explicit RandomCases(quint32 seed) : m_draw(seed) {}

    /// Few values for each part, so that many cases are like each other and many are not.
    Alert next(const StudentId &student)
    {
        Alert alert;
        alert.student = student;
        alert.firstRecord = at(below(3) ? u"2026-11-24 10:00"_s : u"2026-11-02 09:30"_s);
        alert.tier = below(4) ? Tier::School : Tier::Class;
        alert.home = static_cast<HomeInvolved>(below(4));
        if (alert.home != HomeInvolved::NotAsked)
            alert.homeAnswered = alert.firstRecord.addSecs(3600 * (1 + below(2)));
        alert.harmSuspected = below(8) == 0;
        for (int i = below(3); i >= 0; --i) {
            Signal signal;
            signal.student = student;
            signal.suggests = severity(2);
            signal.urgency = severity(4);
            signal.noticed = alert.firstRecord.addSecs(60 * below(2));
            alert.found.append(signal);
        }
        for (int i = below(3); i > 0; --i) {
            Task task;
            task.student = student;
            task.kind = below(2) ? TaskKind::Interview : TaskKind::Triage;
            task.tier = alert.tier;
            task.urgency = severity(4);
            task.opened = alert.firstRecord;
            task.due = alert.firstRecord.addDays(below(40));
            if (below(3) == 0)
                task.done = task.opened;
            alert.tasks.append(task);
        }
        if (below(4) == 0) {
            Decision decision = fullRuling(severity(4), alert.firstRecord.addSecs(7200));
            if (below(2))
                decision.deciders.resize(1);
            alert = raised(table(), alert, decision.deciders.first(), decision);
        }
        if (below(4) == 0)
            alert.steps.append({below(2) ? u"report_class"_s : u"tell_principal"_s, alert.firstRecord.addSecs(9000), {}});
        if (below(6) == 0)
            alert.state = State::Closed;
        return alert;
    }

    int below(int bound) { return static_cast<int>(m_draw() % static_cast<quint32>(bound)); }
    Severity severity(int most) { return static_cast<Severity>(1 + below(most)); }

private:
    std::mt19937 m_draw;
};

/// A big school in the middle of a round; some sheets belong to nobody yet.
void fill(AlertVault &vault, quint32 seed)
{
    RandomCases random(seed);
    QList<StudentId> students;
    for (int i = 0; i < Cases; ++i)
        students.append(vault.addStudent(u"学生%1"_s.arg(i)));
    valueOf(vault.run([&](core::storage::Connection &db) -> Result<> {
        AlertRepository alerts(db);
        for (const StudentId &student : students)
            YICE_TRY(alerts.add(random.next(student)));
        for (int i = 0; i < 7; ++i) {
            Task task;
            task.sheet = someId<core::assessments::Sheet>(i);
            task.kind = TaskKind::FindStudent;
            task.urgency = random.severity(4);
            task.opened = at(u"2026-11-24 10:00"_s);
            task.due = task.opened.addSecs(3600 * 10 * i);
            YICE_TRY(alerts.addTaskOfNobody(task));
        }
        return {};
    }));
}

using Place = std::tuple<bool, int, QDateTime, QByteArray, QString, QByteArray>;

Place placeOf(const Duty &duty)
{
    return {!duty.overdue, -static_cast<int>(duty.gravity), duty.due, duty.alert.bytes(), duty.step, duty.task.bytes()};
}

QString lineOf(const Duty &duty)
{
    const QString risen = duty.risenTo ? tierName(*duty.risenTo) : QString();
    return risen + u" %1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(duty.alert.toString(), duty.task.toString(), duty.sheet.toString(), duty.step,
                                           duty.student ? duty.student->name : u"?"_s)
        .arg(duty.severity ? int(*duty.severity) : 0).arg(int(duty.tier)).arg(duty.alertRevision).arg(duty.overdue);
}

QStringList linesOf(const QList<Duty> &duties)
{
    QStringList lines;
    for (const Duty &duty : duties)
        lines.append(lineOf(duty));
    return lines;
}

/// Each case opened by itself, and the tasks of nobody.
QList<Duty> oneByOne(AlertVault &vault)
{
    QList<Duty> duties;
    for (const Alert &alert : vault.alerts(true))
        duties += valueOf(vault.service([&](AlertService &service) { return service.open(alert.id); })).duties;
    const QDateTime now = vault.clock->now();
    for (const Task &task : vault.searches()) {
        Duty duty;
        duty.task = task.id;
        duty.sheet = task.sheet;
        duty.step = u"task:find_student"_s;
        duty.gravity = task.urgency;
        duty.tier = task.tier;
        duty.due = task.due;
        duty.overdue = now > task.due;
        if (duty.overdue)
            duty.risenTo = nextHigher(task.tier);
        duties.append(duty);
    }
    std::sort(duties.begin(), duties.end(), [](const Duty &a, const Duty &b) { return placeOf(a) < placeOf(b); });
    return duties;
}

} // namespace

TEST_CASE("the duties of a big school are those of its cases one by one, in their order", "[alerts][today][store]")
{
    for (const quint32 seed : {1u, 2u}) {
        AlertVault vault;
        fill(vault, seed);
        const QList<Duty> expected = oneByOne(vault);
        REQUIRE(expected.size() > 2 * Cases);
        const auto all = valueOf(vault.service([](AlertService &service) { return service.duties(AnyTime); }));
        CHECK(linesOf(all) == linesOf(expected));
        const auto overdue = std::count_if(expected.begin(), expected.end(), [](const Duty &d) { return d.overdue; });
        CHECK(valueOf(vault.service([](AlertService &service) { return service.overdueCount(); })) == overdue);
    }
}

TEST_CASE("what today shows first is the beginning of all duties, and its counts are theirs", "[alerts][today][store]")
{
    AlertVault vault;
    fill(vault, 3);
    // Also where nothing is overdue any more but what lies ahead, and where almost all is.
    for (const QString &now : {u"2026-11-25 10:00"_s, u"2026-11-02 09:31"_s, u"2027-03-01 08:00"_s}) {
        vault.clock->set(at(now));
        for (const int days : {0, 7, 35}) {
            const auto all = valueOf(vault.service([=](AlertService &service) { return service.duties(days); }));
            for (const int most : {0, 1, 7, 60, 100000}) {
                const auto digest =
                    valueOf(vault.service([=](AlertService &service) { return service.digest(days, most); }));
                CAPTURE(now.toStdString(), days, most);
                CHECK(linesOf(digest.first) == linesOf(all.mid(0, most)));
                CHECK(digest.total() == all.size());
                int late = 0;
                QMap<QDate, int> due;
                for (const Duty &duty : all) {
                    if (duty.overdue)
                        ++late;
                    else
                        ++due[duty.due.toTimeZone(context().days.zone).date()];
                }
                CHECK(digest.overdue == late);
                CHECK(digest.due == due);
            }
        }
    }
}

TEST_CASE("the list of a big school stands in the order of its cases one by one", "[alerts][store]")
{
    AlertVault vault;
    fill(vault, 4);
    for (const bool onlyOpen : {true, false}) {
        AlertQuery query;
        query.onlyOpen = onlyOpen;
        const auto rows = valueOf(vault.service([=](AlertService &service) { return service.list(query); }));
        const QList<Alert> expected = byGravity(table(), vault.alerts(onlyOpen), context().days);
        REQUIRE(rows.size() == expected.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const AlertRow &row = rows.at(i);
            const Alert &alert = expected.at(i);
            const QList<Deadline> open = openDuties(table(), alert, context().days);
            REQUIRE(row.id == alert.id);
            CHECK(row.revision == alert.revision);
            CHECK(row.student.id == alert.student);
            CHECK(row.state == alert.state);
            CHECK(row.severity == alert.severity);
            CHECK(row.gravity == gravity(alert));
            CHECK(row.firstRecord == alert.firstRecord);
            CHECK(row.next.has_value() == !open.isEmpty());
            if (row.next && !open.isEmpty()) {
                CHECK(row.next->step == open.first().step);
                CHECK(row.next->due == open.first().due);
            }
            CHECK(row.overdue == (!open.isEmpty() && open.first().isOverdue(vault.clock->now())));
        }
    }
}
