// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A case that was graded red at 23:00 of the school's clock; each call is a second later.
class CrisisSchool : public CliFixture
{
public:
    CrisisSchool()
    {
        createSchool();
        importRound(now() + QStringList{u"--user"_s, User});
        const QJsonArray open = run({u"alert"_s, u"list"_s}).value(u"alerts"_s).toArray();
        REQUIRE_FALSE(open.isEmpty());
        m_alert = open.first()[u"id"_s].toString();
        run({u"alert"_s, u"grade"_s, m_alert, u"--severity"_s, u"4"_s, u"--reason"_s, u"有计划"_s});
        m_secret = writeFile(u"secret.txt"_s, Password.toUtf8());
    }
    QJsonObject run(const QStringList &words) const { return done(words + now() + QStringList{u"--user"_s, User}); }
    Run crisis(const QString &command, const QStringList &rest = {}, const QString &user = User) const
    {
        return inSchool(QStringList{u"crisis"_s, command, m_alert} + rest + now() + QStringList{u"--user"_s, user});
    }
    QJsonObject alert(const QString &command, const QStringList &rest) const
    {
        return run(QStringList{u"alert"_s, command, m_alert} + rest);
    }
    void addUser(const QString &name, const QString &role) const
    {
        run({u"vault"_s, u"add-user"_s, name, u"--role"_s, role, u"--new-password-file"_s, m_secret});
    }
    QStringList steps() const
    {
        QStringList names;
        for (const QJsonValue &one : crisis(u"show"_s).data().value(u"steps"_s).toArray())
            names.append(one[u"step"_s].toString());
        return names;
    }
    bool wasDone(const QString &step) const
    {
        const QJsonArray records = alert(u"show"_s, {}).value(u"records"_s).toArray();
        return std::any_of(records.begin(), records.end(), [&](const QJsonValue &one) { return one[u"step"_s].toString() == step; });
    }
    qsizetype entries() const { return crisis(u"show"_s).data().value(u"entries"_s).toArray().size(); }

private:
    QStringList now() const
    {
        m_now = m_now.addSecs(1);
        return {u"--now"_s, m_now.toString(Qt::ISODateWithMs)};
    }

    mutable QDateTime m_now{QDate(2026, 11, 25), QTime(15, 0), Qt::UTC};
    QString m_alert;
    QString m_secret;
};

QStringList openOf(const Run &refused)
{
    CHECK(refused.exit == 3);
    CHECK(refused.error().value(u"code"_s).toString() == u"conditions_unmet"_s);
    QStringList words;
    for (const QJsonValue &one : refused.error().value(u"open"_s).toArray())
        words.append(one.toString());
    return words;
}

} // namespace

TEST_CASE("in a crisis the guard, removed means and calls are written down, and their steps done", "[cli][crisis]")
{
    CrisisSchool school;
    const QStringList due = school.steps();
    CHECK(due.contains(u"guard"_s));
    CHECK(due.contains(u"tell_principal"_s));
    const Run empty = school.crisis(u"show"_s);
    CHECK(empty.data().value(u"severity"_s).toInt() == 4);
    CHECK(empty.data().value(u"sixSteps"_s).toArray().size() == 6);
    CHECK(empty.data().value(u"calls"_s)[0][u"phone"_s].toString() == u"120"_s);

    CHECK(school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s}).exit == 2);
    CHECK(school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s, u"--until"_s, u"半夜"_s}).exit == 2);
    CHECK(school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s, u"--at"_s, u"2026-11-25T15:30:00Z"_s, u"--until"_s,
                                     u"2026-11-25T15:00:00Z"_s}).exit == 5);
    REQUIRE(school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s, u"--with"_s, u"吴敏"_s, u"--at"_s, u"2026-11-25T15:00:00Z"_s, u"--until"_s, u"2026-11-25T15:30:00Z"_s}).exit == 0);
    const Run planned = school.crisis(u"guard"_s, {u"--person"_s, u"吴敏"_s, u"--with"_s, u"郑平"_s, u"--at"_s, u"2026-11-25T16:30:00Z"_s,
                                                   u"--until"_s, u"2026-11-25T22:00:00Z"_s});
    REQUIRE(planned.exit == 0);
    CHECK(school.wasDone(u"guard"_s)); // and is due again a day later
    const QJsonObject watch = planned.data().value(u"watch"_s).toObject();
    CHECK(watch.value(u"present"_s).toArray() == QJsonArray{u"周航"_s, u"吴敏"_s});
    const QJsonArray gaps = watch.value(u"gaps"_s).toArray();
    REQUIRE(gaps.size() == 1); // from half past eleven to half past midnight
    CHECK(gaps.first()[u"from"_s].toString() == u"2026-11-25T15:30:00.000Z"_s);
    CHECK(gaps.first()[u"until"_s].toString() == u"2026-11-25T16:30:00.000Z"_s);
    CHECK(gaps.first()[u"guards"_s].toInt() == 0);

    const Run removed = school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s, u"--place"_s, u"书包"_s,
                                                     u"--result"_s, u"保险柜"_s});
    REQUIRE(removed.exit == 0);
    const QJsonValue bag = removed.data().value(u"entries"_s).toArray().last();
    CHECK(bag[u"kind"_s].toString() == u"removed"_s);
    CHECK(bag[u"result"_s].toString() == u"保险柜"_s);
    CHECK(school.crisis(u"removed"_s, {u"--person"_s, u"周航"_s}).exit == 5);

    const QStringList principal{u"--role"_s, u"principal"_s, u"--person"_s, u"段明义"_s, u"--phone"_s, u"0871-5550101"_s, u"--outcome"_s};
    REQUIRE(school.crisis(u"call"_s, principal + QStringList{u"not_reached"_s}).exit == 0);
    CHECK_FALSE(school.wasDone(u"tell_principal"_s));
    REQUIRE(school.crisis(u"call"_s, principal + QStringList{u"reached"_s}).exit == 0);
    CHECK(school.wasDone(u"tell_principal"_s));
    CHECK_FALSE(school.steps().contains(u"tell_principal"_s));
    CHECK(school.crisis(u"call"_s, {u"--role"_s, u"cook"_s, u"--outcome"_s, u"reached"_s}).exit == 5);

    CHECK(school.crisis(u"district"_s, {u"--way"_s, u"phone"_s, u"--person"_s, u"值班员"_s}).exit == 0);
    CHECK(school.crisis(u"hospital"_s, {u"--place"_s, u"示例市三院"_s, u"--person"_s, u"周航"_s}).exit == 0);
    CHECK(school.crisis(u"step"_s, {u"--step"_s, u"safety"_s, u"--note"_s, u"窗已锁"_s}).exit == 0);
    CHECK(school.crisis(u"step"_s, {u"--step"_s, u"seventh"_s, u"--note"_s, u"x"_s}).exit == 5);
    CHECK(school.crisis(u"postvention"_s, {u"--group"_s, u"dormitory"_s, u"--note"_s, u"晚上去宿舍谈"_s}).exit == 0);
    CHECK(school.entries() == 9);
}

TEST_CASE("nobody at home is told before the question about home is answered, nor anybody suspected", "[cli][crisis][protection]")
{
    CrisisSchool school;
    const QStringList refusal{u"--outcome"_s, u"refused"_s, u"--person"_s, u"周父"_s, u"--relation"_s, u"父亲"_s, u"--with"_s};
    CHECK(openOf(school.crisis(u"notice"_s, refusal + QStringList{u"吴敏,郑平"_s})) == QStringList{u"ask_home"_s});
    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    const Run lone = school.crisis(u"notice"_s, refusal + QStringList{u"吴敏"_s});
    CHECK(lone.exit == 5);
    CHECK(lone.error().value(u"detail"_s).toString() == u"crisis"_s);
    const Run noted = school.crisis(u"notice"_s, refusal + QStringList{u"吴敏、郑平"_s});
    REQUIRE(noted.exit == 0);
    CHECK(noted.data().value(u"entries"_s)[0][u"with"_s].toArray() == QJsonArray{u"吴敏"_s, u"郑平"_s});
    CHECK(school.wasDone(u"tell_parents"_s));
    CHECK_FALSE(school.steps().contains(u"tell_parents"_s));

    school.alert(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--person"_s, u"陶主任"_s});
    const QStringList until{u"--until"_s, u"2026-11-25T22:00:00Z"_s};
    for (const Run &refused : {school.crisis(u"guard"_s, QStringList{u"--person"_s, u"陶主任"_s} + until),
                               school.crisis(u"guard"_s, QStringList{u"--person"_s, u"吴敏"_s, u"--with"_s, u"陶主任"_s} + until),
                               school.crisis(u"hospital"_s, {u"--place"_s, u"示例市三院"_s, u"--person"_s, u"陶主任"_s})})
        CHECK(openOf(refused) == QStringList{u"person_suspected"_s});
    CHECK(school.entries() == 1);

    school.addUser(u"陶主任"_s, u"moral-director"_s);
    school.addUser(u"审计"_s, u"auditor"_s);
    for (const QString &user : {u"陶主任"_s, u"审计"_s}) {
        const Run looked = school.crisis(u"show"_s, {}, user);
        CHECK((looked.exit == 3 || looked.exit == 5)); // 5: as if it were not there
        CHECK_FALSE(looked.out.contains(u"周父"_s.toUtf8()));
        const Run wrote = school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s}, user);
        CHECK((wrote.exit == 3 || wrote.exit == 5));
    }
    CHECK(school.crisis(u"show"_s, {}, u"审计"_s).error().value(u"code"_s).toString() == u"denied"_s);
    CHECK(school.entries() == 1);
}

TEST_CASE("what has not happened yet is refused, and nothing is written", "[cli][crisis]")
{
    CrisisSchool school;
    const Run ahead = school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s, u"--at"_s, u"2026-11-25T18:00:00Z"_s});
    CHECK(ahead.exit == 5);
    CHECK(ahead.error().value(u"code"_s).toString() == u"invalid"_s);
    CHECK(school.entries() == 0);
    REQUIRE(school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s, u"--at"_s, u"2026-11-25T15:00:00Z"_s}).exit == 0);
}

TEST_CASE("every form of a crisis is printed with what is known", "[cli][crisis][print]")
{
    CrisisSchool school;
    const auto print = [&](const QString &form) {
        const QString file = school.path(form + u".pdf"_s);
        const Run run = school.crisis(u"print"_s, {u"--form"_s, form, u"--out"_s, file});
        INFO(run.out.toStdString());
        REQUIRE(run.exit == 0);
        return pdfWords(file);
    };
    CHECK(school.crisis(u"print"_s, {u"--form"_s, u"crisis-poster"_s, u"--out"_s, school.path(u"x.pdf"_s)}).exit == 2);
    const QString blank = print(u"crisis-steps"_s);
    CHECK(blank.contains(u"联系单和时限表"));
    CHECK(blank.contains(u"急救120"));
    CHECK(blank.contains(u"监护人由心理教师联系")); // home was not asked about
    CHECK(blank.contains(u"校长由心理教师联系")); // nobody was reached yet: as where nobody may be
    CHECK(blank.contains(u"报告校长"));
    CHECK(blank.contains(u"只在档案库里看"));
    CHECK(blank.contains(u"建议值,非官方要求"));

    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    const QJsonArray guardians = school.crisis(u"show"_s).data().value(u"guardians"_s).toArray();
    REQUIRE_FALSE(guardians.isEmpty());
    const QString phone = guardians.first()[u"phone"_s].toString();
    REQUIRE_FALSE(phone.isEmpty());
    REQUIRE(school.crisis(u"guard"_s, {u"--person"_s, u"周航"_s, u"--with"_s, u"吴敏"_s, u"--at"_s, u"2026-11-25T15:00:00Z"_s, u"--until"_s,
                                       u"2026-11-25T15:30:00Z"_s, u"--note"_s, u"喝过水"_s}).exit == 0);
    school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"周航"_s, u"--place"_s, u"书包"_s, u"--result"_s, u"保险柜"_s});
    school.crisis(u"call"_s, {u"--role"_s, u"principal"_s, u"--person"_s, u"段明义"_s, u"--phone"_s, u"0871-5550101"_s, u"--outcome"_s, u"reached"_s});
    school.crisis(u"hospital"_s, {u"--place"_s, u"示例市三院"_s, u"--person"_s, u"周航"_s, u"--result"_s, u"留院观察"_s});
    school.crisis(u"district"_s, {u"--way"_s, u"phone"_s, u"--person"_s, u"值班员"_s, u"--note"_s, u"学生已有人陪护"_s});
    school.crisis(u"notice"_s, {u"--outcome"_s, u"refused"_s, u"--person"_s, u"周父"_s, u"--relation"_s, u"父亲"_s, u"--with"_s, u"吴敏、郑平"_s,
                                u"--how"_s, u"当面"_s});
    const QString steps = QString(school.path(u"crisis-steps.pdf"_s));
    REQUIRE(QFile::remove(steps));
    const QString calls = print(u"crisis-steps"_s);
    CHECK(calls.contains(QString(phone).remove(u' ')));
    CHECK(calls.contains(u"段明义"));
    CHECK(calls.contains(u"0871-5550101"));
    CHECK(calls.contains(u"现在陪着:周航、吴敏"));
    const QString guard = print(u"crisis-guard"_s);
    CHECK(guard.contains(u"周航、吴敏"));
    CHECK(guard.contains(u"喝过水"));
    CHECK(guard.contains(u"接班签名"));
    CHECK(guard.contains(u"没有人接,就不换班"));
    const QString removed = print(u"crisis-removed"_s);
    for (const auto &word : {u"药品", u"书包", u"保险柜", u"周航"})
        CHECK(removed.contains(word));
    const QString notice = print(u"crisis-notice"_s);
    CHECK(notice.contains(u"致监护人周父(父亲)"));
    CHECK(notice.contains(u"第二联"));
    CHECK(notice.contains(u"吴敏、郑平"));
    CHECK(notice.contains(u"两名见证人当场签名"));
    CHECK(notice.contains(u"公安110"));
    CHECK_FALSE(notice.contains(u"红")); // no level for parents
    CHECK_FALSE(notice.contains(u"药品书包"));
    const QString hospital = print(u"crisis-hospital"_s);
    CHECK(hospital.contains(u"示例市三院"));
    CHECK(hospital.contains(u"留院观察"));
    const QString district = print(u"crisis-district"_s);
    CHECK(district.contains(u"学生已有人陪护"));
    CHECK(district.contains(u"值班员"));
    CHECK(district.contains(u"示例市三院"));
    CHECK(school.crisis(u"print"_s, {u"--form"_s, u"crisis-guard"_s, u"--out"_s, school.path(u"crisis-guard.pdf"_s)}).exit != 0);
}

TEST_CASE("no form reveals the case to somebody who is suspected", "[cli][crisis][print][protection]")
{
    CrisisSchool school;
    school.crisis(u"guard"_s, {u"--person"_s, u"吴敏"_s, u"--with"_s, u"陶主任"_s, u"--until"_s, u"2026-11-25T22:00:00Z"_s});
    school.crisis(u"removed"_s, {u"--note"_s, u"药品"_s, u"--person"_s, u"陶主任"_s});
    school.alert(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--person"_s, u"陶主任"_s, u"--as"_s, u"moral_director"_s});
    school.alert(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--person"_s, u"段明义"_s, u"--as"_s, u"principal"_s});
    for (const QString &form : {u"crisis-steps"_s, u"crisis-guard"_s, u"crisis-removed"_s, u"crisis-hospital"_s, u"crisis-district"_s}) {
        const QString file = school.path(form + u".pdf"_s);
        REQUIRE(school.crisis(u"print"_s, {u"--form"_s, form, u"--out"_s, file}).exit == 0);
        const QString text = pdfWords(file);
        INFO(form.toStdString());
        REQUIRE(text.contains(u"学生"));
        for (const auto &word : {u"陶主任", u"段明义", u"怀疑", u"强制报告", u"独立", u"保护规定"})
            CHECK_FALSE(text.contains(word));
        CHECK((form == u"crisis-steps") == text.contains(u"报告校长")); // as on any sheet
    }
    CHECK(pdfWords(school.path(u"crisis-guard.pdf"_s)).contains(u"吴敏"));
    const QString notice = school.path(u"crisis-notice.pdf"_s);
    CHECK(openOf(school.crisis(u"print"_s, {u"--form"_s, u"crisis-notice"_s, u"--out"_s, notice})) == QStringList{u"ask_home"_s});
    CHECK_FALSE(QFile::exists(notice));
    school.addUser(u"陶主任"_s, u"moral-director"_s);
    const QString own = school.path(u"own.pdf"_s);
    CHECK(school.crisis(u"print"_s, {u"--form"_s, u"crisis-guard"_s, u"--out"_s, own}, u"陶主任"_s).exit != 0);
    CHECK_FALSE(QFile::exists(own));
}

TEST_CASE("a report to an authority stands in the record and on paper, and on none while harm is suspected", "[cli][crisis][print]")
{
    CrisisSchool school;
    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    const QStringList report{u"--to"_s, u"police"_s, u"--office"_s, u"城东派出所"_s, u"--person"_s, u"赵警官"_s};
    CHECK(school.crisis(u"report"_s, report).exit == 2); // without its number
    CHECK(school.crisis(u"report"_s, {u"--to"_s, u"newspaper"_s, u"--office"_s, u"报社"_s, u"--person"_s, u"甲"_s, u"--receipt"_s, u"1"_s}).exit == 5);
    const Run reported = school.crisis(u"report"_s, report + QStringList{u"--receipt"_s, u"受案118"_s});
    REQUIRE(reported.exit == 0);
    const QJsonValue entry = reported.data().value(u"entries"_s).toArray().last();
    CHECK(entry[u"kind"_s].toString() == u"report"_s);
    CHECK(entry[u"result"_s].toString() == u"受案118"_s);
    CHECK_FALSE(entry[u"by"_s].toString().isEmpty());
    const auto print = [&](const QString &name) {
        const QString file = school.path(name + u".pdf"_s);
        REQUIRE(school.crisis(u"print"_s, {u"--form"_s, u"crisis-steps"_s, u"--out"_s, file}).exit == 0);
        return pdfWords(file);
    };
    const QString before = print(u"before"_s);
    for (const QString &word : {u"报告主管机关"_s, u"城东派出所"_s, u"赵警官"_s, u"受案118"_s})
        CHECK((before.contains(word) ? QString() : word) == QString());
    school.alert(u"suspect"_s, {u"--note"_s, u"学生自己说"_s, u"--person"_s, u"陶主任"_s});
    const QString after = print(u"after"_s);
    CHECK_FALSE(after.contains(u"派出所"));
    CHECK_FALSE(after.contains(u"报告主管机关"));
}

TEST_CASE("what happened is entered part by part and printed where it was", "[cli][crisis][print]")
{
    CrisisSchool school;
    school.alert(u"home"_s, {u"--answer"_s, u"no"_s});
    CHECK(school.crisis(u"account"_s, {u"--part"_s, u"rumours"_s, u"--note"_s, u"x"_s}).exit == 5);
    CHECK(school.crisis(u"account"_s, {u"--part"_s, u"facts"_s, u"--note"_s, u" "_s}).exit == 5);
    REQUIRE(school.crisis(u"account"_s, {u"--part"_s, u"facts"_s, u"--note"_s, u"站在五楼窗边"_s}).exit == 0);
    REQUIRE(school.crisis(u"account"_s, {u"--part"_s, u"facts"_s, u"--note"_s, u"站在五楼窗边，手扶窗框"_s}).exit == 0);
    REQUIRE(school.crisis(u"account"_s, {u"--part"_s, u"witnesses"_s, u"--note"_s, u"同桌"_s}).exit == 0);
    CHECK(school.entries() == 3); // nothing is written over
    const QString file = school.path(u"account.pdf"_s);
    REQUIRE(school.crisis(u"print"_s, {u"--form"_s, u"crisis-steps"_s, u"--out"_s, file}).exit == 0);
    const QString paper = pdfWords(file);
    CHECK(paper.contains(u"手扶窗框"));
    CHECK(paper.contains(u"同桌"));
    CHECK(paper.count(u"站在五楼窗边"_s) == 1);
}
