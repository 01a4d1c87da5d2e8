// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/NetworkService.h"

#include "core/network/PostImport.h"
#include "core/storage/ImportLog.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{

QString keyOf(const Certificate &one)
{
    return one.number.isEmpty() ? u"%1|%2"_s.arg(one.level, one.issued.toString(Qt::ISODate)) : one.number;
}

QString keyOf(const Training &one)
{
    return u"%1|%2|%3"_s.arg(one.staffNumber, one.day.toString(Qt::ISODate), one.title);
}

/// One import: what the vault has, and what the file makes of it.
class Import
{
public:
    Import(storage::Connection &db, const StaffReading &reading)
        : m_repository(db), m_reading(reading), m_today(db.clock().today())
    {
    }

    Result<StaffImport> run()
    {
        YICE_ASSIGN(m_stored, m_repository.staff());
        YICE_TRY(checkNames());
        YICE_TRY(takeStaff());
        YICE_TRY(takeCertificates());
        YICE_TRY(takeTraining());
        YICE_TRY(takePosts());
        return m_report;
    }

private:
    /// Every number that training and posts name must be a person's, and that person's.
    Result<> checkNames() const
    {
        QHash<QString, QString> names;
        for (const auto &one : m_stored)
            names.insert(one.value.number, one.value.name);
        for (const auto &line : m_reading.staff)
            names.insert(line.value.number, line.value.name);
        Error wrong(ErrorCode::InputRejected);
        const auto check = [&](const QString &sheet, int row, const QString &column, const QString &number,
                               const QString &name, bool mayBeStudent) {
            const bool known = names.contains(number);
            if (number.isEmpty() || (!known && mayBeStudent) || (known && (name.isEmpty() || names.value(number) == name)))
                return;
            Problem problem;
            problem.sheet = sheet;
            problem.row = row;
            problem.column = column;
            problem.value = number;
            problem.kind = known ? u"name_vs_number"_s : u"unknown_staff"_s;
            wrong.problems.append(problem);
        };
        for (const auto &line : m_reading.training)
            check(line.sheet, line.row, u"工号"_s, line.value.training.staffNumber, line.value.name, false);
        for (const auto &line : m_reading.posts)
            check(line.sheet, line.row, u"工号或学号"_s, line.value.holderNumber, line.value.holder,
                  line.value.level == Level::Dormitory);
        if (!wrong.problems.isEmpty())
            return fail(wrong);
        return {};
    }

    void count(bool changed) { ++(changed ? m_report.updated : m_report.unchanged); }

    Result<> takeStaff()
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_stored.size(); ++i) {
            places.insert(m_stored.at(i).value.number, i);
            m_ids.insert(m_stored.at(i).value.number, m_stored.at(i).id);
        }
        m_report.rowsInStaffSheet = m_reading.rowsInStaffSheet;
        m_report.staff = static_cast<int>(m_reading.staff.size());
        if (m_reading.hasStaff)
            m_report.left = static_cast<int>(m_stored.size());
        for (const auto &line : m_reading.staff) {
            m_report.teachersOnPost += line.value.isTeacherOnPost() ? 1 : 0;
            m_report.certificates += static_cast<int>(line.value.certificates.size());
            const auto known = places.constFind(line.value.number);
            if (known == places.constEnd()) {
                YICE_ASSIGN(const auto id, m_repository.add(line.value));
                m_ids.insert(line.value.number, id);
                ++m_report.added;
                continue;
            }
            --m_report.left;
            YICE_ASSIGN(const bool changed, m_repository.change(m_stored.at(*known), line.value));
            count(changed);
        }
        return {};
    }

    Result<> takeCertificates()
    {
        YICE_ASSIGN(const auto stored, m_repository.certificates());
        QHash<std::pair<Id<Staff>, QString>, qsizetype> places;
        for (qsizetype i = 0; i < stored.size(); ++i)
            places.insert({stored.at(i).staff, keyOf(stored.at(i).certificate.value)}, i);
        for (const auto &line : m_reading.staff) {
            const Id<Staff> person = m_ids.value(line.value.number);
            for (const Certificate &one : line.value.certificates) {
                const auto known = places.constFind({person, keyOf(one)});
                if (known == places.constEnd()) {
                    YICE_TRY(m_repository.add(person, one));
                    ++m_report.added;
                    continue;
                }
                YICE_ASSIGN(const bool changed, m_repository.change(stored.at(*known).certificate, one));
                count(changed);
            }
        }
        return {};
    }

    Result<> takeTraining()
    {
        YICE_ASSIGN(const auto stored, m_repository.training());
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < stored.size(); ++i)
            places.insert(keyOf(stored.at(i).value), i);
        m_report.trainingRecords = static_cast<int>(m_reading.training.size());
        for (const auto &line : m_reading.training) {
            const Training &one = line.value.training;
            const auto known = places.constFind(keyOf(one));
            if (known == places.constEnd()) {
                YICE_TRY(m_repository.add(m_ids.value(one.staffNumber), one));
                ++m_report.added;
                continue;
            }
            YICE_ASSIGN(const bool changed, m_repository.change(stored.at(*known), one));
            count(changed);
        }
        return {};
    }

    Result<> takePosts()
    {
        m_report.posts = static_cast<int>(m_reading.posts.size());
        for (const auto &line : m_reading.posts)
            m_report.vacantPosts += line.value.holder.isEmpty() ? 1 : 0;
        YICE_ASSIGN(const PostsTaken taken, takeOver(m_repository, m_reading.posts, m_today));
        m_report.added += taken.added;
        m_report.updated += taken.updated;
        m_report.unchanged += taken.unchanged;
        return {};
    }

    StaffRepository m_repository;
    const StaffReading &m_reading;
    QDate m_today;
    QList<Stored<Staff>> m_stored;
    QHash<QString, Id<Staff>> m_ids;
    StaffImport m_report;
};

template <typename T> QList<T> valuesOf(const QList<Stored<T>> &stored)
{
    QList<T> values;
    for (const auto &one : stored)
        values.append(one.value);
    return values;
}

} // namespace

Result<StaffImport> NetworkService::importStaff(const StaffReading &reading)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    if (!reading.problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = reading.problems;
        return fail(error);
    }
    return storage::ImportLog(m_db).during({u"staff"_s, reading.file, Permission::EditSchool},
                                           [&] { return Import(m_db, reading).run(); });
}

Result<QList<Staff>> NetworkService::staff() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    const StaffRepository repository(m_db);
    YICE_ASSIGN(const auto stored, repository.staff());
    YICE_ASSIGN(const auto certificates, repository.certificates());
    QHash<Id<Staff>, QList<Certificate>> of;
    for (const StoredCertificate &one : certificates)
        of[one.staff].append(one.certificate.value);
    QList<Staff> list;
    for (const auto &one : stored) {
        list.append(one.value);
        list.last().certificates = of.value(one.id);
    }
    return list;
}

Result<QList<Training>> NetworkService::training() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto stored, StaffRepository(m_db).training());
    return valuesOf(stored);
}

Result<QList<Post>> NetworkService::posts() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto stored, StaffRepository(m_db).posts());
    return valuesOf(stored);
}

} // namespace core::network
