// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PostImport.h"

#include "core/network/PostRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::network
{

namespace
{

class Taking
{
public:
    Taking(StaffRepository &repository, const PostTable &table, const QList<Line<Post>> &lines, const QDate &today)
        : m_repository(repository), m_table(table), m_lines(lines), m_today(today)
    {
    }

    Result<PostsTaken> run()
    {
        YICE_ASSIGN(m_stored, m_repository.posts());
        findOverlaps();
        for (const auto &line : m_lines) {
            YICE_TRY(take(line));
        }
        if (!m_wrong.problems.isEmpty())
            return fail(m_wrong);
        return m_taken;
    }

private:
    void report(const Line<Post> &line, const QString &kind, const QVariantMap &context)
    {
        Problem problem;
        problem.sheet = line.sheet;
        problem.row = line.row;
        problem.column = u"任职起"_s;
        problem.value = line.value.first.toString(Qt::ISODate);
        problem.kind = kind;
        problem.context = context;
        m_wrong.problems.append(problem);
    }

    void findOverlaps()
    {
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const Post &one = m_lines.at(i).value;
            for (qsizetype j = 0; j < i; ++j) {
                const Post &other = m_lines.at(j).value;
                if (!isSamePlace(m_table, one, other) || !one.overlaps(other) || !isInTheWay(one, other))
                    continue;
                report(m_lines.at(i), u"post_overlap"_s, {{u"otherRow"_s, m_lines.at(j).row}, {u"who"_s, other.holder}});
                break;
            }
        }
    }

    bool isInTheWay(const Post &one, const Post &other) const
    {
        return m_table.isSingle(one) && !one.isHeldBy(other.holder, other.holderNumber);
    }
    bool isInFile(const Post &post) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line<Post> &line) {
            return isSamePlace(m_table, line.value, post) && line.value.first == post.first
                && line.value.isHeldBy(post.holder, post.holderNumber);
        });
    }
    bool isDayInFile(const Post &post) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line<Post> &line) {
            return isSamePlace(m_table, line.value, post) && line.value.first == post.first;
        });
    }

    Result<> change(Stored<Post> &stored, const Post &post)
    {
        YICE_ASSIGN(const bool changed, m_repository.change(stored, post));
        ++(changed ? m_taken.updated : m_taken.unchanged);
        stored.revision += changed ? 1 : 0;
        stored.value = post;
        return {};
    }

    /// The stored row that the line speaks of, or that waits to be filled by it.
    Stored<Post> *known(const Post &one)
    {
        Stored<Post> *vacant = nullptr;
        for (Stored<Post> &stored : m_stored) {
            const Post &post = stored.value;
            if (!isSamePlace(m_table, post, one))
                continue;
            if (post.first == one.first && (m_table.isSingle(one) || post.holder.isEmpty() || post.isHeldBy(one.holder, one.holderNumber)))
                return &stored;
            if (post.holder.isEmpty() && !isDayInFile(post))
                vacant = &stored;
        }
        return vacant;
    }

    Result<> take(const Line<Post> &line)
    {
        Post one = line.value;
        Stored<Post> *stored = known(one);
        if (!stored && one.holder.isEmpty() && isKept(one)) {
            ++m_taken.unchanged;
            return {};
        }
        if (!one.holder.isEmpty() && !one.first.isValid())
            return takeUndated(line, stored);
        if (!stored)
            return begin(line, one);
        Post &post = stored->value;
        const bool named = !post.holder.isEmpty();
        if (post.byHand || (named && one.holder.isEmpty())) {
            ++m_taken.unchanged;
            return {};
        }
        if (named && !post.isHeldBy(one.holder, one.holderNumber)) {
            report(line, u"post_taken"_s, {{u"who"_s, post.holder}, {u"from"_s, post.first.toString(Qt::ISODate)}});
            return {};
        }
        if (named && post.first == one.first) {
            // Who came after, here, has ended this time; the file still has the end that was meant.
            for (const Stored<Post> &other : std::as_const(m_stored)) {
                const Post &next = other.value;
                if (isSamePlace(m_table, next, one) && isInTheWay(next, one) && next.overlaps(one) && next.first > one.first && !isInFile(next))
                    one.last = next.first.addDays(-1);
            }
            return change(*stored, one);
        }
        YICE_TRY(makeRoom(line, one, stored->id));
        return change(*stored, one);
    }

    /// Somebody stands at this place.
    bool isKept(const Post &one) const
    {
        return std::any_of(m_stored.begin(), m_stored.end(), [&](const Stored<Post> &stored) {
            return isSamePlace(m_table, stored.value, one) && !stored.value.holder.isEmpty();
        });
    }

    Result<> takeUndated(const Line<Post> &line, Stored<Post> *stored)
    {
        Post one = line.value;
        for (Stored<Post> &other : m_stored) {
            const Post &post = other.value;
            if (isSamePlace(m_table, post, one) && post.isHeldBy(one.holder, one.holderNumber) && (post.isHeldOn(m_today) || !post.first.isValid())) {
                if (!post.byHand && !post.first.isValid() && !post.last.isValid())
                    return change(other, one);
                ++m_taken.unchanged;
                return {};
            }
        }
        const bool held = std::any_of(m_stored.begin(), m_stored.end(), [&](const Stored<Post> &other) {
            return isSamePlace(m_table, other.value, one) && other.value.isHeldOn(m_today) && isInTheWay(other.value, one);
        });
        if (held)
            one.first = m_today;
        if (stored && stored->value.holder.isEmpty())
            return change(*stored, one);
        return begin(line, one);
    }

    Result<> begin(const Line<Post> &line, const Post &one)
    {
        if (!one.holder.isEmpty()) {
            YICE_TRY(makeRoom(line, one, {}));
        }
        YICE_ASSIGN(const auto id, m_repository.add(one));
        m_stored.append({id, 1, one});
        ++m_taken.added;
        return {};
    }

    /// The time of who held the post before `one` ends with the day before.
    Result<> makeRoom(const Line<Post> &line, const Post &one, const Id<Post> &besides)
    {
        for (Stored<Post> &stored : m_stored) {
            Post post = stored.value;
            const bool same = post.isHeldBy(one.holder, one.holderNumber);
            if (stored.id == besides || isInFile(post) || !isSamePlace(m_table, post, one) || !post.overlaps(one)
                || (!same && !isInTheWay(post, one)))
                continue;
            if (!one.first.isValid() || (post.first.isValid() && post.first >= one.first)) {
                report(line, u"post_taken"_s, {{u"who"_s, post.holder}, {u"from"_s, post.first.toString(Qt::ISODate)}});
                continue;
            }
            post.last = one.first.addDays(-1);
            YICE_TRY(change(stored, post));
        }
        return {};
    }

    StaffRepository &m_repository;
    const PostTable &m_table;
    const QList<Line<Post>> &m_lines;
    const QDate m_today;
    QList<Stored<Post>> m_stored;
    Error m_wrong{ErrorCode::InputRejected};
    PostsTaken m_taken;
};

} // namespace

Result<PostsTaken> takeOver(StaffRepository &repository, const QList<Line<Post>> &lines, const QDate &today)
{
    YICE_ASSIGN(const PostTable table, shippedPostTable());
    return Taking(repository, table, lines, today).run();
}

} // namespace core::network
