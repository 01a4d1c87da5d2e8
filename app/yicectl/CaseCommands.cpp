// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/CaseCommands.h"
#include "app/yicectl/EvidenceCommands.h"

#include "core/alerts/AlertWords.h"
#include "core/alerts/CaseHelpers.h"
#include "core/workspace/CaseClosing.h"
#include "core/workspace/CaseEvidence.h"
#include "core/workspace/Signers.h"
#include "core/workspace/SuspectEntry.h"
#include "ui/words/Words.h"

#include <QJsonArray>

#include <functional>

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

tl::unexpected<core::Error> usage(const QString &option)
{
    return fail(ErrorCode::Usage, option, {{u"reason"_s, u"value"_s}});
}

using Users = QList<core::workspace::VaultUser>;

/// Changes the case that the first word names, as it stands, and shows it.
Result<Reply> changing(const Arguments &arguments, const std::function<Result<>(Areas &, const Alert &, const Users &)> &change)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"ID"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const auto id, idFrom<Alert>(arguments.words().first()));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) {
        return inAreas(workspace, arguments, [&, users = workspace.users()](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const AlertView before, areas.alerts.open(id));
            YICE_TRY(change(areas, before.alert, users));
            return presentCase(areas, before);
        });
    });
}

Result<Reply> changing(const Arguments &arguments, const std::function<Result<>(Areas &, const Alert &)> &change)
{
    return changing(arguments, [&](Areas &areas, const Alert &alert, const Users &) { return change(areas, alert); });
}

/// The kinds that a person notes, and the tiers where it is noticed.
Result<Reply> note(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString kindWord, arguments.required(u"kind"_s));
    YICE_ASSIGN(const QString source, arguments.required(u"source"_s));
    YICE_ASSIGN(const QString tierWord, arguments.required(u"tier"_s));
    YICE_ASSIGN(const QString facts, arguments.required(u"facts"_s));
    const auto kind = signalKindFromName(kindWord);
    if (!kind || (*kind != SignalKind::Observation && *kind != SignalKind::Event))
        return usage(u"--kind"_s);
    const auto tier = tierFromName(tierWord);
    if (!tier)
        return usage(u"--tier"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        if (!areas.alerts.rules().signalRules.knowsSource(source))
            return usage(u"--source"_s);
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto id,
                    areas.alerts.noteSignal(student, *kind, *tier, facts,
                                            {source, arguments.has(u"danger"_s), arguments.has(u"bullying"_s)}));
        auto noted = areas.alerts.open(id);
        Reply reply{{}, Words::tr("已记下。")}; // whoever notes something need not be one of those who see the case
        if (noted) {
            noted->alert.found.removeLast(); // what was just written is shown to who wrote it
            YICE_ASSIGN(reply, presentCase(areas, *noted));
        }
        reply.data.insert(u"noted"_s, true);
        return reply;
    });
}

Result<QString> secondWord(const Arguments &arguments, const QString &name)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, name, {{u"reason"_s, u"missing"_s}});
    return arguments.words().last();
}

Result<Reply> home(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"answer"_s));
    const auto answer = homeFromName(word);
    if (!answer || *answer == HomeInvolved::NotAsked)
        return usage(u"--answer"_s);
    return changing(arguments, [&](Areas &areas, const Alert &alert) {
        return areas.alerts.answerHome(alert.id, alert.revision, *answer);
    });
}

/// Adds one suspect to those who are known, or puts one in the place of another, or takes all of it back: of harm by others, or
/// of bullying by pupils.
Result<Reply> suspect(const Arguments &arguments)
{
    YICE_ASSIGN(const QString note, arguments.required(u"note"_s));
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"ID"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const auto id, idFrom<Alert>(arguments.words().first()));
    const QString kind = arguments.value(u"kind"_s, u"harm"_s);
    if (kind != u"harm" && kind != u"bullying")
        return usage(u"--kind"_s);
    return withVault(arguments, [&](core::workspace::Workspace &workspace) {
        return inAreas(workspace, arguments, [&, users = workspace.users()](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const AlertView before, areas.alerts.open(id));
            const bool withdraw = arguments.has(u"withdraw"_s);
            const bool bullying = kind == u"bullying";
            QList<Suspect> suspects = withdraw ? QList<Suspect>() : before.alert.suspected;
            const QString other = arguments.value(u"instead-of"_s);
            if (!other.isEmpty() && suspects.removeIf([&](const Suspect &one) { return one.person == other; }) == 0)
                return usage(u"--instead-of"_s);
            if (!withdraw && (arguments.has(u"person"_s) || arguments.has(u"as"_s)))
                suspects.append({arguments.value(u"person"_s), arguments.value(u"as"_s, bullying ? QString(FellowStudent) : QString())});
            YICE_TRY(bullying ? areas.alerts.suspectBullying(id, before.alert.revision, !withdraw, suspects, note)
                              : core::workspace::suspectHarm(areas, users, id, before.alert.revision, !withdraw, suspects, note));
            return presentCase(areas, before);
        });
    });
}

Result<Reply> ground(const Arguments &arguments)
{
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QList<Evidence> evidence, evidenceIn(arguments));
    return changing(arguments, [&](Areas &areas, const Alert &alert) {
        return core::workspace::groundCase(areas, alert.id, alert.revision, {reason}, evidence);
    });
}

Result<Reply> sign(const Arguments &arguments)
{
    YICE_ASSIGN(const QString role, arguments.required(u"role"_s));
    return changing(arguments, [&](Areas &areas, const Alert &alert, const Users &users) -> Result<> {
        QList<Decider> signer{{arguments.value(u"person"_s), role}};
        YICE_TRY(core::workspace::markOutside(areas, users, signer));
        return areas.alerts.sign(alert.id, alert.revision, signer.first());
    });
}

Result<Reply> tellFact(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, secondWord(arguments, u"FACT"_s));
    const auto kind = factKindFromName(word);
    if (!kind || *kind > FactKind::ScaleBelowCutOff)
        return usage(u"FACT"_s);
    YICE_ASSIGN(const QDateTime at, instantOf(arguments, u"at"_s));
    YICE_ASSIGN(const QList<Evidence> evidence, evidenceIn(arguments));
    if (evidence.size() > 1) // one record shows it
        return usage(u"--evidence"_s);
    return changing(arguments, [&](Areas &areas, const Alert &alert) {
        Fact fact{*kind, at, arguments.has(u"danger"_s), {}};
        if (!evidence.isEmpty())
            fact.shownBy = evidence.first();
        return core::workspace::tellFact(areas, alert.id, alert.revision, fact, arguments.value(u"note"_s));
    });
}

Result<Reply> advance(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, secondWord(arguments, u"STATE"_s));
    const auto state = stateFromName(word);
    if (!state)
        return usage(u"STATE"_s);
    return changing(arguments, [&](Areas &areas, const Alert &alert) {
        return areas.alerts.advance(alert.id, alert.revision, *state);
    });
}

Decision endingBy(const Arguments &arguments, const Areas &areas, const QString &reason, const QString &role)
{
    Decision ruling;
    ruling.reasons = {reason};
    ruling.deciders = {{areas.db.viewer().name, role}};
    if (arguments.has(u"second"_s))
        ruling.deciders.append({arguments.value(u"second"_s), arguments.value(u"second-role"_s)});
    return ruling;
}

Result<Reply> close(const Arguments &arguments)
{
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString role, arguments.required(u"role"_s));
    YICE_ASSIGN(const QList<Evidence> evidence, evidenceIn(arguments));
    core::workspace::CarriedOn on;
    YICE_ASSIGN(Reply reply, changing(arguments, [&](Areas &areas, const Alert &alert, const Users &users) -> Result<> {
                    YICE_ASSIGN(on, core::workspace::carriedOn(areas, alert.id));
                    Decision ruling = endingBy(arguments, areas, reason, role);
                    YICE_TRY(core::workspace::markOutside(areas, users, ruling.deciders));
                    ruling.evidence = evidence;
                    return core::workspace::closeCase(areas, alert.id, alert.revision, ruling);
                }));
    reply.data.insert(u"carriedOn"_s, QJsonObject{{u"appointments"_s, on.appointments}, {u"measures"_s, on.measures}});
    if (on.anything())
        reply.text += Words::tr("\n  还会继续：预约 %1 次，一生一策的措施 %2 项。").arg(on.appointments).arg(on.measures);
    return reply;
}

Result<Reply> aside(const Arguments &arguments)
{
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString role, arguments.required(u"role"_s));
    YICE_ASSIGN(const QList<Evidence> evidence, evidenceIn(arguments));
    return changing(arguments, [&](Areas &areas, const Alert &alert, const Users &users) -> Result<> {
        Decision ruling = endingBy(arguments, areas, reason, role);
        YICE_TRY(core::workspace::markOutside(areas, users, ruling.deciders));
        ruling.evidence = evidence;
        return core::workspace::setAsideCase(areas, alert.id, alert.revision, ruling);
    });
}

Result<core::Id<core::security::User>> personNamed(const Users &people, const QString &name)
{
    for (const core::workspace::VaultUser &one : people) {
        if (one.name == name)
            return one.id;
    }
    return fail(ErrorCode::NotFound, name, {{u"id"_s, name}});
}

/// To whom the case is given, after giving or taking it where that is asked.
Result<Reply> helper(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Alert>(word));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const Users people = workspace.users();
        return inAreas(workspace, arguments, [&](Areas &areas) -> Result<Reply> {
            CaseHelpers helpers(areas.db, areas.alerts);
            if (arguments.has(u"add"_s)) {
                YICE_ASSIGN(const auto person, personNamed(people, arguments.value(u"add"_s)));
                YICE_TRY(helpers.give(id, person, arguments.value(u"add"_s)));
            }
            if (arguments.has(u"remove"_s)) {
                YICE_ASSIGN(const auto person, personNamed(people, arguments.value(u"remove"_s)));
                YICE_TRY(helpers.take(id, person));
            }
            YICE_ASSIGN(const auto all, helpers.of(id));
            QJsonArray list;
            QStringList lines;
            for (const CaseHelper &one : all) {
                const QString ended = one.ended.isValid() ? instantText(one.ended) : QString();
                list.append(QJsonObject{{u"name"_s, one.name}, {u"since"_s, instantText(one.since)}, {u"by"_s, one.by},
                                        {u"ended"_s, ended}});
                lines.append(u"%1　%2　%3"_s.arg(one.name, instantText(one.since), ended).trimmed());
            }
            lines.append(Words::tr("共 %1 人。").arg(all.size()));
            return Reply{{{u"helpers"_s, list}}, lines.join(u'\n')};
        });
    });
}

} // namespace

QList<Command> caseCommands()
{
    return QList<Command>{{u"alert note"_s,
             Words::tr("STUDENT --kind observation|event --source class_head|dormitory|subject_teacher|parent|pupil|other_school|self"
                       " --tier dormitory|class|grade|school --facts 事实 [--danger] [--bullying]"),
             {u"kind"_s, u"source"_s, u"tier"_s, u"facts"_s, u"danger"_s, u"bullying"_s},
             note},
            {u"alert home"_s, u"ID --answer no|unknown|yes"_s, {u"answer"_s}, home},
            {u"alert suspect"_s,
             Words::tr("ID --note 依据 [--kind harm|bullying] [--person 姓名] [--as home|student|staff|other|角色] [--instead-of 姓名] [--withdraw]"),
             {u"note"_s, u"kind"_s, u"person"_s, u"as"_s, u"instead-of"_s, u"withdraw"_s},
             suspect},
            {u"alert ground"_s,
             Words::tr("ID --reason 理由") + evidenceUsage(),
             QStringList{u"reason"_s} + evidenceOptions(),
             ground},
            {u"alert sign"_s, Words::tr("ID --role 角色 [--person 姓名]"), {u"role"_s, u"person"_s}, sign},
            {u"alert fact"_s,
             Words::tr("ID FACT [--at T] [--danger] [--note 说明]") + evidenceUsage(),
             QStringList{u"at"_s, u"danger"_s, u"note"_s} + evidenceOptions(),
             tellFact},
            {u"alert advance"_s, u"ID triaged|intervening|following"_s, {}, advance},
            {u"alert close"_s,
             Words::tr("ID --reason 理由 --role 角色 [--second 姓名 --second-role 角色]") + evidenceUsage(),
             QStringList{u"reason"_s, u"role"_s, u"second"_s, u"second-role"_s} + evidenceOptions(),
             close},
            {u"alert aside"_s,
             Words::tr("ID --reason 理由 --role 角色 [--second 姓名 --second-role 角色]") + evidenceUsage(),
             QStringList{u"reason"_s, u"role"_s, u"second"_s, u"second-role"_s} + evidenceOptions(),
             aside},
            {u"alert helper"_s, Words::tr("ID [--add 姓名] [--remove 姓名]"), {u"add"_s, u"remove"_s}, helper}}
        + evidenceCommands();
}

} // namespace yicectl
