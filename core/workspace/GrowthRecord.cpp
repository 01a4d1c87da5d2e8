// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/GrowthRecord.h"

#include "core/alerts/CaseSafety.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

constexpr qsizetype MostAccess = 100;

/// Of a case, or leading to it.
bool isOfCase(const TimelineEntry &entry)
{
    static const QStringList kinds{u"signal"_s, u"decision"_s, u"fact"_s,   u"step"_s,  u"crisis"_s, u"meeting"_s,
                                   u"card"_s,   u"letter"_s,   u"referral"_s, u"leave"_s, u"observation"_s,
                                   u"attachment"_s, u"inquiry"_s,  u"dormitory"_s, u"visit"_s};
    return kinds.contains(entry.kind);
}

/// What is said elsewhere on the paper, or concerns the program only.
bool isBeside(const TimelineEntry &entry)
{
    static const QStringList kinds{u"assessment"_s, u"plan"_s, u"import"_s, u"change"_s, u"consent"_s};
    return kinds.contains(entry.kind);
}

Result<> addPast(Areas &areas, const Id<students::Student> &student, bool harm, GrowthRecord &growth)
{
    YICE_ASSIGN(const Timeline timeline, studentTimeline(areas, student, {}));
    for (const TimelineEntry &entry : timeline.entries) {
        if (!isBeside(entry) && !(harm && isOfCase(entry)))
            growth.past.prepend(entry);
    }
    return {};
}

/// No words name whoever is suspected.
void dropSuspects(const alerts::CaseSafety &safety, records::FieldValues &values)
{
    for (records::FieldValue &value : values) {
        value.words.removeIf([&](const QString &text) { return safety.namesSuspect(text); });
        value.entries.removeIf(
            [&](const records::DatedEntry &one) { return safety.namesSuspect(one.what) || safety.namesSuspect(one.where); });
    }
    values.removeIf([](const auto &field) { return field.value().isEmpty(); });
}

Result<> addPlan(Areas &areas, const Id<students::Student> &student, GrowthRecord &growth)
{
    YICE_ASSIGN(const plans::PlanView view, areas.plans.open(student));
    if (const plans::Plan *plan = view.inForce())
        growth.plan = *plan;
    else if (!view.versions.isEmpty())
        growth.plan = view.versions.first();
    growth.evaluations = view.evaluations;
    return {};
}

} // namespace

records::BackgroundService backgroundOf(Areas &areas)
{
    return {areas.db, areas.students, areas.sessions.seal()};
}

Result<GrowthRecord> exportGrowthRecord(Areas &areas, const Id<students::Student> &student, const QString &reason)
{
    const Viewer &viewer = areas.db.viewer();
    YICE_TRY(viewer.require(Permission::ExportData));
    YICE_TRY(viewer.require(Permission::SeePlans));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"reason"_s, {{u"field"_s, u"reason"_s}});
    GrowthRecord growth;
    YICE_ASSIGN(growth.form, records::shippedBackgroundForm());
    auto backgrounds = backgroundOf(areas);
    YICE_ASSIGN(growth.background, backgrounds.open(student));
    YICE_TRY(areas.db.noteAct(QLatin1String("exported"), QLatin1String("student"), student.bytes(),
                              storage::Fields().set(QLatin1String("reason"), reason.trimmed())));
    YICE_ASSIGN(const students::StudentRecord record, areas.students.open(student));
    growth.student = record.student;
    YICE_ASSIGN(growth.row, areas.students.row(student));
    YICE_ASSIGN(const StudentContacts contacts, contactsOf(areas, student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(areas.db, student));
    const bool sure = !alerts::mayInvolveHome(safety.atHome());
    for (const KnownContact &one : contacts.guardians) {
        if (!one.suspected && one.contact.safe.value_or(sure))
            growth.guardians.append(one.contact.guardian);
    }
    if (viewer.may(Permission::SeeConsent)) {
        YICE_ASSIGN(growth.consent, areas.consents.of(student, {}));
    }
    if (viewer.may(Permission::SeeScores)) {
        YICE_ASSIGN(growth.scores, areas.campaigns.history(student));
    }
    YICE_ASSIGN(const auto offPaper, alerts::studentsOffPaper(areas.db));
    const bool harm = offPaper.contains(student);
    YICE_TRY(addPlan(areas, student, growth));
    if (growth.plan)
        growth.plan->content = plans::forPaper(growth.plan->content, safety, harm);
    growth.evaluations.removeIf([&](const plans::Evaluation &one) { return safety.namesSuspect(one.text); });
    dropSuspects(safety, growth.background.background.values);
    YICE_TRY(addPast(areas, student, harm, growth));
    if (viewer.may(Permission::ReadJournal) && !harm) {
        YICE_ASSIGN(const auto lines, studentAccess(areas, student));
        growth.access = lines.mid(0, MostAccess);
    }
    return growth;
}

} // namespace core::workspace
