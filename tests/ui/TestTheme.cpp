// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace
{
QString hex(QRgb colour)
{
    return QColor(colour).name();
}
} // namespace

TEST_CASE("contrast follows WCAG on known pairs", "[ui][theme]")
{
    CHECK(contrast(0xff000000, 0xffffffff) == Approx(21.0));
    CHECK(contrast(0xff777777, 0xffffffff) == Approx(4.478).margin(0.005));
    CHECK(contrast(0xff123456, 0xff123456) == Approx(1.0));
}

TEST_CASE("every text colour is readable on every ground it stands on", "[ui][theme]")
{
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensOf(scheme);
        const QList<QRgb> grounds{t.surface, t.window, t.sunken, t.accentSoft};
        QList<QRgb> inks{t.ink, t.ink2, t.ink3, t.accent, t.accentStrong, t.good};
        for (const SeverityColours &severity : t.severities)
            inks.append(severity.text);
        for (QRgb ink : inks) {
            for (QRgb ground : grounds) {
                INFO(hex(ink).toStdString() << " on " << hex(ground).toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        }
        for (const SeverityColours &severity : t.severities) {
            CHECK(contrast(severity.text, severity.tint) >= 4.5);
            CHECK(contrast(t.ink, severity.tint) >= 4.5);
        }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.onAccent, t.accentStrong) >= 4.5);
        CHECK(contrast(t.railText, t.rail) >= 4.5);
        CHECK(contrast(t.railTextSelected, t.railSelected) >= 4.5);
        CHECK(contrast(t.badgeText, t.badge) >= 4.5);
        CHECK(contrast(t.badgeText, t.badgeLate) >= 4.5);
        CHECK(contrast(t.ink2, t.bandHigh) >= 4.5);
        CHECK(contrast(t.ink, t.bandHigh) >= 4.5);
    }
}

TEST_CASE("edges, bars and the focus ring stand out from their grounds", "[ui][theme]")
{
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensOf(scheme);
        for (QRgb ground : {t.surface, t.window, t.accentSoft}) {
            INFO(hex(ground).toStdString());
            CHECK(contrast(t.controlEdge, ground) >= 3.0);
            CHECK(contrast(t.focus, ground) >= 4.5);
        }
        CHECK(contrast(t.dataSoft, t.surface) >= 3.0);
        CHECK(contrast(t.railMark, t.railSelected) >= 3.0);
    }
}

TEST_CASE("the sheet has a colour for every word in both schemes", "[ui][theme]")
{
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString sheet = Theme::styleSheet(scheme);
        CHECK_FALSE(sheet.contains(u'@'));
        static const QRegularExpression broken(u"#[0-9a-f]{6}[0-9A-Za-z]"_s);
        CHECK_FALSE(sheet.contains(broken));
        CHECK(sheet.contains(hex(tokensOf(scheme).accent)));
    }
    CHECK(Theme::styleSheet(Scheme::Light) != Theme::styleSheet(Scheme::Dark));
}

TEST_CASE("text is drawn in a Simplified Chinese family, not the system's guess", "[ui][theme]")
{
    for (Text text : {Text::Body, Text::PageTitle, Text::Caption, Text::Note})
        CHECK(ui::common::wantedFontFamilies().contains(QFontInfo(Theme::font(text)).family()));
    CHECK(ui::common::wantedFontFamilies().contains(QFontInfo(QApplication::font()).family()));
}

TEST_CASE("the scheme and the text size can change while the program runs", "[ui][theme]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme::apply(*app, Scheme::Dark, 2.0);
    CHECK(QApplication::palette().color(QPalette::Base) == QColor(tokensOf(Scheme::Dark).surface));
    CHECK(Theme::font(Text::Body).pointSizeF() == Approx(21.0));
    CHECK(QApplication::font().pointSizeF() == Approx(21.0));
    Theme::apply(*app, Scheme::Light);
    CHECK(QApplication::palette().color(QPalette::Base) == QColor(tokensOf(Scheme::Light).surface));
    CHECK(Theme::font(Text::Body).pointSizeF() == Approx(10.5));
}
