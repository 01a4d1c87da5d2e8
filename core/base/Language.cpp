// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include <atomic>

namespace core::base {

namespace {
std::atomic<Language> spoken = Language::Chinese;
}

Language language()
{
    return spoken;
}

void setLanguage(Language language)
{
    spoken = language;
}

} // namespace core::base
