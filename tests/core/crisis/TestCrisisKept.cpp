// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crisis/CrisisRepository.h"
#include "tests/core/retention/RetentionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::crisis;
using core::Result;
using tests::Person;
using tests::valueOf;

TEST_CASE("what was written down in a crisis goes with its case and leaves no word", "[crisis][retention]")
{
    tests::RetentionVault vault;
    Person person = vault.add(1);
    const QByteArray closed = vault.addCase(person, 1, QDate(2027, 3, 1));
    valueOf(vault.run([closed](core::storage::Connection &db) -> Result<> {
        Entry entry;
        entry.kind = EntryKind::Notice;
        entry.word = u"refused"_s;
        entry.at = QDateTime(QDate(2026, 12, 1), QTime(4, 0), Qt::UTC);
        entry.written = entry.at;
        entry.person = u"危机里的监护人"_s;
        entry.others = {u"危机里的见证人"_s};
        entry.note = u"危机里的话"_s;
        YICE_TRY(CrisisRepository(db).add(core::Id<core::alerts::Alert>::fromBytes(closed), entry));
        return {};
    }));
    vault.leave(person);
    const QStringList words{u"危机里的监护人"_s, u"危机里的见证人"_s, u"危机里的话"_s};
    CHECK(vault.found(words) == words);
    vault.setDay(QDate(2031, 1, 10));
    valueOf(vault.destroyAllDue());
    CHECK(vault.count(u"SELECT count(*) FROM crisis_entry"_s) == 0);
    CHECK(vault.found(words) == QStringList());
    CHECK(vault.checks() == QStringList());
}
