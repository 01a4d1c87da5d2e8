// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace ui::common
{

enum class Scheme { Light, Dark };

/// As in the rule file: the higher the graver.
enum class Severity { Blue = 1, Yellow, Orange, Red };

struct SeverityColours {
    QRgb solid; ///< fills a mark
    QRgb text;
    QRgb tint; ///< background of a band
};

/// Every colour of the interface. Text reaches 4.5 : 1 on surface, window, sunken and accentSoft (a test computes it).
struct Tokens {
    QRgb surface, window, sunken;
    QRgb rail, railSelected, railText, railTextSelected, railMark, badge, badgeLate, badgeText;
    QRgb ink, ink2, ink3;
    QRgb line, rowLine, controlEdge; ///< the first two are decoration
    QRgb accent, accentStrong, accentSoft, onAccent;
    QRgb dataSoft, bandLow, bandHigh; ///< quiet bars; the grounds of a score chart
    QRgb focus, good;
    std::array<SeverityColours, 4> severities; ///< blue first

    const SeverityColours &of(Severity severity) const { return severities[static_cast<std::size_t>(severity) - 1]; }
};

const Tokens &tokensOf(Scheme scheme);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(QRgb one, QRgb other);

} // namespace ui::common
