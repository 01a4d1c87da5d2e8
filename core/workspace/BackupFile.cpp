// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/BackupFile.h"

#include "core/base/Random.h"
#include "core/base/platform/Disk.h"
#include "core/base/platform/WholeFile.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/SodiumBytes.h"
#include "core/security/KeySealing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;

namespace core::workspace
{

namespace
{
const QByteArray Mark("YICEBAK1");
constexpr int NumberSize = 4;
constexpr qint64 HeadSize = 8 + NumberSize;
constexpr qint64 DigestSize = security::DigestBytes;
constexpr qint64 TrailerSize = 2 * DigestSize;
constexpr qint64 LargestHeader = 64 * 1024;
constexpr qint64 LargestContents = 1024 * 1024;
constexpr qint64 LargestKeyring = 4 * 1024 * 1024;
constexpr qint64 Piece = 1024 * 1024;
constexpr qsizetype LikeMark = 5; ///< of eight bytes: then it is our mark, damaged
constexpr char KeyContext[crypto_kdf_CONTEXTBYTES + 1] = "yicebkup";
enum class Subkey : std::uint64_t { Mac = 1, Contents = 2 };
constexpr qsizetype NonceSize = crypto_secretbox_NONCEBYTES;

SecureBytes derived(const SecureBytes &vaultKey, Subkey which)
{
    SecureBytes key(security::KeyBytes);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(which), KeyContext, vaultKey.data());
    return key;
}

QByteArray macOf(const QByteArray &digest, const SecureBytes &vaultKey)
{
    const SecureBytes key = derived(vaultKey, Subkey::Mac);
    QByteArray mac(DigestSize, '\0');
    crypto_generichash(exchange::writable(mac), DigestSize, exchange::readable(digest), exchange::lengthOf(digest),
                       key.data(), key.size());
    return mac;
}

class Digest
{
public:
    Digest()
    {
        exchange::startSodium();
        crypto_generichash_init(&m_state, nullptr, 0, DigestSize);
    }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, exchange::readable(bytes), exchange::lengthOf(bytes));
    }
    QByteArray take()
    {
        QByteArray digest(DigestSize, '\0');
        crypto_generichash_final(&m_state, exchange::writable(digest), DigestSize);
        return digest;
    }

private:
    crypto_generichash_state m_state;
};

Error damaged(const QString &path, const QString &where)
{
    return Error(ErrorCode::Damaged, where, {{u"file"_s, QFileInfo(path).fileName()}, {u"where"_s, where}});
}

Error readError(const QFile &file)
{
    return Error(ErrorCode::DiskError, file.errorString(), {{u"id"_s, file.fileName()}});
}

/// Hands `count` bytes from where `file` stands to `take`, piece by piece.
template <typename Take> Result<> inPieces(QFile &file, qint64 count, const BackupWatchPtr &watch, Take take)
{
    for (qint64 left = count; left > 0;) {
        if (watch && watch->cancelled)
            return fail(ErrorCode::Cancelled);
        const QByteArray piece = file.read(std::min(left, Piece));
        if (piece.isEmpty())
            return fail(file.error() == QFileDevice::NoError ? damaged(file.fileName(), u"length"_s) : readError(file));
        YICE_TRY(take(piece));
        left -= piece.size();
        if (watch)
            watch->done += piece.size();
    }
    return {};
}

Result<> put(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    if (file.error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull, file.errorString(), {{u"id"_s, file.fileName()}});
    return fail(base::writeError(file.fileName(), bytes.size()));
}

Result<> finishFile(QFile &file)
{
    if (!file.flush() || !base::syncToDisk(file))
        return fail(base::writeError(file.fileName(), 1));
    base::forgetCached(file);
    file.close();
    return {};
}

Result<> openNew(QFile &file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(base::writeError(file.fileName(), 1));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<QByteArray> encoded(const BackupHeader &header)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    return exchange::canonicalJson({{u"format"_s, header.format},
                                    {u"vault"_s, header.vault.toString(QUuid::WithoutBraces)},
                                    {u"copy"_s, hex(header.copy)},
                                    {u"test"_s, header.test},
                                    {u"cipher"_s, header.cipher},
                                    {u"made"_s, header.made.toUTC().toString(Qt::ISODateWithMs)},
                                    {u"schema"_s, header.schema},
                                    {u"entries"_s, header.entries},
                                    {u"chain"_s, hex(header.chain)},
                                    {u"contents"_s, header.contentsBytes},
                                    {u"keyring"_s, header.keyringBytes},
                                    {u"records"_s, header.recordsBytes}});
}

Result<BackupHeader> decoded(const QString &path, const QByteArray &bytes)
{
    const auto object = exchange::readCanonicalJson(bytes);
    if (!object)
        return fail(damaged(path, u"header"_s));
    const auto number = [&](const QString &key) { return object->value(key).toInteger(-1); };
    const auto raw = [&](const QString &key) { return QByteArray::fromHex(object->value(key).toString().toLatin1()); };
    BackupHeader header;
    header.format = static_cast<int>(number(u"format"_s));
    if (header.format > BackupFormat)
        return fail(ErrorCode::NewerFormat, QFileInfo(path).fileName(),
                    {{u"found"_s, header.format}, {u"known"_s, BackupFormat}});
    header.vault = QUuid::fromString(object->value(u"vault"_s).toString());
    header.copy = raw(u"copy"_s);
    header.test = object->value(u"test"_s).toBool();
    header.cipher = object->value(u"cipher"_s).toString();
    header.made = QDateTime::fromString(object->value(u"made"_s).toString(), Qt::ISODateWithMs);
    header.schema = static_cast<int>(number(u"schema"_s));
    header.entries = number(u"entries"_s);
    header.chain = raw(u"chain"_s);
    header.contentsBytes = number(u"contents"_s);
    header.keyringBytes = number(u"keyring"_s);
    header.recordsBytes = number(u"records"_s);
    // Whatever is missing or misspelt does not come back as the same bytes.
    const auto again = encoded(header);
    if (!again || *again != bytes || !header.made.isValid() || header.vault.isNull() || header.contentsBytes < 0 ||
        header.contentsBytes > LargestContents || header.keyringBytes < 0 || header.keyringBytes > LargestKeyring ||
        header.recordsBytes < 0)
        return fail(damaged(path, u"header"_s));
    return header;
}

Result<> checkMark(const QString &path, const QByteArray &found)
{
    if (found == Mark)
        return {};
    qsizetype same = 0;
    for (qsizetype i = 0; i < std::min(found.size(), Mark.size()); ++i)
        same += found.at(i) == Mark.at(i) ? 1 : 0;
    if (same >= LikeMark)
        return fail(damaged(path, u"mark"_s));
    return fail(ErrorCode::Unreadable, QFileInfo(path).fileName(), {{u"id"_s, path}});
}

Result<> openOld(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile())
        return fail(ErrorCode::NotFound, file.fileName(), {{u"id"_s, file.fileName()}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(readError(file));
    return {};
}

/// The digest over all but the trailer of an open file.
Result<QByteArray> digestOf(QFile &file, const BackupWatchPtr &watch)
{
    Digest digest;
    const qint64 body = file.size() - TrailerSize;
    if (body < HeadSize || !file.seek(0))
        return fail(damaged(file.fileName(), u"length"_s));
    YICE_TRY(inPieces(file, body, watch, [&](const QByteArray &piece) -> Result<> {
        digest.add(piece);
        return {};
    }));
    return digest.take();
}

Result<QByteArray> headerBytes(QFile &file)
{
    if (!file.seek(0))
        return fail(readError(file));
    const QByteArray head = file.read(HeadSize);
    YICE_TRY(checkMark(file.fileName(), head.left(Mark.size())));
    if (head.size() != HeadSize)
        return fail(damaged(file.fileName(), u"length"_s));
    const auto length = qFromBigEndian<quint32>(head.constData() + Mark.size());
    if (length > LargestHeader)
        return fail(damaged(file.fileName(), u"header"_s));
    const QByteArray bytes = file.read(length);
    if (bytes.size() != static_cast<qsizetype>(length))
        return fail(damaged(file.fileName(), u"length"_s));
    return bytes;
}

Result<> writeAll(QFile &file, BackupParts &parts, QFile &records, const SecureBytes &vaultKey,
                  const BackupWatchPtr &watch)
{
    YICE_ASSIGN(const QByteArray header, encoded(parts.header));
    QByteArray length(NumberSize, '\0');
    qToBigEndian(static_cast<quint32>(header.size()), length.data());
    Digest digest;
    for (const QByteArray &part : {Mark, length, header, parts.contents, parts.keyring}) {
        YICE_TRY(put(file, part));
        digest.add(part);
    }
    YICE_TRY(inPieces(records, parts.header.recordsBytes, watch, [&](const QByteArray &piece) -> Result<> {
        digest.add(piece);
        return put(file, piece);
    }));
    const QByteArray body = digest.take();
    const QByteArray mac = macOf(body, vaultKey);
    YICE_TRY(put(file, mac));
    YICE_TRY(put(file, security::checksum(body + mac)));
    return finishFile(file);
}
} // namespace

Result<qint64> writeBackupFile(const QString &path, BackupParts &parts, const QString &records,
                               const SecureBytes &vaultKey, const BackupWatchPtr &watch)
{
    QFile source(records);
    YICE_TRY(openOld(source));
    parts.header.contentsBytes = parts.contents.size();
    parts.header.keyringBytes = parts.keyring.size();
    parts.header.recordsBytes = source.size();
    if (watch)
        watch->total += 2 * source.size();
    const auto written = [&]() -> Result<qint64> {
        QFile file(path);
        YICE_TRY(openNew(file));
        YICE_TRY(writeAll(file, parts, source, vaultKey, watch));
        if (!base::syncFolder(QFileInfo(path).absolutePath()))
            return fail(base::writeError(path, 1));
        YICE_ASSIGN(const ReadBackup back, readBackupFile(path, watch));
        if (!(back.parts.header == parts.header))
            return fail(damaged(path, u"header"_s));
        YICE_TRY(proveBackup(path, back, vaultKey));
        return QFileInfo(path).size();
    }();
    if (!written)
        QFile::remove(path);
    return written;
}

Result<BackupHeader> readBackupHeader(const QString &path)
{
    QFile file(path);
    YICE_TRY(openOld(file));
    YICE_ASSIGN(const QByteArray bytes, headerBytes(file));
    return decoded(path, bytes);
}

Result<ReadBackup> readBackupFile(const QString &path, const BackupWatchPtr &watch)
{
    QFile file(path);
    YICE_TRY(openOld(file));
    const QByteArray mark = file.read(Mark.size());
    YICE_TRY(checkMark(path, mark));
    ReadBackup backup;
    YICE_ASSIGN(backup.digest, digestOf(file, watch));
    const QByteArray trailer = file.read(TrailerSize + 1);
    backup.mac = trailer.left(DigestSize);
    if (!security::sameBytes(trailer.mid(DigestSize), security::checksum(backup.digest + backup.mac)))
        return fail(damaged(path, u"checksum"_s));
    YICE_ASSIGN(const QByteArray header, headerBytes(file));
    YICE_ASSIGN(backup.parts.header, decoded(path, header));
    const BackupHeader &sizes = backup.parts.header;
    backup.recordsAt = HeadSize + header.size() + sizes.contentsBytes + sizes.keyringBytes;
    if (file.size() - TrailerSize - backup.recordsAt != sizes.recordsBytes)
        return fail(damaged(path, u"length"_s));
    backup.parts.contents = file.read(sizes.contentsBytes);
    backup.parts.keyring = file.read(sizes.keyringBytes);
    return backup;
}

Result<> proveBackup(const QString &path, const ReadBackup &backup, const SecureBytes &vaultKey)
{
    if (!security::sameBytes(backup.mac, macOf(backup.digest, vaultKey)))
        return fail(damaged(path, u"mac"_s));
    return {};
}

Result<> extractRecords(const QString &path, const ReadBackup &backup, const QString &to, const BackupWatchPtr &watch)
{
    const auto done = [&]() -> Result<> {
        QFile from(path);
        YICE_TRY(openOld(from));
        if (!from.seek(backup.recordsAt))
            return fail(readError(from));
        QFile file(to);
        YICE_TRY(openNew(file));
        YICE_TRY(inPieces(from, backup.parts.header.recordsBytes, watch,
                          [&](const QByteArray &piece) { return put(file, piece); }));
        return finishFile(file);
    }();
    if (!done)
        QFile::remove(to);
    return done;
}

Result<QByteArray> sealCounts(const TableCounts &counts, const SecureBytes &vaultKey)
{
    QJsonObject object;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        object.insert(it.key(), it.value());
    YICE_ASSIGN(const QByteArray plain, exchange::canonicalJson(object));
    const SecureBytes key = derived(vaultKey, Subkey::Contents);
    QByteArray sealed = base::randomBytes(NonceSize);
    sealed.resize(NonceSize + crypto_secretbox_MACBYTES + plain.size());
    crypto_secretbox_easy(exchange::writable(sealed) + NonceSize, exchange::readable(plain), exchange::lengthOf(plain),
                          exchange::readable(sealed), key.data());
    return sealed;
}

Result<TableCounts> openCounts(const QByteArray &sealed, const SecureBytes &vaultKey)
{
    const SecureBytes key = derived(vaultKey, Subkey::Contents);
    const qsizetype size = sealed.size() - NonceSize - qsizetype(crypto_secretbox_MACBYTES);
    QByteArray plain(std::max<qsizetype>(0, size), '\0');
    if (size < 0 || crypto_secretbox_open_easy(exchange::writable(plain), exchange::readable(sealed) + NonceSize,
                                               exchange::lengthOf(sealed) - NonceSize, exchange::readable(sealed),
                                               key.data()) != 0)
        return fail(ErrorCode::Damaged, u"counts"_s, {{u"where"_s, u"counts"_s}});
    YICE_ASSIGN(const QJsonObject object, exchange::readCanonicalJson(plain));
    TableCounts counts;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        counts.insert(it.key(), it.value().toInteger());
    return counts;
}

} // namespace core::workspace
