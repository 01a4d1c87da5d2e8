// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Parts.h"

#include "core/base/Language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

namespace
{
/// Sees keys before the widgets below `page`; a letter typed into a field stays a letter.
class LetterKey : public QObject
{
public:
    LetterKey(QWidget *page, Qt::Key key, std::function<void()> act)
        : QObject(page), m_page(page), m_key(key), m_act(std::move(act))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *pressed = static_cast<QKeyEvent *>(event);
        auto *widget = qobject_cast<QWidget *>(watched);
        if (pressed->key() != m_key || pressed->modifiers().setFlag(Qt::KeypadModifier, false) != Qt::NoModifier || !widget || !m_page->isVisible()
            || !m_page->isAncestorOf(widget) || widget->window() != m_page->window() || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget))
            return false;
        m_act();
        return true;
    }

private:
    QWidget *m_page;
    Qt::Key m_key;
    std::function<void()> m_act;
};

/// The style sheet takes the frame of the arrow away, and the arrow with it.
class ChoiceBox : public QComboBox
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(Theme::tokens().ink2));
        const QPointF tip(width() - 15, height() / 2.0 + 3);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-4.5, -5), tip + QPointF(4.5, -5)});
    }
};
} // namespace

QLabel *label(const QString &text, Text size, const char *kind)
{
    auto *made = new QLabel(text);
    made->setFont(Theme::font(size));
    made->setTextFormat(Qt::PlainText);
    if (kind)
        Theme::setKind(made, kind);
    return made;
}

QPushButton *button(const QString &text, const char *kind)
{
    auto *made = new QPushButton(text);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    if (kind)
        Theme::setKind(made, kind);
    return made;
}

QLineEdit *field(const QString &name, const QString &placeholder)
{
    auto *made = new QLineEdit;
    made->setAccessibleName(name);
    made->setPlaceholderText(placeholder);
    return made;
}

QComboBox *choice(const QString &name)
{
    auto *made = new ChoiceBox;
    made->setAccessibleName(name);
    return made;
}

QHBoxLayout *headLine(QLabel *title, QLabel *below)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(below);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    line->addLayout(words);
    return line;
}

QHBoxLayout *recordHead(const QList<std::pair<QWidget *, QWidget *>> &words, const QList<QPushButton *> &tools)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(28);
    for (const auto &[above, below] : words) {
        auto *two = new QVBoxLayout;
        two->setSpacing(2);
        two->addWidget(above);
        two->addWidget(below);
        head->addLayout(two);
    }
    head->addStretch();
    auto *right = new QHBoxLayout;
    right->setSpacing(8);
    for (QPushButton *tool : tools)
        right->addWidget(tool);
    head->addLayout(right);
    return head;
}

QVBoxLayout *pageColumn(QWidget *page, QHBoxLayout *head, QLabel *error, QHBoxLayout *body)
{
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addWidget(error);
    all->addLayout(body, 1);
    return all;
}

QWidget *hairline()
{
    auto *line = new QWidget;
    line->setObjectName(u"rule"_s);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    line->setAccessibleName(QObject::tr("分隔线"));
    return line;
}

int widthFor(int chinese, int english)
{
    return core::base::language() == core::base::Language::English ? english : chinese;
}

QWidget *sidePanel(const QString &name, int width)
{
    auto *panel = new QWidget;
    panel->setObjectName(u"sidePanel"_s);
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setAccessibleName(name);
    panel->setFixedWidth(width);
    return panel;
}

void addKey(QWidget *page, const QKeySequence &key, std::function<void()> act)
{
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, std::move(act));
}

void addLetterKey(QWidget *page, Qt::Key key, std::function<void()> act)
{
    new LetterKey(page, key, std::move(act));
}

} // namespace ui::common
