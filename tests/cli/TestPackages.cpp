// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

/// A school and a district that trust each other.
struct Units : CliFixture {
    Units()
    {
        createSchool();
        createDistrict();
        for (const QString &vault : {school(), district()}) {
            const QString card = vault == school() ? u"school.card"_s : u"district.card"_s;
            CHECK(run({u"unit"_s, u"card"_s, u"--out"_s, path(card)}, vault).exit == 0);
        }
        trust = inSchool({u"unit"_s, u"trust"_s, path(u"district.card"_s)}).data();
        CHECK(inDistrict({u"unit"_s, u"trust"_s, path(u"school.card"_s)}).exit == 0);
    }
    QString districtCode() const { return trust.value(u"unitCode"_s).toString(); }
    Run make(const QString &name, const QStringList &more = {}) const
    {
        return inSchool(QStringList{u"package"_s, u"make"_s, u"--to"_s, districtCode(), u"--out"_s, path(name)} + more);
    }
    Run import(const QString &name, const QStringList &more = {}) const
    {
        return inDistrict(QStringList{u"package"_s, u"import"_s, path(name)} + more);
    }
    /// Every call adds one of its own: that the vault was unlocked.
    int entries(const QString &vault) const
    {
        return run({u"vault"_s, u"verify"_s}, vault).data().value(u"journalEntries"_s).toInt();
    }

    QJsonObject trust;
};

} // namespace

TEST_CASE("cards are shown, trusted and listed with their fingerprints", "[cli][packages]")
{
    Units units;
    CHECK(units.trust.value(u"fingerprint"_s).toString().size() == 12 * 6 - 1);
    const QJsonObject list = units.done({u"unit"_s, u"list"_s});
    CHECK(list.value(u"units"_s).toArray().size() == 2);
    CHECK(list.value(u"units"_s)[0][u"self"_s].toBool());
    CHECK(list.value(u"units"_s)[1][u"fingerprint"_s] == units.trust.value(u"fingerprint"_s));

    const QString other = units.path(u"other"_s);
    CHECK(units.inSchool({u"unit"_s, u"card"_s, u"--out"_s, units.path(u"district.card"_s)}).exit == 5);
    CHECK(units.inSchool({u"unit"_s, u"trust"_s, units.path(u"school.card"_s)}).exit == 5); // its own
    CHECK(units.inSchool({u"unit"_s, u"trust"_s, units.path(u"district.card"_s), u"--fingerprint"_s, u"12345"_s}).exit ==
          5);
    CHECK(units.inSchool({u"unit"_s, u"trust"_s, other}).error().value(u"code"_s) == u"not_found"_s);
}

TEST_CASE("a dry run tells the same and leaves nothing behind", "[cli][packages]")
{
    const Units units;
    const int atSchool = units.entries(units.school());
    CHECK(units.make(u"dry.package"_s, {u"--dry-run"_s}).data().value(u"sequence"_s).toInt() == 1);
    CHECK_FALSE(QFile::exists(units.path(u"dry.package"_s)));
    CHECK(units.entries(units.school()) == atSchool + 2);

    CHECK(units.make(u"one.package"_s).data().value(u"sequence"_s).toInt() == 1);
    const int atDistrict = units.entries(units.district());
    const QStringList receipt{u"--receipt-out"_s, units.path(u"dry.receipt"_s)};
    const Run dry = units.import(u"one.package"_s, receipt + QStringList{u"--dry-run"_s});
    CHECK(dry.exit == 0);
    CHECK_FALSE(QFile::exists(units.path(u"dry.receipt"_s)));
    CHECK(units.entries(units.district()) == atDistrict + 2);
    CHECK(units.import(u"one.package"_s, receipt).data() == dry.data());
}

TEST_CASE("no file is overwritten, and a refused one takes no number", "[cli][packages]")
{
    const Units units;
    CHECK(units.make(u"one.package"_s).exit == 0);
    const QByteArray file = readFile(units.path(u"one.package"_s));
    const Run refused = units.make(u"one.package"_s);
    CHECK(refused.exit == 5);
    CHECK(refused.error().value(u"code"_s) == u"already_exists"_s);
    CHECK(readFile(units.path(u"one.package"_s)) == file);
    CHECK(units.make(u"nowhere/two.package"_s).exit == 9);
    CHECK(units.make(u"two.package"_s).data().value(u"sequence"_s).toInt() == 2);

    // A receipt that cannot be written takes the import back; the same receipt twice is no conflict.
    units.writeFile(u"taken.receipt"_s, "something else");
    const QStringList receipt{u"--receipt-out"_s, units.path(u"taken.receipt"_s)};
    CHECK(units.import(u"one.package"_s, receipt).exit == 5);
    CHECK(readFile(units.path(u"taken.receipt"_s)) == QByteArray("something else"));
    const QStringList other{u"--receipt-out"_s, units.path(u"one.receipt"_s)};
    CHECK(units.import(u"one.package"_s, other).data().value(u"standing"_s) == u"next"_s);
    CHECK(units.import(u"one.package"_s, other).exit == 0);
}

TEST_CASE("a package that came too early waits without a receipt and is applied later", "[cli][packages]")
{
    const Units units;
    for (const QString &name : {u"1"_s, u"2"_s, u"3"_s})
        CHECK(units.make(name).exit == 0);
    CHECK(units.import(u"1"_s).data().value(u"applied"_s).toBool());
    const QStringList receipt{u"--receipt-out"_s, units.path(u"3.receipt"_s)};
    for (int i = 0; i < 2; ++i) {
        const QJsonObject held = units.import(u"3"_s, receipt).data();
        CHECK_FALSE(held.value(u"applied"_s).toBool());
        CHECK(held.value(u"standing"_s) == u"gap"_s);
        CHECK(held.value(u"missingFrom"_s).toInt() == 2);
        CHECK_FALSE(QFile::exists(units.path(u"3.receipt"_s)));
    }
    CHECK(units.import(u"2"_s).data().value(u"applied"_s).toBool());
    CHECK(units.import(u"3"_s, receipt).data().value(u"standing"_s) == u"repeat"_s);
    const QJsonObject answered = units.done({u"receipt"_s, u"import"_s, units.path(u"3.receipt"_s)});
    CHECK(answered.value(u"sequence"_s).toInt() == 3);
    CHECK(units.run({u"vault"_s, u"verify"_s}, units.district()).exit == 0);
}

TEST_CASE("what is no package for this unit has its own answer and exit status", "[cli][packages]")
{
    const Units units;
    CHECK(units.make(u"one.package"_s).exit == 0);
    const QByteArray file = readFile(units.path(u"one.package"_s));
    units.writeFile(u"cut"_s, file.left(file.size() - 1));
    units.writeFile(u"newer"_s, QByteArray(file).replace("\"format\":1", "\"format\":2"));
    units.writeFile(u"foreign"_s, "PK\x03\x04 and more\n");
    const int before = units.entries(units.district());
    const auto answer = [&](const QString &name) {
        const Run run = units.import(name);
        return run.error().value(u"code"_s).toString() + u' ' + QString::number(run.exit);
    };
    CHECK(answer(u"cut"_s) == u"damaged 6"_s);
    CHECK(answer(u"newer"_s) == u"newer_format 7"_s);
    CHECK(answer(u"foreign"_s) == u"unreadable 5"_s);
    CHECK(answer(u"school.card"_s).startsWith(u"damaged"_s));
    CHECK(units.inSchool({u"package"_s, u"import"_s, units.path(u"one.package"_s)}).error().value(u"code"_s) ==
          u"unknown_sender"_s);
    CHECK(units.entries(units.district()) == before + 5);

    const QJsonObject header = units.run({u"package"_s, u"inspect"_s, units.path(u"one.package"_s)}).data();
    CHECK(header.value(u"kind"_s) == u"district"_s);
    CHECK(header.value(u"sequence"_s).toInt() == 1);
    CHECK_FALSE(header.value(u"checked"_s).toBool());
}

TEST_CASE("a package does the report of the cases in it, and the weekly list is printed by pseudonym", "[cli][packages][weekly]")
{
    const Units units;
    const QStringList now{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s};
    units.importRound(now);
    const QJsonObject first = units.done(QStringList{u"alert"_s, u"list"_s} + now).value(u"alerts"_s).toArray().first().toObject();
    const QString id = first.value(u"id"_s).toString();
    units.done(QStringList{u"alert"_s, u"grade"_s, id, u"--severity"_s, u"3"_s, u"--reason"_s, u"谈过"_s} + now);
    const auto reports = [&] {
        QJsonArray found;
        for (const QJsonValue &record : units.done(QStringList{u"alert"_s, u"show"_s, id} + now).value(u"records"_s).toArray()) {
            if (record[u"step"_s].toString() == u"district_written")
                found.append(record);
        }
        return found;
    };
    CHECK(units.make(u"dry.package"_s, QStringList{u"--dry-run"_s} + now).data().value(u"reported"_s).toInt() == 1);
    CHECK(reports().isEmpty());
    CHECK(units.make(u"one.package"_s, now).data().value(u"reported"_s).toInt() == 1);
    REQUIRE(reports().size() == 1);
    CHECK(reports()[0][u"shownBy"_s][u"source"_s].toString() == u"package"_s);
    CHECK(reports()[0][u"shownBy"_s][u"detail"_s].toString() == u"1\nD-1"_s);

    const QString out = units.path(u"weekly.pdf"_s);
    CHECK(units.inSchool(QStringList{u"package"_s, u"weekly"_s, u"--out"_s, out} + now).exit == 0);
    const QString words = pdfText(out);
    CHECK(words.contains(u"只有代号"_s));
    CHECK(words.contains(u"上报包"_s));
    CHECK_FALSE(words.contains(first.value(u"student"_s)[u"name"_s].toString()));
    // What is kept off the paper is not said to be nothing.
    units.done(QStringList{u"alert"_s, u"home"_s, id, u"--answer"_s, u"unknown"_s} + now);
    const QString left = units.path(u"left.pdf"_s);
    CHECK(units.inSchool(QStringList{u"package"_s, u"weekly"_s, u"--out"_s, left} + now).exit == 0);
    CHECK(pdfText(left).contains(u"纸上没有个案"_s));
    CHECK_FALSE(pdfText(left).contains(u"没有要每周"_s));
}
