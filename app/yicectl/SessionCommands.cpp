// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/SessionForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/counselling/SessionLinks.h"
#include "core/counselling/SessionText.h"
#include "core/workspace/CounsellingRoom.h"
#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/StatisticsWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::counselling;
using core::ErrorCode;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1'000'000;
using SessionId = core::Id<Session>;

QString withheldName(Withheld withheld)
{
    switch (withheld) {
    case Withheld::Nothing:
        return {};
    case Withheld::WantsReason:
        return u"reason"_s;
    case Withheld::Sealed:
        return u"sealed"_s;
    }
    return {};
}

QJsonObject disclosureJson(const Disclosure &one)
{
    return {{u"receiver"_s, one.receiver}, {u"post"_s, postName(one.post)},   {u"ground"_s, groundName(one.ground)},
            {u"decidedBy"_s, one.decidedBy}, {u"told"_s, one.told},           {u"day"_s, one.day.toString(Qt::ISODate)},
            {u"what"_s, one.what},         {u"whyNot"_s, one.whyNot},         {u"made"_s, instantJson(one.made)},
            {u"by"_s, one.by}};
}

QString linesOf(const SessionView &view)
{
    const SessionContent &content = view.session.content;
    QStringList lines{Words::tr("%1　第 %2 次　%3").arg(ui::words::studentLine(view.student)).arg(view.session.number).arg(
                          ui::words::sessionStateText(view.session.state)),
                      ui::words::sessionTimeText(content)};
    if (view.withheld != Withheld::Nothing)
        lines.append(ui::words::withheldText(view.withheld));
    for (int i = 0; i < PartCount; ++i) {
        const QString &text = content.text[static_cast<size_t>(i)];
        if (!text.isEmpty())
            lines.append(Words::tr("%1：%2").arg(ui::words::notePartText(static_cast<Part>(i)), text));
    }
    for (const Addendum &one : view.addenda)
        lines.append(Words::tr("补记　%1　%2：%3").arg(ui::words::momentText(one.made), one.by, one.text));
    for (const Disclosure &one : view.disclosures)
        lines.append(ui::words::disclosureText(one));
    for (const QString &word : view.missing)
        lines.append(Words::tr("还缺：%1").arg(ui::words::sessionOpenText(word)));
    return lines.join(u'\n');
}

Reply replyOf(const SessionView &view)
{
    const Session &session = view.session;
    QJsonArray addenda;
    for (const Addendum &one : view.addenda)
        addenda.append(QJsonObject{{u"text"_s, one.text}, {u"made"_s, instantJson(one.made)}, {u"by"_s, one.by}});
    QJsonArray disclosures;
    for (const Disclosure &one : view.disclosures)
        disclosures.append(disclosureJson(one));
    QJsonValue draft;
    if (view.draft)
        draft = QJsonObject{{u"content"_s, toJson(view.draft->content)}, {u"at"_s, instantJson(view.draft->at)}};
    return {{{u"student"_s, studentJson(view.student)},
             {u"session"_s, QJsonObject{{u"id"_s, session.id.toString()},
                                        {u"revision"_s, session.revision},
                                        {u"number"_s, session.number},
                                        {u"state"_s, stateName(session.state)},
                                        {u"author"_s, session.authorName},
                                        {u"made"_s, instantJson(session.made)},
                                        {u"finalised"_s, instantJson(session.finalised)}}},
             {u"content"_s, toJson(session.content)},
             {u"withheld"_s, view.withheld == Withheld::Nothing ? QJsonValue() : QJsonValue(withheldName(view.withheld))},
             {u"addenda"_s, addenda},
             {u"disclosures"_s, disclosures},
             {u"draft"_s, draft},
             {u"missing"_s, QJsonArray::fromStringList(view.missing)}},
            linesOf(view)};
}

Result<Reply> shown(Areas &areas, const SessionId &id, const QString &reason = {})
{
    YICE_ASSIGN(const SessionView view, areas.sessions.open(id, reason));
    return replyOf(view);
}

Result<SessionId> wanted(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"SESSION"_s));
    return idFrom<Session>(word);
}

/// The revision that was read, or the one that stands.
Result<qint64> revisionOf(const Arguments &arguments, Areas &areas, const SessionId &id)
{
    if (arguments.has(u"revision"_s))
        return arguments.value(u"revision"_s).toLongLong();
    YICE_ASSIGN(const SessionView view, areas.sessions.open(id));
    return view.session.revision;
}

Result<QByteArray> fileOf(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
    return core::base::readWholeFile(path, LargestFile);
}

Result<Reply> begin(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QByteArray json, fileOf(arguments));
    YICE_ASSIGN(const SessionContent given, contentFromJson(json));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        SessionContent content = given;
        if (!content.day.isValid())
            content.day = areas.db.clock().today();
        YICE_ASSIGN(const Session session, areas.sessions.begin(student, content));
        return shown(areas, session.id);
    });
}

/// Where somebody changed the session meanwhile, what was written here is kept beside it as a draft.
Result<Reply> edit(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    YICE_ASSIGN(const QByteArray json, fileOf(arguments));
    YICE_ASSIGN(const SessionContent content, contentFromJson(json));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const auto saved = inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const qint64 revision, revisionOf(arguments, areas, id));
            YICE_TRY(areas.sessions.save(id, revision, content));
            return shown(areas, id);
        });
        if (saved || saved.error().code != ErrorCode::Conflict)
            return saved;
        YICE_TRY(inAreas(workspace, arguments, [&](Areas &areas) { return areas.sessions.keepDraft(id, content); }));
        return saved;
    });
}

Result<Reply> finalise(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const qint64 revision, revisionOf(arguments, areas, id));
        YICE_TRY(areas.sessions.finalise(id, revision));
        return shown(areas, id);
    });
}

Result<Reply> add(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    YICE_ASSIGN(const QByteArray text, fileOf(arguments));
    const QString reason = arguments.value(u"reason"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.sessions.add(id, QString::fromUtf8(text)));
        return shown(areas, id, reason);
    });
}

Result<Reply> disclose(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    YICE_ASSIGN(const QByteArray json, fileOf(arguments));
    YICE_ASSIGN(const Disclosure disclosure, disclosureFromJson(json));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.sessions.disclose(id, disclosure));
        return shown(areas, id);
    });
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    return inVault(arguments,
                   [&](Areas &areas) -> Result<Reply> { return shown(areas, id, arguments.value(u"reason"_s)); });
}

Result<Reply> list(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        std::optional<core::Id<core::students::Student>> student;
        if (arguments.has(u"student"_s)) {
            YICE_ASSIGN(student, studentOf(areas, arguments.value(u"student"_s)));
        }
        YICE_ASSIGN(const auto rows, areas.sessions.list(student));
        QJsonArray sessions;
        QStringList lines;
        for (const SessionRow &row : rows) {
            sessions.append(QJsonObject{{u"id"_s, row.id.toString()},
                                        {u"student"_s, studentJson(row.student)},
                                        {u"number"_s, row.number},
                                        {u"day"_s, row.day.toString(Qt::ISODate)},
                                        {u"minutes"_s, row.minutes},
                                        {u"mode"_s, modeName(row.mode)},
                                        {u"state"_s, stateName(row.state)},
                                        {u"author"_s, row.author},
                                        {u"mine"_s, row.mine}});
            lines.append(Words::tr("%1　%2　%3　第 %4 次　%5　%6")
                             .arg(row.id.toString(), row.day.toString(Qt::ISODate), ui::words::studentLine(row.student))
                             .arg(row.number)
                             .arg(ui::words::sessionStateText(row.state), row.author));
        }
        lines.append(Words::tr("共 %1 次。").arg(rows.size()));
        return Reply{{{u"sessions"_s, sessions}}, lines.join(u'\n')};
    });
}

QJsonValue figureJson(const SafeFigure &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

QJsonObject figuresJson(const SessionFigures &figures)
{
    QJsonArray tables;
    for (const FigureTable &table : figures.tables) {
        QJsonArray cells;
        for (const FigureCell &cell : table.cells)
            cells.append(QJsonObject{{u"key"_s, cell.key}, {u"count"_s, figureJson(cell.count)}, {u"students"_s, figureJson(cell.students)}});
        tables.append(QJsonObject{{u"by"_s, breakdownName(table.by)}, {u"cells"_s, cells}});
    }
    return {{u"from"_s, figures.days.first.toString(Qt::ISODate)},
            {u"to"_s, figures.days.last.toString(Qt::ISODate)},
            {u"sessions"_s, figureJson(figures.sessions)},
            {u"minutes"_s, figureJson(figures.minutes)},
            {u"students"_s, figureJson(figures.students)},
            {u"appointments"_s, figureJson(figures.appointments)},
            {u"groupSittings"_s, figureJson(figures.sittings)},
            {u"groupStudents"_s, figureJson(figures.participants)},
            {u"disclosures"_s, figureJson(figures.disclosures)},
            {u"tables"_s, tables}};
}

QString linesOf(const SessionFigures &figures)
{
    QStringList lines{ui::words::daysText(figures.days)};
    for (const auto &[name, figure] : ui::words::figureTotals(figures))
        lines.append(Words::tr("%1：%2").arg(name, figure));
    for (const FigureTable &table : figures.tables) {
        QStringList cells;
        for (const FigureCell &cell : table.cells)
            cells.append(u"%1 %2"_s.arg(ui::words::figureKeyText(table.by, cell.key), ui::words::figureText(cell.count)));
        lines.append(Words::tr("%1：%2").arg(ui::words::breakdownText(table.by), cells.join(u"　"_s)));
    }
    lines.append(ui::words::hiddenFiguresText());
    return lines.join(u'\n');
}

/// The period that is named; empty: that of the day. Days that are given go before it.
Result<StatisticsPeriod> periodOf(const Arguments &arguments, const PeriodChoice &choice)
{
    const QString word = arguments.value(u"period"_s);
    const QMap<QString, std::optional<StatisticsPeriod>> named{{u"term"_s, choice.term}, {u"last-term"_s, choice.lastTerm}, {u"year"_s, choice.year}};
    if (!word.isEmpty() && !named.value(word))
        return wrongValue(u"period"_s);
    StatisticsPeriod period = word.isEmpty() ? choice.term.value_or(choice.year) : *named.value(word);
    if (!arguments.has(u"from"_s) && !arguments.has(u"to"_s))
        return period;
    period.term.clear();
    period.schoolYear.clear();
    YICE_ASSIGN(period.days.first, dayOption(arguments, u"from"_s, period.days.first));
    YICE_ASSIGN(period.days.last, dayOption(arguments, u"to"_s, period.days.last));
    return period;
}

Result<Reply> statistics(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (!out.isEmpty())
        YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        StatisticsPeriod period;
        YICE_ASSIGN(const SessionFigures figures, inAreas(workspace, arguments, [&](Areas &areas) -> Result<SessionFigures> {
                        const auto service = core::workspace::CounsellingRoom(areas).statistics;
                        YICE_ASSIGN(const PeriodChoice choice, service.periods());
                        YICE_ASSIGN(period, periodOf(arguments, choice));
                        if (!out.isEmpty())
                            YICE_TRY(service.noteExport(period.days));
                        return service.figures(period.days);
                    }));
        if (!out.isEmpty()) {
            const QString name = period.schoolYear.isEmpty() ? QString() : ui::words::periodText(period);
            YICE_TRY(writePaper(out, ui::words::statisticsPaper(figures, name, {workspace.unit().name, workspace.sharedClock()->today()})));
        }
        return Reply{figuresJson(figures), linesOf(figures)};
    });
}

/// Who agreed, and to which case it belongs: shown, after it was changed where that is asked.
Result<Reply> links(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        SessionLinking linking(areas.db, areas.alerts);
        YICE_ASSIGN(SessionLinksView view, linking.of(id));
        SessionLinks next = view.links;
        if (arguments.has(u"agreed"_s)) {
            const auto agreed = agreedFromName(arguments.value(u"agreed"_s));
            if (!agreed)
                return wrongValue(u"agreed"_s);
            next.agreed = *agreed;
        }
        if (arguments.value(u"case"_s) == u"none")
            next.alert = {};
        else if (arguments.has(u"case"_s)) {
            YICE_ASSIGN(next.alert, idFrom<core::alerts::Alert>(arguments.value(u"case"_s)));
        }
        if (next != view.links) {
            YICE_TRY(linking.set(id, view.links, next));
            YICE_ASSIGN(view, linking.of(id));
        }
        QStringList lines{Words::tr("同意辅导：%1").arg(ui::words::agreedText(view.links.agreed))};
        for (const core::alerts::AlertRow &row : view.cases) {
            if (row.id == view.links.alert)
                lines.append(Words::tr("属于预警：%1").arg(ui::words::linkedCaseText(row)));
        }
        if (view.appointment.isValid())
            lines.append(Words::tr("预约：%1").arg(view.appointment.toString(u"yyyy-MM-dd HH:mm"_s)));
        return Reply{{{u"agreed"_s, agreedName(view.links.agreed)},
                      {u"case"_s, view.links.alert.isNull() ? QJsonValue() : QJsonValue(view.links.alert.toString())},
                      {u"appointment"_s, instantJson(view.appointment)}},
                     lines.join(u'\n')};
    });
}

/// The record on paper, in clear: journalled as leaving, with the reason, before it is worded.
Result<Reply> giveOut(const Arguments &arguments)
{
    YICE_ASSIGN(const SessionId id, wanted(arguments));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) {
                        return reports::sessionForm(areas, id, reason, setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> sessionCommands()
{
    const QString file = u"file"_s;
    const QString revision = u"revision"_s;
    const QString reason = u"reason"_s;
    return {{u"session begin"_s, u"STUDENT --file F.json"_s, {file}, begin},
            {u"session edit"_s, u"SESSION --file F.json [--revision N]"_s, {file, revision}, edit},
            {u"session finalise"_s, u"SESSION [--revision N]"_s, {revision}, finalise},
            {u"session add"_s, Words::tr("SESSION --file F.txt [--reason 理由]"), {file, reason}, add},
            {u"session disclose"_s, u"SESSION --file F.json"_s, {file}, disclose},
            {u"session link"_s, u"SESSION [--agreed not_noted|student|guardian|both|urgent] [--case ALERT|none]"_s,
             {u"agreed"_s, u"case"_s}, links},
            {u"session list"_s, u"[--student STUDENT]"_s, {u"student"_s}, list},
            {u"session show"_s, Words::tr("SESSION [--reason 理由]"), {reason}, show},
            {u"session statistics"_s, u"[--period term|last-term|year] [--from D] [--to D] [--out F.pdf|F.xlsx]"_s,
             {u"period"_s, u"from"_s, u"to"_s, u"out"_s}, statistics},
            {u"session export"_s, Words::tr("SESSION --reason 理由 --out F.pdf"), {reason, u"out"_s}, giveOut}};
}

} // namespace yicectl
