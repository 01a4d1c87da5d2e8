// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/XmlGuard.h"

#include "core/tabular/Budget.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr int DeepestNesting = 64; // spreadsheets have under 20
constexpr int MostAttributes = 512;

tl::unexpected<Error> hostile(const QString &reason)
{
    return fail(ErrorCode::Hostile, reason, {{u"reason"_s, reason}});
}

tl::unexpected<Error> endless()
{
    return unreadable(u"damaged"_s, u"a tag that does not end"_s);
}

/// Place behind a comment, a section of text or an instruction that begins at `place`; nothing when none does, -1 when it
/// does not end.
std::optional<qsizetype> behindSpecial(const QByteArray &part, qsizetype place)
{
    struct Special {
        const char *begin;
        const char *end;
    };
    for (const auto &[begin, end] : {Special{"<!--", "-->"}, Special{"<![CDATA[", "]]>"}, Special{"<?", "?>"}}) {
        const auto length = static_cast<qsizetype>(qstrlen(begin));
        if (part.mid(place, length) != begin)
            continue;
        const qsizetype found = part.indexOf(end, place + length);
        return found < 0 ? -1 : found + static_cast<qsizetype>(qstrlen(end));
    }
    return std::nullopt;
}

struct Tag {
    qsizetype end = -1; ///< place of its >
    int attributes = 0;
};

Tag tagAt(const QByteArray &part, qsizetype place)
{
    Tag tag;
    char quote = 0;
    for (qsizetype i = place; i < part.size(); ++i) {
        const char c = part.at(i);
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++tag.attributes;
        } else if (c == '>') {
            tag.end = i;
            return tag;
        }
    }
    return tag;
}

} // namespace

Result<> guardXml(const QByteArray &part)
{
    if (part.contains('\0'))
        return unreadable(u"damaged"_s, u"a part is not in UTF-8"_s);
    int depth = 0;
    for (qsizetype place = part.indexOf('<'); place >= 0; place = part.indexOf('<', place)) {
        if (const auto behind = behindSpecial(part, place)) {
            if (*behind < 0)
                return endless();
            place = *behind;
            continue;
        }
        const QByteArrayView rest = QByteArrayView(part).sliced(place);
        if (rest.startsWith("<!"))
            return hostile(u"document_type"_s);
        const Tag tag = tagAt(part, place);
        if (tag.end < 0)
            return endless();
        if (tag.attributes > MostAttributes)
            return hostile(u"attributes"_s);
        if (rest.startsWith("</"))
            --depth;
        else if (part.at(tag.end - 1) != '/' && ++depth > DeepestNesting)
            return hostile(u"nesting"_s);
        place = tag.end;
    }
    return {};
}

} // namespace core::tabular
