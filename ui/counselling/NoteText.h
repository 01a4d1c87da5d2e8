// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace ui::counselling
{

/// The parts of a note one under the other, each as tall as what stands in it. Below them what was added later.
class NoteText : public QWidget
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);
    void setText(const core::counselling::NoteText &text);
    core::counselling::NoteText text() const;
    void setReadOnly(bool readOnly);
    void setLater(const QStringList &paragraphs);
    void focusFirst();
    int letters() const; ///< of all parts

signals:
    void changed();

private:
    void fit(QPlainTextEdit *edit);

    QList<QPlainTextEdit *> m_edits;
    QVBoxLayout *m_later;
    bool m_setting = false;
};

/// Grey bars in place of words: what a person at the door may see.
class Curtain : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// `content` with a curtain behind it, spoken by its name.
QStackedWidget *curtained(QWidget *content);

} // namespace ui::counselling
