// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardCode.h"
#include "tests/support/TestSupport.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core::station;
using tests::valueOf;

TEST_CASE("card codes are random, of one form, and without letters that look alike", "[station][card]")
{
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString code = newCardCode();
        CHECK(code.size() == CardCodeLength);
        CHECK(isCardCode(code));
        for (const QChar c : code)
            CHECK(!QStringView(u"0O1IL2Z5S8BUV").contains(c));
        seen.insert(code);
    }
    CHECK(seen.size() == 2000);
}

TEST_CASE("a mistyped card code is found before anything is looked up", "[station][card]")
{
    const QString alphabet = u"34679ACDEFGHJKMNPQRTWXY"_s;
    for (int i = 0; i < 20; ++i) {
        const QString code = newCardCode();
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (const QChar other : alphabet) {
                QString wrong = code;
                wrong[place] = other;
                CHECK(isCardCode(wrong) == (wrong == code));
            }
            for (qsizetype with = place + 1; with < code.size(); ++with) {
                QString swapped = code;
                std::swap(swapped[place], swapped[with]);
                CHECK(isCardCode(swapped) == (swapped == code));
            }
        }
        CHECK_FALSE(isCardCode(code.chopped(1)));
        CHECK_FALSE(isCardCode(code + u'3'));
    }
    CHECK_FALSE(isCardCode({}));
}

TEST_CASE("a card code may be typed with blanks, dashes, small and full-width letters", "[station][card]")
{
    const QString code = newCardCode();
    const QString shown = shownCardCode(code);
    CHECK(shown.size() == 14);
    CHECK(cleanCardCode(shown) == code);
    CHECK(cleanCardCode(u"  "_s + shown.toLower().replace(u'-', u' ') + u'\t') == code);
    QString wide;
    for (const QChar c : shown)
        wide.append(c == u'-' ? QChar(u'－') : QChar(char16_t(c.unicode() + 0xFEE0)));
    CHECK(cleanCardCode(wide) == code);
}

TEST_CASE("a card's mark depends on code and salt, and the key that hides progress is another", "[station][card]")
{
    const QByteArray salt(core::security::KdfSaltBytes, 's');
    const core::security::KdfCost cost{64, 1};
    const QString code = newCardCode();
    const CardKeys keys = valueOf(cardKeys(code, salt, cost));
    CHECK(keys.mark.size() == CardMarkBytes);
    CHECK(valueOf(cardKeys(code, salt, cost)).mark == keys.mark);
    CHECK(valueOf(cardKeys(newCardCode(), salt, cost)).mark != keys.mark);
    CHECK(valueOf(cardKeys(code, QByteArray(core::security::KdfSaltBytes, 't'), cost)).mark != keys.mark);
    CHECK(keys.resume.view().first(CardMarkBytes) != QByteArrayView(keys.mark));
}
