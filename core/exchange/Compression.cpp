// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Compression.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

namespace
{

constexpr int Level = 6;
constexpr int LargestWindowLog = 23;
constexpr qsizetype StepBytes = 256 * 1024;

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Damaged, detail, {{u"where"_s, u"compression"_s}});
}

} // namespace

Result<QByteArray> compress(const QByteArray &clear)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(clear.size()))), '\0');
    const size_t used = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), clear.constData(),
                                      static_cast<size_t>(clear.size()), Level);
    if (ZSTD_isError(used) != 0)
        return fail(ErrorCode::Internal, QString::fromLatin1(ZSTD_getErrorName(used)));
    packed.truncate(static_cast<qsizetype>(used));
    return packed;
}

Result<QByteArray> decompress(const QByteArray &packed, qsizetype most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context)
        return fail(ErrorCode::Internal, u"zstd context"_s);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, LargestWindowLog);
    const auto tooLarge = [most] { return fail(ErrorCode::TooLarge, u"unpacked body"_s, {{u"limit"_s, most}}); };

    QByteArray clear;
    QByteArray step(StepBytes, Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), static_cast<size_t>(packed.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{step.data(), static_cast<size_t>(step.size()), 0};
        const size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left) != 0) {
            if (ZSTD_getErrorCode(left) == ZSTD_error_frameParameter_windowTooLarge)
                return tooLarge();
            return damaged(QString::fromLatin1(ZSTD_getErrorName(left)));
        }
        if (static_cast<qsizetype>(out.pos) > most - clear.size())
            return tooLarge();
        clear.append(step.constData(), static_cast<qsizetype>(out.pos));
        if (left == 0)
            break;
        if (in.pos == in.size && out.pos < out.size)
            return damaged(u"the frame ends early"_s);
    }
    if (in.pos != in.size)
        return damaged(u"something follows the frame"_s);
    return clear;
}

} // namespace core::exchange
