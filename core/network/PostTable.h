// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QStringList>

namespace core::network
{

/// A kind of post that every place of its level must have filled.
struct PostKind {
    QString id;
    QString name; ///< for people, in their language
    Level level = Level::School;
    QStringList titles;  ///< as files word it; the first is written
    QStringList roles;   ///< staff of these roles fill it by their role, where nobody is named
    bool network = false; ///< a post of the four levels (K15)
    bool grid = false;    ///< one of the five roles of the grid (K16)
    bool several = false; ///< several people may hold it at once
    bool pupils = false;  ///< a student may hold it
    QList<HandedItem::Kind> hands; ///< what goes over to the next holder
    QString mark;
};

/// resources/rules/posts.json.
struct PostTable {
    int version = 0;
    QList<PostKind> kinds; ///< in their order on paper
    QStringList leftStates; ///< words of the staff list for who is gone

    const PostKind *kind(const QString &id) const;
    const PostKind *titled(Level level, const QString &title) const;
    /// Whether two people cannot hold it at once; of a title that the table does not know, nobody can say.
    bool isSingle(const Post &post) const;

    /// Unreadable, Invalid (field, where), NewerFormat.
    static Result<PostTable> fromJson(const QByteArray &json);
};

Result<PostTable> shippedPostTable();

} // namespace core::network
