// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/Alert.h"

namespace core::alerts {

// Suspects are written down as a child says them: 「李老师」, 「李明老师」, 「李 明」. Whoever may be meant is kept away until
// people have written down somebody else.

/// A post of somebody of the family: no suspect's `as`, and 「李老师」 is none of them.
inline constexpr QLatin1String FamilyPost("family");

/// Whether the suspect may be `name`, who holds `post` (a word as in Suspect::as; empty: not known). Blanks and width do not
/// count; one name contains the other; or one is a surname with a title, the other begins with it, and no known posts differ. Where
/// one of the two has no name, the post decides.
bool mayBe(const Suspect &suspect, const QString &name, const QString &post);

/// Whether two written names may be of one person, as signatures are counted: the same letters. Blanks, width, titles and a post
/// beside the name do not tell persons apart, for one holds several posts; two stated numbers do. Of a name in parts
/// (「阿依古丽·买买提」) the first may stand alone; a surname with a title is only itself.
bool sameName(const QString &name, const QString &other);

/// How many persons these names are at least: those that sameName() holds for count once, blank ones not.
qsizetype personsAmong(const QStringList &names);

/// Whether the text names the suspect, also with another title or by the surname with one.
bool namedIn(const QString &text, const Suspect &suspect);

} // namespace core::alerts
