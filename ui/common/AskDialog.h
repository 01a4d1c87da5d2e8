// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/DraftLine.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common
{

/// A small question over the page, never modal to the event loop: it stays open until the answer is stored, and says
/// in its own place why it was not.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    AskDialog(const QString &title, const QString &explanation, const QString &acceptText, QWidget *parent);
    /// One line to be written; the answer is refused while it is blank.
    QLineEdit *addLine(const QString &name, const QString &placeholder, bool required = true);
    /// Keeps what is typed in `line` as a draft, gives it back the next time, and drops it with finish().
    void keepDraft(QLineEdit *line, const DraftSource &source, const QString &key);
    /// Room between the explanation and the buttons.
    QBoxLayout *body() const { return m_body; }
    QPushButton *acceptButton() const { return m_accept; }
    void hideCancel(); ///< where each act in the body is done at once, and there is nothing to take back
    /// Called on OK or Enter; it ends with finish() or showError().
    void onAccept(std::function<void()> act) { m_act = std::move(act); }
    void finish();
    void showError(const core::Error &error, const QStringList &more = {});
    void showWords(const QString &text);
    void clearWords(); ///< of an act that is done while the dialog stays open

protected:
    bool event(QEvent *event) override;

private:
    void tryAccept();
    void grow();

    QLabel *m_explanation;
    QBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QList<QLineEdit *> m_required;
    QList<DraftLine *> m_drafts;
    std::function<void()> m_act;
};

} // namespace ui::common
