// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/StaffRepository.h"

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::network
{

namespace
{
constexpr QLatin1String StaffTable("staff");
constexpr QLatin1String CertificateTable("staff_certificate");
constexpr QLatin1String TrainingTable("staff_training");
constexpr QLatin1String PostTable("network_post");
constexpr int MadeByHand = 1;
constexpr int ChangedByHand = 2;

const QString AllStaff = uR"(
    SELECT id, revision, number, name, male, role, subject, head_of, joined, state FROM staff ORDER BY number)"_s;

const QString AllCertificates = uR"(
    SELECT id, revision, staff, level, title, number, issued, valid_until FROM staff_certificate
    ORDER BY staff, level, issued, id)"_s;

const QString AllTraining = uR"(
    SELECT t.id, t.revision, s.number, t.day, t.title, t.category, t.hour_tenths
    FROM staff_training t JOIN staff s ON s.id = t.staff ORDER BY t.day, s.number, t.id)"_s;

const QString AllPosts = uR"(
    SELECT id, revision, level, scope, title, holder, holder_number, first_day, last_day, by_hand FROM network_post
    ORDER BY CASE level WHEN 'school' THEN 0 WHEN 'grade' THEN 1 WHEN 'class' THEN 2 ELSE 3 END, scope, first_day, id)"_s;

/// A blank is kept as nothing, so that the journal has no empty values.
QString orNull(const QString &text) { return text.isEmpty() ? QString() : text; }

Level levelFrom(const QString &name)
{
    return levelFromName(name).value_or(Level::Dormitory);
}

Fields fieldsOf(const Staff &staff)
{
    Fields fields;
    fields.set(QLatin1String("number"), staff.number)
        .set(QLatin1String("name"), staff.name)
        .set(QLatin1String("male"), staff.male)
        .set(QLatin1String("role"), staff.role)
        .set(QLatin1String("subject"), orNull(staff.subject))
        .set(QLatin1String("head_of"), orNull(staff.headOf))
        .set(QLatin1String("joined"), staff.joined)
        .set(QLatin1String("state"), orNull(staff.state));
    return fields;
}

Fields fieldsOf(const Certificate &certificate)
{
    Fields fields;
    fields.set(QLatin1String("level"), certificate.level)
        .set(QLatin1String("title"), orNull(certificate.title))
        .set(QLatin1String("number"), orNull(certificate.number))
        .set(QLatin1String("issued"), certificate.issued)
        .set(QLatin1String("valid_until"), certificate.validUntil);
    return fields;
}

Fields fieldsOf(const Training &training)
{
    Fields fields;
    fields.set(QLatin1String("day"), training.day)
        .set(QLatin1String("title"), training.title)
        .set(QLatin1String("category"), orNull(training.category))
        .set(QLatin1String("hour_tenths"), training.hourTenths);
    return fields;
}

Fields fieldsOf(const Post &post)
{
    std::optional<qint64> byHand;
    if (post.byHand)
        byHand = post.ofFile ? ChangedByHand : MadeByHand;
    Fields fields;
    fields.set(QLatin1String("level"), levelName(post.level))
        .set(QLatin1String("scope"), post.scope)
        .set(QLatin1String("title"), post.title)
        .set(QLatin1String("holder"), orNull(post.holder))
        .set(QLatin1String("holder_number"), orNull(post.holderNumber))
        .set(QLatin1String("first_day"), post.first)
        .set(QLatin1String("last_day"), post.last)
        .set(QLatin1String("by_hand"), byHand);
    return fields;
}

template <typename T>
Result<bool> changed(storage::Connection &db, QLatin1String table, const Stored<T> &stored, const T &value)
{
    YICE_ASSIGN(const qint64 revision, db.update(table, stored.id.bytes(), stored.revision, fieldsOf(value)));
    return revision != stored.revision;
}
} // namespace

Result<QList<Stored<Staff>>> StaffRepository::staff() const
{
    return m_db.rows(AllStaff, {}, [](const Row &row) {
        Staff one;
        one.number = row.text(2);
        one.name = row.text(3);
        if (const auto male = row.optionalNumber(4))
            one.male = *male != 0;
        one.role = row.text(5);
        one.subject = row.text(6);
        one.headOf = row.text(7);
        one.joined = row.date(8);
        one.state = row.text(9);
        return Stored<Staff>{row.id<Staff>(0), row.number(1), one};
    });
}

Result<QList<StoredCertificate>> StaffRepository::certificates() const
{
    return m_db.rows(AllCertificates, {}, [](const Row &row) {
        const Certificate one{row.text(3), row.text(4), row.text(5), row.date(6), row.date(7)};
        return StoredCertificate{{row.id<Certificate>(0), row.number(1), one}, row.id<Staff>(2)};
    });
}

Result<QList<Stored<Training>>> StaffRepository::training() const
{
    return m_db.rows(AllTraining, {}, [](const Row &row) {
        Training one{row.text(2), row.date(3), row.text(4), row.text(5), {}};
        if (const auto tenths = row.optionalNumber(6))
            one.hourTenths = static_cast<int>(*tenths);
        return Stored<Training>{row.id<Training>(0), row.number(1), one};
    });
}

Result<QList<Stored<Post>>> StaffRepository::posts() const
{
    return m_db.rows(AllPosts, {}, [](const Row &row) {
        const Post one{levelFrom(row.text(2)), row.text(3), row.text(4), row.text(5),
                       row.text(6),            row.date(7), row.date(8), row.number(9) != 0, row.number(9) == ChangedByHand};
        return Stored<Post>{row.id<Post>(0), row.number(1), one};
    });
}

Result<Id<Staff>> StaffRepository::add(const Staff &staff)
{
    const auto id = Id<Staff>::make(m_db.clock());
    YICE_TRY(m_db.insert(StaffTable, id.bytes(), fieldsOf(staff)));
    return id;
}

Result<> StaffRepository::add(const Id<Staff> &staff, const Certificate &certificate)
{
    return m_db.insert(CertificateTable, Id<Certificate>::make(m_db.clock()).bytes(),
                       fieldsOf(certificate).set(QLatin1String("staff"), staff.bytes()));
}

Result<> StaffRepository::add(const Id<Staff> &staff, const Training &training)
{
    return m_db.insert(TrainingTable, Id<Training>::make(m_db.clock()).bytes(),
                       fieldsOf(training).set(QLatin1String("staff"), staff.bytes()));
}

Result<Id<Post>> StaffRepository::add(const Post &post)
{
    const auto id = Id<Post>::make(m_db.clock());
    YICE_TRY(m_db.insert(PostTable, id.bytes(), fieldsOf(post)));
    return id;
}

Result<bool> StaffRepository::change(const Stored<Staff> &stored, const Staff &staff)
{
    return changed(m_db, StaffTable, stored, staff);
}

Result<bool> StaffRepository::change(const Stored<Certificate> &stored, const Certificate &certificate)
{
    return changed(m_db, CertificateTable, stored, certificate);
}

Result<bool> StaffRepository::change(const Stored<Training> &stored, const Training &training)
{
    return changed(m_db, TrainingTable, stored, training);
}

Result<bool> StaffRepository::change(const Stored<Post> &stored, const Post &post)
{
    return changed(m_db, PostTable, stored, post);
}

Result<> StaffRepository::remove(const Stored<Post> &stored)
{
    return m_db.remove(PostTable, stored.id.bytes(), stored.revision);
}

} // namespace core::network
