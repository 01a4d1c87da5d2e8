// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/AppointmentService.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/retention/RetentionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using core::Result;
using tests::Person;
using tests::valueOf;

namespace
{

/// A session with a draft, an addendum and a disclosure; returns its sealed parts.
QList<QByteArray> addSession(tests::RetentionVault &vault, const Person &person, const core::security::NoteKeys &keys)
{
    const auto rules = valueOf(core::alerts::shippedAlertContext(QTimeZone("Asia/Shanghai")));
    valueOf(vault.store()
                .run(tests::person(1, core::security::Role::Counsellor),
                     [&](core::storage::Connection &db) -> Result<> {
                         const core::students::StudentService students(db, core::students::Stage::Junior);
                         core::alerts::AlertIntake intake(db, rules);
                         CounsellingService sessions(db, students, intake, keys);
                         SessionContent content;
                         content.day = QDate(2026, 11, 20);
                         content.minutes = 40;
                         content.limitsExplained = true;
                         content.place = u"辅导室的地点"_s;
                         content.text[0] = u"正文"_s;
                         YICE_ASSIGN(const Session first, sessions.begin(person.id, content));
                         YICE_TRY(sessions.finalise(first.id, first.revision));
                         YICE_TRY(sessions.add(first.id, u"补记"_s));
                         Disclosure one;
                         one.what = u"说了"_s;
                         one.receiver = u"收到的某某人"_s;
                         one.post = Post::Other;
                         one.decidedBy = u"决定的某某人"_s;
                         one.told = true;
                         YICE_TRY(sessions.disclose(first.id, one));
                         YICE_ASSIGN(const Session second, sessions.begin(person.id, content));
                         YICE_TRY(sessions.keepDraft(second.id, content));
                         return {};
                     })
                .takeResult());
    QList<QByteArray> sealed;
    for (const char *sql : {"SELECT note FROM counselling_session", "SELECT room FROM counselling_key",
                            "SELECT note FROM counselling_addendum", "SELECT note FROM counselling_disclosure"}) {
        sealed += valueOf(vault.run([=](core::storage::Connection &db) {
            return db.rows(QString::fromLatin1(sql), {}, [](const core::storage::Row &row) { return row.blob(0); });
        }));
    }
    REQUIRE(sealed.size() == 6);
    return sealed;
}

} // namespace

TEST_CASE("sessions go with their keys, addenda, disclosures and drafts when their time is over, and nothing stays", "[counselling][retention]")
{
    tests::RetentionVault vault;
    Person person = vault.add(1);
    vault.answer(person, u"答案"_s); // keeps the person three years longer
    const core::security::NoteKeys keys{core::security::newBoxKeys(), core::security::newBoxKeys()};
    const QList<QByteArray> sealed = addSession(vault, person, keys);
    const auto rows = [&] {
        return vault.count(u"SELECT (SELECT count(*) FROM counselling_session) + (SELECT count(*) FROM counselling_key) + "
                           "(SELECT count(*) FROM counselling_addendum) + (SELECT count(*) FROM counselling_disclosure) + "
                           "(SELECT count(*) FROM draft)"_s);
    };
    CHECK(rows() == 7);
    const QStringList words{u"辅导室的地点"_s, u"收到的某某人"_s, u"决定的某某人"_s};
    CHECK(vault.found(words, sealed).size() > 3);
    vault.leave(person);
    vault.setDay(QDate(2027, 12, 1));
    valueOf(vault.destroyAllDue());
    CHECK(rows() == 0);
    CHECK(vault.found(words, sealed) == QStringList());
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 1);
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("appointments go at graduation, also those whose session is named", "[counselling][retention][room]")
{
    tests::RetentionVault vault;
    Person person = vault.add(1);
    vault.answer(person, u"答案"_s);
    const auto rules = valueOf(core::alerts::shippedAlertContext(QTimeZone("Asia/Shanghai")));
    const core::security::NoteKeys keys{core::security::newBoxKeys(), core::security::newBoxKeys()};
    valueOf(vault.store()
                .run(tests::person(1, core::security::Role::Counsellor),
                     [&](core::storage::Connection &db) -> Result<> {
                         const core::students::StudentService students(db, core::students::Stage::Junior);
                         const core::alerts::AlertService alerts(db, students, rules);
                         core::alerts::AlertIntake intake(db, rules);
                         CounsellingService sessions(db, students, intake, keys);
                         AppointmentService appointments(db, students, alerts);
                         AppointmentWish wish;
                         wish.student = person.id;
                         wish.counsellor = db.viewer().user;
                         wish.counsellorName = u"约好的某某人"_s;
                         wish.room = u"个别辅导室"_s;
                         wish.slot = {db.clock().today(), {QTime(0, 0), QTime(1, 0)}};
                         wish.outsideHours = true;
                         YICE_ASSIGN(const Booked booked, appointments.book(wish));
                         YICE_TRY(appointments.beginNote(booked.made.first(), 1, sessions));
                         return {};
                     })
                .takeResult());
    CHECK(vault.count(u"SELECT count(*) FROM appointment WHERE session IS NOT NULL"_s) == 1);
    CHECK_FALSE(vault.found({u"约好的某某人"_s}).isEmpty());
    vault.leave(person);
    vault.setDay(QDate(2027, 12, 1));
    valueOf(vault.destroyAllDue());
    CHECK(vault.count(u"SELECT count(*) FROM appointment"_s) == 0);
    CHECK(vault.found({u"约好的某某人"_s}) == QStringList());
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 1);
    CHECK(vault.checks() == QStringList());
}
