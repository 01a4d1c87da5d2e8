// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Tokens.h"

#include <algorithm>
#include <cmath>

namespace ui::common
{

namespace
{
constexpr QRgb opaque(unsigned rgb)
{
    return 0xff000000U | rgb;
}

constexpr Tokens Light{
    .surface = opaque(0xFFFFFF),
    .window = opaque(0xF3F5F2),
    .sunken = opaque(0xE9EDEA),
    .rail = opaque(0x1F3A3D),
    .railSelected = opaque(0x2F5356),
    .railText = opaque(0xDCE8E6),
    .railTextSelected = opaque(0xFFFFFF),
    .railMark = opaque(0x8FD3CB),
    .badge = opaque(0x48696B),
    .badgeLate = opaque(0xB3322A),
    .badgeText = opaque(0xFFFFFF),
    .ink = opaque(0x1B2426),
    .ink2 = opaque(0x46534F),
    .ink3 = opaque(0x5C6966),
    .line = opaque(0xD8DDD9),
    .rowLine = opaque(0xE8EBE8),
    .controlEdge = opaque(0x78857F),
    .accent = opaque(0x1F6B6B),
    .accentStrong = opaque(0x185656),
    .accentSoft = opaque(0xE1EEEC),
    .onAccent = opaque(0xFFFFFF),
    .dataSoft = opaque(0x6E9A94),
    .bandLow = opaque(0xF3F5F2),
    .bandHigh = opaque(0xDFE5E1),
    .focus = opaque(0x0B57D0),
    .good = opaque(0x2E6B3A),
    .severities = {{{opaque(0x2C6FBB), opaque(0x1F5FA8), opaque(0xE8F0F9)},
                    {opaque(0xF5D547), opaque(0x755900), opaque(0xFBF4D6)},
                    {opaque(0xD96A00), opaque(0x9C4600), opaque(0xFDEFE1)},
                    {opaque(0xA3201A), opaque(0xA3201A), opaque(0xFBEAE8)}}},
};

constexpr Tokens Dark{
    .surface = opaque(0x1E2526),
    .window = opaque(0x161B1C),
    .sunken = opaque(0x14191A),
    .rail = opaque(0x0F1718),
    .railSelected = opaque(0x23403F),
    .railText = opaque(0xDCE8E6),
    .railTextSelected = opaque(0xFFFFFF),
    .railMark = opaque(0x8FD3CB),
    .badge = opaque(0x48696B),
    .badgeLate = opaque(0xB3322A),
    .badgeText = opaque(0xFFFFFF),
    .ink = opaque(0xE6EAE8),
    .ink2 = opaque(0xB4BEBC),
    .ink3 = opaque(0x98A4A2),
    .line = opaque(0x343E3F),
    .rowLine = opaque(0x2A3334),
    .controlEdge = opaque(0x748281),
    .accent = opaque(0x6CC4BC),
    .accentStrong = opaque(0x8AD4CD),
    .accentSoft = opaque(0x1F3B3A),
    .onAccent = opaque(0x10181A),
    .dataSoft = opaque(0x5A8F88),
    .bandLow = opaque(0x161B1C),
    .bandHigh = opaque(0x2A3435),
    .focus = opaque(0x8AB8FF),
    .good = opaque(0x8CCB98),
    .severities = {{{opaque(0x5B9BE6), opaque(0x8FBDF2), opaque(0x1B2F45)},
                    {opaque(0xF5D547), opaque(0xE8CB5A), opaque(0x38310F)},
                    {opaque(0xF08A24), opaque(0xFFB074), opaque(0x402A17)},
                    {opaque(0xE5484D), opaque(0xFF9A90), opaque(0x43211F)}}},
};

double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}
} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? Dark : Light;
}

double contrast(QRgb one, QRgb other)
{
    // The list form returns copies; the other one would return references to values that are gone.
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace ui::common
