// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReferralPapers.h"

#include "ui/words/ReferralWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::referral;

namespace ui::words
{

namespace
{

QString dayText(const QDate &day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

QString orBlank(const QString &text)
{
    return text.isEmpty() ? u"______________"_s : text;
}

QString studentText(const core::students::StudentRow &student)
{
    return Words::tr("学生 %1　%2　学号 %3").arg(student.name, student.className.display(), orBlank(student.studentNumber));
}

QString personText(const Act &person)
{
    if (person.person.isEmpty())
        return orBlank({});
    return person.relation.isEmpty() ? person.person : Words::tr("%1（%2）").arg(person.person, person.relation);
}

PaperTable whereTo(const Referral &referral)
{
    const Institution &to = referral.institution;
    PaperTable table{{Words::tr("项目"), Words::tr("内容")}, {}};
    if (to.name.isEmpty()) {
        table.rows.append({Words::tr("机构"), Words::tr("由家长选择正规医院的心理科或精神科")});
        return table;
    }
    const bool school = referral.destination == Destination::School;
    table.rows.append({school ? Words::tr("学校") : Words::tr("机构"), to.name});
    table.rows.append({to.green ? Words::tr("绿色通道联系人") : Words::tr("联系人"), orBlank(to.contact)});
    table.rows.append({Words::tr("电话"), orBlank(to.phone)});
    if (!school) {
        table.rows.append({Words::tr("接诊时间"), orBlank(to.hours)});
        table.rows.append({Words::tr("接诊年龄"), orBlank(to.ages)});
        table.rows.append({Words::tr("地址"), orBlank(to.address)});
    }
    return table;
}

void addAdvice(Paper &paper, const ReferralService::Letter &letter)
{
    const Referral &one = letter.row.referral;
    const bool school = one.destination == Destination::School;
    paper.strong(studentText(letter.row.student));
    paper.text(Words::tr("致监护人 %1：").arg(personText(letter.addressee)));
    paper.text(school ? Words::tr("学生将转学，为了不间断地得到支持，学校建议把接着要做的事移交给对方学校。原因如下（只写概括的，不写谈话内容）：")
                      : Words::tr("学校在日常工作中了解到下面的情况，建议尽快到正规医院的心理科或精神科，听取专业意见。这是建议，不是诊断：学校不作诊断。"));
    for (const QString &reason : letter.reasons)
        paper.text(u"· "_s + reason);
    if (!one.note.isEmpty())
        paper.text(u"· "_s + one.note);
    paper.text(Words::tr("希望在什么时候：%1").arg(letter.urgency));
    paper.section(school ? Words::tr("移交给") : Words::tr("可以去哪里"));
    paper.table(whereTo(one));
}

/// `answer`: what was recorded of it, ticked and filled in.
void addReceipt(Paper &paper, const Act *answer)
{
    const bool refused = answer && answer->kind == ActKind::Refused;
    const QString ticked = u"■ "_s, empty = u"□ "_s;
    paper.section(Words::tr("监护人"));
    paper.text((answer && !refused ? ticked : empty) + Words::tr("已收到这份建议书，会尽快办理。"));
    paper.text((refused ? ticked : empty)
               + Words::tr("已收到这份建议书，暂不同意。理由：%1")
                     .arg(refused && !answer->note.isEmpty() ? answer->note : u"______________________________"_s));
    if (answer)
        paper.text(Words::tr("记录：%1　电话 %2　%3").arg(personText(*answer), orBlank(answer->phone), dayText(answer->day)));
    paper.text(Words::tr("收到建议书不等于同意送出材料；同意送什么，另外勾选并签名，随时可以撤回，不影响学校对学生的支持。"));
    paper.sign(Words::tr("监护人签名　　　　　　　　关系　　　　　　电话　　　　　　　　日期　　　　　　"));
}

PaperTable sentAlong(const Referral &referral, const ReferralTable &table)
{
    const Act *agreed = lastOf(referral.acts, {ActKind::Consented, ActKind::ConsentRefused});
    const Act *sent = lastOf(referral.acts, {ActKind::Sent});
    PaperTable rows{{Words::tr("材料"), Words::tr("监护人同意送出"), Words::tr("已送出")}, {}};
    for (const Choice &one : table.sendable) {
        const bool yes = agreed && agreed->kind == ActKind::Consented && agreed->items.contains(one.id);
        const bool gone = sent && sent->items.contains(one.id);
        rows.rows.append({one.name, yes ? Words::tr("■ 同意") : Words::tr("□ 同意　□ 不同意"),
                          gone ? dayText(sent->day) : QString()});
    }
    return rows;
}

QString spanOf(const SchoolPart &part)
{
    if (part.sessions == 0)
        return Words::tr("没有辅导记录");
    return Words::tr("%1 至 %2，%3 次").arg(dayText(part.firstSession), dayText(part.lastSession)).arg(part.sessions);
}

void addSchoolPart(Paper &paper, const ReferralService::Letter &letter, const ReferralTable &table, const SchoolPart &part)
{
    const Referral &one = letter.row.referral;
    paper.section(Words::tr("随转介送出的材料"));
    paper.table(sentAlong(one, table));
    paper.sign(Words::tr("监护人签名　　　　　　　　学生签名　　　　　　　　日期　　　　　　"));
    const Act *meeting = lastOf(one.acts, {ActKind::Appointment});
    const Act *reply = lastOf(one.acts, {ActKind::Reply});
    const Act *talk = lastOf(one.acts, {ActKind::SecondTalk});
    const Act *office = lastOf(one.acts, {ActKind::EducationOffice});
    const Act *refusal = lastOf(one.acts, {ActKind::Refused});
    QString due = reply ? u"—"_s : orBlank({});
    for (const ReferralDeadline &step : letter.row.open) {
        if (step.step == u"feedback")
            due = dayText(step.due.toLocalTime().date());
    }
    paper.section(Words::tr("学校填写"));
    paper.table({{Words::tr("项目"), Words::tr("内容")},
                 {{Words::tr("等级"), part.level.isEmpty() ? Words::tr("未定级") : part.level},
                  {Words::tr("紧急程度"), letter.urgency},
                  {Words::tr("辅导起止"), spanOf(part)},
                  {Words::tr("约定就诊"), meeting ? dayText(meeting->day) : orBlank({})},
                  {Words::tr("回执应到"), due},
                  {Words::tr("回执收到"), reply ? dayText(reply->day) : orBlank({})},
                  {Words::tr("结果类别，不写诊断"), reply ? namesOf(resultsFor(table, one.destination), reply->items).join(Words::tr("、")) : orBlank({})},
                  {Words::tr("不同意的理由"), refusal ? orBlank(refusal->note) : u"—"_s},
                  {Words::tr("不同意时的第二次谈话"), talk ? dayText(talk->day) : orBlank({})},
                  {Words::tr("报告教育主管部门"), office ? dayText(office->day) : orBlank({})}}});
    paper.sign(Words::tr("经办人签名　　　　　　　　日期　　　　　　"));
}

} // namespace

Paper referralLetter(const ReferralService::Letter &letter, const ReferralTable &table, const SchoolPart &part,
                     const FormSetting &setting)
{
    const bool school = letter.row.referral.destination == Destination::School;
    const QString name = school ? Words::tr("支持移交建议书") : Words::tr("学校转介建议书");
    Paper paper;
    paper.title = Words::tr("%1　第一联　监护人留存").arg(name);
    paper.head = {setting.unit, Words::tr("写于 %1").arg(dayText(letter.row.referral.day))};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用　规则第 %3 版（建议值，非官方要求）")
                     .arg(setting.unit, dayText(setting.day))
                     .arg(letter.row.referral.ruleVersion);
    addAdvice(paper, letter);
    addReceipt(paper, nullptr);
    paper.newPaper(Words::tr("%1　第二联　学校留存").arg(name));
    addAdvice(paper, letter);
    addReceipt(paper, lastOf(letter.row.referral.acts, {ActKind::Told, ActKind::Refused}));
    addSchoolPart(paper, letter, table, part);
    return paper;
}

Paper referralReply(const ReferralService::Letter &letter, const ReferralTable &table, const FormSetting &setting)
{
    const Referral &one = letter.row.referral;
    const bool school = one.destination == Destination::School;
    Paper paper;
    paper.title = school ? Words::tr("支持移交回执") : Words::tr("转介回执");
    paper.head = {setting.unit, Words::tr("由 %1 填写").arg(orBlank(one.institution.name))};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, dayText(setting.day));
    paper.strong(studentText(letter.row.student));
    paper.text(school ? Words::tr("感谢接手。请勾选后交回本校，只需要勾选，不需要写谈话内容。")
                      : Words::tr("感谢接诊。请在家长同意的前提下勾选后交回学校。学校只需要知道结果的类别，不需要诊断名称。"));
    paper.section(Words::tr("结果"));
    for (const Choice &result : resultsFor(table, one.destination))
        paper.text(u"□ "_s + result.name);
    paper.section(Words::tr("请学校配合的事"));
    paper.text(Words::tr("下次复诊日期：______________　需要学校注意：______________________________"));
    paper.text(Words::tr("到校安排：□ 照常到校　□ 减少课业　□ 建议休学"));
    paper.sign(school ? Words::tr("对方学校签名　　　　　　　　电话　　　　　　　　日期　　　　　　")
                      : Words::tr("医师签名或盖章　　　　　　　　科室　　　　　　　　日期　　　　　　"));
    paper.sign(Words::tr("监护人同意把这份回执交给学校　签名　　　　　　　　日期　　　　　　"));
    return paper;
}

Paper returnAgreement(const LeaveService::Agreement &agreement, const FormSetting &setting)
{
    const QList<Act> &acts = agreement.row.leave.acts;
    Paper paper;
    paper.title = Words::tr("复学协议");
    paper.head = {setting.unit, studentText(agreement.row.student)};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用　规则第 %3 版（建议值，非官方要求）")
                     .arg(setting.unit, dayText(setting.day))
                     .arg(agreement.row.leave.ruleVersion);
    const Act *meeting = lastOf(acts, {ActKind::MeetingPassed});
    paper.text(Words::tr("学校在 %1 开了复学评估会，同意复学。监护人 %2 和学校约定如下：")
                   .arg(meeting ? dayText(meeting->day) : orBlank({}), personText(agreement.addressee)));
    paper.section(Words::tr("约定"));
    for (const QString &term : agreement.terms)
        paper.text((agreement.isSigned ? u"■ "_s : u"□ "_s) + term);
    paper.section(Words::tr("已有的材料和条件"));
    const auto ticked = [](const QList<Choice> &choices, const QStringList &missing) {
        QStringList words;
        for (const Choice &one : choices)
            words.append((missing.contains(one.id) ? u"□ "_s : u"■ "_s) + one.name);
        return words.join(u'\u3000');
    };
    paper.text(ticked(agreement.table.papers, agreement.row.papersMissing));
    paper.text(ticked(agreement.table.conditions, agreement.row.conditionsOpen));
    paper.text(Words::tr("条件出自：%1").arg(agreement.table.source));
    paper.section(Words::tr("第一个月的联系"));
    QStringList rhythm;
    for (const Rhythm &one : agreement.table.rhythm)
        rhythm.append(Words::tr("到第 %1 天：%2联系一次").arg(QString::number(one.untilDay), spanText(one.every)));
    paper.text(rhythm.join(Words::tr("；")));
    paper.text(Words::tr("学校联系人：______________　电话：______________　下次复诊：______________"));
    paper.section(Words::tr("满一个月以后"));
    for (const Choice &one : agreement.table.exit)
        paper.text(u"· "_s + one.name);
    paper.strong(Words::tr("有危险，马上留人陪着，联系监护人和学校，拨打 120 或 110。"));
    paper.sign(Words::tr("监护人签名　　　　　　　　学生签名　　　　　　　　日期　　　　　　"));
    paper.sign(Words::tr("学校代表签名　　　　　　　　班主任签名　　　　　　　　日期　　　　　　"));
    return paper;
}

} // namespace ui::words
