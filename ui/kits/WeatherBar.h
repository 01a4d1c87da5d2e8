// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/Weather.h"

#include <QWidget>

class QPushButton;

namespace ui::kits
{

/// What holds on this day; 0: nothing was said.
int weatherOn(const QList<core::observations::ClassWeather> &said, const QDate &day);

/// 心理晴雨表 of today: one button and one digit, from 5 on, for each weather.
class WeatherBar : public QWidget
{
    Q_OBJECT

public:
    /// Digits work in `page`, except where a text is being typed.
    WeatherBar(const core::observations::WeatherRules &rules, QWidget *page);
    void setWeather(int weather); ///< 0: not said yet

signals:
    void chosen(int weather);

private:
    core::observations::WeatherRules m_rules;
    QList<QPushButton *> m_buttons; ///< by weather
};

} // namespace ui::kits
