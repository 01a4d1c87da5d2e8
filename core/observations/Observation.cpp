// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/Observation.h"

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

bool Observation::saysSameAs(const Observation &other) const
{
    return student == other.student && handed == other.handed && ratings == other.ratings && firstSeen == other.firstSeen
        && facts == other.facts && source == other.source;
}

QString ratingsText(const QList<assessments::Answer> &ratings)
{
    QStringList words;
    for (const assessments::Answer &one : ratings)
        words.append(one.kind == assessments::Answer::Kind::Given ? QString::number(one.value) : u"-"_s);
    return words.join(u' ');
}

} // namespace core::observations
