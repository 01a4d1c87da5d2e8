// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/ChunkedCipher.h"
#include "core/exchange/Compression.h"
#include "core/exchange/PackageChain.h"
#include "core/exchange/Receipt.h"
#include "tests/fuzz/FuzzUnits.h"
#include "tests/fuzz/Targets.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace tests::fuzz {

namespace {

constexpr qsizetype MostUnpacked = 4 * 1024 * 1024;

void readRows(const OpenedPackage &package)
{
    promise(package.body.size() <= MostUnpacked, "a body keeps within its limit");
    (void)PackageChain().judge(package.header, package.hash);
    if (const auto rows = readCanonicalLines(package.body)) {
        promise(canonicalLines(*rows) == package.body, "rows have one spelling");
        (void)district::readPackageRows(*rows);
    }
    (void)readReceipt(package.body);
}

void open(const QByteArray &file)
{
    const auto trusted = [](const QString &code) {
        return code == sender().card.code ? std::optional(sender().card) : std::nullopt;
    };
    const auto header = inspectPackage(file);
    const auto package = openPackage(file, recipient().own(), trusted, MostUnpacked);
    if (!package)
        return;
    promise(header && *header == package->header, "an opened package can be inspected");
    promise(writeHeader(*header) == file.left(file.indexOf('\n')), "a header has one spelling");
    readRows(*package);
}

/// As the sender makes it, around a header of any form.
QByteArray sealed(QByteArray header, const QByteArray &packed)
{
    header.replace("@FROM@", sender().card.fingerprint().toLatin1());
    header.replace("@TO@", recipient().card.fingerprint().toLatin1());
    header.replace("@SIZE@", QByteArray::number(encryptedSize(packed.size())));
    const QByteArray key(CipherKeyBytes, 'k');
    const QByteArray before = header + '\n' + *sealFor(recipient().card.receivingKey, key);
    const QByteArray body = encryptChunks(key, header, packed);
    return before + body + sender().keys.sign("yice-package-v1\n" + before + packageHash(body));
}

QByteArray plainHeader()
{
    PackageHeader header;
    header.kind = PackageKind::District;
    header.from = sender().card.code;
    header.fromKey = sender().card.fingerprint();
    header.to = {recipient().card.fingerprint()};
    header.createdAt = QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);
    header.size = 7654321;
    return writeHeader(header)->replace("7654321", "@SIZE@");
}

} // namespace

/// The file itself · a header line, then the packed body, signed anew · a packed body · the rows of a body.
void readEnvelope(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 4);
    const qsizetype line = bytes.indexOf('\n');
    switch (way) {
    case 0:
        return open(bytes);
    case 1:
        return open(sealed(bytes.left(line), line < 0 ? QByteArray() : bytes.mid(line + 1)));
    case 2:
        return open(sealed(plainHeader(), bytes));
    default:
        if (const auto packed = compress(bytes))
            open(sealed(plainHeader(), *packed));
    }
}

} // namespace tests::fuzz
