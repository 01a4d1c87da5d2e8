// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Attachment.h"
#include "ui/records/PdfPage.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace ui::records
{

/// A scan on the screen. It is decoded in memory, on a thread of the pool, and never written anywhere; clear() lets it go.
class ScanView : public QWidget
{
    Q_OBJECT

public:
    explicit ScanView(PdfReader readPdf, QWidget *parent = nullptr);
    /// The picture, the first page, or in words why there is none.
    void show(const core::records::AttachmentContent &content);
    void turn(int pages); ///< of a PDF: forwards, or back
    void say(const QString &words); ///< in place of a picture
    void clear();
    void toggleSize(); ///< the whole sheet, or as wide as there is room
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void showPicture(const QImage &picture);
    void readPage(int page);
    QString whyNot(const core::Error &error) const;

    PdfReader m_readPdf;
    QByteArray m_pdf; ///< empty: a picture is shown
    int m_page = 0;
    int m_pages = 0;
    QImage m_picture;
    bool m_wide = false;
    int m_asked = 0; ///< only what was asked for last counts
    QScrollArea *m_scroll;
    QLabel *m_sheet;
    QLabel *m_where;
};

} // namespace ui::records
