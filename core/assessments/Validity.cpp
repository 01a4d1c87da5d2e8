// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/assessments/Scorer.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

constexpr int SecondsPerItem = 2;
constexpr int ShortScale = 20;
constexpr qsizetype LongestTurn = 6; // up and down again on four options

QString classOf(const Candidate &candidate)
{
    return u"%1-%2"_s.arg(candidate.className.grade).arg(candidate.className.number);
}

/// Twice the median, so that it stays a whole number.
qint64 doubledMedian(QList<int> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? 2LL * values.at(half) : 0LL + values.at(half - 1) + values.at(half);
}

/// The scales with a lie rule or contradicting pairs, each made ready once.
std::map<QString, Scorer> lieScorers(const QList<Scale> &scales)
{
    std::map<QString, Scorer> scorers;
    for (const Scale &scale : scales) {
        if (scale.lie || !scale.contradictions.isEmpty())
            scorers.emplace(scale.id, Scorer(scale));
    }
    return scorers;
}

/// The same few options in turn, as 1 2 1 2 or 1 2 3 2, on nine items of ten. One slip does not hide it.
bool isZigzag(const QList<Answer> &answers)
{
    if (answers.size() < ShortScale)
        return false;
    const auto given = [&](qsizetype at) { return answers.at(at).kind == Answer::Kind::Given; };
    for (qsizetype period = 2; period <= LongestTurn; ++period) {
        qsizetype out = 0;
        for (qsizetype i = period; i < answers.size() && out * 10 <= answers.size(); ++i) {
            const bool turns = given(i) && answers.at(i) == answers.at(i - period) && !(answers.at(i) == answers.at(i - 1));
            out += turns ? 0 : 1;
        }
        if (out * 10 <= answers.size())
            return true;
    }
    return false;
}

bool isStraight(const QList<Answer> &answers, int nothing)
{
    // What stands on more than half of the items outlives all others; nothing else can stand on nine of ten.
    Answer most;
    qsizetype lead = 0;
    for (const Answer &answer : answers) {
        if (lead == 0)
            most = answer;
        lead += answer == most ? 1 : -1;
    }
    const qsizetype count = std::count(answers.begin(), answers.end(), most);
    if (most.kind != Answer::Kind::Given || count * 10 < answers.size() * 9)
        return false;
    // A short sheet that endorses nothing at all is plausible.
    return !(answers.size() < ShortScale && most.value == nothing && count == answers.size());
}

} // namespace

QString flagName(Flag flag)
{
    static const QStringList names{u"too_fast"_s,        u"straight_line"_s, u"missing"_s,
                                   u"outside_options"_s, u"out_of_window"_s, u"duplicate_person"_s,
                                   u"lie"_s,             u"zigzag"_s,        u"contradiction"_s,
                                   u"implausible"_s};
    return names.at(static_cast<int>(flag));
}

QList<QList<Flag>> validityFlags(const QList<MatchedRespondent> &respondents, const QList<Candidate> &candidates,
                                 const QList<Scale> &scales, const QDate &first, const QDate &last)
{
    QHash<QString, QList<int>> secondsByClass;
    QHash<qsizetype, int> sheetsOf;
    for (const MatchedRespondent &one : respondents) {
        if (one.match.state != MatchState::Matched)
            continue;
        const qsizetype place = one.match.candidates.first();
        if (one.respondent.seconds)
            secondsByClass[classOf(candidates.at(place))].append(*one.respondent.seconds);
        ++sheetsOf[place];
    }
    QHash<QString, qint64> medianOf;
    for (auto it = secondsByClass.constBegin(); it != secondsByClass.constEnd(); ++it)
        medianOf.insert(it.key(), doubledMedian(*it));
    qsizetype items = 0;
    for (const Scale &scale : scales)
        items += scale.items.size();

    const std::map<QString, Scorer> lies = lieScorers(scales);
    ScoreNumbers numbers;
    QList<QList<Flag>> all;
    for (const MatchedRespondent &one : respondents) {
        const Respondent &respondent = one.respondent;
        const bool matched = one.match.state == MatchState::Matched;
        bool tooFast = respondent.seconds && *respondent.seconds < SecondsPerItem * items;
        if (matched && respondent.seconds) {
            const QString name = classOf(candidates.at(one.match.candidates.first()));
            tooFast = tooFast || 6LL * *respondent.seconds < medianOf.value(name);
        }
        bool straight = false;
        bool missing = false;
        bool outside = false;
        bool zigzag = false;
        bool untruthful = false;
        bool contradictory = false;
        for (const Scale &scale : scales) {
            const QList<Answer> answers = respondent.answers.value(scale.id);
            const QList<Answer> own = answers.mid(0, scale.items.size()); // supplements are asked of some only
            straight = straight || isStraight(own, scale.lowestValue());
            const auto blank = std::count_if(own.begin(), own.end(), [](const Answer &a) { return a.kind == Answer::Kind::Missing; });
            missing = missing || blank * 100 > scale.missingPercent * own.size();
            outside = outside || std::any_of(answers.begin(), answers.end(), [](const Answer &a) { return a.kind == Answer::Kind::Outside; });
            zigzag = zigzag || isZigzag(own);
            if (const auto scorer = lies.find(scale.id); scorer != lies.end()) {
                const bool read = scorer->second.score(answers.constData(), answers.size(), numbers).has_value();
                untruthful = untruthful || (read && numbers.untruthful);
                contradictory = contradictory || (read && !scale.contradictions.isEmpty() &&
                                                  numbers.contradictions >= scale.contradictionsAtLeast);
            }
        }
        const QDate day = respondent.submitted.date();
        QList<Flag> flags;
        if (tooFast)
            flags.append(Flag::TooFast);
        if (straight)
            flags.append(Flag::StraightLine);
        if (zigzag)
            flags.append(Flag::Zigzag);
        if (missing)
            flags.append(Flag::Missing);
        if (outside)
            flags.append(Flag::OutsideOptions);
        if (!day.isValid() || day < first || day > last)
            flags.append(Flag::OutOfWindow);
        if (matched && sheetsOf.value(one.match.candidates.first()) > 1)
            flags.append(Flag::DuplicatePerson);
        if (untruthful)
            flags.append(Flag::Lie);
        if (contradictory)
            flags.append(Flag::Contradiction);
        all.append(flags);
    }
    return all;
}

} // namespace core::assessments
