// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core::assessments {

enum class Rounding { Exact, HalfUp, Floor };

/// An exact fraction; the denominator is positive.
struct Rational {
    qint64 numerator = 0;
    qint64 denominator = 1;

    qint64 floor() const; ///< the greatest whole number not above it
    /// "12", "1.25"; at most two decimals, rounded half up away from the exact value, never through floating point.
    QString toDecimal() const;
    /// "12", "5/4": nothing is lost.
    QString toFraction() const;
    Rational reduced() const;
    /// -1, 0 or 1; exact for any two fractions.
    int compare(const Rational &other) const;
    bool operator==(const Rational &other) const { return compare(other) == 0; }
};

/// Reduced results; nothing where 64 bits do not hold one, or for a division by zero.
std::optional<Rational> sumOf(const Rational &a, const Rational &b);
std::optional<Rational> differenceOf(const Rational &a, const Rational &b);
std::optional<Rational> productOf(const Rational &a, const Rational &b);
std::optional<Rational> quotientOf(const Rational &a, const Rational &b);

/// A whole number unless `rounding` is Exact; half up is towards the greater number.
Rational rounded(const Rational &value, Rounding rounding);

} // namespace core::assessments
