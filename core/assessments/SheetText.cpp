// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetText.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int ScoreParts = 5;

const QStringList &stateNames()
{
    static const QStringList names{u"matched"_s, u"ambiguous"_s, u"unmatched"_s};
    return names;
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(ErrorCode::Damaged, where, {{u"where"_s, where}});
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString answersText(const QList<Answer> &answers)
{
    QString text;
    for (const Answer &answer : answers) {
        if (!text.isEmpty())
            text += u' ';
        switch (answer.kind) {
        case Answer::Kind::Given:
            text += QString::number(answer.value);
            break;
        case Answer::Kind::Missing:
            text += u'-';
            break;
        case Answer::Kind::Outside:
            text += u'x';
            break;
        }
    }
    return text;
}

Result<QList<Answer>> readAnswers(const QString &text)
{
    QList<Answer> answers;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = word.toInt(&isNumber);
        if (isNumber)
            answers.append(Answer::given(value));
        else if (word == u"-"_s)
            answers.append(Answer::missing());
        else if (word == u"x"_s)
            answers.append(Answer::outside());
        else
            return damaged(u"sheet.answers"_s);
    }
    if (answersText(answers) != text) // a second spelling
        return damaged(u"sheet.answers"_s);
    return answers;
}

// JSON as QJsonDocument writes it, by hand: a round has tens of thousands of scores.
QString scoresText(const QList<Score> &scores)
{
    QString text(u'[');
    for (const Score &one : scores) {
        if (text.size() > 1)
            text += u',';
        text += u"[\""_s + one.id + u"\","_s + QString::number(one.raw) + u',' + QString::number(one.value.numerator)
            + u',' + QString::number(one.value.denominator) + u",\""_s + one.band + u"\"]"_s;
    }
    return text + u']';
}

Result<QList<Score>> readScores(const QString &text)
{
    if (text.size() < 2)
        return damaged(u"sheet.scores"_s);
    QList<Score> scores;
    const QStringView inner = QStringView(text).sliced(1).chopped(1);
    for (const QStringView entry : inner.split(u"],["_s, Qt::SkipEmptyParts)) {
        const auto parts = entry.split(u',');
        if (parts.size() != ScoreParts)
            return damaged(u"sheet.scores"_s);
        const auto unquoted = [&](int place) { return parts.at(place).toString().remove(u'"').remove(u'[').remove(u']'); };
        const qint64 denominator = parts.at(3).toLongLong();
        if (denominator <= 0)
            return damaged(u"sheet.scores"_s);
        scores.append({unquoted(0), parts.at(1).toLongLong(), {parts.at(2).toLongLong(), denominator}, unquoted(4)});
    }
    if (scoresText(scores) != text) // also whatever is no number or has a sign of its own
        return damaged(u"sheet.scores"_s);
    return scores;
}

QString numbersText(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.isEmpty() ? QString() : texts.join(u' ');
}

Result<QList<int>> readNumbers(const QString &text)
{
    QList<int> numbers;
    for (const QString &word : words(text)) {
        bool isNumber = false;
        numbers.append(word.toInt(&isNumber));
        if (!isNumber)
            return damaged(u"numbers"_s);
    }
    if (numbersText(numbers) != text)
        return damaged(u"numbers"_s);
    return numbers;
}

QString flagsText(const QList<Flag> &flags)
{
    QStringList names;
    for (const Flag flag : flags)
        names.append(flagName(flag));
    return names.isEmpty() ? QString() : names.join(u' ');
}

Result<QList<Flag>> readFlags(const QString &text)
{
    QList<Flag> flags;
    for (const QString &word : words(text)) {
        bool known = false;
        for (int i = 0; i <= static_cast<int>(Flag::Lie) && !known; ++i) {
            known = flagName(static_cast<Flag>(i)) == word;
            if (known)
                flags.append(static_cast<Flag>(i));
        }
        if (!known)
            return damaged(u"respondent.flags"_s);
    }
    if (flagsText(flags) != text)
        return damaged(u"respondent.flags"_s);
    return flags;
}

QString matchStateName(MatchState state)
{
    return stateNames().at(static_cast<int>(state));
}

Result<MatchState> readMatchState(const QString &name)
{
    const qsizetype place = stateNames().indexOf(name);
    if (place < 0)
        return damaged(u"respondent.match_state"_s);
    return static_cast<MatchState>(place);
}

QString evidenceName(MatchEvidence by)
{
    switch (by) {
    case MatchEvidence::None:
        break;
    case MatchEvidence::Number:
        return u"number"_s;
    case MatchEvidence::Last4AndName:
        return u"last4_name"_s;
    case MatchEvidence::ClassAndName:
        return u"class_name"_s;
    case MatchEvidence::NumberAgainstName:
        return u"number_against_name"_s;
    case MatchEvidence::Namesakes:
        return u"namesakes"_s;
    }
    return {};
}

} // namespace core::assessments
