// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::base {

/// Reads one JSON object of a data file strictly. The first fault is kept with its path (such as terms[0].weeks[3].monday);
/// reading goes on with empty values, and outcome() tells. Faults: Invalid with context `field`, `where` and `reason` (missing, unknown_key, value, or the caller's word).
class JsonReader
{
public:
    /// Unreadable, with context `offset`, when `json` is not one JSON object.
    static Result<JsonReader> parse(const QByteArray &json);
    explicit JsonReader(const QJsonObject &object, QString path = {}) : m_object(object), m_path(std::move(path)) {}

    /// Refuses every key that is not among `keys`: a misspelt key must not pass for an absent one. Where `name` is allowed,
    /// so is `nameEn`, which text() and texts() read instead when the process speaks English.
    void allowOnly(const QStringList &keys);
    bool has(const QString &key) const { return m_object.contains(key); }
    bool isNull(const QString &key) const { return m_object.value(key).isNull(); }
    /// For objects whose keys are the file's own words.
    QStringList keys() const { return m_object.keys(); }

    QString text(const QString &key);                               ///< not empty
    QString mark();                                                 ///< `mark`: where a figure comes from, S, F, M or P
    QDate day(const QString &key);                                  ///< ISO date
    int number(const QString &key, int least, int most);            ///< an integer in [least, most]
    int markedNumber(const QString &key, int least, int most);      ///< of an object with `number` and its mark
    bool flag(const QString &key);
    QList<int> numbers(const QString &key, int least, int most);    ///< an array of integers
    QStringList texts(const QString &key);                          ///< an array of texts, none empty
    QList<JsonReader> objects(const QString &key, bool required = true);
    JsonReader object(const QString &key);

    /// `reason` is a stable word; without one: missing or value.
    void refuse(const QString &key, const QString &reason = {});
    /// Takes over the fault of a part that was read with objects() or object().
    void adopt(const JsonReader &part);
    Result<> outcome() const;

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

} // namespace core::base
