// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleJson.h"

#include "core/base/Language.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr qint64 MostDigits = 15;

QString englishKey(const QString &key)
{
    return key + u"En"_s;
}

QString kindName(JsonNode::Kind kind)
{
    static const QStringList names{u"null"_s, u"flag"_s, u"number"_s, u"text"_s, u"list"_s, u"object"_s};
    return names.at(static_cast<int>(kind));
}

} // namespace

void Mistakes::add(int line, const QString &path, const QString &kind, QVariantMap context)
{
    Problem problem;
    problem.row = line;
    problem.column = path;
    problem.kind = kind;
    problem.context = std::move(context);
    if (!m_list.contains(problem))
        m_list.append(problem);
}

Error Mistakes::error() const
{
    const Problem &first = m_list.first();
    QString field = first.column.section(u'.', -1);
    Error error(ErrorCode::Invalid, {},
                {{u"field"_s, field}, {u"where"_s, first.column}, {u"reason"_s, first.kind}, {u"line"_s, first.row}});
    error.problems = m_list;
    std::stable_sort(error.problems.begin(), error.problems.end(),
                     [](const Problem &a, const Problem &b) { return a.row < b.row; });
    return error;
}

void JsonPart::report(int line, const QString &path, const QString &kind, const QVariantMap &context)
{
    if (m_mistakes != nullptr)
        m_mistakes->add(line, path, kind, context);
}

void JsonPart::refuse(const QString &key, const QString &kind, const QVariantMap &context)
{
    const qsizetype place = m_node->keys.indexOf(key.section(u'[', 0, 0));
    int line = place < 0 ? m_node->line : m_node->keyLines.at(place);
    if (const qsizetype bracket = key.indexOf(u'['); place >= 0 && bracket > 0) {
        const qsizetype entry = key.mid(bracket + 1).chopped(1).toLongLong();
        if (entry < m_node->parts.at(place).parts.size())
            line = m_node->parts.at(place).parts.at(entry).line;
    }
    report(line, key.isEmpty() ? m_path : at(key), kind, context);
}

void JsonPart::allowOnly(const QStringList &keys)
{
    for (qsizetype i = 0; i < m_node->keys.size(); ++i) {
        const QString &key = m_node->keys.at(i);
        const int line = m_node->keyLines.at(i);
        if (m_node->keys.indexOf(key) != i) {
            report(line, at(key), u"key_twice"_s, {{u"otherLine"_s, m_node->keyLines.at(m_node->keys.indexOf(key))}});
            continue;
        }
        if (keys.contains(key))
            continue;
        const QString chinese = key.endsWith(u"En") ? key.chopped(2) : QString();
        if (!keys.contains(chinese))
            report(line, at(key), u"unknown_key"_s, {{u"key"_s, key}});
        else if (!has(chinese))
            report(line, at(chinese), u"english_alone"_s, {{u"key"_s, key}});
        else if (m_node->parts.at(i).kind != m_node->find(chinese)->kind)
            report(line, at(key), u"wrong_type"_s, {{u"expected"_s, kindName(m_node->find(chinese)->kind)}});
    }
}

bool JsonPart::isNumber(const QString &key) const
{
    const JsonNode *node = m_node->find(key);
    return node != nullptr && node->kind == JsonNode::Kind::Number;
}

const JsonNode *JsonPart::get(const QString &key, JsonNode::Kind kind)
{
    const JsonNode *node = m_node->find(key);
    if (node == nullptr) {
        report(m_node->line, at(key), u"missing_key"_s, {{u"key"_s, key}});
        return nullptr;
    }
    if (node->kind == kind)
        return node;
    report(node->line, at(key), u"wrong_type"_s, {{u"expected"_s, kindName(kind)}});
    return nullptr;
}

QString JsonPart::text(const QString &key)
{
    if (base::language() == base::Language::English && has(englishKey(key)))
        return text(englishKey(key));
    const JsonNode *node = get(key, JsonNode::Kind::Text);
    if (node != nullptr && node->text.trimmed().isEmpty())
        report(node->line, at(key), u"empty_text"_s);
    return node == nullptr ? QString() : node->text;
}

QString JsonPart::word(const QString &key, const QStringList &known)
{
    const JsonNode *node = get(key, JsonNode::Kind::Text);
    if (node == nullptr)
        return known.first();
    if (known.contains(node->text))
        return node->text;
    report(node->line, at(key), u"unknown_word"_s, {{u"found"_s, node->text}, {u"known"_s, known}});
    return known.first();
}

std::optional<int> JsonPart::integer(const JsonNode &node, const QString &path, int least, int most,
                                      const QString &kind)
{
    if (node.kind != JsonNode::Kind::Number) {
        report(node.line, path, u"wrong_type"_s, {{u"expected"_s, kindName(JsonNode::Kind::Number)}});
        return std::nullopt;
    }
    bool whole = false;
    const qint64 value = node.text.toLongLong(&whole);
    if (!whole && std::any_of(node.text.begin(), node.text.end(), [](QChar c) { return c == u'.' || c.isLetter(); })) {
        report(node.line, path, u"not_whole"_s, {{u"found"_s, node.text}});
        return std::nullopt;
    }
    if (!whole || value < least || value > most) {
        report(node.line, path, kind, {{u"found"_s, node.text}, {u"least"_s, least}, {u"most"_s, most}});
        return std::nullopt;
    }
    return static_cast<int>(value);
}

std::optional<int> JsonPart::number(const QString &key, int least, int most, const QString &kind)
{
    const JsonNode *node = get(key, JsonNode::Kind::Number);
    return node == nullptr ? std::nullopt : integer(*node, at(key), least, most, kind);
}

int JsonPart::numberOr(const QString &key, int least, int most, int otherwise)
{
    return has(key) ? number(key, least, most).value_or(otherwise) : otherwise;
}

bool JsonPart::flag(const QString &key)
{
    const JsonNode *node = get(key, JsonNode::Kind::Flag);
    return node != nullptr && node->flag;
}

JsonPart::Decimal JsonPart::decimal(const QString &key, int least, int most)
{
    const JsonNode *node = get(key, JsonNode::Kind::Number);
    if (node == nullptr)
        return {};
    const QString fraction = node->text.section(u'.', 1);
    const QString digits = node->text.section(u'.', 0, 0) + fraction;
    bool whole = false;
    Decimal decimal{digits.toLongLong(&whole), 1, true};
    for (qsizetype i = 0; i < fraction.size() && i <= 4; ++i)
        decimal.per *= 10;
    if (!whole || fraction.size() > 4 || digits.size() > MostDigits) {
        report(node->line, at(key), u"not_decimal"_s, {{u"found"_s, node->text}});
        return {};
    }
    if (decimal.digits < qint64(least) * decimal.per || decimal.digits > qint64(most) * decimal.per) {
        report(node->line, at(key), u"out_of_range"_s,
                        {{u"found"_s, node->text}, {u"least"_s, least}, {u"most"_s, most}});
        return {};
    }
    return decimal;
}

QList<int> JsonPart::numbers(const QString &key, int least, int most, const QString &kind)
{
    QList<int> list;
    const JsonNode *node = get(key, JsonNode::Kind::List);
    if (node == nullptr)
        return list;
    for (qsizetype i = 0; i < node->parts.size(); ++i) {
        // A wrong number is left out: taken for the least it would call up mistakes that nobody made.
        if (const auto found = integer(node->parts.at(i), u"%1[%2]"_s.arg(at(key)).arg(i), least, most, kind))
            list.append(*found);
    }
    return list;
}

QStringList JsonPart::texts(const QString &key)
{
    if (base::language() == base::Language::English && has(englishKey(key)))
        return texts(englishKey(key));
    QStringList list;
    const JsonNode *node = get(key, JsonNode::Kind::List);
    if (node == nullptr)
        return list;
    for (qsizetype i = 0; i < node->parts.size(); ++i) {
        const JsonNode &part = node->parts.at(i);
        const QString path = u"%1[%2]"_s.arg(at(key)).arg(i);
        if (part.kind != JsonNode::Kind::Text)
            report(part.line, path, u"wrong_type"_s, {{u"expected"_s, kindName(JsonNode::Kind::Text)}});
        else if (part.text.trimmed().isEmpty())
            report(part.line, path, u"empty_text"_s);
        else
            list.append(part.text);
    }
    return list;
}

QList<JsonPart> JsonPart::objects(const QString &key, bool required)
{
    QList<JsonPart> list;
    if (!required && !has(key))
        return list;
    const JsonNode *node = get(key, JsonNode::Kind::List);
    if (node == nullptr)
        return list;
    for (qsizetype i = 0; i < node->parts.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(at(key)).arg(i);
        const bool fits = node->parts.at(i).kind == JsonNode::Kind::Object;
        if (!fits)
            report(node->parts.at(i).line, path, u"wrong_type"_s, {{u"expected"_s, kindName(JsonNode::Kind::Object)}});
        list.append(JsonPart(node->parts.at(i), path, fits ? m_mistakes : nullptr));
    }
    return list;
}

JsonPart JsonPart::object(const QString &key)
{
    static const JsonNode nothing;
    const JsonNode *node = get(key, JsonNode::Kind::Object);
    return JsonPart(node == nullptr ? nothing : *node, at(key), node == nullptr ? nullptr : m_mistakes);
}

} // namespace core::assessments
