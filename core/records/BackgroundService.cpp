// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/BackgroundService.h"

#include "core/alerts/CaseSafety.h"
#include "core/records/BackgroundRepository.h"
#include "core/students/OwnStudents.h"

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;

namespace core::records
{

namespace
{

/// The seal keeps a key for each record, whatever it is.
Id<counselling::Session> keyed(const Id<Background> &id)
{
    return Id<counselling::Session>::fromBytes(id.bytes());
}

FieldValues partOf(const BackgroundForm &form, const FieldValues &values, bool sealed)
{
    FieldValues part;
    for (auto it = values.begin(); it != values.end(); ++it) {
        // A field of a form that this program no longer has stays where it was stored, the stricter place.
        const BackgroundSection *section = form.sectionOf(it.key());
        if ((section ? section->isSealed() : true) == sealed)
            part.insert(it.key(), *it);
    }
    return part;
}

} // namespace

Result<BackgroundView> BackgroundService::read(const Id<students::Student> &student) const
{
    const Viewer &viewer = m_db.viewer();
    YICE_TRY(viewer.require(Permission::SeePlans));
    YICE_TRY(students::requireOwn(m_db, student));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    if (safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"student"_s, {{u"id"_s, student.toString()}});
    YICE_ASSIGN(const BackgroundForm form, shippedBackgroundForm());
    BackgroundView view;
    YICE_ASSIGN(view.student, m_students.row(student));
    for (const BackgroundSection &section : form.sections) {
        if (!viewer.may(section.see))
            view.withheld.append(section.id);
        else if (viewer.may(Permission::EditPlans) && viewer.may(section.write))
            view.writable.append(section.id);
    }
    YICE_ASSIGN(const auto found, BackgroundRepository(m_db).of(student));
    if (!found)
        return view;
    view.background = *found;
    if (viewer.may(Permission::ReadNotes)) {
        YICE_ASSIGN(const SecureBytes key, m_seal.key(keyed(found->id)));
        YICE_ASSIGN(const FieldValues sealed, BackgroundRepository(m_db).sealedOf(*found, key));
        view.background.values.insert(sealed);
    }
    return view;
}

Result<BackgroundView> BackgroundService::open(const Id<students::Student> &student)
{
    YICE_ASSIGN(const BackgroundView view, read(student));
    const bool written = view.background.revision > 0;
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), written ? BackgroundTable : QLatin1String("student"),
                          written ? view.background.id.bytes() : student.bytes()));
    return view;
}

Result<Background> BackgroundService::save(const Id<students::Student> &student, qint64 revision, const FieldValues &values)
{
    YICE_TRY(m_db.viewer().require(Permission::EditPlans));
    YICE_ASSIGN(const BackgroundView before, read(student));
    if (before.background.revision != revision)
        return fail(ErrorCode::Conflict, u"background"_s, {{u"id"_s, student.toString()}});
    YICE_ASSIGN(const BackgroundForm form, shippedBackgroundForm());
    const QStringList fields = before.background.values.keys() + values.keys();
    for (const QString &field : fields) {
        const BackgroundSection *section = form.sectionOf(field);
        if (before.background.values.value(field) == values.value(field))
            continue; // also a field of a form that this program no longer has
        if (!section)
            return fail(ErrorCode::Invalid, u"background"_s, {{u"field"_s, field}});
        if (!before.writable.contains(section->id))
            YICE_TRY(m_db.viewer().require(before.withheld.contains(section->id) ? section->see : section->write));
        FieldValues one;
        one.insert(field, values.value(field));
        YICE_TRY(checkValues(form, one));
    }
    Background after = before.background;
    after.values = values;
    after.changed = m_db.clock().now();
    after.by = m_db.viewer().name;
    const bool first = after.id.isNull();
    if (first) {
        after.id = Id<Background>::make(m_db.clock());
        YICE_TRY(m_seal.makeKey(keyed(after.id)));
    }
    std::optional<SecureBytes> key;
    if (first || m_db.viewer().may(Permission::ReadNotes)) {
        YICE_ASSIGN(key, m_seal.key(keyed(after.id)));
    }
    YICE_TRY(BackgroundRepository(m_db).put(student, after, form.version, partOf(form, values, false), partOf(form, values, true),
                                            key ? &*key : nullptr));
    YICE_ASSIGN(const BackgroundView stored, read(student));
    return stored.background;
}

} // namespace core::records
