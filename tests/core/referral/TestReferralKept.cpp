// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/ReferralRepository.h"
#include "tests/core/retention/RetentionVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;
using core::Result;
using tests::Person;
using tests::valueOf;

namespace
{

Act actOf(ActKind kind, const QString &words)
{
    Act act;
    act.kind = kind;
    act.at = QDateTime(QDate(2026, 12, 1), QTime(4, 0), Qt::UTC);
    act.day = QDate(2026, 12, 1);
    act.person = words + u"监护人"_s;
    act.note = words;
    act.by = u"甲"_s;
    return act;
}

/// A referral and a leave whose words are `words`, in the case or in none.
void addCare(tests::RetentionVault &vault, const Person &person, const QByteArray &alert, const QString &words)
{
    valueOf(vault.run([=](core::storage::Connection &db) -> Result<> {
        Referral referral;
        referral.student = person.id;
        referral.alert = core::Id<core::alerts::Alert>::fromBytes(alert);
        referral.made = QDateTime(QDate(2026, 12, 1), QTime(4, 0), Qt::UTC);
        referral.day = QDate(2026, 12, 1);
        referral.urgency = u"soon"_s;
        referral.reasons = {u"mood"_s};
        referral.note = words;
        referral.institution.name = words + u"医院"_s;
        referral.acts = {actOf(ActKind::Refused, words)};
        YICE_TRY(ReferralRepository(db).add(referral));
        Leave leave;
        leave.student = person.id;
        leave.alert = referral.alert;
        leave.made = referral.made;
        leave.acts = {actOf(ActKind::Begun, words)};
        YICE_TRY(LeaveRepository(db).add(leave));
        return {};
    }));
}

} // namespace

TEST_CASE("referral and leave go with their case, those without a case with the person, and leave no word", "[referral][retention]")
{
    tests::RetentionVault vault;
    Person person = vault.add(1);
    const QByteArray closed = vault.addCase(person, 1, QDate(2027, 3, 1));
    addCare(vault, person, closed, u"案中的话"_s);
    addCare(vault, person, {}, u"案外的话"_s);
    vault.answer(person, u"答案"_s);
    vault.consent(person); // keeps the person three years longer than the archive
    vault.leave(person);
    const auto rows = [&] {
        return vault.count(u"SELECT (SELECT count(*) FROM referral) + (SELECT count(*) FROM referral_act) + "
                           "(SELECT count(*) FROM school_leave) + (SELECT count(*) FROM school_leave_act)"_s);
    };
    CHECK(rows() == 8);
    vault.setDay(QDate(2031, 1, 10));
    valueOf(vault.destroyAllDue());
    CHECK(rows() == 4);
    CHECK(vault.found({u"案中的话"_s}) == QStringList());
    CHECK(vault.found({u"案外的话"_s}) == QStringList{u"案外的话"_s});
    vault.setDay(QDate(2034, 1, 12));
    valueOf(vault.destroyAllDue());
    CHECK(rows() == 0);
    CHECK(vault.found({u"案外的话"_s}) == QStringList());
    CHECK(vault.checks() == QStringList());
}
