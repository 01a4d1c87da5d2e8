// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PostRules.h"

#include "core/base/EnumWords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{

constexpr const char *GapNames[] = {"none", "vacant", "ended", "ahead", "last_year", "left", "away"};

/// What the staff list and the roster say against a holder.
class Presence
{
public:
    Presence(const PostTable &table, const Structure &structure, const QList<Staff> &staff)
        : m_table(table), m_structure(structure)
    {
        for (const Staff &one : staff)
            m_states.insert(one.number, one.state);
    }

    Gap of(const Post &post, const PostKind *kind) const
    {
        if (isOfLastYear(post, m_structure.yearBegan))
            return Gap::LastYear;
        if (const auto state = m_states.constFind(post.holderNumber); state != m_states.constEnd()) {
            if (m_table.leftStates.contains(*state))
                return Gap::Left;
            return state->isEmpty() || *state == u"在岗" ? Gap::None : Gap::Away;
        }
        const bool pupil = kind && kind->pupils && !post.holderNumber.isEmpty();
        return pupil && !m_structure.pupils.contains(post.holderNumber) ? Gap::Left : Gap::None;
    }

private:
    const PostTable &m_table;
    const Structure &m_structure;
    QHash<QString, QString> m_states;
};

/// Of several gaps the one that is nearest to being filled.
void settle(PostState &state, const QList<Holding> &all, const PostKind *kind, const Presence &presence, const QDate &day)
{
    QList<QString> people;
    state.gap = Gap::Vacant;
    for (const Holding &one : all) {
        const Post &post = one.post;
        if (!post.holder.isEmpty() && post.first.isValid() && post.first > day)
            state.ahead.append(one);
        if (!post.isHeldOn(day))
            continue;
        const Gap gap = presence.of(post, kind);
        state.holders.append(one);
        const QString who = post.holderNumber.isEmpty() ? post.holder : post.holderNumber;
        if (gap == Gap::None && !people.contains(who))
            people.append(who);
        state.gap = state.gap == Gap::None ? Gap::None : gap;
    }
    if (state.gap == Gap::None)
        state.holders.removeIf([&](const Holding &one) { return presence.of(one.post, kind) == Gap::LastYear; });
    state.doubled = people.size() > 1 && kind && !kind->several;
    if (!state.holders.isEmpty())
        return;
    for (const Holding &one : all) {
        const Post &post = one.post;
        if (post.holder.isEmpty())
            continue;
        if (post.first.isValid() && post.first > day && (state.gap != Gap::Ahead || post.first < state.since)) {
            state.gap = Gap::Ahead;
            state.since = post.first;
        } else if (state.gap != Gap::Ahead && post.last.isValid() && post.last < day
                   && (state.gap != Gap::Ended || post.last > state.since)) {
            state.gap = Gap::Ended;
            state.since = post.last;
        }
    }
}

/// Staff whose role fills the post by itself.
QList<Holding> byRole(const PostKind &kind, const QString &scope, const QList<Staff> &staff)
{
    QList<Holding> list;
    for (const Staff &one : staff) {
        if (kind.roles.contains(one.role))
            list.append({{}, 0, {kind.level, scope, one.role, one.name, one.number, one.joined, {}}});
    }
    return list;
}

} // namespace

QString gapName(Gap gap)
{
    return base::wordOf(GapNames, gap);
}

bool isOfLastYear(const Post &post, const QDate &yearBegan)
{
    return post.level != Level::School && yearBegan.isValid() && !post.last.isValid() && post.first.isValid()
        && post.first < yearBegan;
}

QString placeKey(const PostTable &table, const Post &post)
{
    const PostKind *kind = table.titled(post.level, post.title);
    return u"%1|%2|%3"_s.arg(levelName(post.level), kind ? kind->titles.first() : post.title, scopeKey(post.level, post.scope));
}

bool isSamePlace(const PostTable &table, const Post &a, const Post &b)
{
    return placeKey(table, a) == placeKey(table, b);
}

QList<PostState> PostGrid::gaps() const
{
    QList<PostState> list;
    std::copy_if(posts.begin(), posts.end(), std::back_inserter(list),
                 [](const PostState &one) { return !one.kind.isEmpty() && one.gap != Gap::None; });
    return list;
}

PostFigures PostGrid::network() const
{
    PostFigures figures;
    for (const PostState &one : posts) {
        figures.due += one.network ? 1 : 0;
        figures.filled += one.network && one.gap == Gap::None ? 1 : 0;
    }
    return figures;
}

PostFigures PostGrid::of(const QString &kind) const
{
    PostFigures figures;
    for (const PostState &one : posts) {
        figures.due += one.kind == kind ? 1 : 0;
        figures.filled += one.kind == kind && one.gap == Gap::None ? 1 : 0;
    }
    return figures;
}

PostFigures PostGrid::grid() const
{
    PostFigures figures;
    QSet<QString> classes;
    QSet<QString> open;
    bool school = true;
    for (const PostState &one : posts) {
        if (!one.grid)
            continue;
        if (one.level == Level::School)
            school = school && one.gap == Gap::None;
        if (one.level == Level::Class)
            classes.insert(one.scope);
        if (one.level == Level::Class && one.gap != Gap::None)
            open.insert(one.scope);
    }
    figures.due = static_cast<int>(classes.size());
    figures.filled = school ? static_cast<int>(classes.size() - open.size()) : 0;
    return figures;
}

PostGrid postGrid(const PostTable &table, const Structure &structure, const QList<Holding> &holdings,
                  const QList<Staff> &staff, const QDate &day)
{
    PostGrid grid;
    grid.day = day;
    const Presence presence(table, structure, staff);
    QHash<QString, QList<Holding>> of;
    const auto key = [](const QString &kind, const QString &scope) { return kind + u'|' + scope; };
    QList<QString> others;
    for (const Holding &one : holdings) {
        const PostKind *kind = table.titled(one.post.level, one.post.title);
        const QString scope = structure.read(one.post.level, one.post.scope);
        const bool due = kind && structure.places.contains(Place{one.post.level, scope});
        const QString name = due ? key(kind->id, scope) : key(levelName(one.post.level) + u'|' + one.post.title, scope);
        if (!due && !others.contains(name))
            others.append(name);
        of[name].append(one);
    }
    for (const PostKind &kind : table.kinds) {
        for (const Place &place : structure.places) {
            if (place.level != kind.level)
                continue;
            PostState state{kind.id, kind.name, kind.level, place.scope, {}, Gap::None, {}, false, kind.network, kind.grid};
            QList<Holding> all = of.value(key(kind.id, place.scope));
            if (std::none_of(all.begin(), all.end(), [&](const Holding &one) { return one.post.isHeldOn(day); }))
                all += byRole(kind, place.scope, staff);
            settle(state, all, &kind, presence, day);
            grid.posts.append(state);
        }
    }
    for (const QString &name : std::as_const(others)) {
        const QList<Holding> &all = of[name];
        const Post &post = all.first().post;
        PostState state{{}, post.title, post.level, structure.read(post.level, post.scope), {}, Gap::None, {}, false, false, false};
        settle(state, all, table.titled(post.level, post.title), presence, day);
        if (!state.holders.isEmpty() || std::any_of(all.begin(), all.end(), [](const Holding &one) { return one.post.holder.isEmpty(); }))
            grid.posts.append(state);
    }
    return grid;
}

Result<> checkFree(const PostTable &table, const QList<Holding> &holdings, const Post &wanted, const Id<Post> &besides)
{
    const bool single = table.isSingle(wanted);
    for (const Holding &one : holdings) {
        if (one.id == besides || !one.post.overlaps(wanted) || !isSamePlace(table, one.post, wanted))
            continue;
        if (single || one.post.isHeldBy(wanted.holder, wanted.holderNumber))
            return fail(ErrorCode::ConditionsUnmet, u"post_held"_s,
                        {{u"who"_s, one.post.holder},
                         {u"from"_s, one.post.first.toString(Qt::ISODate)},
                         {u"to"_s, one.post.last.toString(Qt::ISODate)}});
    }
    return {};
}

} // namespace core::network
