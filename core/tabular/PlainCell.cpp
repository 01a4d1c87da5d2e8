// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/PlainCell.h"

#include <cstring>

namespace core::tabular
{

namespace
{

constexpr qsizetype LongestReference = 10; // XFD1048576
constexpr qsizetype LongestStyle = 6;
constexpr qsizetype LongestValue = 32;

bool isLetter(char sign)
{
    return sign >= 'A' && sign <= 'Z';
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isOfReference(char sign)
{
    return isLetter(sign) || isDigit(sign);
}

bool isOfNumber(char sign)
{
    return isDigit(sign) || sign == '.' || sign == '-' || sign == '+' || sign == 'E' || sign == 'e';
}

/// Reads one sign after another, never beyond the end.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}
    const char *at() const { return m_at; }

    template <size_t Size> bool skip(const char (&word)[Size])
    {
        constexpr qsizetype Length = Size - 1;
        if (m_end - m_at < Length || std::memcmp(m_at, word, Length) != 0)
            return false;
        m_at += Length;
        return true;
    }

    /// One sign at least and `longest` at most; null when there are none or more.
    QByteArrayView run(bool (*is)(char), qsizetype longest)
    {
        const char *const first = m_at;
        while (m_at < m_end && m_at - first <= longest && is(*m_at))
            ++m_at;
        const qsizetype length = m_at - first;
        return length >= 1 && length <= longest ? QByteArrayView(first, length) : QByteArrayView();
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

std::optional<PlainCell> takePlainCell(QByteArrayView &bytes)
{
    Reader reader(bytes);
    PlainCell cell;
    if (!reader.skip("<c r=\""))
        return std::nullopt;
    cell.reference = reader.run(isOfReference, LongestReference);
    if (cell.reference.isNull() || !reader.skip("\""))
        return std::nullopt;
    if (reader.skip(" s=\"") && (reader.run(isDigit, LongestStyle).isNull() || !reader.skip("\"")))
        return std::nullopt;
    if (reader.skip(" t=\"s\""))
        cell.type = "s";
    else if (reader.skip(" t=\"n\""))
        cell.type = "n";
    if (reader.skip("><v>")) {
        cell.value = reader.run(isOfNumber, LongestValue);
        if (cell.value.isNull() || !reader.skip("</v></c>"))
            return std::nullopt;
    } else if (!reader.skip("/>")) {
        return std::nullopt;
    }
    bytes = bytes.sliced(reader.at() - bytes.begin());
    return cell;
}

} // namespace core::tabular
