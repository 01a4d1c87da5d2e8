// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/OwnStudents.h"

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{
const QString Own = uR"(
    SELECT count(*) FROM v_own_student WHERE person = ? AND student = ?)"_s;
} // namespace

bool seesOwnOnly(const Viewer &viewer)
{
    return viewer.role == security::Role::Assistant && !viewer.founder;
}

Result<> requireAll(const Viewer &viewer)
{
    if (!seesOwnOnly(viewer))
        return {};
    return fail(ErrorCode::Denied, u"own_cases"_s, {{u"permission"_s, u"own_cases"_s}});
}

Result<bool> isOwn(storage::Connection &db, const Id<Student> &student)
{
    if (!seesOwnOnly(db.viewer()))
        return true;
    YICE_ASSIGN(const qint64 given, db.number(Own, {db.viewer().user.bytes(), student.bytes()}));
    return given > 0;
}

Result<> requireOwn(storage::Connection &db, const Id<Student> &student)
{
    YICE_ASSIGN(const bool own, isOwn(db, student));
    return own ? Result<>() : requireAll(db.viewer());
}

} // namespace core::students
