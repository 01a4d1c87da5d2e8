// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Papers.h"

#include "tests/support/PdfText.h"
#include "tests/support/TestSupport.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{

bool stands(const QString &paper, const QString &word)
{
    return paper.contains(word.normalized(QString::NormalizationForm_KC).remove(u' '));
}

} // namespace

QString printedWords(const QString &path)
{
    INFO(path.toStdString());
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }, 20000));
    const QString gallery = qEnvironmentVariable("YICE_GALLERY");
    if (!gallery.isEmpty())
        CHECK(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, path, u"%1/%2"_s.arg(gallery, QFileInfo(path).completeBaseName())}) == 0);
    return pdfWords(path);
}

void checkWords(const QString &paper, const QStringList &words)
{
    INFO(paper.toStdString());
    for (const QString &word : words)
        CHECK((stands(paper, word) ? QString() : word) == QString());
}

void checkWithout(const QString &paper, const QStringList &words)
{
    INFO(paper.toStdString());
    for (const QString &word : words)
        CHECK((stands(paper, word) ? word : QString()) == QString());
}

} // namespace tests
