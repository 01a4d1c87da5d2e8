// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/CaseSafety.h"
#include "core/alerts/SuspectMatch.h"
#include "tests/core/alerts/AlertVault.h"

using namespace tests;
using Of = core::security::Role;

namespace {

const QDateTime First = at(u"2026-11-25 09:00"_s);

Alert suspecting(const Suspect &suspect)
{
    return valueOf(harmRecorded(table(), gradedAt(Severity::Orange, First), true, {suspect}, u"学生自己说"_s, First));
}

QStringList stepsOf(const Alert &alert)
{
    QStringList steps;
    for (const Deadline &one : openSteps(table(), alert, shanghai()))
        steps.append(one.step);
    return steps;
}

} // namespace

TEST_CASE("a suspect is known by the name that a child gives them", "[alerts][protection]")
{
    struct Row {
        Suspect suspect;
        QString name;
        QString post;
        bool may;
    };
    const Row rows[] = {
        {{u"李明"_s, u""_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u"李明老师"_s, u""_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u" 李　明 "_s, u"class_head"_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u"李明主任"_s, u""_s}, u"李明老师"_s, u""_s, true},
        {{u"数学李明老师"_s, u""_s}, u"李明"_s, u""_s, true},
        {{u"李老师"_s, u""_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u"李老师"_s, u"psych_teacher"_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u"李老师"_s, u"class_head"_s}, u"李明"_s, u""_s, true},
        {{u"李老师"_s, u"class_head"_s}, u"李明"_s, u"psych_teacher"_s, false},
        {{u"高二数学李老师"_s, u""_s}, u"李明"_s, u"psych_teacher"_s, true},
        {{u"李副校长"_s, u""_s}, u"李明"_s, u"principal"_s, true},
        {{u"老李"_s, u""_s}, u"李明"_s, u"principal"_s, true},
        {{u"欧阳老师"_s, u""_s}, u"欧阳静"_s, u""_s, true},
        {{u"欧阳老师"_s, u"class_head"_s}, u"欧阳静"_s, u"principal"_s, false},
        {{u"欧阳老师"_s, u""_s}, u"阳静"_s, u""_s, false},
        {{u"段校长"_s, u"principal"_s}, u"段明义"_s, u"principal"_s, true},
        {{u"段明义"_s, u"principal"_s}, u"段校长"_s, u"principal"_s, true},
        {{u"李静老师"_s, u"psych_teacher"_s}, u"李明"_s, u"psych_teacher"_s, false},
        {{u"王芳"_s, u"principal"_s}, u"李明"_s, u"principal"_s, false},
        {{u""_s, u"principal"_s}, u"李明"_s, u"principal"_s, true},
        {{u""_s, u"principal"_s}, u"李明"_s, u""_s, false},
        // 「李老师」 is no parent, whatever the parent is called.
        {{u"李老师"_s, u""_s}, u"李强"_s, FamilyPost, false},
        {{u"李强"_s, u"home"_s}, u"李强"_s, FamilyPost, true},
        {{u"李老师"_s, u""_s}, u"李强"_s, AtHome, false},
    };
    for (const Row &row : rows) {
        INFO(row.suspect.person.toStdString() << '/' << row.suspect.as.toStdString() << " and " << row.name.toStdString());
        CHECK(mayBe(row.suspect, row.name, row.post) == row.may);
        Alert alert;
        alert.suspected = {row.suspect};
        CHECK(isSuspect(alert, row.name, row.post) == row.may);
        CaseSafety safety;
        safety.suspected = {row.suspect};
        CHECK(safety.suspects(row.name, row.post) == row.may);
    }
    CHECK(namedIn(u"由李 明办"_s, {u"李明老师"_s, {}}));
    CHECK(namedIn(u"由李老师办"_s, {u"李明"_s, {}}));
    CHECK_FALSE(namedIn(u"由李静老师办"_s, {u"李明"_s, {}}));
}

TEST_CASE("two written names are one signer where they may be one person, and two where they are two", "[alerts][protection]")
{
    struct Row {
        QString name;
        QString other;
        bool same;
    };
    const Row rows[] = {
        {u"王明"_s, u"王明"_s, true},
        {u"王明"_s, u"王明华"_s, false}, // one name within another is another name
        {u"王明"_s, u"小王明"_s, false},
        {u"李明"_s, u"李明明"_s, false},
        {u"王明"_s, u" 王　明 "_s, true},
        {u"王明"_s, u"王明老师"_s, true},
        {u"王明"_s, u"班主任王明"_s, true},
        {u"王明主任"_s, u"王明老师"_s, true},
        {u"王明"_s, u"王明副校长"_s, true},
        {u"王明"_s, u"王明德育主任"_s, true},
        {u"王明"_s, u"王明（年级组长）"_s, true}, // one person may hold both posts
        {u"王明（班主任）"_s, u"王明(心理教师)"_s, true},
        {u"Ａnna　１"_s, u"anna1"_s, true},
        {u"王明1"_s, u"王明2"_s, false},
        {u"王明（1）"_s, u"王明（２）"_s, false},
        {u"王明1"_s, u"王明（1）"_s, true},
        {u"王明"_s, u"王明2"_s, true}, // of whom no number is said
        {u"阿依古丽·买买提"_s, u"阿依古丽•买买提"_s, true},
        {u"阿依古丽·买买提"_s, u"阿依古丽"_s, true},
        {u"阿依古丽·买买提"_s, u"阿依古丽·肉孜"_s, false},
        {u"李老师"_s, u"李明"_s, false},
        {u"李老师"_s, u"李 老师"_s, true},
        {u"李老师"_s, u"李校长"_s, false},
        {u""_s, u""_s, false},
    };
    for (const Row &row : rows) {
        INFO(row.name.toStdString() << " and " << row.other.toStdString());
        CHECK(sameName(row.name, row.other) == row.same);
        CHECK(sameName(row.other, row.name) == row.same);
    }
    CHECK(personsAmong({u"王明"_s, u"王明华"_s, u"王明老师"_s, u" "_s}) == 2);
    // Of a suspect a child may know half the name: there the longer one is kept away too.
    CHECK(mayBe({u"王明"_s, {}}, u"王明华"_s, {}));
    CHECK(mayBe({u"王明（班主任）"_s, {}}, u"王明"_s, {}));
    CHECK(mayBe({u"阿依古丽•买买提"_s, {}}, u"阿依古丽"_s, {}));
    CHECK_FALSE(mayBe({u"王明1"_s, {}}, u"王明2"_s, {}));
    CHECK(namedIn(u"老师李明说的"_s, {u"老师李明"_s, {}}));
}

TEST_CASE("the signature of a suspect does not count, however the suspect is called", "[alerts][protection]")
{
    Alert alert = gradedAt(Severity::Yellow, First);
    alert.decisions.last().deciders = {{u"李明"_s, u"psych_teacher"_s}, {u"丙"_s, u"class_head"_s}};
    CHECK(owed(table(), alert, alert.decisions.last()).isEmpty());
    for (const Suspect &one : {Suspect{u"李明老师"_s, {}}, Suspect{u"李老师"_s, {}}, Suspect{u"李 明"_s, u"other"_s}}) {
        alert.suspected = {one};
        CHECK(owed(table(), alert, alert.decisions.last()).contains(u"signature:psych_teacher"_s));
    }
}

TEST_CASE("no step goes to whom nobody has given a post, and none of a known post to others", "[alerts][protection]")
{
    const QStringList known = stepsOf(suspecting({u"段明义"_s, u"principal"_s}));
    CHECK(known.contains(u"independent:tell_principal"_s));
    CHECK(known.contains(u"report_class"_s));
    const QStringList unknown = stepsOf(suspecting({u"段明义"_s, {}}));
    CHECK(unknown.contains(u"independent:tell_principal"_s));
    CHECK(unknown.contains(u"independent:report_class"_s));
    CHECK(unknown.contains(u"independent:dorm_check"_s));
    CHECK(unknown.contains(u"refer"_s)); // goes to no post
    for (const QString &as : {u"student"_s, u"home"_s, u"staff"_s, u"other"_s})
        CHECK(stepsOf(suspecting({u"段明义"_s, as})).contains(u"tell_principal"_s));
    const QStringList keeper = stepsOf(suspecting({u"何师傅"_s, u"dorm_keeper"_s}));
    CHECK(keeper.contains(u"independent:dorm_check"_s));
    CHECK_FALSE(keeper.contains(u"dorm_check"_s));
    CHECK(table().postTitled(u"段校长"_s) == u"principal"_s);
    CHECK(table().postTitled(u"段副校长"_s).isEmpty());
    CHECK(table().postTitled(u"心理教师"_s) == u"psych_teacher"_s);
    CHECK(table().postTitled(u"陶主任"_s).isEmpty());
}

TEST_CASE("a case is kept from whoever may be meant, in lists, duties, counts and of each student", "[alerts][protection][store]")
{
    AlertVault vault;
    const StudentId student = vault.addStudent();
    valueOf(vault.take(sheetOf(1, student, true, true)));
    valueOf(vault.take(sheetOf(2, vault.addStudent(u"何平"_s), true)));
    const auto person = [](Of role, const QString &name) {
        core::Viewer viewer = viewerOf(role);
        viewer.name = name;
        return viewer;
    };
    const auto suspect = [&](const Suspect &one) {
        valueOf(vault.run([=](core::storage::Connection &db) -> core::Result<> {
            AlertRepository alerts(db);
            YICE_ASSIGN(const auto now, alerts.current(student));
            Alert after = *now;
            after.harmSuspected = true;
            after.suspected = {one};
            return alerts.save(*now, after);
        }));
    };
    const auto seen = [&](const core::Viewer &who) {
        const auto rows = valueOf(vault.serviceBy(who, [](AlertService &s) { return s.list({}); }));
        const auto kept = valueOf(vault.store().run(who, [](core::storage::Connection &db) { return studentsKeptFrom(db); }).takeResult());
        const auto safety =
            valueOf(vault.store().run(who, [=](core::storage::Connection &db) { return caseSafety(db, student); }).takeResult());
        const int due = valueOf(vault.serviceBy(who, [](AlertService &s) { return s.digest(36500, 0); })).total();
        const auto duties = valueOf(vault.serviceBy(who, [](AlertService &s) { return s.duties(36500); }));
        CHECK(kept.contains(student) == (rows.size() == 1));
        CHECK(safety.viewerSuspected == (rows.size() == 1));
        CHECK(due == duties.size());
        return rows.size();
    };
    const core::Viewer li = person(Of::Counsellor, u"李明"_s);
    const core::Viewer wang = person(Of::Counsellor, u"王芳"_s);
    const core::Viewer head = person(Of::MoralDirector, u"李建国"_s);
    CHECK(seen(li) == 2);
    suspect({u"李明老师"_s, {}});
    CHECK(seen(li) == 1);
    CHECK(seen(wang) == 2);
    CHECK(seen(head) == 2);
    suspect({u"李老师"_s, {}});
    CHECK(seen(li) == 1);
    CHECK(seen(head) == 1);
    CHECK(seen(wang) == 2);
    suspect({u"李老师"_s, u"psych_teacher"_s});
    CHECK(seen(li) == 1);
    CHECK(seen(head) == 2);
    // People have found out who it was.
    suspect({u"李静老师"_s, u"class_head"_s});
    CHECK(seen(li) == 2);
    CHECK(vault.checks() == QStringList());
}
