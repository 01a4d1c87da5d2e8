// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/StationParts.h"

#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;
using ui::words::Words;

namespace ui::station
{

QVBoxLayout *makeColumn(QWidget *page, const QString &name)
{
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget;
    ground->setObjectName(u"band"_s);
    auto *middle = new QHBoxLayout(ground);
    constexpr int Side = 32;
    middle->setContentsMargins(Side, 32, Side, 24);
    middle->addStretch(1);
    auto *content = new QWidget;
    content->setMaximumWidth(ColumnWidth);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    scroll->setWidget(ground);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    for (QWidget *part : {page, static_cast<QWidget *>(scroll), ground, content})
        part->setAccessibleName(name);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

QWidget *makeStrip(const QString &name, QHBoxLayout **line)
{
    constexpr int Height = 64;
    constexpr int Side = 40;
    auto *strip = new QWidget;
    strip->setObjectName(u"sheet"_s);
    strip->setAccessibleName(name);
    strip->setAttribute(Qt::WA_StyledBackground);
    strip->setMinimumHeight(Height);
    *line = new QHBoxLayout(strip);
    (*line)->setContentsMargins(Side, 8, Side, 8);
    return strip;
}

QString talkLines(const QList<core::station::HelpLine> &lines)
{
    QStringList texts;
    for (const core::station::HelpLine &line : lines) {
        if (!line.danger)
            texts.append(Words::tr("%1　%2").arg(line.number, line.name));
    }
    return texts.join(u'\n');
}

QString dangerLines(const QList<core::station::HelpLine> &lines)
{
    QStringList texts;
    for (const core::station::HelpLine &line : lines) {
        if (line.danger)
            texts.append(Words::tr("%1（%2）").arg(line.number, line.name));
    }
    return texts.join(Words::tr("、"));
}

QLabel *reading(const QString &text, Text size, const char *kind)
{
    QLabel *label = ui::common::label(text, size, kind);
    label->setWordWrap(true);
    return label;
}

QPushButton *largeButton(const QString &text, bool primary)
{
    QPushButton *button = ui::common::button(text, primary ? "primary" : nullptr);
    QFont font = Theme::font(Text::Option);
    font.setBold(primary);
    button->setFont(font);
    button->setProperty("large", true);
    button->setMinimumWidth(156);
    return button;
}

} // namespace ui::station
