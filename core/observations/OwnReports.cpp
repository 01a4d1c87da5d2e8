// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/OwnReports.h"

#include "core/base/EnumWords.h"
#include "core/observations/RoomRepository.h"
#include "core/observations/WeatherRepository.h"
#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using assessments::Answer;

constexpr qsizetype LongestText = 2000; ///< characters of one sentence or two
const QDate Earliest(2000, 1, 1);
const QDate Latest(9999, 12, 31);

constexpr const char *ActNames[] = {"week", "zero", "earlier"};
const QString Withheld = uR"(SELECT act FROM own_report_limit)"_s;
const QString Withhold = uR"(INSERT OR IGNORE INTO own_report_limit (act) VALUES (?))"_s;

/// The act in place of the right: nobody in this kit has it.
tl::unexpected<Error> denied(ReportAct act, const Viewer &viewer)
{
    return fail(ErrorCode::Denied, base::wordOf(ActNames, act),
                {{u"permission"_s, security::permissionName(Permission::ReportClass)}, {u"role"_s, security::roleName(viewer.role)}});
}

bool fits(const ObservationForm &form, const QList<Answer> &ratings)
{
    if (ratings.size() != form.items.size())
        return false;
    for (qsizetype i = 0; i < ratings.size(); ++i) {
        const int item = form.items.at(i).number;
        const bool given = ratings.at(i).kind == Answer::Kind::Given;
        if (given ? !form.scale.isOption(item, ratings.at(i).value) : form.isSameDay(item))
            return false;
    }
    return true;
}

} // namespace

Result<> OwnReports::withhold(const QList<ReportAct> &acts)
{
    YICE_TRY(m_db.viewer().require(Permission::EditStudents));
    for (const ReportAct act : acts)
        YICE_TRY(m_db.execute(Withhold, {base::wordOf(ActNames, act)}));
    return {};
}

Result<QList<ReportAct>> OwnReports::withheld() const
{
    return storage::readAll(m_db, Withheld, {}, [](const storage::Row &row) {
        return storage::stored(base::enumFromWord<ReportAct>(ActNames, row.text(0), u"act"_s), u"own_report_limit.act"_s);
    });
}

Result<Handed> OwnReports::handed(const students::ClassName &className, const QDate &week) const
{
    const QDate today = m_days.dayOf(m_db.clock().now());
    const QDate monday = mondayOf(week);
    if (!week.isValid() || monday > today)
        return invalid(u"week"_s);
    return Handed{monday, className, m_db.viewer().name, today};
}

Result<OwnWeek> OwnReports::week(const QDate &day, const QDateTime &handedIn) const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const auto acts, withheld());
    if (acts.contains(ReportAct::Week))
        return denied(ReportAct::Week, m_db.viewer());
    if (!day.isValid())
        return invalid(u"week"_s);
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    YICE_ASSIGN(const auto pupils, m_students.list({}));
    OwnWeek week;
    week.monday = mondayOf(day);
    week.lastDay = week.monday.addDays(form.dueWeekday - 1);
    const ObservationRepository repository(m_db);
    YICE_ASSIGN(const auto zero, repository.zeroBetween(week.monday, week.monday));
    for (const ZeroReport &one : zero) {
        if (!week.zero.contains(one.handed.className))
            week.zero.append(one.handed.className);
    }
    YICE_ASSIGN(auto observed, repository.between(week.monday, week.monday));
    if (acts.contains(ReportAct::Earlier)) {
        const bool now = week.monday == mondayOf(m_days.dayOf(m_db.clock().now()));
        observed.removeIf([&](const Observation &one) { return !now || (handedIn.isValid() && one.entered <= handedIn); });
    }
    for (const students::StudentRow &pupil : pupils) {
        OwnLine line;
        line.student = pupil;
        for (const Observation &one : observed) {
            if (one.student != pupil.id)
                continue;
            line.seen = one;
            line.points = form.points(one.ratings);
            for (const int item : form.sameDay(one.ratings)) {
                if (!line.sameDay.contains(item))
                    line.sameDay.append(item);
            }
        }
        week.lines.append(line);
    }
    return week;
}

Result<Noted> OwnReports::observe(const Entry &entry, const QDateTime &handedIn)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    if (!fits(form, entry.ratings))
        return invalid(u"ratings"_s);
    YICE_ASSIGN(const auto pupil, m_students.row(entry.student));
    Observation seen;
    YICE_ASSIGN(seen.handed, handed(pupil.className, entry.week));
    if (entry.firstSeen.isValid() && entry.firstSeen > seen.handed.filled)
        return invalid(u"firstSeen"_s);
    seen.student = entry.student;
    seen.ratings = entry.ratings;
    seen.scaleVersion = form.scale.version;
    seen.firstSeen = entry.firstSeen;
    seen.facts = entry.facts.trimmed();
    seen.source = entry.source.trimmed();
    if (seen.facts.size() > LongestText || seen.source.size() > LongestText)
        return invalid(u"facts"_s);
    YICE_ASSIGN(const auto acts, withheld());
    if (acts.contains(ReportAct::Week))
        return denied(ReportAct::Week, m_db.viewer());
    if (acts.contains(ReportAct::Earlier) && seen.handed.week != mondayOf(m_days.dayOf(m_db.clock().now())))
        return invalid(u"week"_s);
    ObservationRepository repository(m_db);
    YICE_ASSIGN(auto before, repository.of(entry.student));
    before.removeIf([&](const Observation &one) { return one.handed.week != seen.handed.week; });
    if (before.isEmpty() && form.points(seen.ratings) == 0 && seen.facts.isEmpty())
        return invalid(u"ratings"_s);
    Noted noted{true, form.sameDay(seen.ratings)};
    if (!before.isEmpty()) {
        Observation last = before.last();
        last.handed.filled = seen.handed.filled;
        if (last.saysSameAs(seen)) {
            noted.changed = false;
            return noted;
        }
    }
    // A clock that was set back must not put new words behind old ones.
    seen.entered = before.isEmpty() ? m_db.clock().now() : std::max(m_db.clock().now(), before.last().entered.addMSecs(1));
    seen.enteredBy = m_db.viewer().name;
    if (!before.isEmpty() && (!handedIn.isValid() || before.last().entered > handedIn)) {
        seen.id = before.last().id;
        YICE_TRY(repository.amend(seen));
        return noted;
    }
    seen.id = Id<Observation>::make(m_db.clock());
    seen.version = static_cast<int>(before.size()) + 1;
    seen.basis = before.isEmpty() ? QByteArray() : before.last().mark();
    YICE_TRY(repository.add(seen));
    return noted;
}

Result<bool> OwnReports::reportNothing(const students::ClassName &className, const QDate &day)
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    YICE_ASSIGN(const auto acts, withheld());
    if (acts.contains(ReportAct::Zero))
        return denied(ReportAct::Zero, m_db.viewer());
    YICE_ASSIGN(const Handed handed, this->handed(className, day));
    YICE_ASSIGN(const OwnWeek now, week(day));
    const auto isOfClass = [&](const OwnLine &line) { return line.student.className == className; };
    if (std::none_of(now.lines.begin(), now.lines.end(), isOfClass))
        return fail(ErrorCode::NotFound, className.display(), {{u"id"_s, className.display()}});
    if (std::any_of(now.lines.begin(), now.lines.end(), [&](const OwnLine &line) { return isOfClass(line) && line.points > 0; }))
        return fail(ErrorCode::ConditionsUnmet, u"observed"_s, {{u"open"_s, QStringList{u"observed"_s}}});
    if (now.zero.contains(className))
        return false;
    ObservationRepository repository(m_db);
    YICE_TRY(repository.add(ZeroReport{Id<ZeroReport>::make(m_db.clock()), handed, 1, m_db.clock().now(), m_db.viewer().name}));
    return true;
}

Result<Written> OwnReports::all() const
{
    YICE_TRY(m_db.viewer().require(Permission::ReportClass));
    const ObservationRepository repository(m_db);
    Written written;
    YICE_ASSIGN(written.observed, repository.between(Earliest, Latest));
    YICE_ASSIGN(written.zero, repository.zeroBetween(Earliest, Latest));
    YICE_ASSIGN(written.weather, WeatherRepository(m_db).between(Earliest, Latest));
    YICE_ASSIGN(written.rooms, RoomRepository(m_db).between(Earliest, Latest));
    return written;
}

} // namespace core::observations
