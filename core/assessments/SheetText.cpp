// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetText.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    QStringList texts;
    for (const Answer &answer : answers) {
        switch (answer.kind) {
        case Answer::Kind::Given:
            texts.append(QString::number(answer.value));
            break;
        case Answer::Kind::Missing:
            texts.append(u"-"_s);
            break;
        case Answer::Kind::Outside:
            texts.append(u"x"_s);
            break;
        }
    }
    return texts.join(u' ');
}

Result<QList<Answer>> readAnswers(const QString &text)
{
    QList<Answer> answers;
    for (const QString &word : words(text)) {
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

QString scoresText(const QList<Score> &scores)
{
    QJsonArray all;
    for (const Score &one : scores)
        all.append(QJsonArray{one.id, one.raw, one.value.numerator, one.value.denominator, one.band});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<QList<Score>> readScores(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return damaged(u"sheet.scores"_s);
    QList<Score> scores;
    for (const QJsonValue &entry : document.array()) {
        const QJsonArray parts = entry.toArray();
        const qint64 denominator = parts.at(3).toInteger();
        if (parts.size() != ScoreParts || denominator <= 0)
            return damaged(u"sheet.scores"_s);
        scores.append({parts.at(0).toString(),
                       parts.at(1).toInteger(),
                       {parts.at(2).toInteger(), denominator},
                       parts.at(4).toString()});
    }
    if (scoresText(scores) != text)
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
