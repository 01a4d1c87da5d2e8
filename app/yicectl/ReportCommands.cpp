// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "app/reports/RoundReports.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;
using reports::Made;
using reports::Needs;
using reports::Wish;

namespace yicectl
{

namespace
{

QString usageOf(Needs needs)
{
    return needs == Needs::Class                   ? u"--class C"_s
           : needs == Needs::MayNameClassOrStudent ? u"[--class C | --student S]"_s
                                                   : QString();
}

Result<Reply> list(const Arguments &)
{
    QJsonArray all;
    QStringList lines;
    for (const reports::RoundReport &report : reports::roundReports()) {
        const QString needs = usageOf(report.needs);
        all.append(QJsonObject{{u"name"_s, report.name}, {u"title"_s, report.title}, {u"needs"_s, needs}});
        lines.append(u"%1  %2  %3"_s.arg(report.name, report.title, needs).trimmed());
    }
    return Reply{{{u"reports"_s, all}}, lines.join(u'\n')};
}

Result<reports::RoundReport> reportOf(const QString &name)
{
    for (const reports::RoundReport &report : reports::roundReports()) {
        if (report.name == name)
            return report;
    }
    return fail(ErrorCode::Usage, name, {{u"reason"_s, u"unknown"_s}});
}

Result<Made> makeIn(Areas &areas, const Arguments &arguments, const reports::RoundReport &report, Wish wish)
{
    if (const QString typed = arguments.value(u"class"_s); !typed.isEmpty()) {
        wish.className = core::students::readClassName(typed, areas.students.stage(), wish.setting.day);
        if (!wish.className)
            return fail(ErrorCode::NotFound, typed, {{u"id"_s, typed}});
    }
    if (arguments.has(u"student"_s)) {
        YICE_ASSIGN(wish.student, studentOf(areas, arguments.value(u"student"_s)));
    }
    return report.make(areas, wish);
}

/// A rehearsal leaves no word in the journal, so it names nobody.
Reply replyOf(const Made &made, const reports::RoundReport &report, bool rehearsal)
{
    QJsonArray speakFirst;
    for (const core::students::StudentRow &student : made.speakFirst)
        speakFirst.append(studentJson(student));
    Reply reply{{{u"report"_s, report.name}}, {}};
    if (report.needs != Needs::MayNameClassOrStudent)
        return reply;
    reply.data.insert(u"letters"_s, made.letters);
    if (rehearsal) {
        reply.text = Words::tr("能写 %1 封反馈信，另有 %2 人要先当面谈。什么都没有写入。").arg(made.letters).arg(speakFirst.size());
        return reply;
    }
    reply.data.insert(u"speakFirst"_s, speakFirst);
    reply.text = Words::tr("写好 %1 封反馈信。").arg(made.letters);
    if (!speakFirst.isEmpty())
        reply.text += Words::tr("另有 %1 人要先当面谈，没有写信；谈过并记下访谈以后再做。").arg(speakFirst.size());
    return reply;
}

/// The act of export is in the journal before the file is written.
Result<Reply> make(const Arguments &arguments)
{
    YICE_ASSIGN(const QString name, onlyWord(arguments, u"NAME"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_ASSIGN(const QString round, arguments.required(u"campaign"_s));
    YICE_ASSIGN(const auto report, reportOf(name));
    for (const QString &option : {u"class"_s, u"student"_s}) {
        if (arguments.has(option) && !usageOf(report.needs).contains(u"--"_s + option))
            return fail(ErrorCode::Usage, u"--"_s + option, {{u"reason"_s, u"unknown"_s}});
    }
    if (report.needs == Needs::Class) {
        YICE_TRY(arguments.required(u"class"_s));
    }
    YICE_TRY(mayWritePaper(out));
    YICE_ASSIGN(const auto campaign, idFrom<core::assessments::Campaign>(round));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        Wish wish{campaign, {}, {}, {workspace.unit().name, workspace.sharedClock()->today(), {}}};
        YICE_ASSIGN(wish.setting.lines, core::station::shippedHelpLines());
        const Result<Made> made =
            inAreas(workspace, arguments, [&](Areas &areas) { return makeIn(areas, arguments, report, wish); });
        if (!made)
            return fail(made.error());
        const bool rehearsal = arguments.has(u"dry-run"_s);
        Reply reply = replyOf(*made, report, rehearsal);
        if (!rehearsal) {
            YICE_TRY(writePaper(out, made->paper));
            reply.text = (reply.text + u'\n' + Words::tr("存进了 %1。").arg(out)).trimmed();
        }
        return reply;
    });
}

} // namespace

QList<Command> reportCommands()
{
    return {{u"report list"_s, {}, {}, list},
            {u"report make"_s,
             u"NAME --campaign ID [--class C] [--student S] --out F.pdf|F.xlsx"_s,
             {u"campaign"_s, u"class"_s, u"student"_s, u"out"_s},
             make}};
}

} // namespace yicectl
