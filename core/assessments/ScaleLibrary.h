// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/ScaleText.h"
#include "core/storage/Connection.h"

#include <QDateTime>

namespace core::assessments {

constexpr qint64 LargestDefinition = 4 * 1024 * 1024;

enum class LicenceState {
    NotNeeded, ///< its text may be copied, or it is the school's own
    None,
    Valid,
    Expired, ///< its text stays where it is and is not shown
};
QString licenceStateName(LicenceState state); ///< "not_needed"

/// What a school was allowed, as it entered it.
struct SchoolLicence {
    QString holder; ///< who was given it
    QString number;
    QDate until;           ///< the last day; invalid: without an end
    QString evidence;      ///< where the paper lies
    bool stations = false; ///< the text may go to answer stations too
};

/// A questionnaire as it stands in this vault.
struct LibraryScale {
    Scale scale; ///< with the entered text where that may be shown
    bool own = false;
    LicenceState state = LicenceState::NotNeeded;
    std::optional<SchoolLicence> licence;
    bool textEntered = false;
};

/// The definition that this vault uses: the shipped one or the school's own, with the text that was entered under a
/// licence that is still valid. What every service scores and shows by. NotFound.
Result<Scale> scaleFor(storage::Connection &db, const QString &id);
Result<QList<Scale>> scalesFor(storage::Connection &db, const QStringList &ids);

/// Scales that the school installed, and licences. Every function checks rights; lives inside one job.
class ScaleLibrary
{
public:
    explicit ScaleLibrary(storage::Connection &db) : m_db(db) {}

    Result<QList<LibraryScale>> list() const;             ///< shipped and own, by id; SeeStatistics
    Result<LibraryScale> find(const QString &id) const;   ///< NotFound; SeeStatistics
    /// Enters a licence, or renews it: the text stays. NotFound; Invalid (field: holder, number, evidence, until: over
    /// already; scale: needs none). ManageCampaigns.
    Result<> enterLicence(const QString &id, const SchoolLicence &licence);
    /// Takes the text in place of what was there. ConditionsUnmet (no_licence, licence_expired); errors of
    /// ScaleText::fromLines. ManageCampaigns.
    Result<LibraryScale> installText(const QString &id, const QByteArray &bytes);
    /// A whole definition of the school, or a later version of it. Errors of Scale::fromJson; AlreadyExists (id) for the
    /// id of a shipped scale; Conflict (found, known) for another definition of a version that is there, or an older one.
    /// ManageCampaigns.
    Result<LibraryScale> installDefinition(const QByteArray &json);
    /// Text and licence go, and with them their values in the journal; so does an own definition that no campaign uses
    /// (ConditionsUnmet: in_use). NotFound. ManageCampaigns.
    Result<> remove(const QString &id);

private:
    storage::Connection &m_db;
};

} // namespace core::assessments
