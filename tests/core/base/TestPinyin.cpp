// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/Pinyin.h"
#include "tests/support/TestSupport.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::base;

TEST_CASE("surnames are read as surnames", "[base][pinyin]")
{
    const QList<std::pair<QString, QString>> cases{
        {u"单雨桐"_s, u"shan yu tong"_s},   {u"曾一凡"_s, u"zeng yi fan"_s}, {u"解明"_s, u"xie ming"_s},
        {u"仇天"_s, u"qiu tian"_s},         {u"翟心怡"_s, u"zhai xin yi"_s}, {u"朴美"_s, u"piao mei"_s},
        {u"覃川"_s, u"qin chuan"_s},        {u"区海"_s, u"ou hai"_s},        {u"尉迟恭"_s, u"yu chi gong"_s},
        {u"欧阳明"_s, u"ou yang ming"_s},   {u"王明"_s, u"wang ming"_s},     {u"万俟雪"_s, u"mo qi xue"_s},
        {u"扎西·次仁"_s, u"zha xi ci ren"_s}, {u"Anna李"_s, u"a n n a li"_s},
    };
    for (const auto &[name, pinyin] : cases) {
        INFO(name.toStdString());
        CHECK(namePinyin(name) == pinyin);
    }
}

TEST_CASE("a name is found by every reading, by initials, and lü as lv and lu", "[base][pinyin]")
{
    const QStringList shan = nameSearchKeys(u"单雨桐"_s);
    CHECK(shan.first() == u"shanyutong"_s);
    CHECK(shan.contains(u"danyutong"_s));
    CHECK(shan.contains(u"syt"_s));
    CHECK(shan.contains(u"dyt"_s));
    CHECK(nameSearchKeys(u"吕丽"_s).contains(u"lvli"_s));
    CHECK(nameSearchKeys(u"吕丽"_s).contains(u"luli"_s));
    CHECK(nameSearchKeys(u"乐行"_s).contains(u"yuexing"_s));
    CHECK(nameSearchKeys(u"乐行"_s).contains(u"lehang"_s));
    CHECK(nameSearchKeys(QString()).isEmpty());
}

TEST_CASE("characters outside the basic plane keep their place in a name", "[base][pinyin]")
{
    // U+2CB4E, whose reading the standard table of 2013 gives.
    CHECK(namePinyin(u"王𬭎"_s) == u"wang hong"_s);
    CHECK(namePinyin(u"李䶮"_s) == u"li yan"_s);
    CHECK(namePinyin(u"吴\U00020BB7"_s) == u"wu \U00020BB7"_s);
}

TEST_CASE("a long name of many readings gives a bounded number of keys", "[base][pinyin]")
{
    const QString name = QString(20, u'行');
    const QStringList keys = nameSearchKeys(name);
    CHECK(keys.size() <= 64 * 3);
    CHECK(keys.contains(namePinyin(name).remove(u' ')));
}

TEST_CASE("readings come toneless with the most common first", "[base][pinyin]")
{
    CHECK(readingsOf(U'行').first() == u"xing"_s);
    CHECK(readingsOf(U'行').contains(u"hang"_s));
    CHECK(readingsOf(U'绿').contains(u"lv"_s));
    CHECK(readingsOf(U'A').isEmpty());
    CHECK(readingsOf(0x10FFFF).isEmpty());
}
