// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/StudentUndo.h"

#include "core/students/StudentRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

storage::UndoRules studentUndoRules()
{
    storage::UndoRules rules;
    rules.parts = {{u"guardian"_s, u"student"_s, u"student"_s}};
    rules.derived = {u"student_key"_s};
    rules.names = {{u"student"_s, u"name"_s}};
    rules.beforeRemoval.insert(u"student"_s, [](storage::Connection &db, const QByteArray &id) {
        return StudentRepository(db).dropKeys(Id<Student>::fromBytes(id));
    });
    rules.afterChange.insert(u"student"_s, [](storage::Connection &db, const QByteArray &id) {
        return StudentRepository(db).refreshKeys(Id<Student>::fromBytes(id));
    });
    return rules;
}

} // namespace core::students
