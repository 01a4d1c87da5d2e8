// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ConsentService.h"
#include "core/students/Contacts.h"

#include <QDateTime>
#include <QJsonObject>

namespace core::visits
{

enum class FamilyKind {
    Contacts, ///< how the student and those at home are reached
    Consent,  ///< whether they agree to assessments
};
QString familyKindName(FamilyKind kind); ///< "contacts"
Result<FamilyKind> familyKindFromName(const QString &name); ///< Invalid

enum class FamilyState {
    Open,  ///< nobody has decided
    Taken, ///< the school's record was changed to it
    Left,  ///< the school's record was left as it was
};
QString familyStateName(FamilyState state); ///< "open"
Result<FamilyState> familyStateFromName(const QString &name); ///< Invalid

/// What a class head heard of a family. It changes no record by itself.
struct FamilyReport {
    Id<FamilyReport> id;
    Id<students::Student> student;
    FamilyKind kind = FamilyKind::Contacts;
    students::Contacts contacts = {}; ///< of Contacts; says nothing of who is safe
    students::ConsentAnswer guardian = students::ConsentAnswer::None; ///< of Consent
    students::ConsentAnswer own = students::ConsentAnswer::None;
    QDate signedOn = {}; ///< of Consent: the day on the paper
    QDateTime entered = {};
    QString enteredBy = {};
    FamilyState state = FamilyState::Open;
    QDateTime decided = {};
    QString decidedBy = {};

    /// Of the same student, whoever entered it.
    bool saysSameAs(const FamilyReport &other) const;
    /// Invalid (field): guardians (none, too many, or one without name and relation), guardian (no answer at all), signedOn (none, or
    /// after `today`), text (over 200 characters).
    Result<> check(const QDate &today) const;
};

QJsonObject contentOf(const FamilyReport &report);
/// Puts what `content` says into `report`, whose kind is known. Invalid (field).
Result<> readContent(const QJsonObject &content, FamilyReport &report);

} // namespace core::visits
