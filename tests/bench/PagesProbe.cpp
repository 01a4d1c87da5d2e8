// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Features.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/Duties.h"
#include "tests/bench/BusySchool.h"
#include "tests/bench/Measure.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// Goes from page to page of a busy school as a person would, and tells for each change how long the window took no input at
// a stretch ("held") and when the last of it was painted ("shown"). Before that, how long the jobs behind the pages take.

using namespace Qt::Literals::StringLiterals;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace
{

constexpr int Quiet = 300;    ///< ms without painting: the page is there
constexpr int Longest = 8000; ///< ms
constexpr int LookAhead = 35; ///< days, as 今日 does
constexpr int FirstRows = 60;

struct Step {
    QString name;
    std::function<void()> act;
    bool bound = false; ///< 今日 and the ladder
    double first = 0; ///< ms held by the visit that makes the page
    QList<double> held = {};
    QList<double> shown = {};
};

/// Takes the steps in order, `rounds` times.
class Probe : public QObject
{
public:
    Probe(QList<Step> steps, int rounds) : m_steps(std::move(steps)), m_rounds(rounds)
    {
        m_pulse.setTimerType(Qt::PreciseTimer);
        m_pulse.setInterval(1);
        connect(&m_pulse, &QTimer::timeout, this, [this] { beat(); });
        qApp->installEventFilter(this);
    }

    void begin()
    {
        m_clock.start();
        m_pulse.start();
        take();
    }

    const QList<Step> &steps() const { return m_steps; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = now();
        return false;
    }

private:
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    void take()
    {
        m_begun = m_painted = m_last = now();
        m_held = 0;
        m_running = true;
        m_steps[m_place].act();
    }

    void beat()
    {
        const double at = now();
        m_held = std::max(m_held, at - m_last);
        m_last = at;
        if (!m_running || (at - m_painted < Quiet && at - m_begun < Longest))
            return;
        m_running = false;
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(one))
                dialog->reject(); // nobody goes on while one is open
        }
        Step &step = m_steps[m_place];
        if (m_round == 0) {
            step.first = m_held;
        } else {
            step.held.append(m_held);
            step.shown.append(m_painted - m_begun);
        }
        if (++m_place == m_steps.size()) {
            m_place = 0;
            if (++m_round > m_rounds)
                return QApplication::exit(0);
        }
        QTimer::singleShot(0, this, [this] { take(); });
    }

    QList<Step> m_steps;
    int m_rounds;
    int m_round = 0;
    qsizetype m_place = 0;
    bool m_running = false;
    QElapsedTimer m_clock;
    QTimer m_pulse;
    double m_begun = 0;
    double m_painted = 0;
    double m_last = 0;
    double m_held = 0;
};

QJsonArray numbers(const QList<double> &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

template <typename Job> QJsonObject timed(Workspace &school, const QString &name, int rounds, bool bound, Job job)
{
    QList<double> times;
    for (int i = 0; i <= rounds; ++i) {
        const double took = bench::milliseconds([&] {
            if (const auto done = school.run(job).takeResult(); !done) {
                std::fprintf(stderr, "%s: %s\n", qUtf8Printable(name), qUtf8Printable(done.error().detail));
                std::exit(1);
            }
        });
        if (i > 0)
            times.append(took);
    }
    return {{u"name"_s, name}, {u"times"_s, numbers(times)}, {u"bound"_s, bound}};
}

struct Whom {
    core::Id<core::students::Student> student;
    core::Id<core::alerts::Alert> alert;
    core::Id<core::meetings::Meeting> meeting;
};

QJsonArray timeJobs(Workspace &school, int rounds, const Whom &whom)
{
    using namespace core::workspace;
    return {
        timed(school, u"今日, counts alone"_s, rounds, true, [](Areas &areas) { return allDigest(areas, 0, 0); }),
        timed(school, u"今日, first rows"_s, rounds, true,
              [](Areas &areas) { return allDigest(areas, LookAhead, FirstRows); }),
        timed(school, u"今日, all rows"_s, rounds, true, [](Areas &areas) { return allDuties(areas, LookAhead); }),
        timed(school, u"ladder"_s, rounds, true, [](Areas &areas) { return areas.alerts.list({}); }),
        timed(school, u"clocks beside the ladder"_s, rounds, false, [](Areas &areas) { return areas.alerts.duties(31); }),
        timed(school, u"students"_s, rounds, false, [](Areas &areas) { return areas.students.list({}); }),
        timed(school, u"one alert"_s, rounds, false, [=](Areas &areas) { return areas.alerts.open(whom.alert); }),
        timed(school, u"scores of a record"_s, rounds, false,
              [=](Areas &areas) { return areas.campaigns.history(whom.student); }),
        timed(school, u"plans"_s, rounds, false, [](Areas &areas) { return areas.plans.list(); }),
        timed(school, u"sessions"_s, rounds, false, [](Areas &areas) { return areas.sessions.list(); }),
        timed(school, u"five weeks of the room"_s, rounds, false,
              [](Areas &areas) {
                  const QDate today = areas.db.clock().today();
                  return CounsellingRoom(areas).appointments.week(today, today.addDays(LookAhead));
              }),
        timed(school, u"duties of the room"_s, rounds, false,
              [](Areas &areas) { return CounsellingRoom(areas).appointments.duties(LookAhead); }),
        timed(school, u"duties of referrals"_s, rounds, false, [](Areas &areas) { return areas.referrals.duties(LookAhead); }),
        timed(school, u"referrals"_s, rounds, false, [](Areas &areas) { return areas.referrals.list({}); }),
        timed(school, u"meetings"_s, rounds, false, [](Areas &areas) { return areas.meetings.list(); }),
        timed(school, u"list of one meeting"_s, rounds, false,
              [=](Areas &areas) { return areas.meetings.outline(whom.meeting); }),
        timed(school, u"one case of a meeting"_s, rounds, false,
              [=](Areas &areas) { return areas.meetings.openCase(whom.meeting, whom.alert); }),
    };
}

QList<Step> stepsOf(ui::shell::MainWindow *window, const Whom &whom)
{
    const auto page = [=](const QString &name, const QString &id, bool bound = false) {
        return Step{name, [=] { window->showPage(id); }, bound};
    };
    return {page(u"今日"_s, u"today"_s, true),
            page(u"学生"_s, u"students"_s),
            {u"a record"_s, [=] { yice::openStudent(window, whom.student); }},
            {u"its plan"_s, [=] { yice::openPlan(window, whom.student); }},
            page(u"测评"_s, u"assessments"_s),
            page(u"预警"_s, u"alerts"_s, true),
            {u"an alert"_s, [=] { yice::openAlert(window, whom.alert); }},
            {u"its crisis page"_s, [=] { yice::openCrisis(window, whom.alert); }},
            page(u"研判会"_s, u"meetings"_s),
            {u"a meeting"_s, [=] { yice::openMeeting(window, u"meeting/"_s + whom.meeting.toString()); }},
            page(u"辅导"_s, u"counselling"_s),
            page(u"网络"_s, u"network"_s),
            page(u"转介"_s, u"referral"_s),
            page(u"上报"_s, u"packages"_s),
            page(u"备份"_s, u"backup"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0); // a blinking cursor paints
    ui::common::Theme::apply(app, ui::common::Scheme::Light);
    const QString folder = QCoreApplication::arguments().value(1);
    const int rounds = QCoreApplication::arguments().value(2).toInt();
    auto opened = bench::openBusySchool(folder);
    if (!opened)
        return 1;
    const std::shared_ptr<Workspace> school = std::move(*opened);
    const auto whom = school
                          ->run([](Areas &areas) -> core::Result<Whom> {
                              YICE_ASSIGN(const auto meetings, areas.meetings.list());
                              const auto &meeting = meetings.first().meeting;
                              const core::Id<core::alerts::Alert> alert = meeting.cases.last().alert;
                              YICE_ASSIGN(const auto view, areas.alerts.open(alert));
                              return Whom{view.student.id, alert, meeting.id};
                          })
                          .takeResult();
    if (!whom)
        return 1;
    const QJsonArray jobs = timeJobs(*school, rounds, *whom);
    ui::shell::MainWindow window;
    ui::shell::Session session;
    session.vaultName = school->unit().name;
    session.pages = yice::pagesOf({school, &window});
    window.open(session);
    window.show();
    Probe probe(stepsOf(&window, *whom), rounds);
    QTimer::singleShot(Longest / 4, &probe, [&] { probe.begin(); });
    QApplication::exec();
    QJsonArray steps;
    for (const Step &step : probe.steps())
        steps.append(QJsonObject{{u"name"_s, step.name},
                                 {u"first"_s, numbers({step.first})},
                                 {u"held"_s, numbers(step.held)},
                                 {u"shown"_s, numbers(step.shown)},
                                 {u"bound"_s, step.bound}});
    const QByteArray text = QJsonDocument(QJsonObject{{u"jobs"_s, jobs}, {u"steps"_s, steps}}).toJson();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
    std::_Exit(0); // what is still being read for the last page does not matter
}
