// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kits/KitSource.h"
#include "ui/kits/KitsSource.h"

namespace tests
{

/// A kit of class 7(3) on 2026-11-25, and what its page stored.
struct KitCalls {
    QDate lastDay{2027, 8, 31};
    bool noted = false; ///< some pupils have been looked at
    bool fails = false;
    QStringList stored; ///< number, ratings that are not 0 in the order of the form, facts
    int zero = 0;
    QStringList handedIn;
};
ui::kits::KitSource demoKit(KitCalls &calls);

struct KitsCalls {
    QStringList made;
};
/// Two kits in use, one replaced, one return that waits.
ui::kits::KitsSource demoKits(KitsCalls &calls);

} // namespace tests
