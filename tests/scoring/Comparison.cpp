// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoring/Comparison.h"

#include "tests/support/TestSupport.h"

#include <algorithm>

namespace tests::scoring
{

using namespace core::assessments;

namespace
{

bool names(const QString &title, const QString &words)
{
    const QStringList all = words.split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &word) { return title.contains(word); });
}

/// By id where the command line promises one, else by the Chinese name: the same name, or the only one that holds it.
QString idFor(const Scale &scale, const std::string &name)
{
    const QString words = QString::fromStdString(name);
    QStringList found;
    for (const ScoreDefinition &score : scale.scores) {
        if (score.id == words || score.name == words)
            return score.id;
        if (names(score.name, words))
            found.append(score.id);
    }
    return found.size() == 1 ? found.first() : QString();
}

std::string namesOf(const Scale &scale)
{
    QStringList names;
    for (const ScoreDefinition &score : scale.scores)
        names.append(score.id + u' ' + score.name);
    return names.join(u", ").toStdString();
}

QList<Answer> answersOf(const Sheet &sheet)
{
    QList<Answer> answers;
    for (const std::optional<int> &answer : sheet)
        answers.append(answer ? Answer::given(*answer) : Answer::missing());
    return answers;
}

bool differsInNorm(const Number &mine, const Score &theirs)
{
    if (!mine.z)
        return theirs.z || theirs.t;
    const auto [up, down] = *mine.z;
    return !theirs.z || !theirs.t || *theirs.z != Rational{up, down} ||
           *theirs.t != Rational{50LL * down + 10LL * up, down};
}

std::string written(const Span &span)
{
    return std::to_string(span.first) + "-" + std::to_string(span.second);
}

std::string written(const ScoredSheet &sheet)
{
    std::string text;
    for (const Score &score : sheet.scores)
        text += score.id.toStdString() + " " + std::to_string(score.raw) + " = " +
                score.value.toDecimal().toStdString() + " [" + score.band.toStdString() + "]; ";
    text += "critical";
    for (const int item : sheet.critical)
        text.append(" ").append(std::to_string(item));
    return text + (sheet.tooManyMissing ? "; missing" : "") + (sheet.untruthful ? "; lie" : "");
}

} // namespace

std::string written(const Sheet &sheet)
{
    std::string text;
    for (const std::optional<int> &answer : sheet)
        text.append(text.empty() ? "" : " ").append(answer ? std::to_string(*answer) : std::string("-"));
    return text;
}

std::string written(const Reading &reading)
{
    std::string text;
    for (const Number &number : reading.numbers)
        text += number.name + " " + std::to_string(number.raw) + " = " + number.value + " [" +
                (number.band ? written(*number.band) : std::string()) + "]; ";
    text += "critical";
    for (const int item : reading.critical)
        text.append(" ").append(std::to_string(item));
    return text + (reading.missing ? "; missing" : "") + (reading.lie ? "; lie" : "");
}

Comparison::Comparison(const Questionnaire &questionnaire)
    : m_questionnaire(questionnaire)
    , m_scale(valueOf(valueOf(shippedScale(QString::fromStdString(questionnaire.id)))
                          .withVariant(QString::fromStdString(questionnaire.variant))))
{
    Sheet sheet;
    for (const auto &options : questionnaire.options)
        sheet.push_back(options.back());
    for (const Number &number : questionnaire.read(sheet, {}).numbers)
        m_ids[number.name] = idFor(m_scale, number.name);
}

const Score *Comparison::find(const ScoredSheet &sheet, const std::string &name) const
{
    const auto id = m_ids.find(name);
    if (id == m_ids.end())
        return nullptr;
    const auto score =
        std::find_if(sheet.scores.begin(), sheet.scores.end(), [&](const Score &one) { return one.id == id->second; });
    return score == sheet.scores.end() ? nullptr : &*score;
}

std::optional<std::string> Comparison::differenceInBand(const Number &mine, const Score &theirs)
{
    if (mine.band.has_value() == theirs.band.isEmpty())
        return mine.name + ": a band on one side only";
    if (!mine.band)
        return {};
    const QString &known = m_bandOf.try_emplace({mine.name, *mine.band}, theirs.band).first->second;
    const Span span = m_spanOf.try_emplace({mine.name, theirs.band}, *mine.band).first->second;
    if (known != theirs.band || span != *mine.band)
        return mine.name + ": band " + theirs.band.toStdString() + " met " + written(span) + " before and " +
               written(*mine.band) + " here";
    for (const Band &band : m_scale.bands) {
        const qint64 place = Rational{theirs.value.numerator * band.per, theirs.value.denominator}.floor();
        if (band.score == theirs.id && band.id == theirs.band && (band.from > place || band.to < place) &&
            mine.raw >= mine.band->first)
            return mine.name + ": outside the bounds of " + band.id.toStdString();
    }
    return {};
}

/// By turns as the command line does it and as an import does it: with tables that were made for many sheets.
core::Result<ScoredSheet> Comparison::scored(const Sheet &sheet, const Person &person)
{
    const core::assessments::Person asked{person.sex == 'F' ? Sex::Female : Sex::Male, person.age, person.grade};
    m_many = !m_many;
    if (!m_many)
        return scoreSheet(m_scale, answersOf(sheet), asked);
    return m_scorers.try_emplace({person.sex, person.age, person.grade}, m_scale, asked)
        .first->second.sheet(answersOf(sheet));
}

std::optional<std::string> Comparison::difference(const Sheet &sheet, const Person &person)
{
    const Reading mine = m_questionnaire.read(sheet, person);
    const core::Result<ScoredSheet> theirs = scored(sheet, person);
    if (!theirs)
        return "the program refuses the sheet: " + describe(theirs.error());
    const auto both = [&](const std::string &what) {
        return what + "\n  sheet " + written(sheet) + "\n  " + person.sex + " " + std::to_string(person.age) +
               " years, grade " + std::to_string(person.grade) + "\n  second scorer " + written(mine) + "\n  program " +
               written(*theirs);
    };
    for (const Number &number : mine.numbers) {
        const Score *score = find(*theirs, number.name);
        if (!score)
            return both(number.name + ": not given by the program, which has " + namesOf(m_scale));
        if (score->raw != number.raw)
            return both(number.name + ": another sum");
        if (score->value.toDecimal().toStdString() != number.value)
            return both(number.name + ": another value");
        if (differsInNorm(number, *score))
            return both(number.name + ": another distance from the norm");
        if (const auto band = differenceInBand(number, *score))
            return both(*band);
    }
    if (mine.numbers.size() != static_cast<std::size_t>(theirs->scores.size()))
        return both("the program gives more");
    if (mine.critical != std::vector<int>(theirs->critical.begin(), theirs->critical.end()))
        return both("other critical items");
    if (mine.missing != theirs->tooManyMissing)
        return both("too many missing on one side only");
    if (mine.lie != theirs->untruthful)
        return both("untruthful on one side only");
    return {};
}

} // namespace tests::scoring
