// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/ChineseText.h"
#include "core/tabular/Budget.h"
#include "core/tabular/CellText.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core::tabular
{

namespace
{

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // A character cut off at the end is no error to the decoder, which waits for the rest: a line end shows it.
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInvalidToNull);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    const bool wide = encoding != QStringConverter::Utf8;
    const QString rest = decoder.decode(encoding == QStringConverter::Utf16LE   ? QByteArray("\n\0", 2)
                                        : wide ? QByteArray("\0\n", 2)
                                               : QByteArray("\n"));
    if (decoder.hasError() || rest != u"\n")
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// Takes a text apart, cell by cell.
class CsvScanner
{
public:
    CsvScanner(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_place >= m_text.size(); }
    bool isOpen() const { return m_open; } ///< the last cell's quote never ended
    bool endedLine() const { return m_endedLine; }

    QString next()
    {
        QString cell;
        m_endedLine = false;
        if (!atEnd() && m_text.at(m_place) == u'"')
            cell = quoted();
        const qsizetype start = m_place;
        while (!atEnd() && m_text.at(m_place) != m_separator && !isLineEnd(m_text.at(m_place)))
            ++m_place;
        cell += m_text.mid(start, m_place - start);
        m_endedLine = atEnd() || isLineEnd(m_text.at(m_place));
        if (!atEnd())
            m_place += m_text.mid(m_place).startsWith(u"\r\n") ? 2 : 1;
        return cell;
    }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    QString quoted()
    {
        QString cell;
        ++m_place;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_place);
            if (quote < 0) {
                m_open = true;
                m_place = m_text.size();
                return cell;
            }
            cell += m_text.mid(m_place, quote - m_place);
            m_place = quote + 1;
            if (atEnd() || m_text.at(m_place) != u'"')
                return cell;
            cell += u'"';
            ++m_place;
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_place = 0;
    bool m_open = false;
    bool m_endedLine = false;
};

/// How well a separator fits: the lines that have the most common number of cells, and that number.
struct Fit {
    int lines = 0;
    int width = 0;
    bool operator>(const Fit &other) const
    {
        return lines != other.lines ? lines > other.lines : width > other.width;
    }
};

Fit fitOf(QStringView text, QChar separator)
{
    constexpr int Sample = 50;
    QHash<int, int> lines;
    CsvScanner scanner(text, separator);
    for (int line = 0; line < Sample && !scanner.atEnd(); ++line) {
        int width = 0;
        do {
            scanner.next();
            ++width;
        } while (!scanner.endedLine());
        if (width > 1)
            ++lines[width];
    }
    Fit best;
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        const Fit fit{it.value(), it.key()};
        if (fit > best)
            best = fit;
    }
    return best;
}

QChar separatorOf(QStringView text)
{
    QChar best = u',';
    Fit bestFit;
    for (const QChar candidate : {u',', u'\t', u';'}) {
        const Fit fit = fitOf(text, candidate);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

/// Excel's own line "sep=;", which it takes for no row.
std::optional<QChar> namedSeparator(QStringView &text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6 || (text.at(5) != u'\r' && text.at(5) != u'\n'))
        return std::nullopt;
    const QChar separator = text.at(4);
    text = text.mid(text.mid(5).startsWith(u"\r\n") ? 7 : 6);
    return separator;
}

} // namespace

// Nearly no Chinese text in GB18030 is also right UTF-8.
Result<QString> plainText(const QByteArray &bytes)
{
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE")) {
        text = decoded(bytes, QStringConverter::Utf16LE);
    } else if (bytes.startsWith("\xFE\xFF")) {
        text = decoded(bytes, QStringConverter::Utf16BE);
    } else if (bytes.startsWith("\xEF\xBB\xBF")) {
        text = decoded(bytes, QStringConverter::Utf8);
    } else if (!bytes.contains('\0')) {
        text = decoded(bytes, QStringConverter::Utf8);
        if (!text)
            text = base::fromGb18030(bytes);
    }
    const auto isText = [](QChar c) {
        return c >= u' ' ? c != QChar(0x7f) : c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v';
    };
    // Ctrl+Z ends a text file of old programs.
    if (text && text->endsWith(u'\x1a'))
        text->chop(1);
    if (!text || !std::all_of(text->cbegin(), text->cend(), isText))
        return unreadable(u"binary"_s);
    return *text;
}

Result<Workbook> readCsv(const QByteArray &bytes, const CancelToken &cancel)
{
    if (bytes.size() > LargestFile)
        return over(u"bytes"_s, LargestFile);
    YICE_ASSIGN(const QString whole, plainText(bytes));
    if (whole.trimmed().isEmpty())
        return unreadable(u"empty"_s);
    QStringView text(whole);
    const auto named = namedSeparator(text);
    CsvScanner scanner(text, named ? *named : separatorOf(text));
    Sheet sheet;
    Budget budget(cancel);
    for (qint64 row = 0; !scanner.atEnd(); ++row) {
        YICE_TRY(budget.row(sheet, row));
        qint64 column = 0;
        do {
            const QString cell = scanner.next();
            if (scanner.isOpen())
                return fail(Error(ErrorCode::Unreadable, u"open_quote"_s, {{u"reason"_s, u"open_quote"_s}, {u"row"_s, row + 1}}));
            YICE_TRY(budget.text(cell));
            if (!cell.isEmpty()) {
                YICE_ASSIGN(Cell *const place, budget.place(sheet, row, column));
                *place = {Cell::Kind::Text, cell};
            }
            ++column;
        } while (!scanner.endedLine());
    }
    return Workbook{{sheet}};
}

} // namespace core::tabular
