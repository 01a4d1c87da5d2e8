// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetText.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

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

constexpr size_t LongestNumber = 20; // digits and sign of 64 bits

void addNumber(std::string &text, qint64 number)
{
    std::array<char, LongestNumber> digits;
    text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void addWord(std::string &text, const QString &word)
{
    const auto isAscii = [](QChar letter) { return letter.unicode() < 0x80; };
    if (!std::all_of(word.begin(), word.end(), isAscii)) {
        text.append(word.toUtf8().constData());
        return;
    }
    for (const QChar letter : word)
        text += static_cast<char>(letter.unicode());
}

/// 0 and false where `word` is no number.
template <typename Number> Number toNumber(QStringView word, bool &isNumber)
{
    std::array<char, LongestNumber> digits;
    Number number = 0;
    isNumber = word.size() <= static_cast<qsizetype>(digits.size());
    for (qsizetype i = 0; isNumber && i < word.size(); ++i)
        digits.at(static_cast<size_t>(i)) = word.at(i).toLatin1();
    const char *end = digits.data() + (isNumber ? word.size() : 0);
    isNumber = isNumber && std::from_chars(digits.data(), end, number) == std::from_chars_result{end, std::errc()};
    return isNumber ? number : 0;
}

/// Whether a number is spelt as addNumber() spells it.
bool isPlain(QStringView number)
{
    const QStringView digits = number.front() == u'-' ? number.sliced(1) : number;
    return digits.front() != u'0' || number == u'0';
}

/// `same` where the part says just that.
QString unquoted(QStringView part, const QString &same)
{
    while (!part.isEmpty() && (part.front() == u'"' || part.front() == u'['))
        part = part.sliced(1);
    while (!part.isEmpty() && (part.back() == u'"' || part.back() == u']'))
        part.chop(1);
    return part == same ? same : part.toString();
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString answersText(const QList<Answer> &answers)
{
    std::string text;
    text.reserve(2 * static_cast<size_t>(answers.size()));
    for (const Answer &answer : answers) {
        if (!text.empty())
            text += ' ';
        switch (answer.kind) {
        case Answer::Kind::Given:
            addNumber(text, answer.value);
            break;
        case Answer::Kind::Missing:
            text += '-';
            break;
        case Answer::Kind::Outside:
            text += 'x';
            break;
        }
    }
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Result<QList<Answer>> readAnswers(const QString &text)
{
    QList<Answer> answers;
    if (text.isEmpty())
        return answers;
    answers.reserve(text.size() / 2 + 1);
    for (const QStringView word : qTokenize(text, u' ')) {
        bool isNumber = false;
        const int value = toNumber<int>(word, isNumber);
        if (isNumber && isPlain(word))
            answers.append(Answer::given(value));
        else if (word == u'-')
            answers.append(Answer::missing());
        else if (word == u'x')
            answers.append(Answer::outside());
        else
            return damaged(u"sheet.answers"_s);
    }
    return answers;
}

// JSON as QJsonDocument writes it, by hand: a round has tens of thousands of scores.
QString scoresText(const QList<Score> &scores)
{
    std::string text("[");
    for (const Score &one : scores) {
        if (text.size() > 1)
            text += ',';
        text.append("[\"");
        addWord(text, one.id);
        text.append("\",");
        for (const qint64 number : {one.raw, one.value.numerator, one.value.denominator}) {
            addNumber(text, number);
            text += ',';
        }
        text += '"';
        addWord(text, one.band);
        text.append("\"]");
    }
    return QString::fromStdString(text + ']');
}

Result<QList<Score>> readScores(const QString &text, const QList<Score> &like)
{
    if (text.size() < 2)
        return damaged(u"sheet.scores"_s);
    static const Score none;
    QList<Score> scores;
    scores.reserve(like.size());
    const QStringView inner = QStringView(text).sliced(1).chopped(1);
    for (const QStringView entry : qTokenize(inner, u"],["_s, Qt::SkipEmptyParts)) {
        std::array<QStringView, ScoreParts> parts;
        qsizetype count = 0;
        for (const QStringView part : qTokenize(entry, u',')) {
            if (count < ScoreParts)
                parts.at(static_cast<size_t>(count)) = part;
            ++count;
        }
        if (count != ScoreParts)
            return damaged(u"sheet.scores"_s);
        bool isNumber = true;
        Score one;
        const Score &same = scores.size() < like.size() ? like.at(scores.size()) : none;
        one.id = unquoted(parts[0], same.id);
        one.raw = toNumber<qint64>(parts[1], isNumber);
        one.value.numerator = toNumber<qint64>(parts[2], isNumber);
        one.value.denominator = toNumber<qint64>(parts[3], isNumber);
        one.band = unquoted(parts[4], same.band);
        if (one.value.denominator <= 0)
            return damaged(u"sheet.scores"_s);
        scores.append(one);
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
        for (int i = 0; i <= static_cast<int>(LastFlag) && !known; ++i) {
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
