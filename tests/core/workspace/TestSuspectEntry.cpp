// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/StaffRepository.h"
#include "core/workspace/SuspectEntry.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::alerts;
using namespace core::workspace;
using namespace tests;

TEST_CASE("who is suspected by name has the post that the school knows, or keeps every post away", "[alerts][protection]")
{
    TurnVault vault;
    vault.importRoster(readingOf({schoolPupil(u"陈七"_s, u"7"_s, {7, 1})}));
    const auto pupil = vault.student(u"7"_s).id;
    const auto alert = valueOf(vault.in([=](Areas &areas) -> Result<Id<Alert>> {
        network::StaffRepository staff(areas.db);
        network::Staff head;
        head.number = u"T1"_s;
        head.name = u"何建国"_s;
        head.role = u"语文教师"_s;
        head.headOf = u"七年级1班"_s;
        YICE_TRY(staff.add(head));
        network::Post keeper;
        keeper.level = network::Level::Dormitory;
        keeper.scope = u"2栋"_s;
        keeper.title = u"生活老师"_s;
        keeper.holder = u"赵桂兰"_s;
        YICE_TRY(staff.add(keeper));
        return areas.alerts.noteSignal(pupil, SignalKind::Event, Tier::Class, u"身上有伤"_s);
    }));
    const QList<VaultUser> users{{u"段明义"_s, security::Role::Principal}, {u"陶主任"_s, security::Role::MoralDirector}};
    const auto postOf = [&](const QString &person) {
        return valueOf(vault.in([=](Areas &areas) -> Result<QString> {
            YICE_ASSIGN(const AlertView before, areas.alerts.open(alert));
            YICE_TRY(suspectHarm(areas, users, alert, before.alert.revision, true, {{person, {}}}, u"学生自己说"_s));
            YICE_ASSIGN(const AlertView after, areas.alerts.open(alert));
            return after.alert.suspected.first().as;
        }));
    };
    CHECK(postOf(u"段明义校长"_s) == u"principal"_s);
    CHECK(postOf(u"段校长"_s) == u"principal"_s); // by the title alone
    CHECK(postOf(u"陶主任"_s) == u"moral_director"_s);
    CHECK(postOf(u"何建国老师"_s) == u"class_head"_s);
    CHECK(postOf(u"赵桂兰"_s) == u"dorm_keeper"_s);
    CHECK(postOf(u"何老师"_s).isEmpty()); // may be another
    CHECK(postOf(u"何建"_s).isEmpty()); // may be half the name of one whom the school knows, or somebody else
    CHECK(postOf(u"赵桂"_s).isEmpty());
    CHECK(postOf(u"不认识的人"_s).isEmpty());
    const auto steps = [&](const QString &person) {
        postOf(person);
        QStringList all;
        for (const Duty &duty : vault.openAlert(alert).duties)
            all.append(duty.step);
        return all;
    };
    CHECK(steps(u"段校长"_s).contains(u"report_class"_s));
    CHECK(steps(u"何建国老师"_s).contains(u"independent:report_class"_s));
    CHECK(steps(u"何老师"_s).contains(u"independent:report_class"_s));
}
