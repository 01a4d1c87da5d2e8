// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/RoomPlan.h"
#include "ui/common/AskDialog.h"
#include "ui/counselling/RoomSource.h"

#include <array>

class QComboBox;
class QGridLayout;

namespace ui::counselling
{

/// Opening hours of the week, morning and afternoon, and who is on duty in each. What a plan holds beside (special days, single
/// days of duty, rooms) stays as it is.
class HoursDialog : public common::AskDialog
{
    Q_OBJECT

public:
    HoursDialog(const core::counselling::RoomPlan &plan, const QList<RoomPerson> &people, QWidget *parent);
    core::counselling::RoomPlan plan() const;
    /// From now on over `now`, which somebody else has stored: halves of a day that were not touched follow it. Says of each
    /// that both have changed what is stored.
    QStringList rebase(const core::counselling::RoomPlan &now);
    /// Whether no weekday has more than a morning and an afternoon: what is not shown must not be lost.
    static bool holds(const core::counselling::RoomPlan &plan);

private:
    struct Half {
        QComboBox *begun = nullptr; ///< first choice: not open
        QComboBox *ended = nullptr;
        QComboBox *person = nullptr; ///< first choice: nobody
        std::array<int, 3> was = {};  ///< the three choices at first
    };
    Half addHalf(QGridLayout *grid, int weekday, bool morning, const QList<RoomPerson> &people);
    static void put(Half &half, const core::counselling::TimeSpan &span, const QString &person);
    static core::counselling::TimeSpan spanOf(const Half &half);
    static bool isTouched(const Half &half);
    QList<core::counselling::DutyTime> dutyKept(int weekday) const;

    core::counselling::RoomPlan m_plan;
    std::array<std::array<Half, 2>, 7> m_halves;
};

} // namespace ui::counselling
