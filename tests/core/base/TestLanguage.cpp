// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"

#include "core/base/JsonReader.h"
#include "core/base/Language.h"

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;
using core::base::Language;

namespace {

struct Speaking {
    explicit Speaking(Language language) { core::base::setLanguage(language); }
    ~Speaking() { core::base::setLanguage(Language::Chinese); }
};

JsonReader reader(const QByteArray &json)
{
    return tests::valueOf(JsonReader::parse(json));
}

} // namespace

TEST_CASE("data files give their English beside the Chinese, or the Chinese where there is none", "[base][language]")
{
    const QByteArray json = R"({"name": "红", "nameEn": "Red", "title": "表", "enter": ["甲"], "enterEn": ["A"]})";
    CHECK(reader(json).text(u"name"_s) == u"红"_s);
    const Speaking english(Language::English);
    CHECK(reader(json).text(u"name"_s) == u"Red"_s);
    CHECK(reader(json).text(u"title"_s) == u"表"_s);
    CHECK(reader(json).texts(u"enter"_s) == QStringList{u"A"_s});
}

TEST_CASE("a key with En is refused where its Chinese is missing or unknown", "[base][language]")
{
    JsonReader good = reader(R"({"name": "红", "nameEn": "Red"})");
    good.allowOnly({u"name"_s});
    CHECK(good.outcome());
    JsonReader alone = reader(R"({"nameEn": "Red"})");
    alone.allowOnly({u"name"_s});
    CHECK_FALSE(alone.outcome());
    JsonReader other = reader(R"({"name": "红", "colourEn": "Red"})");
    other.allowOnly({u"name"_s});
    CHECK_FALSE(other.outcome());
}
