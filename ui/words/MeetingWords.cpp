// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/MeetingWords.h"

#include "core/base/text/Pinyin.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::meetings;

namespace ui::words
{

namespace
{

QString dayText(const QDateTime &instant)
{
    return instant.toLocalTime().date().toString(Qt::ISODate);
}

/// A change of the level with what it was on the list: the minutes are read when it is another again.
QString ruledText(const Case &one, const core::alerts::GradingTable &table)
{
    const Decided &decided = *one.decided;
    if (decided.kind != Kind::Level || !one.severity || one.severity == decided.level)
        return decidedText(decided, table);
    const QString text = *decided.level > *one.severity ? Words::tr("从%1升到%2") : Words::tr("从%1降到%2");
    return text.arg(levelText(one.severity, table), levelText(decided.level, table));
}

void addCase(Paper &paper, const CaseView &view, const core::alerts::GradingTable &table)
{
    paper.section(u"%1　%2"_s.arg(studentLine(view.student), levelText(view.severity, table)));
    for (const QString &line : changeLines(view, table))
        paper.text(line);
    if (!view.one.decided) {
        paper.strong(Words::tr("决定：没有议"));
        return;
    }
    paper.strong(Words::tr("决定：%1").arg(ruledText(view.one, table)));
    if (const QString effect = effectText(view.effect); !effect.isEmpty())
        paper.text(effect);
    paper.text(Words::tr("理由：%1").arg(view.one.decided->reasons));
    PaperTable items{{Words::tr("要办的事"), Words::tr("谁办"), Words::tr("期限"), Words::tr("结果")}, {}};
    for (const Item &item : view.one.items)
        items.rows.append({item.what, item.person, item.due.toString(Qt::ISODate), item.outcome});
    if (!items.rows.isEmpty())
        paper.table(items);
}

} // namespace

QString meetingStateText(MeetingState state)
{
    switch (state) {
    case MeetingState::Prepared:
        return Words::tr("已准备");
    case MeetingState::Held:
        return Words::tr("已开，等签字");
    case MeetingState::Signed:
        return Words::tr("已签字");
    }
    return {};
}

QString partText(Part part)
{
    switch (part) {
    case Part::Member:
        return Words::tr("参加");
    case Part::Chair:
        return Words::tr("主持人");
    case Part::Secretary:
        return Words::tr("记录人");
    }
    return {};
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Keep:
        return Words::tr("维持");
    case Kind::Level:
        return Words::tr("改等级");
    case Kind::Close:
        return Words::tr("同意结案");
    case Kind::Refer:
        return Words::tr("转介");
    case Kind::PlanReview:
        return Words::tr("复核一生一策");
    case Kind::Other:
        return Words::tr("其他");
    }
    return {};
}

QString meetingRoleText(const QString &role, const MeetingRules &rules, const core::alerts::GradingTable &table)
{
    return table.roles.value(role, rules.otherRoles.value(role, role));
}

QString attendeeRoleText(const Attendee &one, const MeetingRules &rules, const core::alerts::GradingTable &table)
{
    const QString role = meetingRoleText(one.role, rules, table);
    return one.outside() ? Words::tr("%1（校外：%2）").arg(role, one.organisation) : role;
}

QString levelText(const std::optional<core::alerts::Severity> &severity, const core::alerts::GradingTable &table)
{
    return severity ? table.levels.value(*severity).name : Words::tr("未定级");
}

QString decidedText(const Decided &decided, const core::alerts::GradingTable &table)
{
    return decided.kind == Kind::Level ? Words::tr("定为%1").arg(levelText(decided.level, table)) : kindText(decided.kind);
}

QString effectText(Effect effect)
{
    switch (effect) {
    case Effect::Stands:
        return {};
    case Effect::Waits:
        return Words::tr("签字归档时才生效，在那以前照原来的等级办");
    case Effect::Failed:
        return Words::tr("没有生效：签字的岗位不够，或个案已经有变，照原来的等级办");
    }
    return {};
}

QString meetingItemText(const Item &item)
{
    const QString line = u"%1　%2　%3"_s.arg(item.what, item.person, item.due.toString(Qt::ISODate));
    return item.done.isValid() ? Words::tr("%1　办了：%2").arg(line, item.outcome) : Words::tr("%1　还没办").arg(line);
}

QString signatureText(const Attendee &one)
{
    if (!one.answered.isValid())
        return {};
    if (!one.refused)
        return Words::tr("%1 已签").arg(dayText(one.answered));
    return one.reason.isEmpty() ? Words::tr("%1 拒签").arg(dayText(one.answered))
                                : Words::tr("%1 拒签：%2").arg(dayText(one.answered), one.reason);
}

QList<ChangeRow> changeRows(const CaseView &view, const core::alerts::GradingTable &table)
{
    const Changes &changes = view.changes;
    QList<ChangeRow> rows;
    if (changes.since.isValid() && changes.levelBefore != view.severity)
        rows.append({Words::tr("等级"), levelText(changes.levelBefore, table), levelText(view.severity, table),
                     view.severity > changes.levelBefore});
    if (changes.stateBefore && *changes.stateBefore != view.state)
        rows.append({Words::tr("进展"), stateText(*changes.stateBefore), stateText(view.state)});
    if (changes.newSignals > 0)
        rows.append({Words::tr("新的信号"), {}, Words::tr("%1 条").arg(changes.newSignals)});
    if (changes.interviews > 0)
        rows.append({Words::tr("面谈"), {},
                     changes.danger ? Words::tr("%1 次，说到轻生").arg(changes.interviews)
                                    : Words::tr("%1 次，没有说到轻生").arg(changes.interviews),
                     changes.danger});
    if (changes.incidents > 0)
        rows.append({Words::tr("自伤、未遂或崩溃"), {}, Words::tr("%1 次").arg(changes.incidents), true});
    QStringList steps;
    for (const QString &step : changes.stepsDone)
        steps.append(stepText(step, table));
    if (!steps.isEmpty())
        rows.append({Words::tr("办了"), {}, steps.join(Words::tr("、"))});
    if (!changes.overdue.isEmpty())
        rows.append({Words::tr("逾期"), {}, changes.overdue.join(Words::tr("、")), true});
    if (changes.lastContact.isValid())
        rows.append({Words::tr("最近一次见面或跟踪"), {}, dayText(changes.lastContact)});
    if (changes.planReview.isValid())
        rows.append({Words::tr("一生一策复核日期"), {}, changes.planReview.toString(Qt::ISODate)});
    return rows;
}

QString lastDecisionLine(const Changes &changes, const core::alerts::GradingTable &table)
{
    if (!changes.lastDecision)
        return {};
    return Words::tr("上次（%1）的决定：%2").arg(dayText(changes.since), decidedText(*changes.lastDecision, table));
}

QStringList changeLines(const CaseView &view, const core::alerts::GradingTable &table)
{
    const Changes &changes = view.changes;
    QStringList lines;
    if (!changes.since.isValid())
        lines.append(Words::tr("第一次上会"));
    if (changes.lastDecision)
        lines.append(lastDecisionLine(changes, table));
    for (const Item &item : changes.lastItems)
        lines.append(Words::tr("上次定的事：%1").arg(meetingItemText(item)));
    for (const ChangeRow &row : changeRows(view, table))
        lines.append(Words::tr("%1：%2").arg(row.what, row.before.isEmpty() ? row.now : u"%1 → %2"_s.arg(row.before, row.now)));
    if (lines.isEmpty())
        lines.append(Words::tr("没有变化"));
    return lines;
}

QString meetingOpenText(const QString &word)
{
    if (word == u"chair")
        return Words::tr("还没有定主持人");
    if (word == u"secretary")
        return Words::tr("还没有定记录人");
    if (word == u"day")
        return Words::tr("开会的日子还没有到");
    if (word == u"undecided")
        return Words::tr("还有没定下来的个案");
    if (word == u"quorum")
        return Words::tr("到会的岗位不够，不能降级或结案：请人到会，或另作决定");
    if (word == u"signatures")
        return Words::tr("还有人没签字，也没记下拒签的理由");
    if (word == u"suspect")
        return Words::tr("有一件事不能交给写的那个人，或写了不该写的名字");
    if (word == u"outside_part")
        return Words::tr("主持人和记录人要是学校的人");
    if (word == u"outside_refused")
        return Words::tr("这个人不能作为校外人员到会");
    if (word == u"apart")
        return Words::tr("这个个案只能另行研究");
    return {};
}

QString meetingUnmetText(const QString &word, const core::alerts::GradingTable &table)
{
    const QString own = meetingOpenText(word);
    return own.isEmpty() ? openWordText(word, table) : own;
}

QString initialsText(const QString &name)
{
    QString initials;
    for (const QString &syllable : core::base::namePinyin(name).split(u' ', Qt::SkipEmptyParts))
        initials += syllable.at(0).toUpper();
    return initials;
}

QString meetingDutyText(const QString &step, const QString &what)
{
    if (step == u"meeting:missed")
        return Words::tr("研判会没有议到：开下一次，议这个个案");
    return what.isEmpty() ? Words::tr("开每月的研判会") : Words::tr("研判会：%1").arg(what);
}

Paper minutesPaper(const Minutes &minutes, const core::alerts::GradingTable &table, const FormSetting &setting)
{
    const Meeting &meeting = minutes.view.meeting;
    Paper paper;
    paper.title = minutes.apart ? Words::tr("研判会纪要（另行研究）") : Words::tr("研判会纪要");
    paper.head = {setting.unit, Words::tr("日期：%1").arg(meeting.day.toString(Qt::ISODate))};
    if (!meeting.place.isEmpty())
        paper.head.append(Words::tr("地点：%1").arg(meeting.place));
    paper.head.append(Words::tr("个案 %1 个").arg(minutes.view.cases.size()));
    paper.foot = Words::tr("%1　%2　内部资料　按知情范围使用").arg(setting.unit, setting.day.toString(Qt::ISODate));
    for (const CaseView &one : minutes.view.cases)
        addCase(paper, one, table);
    if (!meeting.addenda.isEmpty())
        paper.section(Words::tr("补记"));
    for (const Addendum &one : meeting.addenda)
        paper.text(u"%1　%2　%3"_s.arg(dayText(one.at), one.by, one.text));
    paper.section(Words::tr("参加的人"));
    PaperTable people{{Words::tr("姓名"), Words::tr("岗位"), Words::tr("会上"), Words::tr("签字")}, {}};
    for (const Attendee &one : minutes.present)
        people.rows.append({one.person, attendeeRoleText(one, minutes.view.rules, table), partText(one.part), signatureText(one)});
    paper.table(people);
    for (const Attendee &one : minutes.present) {
        if (!one.answered.isValid())
            paper.sign(Words::tr("%1签名　　　　　　　　日期　　　　　　")
                           .arg(one.outside() ? Words::tr("%1（%2）").arg(one.person, one.organisation) : one.person));
    }
    return paper;
}

} // namespace ui::words
