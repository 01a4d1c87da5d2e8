// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/ChineseText.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QStringDecoder>
#endif

namespace core::base
{

#ifdef Q_OS_WIN

std::optional<QString> fromGb18030(const QByteArray &bytes)
{
    constexpr UINT Gb18030 = 54936;
    if (bytes.isEmpty())
        return QString();
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(Gb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(Gb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                        reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

#else

std::optional<QString> fromGb18030(const QByteArray &bytes)
{
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    // A character cut off at the end is no error to the decoder, which waits for the rest: a line end shows it.
    const QString rest = decoder.decode("\n");
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter) || rest != u"\n")
        return std::nullopt;
    return text;
}

#endif

} // namespace core::base
