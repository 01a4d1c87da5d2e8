// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoStatistics.h"

#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using core::students::DaySpan;

namespace tests
{

namespace
{

/// By a fixed pattern, so that every run draws the same.
CountedEntries demoEntries()
{
    const QStringList sources{u"self"_s, u"self"_s, u"class_head"_s, u"self"_s, u"class_head"_s, u"screening"_s, u"parent"_s, u"screening"_s};
    CountedEntries all;
    all.grades = QStringList{u"10"_s, u"11"_s, u"12"_s};
    for (int i = 0; i < 96; ++i) {
        const int who = (i * 7) % 41;
        const QDate day = QDate(2026, 9, 7).addDays((i * 5) % 79);
        CountedEntry one;
        one.student = core::Id<core::students::Student>(QUuid::createUuidV5(QUuid(), QString::number(who)));
        one.day = day;
        one.minutes = 45;
        one.keys = {{Breakdown::Month, day.toString(u"yyyy-MM"_s)},
                    {Breakdown::Source, sources.at(i % sources.size())},
                    {Breakdown::Mode, i % 12 == 5 ? u"phone"_s : u"face_to_face"_s},
                    {Breakdown::LevelBefore, i % 3 == 0 ? u"1"_s : i % 8 == 1 ? u"2"_s : u"0"_s},
                    {Breakdown::LevelAfter, i % 4 == 0 ? u"1"_s : u"0"_s},
                    {Breakdown::Grade, all.grades.at(who % 3)},
                    {Breakdown::Sex, who % 5 < 2 ? u"male"_s : u"female"_s},
                    {Breakdown::Appointments, i % 10 == 3 ? u"no_show"_s : u"kept"_s}};
        all.sessions.append(one);
        all.appointments.append(one);
    }
    return all;
}

} // namespace

ui::counselling::StatisticsSource demoStatistics(StatisticsCalls &calls)
{
    StatisticsCalls *kept = &calls;
    const StatisticsPeriod year{u"2026-2027"_s, {}, {QDate(2026, 9, 1), QDate(2027, 8, 31)}};
    const StatisticsPeriod term{u"2026-2027"_s, u"第一学期"_s, {QDate(2026, 9, 1), QDate(2027, 2, 21)}};
    const StatisticsPeriod before{u"2025-2026"_s, u"第二学期"_s, {QDate(2026, 2, 23), QDate(2026, 8, 31)}};
    ui::counselling::StatisticsSource source;
    source.mayExport = true;
    source.setting = {u"云岭示例中学"_s, QDate(2026, 11, 25)};
    source.periods = [=] { return ready(PeriodChoice{term, before, year}); };
    source.figures = [=](const DaySpan &days) {
        kept->calls.append(u"figures %1 %2"_s.arg(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate)));
        if (days.first > days.last)
            return QtFuture::makeReadyFuture(core::Result<SessionFigures>(
                core::fail(core::ErrorCode::Invalid, u"from"_s, {{u"field"_s, u"from"_s}})));
        return ready(figuresOf(demoEntries(), days, {year, term, before}));
    };
    source.noteExport = [=](const DaySpan &days) {
        kept->calls.append(u"export "_s + days.first.toString(Qt::ISODate));
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.writeFile = [=](const QString &path, const QByteArray &bytes) {
        kept->calls.append(u"write %1 %2"_s.arg(path, QString::fromLatin1(bytes.left(4))));
        return readyDone();
    };
    source.files.save = [=](QWidget *, const QString &, const QString &suggested, const auto &chosen) {
        chosen(kept->folder.isEmpty() ? suggested : kept->folder + u'/' + suggested);
    };
    return source;
}

} // namespace tests
