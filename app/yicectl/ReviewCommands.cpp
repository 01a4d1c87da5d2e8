// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/tabular/WorkbookWriter.h"
#include "ui/words/CampaignReport.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

Result<core::Id<Campaign>> campaignId(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"ID"_s));
    return idFrom<Campaign>(word);
}

Result<Reply> decide(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"SHEET"_s));
    YICE_ASSIGN(const auto sheet, idFrom<Sheet>(word));
    YICE_ASSIGN(const QString as, arguments.required(u"as"_s));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    const auto verdict = verdictFromName(as);
    if (!verdict)
        return wrongValue(u"as"_s);
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.review.decide(sheet, *verdict, reason));
        return Reply{{{u"sheet"_s, sheet.toString()}, {u"decision"_s, as}, {u"reason"_s, reason.trimmed()}},
                     Words::tr("已记下对这份答卷的判断和理由。关键题的任务不受影响。")};
    });
}

Reply missingReply(const QList<MissingStudent> &list)
{
    QJsonArray students;
    QJsonObject reasons;
    QStringList lines;
    for (const MissingStudent &one : list) {
        QJsonArray flags;
        for (const Flag flag : one.flags)
            flags.append(flagName(flag));
        QJsonObject student = studentJson(one.student);
        student.insert(u"reason"_s, one.reason);
        student.insert(u"guardian"_s, core::students::consentName(one.consent.guardian));
        student.insert(u"own"_s, core::students::consentName(one.consent.student));
        student.insert(u"validity"_s, flags);
        if (!one.words.isEmpty())
            student.insert(u"words"_s, one.words);
        students.append(student);
        reasons.insert(one.reason, reasons.value(one.reason).toInt() + 1);
        lines.append(u"%1　%2　%3　%4"_s.arg(one.student.className.display(), one.student.studentNumber, one.student.name,
                                            ui::words::fellOutText(one.reason)));
    }
    lines.append(Words::tr("还缺 %1 人。").arg(list.size()));
    return {{{u"missing"_s, students}, {u"reasons"_s, reasons}}, lines.join(u'\n')};
}

/// With a file the list leaves the vault in clear text: that is journalled before it is written.
Result<Reply> missing(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, campaignId(arguments));
    const QString path = arguments.value(u"out"_s);
    if (!path.isEmpty() && QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        const auto list = inAreas(workspace, arguments, [&](Areas &areas) -> Result<QList<MissingStudent>> {
            if (!path.isEmpty()) {
                YICE_TRY(areas.campaigns.noteExport(id));
            }
            return areas.review.missing(id);
        });
        if (!list)
            return fail(list.error());
        if (!path.isEmpty()) {
            YICE_TRY(core::tabular::writeXlsx(path, ui::words::missingReport(*list)));
        }
        return missingReply(*list);
    });
}

Result<Reply> expect(const Arguments &arguments)
{
    YICE_ASSIGN(const auto id, campaignId(arguments));
    return inVault(arguments, [id](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto expected, areas.review.expect(id));
        return Reply{expectationJson(expected), ui::words::expectationText(expected)};
    });
}

QJsonValue orNull(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonArray toJson(const QList<core::students::StudentRow> &students)
{
    QJsonArray array;
    for (const core::students::StudentRow &one : students)
        array.append(studentJson(one));
    return array;
}

QJsonObject toJson(const ScaleComparison &one)
{
    QJsonArray moves;
    for (const BandMove &move : one.moves)
        moves.append(QJsonObject{{u"from"_s, move.from}, {u"to"_s, move.to}, {u"students"_s, move.students}});
    QJsonArray classes;
    for (const ClassMoves &moved : one.classes)
        classes.append(QJsonObject{{u"class"_s, moved.className.display()},
                                   {u"both"_s, orNull(moved.both)},
                                   {u"rose"_s, orNull(moved.rose)},
                                   {u"same"_s, orNull(moved.same)},
                                   {u"fell"_s, orNull(moved.fell)}});
    return {{u"scale"_s, one.scale}, {u"both"_s, one.both},           {u"rose"_s, one.rose},
            {u"same"_s, one.same},   {u"fell"_s, one.fell},           {u"notComparable"_s, one.notComparable},
            {u"moves"_s, moves},     {u"bands"_s, QJsonArray::fromStringList(one.bands)}, {u"classes"_s, classes}};
}

Result<Reply> compare(const Arguments &arguments)
{
    if (arguments.words().size() != 2)
        return fail(ErrorCode::Usage, arguments.words().size() < 2 ? u"ID"_s : arguments.words().at(2));
    YICE_ASSIGN(const auto earlier, idFrom<Campaign>(arguments.words().first()));
    YICE_ASSIGN(const auto later, idFrom<Campaign>(arguments.words().last()));
    return inVault(arguments, [=](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const RoundComparison outcome, areas.review.compare(earlier, later));
        QJsonArray scales;
        QStringList lines{Words::tr("%1 与 %2").arg(outcome.earlier.name, outcome.later.name)};
        for (const ScaleComparison &one : outcome.scales) {
            scales.append(toJson(one));
            lines.append(Words::tr("%1：两轮都有 %2 人，升档 %3，不变 %4，降档 %5")
                             .arg(one.title)
                             .arg(one.both)
                             .arg(one.rose)
                             .arg(one.same)
                             .arg(one.fell));
            for (const BandMove &move : one.moves)
                lines.append(u"  %1 → %2　%3"_s.arg(one.bandNames.value(move.from), one.bandNames.value(move.to))
                                 .arg(move.students));
        }
        lines.append(Words::tr("只在前一轮 %1 人，只在后一轮 %2 人，缺同意书没有比 %3 人。")
                         .arg(outcome.onlyEarlier)
                         .arg(outcome.onlyLater)
                         .arg(outcome.withheld));
        QJsonArray risen;
        for (const MovedStudent &moved : outcome.risen) {
            QJsonObject student = studentJson(moved.student);
            student.insert(u"scale"_s, moved.scale);
            student.insert(u"from"_s, moved.from);
            student.insert(u"to"_s, moved.to);
            risen.append(student);
            lines.append(Words::tr("升档　%1　%2　%3 → %4")
                             .arg(ui::words::studentLine(moved.student), moved.scale, moved.from, moved.to));
        }
        lines.append(Words::tr("这是筛查提示，不是诊断。"));
        QJsonObject data{{u"scales"_s, scales},
                         {u"onlyEarlier"_s, outcome.onlyEarlier},
                         {u"onlyLater"_s, outcome.onlyLater},
                         {u"withheld"_s, outcome.withheld}};
        if (outcome.named) {
            data.insert(u"risen"_s, risen);
            data.insert(u"gone"_s, toJson(outcome.gone));
            data.insert(u"new"_s, toJson(outcome.fresh));
        }
        return Reply{data, lines.join(u'\n')};
    });
}

} // namespace

QJsonObject expectationJson(const ExpectedInterviews &expected)
{
    QJsonArray basis;
    for (const ExpectedRate &rate : expected.basis)
        basis.append(QJsonObject{{u"scale"_s, rate.scale},
                                 {u"kind"_s, rate.kind == ExpectedKind::Critical ? u"critical"_s : u"prompted"_s},
                                 {u"from"_s, rate.from / 10000.0},
                                 {u"to"_s, rate.to / 10000.0},
                                 {u"mark"_s, rate.mark.isEmpty() ? QJsonValue() : QJsonValue(rate.mark)},
                                 {u"source"_s, rate.source}});
    return {{u"due"_s, expected.due},
            {u"from"_s, expected.known() ? QJsonValue(expected.from) : QJsonValue()},
            {u"to"_s, expected.known() ? QJsonValue(expected.to) : QJsonValue()},
            {u"criticalFrom"_s, expected.criticalFrom},
            {u"criticalTo"_s, expected.criticalTo},
            {u"minutesEach"_s, expected.minutesEach},
            {u"hoursFrom"_s, expected.hoursFrom()},
            {u"hoursTo"_s, expected.hoursTo()},
            {u"ownRound"_s, expected.ownRound.isEmpty() ? QJsonValue() : QJsonValue(expected.ownRound)},
            {u"basis"_s, basis},
            {u"unknown"_s, QJsonArray::fromStringList(expected.unknown)}};
}

Result<Reply> namesReply(const Arguments &arguments, const core::Id<Campaign> &id)
{
    return inVault(arguments, [id](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto list, areas.review.names(id));
        QJsonArray names;
        QStringList lines;
        for (const NamedStudent &one : list) {
            QJsonObject student = studentJson(one.student);
            student.insert(u"step"_s, one.step);
            student.insert(u"skipped"_s, QJsonArray::fromStringList(one.skipped));
            student.insert(u"critical"_s, one.critical);
            student.insert(u"talkDue"_s, one.talkDue());
            student.insert(u"out"_s, one.out.isEmpty() ? QJsonValue() : QJsonValue(one.out));
            student.insert(u"words"_s, one.words.isEmpty() ? QJsonValue() : QJsonValue(one.words));
            names.append(student);
            QStringList parts{ui::words::studentLine(one.student), ui::words::funnelStepText(one.step)};
            if (one.talkDue())
                parts.append(ui::words::funnelStepText(u"critical"_s));
            if (!one.out.isEmpty())
                parts.append(Words::tr("不在名单上：%1").arg(ui::words::fellOutText(one.out)) +
                             (one.words.isEmpty() ? QString() : Words::tr("（%1）").arg(one.words)));
            lines.append(parts.join(u'　'));
        }
        lines.append(Words::tr("这是筛查提示，不是诊断。"));
        return Reply{{{u"names"_s, names}}, lines.join(u'\n')};
    });
}

QList<Command> reviewCommands()
{
    return {{u"campaign decide"_s,
             Words::tr("SHEET --as keep|aside|retest --reason 理由"),
             {u"as"_s, u"reason"_s},
             decide},
            {u"campaign missing"_s, u"ID [--out F.xlsx]"_s, {u"out"_s}, missing},
            {u"campaign expect"_s, u"ID"_s, {}, expect},
            {u"campaign compare"_s, u"EARLIER LATER"_s, {}, compare}};
}

} // namespace yicectl
