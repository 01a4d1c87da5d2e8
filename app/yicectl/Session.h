// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yicectl/Command.h"

#include "core/workspace/Workspace.h"

namespace yicectl {

/// Opens the vault that the global options name, runs `job`, closes it. Usage: no --vault, no password given, or several
/// users and no --user.
core::Result<Reply> withVault(const Arguments &arguments,
                              const std::function<core::Result<Reply>(core::workspace::Workspace &)> &job);

/// While it lives, the vault that withVault() opens first stays open, and every other withVault() works on it.
class VaultKeptOpen
{
public:
    VaultKeptOpen();
    ~VaultKeptOpen();
    VaultKeptOpen(const VaultKeptOpen &) = delete;
    VaultKeptOpen &operator=(const VaultKeptOpen &) = delete;
};

/// The same with this password.
core::Result<Reply> withVault(const Arguments &arguments, const QString &secret,
                              const std::function<core::Result<Reply>(core::workspace::Workspace &)> &job);

/// Runs job(Areas &) as one transaction and waits; with --dry-run all is taken back.
template <typename Job> auto inAreas(core::workspace::Workspace &workspace, const Arguments &arguments, Job job)
{
    using core::workspace::Commit;
    return workspace.run(std::move(job), arguments.has(QStringLiteral("dry-run")) ? Commit::No : Commit::Yes)
        .takeResult();
}

/// The most common form: one transaction of the vault that gives the answer.
core::Result<Reply> inVault(const Arguments &arguments,
                            const std::function<core::Result<Reply>(core::workspace::Areas &)> &job);

/// Clock and places; --now is refused where the vault is no test vault.
core::Result<core::workspace::VaultOptions> vaultOptions(const Arguments &arguments, bool test);

/// The password of the global options, or of `--NAME` as a file.
core::Result<QString> password(const Arguments &arguments);
/// For a command that opens two things: of --password-stdin the first line and the second, or the first again where there is
/// no second; else the one password for both.
core::Result<std::pair<QString, QString>> twoPasswords(const Arguments &arguments);
core::Result<QString> passwordFromFile(const QString &path);

/// The one word after the command; Usage naming `what`.
core::Result<QString> onlyWord(const Arguments &arguments, const QString &what);

/// Who a student is, in every answer that names one.
QJsonObject studentJson(const core::students::StudentRow &student);
/// The student's open case among `cases`, in short; null where there is none.
QJsonValue openCaseJson(const QHash<core::Id<core::students::Student>, core::alerts::AlertRow> &cases,
                        const core::Id<core::students::Student> &student);

/// NotFound for a word that is no id.
template <typename T> core::Result<core::Id<T>> idFrom(const QString &word)
{
    const auto id = core::Id<T>::fromString(word);
    if (id.isNull())
        return core::fail(core::ErrorCode::NotFound, word, {{QStringLiteral("id"), word}});
    return id;
}

/// A student by id or by the school's number. NotFound.
core::Result<core::Id<core::students::Student>> studentOf(const core::workspace::Areas &areas, const QString &word);

/// UTC, to the millisecond.
QString instantText(const QDateTime &instant);
QJsonValue instantJson(const QDateTime &instant); ///< null where there is none
QJsonValue dayJson(const QDate &day);             ///< likewise

/// An instant that an option gives as ISO 8601, in UTC; invalid where it is not given. Usage.
core::Result<QDateTime> instantOf(const Arguments &arguments, const QString &name);

/// Row problems as the contract shapes them.
/// The problems with the name of the file at `path`, and `sheet` where they name none.
QList<core::Problem> inFile(QList<core::Problem> problems, const QString &path, const QString &sheet = {});
core::Error withFile(core::Error error, const QString &path, const QString &sheet = {});
QJsonArray problemsToJson(const QList<core::Problem> &problems);

/// Reads every page, entry and record; the chain of the journal is part of it.
core::Result<Reply> verifyVault(const Arguments &arguments);

QList<Command> vaultCommands();
QList<Command> backupCommands();
QList<Command> auditCommands();
QList<Command> rosterCommands();
QList<Command> staffCommands();
QList<Command> calendarCommands();
QList<Command> observationCommands();
QList<Command> institutionCommands();
QList<Command> referralCommands();
QList<Command> importCommands();
QList<Command> rolloverCommands();
QList<Command> campaignCommands();
QList<Command> resultCommands();
QList<Command> reportCommands();
QList<Command> reviewCommands();
QJsonObject expectationJson(const core::assessments::ExpectedInterviews &expected);
core::Result<Reply> namesReply(const Arguments &arguments, const core::Id<core::assessments::Campaign> &id);
QList<Command> alertCommands();
QList<Command> caseCommands();
QList<Command> planCommands();
QList<Command> todayCommands();
QList<Command> meetingCommands();
QList<Command> crisisCommands();
QList<Command> inquiryCommands();
QList<Command> cardCommands();
QList<Command> attachmentCommands();
QList<Command> sessionCommands();
QList<Command> groupCommands();
QList<Command> roomCommands();
QList<Command> appointmentCommands();
QList<Command> studentCommands();
QList<Command> exchangeCommands();
QList<Command> retentionCommands();
QList<Command> stationCommands();
QList<Command> demoCommands();
QList<Command> libraryCommands();

} // namespace yicectl
