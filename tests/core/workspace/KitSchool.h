// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kits/KitRules.h"
#include "core/kits/ReturnFile.h"
#include "core/workspace/Kits.h"
#include "tests/core/workspace/SchoolVault.h"
#include "tests/core/workspace/TurnVault.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace tests
{

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::kits;
using namespace core::observations;
using namespace core::students;
using namespace core::workspace;

constexpr int FastKdf = 1; ///< ms

/// Every value of every table of the vault, as bytes.
inline QByteArray everything(Workspace &vault)
{
    return valueOf(vault.run([](Areas &areas) -> Result<QByteArray> {
                            QByteArray all;
                            YICE_ASSIGN(const auto tables,
                                        areas.db.rows(uR"(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%')"_s, {},
                                                      [](const storage::Row &row) { return row.text(0); }));
                            for (const QString &table : tables) {
                                YICE_ASSIGN(const auto columns, areas.db.rows(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                                                              [](const storage::Row &row) { return row.text(0); }));
                                const QString sql = u"SELECT \"%1\" FROM \"%2\""_s.arg(columns.join(u"\", \""_s), table);
                                YICE_TRY(areas.db.visit(sql, {}, [&](const storage::Row &row) -> Result<> {
                                    for (int i = 0; i < columns.size(); ++i)
                                        all += row.value(i).toByteArray() + '\n';
                                    return {};
                                }));
                            }
                            return all;
                        }).takeResult());
}

inline QList<int> dangerItem()
{
    const ObservationForm form = valueOf(shippedObservationForm());
    for (const FormItem &item : form.items) {
        if (form.isSameDay(item.number))
            return {item.number};
    }
    return {};
}

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
    /// A copy of the whole folder on another PC, with all that was written in it.
    Bag(const SchoolVault &school, const Bag &from, const QString &name) : m_options(school.options()), folder(school.path(name)), m_holder(from.m_holder)
    {
        m_options.appDataFolder = school.path(name + u".pc"_s);
        REQUIRE(QDir().mkpath(folder));
        for (const QString &file : filesIn(from.folder))
            REQUIRE(QFile::copy(from.folder + u'/' + file, folder + u'/' + file));
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
    Result<NewsTaken> takeNews(const QByteArray &file) { return in([file](Kits &kits, Areas &) { return kits.own.takeNews(file); }); }
    Told told() { return valueOf(in([](Kits &kits, Areas &) { return kits.own.told(); })); }
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
    /// `building`: where a class sleeps; none: each pupil in a building of their own.
    void enrol(const QList<ClassName> &classes, int each, const std::function<QString(const ClassName &)> &building = {})
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
                student.dormitory = {building ? building(one) : u"东楼"_s + mark, u"301"_s, u"2"_s};
                all.append(student);
            }
        }
        valueOf(in([reading = readingOf(all)](Kits &, Areas &areas) { return areas.students.importRoster(reading, false); }));
    }
    KitMade make(const QString &person, const ClassName &className, const QString &file, const QDate &lastDay = {})
    {
        return valueOf(makeKit(workspace(), {person, className, lastDay}, path(file), {FastKdf, {}}));
    }
    std::unique_ptr<Bag> bagOf(const QString &person, const KitScope &scope)
    {
        const QString name = u"bag%1"_s.arg(++m_bags);
        const KitMade made = valueOf(makeKit(workspace(), {person, scope, {}}, path(name + u".yicekit"_s), {FastKdf, {}}));
        return std::make_unique<Bag>(*this, path(name + u".yicekit"_s), made.slip, name, person);
    }
    Result<KitUpdate> update(const Id<Kit> &kit) { return workspace().run([kit](Areas &areas) { return updateKit(areas, kit); }).takeResult(); }
    Id<Kit> newestKit() { return valueOf(in([](Kits &kits, Areas &) { return kits.school.list(); })).first().kit.id; }
    Id<Student> pupil(const QString &name)
    {
        const auto all = valueOf(in([](Kits &, Areas &areas) { return areas.students.list({}); }));
        const auto found = std::find_if(all.begin(), all.end(), [&](const StudentRow &one) { return one.name == name; });
        REQUIRE(found != all.end());
        return found->id;
    }
    Result<plans::Card> card(const Id<Student> &student, const QString &receiver, const plans::CardText &text)
    {
        return in([=](Kits &, Areas &areas) {
            plans::CardRequest request;
            request.receiver = receiver;
            request.text = text;
            request.until = areas.db.clock().today().addDays(30);
            return areas.cards.make(student, request);
        });
    }
    void suspect(const Id<Student> &student, const QString &person)
    {
        valueOf(in([=](Kits &, Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(student, alerts::SignalKind::Event, alerts::Tier::Class, u"身上有伤"_s));
            YICE_ASSIGN(const auto view, areas.alerts.open(alert));
            return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{person, {}}}, u"学生说的"_s);
        }));
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
            YICE_ASSIGN(const auto written, areas.db.rows(uR"(SELECT observation, post, basis, 0, 0, 0, 0, 0 FROM observation_written ORDER BY observation)"_s, {}, line));
            YICE_ASSIGN(const auto zero, areas.db.rows(uR"(SELECT id, week, grade, class_number, head, filled, entered, entered_by FROM zero_report ORDER BY id)"_s, {}, line));
            YICE_ASSIGN(const auto raised, areas.db.rows(uR"(SELECT student, count(*), 0, 0, 0, 0, 0, 0 FROM signal GROUP BY student ORDER BY student)"_s, {}, line));
            YICE_ASSIGN(const auto open, areas.db.rows(uR"(SELECT a.student, t.kind, count(*), 0, 0, 0, 0, 0 FROM task t JOIN alert a ON a.id = t.alert GROUP BY a.student, t.kind ORDER BY a.student, t.kind)"_s, {}, line));
            return lines + written + zero + raised + open;
        }).takeResult());
    }

private:
    int m_bags = 0;
};

} // namespace tests
