// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/FieldChanges.h"

#include "core/students/OwnStudents.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{

using storage::Row;

const QString Changes = uR"(
    SELECT e.at, e.actor, f.field, f.old, f.new
    FROM journal_entry e JOIN journal_field f ON f.entry = e.seq
    WHERE e.record_table = 'student' AND e.record = ? AND e.act = 'update' ORDER BY e.seq, f.field)"_s;
const QString Made = uR"(
    SELECT min(at) FROM journal_entry WHERE record_table = 'student' AND record = ? AND act = 'insert')"_s;
const QString Guardians = uR"(
    SELECT e.seq, e.at, e.actor, e.act, f.field, coalesce(f.new, f.old)
    FROM journal_entry e JOIN journal_field f ON f.entry = e.seq
    WHERE e.record_table = 'guardian' AND e.act IN ('insert', 'remove')
        AND EXISTS (SELECT 1 FROM journal_field n WHERE n.entry = e.seq AND n.field = 'student' AND (n.new = ? OR n.old = ?))
    ORDER BY e.seq)"_s;

constexpr qint64 TogetherMilliseconds = 5000; ///< guardians are taken out and written anew in one transaction

/// What follows from other fields.
bool isDerived(const QString &field)
{
    return field == u"pinyin" || field == u"revision" || field == u"id_type";
}

struct GuardianEntry {
    QDateTime at;
    QByteArray actor;
    bool isNew = false;
    QString name;
    QString relation;
    QString phone;
    bool unsafe = false;

    QString line() const
    {
        QStringList parts{name, relation, phone};
        parts.removeAll(QString());
        return parts.join(u"　"_s);
    }
};

Result<QList<GuardianEntry>> guardianEntries(storage::Connection &db, const Id<Student> &student)
{
    std::map<qint64, GuardianEntry> entries;
    YICE_TRY(db.visit(Guardians, {student.bytes(), student.bytes()}, [&](const Row &row) -> Result<> {
        GuardianEntry &one = entries[row.number(0)];
        one.at = row.instant(1);
        one.actor = row.blob(2);
        one.isNew = row.text(3) == u"insert";
        const QString field = row.text(4);
        if (field == u"name")
            one.name = row.text(5);
        if (field == u"relation")
            one.relation = row.text(5);
        if (field == u"phone")
            one.phone = row.text(5);
        if (field == u"safe")
            one.unsafe = !row.isNull(5) && !row.flag(5);
        return {};
    }));
    QList<GuardianEntry> list;
    for (const auto &[number, one] : entries)
        list.append(one);
    return list;
}

/// As one change: who stood there and who does now.
Result<QList<FieldChange>> guardianChanges(storage::Connection &db, const Id<Student> &student)
{
    YICE_ASSIGN(const auto entries, guardianEntries(db, student));
    YICE_ASSIGN(const auto made, db.first(Made, {student.bytes()}, [](const Row &row) { return row.instant(0); }));
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < entries.size();) {
        const GuardianEntry &first = entries.at(i);
        QStringList before;
        QStringList after;
        QStringList unsafeBefore;
        QStringList unsafeAfter;
        for (; i < entries.size() && entries.at(i).actor == first.actor
               && first.at.msecsTo(entries.at(i).at) <= TogetherMilliseconds;
             ++i) {
            const GuardianEntry &one = entries.at(i);
            (one.isNew ? after : before).append(one.line());
            if (one.unsafe)
                (one.isNew ? unsafeAfter : unsafeBefore).append(one.name.isEmpty() ? one.relation : one.name);
        }
        const bool withRecord = before.isEmpty() && made && made->msecsTo(first.at) <= TogetherMilliseconds;
        if (!withRecord && before != after)
            changes.append({first.at, first.actor, u"guardians"_s, before.join(u'\n'), after.join(u'\n')});
        if (unsafeBefore != unsafeAfter)
            changes.append({first.at, first.actor, u"guardians_unsafe"_s, unsafeBefore.join(u'\n'), unsafeAfter.join(u'\n')});
    }
    return changes;
}

} // namespace

Result<QList<FieldChange>> fieldChanges(storage::Connection &db, const Id<Student> &student)
{
    YICE_TRY(db.viewer().require(Permission::SeeStudents));
    YICE_TRY(requireOwn(db, student));
    YICE_ASSIGN(auto changes, db.rows(Changes, {student.bytes()}, [](const Row &row) {
                    return FieldChange{row.instant(0), row.blob(1), row.text(2), row.value(3).toString(), row.value(4).toString()};
                }));
    changes.removeIf([](const FieldChange &one) { return isDerived(one.field) || one.before == one.after; });
    YICE_ASSIGN(const auto guardians, guardianChanges(db, student));
    changes += guardians;
    std::stable_sort(changes.begin(), changes.end(), [](const FieldChange &a, const FieldChange &b) { return a.at < b.at; });
    return changes;
}

} // namespace core::students
