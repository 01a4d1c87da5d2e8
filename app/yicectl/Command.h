// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace yicectl {

/// One call, taken apart: `--name value` pairs, flags, and what stands without a name.
class Arguments
{
public:
    /// Usage: a value is missing, or an option appears twice. `flags` take no value; global options may stand anywhere.
    static core::Result<Arguments> parse(const QStringList &words, const QStringList &flags);

    bool has(const QString &name) const { return m_options.contains(name); }
    QString value(const QString &name, const QString &fallback = {}) const { return m_options.value(name, fallback); }
    /// Usage, naming the option, when it is not there.
    core::Result<QString> required(const QString &name) const;
    const QStringList &words() const { return m_words; }
    QStringList optionNames() const { return m_options.keys(); }
    void dropWords(qsizetype count) { m_words.remove(0, count); }

private:
    QHash<QString, QString> m_options;
    QStringList m_words;
};

/// Usage: --option holds nothing that the command knows.
tl::unexpected<core::Error> wrongValue(const QString &option);
/// The ISO day of --option. Usage where it is missing or no day.
core::Result<QDate> requiredDay(const Arguments &arguments, const QString &option);
/// The ISO day of --name, or `otherwise` where it is not given. Usage.
core::Result<QDate> dayOption(const Arguments &arguments, const QString &name, const QDate &otherwise);

/// What a command answers: `data` for --json, `text` for a person.
struct Reply {
    QJsonObject data;
    QString text;
};

struct Command {
    QString name;        ///< such as "scale score"
    QString usage;       ///< what follows the name
    QStringList options; ///< the names it takes beside the global ones
    core::Result<Reply> (*run)(const Arguments &);
};

QList<Command> scaleCommands();

} // namespace yicectl
