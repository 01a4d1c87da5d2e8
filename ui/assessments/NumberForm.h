// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"
#include "core/tabular/ColumnMap.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::assessments
{

/// For an export of option numbers: which questions are a scale's, and which number is which option. Nothing is filled
/// in beforehand that the file does not say: an order guessed the wrong way round turns every answer over.
class NumberForm : public QWidget
{
    Q_OBJECT

public:
    explicit NumberForm(QWidget *parent = nullptr);
    /// Shows the form for `scale`; 0 where the file does not say which questions are its own.
    void ask(const core::assessments::Scale &scale, int firstQuestion, int lastQuestion);

signals:
    void stated(const core::tabular::OptionCodes &codes);

private:
    void state();
    QLineEdit *numberField(const QString &name);

    core::assessments::Scale m_scale;
    QLabel *m_title;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QGridLayout *m_grid;
    QList<QLabel *> m_names;
    QList<QLineEdit *> m_codes; ///< in the order of the scale's options
    QLabel *m_wrong;
    QPushButton *m_again;
};

} // namespace ui::assessments
