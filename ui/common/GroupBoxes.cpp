// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GroupBoxes.h"

#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

GroupBoxes::GroupBoxes(const QString &name, int groups, int length, int columns, Content content, QWidget *parent)
    : QWidget(parent), m_name(name), m_length(length), m_content(content)
{
    setAccessibleName(name);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    QFont font = Theme::font(Text::Note);
    font.setBold(true);
    const int width = QFontMetrics(font).horizontalAdvance(QString(length, u'M')) + 30;
    for (int i = 0; i < groups; ++i) {
        auto *label = new QLabel;
        label->setFont(Theme::font(Text::Caption));
        Theme::setKind(label, "quiet");
        auto *box = new QLineEdit;
        box->setObjectName(u"group%1"_s.arg(i + 1));
        box->setFont(font);
        box->setFixedWidth(width);
        box->setContextMenuPolicy(Qt::NoContextMenu);
        box->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhPreferUppercase | Qt::ImhSensitiveData |
                                 Qt::ImhNoPredictiveText);
        label->setBuddy(box);
        box->installEventFilter(this);
        const int row = i / columns * 2;
        grid->addWidget(label, row, i % columns);
        grid->addWidget(box, row + 1, i % columns);
        m_boxes.append(box);
        m_labels.append(label);
        m_numbers.append(i + 1);
        connect(box, &QLineEdit::textEdited, this, [this, i](const QString &typed) { spread(i, typed); });
        connect(box, &QLineEdit::returnPressed, this, &GroupBoxes::entered);
        nameBox(i, false);
    }
    grid->setColumnStretch(columns, 1);
}

void GroupBoxes::setNumbers(const QList<int> &numbers)
{
    m_numbers = numbers;
    clear();
}

QString GroupBoxes::group(int index) const
{
    return m_boxes.at(index)->text();
}

QString GroupBoxes::text() const
{
    QStringList groups;
    for (const QLineEdit *box : m_boxes)
        groups.append(box->text());
    return groups.join(u' ');
}

bool GroupBoxes::isFull() const
{
    return std::all_of(m_boxes.begin(), m_boxes.end(), [this](auto *box) { return box->text().size() == m_length; });
}

void GroupBoxes::mark(int group)
{
    for (int i = 0; i < groups(); ++i)
        nameBox(i, i + 1 == group);
}

void GroupBoxes::clear()
{
    for (QLineEdit *box : m_boxes)
        box->clear();
    mark(0);
}

void GroupBoxes::focusFirst()
{
    for (QLineEdit *box : m_boxes) {
        if (box->text().size() < m_length)
            return box->setFocus();
    }
    m_boxes.first()->setFocus();
}

void GroupBoxes::nameBox(int index, bool marked)
{
    // The word stands beside the colour.
    const QString number = tr("第 %1 组").arg(m_numbers.at(index));
    QLabel *label = m_labels.at(index);
    label->setText(marked ? tr("%1 ✕").arg(m_numbers.at(index)) : QString::number(m_numbers.at(index)));
    label->setAccessibleName(number);
    QLineEdit *box = m_boxes.at(index);
    box->setAccessibleName(marked ? tr("%1%2，对不上").arg(m_name, number) : m_name + number);
    const char *kind = marked ? "slip" : "";
    if (box->property("kind").toString() == QLatin1StringView(kind))
        return;
    for (QWidget *widget : {static_cast<QWidget *>(box), static_cast<QWidget *>(label)}) {
        Theme::setKind(widget, marked ? (widget == box ? "slip" : "late") : (widget == box ? "" : "quiet"));
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void GroupBoxes::spread(int from, const QString &typed)
{
    // Full-width letters come from an input method that was left on.
    QString rest = typed.normalized(QString::NormalizationForm_KC).toUpper();
    const bool parted = rest.endsWith(u' ') || rest.endsWith(u'-');
    rest.removeIf([this](QChar c) { return c.isSpace() || c == u'-' || (m_content == Content::Digits && !c.isDigit()); });
    int at = from;
    do {
        m_boxes.at(at)->setText(rest.left(m_length));
        rest = rest.mid(m_length);
    } while (!rest.isEmpty() && ++at < groups());
    at = std::min(at, groups() - 1);
    const bool full = m_boxes.at(at)->text().size() == m_length;
    const bool atEnd = m_boxes.at(from)->cursorPosition() >= m_boxes.at(from)->text().size();
    if ((full || (parted && !m_boxes.at(at)->text().isEmpty())) && atEnd && at + 1 < groups())
        m_boxes.at(at + 1)->setFocus();
    else if (at != from)
        m_boxes.at(at)->setFocus();
    emit changed();
}

bool GroupBoxes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype index = m_boxes.indexOf(static_cast<QLineEdit *>(watched));
    if (index < 0)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QLineEdit *box = m_boxes.at(index);
    if ((key == Qt::Key_Backspace || key == Qt::Key_Left) && box->cursorPosition() == 0 && !box->hasSelectedText() &&
        index > 0) {
        QLineEdit *before = m_boxes.at(index - 1);
        before->setFocus();
        before->end(false);
        return true;
    }
    if (key == Qt::Key_Right && box->cursorPosition() == box->text().size() && index + 1 < groups()) {
        m_boxes.at(index + 1)->setFocus();
        m_boxes.at(index + 1)->home(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::common
