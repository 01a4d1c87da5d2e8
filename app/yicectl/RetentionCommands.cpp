// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/workspace/Destroying.h"
#include "ui/words/MomentText.h"
#include "ui/words/RetentionWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::retention;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

using ListId = core::Id<DestructionList>;

QString nameOf(const DueFile &file)
{
    return file.student ? file.student->studentNumber + u'　' + file.student->name : Words::tr("（不属于哪个学生）");
}

QString ruleName(const RetentionRules &rules, const QString &id)
{
    const RetentionRule *rule = rules.rule(id);
    return rule ? rule->name : id;
}

QJsonArray toJson(const QList<DueFile> &files, const RetentionRules &rules)
{
    QJsonArray list;
    for (const DueFile &file : files) {
        QJsonArray records;
        for (const DueRoot &root : file.roots)
            records.append(QJsonObject{{u"rule"_s, root.rule},
                                       {u"name"_s, ruleName(rules, root.rule)},
                                       {u"record"_s, QString::fromLatin1(root.id.toHex())},
                                       {u"due"_s, dayJson(root.due)}});
        list.append(QJsonObject{{u"student"_s, file.student ? QJsonValue(studentJson(*file.student)) : QJsonValue()},
                                {u"records"_s, records}});
    }
    return list;
}

QStringList linesOf(const QList<DueFile> &files, const RetentionRules &rules)
{
    QStringList lines;
    for (const DueFile &file : files) {
        QStringList names;
        for (const QString &rule : file.rules)
            names.append(ruleName(rules, rule));
        lines.append(Words::tr("%1　%2　%3 到期").arg(nameOf(file), names.join(Words::tr("、")),
                                              file.roots.first().due.toString(Qt::ISODate)));
    }
    return lines;
}

QJsonObject toJson(const DestructionList &list)
{
    QJsonArray summary;
    for (const SummaryLine &line : list.summary)
        summary.append(QJsonObject{{u"rule"_s, line.rule},
                                   {u"files"_s, line.files},
                                   {u"records"_s, line.records},
                                   {u"firstDue"_s, dayJson(line.firstDue)},
                                   {u"lastDue"_s, dayJson(line.lastDue)}});
    QJsonArray signatures;
    for (const Signature &signature : list.signatures)
        signatures.append(QJsonObject{{u"name"_s, signature.name},
                                      {u"role"_s, signature.role},
                                      {u"at"_s, instantJson(signature.at)}});
    QJsonObject mentions;
    for (auto it = list.mentions.cbegin(); it != list.mentions.cend(); ++it)
        mentions.insert(it.key(), it.value());
    return {{u"id"_s, list.id.toString()},
            {u"number"_s, list.number},
            {u"state"_s, stateName(list.state)},
            {u"day"_s, dayJson(list.day)},
            {u"made"_s, instantJson(list.made)},
            {u"madeBy"_s, list.madeBy},
            {u"hash"_s, QString::fromLatin1(list.hash.toHex())},
            {u"summary"_s, summary},
            {u"signatures"_s, signatures},
            {u"destroyed"_s, instantJson(list.destroyed)},
            {u"destroyedBy"_s, list.destroyed.isValid() ? QJsonValue(list.destroyedBy) : QJsonValue()},
            {u"mayMention"_s, mentions}};
}

QString lineOf(const DestructionList &list, const RetentionRules &rules)
{
    QStringList parts;
    for (const SummaryLine &line : list.summary)
        parts.append(Words::tr("%1 %2 份").arg(ruleName(rules, line.rule)).arg(line.files));
    QStringList names;
    for (const Signature &signature : list.signatures)
        names.append(signature.name);
    return Words::tr("清单 %1　%2　%3　%4　签名：%5").arg(list.number)
        .arg(list.day.toString(Qt::ISODate), ui::words::listStateText(list.state), parts.join(Words::tr("、")),
             names.isEmpty() ? Words::tr("无") : names.join(Words::tr("、")));
}

QJsonObject toJson(const core::storage::KnownBackup &backup)
{
    return {{u"id"_s, backup.id.toString()},
            {u"place"_s, backup.place},
            {u"made"_s, instantJson(backup.made)},
            {u"automatic"_s, backup.automatic}};
}

/// A list by id or by its number.
Result<ListId> listOf(const Areas &areas, const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return idFrom<DestructionList>(word);
    YICE_ASSIGN(const auto lists, areas.retention.lists());
    for (const DestructionList &list : lists) {
        if (list.number == number)
            return list.id;
    }
    return fail(ErrorCode::NotFound, word, {{u"id"_s, word}});
}

/// Here or gone, by id or number. NeedsDecision where the school gave a number twice.
Result<core::Id<core::students::Student>> anyStudentOf(const Areas &areas, const QString &word)
{
    auto current = studentOf(areas, word);
    if (current || current.error().code != ErrorCode::NotFound)
        return current;
    YICE_ASSIGN(const auto leavers, areas.retention.leavers());
    QList<core::Id<core::students::Student>> found;
    for (const auto &row : leavers) {
        if (row.studentNumber == word)
            found.append(row.id);
    }
    if (found.size() > 1)
        return fail(ErrorCode::NeedsDecision, word);
    return found.isEmpty() ? current : found.first();
}

Result<Reply> showRules(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        QJsonArray list;
        QStringList lines{areas.retention.rules().title};
        for (const RetentionRule &rule : areas.retention.rules().rules) {
            list.append(QJsonObject{{u"id"_s, rule.id},
                                    {u"name"_s, rule.name},
                                    {u"keep"_s, ui::words::keepText(rule)},
                                    {u"mark"_s, rule.mark},
                                    {u"source"_s, rule.source}});
            lines.append(u"%1　%2　[%3] %4"_s.arg(rule.name, ui::words::keepText(rule), rule.mark, rule.source));
        }
        return Reply{{{u"version"_s, areas.retention.rules().version}, {u"rules"_s, list}}, lines.join(u'\n')};
    });
}

Result<Reply> showDue(const Arguments &arguments)
{
    QDate day;
    if (arguments.has(u"date"_s)) {
        day = QDate::fromString(arguments.value(u"date"_s), Qt::ISODate);
        if (!day.isValid())
            return wrongValue(u"date"_s);
    }
    return inVault(arguments, [day](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const DueReport report, areas.retention.due(day));
        QStringList lines = linesOf(report.files, areas.retention.rules());
        QJsonArray blocked;
        for (const BlockedFile &file : report.blocked) {
            blocked.append(QJsonObject{{u"student"_s, studentJson(file.student)}, {u"reason"_s, blockName(file.block)}});
            lines.append(Words::tr("%1　%2　暂不销毁：%3").arg(file.student.studentNumber, file.student.name,
                                                        ui::words::blockText(file.block)));
        }
        lines.append(Words::tr("到 %1 为止到期 %2 份，暂不销毁 %3 份。").arg(report.day.toString(Qt::ISODate))
                         .arg(report.files.size())
                         .arg(report.blocked.size()));
        return Reply{{{u"date"_s, dayJson(report.day)},
                      {u"due"_s, toJson(report.files, areas.retention.rules())},
                      {u"blocked"_s, blocked}},
                     lines.join(u'\n')};
    });
}

Result<Reply> hold(const Arguments &arguments)
{
    YICE_ASSIGN(const QString number, onlyWord(arguments, u"NUMBER"_s));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, anyStudentOf(areas, number));
        YICE_TRY(areas.retention.hold(student, reason));
        return Reply{{{u"student"_s, student.toString()}}, Words::tr("这名学生的资料先不销毁，直到解除。")};
    });
}

Result<Reply> release(const Arguments &arguments)
{
    YICE_ASSIGN(const QString number, onlyWord(arguments, u"NUMBER"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, anyStudentOf(areas, number));
        YICE_TRY(areas.retention.liftHold(student));
        return Reply{{{u"student"_s, student.toString()}}, Words::tr("保留要求已解除。")};
    });
}

Result<Reply> listHolds(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto holds, areas.retention.holds());
        QJsonArray list;
        QStringList lines;
        for (const Hold &one : holds) {
            list.append(QJsonObject{{u"student"_s, studentJson(one.student)},
                                    {u"reason"_s, one.reason},
                                    {u"setBy"_s, one.setBy},
                                    {u"setAt"_s, instantJson(one.setAt)}});
            lines.append(Words::tr("%1　%2　%3（%4）").arg(one.student.studentNumber, one.student.name, one.reason, one.setBy));
        }
        lines.append(Words::tr("共 %1 人。").arg(holds.size()));
        return Reply{{{u"holds"_s, list}}, lines.join(u'\n')};
    });
}

Result<Reply> makeList(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const DestructionList list, areas.retention.makeList());
        return Reply{toJson(list), lineOf(list, areas.retention.rules())};
    });
}

Result<Reply> listLists(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto lists, areas.retention.lists());
        QJsonArray list;
        QStringList lines;
        for (const DestructionList &one : lists) {
            list.append(toJson(one));
            lines.append(lineOf(one, areas.retention.rules()));
        }
        lines.append(Words::tr("共 %1 份清单。").arg(lists.size()));
        return Reply{{{u"lists"_s, list}}, lines.join(u'\n')};
    });
}

Result<Reply> showList(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ListId id, listOf(areas, word));
        YICE_ASSIGN(const ListedFiles shown, areas.retention.show(id));
        QJsonObject data = toJson(shown.list);
        data.insert(u"files"_s, toJson(shown.files, areas.retention.rules()));
        QStringList lines{lineOf(shown.list, areas.retention.rules())};
        lines += linesOf(shown.files, areas.retention.rules());
        return Reply{data, lines.join(u'\n')};
    });
}

Result<Reply> sign(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ListId id, listOf(areas, word));
        YICE_ASSIGN(const DestructionList list, areas.retention.sign(id));
        return Reply{toJson(list), lineOf(list, areas.retention.rules())};
    });
}

Reply reportOf(const core::workspace::DestroyedForGood &done)
{
    const Destroyed &outcome = done.outcome;
    QJsonArray backups;
    QStringList lines{Words::tr("销毁了 %1 条记录，档案文件已重写（%2 → %3 字节）。").arg(outcome.records)
                          .arg(done.file.bytesBefore)
                          .arg(done.file.bytesAfter)};
    for (const auto &backup : outcome.stillHeldBy) {
        backups.append(toJson(backup));
        lines.append(Words::tr("这份备份里还有：%1（%2）").arg(backup.place,
                                                      ui::words::momentText(backup.made)));
    }
    const QStringList mentions = ui::words::mentionTexts(outcome.mayMention);
    if (!mentions.isEmpty())
        lines.append(Words::tr("别处的文字里可能还提到他们，请看一遍：") + mentions.join(Words::tr("，")));
    for (const QString &copy : done.file.copiesLeft)
        lines.append(Words::tr("没能删掉升级前的副本：%1").arg(copy));
    lines.append(Words::tr("送给区里的统计和收过的回执不含姓名，照原样保留。"));
    QJsonObject data = toJson(outcome.list);
    data.insert(u"records"_s, outcome.records);
    data.insert(u"stillHeldBy"_s, backups);
    data.insert(u"bytesBefore"_s, done.file.bytesBefore);
    data.insert(u"bytesAfter"_s, done.file.bytesAfter);
    data.insert(u"copiesLeft"_s, QJsonArray::fromStringList(done.file.copiesLeft));
    return {data, lines.join(u'\n')};
}

Result<Reply> destroy(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        const auto find = [&](Areas &areas) { return listOf(areas, word); };
        YICE_ASSIGN(const ListId id, workspace.run(find).takeResult());
        if (arguments.has(u"dry-run"_s)) {
            const auto tried = [id](Areas &areas) { return areas.retention.destroy(id); };
            YICE_ASSIGN(Destroyed outcome, inAreas(workspace, arguments, tried));
            return reportOf({std::move(outcome), {}});
        }
        YICE_ASSIGN(const auto done, core::workspace::destroyRecords(workspace, id).takeResult());
        return reportOf(done);
    });
}

Result<Reply> listBackups(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto backups, areas.retention.backups());
        QJsonArray list;
        QStringList lines;
        for (const HoldingBackup &one : backups) {
            QJsonArray numbers;
            QStringList words;
            for (const int number : one.lists) {
                numbers.append(number);
                words.append(QString::number(number));
            }
            QJsonObject object = toJson(one.backup);
            object.insert(u"holdsLists"_s, numbers);
            list.append(object);
            lines.append(u"%1　%2　%3"_s.arg(ui::words::momentText(one.backup.made),
                                             one.backup.place,
                                             words.isEmpty() ? Words::tr("不含已销毁的资料")
                                                             : Words::tr("还含清单 %1 销毁的资料").arg(words.join(Words::tr("、")))));
        }
        lines.append(Words::tr("共 %1 份备份。").arg(backups.size()));
        return Reply{{{u"backups"_s, list}}, lines.join(u'\n')};
    });
}

Result<Reply> backupGone(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<core::storage::KnownBackup>(word));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.retention.markBackupGone(id));
        return Reply{{{u"id"_s, id.toString()}}, Words::tr("记下了：这份备份已销毁。")};
    });
}

} // namespace

QList<Command> retentionCommands()
{
    return {{u"retention rules"_s, {}, {}, showRules},
            {u"retention due"_s, u"[--date DAY]"_s, {u"date"_s}, showDue},
            {u"retention hold"_s, u"NUMBER --reason TEXT"_s, {u"reason"_s}, hold},
            {u"retention release"_s, u"NUMBER"_s, {}, release},
            {u"retention holds"_s, {}, {}, listHolds},
            {u"retention list make"_s, u"[--dry-run]"_s, {}, makeList},
            {u"retention list show"_s, u"ID"_s, {}, showList},
            {u"retention list"_s, {}, {}, listLists},
            {u"retention sign"_s, u"ID"_s, {}, sign},
            {u"retention destroy"_s, u"ID [--dry-run]"_s, {}, destroy},
            {u"retention backups gone"_s, u"ID"_s, {}, backupGone},
            {u"retention backups"_s, {}, {}, listBackups}};
}

} // namespace yicectl
