// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/ReportedCommands.h"
#include "app/yicectl/Session.h"

#include "core/workspace/Kits.h"
#include "ui/words/KitWords.h"
#include "ui/words/ReportedWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::observations;
using namespace core::visits;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;

namespace yicectl
{

namespace
{

const QString DayOption = u"day"_s;
const QString FactsOption = u"facts"_s;
const QString OutOption = u"out"_s;

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// When the kit was handed in last: what was written before stays. Denied: kits of its scope have no such page.
Result<QDateTime> handedIn(const Kits &kits, const QString &page)
{
    YICE_TRY(kits.own.requirePage(page));
    return kits.handedIn();
}

/// --class, else the only class of the kit. Usage.
Result<core::students::ClassName> classOf(const Arguments &arguments, const Areas &areas)
{
    YICE_ASSIGN(const auto classes, areas.students.classes());
    if (!arguments.has(u"class"_s)) {
        if (classes.size() != 1)
            return fail(ErrorCode::Usage, u"--class"_s, {{u"reason"_s, u"missing"_s}});
        return classes.first().className;
    }
    const auto name = core::students::readClassName(arguments.value(u"class"_s).replace(u'-', u'.'), areas.students.stage(), areas.db.clock().today());
    return name ? Result<core::students::ClassName>(*name) : Result<core::students::ClassName>(wrongValue(u"class"_s));
}

/// With a value it is set for today; without one the week is shown.
Result<Reply> weather(const Arguments &arguments)
{
    YICE_ASSIGN(const WeatherRules rules, shippedWeatherRules());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_ASSIGN(const QDateTime last, handedIn(kits, u"weather"_s));
        QJsonObject data;
        QStringList lines;
        if (!arguments.words().isEmpty()) {
            YICE_ASSIGN(const QString word, onlyWord(arguments, u"WEATHER"_s));
            YICE_ASSIGN(const auto className, classOf(arguments, areas));
            YICE_ASSIGN(const bool changed, kits.weather.set(className, word.toInt(), arguments.value(u"note"_s), last));
            data.insert(u"changed"_s, changed);
        }
        YICE_ASSIGN(const auto week, kits.weather.week(areas.db.clock().today()));
        QJsonArray days;
        for (const ClassWeather &one : week) {
            days.append(QJsonObject{{u"class"_s, one.handed.className.display()}, {u"day"_s, dayText(one.handed.filled)}, {u"weather"_s, one.weather}, {u"note"_s, one.note}});
            lines.append(u"%1　%2"_s.arg(one.handed.className.display(), ui::words::weatherLine(rules, one)));
        }
        data.insert(u"weather"_s, days);
        return Reply{data, lines.isEmpty() ? Words::tr("这一周还没有报过晴雨表。") : lines.join(u'\n')};
    });
}

Result<Reply> rooms(const Arguments &arguments)
{
    YICE_ASSIGN(const RoomForm form, shippedRoomForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_TRY(kits.own.requirePage(u"rooms"_s));
        YICE_ASSIGN(const QDate day, dayOption(arguments, DayOption, areas.db.clock().today()));
        YICE_ASSIGN(const auto evening, kits.rooms.evening(day));
        QJsonArray array;
        QStringList lines;
        for (const OwnRoom &room : evening) {
            QJsonArray sleepers;
            lines.append(u"%1　%2"_s.arg(ui::words::roomText(room.building, room.room),
                                         room.checked ? ui::words::roomItemNames(form, room.items).join(Words::tr("、")) : Words::tr("还没看过")));
            for (const Sleeper &one : room.sleepers) {
                QJsonObject sleeper = studentJson(one.student);
                sleeper.insert(u"bed"_s, one.bed);
                sleeper.insert(u"ratings"_s, ratingsText(one.ratings));
                sleeper.insert(FactsOption, one.facts);
                sleepers.append(sleeper);
                lines.append(u"    %1　%2　%3"_s.arg(one.bed, one.student.name, ui::words::markLines(form, one.ratings).join(Words::tr("；"))));
            }
            array.append(QJsonObject{{u"building"_s, room.building},
                                     {u"room"_s, room.room},
                                     {u"checked"_s, room.checked},
                                     {u"items"_s, QJsonArray::fromStringList(room.items)},
                                     {u"sleepers"_s, sleepers}});
        }
        return Reply{{{u"day"_s, dayText(day)}, {u"rooms"_s, array}}, lines.isEmpty() ? Words::tr("这个工作包里没有住宿的学生。") : lines.join(u'\n')};
    });
}

/// What holds of the room, with one pupil's mark or the room's items as the options say.
Result<RoomCheck> checkOf(const Arguments &arguments, Areas &areas, const Kits &kits, const QString &number, const QDate &day)
{
    YICE_ASSIGN(const auto evening, kits.rooms.evening(day));
    const auto room = std::find_if(evening.begin(), evening.end(), [&](const OwnRoom &one) {
        return one.room == number && (!arguments.has(u"building"_s) || one.building == arguments.value(u"building"_s));
    });
    if (room == evening.end())
        return fail(ErrorCode::NotFound, number, {{u"id"_s, number}});
    RoomCheck check;
    check.building = room->building;
    check.room = room->room;
    check.day = day;
    check.items = arguments.has(u"items"_s) ? arguments.value(u"items"_s).split(u',', Qt::SkipEmptyParts) : room->items;
    for (const Sleeper &one : room->sleepers)
        check.marks.append({one.student.id, one.ratings, one.facts});
    if (!arguments.has(u"student"_s))
        return check;
    YICE_ASSIGN(const auto student, studentOf(areas, arguments.value(u"student"_s)));
    const auto mark = std::find_if(check.marks.begin(), check.marks.end(), [&](const RoomMark &one) { return one.student == student; });
    if (mark == check.marks.end())
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, arguments.value(u"student"_s)}});
    if (arguments.has(u"ratings"_s)) {
        const auto ratings = ratingsIn(arguments.value(u"ratings"_s));
        if (!ratings)
            return wrongValue(u"ratings"_s);
        mark->ratings = *ratings;
    }
    mark->facts = arguments.value(FactsOption, mark->facts);
    return check;
}

Result<Reply> room(const Arguments &arguments)
{
    YICE_ASSIGN(const QString number, onlyWord(arguments, u"ROOM"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_ASSIGN(const QDateTime last, handedIn(kits, u"rooms"_s));
        YICE_ASSIGN(const QDate day, dayOption(arguments, DayOption, areas.db.clock().today()));
        YICE_ASSIGN(const RoomCheck check, checkOf(arguments, areas, kits, number, day));
        YICE_ASSIGN(const RoomNoted noted, kits.rooms.note(check, last));
        QStringList lines{noted.changed ? Words::tr("记下了。") : Words::tr("和已经写的一样，没有改动。")};
        if (noted.tonight)
            lines.append(ui::words::tonightText());
        if (noted.danger)
            lines.append(Words::tr("这一条当日就要处理：") + u'\n' + ui::words::sameDaySteps().join(u'\n'));
        return Reply{{{u"changed"_s, noted.changed}, {u"danger"_s, noted.danger}, {u"tonight"_s, noted.tonight}}, lines.join(u'\n')};
    });
}

Result<Reply> visit(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(HomeVisit visit, visitIn(arguments));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_TRY(kits.own.requirePage(u"families"_s));
        YICE_ASSIGN(visit.student, studentOf(areas, word));
        YICE_ASSIGN(const auto id, kits.families.add(visit));
        return Reply{{{u"id"_s, id.toString()}}, Words::tr("记下了这次家访。")};
    });
}

Result<Reply> reportFamily(const Arguments &arguments, FamilyReport report)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        Kits kits(areas);
        YICE_ASSIGN(const QDateTime last, handedIn(kits, u"families"_s));
        YICE_ASSIGN(report.student, studentOf(areas, word));
        YICE_ASSIGN(const bool changed, kits.families.report(report, last));
        return Reply{{{u"changed"_s, changed}, {u"kind"_s, familyKindName(report.kind)}},
                     changed ? Words::tr("记下了。学校的记录由心理辅导室核对以后才改。") : Words::tr("和已经写的一样，没有改动。")};
    });
}

/// --guardians "父亲 张三 13800000000; 母亲 李四 -"
Result<Reply> contacts(const Arguments &arguments)
{
    FamilyReport report;
    report.contacts.phone = arguments.value(u"phone"_s);
    const QStringList people = arguments.value(u"guardians"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &person : people) {
        const QStringList parts = person.split(u' ', Qt::SkipEmptyParts);
        if (parts.isEmpty() || parts.size() > 3)
            return wrongValue(u"guardians"_s);
        const auto part = [&](qsizetype place) { return parts.value(place) == u"-" ? QString() : parts.value(place); };
        report.contacts.guardians.append(core::students::Contact{{part(1), part(0), part(2), {}}, {}});
    }
    return reportFamily(arguments, report);
}

Result<Reply> consent(const Arguments &arguments)
{
    using core::students::ConsentAnswer;
    FamilyReport report;
    report.kind = FamilyKind::Consent;
    YICE_ASSIGN(report.signedOn, requiredDay(arguments, u"signed"_s));
    const auto answer = [&](const QString &option) -> Result<ConsentAnswer> {
        for (const ConsentAnswer one : {ConsentAnswer::None, ConsentAnswer::Granted, ConsentAnswer::Refused, ConsentAnswer::Withdrawn}) {
            if (core::students::consentName(one) == arguments.value(option, u"none"_s))
                return one;
        }
        return wrongValue(option);
    };
    YICE_ASSIGN(report.guardian, answer(u"guardian"_s));
    YICE_ASSIGN(report.own, answer(u"own"_s));
    return reportFamily(arguments, report);
}

/// The steps for what cannot wait, as a slip of paper.
Result<Reply> steps(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_TRY(inAreas(workspace, arguments, [](Areas &areas) { return Kits(areas).ready(); }));
        YICE_TRY(writePaper(out, ui::words::sameDayPaper({workspace.unit().name, workspace.sharedClock()->today()})));
        return Reply{{{OutOption, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

Result<HomeVisit> visitIn(const Arguments &arguments)
{
    YICE_ASSIGN(const VisitForm form, shippedVisitForm());
    HomeVisit visit;
    YICE_ASSIGN(visit.day, requiredDay(arguments, DayOption));
    YICE_ASSIGN(visit.mode, arguments.required(u"mode"_s));
    YICE_ASSIGN(visit.visitors, arguments.required(u"visitors"_s));
    if (!form.mode(visit.mode))
        return wrongValue(u"mode"_s);
    const auto time = [&](const QString &option, QTime &at) -> Result<> {
        at = QTime::fromString(arguments.value(option), u"H:mm"_s);
        return arguments.has(option) && !at.isValid() ? Result<>(wrongValue(option)) : Result<>();
    };
    YICE_TRY(time(u"begins"_s, visit.begins));
    YICE_TRY(time(u"ends"_s, visit.ends));
    visit.met = arguments.value(u"met"_s);
    YICE_ASSIGN(visit.followUp, dayOption(arguments, u"follow-up"_s, {}));
    for (const VisitForm::Field &field : form.fields) {
        if (const QString text = arguments.value(field.id).trimmed(); !text.isEmpty())
            visit.words.insert(field.id, text);
    }
    return visit;
}

QStringList visitOptions()
{
    QStringList options{DayOption, u"mode"_s, u"visitors"_s, u"begins"_s, u"ends"_s, u"met"_s, u"follow-up"_s};
    if (const auto form = shippedVisitForm()) {
        for (const VisitForm::Field &field : form->fields)
            options.append(field.id);
    }
    return options;
}

QString visitUsage()
{
    QStringList modes;
    QStringList fields;
    if (const auto form = shippedVisitForm()) {
        for (const VisitForm::Mode &mode : form->modes)
            modes.append(mode.id);
        for (const VisitForm::Field &field : form->fields)
            fields.append(u"[--%1 TEXT]"_s.arg(field.id));
    }
    return u"--day DAY --mode %1 --visitors NAMES [--begins 15:30] [--ends 16:00] [--met WHO] [--follow-up DAY] %2"_s.arg(modes.join(u'|'), fields.join(u' '));
}

QList<Command> kitNoteCommands()
{
    return {{u"kit weather"_s, u"[1-5] [--class C] [--note TEXT]"_s, {u"class"_s, u"note"_s}, weather},
            {u"kit rooms"_s, u"[--day DAY]"_s, {DayOption}, rooms},
            {u"kit room"_s, u"ROOM [--building B] [--day DAY] [--items a,b] [--student S --ratings \"0 2 …\" --facts TEXT]"_s,
             {u"building"_s, DayOption, u"items"_s, u"student"_s, u"ratings"_s, FactsOption}, room},
            {u"kit visit"_s, u"STUDENT "_s + visitUsage(), visitOptions(), visit},
            {u"kit contacts"_s, Words::tr("STUDENT [--phone N] [--guardians \"关系 姓名 电话; 关系 姓名 -\"]"), {u"phone"_s, u"guardians"_s}, contacts},
            {u"kit consent"_s, u"STUDENT --guardian granted|refused|withdrawn [--own granted|refused|withdrawn] --signed DAY"_s,
             {u"guardian"_s, u"own"_s, u"signed"_s}, consent},
            {u"kit steps"_s, u"--out F.pdf"_s, {OutOption}, steps}};
}

} // namespace yicectl
