// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/DutyForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "core/workspace/DistrictSending.h"
#include "ui/words/PackageWords.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::exchange;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::base::readWholeFile;
using core::base::Replace;
using core::base::writeWholeFile;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

constexpr qint64 LargestCardFile = 64 * 1024;

QJsonObject cardJson(const UnitCard &card)
{
    return {{u"unitCode"_s, card.code}, {u"unitName"_s, card.name}, {u"fingerprint"_s, card.fingerprint()}};
}

QString cardText(const UnitCard &card)
{
    return Words::tr("%1　%2\n  指纹 %3").arg(card.code, card.name, card.fingerprint());
}

QJsonObject countsJson(const Receipt &receipt)
{
    return {{u"new"_s, receipt.added},
            {u"same"_s, receipt.same},
            {u"conflicts"_s, receipt.conflicts},
            {u"rejected"_s, receipt.rejected}};
}

/// AlreadyExists, unless exactly these bytes stand there: a call may be repeated.
Result<bool> standsAlready(const QString &path, const QByteArray &bytes)
{
    if (!QFile::exists(path))
        return false;
    const auto found = readWholeFile(path, bytes.size());
    if (found && *found == bytes)
        return true;
    return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
}

Result<> writeOnce(const QString &path, const QByteArray &bytes)
{
    YICE_ASSIGN(const bool there, standsAlready(path, bytes));
    return there ? Result<>() : writeWholeFile(path, bytes, Replace::No);
}

Result<Reply> unitCard(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const UnitCard card, areas.exchange.card());
        YICE_ASSIGN(const QByteArray file, areas.exchange.cardFile());
        if (!arguments.has(u"dry-run"_s)) {
            YICE_TRY(writeOnce(out, file));
        }
        return Reply{cardJson(card), cardText(card)};
    });
}

Result<Reply> unitTrust(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray file, readWholeFile(path, LargestCardFile));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const UnitCard card, areas.exchange.trust(file, arguments.value(u"fingerprint"_s)));
        return Reply{cardJson(card), Words::tr("已登记 ") + cardText(card)};
    });
}

Result<Reply> unitList(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const QList<KnownUnit> known, areas.exchange.units());
        QJsonArray units;
        QStringList lines;
        for (const KnownUnit &unit : known) {
            QJsonObject entry = cardJson(unit.card);
            entry.insert(u"self"_s, unit.self);
            entry.insert(u"trusted"_s, unit.self ? QJsonValue() : QJsonValue(instantText(unit.trusted)));
            units.append(entry);
            lines.append((unit.self ? Words::tr("本单位　") : QString()) + cardText(unit.card));
        }
        QJsonObject data = cardJson(known.first().card);
        data.insert(u"units"_s, units);
        return Reply{data, lines.join(u'\n')};
    });
}

/// The file is written before the commit, so that no package is on record that nobody has; taken back when that fails.
Result<Reply> packageMake(const Arguments &arguments)
{
    YICE_ASSIGN(const QString to, arguments.required(u"to"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    const bool dryRun = arguments.has(u"dry-run"_s);
    bool written = false;
    const auto answer = inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto report, areas.schoolReport());
        const QList<QJsonObject> rows = core::district::packageRows(report);
        YICE_ASSIGN(const auto sent, core::workspace::sendToDistrict(areas, to, rows));
        YICE_ASSIGN(const PackageHeader header, inspectPackage(sent.file));
        if (!dryRun) {
            YICE_TRY(writeWholeFile(out, sent.file, Replace::No));
            written = true;
        }
        Reply reply;
        reply.data = {{u"kind"_s, kindName(header.kind)},
                      {u"to"_s, to},
                      {u"sequence"_s, header.sequence},
                      {u"createdAt"_s, instantText(header.createdAt)},
                      {u"rows"_s, rows.size()},
                      {u"crises"_s, report.crises.size()},
                      {u"reported"_s, sent.reported},
                      {u"hash"_s, QString::fromLatin1(packageHash(sent.file).toHex())}};
        reply.text = Words::tr("第 %1 号上报包，给 %2，共 %3 行，其中重点个案 %4 行（不含姓名）。").arg(header.sequence)
                         .arg(to)
                         .arg(rows.size())
                         .arg(report.crises.size());
        if (sent.reported > 0)
            reply.text += u'\n' + Words::tr("其中 %1 个个案的书面报告区县已按这个包记为办了。").arg(sent.reported);
        return reply;
    });
    if (!answer && written && !answer.error().context.value(u"committed"_s).toBool())
        QFile::remove(out);
    return answer;
}

/// In clear, by pseudonym: journalled as leaving before it is worded.
Result<Reply> packageWeekly(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) { return reports::weeklyForm(areas, setting); }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

Result<Reply> packageInspect(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray file, readWholeFile(path, LargestPackage));
    YICE_ASSIGN(const PackageHeader header, inspectPackage(file));
    const QJsonObject data{{u"kind"_s, kindName(header.kind)},
                           {u"from"_s, header.from},
                           {u"fromKey"_s, header.fromKey},
                           {u"to"_s, QJsonArray::fromStringList(header.to)},
                           {u"sequence"_s, header.sequence},
                           {u"previous"_s, QString::fromLatin1(header.previous.toHex())},
                           {u"createdAt"_s, instantText(header.createdAt)},
                           {u"size"_s, header.size},
                           {u"hash"_s, QString::fromLatin1(packageHash(file).toHex())},
                           {u"checked"_s, false}};
    return Reply{data, Words::tr("%1，来自 %2，第 %3 号，%4 生成。内容是密封的；签名要在导入时才核对。").arg(
                           kindName(header.kind), header.from, QString::number(header.sequence),
                           instantText(header.createdAt))};
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Next:
        return u"next"_s;
    case Standing::Repeat:
        return u"repeat"_s;
    case Standing::Gap:
        return u"gap"_s;
    case Standing::Late:
        return u"late"_s;
    case Standing::Fork:
        return u"fork"_s;
    case Standing::BrokenLink:
        return u"broken_link"_s;
    }
    return {};
}

Reply importReply(const PackageImport &import, const QDate &today)
{
    Receipt counts = import.receipt;
    if (import.handling == Handling::NothingNew) {
        counts.same += counts.added;
        counts.added = 0;
    }
    Reply reply;
    reply.data = countsJson(counts);
    reply.data.insert(u"from"_s, import.package.from);
    reply.data.insert(u"fromName"_s, import.package.fromName);
    reply.data.insert(u"sequence"_s, import.package.sequence);
    reply.data.insert(u"standing"_s, standingName(import.package.standing));
    reply.data.insert(u"applied"_s, import.package.applied);
    reply.data.insert(u"receipt"_s, !import.receiptFile.isEmpty());
    reply.data.insert(u"missingFrom"_s, import.missingFrom);
    reply.data.insert(u"missingTo"_s, import.missingTo);
    reply.text = u"%1　%2\n"_s.arg(import.package.from, import.package.fromName) + ui::words::importText(import, today);
    return reply;
}

/// The receipt is written after the commit, for it says that all was taken; a repeat gives it again.
Result<Reply> packageImport(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray file, readWholeFile(path, LargestPackage));
    const QString receiptOut = arguments.value(u"receipt-out"_s);
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const PackageImport import,
                    inAreas(workspace, arguments, [&](Areas &areas) -> Result<PackageImport> {
                        YICE_ASSIGN(PackageImport made,
                                    areas.exchange.receive(file, PackageKind::District, areas.district));
                        if (!receiptOut.isEmpty() && !made.receiptFile.isEmpty()) {
                            YICE_TRY(standsAlready(receiptOut, made.receiptFile));
                        }
                        return made;
                    }));
        if (!receiptOut.isEmpty() && !import.receiptFile.isEmpty() && !arguments.has(u"dry-run"_s)) {
            YICE_TRY(writeOnce(receiptOut, import.receiptFile));
        }
        return importReply(import, workspace.sharedClock()->today());
    });
}

Result<Reply> receiptImport(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray file, readWholeFile(path, LargestPackage));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const SentPackage sent, areas.exchange.takeReceipt(file));
        Reply reply;
        reply.data = countsJson(sent.receipt.value_or(Receipt()));
        reply.data.insert(u"from"_s, sent.to);
        reply.data.insert(u"sequence"_s, sent.sequence);
        reply.data.insert(u"received"_s, instantText(sent.received));
        reply.text = Words::tr("%1 收到了第 %2 号：").arg(sent.to).arg(sent.sequence) +
                     ui::words::receiptText(sent.receipt.value_or(Receipt())) + Words::tr("。");
        return reply;
    });
}

} // namespace

QList<Command> exchangeCommands()
{
    return {{u"unit card"_s, u"--out F"_s, {u"out"_s}, unitCard},
            {u"unit trust"_s, u"F [--fingerprint X]"_s, {u"fingerprint"_s}, unitTrust},
            {u"unit list"_s, {}, {}, unitList},
            {u"package make"_s, u"--to UNIT --out F"_s, {u"to"_s, u"out"_s}, packageMake},
            {u"package inspect"_s, u"F"_s, {}, packageInspect},
            {u"package weekly"_s, u"--out F.pdf|F.xlsx"_s, {u"out"_s}, packageWeekly},
            {u"package import"_s, u"F [--receipt-out F]"_s, {u"receipt-out"_s}, packageImport},
            {u"receipt import"_s, u"F"_s, {}, receiptImport}};
}

} // namespace yicectl
