// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/Contacts.h"

#include "core/base/text/CleanText.h"
#include "core/students/OwnStudents.h"
#include "core/students/StudentRepository.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{

constexpr qsizetype LongestName = 60;

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, u"contacts"_s, {{u"field"_s, field}});
}

bool isPhone(const QString &text)
{
    static const QRegularExpression signs(u"^[0-9+()#*,\\- \u8f6c]{0,40}$"_s);
    return signs.match(text).hasMatch();
}

Result<Contacts> cleaned(const Contacts &given)
{
    Contacts clean{base::cleanText(given.phone), {}};
    if (!isPhone(clean.phone))
        return invalid(u"phone"_s);
    for (Contact one : given.guardians) {
        Guardian &guardian = one.guardian;
        guardian.name = base::cleanText(guardian.name);
        guardian.relation = base::cleanText(guardian.relation);
        guardian.phone = base::cleanText(guardian.phone);
        if (!isPhone(guardian.phone))
            return invalid(u"phone"_s);
        if ((guardian.name.isEmpty() && guardian.relation.isEmpty()) || std::max(guardian.name.size(), guardian.relation.size()) > LongestName)
            return invalid(u"guardian"_s);
        clean.guardians.append(one);
    }
    if (clean.guardians.size() > MostContacts)
        return invalid(u"guardians"_s);
    return clean;
}

Result<StoredStudent> storedOf(storage::Connection &db, const Id<Student> &student)
{
    YICE_TRY(requireOwn(db, student));
    YICE_ASSIGN(const auto found, StudentRepository(db).find(student));
    if (!found)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
    return *found;
}

bool samePerson(const Guardian &a, const Guardian &b)
{
    const auto same = [](const QString &one, const QString &other) { return !one.isEmpty() && one == other; };
    return same(a.name, b.name) || same(a.phone, b.phone) || same(a.relation, b.relation);
}

} // namespace

Result<Contacts> contactsOf(storage::Connection &db, const Id<Student> &student)
{
    YICE_TRY(db.viewer().require(Permission::SeeStudents));
    YICE_ASSIGN(const StoredStudent stored, storedOf(db, student));
    YICE_ASSIGN(const auto guardians, StudentRepository(db).contacts(student));
    return Contacts{stored.record.student.phone, guardians};
}

Result<> changeContacts(storage::Connection &db, const Id<Student> &student, const Contacts &seen, const Contacts &wanted)
{
    YICE_TRY(db.viewer().require(Permission::EditStudents));
    YICE_ASSIGN(const Contacts now, contactsOf(db, student));
    YICE_ASSIGN(const Contacts clean, cleaned(wanted));
    if (now != seen)
        return fail(ErrorCode::Conflict, u"contacts"_s, {{u"id"_s, student.toString()}});
    YICE_ASSIGN(const StoredStudent stored, storedOf(db, student));
    return StudentRepository(db).setContacts(stored, now, clean);
}

QList<Contact> takenOver(const QList<Guardian> &given, const QList<Contact> &known)
{
    QList<Contact> list;
    for (const Guardian &guardian : given) {
        Contact one{guardian, {}};
        for (const Contact &before : known) {
            const bool unsafe = before.safe && !*before.safe;
            // What keeps a child safe is carried on by whatever may be the same person, trust only by the name.
            if (unsafe ? samePerson(guardian, before.guardian) : !guardian.name.isEmpty() && one.safe.value_or(true) && guardian.name == before.guardian.name)
                one.safe = before.safe;
        }
        list.append(one);
    }
    for (const Contact &before : known) {
        const auto same = [&](const Contact &one) { return samePerson(one.guardian, before.guardian); };
        if (before.safe && !*before.safe && std::none_of(list.begin(), list.end(), same))
            list.append(before);
    }
    return list;
}

} // namespace core::students
