// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/LeakScan.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringEncoder>

#include <cstring>

#include <iconv.h>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {
quint32 startOf(const char *bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}
} // namespace

QByteArray inGb18030(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    QByteArray out(text.size() * 8, '\0');
    iconv_t converter = iconv_open("GB18030", "UTF-8");
    char *from = utf8.data();
    char *to = out.data();
    auto left = static_cast<size_t>(utf8.size());
    auto space = static_cast<size_t>(out.size());
    const bool done = iconv(converter, &from, &left, &to, &space) != static_cast<size_t>(-1);
    iconv_close(converter);
    return done ? out.left(out.size() - static_cast<qsizetype>(space)) : QByteArray();
}

LeakScan::LeakScan(const QStringList &names)
{
    const QSet<QString> once(names.begin(), names.end());
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    for (const QString &name : once) {
        add(name.toUtf8(), u"UTF-8"_s);
        if (name.size() < 3)
            continue;
        add(little.encode(name), u"UTF-16LE"_s);
        add(big.encode(name), u"UTF-16BE"_s);
        add(inGb18030(name), u"GB18030"_s);
    }
}

void LeakScan::add(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() < 6)
        return;
    m_byStart[startOf(bytes.constData())].append({bytes, encoding});
    ++m_count;
}

QStringList LeakScan::scanBytes(const QByteArray &bytes) const
{
    QSet<QString> found;
    for (qsizetype i = 0; i + 4 <= bytes.size(); ++i) {
        const auto patterns = m_byStart.constFind(startOf(bytes.constData() + i));
        if (patterns == m_byStart.constEnd())
            continue;
        for (const Pattern &pattern : *patterns) {
            if (QByteArrayView(bytes).sliced(i).startsWith(pattern.bytes))
                found.insert(pattern.encoding);
        }
    }
    QStringList list(found.begin(), found.end());
    list.sort();
    return list;
}

QStringList LeakScan::scan(const QString &folder) const
{
    QStringList leaks;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // gone since it was listed
        for (const QString &encoding : scanBytes(file.readAll()))
            leaks.append(file.fileName() + u" holds a name in "_s + encoding);
    }
    return leaks;
}

} // namespace tests
