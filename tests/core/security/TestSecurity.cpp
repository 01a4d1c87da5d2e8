// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/RecoveryKey.h"
#include "core/security/Viewer.h"
#include "tests/support/TestSupport.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core::security;
using core::ErrorCode;

TEST_CASE("each role has a name of its own and its row", "[security]")
{
    for (const Role role :
         {Role::Counsellor, Role::Assistant, Role::Principal, Role::MoralDirector, Role::Auditor, Role::District}) {
        CHECK(tests::valueOf(roleFromName(roleName(role))) == role);
    }
    CHECK(roleFromName(u"teacher"_s).error().code == ErrorCode::Invalid);
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Permission::BackUp); ++i)
        names.insert(permissionName(static_cast<Permission>(i)));
    CHECK(names.size() == static_cast<int>(Permission::BackUp) + 1);
}

TEST_CASE("what a role may not see is refused by name of the right", "[security]")
{
    const auto viewer = [](Role role) { return Viewer{{}, u"李静怡"_s, role, false}; };
    for (const Role role : {Role::Assistant, Role::Principal, Role::MoralDirector, Role::Auditor, Role::District})
        CHECK_FALSE(viewer(role).may(Permission::ReadNotes));
    CHECK(viewer(Role::Counsellor).may(Permission::ReadNotes));
    CHECK_FALSE(viewer(Role::Principal).may(Permission::SeeScores));
    CHECK_FALSE(viewer(Role::Auditor).may(Permission::SeeStudents));
    CHECK_FALSE(viewer(Role::District).may(Permission::SeeStudents));
    const auto denied = viewer(Role::Auditor).require(Permission::SeeStudents);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::Denied);
    CHECK(denied.error().context.value(u"permission"_s).toString() == u"see_students"_s);
    CHECK_FALSE(QString::fromStdString(tests::describe(denied.error())).contains(u"李静怡"));
    Viewer founder = viewer(Role::Auditor);
    founder.founder = true;
    CHECK(founder.require(Permission::ManageUsers));
}

TEST_CASE("a recovery key comes back from the sheet however it is typed", "[security][recovery]")
{
    for (int i = 0; i < 200; ++i) {
        const SecureBytes key = SecureBytes::random(RecoveryKeyBytes);
        const QStringList groups = recoveryGroups(key);
        REQUIRE(groups.size() == 14);
        CHECK((tests::valueOf(readRecoveryKey(groups.join(u' '))) == key));
        QString typed = groups.join(u'-').toLower();
        typed.replace(u'0', u'o').replace(u'1', u'l');
        CHECK((tests::valueOf(readRecoveryKey(typed)) == key));
    }
}

TEST_CASE("a wrong character, a lost one and swapped groups are refused", "[security][recovery]")
{
    const QStringList groups = recoveryGroups(SecureBytes::copyOf(QByteArray(RecoveryKeyBytes, '\x5a')));
    const QString sheet = groups.join(QString());
    for (qsizetype place = 0; place < sheet.size(); ++place) {
        QString wrong = sheet;
        wrong[place] = wrong.at(place) == u'7' ? u'8' : u'7';
        const auto result = readRecoveryKey(wrong);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::WrongRecoveryKey);
        QString lost = sheet;
        lost.remove(place, 1);
        CHECK_FALSE(readRecoveryKey(lost));
    }
    QString foreign = groups.join(u' ');
    foreign[11] = u'策';
    CHECK(readRecoveryKey(foreign).error().context.value(u"group"_s).toInt() == 3);
    CHECK_FALSE(readRecoveryKey(QString()));
    QStringList swapped = recoveryGroups(SecureBytes::copyOf("0123456789abcdefghijklmnopqrstuv"));
    swapped.swapItemsAt(2, 7);
    CHECK_FALSE(readRecoveryKey(swapped.join(u' ')));
    QStringList shortened = groups;
    shortened[8].chop(1);
    CHECK(readRecoveryKey(shortened.join(u'-')).error().context.value(u"group"_s).toInt() == 9);
}
