// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeyDerivation.h"
#include "core/security/PasswordRules.h"
#include "core/security/SecureBytes.h"
#include "tests/support/TestSupport.h"

#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace core::security;
using core::ErrorCode;

static_assert(!std::is_copy_constructible_v<SecureBytes> && std::is_nothrow_move_constructible_v<SecureBytes>);

namespace
{

const PasswordOwner Owner{
    u"李静怡"_s, {u"青山县第三中学"_s, u"QS-0003"_s}, {u"510104198803071226"_s, u"13800001234"_s}};

/// The reason why it is refused, or "good".
QString verdict(const QString &password)
{
    const auto result = checkPassword(password, Owner);
    if (result)
        return u"good"_s;
    CHECK(result.error().code == ErrorCode::WeakPassword);
    if (!password.isEmpty())
        CHECK_FALSE(QString::fromStdString(tests::describe(result.error())).contains(password));
    return result.error().context.value(u"reason"_s).toString();
}

} // namespace

TEST_CASE("passwords are judged as a guesser would try them", "[security][password]")
{
    const QList<std::pair<QString, QString>> cases{
        {u"tq7!mZrb0"_s, u"short"_s},
        {u"tq7!mZrb0x"_s, u"good"_s},
        {u"春风秋月小桥"_s, u"short"_s},
        {u"春风秋月小桥流水"_s, u"good"_s},
        {u"春风 秋月 小桥 流水"_s, u"good"_s},
        {u"春风春风春风春风"_s, u"short"_s},
        {u"a b c d"_s, u"short"_s},
        {u"teapot window river moss"_s, u"good"_s},
        {QString(), u"short"_s},
        {u"1234567890"_s, u"common"_s},
        {u"１２３４５６７８９０"_s, u"common"_s},
        {u"56789012345678"_s, u"common"_s},
        {u"zyxwvutsrqp"_s, u"common"_s},
        {u"aaaaaaaaaaaa"_s, u"common"_s},
        {u"abc7abc7abc7"_s, u"common"_s},
        {u"Password2026!"_s, u"common"_s},
        {u"1qaz2wsx3edc"_s, u"common"_s},
        {u"QWERTYUIOP"_s, u"common"_s},
        {u"woaini13141314"_s, u"common"_s},
        {u"心理健康教育中心"_s, u"common"_s},
        {u"xinlilaoshi01"_s, u"common"_s},
        {u"lijingyi2026"_s, u"own_name"_s},
        {u"2026LiJingYi!"_s, u"own_name"_s},
        {u"李静怡20260901"_s, u"own_name"_s},
        {u"ljy@20260901"_s, u"own_name"_s},
        {u"青山县第三中学"_s, u"short"_s},
        {u"青山县第三中学2026"_s, u"school"_s},
        {u"qingshanxiandisanzhongxue"_s, u"school"_s},
        {u"QS-0003-2026"_s, u"school"_s},
        {u"510104198803071226"_s, u"id_part"_s},
        {u"wang19880307"_s, u"id_part"_s},
        {u"13800001234a"_s, u"id_part"_s},
        {u"071226lijing"_s, u"id_part"_s},
        {u"lijingyi likes green tea"_s, u"good"_s},
    };
    for (const auto &[password, expected] : cases) {
        INFO(password.toStdString());
        CHECK(verdict(password) == expected);
    }
}

TEST_CASE("the derivation is Argon2id and depends on each of its inputs", "[security][kdf]")
{
    const QByteArray salt(KdfSaltBytes, 's');
    const auto derive = [](const QString &password, const QByteArray &with, KdfCost cost) {
        return tests::valueOf(deriveKey(passwordBytes(password), with, cost));
    };
    const SecureBytes key = derive(u"静水流深"_s, salt, TestFloor);
    CHECK(key.size() == DerivedKeyBytes);
    CHECK((key == derive(u"静水流深"_s, salt, TestFloor)));
    CHECK_FALSE((key == derive(u"静水流深 "_s, salt, TestFloor)));
    CHECK_FALSE((key == derive(u"静水流深"_s, QByteArray(KdfSaltBytes, 't'), TestFloor)));
    CHECK_FALSE((key == derive(u"静水流深"_s, salt, {8, 2})));
    CHECK_FALSE((key == derive(u"静水流深"_s, salt, {16, 1})));
    CHECK(deriveKey(passwordBytes(u"x"_s), salt.left(8), TestFloor).error().code == ErrorCode::Invalid);
    CHECK(deriveKey(passwordBytes(u"x"_s), salt, {Ceiling.memoryKib + 1, 1}).error().code == ErrorCode::Invalid);
    const QString typed = u"静水流深"_s;
    CHECK((passwordBytes(typed) == SecureBytes::copyOf(u"静水流深"_s.toUtf8())));
    CHECK(typed == u"静水流深"_s);
}

TEST_CASE("the cost follows the time asked for and never goes under the floor", "[security][kdf]")
{
    CHECK(costFor(500, 2000, KdfUse::Real) == RealFloor);
    CHECK(costFor(1, 100, KdfUse::Real) == RealFloor);
    CHECK(costFor(500, 250, KdfUse::Real) == KdfCost{128 * 1024, 3});
    CHECK(costFor(500, 50, KdfUse::Real) == KdfCost{256 * 1024, 8});
    CHECK(costFor(1, 5000, KdfUse::Test) == KdfCost{39, 1});
    CHECK(costFor(0, 100, KdfUse::Test) == TestFloor);
    for (const double asked : {0.0, 1.0, 10.0, 500.0, 1e9}) {
        for (const double floor : {0.0, 0.01, 80.0, 300.0, 1e7}) {
            CHECK(isAllowed(costFor(asked, floor, KdfUse::Real), KdfUse::Real));
            CHECK(isAllowed(costFor(asked, floor, KdfUse::Test), KdfUse::Test));
        }
    }
    CHECK(isAllowed(tests::valueOf(calibrate(500, KdfUse::Real)), KdfUse::Real));
    CHECK(tests::valueOf(calibrate(1, KdfUse::Test)).memoryKib < RealFloor.memoryKib);
}

TEST_CASE("key memory moves, is cloned on purpose and compares by content", "[security]")
{
    SecureBytes first = SecureBytes::random(32);
    const SecureBytes copy = first.clone();
    CHECK((first == copy));
    CHECK(first.data() != copy.data());
    const unsigned char *place = first.data();
    SecureBytes second = std::move(first);
    CHECK(second.data() == place);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): that nothing is left behind is the point
    CHECK_FALSE((second == SecureBytes(32)));
    CHECK_FALSE((second == SecureBytes(31)));
    CHECK((SecureBytes() == SecureBytes(0)));
    second = SecureBytes(4);
    CHECK(second.view() == QByteArrayView(QByteArray(4, '\0')));
    CHECK_FALSE((SecureBytes::random(32) == copy));
}
