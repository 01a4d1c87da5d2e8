// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/MomentText.h"

#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString momentText(const QDateTime &instant)
{
    return instant.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace ui::words
