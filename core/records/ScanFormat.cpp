// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ScanFormat.h"

#include "core/base/EnumWords.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace core::records
{

namespace
{

constexpr const char *FormatNames[] = {"pdf", "png", "jpeg"};

constexpr QByteArrayView PngStart("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView JpegStart("\xff\xd8\xff", 3);
constexpr QByteArrayView JpegEnd("\xff\xd9", 2);
constexpr QByteArrayView PdfStart("%PDF-", 5);
constexpr qsizetype PdfTail = 1024; ///< readers look for the end of a PDF in its last kilobyte
constexpr qsizetype PngFrame = 12;  ///< length, type and check sum around the bytes of a chunk
constexpr qsizetype PngHead = 13;

tl::unexpected<Error> unreadable(const char *what)
{
    return fail(ErrorCode::Unreadable, QString::fromLatin1(what), {{u"reason"_s, u"scan"_s}});
}

Result<> checkPixels(qint64 width, qint64 height, qint64 most)
{
    if (width <= 0 || height <= 0)
        return unreadable("no size");
    if (width > most / height)
        return fail(ErrorCode::TooLarge, u"pixels"_s, {{u"limit"_s, most}, {u"what"_s, u"pixels"_s}});
    return {};
}

quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

int big16(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

Result<> checkPng(QByteArrayView content, qint64 mostPixels)
{
    for (qsizetype at = PngStart.size(); at + PngFrame <= content.size();) {
        const qsizetype length = big32(content, at);
        const QByteArrayView type = content.sliced(at + 4, 4);
        if (length > content.size() - at - PngFrame)
            break;
        const auto sum = crc32(0, reinterpret_cast<const Bytef *>(content.data() + at + 4), static_cast<uInt>(length + 4));
        if (sum != big32(content, at + length + 8))
            return unreadable("png check sum");
        if (at == PngStart.size()) {
            if (type != QByteArrayView("IHDR") || length != PngHead)
                break;
            YICE_TRY(checkPixels(big32(content, at + 8), big32(content, at + 12), mostPixels));
        }
        at += length + PngFrame;
        if (type == QByteArrayView("IEND")) {
            if (at == content.size())
                return {};
            break;
        }
    }
    return unreadable("png is cut");
}

bool isFrameHead(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

Result<> checkJpeg(QByteArrayView content, qint64 mostPixels)
{
    bool sized = false;
    for (qsizetype at = 2; at + 4 <= content.size();) {
        if (byteAt(content, at) != 0xff)
            break;
        const int marker = byteAt(content, at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const qsizetype length = big16(content, at + 2);
        if (length < 2 || at + 2 + length > content.size())
            break;
        if (isFrameHead(marker)) {
            if (length < 8)
                break;
            YICE_TRY(checkPixels(big16(content, at + 7), big16(content, at + 5), mostPixels));
            sized = true;
        }
        if (marker == 0xda) {
            if (sized && content.lastIndexOf(JpegEnd) > at)
                return {};
            break;
        }
        at += 2 + length;
    }
    return unreadable("jpeg is cut");
}

Result<> checkPdf(const QByteArray &content)
{
    const QByteArray tail = content.right(PdfTail);
    if (!tail.contains("%%EOF") || !tail.contains("startxref"))
        return unreadable("pdf is cut");
    for (const char *word : {"/JavaScript", "/Launch", "/EmbeddedFile"}) {
        if (content.contains(word))
            return fail(ErrorCode::Hostile, QString::fromLatin1(word), {{u"reason"_s, u"scan"_s}});
    }
    return {};
}

} // namespace

QString scanFormatName(ScanFormat format)
{
    return base::wordOf(FormatNames, format);
}

Result<ScanFormat> scanFormatFromName(const QString &name)
{
    return base::enumFromWord<ScanFormat>(FormatNames, name, u"format"_s);
}

Result<ScanFormat> formatOfScan(const QByteArray &content, qint64 mostPixels)
{
    if (content.startsWith(PngStart)) {
        YICE_TRY(checkPng(content, mostPixels));
        return ScanFormat::Png;
    }
    if (content.startsWith(JpegStart)) {
        YICE_TRY(checkJpeg(content, mostPixels));
        return ScanFormat::Jpeg;
    }
    if (content.startsWith(PdfStart)) {
        YICE_TRY(checkPdf(content));
        return ScanFormat::Pdf;
    }
    return unreadable("no scan");
}

} // namespace core::records
