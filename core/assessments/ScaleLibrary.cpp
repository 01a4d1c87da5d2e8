// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleLibrary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::assessments {

namespace {

using security::Permission;

constexpr QLatin1String LicenceTable("scale_licence");
constexpr QLatin1String OwnTable("own_scale");

struct StoredLicence {
    QByteArray id;
    qint64 revision = 0;
    SchoolLicence licence;
    QString text; ///< null: none entered
};

struct StoredScale {
    QByteArray id;
    qint64 revision = 0;
    int version = 0;
    QString definition;
};

Result<std::optional<StoredLicence>> licenceOf(storage::Connection &db, const QString &scale)
{
    return db.first(u"SELECT id, revision, holder, number, valid_until, evidence, stations, text FROM scale_licence "
                    "WHERE scale = ?"_s,
                    {scale}, [](const Row &row) {
                        return StoredLicence{row.blob(0), row.number(1),
                                             {row.text(2), row.text(3), row.date(4), row.text(5), row.flag(6)},
                                             row.text(7)};
                    });
}

Result<std::optional<StoredScale>> ownOf(storage::Connection &db, const QString &scale)
{
    return db.first(u"SELECT id, revision, version, definition FROM own_scale WHERE scale = ?"_s, {scale},
                    [](const Row &row) {
                        return StoredScale{row.blob(0), row.number(1), static_cast<int>(row.number(2)), row.text(3)};
                    });
}

bool isOver(const SchoolLicence &licence, const QDate &today)
{
    return licence.until.isValid() && licence.until < today;
}

/// The definition, and whether the school made it.
Result<LibraryScale> keyOf(storage::Connection &db, const QString &id)
{
    LibraryScale found;
    YICE_ASSIGN(const auto own, ownOf(db, id));
    found.own = own.has_value();
    if (own) {
        YICE_ASSIGN(found.scale, Scale::fromJson(own->definition.toUtf8()));
    } else {
        YICE_ASSIGN(found.scale, shippedScale(id));
    }
    return found;
}

Result<LibraryScale> libraryScale(storage::Connection &db, const QString &id)
{
    YICE_ASSIGN(LibraryScale found, keyOf(db, id));
    YICE_ASSIGN(const auto stored, licenceOf(db, id));
    if (!stored) {
        found.state = found.scale.terms.terms == Terms::Permission ? LicenceState::None : LicenceState::NotNeeded;
        return found;
    }
    found.licence = stored->licence;
    found.textEntered = !stored->text.isEmpty();
    found.state = isOver(stored->licence, db.clock().today()) ? LicenceState::Expired : LicenceState::Valid;
    if (found.textEntered && found.state == LicenceState::Valid) {
        YICE_ASSIGN(const ScaleText text, ScaleText::fromStored(stored->text));
        found.scale = text.in(std::move(found.scale));
    }
    return found;
}

Fields fieldsOf(const QString &id, const SchoolLicence &licence, storage::Connection &db)
{
    Fields fields;
    fields.set(QLatin1String("scale"), id).set(QLatin1String("holder"), licence.holder);
    fields.set(QLatin1String("number"), licence.number).set(QLatin1String("valid_until"), licence.until);
    fields.set(QLatin1String("evidence"), licence.evidence).set(QLatin1String("stations"), licence.stations);
    fields.set(QLatin1String("entered"), db.clock().now());
    fields.set(QLatin1String("entered_by"), db.viewer().user.bytes());
    return fields;
}

tl::unexpected<Error> unknown(const QString &id)
{
    return fail(ErrorCode::NotFound, u"scale"_s, {{u"id"_s, id}});
}

Result<> removeWithValues(storage::Connection &db, QLatin1String table, const QByteArray &id, qint64 revision)
{
    YICE_TRY(db.remove(table, id, revision));
    return db.destroyValues(table, id);
}

} // namespace

QString licenceStateName(LicenceState state)
{
    static const QStringList names{u"not_needed"_s, u"none"_s, u"valid"_s, u"expired"_s};
    return names.at(static_cast<int>(state));
}

Result<Scale> scaleFor(storage::Connection &db, const QString &id)
{
    YICE_ASSIGN(const LibraryScale found, libraryScale(db, id));
    return found.scale;
}

Result<QList<Scale>> scalesFor(storage::Connection &db, const QStringList &ids)
{
    QList<Scale> scales;
    for (const QString &id : ids) {
        YICE_ASSIGN(const Scale scale, scaleFor(db, id));
        scales.append(scale);
    }
    return scales;
}

Result<QList<LibraryScale>> ScaleLibrary::list() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(QStringList ids, m_db.rows(u"SELECT scale FROM own_scale"_s, {}, [](const Row &row) { return row.text(0); }));
    ids += shippedScaleIds();
    ids.sort();
    ids.removeDuplicates();
    QList<LibraryScale> scales;
    for (const QString &id : ids) {
        YICE_ASSIGN(const LibraryScale one, libraryScale(m_db, id));
        scales.append(one);
    }
    return scales;
}

Result<LibraryScale> ScaleLibrary::find(const QString &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    return libraryScale(m_db, id);
}

Result<> ScaleLibrary::enterLicence(const QString &id, const SchoolLicence &wanted)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const LibraryScale key, keyOf(m_db, id));
    if (key.scale.terms.terms != Terms::Permission)
        return invalid(u"scale"_s);
    SchoolLicence licence = wanted;
    for (QString *text : {&licence.holder, &licence.number, &licence.evidence})
        *text = text->trimmed();
    if (licence.holder.isEmpty())
        return invalid(u"holder"_s);
    if (licence.number.isEmpty())
        return invalid(u"number"_s);
    if (licence.evidence.isEmpty())
        return invalid(u"evidence"_s);
    if (isOver(licence, m_db.clock().today()))
        return invalid(u"until"_s);
    YICE_ASSIGN(const auto before, licenceOf(m_db, id));
    const Fields fields = fieldsOf(id, licence, m_db);
    if (!before)
        return m_db.insert(LicenceTable, Id<SchoolLicence>::make(m_db.clock()).bytes(), fields);
    YICE_TRY(m_db.update(LicenceTable, before->id, before->revision, fields));
    return {};
}

Result<LibraryScale> ScaleLibrary::installText(const QString &id, const QByteArray &bytes)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const LibraryScale key, keyOf(m_db, id));
    YICE_ASSIGN(const auto stored, licenceOf(m_db, id));
    if (key.scale.terms.terms == Terms::Permission) {
        if (!stored)
            return fail(ErrorCode::ConditionsUnmet, u"no_licence"_s, {{u"scale"_s, key.scale.title}});
        if (isOver(stored->licence, m_db.clock().today()))
            return fail(ErrorCode::ConditionsUnmet, u"licence_expired"_s,
                        {{u"scales"_s, QStringList{key.scale.title}}});
    }
    YICE_ASSIGN(const ScaleText text, ScaleText::fromLines(bytes, key.scale));
    if (!stored)
        return invalid(u"scale"_s);
    Fields fields;
    fields.set(QLatin1String("text"), text.toStored());
    YICE_TRY(m_db.update(LicenceTable, stored->id, stored->revision, fields));
    return libraryScale(m_db, id);
}

Result<LibraryScale> ScaleLibrary::installDefinition(const QByteArray &json)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const Scale scale, Scale::fromJson(json));
    if (shippedScaleIds().contains(scale.id))
        return fail(ErrorCode::AlreadyExists, scale.id, {{u"id"_s, scale.id}});
    Fields fields;
    fields.set(QLatin1String("scale"), scale.id).set(QLatin1String("version"), scale.version);
    fields.set(QLatin1String("definition"), QString::fromUtf8(json));
    YICE_ASSIGN(const auto before, ownOf(m_db, scale.id));
    const bool same = before && before->definition == QString::fromUtf8(json);
    if (same)
        return libraryScale(m_db, scale.id);
    if (before && scale.version <= before->version)
        return fail(ErrorCode::Conflict, u"scale_version"_s,
                    {{u"found"_s, scale.version}, {u"known"_s, before->version}, {u"id"_s, scale.id}});
    fields.set(QLatin1String("installed"), m_db.clock().now());
    fields.set(QLatin1String("installed_by"), m_db.viewer().user.bytes());
    if (before) {
        YICE_TRY(m_db.update(OwnTable, before->id, before->revision, fields));
    } else {
        YICE_TRY(m_db.insert(OwnTable, Id<Scale>::make(m_db.clock()).bytes(), fields));
    }
    return libraryScale(m_db, scale.id);
}

Result<> ScaleLibrary::remove(const QString &id)
{
    YICE_TRY(m_db.viewer().require(Permission::ManageCampaigns));
    YICE_ASSIGN(const auto own, ownOf(m_db, id));
    YICE_ASSIGN(const auto licence, licenceOf(m_db, id));
    if (!own && !licence)
        return unknown(id);
    if (own) {
        YICE_ASSIGN(const qint64 used, m_db.number(u"SELECT count(*) FROM campaign WHERE ' ' || scales || ' ' LIKE ?"_s,
                                                   {u"% "_s + id + u" %"_s}));
        if (used > 0)
            return fail(ErrorCode::ConditionsUnmet, u"scale_in_use"_s, {{u"id"_s, id}, {u"campaigns"_s, used}});
        YICE_TRY(removeWithValues(m_db, OwnTable, own->id, own->revision));
    }
    if (licence)
        YICE_TRY(removeWithValues(m_db, LicenceTable, licence->id, licence->revision));
    return {};
}

} // namespace core::assessments
