// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Attachment.h"
#include "core/records/AttachmentRules.h"
#include "ui/common/AskDialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace ui::records
{

/// What is being put in: its kind, title and day, and whether it proves the consent that counts now.
class AddAttachment : public common::AskDialog
{
    Q_OBJECT

public:
    /// `addable`: ids of kinds. The file's name without its ending is proposed as title.
    AddAttachment(const core::records::AttachmentRules &rules, const QStringList &addable, const QDate &today,
                  const QString &path, QWidget *parent);
    core::records::NewAttachment given() const; ///< without content and case

private:
    QComboBox *m_kind;
    QDateEdit *m_day;
    QLineEdit *m_title;
    QCheckBox *m_proves;
};

} // namespace ui::records
