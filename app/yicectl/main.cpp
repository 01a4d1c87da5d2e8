// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Batch.h"
#include "app/yicectl/Command.h"
#include "app/yicectl/KitCommands.h"
#include "app/yicectl/LetterCommands.h"
#include "app/yicectl/Output.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/PostCommands.h"
#include "app/yicectl/ReportedCommands.h"
#include "app/yicectl/Session.h"
#include "core/base/platform/Memory.h"
#include "core/base/platform/TimeZone.h"
#include "ui/words/Language.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

using namespace yicectl;

const QStringList Flags{u"json"_s,    u"quiet"_s,    u"version"_s, u"help"_s,           u"test"_s,
                        u"dry-run"_s, u"complete"_s, u"full"_s, u"missing"_s, u"open"_s,           u"overdue"_s, u"danger"_s, u"withdraw"_s,
                        u"explain"_s, u"password-stdin"_s, u"accept-behind-anchor"_s, u"rehearse"_s, u"stations"_s, u"names"_s, u"safe"_s, u"with-paper"_s, u"aside"_s, u"bullying"_s,
                        u"outside"_s, u"closed"_s, u"drop"_s, u"rest"_s, u"begin"_s, u"initials"_s, u"whole"_s};
const QStringList GlobalOptions{u"json"_s,           u"quiet"_s, u"vault"_s,  u"user"_s,   u"password-file"_s,
                                u"password-stdin"_s, u"now"_s,   u"kdf-ms"_s, u"dry-run"_s, u"accept-behind-anchor"_s,
                                u"lang"_s};

QList<Command> allCommands()
{
    return scaleCommands() + libraryCommands() + vaultCommands() + backupCommands() + rosterCommands() + staffCommands() + postCommands() + calendarCommands() + observationCommands() + kitCommands() + kitNewsCommands() + kitNoteCommands() + reportedCommands() + institutionCommands() + referralCommands() + rolloverCommands() + importCommands() +
           campaignCommands() + reviewCommands() + resultCommands() + reportCommands() + alertCommands() + caseCommands() + planCommands() + todayCommands() + meetingCommands() + crisisCommands() + inquiryCommands() + cardCommands() + sessionCommands() + groupCommands() + letterCommands() + roomCommands() + appointmentCommands() + attachmentCommands() + studentCommands() +
           exchangeCommands() + stationCommands() + auditCommands() + retentionCommands() + demoCommands() + batchCommands();
}

Result<Reply> usage()
{
    Reply answer;
    QJsonArray names;
    answer.text = Words::tr("用法：yicectl [--vault 文件夹] [--user 姓名] [--password-file 文件] [--lang zh|en] [--json] [--quiet] 命令 …\n");
    for (const Command &command : allCommands()) {
        answer.text += u"  yicectl "_s + command.name + u' ' + command.usage + u'\n';
        names.append(command.name);
    }
    answer.text.chop(1);
    answer.data.insert(u"commands"_s, names);
    return answer;
}

Result<Reply> run(Arguments &arguments)
{
    if (arguments.has(u"version"_s)) {
        const QString version = QStringLiteral(YICE_VERSION);
        return Reply{{{u"version"_s, version}}, u"yicectl "_s + version};
    }
    if (arguments.has(u"help"_s) || arguments.words().isEmpty())
        return usage();
    for (const Command &command : allCommands()) {
        const QStringList name = command.name.split(u' ');
        if (arguments.words().mid(0, name.size()) != name)
            continue;
        for (const QString &option : arguments.optionNames()) {
            if (!command.options.contains(option) && !GlobalOptions.contains(option))
                return fail(ErrorCode::Usage, u"--"_s + option, {{u"reason"_s, u"unknown"_s}});
        }
        arguments.dropWords(name.size());
        auto answer = command.run(arguments);
        const QString field = answer ? QString() : answer.error().context.value(u"field"_s).toString();
        if (!command.options.contains(field))
            return answer;
        return fail(answer.error().with(u"option"_s, u"--"_s + field)); // the word that the person wrote
    }
    return fail(ErrorCode::Usage, arguments.words().mid(0, 2).join(u' '), {{u"reason"_s, u"unknown"_s}});
}

} // namespace

int main(int argc, char **argv)
{
    core::base::shareFreedMemory();
    core::base::settleTimeZone();
    const auto application = applicationFor(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    ui::words::speak(*application, ui::words::chooseLanguage(ui::words::askedLanguage(QCoreApplication::arguments())));
    const bool json = words.contains(u"--json"_s);
    Result<Arguments> arguments = Arguments::parse(words, Flags);
    if (arguments && arguments->words().value(0) == u"batch" && !arguments->has(u"help"_s)) {
        arguments->dropWords(1);
        return runBatch(*arguments, GlobalOptions, [](const QStringList &line) -> Result<Reply> {
            YICE_ASSIGN(Arguments call, Arguments::parse(line, Flags));
            return run(call);
        });
    }
    const Result<Reply> answer = arguments ? run(*arguments) : fail(arguments.error());
    if (!answer)
        return writeError(answer.error(), json);
    return writeAnswer(*answer, json, arguments->has(u"quiet"_s));
}
