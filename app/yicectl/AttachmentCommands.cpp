// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::records;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

QJsonObject attachmentJson(const Attachment &one, const AttachmentRules &rules)
{
    return {{u"id"_s, one.id.toString()},
            {u"revision"_s, one.revision},
            {u"student"_s, one.student.toString()},
            {u"kind"_s, one.kind},
            {u"kindName"_s, rules.kind(one.kind).name},
            {u"title"_s, one.title},
            {u"day"_s, one.day.toString(Qt::ISODate)},
            {u"format"_s, scanFormatName(one.format)},
            {u"bytes"_s, one.bytes},
            {u"hash"_s, QString::fromLatin1(one.hash.toHex())},
            {u"alert"_s, one.alert.isNull() ? QJsonValue() : QJsonValue(one.alert.toString())},
            {u"consent"_s, !one.consent.isEmpty()},
            {u"added"_s, instantText(one.added)},
            {u"by"_s, one.by}};
}

QString attachmentLine(const Attachment &one, const AttachmentRules &rules)
{
    return u"%1　%2　%3　%4　%5　%6"_s.arg(one.day.toString(Qt::ISODate), rules.kind(one.kind).name, one.title,
                                            scanFormatName(one.format), one.by, one.id.toString());
}

Reply shown(const Attachment &one, const AttachmentRules &rules)
{
    return {{{u"attachment"_s, attachmentJson(one, rules)}}, attachmentLine(one, rules)};
}

Result<Reply> kinds(const Arguments &)
{
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    QJsonArray list;
    QStringList lines{rules.title};
    for (const AttachmentKind &kind : rules.kinds) {
        list.append(QJsonObject{{u"id"_s, kind.id},
                                {u"name"_s, kind.name},
                                {u"see"_s, core::security::permissionName(kind.see)},
                                {u"add"_s, core::security::permissionName(kind.add)}});
        lines.append(u"%1　%2"_s.arg(kind.id, kind.name));
    }
    return Reply{{{u"version"_s, rules.version}, {u"largestBytes"_s, rules.largestBytes}, {u"kinds"_s, list}},
                 lines.join(u'\n')};
}

Result<NewAttachment> givenBy(const Arguments &arguments, const QString &path, qint64 largest)
{
    NewAttachment given;
    YICE_ASSIGN(given.kind, arguments.required(u"kind"_s));
    YICE_ASSIGN(given.title, arguments.required(u"title"_s));
    if (arguments.has(u"day"_s)) {
        given.day = QDate::fromString(arguments.value(u"day"_s), Qt::ISODate);
        if (!given.day.isValid())
            return wrongValue(u"day"_s);
    }
    if (arguments.has(u"alert"_s)) {
        YICE_ASSIGN(given.alert, idFrom<core::alerts::Alert>(arguments.value(u"alert"_s)));
    }
    if (arguments.has(u"consent"_s)) {
        given.consentOf = QByteArray();
        if (arguments.value(u"consent"_s) != u"all") {
            YICE_ASSIGN(const auto campaign, idFrom<core::assessments::Campaign>(arguments.value(u"consent"_s)));
            given.consentOf = campaign.bytes();
        }
    }
    auto content = core::base::readWholeFile(path, largest);
    if (!content && content.error().code == ErrorCode::TooLarge)
        return fail(content.error().with(u"what"_s, u"scan"_s));
    YICE_ASSIGN(given.content, std::move(content));
    return given;
}

Result<Reply> add(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, u"STUDENT FILE"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    YICE_ASSIGN(const NewAttachment given, givenBy(arguments, arguments.words().at(1), rules.largestBytes));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, arguments.words().first()));
        YICE_ASSIGN(const Attachment made, areas.attachments.add(student, given));
        return shown(made, rules);
    });
}

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto found, areas.attachments.list(student));
        QJsonArray all;
        QStringList lines;
        for (const Attachment &one : found) {
            all.append(attachmentJson(one, rules));
            lines.append(attachmentLine(one, rules));
        }
        lines.append(Words::tr("共 %1 份附件。").arg(found.size()));
        return Reply{{{u"attachments"_s, all}}, lines.join(u'\n')};
    });
}

Result<core::Id<Attachment>> attachmentOf(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return idFrom<Attachment>(word);
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, attachmentOf(arguments));
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const AttachmentContent opened, areas.attachments.open(id));
        return shown(opened.attachment, rules);
    });
}

/// In clear, outside the vault: journalled with its reason in the transaction that writes the file.
Result<Reply> giveOut(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, attachmentOf(arguments));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_ASSIGN(const AttachmentRules rules, shippedAttachmentRules());
    if (QFileInfo::exists(out))
        return fail(ErrorCode::AlreadyExists, out, {{u"id"_s, out}});
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        // In two steps: a file that fails leaves an entry too many, and no copy that nobody knows of.
        YICE_ASSIGN(const AttachmentContent opened, inAreas(workspace, arguments, [&](Areas &areas) {
                        return areas.attachments.noteExport(id, reason);
                    }));
        if (!arguments.has(u"dry-run"_s))
            YICE_TRY(core::base::writeWholeFile(out, opened.bytes, core::base::Replace::No));
        Reply reply = shown(opened.attachment, rules);
        reply.data.insert(u"out"_s, out);
        reply.text = Words::tr("存进了 %1。那里是明文，请保管好，用完就删。").arg(out);
        return reply;
    });
}

Result<Reply> remove(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, attachmentOf(arguments));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const Attachment one, areas.attachments.find(id));
        const qint64 revision =
            arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : one.revision;
        YICE_TRY(areas.attachments.remove(id, revision, reason));
        return Reply{{{u"removed"_s, id.toString()}}, Words::tr("附件已移除，理由记入了日志。")};
    });
}

} // namespace

QList<Command> attachmentCommands()
{
    return {{u"attachment kinds"_s, {}, {}, kinds},
            {u"attachment add"_s,
             Words::tr("STUDENT FILE --kind K --title 名称 [--day D] [--alert ID] [--consent CAMPAIGN|all]"),
             {u"kind"_s, u"title"_s, u"day"_s, u"alert"_s, u"consent"_s},
             add},
            {u"attachment list"_s, u"STUDENT"_s, {}, list},
            {u"attachment show"_s, u"ID"_s, {}, show},
            {u"attachment export"_s, Words::tr("ID --reason 理由 --out FILE"), {u"reason"_s, u"out"_s}, giveOut},
            {u"attachment remove"_s, Words::tr("ID --reason 理由 [--revision N]"), {u"reason"_s, u"revision"_s}, remove}};
}

} // namespace yicectl
