// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Pictures.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace yice {

namespace {

constexpr QSize WindowSize(1366, 698);
constexpr int SettleMilliseconds = 700; ///< for a page's jobs to bring their rows

/// Goes from page to page on timers, so that the pages' own events run as they do for a person.
class Walk : public QObject
{
public:
    Walk(Desk &desk, const PicturesWanted &wanted)
        : m_desk(desk), m_folder(wanted.folder), m_pdf(m_folder.filePath(u"yice.pdf"_s))
    {
        m_pdf.setPageSize(QPageSize(QPageSize::A4));
        m_pdf.setPageOrientation(QPageLayout::Landscape);
        m_pdf.setTitle(Words::tr("一策"));
    }

    void start(const QStringList &pages)
    {
        m_pages = pages;
        next();
    }

private:
    void next()
    {
        if (m_at >= m_pages.size()) {
            m_painter.end();
            QApplication::exit(m_failed ? 9 : 0);
            return;
        }
        m_desk.window().showPage(m_pages.at(m_at));
        QTimer::singleShot(SettleMilliseconds, this, [this] { take(); });
    }

    void take()
    {
        const QPixmap picture = m_desk.window().grab();
        m_failed = !picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(m_at + 1).arg(m_pages.at(m_at)))) || m_failed;
        if (m_at == 0)
            m_failed = !m_painter.begin(&m_pdf) || m_failed;
        else
            m_failed = !m_pdf.newPage() || m_failed;
        const QRect page = m_painter.viewport();
        const QSize size = picture.size().scaled(page.size(), Qt::KeepAspectRatio);
        m_painter.drawPixmap(QRect(page.topLeft(), size), picture);
        ++m_at;
        next();
    }

    Desk &m_desk;
    QDir m_folder;
    QPdfWriter m_pdf;
    QPainter m_painter;
    QStringList m_pages;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

int writePictures(QApplication &app, Desk &desk, const PicturesWanted &wanted)
{
    if (!QDir().mkpath(wanted.folder))
        return 9;
    desk.window().resize(WindowSize);
    desk.window().show();
    Walk walk(desk, wanted);
    QObject::connect(&desk, &Desk::opened, &walk, [&] { walk.start(desk.window().pageIds()); });
    QObject::connect(&desk, &Desk::refused, &app, [](const core::Error &error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(ui::words::errorText(error)));
        QApplication::exit(core::base::exitStatus(error.code));
    });
    QTimer::singleShot(0, &desk, [&] { desk.unlock(wanted.user, wanted.password); });
    return QApplication::exec();
}

} // namespace yice
