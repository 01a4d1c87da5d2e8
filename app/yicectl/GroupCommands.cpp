// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/OpenCases.h"
#include "ui/words/CaseWords.h"
#include "ui/words/GroupWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/SessionWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::counselling;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::CounsellingRoom;

namespace yicectl
{

namespace
{

using GroupId = core::Id<Group>;
using SittingId = core::Id<Sitting>;
using StudentId = core::Id<core::students::Student>;

constexpr qint64 LargestFile = 1'000'000;
constexpr int SecondsAMinute = 60;
constexpr int UsualMinutes = 60;

Result<int> numberOption(const Arguments &arguments, const QString &name, int otherwise)
{
    if (!arguments.has(name))
        return otherwise;
    bool number = false;
    const int value = arguments.value(name).toInt(&number);
    return number && value >= 0 ? Result<int>(value) : wrongValue(name);
}

QJsonObject toJson(const Group &group)
{
    QJsonArray leaders;
    for (const GroupLeader &one : group.leaders)
        leaders.append(one.name);
    return {{u"id"_s, group.id.toString()},
            {u"revision"_s, group.revision},
            {u"name"_s, group.name},
            {u"theme"_s, group.theme},
            {u"kind"_s, groupKindName(group.kind)},
            {u"leaders"_s, leaders},
            {u"room"_s, group.room},
            {u"planned"_s, group.planned},
            {u"ended"_s, group.ended.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Sitting &sitting)
{
    return {{u"id"_s, sitting.id.toString()},
            {u"revision"_s, sitting.revision},
            {u"number"_s, sitting.number},
            {u"state"_s, stateName(sitting.state)},
            {u"cancelled"_s, sitting.cancelled},
            {u"day"_s, sitting.slot.day.toString(Qt::ISODate)},
            {u"begun"_s, sitting.slot.span.begun.toString(u"HH:mm"_s)},
            {u"ended"_s, sitting.slot.span.ended.toString(u"HH:mm"_s)},
            {u"minutes"_s, sitting.minutes},
            {u"room"_s, sitting.room},
            {u"theme"_s, sitting.theme}};
}

Result<Reply> shown(Areas &areas, const GroupId &id)
{
    YICE_ASSIGN(const GroupView view, CounsellingRoom(areas).groups.open(id));
    QJsonArray members;
    QJsonArray sittings;
    QStringList lines{u"%1　%2　%3　%4"_s.arg(view.group.name, ui::words::groupKindText(view.group.kind), ui::words::leadersText(view.group),
                                             view.group.theme)};
    QSet<core::Id<core::students::Student>> concerned;
    for (const MemberRow &row : view.members)
        concerned.insert(row.student.id);
    YICE_ASSIGN(const auto cases, core::workspace::openCases(areas, concerned));
    for (const MemberRow &row : view.members) {
        const GroupMember &one = row.member;
        members.append(QJsonObject{{u"student"_s, studentJson(row.student)},
                                   {u"case"_s, openCaseJson(cases, row.student.id)},
                                   {u"revision"_s, one.revision},
                                   {u"ownConsent"_s, one.ownConsent},
                                   {u"guardianConsent"_s, one.guardianConsent},
                                   {u"entered"_s, one.entered.toString(Qt::ISODate)},
                                   {u"left"_s, one.left.toString(Qt::ISODate)}});
        lines.append(u"%1　%2"_s.arg(ui::words::studentLine(row.student), ui::words::memberConsentText(one)));
    }
    for (const Sitting &one : view.sittings) {
        sittings.append(toJson(one));
        lines.append(u"%1　%2　%3"_s.arg(one.id.toString(), ui::words::sittingLine(one), ui::words::sittingStateText(one)));
    }
    for (const QString &word : view.faults)
        lines.append(ui::words::groupOpenText(word));
    return Reply{{{u"group"_s, toJson(view.group)},
                  {u"members"_s, members},
                  {u"sittings"_s, sittings},
                  {u"faults"_s, QJsonArray::fromStringList(view.faults)}},
                 lines.join(u'\n')};
}

Result<Reply> shown(Areas &areas, const SittingId &id, const QString &reason = {})
{
    YICE_ASSIGN(const SittingView view, CounsellingRoom(areas).groups.open(id, reason));
    QStringList lines{u"%1　%2　%3"_s.arg(view.group.name, ui::words::sittingLine(view.sitting), ui::words::sittingStateText(view.sitting))};
    QJsonArray attendance;
    for (const AttendanceRow &row : view.attendance) {
        const Attendance &one = row.attendance;
        attendance.append(QJsonObject{{u"student"_s, studentJson(row.student)},
                                      {u"presence"_s, presenceName(one.presence)},
                                      {u"told"_s, one.told},
                                      {u"found"_s, one.found ? QJsonValue(foundName(*one.found)) : QJsonValue()}});
        lines.append(u"%1　%2"_s.arg(ui::words::studentLine(row.student), ui::words::presenceText(one.presence)));
    }
    QJsonArray addenda;
    if (view.withheld != Withheld::Nothing)
        lines.append(ui::words::withheldText(view.withheld));
    for (const QString &text : {view.sitting.text.course, view.sitting.text.noticed}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    for (const Addendum &one : view.addenda) {
        addenda.append(QJsonObject{{u"text"_s, one.text}, {u"made"_s, instantJson(one.made)}, {u"by"_s, one.by}});
        lines.append(Words::tr("补记　%1　%2：%3").arg(ui::words::momentText(one.made), one.by, one.text));
    }
    for (const QString &word : view.missing)
        lines.append(Words::tr("还缺：%1").arg(ui::words::groupOpenText(word)));
    QJsonValue withheld;
    if (view.withheld != Withheld::Nothing)
        withheld = view.withheld == Withheld::WantsReason ? u"reason"_s : u"sealed"_s;
    return Reply{{{u"group"_s, toJson(view.group)},
                  {u"sitting"_s, toJson(view.sitting)},
                  {u"attendance"_s, attendance},
                  {u"course"_s, view.sitting.text.course},
                  {u"noticed"_s, view.sitting.text.noticed},
                  {u"withheld"_s, withheld},
                  {u"addenda"_s, addenda},
                  {u"missing"_s, QJsonArray::fromStringList(view.missing)}},
                 lines.join(u'\n')};
}

/// The options of a group over what stands in `group`.
Result<> takeGroup(const Arguments &arguments, const QList<core::workspace::Colleague> &people, Group &group)
{
    group.name = arguments.value(u"name"_s, group.name);
    group.theme = arguments.value(u"theme"_s, group.theme);
    group.room = arguments.value(u"room"_s, group.room);
    YICE_ASSIGN(group.kind, groupKindFromName(arguments.value(u"kind"_s, groupKindName(group.kind))));
    YICE_ASSIGN(group.planned, numberOption(arguments, u"planned"_s, group.planned));
    if (!arguments.has(u"leader"_s))
        return {};
    group.leaders.clear();
    const QString names = arguments.value(u"leader"_s).replace(u',', u'、');
    for (const QString &name : names.split(u'、', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.name == name.trimmed(); });
        if (found == people.end())
            return fail(ErrorCode::NotFound, name, {{u"id"_s, name}});
        group.leaders.append({found->id, found->name});
    }
    return {};
}

Result<Reply> create(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"name"_s));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, core::workspace::colleagues(workspace));
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            Group group;
            group.leaders = {{areas.db.viewer().user, areas.db.viewer().name}};
            YICE_TRY(takeGroup(arguments, people, group));
            YICE_ASSIGN(const GroupId id, CounsellingRoom(areas).groups.create(group));
            return shown(areas, id);
        });
    });
}

/// `act`, a callable Result<>(Areas &, const GroupView &, revision), on the group that is named first; then shows it.
template <typename Act> Result<Reply> onGroup(const Arguments &arguments, Act act)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"GROUP"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const GroupId id, idFrom<Group>(arguments.words().first()));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto people, core::workspace::colleagues(workspace));
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const GroupView view, CounsellingRoom(areas).groups.open(id));
            const qint64 revision = arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : view.group.revision;
            YICE_TRY(act(areas, view, revision, people));
            return shown(areas, id);
        });
    });
}

using People = QList<core::workspace::Colleague>;

Result<Reply> edit(const Arguments &arguments)
{
    return onGroup(arguments, [&](Areas &areas, const GroupView &view, qint64 revision, const People &people) -> Result<> {
        Group group = view.group;
        YICE_TRY(takeGroup(arguments, people, group));
        return CounsellingRoom(areas).groups.save(group.id, revision, group);
    });
}

Result<Reply> end(const Arguments &arguments)
{
    return onGroup(arguments, [&](Areas &areas, const GroupView &view, qint64 revision, const People &) -> Result<> {
        YICE_ASSIGN(const QDate day, dayOption(arguments, u"on"_s, areas.db.clock().today()));
        return CounsellingRoom(areas).groups.end(view.group.id, revision, day);
    });
}

Result<Reply> member(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"STUDENT"_s, {{u"reason"_s, u"missing"_s}});
    return onGroup(arguments, [&](Areas &areas, const GroupView &view, qint64, const People &) -> Result<> {
        YICE_ASSIGN(const StudentId student, studentOf(areas, arguments.words().at(1)));
        GroupMember member;
        member.student = student;
        for (const MemberRow &row : view.members) {
            if (row.member.student == student)
                member = row.member;
        }
        const QString consent = arguments.value(u"consent"_s);
        if (arguments.has(u"consent"_s)) {
            if (!QStringList{u"none"_s, u"own"_s, u"guardian"_s, u"both"_s}.contains(consent))
                return wrongValue(u"consent"_s);
            member.ownConsent = consent == u"own"_s || consent == u"both"_s;
            member.guardianConsent = consent == u"guardian"_s || consent == u"both"_s;
        }
        YICE_ASSIGN(member.entered, dayOption(arguments, u"entered"_s, member.entered));
        YICE_ASSIGN(member.left, dayOption(arguments, u"left"_s, member.left));
        return CounsellingRoom(areas).groups.join(view.group.id, member);
    });
}

Result<Reply> show(const Arguments &arguments)
{
    return onGroup(arguments, [](Areas &, const GroupView &, qint64, const People &) -> Result<> { return {}; });
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto rows, CounsellingRoom(areas).groups.list());
        QJsonArray groups;
        QStringList lines;
        for (const GroupRow &row : rows) {
            QJsonObject one = toJson(row.group);
            one.insert(u"mine"_s, row.mine);
            one.insert(u"members"_s, row.members);
            one.insert(u"held"_s, row.held);
            one.insert(u"next"_s, row.next.toString(Qt::ISODate));
            groups.append(one);
            lines.append(Words::tr("%1　%2　%3　成员 %4 名　开了 %5 次")
                             .arg(row.group.id.toString(), row.group.name, ui::words::leadersText(row.group))
                             .arg(row.members)
                             .arg(row.held));
        }
        lines.append(Words::tr("共 %1 个团体。").arg(rows.size()));
        return Reply{{{u"groups"_s, groups}}, lines.join(u'\n')};
    });
}

/// The options of a time over what stands in `content`, and what the file says.
Result<> takeContent(const Arguments &arguments, SittingContent &content)
{
    YICE_ASSIGN(content.slot.day, dayOption(arguments, u"day"_s, content.slot.day));
    TimeSpan &span = content.slot.span;
    const int standing = span.isValid() ? static_cast<int>(span.begun.secsTo(span.ended)) / SecondsAMinute : UsualMinutes;
    YICE_ASSIGN(const int minutes, numberOption(arguments, u"minutes"_s, standing));
    if (arguments.has(u"at"_s))
        span.begun = QTime::fromString(arguments.value(u"at"_s), u"HH:mm"_s);
    if (!span.begun.isValid())
        return wrongValue(u"at"_s);
    span.ended = span.begun.addSecs(minutes * SecondsAMinute);
    content.room = arguments.value(u"room"_s, content.room);
    content.theme = arguments.value(u"theme"_s, content.theme);
    content.outsideHours = arguments.has(u"outside"_s);
    if (!arguments.has(u"file"_s))
        return {};
    YICE_ASSIGN(const QByteArray json, core::base::readWholeFile(arguments.value(u"file"_s), LargestFile));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, arguments.value(u"file"_s));
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (!QStringList{u"course"_s, u"noticed"_s}.contains(key) || !object.value(key).isString())
            return fail(ErrorCode::Invalid, key, {{u"field"_s, key}});
    }
    content.text = {object.value(u"course"_s).toString(content.text.course), object.value(u"noticed"_s).toString(content.text.noticed)};
    return {};
}

Result<Reply> plan(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"GROUP"_s));
    YICE_ASSIGN(const GroupId id, idFrom<Group>(word));
    YICE_TRY(arguments.required(u"day"_s));
    YICE_TRY(arguments.required(u"at"_s));
    SittingContent content;
    YICE_TRY(takeContent(arguments, content));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const SittingId sitting, CounsellingRoom(areas).groups.plan(id, content));
        return shown(areas, sitting);
    });
}

/// `act`, a callable Result<>(Areas &, const SittingView &, revision), on the sitting that is named first; then shows it.
template <typename Act> Result<Reply> onSitting(const Arguments &arguments, Act act)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"SITTING"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const SittingId id, idFrom<Sitting>(arguments.words().first()));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const SittingView view, CounsellingRoom(areas).groups.open(id));
        const qint64 revision = arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : view.sitting.revision;
        YICE_TRY(act(areas, view, revision));
        return shown(areas, id, arguments.value(u"reason"_s));
    });
}

Result<Reply> write(const Arguments &arguments)
{
    return onSitting(arguments, [&](Areas &areas, const SittingView &view, qint64 revision) -> Result<> {
        const Sitting &one = view.sitting;
        SittingContent content{one.slot, 0, one.room, one.theme, one.text};
        YICE_TRY(takeContent(arguments, content));
        return CounsellingRoom(areas).groups.save(one.id, revision, content);
    });
}

/// As onSitting(), with the member who is named second.
template <typename Act> Result<Reply> onMember(const Arguments &arguments, Act act)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"STUDENT"_s, {{u"reason"_s, u"missing"_s}});
    return onSitting(arguments, [&](Areas &areas, const SittingView &view, qint64) -> Result<> {
        YICE_ASSIGN(const StudentId student, studentOf(areas, arguments.words().at(1)));
        return act(areas, view.sitting.id, student);
    });
}

Result<Reply> mark(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"presence"_s));
    YICE_ASSIGN(const Presence presence, presenceFromName(word));
    return onMember(arguments, [&](Areas &areas, const SittingId &id, const StudentId &student) {
        return CounsellingRoom(areas).groups.mark(id, student, presence);
    });
}

Result<Reply> danger(const Arguments &arguments)
{
    return onMember(arguments, [](Areas &areas, const SittingId &id, const StudentId &student) {
        return CounsellingRoom(areas).groups.tellDanger(id, student);
    });
}

Result<Reply> found(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"how"_s));
    YICE_ASSIGN(const Found how, foundFromName(word));
    return onMember(arguments, [&](Areas &areas, const SittingId &id, const StudentId &student) {
        return CounsellingRoom(areas).groups.find(id, student, how);
    });
}

Result<Reply> sheet(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"SITTING"_s));
    YICE_ASSIGN(const SittingId id, idFrom<Sitting>(word));
    return inVault(arguments, [&](Areas &areas) { return shown(areas, id, arguments.value(u"reason"_s)); });
}

Result<Reply> cancel(const Arguments &arguments)
{
    return onSitting(arguments, [](Areas &areas, const SittingView &view, qint64 revision) {
        return CounsellingRoom(areas).groups.cancel(view.sitting.id, revision);
    });
}

Result<Reply> finalise(const Arguments &arguments)
{
    return onSitting(arguments, [](Areas &areas, const SittingView &view, qint64 revision) {
        return CounsellingRoom(areas).groups.finalise(view.sitting.id, revision);
    });
}

Result<Reply> addendum(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
    YICE_ASSIGN(const QByteArray text, core::base::readWholeFile(path, LargestFile));
    return onSitting(arguments, [&](Areas &areas, const SittingView &view, qint64) {
        return CounsellingRoom(areas).groups.add(view.sitting.id, QString::fromUtf8(text));
    });
}

} // namespace

QList<Command> groupCommands()
{
    const QString revision = u"revision"_s;
    const QString file = u"file"_s;
    const QStringList group{u"name"_s, u"theme"_s, u"kind"_s, u"room"_s, u"planned"_s, u"leader"_s};
    const QStringList slot{u"day"_s, u"at"_s, u"minutes"_s, u"room"_s, u"theme"_s, u"outside"_s, file};
    return {{u"group create"_s,
             Words::tr("--name 名称 [--theme 主题] [--kind developmental|targeted] [--room 房间] [--planned N] [--leader 姓名,姓名]"), group, create},
            {u"group edit"_s,
             Words::tr("GROUP [--name 名称] [--theme 主题] [--kind developmental|targeted] [--room 房间] [--planned N] [--leader 姓名,姓名]"),
             group + QStringList{revision}, edit},
            {u"group list"_s, {}, {}, list},
            {u"group show"_s, u"GROUP"_s, {}, show},
            {u"group end"_s, u"GROUP [--on D]"_s, {u"on"_s, revision}, end},
            {u"group member"_s, u"GROUP STUDENT [--consent none|own|guardian|both] [--entered D] [--left D]"_s,
             {u"consent"_s, u"entered"_s, u"left"_s}, member},
            {u"group sitting"_s,
             Words::tr("GROUP --day D --at HH:MM [--minutes N] [--room 房间] [--theme 主题] [--file F.json] [--outside]"), slot, plan},
            {u"group write"_s,
             Words::tr("SITTING [--file F.json] [--day D] [--at HH:MM] [--minutes N] [--room 房间] [--theme 主题] [--outside]"),
             slot + QStringList{revision}, write},
            {u"group sheet"_s, Words::tr("SITTING [--reason 理由]"), {u"reason"_s}, sheet},
            {u"group mark"_s, u"SITTING STUDENT --presence present|late|excused|absent"_s, {u"presence"_s}, mark},
            {u"group danger"_s, u"SITTING STUDENT"_s, {}, danger},
            {u"group found"_s, u"SITTING STUDENT --how seen|spoken|seen_by_staff"_s, {u"how"_s}, found},
            {u"group cancel"_s, u"SITTING"_s, {revision}, cancel},
            {u"group finalise"_s, u"SITTING"_s, {revision}, finalise},
            {u"group addendum"_s, Words::tr("SITTING --file F.txt [--reason 理由]"), {file, u"reason"_s}, addendum}};
}

} // namespace yicectl
