// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/PasswordRules.h"

#include "core/base/text/Pinyin.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

constexpr qsizetype LeastCharacters = 10;
constexpr qsizetype LeastWords = 4;
constexpr qsizetype LeastIdDigits = 6;

/// Case, width and blanks do not make a password harder to guess.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

/// Empty when the list is missing.
const QSet<QString> &commonPasswords()
{
    static const QSet<QString> list = [] {
        QSet<QString> entries;
        QFile file(u":/yice/text/common-passwords.txt"_s);
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines) {
                if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
                    entries.insert(folded(line));
            }
        }
        return entries;
    }();
    return list;
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

qsizetype wordsIn(const QString &typed)
{
    QSet<QString> words;
    const QStringList runs = typed.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().split(u' ');
    for (const QString &run : runs) {
        QString letters;
        QString pair;
        qsizetype han = 0;
        for (const uint character : run.toUcs4()) {
            if (isHan(character)) {
                pair += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
                if (++han % 2 == 0) {
                    words.insert(pair);
                    pair.clear();
                }
            } else if (QChar::isLetter(character)) {
                letters += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
            }
        }
        if (letters.size() >= 2)
            words.insert(letters);
    }
    return words.size();
}

/// `text` without what is not a letter at both ends: "mima2026!" is "mima".
QString letterCore(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && !text.at(first).isLetter() && !text.at(first).isSurrogate())
        ++first;
    while (last > first && !text.at(last - 1).isLetter() && !text.at(last - 1).isSurrogate())
        --last;
    return text.mid(first, last - first);
}

/// One short piece again and again: "abcabcabcabc".
bool isRepetition(const QString &text)
{
    for (qsizetype period = 1; period <= 6 && period * 2 <= text.size(); ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < text.size() && repeats; ++i)
            repeats = text.at(i) == text.at(i - period);
        if (repeats)
            return true;
    }
    return false;
}

/// Each character one after the last, forwards or backwards; 9 goes on with 0.
bool isSequence(const QString &text)
{
    const auto steps = [&](int step) {
        for (qsizetype i = 1; i < text.size(); ++i) {
            const int from = text.at(i - 1).unicode();
            const int to = text.at(i).unicode();
            const bool wraps = (step > 0 && from == '9' && to == '0') || (step < 0 && from == '0' && to == '9');
            if (to - from != step && !wraps)
                return false;
        }
        return true;
    };
    return text.size() > 2 && (steps(1) || steps(-1));
}

bool isCommon(const QString &password)
{
    const QString core = letterCore(password);
    return commonPasswords().contains(password) || (core.size() >= 2 && commonPasswords().contains(core)) ||
           isRepetition(password) || isSequence(password);
}

/// `password` is `word`, once or more, with nothing but digits and signs around it.
bool isDressed(const QString &password, const QString &word)
{
    if (word.size() < 2 || !password.contains(word))
        return false;
    QString rest = password;
    rest.remove(word);
    return std::none_of(rest.begin(), rest.end(),
                        [](QChar character) { return character.isLetter() || character.isSurrogate(); });
}

bool isName(const QString &password, const QString &name)
{
    if (isDressed(password, folded(name)))
        return true;
    const QStringList keys = base::nameSearchKeys(name);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return isDressed(password, folded(key)); });
}

/// What is left without `part` is too little to stand alone.
bool isMostlyPartOf(const QString &password, const QString &number)
{
    qsizetype longest = 0;
    for (qsizetype from = 0; from < password.size(); ++from) {
        qsizetype length = longest + 1;
        while (from + length <= password.size() && number.contains(QStringView(password).mid(from, length)))
            longest = length++;
    }
    return longest >= LeastIdDigits && password.size() - longest < LeastCharacters;
}

tl::unexpected<Error> weak(const QString &reason)
{
    return fail(ErrorCode::WeakPassword, reason, {{u"reason"_s, reason}});
}

} // namespace

Result<> checkPassword(const QString &typed, const PasswordOwner &owner)
{
    if (commonPasswords().isEmpty())
        return fail(ErrorCode::Internal, u"common-passwords.txt"_s);
    if (typed.normalized(QString::NormalizationForm_KC).toUcs4().size() < LeastCharacters &&
        wordsIn(typed) < LeastWords)
        return weak(u"short"_s);
    const QString password = folded(typed);
    if (isCommon(password))
        return weak(u"common"_s);
    if (isName(password, owner.userName))
        return weak(u"own_name"_s);
    for (const QString &unit : owner.unit) {
        if (password == folded(unit) || isName(password, unit))
            return weak(u"school"_s);
    }
    for (const QString &number : owner.idNumbers) {
        if (isMostlyPartOf(password, folded(number)))
            return weak(u"id_part"_s);
    }
    return {};
}

} // namespace core::security
