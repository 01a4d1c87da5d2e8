// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/CipherDriver.h"
#include "core/storage/SqlError.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

Result<QList<Migrator::Step>> Migrator::readSteps(const QString &folder)
{
    QList<Step> steps;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        Step step;
        step.name = info.fileName();
        step.version = step.name.left(4).toInt();
        if (step.version <= (steps.isEmpty() ? 0 : steps.last().version) || step.name.size() < 6 ||
            step.name.at(4) != u'_' || !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, u"migration "_s + step.name);
        QByteArray statement;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.trimmed() == "--@") {
                step.statements.append(statement);
                statement.clear();
            } else {
                statement += line + '\n';
            }
        }
        step.statements.append(statement);
        steps.append(step);
    }
    if (steps.isEmpty())
        return fail(ErrorCode::Internal, u"no migrations in "_s + folder);
    return steps;
}

Result<int> Migrator::version() const
{
    QSqlQuery query(m_driver.createResult());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(errorFrom(query.lastError(), u"user_version"_s));
    return query.value(0).toInt();
}

Result<> Migrator::run(const QList<Step> &steps)
{
    YICE_ASSIGN(const int found, version());
    const int known = steps.isEmpty() ? 0 : steps.last().version;
    if (found > known)
        return fail(ErrorCode::NewerFormat, u"records.db"_s, {{u"found"_s, found}, {u"known"_s, known}});
    for (const Step &step : steps) {
        if (step.version <= found)
            continue;
        if (!m_driver.beginTransaction())
            return fail(errorFrom(m_driver.lastError(), step.name));
        if (const auto done = runStep(step); !done) {
            m_driver.rollbackTransaction();
            return done;
        }
    }
    return {};
}

Result<> Migrator::runStep(const Step &step)
{
    for (const QByteArray &statement : step.statements) {
        QSqlQuery query(m_driver.createResult());
        if (!query.exec(QString::fromUtf8(statement)))
            return fail(errorFrom(query.lastError(), step.name));
    }
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(step.version);
    if (!m_driver.run(mark.constData()) || !m_driver.commitTransaction())
        return fail(errorFrom(m_driver.lastError(), step.name));
    return {};
}

} // namespace core::storage
