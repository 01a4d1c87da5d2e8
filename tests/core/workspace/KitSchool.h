// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/ReturnFile.h"
#include "core/workspace/Kits.h"
#include "tests/core/workspace/SchoolVault.h"
#include "tests/core/workspace/TurnVault.h"

namespace tests
{

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::kits;
using namespace core::observations;
using namespace core::students;
using namespace core::workspace;

constexpr int FastKdf = 1; ///< ms

/// A kit on its holder's PC, opened with a password of their own.
class Bag
{
public:
    Bag(const SchoolVault &school, const QString &file, const QString &slip, const QString &name, const QString &holder)
        : m_options(school.options()), folder(school.path(name)), m_holder(holder)
    {
        m_options.appDataFolder = school.path(name + u".pc"_s);
        valueOf(openKit(file, folder, slip, Password, m_options));
        open();
    }
    template <typename Job> auto in(Job job) { return m_vault->run([job](Areas &areas) mutable { Kits kits(areas); return job(kits, areas); }).takeResult(); }
    void open() { m_vault = valueOf(Workspace::unlock(folder, m_holder, Password, m_options)); }
    void close() { m_vault.reset(); }
    Workspace &vault() { return *m_vault; }

    QList<StudentRow> pupils() { return valueOf(in([](Kits &, Areas &areas) { return areas.students.list({}); })); }
    Result<Noted> observe(const Id<Student> &pupil, const QList<int> &marked, const QString &facts = {}, const QDate &week = {})
    {
        return in([=](Kits &kits, Areas &areas) -> Result<Noted> {
            YICE_ASSIGN(const auto form, shippedObservationForm());
            Entry entry;
            entry.student = pupil;
            entry.week = week.isValid() ? week : areas.db.clock().today();
            entry.facts = facts;
            for (const FormItem &item : form.items)
                entry.ratings.append(assessments::Answer::given(marked.contains(item.number) ? 2 : 0));
            YICE_ASSIGN(const auto own, kits.own.own());
            return kits.reports.observe(entry, own->lastTime);
        });
    }
    QByteArray handIn()
    {
        return valueOf(in([](Kits &kits, Areas &) -> Result<HandIn> {
                   YICE_ASSIGN(const auto all, kits.reports.all());
                   return kits.own.handIn(all);
               })).file;
    }

    static inline const QString Password = QStringLiteral("my own long password");

private:
    VaultOptions m_options;
    std::unique_ptr<Workspace> m_vault;

public:
    QString folder;

private:
    QString m_holder;
};

class KitSchool : public SchoolVault
{
public:
    template <typename Job> auto in(Job job) { return workspace().run([job](Areas &areas) mutable { Kits kits(areas); return job(kits, areas); }).takeResult(); }
    /// Pupils of these classes, with all that a roster may say of them.
    void enrol(const QList<ClassName> &classes, int each)
    {
        QList<Student> all;
        for (const ClassName &one : classes) {
            for (int i = 0; i < each; ++i) {
                const QString mark = u"%1%2%3"_s.arg(one.grade).arg(one.number, 2, 10, QChar(u'0')).arg(i, 2, 10, QChar(u'0'));
                Student student = schoolPupil(u"林"_s + QChar(0x5b50 + one.grade * 8 + one.number) + QChar(0x6100 + i), mark, one, QDate(2012, 1, 1).addDays(i));
                student.male = i % 2 == 0;
                student.idType = u"A"_s;
                student.idNumber = u"PASS"_s + mark;
                student.nationalNumber = u"G"_s + mark;
                student.nation = u"彝族"_s;
                student.address = u"云岭路"_s + mark + u"号"_s;
                student.phone = u"139"_s + mark + u"000"_s;
                student.guardians = {{u"家长"_s + mark, u"父亲"_s, u"138"_s + mark + u"111"_s, true}};
                student.boarding = true;
                student.dormitory = {u"东楼"_s + mark, u"301"_s, u"2"_s};
                all.append(student);
            }
        }
        valueOf(in([reading = readingOf(all)](Kits &, Areas &areas) { return areas.students.importRoster(reading, false); }));
    }
    KitMade make(const QString &person, const ClassName &className, const QString &file, const QDate &lastDay = {})
    {
        return valueOf(makeKit(workspace(), {person, className, lastDay}, path(file), {FastKdf, {}}));
    }
    std::unique_ptr<Bag> bag(const QString &person, const ClassName &className, const QDate &lastDay = {})
    {
        const QString name = u"bag%1"_s.arg(++m_bags);
        const KitMade made = make(person, className, name + u".yicekit"_s, lastDay);
        return std::make_unique<Bag>(*this, path(name + u".yicekit"_s), made.slip, name, person);
    }
    Result<ReturnTaken> take(const QByteArray &file) { return in([file](Kits &kits, Areas &) { return kits.school.takeReturn(file); }); }
    /// What class heads said, and what it led to, without ids of the school's own making and without times of arrival.
    QStringList state() { return state(workspace()); }
    static QStringList state(Workspace &vault)
    {
        return valueOf(vault.run([](Areas &areas) -> Result<QStringList> {
            const auto line = [](const storage::Row &row) {
                QStringList cells;
                for (int i = 0; i < 8; ++i)
                    cells.append(QString::fromLatin1(row.value(i).toByteArray().toHex()));
                return cells.join(u'|');
            };
            YICE_ASSIGN(auto lines, areas.db.rows(uR"(SELECT id, student, week, ratings, facts, filled, entered, entered_by FROM observation ORDER BY id)"_s, {}, line));
            YICE_ASSIGN(const auto zero, areas.db.rows(uR"(SELECT id, week, grade, class_number, head, filled, entered, entered_by FROM zero_report ORDER BY id)"_s, {}, line));
            YICE_ASSIGN(const auto raised, areas.db.rows(uR"(SELECT student, count(*), 0, 0, 0, 0, 0, 0 FROM signal GROUP BY student ORDER BY student)"_s, {}, line));
            YICE_ASSIGN(const auto open, areas.db.rows(uR"(SELECT a.student, t.kind, count(*), 0, 0, 0, 0, 0 FROM task t JOIN alert a ON a.id = t.alert GROUP BY a.student, t.kind ORDER BY a.student, t.kind)"_s, {}, line));
            return lines + zero + raised + open;
        }).takeResult());
    }

private:
    int m_bags = 0;
};

} // namespace tests
