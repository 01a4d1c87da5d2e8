// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/GrowthRecord.h"
#include "tests/core/alerts/AlertSupport.h"
#include "tests/core/workspace/TurnVault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using namespace core::records;
using namespace core::workspace;
using core::ErrorCode;
using core::Result;
using core::Viewer;
using Of = core::security::Role;

namespace
{

Viewer person(int number, Of role, const QString &name)
{
    Viewer viewer;
    viewer.user = someId<core::security::User>(7300 + number);
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

FieldValue words(const QString &text) { return {{text}, {}}; }
FieldValue entry(const QString &day, const QString &what, const QString &where) { return {{}, {{day, what, where}}}; }

class GrowthVault : public TurnVault
{
public:
    const Viewer counsellor = person(1, Of::Counsellor, u"李静怡"_s);
    const Viewer principal = person(2, Of::Principal, u"段校长"_s);

    GrowthVault()
    {
        core::students::Student one = schoolPupil(u"林嘉树"_s, u"1"_s, {7, 3});
        one.guardians = {{u"林父"_s, u"父亲"_s, u"139-0000-0001"_s, true}, {u"林母"_s, u"母亲"_s, u"139-0000-0002"_s, {}}};
        importRoster(readingOf({one}));
        m_student = student(u"林嘉树"_s).id;
    }
    BackgroundView open(const Viewer &who)
    {
        return valueOf(in([id = m_student](Areas &areas) { return backgroundOf(areas).open(id); }, who));
    }
    Result<Background> save(qint64 revision, const FieldValues &values, const Viewer &who)
    {
        return in([=, id = m_student](Areas &areas) { return backgroundOf(areas).save(id, revision, values); }, who);
    }
    Result<GrowthRecord> print(const Viewer &who, const QString &reason = u"毕业交接"_s)
    {
        return in([=, id = m_student](Areas &areas) { return exportGrowthRecord(areas, id, reason); }, who);
    }
    qint64 count(const QString &sql)
    {
        return valueOf(run([=](core::storage::Connection &db) { return db.number(sql); }));
    }
    core::Id<core::students::Student> pupil() const { return m_student; }

private:
    core::Id<core::students::Student> m_student;
};

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("the background is written by fields of the form, and what is sensitive lies sealed", "[records][background]")
{
    GrowthVault vault;
    CHECK(vault.open(vault.counsellor).background.revision == 0);
    const FieldValues values{{u"strengths"_s, words(u"爱帮助人"_s)},
                             {u"structure"_s, words(u"grandparents"_s)},
                             {u"diagnosis"_s, entry(u"2025-03-04"_s, u"医院写的原话"_s, u"市第一医院"_s)}};
    const Background stored = valueOf(vault.save(0, values, vault.counsellor));
    CHECK(stored.values == values);
    CHECK(stored.by == u"李静怡");
    CHECK(vault.open(vault.counsellor).background.values == values);
    // Without the notes key nothing of home and health can be read, not even as bytes.
    const BackgroundView seen = vault.open(vault.principal);
    CHECK(seen.background.values.keys() == QStringList{u"strengths"_s});
    CHECK(seen.withheld == QStringList{u"family"_s, u"history"_s});
    CHECK(seen.writable.isEmpty());
    CHECK(vault.count(u"SELECT count(*) FROM background WHERE plain LIKE '%grandparents%' OR instr(sealed, CAST('市第一医院' AS BLOB)) > 0"_s) == 0);
    CHECK(codeOf(vault.save(1, values, vault.principal)) == ErrorCode::Denied);
}

TEST_CASE("a diagnosis without day and hospital is refused, and so is what the form does not know", "[records][background]")
{
    GrowthVault vault;
    const auto refused = [&](const QString &field, const FieldValue &value) {
        const auto result = vault.save(0, {{field, value}}, vault.counsellor);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Invalid);
        CHECK(result.error().context.value(u"field"_s).toString() == field);
    };
    refused(u"diagnosis"_s, entry(u"2025-03"_s, u"学校觉得是"_s, {}));
    refused(u"diagnosis"_s, entry({}, u"原话"_s, u"市第一医院"_s));
    refused(u"events"_s, entry(u"2025-13"_s, u"搬家"_s, {}));
    refused(u"events"_s, entry(u"2025-02-30"_s, u"搬家"_s, {}));
    refused(u"events"_s, entry(u"2025"_s, {}, u"外地"_s));
    refused(u"structure"_s, words(u"strange"_s));
    refused(u"structure"_s, {{u"nuclear"_s, u"step"_s}, {}});
    refused(u"interests"_s, words(QString(201, u'a')));
    refused(u"label"_s, words(u"问题学生"_s));
    CHECK(vault.save(0, {{u"events"_s, entry(u"2025"_s, u"搬家"_s, {})}}, vault.counsellor));
}

TEST_CASE("two people at one background: the later is told, and both texts can be kept", "[records][background][stale]")
{
    GrowthVault vault;
    const FieldValues base{{u"strengths"_s, words(u"爱画画"_s)}, {u"carer"_s, words(u"奶奶"_s)}};
    const Background first = valueOf(vault.save(0, base, vault.counsellor));
    FieldValues theirs = base;
    theirs.insert(u"carer"_s, words(u"姑姑"_s));
    theirs.insert(u"study"_s, words(u"数学好"_s));
    valueOf(vault.save(first.revision, theirs, vault.counsellor));
    FieldValues mine = base;
    mine.insert(u"carer"_s, words(u"外婆"_s));
    mine.remove(u"strengths"_s);
    CHECK(codeOf(vault.save(first.revision, mine, vault.counsellor)) == ErrorCode::Conflict);
    CHECK(clashes(base, theirs, mine) == QStringList{u"carer"_s});
    const FieldValues both = merged(base, theirs, mine);
    CHECK(both.value(u"study"_s) == words(u"数学好"_s));
    CHECK(both.value(u"carer"_s) == words(u"外婆"_s));
    CHECK_FALSE(both.contains(u"strengths"_s));
    CHECK(valueOf(valuesFromJson(toJson(both))) == both);
}

TEST_CASE("the form is read strictly", "[records][background]")
{
    const QByteArray shipped = readFile(QStringLiteral(YICE_SOURCE_DIR "/resources/rules/background.json"));
    CHECK(BackgroundForm::fromJson(shipped));
    const auto refused = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray json = shipped;
        REQUIRE(json.contains(from));
        const auto result = BackgroundForm::fromJson(json.replace(from, to));
        return result ? ErrorCode::Internal : result.error().code;
    };
    CHECK(refused("\"format\": 1", "\"format\": 2") == ErrorCode::NewerFormat);
    CHECK(refused("\"id\": \"interests\"", "\"id\": \"strengths\"") == ErrorCode::Invalid);
    CHECK(refused("\"kind\": \"choice\"", "\"kind\": \"choose\"") == ErrorCode::Invalid);
    CHECK(refused("\"see\": \"see_plans\"", "\"see\": \"everybody\"") == ErrorCode::Invalid);
    CHECK(refused("\"sourced\"", "\"source\"") == ErrorCode::Invalid);
}

TEST_CASE("the growth record leaves with a reason, without whom nobody may call and without a case of harm", "[records][background][safety]")
{
    GrowthVault vault;
    valueOf(vault.save(0, {{u"strengths"_s, {{u"爱画画"_s}, {}}}, {u"wishes"_s, {{u"林父不要回家"_s}, {}}}}, vault.counsellor));
    const auto alert = valueOf(vault.in([id = vault.pupil()](Areas &areas) {
        return areas.alerts.noteSignal(id, core::alerts::SignalKind::Event, core::alerts::Tier::Class, u"说不想活"_s);
    }, vault.counsellor));
    CHECK(codeOf(vault.print(vault.counsellor, u" "_s)) == ErrorCode::Invalid);
    CHECK(codeOf(vault.print(vault.principal)) == ErrorCode::Denied); // takes nothing out
    const GrowthRecord growth = valueOf(vault.print(vault.counsellor));
    CHECK(growth.guardians.size() == 2);
    CHECK(growth.background.background.values.contains(u"strengths"_s));
    CHECK(std::any_of(growth.past.begin(), growth.past.end(), [](const TimelineEntry &one) { return one.kind == u"signal"; }));
    for (const TimelineEntry &one : growth.past)
        CHECK(one.note.isEmpty());
    CHECK(vault.count(u"SELECT count(*) FROM journal_entry WHERE act = 'exported' AND record_table = 'student'"_s) == 1);

    valueOf(vault.in([=](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{u"林父"_s, {}}}, {});
    }, vault.counsellor));
    const GrowthRecord guarded = valueOf(vault.print(vault.counsellor));
    REQUIRE(guarded.guardians.size() == 1);
    CHECK(guarded.guardians.first().name == u"林母");
    CHECK(guarded.background.background.values.value(u"strengths"_s).words == QStringList{u"爱画画"_s});
    CHECK_FALSE(guarded.background.background.values.value(u"wishes"_s).words.join(u' ').contains(u"林父"));
    const auto home = [&](core::alerts::HomeInvolved answer) {
        valueOf(vault.in([=](Areas &areas) -> Result<> {
            YICE_ASSIGN(const auto view, areas.alerts.open(alert));
            return areas.alerts.answerHome(alert, view.alert.revision, answer);
        }, vault.counsellor));
        return valueOf(vault.print(vault.counsellor)).guardians.size();
    };
    CHECK(home(core::alerts::HomeInvolved::Unknown) == 0); // nobody there is said to be safe
    CHECK(home(core::alerts::HomeInvolved::No) == 1);
    for (const TimelineEntry &one : guarded.past)
        CHECK_FALSE((one.kind == u"signal" || one.kind == u"fact" || one.kind == u"decision"));

    const Viewer suspected = person(9, Of::Counsellor, u"张一"_s);
    valueOf(vault.in([=](Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        return areas.alerts.suspectHarm(alert, view.alert.revision, true, {{u"张一"_s, {}}}, u"弄错了人"_s);
    }, vault.counsellor));
    CHECK(codeOf(vault.print(suspected)) == ErrorCode::NotFound);
}
