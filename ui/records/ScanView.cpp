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

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::records::AttachmentContent;
using core::records::ScanFormat;

namespace ui::records
{

namespace
{

constexpr int Edge = 24; ///< pixels around the picture, both sides together
constexpr int MostPages = 200; ///< of a PDF
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

ScanView::ScanView(PdfReader readPdf, QWidget *parent)
    : QWidget(parent)
    , m_readPdf(std::move(readPdf))
    , m_scroll(new QScrollArea)
    , m_sheet(label({}, Text::Body, "second"))
    , m_where(label({}, Text::Secondary, "second"))
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
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    m_where->setContentsMargins(12, 4, 12, 4);
    m_where->setWordWrap(true);
    m_where->hide();
    column->addWidget(m_where);
}

void ScanView::show(const AttachmentContent &content)
{
    clear();
    if (content.attachment.format == ScanFormat::Pdf) {
        m_pdf = content.bytes;
        return readPage(0);
    }
    say(tr("正在打开…"));
    const auto job = core::base::inPool<core::Result<QImage>>([bytes = content.bytes] { return decoded(bytes); });
    onFinished(job, this, [this, asked = m_asked](const core::Result<QImage> &picture) {
        if (asked != m_asked)
            return;
        if (picture)
            showPicture(*picture);
        else
            say(tr("这份附件的图像读不出来。它还在档案里，没有改动。"));
    });
}

void ScanView::showPicture(const QImage &picture)
{
    m_sheet->clear();
    m_picture = picture;
    m_sheet->setAccessibleDescription(tr("图像，宽 %1，高 %2").arg(m_picture.width()).arg(m_picture.height()));
    draw();
}

void ScanView::turn(int pages)
{
    const int page = m_page + pages;
    if (!m_pdf.isEmpty() && page >= 0 && page < std::min(m_pages, MostPages))
        readPage(page);
}

void ScanView::readPage(int page)
{
    if (!m_readPdf)
        return say(whyNot(core::Error(core::ErrorCode::NotFound)));
    const int asked = ++m_asked;
    if (m_picture.isNull())
        say(tr("正在打开…"));
    onFinished(m_readPdf(m_pdf, page), this, [this, asked, page](const core::Result<PdfPage> &read) {
        if (asked != m_asked)
            return;
        if (!read)
            return say(whyNot(read.error()));
        m_page = page;
        m_pages = read->pages;
        QString where = tr("第 %1 / %2 页").arg(page + 1).arg(m_pages);
        if (m_pages > 1)
            where = tr("%1　Ctrl+PgDn 下一页　Ctrl+PgUp 上一页").arg(where);
        if (m_pages > MostPages)
            where = tr("%1　这里只显示前 %2 页").arg(where).arg(MostPages);
        m_where->setText(where);
        m_where->setAccessibleName(where);
        m_where->show();
        m_scroll->verticalScrollBar()->setValue(0);
        showPicture(read->picture);
    });
}

QString ScanView::whyNot(const core::Error &error) const
{
    const QString reason = error.context.value(u"reason"_s).toString();
    if (error.code == core::ErrorCode::NotFound)
        return tr("PDF 不在这里显示：没有装能画它的部件，一策也不为它写临时文件。要看请存出来，用完就删。");
    if (reason == u"locked")
        return tr("这份 PDF 加了密码，这里打不开。它还在档案里，没有改动。要看请存出来，用完就删。");
    if (reason == u"slow")
        return tr("这份 PDF 太复杂，20 秒没有画出来。它还在档案里，没有改动。要看请存出来，用完就删。");
    return tr("这份 PDF 有缺损，画不出来。它还在档案里，没有改动。");
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
    m_pdf.clear();
    m_page = m_pages = 0;
    m_where->hide();
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
