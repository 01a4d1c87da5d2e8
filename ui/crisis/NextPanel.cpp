// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/NextPanel.h"

#include "ui/common/Parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace ui::crisis
{

namespace
{

/// The sheet looks at a kind once; another kind has to be told to it.
void setKind(QWidget *widget, const char *kind)
{
    if (widget->property("kind").toString() == QLatin1String(kind))
        return;
    Theme::setKind(widget, kind);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

NextPanel::NextPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, Text::RecordName))
    , m_due(label({}, Text::Section))
    , m_phone(label({}, Text::PageTitle))
    , m_text(label({}, Text::Body, "second"))
{
    setAccessibleName(tr("现在做这一步"));
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *one : {m_title, m_phone, m_text})
        one->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_due, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 0; i < MostChoices; ++i) {
        QPushButton *one = button({});
        one->setProperty("large", true);
        connect(one, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_buttons.append(one);
        row->addWidget(one, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_phone);
    column->addWidget(m_text);
    column->addSpacing(2);
    column->addLayout(row);
}

void NextPanel::setContent(const Content &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_phone->setText(content.phone);
    m_phone->setVisible(!content.phone.isEmpty());
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    for (int i = 0; i < MostChoices; ++i) {
        QPushButton *one = m_buttons.at(i);
        const bool there = i < content.choices.size();
        one->setVisible(there);
        if (!there)
            continue;
        const Choice &choice = content.choices.at(i);
        const QString title = u"%1　%2"_s.arg(i + 1).arg(choice.title);
        one->setText(choice.below.isEmpty() ? title : title + u'\n' + choice.below);
        one->setAccessibleName(choice.title);
        one->setAccessibleDescription(choice.below);
        setKind(one, i == 0 && !content.question ? "primary" : "plain");
    }
    setDue(content.due, content.late, content.soon);
}

void NextPanel::setDue(const QString &due, bool late, bool soon)
{
    m_content.late = late;
    m_due->setText(due);
    setKind(m_due, late ? "late" : soon ? "soon" : "second");
    update();
}

void NextPanel::choose(int place)
{
    if (place >= m_content.choices.size() || !isEnabled())
        return;
    const std::function<void()> act = m_content.choices.at(place).act; // what it does may give this panel another content
    act();
}

void NextPanel::enter()
{
    if (!m_content.question)
        choose(0);
    else if (!m_content.choices.isEmpty())
        m_buttons.first()->setFocus();
}

void NextPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(m_content.late ? tokens.of(Severity::Red).text : tokens.accent), 2));
    painter.setBrush(QColor(tokens.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui::crisis
