// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Fonts.h"

#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

QStringList wantedFontFamilies()
{
    return {u"Microsoft YaHei UI"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s};
}

QStringList fontFamilies()
{
    static const QStringList present = [] {
        const QStringList all = QFontDatabase::families();
        QStringList found;
        for (const QString &family : wantedFontFamilies()) {
            if (all.contains(family))
                found.append(family);
        }
        // Without any of them Qt must choose; the first name still steers fontconfig and Windows to Chinese shapes.
        return found.isEmpty() ? wantedFontFamilies() : found;
    }();
    return present;
}

} // namespace ui::common
