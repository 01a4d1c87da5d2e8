// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/CleanText.h"

namespace core::base {

namespace {

bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

bool isLatin(QChar character)
{
    return character.script() == QChar::Script_Latin;
}

} // namespace

QString cleanText(const QString &typed)
{
    const QString folded = typed.normalized(QString::NormalizationForm_KC);
    QString clean;
    bool blank = false;
    for (const QChar character : folded) {
        if (character.isSpace()) {
            blank = true;
            continue;
        }
        if (isInvisible(character))
            continue;
        if (blank && !clean.isEmpty() && isLatin(clean.back()) && isLatin(character))
            clean += u' ';
        blank = false;
        clean += character;
    }
    return clean;
}

QString cleanCode(const QString &typed)
{
    return cleanText(typed).remove(u' ').toUpper();
}

} // namespace core::base
