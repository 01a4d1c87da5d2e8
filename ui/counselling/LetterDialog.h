// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AskDialog.h"
#include "ui/counselling/LettersSource.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QPlainTextEdit;

namespace ui::counselling
{

class StudentField;

/// The questions that the reader of a letter answers at once, and who is suspected.
class DangerQuestions : public QWidget
{
    Q_OBJECT

public:
    /// `none`: also that there is nothing.
    DangerQuestions(const LettersSource &source, bool none, QWidget *parent = nullptr);
    std::optional<core::alerts::LetterSigns> signs() const; ///< none: not answered
    QList<core::alerts::Suspect> suspected() const;

private:
    void update();

    QCheckBox *m_self;
    QCheckBox *m_harm;
    QCheckBox *m_bullying;
    QCheckBox *m_talk;
    QCheckBox *m_none = nullptr;
    QWidget *m_who;
    QLineEdit *m_person;
    QComboBox *m_as;
};

/// Enters a letter. By keyboard alone; nothing about its writer is filled in.
class LetterDialog : public common::AskDialog
{
    Q_OBJECT

public:
    LetterDialog(const LettersSource &source, const QString &explanation, QWidget *parent);
    core::counselling::LetterContent content() const;
    QString missing() const; ///< in words; empty: content() can be stored

private:
    void buildHead(const LettersSource &source);
    void buildHints();
    void showFields();

    QDateEdit *m_received;
    QComboBox *m_channel;
    QComboBox *m_writer;
    QComboBox *m_about;
    StudentField *m_who;
    StudentField *m_whom;
    QWidget *m_hints;
    QLineEdit *m_class;
    QComboBox *m_sex;
    DangerQuestions *m_danger;
    QPlainTextEdit *m_text;
};

} // namespace ui::counselling
