// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoKits.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/words/KitWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::kits;
using namespace core::observations;
using core::assessments::Answer;

namespace tests
{

namespace
{

const QStringList Names{u"白若溪"_s, u"蔡俊杰"_s, u"陈思雨"_s, u"邓梓轩"_s, u"段晓彤"_s, u"方可"_s,   u"高宇航"_s, u"和丽娟"_s,
                        u"黄子墨"_s, u"李沐阳"_s, u"林嘉树"_s, u"李雨桐"_s, u"刘子涵"_s, u"罗紫涵"_s, u"马昕怡"_s, u"普文博"_s};

OwnWeek demoWeek(const KitCalls &calls, const ObservationForm &form)
{
    OwnWeek week;
    week.monday = QDate(2026, 11, 23);
    week.lastDay = QDate(2026, 11, 27);
    if (calls.zero > 0)
        week.zero = {{7, 3}};
    for (int i = 0; i < Names.size(); ++i) {
        OwnLine line;
        line.student = demoStudent(said(Names.at(i)), 7, 3, QString::number(20250301 + i));
        const bool danger = i == 4;
        if (calls.noted && (i == 1 || danger || i == 10)) {
            Observation seen;
            for (int item = 0; item < form.items.size(); ++item)
                seen.ratings.append(Answer::given(danger ? (item == 7 ? 2 : item == 4 ? 1 : 0) : item == i % 7 ? 2 : item == 6 ? 1 : 0));
            seen.facts = said(danger ? u"左手臂有新的划痕，天热也穿长袖"_s : i == 1 ? u"周一、周四请病假"_s : u"第三节两次发呆；周三没去打球"_s);
            line.seen = seen;
            line.points = form.points(seen.ratings);
            line.sameDay = form.sameDay(seen.ratings);
        }
        week.lines.append(line);
    }
    return week;
}

Kit demoKitOf(const QString &person, int number, bool replaced)
{
    Kit kit;
    kit.id = core::Id<Kit>::make(*demoClock());
    kit.person = said(person);
    kit.scope = core::students::ClassName{7, number};
    kit.made = QDateTime(QDate(2026, 9, 3), QTime(2, 0), Qt::UTC);
    kit.madeBy = said(u"李静怡"_s);
    kit.lastDay = QDate(2027, 8, 31);
    if (replaced)
        kit.replaced = QDateTime(QDate(2026, 11, 2), QTime(2, 0), Qt::UTC);
    return kit;
}

} // namespace

ui::kits::KitSource demoKit(KitCalls &calls)
{
    ui::kits::KitSource source;
    source.clock = demoClock();
    source.form = shippedObservationForm().value();
    source.own = [&calls] {
        OwnKit own;
        own.person = said(u"周航"_s);
        own.lastDay = calls.lastDay;
        if (calls.noted)
            own.lastTime = QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);
        return ready(own);
    };
    source.week = [&calls, form = source.form](const QDate &) { return ready(demoWeek(calls, form)); };
    source.observe = [&calls, form = source.form](const Entry &entry) {
        if (calls.fails)
            return QtFuture::makeReadyFuture(core::Result<Noted>(core::fail(core::ErrorCode::DiskFull)));
        QString ratings;
        const auto week = demoWeek(calls, form);
        QString number;
        for (const OwnLine &line : week.lines)
            number = line.student.id == entry.student ? line.student.studentNumber : number;
        for (int i = 0; i < entry.ratings.size(); ++i) {
            if (entry.ratings.at(i).value == 0)
                continue;
            ratings += i < 7 ? u"%1 "_s.arg(entry.ratings.at(i).value) : u"%1:%2 "_s.arg(i + 1).arg(entry.ratings.at(i).value);
        }
        calls.stored.append(u"%1 %2%3"_s.arg(number, ratings, entry.facts));
        return ready(Noted{true, form.sameDay(entry.ratings)});
    };
    source.reportNothing = [&calls](const core::students::ClassName &, const QDate &) {
        ++calls.zero;
        return ready(true);
    };
    source.told = [&calls] {
        Told told;
        if (calls.noted) {
            const auto week = demoWeek(calls, shippedObservationForm().value());
            told.cards = {{core::Id<ToldCard>::make(*demoClock()), week.lines.at(4).student.id, {said(u"每天放学前和她说一句话"_s)}, {said(u"独自留在教室"_s)}, {said(u"有划痕：马上告诉心理教师"_s)}, QDate(2026, 12, 31)}};
            told.tasks = {{week.lines.at(1).student.id, said(u"调到前排"_s), QDate(2026, 12, 4)}};
        }
        told.figures = {{QDate(2026, 11, 23), core::students::ClassName{7, 1}, said(u"周航"_s), ReportState::Observed, 1, 3, 1},
                        {QDate(2026, 11, 23), core::students::ClassName{7, 2}, said(u"吴敏"_s), ReportState::Missing, 1, 0, 0}};
        return ready(told);
    };
    source.takeUpdate = [](const QString &) { return ready(NewsTaken{2, true, 16, 1, 1}); };
    source.files.open = [](QWidget *, const QString &, const auto &chosen) { chosen({u"/u/更新.yiceupdate"_s}); };
    source.handIn = [] { return ready(HandIn{"return", 1, 3, 1}); };
    source.steps = [] { return ready(ui::words::sameDayPaper({said(u"示例中学"_s), QDate(2026, 11, 25)})); };
    source.files.save = [](QWidget *, const QString &, const QString &, const auto &chosen) { chosen(u"/u/回传.yicereturn"_s); };
    source.writeFile = [&calls](const QString &path, const QByteArray &) {
        calls.handedIn.append(path);
        return readyDone();
    };
    return source;
}

ui::kits::KitsSource demoKits(KitsCalls &calls)
{
    ui::kits::KitsSource source;
    source.clock = demoClock();
    source.load = [] {
        ui::kits::KitsShown shown;
        const Kit first = demoKitOf(u"周航"_s, 1, false);
        shown.kits = {{first, 46, QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC), 0},
                      {demoKitOf(u"吴敏"_s, 2, false), 44, {}, 0},
                      {demoKitOf(u"赵芸"_s, 3, true), 45, QDateTime(QDate(2026, 10, 30), QTime(9, 0), Qt::UTC), 1}};
        ReturnTaken waiting;
        waiting.kit = shown.kits.last().kit;
        waiting.entry.standing = ReturnStanding::Replaced;
        shown.waiting = {waiting};
        shown.classes = {{7, 1}, {7, 2}, {7, 3}};
        return ready(shown);
    };
    source.make = [&calls](const KitWish &wish, const QString &path) {
        calls.made.append(u"%1 %2 %3"_s.arg(wish.person, ui::words::scopeTitle(wish.scope), path));
        return ready(core::workspace::KitMade{demoKitOf(wish.person, 1, false), 46, 90'000, u"7K2M-Q9XA-3FHT-0001-ABCD"_s});
    };
    source.update = [&calls](const core::Id<Kit> &) {
        calls.made.append(u"update"_s);
        return ready(core::workspace::KitUpdate{});
    };
    source.replace = [](const core::Id<Kit> &) { return readyDone(); };
    source.take = [](const QStringList &) {
        ReturnTaken taken;
        taken.kit = demoKitOf(u"周航"_s, 1, false);
        taken.entry.added = 3;
        taken.entry.danger = 1;
        taken.entry.applied = taken.kit.made;
        const core::Error refused(core::ErrorCode::Tampered, {}, {{u"reason"_s, u"kit"_s}});
        return ready(QList<core::workspace::ReturnOutcome>{{u"1.yicereturn"_s, taken}, {u"2.yicereturn"_s, core::fail(refused)}});
    };
    source.apply = [](const core::Id<KitReturn> &) { return ready(ReturnTaken()); };
    source.slipPaper = [](const core::workspace::KitMade &made) {
        return ready(ui::words::slipPaper(made.kit, made.slip, {said(u"示例中学"_s), QDate(2026, 11, 25)}));
    };
    source.files.save = [](QWidget *, const QString &, const QString &, const auto &chosen) { chosen(u"/u/工作包.yicekit"_s); };
    source.files.open = [](QWidget *, const QString &, const auto &chosen) { chosen({u"/u/1.yicereturn"_s, u"/u/2.yicereturn"_s}); };
    source.writeFile = [](const QString &, const QByteArray &) { return readyDone(); };
    source.back = [] {};
    return source;
}

} // namespace tests
