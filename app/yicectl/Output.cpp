// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Output.h"

#include "app/yicectl/Session.h"

#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/GroupWords.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/RecordWords.h"
#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace yicectl {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream) == static_cast<size_t>(bytes.size())
        && std::fflush(stream) == 0;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QJsonObject toJson(const core::Problem &problem)
{
    QJsonObject object{{u"file"_s, problem.file},
                       {u"sheet"_s, problem.sheet},
                       {u"row"_s, problem.row},
                       {u"column"_s, problem.column},
                       {u"value"_s, problem.value},
                       {u"kind"_s, problem.kind},
                       {u"message"_s, ui::words::problemText(problem)}};
    for (auto it = problem.context.constBegin(); it != problem.context.constEnd(); ++it)
        object.insert(it.key(), QJsonValue::fromVariant(it.value()));
    return object;
}

int writeAnswer(const Reply &answer, bool json, bool quiet)
{
    if (!json && quiet)
        return 0;
    const QByteArray bytes =
        json ? line({{u"ok"_s, true}, {u"data"_s, answer.data}}) : answer.text.toUtf8() + '\n';
    return write(stdout, bytes) ? 0 : core::base::exitStatus(core::ErrorCode::DiskFull);
}

int writeError(const core::Error &error, bool json)
{
    const int status = core::base::exitStatus(error.code);
    const QString sentence = error.detail == u"contacts" ? ui::words::contactErrorText(error) : ui::words::errorText(error);
    const QStringList open = error.context.value(u"open"_s).toStringList();
    if (json) {
        QJsonArray problems;
        for (const core::Problem &problem : error.problems)
            problems.append(toJson(problem));
        QJsonObject body{{u"code"_s, core::base::codeName(error.code)},
                               {u"message"_s, sentence},
                               {u"detail"_s, error.detail},
                               {u"problems"_s, problems}};
        if (!open.isEmpty())
            body.insert(u"open"_s, QJsonArray::fromStringList(open));
        if (error.code == core::ErrorCode::InUse)
            body.insert(u"holder"_s, QJsonObject{{u"user"_s, error.context.value(u"user"_s).toString()},
                                                 {u"host"_s, error.context.value(u"host"_s).toString()},
                                                 {u"pid"_s, error.context.value(u"pid"_s).toLongLong()},
                                                 {u"since"_s, instantJson(error.context.value(u"since"_s).toDateTime())}});
        write(stdout, line({{u"ok"_s, false}, {u"error"_s, body}}));
        return status;
    }
    QString text = sentence + u'\n';
    for (const core::Problem &problem : error.problems)
        text += u"  "_s + ui::words::problemText(problem) + u'\n';
    const bool ofPlan = error.detail == u"plan" || error.detail == u"card";
    for (const QString &word : ofPlan ? open : QStringList())
        text += u"  "_s + ui::words::planOpenText(word) + u'\n';
    for (const QString &word : error.detail == u"session" ? open : QStringList())
        text += u"  "_s + ui::words::sessionOpenText(word) + u'\n';
    for (const QString &word : error.detail == u"meeting" ? open : QStringList())
        text += u"  "_s + ui::words::meetingOpenText(word) + u'\n';
    const bool ofGroup = error.detail == u"group" || error.detail == u"sitting";
    for (const QString &word : ofGroup ? open : QStringList())
        text += u"  "_s + ui::words::groupOpenText(word) + u'\n';
    for (const QString &word : error.detail == u"appointment" ? open : QStringList())
        text += u"  "_s + ui::words::appointmentOpenText(word) + u'\n';
    if (error.detail == u"inquiry" || (!open.isEmpty() && error.detail == open.join(u' '))) {
        const core::alerts::GradingTable table = core::alerts::shippedGradingTable().value_or(core::alerts::GradingTable());
        for (const QString &word : open)
            text += u"  "_s + ui::words::openWordText(word, table) + u'\n';
    }
    if (error.detail == u"inquiry") {
        if (const QString field = ui::words::inquiryFieldText(error.context.value(u"field"_s).toString()); !field.isEmpty())
            text += u"  "_s + field + u'\n';
    }
    if (error.detail == u"crisis") {
        for (const QString &word : open)
            text += u"  "_s + ui::words::crisisOpenText(word) + u'\n';
        if (const QString field = ui::words::crisisFieldText(error.context.value(u"field"_s).toString()); !field.isEmpty())
            text += u"  "_s + field + u'\n';
    }
    if (!error.detail.isEmpty())
        text += Words::tr("  （%1）\n").arg(error.detail);
    write(stderr, text.toUtf8());
    return status;
}

} // namespace yicectl
