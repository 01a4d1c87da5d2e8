// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RightsMatrix.h"

#include "tests/support/TestSupport.h"

using namespace Qt::Literals::StringLiterals;

namespace tests
{

RightsMatrix rightsMatrix()
{
    RightsMatrix matrix;
    const QString text = QString::fromUtf8(readFile(dataFile(u"rights/matrix.txt"_s)));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.simplified().split(u' ');
        if (matrix.viewers.isEmpty()) {
            matrix.viewers = cells.mid(1);
            continue;
        }
        REQUIRE(cells.size() == matrix.viewers.size() + 1);
        for (qsizetype i = 1; i < cells.size(); ++i) {
            REQUIRE((cells.at(i) == u"+" || cells.at(i) == u"-"));
            matrix.allowed[cells.first()][matrix.viewers.at(i - 1)] = cells.at(i) == u"+";
        }
    }
    return matrix;
}

} // namespace tests
