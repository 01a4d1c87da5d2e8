// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/PostImport.h"

#include "core/network/PostRules.h"

#include <QHash>

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
        for (qsizetype i = 0; i < m_stored.size(); ++i)
            m_storedAt[placeKey(m_table, m_stored.at(i).value)].append(i);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_places.append(placeKey(m_table, m_lines.at(i).value));
            m_linesAt[m_places.last()].append(i);
        }
        findOverlaps();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_place = m_places.at(i);
            YICE_TRY(take(m_lines.at(i)));
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
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Post &one = m_lines.at(i).value;
            for (const qsizetype j : std::as_const(m_linesAt[m_places.at(i)])) {
                const Post &other = m_lines.at(j).value;
                if (j >= i || !one.overlaps(other) || !isInTheWay(one, other))
                    continue;
                report(m_lines.at(i), u"post_overlap"_s, {{u"otherRow"_s, m_lines.at(j).row}, {u"who"_s, other.holder}});
                break;
            }
        }
    }

    /// Those of the place of the line at hand.
    QList<qsizetype> storedHere() const { return m_storedAt.value(m_place); }
    QList<qsizetype> linesHere() const { return m_linesAt.value(m_place); }

    bool isInTheWay(const Post &one, const Post &other) const
    {
        return m_table.isSingle(one) && !one.isHeldBy(other.holder, other.holderNumber);
    }
    /// Both of posts of the place at hand.
    bool isInFile(const Post &post) const
    {
        const auto here = linesHere();
        return std::any_of(here.begin(), here.end(), [&](qsizetype i) {
            const Post &line = m_lines.at(i).value;
            return line.first == post.first && line.isHeldBy(post.holder, post.holderNumber);
        });
    }
    bool isDayInFile(const Post &post) const
    {
        const auto here = linesHere();
        return std::any_of(here.begin(), here.end(), [&](qsizetype i) { return m_lines.at(i).value.first == post.first; });
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
        for (const qsizetype i : storedHere()) {
            Stored<Post> &stored = m_stored[i];
            const Post &post = stored.value;
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
        if (!stored && one.holder.isEmpty() && isKept()) {
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
            for (const qsizetype i : storedHere()) {
                const Post &next = m_stored.at(i).value;
                const bool follows = isInTheWay(next, one) || next.isHeldBy(one.holder, one.holderNumber);
                if (follows && next.overlaps(one) && next.first > one.first && !isInFile(next))
                    one.last = next.first.addDays(-1);
            }
            return change(*stored, one);
        }
        YICE_TRY(makeRoom(line, one, stored->id));
        return change(*stored, one);
    }

    /// Somebody stands at this place.
    bool isKept() const
    {
        const auto here = storedHere();
        return std::any_of(here.begin(), here.end(), [&](qsizetype i) { return !m_stored.at(i).value.holder.isEmpty(); });
    }

    Result<> takeUndated(const Line<Post> &line, Stored<Post> *stored)
    {
        Post one = line.value;
        const auto here = storedHere();
        for (const qsizetype i : here) {
            Stored<Post> &other = m_stored[i];
            const Post &post = other.value;
            // Whose time begins later, or was written here, is not begun anew.
            if (post.isHeldBy(one.holder, one.holderNumber)
                && (post.byHand || post.isHeldOn(m_today) || !post.first.isValid() || post.first > m_today)) {
                if (!post.byHand && !post.first.isValid() && !post.last.isValid())
                    return change(other, one);
                ++m_taken.unchanged;
                return {};
            }
        }
        const bool held = std::any_of(here.begin(), here.end(), [&](qsizetype i) {
            const Post &post = m_stored.at(i).value;
            return post.isHeldOn(m_today) && isInTheWay(post, one);
        });
        if (held)
            one.first = m_today;
        if (!stored || !stored->value.holder.isEmpty())
            return begin(line, one);
        YICE_TRY(makeRoom(line, one, stored->id));
        return change(*stored, one);
    }

    Result<> begin(const Line<Post> &line, const Post &one)
    {
        if (!one.holder.isEmpty()) {
            YICE_TRY(makeRoom(line, one, {}));
        }
        YICE_ASSIGN(const auto id, m_repository.add(one));
        m_storedAt[m_place].append(m_stored.size());
        m_stored.append({id, 1, one});
        ++m_taken.added;
        return {};
    }

    /// The time of who held the post before `one` ends with the day before.
    Result<> makeRoom(const Line<Post> &line, const Post &one, const Id<Post> &besides)
    {
        for (const qsizetype i : storedHere()) {
            Stored<Post> &stored = m_stored[i];
            Post post = stored.value;
            const bool same = post.isHeldBy(one.holder, one.holderNumber);
            if (stored.id == besides || isInFile(post) || !post.overlaps(one) || (!same && !isInTheWay(post, one)))
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
    QHash<QString, QList<qsizetype>> m_storedAt; ///< by placeKey()
    QHash<QString, QList<qsizetype>> m_linesAt;  ///< likewise
    QStringList m_places;                        ///< of each line
    QString m_place;                             ///< of the line at hand
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
