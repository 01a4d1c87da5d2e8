// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/workspace/RosterIntake.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::students;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl {

namespace {

constexpr qint64 LargestDecisions = 1024 * 1024;

/// What --map and --sheet say of the columns.
Result<core::tabular::ColumnMap> columnMapOf(const Arguments &arguments)
{
    core::tabular::ColumnMap map;
    if (arguments.has(u"map"_s)) {
        YICE_ASSIGN(map, core::tabular::ColumnMap::read(arguments.value(u"map"_s)));
    }
    if (arguments.has(u"sheet"_s))
        map.sheet = arguments.value(u"sheet"_s);
    return map;
}

Result<Reply> importRoster(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto map, columnMapOf(arguments));
    YICE_ASSIGN(const auto workbook, core::tabular::readWorkbook(path));
    const bool complete = arguments.has(u"complete"_s);
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto stage, stageFromName(workspace.unit().stage));
        auto reading = readRoster(workbook, stage, workspace.sharedClock()->today(), map);
        if (!reading)
            return fail(withFile(reading.error(), path, map.sheet));
        if (arguments.has(u"decide"_s)) {
            YICE_ASSIGN(const QByteArray json, core::base::readWholeFile(arguments.value(u"decide"_s), LargestDecisions));
            YICE_ASSIGN(reading->decisions, readDecisions(json));
        }
        const auto report = inAreas(workspace, arguments, [&](Areas &areas) {
            return core::workspace::importRoster(areas, *reading, complete);
        });
        if (!report)
            return fail(withFile(report.error(), path, reading->sheet));
        return Reply{{{u"added"_s, report->added},
                      {u"updated"_s, report->updated},
                      {u"unchanged"_s, report->unchanged},
                      {u"sheet"_s, reading->sheet},
                      {u"left"_s, report->left},
                      {u"classes"_s, report->classes},
                      {u"openCases"_s, report->openCases},
                      {u"problems"_s, problemsToJson(report->problems)}},
                     Words::tr("新增 %1 人，更新 %2 人，没变 %3 人，%4 个班。名单里没有的在校生 %5 人%6。").arg(report->added)
                         .arg(report->updated)
                         .arg(report->unchanged)
                         .arg(report->classes)
                         .arg(report->left)
                         .arg(complete ? Words::tr("，已记为离校") : Words::tr("，没有改动")) +
                         (report->openCases > 0
                              ? Words::tr("\n其中 %1 个预警还没办完，仍在列表里，请用 alert handover 定由谁接着管。").arg(report->openCases)
                              : QString())};
    });
}

QJsonObject toJson(const StudentRow &student)
{
    return {{u"id"_s, student.id.toString()},
            {u"name"_s, student.name},
            {u"studentNumber"_s, student.studentNumber},
            {u"idNumber"_s, student.idNumber},
            {u"class"_s, student.className.display()},
            {u"grade"_s, student.className.grade},
            {u"sex"_s, student.male ? u"男"_s : u"女"_s},
            {u"birthDate"_s, student.birth.isValid() ? QJsonValue(student.birth.toString(Qt::ISODate)) : QJsonValue()},
            {u"boarding"_s, student.boarding ? QJsonValue(*student.boarding) : QJsonValue()}};
}

QJsonValue said(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

/// Every field that a roster may bring.
void addWhole(QJsonObject &object, const Student &student)
{
    QJsonArray guardians;
    for (const Guardian &guardian : student.guardians)
        guardians.append(QJsonObject{{u"name"_s, guardian.name},
                                     {u"relation"_s, guardian.relation},
                                     {u"phone"_s, guardian.phone},
                                     {u"legal"_s, said(guardian.legal)}});
    object.insert(u"nationalNumber"_s, student.nationalNumber);
    object.insert(u"idType"_s, student.idType);
    object.insert(u"nation"_s, student.nation);
    object.insert(u"building"_s, student.dormitory.building);
    object.insert(u"room"_s, student.dormitory.room);
    object.insert(u"bed"_s, student.dormitory.bed);
    object.insert(u"leftBehind"_s, student.leftBehind ? QJsonValue(static_cast<int>(*student.leftBehind)) : QJsonValue());
    object.insert(u"migrant"_s, said(student.migrant));
    object.insert(u"orphan"_s, said(student.orphan));
    object.insert(u"onlyChild"_s, said(student.onlyChild));
    object.insert(u"singleParent"_s, said(student.singleParent));
    object.insert(u"address"_s, student.address);
    object.insert(u"phone"_s, student.phone);
    object.insert(u"guardians"_s, guardians);
}

Result<Reply> listRoster(const Arguments &arguments)
{
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        StudentQuery query;
        query.text = arguments.value(u"query"_s);
        if (arguments.has(u"class"_s)) {
            YICE_ASSIGN(const auto stage, stageFromName(workspace.unit().stage));
            query.className = readClassName(arguments.value(u"class"_s), stage, workspace.sharedClock()->today());
            if (!query.className)
                return wrongValue(u"class"_s);
        }
        YICE_ASSIGN(const auto rows,
                    inAreas(workspace, arguments, [&](Areas &areas) { return areas.students.list(query); }));
        QHash<QByteArray, Student> whole;
        if (arguments.has(u"full"_s)) {
            YICE_ASSIGN(const auto records,
                        inAreas(workspace, arguments, [&](Areas &areas) { return areas.students.records(query); }));
            for (const StudentRecord &record : records)
                whole.insert(record.id.bytes(), record.student);
        }
        QJsonArray students;
        QStringList lines;
        for (const StudentRow &row : rows) {
            QJsonObject student = toJson(row);
            if (whole.contains(row.id.bytes()))
                addWhole(student, whole.value(row.id.bytes()));
            students.append(student);
            lines.append(u"%1　%2　%3"_s.arg(row.className.display(), row.studentNumber, row.name));
        }
        lines.append(Words::tr("共 %1 人。").arg(rows.size()));
        return Reply{{{u"students"_s, students}}, lines.join(u'\n')};
    });
}

/// The campaign that --campaign names; nothing when it is not given.
Result<std::optional<core::assessments::Campaign>> campaignOf(const Arguments &arguments, Areas &areas)
{
    if (!arguments.has(u"campaign"_s))
        return std::nullopt;
    YICE_ASSIGN(const auto id, idFrom<core::assessments::Campaign>(arguments.value(u"campaign"_s)));
    YICE_ASSIGN(auto campaign, areas.campaigns.find(id));
    return std::optional(std::move(campaign));
}

QByteArray keyOf(const std::optional<core::assessments::Campaign> &campaign)
{
    return campaign ? campaign->id.bytes() : QByteArray();
}

Result<Reply> importConsent(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const auto map, columnMapOf(arguments));
    YICE_ASSIGN(const auto workbook, core::tabular::readWorkbook(path));
    YICE_ASSIGN(const auto sheet, consentSheet(workbook, map));
    const auto report = inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto campaign, campaignOf(arguments, areas));
        YICE_ASSIGN(const auto taken, areas.consents.importSheet(sheet, keyOf(campaign), map));
        return Reply{{{u"added"_s, taken.added},
                      {u"updated"_s, taken.updated},
                      {u"unchanged"_s, taken.unchanged},
                      {u"sheet"_s, sheet.name},
                      {u"problems"_s, problemsToJson(taken.problems)}},
                     Words::tr("新增 %1 份，更新 %2 份，没变 %3 份。").arg(taken.added).arg(taken.updated).arg(taken.unchanged)};
    });
    return report ? report : fail(withFile(report.error(), path, sheet.name));
}

/// Of one student whose home cannot agree.
Result<Reply> setSafeConsent(const Arguments &arguments, const QString &basis)
{
    YICE_ASSIGN(const QString number, arguments.required(u"student"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto campaign, campaignOf(arguments, areas));
        YICE_ASSIGN(const auto student, studentOf(areas, number));
        YICE_ASSIGN(const auto before, areas.consents.of(student, keyOf(campaign)));
        YICE_TRY(areas.consents.set(keyOf(campaign), student, core::students::ConsentAnswer::Granted, before.student, basis, true));
        return Reply{{{u"added"_s, 1}, {u"unchanged"_s, 0}, {u"problems"_s, QJsonArray()}},
                     Words::tr("登记了安全的监护人或民政部门的同意。")};
    });
}

Result<Reply> setConsent(const Arguments &arguments)
{
    YICE_TRY(arguments.required(u"campaign"_s));
    YICE_ASSIGN(const QString basis, arguments.required(u"basis"_s));
    if (basis == u"safe_guardian"_s || basis == u"civil_affairs"_s)
        return setSafeConsent(arguments, basis);
    if (basis != u"paper"_s)
        return wrongValue(u"basis"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto campaign, campaignOf(arguments, areas));
        YICE_ASSIGN(const auto students, areas.students.list({}));
        QList<core::Id<Student>> due;
        for (const StudentRow &student : students) {
            if (campaign->grades.contains(student.className.grade))
                due.append(student.id);
        }
        YICE_ASSIGN(const int set, areas.consents.setPaper(campaign->id.bytes(), due));
        return Reply{{{u"added"_s, set}, {u"unchanged"_s, static_cast<int>(due.size()) - set}, {u"problems"_s, QJsonArray()}},
                     Words::tr("登记了 %1 人的纸质同意书；其余 %2 人已有答复，没有改动。").arg(set).arg(due.size() - set)};
    });
}

Result<Reply> listConsent(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto campaign, campaignOf(arguments, areas));
        YICE_ASSIGN(const auto rows, areas.consents.list(keyOf(campaign), arguments.has(u"missing"_s)));
        QJsonArray consents;
        QStringList lines;
        for (const ConsentRow &row : rows) {
            consents.append(QJsonObject{{u"student"_s, toJson(row.student)},
                                        {u"guardian"_s, consentName(row.consent.guardian)},
                                        {u"own"_s, consentName(row.consent.student)},
                                        {u"basis"_s, row.consent.basis},
                                        {u"given"_s, row.consent.given.isValid() ? QJsonValue(row.consent.given.toString(Qt::ISODate))
                                                                                 : QJsonValue()},
                                        {u"notHeard"_s, row.consent.notHeard},
                                        {u"allows"_s, row.consent.allows()}});
            lines.append(u"%1　%2　%3"_s.arg(row.student.className.display(), row.student.name,
                                             row.consent.notHeard   ? ui::words::consentText(row.consent)
                                             : row.consent.allows() ? Words::tr("同意")
                                                                    : Words::tr("不能显示得分")));
        }
        lines.append(Words::tr("共 %1 人。").arg(rows.size()));
        return Reply{{{u"consents"_s, consents}}, lines.join(u'\n')};
    });
}

} // namespace

QList<Command> rosterCommands()
{
    return {{u"roster import"_s, u"FILE [--sheet S] [--map FILE] [--decide FILE] [--complete] [--dry-run]"_s,
             {u"sheet"_s, u"map"_s, u"decide"_s, u"complete"_s},
             importRoster},
            {u"roster list"_s, u"[--query TEXT] [--class C] [--full]"_s, {u"query"_s, u"class"_s, u"full"_s}, listRoster},
            {u"consent import"_s, u"FILE [--sheet S] [--map FILE] [--campaign ID] [--dry-run]"_s,
             {u"sheet"_s, u"map"_s, u"campaign"_s},
             importConsent},
            {u"consent set"_s, u"--campaign ID --basis paper|safe_guardian|civil_affairs [--student NUMBER]"_s,
             {u"campaign"_s, u"basis"_s, u"student"_s},
             setConsent},
            {u"consent list"_s, u"[--missing] [--campaign ID]"_s, {u"missing"_s, u"campaign"_s}, listConsent}};
}

} // namespace yicectl
