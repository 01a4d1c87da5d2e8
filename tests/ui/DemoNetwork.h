// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/NetworkSource.h"

namespace tests
{

/// What was asked of posts.
struct PostCalls {
    QStringList made;
};

/// A school with a few staff and posts. A file called bad.xlsx has a problem, one called same.xlsx nothing new.
ui::network::NetworkSource demoNetwork(PostCalls *calls = nullptr); ///< nobody can be filled by T9

} // namespace tests
