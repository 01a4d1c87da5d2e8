// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/UnlockAttempts.h"

#include "core/base/platform/WholeFile.h"
#include "core/exchange/UnitKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
constexpr int FreeTries = 5;
constexpr int FirstWait = 5;
constexpr int LongestWait = 15 * 60;
constexpr qsizetype MostKept = 1000;
constexpr qint64 LargestFile = 1024 * 1024;
} // namespace

UnlockAttempts::UnlockAttempts(const QString &path) : m_path(path)
{
    // A file that cannot be read counts as none: it guards nothing, and it must not keep people from a child's record.
    const auto bytes = base::readWholeFile(path, LargestFile);
    if (!bytes)
        return;
    const QJsonObject content = QJsonDocument::fromJson(*bytes).object();
    m_key = QByteArray::fromBase64(content.value(u"key"_s).toString().toLatin1());
    m_count = std::max(0, content.value(u"count"_s).toInt());
    m_last = QDateTime::fromString(content.value(u"last"_s).toString(), Qt::ISODateWithMs);
    for (const auto &entry : content.value(u"sealed"_s).toArray())
        m_sealed.append(QByteArray::fromBase64(entry.toString().toLatin1()));
}

int UnlockAttempts::waitSeconds() const
{
    if (m_count <= FreeTries)
        return 0;
    const int doublings = std::min(m_count - FreeTries - 1, 10);
    return std::min(FirstWait << doublings, LongestWait);
}

Result<> UnlockAttempts::check(const Clock &clock) const
{
    if (!m_last.isValid())
        return {};
    // A clock set back must not lock anybody out for longer than the wait itself.
    const qint64 passed = std::max<qint64>(0, m_last.secsTo(clock.now()));
    const qint64 left = waitSeconds() - passed;
    if (left > 0)
        return fail(ErrorCode::TooManyAttempts, {}, {{u"waitSeconds"_s, left}});
    return {};
}

Result<int> UnlockAttempts::failed(const QString &user, const Clock &clock)
{
    m_last = clock.now();
    ++m_count;
    const QByteArray entry = QJsonDocument(QJsonObject{{u"at"_s, m_last.toString(Qt::ISODateWithMs)}, {u"user"_s, user}})
                                 .toJson(QJsonDocument::Compact);
    if (m_key.size() == exchange::PublicKeyBytes && m_sealed.size() < MostKept) {
        YICE_ASSIGN(const QByteArray sealed, exchange::sealFor(m_key, entry));
        m_sealed.append(sealed);
    }
    YICE_TRY(save());
    return waitSeconds();
}

Result<> UnlockAttempts::clear(const QByteArray &receivingKey)
{
    if (m_count == 0 && m_sealed.isEmpty() && m_key == receivingKey)
        return {};
    m_key = receivingKey;
    m_sealed.clear();
    m_count = 0;
    m_last = {};
    return save();
}

std::optional<FailedUnlock> UnlockAttempts::read(const QByteArray &opened)
{
    const QJsonObject entry = QJsonDocument::fromJson(opened).object();
    FailedUnlock one{QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs),
                     entry.value(u"user"_s).toString()};
    return one.at.isValid() ? std::optional(one) : std::nullopt;
}

Result<> UnlockAttempts::save() const
{
    QJsonArray sealed;
    for (const QByteArray &entry : m_sealed)
        sealed.append(QString::fromLatin1(entry.toBase64()));
    const QJsonObject content{{u"key"_s, QString::fromLatin1(m_key.toBase64())},
                              {u"count"_s, m_count},
                              {u"last"_s, m_last.toString(Qt::ISODateWithMs)},
                              {u"sealed"_s, sealed}};
    return base::writeWholeFile(m_path, QJsonDocument(content).toJson(QJsonDocument::Compact) + '\n',
                                base::Replace::Yes);
}

} // namespace core::workspace
