// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/KitCommands.h"

#include "app/yicectl/StationCommands.h"
#include "core/base/platform/WholeFile.h"
#include "core/kits/ReturnFile.h"
#include "core/workspace/Backup.h"
#include "core/workspace/Kits.h"
#include "ui/words/KitWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::kits;
using namespace core::observations;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Kits;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

const QString WeekOption = u"week"_s;
const QString OutOption = u"out"_s;
const QString SlipOption = u"passphrase-out"_s;

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject toJson(const Kit &kit)
{
    return {{u"id"_s, kit.id.toString()},
            {u"code"_s, kit.code},
            {u"for"_s, kit.person},
            {u"scope"_s, scopeText(kit.scope)},
            {u"class"_s, ui::words::scopeTitle(kit.scope)},
            {u"made"_s, instantText(kit.made)},
            {u"madeBy"_s, kit.madeBy},
            {u"lastDay"_s, dayText(kit.lastDay)},
            {u"replaced"_s, instantJson(kit.replaced)}};
}

QJsonObject toJson(const ReturnTaken &taken)
{
    const KitReturn &entry = taken.entry;
    return {{u"id"_s, entry.id.toString()},
            {u"kit"_s, toJson(taken.kit)},
            {u"sequence"_s, entry.sequence},
            {u"created"_s, instantText(entry.created)},
            {u"standing"_s, standingName(entry.standing)},
            {u"waiting"_s, !entry.applied.isValid()},
            {u"repeat"_s, taken.repeat},
            {u"new"_s, taken.repeat ? 0 : entry.added},
            {u"same"_s, entry.same},
            {u"danger"_s, taken.repeat ? 0 : entry.danger},
            {u"conflicts"_s, entry.conflicts},
            {u"rejected"_s, 0}};
}

Result<KitScope> scopeOf(const Arguments &arguments, const Areas &areas)
{
    YICE_ASSIGN(const QString typed, arguments.required(u"scope"_s));
    const auto scope = scopeFromText(typed, areas.students.stage(), areas.db.clock().today());
    if (!scope)
        return wrongValue(u"scope"_s);
    return *scope;
}

Result<Reply> make(const Arguments &arguments)
{
    if (arguments.value(u"scope"_s).startsWith(u"station:"))
        return makeStation(arguments);
    if (arguments.has(u"cards-out"_s))
        return fail(ErrorCode::Usage, u"--cards-out"_s, {{u"reason"_s, u"unknown"_s}});
    KitWish wish;
    YICE_ASSIGN(wish.person, arguments.required(u"for"_s));
    YICE_ASSIGN(wish.lastDay, dayOption(arguments, u"until"_s, {}));
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    YICE_ASSIGN(const QString slipFile, arguments.required(SlipOption));
    if (QFileInfo::exists(slipFile))
        return fail(ErrorCode::AlreadyExists, slipFile, {{u"id"_s, slipFile}});
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(wish.scope, workspace.run([&](Areas &areas) { return scopeOf(arguments, areas); }).takeResult());
        core::workspace::KitMaking making;
        if (arguments.has(u"kdf-ms"_s)) {
            if (!workspace.isTest())
                return fail(ErrorCode::Usage, u"--kdf-ms"_s, {{u"reason"_s, u"test_vault_only"_s}});
            making.kdfMilliseconds = arguments.value(u"kdf-ms"_s).toInt();
        }
        bool slipKept = false;
        making.keepSlip = [&](const QString &slip) -> Result<> {
            YICE_TRY(core::base::writeWholeFile(slipFile, slip.toLatin1() + '\n', core::base::Replace::No, core::base::Readers::Owner));
            slipKept = true;
            return {};
        };
        const auto done = core::workspace::makeKit(workspace, wish, out, making);
        if (!done) {
            if (slipKept) // of a kit that is not there
                QFile::remove(slipFile);
            return fail(done.error());
        }
        const core::workspace::KitMade &made = *done;
        Reply answer{toJson(made.kit), {}};
        answer.data.insert(u"pupils"_s, made.pupils);
        answer.data.insert(u"file"_s, out);
        answer.data.insert(u"bytes"_s, made.bytes);
        answer.text = Words::tr("做好了给%1的工作包：%2，%3 名学生，用到 %4。\n文件 %5，密码条 %6：请分开交给本人，密码条打开一次后请撕掉。")
                          .arg(made.kit.person, ui::words::scopeTitle(made.kit.scope))
                          .arg(made.pupils)
                          .arg(dayText(made.kit.lastDay), QDir::toNativeSeparators(out), QDir::toNativeSeparators(slipFile));
        return answer;
    });
}

Result<Reply> list(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto rows, Kits(areas).school.list());
        const QDate today = areas.db.clock().today();
        QJsonArray array;
        QStringList lines;
        for (const KitRow &row : rows) {
            QJsonObject one = toJson(row.kit);
            one.insert(u"pupils"_s, row.pupils);
            one.insert(u"handedIn"_s, instantJson(row.handedIn));
            one.insert(u"waiting"_s, row.waiting);
            array.append(one);
            lines.append(u"%1　%2　%3　%4"_s.arg(row.kit.person, ui::words::scopeTitle(row.kit.scope), ui::words::kitStateText(row, today),
                                                row.handedIn.isValid() ? Words::tr("上次交回 %1").arg(ui::words::momentText(row.handedIn))
                                                                       : Words::tr("还没交过")));
        }
        YICE_ASSIGN(Reply answer, stationsMade(areas));
        answer.data.insert(u"kits"_s, array);
        answer.text = (lines.isEmpty() ? Words::tr("还没有工作包。") : lines.join(u'\n')) + u'\n' + answer.text;
        return answer;
    });
}

Result<Reply> replace(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<Kit>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(Kits(areas).school.replace(id));
        return Reply{{{u"id"_s, word}}, Words::tr("这个工作包停用了。以后从它交回的东西先等人来看。")};
    });
}

Result<Reply> open(const Arguments &arguments)
{
    YICE_ASSIGN(const QString file, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QString slipFile, arguments.required(u"slip-file"_s));
    YICE_ASSIGN(const QString into, arguments.required(u"into"_s));
    YICE_ASSIGN(const QString freshFile, arguments.required(u"new-password-file"_s));
    YICE_ASSIGN(const QString slip, passwordFromFile(slipFile));
    YICE_ASSIGN(const QString fresh, passwordFromFile(freshFile));
    YICE_ASSIGN(const auto header, core::workspace::readBackupHeader(file));
    YICE_ASSIGN(const auto options, vaultOptions(arguments, header.test));
    YICE_ASSIGN(const OwnKit own, core::workspace::openKit(file, into, slip, fresh, options));
    return Reply{{{u"id"_s, own.id.toString()}, {u"user"_s, own.person}, {u"lastDay"_s, dayText(own.lastDay)}, {u"folder"_s, into}},
                 Words::tr("工作包打开了：%1，用到 %2。密码条从现在起打不开您写的东西。").arg(QDir::toNativeSeparators(into), dayText(own.lastDay))};
}

QJsonObject toJson(const OwnLine &line, const ObservationForm &form)
{
    QJsonObject one = studentJson(line.student);
    QJsonArray sameDay;
    for (const int item : line.sameDay)
        sameDay.append(form.item(item)->columns.first());
    one.insert(u"seen"_s, line.seen.has_value());
    one.insert(u"points"_s, line.points);
    one.insert(u"ratings"_s, line.seen ? QJsonValue(ratingsText(line.seen->ratings)) : QJsonValue());
    one.insert(u"facts"_s, line.seen ? line.seen->facts : QString());
    one.insert(u"sameDay"_s, sameDay);
    return one;
}

Result<Reply> week(const Arguments &arguments)
{
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const QDate day, dayOption(arguments, WeekOption, areas.db.clock().today()));
        Kits kits(areas);
        YICE_TRY(kits.ready());
        YICE_ASSIGN(const auto own, kits.own.own());
        YICE_ASSIGN(const OwnWeek week, kits.reports.week(day, own ? own->lastTime : QDateTime()));
        QJsonArray pupils;
        QStringList lines{Words::tr("%1 这一周，最迟 %2 交").arg(dayText(week.monday), dayText(week.lastDay))};
        for (const auto &zero : week.zero)
            lines.append(Words::tr("%1　零报告").arg(zero.display()));
        for (const OwnLine &line : week.lines) {
            pupils.append(toJson(line, form));
            lines.append(ui::words::ownLineText(line, form));
        }
        return Reply{{{u"week"_s, dayText(week.monday)},
                      {u"lastDay"_s, dayText(week.lastDay)},
                      {u"zero"_s, !week.zero.isEmpty()},
                      {u"expired"_s, own && areas.db.clock().today() > own->lastDay},
                      {u"pupils"_s, pupils}},
                     lines.join(u'\n')};
    });
}

Result<Reply> observe(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString ratings, arguments.required(u"ratings"_s));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    Entry entry;
    const auto read = core::assessments::answersFromText(ratings);
    if (!read)
        return wrongValue(u"ratings"_s);
    entry.ratings = *read;
    YICE_ASSIGN(entry.firstSeen, dayOption(arguments, u"seen"_s, {}));
    entry.facts = arguments.value(u"facts"_s);
    entry.source = arguments.value(u"source"_s);
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(entry.week, dayOption(arguments, WeekOption, areas.db.clock().today()));
        YICE_ASSIGN(entry.student, studentOf(areas, word));
        Kits kits(areas);
        YICE_TRY(kits.ready());
        YICE_ASSIGN(const QDateTime last, kits.handedIn());
        YICE_ASSIGN(const Noted noted, kits.reports.observe(entry, last));
        QJsonArray sameDay;
        for (const int item : noted.sameDay)
            sameDay.append(form.item(item)->columns.first());
        QString text = noted.changed ? Words::tr("记下了。") : Words::tr("和已经写的一样，没有改动。");
        if (!noted.sameDay.isEmpty())
            text += u'\n' + Words::tr("这一条当日就要处理：") + u'\n' + ui::words::sameDaySteps().join(u'\n');
        return Reply{{{u"changed"_s, noted.changed}, {u"sameDay"_s, sameDay}}, text};
    });
}

Result<Reply> zero(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const QDate day, dayOption(arguments, WeekOption, areas.db.clock().today()));
        Kits kits(areas);
        YICE_TRY(kits.ready());
        YICE_ASSIGN(const OwnWeek week, kits.reports.week(day));
        if (week.lines.isEmpty())
            return fail(ErrorCode::NotFound, u"class"_s, {{u"id"_s, u"class"_s}});
        YICE_ASSIGN(const bool changed, kits.reports.reportNothing(week.lines.first().student.className, day));
        return Reply{{{u"changed"_s, changed}, {u"week"_s, dayText(week.monday)}},
                     changed ? Words::tr("记下了：这一周没有要报的情况。") : Words::tr("这一周的零报告已经写过。")};
    });
}

/// Put on record first: a return that is on record and on no stick is made again, one that is on a stick alone could be amended.
Result<Reply> handIn(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(OutOption));
    if (QFileInfo::exists(out))
        return fail(ErrorCode::AlreadyExists, out, {{u"id"_s, out}});
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        YICE_ASSIGN(const HandIn made, inAreas(workspace, arguments, [](Areas &areas) -> Result<HandIn> {
                        Kits kits(areas);
                        YICE_ASSIGN(const auto all, kits.reports.all());
                        return kits.own.handIn(all);
                    }));
        if (!arguments.has(u"dry-run"_s))
            YICE_TRY(core::base::writeWholeFile(out, made.file, core::base::Replace::No));
        return Reply{{{u"file"_s, out}, {u"sequence"_s, made.sequence}, {u"observations"_s, made.observations}, {u"zeroReports"_s, made.zeroReports}, {u"more"_s, made.more}},
                     Words::tr("写好了第 %1 份回传：%2。里面有观察 %3 条、零报告 %4 份，只有心理辅导室打得开。")
                         .arg(made.sequence)
                         .arg(QDir::toNativeSeparators(out))
                         .arg(made.observations)
                         .arg(made.zeroReports)
                         + (made.more > 0 ? Words::tr("另有晴雨表、宿舍、家访和家里报来的 %1 条。").arg(made.more) : QString())};
    });
}

QString takenText(const ReturnTaken &taken)
{
    QString text = ui::words::returnText(taken);
    if (!taken.entry.applied.isValid())
        text += u'\n' + Words::tr("请核对后用 return apply %1 收下。").arg(taken.entry.id.toString());
    return text;
}

/// Of a kit, or answers of stations, as the file says of itself.
Result<Reply> takeReturn(const Arguments &arguments)
{
    const QString path = arguments.words().value(0);
    QFile head(path);
    if (arguments.words().size() != 1 || !QFileInfo(path).isFile() || !head.open(QIODevice::ReadOnly) || !isReturnFile(head.read(LongestMark)))
        return takeAnswers(arguments);
    YICE_ASSIGN(const QByteArray file, core::base::readWholeFile(path, LargestReturn));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ReturnTaken taken, Kits(areas).school.takeReturn(file));
        return Reply{toJson(taken), takenText(taken)};
    });
}

Result<Reply> applyReturn(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto id, idFrom<KitReturn>(word));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const ReturnTaken taken, Kits(areas).school.apply(id));
        return Reply{toJson(taken), takenText(taken)};
    });
}

Result<Reply> waitingReturns(const Arguments &arguments)
{
    return inVault(arguments, [](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto waiting, Kits(areas).school.waiting());
        QJsonArray array;
        QStringList lines;
        for (const ReturnTaken &one : waiting) {
            array.append(toJson(one));
            lines.append(u"%1　%2　%3　%4"_s.arg(one.entry.id.toString(), one.kit.person, ui::words::scopeTitle(one.kit.scope),
                                                ui::words::standingText(one.entry.standing)));
        }
        return Reply{{{u"returns"_s, array}}, lines.isEmpty() ? Words::tr("没有等着看的回传。") : lines.join(u'\n')};
    });
}

} // namespace

QList<Command> kitCommands()
{
    return {{u"kit make"_s,
             Words::tr("--scope class:7-3|grade:7|dorm:楼[/室]|subject:7-3,7-4|leader|delegate:7-3 --for NAME [--until DAY] --out F.yicekit --passphrase-out F | --scope station:批次编号 --out F [--cards-out F.csv] [--dry-run]"),
             {u"scope"_s, u"for"_s, u"until"_s, OutOption, SlipOption, u"cards-out"_s}, make},
            {u"kit list"_s, {}, {}, list},
            {u"kit replace"_s, u"ID"_s, {}, replace},
            {u"kit open"_s, u"F.yicekit --slip-file F --into DIR --new-password-file F"_s,
             {u"slip-file"_s, u"into"_s, u"new-password-file"_s}, open},
            {u"kit week"_s, u"[--week DAY]"_s, {WeekOption}, week},
            {u"kit observe"_s, u"STUDENT --ratings \"0 2 …\" [--week DAY] [--seen DAY] [--facts TEXT] [--source TEXT]"_s,
             {u"ratings"_s, WeekOption, u"seen"_s, u"facts"_s, u"source"_s}, observe},
            {u"kit zero"_s, u"[--week DAY]"_s, {WeekOption}, zero},
            {u"kit return"_s, u"--out F.yicereturn"_s, {OutOption}, handIn},
            {u"return import"_s, u"F.yicereturn | F… [--dry-run]"_s, {}, takeReturn},
            {u"return list"_s, {}, {}, waitingReturns},
            {u"return apply"_s, u"ID"_s, {}, applyReturn}};
}

} // namespace yicectl
