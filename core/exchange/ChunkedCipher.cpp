// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ChunkedCipher.h"

#include "core/exchange/SodiumBytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr qsizetype HeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype AddedBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
static_assert(CipherKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

/// Wipes the cipher's state on every way out.
struct StreamState {
    crypto_secretstream_xchacha20poly1305_state state{};
    ~StreamState() { sodium_memzero(&state, sizeof state); }
};

tl::unexpected<Error> changed()
{
    return fail(ErrorCode::Tampered, u"body"_s, {{u"check"_s, u"body"_s}});
}

} // namespace

qsizetype encryptedSize(qsizetype clearBytes)
{
    const qsizetype chunks = std::max<qsizetype>(1, (clearBytes + ChunkBytes - 1) / ChunkBytes);
    return HeaderBytes + clearBytes + chunks * AddedBytes;
}

QByteArray encryptChunks(const QByteArray &key, const QByteArray &bound, const QByteArray &clear)
{
    Q_ASSERT(key.size() == CipherKeyBytes);
    startSodium();
    StreamState stream;
    QByteArray out(encryptedSize(clear.size()), '\0');
    unsigned char *to = writable(out);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, to, readable(key));
    to += HeaderBytes;
    qsizetype done = 0;
    do {
        const qsizetype count = std::min(ChunkBytes, clear.size() - done);
        const bool last = done + count == clear.size();
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, to, nullptr, readable(clear) + done, static_cast<unsigned long long>(count), readable(bound),
            lengthOf(bound),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        to += count + AddedBytes;
        done += count;
    } while (done < clear.size());
    return out;
}

Result<QByteArray> decryptChunks(const QByteArray &key, const QByteArray &bound, const QByteArray &encrypted)
{
    startSodium();
    StreamState stream;
    if (key.size() != CipherKeyBytes || encrypted.size() < HeaderBytes + AddedBytes ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, readable(encrypted), readable(key)) != 0)
        return changed();
    QByteArray clear(encrypted.size() - HeaderBytes, '\0');
    qsizetype from = HeaderBytes;
    qsizetype done = 0;
    while (from < encrypted.size()) {
        const qsizetype count = std::min(ChunkBytes + AddedBytes, encrypted.size() - from);
        const bool last = from + count == encrypted.size();
        unsigned char tag = 0;
        if (count < AddedBytes || crypto_secretstream_xchacha20poly1305_pull(
                                      &stream.state, writable(clear) + done, nullptr, &tag, readable(encrypted) + from,
                                      static_cast<unsigned long long>(count), readable(bound), lengthOf(bound)) != 0)
            return changed();
        if (tag != (last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            return changed();
        from += count;
        done += count - AddedBytes;
    }
    clear.resize(done);
    return clear;
}

} // namespace core::exchange
