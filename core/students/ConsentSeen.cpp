// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/ConsentSeen.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

Result<> requireSeen(const ConsentService &consents, const QByteArray &campaign, const Id<Student> &student,
                     const Consent &seen)
{
    YICE_ASSIGN(const Consent now, consents.of(student, campaign));
    const auto parts = [](const Consent &one) { return std::tie(one.guardian, one.student, one.basis, one.given); };
    if (parts(now) != parts(seen))
        return fail(ErrorCode::Conflict, u"consent"_s, {{u"id"_s, student.toString()}});
    return {};
}

} // namespace core::students
