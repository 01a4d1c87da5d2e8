// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/RetentionVault.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::retention;
using namespace tests;

namespace
{

const QDate Due(2030, 8, 31);

template <typename T> ErrorCode codeOf(const Result<T> &outcome)
{
    REQUIRE_FALSE(outcome);
    return outcome.error().code;
}

DueReport dueOf(RetentionVault &vault)
{
    return valueOf(vault.retention([](auto &service) { return service.due({}); }));
}

DestructionList newestOf(RetentionVault &vault)
{
    return valueOf(vault.retention([](auto &service) { return service.lists(); })).first();
}

} // namespace

TEST_CASE("current students are never due, and who has left is due with rule and day", "[retention]")
{
    RetentionVault vault;
    Person here = vault.add(1);
    Person left = vault.add(2);
    vault.answer(here, u"答案甲"_s);
    vault.answer(left, u"答案乙"_s);
    vault.leave(left);
    vault.setDay(Due.addDays(-1));
    CHECK(dueOf(vault).files.isEmpty());
    CHECK(codeOf(vault.retention([](auto &service) { return service.makeList(); })) == ErrorCode::NotFound);
    CHECK(valueOf(vault.retention([](auto &service) { return service.due(Due); })).files.size() == 1); // a look ahead
    vault.setDay(Due);
    const DueReport report = dueOf(vault);
    REQUIRE(report.files.size() == 1);
    CHECK(report.files.first().student->name == left.name);
    CHECK(report.files.first().rules == QStringList{u"archive"_s, u"person"_s});
    for (const DueRoot &root : report.files.first().roots)
        CHECK(root.due == Due);
}

TEST_CASE("two different people with the right sign, and one alone destroys nothing", "[retention]")
{
    RetentionVault vault;
    Person left = vault.add(1);
    vault.answer(left, u"答案乙"_s);
    vault.leave(left);
    vault.setDay(Due);
    const DestructionList list = valueOf(vault.retention([](auto &service) { return service.makeList(); }));
    CHECK(list.number == 1);
    CHECK(list.summary.size() == 2);
    const auto sign = [&](auto &service) { return service.sign(list.id); };
    const auto destroy = [&](auto &service) { return service.destroy(list.id); };
    CHECK(codeOf(vault.retention(destroy)) == ErrorCode::ConditionsUnmet);
    CHECK(valueOf(vault.retention(sign, person(1, security::Role::Counsellor))).state == ListState::Open);
    CHECK(codeOf(vault.retention(sign, person(1, security::Role::Counsellor))) == ErrorCode::AlreadyExists);
    CHECK(codeOf(vault.retention(sign, person(3, security::Role::Assistant))) == ErrorCode::Denied);
    CHECK(codeOf(vault.retention(sign, person(3, security::Role::MoralDirector))) == ErrorCode::Denied);
    CHECK(codeOf(vault.retention(sign, person(3, security::Role::Auditor))) == ErrorCode::Denied);
    CHECK(codeOf(vault.retention(destroy)) == ErrorCode::ConditionsUnmet);
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 1);
    const DestructionList signedList = valueOf(vault.retention(sign, person(2, security::Role::Principal)));
    CHECK(signedList.state == ListState::Signed);
    REQUIRE(signedList.signatures.size() == 2);
    CHECK(signedList.signatures.last().role == u"principal");
    valueOf(vault.destroy(list.id));
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 0);
    CHECK(codeOf(vault.retention(sign, person(4, security::Role::Principal))) == ErrorCode::ConditionsUnmet);
    // The list outlives the records: number, day, rules and who signed, without a name of a student.
    const auto shown = valueOf(vault.retention([&](auto &service) { return service.show(list.id); }));
    CHECK(shown.files.isEmpty());
    CHECK(shown.list.hash == list.hash);
    CHECK(shown.list.summary == list.summary);
    CHECK(shown.list.signatures.size() == 2);
}

TEST_CASE("every function asks for the right to destroy", "[retention]")
{
    RetentionVault vault;
    const Person someone = vault.add(1);
    const Viewer assistant = person(3, security::Role::Assistant);
    const auto denied = [&](auto job) { return codeOf(vault.retention(job, assistant)) == ErrorCode::Denied; };
    const ListId id = ListId::make(*vault.clock);
    CHECK(denied([](auto &service) { return service.due({}); }));
    CHECK(denied([&](auto &service) { return service.hold(someone.id, u"诉讼"_s); }));
    CHECK(denied([&](auto &service) { return service.liftHold(someone.id); }));
    CHECK(denied([](auto &service) { return service.holds(); }));
    CHECK(denied([](auto &service) { return service.leavers(); }));
    CHECK(denied([](auto &service) { return service.makeList(); }));
    CHECK(denied([](auto &service) { return service.lists(); }));
    CHECK(denied([&](auto &service) { return service.show(id); }));
    CHECK(denied([&](auto &service) { return service.sign(id); }));
    CHECK(denied([&](auto &service) { return service.destroy(id); }));
    CHECK(denied([](auto &service) { return service.backups(); }));
    CHECK(denied([&](auto &service) { return service.markBackupGone({}); }));
    CHECK(codeOf(vault.store().vacuum(assistant, [](storage::Connection &) -> Result<> { return {}; }).takeResult()) ==
          ErrorCode::Denied);
}

TEST_CASE("any change of what is listed voids the list, and nothing of it is destroyed", "[retention]")
{
    RetentionVault vault;
    Person left = vault.add(1);
    vault.answer(left, u"答案乙"_s);
    vault.leave(left);
    vault.setDay(Due);
    const ListId id = vault.makeAndSign();
    CHECK(newestOf(vault).state == ListState::Signed);
    const auto voided = [&] {
        CHECK(newestOf(vault).state == ListState::Void);
        CHECK(codeOf(vault.destroy(id)) == ErrorCode::Conflict);
        CHECK(codeOf(vault.retention([&](auto &service) { return service.sign(id); },
                                     person(5, security::Role::Principal))) == ErrorCode::Conflict);
        CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 1);
    };
    SECTION("a record is changed")
    {
        valueOf(vault.run([&](storage::Connection &db) {
            return db.update(QLatin1String("respondent"), left.respondents.first(), 1,
                             storage::Fields().set(QLatin1String("typed_class"), u"九3"_s));
        }));
        voided();
    }
    SECTION("a record is added")
    {
        vault.answer(left, u"又一份"_s);
        voided();
    }
    SECTION("a case is opened")
    {
        vault.addCase(left, 2, {});
        voided();
    }
    SECTION("a hold is set, and even lifted again")
    {
        valueOf(vault.retention([&](auto &service) { return service.hold(left.id, u"诉讼"_s); }));
        voided();
        valueOf(vault.retention([&](auto &service) { return service.liftHold(left.id); }));
        voided();
    }
    SECTION("the student comes back")
    {
        valueOf(vault.run([&](storage::Connection &db) {
            return db.update(QLatin1String("student"), left.id.bytes(), 2,
                             storage::Fields().setNull(QLatin1String("left_on")));
        }));
        voided();
    }
    SECTION("a newer list is made")
    {
        const auto newer = valueOf(vault.retention([](auto &service) { return service.makeList(); }));
        CHECK(codeOf(vault.destroy(id)) == ErrorCode::Conflict);
        CHECK(newer.number == 2);
        CHECK(newestOf(vault).state == ListState::Open);
    }
}

TEST_CASE("a hold keeps the whole file until it is lifted, and its reason goes with the file", "[retention]")
{
    RetentionVault vault;
    Person left = vault.add(1);
    vault.answer(left, u"答案乙"_s);
    vault.leave(left);
    vault.setDay(Due);
    const auto hold = [&](const QString &reason) {
        return vault.retention([&](auto &service) { return service.hold(left.id, reason); });
    };
    const auto lift = [&] { return vault.retention([&](auto &service) { return service.liftHold(left.id); }); };
    CHECK(codeOf(hold(u"  "_s)) == ErrorCode::Invalid);
    CHECK(codeOf(lift()) == ErrorCode::NotFound);
    valueOf(hold(u"法院在审的案子"_s));
    CHECK(codeOf(hold(u"再来"_s)) == ErrorCode::AlreadyExists);
    CHECK(valueOf(vault.retention([](auto &service) { return service.holds(); })).first().reason == u"法院在审的案子");
    const DueReport report = dueOf(vault);
    CHECK(report.files.isEmpty());
    REQUIRE(report.blocked.size() == 1);
    CHECK(report.blocked.first().block == Block::Hold);
    valueOf(lift());
    CHECK(dueOf(vault).files.size() == 1);
    valueOf(vault.destroyAllDue());
    CHECK(vault.found({u"法院在审的案子"_s}) == QStringList());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a file goes in its parts: archive, then consent and person three years later", "[retention]")
{
    RetentionVault vault;
    Person left = vault.add(1);
    vault.answer(left, u"答案乙丙丁"_s);
    vault.consent(left);
    vault.leave(left);
    vault.setDay(QDate(2031, 1, 10));
    const auto first = valueOf(vault.destroyAllDue());
    CHECK(first.records == 2); // the respondent and the sheet
    CHECK(vault.found({u"答案乙丙丁"_s}) == QStringList());
    CHECK(vault.found({left.name}) == QStringList{left.name});
    CHECK(codeOf(vault.retention([](auto &service) { return service.makeList(); })) == ErrorCode::NotFound);
    vault.setDay(QDate(2034, 1, 9));
    CHECK(dueOf(vault).files.isEmpty());
    vault.setDay(QDate(2034, 1, 10));
    valueOf(vault.destroyAllDue());
    CHECK(vault.found(left.texts) == QStringList());
    CHECK(vault.checks() == QStringList());
    CHECK(vault.count(u"SELECT count(*) FROM retention_past"_s) == 0);
}

TEST_CASE("copies made before a destruction are named until somebody says that they are gone", "[retention]")
{
    RetentionVault vault;
    Person left = vault.add(1);
    vault.answer(left, u"答案乙"_s);
    vault.leave(left);
    vault.setDay(Due);
    const auto note = [&](const QString &place) {
        valueOf(vault.run([&](storage::Connection &db) -> Result<> {
            storage::KnownBackup backup;
            backup.place = place;
            backup.made = db.clock().now();
            YICE_ASSIGN(backup.entries, db.number(u"SELECT max(seq) FROM journal_entry"_s));
            YICE_TRY(storage::BackupRegister(db).note(backup));
            return {};
        }));
    };
    note(u"U盘/旧的.yicebak"_s);
    const auto outcome = valueOf(vault.destroyAllDue());
    vault.clock->advance(1000);
    note(u"U盘/新的.yicebak"_s);
    REQUIRE(outcome.stillHeldBy.size() == 1);
    CHECK(outcome.stillHeldBy.first().place == u"U盘/旧的.yicebak");
    const auto backups = [&] { return valueOf(vault.retention([](auto &service) { return service.backups(); })); };
    REQUIRE(backups().size() == 2);
    CHECK(backups().first().lists.isEmpty());
    CHECK(backups().last().lists == QList<int>{1});
    valueOf(vault.retention(
        [&](auto &service) { return service.markBackupGone(outcome.stillHeldBy.first().id); }));
    REQUIRE(backups().size() == 1);
    CHECK(backups().first().lists.isEmpty());
}

TEST_CASE("a sheet that belongs to nobody goes with its campaign's period", "[retention]")
{
    RetentionVault vault;
    Person someone = vault.add(1);
    vault.answer(someone, u"答案无主"_s);
    valueOf(vault.run([&](storage::Connection &db) {
        return db.update(QLatin1String("respondent"), someone.respondents.first(), 1,
                         storage::Fields().set(QLatin1String("match_state"), u"unmatched"_s)
                             .setNull(QLatin1String("student")));
    }));
    vault.setDay(QDate(2029, 11, 30));
    const DueReport report = dueOf(vault);
    REQUIRE(report.files.size() == 1);
    CHECK_FALSE(report.files.first().student);
    valueOf(vault.destroyAllDue());
    CHECK(vault.found({u"答案无主"_s}) == QStringList());
    CHECK(vault.found({someone.name}) == QStringList{someone.name});
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a post in the network is destroyed three years after it ended, and one that is held stays", "[retention]")
{
    RetentionVault vault;
    const auto post = [&](const QString &holder, const QDate &last) {
        storage::Fields fields;
        fields.set(QLatin1String("level"), u"dormitory"_s).set(QLatin1String("scope"), u"2号楼 305"_s);
        fields.set(QLatin1String("title"), u"宿舍长"_s).set(QLatin1String("holder"), holder);
        fields.set(QLatin1String("first_day"), QDate(2026, 9, 1));
        if (last.isValid())
            fields.set(QLatin1String("last_day"), last);
        valueOf(vault.run([&](storage::Connection &db) {
            return db.insert(QLatin1String("network_post"), Id<DueRoot>::make(db.clock()).bytes(), fields);
        }));
    };
    post(u"尉迟前任"_s, QDate(2027, 1, 31));
    post(u"欧阳现任"_s, {});
    vault.setDay(QDate(2030, 1, 30));
    CHECK(dueOf(vault).files.isEmpty());
    vault.setDay(QDate(2030, 1, 31));
    const DueReport report = dueOf(vault);
    REQUIRE(report.files.size() == 1);
    CHECK_FALSE(report.files.first().student);
    CHECK(report.files.first().rules == QStringList{u"post"_s});
    CHECK(valueOf(vault.destroyAllDue()).records == 1);
    CHECK(vault.found({u"尉迟前任"_s}) == QStringList());
    CHECK(vault.found({u"欧阳现任"_s}) == QStringList{u"欧阳现任"_s});
    CHECK(vault.checks() == QStringList());
}

namespace
{
/// Columns that say who somebody is, or whose a row is.
bool namesPerson(const QString &column)
{
    static const QStringList words{u"name"_s,   u"student"_s, u"person"_s, u"staff"_s,  u"user"_s,      u"actor"_s,
                                   u"holder"_s, u"guardian"_s, u"pinyin"_s, u"phone"_s,  u"address"_s,   u"suspected"_s,
                                   u"deciders"_s, u"pseudonym"_s, u"text"_s, u"old"_s,  u"new"_s,       u"search_key"_s};
    static const QRegularExpression more(u"_by$|^typed_|_name$|(student|id|holder|national)_number$"_s);
    return words.contains(column) || more.match(column).hasMatch();
}

/// Columns of that kind which name no person.
const QStringList NoPerson{u"campaign.name"_s, u"unit.name"_s, u"storage_meta.name"_s, u"package_taken.sender_name"_s};
} // namespace

TEST_CASE("every table that names a person belongs to a rule, or says why none destroys it", "[retention]")
{
    RetentionVault vault;
    struct Column {
        QString table;
        QString name;
        QString refersTo;
    };
    // `pupil` is the fixture's own.
    const auto columns = valueOf(vault.run([](storage::Connection &db) {
        return db.rows(uR"(SELECT t.name, c.name, coalesce((SELECT max(f."table") FROM pragma_foreign_key_list(t.name) f
                               WHERE f."from" = c.name), '')
                           FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                           WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'pupil')"_s,
                       {}, [](const storage::Row &row) { return Column{row.text(0), row.text(1), row.text(2)}; });
    }));
    REQUIRE(columns.size() > 100);
    const RetentionRules &rules = periods();
    QSet<QString> tables;
    QSet<QString> personal;
    for (const Column &one : columns) {
        tables.insert(one.table);
        if (namesPerson(one.name) && !NoPerson.contains(one.table + u'.' + one.name))
            personal.insert(one.table);
    }
    for (bool grew = true; grew;) {
        const auto before = personal.size();
        for (const Column &one : columns) {
            if (personal.contains(one.refersTo) && !rules.exempt.contains(one.refersTo))
                personal.insert(one.table);
        }
        grew = personal.size() > before;
    }
    CHECK(personal.contains(u"network_post"_s));
    CHECK(personal.contains(u"sheet"_s));
    for (const QString &table : std::as_const(personal)) {
        INFO(table.toStdString());
        QSet<QString> seen;
        QStringList owners{table};
        bool owned = false;
        while (!owners.isEmpty() && !owned) {
            const QString owner = owners.takeLast();
            const RecordTable *known = rules.table(owner);
            owned = rules.isRoot(owner) || (known && known->name == u"retention_item");
            if (!known || seen.contains(owner))
                continue;
            seen.insert(owner);
            for (const OwnerColumn &column : known->owners)
                owners.append(column.table);
        }
        CHECK((owned || rules.exempt.contains(table)));
    }
    // Nothing is exempt that is not there, or that needs no exemption.
    for (auto it = rules.exempt.cbegin(); it != rules.exempt.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(personal.contains(it.key()));
        CHECK_FALSE(it.value().isEmpty());
    }
    for (const RecordTable &table : rules.tables)
        CHECK(tables.contains(table.name));
}
