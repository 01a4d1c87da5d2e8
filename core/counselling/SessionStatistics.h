// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"

#include <QMap>

namespace core::counselling
{

/// A period without names.
struct SessionFigures {
    QDate first; ///< included, as is `last`
    QDate last;
    int sessions = 0;
    int minutes = 0;
    std::optional<int> students; ///< none: 1 to 4, which is not said
    /// Sessions of each month ("2026-11"), mode and source. Empty where one of its cells would tell of 1 to 4 students.
    QMap<QString, int> byMonth;
    QMap<QString, int> byMode;
    QMap<QString, int> bySource;
};

SessionFigures figuresOf(const QList<Session> &sessions, const QDate &first, const QDate &last);

} // namespace core::counselling
