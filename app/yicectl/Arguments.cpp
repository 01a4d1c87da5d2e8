// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Command.h"

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &flags)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyWords || !word.startsWith(u"--")) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyWords = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (arguments.has(name))
            return fail(ErrorCode::Usage, u"--"_s + name, {{u"reason"_s, u"twice"_s}});
        if (flags.contains(name)) {
            arguments.m_options.insert(name, {});
        } else if (word.contains(u'=')) {
            arguments.m_options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size() && !words.at(i + 1).startsWith(u"--")) {
            arguments.m_options.insert(name, words.at(++i));
        } else {
            return fail(ErrorCode::Usage, u"--"_s + name, {{u"reason"_s, u"no_value"_s}});
        }
    }
    return arguments;
}

Result<QString> Arguments::required(const QString &name) const
{
    if (value(name).isEmpty())
        return fail(ErrorCode::Usage, u"--"_s + name, {{u"reason"_s, u"missing"_s}});
    return value(name);
}

tl::unexpected<core::Error> wrongValue(const QString &option)
{
    return fail(ErrorCode::Usage, u"--"_s + option, {{u"reason"_s, u"value"_s}});
}

Result<QDate> requiredDay(const Arguments &arguments, const QString &option)
{
    YICE_ASSIGN(const QString text, arguments.required(option));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return wrongValue(option);
    return day;
}

Result<QDate> dayOption(const Arguments &arguments, const QString &name, const QDate &otherwise)
{
    if (!arguments.has(name))
        return otherwise;
    const QDate day = QDate::fromString(arguments.value(name), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : wrongValue(name);
}

} // namespace yicectl
