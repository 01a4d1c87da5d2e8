// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/PostTable.h"

#include <QSet>

#include <functional>

namespace core::network
{

/// Where posts are due: the school, a grade, a class, a dormitory room in use.
struct Place {
    Level level = Level::School;
    QString scope; ///< scopeKey()
    bool operator==(const Place &) const = default;
};

/// The school as its roster shows it on a day.
struct Structure {
    QList<Place> places; ///< by level, then in the roster's order
    /// A scope as a file words it, as `places` have it; scopeKey() where it cannot be read.
    std::function<QString(Level, const QString &)> read = scopeKey;
    QSet<QString> pupils; ///< numbers of current students
    QDate yearBegan;      ///< of the school year of the day
};

/// Why nobody fills a post.
enum class Gap {
    None,
    Vacant,   ///< nobody was ever named
    Ended,    ///< the last one's time is over
    Ahead,    ///< the next one has not begun
    LastYear, ///< without an end, from an earlier school year: the class, grade or room is another's now. [P]
    Left,     ///< the holder is gone
    Away,     ///< the holder is on the staff list, but not at work
};
QString gapName(Gap gap); ///< "last_year"

/// One post of one place on a day.
struct PostState {
    QString kind; ///< of the table; empty: a post that is not due
    QString name; ///< of the kind, else the title
    Level level = Level::School;
    QString scope;
    QList<Holding> holders; ///< whose time the day is, also where there is a gap
    Gap gap = Gap::None;
    QDate since;           ///< of Ended the last day, of Ahead the first
    bool doubled = false;  ///< two people hold what is for one
    bool network = false;
    bool grid = false;
    QList<Holding> ahead = {}; ///< named, and not begun
};

struct PostFigures {
    int due = 0;
    int filled = 0;
};

/// Every post that is due, in the order of the table, then of the places; then those that are not due.
struct PostGrid {
    QDate day;
    QList<PostState> posts;
    QList<PostState> gaps() const; ///< of those that are due
    PostFigures network() const;   ///< K15 [S], no figure is set
    PostFigures of(const QString &kind) const;
    /// Classes where all five roles of the grid are filled, of the classes (K16 [S], no figure is set).
    PostFigures grid() const;
};

PostGrid postGrid(const PostTable &table, const Structure &structure, const QList<Holding> &holdings,
                  const QList<Staff> &staff, const QDate &day);

/// ConditionsUnmet (post_held, with who, from, to): somebody else has a time that touches the wanted one, where one alone may
/// hold the post. Of `holdings` those of the same place count, but for the one called `besides`.
Result<> checkFree(const PostTable &table, const QList<Holding> &holdings, const Post &wanted, const Id<Post> &besides = {});

/// Without an end, from before the school year that `day` lies in, and not of the whole school.
bool isOfLastYear(const Post &post, const QDate &yearBegan);
/// Level, scope and kind, else title: posts with the same are one.
QString placeKey(const PostTable &table, const Post &post);
bool isSamePlace(const PostTable &table, const Post &a, const Post &b);

} // namespace core::network
