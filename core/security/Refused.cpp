// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Refused.h"

using namespace Qt::Literals::StringLiterals;

namespace core::security {

Result<> refused(const Viewer &viewer, Permission permission)
{
    return fail(ErrorCode::Denied, permissionName(permission),
                {{u"permission"_s, permissionName(permission)}, {u"role"_s, roleName(viewer.role)}});
}

} // namespace core::security
