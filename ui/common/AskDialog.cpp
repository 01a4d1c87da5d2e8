// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AskDialog.h"

#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

AskDialog::AskDialog(const QString &title, const QString &explanation, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_explanation(label(explanation, Text::Body, "second"))
    , m_body(new QVBoxLayout)
    , m_error(label({}, Text::Body, "error"))
    , m_accept(button(acceptText, "primary"))
    , m_cancel(button(tr("取消")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(480);
    m_explanation->setWordWrap(true);
    if (explanation.isEmpty())
        m_explanation->hide();
    m_error->setWordWrap(true);
    m_error->hide();
    m_body->setSpacing(8);
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(label(title, Text::Section));
    column->addWidget(m_explanation);
    column->addLayout(m_body);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &AskDialog::tryAccept);
}

void AskDialog::hideCancel()
{
    m_cancel->hide();
}

QLineEdit *AskDialog::addLine(const QString &name, const QString &placeholder, bool required)
{
    QLineEdit *line = field(name, placeholder);
    QLabel *said = label(name);
    said->setBuddy(line);
    m_body->addWidget(said);
    m_body->addWidget(line);
    if (required)
        m_required.append(line);
    if (m_body->count() == 2)
        line->setFocus();
    return line;
}

void AskDialog::tryAccept()
{
    for (QLineEdit *line : m_required) {
        if (line->text().trimmed().isEmpty()) {
            showWords(tr("还没写「%1」。没有改动任何东西。").arg(line->accessibleName()));
            line->setFocus();
            return;
        }
    }
    m_accept->setEnabled(false);
    m_error->hide();
    if (m_act)
        m_act();
}

void AskDialog::keepDraft(QLineEdit *line, const DraftSource &source, const QString &key)
{
    auto *draft = new DraftLine(line, source, key, this);
    m_drafts.append(draft);
    m_body->addWidget(draft);
}

void AskDialog::finish()
{
    for (DraftLine *draft : std::as_const(m_drafts))
        draft->drop();
    accept();
}

void AskDialog::showError(const core::Error &error, const QStringList &more)
{
    QStringList lines{words::errorText(error)};
    for (const QString &line : more)
        lines.append(u"· "_s + line);
    showWords(lines.join(u'\n'));
}

void AskDialog::showWords(const QString &text)
{
    m_error->setText(text);
    m_error->show();
    m_accept->setEnabled(true);
    grow();
}

void AskDialog::clearWords()
{
    m_error->hide();
    m_accept->setEnabled(true);
}

void AskDialog::grow()
{
    // A window does not ask how high its wrapped lines are at its width.
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

bool AskDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        grow();
    return handled;
}

} // namespace ui::common
