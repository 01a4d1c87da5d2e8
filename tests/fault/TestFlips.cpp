// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/workspace/Backup.h"
#include "tests/fault/VaultRows.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::workspace;
using namespace tests;

namespace {

const QString Password = u"four plain words here"_s;
const QString User = u"测试老师"_s;

students::RosterReading threeClasses()
{
    students::RosterReading reading;
    reading.headerRow = 1;
    for (int i = 0; i < 60; ++i) {
        students::RosterLine line;
        line.row = i + 2;
        line.student.name = u"测试%1"_s.arg(QChar(0x4e00 + i));
        line.student.studentNumber = u"2026%1"_s.arg(i, 4, 10, QChar(u'0'));
        line.student.className = {7 + i % 3, 1};
        line.student.birth = QDate(2013, 1, 1).addDays(i);
        reading.lines.append(line);
    }
    return reading;
}

/// A school and its district with a package on its way, closed.
class TwoUnits
{
public:
    TwoUnits()
    {
        auto here = create(u"school"_s, {exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s});
        auto there = create(u"district"_s, {exchange::UnitProfile::District, u"D-1"_s, u"示例区中心"_s, {}});
        valueOf(here->run([](Areas &areas) { return areas.students.importRoster(threeClasses(), false); }).takeResult());
        const auto cardOf = [](Workspace &unit) {
            return valueOf(unit.run([](Areas &areas) { return areas.exchange.cardFile(); }).takeResult());
        };
        const auto trust = [](Workspace &unit, const QByteArray &card) {
            valueOf(unit.run([&](Areas &areas) { return areas.exchange.trust(card, {}); }).takeResult());
        };
        trust(*here, cardOf(*there));
        trust(*there, cardOf(*here));
        package = valueOf(here->run([](Areas &areas) -> Result<QByteArray> {
                                  YICE_ASSIGN(const auto report, areas.schoolReport());
                                  return areas.exchange.send(exchange::PackageKind::District, u"D-1"_s,
                                                             district::packageRows(report));
                              }).takeResult());
    }

    QString folder(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<Workspace> open(const QString &name) const
    {
        return valueOf(Workspace::unlock(folder(name), User, Password, {}));
    }
    QByteArray package;

private:
    std::unique_ptr<Workspace> create(const QString &name, const exchange::Unit &unit)
    {
        VaultStart start;
        start.folder = folder(name);
        start.unit = unit;
        start.founder = User;
        start.test = true;
        start.kdfMilliseconds = 1;
        return std::move(valueOf(Workspace::create(start, Password, {})).workspace);
    }

    QTemporaryDir m_folder;
};

void writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void copyVault(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        REQUIRE(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
}

QByteArray flipped(QByteArray bytes)
{
    const auto place = static_cast<qsizetype>(base::randomBelow(static_cast<quint32>(bytes.size())));
    bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << base::randomBelow(8)));
    return bytes;
}

/// YICE_FLIPS=5 makes five thousand of all in this file.
int times(int flips)
{
    return flips * qMax(1, qEnvironmentVariableIntValue("YICE_FLIPS"));
}

qint64 entries(Workspace &unit)
{
    return valueOf(
        unit.run([](Areas &areas) { return areas.db.number(u"SELECT count(*) FROM journal_entry"_s); }).takeResult());
}

} // namespace

TEST_CASE("flipped bytes in the database: each is noticed at opening or named by verify", "[fault][flips]")
{
    const TwoUnits units;
    const QByteArray whole = readFile(units.folder(u"school"_s) + u"/records.db"_s);
    const QString copy = units.folder(u"copy"_s);
    int atOpening = 0;
    int byVerify = 0;
    for (int i = 0; i < times(350); ++i) {
        copyVault(units.folder(u"school"_s), copy);
        writeOver(copy + u"/records.db"_s, flipped(whole));
        const auto opened = Workspace::unlock(copy, User, Password, {});
        if (!opened) {
            INFO(describe(opened.error()));
            CHECK((opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::BehindAnchor));
            ++atOpening;
            continue;
        }
        const auto report = (*opened)->store().verify((*opened)->viewer()).takeResult();
        CHECK((!report || !report->sound()));
        ++byVerify;
    }
    CHECK(atOpening + byVerify == times(350));
    CHECK(atOpening > 0);
    CHECK(byVerify > 0);
}

TEST_CASE("flipped bytes in the keyring: none opens the vault", "[fault][flips]")
{
    const TwoUnits units;
    const QByteArray whole = readFile(units.folder(u"school"_s) + u"/keyring.json"_s);
    const QString copy = units.folder(u"copy"_s);
    copyVault(units.folder(u"school"_s), copy);
    for (int i = 0; i < times(200); ++i) {
        writeOver(copy + u"/keyring.json"_s, flipped(whole));
        QFile::remove(copy + u"/attempts.json"_s);
        const auto opened = Workspace::unlock(copy, User, Password, {});
        REQUIRE_FALSE(opened);
        INFO(describe(opened.error()));
        CHECK((opened.error().code == ErrorCode::KeyringDamaged || opened.error().code == ErrorCode::NewerFormat));
    }
    writeOver(copy + u"/keyring.json"_s, whole);
    CHECK(Workspace::unlock(copy, User, Password, {}).has_value());
}

TEST_CASE("flipped bytes in a package: each is refused and nothing is written", "[fault][flips]")
{
    const TwoUnits units;
    const auto district = units.open(u"district"_s);
    const auto receive = [&](const QByteArray &file) {
        return district
            ->run([&](Areas &areas) {
                return areas.exchange.receive(file, exchange::PackageKind::District, areas.district);
            })
            .takeResult();
    };
    const qint64 before = entries(*district);
    for (int i = 0; i < times(150); ++i) {
        const auto taken = receive(flipped(units.package));
        CHECK_FALSE(taken.has_value());
    }
    CHECK(entries(*district) == before);
    CHECK(valueOf(receive(units.package)).handling == exchange::Handling::Apply);
    const qint64 after = entries(*district);
    CHECK(after > before);
    CHECK(valueOf(receive(units.package)).handling == exchange::Handling::NothingNew);
}

TEST_CASE("flipped bytes in a backup: each is named as damage, and none makes a vault", "[fault][flips]")
{
    const TwoUnits units;
    const QString file = units.folder(u"school.yicebak"_s);
    valueOf(makeBackup(*units.open(u"school"_s), file));
    const QByteArray whole = readFile(file);
    const BackupDoor door{User, Password, {}};
    const QString into = units.folder(u"restored"_s);
    for (int i = 0; i < times(150); ++i) {
        writeOver(file, flipped(whole));
        const auto restored = restoreBackup(file, into, door, {});
        REQUIRE_FALSE(restored);
        INFO(describe(restored.error()));
        CHECK(restored.error().code == ErrorCode::Damaged);
        CHECK_FALSE(QDir(into).exists());
    }
    writeOver(file, whole);
    CHECK(valueOf(restoreBackup(file, into, door, {})).sound());
}

TEST_CASE("flipped bytes in the write-ahead log of a crashed vault: noticed, or the state is the same", "[fault][flips]")
{
    const TwoUnits units;
    const QString crashed = units.folder(u"crashed"_s);
    QStringList whole;
    {
        const auto open = units.open(u"school"_s);
        valueOf(open->run([](Areas &areas) -> Result<> {
                        YICE_ASSIGN(const auto students, areas.students.list({}));
                        YICE_TRY(areas.alerts.noteSignal(students.first().id, alerts::SignalKind::Event,
                                                         alerts::Tier::School, u"课上哭"_s));
                        return {};
                    }).takeResult());
        whole = valueOf(rowsOf(*open));
        copyVault(units.folder(u"school"_s), crashed);
    }
    QFile::remove(crashed + u"/records.lock"_s);
    QFile::remove(crashed + u"/records.db-shm"_s);
    const QByteArray log = readFile(crashed + u"/records.db-wal"_s);
    REQUIRE(log.size() > 10000);
    const QString copy = units.folder(u"copy"_s);
    int refused = 0;
    int same = 0;
    for (int i = 0; i < times(150); ++i) {
        copyVault(crashed, copy);
        writeOver(copy + u"/records.db-wal"_s, flipped(log));
        const auto opened = Workspace::unlock(copy, User, Password, {});
        if (!opened) {
            INFO(describe(opened.error()));
            CHECK((opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::BehindAnchor));
            ++refused;
            continue;
        }
        const auto report = (*opened)->store().verify((*opened)->viewer()).takeResult();
        if (report && report->sound()) {
            CHECK(valueOf(rowsOf(**opened)) == whole);
            ++same;
        }
    }
    CHECK(refused > 0);
    WARN(refused << " refused at opening, " << same << " left the state as it was, of " << times(150));
}

TEST_CASE("flipped bytes in the anchor: named by verify, and nothing is taken from the records", "[fault][flips]")
{
    const TwoUnits units;
    const QStringList rows = valueOf(rowsOf(*units.open(u"school"_s)));
    const QString copy = units.folder(u"copy"_s);
    int named = 0;
    for (int i = 0; i < times(50); ++i) {
        copyVault(units.folder(u"school"_s), copy);
        const QByteArray anchor = readFile(copy + u"/records.anchor"_s);
        writeOver(copy + u"/records.anchor"_s, flipped(anchor));
        const auto opened = Workspace::unlock(copy, User, Password, {});
        if (!opened) {
            CHECK(opened.error().code == ErrorCode::BehindAnchor);
            continue;
        }
        const auto report = valueOf((*opened)->store().verify((*opened)->viewer()).takeResult());
        named += report.sound() ? 0 : 1;
        CHECK(valueOf(rowsOf(**opened)) == rows);
    }
    CHECK(named == times(50));
}
