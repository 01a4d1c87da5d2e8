// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/ClassName.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::students {

namespace {

constexpr int MostClasses = 99;
const QString &chineseDigits()
{
    static const QString digits = u"零一二三四五六七八九"_s;
    return digits;
}

/// 1 to 99 in Arabic or Chinese digits (十二, 二十); 0 when it is none.
int smallNumber(const QString &text)
{
    bool isNumber = false;
    const int arabic = text.toInt(&isNumber);
    if (isNumber)
        return arabic >= 1 && arabic <= MostClasses ? arabic : 0;
    const qsizetype ten = text.indexOf(u'十');
    const auto digit = [](const QString &one) {
        return one.size() == 1 ? static_cast<int>(chineseDigits().indexOf(one)) : -1;
    };
    if (ten < 0)
        return qMax(0, digit(text));
    const int tens = ten == 0 ? 1 : digit(text.left(ten));
    const QString rest = text.mid(ten + 1);
    const int ones = rest.isEmpty() ? 0 : digit(rest);
    return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
}

std::optional<ClassName> made(std::optional<int> grade, int number)
{
    if (!grade || *grade < 1 || *grade > 12 || number < 1 || number > MostClasses)
        return std::nullopt;
    return ClassName{*grade, number};
}

} // namespace

QString ClassName::display() const
{
    static const QStringList names = u"一 二 三 四 五 六 七 八 九"_s.split(u' ');
    const QString year = grade <= 9 ? names.at(grade - 1) + u"年级"_s : u"高"_s + names.at(grade - 10);
    return u"%1(%2)班"_s.arg(year).arg(number);
}

std::optional<ClassName> readClassName(const QString &text, Stage stage, const QDate &day)
{
    static const QString number = uR"(\(?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\)?班?$)"_s;
    static const QRegularExpression entryYear(uR"(^([初高K]?)((?:20)?[0-9]{2})级)"_s + number);
    static const QRegularExpression compactEntry(uR"(^K([0-9]{2})([0-9]{2})$)"_s);
    static const QRegularExpression staged(uR"(^(小|初|高)([一二三四五六])(?:年级)?)"_s + number);
    static const QRegularExpression graded(uR"(^([一二三四五六七八九]|1[0-2]|[1-9])(?:年级|(?=\()|\.))"_s + number);
    static const QRegularExpression compact(uR"(^(1[0-2]|[1-9])([0-9]{2})班?$)"_s);

    QRegularExpressionMatch match = entryYear.match(text);
    if (match.hasMatch()) {
        const int year = match.captured(2).toInt() % 2000 + 2000;
        const QString prefix = match.captured(1);
        // In a school of two stages 2026级 alone may be either of two grades.
        if (prefix != u"初" && prefix != u"高" && (stage == Stage::NineYear || stage == Stage::Complete))
            return std::nullopt;
        const Stage meant = prefix == u"初" ? Stage::Junior : prefix == u"高" ? Stage::Senior : stage;
        return made(gradeOn(day, meant, year), smallNumber(match.captured(3)));
    }
    match = compactEntry.match(text);
    if (match.hasMatch() && stage != Stage::NineYear && stage != Stage::Complete)
        return made(gradeOn(day, stage, 2000 + match.captured(1).toInt()), match.captured(2).toInt());
    match = staged.match(text);
    if (match.hasMatch()) {
        const QString prefix = match.captured(1);
        const int years = prefix == u"小" ? 6 : 3;
        const int before = prefix == u"小" ? 0 : prefix == u"初" ? 6 : 9;
        const int grade = smallNumber(match.captured(2));
        return grade > years ? std::nullopt : made(before + grade, smallNumber(match.captured(3)));
    }
    match = graded.match(text);
    if (match.hasMatch())
        return made(smallNumber(match.captured(1)), smallNumber(match.captured(2)));
    match = compact.match(text);
    if (match.hasMatch())
        return made(match.captured(1).toInt(), match.captured(2).toInt());
    return std::nullopt;
}

} // namespace core::students
