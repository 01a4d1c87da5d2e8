// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Connection.h"
#include "core/students/Student.h"

#include <QHash>

namespace core::students
{

/// Where each current student sleeps; who has no room is not among them. Synchronous; inside one job. SeeStudents.
Result<QHash<Id<Student>, Dormitory>> dormitories(storage::Connection &db);

} // namespace core::students
