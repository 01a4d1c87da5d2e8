// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/storage/BackupRegister.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::VaultStart;
using core::workspace::Workspace;

namespace yicectl {

namespace {

/// What the contract counts in `vault info`, and the table that holds it.
struct Counted {
    QLatin1String key;
    QLatin1String table;
};
constexpr Counted CountedTables[]{{QLatin1String("students"), QLatin1String("student")},
                                  {QLatin1String("sheets"), QLatin1String("sheet")},
                                  {QLatin1String("alerts"), QLatin1String("alert")}};

Result<core::exchange::Unit> unitFrom(const Arguments &arguments)
{
    core::exchange::Unit unit;
    YICE_ASSIGN(const QString profile, arguments.required(u"profile"_s));
    if (profile != u"school"_s && profile != u"district"_s)
        return wrongValue(u"profile"_s);
    const bool school = profile == u"school"_s;
    unit.profile = school ? core::exchange::UnitProfile::School : core::exchange::UnitProfile::District;
    YICE_ASSIGN(unit.code, arguments.required(u"unit-code"_s));
    YICE_ASSIGN(unit.name, arguments.required(u"unit-name"_s));
    if (school)
        unit.stage = arguments.value(u"stage"_s, u"complete"_s);
    else if (arguments.has(u"stage"_s))
        return fail(ErrorCode::Usage, u"--stage"_s, {{u"reason"_s, u"school_only"_s}});
    return unit;
}

Result<Reply> create(const Arguments &arguments)
{
    VaultStart start;
    YICE_ASSIGN(start.folder, arguments.required(u"vault"_s));
    YICE_ASSIGN(start.unit, unitFrom(arguments));
    YICE_ASSIGN(start.founder, arguments.required(u"user"_s));
    start.test = arguments.has(u"test"_s);
    if (arguments.has(u"kdf-ms"_s)) {
        if (!start.test)
            return fail(ErrorCode::Usage, u"--kdf-ms"_s, {{u"reason"_s, u"test_vault_only"_s}});
        start.kdfMilliseconds = arguments.value(u"kdf-ms"_s).toInt();
    }
    YICE_ASSIGN(const auto options, vaultOptions(arguments, start.test));
    YICE_ASSIGN(const QString secret, password(arguments));
    const QString sheet = arguments.value(u"recovery-out"_s);
    if (!sheet.isEmpty() && QFileInfo::exists(sheet))
        return fail(ErrorCode::AlreadyExists, sheet, {{u"id"_s, sheet}});
    bool kept = false;
    if (!sheet.isEmpty()) {
        start.keepSheet = [&](const QStringList &groups) -> Result<> {
            YICE_TRY(core::base::writeWholeFile(sheet, groups.join(u'-').toUtf8() + '\n', core::base::Replace::No, core::base::Readers::Owner));
            kept = true;
            return {};
        };
    }
    const auto made = Workspace::create(start, secret, options);
    if (!made) {
        if (kept) // the sheet of a vault that is not there
            QFile::remove(sheet);
        return fail(made.error());
    }
    Reply answer;
    answer.data.insert(u"vaultId"_s, made->workspace->vaultId().toString(QUuid::WithoutBraces));
    answer.text = Words::tr("建好了：%1（%2）。").arg(start.folder, start.unit.name);
    if (sheet.isEmpty()) {
        answer.text += Words::tr("\n恢复单（只显示这一次，请抄在纸上锁好）：\n") + made->recoveryGroups.join(u'-');
    } else {
        answer.text += Words::tr("\n恢复单写在 %1：请打印锁好，再删掉这个文件。").arg(sheet);
    }
    return answer;
}

Result<Reply> info(const Arguments &arguments)
{
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        Reply answer;
        answer.data = {{u"vaultId"_s, workspace.vaultId().toString(QUuid::WithoutBraces)},
                       {u"cipher"_s, workspace.cipher()},
                       {u"test"_s, workspace.isTest()},
                       {u"unitCode"_s, workspace.unit().code},
                       {u"unitName"_s, workspace.unit().name},
                       {u"stage"_s, workspace.unit().stage},
                       {u"lastBackup"_s, QJsonValue()}};
        return inAreas(workspace, arguments, [answer](Areas &areas) mutable -> Result<Reply> {
            YICE_ASSIGN(const qint64 format, areas.db.number(u"PRAGMA user_version"_s));
            QJsonObject counts;
            for (const Counted &counted : CountedTables) {
                YICE_ASSIGN(const qint64 count, areas.db.number(u"SELECT count(*) FROM "_s + counted.table));
                counts.insert(counted.key, count);
            }
            YICE_ASSIGN(const qint64 entries, areas.db.number(u"SELECT count(*) FROM journal_entry"_s));
            YICE_ASSIGN(const auto head, areas.db.first(u"SELECT chain FROM journal_entry ORDER BY seq DESC LIMIT 1"_s, {},
                                                        [](const core::storage::Row &row) { return row.blob(0); }));
            YICE_ASSIGN(const auto backup, core::storage::BackupRegister(areas.db).last());
            if (backup)
                answer.data.insert(u"lastBackup"_s, instantText(backup->made));
            answer.data.insert(u"format"_s, format);
            answer.data.insert(u"counts"_s, counts);
            answer.data.insert(u"journal"_s, QJsonObject{{u"entries"_s, entries},
                                                         {u"head"_s, QString::fromLatin1(head.value_or(QByteArray()).toHex())}});
            answer.text = Words::tr("%1（%2）\n学生 %3，答卷 %4，预警 %5\n日志 %6 条\n%7")
                              .arg(answer.data.value(u"unitName"_s).toString(), answer.data.value(u"unitCode"_s).toString())
                              .arg(counts.value(u"students"_s).toInteger())
                              .arg(counts.value(u"sheets"_s).toInteger())
                              .arg(counts.value(u"alerts"_s).toInteger())
                              .arg(entries)
                              .arg(backup ? Words::tr("上次备份 %1").arg(ui::words::momentText(backup->made))
                                          : Words::tr("还没有备份"));
            return answer;
        });
    });
}

Result<Reply> addUser(const Arguments &arguments)
{
    YICE_ASSIGN(const QString name, onlyWord(arguments, u"NAME"_s));
    YICE_ASSIGN(const QString roleName, arguments.required(u"role"_s));
    YICE_ASSIGN(const auto role, core::security::roleFromName(roleName));
    YICE_ASSIGN(const QString file, arguments.required(u"new-password-file"_s));
    YICE_ASSIGN(const QString secret, passwordFromFile(file));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_TRY(workspace.addUser(name, role, secret));
        return Reply{{{u"name"_s, name}, {u"role"_s, roleName}}, Words::tr("加好了：%1。").arg(name)};
    });
}

Result<Reply> removeUser(const Arguments &arguments)
{
    YICE_ASSIGN(const QString name, onlyWord(arguments, u"NAME"_s));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_TRY(workspace.removeUser(name));
        return Reply{{{u"name"_s, name}}, Words::tr("移除了：%1。档案换了新钥匙；以前的备份他仍可能打开，请处理旧备份。").arg(name)};
    });
}

Result<Reply> changePassword(const Arguments &arguments)
{
    YICE_ASSIGN(const QString file, arguments.required(u"new-password-file"_s));
    YICE_ASSIGN(const QString fresh, passwordFromFile(file));
    YICE_ASSIGN(const QString old, password(arguments));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_TRY(workspace.changePassword(old, fresh));
        return Reply{{{u"name"_s, workspace.viewer().name}}, Words::tr("密码换好了。下次用新密码打开。")};
    });
}

Result<Reply> recover(const Arguments &arguments)
{
    YICE_ASSIGN(const QString folder, arguments.required(u"vault"_s));
    YICE_ASSIGN(const auto face, Workspace::face(folder));
    YICE_ASSIGN(const auto options, vaultOptions(arguments, face.test));
    const QString user = arguments.value(u"user"_s, face.users.isEmpty() ? QString() : face.users.first().name);
    YICE_ASSIGN(const QString keyFile, arguments.required(u"key-file"_s));
    YICE_ASSIGN(const QString key, passwordFromFile(keyFile));
    YICE_ASSIGN(const QString file, arguments.required(u"new-password-file"_s));
    YICE_ASSIGN(const QString fresh, passwordFromFile(file));
    YICE_TRY(Workspace::recover(folder, key, user, fresh, options));
    return Reply{{{u"name"_s, user}}, Words::tr("新密码设好了：%1。恢复单仍然有效，请放回原处锁好。").arg(user)};
}

} // namespace

Result<Reply> verifyVault(const Arguments &arguments)
{
    return withVault(arguments, [](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const auto report, workspace.verify());
        if (!report.sound()) {
            core::Error error(ErrorCode::Damaged, {}, {{u"file"_s, u"records.db"_s}});
            for (const auto &finding : report.findings) {
                core::Problem problem;
                problem.file = u"records.db"_s;
                problem.kind = finding.check;
                problem.value = finding.where;
                error.problems.append(problem);
            }
            return fail(error);
        }
        return Reply{{{u"pagesRead"_s, report.pages},
                      {u"journalEntries"_s, report.entries},
                      {u"records"_s, report.records},
                      {u"problems"_s, QJsonArray()}},
                     Words::tr("没有问题：查过 %1 页，%2 条日志，%3 条记录。").arg(report.pages).arg(report.entries).arg(report.records)};
    });
}

QList<Command> vaultCommands()
{
    return {{u"vault create"_s,
             u"--profile school|district --unit-code C --unit-name N [--stage S] --user NAME [--recovery-out F] [--test]"_s,
             {u"profile"_s, u"unit-code"_s, u"unit-name"_s, u"stage"_s, u"recovery-out"_s, u"test"_s},
             create},
            {u"vault info"_s, {}, {}, info},
            {u"vault verify"_s, {}, {}, verifyVault},
            {u"vault add-user"_s,
             u"NAME --role R --new-password-file F"_s,
             {u"role"_s, u"new-password-file"_s},
             addUser},
            {u"vault remove-user"_s, u"NAME"_s, {}, removeUser},
            {u"vault passwd"_s, u"--new-password-file F"_s, {u"new-password-file"_s}, changePassword},
            {u"vault recover"_s,
             u"--key-file F --new-password-file F"_s,
             {u"key-file"_s, u"new-password-file"_s},
             recover}};
}

} // namespace yicectl
