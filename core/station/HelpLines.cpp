// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/HelpLines.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"


using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{
constexpr int FormatVersion = 1;
}

Result<QList<HelpLine>> helpLinesFrom(const QByteArray &json)
{
    YICE_ASSIGN(base::JsonReader reader, base::JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"help lines"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"lines"_s});
    QList<HelpLine> lines;
    for (base::JsonReader entry : reader.objects(u"lines"_s)) {
        entry.allowOnly({u"number"_s, u"name"_s, u"for"_s, u"mark"_s, u"source"_s});
        const QString use = entry.text(u"for"_s);
        if (use != u"talk"_s && use != u"danger"_s)
            entry.refuse(u"for"_s);
        lines.append({entry.text(u"number"_s), entry.text(u"name"_s), use == u"danger"_s});
        for (const QString &key : {u"mark"_s, u"source"_s})
            entry.text(key);
        reader.adopt(entry);
    }
    if (lines.isEmpty())
        reader.refuse(u"lines"_s);
    YICE_TRY(reader.outcome());
    return lines;
}

Result<QList<HelpLine>> shippedHelpLines()
{
    YICE_ASSIGN(const QByteArray json, base::shippedRules(u"helplines"_s));
    return helpLinesFrom(json);
}

} // namespace core::station
