// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/FieldEditor.h"

#include "ui/common/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::records;

namespace ui::students
{

namespace
{
constexpr int TextHeight = 64;
constexpr int BoxesInRow = 4;
} // namespace

FieldEditor::FieldEditor(const BackgroundField &field, bool mayWrite, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_mayWrite(mayWrite)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(field.name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    build();
}

void FieldEditor::build()
{
    switch (m_field.kind) {
    case FieldKind::Choice:
        m_choice = choice(m_field.name);
        m_choice->addItem(tr("没有写"), QString());
        for (const BackgroundField::Option &option : std::as_const(m_field.options))
            m_choice->addItem(option.name, option.id);
        m_choice->setEnabled(m_mayWrite);
        m_grid->addWidget(m_choice, 0, 0);
        setFocusProxy(m_choice);
        break;
    case FieldKind::Choices:
        for (const BackgroundField::Option &option : std::as_const(m_field.options)) {
            auto *box = new QCheckBox(option.name);
            box->setAccessibleName(tr("%1：%2").arg(m_field.name, option.name));
            box->setEnabled(m_mayWrite);
            m_grid->addWidget(box, int(m_boxes.size()) / BoxesInRow, int(m_boxes.size()) % BoxesInRow);
            m_boxes.append(box);
        }
        m_grid->setColumnStretch(BoxesInRow, 1);
        setFocusProxy(m_boxes.value(0));
        break;
    case FieldKind::Text:
        m_line = field(m_field.name, m_field.hint);
        m_line->setReadOnly(!m_mayWrite);
        m_grid->addWidget(m_line, 0, 0);
        setFocusProxy(m_line);
        break;
    case FieldKind::Lines:
        m_text = new QPlainTextEdit;
        m_text->setAccessibleName(m_field.name);
        m_text->viewport()->setAccessibleName(m_field.name);
        m_text->setPlaceholderText(m_field.hint);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(TextHeight);
        m_text->setReadOnly(!m_mayWrite);
        m_grid->addWidget(m_text, 0, 0);
        setFocusProxy(m_text);
        break;
    case FieldKind::Dated:
        m_grid->setColumnStretch(0, 2);
        m_grid->setColumnStretch(1, 5);
        m_grid->setColumnStretch(2, 4);
        keepOneEmpty();
        setFocusProxy(m_entries.first().day);
        break;
    }
}

void FieldEditor::addEntry(const DatedEntry &entry)
{
    const int row = int(m_entries.size());
    const QString name = tr("%1 第 %2 条").arg(m_field.name).arg(row + 1);
    Entry made{field(tr("%1：日期").arg(name), tr("年，或年-月-日")), field(tr("%1：内容").arg(name), tr("内容")),
               field(tr("%1：哪里").arg(name), m_field.sourced ? tr("医院") : tr("在哪里、听谁说的"))};
    made.day->setText(entry.day);
    made.what->setText(entry.what);
    made.where->setText(entry.where);
    int column = 0;
    for (QLineEdit *line : {made.day, made.what, made.where}) {
        line->setReadOnly(!m_mayWrite);
        m_grid->addWidget(line, row, column++);
        if (isVisible()) // a layout shows it later, and what is not shown is passed over by Tab
            line->show();
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::keepOneEmpty);
    }
    if (!m_entries.isEmpty())
        setTabOrder(m_entries.last().where, made.day);
    setTabOrder(made.day, made.what);
    setTabOrder(made.what, made.where);
    m_entries.append(made);
}

void FieldEditor::keepOneEmpty()
{
    const auto isEmpty = [](const Entry &one) { return one.day->text().isEmpty() && one.what->text().isEmpty() && one.where->text().isEmpty(); };
    if (m_entries.isEmpty() || (m_mayWrite && !isEmpty(m_entries.last())))
        addEntry({});
}

FieldValue FieldEditor::value() const
{
    FieldValue value;
    if (m_choice && m_choice->currentIndex() > 0)
        value.words = QStringList{m_choice->currentData().toString()};
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            value.words.append(m_field.options.at(i).id);
    }
    const QString text = m_line ? m_line->text().trimmed() : m_text ? m_text->toPlainText().trimmed() : QString();
    if (!text.isEmpty())
        value.words = QStringList{text};
    for (const Entry &one : m_entries) {
        const DatedEntry entry{one.day->text().trimmed(), one.what->text().trimmed(), one.where->text().trimmed()};
        if (entry != DatedEntry())
            value.entries.append(entry);
    }
    return value;
}

void FieldEditor::setValue(const FieldValue &value)
{
    const QString first = value.words.value(0);
    if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(first)));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(value.words.contains(m_field.options.at(i).id));
    if (m_line)
        m_line->setText(first);
    if (m_text)
        m_text->setPlainText(first);
    if (m_field.kind != FieldKind::Dated)
        return;
    while (m_entries.size() < value.entries.size())
        addEntry({});
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const DatedEntry entry = value.entries.value(i);
        m_entries.at(i).day->setText(entry.day);
        m_entries.at(i).what->setText(entry.what);
        m_entries.at(i).where->setText(entry.where);
    }
    keepOneEmpty();
}

} // namespace ui::students
