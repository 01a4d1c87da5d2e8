// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/students/Student.h"

#include <QSet>

#include <functional>

namespace core::students
{

/// Whose agreement does not stand, and of whom nothing is shown, as the area of cases knows it. Asks for no right: who calls it
/// tells nobody why an agreement is missing who may not see cases.
class ConsentDoubts
{
public:
    using GuardiansOf = std::function<Result<QList<Guardian>>(const Id<Student> &)>;

    virtual ~ConsentDoubts() = default;
    /// Students whose home cannot agree: a guardian or somebody else there is suspected of harm, or home is said to be involved.
    virtual Result<QSet<Id<Student>>> unsafeHomes(const GuardiansOf &guardiansOf) const = 0;
    /// Students in whose matter the viewer is suspected.
    virtual Result<QSet<Id<Student>>> keptFromViewer() const = 0;
};

} // namespace core::students
