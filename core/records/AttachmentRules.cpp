// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AttachmentRules.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int MostBytes = 100 * 1024 * 1024;
constexpr int MostPixels = 200'000'000;

Permission permission(Reader &entry, const QString &key)
{
    const auto named = security::permissionFromName(entry.text(key));
    if (!named)
        entry.refuse(key);
    return named.value_or(Permission::ReadNotes);
}

auto hasId(const QString &id)
{
    return [id](const AttachmentKind &kind) { return kind.id == id; };
}

} // namespace

bool AttachmentRules::knows(const QString &id) const
{
    return std::any_of(kinds.begin(), kinds.end(), hasId(id));
}

AttachmentKind AttachmentRules::kind(const QString &id) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), hasId(id));
    return found == kinds.end() ? AttachmentKind{id, id} : *found;
}

Result<AttachmentRules> AttachmentRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"attachments"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"mark"_s, u"largestBytes"_s,
                      u"mostPixels"_s, u"kinds"_s});
    reader.text(u"id"_s);
    reader.mark();
    AttachmentRules rules;
    rules.version = reader.number(u"version"_s, 1, 1000000);
    rules.title = reader.text(u"title"_s);
    rules.largestBytes = reader.number(u"largestBytes"_s, 1, MostBytes);
    rules.mostPixels = reader.number(u"mostPixels"_s, 1, MostPixels);
    for (Reader entry : reader.objects(u"kinds"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"see"_s, u"add"_s});
        const QString id = entry.text(u"id"_s);
        if (rules.knows(id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        const QString name = entry.text(u"name"_s);
        rules.kinds.append({id, name, permission(entry, u"see"_s), permission(entry, u"add"_s)});
        reader.adopt(entry);
    }
    if (rules.kinds.isEmpty())
        reader.refuse(u"kinds"_s);
    YICE_TRY(reader.outcome());
    return rules;
}

Result<AttachmentRules> shippedAttachmentRules()
{
    return base::shippedOnce<AttachmentRules>(u"attachments"_s);
}

} // namespace core::records
