// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingRepository.h"
#include "core/records/AttachmentRepository.h"
#include "tests/core/retention/RetentionVault.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::retention;
using namespace tests;

namespace
{

const QDate LongAfter(2038, 1, 1);

/// Sheets, a case of each kind, one of which follows the other.
Person fullFile(RetentionVault &vault, int number)
{
    Person person = vault.add(number);
    vault.answer(person, u"答案%1甲乙丙丁"_s.arg(number));
    const QByteArray first = vault.addCase(person, 2, QDate(2026, 12, 1));
    vault.addCase(person, 4, QDate(2027, 3, 1), first);
    return person;
}

} // namespace

TEST_CASE("no value of a destroyed person stands in any byte of the file, and the chain holds", "[retention]")
{
    RetentionVault vault(GENERATE(QByteArray("aegis"), QByteArray("chacha20")));
    const Person gone = fullFile(vault, 1);
    const Person stays = fullFile(vault, 2);
    vault.leave(gone);
    const QList<QByteArray> salts = vault.saltsOf(gone);
    const QList<QByteArray> saltsOfOther = vault.saltsOf(stays);
    REQUIRE(salts.size() > 20); // one of a new record, and of each field that changed
    // The search finds what it should: each of these stands somewhere now.
    CHECK(vault.found(gone.texts) == gone.texts);
    CHECK(vault.found({}, salts).size() == salts.size());

    vault.setDay(LongAfter);
    const auto outcome = valueOf(vault.destroyAllDue());
    CHECK(outcome.records == 18);
    CHECK(outcome.mayMention.isEmpty());

    // Nothing waits in the log: the one file is the whole state, and its pages are what is searched.
    CHECK(QFileInfo(vault.file(u"records.db-wal"_s)).size() == 0);
    qint64 bytes = 0;
    for (const QByteArray &page : vault.pages())
        bytes += page.size();
    CHECK(bytes == QFileInfo(vault.file()).size());
    CHECK(vault.found(gone.texts, salts) == QStringList());

    CHECK(vault.checks() == QStringList());
    CHECK(vault.found(stays.texts).size() == stays.texts.size());
    CHECK(vault.found({}, saltsOfOther).size() == saltsOfOther.size());

    // And after closing, as a finder of the file would have it.
    vault.close();
    vault.open();
    CHECK(vault.found(gone.texts, salts) == QStringList());
    CHECK(vault.checks() == QStringList());
    // Who looked at the record and when stays, without a word of it.
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE record = ? AND act = 'viewed'"_s, {gone.id.bytes()}) == 1);
}

TEST_CASE("before the file is written anew, the old pages would still hold the values", "[retention]")
{
    RetentionVault vault;
    const Person gone = fullFile(vault, 1);
    vault.leave(gone);
    vault.setDay(LongAfter);
    const ListId id = vault.makeAndSign();
    valueOf(vault.retention([&](auto &service) { return service.destroy(id); }));
    CHECK(QFileInfo(vault.file(u"records.db-wal"_s)).size() > 0);
    const auto lists = valueOf(vault.retention([](auto &service) { return service.lists(); }));
    CHECK(lists.first().state == ListState::Unswept);
    // Carrying it out again ends the work.
    CHECK(valueOf(vault.destroy(id)).records == 18);
    CHECK(valueOf(vault.retention([](auto &service) { return service.lists(); })).first().state == ListState::Destroyed);
    CHECK(vault.found(gone.texts) == QStringList());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("every column that names a student is in the rule file", "[retention]")
{
    RetentionVault vault;
    // By name and by reference, for tables that are still empty.
    const auto columns = valueOf(vault.run([](storage::Connection &db) {
        return db.rows(
            u"SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' "
            "AND (c.name LIKE '%student' OR c.name LIKE '%student_id' OR EXISTS (SELECT 1 FROM "
            "pragma_foreign_key_list(m.name) f WHERE f.\"from\" = c.name AND f.\"table\" IN "
            "('student', 'respondent', 'sheet', 'alert')))"_s,
            {}, [](const storage::Row &row) { return std::pair(row.text(0), row.text(1)); });
    }));
    REQUIRE(columns.size() >= 12);
    for (const auto &[table, column] : columns) {
        INFO((table + u'.' + column).toStdString());
        const RecordTable *known = periods().table(table);
        REQUIRE(known);
        CHECK(std::any_of(known->owners.begin(), known->owners.end(),
                          [&](const OwnerColumn &owner) { return owner.column == column; }));
    }
    // Every owner column exists, and owners stand before what they own.
    QStringList before;
    for (const RecordTable &table : periods().tables) {
        for (const OwnerColumn &owner : table.owners) {
            INFO((table.name + u'.' + owner.column).toStdString());
            CHECK(vault.count(u"SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"_s,
                              {table.name, owner.column}) == 1);
            CHECK((before.contains(owner.table) || owner.table == table.name || owner.table == u"retention_list"));
        }
        before.append(table.name);
    }
}

TEST_CASE("every place that holds a student's id is one that the rule file knows", "[retention]")
{
    RetentionVault vault;
    Person person = fullFile(vault, 1);
    vault.consent(person);
    valueOf(vault.retention([&](auto &service) { return service.hold(person.id, u"诉讼"_s); }));
    valueOf(vault.retention([&](auto &service) { return service.liftHold(person.id); }));
    vault.leave(person);
    vault.setDay(LongAfter);
    valueOf(vault.destroyAllDue()); // the cases; the consent stays, and with it the person
    valueOf(vault.run([&](storage::Connection &db) -> Result<> {
        const auto tables = db.rows(
            u"SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' "
            "AND m.name NOT LIKE 'journal_%'"_s,
            {}, [](const storage::Row &row) { return std::pair(row.text(0), row.text(1)); });
        for (const auto &[table, column] : *tables) {
            YICE_ASSIGN(const qint64 hits, db.number(u"SELECT count(*) FROM \"%1\" WHERE \"%2\" = ?"_s.arg(table, column),
                                                     {person.id.bytes()}));
            if (hits == 0 || (table == u"student" && column == u"id"))
                continue;
            INFO((table + u'.' + column).toStdString());
            const RecordTable *known = periods().table(table);
            REQUIRE(known);
            CHECK(std::any_of(known->owners.begin(), known->owners.end(),
                              [&](const OwnerColumn &owner) { return owner.column == column; }));
        }
        return {};
    }));
}

TEST_CASE("what other records say of a destroyed person is counted and named", "[retention]")
{
    RetentionVault vault;
    const Person gone = fullFile(vault, 1);
    Person friendOf = vault.add(2);
    const QByteArray id = vault.addCase(friendOf, 2, QDate());
    valueOf(vault.run([&](storage::Connection &db) {
        return db.update(QLatin1String("alert"), id, 1,
                         storage::Fields().set(QLatin1String("suspected"), u"和"_s + gone.name + u"有争执"_s));
    }));
    vault.leave(gone);
    vault.setDay(LongAfter);
    const auto outcome = valueOf(vault.destroyAllDue());
    CHECK(outcome.mayMention == QHash<QString, int>{{u"alert"_s, 1}});
    CHECK(vault.found({gone.name}) == QStringList{gone.name}); // said openly: it stands in that one place
    CHECK(valueOf(vault.retention([](auto &service) { return service.lists(); })).first().mentions ==
          outcome.mayMention);
}

TEST_CASE("what was begun to be written of a destroyed person goes too, another draft stays", "[retention]")
{
    RetentionVault vault;
    const Person gone = fullFile(vault, 1);
    vault.leave(gone);
    const auto begin = [&](const QString &key, const QString &text) {
        valueOf(vault.run([&](storage::Connection &db) {
            return db.execute(u"INSERT INTO draft (user, key, text, at) VALUES (?, ?, ?, 1)"_s,
                              {VaultFixture::viewer().user.bytes(), key, text});
        }));
    };
    begin(u"alert/"_s + Id<Person>::fromBytes(gone.alerts.first()).toString(), u"只写了半句话"_s);
    begin(u"note"_s, u"想起"_s + gone.name + u"说过的"_s);
    begin(u"other"_s, u"另一件事的草稿"_s);
    vault.setDay(LongAfter);
    valueOf(vault.destroyAllDue());
    CHECK(vault.found({u"只写了半句话"_s, u"说过的"_s, u"另一件事的草稿"_s}) == QStringList{u"另一件事的草稿"_s});
}

TEST_CASE("a sheet that was given to another student and back leaves nothing of either name behind", "[retention]")
{
    RetentionVault vault;
    Person gone = vault.add(1);
    const Person other = vault.add(2);
    vault.answer(gone, u"答案一二三四"_s);
    const auto give = [&](const Person &to, qint64 revision) {
        valueOf(vault.run([&](storage::Connection &db) {
            return db.update(QLatin1String("respondent"), gone.respondents.first(), revision,
                             storage::Fields().set(QLatin1String("student"), to.id.bytes()));
        }));
    };
    give(other, 1);
    give(gone, 2);
    vault.leave(gone);
    vault.setDay(LongAfter);
    valueOf(vault.destroyAllDue());
    CHECK(vault.found(gone.texts) == QStringList());
    CHECK(vault.found(other.texts).size() == other.texts.size());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("copies from before a migration go with the sweep, and the anchors agree with the shorter file", "[retention]")
{
    RetentionVault vault;
    const Person gone = fullFile(vault, 1);
    Person many = vault.add(3);
    for (int i = 0; i < 40; ++i)
        vault.answer(many, QString(4000, QChar(u'长')) + QString::number(i));
    vault.leave(gone);
    vault.leave(many);
    QFile copy(vault.file(u"records.before-0007.db"_s));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write("old");
    copy.close();
    vault.close();
    vault.open();
    const qint64 before = QFileInfo(vault.file()).size();
    vault.setDay(LongAfter);
    valueOf(vault.destroyAllDue());
    CHECK_FALSE(QFile::exists(vault.file(u"records.before-0007.db"_s)));
    CHECK(QFileInfo(vault.file()).size() < before);
    CHECK(vault.checks() == QStringList());
    vault.close();
    vault.open(); // not behind its anchor, and no piece is missing
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("scans of a destroyed person go with every byte, those of a case with the case", "[retention][attachments]")
{
    RetentionVault vault;
    Person gone = vault.add(1);
    const QByteArray alert = vault.addCase(gone, 2, QDate(2026, 12, 1));
    Person stays = vault.add(2);
    int number = 0;
    const auto scan = [&](const Person &person, const QByteArray &ofCase, const QString &text) {
        records::Attachment one;
        one.id = Id<records::Attachment>::fromString(u"01900000-0000-7000-9000-%1"_s.arg(++number, 12, 10, QChar(u'0')));
        one.student = person.id;
        one.alert = Id<alerts::Alert>::fromBytes(ofCase);
        one.kind = u"other"_s;
        one.title = u"题名"_s + text;
        one.day = QDate(2026, 11, 20);
        const QByteArray content = "%PDF-" + text.toUtf8().repeated(30'000);
        one.bytes = content.size();
        one.hash = QByteArray(31, 'h') + char(number);
        one.added = vault.clock->now();
        one.by = u"测试老师"_s;
        valueOf(vault.run([=](storage::Connection &db) { return records::AttachmentRepository(db).add(one, content); }));
    };
    const QString own = u"甲的扫描件"_s;
    const QString ofCase = u"个案的扫描件"_s;
    const QString other = u"乙的扫描件"_s;
    scan(gone, {}, own);
    scan(gone, alert, ofCase);
    scan(stays, {}, other);
    const QStringList planted{own, ofCase, other};
    REQUIRE(vault.found(planted) == planted);
    vault.leave(gone);
    vault.setDay(LongAfter);
    CHECK(valueOf(vault.destroyAllDue()).mayMention.isEmpty());
    CHECK(vault.found(planted) == QStringList{other});
    CHECK(vault.count(u"SELECT count(DISTINCT attachment) FROM attachment_piece"_s) == 1);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("what risk meetings noted of a destroyed person goes, the meeting and what it noted of others stays", "[retention][meetings]")
{
    RetentionVault vault;
    Person gone = vault.add(1);
    Person stays = vault.add(2);
    vault.leave(gone);
    const QByteArray meeting = base::newUuid(*vault.clock).toRfc4122();
    const auto note = [&](Person &person, int severity) {
        const QByteArray alert = vault.addCase(person, severity, QDate(2026, 12, 1));
        const QString mark = u"%1研判"_s.arg(person.name);
        valueOf(vault.run([&](storage::Connection &db) -> Result<> {
            meetings::MeetingRepository meetings(db);
            meetings::Case one;
            one.alert = Id<alerts::Alert>::fromBytes(alert);
            one.decided = meetings::Decided{meetings::Kind::Keep, {}, mark + u"理由"_s, db.clock().now(), u"李静怡"_s};
            const auto id = Id<meetings::Meeting>::fromBytes(meeting);
            YICE_TRY(meetings.add(id, one));
            YICE_ASSIGN(const meetings::Meeting whole, meetings.find(id));
            const auto owner = whole.caseOf(one.alert)->id;
            YICE_TRY(meetings.add(owner, meetings::Item{{}, 0, mark + u"任务"_s, u"李静怡"_s, QDate(2026, 12, 5), {}, {}}));
            return meetings.add(id, meetings::Addendum{{}, owner, mark + u"补记"_s, db.clock().now(), u"李静怡"_s});
        }));
        person.texts += QStringList{mark + u"理由"_s, mark + u"任务"_s, mark + u"补记"_s};
    };
    valueOf(vault.run([&](storage::Connection &db) {
        return db.insert(QLatin1String("meeting"), meeting,
                         storage::Fields()
                             .set(QLatin1String("day"), QDate(2026, 11, 25))
                             .set(QLatin1String("place"), u"会议室"_s)
                             .set(QLatin1String("state"), u"signed"_s)
                             .set(QLatin1String("prepared"), 1)
                             .set(QLatin1String("written_by"), u"李静怡"_s)
                             .set(QLatin1String("rule_version"), 1));
    }));
    note(gone, 2);
    note(stays, 4);
    CHECK(vault.found(gone.texts) == gone.texts);
    vault.setDay(QDate(2031, 1, 1)); // the crisis case of the other is kept, and the meeting with it
    valueOf(vault.destroyAllDue());
    CHECK(vault.found(gone.texts) == QStringList());
    CHECK(vault.count(u"SELECT count(*) FROM meeting"_s) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM meeting_case"_s) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM meeting_item"_s) == 1);
    CHECK(vault.count(u"SELECT count(*) FROM meeting_addendum"_s) == 1);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("that a destroyed person sat in a group goes, the group and the others in it stay until it is due", "[retention][group]")
{
    RetentionVault vault;
    const Person gone = vault.add(1);
    const Person stays = vault.add(2);
    vault.leave(gone);
    const QByteArray group = base::newUuid(*vault.clock).toRfc4122();
    const QByteArray sitting = base::newUuid(*vault.clock).toRfc4122();
    using storage::Fields;
    const auto insert = [&](QLatin1String table, const QByteArray &id, const Fields &fields) {
        valueOf(vault.run([&](storage::Connection &db) { return db.insert(table, id, fields); }));
    };
    insert(QLatin1String("counselling_group"), group,
           Fields()
               .set(QLatin1String("name"), u"新生适应"_s)
               .set(QLatin1String("theme"), u""_s)
               .set(QLatin1String("kind"), u"targeted"_s)
               .set(QLatin1String("leaders"), u"[]"_s)
               .set(QLatin1String("room"), u""_s)
               .set(QLatin1String("planned"), 1)
               .set(QLatin1String("ended"), QDate(2026, 12, 31))
               .set(QLatin1String("made"), 1)
               .set(QLatin1String("made_by"), u"李静怡"_s));
    insert(QLatin1String("group_sitting"), sitting,
           Fields()
               .set(QLatin1String("circle"), group)
               .set(QLatin1String("number"), 1)
               .set(QLatin1String("state"), u"final"_s)
               .set(QLatin1String("day"), QDate(2026, 11, 25))
               .set(QLatin1String("begun"), u"16:00"_s)
               .set(QLatin1String("ended"), u"17:00"_s)
               .set(QLatin1String("minutes"), 60)
               .set(QLatin1String("room"), u"团体活动室"_s)
               .set(QLatin1String("theme"), u""_s)
               .set(QLatin1String("cancelled"), false)
               .set(QLatin1String("note"), QByteArray("sealed"))
               .set(QLatin1String("author"), QByteArray(16, 'a'))
               .set(QLatin1String("author_name"), u"李静怡"_s)
               .set(QLatin1String("made"), 1));
    valueOf(vault.run([&](storage::Connection &db) {
        return db.execute(u"INSERT INTO group_sitting_key (sitting, room, author) VALUES (?, ?, ?)"_s, {sitting, QByteArray("r"), QByteArray("a")});
    }));
    for (const Person &person : {gone, stays}) {
        insert(QLatin1String("group_member"), base::newUuid(*vault.clock).toRfc4122(),
               Fields()
                   .set(QLatin1String("student"), person.id.bytes())
                   .set(QLatin1String("circle"), group)
                   .set(QLatin1String("own_consent"), true)
                   .set(QLatin1String("guardian_consent"), true)
                   .set(QLatin1String("entered"), QDate(2026, 11, 1)));
        insert(QLatin1String("group_attendance"), base::newUuid(*vault.clock).toRfc4122(),
               Fields()
                   .set(QLatin1String("student"), person.id.bytes())
                   .set(QLatin1String("sitting"), sitting)
                   .set(QLatin1String("presence"), u"present"_s)
                   .set(QLatin1String("told"), false)
                   .set(QLatin1String("found_by"), u""_s));
    }
    vault.setDay(LongAfter);
    valueOf(vault.destroyAllDue());
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 1);
    for (const QString &table : {u"group_member"_s, u"group_attendance"_s, u"counselling_group"_s, u"group_sitting"_s, u"group_sitting_key"_s}) {
        INFO(table.toStdString());
        CHECK(vault.count(u"SELECT count(*) FROM "_s + table) == 1);
    }
    CHECK(vault.checks() == QStringList());

    // The last member gone, the group goes with its texts and their key.
    vault.leave(stays);
    vault.setDay(QDate(2052, 1, 1));
    valueOf(vault.destroyAllDue());
    for (const QString &table : {u"student"_s, u"group_member"_s, u"counselling_group"_s, u"group_sitting"_s, u"group_sitting_key"_s}) {
        INFO(table.toStdString());
        CHECK(vault.count(u"SELECT count(*) FROM "_s + table) == 0);
    }
    CHECK(vault.checks() == QStringList());
}
