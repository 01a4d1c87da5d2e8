// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Anchor.h"

#include "core/base/platform/Disk.h"
#include "core/storage/JournalCoding.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QByteArray Magic("YICEANC1");
constexpr int IdSize = 16;
constexpr int NumberSize = 8;
constexpr int BodySize = 8 + IdSize + IdSize + NumberSize + HashSize + NumberSize;
constexpr int MacSize = 32;
constexpr int SlotSize = BodySize + MacSize;

QByteArray number(qint64 value)
{
    const qint64 big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&big), NumberSize);
}

QByteArray macOf(const QByteArray &body, const QByteArray &key)
{
    QByteArray mac(MacSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), MacSize,
                       reinterpret_cast<const unsigned char *>(body.constData()),
                       static_cast<unsigned long long>(body.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()));
    return mac;
}
} // namespace

Anchor::Anchor(const QString &path, const QByteArray &key) : m_file(path), m_key(key) {}

QByteArray Anchor::encode(const AnchorState &state) const
{
    const QByteArray body = Magic + state.vault + state.replica + number(state.entries) +
                            (state.chain.isEmpty() ? QByteArray(HashSize, '\0') : state.chain) + number(state.length);
    return body + macOf(body, m_key);
}

std::optional<AnchorState> Anchor::decode(const QByteArray &slot) const
{
    const QByteArray body = slot.left(BodySize);
    const QByteArray mac = macOf(body, m_key);
    if (slot.size() != SlotSize || !body.startsWith(Magic) ||
        sodium_memcmp(mac.constData(), slot.constData() + BodySize, MacSize) != 0)
        return std::nullopt;
    const auto numberAt = [&](int place) { return qFromBigEndian<qint64>(body.constData() + place); };
    AnchorState state;
    int place = static_cast<int>(Magic.size());
    state.vault = body.mid(place, IdSize);
    state.replica = body.mid(place += IdSize, IdSize);
    state.entries = numberAt(place += IdSize);
    state.chain = body.mid(place += NumberSize, HashSize);
    state.length = numberAt(place + HashSize);
    return state;
}

Anchor::Found Anchor::read(const QByteArray &vault)
{
    m_state.reset();
    m_next = 0;
    if (!m_file.exists())
        return Found::Missing;
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Found::Damaged;
    const QByteArray bytes = file.read(4 * SlotSize);
    bool whole = bytes.size() == 2 * SlotSize;
    for (int slot = 0; slot < 2; ++slot) {
        const auto state = decode(bytes.mid(slot * SlotSize, SlotSize));
        if (!state || state->vault != vault) {
            whole = false;
            m_next = slot;
        } else if (!m_state || state->entries >= m_state->entries) {
            m_state = state;
            m_next = whole ? 1 - slot : m_next;
        }
    }
    return whole ? Found::Whole : Found::Damaged;
}

bool Anchor::put(int slot, const QByteArray &bytes)
{
    return m_file.seek(slot * SlotSize) && m_file.write(bytes) == bytes.size() && base::syncToDisk(m_file);
}

Result<> Anchor::create(const QByteArray &slot)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder) || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) ||
        !m_file.resize(2 * SlotSize) || !put(0, slot) || !put(1, slot) || !base::syncFolder(folder))
        return fail(ErrorCode::DiskError, u"anchor %1: %2"_s.arg(QFileInfo(m_file).fileName(), m_file.errorString()));
    return {};
}

Result<> Anchor::write(const AnchorState &state)
{
    const QByteArray slot = encode(state);
    if (!m_file.isOpen()) {
        if (!m_state) {
            YICE_TRY(create(slot));
            m_state = state;
            return {};
        }
        m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    }
    if (!m_file.isOpen() || !put(m_next, slot))
        return fail(ErrorCode::DiskError, u"anchor %1: %2"_s.arg(QFileInfo(m_file).fileName(), m_file.errorString()));
    m_next = 1 - m_next;
    m_state = state;
    return {};
}

} // namespace core::storage
