// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/StationCommands.h"

#include "core/base/platform/WholeFile.h"
#include "core/station/AnswersFile.h"
#include "core/station/CardCode.h"
#include "core/station/CardList.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::station;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::base::Replace;
using core::base::writeWholeFile;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

/// The names of the columns; the codes themselves are made by core.
QByteArray cardsFile(const QList<StationCard> &cards)
{
    return cardsCsv(cards, {Words::tr("班级"), Words::tr("姓名"), Words::tr("学号"), Words::tr("答题卡号")});
}

Result<core::Id<core::assessments::Campaign>> campaignOfScope(const Arguments &arguments)
{
    YICE_ASSIGN(const QString scope, arguments.required(u"scope"_s));
    if (scope.section(u':', 0, 0) != u"station"_s)
        return wrongValue(u"scope"_s);
    return idFrom<core::assessments::Campaign>(scope.section(u':', 1));
}

/// The files are written before the commit, so that no station is on record whose cards nobody has; they are taken back
/// when that fails.
Result<Reply> makeFile(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return fail(ErrorCode::Usage, arguments.words().first());
    YICE_ASSIGN(const auto campaign, campaignOfScope(arguments));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    const QString cardsOut = arguments.value(u"cards-out"_s);
    const bool dryRun = arguments.has(u"dry-run"_s);
    QStringList written;
    const auto write = [&](const QString &path, const QByteArray &bytes) -> Result<> {
        YICE_TRY(writeWholeFile(path, bytes, Replace::No));
        written.append(path);
        return {};
    };
    const auto answer = inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const MadeStation made, areas.stations.make(campaign));
        if (!dryRun) {
            YICE_TRY(write(out, made.file));
        }
        if (!dryRun && !cardsOut.isEmpty()) {
            YICE_TRY(write(cardsOut, cardsFile(made.cards)));
        }
        return Reply{{{u"stationId"_s, made.id.toString()}, {u"cards"_s, made.cards.size()}},
                     Words::tr("答题机文件做好了：%1。答题卡 %2 张。名单要打印后裁开，一人一张，当面发给本人；打印完请把名单文件删掉。")
                         .arg(out)
                         .arg(made.cards.size())};
    });
    if (!answer && !answer.error().context.value(u"committed"_s).toBool()) {
        for (const QString &path : written)
            QFile::remove(path);
    }
    return answer;
}

Result<Reply> cards(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STATION"_s));
    YICE_ASSIGN(const auto id, idFrom<StationRecord>(word));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    return withVault(arguments, [&](Workspace &workspace) -> Result<Reply> {
        // The list ties names to codes: it stands in the journal before the file does.
        YICE_ASSIGN(const auto list,
                    inAreas(workspace, arguments, [id](Areas &areas) { return areas.stations.cards(id); }));
        if (!arguments.has(u"dry-run"_s)) {
            YICE_TRY(writeWholeFile(out, cardsFile(list), Replace::No, core::base::Readers::Owner));
        }
        return Reply{{{u"cards"_s, list.size()}}, Words::tr("答题卡 %1 张，写进了 %2。").arg(list.size()).arg(out)};
    });
}

/// A lost card is taken from its student; with --new another is given, and the station file that knows it.
Result<Reply> card(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STATION"_s));
    YICE_ASSIGN(const auto id, idFrom<StationRecord>(word));
    YICE_ASSIGN(const QString whose, arguments.required(u"student"_s));
    const bool fresh = arguments.has(u"new"_s);
    if (!fresh && !arguments.has(u"revoke"_s))
        return fail(ErrorCode::Usage, u"--revoke"_s, {{u"reason"_s, u"missing"_s}});
    std::optional<QByteArray> file;
    QString out;
    if (fresh) {
        YICE_ASSIGN(const QString in, arguments.required(u"station-file"_s));
        YICE_ASSIGN(out, arguments.required(u"out"_s));
        YICE_ASSIGN(file, core::base::readWholeFile(in, LargestStationFile));
    }
    bool written = false;
    const auto answer = inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, whose));
        YICE_ASSIGN(const ReplacedCard replaced, areas.stations.replaceCard(id, student, file));
        const QString code = replaced.card.code.isEmpty() ? QString() : shownCardCode(replaced.card.code);
        if (fresh && !arguments.has(u"dry-run"_s)) {
            YICE_TRY(writeWholeFile(out, replaced.file, Replace::No));
            written = true;
        }
        QStringList lines{Words::tr("原来的答题卡作废了。拿它答的卷收回来以后要人来认，关键题的任务照样马上开。")};
        if (fresh)
            lines.append(Words::tr("新卡：%1　%2。请把每台电脑上的答题机文件换成 %3，文件名不变。").arg(replaced.card.student.name, code, out));
        return Reply{{{u"student"_s, student.toString()}, {u"code"_s, code.isEmpty() ? QJsonValue() : QJsonValue(code)}}, lines.join(u'\n')};
    });
    if (!answer && written && !answer.error().context.value(u"committed"_s).toBool())
        QFile::remove(out);
    return answer;
}

/// Files, and folders with files of answers, in the order of their names.
Result<QList<AnswersSource>> sourcesOf(const QStringList &words)
{
    QStringList paths;
    for (const QString &word : words) {
        const QDir folder(word);
        if (!QFileInfo(word).isDir()) {
            paths.append(word);
            continue;
        }
        for (const QString &name : folder.entryList({u"*"_s + AnswersEnding}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
    }
    if (paths.isEmpty())
        return fail(ErrorCode::NotFound, words.join(u' '), {{u"id"_s, words.join(u' ')}});
    QList<AnswersSource> sources;
    for (const QString &path : paths) {
        YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LargestAnswersFile));
        sources.append({QFileInfo(path).fileName(), bytes});
    }
    return sources;
}

Result<Reply> importAnswers(const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"FILE"_s, {{u"reason"_s, u"missing"_s}});
    YICE_ASSIGN(const auto sources, sourcesOf(arguments.words()));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const StationImport outcome, areas.stations.take(sources));
        return Reply{{{u"new"_s, outcome.sheets.added},
                      {u"same"_s, outcome.sheets.same},
                      {u"changed"_s, outcome.sheets.changed},
                      {u"unmatched"_s, outcome.sheets.unmatched},
                      {u"conflicts"_s, 0},
                      {u"rejected"_s, outcome.rejected},
                      {u"files"_s, outcome.files},
                      {u"records"_s, outcome.records},
                      {u"cards"_s, outcome.cards},
                      {u"finished"_s, outcome.finished},
                      {u"left"_s, outcome.left},
                      {u"talks"_s, outcome.talks},
                      {u"invalid"_s, outcome.sheets.invalid},
                      {u"signals"_s, outcome.sheets.signalCount},
                      {u"problems"_s, problemsToJson(outcome.sheets.problems)}},
                     Words::tr("读到 %1 个文件、%2 名学生：新收 %3，补全 %4，以前收过 %5；退回记录 %6 条；新的提示 %7 条，其中想找人说说 %8 名。")
                         .arg(outcome.files)
                         .arg(outcome.cards)
                         .arg(outcome.sheets.added)
                         .arg(outcome.sheets.changed)
                         .arg(outcome.sheets.same)
                         .arg(outcome.rejected)
                         .arg(outcome.sheets.signalCount)
                         .arg(outcome.talks)};
    });
}

} // namespace

Result<Reply> makeStation(const Arguments &arguments)
{
    return makeFile(arguments);
}

Result<Reply> stationsMade(Areas &areas)
{
    YICE_ASSIGN(const auto rows, areas.stations.list());
    QJsonArray array;
    QStringList lines;
    for (const StationRow &row : rows) {
        array.append(QJsonObject{{u"id"_s, row.id.toString()},
                                 {u"campaign"_s, row.campaign.toString()},
                                 {u"made"_s, instantText(row.made)},
                                 {u"cards"_s, row.cards},
                                 {u"answered"_s, row.answered}});
        lines.append(Words::tr("%1  答题卡 %2 张，收回 %3 张").arg(row.id.toString()).arg(row.cards).arg(row.answered));
    }
    return Reply{{{u"stations"_s, array}}, lines.isEmpty() ? Words::tr("还没有做过答题机文件。") : lines.join(u'\n')};
}

Result<Reply> takeAnswers(const Arguments &arguments)
{
    return importAnswers(arguments);
}

QList<Command> stationCommands()
{
    return {{u"kit cards"_s, u"STATION --out F.csv"_s, {u"out"_s}, cards},
            {u"kit card"_s,
             Words::tr("STATION --student 学号 --revoke | --new --station-file F --out F2 [--dry-run]"),
             {u"student"_s, u"revoke"_s, u"new"_s, u"station-file"_s, u"out"_s},
             card}};
}

} // namespace yicectl
