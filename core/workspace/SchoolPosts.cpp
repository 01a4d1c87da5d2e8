// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SchoolPosts.h"

#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"
#include "core/base/text/CleanText.h"
#include "core/observations/ReportRules.h"
#include "core/students/OwnStudents.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/Kits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::network::HandedItem;
using core::network::Handover;
using core::network::Holding;
using core::network::Level;
using core::network::PostKind;
using core::network::PostService;
using core::network::PostTable;
using core::network::Structure;

namespace core::workspace
{

namespace
{

QString classScope(const students::ClassName &name)
{
    return network::scopeKey(Level::Class, name.display());
}

/// A case that the holder of a post of this level has to do with.
bool isBelow(alerts::Tier tier, Level level)
{
    switch (level) {
    case Level::Dormitory:
        return tier == alerts::Tier::Dormitory;
    case Level::Class:
        return tier <= alerts::Tier::Class;
    case Level::Grade:
        return tier <= alerts::Tier::Grade;
    case Level::School:
        return true;
    }
    return false;
}

/// Where a kit is of use, as a post of this level has its place; empty: at no one place.
QString placeOf(const kits::KitScope &scope, Level level)
{
    if (level == Level::Class && scope.classes.size() == 1 && scope.kind != kits::ScopeKind::Subject)
        return classScope(scope.classes.first());
    if (level == Level::Grade && scope.kind == kits::ScopeKind::Grade)
        return observations::gradeText(scope.grade);
    if (level == Level::Dormitory && scope.places.size() == 1)
        return network::scopeKey(level, scope.places.first().building + scope.places.first().room);
    return {};
}

/// What was open is for those alone who see it where it is kept.
bool maySee(const Viewer &viewer, HandedItem::Kind kind)
{
    if (kind == HandedItem::Kind::Kit)
        return viewer.may(Permission::MakePackages) && viewer.may(Permission::EditAlerts);
    return viewer.may(Permission::SeeAlerts) && (kind == HandedItem::Kind::Case || !students::seesOwnOnly(viewer));
}

tl::unexpected<Error> notThisPost(const QString &field)
{
    return fail(ErrorCode::Invalid, field, {{u"field"_s, field}, {u"post"_s, true}});
}

} // namespace

Result<Structure> SchoolPosts::reading(const QDate &day) const
{
    YICE_TRY(m_areas.db.viewer().require(Permission::SeeStudents));
    Structure school;
    const auto stage = m_areas.students.stage();
    school.read = [stage, day](Level level, const QString &scope) {
        const QString text = base::cleanText(scope);
        if (level == Level::Class) {
            const auto name = students::readClassName(text, stage, day);
            return name ? classScope(*name) : network::scopeKey(level, scope);
        }
        if (level == Level::Grade) {
            const auto name = students::readClassName(text + u"1班"_s, stage, day);
            return name ? observations::gradeText(name->grade) : network::scopeKey(level, scope);
        }
        return network::scopeKey(level, scope);
    };
    school.yearBegan = QDate(students::schoolYearOf(day), 9, 1);
    return school;
}

Result<Structure> SchoolPosts::structure(const QDate &day) const
{
    YICE_ASSIGN(Structure school, reading(day));
    YICE_ASSIGN(const auto classes, m_areas.students.classes());
    YICE_ASSIGN(const auto rooms, m_areas.students.rooms());
    YICE_ASSIGN(const auto pupils, m_areas.students.list({}));
    for (const auto &one : pupils)
        school.pupils.insert(one.studentNumber);
    school.places.append({Level::School, network::scopeKey(Level::School, {})});
    for (const auto &one : classes) {
        const network::Place grade{Level::Grade, observations::gradeText(one.className.grade)};
        if (!school.places.contains(grade))
            school.places.append(grade);
    }
    for (const auto &one : classes)
        school.places.append({Level::Class, classScope(one.className)});
    for (const auto &one : rooms) {
        const network::Place room{Level::Dormitory, network::scopeKey(Level::Dormitory, one.building + one.room)};
        if (!school.places.contains(room))
            school.places.append(room);
    }
    return school;
}

Result<network::PostGrid> SchoolPosts::grid(const QDate &wanted) const
{
    const QDate day = wanted.isValid() ? wanted : m_areas.db.clock().today();
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, structure(day));
    YICE_ASSIGN(const auto holdings, PostService(m_areas.db, table, school).holdings());
    YICE_ASSIGN(const auto staff, m_areas.network.staff());
    return network::postGrid(table, school, holdings, staff, day);
}

Result<network::PostGrid> SchoolPosts::gridForPaper(const QDate &day) const
{
    YICE_TRY(m_areas.db.viewer().require(Permission::ExportData));
    YICE_ASSIGN(auto shown, grid(day));
    YICE_TRY(m_areas.db.noteAct(QLatin1String("exported"), QLatin1String("network_post"), {}));
    return shown;
}

Result<Holding> SchoolPosts::find(const Id<network::Post> &id) const
{
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    YICE_ASSIGN(const auto holdings, PostService(m_areas.db, table, school).holdings());
    for (const Holding &one : holdings) {
        if (one.id == id && !one.post.holder.isEmpty())
            return one;
    }
    return fail(ErrorCode::NotFound, u"post"_s, {{u"id"_s, id.toString()}});
}

Result<PostHistory> SchoolPosts::history(const QString &kindId, const QString &scope) const
{
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    const PostKind *kind = table.kind(kindId);
    if (!kind)
        return notThisPost(u"kind"_s);
    const PostService service(m_areas.db, table, school);
    YICE_ASSIGN(const auto holdings, service.holdings());
    YICE_ASSIGN(const auto handovers, service.handovers());
    const QString place = school.read(kind->level, scope);
    const auto isHere = [&](Level level, const QString &title, const QString &where) {
        return table.titled(level, title) == kind && school.read(level, where) == place;
    };
    PostHistory history;
    for (const Holding &one : holdings) {
        if (!one.post.holder.isEmpty() && isHere(one.post.level, one.post.title, one.post.scope))
            history.held.prepend(one);
    }
    std::stable_sort(history.held.begin(), history.held.end(),
                     [](const Holding &a, const Holding &b) { return a.post.first > b.post.first; });
    for (const Handover &one : handovers) {
        if (!isHere(one.level, one.title, one.scope))
            continue;
        YICE_ASSIGN(const HandedOver shown, seen(one));
        history.handovers.append(shown);
    }
    return history;
}

Result<SchoolPosts::Person> SchoolPosts::person(const QString &word, const PostKind *kind) const
{
    const QString text = word.trimmed();
    YICE_ASSIGN(const auto staff, m_areas.network.staff());
    QList<Person> named;
    for (const network::Staff &one : staff) {
        if (one.number == text)
            return Person{one.name, one.number};
        if (one.name == text)
            named.append({one.name, one.number});
    }
    if (named.size() == 1)
        return named.first();
    if (named.size() > 1)
        return fail(ErrorCode::NeedsDecision, u"holder"_s, {{u"field"_s, u"holder"_s}});
    if (kind && kind->pupils && !text.isEmpty()) {
        students::StudentQuery query;
        query.text = text;
        YICE_ASSIGN(const auto found, m_areas.students.list(query));
        for (const auto &one : found) {
            if (one.studentNumber == text)
                return Person{one.name, one.studentNumber};
        }
    }
    if (text.isEmpty())
        return notThisPost(u"holder"_s);
    return fail(ErrorCode::NotFound, u"holder"_s, {{u"id"_s, text}});
}

Result<Id<network::Post>> SchoolPosts::fill(const PostWish &wish)
{
    YICE_TRY(m_areas.db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, structure(wish.first.isValid() ? wish.first : m_areas.db.clock().today()));
    const PostKind *kind = table.kind(wish.kind);
    if (!kind)
        return notThisPost(u"kind"_s);
    const network::Place place{kind->level, school.read(kind->level, wish.scope)};
    if (!school.places.contains(place))
        return notThisPost(u"scope"_s);
    YICE_ASSIGN(const Person holder, person(wish.holder, kind));
    network::Post post{kind->level, place.scope, kind->titles.first(), holder.name, holder.number, wish.first, wish.last};
    return PostService(m_areas.db, table, school).fill(post);
}

Result<> SchoolPosts::end(const Id<network::Post> &id, qint64 revision, const QDate &last)
{
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    return PostService(m_areas.db, table, school).end(id, revision, last);
}

Result<> SchoolPosts::withdraw(const Id<network::Post> &id, qint64 revision)
{
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    return PostService(m_areas.db, table, school).withdraw(id, revision);
}

Result<QHash<QString, alerts::AlertRow>> SchoolPosts::forBoth(const Handover &handover, const QList<alerts::AlertRow> &rows) const
{
    QList<Id<students::Student>> ids;
    for (const alerts::AlertRow &one : rows)
        ids.append(one.student.id);
    YICE_ASSIGN(const auto off, alerts::studentsOffPaper(m_areas.db));
    YICE_ASSIGN(const auto safeties, alerts::caseSafeties(m_areas.db, ids));
    const QString post = m_areas.rules.table.postTitled(handover.title);
    QHash<QString, alerts::AlertRow> kept;
    for (const alerts::AlertRow &one : rows) {
        const alerts::CaseSafety safety = safeties.value(one.student.id);
        if (!off.contains(one.student.id) && !safety.suspects(handover.from, post) && !safety.suspects(handover.to, post))
            kept.insert(one.id.toString(), one);
    }
    return kept;
}

Result<QHash<QString, alerts::AlertRow>> SchoolPosts::openCases(const Handover &handover) const
{
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    const QString place = school.read(handover.level, handover.scope);
    YICE_ASSIGN(auto rows, m_areas.alerts.list({}));
    rows.removeIf([&](const alerts::AlertRow &one) {
        const students::ClassName &name = one.student.className;
        return !isBelow(one.tier, handover.level)
            || (handover.level == Level::Class && classScope(name) != place)
            || (handover.level == Level::Grade && observations::gradeText(name.grade) != place);
    });
    return forBoth(handover, rows);
}

Result<QList<HandedItem>> SchoolPosts::openItems(const Handover &handover, HandedOver &seen) const
{
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    const PostKind *kind = table.titled(handover.level, handover.title);
    const QDate today = m_areas.db.clock().today();
    YICE_ASSIGN(const Structure school, reading(today));
    const QString place = school.read(handover.level, handover.scope);
    const Viewer &viewer = m_areas.db.viewer();
    QList<HandedItem> items;
    for (const HandedItem::Kind one : kind ? kind->hands : QList<HandedItem::Kind>()) {
        if (!maySee(viewer, one)) {
            seen.withheld.append(one);
        } else if (one == HandedItem::Kind::Report) {
            YICE_ASSIGN(const auto grid, ClassReports(m_areas).observations.history(today));
            for (const auto &week : grid.withState(observations::ReportState::Missing)) {
                if (classScope(week.className) == place)
                    items.append({one, week.week.toString(Qt::ISODate)});
            }
        } else if (one == HandedItem::Kind::Kit) {
            YICE_ASSIGN(const auto kits, Kits(m_areas).school.list());
            for (const auto &row : kits) {
                if (!row.kit.replaced.isValid() && row.kit.lastDay >= today && placeOf(row.kit.scope, handover.level) == place
                    && alerts::sameName(row.kit.person, handover.from))
                    items.append({one, row.kit.code});
            }
        } else {
            YICE_ASSIGN(seen.cases, openCases(handover));
            QStringList marks = seen.cases.keys();
            marks.sort();
            for (const QString &mark : std::as_const(marks))
                items.append({one, mark});
        }
    }
    return items;
}

Result<HandedOver> SchoolPosts::prepare(const Id<network::Post> &id, const ReplacementWish &wish) const
{
    YICE_TRY(m_areas.db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Holding held, find(id));
    YICE_ASSIGN(const Person next, person(wish.holder, table.titled(held.post.level, held.post.title)));
    HandedOver shown;
    Handover &made = shown.handover;
    made.level = held.post.level;
    made.scope = held.post.scope;
    made.title = held.post.title;
    made.from = held.post.holder;
    made.fromNumber = held.post.holderNumber;
    made.to = next.name;
    made.toNumber = next.number;
    made.day = wish.day;
    made.note = wish.note.trimmed();
    YICE_ASSIGN(made.handed, openItems(made, shown));
    return shown;
}

Result<HandedOver> SchoolPosts::handOver(const Id<network::Post> &id, qint64 revision, const ReplacementWish &wish)
{
    YICE_ASSIGN(HandedOver shown, prepare(id, wish));
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    const Handover &made = shown.handover;
    PostService service(m_areas.db, table, school);
    YICE_ASSIGN(shown.handover.id, service.handOver(id, revision, {made.to, made.toNumber, wish.day, wish.last, wish.note, made.handed}));
    return shown;
}

Result<HandedOver> SchoolPosts::seen(const Handover &handover) const
{
    HandedOver shown;
    shown.handover = handover;
    QList<Id<alerts::Alert>> ids;
    for (const HandedItem &one : handover.handed) {
        if (one.kind == HandedItem::Kind::Case)
            ids.append(Id<alerts::Alert>::fromString(one.mark));
    }
    if (!ids.isEmpty() && m_areas.db.viewer().may(Permission::SeeAlerts)) {
        alerts::AlertQuery query;
        query.onlyOpen = false;
        query.among = ids;
        YICE_ASSIGN(const auto rows, m_areas.alerts.list(query));
        YICE_ASSIGN(shown.cases, forBoth(handover, rows));
    }
    shown.handover.handed.removeIf([&](const HandedItem &one) {
        return !maySee(m_areas.db.viewer(), one.kind) || (one.kind == HandedItem::Kind::Case && !shown.cases.contains(one.mark));
    });
    return shown;
}

Result<> SchoolPosts::acknowledge(const Id<Handover> &id, const QDate &day)
{
    YICE_TRY(m_areas.db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(const PostTable table, network::shippedPostTable());
    YICE_ASSIGN(const Structure school, reading(m_areas.db.clock().today()));
    PostService service(m_areas.db, table, school);
    YICE_ASSIGN(const auto all, service.handovers());
    for (const Handover &one : all) {
        if (one.id == id)
            return service.acknowledge(id, one.revision, day);
    }
    return fail(ErrorCode::NotFound, u"handover"_s, {{u"id"_s, id.toString()}});
}

} // namespace core::workspace
