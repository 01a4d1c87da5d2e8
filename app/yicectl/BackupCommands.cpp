// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/Backup.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::BackupDoor;
using core::workspace::BackupHeader;
using core::workspace::BackupReport;
using core::workspace::Difference;
using core::workspace::Workspace;

namespace yicectl {

namespace {

QJsonObject journalOf(qint64 entries, const QByteArray &chain)
{
    return {{u"entries"_s, entries}, {u"head"_s, QString::fromLatin1(chain.toHex())}};
}

QJsonObject headerOf(const BackupHeader &header)
{
    return {{u"vaultId"_s, header.vault.toString(QUuid::WithoutBraces)},
            {u"format"_s, header.format},
            {u"madeAt"_s, instantText(header.made)},
            {u"cipher"_s, header.cipher},
            {u"test"_s, header.test},
            {u"journal"_s, journalOf(header.entries, header.chain)}};
}

QJsonArray differencesOf(const QList<Difference> &differences)
{
    QJsonArray array;
    for (const Difference &difference : differences)
        array.append(QJsonObject{{u"what"_s, difference.what},
                                 {u"expected"_s, difference.expected},
                                 {u"found"_s, difference.found}});
    return array;
}

QJsonObject countsOf(const core::workspace::TableCounts &counts)
{
    QJsonObject object;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Reply replyOf(const BackupReport &report)
{
    Reply answer;
    answer.data = headerOf(report.header);
    answer.data.insert(u"pagesRead"_s, report.pages);
    answer.data.insert(u"records"_s, report.records);
    answer.data.insert(u"journalEntries"_s, report.found.entries);
    answer.data.insert(u"counts"_s, countsOf(report.found.counts));
    answer.data.insert(u"differences"_s, differencesOf(report.differences));
    answer.data.insert(u"folder"_s, report.folder);
    answer.text = Words::tr("备份做于 %1，日志 %2 条。读了 %3 页，核对了 %4 条记录，%5。")
                      .arg(ui::words::momentText(report.header.made))
                      .arg(report.found.entries)
                      .arg(report.pages)
                      .arg(report.records)
                      .arg(report.sound() ? Words::tr("都对得上") : Words::tr("有 %1 处对不上").arg(report.differences.size()));
    if (report.later) {
        answer.data.insert(u"later"_s, differencesOf(*report.later));
        answer.data.insert(u"ofLiving"_s, report.ofLiving);
        answer.text += report.ofLiving ? Words::tr("\n和现在的档案相比，少了这份备份之后的 %1 处变化。").arg(report.later->size())
                                       : Words::tr("\n现在的档案不是从这份备份接着写下来的，请先弄清来历。");
    }
    return answer;
}

/// Not by the global --user alone: a backup has a keyring of its own. `secret` opens it unless there is a key file.
Result<BackupDoor> doorOf(const Arguments &arguments, const QString &file, const std::function<Result<QString>()> &secret)
{
    BackupDoor door;
    YICE_ASSIGN(const QStringList users, core::workspace::usersOfBackup(file));
    door.user = arguments.value(u"user"_s, users.size() == 1 ? users.first() : QString());
    if (door.user.isEmpty())
        return fail(ErrorCode::Usage, u"--user"_s, {{u"reason"_s, u"missing"_s}});
    if (!arguments.has(u"key-file"_s)) {
        YICE_ASSIGN(door.password, secret());
        return door;
    }
    YICE_ASSIGN(door.recoveryKey, passwordFromFile(arguments.value(u"key-file"_s)));
    YICE_ASSIGN(const QString fresh, arguments.required(u"new-password-file"_s));
    YICE_ASSIGN(door.password, passwordFromFile(fresh));
    return door;
}

Result<Reply> backup(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto made, core::workspace::makeBackup(workspace, out));
        Reply answer;
        answer.data = headerOf(made.header);
        answer.data.insert(u"file"_s, made.path);
        answer.data.insert(u"bytes"_s, made.bytes);
        answer.text = Words::tr("备份好了：%1（%2 字节，日志 %3 条），写完后又读回来核对过。").arg(QDir::toNativeSeparators(made.path))
                          .arg(made.bytes)
                          .arg(made.header.entries);
        return answer;
    });
}

Result<Reply> verifyBackup(const Arguments &arguments)
{
    YICE_ASSIGN(const QString file, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const BackupDoor door, doorOf(arguments, file, [&] { return password(arguments); }));
    YICE_ASSIGN(const BackupReport report, core::workspace::checkBackup(file, door));
    return replyOf(report);
}

/// The living vault may have another password by now: the first line of --password-stdin opens the backup, the second the
/// vault. With a key file only the vault is opened by a password.
Result<Reply> rehearseBesideVault(const Arguments &arguments, const QString &file, const QString &into,
                                  core::workspace::RestoreOptions options, qint64 entries)
{
    YICE_ASSIGN(const auto secrets, twoPasswords(arguments));
    const bool byKey = arguments.has(u"key-file"_s);
    YICE_ASSIGN(const BackupDoor door, doorOf(arguments, file, [&]() -> Result<QString> { return secrets.first; }));
    return withVault(arguments, byKey ? secrets.first : secrets.second, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(options.living, core::workspace::livingVault(workspace, entries));
        YICE_ASSIGN(const BackupReport report, core::workspace::restoreBackup(file, into, door, options));
        YICE_TRY(core::workspace::noteRehearsal(workspace, report));
        Reply answer = replyOf(report);
        answer.text += Words::tr("\n演练做完了，演练用的文件夹已经删去；这次演练已记入日志。");
        return answer;
    });
}

Result<Reply> restore(const Arguments &arguments)
{
    YICE_ASSIGN(const QString file, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QString into, arguments.required(u"into"_s));
    YICE_ASSIGN(const BackupHeader header, core::workspace::readBackupHeader(file));
    core::workspace::RestoreOptions options;
    YICE_ASSIGN(options.vault, vaultOptions(arguments, header.test));
    options.rehearse = arguments.has(u"rehearse"_s);
    if (options.rehearse && arguments.has(u"vault"_s))
        return rehearseBesideVault(arguments, file, into, options, header.entries);
    YICE_ASSIGN(const BackupDoor door, doorOf(arguments, file, [&] { return password(arguments); }));
    YICE_ASSIGN(const BackupReport report, core::workspace::restoreBackup(file, into, door, options));
    Reply answer = replyOf(report);
    answer.text += options.rehearse ? Words::tr("\n演练做完了，演练用的文件夹已经删去。")
                                    : Words::tr("\n恢复到了：%1。用这份备份里的密码打开。").arg(QDir::toNativeSeparators(report.folder));
    return answer;
}

} // namespace

QList<Command> backupCommands()
{
    return {{u"vault backup"_s, u"--out FILE"_s, {u"out"_s}, backup},
            {u"vault verify-backup"_s, u"FILE"_s, {u"key-file"_s, u"new-password-file"_s}, verifyBackup},
            {u"vault restore"_s,
             u"FILE --into DIR [--rehearse] [--key-file F --new-password-file F]"_s,
             {u"into"_s, u"rehearse"_s, u"key-file"_s, u"new-password-file"_s},
             restore}};
}

} // namespace yicectl
