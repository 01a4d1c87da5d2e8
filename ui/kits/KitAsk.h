// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitRules.h"
#include "ui/common/AskDialog.h"
#include "ui/kits/KitsSource.h"

class QComboBox;
class QLabel;

namespace ui::kits
{

/// 做工作包: for whom, of which scope, until when.
class KitAsk : public common::AskDialog
{
    Q_OBJECT

public:
    KitAsk(const KitsShown &shown, QWidget *parent);
    /// What is asked for, or the words why it cannot be.
    tl::expected<core::kits::KitWish, QString> wish() const;

private:
    void showScope();
    const core::kits::ScopeRule *rule() const;
    tl::expected<core::kits::KitScope, QString> scope() const;

    KitsShown m_shown;
    core::kits::KitRules m_rules;
    QLineEdit *m_person;
    QComboBox *m_kind;
    QLabel *m_holds;
    QLabel *m_classTitle;
    QComboBox *m_class;
    QLabel *m_typedTitle;
    QLineEdit *m_typed;
    QLineEdit *m_last;
};

} // namespace ui::kits
