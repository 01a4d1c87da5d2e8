// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ConsentService.h"

namespace core::students
{

/// Before ConsentService::answer(), in the same job: Conflict where of() no longer gives what was `seen` by who answers.
/// SeeConsent.
Result<> requireSeen(const ConsentService &consents, const QByteArray &campaign, const Id<Student> &student,
                     const Consent &seen);

} // namespace core::students
