// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/NoteText.h"

#include "ui/common/Parts.h"
#include "ui/words/SessionWords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::counselling::Part;
using core::counselling::PartCount;

namespace ui::counselling
{

namespace
{
constexpr int FewestLines = 2;
constexpr int Frame = 14;
} // namespace

NoteText::NoteText(QWidget *parent) : QWidget(parent), m_later(new QVBoxLayout)
{
    setAccessibleName(tr("记录正文"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(4);
    for (int i = 0; i < PartCount; ++i) {
        const QString name = words::notePartText(static_cast<Part>(i));
        column->addWidget(label(name, Text::Secondary, "second"));
        auto *edit = new QPlainTextEdit;
        edit->setAccessibleName(name);
        edit->setFont(Theme::font(Text::Note));
        edit->setTabChangesFocus(true);
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        edit->viewport()->setAccessibleName(name);
        column->addWidget(edit);
        m_edits.append(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_setting)
                emit changed();
        });
        connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this, edit] { fit(edit); });
        fit(edit);
    }
    m_later->setSpacing(6);
    column->addLayout(m_later);
    column->addStretch();
}

void NoteText::fit(QPlainTextEdit *edit)
{
    // The size of a plain document is counted in lines.
    const int lines = std::max(FewestLines, qRound(edit->document()->size().height()));
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + Frame);
}

void NoteText::setText(const core::counselling::NoteText &text)
{
    m_setting = true;
    for (int i = 0; i < PartCount; ++i)
        m_edits.at(i)->setPlainText(text[static_cast<size_t>(i)]);
    m_setting = false;
}

core::counselling::NoteText NoteText::text() const
{
    core::counselling::NoteText text;
    for (int i = 0; i < PartCount; ++i)
        text[static_cast<size_t>(i)] = m_edits.at(i)->toPlainText();
    return text;
}

void NoteText::setReadOnly(bool readOnly)
{
    for (QPlainTextEdit *edit : std::as_const(m_edits))
        edit->setReadOnly(readOnly);
}

void NoteText::setLater(const QStringList &paragraphs)
{
    while (QLayoutItem *item = m_later->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &words : paragraphs) {
        QLabel *paragraph = label(words, Text::Note);
        paragraph->setWordWrap(true);
        m_later->addWidget(paragraph);
    }
}

void NoteText::focusFirst()
{
    m_edits.first()->setFocus();
}

int NoteText::letters() const
{
    qsizetype count = 0;
    for (const QPlainTextEdit *edit : m_edits)
        count += edit->toPlainText().size();
    return int(count);
}

Curtain::Curtain(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("已遮住"));
}

QStackedWidget *curtained(QWidget *content)
{
    auto *stack = new QStackedWidget;
    stack->setAccessibleName(content->accessibleName());
    stack->addWidget(content);
    stack->addWidget(new Curtain);
    return stack;
}

void Curtain::paintEvent(QPaintEvent *)
{
    constexpr int Left = 28;
    constexpr int Bar = 12;
    constexpr int Step = 26;
    constexpr int Lengths[] = {92, 84, 57, 95, 88, 90, 41, 86};
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(Theme::tokens().line));
    int place = 0;
    for (int y = 24; y + Bar < height() - 12; y += Step) {
        const int share = Lengths[place++ % int(std::size(Lengths))];
        painter.drawRoundedRect(Left, y, (width() - 2 * Left) * share / 100, Bar, 2, 2);
    }
}

} // namespace ui::counselling
