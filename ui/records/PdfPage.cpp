// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PdfPage.h"

#include "core/base/Async.h"
#include "ui/records/PdfAnswer.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <cstring>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace ui::records
{

namespace
{

constexpr int LongestSide = 1600; ///< pixels, as of a picture
constexpr int MostMilliseconds = 20'000;
constexpr qsizetype MostBytes = qsizetype(LongestSide) * LongestSide * 3 + 100;

tl::unexpected<core::Error> unreadable(const QString &reason)
{
    return core::fail(ErrorCode::Unreadable, u"pdf"_s, {{u"reason"_s, reason}});
}

/// What it says until it ends, or nothing where it takes too long or says too much.
std::optional<QByteArray> said(QProcess &reader)
{
    const QDeadlineTimer deadline(MostMilliseconds);
    QByteArray out;
    while (reader.state() != QProcess::NotRunning) {
        reader.waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime())));
        out += reader.readAllStandardOutput();
        if (deadline.hasExpired() || out.size() > MostBytes) {
            reader.kill();
            reader.waitForFinished();
            return std::nullopt;
        }
    }
    return out + reader.readAllStandardOutput();
}

core::Result<PdfPage> pageFrom(const QByteArray &out)
{
    const qsizetype end = out.indexOf('\n');
    const QList<QByteArray> head = out.left(end).split(' ');
    if (end < 0 || head.size() != 3)
        return unreadable(u"damaged"_s);
    const int width = head.at(1).toInt();
    const int height = head.at(2).toInt();
    const bool fits = width > 0 && height > 0 && width <= LongestSide && height <= LongestSide;
    if (!fits || out.size() - end - 1 != qsizetype(width) * height * 3)
        return unreadable(u"damaged"_s);
    PdfPage page{QImage(width, height, QImage::Format_RGB888), head.at(0).toInt()};
    if (page.picture.isNull())
        return unreadable(u"damaged"_s);
    const char *from = out.constData() + end + 1;
    for (int line = 0; line < height; ++line)
        std::memcpy(page.picture.scanLine(line), from + qsizetype(line) * width * 3, size_t(width) * 3);
    return page;
}

/// Blocks: for a thread of the pool.
core::Result<PdfPage> read(const QString &program, const QByteArray &pdf, int page)
{
    QProcess reader;
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(program, {QString::number(page), QString::number(LongestSide)});
    if (!reader.waitForStarted())
        return core::fail(ErrorCode::NotFound, u"pdf"_s);
    reader.write(pdf);
    reader.closeWriteChannel();
    const auto out = said(reader);
    if (!out)
        return unreadable(u"slow"_s);
    if (reader.exitStatus() != QProcess::NormalExit)
        return unreadable(u"damaged"_s);
    if (reader.exitCode() == int(PdfAnswer::Locked))
        return unreadable(u"locked"_s);
    if (reader.exitCode() != int(PdfAnswer::Drawn))
        return unreadable(u"damaged"_s);
    return pageFrom(*out);
}

} // namespace

PdfReader pdfReaderBy(const QString &program)
{
    if (!QFileInfo(program).isExecutable())
        return {};
    return [program](const QByteArray &pdf, int page) {
        return core::base::inPool<core::Result<PdfPage>>([=] { return read(program, pdf, page); });
    };
}

} // namespace ui::records
