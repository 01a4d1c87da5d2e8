// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoNetwork.h"

#include "tests/ui/DemoCases.h"
#include "ui/words/PostWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace ui::network;
using core::network::HandedItem;
using core::network::Handover;
using core::network::Holding;
using core::network::Level;
using core::network::Post;
using core::network::StaffImport;
using core::students::CalendarImport;
using core::workspace::ReplacementWish;

namespace tests
{

namespace
{

/// A school year whose first term has one week.
constexpr const char *Calendar = R"({
    "schoolYear": "2026-2027", "yearStart": "2026-09-01", "yearEnd": "2027-08-31",
    "terms": [{"id": "1", "name": "第一学期", "start": "2026-09-01", "end": "2026-09-06",
               "weeks": [{"monday": "2026-08-31", "kind": "teaching", "teachingWeek": 1, "schoolDays": 4}]}]})";

/// Two kinds of posts of a school with one class.
constexpr const char *Posts = R"({"format": 1, "version": 1, "title": "岗位", "titleEn": "Posts", "posts": [
    {"id": "school_lead", "level": "school", "name": "校级负责人", "nameEn": "School lead", "titles": ["校级负责人"], "part": "network", "mark": "P"},
    {"id": "class_head", "level": "class", "name": "班主任", "nameEn": "Class head", "titles": ["班主任"], "part": "both", "mark": "S"}],
    "left": {"states": ["离职"], "mark": "P"}})";

Holding held(const QString &name, const QString &number, const QDate &first, const QDate &last)
{
    return {core::Id<Post>::fromString(u"01900000-0000-7000-8000-0000000000a1"_s), 1,
            {Level::School, u"全校师生"_s, u"校级负责人"_s, name, number, first, last}};
}

core::network::PostGrid demoGrid(const QList<core::network::Staff> &staff)
{
    core::network::Structure structure;
    structure.places = {{Level::School, u"全校"_s}, {Level::Class, u"七年级4班"_s}};
    structure.yearBegan = QDate(2026, 9, 1);
    const QList<Holding> holdings{held(u"郑鹏"_s, u"T1"_s, QDate(2026, 9, 1), QDate(2027, 8, 31)),
                                  {{}, 1, {Level::Class, u"七年级4班"_s, u"班主任"_s, {}, {}, {}, {}}}};
    return core::network::postGrid(valueOf(core::network::PostTable::fromJson(Posts)), structure, holdings, staff, QDate(2026, 11, 25));
}

core::workspace::HandedOver demoOver(const ReplacementWish &wish)
{
    core::workspace::HandedOver over;
    over.handover.scope = u"全校"_s;
    over.handover.title = u"校级负责人"_s;
    over.handover.from = u"孙晴雨"_s;
    over.handover.to = wish.holder;
    over.handover.day = wish.day;
    over.handover.note = wish.note;
    over.handover.handed = {{HandedItem::Kind::Report, u"2026-11-16"_s}, {HandedItem::Kind::Case, u"one"_s}};
    over.cases.insert(u"one"_s, demoAlerts().first());
    over.withheld = {HandedItem::Kind::Kit};
    return over;
}

PostsSource demoPosts(PostCalls *calls)
{
    PostsSource source;
    source.mayEdit = true;
    source.mayPrint = true;
    const auto note = [calls](const QString &call) {
        if (calls)
            calls->made.append(call);
    };
    source.fill = [note](const core::workspace::PostWish &wish) {
        if (wish.holder == u"T9") {
            core::Error error(core::ErrorCode::ConditionsUnmet, u"post_held"_s, {{u"who"_s, u"郑鹏"_s}, {u"from"_s, u"2026-09-01"_s}});
            return QtFuture::makeReadyFuture(core::Result<core::Id<Post>>(core::fail(error)));
        }
        note(u"fill %1 %2 %3 %4"_s.arg(wish.kind, wish.scope, wish.holder, wish.first.toString(Qt::ISODate)));
        return ready(core::Id<Post>());
    };
    source.end = [note](const Holding &one, const QDate &last) {
        note(u"end %1 %2"_s.arg(one.post.holder, last.toString(Qt::ISODate)));
        return QtFuture::makeReadyFuture(core::Result<>());
    };
    source.withdraw = [note](const Holding &one) {
        note(u"withdraw %1"_s.arg(one.post.holder));
        return QtFuture::makeReadyFuture(core::Result<>());
    };
    source.prepare = [](const Holding &, const ReplacementWish &wish) { return ready(demoOver(wish)); };
    source.handOver = [note](const Holding &one, const ReplacementWish &wish) {
        note(u"handover %1 %2 %3 %4"_s.arg(one.post.holder, wish.holder, wish.day.toString(Qt::ISODate), wish.note));
        return ready(demoOver(wish));
    };
    source.history = [](const QString &, const QString &) {
        core::workspace::PostHistory history;
        history.held = {held(u"郑鹏"_s, u"T1"_s, QDate(2026, 9, 1), QDate(2027, 8, 31)), held(u"孙晴雨"_s, u"T2"_s, QDate(2025, 9, 1), QDate(2026, 8, 31))};
        history.handovers = {demoOver({u"郑鹏"_s, QDate(2026, 9, 1), {}, u"名册已交"_s})};
        return ready(history);
    };
    source.acknowledge = [note](const core::Id<Handover> &, const QDate &day) {
        note(u"acknowledge %1"_s.arg(day.toString(Qt::ISODate)));
        return QtFuture::makeReadyFuture(core::Result<>());
    };
    source.paper = [note] {
        note(u"paper"_s);
        return ready(ui::words::postGridPaper(demoGrid({}), {u"示例中学"_s, QDate(2026, 11, 25)}));
    };
    source.files.save = [](QWidget *, const QString &, const QString &, const ui::common::FileChooser::Chosen &chosen) { chosen(u"/u/岗位表.pdf"_s); };
    source.writeFile = [note](const QString &path, const QByteArray &bytes) {
        note(u"write %1 %2"_s.arg(path).arg(bytes.startsWith("%PDF")));
        return QtFuture::makeReadyFuture(core::Result<>());
    };
    return source;
}

School demoSchool()
{
    School school;
    core::network::Staff head;
    head.number = u"T1"_s;
    head.name = u"郑鹏"_s;
    head.role = u"校长"_s;
    core::network::Staff counsellor = head;
    counsellor.number = u"T2"_s;
    counsellor.certificates = {{u"A"_s, u"A级"_s, u"YLA1"_s, QDate(2024, 6, 1), {}}, {u"C"_s, u"C级"_s, u"YLC1"_s, {}, {}}};
    core::network::Staff warden = head;
    warden.role = u"宿管"_s;
    school.staff = {head, counsellor, warden};
    school.trainingRecords = 4;
    school.grid = demoGrid(school.staff);
    return school;
}

} // namespace

NetworkSource demoNetwork(PostCalls *calls)
{
    NetworkSource source;
    source.clock = demoClock();
    source.mayImport = true;
    source.posts = demoPosts(calls);
    source.load = [] { return ready(demoSchool()); };
    source.tryStaff = [](const QString &path) {
        if (path.endsWith(u"bad.xlsx")) {
            core::Error error(core::ErrorCode::InputRejected);
            error.problems = {{{}, u"教师培训记录"_s, 3, u"工号"_s, u"T9"_s, u"unknown_staff"_s, {}}};
            return QtFuture::makeReadyFuture(core::Result<StaffImport>(core::fail(error)));
        }
        StaffImport import;
        import.staff = 3;
        import.posts = 2;
        import.added = path.endsWith(u"same.xlsx") ? 0 : 5;
        return ready(import);
    };
    source.importStaff = source.tryStaff;
    source.tryCalendar = [](const QString &) {
        CalendarImport import;
        import.added = 1;
        import.calendar = core::students::SchoolCalendar::fromJson(Calendar).value();
        import.problems = {{{}, {}, 0, u"schoolDays"_s, u"2026-11-16"_s, u"school_days_differ"_s, {}}};
        return ready(import);
    };
    source.importCalendar = source.tryCalendar;
    return source;
}

} // namespace tests
