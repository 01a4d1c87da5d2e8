// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::alerts {

/// Ordinal, 4 = gravest, whatever a district calls its levels.
enum class Severity { Blue = 1, Yellow = 2, Orange = 3, Red = 4 };

enum class EvidenceKind { Scale, Interview, Observation, Paper, Minutes };
/// What shows something. It stays readable where the record is gone, or not for this reader to open.
struct Evidence {
    EvidenceKind kind = EvidenceKind::Observation;
    QByteArray record;   ///< id of what shows it
    QString source = {}; ///< where that record stands, a word of EvidenceWords.h; empty: an earlier version, which says no more
    QString detail = {}; ///< a word, number or title within the source; of a paper outside the vault its title and issuer
    QDateTime at = {};   ///< of the record; of a paper outside the vault its day
    bool operator==(const Evidence &) const = default;
};

/// A person who signs, in one role (word of the grading table). Persons are told apart by `person`.
struct Decider {
    QString person;
    QString role;
    bool outside = false; ///< known neither as user nor as staff nor by a post: somebody typed the name
    bool operator==(const Decider &) const = default;
};

/// A judgement of people (grading.md 3.3, invariant 6). What is still owed to it is computed, see owed().
struct Decision {
    std::optional<Severity> before; ///< none: not graded until then
    std::optional<Severity> after;  ///< none: closed
    QStringList reasons;
    QList<Evidence> evidence;
    QList<Decider> deciders;
    QDateTime at;
    QDateTime factsRecorded; ///< first record of the facts behind it; invalid: the alert's, or `at` for a later raising
    int tableVersion = 0;    ///< of the grading table that was in force
};

} // namespace core::alerts
