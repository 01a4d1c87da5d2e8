// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/StudentService.h"
#include "ui/common/AskDialog.h"

#include <QFuture>

#include <functional>
#include <optional>

class QListWidget;

namespace ui::common
{

/// Asks for one student by name, pinyin, initials or number. ↓ goes from the field into the list.
class StudentPicker : public AskDialog
{
    Q_OBJECT

public:
    using Find = std::function<QFuture<core::Result<QList<core::students::StudentRow>>>(const QString &text)>;

    StudentPicker(const QString &title, const QString &explanation, const QString &acceptText, Find find,
                  QWidget *parent);
    std::optional<core::students::StudentRow> student() const;
    /// Already known: no search, the field shows the name.
    void setStudent(const core::students::StudentRow &student);
    void search(const QString &text);
    void setSearchText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QList<core::students::StudentRow> &found);

    Find m_find;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<core::students::StudentRow> m_found;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace ui::common
