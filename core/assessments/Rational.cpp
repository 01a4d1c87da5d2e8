// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Rational.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

qint64 floorDivide(qint64 numerator, qint64 denominator)
{
    const qint64 quotient = numerator / denominator;
    return numerator % denominator != 0 && numerator < 0 ? quotient - 1 : quotient;
}

bool product(qint64 a, qint64 b, qint64 &into)
{
    return !__builtin_mul_overflow(a, b, &into);
}

} // namespace

qint64 Rational::floor() const
{
    return floorDivide(numerator, denominator);
}

Rational Rational::reduced() const
{
    const qint64 common = std::gcd(numerator, denominator);
    return common > 1 ? Rational{numerator / common, denominator / common} : *this;
}

QString Rational::toDecimal() const
{
    const qint64 whole = floor();
    const qint64 rest = numerator - whole * denominator; // 0 <= rest < denominator
    // Long division by hand: rest may be too large to be multiplied by a hundred.
    qint64 hundredths = 0;
    qint64 left = rest;
    for (int i = 0; i < 2; ++i) {
        qint64 digit = 0;
        qint64 sum = 0;
        for (int times = 0; times < 10; ++times) {
            if (sum >= denominator - left) {
                sum -= denominator - left;
                ++digit;
            } else {
                sum += left;
            }
        }
        hundredths = hundredths * 10 + digit;
        left = sum;
    }
    if (left >= denominator - left)
        ++hundredths;
    // whole + hundredths/100, where whole may be negative and hundredths is 0 to 100.
    const bool negative = whole < 0;
    qint64 ones = negative ? -whole : whole;
    if (negative && hundredths > 0) {
        ones -= 1;
        hundredths = 100 - hundredths;
    } else if (hundredths == 100) {
        ones += 1;
        hundredths = 0;
    }
    QString text = QString::number(ones);
    if (hundredths != 0) {
        text += u".%1"_s.arg(hundredths, 2, 10, QChar(u'0'));
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return negative && (ones != 0 || hundredths != 0) ? u'-' + text : text;
}

QString Rational::toFraction() const
{
    const Rational least = reduced();
    return least.denominator == 1 ? QString::number(least.numerator)
                                  : u"%1/%2"_s.arg(least.numerator).arg(least.denominator);
}

int Rational::compare(const Rational &other) const
{
    // By continued fractions: whole parts first, then the reciprocals of what is left, so that nothing is multiplied.
    Rational a = *this;
    Rational b = other;
    int sign = 1;
    while (true) {
        const qint64 wholeA = a.floor();
        const qint64 wholeB = b.floor();
        if (wholeA != wholeB)
            return wholeA < wholeB ? -sign : sign;
        const qint64 restA = a.numerator - wholeA * a.denominator;
        const qint64 restB = b.numerator - wholeB * b.denominator;
        if (restA == 0 || restB == 0)
            return restA == restB ? 0 : restA == 0 ? -sign : sign;
        a = {a.denominator, restA};
        b = {b.denominator, restB};
        sign = -sign;
    }
}

std::optional<Rational> sumOf(const Rational &a, const Rational &b)
{
    const qint64 common = std::gcd(a.denominator, b.denominator);
    qint64 left = 0;
    qint64 right = 0;
    Rational sum;
    if (!product(a.numerator, b.denominator / common, left) || !product(b.numerator, a.denominator / common, right) ||
        __builtin_add_overflow(left, right, &sum.numerator) ||
        !product(a.denominator, b.denominator / common, sum.denominator))
        return std::nullopt;
    return sum.reduced();
}

std::optional<Rational> differenceOf(const Rational &a, const Rational &b)
{
    Rational minus = b;
    if (__builtin_sub_overflow(qint64(0), b.numerator, &minus.numerator))
        return std::nullopt;
    return sumOf(a, minus);
}

std::optional<Rational> productOf(const Rational &a, const Rational &b)
{
    // Crosswise first: reduced factors keep the products small.
    const Rational first = Rational{a.numerator, b.denominator}.reduced();
    const Rational second = Rational{b.numerator, a.denominator}.reduced();
    Rational result;
    if (!product(first.numerator, second.numerator, result.numerator) ||
        !product(first.denominator, second.denominator, result.denominator))
        return std::nullopt;
    return result;
}

std::optional<Rational> quotientOf(const Rational &a, const Rational &b)
{
    if (b.numerator == 0)
        return std::nullopt;
    Rational turned{b.denominator, b.numerator};
    if (turned.denominator < 0) {
        qint64 numerator = 0;
        qint64 denominator = 0;
        if (__builtin_sub_overflow(qint64(0), turned.numerator, &numerator) ||
            __builtin_sub_overflow(qint64(0), turned.denominator, &denominator))
            return std::nullopt;
        turned = {numerator, denominator};
    }
    return productOf(a, turned);
}

Rational rounded(const Rational &value, Rounding rounding)
{
    switch (rounding) {
    case Rounding::Exact:
        return value.reduced();
    case Rounding::Floor:
        return {value.floor(), 1};
    case Rounding::HalfUp: {
        const qint64 whole = value.floor();
        const qint64 rest = value.numerator - whole * value.denominator;
        return {rest >= value.denominator - rest ? whole + 1 : whole, 1};
    }
    }
    return value;
}

} // namespace core::assessments
