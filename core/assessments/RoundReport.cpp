// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/RoundReport.h"

#include "core/assessments/CampaignParts.h"
#include "core/security/Refused.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

using StudentId = Id<students::Student>;
using base::LevelCounts;
using base::LevelDetail;
using base::SafeLevels;
using base::SafeLevelTable;
using students::ClassName;

namespace
{

/// What the round says of one student.
struct Told {
    bool counts = false; ///< a sheet that counts
    QDateTime talkBefore; ///< since when the newest sheet is known that asks for a talk before a letter
    QMap<QString, FeedbackLevel> levels;
    QStringList strengths;
};

/// grade → class number → how many stand where, in one area.
using AreaCounts = QMap<int, QMap<int, LevelCounts>>;

void count(LevelCounts &counts, FeedbackLevel level)
{
    int &one = level == FeedbackLevel::Steady ? counts.steady : level == FeedbackLevel::Some ? counts.some : counts.much;
    ++one;
}

LevelCounts sum(const QMap<int, LevelCounts> &classes)
{
    LevelCounts all;
    for (const LevelCounts &one : classes) {
        all.steady += one.steady;
        all.some += one.some;
        all.much += one.much;
    }
    return all;
}

/// The grades of one area beside each other and the school.
SafeLevelTable gradesOf(const AreaCounts &counts)
{
    QList<LevelCounts> grades;
    for (const QMap<int, LevelCounts> &classes : counts)
        grades.append(sum(classes));
    return safeLevels(grades);
}

/// Never in more detail than its grade has in the report of the school.
SafeLevelTable classesOf(const AreaCounts &counts, int grade)
{
    const SafeLevelTable grades = gradesOf(counts);
    const auto place = std::distance(counts.constBegin(), counts.constFind(grade));
    return safeLevels(counts.value(grade).values(), grades.parts.at(place).detail);
}

} // namespace

struct RoundReportService::Base {
    Campaign campaign;
    QList<Scale> scales;
    FeedbackRules rules;
    QHash<StudentId, ClassName> due;
    QHash<StudentId, Told> told;
    QSet<StudentId> allowed; ///< consent stands

    bool counts(const StudentId &student) const { return allowed.contains(student) && told.value(student).counts; }

    /// Of those who count and were due, by their class of the round's first day.
    QMap<QString, AreaCounts> counted() const
    {
        QMap<QString, AreaCounts> areas;
        for (auto it = due.constBegin(); it != due.constEnd(); ++it) {
            if (!counts(it.key()))
                continue;
            const auto levels = told.value(it.key()).levels;
            for (auto level = levels.constBegin(); level != levels.constEnd(); ++level)
                count(areas[level.key()][it->grade][it->number], *level);
        }
        return areas;
    }
};

Result<RoundReportService::Base> RoundReportService::read(const Id<Campaign> &id) const
{
    const CampaignRepository repository(m_db);
    Base base;
    YICE_ASSIGN(base.campaign, repository.campaign(id));
    YICE_ASSIGN(base.scales, scalesFor(m_db, base.campaign.scales));
    YICE_ASSIGN(base.rules, shippedFeedbackRules());
    YICE_ASSIGN(base.due, dueStudents(base.campaign, m_students, m_db.clock().today()));
    YICE_ASSIGN(const auto consents, m_consents.shown(base.campaign.consentKey()));
    YICE_ASSIGN(const auto respondents, repository.respondents(id));
    YICE_ASSIGN(const auto sheetsOf, sheetsByRespondent(repository, id));
    for (const StoredRespondent &one : respondents) {
        if (!one.student)
            continue;
        Told &told = base.told[*one.student];
        const bool valid = isValid(one);
        if (valid && consents.contains(*one.student))
            base.allowed.insert(*one.student);
        for (const StoredSheet &sheet : sheetsOf.value(one.id)) {
            const auto levels = base.rules.levelsOf(sheet.scale, sheet.scores);
            const bool grave = sheet.signalCount > 0 || std::any_of(levels.begin(), levels.end(), [](FeedbackLevel level) {
                                   return level == FeedbackLevel::Much;
                               });
            if (isCritical(sheet) || (valid && grave))
                told.talkBefore = std::max(told.talkBefore, one.imported);
            if (!valid)
                continue;
            told.counts = true;
            // Of two sheets of one scale the graver speaks.
            for (auto level = levels.constBegin(); level != levels.constEnd(); ++level)
                told.levels[level.key()] = std::max(told.levels.value(level.key(), FeedbackLevel::Steady), *level);
            for (const QString &strength : base.rules.strengthsOf(sheet.scale, sheet.scores)) {
                if (!told.strengths.contains(strength))
                    told.strengths.append(strength);
            }
        }
    }
    return base;
}

Result<RoundFeedback> RoundReportService::feedbackOf(const Base &base) const
{
    RoundFeedback feedback{base.campaign, base.rules.areas(), base.rules.version(), {}};
    YICE_ASSIGN(const auto progress, progressOf(m_cases, base.campaign));
    YICE_ASSIGN(const QList<students::StudentRow> rows, m_students.list({}));
    for (const students::StudentRow &row : rows) {
        if (!base.counts(row.id))
            continue;
        const Told told = base.told.value(row.id);
        feedback.students.append({row, told.levels, told.strengths,
                                  told.talkBefore.isValid() && !talkedSince(progress.value(row.id), told.talkBefore)});
    }
    return feedback;
}

Result<RoundFeedback> RoundReportService::feedback(const Id<Campaign> &id, const std::optional<ClassName> &className)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    YICE_ASSIGN(const Base base, read(id));
    YICE_ASSIGN(RoundFeedback feedback, feedbackOf(base));
    if (className) {
        feedback.students.removeIf([&](const StudentFeedback &one) { return one.student.className != *className; });
        if (feedback.students.isEmpty())
            return fail(ErrorCode::NotFound, u"class"_s, {{u"id"_s, className->display()}});
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("campaign"), id.bytes()));
    return feedback;
}

Result<RoundFeedback> RoundReportService::feedbackFor(const Id<Campaign> &id, const StudentId &student)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    YICE_ASSIGN(const Base base, read(id));
    if (!base.told.value(student).counts)
        return fail(ErrorCode::NotFound, u"sheet"_s, {{u"id"_s, student.toString()}});
    if (!base.allowed.contains(student))
        return fail(ErrorCode::ConsentMissing, u"sheet"_s, {{u"id"_s, student.toString()}});
    YICE_ASSIGN(RoundFeedback feedback, feedbackOf(base));
    feedback.students.removeIf([&](const StudentFeedback &one) { return one.student.id != student; });
    if (feedback.students.isEmpty())
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
    if (feedback.students.first().speakFirst)
        return fail(ErrorCode::ConditionsUnmet, u"feedback"_s, {{u"open"_s, QStringList{u"interview"_s}}});
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), student.bytes()));
    return feedback;
}

Result<> RoundReportService::mayCount(const Base &base, const std::optional<ClassName> &className) const
{
    YICE_ASSIGN(const auto kept, m_consents.kept());
    for (const StudentId &student : kept) {
        const auto due = base.due.constFind(student);
        if (due != base.due.constEnd() && (!className || *due == *className))
            return security::refused(m_db.viewer(), Permission::ExportData);
    }
    return {};
}

Result<ClassReport> RoundReportService::classReport(const Id<Campaign> &id, const ClassName &className)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const Base base, read(id));
    YICE_TRY(mayCount(base, className));
    ClassReport report;
    report.campaign = base.campaign;
    report.className = className;
    report.rules = base.rules.version();
    for (auto it = base.due.constBegin(); it != base.due.constEnd(); ++it) {
        if (*it != className)
            continue;
        ++report.due;
        report.counted += base.counts(it.key()) ? 1 : 0;
    }
    if (report.due == 0)
        return fail(ErrorCode::NotFound, u"class"_s, {{u"id"_s, className.display()}});
    const auto areas = base.counted();
    for (const FeedbackArea &area : base.rules.areas()) {
        const AreaCounts counts = areas.value(area.id);
        const QMap<int, LevelCounts> classes = counts.value(className.grade);
        if (!classes.contains(className.number))
            continue;
        const SafeLevelTable table = classesOf(counts, className.grade);
        const auto place = std::distance(classes.constBegin(), classes.constFind(className.number));
        report.areas.append({area, table.parts.at(place), table.total});
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("campaign"), id.bytes()));
    return report;
}

Result<SchoolReport> RoundReportService::schoolReport(const Id<Campaign> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::ExportData));
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const Base base, read(id));
    YICE_TRY(mayCount(base, std::nullopt));
    SchoolReport report;
    report.campaign = base.campaign;
    report.rules = base.rules.version();
    for (const Scale &scale : base.scales)
        report.scales.append(scale.title);
    QMap<int, SchoolReport::Grade> grades;
    for (auto it = base.due.constBegin(); it != base.due.constEnd(); ++it) {
        SchoolReport::Grade &grade = grades[it->grade];
        grade.grade = it->grade;
        ++grade.due;
        grade.counted += base.counts(it.key()) ? 1 : 0;
    }
    report.grades = grades.values();
    const auto areas = base.counted();
    for (const FeedbackArea &area : base.rules.areas()) {
        if (!areas.contains(area.id))
            continue;
        AreaCounts counts = areas.value(area.id);
        for (const SchoolReport::Grade &grade : std::as_const(report.grades))
            counts[grade.grade]; // nobody to count is a line too
        report.areas.append({area, gradesOf(counts)});
    }
    YICE_ASSIGN(const Funnel funnel, m_campaigns.funnel(id));
    // What comes after is not told: less what the areas tell, it could leave a few.
    static const QStringList open{u"due"_s, u"answered"_s, u"matched"_s, u"consented"_s, u"valid"_s};
    for (const FunnelStep &step : funnel.steps) {
        if (open.contains(step.id))
            report.steps.append({step.id, base::isSmall(step.students) ? std::nullopt : std::optional(step.students)});
    }
    YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("campaign"), id.bytes()));
    return report;
}

} // namespace core::assessments
