// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PostTable.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::network
{

namespace
{

constexpr int FormatVersion = 1;

PostKind readKind(JsonReader &entry)
{
    entry.allowOnly({u"id"_s, u"level"_s, u"name"_s, u"titles"_s, u"part"_s, u"roles"_s, u"several"_s, u"pupils"_s, u"hands"_s, u"mark"_s});
    PostKind kind;
    kind.id = entry.text(u"id"_s);
    kind.name = entry.text(u"name"_s);
    const auto level = levelFromName(entry.text(u"level"_s));
    if (level)
        kind.level = *level;
    else
        entry.refuse(u"level"_s);
    kind.titles = entry.texts(u"titles"_s);
    if (kind.titles.isEmpty())
        entry.refuse(u"titles"_s);
    const QString part = entry.text(u"part"_s);
    kind.network = part == u"network" || part == u"both";
    kind.grid = part == u"grid" || part == u"both";
    if (!kind.network && !kind.grid)
        entry.refuse(u"part"_s);
    if (entry.has(u"roles"_s))
        kind.roles = entry.texts(u"roles"_s);
    kind.several = entry.has(u"several"_s) && entry.flag(u"several"_s);
    kind.pupils = entry.has(u"pupils"_s) && entry.flag(u"pupils"_s);
    const QStringList hands = entry.has(u"hands"_s) ? entry.texts(u"hands"_s) : QStringList();
    for (const QString &word : hands) {
        if (const auto item = itemKindFromName(word.chopped(1)); item && word.endsWith(u's'))
            kind.hands.append(*item);
        else
            entry.refuse(u"hands"_s);
    }
    kind.mark = entry.mark();
    return kind;
}

} // namespace

const PostKind *PostTable::kind(const QString &id) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const PostKind &one) { return one.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

const PostKind *PostTable::titled(Level level, const QString &title) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const PostKind &one) { return one.level == level && one.titles.contains(title); });
    return found == kinds.end() ? nullptr : &*found;
}

bool PostTable::isSingle(const Post &post) const
{
    const PostKind *known = titled(post.level, post.title);
    return known && !known->several;
}

Result<PostTable> PostTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    if (reader.number(u"format"_s, 1, 1000) > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"posts.json"_s);
    reader.allowOnly({u"format"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"posts"_s, u"left"_s});
    PostTable table;
    table.version = reader.number(u"version"_s, 1, 100000);
    reader.text(u"title"_s);
    for (JsonReader entry : reader.objects(u"posts"_s)) {
        const PostKind kind = readKind(entry);
        if (table.kind(kind.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        for (const QString &title : kind.titles) {
            if (table.titled(kind.level, title))
                entry.refuse(u"titles"_s, u"duplicate"_s);
        }
        table.kinds.append(kind);
        reader.adopt(entry);
    }
    JsonReader left = reader.object(u"left"_s);
    left.allowOnly({u"states"_s, u"mark"_s});
    table.leftStates = left.texts(u"states"_s);
    left.mark();
    reader.adopt(left);
    YICE_TRY(reader.outcome());
    return table;
}

Result<PostTable> shippedPostTable()
{
    return base::shippedOnce<PostTable>(u"posts"_s);
}

} // namespace core::network
