// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace core::assessments {

/// One value of a JSON text and the line where it begins. Numbers stay as they are written: no binary floating point.
struct JsonNode {
    enum class Kind { Null, Flag, Number, Text, List, Object };
    Kind kind = Kind::Null;
    int line = 0; ///< from 1
    QString text; ///< of a text, or of a number as written
    bool flag = false;
    QStringList keys;      ///< of an object, in order; a key may stand twice
    QList<int> keyLines;
    QList<JsonNode> parts; ///< of a list or object

    const JsonNode *find(QStringView key) const; ///< the first of that key; null without it
    /// One object. Unreadable: context `line`, `column`, `reason`, and the same as a problem.
    static Result<JsonNode> parse(const QByteArray &json);
};

/// Collects every mistake of a definition; each stands with its line and path as a Problem (row, column, kind, context).
class Mistakes
{
public:
    void add(int line, const QString &path, const QString &kind, QVariantMap context = {});
    bool none() const { return m_list.isEmpty(); }
    qsizetype count() const { return m_list.size(); }
    /// Invalid with the first mistake in its context, the rest in problems; by line.
    Error error() const;

private:
    QList<Problem> m_list;
};

/// Reads one object strictly: what is wrong goes to the mistakes, and reading goes on with an empty value.
class JsonPart
{
public:
    /// Without `mistakes` nothing is said: of a part that is not there one mistake has been told already.
    JsonPart(const JsonNode &node, QString path, Mistakes *mistakes)
        : m_node(&node), m_path(std::move(path)), m_mistakes(mistakes)
    {
    }

    /// Refuses other keys and a key that stands twice. Where `name` is allowed, so is `nameEn`, which text() and texts()
    /// read instead when the process speaks English.
    void allowOnly(const QStringList &keys);
    bool has(const QString &key) const { return m_node->find(key) != nullptr; }
    bool isNumber(const QString &key) const;

    QString text(const QString &key);                     ///< not empty
    QString word(const QString &key, const QStringList &known); ///< one of them; the first where it is none
    /// Nothing where it is none within the bounds; `kind` is the mistake of a whole number outside.
    std::optional<int> number(const QString &key, int least, int most, const QString &kind = QStringLiteral("out_of_range"));
    int numberOr(const QString &key, int least, int most, int otherwise); ///< where the key is absent or wrong
    bool flag(const QString &key);
    /// A decimal of at most four places, exact: digits / per.
    struct Decimal {
        qint64 digits = 0;
        int per = 1;
        bool valid = false;
    };
    Decimal decimal(const QString &key, int least, int most);
    /// Without those that are wrong.
    QList<int> numbers(const QString &key, int least, int most, const QString &kind = QStringLiteral("out_of_range"));
    QStringList texts(const QString &key);
    QList<JsonPart> objects(const QString &key, bool required = true);
    JsonPart object(const QString &key);

    /// A mistake at a key of this object, or at the object itself where the key is empty.
    void refuse(const QString &key, const QString &kind, const QVariantMap &context = {});
    QString path() const { return m_path; }

private:
    const JsonNode *get(const QString &key, JsonNode::Kind kind);
    QString at(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    std::optional<int> integer(const JsonNode &node, const QString &path, int least, int most, const QString &kind);
    void report(int line, const QString &path, const QString &kind, const QVariantMap &context = {});

    const JsonNode *m_node;
    QString m_path;
    Mistakes *m_mistakes;
};

} // namespace core::assessments
