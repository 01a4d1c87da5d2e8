// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Envelope.h"

#include "core/base/Random.h"
#include "core/exchange/ChunkedCipher.h"
#include "core/exchange/Compression.h"
#include "core/exchange/SodiumBytes.h"
#include "core/exchange/UnitKeys.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr qsizetype SealedKeyBytes = CipherKeyBytes + SealBytes;

/// The file's parts, cut but not trusted.
struct Parts {
    PackageHeader header;
    QByteArray headerJson;
    QByteArray beforeBody; ///< header line and sealed keys
    QByteArray body;
    QByteArray signature;
};

/// Wipes the file key on every way out.
struct FileKey {
    QByteArray bytes;
    explicit FileKey(QByteArray key) : bytes(std::move(key)) {}
    FileKey(const FileKey &) = delete;
    FileKey &operator=(const FileKey &) = delete;
    ~FileKey() { sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size())); }
};

QByteArray signedPart(const QByteArray &beforeBody, const QByteArray &encryptedBody)
{
    return "yice-package-v1\n" + beforeBody + blake2b(encryptedBody);
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(ErrorCode::Damaged, where, {{u"where"_s, where}});
}

Result<Parts> cut(const QByteArray &file)
{
    if (file.size() > LargestPackage)
        return fail(ErrorCode::TooLarge, u"package"_s, {{u"limit"_s, LargestPackage}});
    const qsizetype headerEnd = file.left(LargestHeader + 1).indexOf('\n');
    if (headerEnd < 0) {
        if (file.isEmpty() || (file.startsWith('{') && file.size() <= LargestHeader))
            return damaged(u"truncated"_s);
        return fail(ErrorCode::Unreadable, u"no package"_s);
    }
    Parts parts;
    parts.headerJson = file.left(headerEnd);
    YICE_ASSIGN(parts.header, readHeader(parts.headerJson));
    const qsizetype bodyStart = headerEnd + 1 + parts.header.to.size() * SealedKeyBytes;
    // The size is the sender's claim: compared by subtraction, so that no claim can overflow.
    const qsizetype found = file.size() - bodyStart - SignatureBytes;
    if (found < parts.header.size)
        return damaged(u"truncated"_s);
    if (found > parts.header.size)
        return damaged(u"trailing"_s);
    parts.beforeBody = file.left(bodyStart);
    parts.body = file.mid(bodyStart, found);
    parts.signature = file.right(SignatureBytes);
    return parts;
}

Result<> checkSender(const Parts &parts, const TrustedCard &trusted)
{
    const PackageHeader &header = parts.header;
    const std::optional<UnitCard> sender = trusted(header.from);
    if (!sender)
        return fail(ErrorCode::UnknownSender, header.from, {{u"unit"_s, header.from}});
    if (sender->code != header.from)
        return fail(ErrorCode::Internal, u"card of another unit"_s);
    if (sender->fingerprint() != header.fromKey)
        return fail(ErrorCode::KeyChanged, header.from, {{u"unit"_s, header.from}, {u"fingerprint"_s, header.fromKey}});
    if (!signatureFits(sender->signingKey, signedPart(parts.beforeBody, parts.body), parts.signature))
        return fail(ErrorCode::Tampered, u"signature"_s, {{u"check"_s, u"signature"_s}});
    return {};
}

} // namespace

Result<QByteArray> sealPackage(PackageKind kind, const ChainPlace &place, const OwnUnit &from,
                               const QList<UnitCard> &to, const QByteArray &body, const Clock &clock)
{
    if (from.card.signingKey != from.keys.signingKey() || from.card.receivingKey != from.keys.receivingKey())
        return fail(ErrorCode::Internal, u"card and keys of different units"_s);
    if (body.size() > LargestBody)
        return fail(ErrorCode::TooLarge, u"body"_s, {{u"limit"_s, LargestBody}});
    YICE_ASSIGN(const QByteArray packed, compress(body));

    PackageHeader header;
    header.kind = kind;
    header.from = from.card.code;
    header.fromKey = from.card.fingerprint();
    for (const UnitCard &recipient : to)
        header.to.append(recipient.fingerprint());
    header.sequence = place.sequence;
    header.previous = place.previous;
    header.createdAt = clock.now();
    header.size = encryptedSize(packed.size());
    YICE_ASSIGN(const QByteArray headerJson, writeHeader(header));

    const FileKey key(base::randomBytes(CipherKeyBytes));
    QByteArray file = headerJson + '\n';
    for (const UnitCard &recipient : to) {
        YICE_ASSIGN(const QByteArray sealed, sealFor(recipient.receivingKey, key.bytes));
        file += sealed;
    }
    const QByteArray encrypted = encryptChunks(key.bytes, headerJson, packed);
    const QByteArray signature = from.keys.sign(signedPart(file, encrypted));
    file += encrypted;
    file += signature;
    if (file.size() > LargestPackage)
        return fail(ErrorCode::TooLarge, u"package"_s, {{u"limit"_s, LargestPackage}});
    return file;
}

Result<OpenedPackage> openPackage(const QByteArray &file, const OwnUnit &self, const TrustedCard &trusted,
                                  qsizetype largestBody)
{
    YICE_ASSIGN(const Parts parts, cut(file));
    YICE_TRY(checkSender(parts, trusted));
    const qsizetype place = parts.header.to.indexOf(self.card.fingerprint());
    if (place < 0)
        return fail(ErrorCode::NotForUs, self.card.code, {{u"unit"_s, parts.header.from}});
    const qsizetype sealedAt = parts.headerJson.size() + 1 + place * SealedKeyBytes;
    YICE_ASSIGN(QByteArray opened, self.keys.openSealed(parts.beforeBody.mid(sealedAt, SealedKeyBytes)));
    const FileKey key(std::move(opened));
    YICE_ASSIGN(const QByteArray packed, decryptChunks(key.bytes, parts.headerJson, parts.body));
    YICE_ASSIGN(QByteArray body, decompress(packed, largestBody));
    return OpenedPackage{parts.header, std::move(body), packageHash(file)};
}

Result<PackageHeader> inspectPackage(const QByteArray &file)
{
    YICE_ASSIGN(const Parts parts, cut(file));
    return parts.header;
}

} // namespace core::exchange
