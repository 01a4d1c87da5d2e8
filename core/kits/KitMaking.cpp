// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseSafety.h"
#include "core/base/Random.h"
#include "core/kits/KitRepository.h"
#include "core/kits/KitRules.h"
#include "core/kits/KitService.h"
#include "core/kits/ReturnFile.h"
#include "core/students/SchoolCalendar.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core::kits
{

namespace
{

using observations::ReportState;
using students::ClassName;
using students::Student;

constexpr qsizetype CodeBytes = 8;
constexpr int LongestPerson = 60;
constexpr int LastMonth = 8; ///< a school year ends in August
constexpr int WeeksTold = 4;
constexpr int DaysAWeek = 7;

/// [P] The last day of the school year that `today` lies in.
QDate endOfYear(const QDate &today)
{
    const QDate end(today.year(), LastMonth, QDate(today.year(), LastMonth, 1).daysInMonth());
    return today <= end ? end : end.addYears(1);
}

Result<> mayMake(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::MakePackages));
    return viewer.require(Permission::ExportData);
}

/// Of a pupil what the rule lists, and nothing else.
KitPupil shownBy(const ScopeRule &rule, const students::StudentRow &row, const students::Dormitory &place)
{
    KitPupil pupil{row.id, row.name, {}, row.male, row.className};
    if (rule.fields.contains(u"number"_s))
        pupil.number = row.studentNumber;
    if (rule.fields.contains(u"dormitory"_s))
        pupil.dormitory = {place.building, place.room, {}};
    return pupil;
}

/// Sums of those that stand alike; those that have not reported one by one, with nothing but who they are.
QList<ToldFigure> summed(const QList<ToldFigure> &classes)
{
    QList<ToldFigure> figures;
    std::map<std::pair<QDate, int>, ToldFigure> sums;
    for (const ToldFigure &one : classes) {
        ToldFigure &sum = sums.try_emplace({one.week, -static_cast<int>(one.state)}, ToldFigure{one.week, {}, {}, one.state, 0, 0, 0}).first->second;
        ++sum.classes;
        sum.pupils += one.pupils;
        sum.sameDay += one.sameDay;
    }
    for (const auto &[key, sum] : sums)
        figures.append(sum);
    for (const ToldFigure &one : classes) {
        if (one.state == ReportState::Missing)
            figures.append({one.week, one.className, one.head, one.state, 1, 0, 0});
    }
    return figures;
}

} // namespace

int yearsSince(const QDateTime &made, const QDate &day)
{
    return students::schoolYearOf(day) - students::schoolYearOf(made.toLocalTime().date());
}

/// Whether the person is suspected in the matter of one of them, as far as the viewer may know of it. Figures speak of everybody.
Result<bool> KitService::isDoubted(const Kit &kit, const QList<Id<Student>> &pupils) const
{
    YICE_ASSIGN(const auto rules, shippedKitRules());
    const ScopeRule &rule = rules.of(kit.scope.kind);
    QList<Id<Student>> ids = pupils;
    if (rule.figures == u"school") {
        YICE_ASSIGN(const auto all, m_students.list({}));
        for (const students::StudentRow &one : all)
            ids.append(one.id);
    }
    YICE_ASSIGN(const auto safeties, alerts::caseSafeties(m_db, ids));
    return std::any_of(safeties.begin(), safeties.end(), [&](const alerts::CaseSafety &safety) {
        return !safety.viewerSuspected && safety.suspects(kit.person, rule.post);
    });
}

Result<> KitService::checkDoubt(const Kit &kit, const QList<KitPupil> &pupils) const
{
    QList<Id<Student>> ids;
    for (const KitPupil &one : pupils)
        ids.append(one.id);
    YICE_ASSIGN(const bool doubted, isDoubted(kit, ids));
    if (doubted)
        return fail(ErrorCode::ConditionsUnmet, u"kit_doubted"_s, {{u"open"_s, QStringList{u"kit_doubted"_s}}, {u"reason"_s, u"kit_doubted"_s}});
    return {};
}

/// By class and name. Each class and each place of the scope must have somebody, so that a misspelt one is noticed.
Result<QList<KitPupil>> KitService::pupilsOf(const Kit &kit) const
{
    YICE_ASSIGN(const auto rules, shippedKitRules());
    const ScopeRule &rule = rules.of(kit.scope.kind);
    QList<KitPupil> pupils;
    if (rule.fields.isEmpty())
        return pupils;
    const int years = yearsSince(kit.made, m_db.clock().today());
    YICE_ASSIGN(const auto all, m_students.list({}));
    YICE_ASSIGN(const auto places, m_students.places());
    QList<ClassName> empty = kit.scope.classes;
    QList<DormitoryPlace> free = kit.scope.places;
    for (const students::StudentRow &one : all) {
        const ClassName then{one.className.grade - years, one.className.number};
        const students::Dormitory at = places.value(one.id);
        const students::Dormitory place = at.building.isEmpty() ? students::Dormitory() : at; // a room of no building is nobody's to keep
        if (!kit.scope.holds(then, place))
            continue;
        pupils.append(shownBy(rule, one, place));
        empty.removeAll(then);
        free.removeIf([&](const DormitoryPlace &wanted) { return wanted.holds(place); });
    }
    if (pupils.isEmpty() || !empty.isEmpty() || !free.isEmpty()) {
        const QString missing = empty.isEmpty() ? scopeText(kit.scope) : empty.first().display();
        return fail(ErrorCode::NotFound, missing, {{u"id"_s, missing}});
    }
    return pupils;
}

Result<QList<ToldFigure>> KitService::figuresOf(const Kit &kit) const
{
    YICE_ASSIGN(const auto rules, shippedKitRules());
    const ScopeRule &rule = rules.of(kit.scope.kind);
    if (rule.figures == u"none")
        return QList<ToldFigure>();
    const QDate today = m_db.clock().today();
    const int years = yearsSince(kit.made, today);
    const QDate monday = observations::mondayOf(today);
    YICE_ASSIGN(const auto grid, m_observations.grid(monday.addDays(-DaysAWeek * (WeeksTold - 1)), monday));
    QList<ToldFigure> figures;
    for (qsizetype week = grid.weeks.size() - 1; week >= 0; --week) {
        for (const observations::ReportRow &row : grid.rows) {
            if (rule.figures == u"classes" && !kit.scope.holds({row.className.grade - years, row.className.number}, {}))
                continue;
            const observations::ReportCell &cell = row.cells.at(week);
            if (cell.state != ReportState::NotDue)
                figures.append({grid.weeks.at(week).monday, row.className, row.head, cell.state, 1, cell.students, cell.sameDay});
        }
    }
    return rule.figures == u"school" ? summed(figures) : figures;
}

Result<KitContent> KitService::prepare(const KitWish &wish) const
{
    YICE_TRY(mayMake(m_db.viewer()));
    KitContent content;
    Kit &kit = content.kit;
    kit.person = wish.person.trimmed();
    if (kit.person.isEmpty() || kit.person.size() > LongestPerson)
        return invalid(u"person"_s);
    const QDate today = m_db.clock().today();
    kit.lastDay = wish.lastDay.isValid() ? wish.lastDay : endOfYear(today);
    if (kit.lastDay < today)
        return invalid(u"lastDay"_s);
    kit.scope = wish.scope;
    if (scopeFromText(scopeText(kit.scope), m_students.stage(), today) != kit.scope)
        return invalid(u"scope"_s);
    kit.id = Id<Kit>::make(m_db.clock());
    kit.code = u"K-"_s + QString::fromLatin1(base::randomBytes(CodeBytes).toHex());
    kit.made = m_db.clock().now();
    kit.madeBy = m_db.viewer().name;
    YICE_ASSIGN(content.pupils, pupilsOf(kit));
    YICE_TRY(checkDoubt(kit, content.pupils));
    YICE_ASSIGN(content.told.figures, figuresOf(kit));
    YICE_ASSIGN(content.unit, m_exchange.unit());
    content.unit.code = kit.code;
    YICE_ASSIGN(content.schoolCard, m_exchange.cardFile());
    content.secret = base::randomBytes(SecretBytes);
    return content;
}

Result<> KitService::issue(const KitContent &content)
{
    YICE_TRY(mayMake(m_db.viewer()));
    YICE_TRY(checkDoubt(content.kit, content.pupils));
    KitRepository kits(m_db);
    YICE_ASSIGN(const auto before, kits.all());
    for (const StoredKit &one : before) {
        if (!one.kit.replaced.isValid() && one.kit.person == content.kit.person && one.kit.scope == content.kit.scope)
            YICE_TRY(kits.markReplaced(one));
    }
    YICE_TRY(kits.add(content));
    for (const KitPupil &pupil : content.pupils)
        YICE_TRY(m_db.noteAct(QLatin1String("exported"), QLatin1String("student"), pupil.id.bytes(),
                              storage::Fields().set(QLatin1String("kit"), content.kit.code)));
    return {};
}

} // namespace core::kits
