// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/WeatherBar.h"

#include "ui/common/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace ui::common;

namespace ui::kits
{

namespace
{
constexpr int FirstDigit = 5; ///< the board takes those before it
}

int weatherOn(const QList<core::observations::ClassWeather> &said, const QDate &day)
{
    int weather = 0;
    for (const auto &one : said)
        weather = one.handed.filled == day ? one.weather : weather;
    return weather;
}

WeatherBar::WeatherBar(const core::observations::WeatherRules &rules, QWidget *page) : QWidget(page), m_rules(rules)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(label(tr("今天全班"), Text::Secondary, "second"));
    for (const auto &kind : rules.kinds) {
        const int digit = FirstDigit + int(m_buttons.size());
        QPushButton *one = button(tr("%1 %2").arg(digit).arg(kind.name), "chip");
        one->setCheckable(true);
        one->setFocusPolicy(Qt::NoFocus); // the digit does the same, and the board keeps the keys
        one->setToolTip(kind.text);
        connect(one, &QPushButton::clicked, this, [this, value = kind.value] { emit chosen(value); });
        if (digit <= 9)
            addLetterKey(page, Qt::Key(Qt::Key_0 + digit), [this, value = kind.value] {
                if (!isHidden())
                    emit chosen(value);
            });
        m_buttons.append(one);
        line->addWidget(one);
    }
    setWeather(0);
}

void WeatherBar::setWeather(int weather)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i + 1 == weather);
    const auto *kind = m_rules.kind(weather);
    setAccessibleName(kind ? tr("今天全班的晴雨表：%1").arg(kind->name) : tr("今天全班的晴雨表：还没有报"));
}

} // namespace ui::kits
