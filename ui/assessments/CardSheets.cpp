// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/CardSheets.h"

#include "core/station/CardCode.h"
#include "ui/common/Pdf.h"
#include "ui/common/Theme.h"
#include "ui/words/Words.h"

#include <QPageLayout>
#include <QPainter>
#include <QPagedPaintDevice>

using namespace Qt::Literals::StringLiterals;
using core::station::HelpLine;
using core::station::StationCard;
using ui::common::Text;
using ui::common::Theme;
using ui::words::Words;

namespace ui::assessments
{

namespace
{

constexpr int Columns = 2;
constexpr int Rows = CardsOnPage / Columns;
constexpr double MillimetresPerInch = 25.4;

QFont printed(double points, bool bold)
{
    QFont font = Theme::font(Text::Body);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

void drawCard(QPainter &painter, const QRectF &place, double millimetre, const StationCard &card, const QString &foot)
{
    painter.setPen(QPen(Qt::gray, millimetre * 0.2, Qt::DashLine));
    painter.drawRect(place);
    const QRectF inside = place.adjusted(6 * millimetre, 4 * millimetre, -6 * millimetre, -4 * millimetre);
    painter.setPen(Qt::black);
    painter.setFont(printed(11, false));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     u"%1　%2　%3"_s.arg(card.student.className.display(), card.student.name,
                                        card.student.studentNumber));
    painter.setFont(printed(22, true));
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignVCenter, core::station::shownCardCode(card.code));
    painter.setFont(printed(8, false));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, foot);
}

} // namespace

bool paintCards(QPagedPaintDevice *device, const QList<StationCard> &cards, const QList<HelpLine> &lines)
{
    device->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(10, 10, 10, 10),
                                      QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(device))
        return false;
    QStringList numbers;
    for (const HelpLine &line : lines) {
        if (!line.danger)
            numbers.append(line.number);
    }
    const QString foot =
        Words::tr("答题时输入中间的号码。这张卡只给本人，答完交还老师。想找人说说：心理老师，或打 %1。").arg(numbers.join(Words::tr("、")));
    const double millimetre = device->logicalDpiX() / MillimetresPerInch;
    const QRectF page(QPointF(0, 0), QSizeF(painter.viewport().size()));
    const QSizeF size(page.width() / Columns, page.height() / Rows);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const qsizetype place = i % CardsOnPage;
        if (i > 0 && place == 0 && !device->newPage())
            return false;
        const QPointF corner(static_cast<double>(place % Columns) * size.width(),
                             static_cast<double>(place / Columns) * size.height());
        drawCard(painter, QRectF(corner, size), millimetre, cards.at(i), foot);
    }
    return painter.end();
}

QByteArray cardsPdf(const QList<StationCard> &cards, const QList<HelpLine> &lines)
{
    return common::pdfOf(Words::tr("答题卡"), [&](QPagedPaintDevice *device) { return paintCards(device, cards, lines); });
}

} // namespace ui::assessments
