// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace
{

class PostsSchool : public CliFixture
{
public:
    PostsSchool()
    {
        createSchool();
        call({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        call({u"staff"_s, u"import"_s, dataFile(u"staff/staff.xlsx"_s)});
    }
    QJsonObject call(const QStringList &words) const { return done(words + now()); }
    Run tryCall(const QStringList &words) const { return inSchool(words + now()); }
    static QStringList now() { return {u"--now"_s, u"2027-01-22T02:00:00.000Z"_s}; }
    QJsonObject history(const QString &scope) const
    {
        return call({u"post"_s, u"history"_s, u"--kind"_s, u"class_head"_s, u"--scope"_s, scope});
    }
};

} // namespace

TEST_CASE("what a school must have filled is counted as the sample says, and the open ones are listed", "[cli][posts]")
{
    PostsSchool school;
    const QJsonObject due = school.call({u"post"_s, u"due"_s, u"--missing"_s});
    CHECK(due.value(u"date"_s).toString() == u"2027-01-22"_s);
    CHECK(due.value(u"network"_s)[u"due"_s].toInt() == 93);
    CHECK(due.value(u"network"_s)[u"filled"_s].toInt() == 82);
    int network = 0;
    for (const QJsonValue &one : due.value(u"posts"_s).toArray()) {
        CHECK_FALSE(one[u"filled"_s].toBool());
        CHECK(one[u"gap"_s].isString());
        network += QStringList{u"school_lead"_s, u"grade_head"_s, u"class_head"_s, u"dormitory_head"_s}.contains(one[u"kind"_s].toString()) ? 1 : 0;
    }
    CHECK(network == 11);
    const QJsonArray held = school.call({u"post"_s, u"list"_s, u"--level"_s, u"class"_s, u"--date"_s, u"2026-10-15"_s}).value(u"posts"_s).toArray();
    CHECK(held.size() == 23); // all but 九年级2班
    CHECK(school.tryCall({u"post"_s, u"list"_s, u"--level"_s, u"street"_s}).exit == 2);
    // The same file again changes nothing of it.
    CHECK(school.call({u"staff"_s, u"import"_s, dataFile(u"staff/staff.xlsx"_s)}).value(u"added"_s).toInt() == 0);
    CHECK(school.call({u"post"_s, u"due"_s, u"--missing"_s}) == due);
}

TEST_CASE("a post is filled, handed over, signed for, ended and printed, and its history tells of it", "[cli][posts]")
{
    PostsSchool school;
    const QStringList fill{u"post"_s, u"fill"_s, u"--kind"_s, u"class_head"_s, u"--scope"_s, u"八年级(6)班"_s, u"--holder"_s, u"T1040"_s, u"--from"_s};
    const Run taken = school.tryCall(fill + QStringList{u"2026-12-01"_s});
    CHECK(taken.exit == 3);
    CHECK(taken.error().value(u"detail"_s).toString() == u"post_held"_s);
    const QJsonObject dry = school.call(fill + QStringList{u"2027-01-01"_s, u"--dry-run"_s});
    CHECK(school.history(u"八年级6班"_s).value(u"posts"_s).toArray().size() == 1);
    const QString id = school.call(fill + QStringList{u"2027-01-01"_s}).value(u"post"_s)[u"id"_s].toString();
    REQUIRE_FALSE(id.isEmpty());
    CHECK(dry.value(u"post"_s)[u"holderNumber"_s].toString() == u"T1040"_s);
    CHECK(school.tryCall({u"post"_s, u"handover"_s, id, u"--holder"_s, u"T9999"_s, u"--from"_s, u"2027-01-22"_s}).exit != 0);
    const QJsonObject over = school.call({u"post"_s, u"handover"_s, id, u"--holder"_s, u"T1041"_s, u"--from"_s, u"2027-01-22"_s, u"--note"_s, u"名册已交"_s})
                                 .value(u"handover"_s)
                                 .toObject();
    CHECK(over.value(u"from"_s).toString() == u"2027-01-22"_s);
    school.call({u"post"_s, u"acknowledge"_s, over.value(u"id"_s).toString()});
    const QJsonObject history = school.history(u"八年级（6）班"_s);
    const QJsonArray held = history.value(u"posts"_s).toArray();
    REQUIRE(held.size() == 3);
    CHECK(held.at(0)[u"holderNumber"_s].toString() == u"T1041"_s);
    CHECK(held.at(1)[u"to"_s].toString() == u"2027-01-21"_s);
    CHECK(history.value(u"handovers"_s)[0][u"acknowledged"_s].toString() == u"2027-01-22"_s);
    CHECK(history.value(u"handovers"_s)[0][u"note"_s].toString() == u"名册已交"_s);
    CHECK(school.tryCall({u"post"_s, u"withdraw"_s, held.at(0)[u"id"_s].toString()}).exit == 3);
    const QJsonObject ended = school.call({u"post"_s, u"end"_s, held.at(0)[u"id"_s].toString(), u"--last"_s, u"2027-06-30"_s});
    CHECK(ended.value(u"post"_s)[u"to"_s].toString() == u"2027-06-30"_s);
    const QString out = school.path(u"posts.pdf"_s);
    school.call({u"post"_s, u"print"_s, u"--out"_s, out});
    CHECK(QFile::exists(out));
    CHECK(school.done({u"vault"_s, u"verify"_s}).value(u"problems"_s).toArray().isEmpty());
}
