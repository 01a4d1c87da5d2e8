// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace tests {

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    const std::pair<char16_t, char16_t> radicals[] = {
        {0x2EDA, u'页'}, {0x2ED4, u'门'}, {0x2EC5, u'见'}, {0x2ED3, u'长'}, {0x2EDB, u'风'}, {0x2EA0, u'民'}, {0x2EE9, u'黄'}};
    for (const auto &[radical, character] : radicals)
        text.replace(QChar(radical), QChar(character));
    return text;
}

QString pdfWords(const QString &path)
{
    return pdfText(path).remove(QRegularExpression(u"\\s"_s));
}

} // namespace tests
