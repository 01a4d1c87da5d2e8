// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests {

QString dataFile(const QString &relative)
{
    return QStringLiteral(YICE_TEST_DATA "/") + relative;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return file.readAll();
}

std::string describe(const core::Error &error)
{
    QString text = core::base::codeName(error.code) + QStringLiteral(": ") + error.detail + QLatin1Char(' ')
        + QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(error.context)).toJson(QJsonDocument::Compact));
    for (const core::Problem &problem : error.problems.first(qMin<qsizetype>(error.problems.size(), 20))) {
        text += QStringLiteral("\n  row %1 %2 %3 [%4]")
                    .arg(problem.row)
                    .arg(problem.column, problem.kind, problem.value);
    }
    return text.toStdString();
}

} // namespace tests
