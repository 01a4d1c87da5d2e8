// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/EvidenceCommands.h"

#include "core/alerts/AlertWords.h"
#include "core/alerts/EvidenceWords.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Signers.h"
#include "ui/words/CaseWords.h"
#include "ui/words/EvidenceWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::alerts;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto all, core::workspace::evidenceOf(areas, student));
        QJsonArray evidence;
        QStringList lines;
        for (const Evidence &one : all) {
            evidence.append(evidenceJson(one));
            lines.append(u"%1　%2"_s.arg(core::Id<Evidence>::fromBytes(one.record).toString(),
                                         ui::words::evidenceText(one, areas.rules.table)));
        }
        lines.append(Words::tr("共 %1 条。").arg(all.size()));
        return Reply{{{u"evidence"_s, evidence}}, lines.join(u'\n')};
    });
}

Result<Reply> signers(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Alert>(word));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) {
        return inAreas(workspace, arguments, [&, users = workspace.users()](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const auto people, core::workspace::signersOf(areas, users, id));
            QJsonArray all;
            QStringList lines;
            for (const core::workspace::Signer &one : people) {
                all.append(QJsonObject{{u"name"_s, one.name}, {u"role"_s, one.post}});
                lines.append(u"%1　%2"_s.arg(one.name, one.post).trimmed());
            }
            lines.append(Words::tr("共 %1 人。").arg(people.size()));
            return Reply{{{u"signers"_s, all}}, lines.join(u'\n')};
        });
    });
}

} // namespace

QStringList evidenceOptions()
{
    return {u"evidence"_s, u"paper"_s, u"issuer"_s, u"paper-day"_s};
}

QString evidenceUsage()
{
    return Words::tr(" [--evidence ID,…] [--paper 库外材料的标题 --issuer 谁出的 --paper-day 日期]");
}

Result<QList<Evidence>> evidenceIn(const Arguments &arguments)
{
    // As typed with a Chinese keyboard too.
    static const QRegularExpression Between(u"[,;\\x{ff0c}\\x{ff1b}\\x{3001}\\s]"_s);
    QList<Evidence> chosen;
    for (const QString &word : arguments.value(u"evidence"_s).split(Between, Qt::SkipEmptyParts)) {
        const auto id = core::Id<Evidence>::fromString(word);
        if (id.isNull())
            return fail(ErrorCode::Invalid, u"evidence"_s, {{u"field"_s, u"evidence_id"_s}, {u"id"_s, word}});
        Evidence one;
        one.record = id.bytes();
        chosen.append(one);
    }
    if (!arguments.has(u"paper"_s))
        return chosen;
    YICE_ASSIGN(const QDate day, dayOption(arguments, u"paper-day"_s, {}));
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.source = OnPaper;
    paper.detail = arguments.value(u"paper"_s).simplified() + u'\n' + arguments.value(u"issuer"_s).simplified();
    paper.at = day.startOfDay();
    chosen.append(paper);
    return chosen;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    const auto id = core::Id<Evidence>::fromBytes(evidence.record);
    return {{u"id"_s, id.isNull() ? QJsonValue() : QJsonValue(id.toString())},
            {u"kind"_s, evidenceKindName(evidence.kind)},
            {u"source"_s, evidence.source.isEmpty() ? QJsonValue() : QJsonValue(evidence.source)},
            {u"detail"_s, evidence.detail},
            {u"day"_s, evidence.at.isValid() ? QJsonValue(evidence.at.toLocalTime().date().toString(Qt::ISODate)) : QJsonValue()}};
}

QStringList storyLines(const AlertView &view, const GradingTable &table)
{
    QStringList lines;
    for (const Decision &decision : view.alert.decisions) {
        lines.append(u"  %1　%2"_s.arg(ui::words::momentText(decision.at), decision.reasons.join(Words::tr("；"))));
        for (const Evidence &one : decision.evidence)
            lines.append(Words::tr("    依据：%1").arg(ui::words::evidenceText(one, table)));
        for (const Decider &one : decision.deciders)
            lines.append(Words::tr("    签名：%1").arg(ui::words::deciderText(one, table)));
    }
    for (const StepDone &step : view.alert.steps)
        lines.append(u"  %1　%2　%3"_s.arg(ui::words::momentText(step.at), ui::words::stepText(step.step, table),
                                            ui::words::stepProofText(step, table)));
    for (const Fact &fact : view.alert.facts) {
        if (fact.shownBy)
            lines.append(u"  %1　%2　%3"_s.arg(ui::words::momentText(fact.at), ui::words::factText(fact.kind),
                                                ui::words::evidenceText(*fact.shownBy, table)));
    }
    return lines;
}

QList<Command> evidenceCommands()
{
    return {{u"alert evidence"_s, u"STUDENT"_s, {}, list}, {u"alert signers"_s, u"ID"_s, {}, signers}};
}

} // namespace yicectl
