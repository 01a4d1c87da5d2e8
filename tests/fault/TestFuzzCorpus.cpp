// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/district/DistrictService.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/Compression.h"
#include "core/exchange/Receipt.h"
#include "core/security/Keyring.h"
#include "core/security/RecoveryKey.h"
#include "core/storage/JournalCoding.h"
#include "tests/fuzz/FuzzUnits.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace tests;

namespace {

QString corpus(const char *target)
{
    return QStringLiteral(YICE_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(target);
}

void seed(const char *target, const QString &name, const QByteArray &bytes)
{
    REQUIRE(QDir().mkpath(corpus(target)));
    QFile file(corpus(target) + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray reportRows()
{
    district::SchoolReport report;
    report.figures.day = QDate(2026, 11, 25);
    report.figures.students = 1108;
    report.figures.assessed = 1083;
    report.figures.campaign = u"秋季筛查"_s;
    report.figures.bySeverity = {{1, 40}, {2, 12}, {3, 3}, {4, 1}};
    report.figures.byGrade = {{7, {{1, 20}, {3, 3}}}, {8, {{1, 20}, {2, 12}, {4, 1}}}};
    const QDateTime first(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    report.crises = {{u"a1b2c3d4e5f60718"_s, 4, 8, u"graded"_s, first, first.addDays(1), true}};
    return valueOf(exchange::canonicalLines(district::packageRows(report)));
}

} // namespace

TEST_CASE("every file of the fuzz corpus is read to its end", "[fault][fuzz]")
{
    for (const fuzz::Target &target : fuzz::targets()) {
        const QFileInfoList files = QDir(corpus(target.name)).entryInfoList(QDir::Files);
        INFO(target.name);
        CHECK(files.size() > 1);
        for (const QFileInfo &file : files)
            target.read(readFile(file.filePath()));
        target.read({});
    }
}

/// Writes the seeds that no person can type. Run by hand after a format has changed.
TEST_CASE("seeds of the fuzz corpus", "[.seeds]")
{
    const fuzz::FuzzUnit &from = fuzz::sender();
    const QByteArray card = valueOf(exchange::writeUnitCard(from.card, from.keys));
    seed("card", u"card"_s, '0' + card);
    seed("card", u"signed-anew"_s, '1' + card);

    const base::SetClock clock{QDateTime(QDate(2026, 11, 25), QTime(7, 30), Qt::UTC)};
    const auto package = [&](exchange::PackageKind kind, const exchange::ChainPlace &place, const QByteArray &body) {
        return valueOf(exchange::sealPackage(kind, place, from.own(), {fuzz::recipient().card}, body, clock));
    };
    const QByteArray rows = reportRows();
    const QByteArray file = package(exchange::PackageKind::District, {}, rows);
    const QByteArray receipt =
        valueOf(exchange::writeReceipt({exchange::packageHash(file), exchange::PackageKind::District, 1, 3, 0, 0, 0}));
    seed("envelope", u"district"_s, '0' + file);
    seed("envelope", u"receipt"_s,
         '0' + package(exchange::PackageKind::Receipt, {2, exchange::packageHash(file)}, receipt));
    QByteArray header = file.left(file.indexOf('\n'));
    header.replace(from.card.fingerprint().toLatin1(), "@FROM@");
    header.replace(fuzz::recipient().card.fingerprint().toLatin1(), "@TO@");
    const qsizetype size = header.indexOf("\"size\":") + 7;
    header.replace(size, header.indexOf(',', size) - size, "@SIZE@");
    const QByteArray packed = valueOf(exchange::compress(rows));
    seed("envelope", u"header"_s, '1' + header + '\n' + packed);
    seed("envelope", u"packed"_s, '2' + packed);
    seed("envelope", u"rows"_s, '3' + rows);
    seed("envelope", u"receipt-rows"_s, '3' + receipt);
    seed("json", u"rows"_s, '2' + rows);
    seed("json", u"receipt"_s, '2' + receipt);
    seed("json", u"fields"_s,
         '8' + storage::encodeFields({{u"name"_s, QByteArray(32, 'c')}, {u"class"_s, QByteArray(32, 'd')}}));

    const auto password = security::passwordBytes(u"four plain words here"_s);
    auto keyring = valueOf(security::Keyring::create({u"aegis"_s, true, u"测试老师"_s, security::Role::Counsellor}, password,
                                                     security::TestFloor, clock));
    valueOf(keyring.keyring.addUser(keyring.keys, {u"助手"_s, security::Role::Assistant, false}, password,
                                    security::TestFloor, clock));
    seed("keyring", u"two-people"_s, '0' + keyring.keyring.serialize());
    seed("keyring", u"checksum-anew"_s, '1' + keyring.keyring.serialize());
    seed("keyring", u"recovery"_s, '3' + security::recoveryGroups(keyring.recoveryKey).join(u' ').toUtf8());
}
