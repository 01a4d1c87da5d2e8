// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/assessments/Respondent.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl {

namespace {

constexpr qint64 LargestDefinition = 4 * 1024 * 1024;

QJsonObject summary(const Scale &scale)
{
    return {{u"id"_s, scale.id},
            {u"version"_s, scale.version},
            {u"title"_s, scale.title},
            {u"edition"_s, scale.edition},
            {u"items"_s, static_cast<int>(scale.items.size())},
            {u"mayShipText"_s, scale.mayShipText}};
}

Result<Reply> list(const Arguments &)
{
    Reply answer;
    QJsonArray scales;
    QStringList lines;
    for (const QString &id : shippedScaleIds()) {
        YICE_ASSIGN(const Scale scale, shippedScale(id));
        scales.append(summary(scale));
        lines.append(Words::tr("%1  %2（%3 题，第 %4 版）").arg(scale.id, scale.title).arg(scale.items.size()).arg(scale.version));
    }
    answer.data.insert(u"scales"_s, scales);
    answer.text = lines.join(u'\n');
    return answer;
}

Result<Reply> check(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.errorString(), {{u"id"_s, path}});
    if (file.size() > LargestDefinition)
        return fail(ErrorCode::TooLarge, path, {{u"limit"_s, LargestDefinition}});
    YICE_ASSIGN(const Scale scale, Scale::fromJson(file.readAll()));
    return Reply{summary(scale), Words::tr("%1 没有问题：%2，%3 题。").arg(path, scale.title).arg(scale.items.size())};
}

QString bandName(const Scale &scale, const Score &score)
{
    for (const Band &band : scale.bands) {
        if (band.score == score.id && band.id == score.band)
            return band.name;
    }
    return {};
}

QString scoreName(const Scale &scale, const Score &score)
{
    for (const ScoreDefinition &definition : scale.scores) {
        if (definition.id == score.id)
            return definition.name;
    }
    return score.id;
}

Result<Reply> score(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const QString given, arguments.required(u"answers"_s));
    YICE_ASSIGN(const Scale scale, shippedScale(id));
    YICE_ASSIGN(const auto answers, answersFromText(given));
    YICE_ASSIGN(const ScoredSheet sheet, scoreSheet(scale, answers));
    QJsonArray scores;
    QStringList lines;
    for (const Score &one : sheet.scores) {
        scores.append(QJsonObject{{u"id"_s, one.id},
                                  {u"raw"_s, one.raw},
                                  {u"value"_s, one.value.toDecimal()},
                                  {u"band"_s, one.band.isEmpty() ? QJsonValue() : QJsonValue(one.band)}});
        lines.append(u"%1　%2 %3　%4　%5"_s.arg(scale.title, scoreName(scale, one), one.value.toDecimal(), one.band, bandName(scale, one)));
    }
    if (std::none_of(sheet.scores.begin(), sheet.scores.end(), [](const Score &one) { return one.id == u"total"_s; }))
        lines.append(Words::tr("缺答太多，不给总分。"));
    QJsonArray critical;
    for (const int item : sheet.critical) {
        critical.append(item);
        lines.append(Words::tr("第 %1 题要在 24 小时内当面了解。").arg(item));
    }
    lines.append(Words::tr("这是筛查提示，不是诊断。"));
    QJsonArray validity;
    if (sheet.tooManyMissing)
        validity.append(u"missing"_s);
    if (sheet.outside > 0)
        validity.append(u"outside_options"_s);
    if (sheet.untruthful)
        validity.append(flagName(Flag::Lie));
    return Reply{
        {{u"scale"_s, scale.id}, {u"scores"_s, scores}, {u"critical"_s, critical}, {u"validity"_s, validity}},
        lines.join(u'\n')};
}

} // namespace

QList<Command> scaleCommands()
{
    return {{u"scale list"_s, {}, {}, list},
            {u"scale check"_s, u"FILE"_s, {}, check},
            {u"scale score"_s, u"ID --answers \"3 0 1 …\""_s, {u"answers"_s}, score}};
}

} // namespace yicectl
