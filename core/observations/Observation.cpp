// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/Observation.h"

#include "core/exchange/SodiumBytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{
constexpr qsizetype MarkBytes = 16;
}

bool Observation::saysSameAs(const Observation &other) const
{
    return student == other.student && handed == other.handed && ratings == other.ratings && firstSeen == other.firstSeen
        && facts == other.facts && source == other.source && post == other.post;
}

QByteArray Observation::mark() const
{
    const QStringList words{student.toString(), handed.week.toString(Qt::ISODate), ratingsText(ratings), firstSeen.toString(Qt::ISODate), facts, source};
    return exchange::blake2b(words.join(QChar(0x1f)).toUtf8(), MarkBytes);
}

QList<Observation> standing(const QList<Observation> &versions)
{
    const auto isLater = [](const Observation &one, const Observation &other) {
        return std::pair(one.entered, one.id.bytes()) > std::pair(other.entered, other.id.bytes());
    };
    QList<Observation> left;
    for (const Observation &one : versions) {
        const QByteArray mark = one.mark();
        const bool over = std::any_of(versions.begin(), versions.end(), [&](const Observation &later) {
            return isLater(later, one) && (!later.basis || *later.basis == mark);
        });
        if (!over)
            left.append(one);
    }
    return left;
}

QString ratingsText(const QList<assessments::Answer> &ratings)
{
    QStringList words;
    for (const assessments::Answer &one : ratings)
        words.append(one.kind == assessments::Answer::Kind::Given ? QString::number(one.value) : u"-"_s);
    return words.join(u' ');
}

} // namespace core::observations
