// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionService.h"
#include "tests/core/storage/VaultFixture.h"

#include <QSet>

namespace tests
{

using StudentId = core::Id<core::students::Student>;
using ListId = core::Id<core::retention::DestructionList>;

/// Everything that was ever written about one person, to be searched for afterwards.
struct Person {
    StudentId id;
    QString name;
    QStringList texts; ///< name, numbers, address, guardians, answers, notes
    QList<QByteArray> respondents;
    QList<QByteArray> alerts;
};

inline const core::retention::RetentionRules &periods()
{
    static const core::retention::RetentionRules shipped = valueOf(core::retention::shippedRetentionRules());
    return shipped;
}

core::Viewer person(int number, core::security::Role role);

/// A junior school's vault. Its people are in grade 9 on 25 November 2026 and graduate in the summer of 2027, so that the
/// archive of each is due from 31 August 2030.
class RetentionVault : public VaultFixture
{
public:
    explicit RetentionVault(const QByteArray &cipher = "aegis");

    /// Record, search keys, two guardians of whom one was replaced; every column filled.
    Person add(int number);
    /// A sheet of `person`; its id stands in person.respondents.
    void answer(Person &person, const QString &answers);
    /// A case with every kind of part, closed on that day unless it is null.
    QByteArray addCase(Person &person, int severity, const QDate &closed, const QByteArray &follows = {});
    void consent(Person &person);
    void leave(const Person &person, const QDate &day = QDate(2027, 7, 5));
    void setDay(const QDate &day);

    template <typename Job>
    auto retention(Job job, const core::Viewer &viewer = person(1, core::security::Role::Counsellor))
    {
        return store()
            .run(viewer,
                 [job](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     core::retention::RetentionService service(db, students, periods());
                     return job(service);
                 })
            .takeResult();
    }
    /// Made, signed by two, carried out; the file is written anew.
    core::Result<core::retention::Destroyed> destroyAllDue();
    core::Result<core::retention::Destroyed> destroy(const ListId &id);
    ListId makeAndSign();

    qint64 count(const QString &sql, const QVariantList &parameters = {});
    /// Every page of the file as it is decrypted, free ones included.
    QList<QByteArray> pages();
    /// All salts of the journal that belong to records of that person, by walking the tables as they stand.
    QList<QByteArray> saltsOf(const Person &person);
    /// Those of `texts` (UTF-8 and both UTF-16) and `bytes` that stand in any page.
    QStringList found(const QStringList &texts, const QList<QByteArray> &bytes = {});

private:
    void insert(const char *table, const QByteArray &id, const core::storage::Fields &fields);
    QByteArray newId();

    QByteArray m_campaign;
    QByteArray m_import;
    int m_serial = 0;
};

} // namespace tests
