// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/BackupPolicy.h"
#include "core/workspace/BackupRotation.h"
#include "tests/core/workspace/SchoolVault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace core;
using namespace core::workspace;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace
{
BackupState stateOf(SchoolVault &vault)
{
    return valueOf(vault.workspace()
                       .run([folder = vault.folder()](Areas &areas) { return backupState(areas.db, folder); })
                       .takeResult());
}

Result<> choose(SchoolVault &vault, const QString &place)
{
    return vault.workspace()
        .run([folder = vault.folder(), place](Areas &areas) { return chooseSecondPlace(areas.db, folder, place); })
        .takeResult();
}

QList<AutomaticOutcome> runDue(SchoolVault &vault, BackupMoment moment)
{
    const auto done = valueOf(backUpTo(vault.shared(), duePlaces(stateOf(vault), moment)).takeResult());
    QCoreApplication::processEvents();
    return done;
}

QString firstPlace(const SchoolVault &vault)
{
    return vault.path(u"school-备份"_s);
}

void passHours(SchoolVault &vault, int hours)
{
    vault.clock->set(vault.clock->now().addSecs(hours * 3600LL));
}
} // namespace

TEST_CASE("locking backs up beside the vault and to the stick, once while nothing changes", "[workspace][policy]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    REQUIRE(QDir().mkdir(vault.path(u"stick"_s)));
    valueOf(choose(vault, vault.path(u"stick"_s)));
    CHECK(duePlaces(stateOf(vault), BackupMoment::Locking).size() == 2);
    for (const AutomaticOutcome &outcome : runDue(vault, BackupMoment::Locking)) {
        CHECK_FALSE(outcome.error);
        CHECK(isAutomaticName(QFileInfo(outcome.file).fileName()));
    }
    CHECK(filesIn(firstPlace(vault)).size() == 1);
    CHECK(filesIn(vault.path(u"stick"_s)) == filesIn(firstPlace(vault)));
    CHECK(duePlaces(stateOf(vault), BackupMoment::Locking).isEmpty());
    vault.close();
    vault.open(); // opening alone is no change worth a copy
    CHECK(duePlaces(stateOf(vault), BackupMoment::Locking).isEmpty());
    vault.addStudents({u"李四"_s});
    CHECK(duePlaces(stateOf(vault), BackupMoment::Locking).size() == 2);
    CHECK(duePlaces(stateOf(vault), BackupMoment::Open).isEmpty()); // not while people work
    passHours(vault, 25);
    CHECK(duePlaces(stateOf(vault), BackupMoment::Open).size() == 2);
}

TEST_CASE("a second copy of the same day takes the place of the first", "[workspace][policy]")
{
    SchoolVault vault;
    vault.addStudents({u"王小明"_s});
    runDue(vault, BackupMoment::Locking);
    passHours(vault, 1);
    vault.addStudents({u"李四"_s});
    runDue(vault, BackupMoment::Locking);
    REQUIRE(filesIn(firstPlace(vault)).size() == 1);
    const auto report = valueOf(checkBackup(firstPlace(vault) + u'/' + filesIn(firstPlace(vault)).first(),
                                            {SchoolVault::User, SchoolVault::Password, {}}));
    CHECK(report.found.counts.value(u"student"_s) == 2);
    const BackupState state = stateOf(vault);
    REQUIRE(state.standing.size() == 1); // the register lists the one that stands
    CHECK(state.standing.first().made == vault.clock->now());
    CHECK(state.standing.first().automatic);
}

TEST_CASE("a stick that is out is no failure but is told; other places get their copy", "[workspace][policy]")
{
    SchoolVault vault;
    const QString stick = vault.path(u"stick"_s);
    CHECK(choose(vault, stick).error().code == ErrorCode::DiskMissing);
    REQUIRE(QDir().mkdir(stick));
    valueOf(choose(vault, stick));
    runDue(vault, BackupMoment::Locking);
    REQUIRE(QDir().rename(stick, stick + u"-out"_s));
    passHours(vault, 3 * 24);
    vault.addStudents({u"王小明"_s});
    const auto done = runDue(vault, BackupMoment::Locking);
    REQUIRE(done.size() == 1);
    CHECK_FALSE(done.first().error);
    CHECK(filesIn(firstPlace(vault)).size() == 2);
    const BackupState state = stateOf(vault);
    REQUIRE(state.places.size() == 2);
    CHECK(state.places.at(1).second);
    CHECK_FALSE(state.places.at(1).reachable);
    CHECK(state.places.at(1).last.daysTo(state.now) == 3);
    REQUIRE(QDir().rename(stick + u"-out"_s, stick));
    const auto back = duePlaces(stateOf(vault), BackupMoment::Open);
    REQUIRE(back.size() == 1);
    CHECK(back.first().folder == stick);
    CHECK(stateOf(vault).standing.size() == 3);
}

TEST_CASE("old copies are thinned out and marked; what is not this vault's own stays", "[workspace][policy]")
{
    SchoolVault vault;
    SchoolVault other;
    const QString place = firstPlace(vault);
    REQUIRE(QDir().mkpath(place));
    // Another vault's, a person's own, and one with our name but another content.
    const QString foreign = place + u"/一策备份-00000000-2020-01-01.yicebak"_s;
    valueOf(makeBackup(other.workspace(), foreign));
    valueOf(makeBackup(vault.workspace(), place + u"/毕业前.yicebak"_s));
    QFile letter(place + u"/一策备份-00000000-2020-01-02.yicebak"_s);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("not a backup at all");
    letter.close();
    int removed = 0;
    for (int day = 0; day < 40; ++day) {
        passHours(vault, 24);
        for (const AutomaticOutcome &outcome : runDue(vault, BackupMoment::Open)) {
            CHECK_FALSE(outcome.error);
            removed += outcome.removed;
        }
    }
    const QStringList files = filesIn(place);
    CHECK(files.contains(u"一策备份-00000000-2020-01-01.yicebak"_s));
    CHECK(files.contains(u"一策备份-00000000-2020-01-02.yicebak"_s));
    CHECK(files.contains(u"毕业前.yicebak"_s));
    const qsizetype own = files.size() - 3;
    CHECK(own >= 11);
    CHECK(own <= 13);
    CHECK(removed == 40 - own);
    const BackupState state = stateOf(vault);
    CHECK(state.standing.size() == own + 1);
    for (const storage::KnownBackup &known : state.standing)
        CHECK(QFile::exists(known.place));
}

TEST_CASE("a second place is another place", "[workspace][policy]")
{
    SchoolVault vault;
    REQUIRE(QDir().mkpath(vault.folder() + u"/inside"_s));
    for (const QString &place : {vault.folder(), vault.folder() + u"/inside"_s, vault.path(u"stick/../school.yice"_s),
                                 firstPlace(vault)}) {
        INFO(place.toStdString());
        CHECK(choose(vault, place).error().code == ErrorCode::Invalid);
    }
    REQUIRE(QDir().mkdir(vault.path(u"stick"_s)));
    valueOf(choose(vault, vault.path(u"stick/"_s)));
    CHECK(stateOf(vault).plan.secondPlace == vault.path(u"stick"_s));
    CHECK(stateOf(vault).plan.since == vault.clock->now());
    valueOf(choose(vault, {}));
    CHECK(stateOf(vault).places.size() == 1);
}

TEST_CASE("a place that cannot be written names its fault and keeps the others whole", "[workspace][policy]")
{
    SchoolVault vault;
    REQUIRE(QDir().mkdir(vault.path(u"stick"_s)));
    valueOf(choose(vault, vault.path(u"stick"_s)));
    QFile blocking(firstPlace(vault)); // a file where the folder should be
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    const auto done = runDue(vault, BackupMoment::Locking);
    REQUIRE(done.size() == 2);
    CHECK(done.at(0).error);
    CHECK_FALSE(done.at(1).error);
    CHECK(filesIn(vault.path(u"stick"_s)).size() == 1);
}

TEST_CASE("a copy said to be destroyed is no longer among those that stand", "[workspace][policy]")
{
    SchoolVault vault;
    runDue(vault, BackupMoment::Locking);
    const auto before = stateOf(vault).standing;
    REQUIRE(before.size() == 1);
    valueOf(vault.workspace()
                .run([id = before.first().id](Areas &areas) { return markBackupGone(areas.db, id); })
                .takeResult());
    CHECK(stateOf(vault).standing.isEmpty());
    CHECK(stateOf(vault).last->gone.isValid());
}

TEST_CASE("whoever may open a vault may back it up", "[workspace][policy]")
{
    for (const auto role : {security::Role::Counsellor, security::Role::Assistant, security::Role::Principal,
                            security::Role::MoralDirector, security::Role::Auditor, security::Role::District})
        CHECK((Viewer{{}, u"甲"_s, role, false}).may(Permission::BackUp));
}
