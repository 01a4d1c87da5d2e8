// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RoleText.h"

using namespace Qt::Literals::StringLiterals;
using core::security::Role;

namespace ui::words {

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Counsellor:
        return u"心理教师"_s;
    case Role::Assistant:
        return u"心理辅导助理"_s;
    case Role::Principal:
        return u"校长"_s;
    case Role::MoralDirector:
        return u"德育主任"_s;
    case Role::Auditor:
        return u"审计员"_s;
    case Role::District:
        return u"区县中心"_s;
    }
    return {};
}

} // namespace ui::words
