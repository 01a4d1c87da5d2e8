// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoReports.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/words/ObservationWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::observations;
using core::assessments::Answer;

namespace tests
{

namespace
{

constexpr int Weeks = 13;
constexpr int Break = 11; ///< the autumn break
const QDate First(2026, 8, 31);

ReportGrid demoGrid(bool allIn)
{
    ReportGrid grid;
    for (int i = 0; i < Weeks; ++i) {
        const QDate monday = First.addDays(7 * i);
        grid.weeks.append({monday, i < Break ? i + 1 : i == Break ? 0 : i, i != Break, monday.addDays(4)});
    }
    const QStringList heads{said(u"赵芸"_s), said(u"钱文"_s), said(u"孙航"_s), said(u"李静"_s), said(u"周全"_s), {}, said(u"郑平"_s), said(u"王诗"_s), said(u"冯远"_s)};
    for (int c = 0; c < heads.size(); ++c) {
        ReportRow row;
        row.className = {7 + c / 3, c % 3 + 1};
        row.head = heads.at(c);
        for (int i = 0; i < Weeks; ++i) {
            ReportCell cell;
            const QDate friday = First.addDays(7 * i + 4);
            if (i == Break) {
                row.cells.append(cell);
                continue;
            }
            const int turn = (c * 5 + i * 3) % 7;
            const bool late = (c == 4 && i == Weeks - 2) || (c == 7 && i == 3);
            const bool open = i == Weeks - 1 && (c == 4 || c == 7) && !allIn;
            if (late || open) {
                cell.state = late ? ReportState::Missing : ReportState::Awaited;
            } else if (turn < 2) {
                cell.state = ReportState::Zero;
                cell.filled = friday;
            } else {
                cell.state = ReportState::Observed;
                cell.students = turn - 1;
                cell.points = turn * 3;
                cell.sameDay = (c == 1 && i == Weeks - 1) || (c == 6 && i == 9) ? 1 : 0;
                cell.filled = friday;
            }
            row.cells.append(cell);
        }
        grid.rows.append(row);
    }
    // The week before the break is over: one class never reported.
    grid.rows[4].cells[Weeks - 3].state = ReportState::Missing;
    grid.gradeHeads = {{7, said(u"汪诺"_s)}, {8, said(u"夏康"_s)}};
    return grid;
}

SeenStudent seen(const QString &name, const QString &number, const QList<int> &ratings, const QList<int> &sameDay, const QString &facts)
{
    SeenStudent one;
    one.student = demoStudent(name, 7, 2, number);
    Observation observation;
    observation.handed = {QDate(2026, 11, 23), {7, 2}, said(u"钱文"_s), QDate(2026, 11, 24)};
    for (const int value : ratings) {
        observation.ratings.append(Answer::given(value));
        one.points += value;
    }
    observation.facts = facts;
    observation.source = said(u"同学反映"_s);
    one.versions = {observation};
    one.sameDay = sameDay;
    return one;
}

} // namespace

ui::network::ReportsSource demoReports(ReportCalls &calls)
{
    ui::network::ReportsSource source;
    source.clock = demoClock();
    source.form = shippedObservationForm().value();
    source.mayImport = true;
    source.load = [&calls] {
        calls.calls.append(u"load"_s);
        return ready(demoGrid(calls.allIn));
    };
    source.open = [&calls](const core::students::ClassName &name, const QDate &week) {
        calls.calls.append(u"open %1 %2"_s.arg(shortClassText(name), week.toString(Qt::ISODate)));
        SeenStudent twice = seen(said(u"朱燕"_s), u"20260215"_s, {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1}, {}, said(u"本周迟到3次"_s));
        Observation corrected = twice.versions.first();
        corrected.version = 2;
        corrected.facts = said(u"本周迟到4次"_s);
        twice.versions.append(corrected);
        return ready(QList<SeenStudent>{
            seen(said(u"龙一语"_s), u"20260213"_s, {1, 1, 1, 0, 2, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {8}, said(u"手臂内侧有新划痕，天热仍穿长袖"_s)),
            twice});
    };
    source.tryImport = [](const QString &path) {
        if (path.endsWith(u"bad.xlsx")) {
            core::Error error(core::ErrorCode::InputRejected);
            error.problems = {{{}, u"班级观察表"_s, 3, u"自伤迹象"_s, u"很多"_s, u"unknown_rating"_s, {}}};
            return QtFuture::makeReadyFuture(core::Result<ObservationImport>(core::fail(error)));
        }
        ObservationImport import;
        import.due = 24;
        import.in = 23;
        import.added = 30;
        ImportedLine line;
        line.sameDay = {8};
        line.overdue = true;
        import.observed = {line};
        return ready(import);
    };
    source.import = [&calls, attempt = source.tryImport](const QString &path) {
        calls.calls.append(u"import"_s);
        return attempt(path);
    };
    source.gridPaper = [&calls](const QDate &week) {
        calls.calls.append(u"grid %1"_s.arg(week.toString(Qt::ISODate)));
        return ready(ui::words::gridPaper(demoGrid(false), {said(u"示例中学"_s), QDate(2026, 11, 25)}));
    };
    source.reminder = [&calls](const QDate &week) {
        calls.calls.append(u"reminder %1"_s.arg(week.toString(Qt::ISODate)));
        return ready(ui::words::reminderPaper(demoGrid(false), {said(u"示例中学"_s), QDate(2026, 11, 25)}));
    };
    source.files.save = [](QWidget *, const QString &, const QString &suggested, const auto &chosen) { chosen(suggested); };
    source.writeFile = [&calls](const QString &path, const QByteArray &bytes) {
        calls.calls.append(u"write %1 %2"_s.arg(path, QString::fromLatin1(bytes.left(4))));
        return readyDone();
    };
    source.openStudent = [&calls](const ui::network::ReportsSource::StudentId &) { calls.calls.append(u"student"_s); };
    source.back = [&calls] { calls.calls.append(u"back"_s); };
    return source;
}

} // namespace tests
