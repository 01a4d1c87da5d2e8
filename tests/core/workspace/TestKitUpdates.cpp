// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"
#include "tests/core/workspace/KitSchool.h"

using namespace tests;

namespace
{

const plans::CardText CardWords{{u"每天放学前和她说一句话"_s}, {u"一整天不说话"_s}, {u"有划痕马上找心理教师"_s}};
const QByteArray Mark = "Zq7Marker";

struct Column {
    QString name;
    QString type;
    bool needed = false;
    QString refersTo; ///< a table; empty: none
};

Result<QList<Column>> columnsOf(storage::Connection &db, const QString &table)
{
    return db.rows(uR"(SELECT c.name, c.type, c."notnull", coalesce((SELECT max(f."table") FROM pragma_foreign_key_list(?) f WHERE f."from" = c.name), '')
                       FROM pragma_table_info(?) c)"_s,
                   {table, table}, [](const storage::Row &row) { return Column{row.text(0), row.text(1), row.flag(2), row.text(3)}; });
}

/// One more row of the table, each text and each blob of it a word of its own; references lead to the pupil and to rows planted
/// before.
Result<> plantIn(storage::Connection &db, const QString &table, const QHash<QString, QByteArray> &planted)
{
    YICE_ASSIGN(const auto columns, columnsOf(db, table));
    QStringList names;
    QStringList places;
    QVariantList values;
    for (const Column &one : columns) {
        const QByteArray word = Mark + table.toLatin1() + '.' + one.name.toLatin1();
        if (!one.refersTo.isEmpty() && one.needed && !planted.contains(one.refersTo))
            return fail(ErrorCode::NotFound);
        QVariant value;
        if (!one.refersTo.isEmpty())
            value = planted.contains(one.refersTo) ? QVariant(planted.value(one.refersTo)) : QVariant();
        else if (one.name == u"id")
            value = word.leftJustified(16, '.', true).right(16);
        else if (one.type == u"BLOB")
            value = word;
        else if (one.type == u"TEXT")
            value = QString::fromLatin1(word);
        else
            value = 1;
        names.append(u'"' + one.name + u'"');
        places.append(u"?"_s);
        values.append(value);
    }
    YICE_TRY(db.execute(u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, names.join(u", "), places.join(u", ")), values));
    return {};
}

/// What is read while a kit for 周航 of 7(3) is made still reads.
Result<> stillMakes(Areas &areas)
{
    KitScope grade;
    grade.kind = ScopeKind::Grade;
    grade.grade = 7;
    KitScope leader;
    leader.kind = ScopeKind::Leader;
    for (const KitScope &scope : {grade, leader})
        YICE_TRY(Kits(areas).school.prepare({u"周航"_s, scope, {}}));
    YICE_ASSIGN(const auto content, Kits(areas).school.prepare({u"周航"_s, ClassName{7, 3}, {}}));
    QList<Id<Student>> ids;
    for (const KitPupil &one : content.pupils)
        ids.append(one.id);
    YICE_TRY(areas.cards.toldTo(u"周航"_s, plans::Role::ClassHead, ids));
    return {};
}

/// Plants a row in every table that can take one; the names of those that did.
Result<QStringList> plantEverywhere(Areas &areas, const Id<Student> &pupil)
{
    storage::Connection &db = areas.db;
    YICE_TRY(db.execute(u"PRAGMA ignore_check_constraints = ON"_s));
    YICE_ASSIGN(QStringList left, db.rows(uR"(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                                              AND name NOT LIKE 'journal%' AND name NOT LIKE 'storage%' AND name NOT LIKE 'kit%'
                                              AND name NOT LIKE 'unit%' AND name NOT LIKE 'package%'
                                              AND name NOT IN ('student', 'trusted_unit', 'school_calendar', 'own_kit', 'own_kit_secret'))"_s,
                                          {}, [](const storage::Row &row) { return row.text(0); }));
    QHash<QString, QByteArray> planted{{u"student"_s, pupil.bytes()}};
    QStringList done;
    for (bool grew = true; grew;) {
        grew = false;
        for (const QString &table : QStringList(left)) {
            YICE_TRY(db.execute(u"SAVEPOINT planting"_s));
            if (plantIn(db, table, planted) && stillMakes(areas)) {
                planted.insert(table, (Mark + table.toLatin1() + ".id").leftJustified(16, '.', true).right(16));
                done.append(table);
                left.removeAll(table);
                grew = true;
            } else {
                YICE_TRY(db.execute(u"ROLLBACK TO planting"_s));
            }
            YICE_TRY(db.execute(u"RELEASE planting"_s));
        }
        for (const QString &table : QStringList(left)) { // what was written through its own door stands for it
            if (grew)
                break;
            const auto one = db.first(u"SELECT id FROM \"%1\""_s.arg(table), {}, [](const storage::Row &row) { return row.blob(0); });
            if (!one || !*one || (*one)->isEmpty())
                continue;
            planted.insert(table, **one);
            left.removeAll(table);
            grew = true;
        }
    }
    YICE_TRY(db.execute(u"PRAGMA ignore_check_constraints = OFF"_s));
    return done;
}

} // namespace

TEST_CASE("cards, tasks and pupils come to a kit that is in use, and nothing that was written is lost", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {7, 4}}, 3);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const auto kit = school.newestKit();
    const auto other = school.bag(u"吴敏"_s, {7, 4});
    const auto pupils = bag->pupils();
    CHECK(school.update(kit).error().context.value(u"reason"_s) == u"kit_key"_s);
    valueOf(bag->observe(pupils.at(0).id, {1}, u"迟到"_s));
    valueOf(school.take(bag->handIn()));
    valueOf(school.take(other->handIn()));
    valueOf(bag->observe(pupils.at(1).id, {2}, u"走神"_s)); // not handed in

    valueOf(school.card(pupils.at(0).id, u"周航"_s, CardWords));
    valueOf(school.card(pupils.at(1).id, u"周航宇"_s, CardWords)); // nearly the same name
    valueOf(school.card(pupils.at(2).id, u"吴敏"_s, CardWords));
    Student fresh = schoolPupil(u"新同学"_s, u"999"_s, {7, 3}, QDate(2012, 3, 4));
    valueOf(school.in([reading = readingOf({fresh})](Kits &, Areas &areas) { return areas.students.importRoster(reading, false); }));
    const auto exported = actCount(school.workspace(), u"exported"_s);
    const QByteArray first = valueOf(school.update(kit)).file;
    CHECK(actCount(school.workspace(), u"exported"_s) == exported + 5); // four pupils and a card
    for (const QString &word : {u"新同学"_s, u"每天放学前"_s, u"周航"_s})
        CHECK_FALSE(first.contains(word.toUtf8()));

    CHECK(other->takeNews(first).error().context.value(u"reason"_s) == u"kit_news"_s);
    QByteArray changed = first;
    changed[changed.size() - 70] = char(changed.at(changed.size() - 70) ^ 1);
    CHECK_FALSE(bag->takeNews(changed));
    CHECK(bag->told().cards.isEmpty());

    const NewsTaken taken = valueOf(bag->takeNews(first));
    CHECK(taken.changed);
    CHECK(taken.pupils == 4);
    const Told told = bag->told();
    REQUIRE(told.cards.size() == 1);
    CHECK(told.cards.first().student == pupils.at(0).id);
    CHECK(told.cards.first().doing == CardWords.doing);
    CHECK(bag->pupils().size() == 4);
    CHECK_FALSE(valueOf(bag->takeNews(first)).changed);
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);
    valueOf(bag->observe(school.pupil(u"新同学"_s), {1}, u"不认识人"_s));
    CHECK(valueOf(school.take(bag->handIn())).entry.added == 1);

    // A card that is withdrawn, and a pupil who has left the class, are gone with the next one; an older one brings nothing back.
    valueOf(school.in([id = pupils.at(0).id](Kits &, Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto cards, areas.cards.list(id));
        YICE_TRY(areas.cards.withdraw(cards.first().id, cards.first().revision));
        YICE_TRY(areas.db.execute(u"UPDATE student SET class_number = 4 WHERE id = ?"_s, {id.bytes()}));
        return {};
    }));
    const QByteArray second = valueOf(school.update(kit)).file;
    CHECK(valueOf(bag->takeNews(second)).sequence == 2);
    CHECK(bag->told().cards.isEmpty());
    CHECK(bag->pupils().size() == 3);
    CHECK_FALSE(valueOf(bag->takeNews(first)).changed);
    CHECK(bag->told().cards.isEmpty());
    CHECK_FALSE(everything(bag->vault()).contains(CardWords.doing.first().toUtf8()));
    CHECK(valueOf(school.take(bag->handIn())).entry.same == 3); // of the one who left too
    CHECK(valueOf(bag->vault().verify()).sound());
}

TEST_CASE("a measure that may be told goes to whom it falls, the others stay", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 3);
    const auto pupils = valueOf(school.in([](Kits &, Areas &areas) { return areas.students.list({}); }));
    const auto plan = [&](const Id<Student> &id, bool mayBeTold, const QString &person) {
        valueOf(school.in([=](Kits &, Areas &areas) -> Result<> {
            plans::PlanContent content;
            content.strengths = u"爱打篮球"_s;
            content.worries = u"Zq7Markerworries"_s;
            content.internal = u"Zq7Markerinternal"_s;
            content.goals = {{{}, u"Zq7Markergoal"_s, {{{}, u"Zq7Markeruntold"_s, plans::Role::Counsellor, {}, QDate(2026, 12, 20), false},
                                                 {{}, u"调到前排"_s, plans::Role::ClassHead, person, QDate(2026, 12, 20), mayBeTold}}}};
            content.review = QDate(2026, 12, 24);
            YICE_ASSIGN(const auto draft, areas.plans.save(id, {}, 0, content));
            return areas.plans.putInForce(draft.id, draft.revision);
        }));
    };
    plan(pupils.at(0).id, true, u"周航"_s);
    plan(pupils.at(1).id, false, u"周航"_s);
    plan(pupils.at(2).id, true, u"吴敏"_s);
    const auto bag = school.bag(u"周航"_s, {7, 3});
    const Told told = bag->told();
    REQUIRE(told.tasks.size() == 1);
    CHECK(told.tasks.first().student == pupils.at(0).id);
    CHECK(told.tasks.first().what == u"调到前排"_s);
    CHECK_FALSE(everything(bag->vault()).contains(Mark));
}

TEST_CASE("a suspect is sent nothing of the pupil, and no card that names one", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}}, 2);
    const auto pupils = valueOf(school.in([](Kits &, Areas &areas) { return areas.students.list({}); }));
    const auto bag = school.bag(u"周航"_s, {7, 3});
    valueOf(school.take(bag->handIn()));
    const auto kit = school.newestKit();
    plans::CardText names = CardWords;
    names.watching = QStringList{u"和吴敏老师在一起的时候"_s};
    valueOf(school.card(pupils.at(0).id, u"周航"_s, names));
    CHECK(valueOf(school.update(kit)).news.told.cards.size() == 1);
    school.suspect(pupils.at(0).id, u"吴敏老师"_s);
    CHECK(valueOf(school.update(kit)).news.told.cards.isEmpty());
    valueOf(school.card(pupils.at(1).id, u"周航"_s, CardWords));
    school.suspect(pupils.at(1).id, u"周航老师"_s);
    CHECK(school.update(kit).error().context.value(u"reason"_s) == u"kit_doubted"_s);
    CHECK(makeKit(school.workspace(), {u"周航"_s, ClassName{7, 3}, {}}, school.path(u"x.yicekit"_s), {FastKdf, {}}).error().context.value(u"reason"_s) == u"kit_doubted"_s);
}

TEST_CASE("nothing that was said anywhere in the school goes down with a kit", "[kits]")
{
    KitSchool school;
    school.enrol({{7, 3}, {7, 4}}, 2);
    const auto pupils = valueOf(school.in([](Kits &, Areas &areas) { return areas.students.list({}); }));
    const Id<Student> pupil = pupils.first().id;
    const auto other = school.bagOf(u"吴敏"_s, KitScope(ClassName{7, 3}));
    const auto colleague = school.bag(u"郑岚"_s, {7, 4});
    valueOf(other->observe(pupil, dangerItem(), u"Zq7Markerobserved"_s));
    valueOf(school.take(other->handIn()));
    // What is read while a kit is made is written through its own doors, all else in every column of every other table.
    valueOf(school.in([pupil](Kits &, Areas &areas) -> Result<> {
        YICE_ASSIGN(const auto alert, areas.alerts.noteSignal(pupil, alerts::SignalKind::Event, alerts::Tier::Class, u"Zq7Markersignal"_s));
        YICE_ASSIGN(const auto view, areas.alerts.open(alert));
        YICE_TRY(areas.alerts.recordFact(alert, view.alert.revision, {alerts::FactKind::Interview, {}, false, {}}, u"Zq7Markerfact"_s));
        plans::PlanContent content;
        content.strengths = u"Zq7Markerstrengths"_s;
        content.worries = u"Zq7Markerworries"_s;
        content.internal = u"Zq7Markerinternal"_s;
        content.goals = {{{}, u"Zq7Markergoal"_s, {{{}, u"Zq7Markeruntold"_s, plans::Role::ClassHead, u"周航"_s, QDate(2026, 12, 20), false}}}};
        content.review = QDate(2026, 12, 24);
        YICE_TRY(areas.plans.save(pupil, {}, 0, content));
        return {};
    }));
    valueOf(school.card(pupil, u"郑岚"_s, {{u"Zq7Markerothercard"_s}, {u"Zq7Markerwatching"_s}, {u"Zq7Markercalling"_s}}));
    const QStringList planted = valueOf(school.in([pupil](Kits &, Areas &areas) { return plantEverywhere(areas, pupil); }));
    for (const QString &table : {u"counselling_session"_s, u"counselling_addendum"_s, u"counselling_link"_s, u"counselling_disclosure"_s, u"letter"_s, u"appointment"_s,
                                 u"referral"_s, u"inquiry_entry"_s, u"crisis_entry"_s, u"meeting"_s, u"meeting_case"_s, u"meeting_item"_s, u"meeting_addendum"_s,
                                 u"background"_s, u"sheet"_s, u"attachment"_s, u"counselling_group"_s, u"group_sitting"_s, u"plan_evaluation"_s}) {
        INFO(table.toStdString());
        CHECK(planted.contains(table));
    }
    const QByteArray there = everything(school.workspace());
    CHECK(there.count(Mark) > 100);
    for (const QString &scope : {u"class:7-3"_s, u"grade:7"_s, u"subject:7-3"_s, u"leader"_s, u"delegate:7-3"_s}) {
        INFO(scope.toStdString());
        const auto bag = school.bagOf(u"周航"_s, valueOf(scopeFromText(scope, Stage::Junior, QDate(2026, 11, 25))));
        CHECK_FALSE(everything(bag->vault()).contains(Mark));
        const auto kit = school.newestKit();
        valueOf(school.take(bag->handIn()));
        const QByteArray update = valueOf(school.update(kit)).file;
        CHECK_FALSE(update.contains(Mark));
        valueOf(bag->takeNews(update));
        CHECK_FALSE(everything(bag->vault()).contains(Mark));
        const QString folder = bag->folder;
        bag->close();
        CHECK_FALSE(readFile(folder + u".yicekit"_s).contains(Mark));
    }
    CHECK(colleague->pupils().size() == 2);
}
