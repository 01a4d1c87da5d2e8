// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/ListText.h"

#include "tests/support/TestSupport.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("two people typed with any comma count as two", "[base]")
{
    const QStringList two{u"周敏"_s, u"吴敏"_s};
    for (const QString &mark : {u","_s, u"，"_s, u";"_s, u"；"_s, u"、"_s, u",，"_s}) {
        INFO(mark.toStdString());
        CHECK(core::base::partsOfList(two.join(mark)) == two);
    }
    CHECK(core::base::partsOfList(u"、"_s).isEmpty());
    CHECK(core::base::partsOfList(u"Anna Li"_s) == QStringList{u"Anna Li"_s});
}
