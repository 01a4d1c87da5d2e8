// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoReferral.h"

#include "tests/ui/DemoCases.h"
#include "ui/words/ReferralWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;
using ui::referral::CareList;
using ui::referral::ReferralSource;

namespace tests
{

namespace
{

template <typename T> core::Id<T> idOf(const QString &text)
{
    return core::Id<T>(QUuid::createUuidV5(QUuid(u"8f4b7f3e-0d3a-4a43-9b8e-4f1f7a0f7c11"_s), text));
}

Institution centre()
{
    return {u"BMD001"_s, u"云岭市示例精神卫生中心"_s, u"精神专科医院"_s, u"市级"_s, true, u"郑示例"_s, u"0000-6500001"_s, u"24小时"_s, u"全年龄"_s,
            QDate(2026, 1, 1), QDate(2027, 12, 31), u"云岭市示例路10号"_s};
}

QList<ListedInstitution> demoWhiteList(const QDate &day)
{
    Institution second{u"BMD005"_s, u"南屏区示例妇幼保健院儿童心理门诊"_s, u"妇幼保健机构"_s, u"区级"_s, true, u"仇示例"_s, {}, u"周一至周五8:30-17:00"_s,
                       u"全年龄"_s, QDate(2026, 1, 1), QDate(2027, 12, 31), {}};
    Institution plain{u"BMD007"_s, u"云岭市示例儿童医院心理科"_s, u"综合医院"_s, u"市级"_s, false, {}, u"0000-6500007"_s, u"24小时"_s,
                      u"全年龄"_s, QDate(2026, 1, 1), QDate(2027, 12, 31), {}};
    Institution old{u"BMD014"_s, u"示例康宁医院"_s, u"精神专科医院"_s, u"市级"_s, true, u"翟示例"_s, u"0000-6500014"_s, {}, {},
                    QDate(2024, 7, 1), QDate(2026, 6, 30), {}};
    QList<ListedInstitution> list;
    for (const Institution &one : {centre(), second, plain, old})
        list.append({one, QDate(2026, 9, 1), one.isValidOn(day)});
    return list;
}

Act done(ActKind kind, const QDateTime &at, const QString &person = {}, const QStringList &items = {}, const QString &note = {})
{
    Act act;
    act.kind = kind;
    act.at = at;
    act.day = at.date();
    act.person = person;
    act.items = items;
    act.note = note;
    act.by = u"李静怡"_s;
    return act;
}

ReferralRow rowOf(const QString &student, const QString &urgency, const QDateTime &made, const QList<Act> &acts)
{
    ReferralRow row;
    row.student = demoStudentNamed(student);
    Referral &one = row.referral;
    one.id = idOf<Referral>(student);
    one.revision = 3;
    one.student = row.student.id;
    one.alert = idOf<core::alerts::Alert>(student);
    one.made = made;
    one.day = made.date();
    one.urgency = urgency;
    one.reasons = {u"mood"_s, u"sleep"_s};
    one.note = u"近两周，食堂和宿舍都看到过"_s;
    one.institution = centre();
    one.ruleVersion = 1;
    one.acts = acts;
    row.stage = stageOf(one);
    const ReferralTable table = shippedReferralTable().value();
    row.open = openSteps(table, one, {QTimeZone::systemTimeZone(), {}});
    row.overdue = !row.open.isEmpty() && row.open.first().isOverdue(demoClock()->now());
    return row;
}

QList<ReferralRow> demoReferrals()
{
    const QString mother = u"陈母"_s;
    return {rowOf(u"陈一诺"_s, u"at_once"_s, localTime(11, 14, 9),
                  {done(ActKind::Addressed, localTime(11, 14, 9, 20), mother), done(ActKind::Told, localTime(11, 14, 10), mother),
                   done(ActKind::Consented, localTime(11, 14, 10, 5), mother, {u"letter"_s, u"safety_plan"_s}),
                   done(ActKind::StudentConsented, localTime(11, 14, 10, 10)),
                   done(ActKind::Sent, localTime(11, 14, 11), u"郑示例"_s, {u"letter"_s, u"safety_plan"_s}),
                   done(ActKind::Visited, localTime(11, 14, 15))}),
            rowOf(u"周可欣"_s, u"soon"_s, localTime(11, 23, 9),
                  {done(ActKind::Refused, localTime(11, 24, 16), u"周父"_s, {}, u"怕别人知道"_s)}),
            rowOf(u"马骁"_s, u"planned"_s, localTime(10, 9, 9),
                  {done(ActKind::Told, localTime(10, 9, 10), u"马母"_s),
                   done(ActKind::Reply, localTime(10, 20, 9), {}, {u"no_treatment"_s}),
                   done(ActKind::Closed, localTime(10, 20, 9), {}, {}, u"校内继续支持"_s)})};
}

LeaveRow demoLeave()
{
    LeaveRow row;
    row.student = demoStudentNamed(u"林嘉树"_s);
    row.leave.id = idOf<Leave>(u"林嘉树"_s);
    row.leave.revision = 5;
    row.leave.student = row.student.id;
    row.leave.acts = {done(ActKind::Begun, localTime(9, 7, 9), {}, {u"acute"_s}),
                      done(ActKind::Paper, localTime(11, 16, 9), u"云岭市示例精神卫生中心"_s, {u"application"_s, u"certificate"_s, u"course"_s}),
                      done(ActKind::ConditionMet, localTime(11, 16, 9), {}, {u"stable"_s, u"no_risk"_s, u"function"_s}, u"复诊材料和面谈"_s),
                      done(ActKind::MeetingPassed, localTime(11, 17, 9), {}, {}, u"校长、心理教师、班主任"_s),
                      done(ActKind::Agreed, localTime(11, 18, 9), u"林母"_s, {u"contact"_s, u"no_penalty"_s}),
                      done(ActKind::Returned, localTime(11, 23, 8)), done(ActKind::FollowUp, localTime(11, 24, 8), u"班主任"_s)};
    row.stage = stageOf(row.leave);
    const ReferralTable table = shippedReferralTable().value();
    row.next = nextStep(table.leave, row.leave, {QTimeZone::systemTimeZone(), {}});
    return row;
}

} // namespace

ReferralSource demoReferral(ReferralCalls &calls)
{
    ReferralSource source;
    source.clock = demoClock();
    source.table = shippedReferralTable().value();
    source.mayEdit = source.mayImport = source.mayPrint = true;
    source.list = [](const CareFilter &filter) {
        CareList list{demoReferrals(), {demoLeave()}};
        list.referrals.removeIf([&](const ReferralRow &row) {
            return (filter.onlyOpen && row.stage == ReferralStage::Closed) || (filter.student && row.student.id != *filter.student);
        });
        list.leaves.removeIf([&](const LeaveRow &row) { return filter.student && row.student.id != *filter.student; });
        return ready(list);
    };
    source.open = [](const ReferralSource::ReferralId &id) {
        for (const ReferralRow &row : demoReferrals()) {
            if (row.referral.id == id)
                return ready(row);
        }
        return failed<ReferralRow>(core::ErrorCode::NotFound);
    };
    source.openLeave = [](const ReferralSource::LeaveId &) { return ready(demoLeave()); };
    source.make = [&calls](const NewReferral &given) {
        calls.calls.append(u"make"_s);
        calls.made = given;
        return ready(demoReferrals().first().referral.id);
    };
    source.act = [&calls](const ReferralSource::ReferralId &, qint64 revision, const Act &act) {
        calls.calls.append(u"act %1 %2"_s.arg(revision).arg(actName(act.kind)));
        calls.act = act;
        return QtFuture::makeReadyFuture(calls.answer);
    };
    source.begin = [&calls](const ReferralSource::StudentId &, const Act &act) {
        calls.calls.append(u"begin "_s + act.items.join(u','));
        return ready(demoLeave().leave.id);
    };
    source.actInLeave = [&calls](const ReferralSource::LeaveId &, qint64 revision, const Act &act) {
        calls.calls.append(u"leave %1 %2"_s.arg(revision).arg(actName(act.kind)));
        calls.act = act;
        return QtFuture::makeReadyFuture(calls.answer);
    };
    source.findStudents = [](const QString &text) {
        QList<core::students::StudentRow> found;
        for (const auto &row : demoStudents()) {
            if (row.studentNumber.startsWith(text))
                found.append(row);
        }
        return ready(found);
    };
    source.whiteList = [](const QDate &day) { return ready(demoWhiteList(day)); };
    source.tryImport = [](const QString &path) {
        if (path.endsWith(u"bad.csv")) {
            core::Error error(core::ErrorCode::InputRejected);
            error.problems = {{{}, {}, 3, u"编号"_s, u"BMD001"_s, u"duplicate_institution"_s, {{u"otherRow"_s, 2}}}};
            return QtFuture::makeReadyFuture(core::Result<InstitutionImport>(core::fail(error)));
        }
        InstitutionImport import;
        import.institutions = demoWhiteList(QDate(2026, 11, 25));
        import.updated = path.endsWith(u"same.csv") ? 0 : 1;
        import.unchanged = 4 - import.updated;
        return ready(import);
    };
    source.importList = [&calls, attempt = source.tryImport](const QString &path) {
        calls.calls.append(u"import"_s);
        return attempt(path);
    };
    source.forms = {{u"referral-letter"_s, ui::words::referralStageText(ReferralStage::Letter), false},
                    {u"return-agreement"_s, ui::words::leaveStageText(LeaveStage::Agreed), true}};
    source.makeForm = [&calls](const QString &form, const ReferralSource::ReferralId &, const ReferralSource::LeaveId &leave) {
        calls.calls.append(u"form %1 %2"_s.arg(form).arg(leave.isNull()));
        ui::words::Paper paper;
        paper.title = form;
        return ready(paper);
    };
    source.writeFile = [&calls](const QString &path, const QByteArray &bytes) {
        calls.calls.append(u"write %1 %2"_s.arg(path).arg(bytes.startsWith("%PDF")));
        return readyDone();
    };
    source.files.save = [](QWidget *, const QString &, const QString &suggested, ui::common::FileChooser::Chosen chosen) {
        chosen(u"/x/"_s + suggested);
    };
    source.openStudent = [&calls](const ReferralSource::StudentId &) { calls.calls.append(u"student"_s); };
    source.openAlert = [&calls](const core::Id<core::alerts::Alert> &) { calls.calls.append(u"alert"_s); };
    return source;
}

} // namespace tests
