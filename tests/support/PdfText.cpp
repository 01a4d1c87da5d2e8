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
        {0x2EA0, u'民'}, {0x2EC5, u'见'}, {0x2EC9, u'贝'}, {0x2ECB, u'车'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED9, u'韦'},
        {0x2EDA, u'页'}, {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EE2, u'马'}, {0x2EE5, u'鱼'}, {0x2EE6, u'鸟'}, {0x2EE7, u'卤'},
        {0x2EE8, u'麦'}, {0x2EE9, u'黄'}, {0x2EEA, u'黾'}, {0x2EEC, u'齐'}, {0x2EEE, u'齿'}, {0x2EF0, u'龙'}, {0x2EF3, u'龟'}};
    for (const auto &[radical, character] : radicals)
        text.replace(QChar(radical), QChar(character));
    return text;
}

QString pdfWords(const QString &path)
{
    return pdfText(path).remove(QRegularExpression(u"\\s"_s));
}

} // namespace tests
