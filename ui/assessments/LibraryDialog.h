// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/AskDialog.h"

class QCheckBox;
class QComboBox;

namespace ui::assessments
{

/// The questionnaires of this vault: what the school is allowed, the texts that it entered, and its own forms.
class LibraryDialog : public common::AskDialog
{
    Q_OBJECT

public:
    LibraryDialog(const AssessmentsSource &source, QWidget *parent);

signals:
    void changed(); ///< a scale, a licence or a text

private:
    void build();
    void reload();
    void showChosen();
    void enterLicence();
    void chooseText();
    void chooseDefinition();
    void remove();
    void said(const QString &text);
    void failed(const core::Error &error);
    const core::assessments::LibraryScale *chosen() const;

    AssessmentsSource m_source;
    QList<core::assessments::LibraryScale> m_library;
    QString m_wanted; ///< the scale to show after reading anew
    QComboBox *m_scale;
    QLabel *m_state;
    QLineEdit *m_holder;
    QLineEdit *m_number;
    QLineEdit *m_until;
    QLineEdit *m_evidence;
    QCheckBox *m_stations;
    QPushButton *m_enter;
    QPushButton *m_text;
    QPushButton *m_remove;
    QPushButton *m_own;
    QLabel *m_outcome;
};

} // namespace ui::assessments
