// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/OpenNotes.h"

#include "core/counselling/SessionRepository.h"

#include <algorithm>

namespace core::counselling
{

Result<bool> hasOpenNote(storage::Connection &db, const Id<students::Student> &student)
{
    YICE_ASSIGN(const auto sessions, SessionRepository(db).list(student));
    return std::any_of(sessions.begin(), sessions.end(), [](const Session &one) { return one.state == State::Open; });
}

} // namespace core::counselling
