// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"

#include <QMap>

#include <optional>

namespace core::assessments
{

enum class FeedbackLevel { Steady, Some, Much };

/// A part of a student's life that a report speaks of, instead of scores.
struct FeedbackArea {
    QString id;
    QString name;
    QStringList texts; ///< to the student, by FeedbackLevel
    QString inClass;   ///< what helps in a class, to the class head
};

/// Which words describe which results: proposed by this project, and by nobody official. A result is never called by the
/// name of an illness, and no item is spoken of.
class FeedbackRules
{
public:
    /// Unreadable; NewerFormat; Invalid with `where` and `reason` (see base::JsonReader; unknown_area, duplicate).
    static Result<FeedbackRules> fromJson(const QByteArray &json);

    int version() const { return m_version; }
    const QList<FeedbackArea> &areas() const { return m_areas; } ///< in the order of a report

    /// The worst level of each area that the sheet says something of. Nothing for scales on which the file is silent, and
    /// for those that it does not name: of the bands of a school's own scale nobody here knows which is the good one.
    QMap<QString, FeedbackLevel> levelsOf(const QString &scale, const QList<Score> &scores) const;
    /// What is good, in words to the student.
    QStringList strengthsOf(const QString &scale, const QList<Score> &scores) const;
    /// The bands that raise the score above Steady or tell a strength.
    QStringList bandsOf(const QString &scale, const QString &score) const;
    QStringList scoresOf(const QString &scale) const; ///< ids of the scores that it speaks of

private:
    struct ScoreRule {
        QString scale;
        QString score;
        QString area;
        QStringList some;
        QStringList much;
    };
    struct Strength {
        QString scale;
        QString score;
        QStringList bands;
        QString text;
    };
    int m_version = 0;
    QList<FeedbackArea> m_areas;
    QList<ScoreRule> m_scores;
    QList<Strength> m_strengths;
    QStringList m_silent;
};

Result<FeedbackRules> shippedFeedbackRules();

} // namespace core::assessments
