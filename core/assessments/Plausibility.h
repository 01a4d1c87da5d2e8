// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"

#include <QHash>

#include <optional>

namespace core::assessments
{

/// What a published study found for one score of one scale. Not a norm: it says of which size results are.
struct PublishedLevel {
    enum class Kind { Mean, Share };
    QString scale;
    QString score;
    Kind kind = Kind::Mean;
    int hundredths = 0; ///< of a point; for Share of a per cent
    int lowest = 0;     ///< only for Mean: the least that the score can be
    int atLeast = 0;    ///< only for Share: sheets from this value on
    QString source;
};

/// Published levels and how far above them results cease to be credible, from a data file.
struct PublishedLevels {
    int version = 0;
    int fewestSheets = 0; ///< fewer say nothing of a level
    int meanTimes = 0;    ///< of the distance from the lowest value to the published mean
    int oddsTimes = 0;    ///< of the odds that belong to the published share: also tells where a share is high already
    QList<PublishedLevel> levels;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason` (see base::JsonReader).
    static Result<PublishedLevels> fromJson(const QByteArray &json);
};
Result<PublishedLevels> shippedLevels();

/// Results that lie several times above what was ever published: rather a wrong coding of the options, such as 1-5
/// taken for 0-4 or yes for no, or a wrong order of the items, than a school like that.
struct ImplausibleLevel {
    PublishedLevel published;
    int sheets = 0;    ///< with this score
    Rational measured; ///< the mean, or the share in per cent

    /// Kind `implausible_level`; value: what was measured; context: scale, score, measure (mean, share), sheets,
    /// published, source, and atLeast for a share.
    base::Problem problem() const;
};

/// score id → the values of all sheets that have it and not too many gaps
using ScoreValues = QHash<QString, QList<Rational>>;

/// What the sheets of one scale, of a whole round or of one class, are held against; the first level that they break.
std::optional<ImplausibleLevel> implausibleValues(const QString &scale, const ScoreValues &values,
                                                  const PublishedLevels &published);
/// What `sheets`, the scored sheets of one scale in one campaign, are held against; the first level that they break.
std::optional<ImplausibleLevel> implausibleLevel(const QString &scale, const QList<ScoredSheet> &sheets,
                                                 const PublishedLevels &published);

} // namespace core::assessments
