// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/StudentRepository.h"

#include "core/base/text/Pinyin.h"
#include "core/storage/IdList.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::students
{

namespace
{
constexpr QLatin1String StudentTable("student");
constexpr QLatin1String GuardianTable("guardian");

const QString WholeRecord = uR"(
    SELECT id, revision, name, student_number, national_number, id_type, id_number, male, birth, nation, first_year,
           class_number, boarding, dorm_building, dorm_room, dorm_bed, left_behind, migrant, orphan, only_child,
           single_parent, address, phone, left_on
    FROM student)"_s;

const QString ListRow = uR"(
    SELECT id, revision, name, student_number, id_number, first_year, class_number, male, birth, boarding,
           left_on
    FROM student)"_s;

const QString Places = uR"(
    SELECT id, dorm_building, dorm_room, dorm_bed FROM student WHERE left_on IS NULL AND ifnull(dorm_building, '') || ifnull(dorm_room, '') <> '')"_s;

const QString AmongIds = u" WHERE id IN (SELECT unhex(value) FROM json_each(?))"_s;

const QString ListOrder = uR"( ORDER BY first_year DESC, class_number, pinyin, student_number, id)"_s;

const QString Guardians = uR"(
    SELECT student, name, relation, phone, legal FROM guardian ORDER BY student, place)"_s;

const QString GuardiansOf = uR"(
    SELECT student, name, relation, phone, legal FROM guardian WHERE student = ? ORDER BY place)"_s;

const QString ContactsOf = uR"(
    SELECT student, name, relation, phone, legal, safe FROM guardian WHERE student = ? ORDER BY place)"_s;

const QString GuardianIds = uR"(SELECT id, revision FROM guardian WHERE student = ?)"_s;
const QString DropKeys = uR"(DELETE FROM student_key WHERE student = ?)"_s;
const QString AddKey = uR"(INSERT OR IGNORE INTO student_key (student, search_key) VALUES (?, ?))"_s;

std::optional<bool> optionalFlag(const Row &row, int column)
{
    const auto number = row.optionalNumber(column);
    return number ? std::optional(*number != 0) : std::nullopt;
}

Guardian guardian(const Row &row)
{
    return {row.text(1), row.text(2), row.text(3), optionalFlag(row, 4)};
}

/// What a file does not say is no news: it must not empty a field.
void setText(Fields &fields, QLatin1String column, const QString &text)
{
    if (!text.isEmpty())
        fields.set(column, text);
}

template <typename T> void setSaid(Fields &fields, QLatin1String column, const std::optional<T> &value)
{
    if (value)
        fields.set(column, *value);
}
} // namespace

int StudentRepository::firstYearOf(int grade) const
{
    return schoolYearOf(m_db.clock().today()) - grade + 1;
}

int StudentRepository::gradeOf(int firstYear) const
{
    return schoolYearOf(m_db.clock().today()) - firstYear + 1;
}

StoredStudent StudentRepository::stored(const Row &row) const
{
    StoredStudent stored;
    stored.record.id = row.id<Student>(0);
    stored.record.revision = row.number(1);
    Student &student = stored.record.student;
    student.name = row.text(2);
    student.studentNumber = row.text(3);
    student.nationalNumber = row.text(4);
    student.idType = row.text(5);
    student.idNumber = row.text(6);
    student.male = row.flag(7);
    student.birth = row.date(8);
    student.nation = row.text(9);
    stored.firstYear = static_cast<int>(row.number(10));
    student.className = {gradeOf(stored.firstYear), static_cast<int>(row.number(11))};
    student.boarding = optionalFlag(row, 12);
    student.dormitory = {row.text(13), row.text(14), row.text(15)};
    if (const auto leftBehind = row.optionalNumber(16))
        student.leftBehind = static_cast<LeftBehind>(*leftBehind);
    student.migrant = optionalFlag(row, 17);
    student.orphan = optionalFlag(row, 18);
    student.onlyChild = optionalFlag(row, 19);
    student.singleParent = optionalFlag(row, 20);
    student.address = row.text(21);
    student.phone = row.text(22);
    stored.hasLeft = !row.isNull(23);
    return stored;
}

StudentRow StudentRepository::listRow(const Row &row) const
{
    StudentRow one;
    one.id = row.id<Student>(0);
    one.revision = row.number(1);
    one.name = row.text(2);
    one.studentNumber = row.text(3);
    one.idNumber = row.text(4);
    one.className = {gradeOf(static_cast<int>(row.number(5))), static_cast<int>(row.number(6))};
    one.male = row.flag(7);
    one.birth = row.date(8);
    one.boarding = optionalFlag(row, 9);
    one.hasLeft = !row.text(10).isEmpty();
    return one;
}

Result<QList<StoredStudent>> StudentRepository::all() const
{
    YICE_ASSIGN(auto list, m_db.rows(WholeRecord, {}, [this](const Row &row) { return stored(row); }));
    QHash<QByteArray, QList<Guardian>> guardians;
    YICE_TRY(m_db.visit(Guardians, {}, [&](const Row &row) -> Result<> {
        guardians[row.blob(0)].append(guardian(row));
        return {};
    }));
    for (StoredStudent &one : list)
        one.record.student.guardians = guardians.value(one.record.id.bytes());
    return list;
}

Result<std::optional<StoredStudent>> StudentRepository::find(const Id<Student> &id) const
{
    YICE_ASSIGN(auto found, m_db.first(WholeRecord + u" WHERE id = ?"_s, {id.bytes()},
                                       [this](const Row &row) { return stored(row); }));
    if (!found)
        return found;
    YICE_ASSIGN(found->record.student.guardians, m_db.rows(GuardiansOf, {id.bytes()}, guardian));
    return found;
}

Result<std::optional<StudentRow>> StudentRepository::row(const Id<Student> &id) const
{
    return m_db.first(ListRow + u" WHERE id = ?"_s, {id.bytes()}, [this](const Row &row) { return listRow(row); });
}

Result<QHash<Id<Student>, StudentRow>> StudentRepository::rowsOf(const QList<Id<Student>> &ids) const
{
    QHash<Id<Student>, StudentRow> found;
    YICE_TRY(m_db.visit(ListRow + AmongIds, {storage::idList(ids)}, [&](const Row &row) -> Result<> {
        const StudentRow one = listRow(row);
        found.insert(one.id, one);
        return {};
    }));
    return found;
}

Result<QHash<Id<Student>, Dormitory>> StudentRepository::places() const
{
    QHash<Id<Student>, Dormitory> found;
    YICE_TRY(m_db.visit(Places, {}, [&](const Row &row) -> Result<> {
        found.insert(row.id<Student>(0), {row.text(1), row.text(2), row.text(3)});
        return {};
    }));
    return found;
}

Result<QList<StudentRow>> StudentRepository::rows(const QString &condition, const QVariantList &parameters,
                                                  int most) const
{
    QString sql = ListRow + u" WHERE left_on IS NULL"_s;
    if (!condition.isEmpty())
        sql += u" AND ("_s + condition + u')';
    sql += ListOrder;
    if (most > 0)
        sql += u" LIMIT "_s + QString::number(most);
    return m_db.rows(sql, parameters, [this](const Row &row) { return listRow(row); });
}

Fields StudentRepository::fieldsOf(const Student &student) const
{
    Fields fields;
    fields.set(QLatin1String("name"), student.name);
    fields.set(QLatin1String("pinyin"), base::namePinyin(student.name));
    setText(fields, QLatin1String("student_number"), student.studentNumber);
    setText(fields, QLatin1String("national_number"), student.nationalNumber);
    setText(fields, QLatin1String("id_type"), student.idType);
    setText(fields, QLatin1String("id_number"), student.idNumber);
    fields.set(QLatin1String("male"), student.male);
    if (student.birth.isValid())
        fields.set(QLatin1String("birth"), student.birth);
    setText(fields, QLatin1String("nation"), student.nation);
    fields.set(QLatin1String("first_year"), firstYearOf(student.className.grade));
    fields.set(QLatin1String("class_number"), student.className.number);
    setSaid(fields, QLatin1String("boarding"), student.boarding);
    // A day pupil has given the bed back; a file without dormitory columns says nothing of it.
    const bool dayPupil = student.boarding && !*student.boarding;
    if (dayPupil || student.dormitory != Dormitory()) {
        const auto place = [](const QString &text) { return text.isEmpty() ? QString() : text; };
        fields.set(QLatin1String("dorm_building"), place(student.dormitory.building));
        fields.set(QLatin1String("dorm_room"), place(student.dormitory.room));
        fields.set(QLatin1String("dorm_bed"), place(student.dormitory.bed));
    }
    if (student.leftBehind)
        fields.set(QLatin1String("left_behind"), static_cast<int>(*student.leftBehind));
    setSaid(fields, QLatin1String("migrant"), student.migrant);
    setSaid(fields, QLatin1String("orphan"), student.orphan);
    setSaid(fields, QLatin1String("only_child"), student.onlyChild);
    setSaid(fields, QLatin1String("single_parent"), student.singleParent);
    setText(fields, QLatin1String("address"), student.address);
    setText(fields, QLatin1String("phone"), student.phone);
    return fields;
}

Result<> StudentRepository::writeKeys(const Id<Student> &id, const QString &name)
{
    YICE_TRY(m_db.execute(DropKeys, {id.bytes()}));
    for (const QString &key : base::nameSearchKeys(name))
        YICE_TRY(m_db.execute(AddKey, {id.bytes(), key}));
    return {};
}

Result<> StudentRepository::dropKeys(const Id<Student> &id)
{
    YICE_TRY(m_db.execute(DropKeys, {id.bytes()}));
    return {};
}

Result<> StudentRepository::refreshKeys(const Id<Student> &id)
{
    YICE_ASSIGN(const auto known, find(id));
    return known ? writeKeys(id, known->record.student.name) : dropKeys(id);
}

Result<QList<Contact>> StudentRepository::contacts(const Id<Student> &id) const
{
    return m_db.rows(ContactsOf, {id.bytes()}, [](const Row &row) { return Contact{guardian(row), optionalFlag(row, 5)}; });
}

Result<> StudentRepository::writeGuardians(const Id<Student> &id, const QList<Contact> &guardians)
{
    int place = 0;
    for (const auto &[one, safe] : guardians) {
        Fields fields;
        fields.set(QLatin1String("student"), id.bytes());
        fields.set(QLatin1String("place"), ++place);
        fields.set(QLatin1String("name"), one.name);
        setText(fields, QLatin1String("relation"), one.relation);
        setText(fields, QLatin1String("phone"), one.phone);
        setSaid(fields, QLatin1String("legal"), one.legal);
        setSaid(fields, QLatin1String("safe"), safe);
        YICE_TRY(m_db.insert(GuardianTable, Id<Guardian>::make(m_db.clock()).bytes(), fields));
    }
    return {};
}

Result<Id<Student>> StudentRepository::add(const Student &student)
{
    const auto id = Id<Student>::make(m_db.clock());
    YICE_TRY(addAs(id, student));
    return id;
}

Result<> StudentRepository::addAs(const Id<Student> &id, const Student &student)
{
    YICE_TRY(m_db.insert(StudentTable, id.bytes(), fieldsOf(student)));
    YICE_TRY(writeKeys(id, student.name));
    return writeGuardians(id, takenOver(student.guardians, {}));
}

Result<bool> StudentRepository::change(const StoredStudent &stored, const Student &student)
{
    const StudentRecord &before = stored.record;
    Fields fields = fieldsOf(student);
    if (stored.hasLeft)
        fields.setNull(QLatin1String("left_on")).setNull(QLatin1String("left_reason"));
    YICE_ASSIGN(const qint64 revision, m_db.update(StudentTable, before.id.bytes(), before.revision, fields));
    if (before.student.name != student.name)
        YICE_TRY(writeKeys(before.id, student.name));
    if (student.guardians.isEmpty())
        return revision != before.revision;
    YICE_ASSIGN(const auto known, contacts(before.id));
    const QList<Contact> taken = takenOver(student.guardians, known);
    if (taken == known)
        return revision != before.revision;
    YICE_TRY(replaceGuardians(before.id, taken));
    return true;
}

Result<> StudentRepository::replaceGuardians(const Id<Student> &id, const QList<Contact> &guardians)
{
    using Found = std::pair<QByteArray, qint64>;
    YICE_ASSIGN(const auto old, m_db.rows(GuardianIds, {id.bytes()},
                                          [](const Row &row) { return Found(row.blob(0), row.number(1)); }));
    for (const Found &one : old)
        YICE_TRY(m_db.remove(GuardianTable, one.first, one.second));
    return writeGuardians(id, guardians);
}

Result<> StudentRepository::setContacts(const StoredStudent &stored, const Contacts &before, const Contacts &after)
{
    const StudentRecord &record = stored.record;
    Fields fields;
    fields.set(QLatin1String("phone"), after.phone.isEmpty() ? QString() : after.phone);
    YICE_TRY(m_db.update(StudentTable, record.id.bytes(), record.revision, fields));
    return before.guardians == after.guardians ? Result<>() : replaceGuardians(record.id, after.guardians);
}

Result<> StudentRepository::markLeft(const StoredStudent &stored, const QDate &day, LeaveReason reason)
{
    YICE_TRY(m_db.update(
        StudentTable, stored.record.id.bytes(), stored.record.revision,
        Fields().set(QLatin1String("left_on"), day).set(QLatin1String("left_reason"), leaveReasonName(reason))));
    return {};
}

Result<> StudentRepository::dropNumber(const StoredStudent &stored)
{
    YICE_TRY(m_db.update(StudentTable, stored.record.id.bytes(), stored.record.revision,
                         Fields().setNull(QLatin1String("student_number"))));
    return {};
}

} // namespace core::students
