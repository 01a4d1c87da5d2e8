// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QStringList Now{u"--now"_s, u"2026-11-20T02:00:00.000Z"_s};

/// A school with one of its students, whose sessions are called upon.
class Room
{
public:
    Room()
    {
        cli.createSchool();
        cli.done(QStringList{u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)} + Now);
        student = cli.done(QStringList{u"roster"_s, u"list"_s} + Now).value(u"students"_s)[0][u"studentNumber"_s].toString();
    }
    Run call(const QStringList &words) { return cli.inSchool(words + Now + QStringList{u"--user"_s, CliFixture::User}); }
    QString file(const QJsonObject &content)
    {
        return cli.writeFile(u"session-%1.json"_s.arg(++m_files), QJsonDocument(content).toJson());
    }
    Run begin(const QJsonObject &content)
    {
        return call({u"session"_s, u"begin"_s, student, u"--file"_s, file(content)});
    }

    CliFixture cli;
    QString student;

private:
    int m_files = 0;
};

QJsonObject wholeSession()
{
    return {{u"day"_s, u"2026-11-19"_s},
            {u"start"_s, u"15:00"_s},
            {u"end"_s, u"15:45"_s},
            {u"place"_s, u"辅导室"_s},
            {u"limitsExplained"_s, true},
            {u"sudsBefore"_s, 7},
            {u"sudsAfter"_s, 4},
            {u"risk"_s, QJsonObject{{u"ideation"_s, u"no"_s}, {u"protective"_s, u"yes"_s}}},
            {u"text"_s, QJsonObject{{u"complaint"_s, u"睡不着，想家"_s}, {u"homework"_s, u"每天写三行日记"_s}}}};
}

QString idOf(const Run &run)
{
    REQUIRE(run.exit == 0);
    return run.data().value(u"session"_s)[u"id"_s].toString();
}

} // namespace

TEST_CASE("a session is written, finalised, added to, told of, listed, counted and printed", "[cli][counselling]")
{
    Room room;
    const Run begun = room.begin(wholeSession());
    const QString id = idOf(begun);
    CHECK(begun.data().value(u"content"_s)[u"minutes"_s].toInt() == 45);
    const QString stale = QString::number(begun.data().value(u"session"_s)[u"revision"_s].toInt());
    QJsonObject changed = wholeSession();
    changed.insert(u"sudsAfter"_s, 3);
    REQUIRE(room.call({u"session"_s, u"edit"_s, id, u"--file"_s, room.file(changed)}).exit == 0);

    // A stale edit: both texts are there.
    QJsonObject mine = wholeSession();
    mine.insert(u"place"_s, u"操场"_s);
    const Run conflict = room.call({u"session"_s, u"edit"_s, id, u"--file"_s, room.file(mine), u"--revision"_s, stale});
    CHECK(conflict.exit == 8);
    const QJsonObject both = room.call({u"session"_s, u"show"_s, id}).data();
    CHECK(both.value(u"content"_s)[u"place"_s].toString() == u"辅导室"_s);
    CHECK(both.value(u"draft"_s)[u"content"_s][u"place"_s].toString() == u"操场"_s);

    REQUIRE(room.call({u"session"_s, u"finalise"_s, id}).exit == 0);
    const Run late = room.call({u"session"_s, u"edit"_s, id, u"--file"_s, room.file(changed)});
    CHECK(late.error().value(u"open"_s).toArray() == QJsonArray{u"final"_s});
    const QString words = room.cli.writeFile(u"more.txt"_s, "后来又说起奶奶");
    CHECK(room.call({u"session"_s, u"add"_s, id, u"--file"_s, words}).data().value(u"addenda"_s).toArray().size() == 1);
    const QJsonObject told{{u"what"_s, u"说了睡眠很差"_s}, {u"receiver"_s, u"周老师"_s}, {u"post"_s, u"class_head"_s},
                           {u"ground"_s, u"agreed"_s},    {u"decidedBy"_s, u"测试老师"_s}, {u"told"_s, true}};
    CHECK(room.call({u"session"_s, u"disclose"_s, id, u"--file"_s, room.file(told)}).exit == 0);
    CHECK(room.call({u"session"_s, u"disclose"_s, id, u"--file"_s, room.file({})}).exit != 0);
    CHECK(room.call({u"session"_s, u"list"_s, u"--student"_s, room.student}).data().value(u"sessions"_s).toArray().size() == 1);
    for (const QStringList &asked : {QStringList(), QStringList{u"--reason"_s, u"督导"_s}}) {
        // That there was a session stands in the timeline, and nothing that was said, reason or not.
        const Run timeline = room.call(QStringList{u"student"_s, u"timeline"_s, room.student} + asked);
        REQUIRE(timeline.exit == 0);
        const QJsonArray entries = timeline.data().value(u"entries"_s).toArray();
        const auto session = std::find_if(entries.begin(), entries.end(),
                                          [](const QJsonValue &one) { return one[u"kind"_s].toString() == u"session"_s; });
        REQUIRE(session != entries.end());
        CHECK((*session)[u"value"_s].toString() == u"1"_s);
        CHECK((*session)[u"redacted"_s].toBool());
        CHECK_FALSE(timeline.out.contains("睡不着"));
        CHECK_FALSE(timeline.out.contains("奶奶"));
    }
    const QJsonObject figures = room.call({u"session"_s, u"statistics"_s}).data();
    CHECK(figures.value(u"from"_s).toString() == u"2026-09-01"_s);
    CHECK(figures.contains(u"sessions"_s));
    CHECK(figures.value(u"sessions"_s).isNull()); // of one student
    CHECK(figures.value(u"students"_s).isNull());
    CHECK(room.call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s).toArray().isEmpty());

    const QString pdf = room.cli.path(u"record.pdf"_s);
    CHECK(room.call({u"session"_s, u"export"_s, id, u"--out"_s, pdf}).exit == 2);
    REQUIRE(room.call({u"session"_s, u"export"_s, id, u"--reason"_s, u"督导"_s, u"--out"_s, pdf}).exit == 0);
    const QString text = pdfText(pdf);
    for (const QString &part : {u"心理辅导记录"_s, u"睡不着，想家"_s, u"后来又说起奶奶"_s, u"辅导前 7"_s, u"周老师"_s, u"15:00"_s})
        CHECK(text.contains(part.normalized(QString::NormalizationForm_KC)));
    CHECK(room.call({u"vault"_s, u"verify"_s}).data().value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("sessions are counted without names, on paper and as a workbook too", "[cli][counselling]")
{
    Room room;
    QJsonArray students = room.cli.done(QStringList{u"roster"_s, u"list"_s} + Now).value(u"students"_s).toArray();
    REQUIRE(students.size() > 9);
    for (int i = 0; i < 8; ++i) {
        room.student = students.at(i)[u"studentNumber"_s].toString();
        QJsonObject content = wholeSession();
        content.insert(u"mode"_s, i < 2 ? u"phone"_s : u"face_to_face"_s);
        idOf(room.begin(content));
    }
    const QStringList ask{u"session"_s, u"statistics"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s};
    const QJsonObject figures = room.call(ask).data();
    CHECK(figures.value(u"sessions"_s).toInt() == 8);
    CHECK(figures.value(u"minutes"_s).toInt() == 8 * 45);
    for (const QJsonValue &table : figures.value(u"tables"_s).toArray()) {
        for (const QJsonValue &cell : table[u"cells"_s].toArray()) {
            INFO(table[u"by"_s].toString().toStdString() << ' ' << cell[u"key"_s].toString().toStdString());
            CHECK((cell[u"count"_s].isNull() || cell[u"count"_s].toInt() == 0 || cell[u"count"_s].toInt() >= 5));
            if (table[u"by"_s].toString() == u"mode"_s) // two by phone: against the sum six and two would both be known
                CHECK(cell[u"count"_s].isNull());
        }
    }
    const QString pdf = room.cli.path(u"figures.pdf"_s);
    REQUIRE(room.call(ask + QStringList{u"--out"_s, pdf}).exit == 0);
    const QString words = pdfWords(pdf);
    for (const QString &part : {u"心理辅导统计"_s, u"2026-11-01至2026-11-30"_s, u"按来源"_s, u"不写"_s, u"360"_s})
        CHECK(words.contains(part.normalized(QString::NormalizationForm_KC)));
    CHECK_FALSE(words.contains(students.at(0)[u"name"_s].toString()));
    const QString book = room.cli.path(u"figures.xlsx"_s);
    REQUIRE(room.call(ask + QStringList{u"--out"_s, book}).exit == 0);
    const auto sheets = valueOf(core::tabular::readWorkbook(book)).sheets;
    CHECK(sheets.size() == 1 + 1 + figures.value(u"tables"_s).toArray().size());
    CHECK(sheets.at(1).texts(1) == QStringList{u"个别辅导（次）"_s, u"8"_s});
    const QByteArray exported = room.call({u"audit"_s, u"log"_s}).out;
    CHECK(exported.contains("exported"));
    CHECK(room.call(ask + QStringList{u"--period"_s, u"last-term"_s}).exit == 2); // no calendar says when it was
}

TEST_CASE("danger in a session stands in the day's list at once", "[cli][counselling]")
{
    Room room;
    QJsonObject content = wholeSession();
    content.insert(u"risk"_s, QJsonObject{{u"ideation"_s, u"unsure"_s}});
    idOf(room.begin(content));
    CHECK(room.call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s).toArray().size() == 1);
    const QJsonArray duties = room.call({u"today"_s}).data().value(u"duties"_s).toArray();
    CHECK(std::any_of(duties.begin(), duties.end(), [](const QJsonValue &duty) {
        // The clock of a command runs on from --now.
        const QDateTime due = QDateTime::fromString(duty[u"due"_s].toString(), Qt::ISODateWithMs);
        const QDateTime inADay({2026, 11, 21}, {2, 0}, Qt::UTC);
        return duty[u"step"_s].toString() == u"task:interview"_s && due >= inADay && due < inADay.addSecs(60);
    }));
}

TEST_CASE("a counsellor who goes takes no note along, and none is lost", "[cli][counselling]")
{
    Room room;
    const QString secret = room.cli.writeFile(u"second.txt"_s, "another four plain words");
    for (const auto &[name, role] : {std::pair(u"乙老师"_s, u"counsellor"_s), std::pair(u"校长"_s, u"principal"_s),
                                     std::pair(u"助理"_s, u"assistant"_s)})
        REQUIRE(room.call({u"vault"_s, u"add-user"_s, name, u"--role"_s, role, u"--new-password-file"_s, secret}).exit == 0);
    const auto as = [&](const QString &name, const QStringList &words) {
        return room.cli.inSchool(words + Now + QStringList{u"--user"_s, name, u"--password-file"_s, secret});
    };
    const QString own = idOf(room.begin(wholeSession()));
    const QString file = room.file(wholeSession());
    const QString his = idOf(as(u"乙老师"_s, {u"session"_s, u"begin"_s, room.student, u"--file"_s, file}));
    const QString helped = idOf(as(u"助理"_s, {u"session"_s, u"begin"_s, room.student, u"--file"_s, file}));
    CHECK(as(u"校长"_s, {u"session"_s, u"list"_s}).exit == 3);
    CHECK(as(u"校长"_s, {u"session"_s, u"show"_s, own, u"--reason"_s, u"看"_s}).exit == 3);
    CHECK(as(u"校长"_s, {u"session"_s, u"statistics"_s}).exit == 0);
    CHECK(as(u"助理"_s, {u"session"_s, u"list"_s}).data().value(u"sessions"_s).toArray().size() == 1);
    CHECK(as(u"助理"_s, {u"session"_s, u"show"_s, own}).exit == 5);

    REQUIRE(room.call({u"vault"_s, u"remove-user"_s, u"乙老师"_s}).exit == 0);
    for (const QString &id : {own, his, helped}) {
        const QJsonObject shown = room.call({u"session"_s, u"show"_s, id, u"--reason"_s, u"接手"_s}).data();
        CHECK(shown.value(u"content"_s)[u"text"_s][u"complaint"_s].toString() == u"睡不着，想家"_s);
    }
    CHECK(as(u"助理"_s, {u"session"_s, u"show"_s, helped}).data().value(u"content"_s)[u"text"_s][u"complaint"_s].toString()
          == u"睡不着，想家"_s);
    const QJsonObject kept = room.call({u"session"_s, u"show"_s, his}).data();
    CHECK(kept.value(u"withheld"_s).toString() == u"reason"_s);
    CHECK(kept.value(u"content"_s)[u"text"_s].toObject().isEmpty());
}

TEST_CASE("a session is linked to its case and says who agreed, on paper too", "[cli][counselling][links]")
{
    Room room;
    const QString id = idOf(room.begin(wholeSession()));
    const Run noted = room.call({u"alert"_s, u"note"_s, room.student, u"--kind"_s, u"observation"_s, u"--source"_s, u"class_head"_s, u"--tier"_s,
                                 u"class"_s, u"--facts"_s, u"上课哭"_s});
    REQUIRE(noted.exit == 0);
    const QString alert = room.call({u"alert"_s, u"list"_s}).data().value(u"alerts"_s)[0][u"id"_s].toString();
    const Run linked = room.call({u"session"_s, u"link"_s, id, u"--agreed"_s, u"both"_s, u"--case"_s, alert});
    REQUIRE(linked.exit == 0);
    CHECK(linked.data().value(u"agreed"_s).toString() == u"both"_s);
    CHECK(linked.data().value(u"case"_s).toString() == alert);
    CHECK(room.call({u"session"_s, u"link"_s, id, u"--agreed"_s, u"nobody"_s}).exit == 2);
    const QString out = room.cli.path(u"session.pdf"_s);
    REQUIRE(room.call({u"session"_s, u"export"_s, id, u"--reason"_s, u"督导"_s, u"--out"_s, out}).exit == 0);
    CHECK(pdfWords(out).contains(u"学生和监护人都同意"_s));
    REQUIRE(room.call({u"session"_s, u"finalise"_s, id}).exit == 0);
    CHECK(room.call({u"session"_s, u"link"_s, id, u"--case"_s, u"none"_s}).error().value(u"open"_s).toArray() == QJsonArray{u"final"_s});
}
