// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/InquiryPapers.h"

#include "ui/words/CaseWords.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::inquiry;

namespace ui::words
{

namespace
{

QString orBlank(const QString &text)
{
    return text.isEmpty() ? u"______________"_s : text;
}

/// By number: the key to it stays in the vault.
QString pupilText(const QString &number)
{
    return number.isEmpty() ? QString() : Words::tr("其他学生 %1").arg(number);
}

PaperTable tableOf(const InquiryForm &form, std::initializer_list<EntryKind> kinds)
{
    PaperTable table{{Words::tr("时间"), Words::tr("事项"), Words::tr("内容"), Words::tr("谁记的")}, {}, {20, 22, 44, 14}};
    for (const Entry &one : form.entries) {
        if (std::find(kinds.begin(), kinds.end(), one.kind) == kinds.end())
            continue;
        Entry shown = one;
        shown.pupil = pupilText(one.pupil);
        table.rows.append({momentText(one.at), inquiryKindText(one.kind), orBlank(inquiryEntryText(shown)), one.by});
    }
    return table;
}

void addTable(Paper &paper, const QString &title, const InquiryForm &form, std::initializer_list<EntryKind> kinds)
{
    PaperTable table = tableOf(form, kinds);
    if (table.rows.isEmpty())
        table.rows.append(QStringList(table.head.size(), u"\u3000\n\u3000"_s));
    paper.section(title);
    paper.table(table);
}

void addFinding(Paper &paper, const InquiryForm &form)
{
    const Entry *finding = findingOf(form.entries);
    paper.section(Words::tr("认定"));
    if (!finding) {
        paper.strong(Words::tr("还没有认定。认定以前不说谁对谁错。"));
        return;
    }
    paper.table({{Words::tr("项目"), Words::tr("内容")},
                 {{Words::tr("认定"), inquiryWordText(finding->kind, finding->word)},
                  {Words::tr("依据"), orBlank(finding->note)},
                  {Words::tr("认定的人"), orBlank(finding->people.join(Words::tr("、")))},
                  {Words::tr("日期"), finding->at.toLocalTime().date().toString(Qt::ISODate)}}});
}

} // namespace

QString inquiryPaperTitle()
{
    return Words::tr("学生欺凌调查记录");
}

Paper inquiryPaper(const InquiryForm &form, const FormSetting &setting)
{
    Paper paper;
    paper.title = inquiryPaperTitle();
    paper.head = {setting.unit, Words::tr("学生 %1　学号 %2").arg(studentLine(form.student), orBlank(form.student.studentNumber)),
                  Words::tr("开始调查 %1　另一方学生 %2 名，名字只在档案库里看")
                      .arg(form.since.isValid() ? momentText(form.since) : orBlank({}))
                      .arg(form.pupils)};
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用　规则第 %3 版（建议值，非官方要求）")
                     .arg(setting.unit, setting.day.toString(Qt::ISODate))
                     .arg(form.tableVersion);
    paper.section(Words::tr("步骤和时限"));
    PaperTable steps{{Words::tr("步骤"), Words::tr("时限"), Words::tr("办理")}, {}, {42, 33, 25}};
    for (const PartLine &one : form.parts)
        steps.rows.append({one.name, inquirySpanText(one), inquiryPartState(one)});
    paper.table(steps);
    if (!form.found.isEmpty()) {
        paper.section(Words::tr("从哪里发现的"));
        paper.text(form.found.join(Words::tr("、")));
    }
    addTable(paper, Words::tr("调查和告知"), form,
             {EntryKind::Members, EntryKind::Safety, EntryKind::Principal, EntryKind::Family, EntryKind::Others});
    addFinding(paper, form);
    addTable(paper, Words::tr("认定以后"), form,
             {EntryKind::Help, EntryKind::Measure, EntryKind::FamilyResult, EntryKind::OthersResult, EntryKind::Look, EntryKind::Reopened});
    paper.sign(Words::tr("调查的人签名　　　　　　　　　　　　　　　　日期　　　　　　"));
    paper.sign(Words::tr("认定的人签名　　　　　　　　　　　　　　　　日期　　　　　　"));
    return paper;
}

} // namespace ui::words
