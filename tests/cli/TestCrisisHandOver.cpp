// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// One red case; each call is a second later than the one before.
class Guarded : public CliFixture
{
public:
    Guarded()
    {
        createSchool();
        run({u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)});
        const QJsonArray students = run({u"roster"_s, u"list"_s}).value(u"students"_s).toArray();
        REQUIRE(students.size() > 2);
        name = students.first()[u"name"_s].toString();
        other = students.at(1)[u"name"_s].toString();
        id = run({u"alert"_s, u"note"_s, students.first()[u"id"_s].toString(), u"--kind"_s, u"event"_s, u"--source"_s, u"class_head"_s,
                  u"--tier"_s, u"class"_s, u"--facts"_s, u"在五楼窗边"_s})
                 .value(u"id"_s)
                 .toString();
        alert(u"grade"_s, {u"--severity"_s, u"4"_s, u"--reason"_s, u"有计划"_s});
    }
    QJsonObject run(const QStringList &words) const { return done(words + now()); }
    QJsonObject alert(const QString &command, const QStringList &rest) const { return run(QStringList{u"alert"_s, command, id} + rest); }
    Run crisis(const QString &command, const QStringList &rest = {}) const
    {
        return inSchool(QStringList{u"crisis"_s, command, id} + rest + now());
    }
    Run inquiry(const QString &command, const QStringList &rest = {}) const
    {
        return inSchool(QStringList{u"alert"_s, u"inquiry"_s, command, id} + rest + now());
    }
    QStringList today() const
    {
        QStringList steps;
        for (const QJsonValue &one : run({u"today"_s}).value(u"duties"_s).toArray())
            steps.append(one[u"step"_s].toString());
        return steps;
    }
    void later(int hours) const { m_now = m_now.addSecs(hours * 3600); }
    QString untilLater() const { return m_now.addSecs(3 * 3600).toString(Qt::ISODate); }
    QString id, name, other;

private:
    QStringList now() const
    {
        m_now = m_now.addSecs(1);
        return {u"--now"_s, m_now.toString(Qt::ISODateWithMs)};
    }
    mutable QDateTime m_now{QDate(2026, 11, 25), QTime(2, 0), Qt::UTC};
};

QStringList openOf(const Run &refused)
{
    CHECK(refused.exit == 3);
    QStringList words;
    for (const QJsonValue &one : refused.error().value(u"open"_s).toArray())
        words.append(one.toString());
    return words;
}

} // namespace

TEST_CASE("a watch ends with a hand-over by the command line, today owes it no more, and a shift begins it anew", "[cli][crisis][guard]")
{
    Guarded school;
    CHECK(school.today().contains(u"guard"_s));
    const QStringList mother{u"--to"_s, u"guardian"_s, u"--person"_s, u"周母"_s, u"--relation"_s, u"母亲"_s, u"--signature"_s, u"签了交接单"_s,
                             u"--with"_s, u"吴敏"_s, u"--place"_s, u"校门口"_s};
    CHECK(openOf(school.crisis(u"hand-over"_s, mother)) == QStringList{u"ask_home"_s});
    const auto print = [&](const QString &name) {
        const QString file = school.path(name + u".pdf"_s);
        REQUIRE(school.crisis(u"print"_s, {u"--form"_s, u"crisis-handover"_s, u"--out"_s, file}).exit == 0);
        return pdfWords(file);
    };
    const QString blank = print(u"blank"_s);
    CHECK(blank.contains(u"交给医院"));
    CHECK_FALSE(blank.contains(u"交给监护人")); // home was not asked about
    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    CHECK(school.crisis(u"hand-over"_s, {u"--person"_s, u"周母"_s}).exit == 2);
    CHECK(school.crisis(u"hand-over"_s, {u"--to"_s, u"nobody"_s}).exit == 5);
    CHECK(school.crisis(u"hand-over"_s, {u"--to"_s, u"guardian"_s, u"--person"_s, u"周母"_s}).exit == 5); // without signature or words
    CHECK(openOf(school.crisis(u"hand-over"_s, {u"--to"_s, u"not_needed"_s, u"--person"_s, u"段明义"_s, u"--with"_s, u"吴敏"_s, u"--note"_s, u"好些"_s}))
          == QStringList{u"guard_level"_s});
    CHECK(school.today().contains(u"guard"_s));
    const Run over = school.crisis(u"hand-over"_s, mother);
    INFO(over.out.toStdString());
    REQUIRE(over.exit == 0);
    CHECK_FALSE(over.data().value(u"watch"_s)[u"over"_s].toString().isEmpty());
    CHECK(over.data().value(u"entries"_s).toArray().last()[u"signature"_s].toString() == u"签了交接单"_s);
    school.later(40);
    CHECK_FALSE(school.today().contains(u"guard"_s));
    CHECK(school.today().contains(u"follow_up"_s));

    const QString paper = print(u"hand-over"_s);
    for (const QString &word : {u"学生交接单"_s, u"交给监护人"_s, u"周母"_s, u"母亲"_s, u"签了交接单"_s, u"吴敏"_s, u"校门口"_s, u"第二联"_s, school.name})
        CHECK((paper.contains(word) ? QString() : word) == QString());
    CHECK_FALSE(paper.contains(u"红"));
    CHECK_FALSE(paper.contains(u"窗边"));

    const Run again = school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s, u"--with"_s, u"吴敏"_s, u"--until"_s, school.untilLater()});
    REQUIRE(again.exit == 0);
    CHECK(again.data().value(u"watch"_s)[u"over"_s].isNull());
    school.later(30);
    CHECK(school.today().contains(u"guard"_s));
}

TEST_CASE("what was said in a crisis and in an inquiry is shown by a reason only, which the journal keeps", "[cli][crisis][inquiry][rights]")
{
    Guarded school;
    REQUIRE(school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s}).exit == 0);
    const Run wrote = school.crisis(u"account"_s, {u"--part"_s, u"facts"_s, u"--note"_s, u"手扶窗框"_s});
    CHECK(wrote.out.contains(u"手扶窗框"_s.toUtf8())); // by who has just written it
    const Run shown = school.crisis(u"show"_s);
    CHECK(shown.data().value(u"notesRedacted"_s).toBool());
    CHECK_FALSE(shown.out.contains(u"手扶窗框"_s.toUtf8()));
    CHECK(shown.out.contains(u"药品"_s.toUtf8()));
    CHECK(shown.data().value(u"calls"_s)[0][u"phone"_s].toString() == u"120"_s);
    CHECK(school.crisis(u"show"_s, {u"--reason"_s, u" "_s}).exit == 5);
    const Run opened = school.crisis(u"show"_s, {u"--reason"_s, u"接手"_s});
    CHECK(opened.out.contains(u"手扶窗框"_s.toUtf8()));
    CHECK_FALSE(opened.data().value(u"notesRedacted"_s).toBool());

    school.alert(u"suspect"_s, {u"--note"_s, u"同学看见"_s, u"--kind"_s, u"bullying"_s, u"--person"_s, school.other});
    CHECK(school.inquiry(u"safety"_s, {u"--note"_s, u"换座位"_s}).out.contains(u"换座位"_s.toUtf8()));
    const Run inquiry = school.inquiry(u"show"_s);
    CHECK(inquiry.data().value(u"notesRedacted"_s).toBool());
    CHECK_FALSE(inquiry.out.contains(u"换座位"_s.toUtf8()));
    CHECK(school.inquiry(u"show"_s, {u"--reason"_s, u"接手调查"_s}).out.contains(u"换座位"_s.toUtf8()));
    const QByteArray journal = QJsonDocument(school.run({u"audit"_s, u"log"_s})).toJson();
    CHECK(journal.count("notes_opened") >= 2);
}

TEST_CASE("another pupil's home of which nobody knows goes to the safeguarding lead, and who acts in place of a suspect has a name", "[cli][inquiry][protection]")
{
    Guarded school;
    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    school.alert(u"suspect"_s, {u"--note"_s, u"同学看见"_s, u"--kind"_s, u"bullying"_s, u"--person"_s, school.other});
    CHECK_FALSE(school.today().contains(u"safeguarding_lead"_s));
    REQUIRE(school.inquiry(u"home"_s, {u"--pupil"_s, school.other, u"--answer"_s, u"unknown"_s}).exit == 0);
    CHECK(school.today().contains(u"safeguarding_lead"_s));
    REQUIRE(school.crisis(u"call"_s, {u"--role"_s, u"safeguarding_lead"_s, u"--outcome"_s, u"reached"_s, u"--person"_s, u"陶副校长"_s}).exit == 0);
    CHECK_FALSE(school.today().contains(u"safeguarding_lead"_s));

    school.alert(u"suspect"_s, {u"--note"_s, u"学生说"_s, u"--person"_s, u"段明义"_s, u"--as"_s, u"principal"_s});
    REQUIRE(school.inquiry(u"principal"_s, {u"--note"_s, u"报告了教育局"_s, u"--people"_s, u"何平"_s}).exit == 0);
    const QJsonArray records = school.alert(u"show"_s, {}).value(u"records"_s).toArray();
    const auto taken = std::find_if(records.begin(), records.end(), [](const QJsonValue &one) {
        return one[u"step"_s].toString() == u"independent:inquiry_principal";
    });
    REQUIRE(taken != records.end());
    CHECK((*taken)[u"person"_s].toString() == u"何平"_s);
}
