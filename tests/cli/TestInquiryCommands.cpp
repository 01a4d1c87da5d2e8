// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A school with one student of whom a class head says that he is bullied.
class Bullied : public CliFixture
{
public:
    Bullied()
    {
        createSchool();
        REQUIRE(at(Monday, {u"roster"_s, u"import"_s, dataFile(u"rosters/roster-junior.xlsx"_s)}).exit == 0);
        const QJsonArray students = at(Monday, {u"roster"_s, u"list"_s}).data().value(u"students"_s).toArray();
        REQUIRE(students.size() > 2);
        const QJsonObject first = students.first().toObject();
        name = first.value(u"name"_s).toString();
        other = students.at(1).toObject().value(u"name"_s).toString();
        const Run noted = at(Monday, {u"alert"_s, u"note"_s, first.value(u"id"_s).toString(), u"--kind"_s, u"observation"_s, u"--source"_s,
                                      u"class_head"_s, u"--tier"_s, u"class"_s, u"--facts"_s, u"课间被围住推搡"_s, u"--bullying"_s});
        INFO(noted.out.toStdString());
        REQUIRE(noted.exit == 0);
        id = noted.data().value(u"id"_s).toString();
    }
    Run at(const QString &now, const QStringList &words) const { return inSchool(words + QStringList{u"--now"_s, now}); }
    Run alert(const QString &command, const QStringList &rest = {}, const QString &now = Monday) const
    {
        return at(now, QStringList{u"alert"_s, command, id} + rest);
    }
    Run inquiry(const QString &command, const QStringList &rest = {}, const QString &now = {}) const
    {
        return at(now.isEmpty() ? next() : now, QStringList{u"alert"_s, u"inquiry"_s, command, id} + rest);
    }
    void done(const QString &command, const QStringList &rest = {}, const QString &now = {}) const
    {
        const Run made = inquiry(command, rest, now);
        INFO(command.toStdString() << ' ' << made.out.toStdString());
        REQUIRE(made.exit == 0);
    }
    QStringList open(const Run &refused) const
    {
        CHECK(refused.exit == 3);
        QStringList words;
        for (const auto &value : refused.error().value(u"open"_s).toArray())
            words.append(value.toString());
        return words;
    }
    QStringList today(const QString &now) const
    {
        QStringList steps;
        for (const auto &value : at(now, {u"today"_s}).data().value(u"duties"_s).toArray()) {
            const QJsonObject duty = value.toObject();
            if (const QString step = duty.value(u"step"_s).toString(); step.startsWith(u"inquiry_"))
                steps.append(duty.value(u"overdue"_s).toBool() ? step + u'!' : step);
        }
        return steps;
    }

    static inline const QString Monday = u"2026-11-23T02:00:00.000Z"_s;
    QString id, name, other;

private:
    /// A minute later each time: nobody writes two things at once.
    QString next() const
    {
        m_last = m_last.addSecs(60);
        return m_last.toString(Qt::ISODateWithMs);
    }
    mutable QDateTime m_last{QDate(2026, 11, 23), QTime(4, 0), Qt::UTC};
};

} // namespace

TEST_CASE("bullying goes its way by the command line, from the first word to the last look", "[cli][alerts][inquiry]")
{
    Bullied one;
    const QJsonObject shown = one.alert(u"show"_s).data();
    CHECK(shown.value(u"bullying"_s).toBool());
    CHECK_FALSE(shown.value(u"harmSuspected"_s).toBool());
    CHECK(one.today(Bullied::Monday).contains(u"inquiry_open"_s));
    CHECK_FALSE(one.today(Bullied::Monday).contains(u"report_police"_s));
    // Ten days, and one that is late is seen a tier up.
    CHECK(one.today(u"2026-12-03T02:00:00.000Z"_s).contains(u"inquiry_finding"_s));
    CHECK(one.today(u"2026-12-04T02:00:00.000Z"_s).contains(u"inquiry_finding!"_s));
    for (const auto &value : one.alert(u"show"_s, {}, u"2026-12-04T02:00:00.000Z"_s).data().value(u"deadlines"_s).toArray()) {
        if (value.toObject().value(u"step"_s).toString() == u"inquiry_finding")
            CHECK(value.toObject().value(u"seenAt"_s).toString() == u"district"_s);
    }
    CHECK(one.alert(u"suspect"_s, {u"--note"_s, u"同学看见"_s, u"--kind"_s, u"nonsense"_s}).exit == 2);
    CHECK(one.alert(u"suspect"_s, {u"--note"_s, u"同学看见"_s, u"--kind"_s, u"bullying"_s, u"--person"_s, one.other, u"--as"_s, u"class_head"_s}).exit == 5);
    REQUIRE(one.alert(u"suspect"_s, {u"--note"_s, u"同学看见"_s, u"--kind"_s, u"bullying"_s, u"--person"_s, one.other}).exit == 0);
    CHECK(one.open(one.alert(u"step"_s, {u"inquiry_safe"_s, u"--note"_s, u"换座位"_s})) == QStringList{u"inquiry"_s});

    const QStringList told{u"--pupil"_s, one.other, u"--note"_s, u"当面告诉了父亲"_s};
    CHECK(one.open(one.inquiry(u"others"_s, told)) == QStringList{u"step:inquiry_safe"_s});
    one.done(u"safety"_s, {u"--note"_s, u"换座位，课间有老师"_s});
    CHECK(one.open(one.inquiry(u"others"_s, told)) == QStringList{u"other_home"_s});
    CHECK(one.inquiry(u"home"_s, {u"--pupil"_s, one.other, u"--answer"_s, u"perhaps"_s}).exit == 2);
    one.done(u"home"_s, {u"--pupil"_s, one.other, u"--answer"_s, u"no"_s});
    one.done(u"others"_s, told);
    CHECK(one.open(one.inquiry(u"family"_s, {u"--note"_s, u"告诉了母亲"_s})) == QStringList{u"ask_home"_s});
    REQUIRE(one.alert(u"home"_s, {u"--answer"_s, u"no"_s}).exit == 0);
    one.done(u"family"_s, {u"--note"_s, u"告诉了母亲"_s});
    one.done(u"principal"_s, {u"--note"_s, u"告诉了段校长"_s});

    const QStringList finding{u"--finding"_s, u"bullying"_s, u"--note"_s, u"三名同学看见"_s, u"--people"_s, u"周主任，吴老师"_s};
    CHECK(one.open(one.inquiry(u"finding"_s, finding)) == QStringList{u"inquiry_members"_s});
    CHECK(one.inquiry(u"members"_s, {u"--people"_s, u"周主任"_s}).exit == 5);
    one.done(u"members"_s, {u"--people"_s, u"周主任,吴老师"_s});
    CHECK(one.open(one.inquiry(u"measure"_s, {u"--kind"_s, u"education"_s, u"--note"_s, u"谈话"_s})) == QStringList{u"step:inquiry_finding"_s});
    CHECK(one.open(one.alert(u"suspect"_s, {u"--note"_s, u"弄错了"_s, u"--kind"_s, u"bullying"_s, u"--withdraw"_s})) == QStringList{u"inquiry_begun"_s});
    one.done(u"finding"_s, finding, u"2026-11-27T02:00:00.000Z"_s);
    CHECK(one.inquiry(u"show"_s).data().value(u"finding"_s).toString() == u"bullying"_s);
    one.done(u"reopen"_s, {u"--why"_s, u"appeal"_s, u"--note"_s, u"家长不同意"_s}, u"2026-11-28T02:00:00.000Z"_s);
    CHECK(one.inquiry(u"show"_s).data().value(u"finding"_s).isNull());
    one.done(u"finding"_s, finding, u"2026-11-30T02:00:00.000Z"_s);
    const QString later = u"2026-12-01T02:00:00.000Z"_s;
    one.done(u"help"_s, {u"--note"_s, u"每周谈一次"_s}, later);
    one.done(u"measure"_s, {u"--kind"_s, u"education"_s, u"--note"_s, u"班主任谈话"_s}, later);
    one.done(u"family-result"_s, {u"--note"_s, u"告诉了母亲"_s}, later);
    one.done(u"others-result"_s, told, later);
    CHECK(one.today(later).isEmpty());
    CHECK(one.today(u"2026-12-30T02:00:00.000Z"_s) == QStringList{u"inquiry_look"_s});
    one.done(u"look"_s, {u"--outcome"_s, u"quiet"_s, u"--note"_s, u"没有再发生"_s}, u"2026-12-30T02:00:00.000Z"_s);

    // Paper names no pupil of the other side, nor does what was written of them by name.
    const QString file = one.path(u"inquiry.pdf"_s);
    REQUIRE(one.inquiry(u"print"_s, {u"--out"_s, file}, u"2026-12-30T02:00:00.000Z"_s).exit == 0);
    const QString paper = pdfWords(file);
    CHECK(paper.contains(u"学生欺凌调查记录"_s));
    CHECK(paper.contains(one.name));
    CHECK(paper.contains(u"周主任"_s));
    CHECK(paper.contains(u"属于欺凌"_s));
    CHECK_FALSE(paper.contains(one.other));
    // The timeline tells of it.
    const QByteArray line = one.at(u"2026-12-30T02:00:00.000Z"_s, {u"student"_s, u"timeline"_s, shown.value(u"student"_s).toObject().value(u"id"_s).toString()}).out;
    CHECK(QString::fromUtf8(line).contains(u"\"inquiry\""_s));
}

TEST_CASE("bullying that is harm too keeps the mandatory reports, and a case waits for its inquiry", "[cli][alerts][inquiry]")
{
    Bullied one;
    REQUIRE(one.alert(u"suspect"_s, {u"--note"_s, u"手臂骨折"_s, u"--person"_s, one.other, u"--as"_s, u"student"_s}).exit == 0);
    const auto steps = [&] {
        QStringList all;
        for (const auto &value : one.alert(u"show"_s).data().value(u"deadlines"_s).toArray())
            all.append(value.toObject().value(u"step"_s).toString());
        return all;
    };
    CHECK(steps().contains(u"report_police"_s));
    CHECK(steps().contains(u"inquiry_finding"_s));
    REQUIRE(one.alert(u"suspect"_s, {u"--note"_s, u"不是骨折"_s, u"--withdraw"_s}).exit == 0);
    CHECK_FALSE(steps().contains(u"report_police"_s));
    CHECK(steps().contains(u"inquiry_finding"_s));
    CHECK(one.open(one.alert(u"close"_s, {u"--reason"_s, u"好了"_s, u"--role"_s, u"psych_teacher"_s})).contains(u"step:inquiry_finding"_s));
    CHECK(one.open(one.alert(u"aside"_s, {u"--reason"_s, u"没事"_s, u"--role"_s, u"psych_teacher"_s})).contains(u"bullying_suspected"_s));
    // Taken back before anybody inquires, it is over.
    REQUIRE(one.alert(u"suspect"_s, {u"--note"_s, u"弄错了人"_s, u"--kind"_s, u"bullying"_s, u"--withdraw"_s}).exit == 0);
    CHECK_FALSE(steps().contains(u"inquiry_finding"_s));
    CHECK(one.open(one.inquiry(u"safety"_s, {u"--note"_s, u"换座位"_s})) == QStringList{u"bullying"_s});
}

TEST_CASE("what an inquiry wrote down is chosen as what a grade rests on", "[cli][alerts][inquiry][evidence]")
{
    Bullied one;
    one.done(u"safety"_s, {u"--note"_s, u"换座位，课间有老师"_s});
    const QString student = one.alert(u"show"_s).data().value(u"student"_s)[u"id"_s].toString();
    const Run listed = one.at(Bullied::Monday, {u"alert"_s, u"evidence"_s, student});
    QJsonObject entry;
    for (const QJsonValue &record : listed.data().value(u"evidence"_s).toArray()) {
        if (record[u"source"_s].toString() == u"inquiry")
            entry = record.toObject();
    }
    CHECK(entry.value(u"detail"_s).toString() == u"safety");
    const QString id = entry.value(u"id"_s).toString();
    const Run graded = one.alert(u"grade"_s, {u"--severity"_s, u"2"_s, u"--reason"_s, u"面谈后判断"_s, u"--evidence"_s, id},
                                 u"2026-11-23T08:00:00.000Z"_s);
    INFO(graded.out.toStdString());
    REQUIRE(graded.exit == 0);
    const QJsonArray decisions = one.alert(u"show"_s).data().value(u"decisions"_s).toArray();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.first()[u"restsOn"_s][0][u"id"_s].toString() == id);
    CHECK(decisions.first()[u"restsOn"_s][0][u"source"_s].toString() == u"inquiry");
}
