// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/district/DistrictSupport.h"
#include "tests/core/exchange/UnitVault.h"

using namespace core;
using namespace core::district;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;
using tests::crisisOf;
using tests::reportOf;
using tests::UnitVault;
using tests::valueOf;

namespace
{

const auto First = u"7K2M-Q9XA-3FHT"_s;
const auto Second = u"0000-1111-2222"_s;

/// A school and its district with the district's own taker of packages.
struct Pair {
    UnitVault school{UnitProfile::School, u"S-001"_s, u"示例初级中学"_s};
    UnitVault district{UnitProfile::District, u"D-1"_s, u"示例区心理中心"_s};

    Pair()
    {
        school.trust(district);
        district.trust(school);
    }
    QByteArray send(const SchoolReport &report) { return school.send(u"D-1"_s, packageRows(report)); }
    QByteArray sendRows(const QList<QJsonObject> &rows) { return school.send(u"D-1"_s, rows); }
    Result<PackageImport> receive(const QByteArray &file)
    {
        school.clock->advance(1000);
        district.clock->advance(1000);
        return district.run([&](storage::Connection &db) {
            DistrictService taker(db);
            return ExchangeService(db).receive(file, PackageKind::District, taker);
        });
    }
    DistrictOverview overview()
    {
        return valueOf(district.run([](storage::Connection &db) { return DistrictService(db).overview(); }));
    }
};

QStringList pseudonyms(const DistrictOverview &overview)
{
    QStringList list;
    for (const CrisisRow &row : overview.crises)
        list.append(row.crisis.pseudonym);
    list.sort();
    return list;
}

} // namespace

TEST_CASE("a school that sent nothing is shown first, one that sent with its figures", "[district][service]")
{
    Pair pair;
    UnitVault silent(UnitProfile::School, u"S-002"_s, u"未报中学"_s);
    pair.district.trust(silent);
    const SchoolReport report = reportOf({7, 6}, 4);
    const PackageImport import = valueOf(pair.receive(pair.send(report)));
    CHECK(import.handling == Handling::Apply);
    CHECK(import.receipt.added == packageRows(report).size());
    CHECK(import.receipt.same == 0);

    const DistrictOverview overview = pair.overview();
    REQUIRE(overview.schools.size() == 2);
    CHECK(overview.schools.first().code == u"S-002"_s);
    CHECK_FALSE(overview.schools.first().latest.has_value());
    const SchoolRow &row = overview.schools.last();
    CHECK(row.name == u"示例初级中学"_s);
    CHECK(row.latest == suppressed(report.figures));
    CHECK(row.taken.isValid());
    CHECK(row.openCrises == 1);
    CHECK(row.overdueCrises == 0);
    CHECK_FALSE(row.gap);
    CHECK(overview.students == 120);
    CHECK(overview.assessed == 97);
    REQUIRE(overview.crises.size() == 1);
    CHECK(overview.crises.first().schoolName == u"示例初级中学"_s);
    CHECK(overview.crises.first().crisis == report.crises.first());

    pair.district.clock->set(tests::instantOf(30, 9));
    CHECK(pair.overview().schools.last().overdueCrises == 1);
    CHECK(pair.district.verify().findings.isEmpty());
}

TEST_CASE("the next package replaces the figures and counts what is new", "[district][service]")
{
    Pair pair;
    SchoolReport report = reportOf({7, 6}, 4);
    valueOf(pair.receive(pair.send(report)));
    const PackageImport same = valueOf(pair.receive(pair.send(report)));
    CHECK(same.receipt.added == 0);
    CHECK(same.receipt.same == packageRows(report).size());

    report.figures.assessed = 100;
    report.crises = {crisisOf(Second, 3)};
    const PackageImport next = valueOf(pair.receive(pair.send(report)));
    CHECK(next.receipt.added == 2);
    CHECK(pair.overview().assessed == 100);
    CHECK(pseudonyms(pair.overview()) == QStringList{Second}); // the first case is closed
}

TEST_CASE("danger is shown before the figures are due, and stays when they come", "[district][service]")
{
    Pair pair;
    valueOf(pair.receive(pair.send(reportOf({7, 6}, 0))));
    const QByteArray second = pair.send(reportOf({7, 7}, 0));
    pair.school.clock->advance(60000);
    SchoolReport grave = reportOf({9, 9}, 0);
    grave.crises = {crisisOf(First), crisisOf(Second, 3)};
    const QByteArray third = pair.send(grave);

    CHECK(valueOf(pair.receive(third)).handling == Handling::Hold);
    DistrictOverview overview = pair.overview();
    REQUIRE(overview.schools.size() == 1);
    CHECK(overview.schools.first().gap);
    CHECK(overview.schools.first().latest == suppressed(reportOf({7, 6}, 0).figures));
    REQUIRE(overview.crises.size() == 2);
    CHECK(overview.crises.first().crisis.pseudonym == First); // gravest first

    CHECK(valueOf(pair.receive(second)).handling == Handling::Apply);
    overview = pair.overview();
    CHECK_FALSE(overview.schools.first().gap);
    CHECK(overview.schools.first().latest == suppressed(grave.figures));
    CHECK(pseudonyms(overview) == QStringList{Second, First});
}

TEST_CASE("an older package out of its place takes no danger back", "[district][service]")
{
    Pair pair;
    SchoolReport mild = reportOf({7, 6}, 0);
    mild.crises = {crisisOf(First, 3)};
    const QByteArray early = pair.send(mild);
    const QByteArray second = pair.send(mild);
    pair.school.clock->advance(60000);
    SchoolReport grave = mild;
    grave.crises = {crisisOf(First, 4)};
    const QByteArray third = pair.send(grave);
    valueOf(pair.receive(third));
    valueOf(pair.receive(second));
    REQUIRE(pair.overview().crises.size() == 1);
    CHECK(pair.overview().crises.first().crisis.severity == 4);
    valueOf(pair.receive(early));
    CHECK(pair.overview().crises.first().crisis.severity == 4);
    CHECK_FALSE(pair.overview().schools.first().gap);
}

TEST_CASE("rows of a wrong form write nothing", "[district][service]")
{
    Pair pair;
    QList<QJsonObject> rows = packageRows(reportOf({7, 6}, 4));
    rows.last().insert(u"state"_s, u"张三"_s);
    const QByteArray file = pair.sendRows(rows);
    const QStringList before = pair.district.dump();
    const auto refused = pair.receive(file);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().context.value(u"row"_s).toInt() == rows.size());
    CHECK(pair.district.dump() == before);
}

TEST_CASE("a thousand flipped bytes of a real package are refused and write nothing", "[district][service]")
{
    Pair pair;
    const QByteArray file = pair.send(reportOf({7, 6, 12}, 4));
    const QStringList before = pair.district.dump();
    quint32 place = 7;
    for (int i = 0; i < 1000; ++i) {
        place = place * 1664525 + 1013904223;
        QByteArray changed = file;
        const qsizetype at = i < file.size() ? i : static_cast<qsizetype>(place % static_cast<quint32>(file.size()));
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (place >> 29)));
        INFO("byte " << at);
        CHECK_FALSE(pair.receive(changed).has_value());
    }
    CHECK(pair.district.dump() == before);
    CHECK(valueOf(pair.receive(file)).handling == Handling::Apply);
}

TEST_CASE("a school is no district, and figures are not for everybody", "[district][service]")
{
    Pair pair;
    UnitVault other(UnitProfile::School, u"S-002"_s, u"另一中学"_s);
    pair.school.trust(other);
    other.trust(pair.school);
    const QByteArray file = pair.school.send(u"S-002"_s, packageRows(reportOf({7}, 0)));
    const auto refused = other.run([&](storage::Connection &db) {
        DistrictService taker(db);
        return ExchangeService(db).receive(file, PackageKind::District, taker);
    });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().context.value(u"field"_s) == u"profile"_s);

    Viewer counsellor = UnitVault::founder();
    counsellor.founder = false;
    const auto denied =
        pair.district.runAs(counsellor, [](storage::Connection &db) { return DistrictService(db).overview(); });
    REQUIRE_FALSE(denied.has_value());
    CHECK(denied.error().code == ErrorCode::Denied);
}

TEST_CASE("a pseudonym is stable for its case and tells nothing of it", "[district][service]")
{
    UnitVault school(UnitProfile::School, u"S-001"_s, u"示例初级中学"_s);
    UnitVault other(UnitProfile::School, u"S-002"_s, u"另一中学"_s);
    const auto made = [](UnitVault &vault, const QByteArray &record) {
        return valueOf(vault.exchange([=](ExchangeService &service) { return service.pseudonym(record); }));
    };
    const QByteArray record(16, 'a');
    const QString pseudonym = made(school, record);
    CHECK(made(school, record) == pseudonym);
    CHECK(made(school, QByteArray(16, 'b')) != pseudonym);
    CHECK(made(other, record) != pseudonym);
    SchoolReport report = reportOf({7, 6}, 0);
    report.crises = {crisisOf(pseudonym)};
    CHECK(valueOf(readPackageRows(packageRows(report))).second.first().pseudonym == pseudonym);
}
