// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleJson.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int DeepestNesting = 32;

tl::unexpected<Error> notJson(int line, qsizetype column, const QString &reason)
{
    Error error(ErrorCode::Unreadable, u"json"_s, {{u"line"_s, line}, {u"column"_s, column}, {u"reason"_s, reason}});
    Problem problem;
    problem.row = line;
    problem.kind = reason;
    problem.context = {{u"column"_s, column}};
    error.problems.append(problem);
    return tl::unexpected<Error>(std::move(error));
}

/// A strict reader of RFC 8259 that remembers lines.
class Parser
{
public:
    explicit Parser(QString text) : m_text(std::move(text)) {}

    Result<JsonNode> document()
    {
        JsonNode node;
        blanks();
        if (!value(node, 0))
            return broken();
        blanks();
        if (m_at < m_text.size()) {
            m_reason = u"json_rest"_s;
            return broken();
        }
        return node;
    }

private:
    tl::unexpected<Error> broken() const
    {
        const qsizetype begin = m_at > 0 ? m_text.lastIndexOf(u'\n', m_at - 1) + 1 : 0;
        return notJson(m_line, m_at - begin + 1, m_reason);
    }

    bool refuse(const QString &reason)
    {
        if (m_reason.isEmpty())
            m_reason = m_at >= m_text.size() ? u"json_end"_s : reason;
        return false;
    }

    QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void blanks()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n')
                ++m_line;
            else if (c != u' ' && c != u'\t' && c != u'\r')
                return;
            ++m_at;
        }
    }

    bool take(QChar wanted)
    {
        blanks();
        if (here() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool literal(QLatin1StringView word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return refuse(u"json_value"_s);
        m_at += word.size();
        return true;
    }

    bool value(JsonNode &node, int depth)
    {
        if (depth > DeepestNesting)
            return refuse(u"json_deep"_s);
        node.line = m_line;
        switch (here().unicode()) {
        case u'{':
            return object(node, depth);
        case u'[':
            return list(node, depth);
        case u'"':
            node.kind = JsonNode::Kind::Text;
            return string(node.text);
        case u't':
            node.kind = JsonNode::Kind::Flag;
            node.flag = true;
            return literal("true"_L1);
        case u'f':
            node.kind = JsonNode::Kind::Flag;
            return literal("false"_L1);
        case u'n':
            return literal("null"_L1);
        default:
            node.kind = JsonNode::Kind::Number;
            return number(node.text);
        }
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        if (take(u'}'))
            return true;
        do {
            blanks();
            const int line = m_line;
            QString key;
            if (here() != u'"' || !string(key))
                return refuse(u"json_key"_s);
            if (!take(u':'))
                return refuse(u"json_colon"_s);
            blanks();
            JsonNode part;
            if (!value(part, depth + 1))
                return false;
            node.keys.append(key);
            node.keyLines.append(line);
            node.parts.append(part);
        } while (take(u','));
        return take(u'}') || refuse(u"json_comma"_s);
    }

    bool list(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::List;
        ++m_at;
        if (take(u']'))
            return true;
        do {
            blanks();
            JsonNode part;
            if (!value(part, depth + 1))
                return false;
            node.parts.append(part);
        } while (take(u','));
        return take(u']') || refuse(u"json_comma"_s);
    }

    qsizetype digits()
    {
        const qsizetype from = m_at;
        while (here() >= u'0' && here() <= u'9')
            ++m_at;
        return m_at - from;
    }

    bool number(QString &into)
    {
        const qsizetype from = m_at;
        if (here() == u'-')
            ++m_at;
        const bool zero = here() == u'0';
        const qsizetype ones = digits();
        if (ones == 0 || (zero && ones > 1))
            return refuse(u"json_value"_s);
        if (here() == u'.') {
            ++m_at;
            if (digits() == 0)
                return refuse(u"json_value"_s);
        }
        if (here() == u'e' || here() == u'E') {
            ++m_at;
            if (here() == u'+' || here() == u'-')
                ++m_at;
            if (digits() == 0)
                return refuse(u"json_value"_s);
        }
        into = m_text.mid(from, m_at - from);
        return true;
    }

    bool escape(QString &into)
    {
        const QChar kind = here();
        ++m_at;
        switch (kind.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            into += kind;
            return true;
        case u'b':
            into += u'\b';
            return true;
        case u'f':
            into += u'\f';
            return true;
        case u'n':
            into += u'\n';
            return true;
        case u'r':
            into += u'\r';
            return true;
        case u't':
            into += u'\t';
            return true;
        case u'u': {
            bool fits = false;
            const ushort unit = QStringView(m_text).mid(m_at, 4).toUShort(&fits, 16);
            if (!fits || m_at + 4 > m_text.size())
                return refuse(u"json_escape"_s);
            into += QChar(unit);
            m_at += 4;
            return true;
        }
        default:
            return refuse(u"json_escape"_s);
        }
    }

    bool string(QString &into)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c < u' ')
                return refuse(u"json_string"_s);
            ++m_at;
            if (c == u'\\') {
                if (m_at >= m_text.size() || !escape(into))
                    return refuse(u"json_escape"_s);
            } else {
                into += c;
            }
        }
        return refuse(u"json_string"_s);
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_reason;
};

} // namespace

const JsonNode *JsonNode::find(QStringView key) const
{
    const qsizetype place = keys.indexOf(key);
    return place < 0 ? nullptr : &parts.at(place);
}

Result<JsonNode> JsonNode::parse(const QByteArray &json)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError())
        return notJson(1, 1, u"json_utf8"_s);
    YICE_ASSIGN(JsonNode node, Parser(text).document());
    if (node.kind != Kind::Object)
        return notJson(node.line, 1, u"json_object"_s);
    return node;
}

} // namespace core::assessments
