// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CrisisPapers.h"

#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/EvidenceWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::crisis;
using core::alerts::GradingTable;

namespace ui::words
{

namespace
{

constexpr int RoomForMore = 4; // empty rows, two lines high, to write in

QString orBlank(const QString &text)
{
    return text.isEmpty() ? u"______________"_s : text;
}

QString peopleText(const Entry &entry)
{
    QStringList people{entry.person};
    people += entry.others;
    people.removeAll(QString());
    return people.join(Words::tr("、"));
}

QString presentText(const CrisisForm &form)
{
    if (form.guardOver.isValid())
        return Words::tr("%1 起不用守").arg(momentText(form.guardOver));
    return form.watch.present.isEmpty() ? Words::tr("还没有写下谁陪着") : form.watch.present.join(Words::tr("、"));
}

QString calledText(const CallLine &line)
{
    return line.last ? u"%1　%2"_s.arg(momentText(line.last->at), crisisOutcomeText(line.last->word)) : QString();
}

QString shiftText(const Entry &shift)
{
    const QDateTime until = shift.until.toLocalTime();
    const bool sameDay = until.date() == shift.at.toLocalTime().date();
    return Words::tr("%1 到 %2").arg(momentText(shift.at), sameDay ? until.toString(u"HH:mm"_s) : momentText(shift.until));
}

void addRoom(PaperTable &table)
{
    for (int i = 0; i < RoomForMore; ++i)
        table.rows.append(QStringList(table.head.size(), u"\u3000\n\u3000"_s));
}

Paper begun(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper;
    paper.title = crisisFormTitle(form.form);
    paper.head = {setting.unit, Words::tr("学生 %1　学号 %2").arg(studentLine(form.student), orBlank(form.student.studentNumber))};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用　规则第 %3 版（建议值，非官方要求）")
                     .arg(setting.unit, setting.day.toString(Qt::ISODate))
                     .arg(form.table.version);
    return paper;
}

QString levelLine(const CrisisForm &form)
{
    return Words::tr("等级 %1　第一条记录 %2").arg(form.severity ? form.levelName : Words::tr("未定级"), momentText(form.first));
}

/// Said of every call alike, so that the line of a post to which nothing may go looks like the others.
bool isCall(const CrisisForm &form, const QString &step)
{
    const QList<CrisisWord> &calls = form.table.calls;
    return std::any_of(calls.begin(), calls.end(), [&](const CrisisWord &one) { return one.step == step; });
}

/// Who was reached may be neither the only one at home nor in the record at all: the numbers of the record stand below.
void addOtherGuardians(PaperTable &calls, const CallLine &line, const QList<core::students::Guardian> &guardians)
{
    for (const auto &one : guardians) {
        if (one.name != line.person && !one.phone.isEmpty())
            calls.rows.append({line.who.name, one.name, one.phone, {}, {}});
    }
}

PaperTable callTable(const CrisisForm &form)
{
    PaperTable calls{{Words::tr("谁"), Words::tr("姓名"), Words::tr("电话"), Words::tr("打通的时间"), Words::tr("说了什么")}, {}};
    for (const CallLine &line : form.calls) {
        const bool known = line.last || !line.phone.isEmpty();
        if ((line.stopped.isEmpty() && known) || line.who.id == u"psych_teacher") {
            calls.rows.append({line.who.name, line.person, line.phone, calledText(line), {}});
            if (line.who.id == u"guardian")
                addOtherGuardians(calls, line, form.guardians);
        } else {
            calls.rows.append({line.who.name, {}, {}, {}, Words::tr("由心理教师联系")});
        }
    }
    return calls;
}

/// What was entered of it, each part as it was told last; what is blank is for the pen.
void addAccount(Paper &paper, const CrisisForm &form)
{
    PaperTable account{{Words::tr("项目"), Words::tr("内容"), Words::tr("时间"), Words::tr("谁记的")}, {}};
    for (const CrisisWord &part : form.table.account) {
        const Entry *last = lastOf(form.entries, EntryKind::Account, part.id);
        if (last && !last->note.isEmpty())
            account.rows.append({part.name, last->note, momentText(last->at), last->by});
    }
    if (!account.rows.isEmpty())
        paper.table(account);
}

void addReports(Paper &paper, const CrisisForm &form)
{
    PaperTable reports{{Words::tr("报给谁"), Words::tr("单位"), Words::tr("谁接的"), Words::tr("回执或受理号"), Words::tr("时间"), Words::tr("谁报的")}, {}};
    for (const Entry &one : form.entries) {
        if (one.kind != EntryKind::Report)
            continue;
        const CrisisWord *authority = find(form.table.reports, one.word);
        reports.rows.append({authority ? authority->name : one.word, one.place, one.person, one.result, momentText(one.at), one.by});
    }
    if (reports.rows.isEmpty())
        return;
    paper.section(Words::tr("报告主管机关"));
    paper.table(reports);
}

Paper stepsPaper(const CrisisForm &form, const GradingTable &table, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    paper.head.append(levelLine(form));
    paper.strong(Words::tr("现在陪着：%1。学生身边一直有两名成人，不单独留下。").arg(presentText(form)));
    paper.section(Words::tr("先打给谁（建议顺序）"));
    paper.table(callTable(form));
    PaperTable steps{{Words::tr("要办的步骤"), Words::tr("最迟"), Words::tr("办好的时间"), Words::tr("谁办的")}, {}};
    for (const core::alerts::Duty &one : form.steps) {
        const QString due = one.overdue ? Words::tr("%1　已超时").arg(momentText(one.due)) : momentText(one.due);
        steps.rows.append({one.name, due, {}, isCall(form, one.step) ? Words::tr("由心理教师联系") : QString()});
    }
    paper.section(Words::tr("要办的步骤"));
    if (!steps.rows.isEmpty())
        paper.table(steps);
    paper.strong(Words::tr("有的步骤只在档案库里看，由心理教师办。"));
    PaperTable done{{Words::tr("已办的步骤"), Words::tr("时间")}, {}};
    for (const core::alerts::StepDone &one : form.done)
        done.rows.append({stepText(one.step, table), momentText(one.at)});
    if (!done.rows.isEmpty()) {
        paper.section(Words::tr("已办的步骤"));
        paper.table(done);
    }
    addReports(paper, form);
    PaperTable seen{{Words::tr("时间"), Words::tr("看到的、听到的，不写推测"), Words::tr("谁记的")}, {}};
    addRoom(seen);
    paper.section(Words::tr("即时记录"));
    addAccount(paper, form);
    paper.table(seen);
    return paper;
}

Paper guardPaper(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    paper.strong(Words::tr("两名成人一起陪着，不单独留下。没有人接，就不换班。"));
    PaperTable shifts{{Words::tr("时间"), Words::tr("谁陪"), Words::tr("交接的话"), Words::tr("交班签名"), Words::tr("接班签名")}, {}};
    for (const Entry &one : form.entries) {
        if (one.kind == EntryKind::Guard)
            shifts.rows.append({shiftText(one), peopleText(one), one.note, {}, {}});
    }
    addRoom(shifts);
    paper.section(Words::tr("值守表和交接"));
    paper.table(shifts);
    if (!form.watch.gaps.isEmpty())
        paper.section(Words::tr("不够两个人的时间"));
    for (const Gap &one : form.watch.gaps)
        paper.strong(gapText(one));
    for (const Doubled &one : form.watch.doubled)
        paper.strong(doubledText(one));
    paper.section(Words::tr("交给家长或医院"));
    paper.text(Words::tr("交给谁以前，先在档案库里记下，再打印交接单。"));
    paper.sign(Words::tr("交出的人签名　　　　　　　　接手的人签名　　　　　　　　和学生的关系　　　　　　"));
    paper.sign(Words::tr("时间　　　　　　　　　　　　地点　　　　　　　　　　　　"));
    return paper;
}

Paper removedPaper(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    PaperTable things{{Words::tr("什么"), Words::tr("在哪里找到"), Words::tr("谁拿走的"), Words::tr("存在哪里"), Words::tr("时间")}, {}};
    for (const Entry &one : form.entries) {
        if (one.kind == EntryKind::Removed)
            things.rows.append({orBlank(one.note), one.place, peopleText(one), one.result, momentText(one.at)});
    }
    addRoom(things);
    paper.section(Words::tr("拿走的东西"));
    paper.table(things);
    paper.text(Words::tr("再看一遍：书包、课桌、宿舍床位和柜子、高处的窗。"));
    paper.sign(Words::tr("经办人签名　　　　　　　　见证人签名　　　　　　　　日期　　　　　　"));
    return paper;
}

QString addresseeText(const CrisisForm &form)
{
    const Entry *told = lastOf(form.entries, EntryKind::Notice);
    QString person = told ? told->person : QString();
    QString relation = told ? told->role : QString();
    if (!told && !form.guardians.isEmpty()) {
        person = form.guardians.first().name;
        relation = form.guardians.first().relation;
    }
    return relation.isEmpty() ? orBlank(person) : Words::tr("%1（%2）").arg(orBlank(person), relation);
}

void addNotice(Paper &paper, const CrisisForm &form)
{
    paper.strong(Words::tr("致监护人 %1：").arg(addresseeText(form)));
    paper.text(Words::tr("学校了解到，%1 现在的安全需要我们一起马上重视。学校已经安排大人陪着。这是告知，不是诊断：学校不作诊断。").arg(form.student.name));
    paper.section(Words::tr("请您现在做这几件事"));
    for (const CrisisWord &one : form.table.notice)
        paper.text(u"· "_s + one.name);
    QStringList numbers;
    for (const CrisisWord &one : form.table.calls) {
        if (!one.number.isEmpty())
            numbers.append(u"%1 %2"_s.arg(one.name, one.number));
    }
    paper.strong(Words::tr("有危险马上拨打：%1").arg(numbers.join(Words::tr("、"))));
    paper.text(Words::tr("学校联系人：______________　电话：______________"));
    paper.section(Words::tr("监护人"));
    paper.text(Words::tr("□ 已收到，会照着做。　　□ 已收到，不同意。理由：____________________"));
    paper.sign(Words::tr("监护人签名　　　　　　　　关系　　　　　　电话　　　　　　　　日期　　　　　　"));
}

Paper noticePaper(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    paper.title = Words::tr("%1　第一联　监护人留存").arg(crisisFormTitle(form.form));
    addNotice(paper, form);
    paper.newPaper(Words::tr("%1　第二联　学校留存").arg(crisisFormTitle(form.form)));
    addNotice(paper, form);
    const Entry *told = lastOf(form.entries, EntryKind::Notice);
    const Entry *refused = told && told->word == u"refused" ? told : nullptr;
    paper.section(Words::tr("学校填写"));
    paper.table({{Words::tr("项目"), Words::tr("内容")},
                 {{Words::tr("告知的时间"), told ? momentText(told->at) : orBlank({})},
                  {Words::tr("怎样告知"), orBlank(told ? told->place : QString())},
                  {Words::tr("结果"), told ? crisisOutcomeText(told->word) : orBlank({})},
                  {Words::tr("监护人的态度"), orBlank(told ? told->result : QString())},
                  {Words::tr("拒签的时间"), refused ? momentText(refused->at) : orBlank({})},
                  {Words::tr("拒签时的两名见证人"), orBlank(refused ? refused->others.join(Words::tr("、")) : QString())}}});
    paper.text(Words::tr("监护人拒签时，两名见证人当场签名，监护人自己不算。"));
    paper.sign(Words::tr("见证人签名　　　　　　　见证人签名　　　　　　　告知的人签名　　　　　　　日期　　　　"));
    return paper;
}

Paper hospitalPaper(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    PaperTable stays{{Words::tr("医院"), Words::tr("到达的时间"), Words::tr("谁陪去的"), Words::tr("结果，不写诊断")}, {}};
    for (const Entry &one : form.entries) {
        if (one.kind == EntryKind::Hospital)
            stays.rows.append({orBlank(one.place), momentText(one.at), peopleText(one), one.result});
    }
    if (stays.rows.isEmpty())
        stays.rows.append({orBlank({}), {}, {}, {}});
    paper.section(Words::tr("送医"));
    paper.table(stays);
    paper.text(Words::tr("学校联系人：______________　电话：______________"));
    paper.section(Words::tr("交接"));
    paper.text(Words::tr("□ 收治　　□ 门诊后离院　　□ 转到别的医院：______________"));
    paper.text(Words::tr("下次就诊：______________"));
    paper.sign(Words::tr("送去的人签名　　　　　　　　接手的人签名　　　　　　　　和学生的关系　　　　　　"));
    paper.sign(Words::tr("医院接诊人签名　　　　　　　　时间　　　　　　"));
    return paper;
}

/// What the watch ended with; nullptr: it goes on, and the form is for the pen.
const Entry *handedOver(const CrisisForm &form)
{
    return form.guardOver.isValid() ? lastOf(form.entries, EntryKind::HandOver) : nullptr;
}

void addHandOver(Paper &paper, const CrisisForm &form)
{
    const Entry *over = handedOver(form);
    const auto told = [over](const QString &text) { return orBlank(over ? text : QString()); };
    const bool toHospital = over ? over->word == ToHospital : !form.toGuardian;
    const bool decided = over && over->word == NotNeeded;
    QStringList others = over ? over->others : QStringList();
    if (over && !decided && others.isEmpty())
        others.append(over->by);
    PaperTable rows{{Words::tr("项目"), Words::tr("内容")}, {}};
    rows.rows.append({Words::tr("怎样结束守护"), over || toHospital ? crisisOutcomeText(over ? over->word : QString(ToHospital)) : Words::tr("□ 交给监护人　　□ 交给医院")});
    rows.rows.append({Words::tr("时间"), told(over ? momentText(over->at) : QString())});
    if (decided) {
        rows.rows.append({Words::tr("谁决定"), peopleText(*over)});
        rows.rows.append({Words::tr("理由"), orBlank(over->note)});
    } else {
        rows.rows.append({Words::tr("交出的人"), told(others.join(Words::tr("、")))});
        rows.rows.append({Words::tr("接手的人"), told(over ? over->person : QString())});
        rows.rows.append({Words::tr("和学生的关系"), told(over ? over->role : QString())});
        rows.rows.append({Words::tr("电话"), told(over ? over->phone : QString())});
        rows.rows.append({toHospital ? Words::tr("哪家医院") : Words::tr("在哪里"), told(over ? over->place : QString())});
        rows.rows.append({Words::tr("签了什么，说了什么"), told(over ? over->signature : QString())});
    }
    paper.table(rows);
    if (!toHospital && !decided) {
        paper.section(Words::tr("接手的人请做这几件事"));
        for (const CrisisWord &one : form.table.notice) {
            if (one.id != u"come") // is there
                paper.text(u"· "_s + one.name);
        }
    }
    paper.text(Words::tr("学校联系人：______________　电话：______________"));
    paper.sign(decided ? Words::tr("决定的人签名　　　　　　　　决定的人签名　　　　　　　　日期　　　　　　")
                       : Words::tr("交出的人签名　　　　　　　　接手的人签名　　　　　　　　时间　　　　　　"));
}

Paper handOverPaper(const CrisisForm &form, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    const Entry *over = handedOver(form);
    if (over && over->word == NotNeeded) {
        addHandOver(paper, form);
        return paper;
    }
    paper.title = Words::tr("%1　第一联　接手的人留存").arg(crisisFormTitle(form.form));
    addHandOver(paper, form);
    paper.newPaper(Words::tr("%1　第二联　学校留存").arg(crisisFormTitle(form.form)));
    addHandOver(paper, form);
    return paper;
}

QString lastText(const CrisisForm &form, EntryKind kind, const QString &word)
{
    const Entry *last = lastOf(form.entries, kind, word);
    if (!last)
        return orBlank({});
    QStringList parts{momentText(last->at), crisisOutcomeText(last->word), last->place, peopleText(*last), last->result};
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

Paper districtPaper(const CrisisForm &form, const GradingTable &table, const FormSetting &setting)
{
    Paper paper = begun(form, setting);
    const QString level = form.severity ? Words::tr("%1，%2 定").arg(form.levelName, momentText(form.since)) : Words::tr("未定级");
    QStringList done;
    for (const core::alerts::StepDone &one : form.done)
        done.append(u"%1 %2"_s.arg(momentText(one.at), stepText(one.step, table)));
    QStringList rests;
    for (const core::alerts::Evidence &one : form.rests)
        rests.append(evidenceText(one, table));
    paper.table({{Words::tr("项目"), Words::tr("内容")},
                 {{Words::tr("第一条记录"), momentText(form.first)},
                  {Words::tr("等级"), level},
                  {Words::tr("定级的依据"), orBlank(rests.join(u'\n'))},
                  {Words::tr("现在谁陪着"), presentText(form)},
                  {Words::tr("告知家长"), lastText(form, EntryKind::Notice, {})},
                  {Words::tr("送医"), lastText(form, EntryKind::Hospital, {})},
                  {Words::tr("电话报告"), lastText(form, EntryKind::District, u"phone"_s)},
                  {Words::tr("书面报告"), lastText(form, EntryKind::District, u"written"_s)},
                  {Words::tr("已办的步骤"), orBlank(done.join(u'\n'))}}});
    const Entry *told = lastOf(form.entries, EntryKind::District);
    paper.section(Words::tr("事实（看到的、听到的，不写推测和谈话内容）"));
    paper.text(told && !told->note.isEmpty() ? told->note : QString(60, u'_'));
    paper.section(Words::tr("请求的支持"));
    paper.text(QString(60, u'_'));
    paper.sign(Words::tr("报告人签名　　　　　　　　单位盖章　　　　　　　　日期　　　　　　"));
    return paper;
}

} // namespace

QString crisisFormTitle(const QString &form)
{
    static const QMap<QString, QString> titles{
        {u"crisis-steps"_s, Words::tr("联系单和时限表")},    {u"crisis-guard"_s, Words::tr("值守表和守护交接单")},
        {u"crisis-removed"_s, Words::tr("拿走的东西登记表")}, {u"crisis-notice"_s, Words::tr("致监护人告知书")},
        {u"crisis-hospital"_s, Words::tr("送医交接单")},     {u"crisis-district"_s, Words::tr("给教育主管部门的报告")},
        {u"crisis-handover"_s, Words::tr("学生交接单")},
    };
    return titles.value(form);
}

Paper crisisPaper(const CrisisForm &form, const GradingTable &table, const FormSetting &setting)
{
    if (form.form == u"crisis-steps")
        return stepsPaper(form, table, setting);
    if (form.form == u"crisis-guard")
        return guardPaper(form, setting);
    if (form.form == u"crisis-removed")
        return removedPaper(form, setting);
    if (form.form == u"crisis-notice")
        return noticePaper(form, setting);
    if (form.form == u"crisis-handover")
        return handOverPaper(form, setting);
    if (form.form == u"crisis-hospital")
        return hospitalPaper(form, setting);
    return districtPaper(form, table, setting);
}

} // namespace ui::words
