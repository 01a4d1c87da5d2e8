// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/words/ErrorText.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace
{
QString sentence(ErrorCode code, const QVariantMap &context = {})
{
    return ui::words::errorText(core::Error(code, {}, context));
}
} // namespace

TEST_CASE("every error has a sentence of its own that stands without context", "[ui][words]")
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const QString text = sentence(static_cast<ErrorCode>(i));
        INFO(core::base::codeName(static_cast<ErrorCode>(i)).toStdString() << ": " << text.toStdString());
        CHECK(tests::hasChinese(text));
        CHECK(text.endsWith(u'。'));
        CHECK(text.count(u'。') >= 2); // what happened, and what of the rest
        CHECK_FALSE(text.contains(u"「」"));
        CHECK_FALSE(text.contains(u"（）"));
        CHECK_FALSE(text.contains(u"  "));
        CHECK_FALSE(text.contains(u'！'));
        CHECK_FALSE(text.contains(u'%'));
        for (const QString &word : {u"失败"_s, u"非法"_s, u"患有"_s, u"抑郁症"_s, u"异常学生"_s, u"失职"_s})
            CHECK_FALSE(text.contains(word));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

TEST_CASE("the five reasons why a vault does not open are told apart", "[ui][words]")
{
    CHECK(sentence(ErrorCode::WrongPassword).startsWith(u"密码不对。档案没有受影响。"));
    CHECK(sentence(ErrorCode::WrongRecoveryKey, {{u"group"_s, 5}}).startsWith(u"第 5 组对不上。"));
    CHECK(sentence(ErrorCode::KeyringDamaged).contains(u"记录本身没有动"));
    CHECK(sentence(ErrorCode::KeyringMissing).contains(u"records.db"));
    CHECK(sentence(ErrorCode::NewerFormat).contains(u"升级"));
}
