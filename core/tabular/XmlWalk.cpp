// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/XmlWalk.h"

#include "core/tabular/Budget.h"

#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

#include <expat.h>

// QXmlStreamReader takes four times as long and needs the unpacked part as a whole. Prefixes are not looked up: no part of a
// workbook has two names that differ in their namespace alone, and it would take Expat a third longer.

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

constexpr char NameSeparator = ':'; // between prefix and name
constexpr int DeepestNesting = 64;  // spreadsheets have under 20
constexpr int MostAttributes = 512;
constexpr int DepthOfCell = 2; // the cell and its value
/// An older expat begins a tag anew with every piece of it, so that an endless one takes the square of its length.
constexpr qint64 LongestTag = 1024 * 1024;

tl::unexpected<Error> hostile(const QString &reason)
{
    return fail(ErrorCode::Hostile, reason, {{u"reason"_s, reason}});
}

QByteArrayView localName(const char *name)
{
    const char *separator = std::strchr(name, NameSeparator);
    return {separator == nullptr ? name : separator + 1};
}

/// False where a sign of ASCII may stand for another one, as in UTF-16.
bool beginsInAscii(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF<") || (bytes.size() > 1 && bytes.front() == '<' && bytes.at(1) != '\0');
}

/// How many bytes it takes to be inside the next row: all of them when there is none.
qsizetype toContentOfRow(QByteArrayView bytes)
{
    const std::string_view text(bytes.data(), static_cast<size_t>(bytes.size()));
    const size_t row = text.find("<row");
    const size_t end = row == text.npos ? text.npos : text.find('>', row);
    return end == text.npos ? bytes.size() : static_cast<qsizetype>(end) + 1;
}

/// One run of expat.
class Walk
{
public:
    explicit Walk(XmlListener &listener)
        : m_listener(listener), m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), started, ended);
        XML_SetCharacterDataHandler(m_parser.get(), text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), documentType);
    }

    /// Plain cells go past expat, which takes most of the time of a large sheet. They are whole elements, so what is left
    /// is as well or as badly formed as it was, and expat itself tells where an element may stand.
    Result<> take(QByteArrayView bytes)
    {
        m_isAscii = m_isAscii.value_or(!bytes.isEmpty() && beginsInAscii(bytes));
        bool finds = *m_isAscii;
        while (!bytes.isEmpty()) {
            if (finds && m_place == m_taken && m_listener.takesPlainCells()) {
                while (const auto cell = takePlainCell(bytes))
                    YICE_TRY(m_listener.plainCell(*cell));
            }
            const qsizetype size = finds ? toContentOfRow(bytes) : bytes.size();
            YICE_TRY(parse(bytes.data(), size, false));
            bytes = bytes.sliced(size);
            // In the middle of something that only looks like rows, expat would begin it anew each time.
            finds = finds && m_taken == XML_GetCurrentByteIndex(m_parser.get());
        }
        return {};
    }

    Result<> end() { return parse(nullptr, 0, true); }

private:
    Result<> parse(const char *bytes, qsizetype size, bool last)
    {
        if (XML_Parse(m_parser.get(), bytes, static_cast<int>(size), last ? 1 : 0) != XML_STATUS_OK) {
            if (!m_heard)
                return m_heard;
            return unreadable(u"damaged"_s, QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        }
        m_taken += size;
        if (m_taken - XML_GetCurrentByteIndex(m_parser.get()) > LongestTag)
            return unreadable(u"damaged"_s, u"a tag that does not end"_s);
        return {};
    }

    void hear(Result<> heard)
    {
        if (heard || !m_heard)
            return;
        m_heard = std::move(heard);
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
    /// Where the tag ends that was just heard of, if a cell may follow there.
    void markPlace()
    {
        if (m_heard && m_depth + DepthOfCell <= DeepestNesting && m_listener.takesPlainCells())
            m_place = XML_GetCurrentByteIndex(m_parser.get()) + XML_GetCurrentByteCount(m_parser.get());
    }
    static void XMLCALL started(void *self, const char *name, const char **attributes)
    {
        auto *walk = static_cast<Walk *>(self);
        if (!walk->m_heard) // expat may have more to say of a tag after it was stopped
            return;
        if (++walk->m_depth > DeepestNesting)
            return walk->hear(hostile(u"nesting"_s));
        if (XML_GetSpecifiedAttributeCount(walk->m_parser.get()) > 2 * MostAttributes)
            return walk->hear(hostile(u"attributes"_s));
        walk->hear(walk->m_listener.started(localName(name), XmlAttributes(attributes)));
        walk->markPlace();
    }
    static void XMLCALL ended(void *self, const char *name)
    {
        auto *walk = static_cast<Walk *>(self);
        --walk->m_depth;
        if (walk->m_heard)
            walk->hear(walk->m_listener.ended(localName(name)));
        walk->markPlace();
    }
    static void XMLCALL text(void *self, const char *bytes, int size)
    {
        static_cast<Walk *>(self)->m_listener.text({bytes, size});
    }
    static void XMLCALL documentType(void *self, const char *, const char *, const char *, int)
    {
        static_cast<Walk *>(self)->hear(hostile(u"document_type"_s));
    }

    XmlListener &m_listener;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    Result<> m_heard;
    int m_depth = 0;
    qint64 m_taken = 0;  ///< bytes that expat has got
    qint64 m_place = -1; ///< among them, where a cell may begin
    std::optional<bool> m_isAscii;
};

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name, bool prefixed) const
{
    for (const char *const *pair = m_pairs; *pair != nullptr; pair += 2) {
        if (!prefixed && std::strncmp(*pair, name.data(), static_cast<size_t>(name.size())) == 0
            && (*pair)[name.size()] == '\0')
            return {pair[1]};
        if (prefixed && std::strchr(*pair, NameSeparator) != nullptr && localName(*pair) == name
            && std::strncmp(*pair, "xmlns:", 6) != 0)
            return {pair[1]};
    }
    return {};
}

bool XmlAttributes::isSet(QByteArrayView name) const
{
    const QByteArrayView found = value(name);
    return found == "1" || found == "true";
}

Result<> walkXml(const QByteArray &archive, const ZipPart &part, XmlListener &listener, const CancelToken &cancel)
{
    Walk walk(listener);
    const auto take = [&](const char *bytes, qsizetype size) -> Result<> {
        YICE_TRY(cancel.check());
        return walk.take({bytes, size});
    };
    YICE_TRY(unpackTo(archive, part, take));
    return walk.end();
}

} // namespace core::tabular
