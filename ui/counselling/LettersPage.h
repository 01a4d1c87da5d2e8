// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counselling/LettersSource.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class AskDialog;
class Patience;
class RecordList;
}

namespace ui::counselling
{

/// The letter box: what came, what waits, and one letter opened beside it. Words of a letter are on the screen only after
/// somebody opened it, and not for longer than they stay at it.
class LettersPage : public QWidget
{
    Q_OBJECT

public:
    explicit LettersPage(LettersSource source, QWidget *parent = nullptr);
    void reload();
    /// With this letter chosen, as soon as it is there.
    void showLetter(const LettersSource::LetterId &id);
    void enter(); ///< a letter

signals:
    void backRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    void addKeys();
    void show(const LetterBox &box);
    void showChosen();
    void showOpened();
    void mask(bool masked);
    void forget();
    void openChosen();
    void open(const LettersSource::LetterId &id, const QString &reason, common::AskDialog *dialog);
    void emptyBox();
    void recount();
    void answerChosen();
    void identifyChosen();
    void giveUpChosen();
    void judgeChosen();
    const core::counselling::LetterRow *chosen() const;
    void say(const core::Error &error);
    void settle(common::AskDialog *dialog, const QFuture<core::Result<>> &job);

    LettersSource m_source;
    LetterBox m_box;
    std::optional<core::counselling::LetterView> m_opened;
    LettersSource::LetterId m_wanted;
    bool m_masked = false;
    common::Patience *m_patience;
    QLabel *m_title;
    QLabel *m_last;
    QLabel *m_error;
    common::RecordList *m_list;
    QLabel *m_who;
    QLabel *m_signs;
    QLabel *m_state;
    QLabel *m_hint;
    QStackedWidget *m_words;
    QPlainTextEdit *m_text;
    QPushButton *m_empty;
    QPushButton *m_recount;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_mask;
    QPushButton *m_find;
    QPushButton *m_giveUp;
    QPushButton *m_answer;
    QPushButton *m_judge;
};

} // namespace ui::counselling
