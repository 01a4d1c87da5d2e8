// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DraftLine.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

namespace
{
constexpr int KeepMilliseconds = 1000;
}

DraftLine::DraftLine(QLineEdit *line, const DraftSource &source, const QString &key, QWidget *parent)
    : QWidget(parent), m_line(line), m_source(source), m_key(key), m_note(label({}, Text::Secondary, "second"))
{
    setAccessibleName(tr("草稿"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    m_note->setObjectName(u"draftNote"_s);
    m_note->setWordWrap(true);
    hide();
    if (!m_source.keep)
        return;
    // Not started anew by each key: who types without a pause must not lose it all.
    m_timer.setSingleShot(true);
    m_timer.setInterval(KeepMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftLine::keep);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_text = text;
        if (!m_timer.isActive())
            m_timer.start();
    });
    onFinished(m_source.find(key), this, [this](const core::Result<DraftSource::Found> &found) {
        if (found && *found && (*found)->text != m_line->text())
            offer(**found);
    });
}

DraftLine::~DraftLine()
{
    if (m_timer.isActive())
        keep();
}

void DraftLine::offer(const core::storage::Draft &draft)
{
    const QString when = draft.at.toLocalTime().toString(u"MM-dd HH:mm"_s);
    if (m_line->text().isEmpty()) {
        m_line->setText(draft.text);
        m_note->setText(tr("找回了 %1 没存的话。请先看清是不是要写在这里的，不是就删掉。").arg(when));
    } else {
        // Something else stands there by now: it is only offered.
        m_note->setText(tr("找回了 %1 没存的话：「%2」").arg(when, draft.text));
        QPushButton *take = button(tr("用找回的这句"), "bar");
        take->setAutoDefault(false);
        layout()->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, take, text = draft.text] {
            m_line->setText(text);
            take->hide();
            m_line->setFocus();
        });
    }
    m_note->setAccessibleName(m_note->text());
    show();
}

void DraftLine::keep()
{
    m_timer.stop();
    if (!m_dropped)
        m_source.keep(m_key, m_text);
}

void DraftLine::drop()
{
    m_timer.stop();
    m_dropped = true;
    if (m_source.drop)
        m_source.drop(m_key);
}

} // namespace ui::common
