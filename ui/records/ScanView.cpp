// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ScanView.h"

#include "core/base/Async.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"

#include <QBuffer>
#include <QImageReader>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::records::AttachmentContent;
using core::records::ScanFormat;

namespace ui::records
{

namespace
{

constexpr int Edge = 24; ///< pixels around the picture, both sides together
constexpr int LongestSide = 1600; ///< pixels: a page can be read, and is fitted in a few milliseconds

core::Result<QImage> decoded(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > LongestSide)
        reader.setScaledSize(size.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return core::fail(core::ErrorCode::Unreadable, u"scan"_s);
    return picture;
}

} // namespace

ScanView::ScanView(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_sheet(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("附件的内容"));
    m_sheet->setAccessibleName(tr("附件的内容"));
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setWordWrap(true);
    m_sheet->setMargin(Edge / 2);
    m_scroll->setAccessibleName(tr("附件的内容"));
    m_scroll->viewport()->setAccessibleName(tr("附件的内容"));
    m_scroll->setObjectName(u"band"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void ScanView::show(const AttachmentContent &content)
{
    clear();
    if (content.attachment.format == ScanFormat::Pdf) {
        say(tr("PDF 不在这里显示：本机没有能只在内存里打开它的部件，一策也不为它写临时文件。要看请存出来，用完就删。"));
        return;
    }
    say(tr("正在打开…"));
    const auto job = core::base::inPool<core::Result<QImage>>([bytes = content.bytes] { return decoded(bytes); });
    onFinished(job, this, [this, asked = m_asked](const core::Result<QImage> &picture) {
        if (asked != m_asked)
            return;
        if (!picture) {
            say(tr("这份附件的图像读不出来。它还在档案里，没有改动。"));
            return;
        }
        m_sheet->clear();
        m_picture = *picture;
        m_sheet->setAccessibleDescription(tr("图像，宽 %1，高 %2").arg(m_picture.width()).arg(m_picture.height()));
        draw();
    });
}

void ScanView::say(const QString &words)
{
    m_picture = QImage();
    m_sheet->setAccessibleDescription({});
    m_sheet->setPixmap({});
    m_sheet->setText(words);
}

void ScanView::clear()
{
    ++m_asked;
    say({});
}

void ScanView::toggleSize()
{
    m_wide = !m_wide;
    draw();
}

void ScanView::draw()
{
    if (m_picture.isNull())
        return;
    const QSize room = m_scroll->size() - QSize(Edge, Edge);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QSize most = m_wide ? QSize(room.width() - bar, QWIDGETSIZE_MAX) : room;
    const QSize fitting = m_picture.size().scaled(most, Qt::KeepAspectRatio).boundedTo(m_picture.size());
    m_sheet->setPixmap(QPixmap::fromImage(m_picture.scaled(fitting, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void ScanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

} // namespace ui::records
