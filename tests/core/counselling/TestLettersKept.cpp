// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterService.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/retention/RetentionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using core::Result;
using tests::Person;
using tests::valueOf;

TEST_CASE("letters go with their keys at graduation, those of nobody known after their years, and one in search stays", "[counselling][letters][retention]")
{
    tests::RetentionVault vault;
    Person person = vault.add(1);
    Person friendOf = vault.add(2);
    vault.answer(person, u"答案"_s); // keeps the person three years longer
    const core::security::NoteKeys keys{core::security::newBoxKeys(), core::security::newBoxKeys()};
    const auto rules = valueOf(core::alerts::shippedAlertContext(QTimeZone("Asia/Shanghai")));
    valueOf(vault.store()
                .run(tests::person(1, core::security::Role::Counsellor),
                     [&](core::storage::Connection &db) -> Result<> {
                         const core::students::StudentService students(db, core::students::Stage::Junior);
                         LetterService letters(db, students, rules, keys);
                         LetterContent content;
                         content.received = db.clock().today();
                         content.signs = core::alerts::LetterSigns();
                         content.text = u"正文"_s;
                         content.writer = person.id;
                         YICE_TRY(letters.add(content)); // theirs
                         content.writer = friendOf.id;
                         content.aboutOther = true;
                         content.about = person.id;
                         content.hintClass = u"线索里的某某班"_s;
                         YICE_TRY(letters.add(content)); // about them
                         content = {};
                         content.received = db.clock().today();
                         content.signs = core::alerts::LetterSigns();
                         content.text = u"正文"_s;
                         YICE_TRY(letters.add(content)); // nobody's
                         content.signs->self = true;
                         YICE_TRY(letters.add(content)); // nobody's, in search
                         return {};
                     })
                .takeResult());
    const auto letters = [&] { return vault.count(u"SELECT count(*) FROM letter"_s); };
    const auto keysLeft = [&] { return vault.count(u"SELECT count(*) FROM counselling_key"_s); };
    CHECK(letters() == 4);
    CHECK(keysLeft() == 4);
    const QList<QByteArray> sealed = valueOf(vault.run([&](core::storage::Connection &db) {
        return db.rows(u"SELECT note FROM letter WHERE student = ? UNION ALL SELECT k.room FROM counselling_key k JOIN letter l ON l.id = k.session WHERE l.student = ?"_s,
                       {person.id.bytes(), person.id.bytes()}, [](const core::storage::Row &row) { return row.blob(0); });
    }));
    CHECK(sealed.size() == 4);
    CHECK_FALSE(vault.found({u"线索里的某某班"_s}, sealed).isEmpty());
    vault.leave(person);
    vault.setDay(QDate(2027, 12, 1));
    valueOf(vault.destroyAllDue());
    CHECK(letters() == 2);
    CHECK(keysLeft() == 2);
    CHECK(vault.found({u"线索里的某某班"_s}, sealed) == QStringList());
    CHECK(vault.count(u"SELECT count(*) FROM student"_s) == 2);
    vault.setDay(QDate(2029, 11, 24));
    CHECK_FALSE(vault.retention([](auto &service) { return service.makeList(); }));
    vault.setDay(QDate(2029, 11, 26));
    valueOf(vault.destroyAllDue());
    CHECK(letters() == 1);
    CHECK(vault.count(u"SELECT count(*) FROM letter WHERE search = 'open'"_s) == 1);
    CHECK(vault.checks() == QStringList());
}
