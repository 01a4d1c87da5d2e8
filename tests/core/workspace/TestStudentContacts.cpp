// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/FieldChanges.h"
#include "core/workspace/StudentContacts.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using namespace core::workspace;
using core::ErrorCode;
using core::Result;
using core::Viewer;
using core::students::Contact;
using core::students::Contacts;
using Of = core::security::Role;

namespace
{

Viewer person(int number, Of role, const QString &name)
{
    Viewer viewer;
    viewer.user = someId<core::security::User>(7200 + number);
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

class ContactVault : public TurnVault
{
public:
    const Viewer counsellor = person(1, Of::Counsellor, u"李静怡"_s);

    ContactVault()
    {
        importRoster(readingOf({rostered()}));
        m_student = student(u"林嘉树"_s).id;
    }
    static core::students::Student rostered()
    {
        core::students::Student one = schoolPupil(u"林嘉树"_s, u"1"_s, {7, 3});
        one.phone = u"139-0000-0000"_s;
        one.guardians = {{u"林父"_s, u"父亲"_s, u"139-0000-0001"_s, true}, {u"林母"_s, u"母亲"_s, u"139-0000-0002"_s, {}}};
        return one;
    }
    StudentContacts read(const Viewer &who)
    {
        return valueOf(in([id = m_student](Areas &areas) { return contactsOf(areas, id); }, who));
    }
    Contacts stored() { return read(counsellor).plain(); }
    Result<> change(const Contacts &seen, const Contacts &wanted, const Viewer &who)
    {
        return in([=, id = m_student](Areas &areas) { return changeContacts(areas, id, seen, wanted); }, who);
    }
    Result<> change(const Contacts &wanted) { return change(stored(), wanted, counsellor); }
    void suspect(const core::alerts::Suspect &one)
    {
        valueOf(in([=, id = m_student](Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(id, core::alerts::SignalKind::Event, core::alerts::Tier::Class, u"有伤"_s));
            YICE_ASSIGN(const auto view, areas.alerts.open(alert));
            return areas.alerts.suspectHarm(alert, view.alert.revision, true, {one}, u"学生说的"_s);
        }, counsellor));
    }
    core::Id<core::students::Student> pupil() const { return m_student; }

private:
    core::Id<core::students::Student> m_student;
};

QStringList unmet(const Result<> &result)
{
    REQUIRE_FALSE(result);
    return result.error().context.value(u"open"_s).toStringList();
}

} // namespace

TEST_CASE("contacts are corrected, added and taken out, and the record tells what they were", "[students][contacts]")
{
    ContactVault vault;
    Contacts wanted = vault.stored();
    REQUIRE(wanted.guardians.size() == 2);
    wanted.phone = u" 138-0000-0000 "_s;
    wanted.guardians[1].guardian.phone = u"139-0000-0009"_s;
    wanted.guardians[1].safe = true;
    wanted.guardians.append(Contact{{u"林奶奶"_s, u"奶奶"_s, u"020-1234转5"_s, {}}, {}});
    vault.clock->set(vault.clock->now().addDays(1));
    valueOf(vault.change(wanted));
    const Contacts now = vault.stored();
    CHECK(now.phone == u"138-0000-0000");
    REQUIRE(now.guardians.size() == 3);
    CHECK(now.guardians.at(1).guardian.phone == u"139-0000-0009");
    CHECK(now.guardians.at(1).safe == true);
    CHECK_FALSE(now.guardians.at(0).safe);

    Contacts fewer = now;
    fewer.guardians.removeFirst();
    fewer.guardians[0].safe = false;
    vault.clock->set(vault.clock->now().addDays(1));
    valueOf(vault.change(fewer));
    CHECK(vault.stored() == fewer);
    QStringList told;
    for (const auto &one : valueOf(vault.in([id = vault.pupil()](Areas &areas) { return core::students::fieldChanges(areas.db, id); })))
        told.append(QStringList{one.field, one.before, one.after}.join(u'|'));
    INFO(told.join(u'\n').toStdString());
    CHECK(told.contains(u"phone|139-0000-0000|138-0000-0000"_s));
    CHECK(told.contains(u"guardians_unsafe||林母"_s));
    CHECK(told.filter(u"guardians|"_s).size() == 2);
}

TEST_CASE("contacts that somebody changed meanwhile are not overwritten, and wrong ones are refused", "[students][contacts]")
{
    ContactVault vault;
    const Contacts seen = vault.stored();
    Contacts mine = seen;
    mine.phone = u"138-1"_s;
    Contacts theirs = seen;
    theirs.guardians[0].guardian.phone = u"138-2"_s;
    valueOf(vault.change(theirs));
    const auto late = vault.change(seen, mine, vault.counsellor);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(vault.stored() == theirs);

    const auto refused = [&](auto spoil) {
        Contacts wrong = theirs;
        spoil(wrong);
        const auto result = vault.change(wrong);
        REQUIRE_FALSE(result);
        return result.error().context.value(u"field"_s).toString();
    };
    CHECK(refused([](Contacts &one) { one.phone = u"问老师"_s; }) == u"phone");
    CHECK(refused([](Contacts &one) { one.guardians[0].guardian.name = one.guardians[0].guardian.relation = QString(); }) == u"guardian");
    CHECK(refused([](Contacts &one) { one.guardians.fill(one.guardians.first(), core::students::MostContacts + 1); }) == u"guardians");
    for (const Of role : {Of::Principal, Of::MoralDirector, Of::Auditor}) {
        const auto denied = vault.change(theirs, mine, person(5, role, u"别人"_s));
        REQUIRE_FALSE(denied);
        CHECK(denied.error().code == ErrorCode::Denied);
    }
}

TEST_CASE("a roster that comes later takes over numbers and leaves nobody unsafe out of sight", "[students][contacts][safety]")
{
    ContactVault vault;
    Contacts marked = vault.stored();
    marked.guardians[0].safe = false;
    marked.guardians[1].safe = true;
    valueOf(vault.change(marked));
    core::students::Student later = ContactVault::rostered();
    CHECK(vault.importRoster(readingOf({later})).unchanged == 1);
    later.guardians = {{u"林建国"_s, u"父亲"_s, u"139-0000-0007"_s, true}, {u"林母"_s, u"母亲"_s, u"139-0000-0008"_s, {}}};
    vault.importRoster(readingOf({later}));
    Contacts now = vault.stored();
    REQUIRE(now.guardians.size() == 2);
    CHECK(now.guardians.at(0).guardian.name == u"林建国");
    CHECK(now.guardians.at(0).safe == false); // the father by another name
    CHECK(now.guardians.at(1).safe == true);
    later.guardians = {{u"林母"_s, u"母亲"_s, u"139-0000-0008"_s, {}}};
    vault.importRoster(readingOf({later}));
    now = vault.stored();
    REQUIRE(now.guardians.size() == 2);
    CHECK(now.guardians.at(1).guardian.name == u"林建国"); // the mark stays, and who has it
    CHECK(now.guardians.at(1).safe == false);
}

TEST_CASE("who is suspected stays marked under the same name and out of call lists", "[students][contacts][safety]")
{
    ContactVault vault;
    vault.suspect({u"林父"_s, {}});
    const StudentContacts known = vault.read(vault.counsellor);
    CHECK(known.guardians.at(0).suspected);
    CHECK_FALSE(known.guardians.at(1).suspected);
    const auto tried = [&](auto turn) {
        Contacts wanted = vault.stored();
        turn(wanted);
        return vault.change(wanted);
    };
    const QStringList stopped{u"suspected_contact"_s};
    CHECK(unmet(tried([](Contacts &one) { one.guardians[0].guardian.name = u"林建国"_s; })) == stopped);
    CHECK(unmet(tried([](Contacts &one) { one.guardians.removeFirst(); })) == stopped);
    CHECK(unmet(tried([](Contacts &one) { one.guardians[0].safe = true; })) == stopped);
    CHECK(vault.stored() == known.plain());
    CHECK(tried([](Contacts &one) { one.guardians[0].guardian.phone = u"139-0000-0005"_s; }));

    const Viewer suspected = person(9, Of::Counsellor, u"张一"_s);
    vault.suspect({u"张一"_s, {}});
    CHECK_FALSE(vault.read(suspected).guardians.at(0).suspected); // nothing of the case is theirs to see
    const auto turned = vault.change(vault.stored(), vault.stored(), suspected);
    REQUIRE_FALSE(turned);
    CHECK(turned.error().code == ErrorCode::NotFound);
}
