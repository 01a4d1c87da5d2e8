// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("neither program loads the part of Qt that speaks to a network", "[cli][window]")
{
    for (const QString &program : {u"yice"_s, u"yicectl"_s}) {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(YICE_BINARY_DIR "/") + program});
        REQUIRE(ldd.waitForFinished(60000));
        const QByteArray loaded = ldd.readAllStandardOutput();
        CHECK(loaded.contains("libQt6Core"));
        CHECK_FALSE(loaded.contains("Qt6Network"));
    }
}
