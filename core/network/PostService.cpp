// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PostService.h"

#include "core/network/HandoverRepository.h"
#include "core/network/StaffRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, field, {{u"field"_s, field}, {u"post"_s, true}});
}

tl::unexpected<Error> unmet(const QString &what)
{
    return fail(ErrorCode::ConditionsUnmet, what);
}

QDate yearBegan(const QDate &day)
{
    return QDate(day.month() >= 9 ? day.year() : day.year() - 1, 9, 1);
}

/// Writes `post` over the one that is stored, under the words of its file.
Result<> write(storage::Connection &db, const Holding &stored, Post post)
{
    StaffRepository repository(db);
    YICE_ASSIGN(const auto all, repository.posts());
    for (const auto &one : all) {
        if (one.id != stored.id)
            continue;
        post.scope = one.value.scope;
        post.title = one.value.title;
        post.byHand = true;
        post.ofFile = one.value.ofFile || (!one.value.byHand && !one.value.holder.isEmpty());
        YICE_TRY(repository.change({one.id, stored.revision, one.value}, post));
        return {};
    }
    return fail(ErrorCode::NotFound, u"post"_s, {{u"id"_s, stored.id.toString()}});
}

} // namespace

Result<QList<Holding>> PostService::holdings() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const auto stored, StaffRepository(m_db).posts());
    QList<Holding> list;
    for (const auto &one : stored)
        list.append({one.id, one.revision, one.value});
    return list;
}

Result<QList<Holding>> PostService::read() const
{
    YICE_ASSIGN(const auto stored, StaffRepository(m_db).posts());
    QList<Holding> list;
    for (const auto &one : stored) {
        list.append({one.id, one.revision, one.value});
        list.last().post.scope = m_structure.read(one.value.level, one.value.scope);
    }
    return list;
}

Result<QList<Handover>> PostService::handovers() const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    return HandoverRepository(m_db).all();
}

Result<Holding> PostService::find(const QList<Holding> &all, const Id<Post> &id, qint64 revision) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Holding &one) { return one.id == id; });
    if (found == all.end() || found->post.holder.isEmpty())
        return fail(ErrorCode::NotFound, u"post"_s, {{u"id"_s, id.toString()}});
    if (found->revision != revision)
        return fail(ErrorCode::Conflict, u"post"_s);
    return *found;
}

Result<> PostService::checkDays(const Post &post) const
{
    if (!post.first.isValid())
        return invalid(u"from"_s);
    if (post.last.isValid() && post.last < post.first)
        return invalid(u"to"_s);
    return {};
}

Result<Id<Post>> PostService::fill(const Post &wanted)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    Post post = wanted;
    post.scope = m_structure.read(post.level, post.scope);
    post.holder = post.holder.trimmed();
    post.byHand = true;
    if (post.holder.isEmpty())
        return invalid(u"holder"_s);
    YICE_TRY(checkDays(post));
    YICE_ASSIGN(QList<Holding> all, read());
    const QDate began = yearBegan(post.first);
    std::optional<Holding> vacancy;
    for (Holding &one : all) {
        if (!isSamePlace(m_table, one.post, post))
            continue;
        if (one.post.holder.isEmpty()) {
            vacancy = one;
        } else if (isOfLastYear(one.post, began)
                   && (m_table.isSingle(post) || one.post.isHeldBy(post.holder, post.holderNumber))) {
            one.post.last = began.addDays(-1);
            YICE_TRY(write(m_db, one, one.post));
        }
    }
    YICE_TRY(checkFree(m_table, all, post));
    if (vacancy) {
        YICE_TRY(write(m_db, *vacancy, post));
        return vacancy->id;
    }
    return StaffRepository(m_db).add(post);
}

Result<> PostService::end(const Id<Post> &id, qint64 revision, const QDate &last)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(const QList<Holding> all, read());
    YICE_ASSIGN(const Holding held, find(all, id, revision));
    Post post = held.post;
    post.last = last;
    if (!last.isValid() || (post.first.isValid() && last < post.first))
        return invalid(u"last"_s);
    YICE_TRY(checkFree(m_table, all, post, id));
    return write(m_db, held, post);
}

Result<> PostService::withdraw(const Id<Post> &id, qint64 revision)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(const QList<Holding> all, read());
    YICE_ASSIGN(const Holding held, find(all, id, revision));
    const Post &post = held.post;
    YICE_ASSIGN(const auto handovers, HandoverRepository(m_db).all());
    for (const Handover &one : handovers) {
        const Post handed{one.level, m_structure.read(one.level, one.scope), one.title, {}, {}, {}, {}};
        if (isSamePlace(m_table, handed, post)
            && ((post.first == one.day && post.isHeldBy(one.to, one.toNumber))
                || (post.last.isValid() && post.last.addDays(1) == one.day && post.isHeldBy(one.from, one.fromNumber))))
            return unmet(u"post_handed_over"_s);
    }
    if (!post.byHand || post.ofFile)
        return unmet(u"post_of_file"_s);
    return StaffRepository(m_db).remove({id, revision, post});
}

Result<Id<Handover>> PostService::handOver(const Id<Post> &id, qint64 revision, const Replacement &next)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    YICE_ASSIGN(QList<Holding> all, read());
    YICE_ASSIGN(const Holding held, find(all, id, revision));
    Post before = held.post;
    Post after = before;
    after.holder = next.holder.trimmed();
    after.holderNumber = next.number;
    after.first = next.day;
    after.last = next.last.isValid() ? next.last : before.last;
    after.byHand = true;
    after.ofFile = false;
    if (after.holder.isEmpty() || before.isHeldBy(after.holder, after.holderNumber))
        return invalid(u"holder"_s);
    if (!next.day.isValid() || (before.first.isValid() && next.day <= before.first)
        || (before.last.isValid() && next.day > before.last.addDays(1)))
        return invalid(u"from"_s);
    if (!next.last.isValid() && after.last.isValid() && after.last < after.first)
        after.last = {}; // taken over the day after the other's last
    YICE_TRY(checkDays(after));
    before.last = next.day.addDays(-1);
    for (Holding &one : all) {
        if (one.id == id)
            one.post = before;
    }
    YICE_TRY(checkFree(m_table, all, after));
    YICE_TRY(write(m_db, held, before));
    YICE_TRY(StaffRepository(m_db).add(after));
    Handover made;
    made.id = Id<Handover>::make(m_db.clock());
    made.level = before.level;
    made.scope = before.scope;
    made.title = before.title;
    made.from = before.holder;
    made.fromNumber = before.holderNumber;
    made.to = after.holder;
    made.toNumber = after.holderNumber;
    made.day = next.day;
    made.handed = next.handed;
    made.note = next.note.trimmed();
    made.madeBy = m_db.viewer().name;
    YICE_TRY(HandoverRepository(m_db).add(made));
    return made.id;
}

Result<> PostService::acknowledge(const Id<Handover> &id, qint64 revision, const QDate &day)
{
    YICE_TRY(m_db.viewer().require(Permission::EditSchool));
    HandoverRepository repository(m_db);
    YICE_ASSIGN(const auto all, repository.all());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Handover &one) { return one.id == id; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, u"handover"_s, {{u"id"_s, id.toString()}});
    if (found->acknowledged.isValid())
        return unmet(u"post_acknowledged"_s);
    if (!day.isValid() || day > m_db.clock().today())
        return invalid(u"day"_s);
    return repository.acknowledge(id, revision, day);
}

} // namespace core::network
