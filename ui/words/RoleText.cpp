// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RoleText.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using core::security::Role;

namespace ui::words {

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Counsellor:
        return Words::tr("心理教师");
    case Role::Assistant:
        return Words::tr("心理辅导助理");
    case Role::Principal:
        return Words::tr("校长");
    case Role::MoralDirector:
        return Words::tr("德育主任");
    case Role::Auditor:
        return Words::tr("审计员");
    case Role::District:
        return Words::tr("区县中心");
    case Role::KitHolder:
        return Words::tr("工作包持有人");
    }
    return {};
}

} // namespace ui::words
