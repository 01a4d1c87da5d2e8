// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/FamilyRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

namespace
{

using storage::Fields;
using storage::present;
using storage::Row;
using storage::stored;

constexpr QLatin1String ReportTable("family_report");

const QString Reports = uR"(
    SELECT id, student, kind, content, entered, entered_by, state, decided, decided_by
    FROM family_report WHERE %1 ORDER BY student, kind, entered, id)"_s;
const QString ReportRevision = uR"(SELECT revision FROM family_report WHERE id = ?)"_s;

Result<FamilyReport> reportFrom(const Row &row)
{
    FamilyReport one;
    one.id = row.id<FamilyReport>(0);
    one.student = row.id<students::Student>(1);
    YICE_ASSIGN(one.kind, stored(familyKindFromName(row.text(2)), u"family_report.kind"_s));
    if (!readContent(QJsonDocument::fromJson(row.text(3).toUtf8()).object(), one))
        return fail(ErrorCode::Damaged, row.text(3), {{u"file"_s, u"records.db"_s}, {u"where"_s, u"family_report.content"_s}});
    one.entered = row.instant(4);
    one.enteredBy = row.text(5);
    YICE_ASSIGN(one.state, stored(familyStateFromName(row.text(6)), u"family_report.state"_s));
    one.decided = row.instant(7);
    one.decidedBy = row.text(8);
    return one;
}

} // namespace

Result<QList<FamilyReport>> FamilyRepository::where(const QString &condition, const QVariantList &parameters) const
{
    return storage::readAll(m_db, Reports.arg(condition), parameters, reportFrom);
}

Result<QList<FamilyReport>> FamilyRepository::all() const
{
    return where(u"TRUE"_s, {});
}

Result<QList<FamilyReport>> FamilyRepository::of(const Id<students::Student> &student) const
{
    return where(u"student = ?"_s, {student.bytes()});
}

Result<std::optional<FamilyReport>> FamilyRepository::find(const Id<FamilyReport> &id) const
{
    YICE_ASSIGN(const auto found, where(u"id = ?"_s, {id.bytes()}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<> FamilyRepository::add(const FamilyReport &report)
{
    return m_db.insert(ReportTable, report.id.bytes(),
                       Fields()
                           .set(QLatin1String("student"), report.student.bytes())
                           .set(QLatin1String("kind"), familyKindName(report.kind))
                           .set(QLatin1String("content"), QString::fromUtf8(QJsonDocument(contentOf(report)).toJson(QJsonDocument::Compact)))
                           .set(QLatin1String("entered"), report.entered)
                           .set(QLatin1String("entered_by"), present(report.enteredBy))
                           .set(QLatin1String("state"), familyStateName(report.state)));
}

Result<> FamilyRepository::decide(const Id<FamilyReport> &id, FamilyState state)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(ReportRevision, {id.bytes()}));
    YICE_TRY(m_db.update(ReportTable, id.bytes(), revision,
                         Fields()
                             .set(QLatin1String("state"), familyStateName(state))
                             .set(QLatin1String("decided"), m_db.clock().now())
                             .set(QLatin1String("decided_by"), present(m_db.viewer().name))));
    return {};
}

Result<> FamilyRepository::remove(const Id<FamilyReport> &id)
{
    YICE_ASSIGN(const qint64 revision, m_db.number(ReportRevision, {id.bytes()}));
    return m_db.remove(ReportTable, id.bytes(), revision);
}

} // namespace core::visits
