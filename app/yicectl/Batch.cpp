// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Batch.h"

#include "app/yicectl/Output.h"
#include "app/yicectl/Session.h"
#include "core/base/platform/WholeFile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl {

namespace {

constexpr qint64 LargestBatch = 16 * 1024 * 1024;

Result<QStringList> wordsOf(const QByteArray &line, const QStringList &globalOptions)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    QStringList words;
    for (const QJsonValue &word : document.array()) {
        if (!word.isString())
            return fail(ErrorCode::Usage, QString::fromUtf8(line), {{u"reason"_s, u"value"_s}});
        words.append(word.toString());
    }
    if (words.isEmpty() || words.first() == u"batch")
        return fail(ErrorCode::Usage, QString::fromUtf8(line), {{u"reason"_s, u"value"_s}});
    for (const QString &word : std::as_const(words)) {
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (word.startsWith(u"--") && name != u"dry-run" && globalOptions.contains(name))
            return fail(ErrorCode::Usage, word, {{u"reason"_s, u"unknown"_s}});
    }
    return words;
}

/// The global options of the call, for each of its lines.
QStringList optionsOf(const Arguments &arguments, const QStringList &globalOptions)
{
    QStringList words;
    for (const QString &name : arguments.optionNames()) {
        if (!globalOptions.contains(name) || name == u"dry-run")
            continue;
        words.append(u"--"_s + name);
        if (!arguments.value(name).isEmpty())
            words.append(arguments.value(name));
    }
    return words;
}

Result<QList<QByteArray>> linesOf(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LargestBatch));
    return bytes.split('\n');
}

Result<Reply> nested(const Arguments &)
{
    return fail(ErrorCode::Usage, u"batch"_s, {{u"reason"_s, u"unknown"_s}});
}

} // namespace

int runBatch(const Arguments &arguments, const QStringList &globalOptions, const RunCall &run)
{
    const bool json = arguments.has(u"json"_s);
    const auto lines = linesOf(arguments);
    if (!lines)
        return writeError(lines.error(), json);
    const QStringList options = optionsOf(arguments, globalOptions);
    const VaultKeptOpen kept;
    int status = 0;
    for (const QByteArray &line : *lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto words = wordsOf(line, globalOptions);
        const Result<Reply> answer = words ? run(*words + options) : fail(words.error());
        const int one = answer ? writeAnswer(*answer, json, arguments.has(u"quiet"_s)) : writeError(answer.error(), json);
        status = status == 0 ? one : status;
    }
    return status;
}

QList<Command> batchCommands()
{
    return {{u"batch"_s, u"FILE"_s, {}, nested}};
}

} // namespace yicectl
