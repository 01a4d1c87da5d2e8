// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardList.h"

#include "core/station/CardCode.h"

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

/// Quoted; what a spreadsheet would take for a formula is made text.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray cardsCsv(const QList<StationCard> &cards, const QStringList &titles)
{
    QString text = u"\ufeff"_s + line(titles);
    for (const StationCard &card : cards)
        text += line({card.student.className.display(), card.student.name, card.student.studentNumber,
                      shownCardCode(card.code)});
    return text.toUtf8();
}

} // namespace core::station
