// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/RolloverPlanFile.h"
#include "app/yicectl/Session.h"
#include "ui/words/Words.h"


using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::ErrorCode;
using core::fail;
using core::Result;
using namespace core::students;
using namespace core::workspace;

namespace yicectl
{

namespace
{

QJsonArray toArray(const QList<RolloverPupil> &pupils)
{
    QJsonArray array;
    for (const RolloverPupil &pupil : pupils)
        array.append(toJson(pupil));
    return array;
}

/// From which class to which, with the number of pupils.
QJsonArray movesByClass(const RolloverPlan &plan)
{
    QMap<std::pair<QString, QString>, int> moves;
    for (const RolloverPupil &pupil : plan.moved)
        ++moves[{pupil.from.display(), pupil.to.display()}];
    QJsonArray array;
    for (auto it = moves.constBegin(); it != moves.constEnd(); ++it)
        array.append(QJsonObject{{u"from"_s, it.key().first}, {u"to"_s, it.key().second}, {u"students"_s, it.value()}});
    return array;
}

QJsonArray casesOf(const TurnReport &report)
{
    QJsonArray array;
    for (const TurnCase &one : report.cases)
        array.append(QJsonObject{{u"alert"_s, one.alert.id.toString()},
                                 {u"student"_s, one.alert.student.id.toString()},
                                 {u"name"_s, one.alert.student.name},
                                 {u"pupil"_s, one.pupil},
                                 {u"from"_s, one.from.grade > 0 ? one.from.display() : QString()},
                                 {u"to"_s, one.to.grade > 0 ? one.to.display() : QString()},
                                 {u"decided"_s, !one.isOpenQuestion()}});
    return array;
}

QString lineOf(const RolloverPupil &pupil)
{
    const QString from = pupil.from.grade > 0 ? pupil.from.display() : QString();
    const QString to = pupil.to.grade > 0 ? pupil.to.display() : QString();
    return u"　%1　%2　%3"_s.arg(pupil.name, pupil.studentNumber, from.isEmpty() || to.isEmpty() ? from + to : from + u" → "_s + to);
}

Reply replyOf(const TurnReport &report, const RolloverPlanFile &file, bool dryRun)
{
    const RolloverPlan &plan = report.plan;
    QJsonObject byGrade;
    for (auto it = plan.promoted.constBegin(); it != plan.promoted.constEnd(); ++it)
        byGrade.insert(QString::number(it.key()), it.value());
    const auto count = [](const QList<RolloverPupil> &pupils) { return static_cast<int>(pupils.size()); };
    const QJsonArray decisions = file.decisions(report);
    Reply reply;
    reply.data = {{u"year"_s, plan.year},
                  {u"alreadyDone"_s, plan.alreadyDone},
                  {u"ready"_s, report.ready},
                  {u"changed"_s, report.changed},
                  {u"leaveOn"_s, plan.leaveOn.toString(Qt::ISODate)},
                  {u"promoted"_s, plan.promotedCount()},
                  {u"promotedByGrade"_s, byGrade},
                  {u"graduated"_s, count(plan.graduated)},
                  {u"moved"_s, count(plan.moved)},
                  {u"movedByClass"_s, movesByClass(plan)},
                  {u"new"_s, count(plan.arrived)},
                  {u"intake"_s, plan.intake},
                  {u"returned"_s, count(plan.returned)},
                  {u"missing"_s, count(plan.missing)},
                  {u"transferred"_s, count(plan.transferred)},
                  {u"lists"_s, QJsonObject{{u"graduated"_s, toArray(plan.graduated)},
                                           {u"moved"_s, toArray(plan.moved)},
                                           {u"new"_s, toArray(plan.arrived)},
                                           {u"returned"_s, toArray(plan.returned)},
                                           {u"missing"_s, toArray(plan.missing)},
                                           {u"transferred"_s, toArray(plan.transferred)}}},
                  {u"openCases"_s, casesOf(report)},
                  {u"decisions"_s, decisions}};
    QStringList lines{Words::tr("%1 学年：升级 %2 人，毕业 %3 人，换班 %4 人，新来 %5 人（其中新生 %6 人），回来 %7 人，转出 %8 人。")
                          .arg(plan.year)
                          .arg(plan.promotedCount())
                          .arg(plan.graduated.size())
                          .arg(plan.moved.size())
                          .arg(plan.arrived.size())
                          .arg(plan.intake)
                          .arg(plan.returned.size())
                          .arg(plan.transferred.size())};
    if (!plan.missing.isEmpty()) {
        lines.append(Words::tr("新名单里没有、还在册的 %1 人，都留着，请逐个定去留：").arg(plan.missing.size()));
        for (const RolloverPupil &pupil : plan.missing)
            lines.append(lineOf(pupil));
    }
    for (const QJsonValue value : decisions) {
        const QJsonObject one = value.toObject();
        if (one.value(u"required"_s).toBool() && one.value(u"answer"_s).isNull())
            lines.append(Words::tr("请定：%1　%2").arg(one.value(u"id"_s).toString(), one.value(u"name"_s).toString()));
    }
    if (!report.ready)
        lines.append(Words::tr("有几处要人来定，没有写入任何东西。"));
    else if (dryRun)
        lines.append(Words::tr("这是试算，没有写入任何东西。"));
    else
        lines.append(report.changed ? Words::tr("已办好。30 天内可以撤回。") : Words::tr("这一学年已经办过，没有可改的。"));
    reply.text = lines.join(u'\n');
    return reply;
}

Result<std::optional<RosterReading>> newRoster(const Arguments &arguments, Stage stage, int year)
{
    if (!arguments.has(u"roster"_s))
        return std::nullopt;
    const QString path = arguments.value(u"roster"_s);
    YICE_ASSIGN(const auto book, core::tabular::readWorkbook(path));
    core::tabular::ColumnMap map;
    map.sheet = arguments.value(u"sheet"_s);
    auto reading = readRoster(book, stage, Rollover::dayOf(year), map);
    if (!reading)
        return fail(withFile(reading.error(), path));
    reading->problems = inFile(reading->problems, path);
    return std::optional(std::move(*reading));
}

/// The plan names pupils in clear text: that needs the right and stands in the journal before the file does.
Result<> writePlan(Workspace &workspace, const QString &path, const RolloverPlanFile &file, const TurnReport &report)
{
    auto noted = workspace.run([](Areas &areas) -> Result<> {
        YICE_TRY(areas.db.viewer().require(core::Permission::ExportData));
        return areas.db.noteAct(QLatin1String("exported"), QLatin1String("school_year_turn"), {});
    });
    YICE_TRY(noted.takeResult());
    return file.write(path, report);
}

Result<Reply> rollover(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    YICE_ASSIGN(const QString yearText, arguments.required(u"year"_s));
    bool isYear = false;
    TurnRequest request;
    request.year = yearText.toInt(&isYear);
    if (!isYear)
        return wrongValue(u"year"_s);
    RolloverPlanFile file;
    if (arguments.has(u"plan"_s)) {
        YICE_ASSIGN(file, RolloverPlanFile::read(arguments.value(u"plan"_s)));
        if (file.year() && *file.year() != request.year)
            return fail(ErrorCode::Invalid, yearText, {{u"field"_s, u"year"_s}});
        file.answer(request);
    }
    const bool dryRun = arguments.has(u"dry-run"_s);
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto stage, stageFromName(workspace.unit().stage));
        YICE_ASSIGN(request.roster, newRoster(arguments, stage, request.year));
        const auto turn = [&](Undecided undecided, Commit commit) {
            return workspace.run([&](Areas &areas) { return turnSchoolYear(areas, request, undecided); }, commit)
                .takeResult();
        };
        if (arguments.has(u"plan-out"_s)) {
            YICE_ASSIGN(const TurnReport preview, turn(Undecided::Report, Commit::No));
            YICE_TRY(writePlan(workspace, arguments.value(u"plan-out"_s), file, preview));
        }
        YICE_ASSIGN(const TurnReport report, turn(dryRun ? Undecided::Report : Undecided::Refuse,
                                                  dryRun ? Commit::No : Commit::Yes));
        return replyOf(report, file, dryRun);
    });
}

} // namespace

QList<Command> rolloverCommands()
{
    return {{u"roster rollover"_s,
             Words::tr("--year 年 [--roster FILE [--sheet S]] [--plan-out F] [--plan F] [--dry-run]"),
             {u"year"_s, u"roster"_s, u"sheet"_s, u"plan"_s, u"plan-out"_s},
             rollover}};
}

} // namespace yicectl
