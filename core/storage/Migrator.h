// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace core::storage
{

class CipherDriver;

/// Brings the schema up to date: one file, one version, one transaction with user_version inside. A migration adds
/// tables and nullable columns; it must not change values of records, which only a journalled job may do.
class Migrator
{
public:
    struct Step {
        int version = 0;
        QString name;
        QList<QByteArray> statements;
    };

    explicit Migrator(CipherDriver &driver) : m_driver(driver) {}

    /// The embedded files in `folder`, named NNNN_area_what.sql, in order. Internal: a name or number that is wrong.
    static Result<QList<Step>> readSteps(const QString &folder = QStringLiteral(":/yice/migrations"));

    Result<int> version() const;
    /// Runs the missing steps; stops at the first failure with everything before it kept. NewerFormat.
    Result<> run(const QList<Step> &steps);

private:
    Result<> runStep(const Step &step);

    CipherDriver &m_driver;
};

} // namespace core::storage
