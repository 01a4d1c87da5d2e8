// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/StudentPicker.h"

#include <QWidget>

namespace ui::counselling
{

/// One student among other fields of a dialog, by name, pinyin, initials or number. ↑ and ↓ go through what was found.
class StudentField : public QWidget
{
    Q_OBJECT

public:
    StudentField(const QString &name, common::StudentPicker::Find find, QWidget *parent = nullptr);
    std::optional<core::students::StudentRow> student() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void show(const QList<core::students::StudentRow> &found);

    common::StudentPicker::Find m_find;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<core::students::StudentRow> m_found;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::counselling
