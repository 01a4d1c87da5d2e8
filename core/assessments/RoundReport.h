// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/assessments/FeedbackRules.h"
#include "core/base/SmallCounts.h"

namespace core::assessments
{

/// What one student may read of a round: areas of life, no score, no item.
struct StudentFeedback {
    students::StudentRow student;
    QMap<QString, FeedbackLevel> levels; ///< by area
    QStringList strengths;
    /// A critical answer or much trouble, and no talk is recorded since the round began: paper must not come first.
    bool speakFirst = false;
};

struct RoundFeedback {
    Campaign campaign;
    QList<FeedbackArea> areas;
    int rules = 0;                   ///< version of the words
    QList<StudentFeedback> students; ///< by class, then name; all with consent and a sheet that counts
};

/// One area of a report: how people stand in it.
struct AreaLevels {
    FeedbackArea area;
    base::SafeLevels own;
    base::SafeLevels around; ///< the grade of a class
};

/// About one class, for its head: no names, no small number, none to be computed from the reports of the others.
struct ClassReport {
    Campaign campaign;
    students::ClassName className;
    int due = 0;
    int counted = 0; ///< with consent and a sheet that counts
    int rules = 0;
    QList<AreaLevels> areas; ///< those that the round's scales speak of
};

/// About the school, for its leaders.
struct SchoolReport {
    struct Step {
        QString id;             ///< as in Funnel
        std::optional<int> students; ///< none: hidden
    };
    struct Grade {
        int grade = 0;
        int due = 0;
        int counted = 0;
    };
    struct Area {
        FeedbackArea area;
        base::SafeLevelTable levels; ///< beside `grades`
    };
    Campaign campaign;
    QStringList scales; ///< titles
    QList<Step> steps;
    QList<Grade> grades;
    int rules = 0;
    QList<Area> areas;
};

/// What leaves the counselling room about a round. Making a report is an act of export in the journal. Who is suspected in the
/// matter of a student whom a report counts is Denied, as without ExportData: their figures would be wrong, or tell. Lives
/// inside one job.
class RoundReportService
{
public:
    RoundReportService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents,
                       CampaignService &campaigns, const CaseReader *cases)
        : m_db(db), m_students(students), m_consents(consents), m_campaigns(campaigns), m_cases(cases)
    {
    }

    /// To the students of a class, or of the round where none is named. NotFound. ExportData, SeeScores.
    Result<RoundFeedback> feedback(const Id<Campaign> &id, const std::optional<students::ClassName> &className = {});
    /// To one student. NotFound (also: no sheet that counts). ConsentMissing. ConditionsUnmet with `open` "interview": to
    /// be told face to face first. ExportData, SeeScores.
    Result<RoundFeedback> feedbackFor(const Id<Campaign> &id, const Id<students::Student> &student);
    /// NotFound (campaign; a class without anybody who was due). ExportData, SeeStatistics.
    Result<ClassReport> classReport(const Id<Campaign> &id, const students::ClassName &className);
    Result<SchoolReport> schoolReport(const Id<Campaign> &id); ///< NotFound. ExportData, SeeStatistics.

private:
    struct Base;
    Result<Base> read(const Id<Campaign> &id) const;
    Result<RoundFeedback> feedbackOf(const Base &base) const;
    Result<> mayCount(const Base &base, const std::optional<students::ClassName> &className) const;

    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
    CampaignService &m_campaigns;
    const CaseReader *m_cases;
};

} // namespace core::assessments
