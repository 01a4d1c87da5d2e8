// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TimelineWords.h"

#include "core/alerts/AlertWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/GroupWords.h"
#include "ui/words/ImportWords.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/MeetingWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/RecordWords.h"
#include "ui/words/ReferralWords.h"
#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"
#include "ui/words/TableText.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using core::workspace::TimelineEntry;

namespace ui::words
{

namespace
{

QString levelText(core::alerts::Severity severity)
{
    switch (severity) {
    case core::alerts::Severity::Red:
        return Words::tr("红");
    case core::alerts::Severity::Orange:
        return Words::tr("橙");
    case core::alerts::Severity::Yellow:
        return Words::tr("黄");
    case core::alerts::Severity::Blue:
        return Words::tr("蓝");
    }
    return {};
}

QString decisionText(const QString &what)
{
    static const QMap<QString, QString> texts{
        {u"graded"_s, Words::tr("定级")},   {u"raised"_s, Words::tr("升级")},   {u"lowered"_s, Words::tr("降级")},
        {u"kept"_s, Words::tr("维持")},     {u"closed"_s, Words::tr("结案")},   {u"set_aside"_s, Words::tr("搁置")},
    };
    return texts.value(what, what);
}

QString ofConsent(const QString &word)
{
    const auto answers = {core::students::ConsentAnswer::None, core::students::ConsentAnswer::Granted,
                          core::students::ConsentAnswer::Refused, core::students::ConsentAnswer::Withdrawn};
    for (const auto answer : answers) {
        if (core::students::consentName(answer) == word)
            return consentAnswerText(answer);
    }
    return word;
}

QString careText(const TimelineEntry &entry)
{
    if (entry.what == u"made")
        return Words::tr("建议转介");
    const auto act = core::referral::actFromName(entry.what);
    return act ? actText(*act) : entry.what;
}

QString planText(const TimelineEntry &entry)
{
    if (entry.what == u"evaluated")
        return Words::tr("评价：%1").arg(reachedText(entry.value.toInt()));
    const auto state = core::plans::planStateFromName(entry.what);
    return Words::tr("第 %1 版，%2").arg(entry.value, state ? planStateText(*state) : entry.what);
}

QString sessionLine(const TimelineEntry &entry)
{
    const auto state = entry.what == core::counselling::stateName(core::counselling::State::Open)
        ? core::counselling::State::Open
        : core::counselling::State::Final;
    return Words::tr("第 %1 次　%2").arg(entry.value, sessionStateText(state));
}

/// Parts that are there, with a space between them.
QString joined(const QStringList &parts)
{
    QString line;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            line = line.isEmpty() ? part : Words::tr("%1　%2").arg(line, part);
    }
    return line;
}

QString crisisLine(const TimelineEntry &entry)
{
    const auto kind = core::crisis::entryFromName(entry.what);
    const bool outcome = entry.what == u"notice" || entry.what == u"district" || entry.what == u"call" || entry.what == u"hand_over";
    return joined({kind ? entryKindText(*kind) : entry.what, entry.name, outcome ? crisisOutcomeText(entry.value) : QString()});
}

QString inquiryLine(const TimelineEntry &entry)
{
    const auto kind = core::inquiry::entryFromName(entry.what);
    return kind ? joined({inquiryKindText(*kind), inquiryWordText(*kind, entry.value)}) : entry.what;
}

QString meetingLine(const TimelineEntry &entry)
{
    const auto kind = core::meetings::kindFromName(entry.what);
    if (!kind)
        return Words::tr("研究过，没有定");
    if (*kind == core::meetings::Kind::Level && entry.severity)
        return Words::tr("定为%1").arg(levelText(*entry.severity));
    return kindText(*kind);
}

} // namespace

QString timelineKindText(const QString &kind)
{
    static const QMap<QString, QString> texts{
        {u"assessment"_s, Words::tr("测评")}, {u"signal"_s, Words::tr("信号")},   {u"decision"_s, Words::tr("预警")},
        {u"fact"_s, Words::tr("事实")},       {u"step"_s, Words::tr("步骤")},     {u"plan"_s, Words::tr("策")},
        {u"card"_s, Words::tr("知情卡")},     {u"referral"_s, Words::tr("转介")}, {u"leave"_s, Words::tr("休学和复学")},
        {u"consent"_s, Words::tr("同意书")},  {u"attachment"_s, Words::tr("附件")},
        {u"case"_s, Words::tr("预警")},       {u"session"_s, Words::tr("辅导")},
        {u"import"_s, Words::tr("导入")},
        {u"appointment"_s, Words::tr("预约")},
        {u"crisis"_s, Words::tr("危机")},
        {u"inquiry"_s, Words::tr("欺凌调查")},
        {u"meeting"_s, Words::tr("研判会")},
        {u"change"_s, Words::tr("档案改动")},
        {u"observation"_s, Words::tr("观察")},
        {u"dormitory"_s, Words::tr("宿舍")},
        {u"visit"_s, Words::tr("家访")},
        {u"group"_s, Words::tr("团体辅导")},
        {u"letter"_s, Words::tr("来信")},
    };
    return texts.value(kind, kind);
}

QString timelineText(const TimelineEntry &entry)
{
    if (entry.kind == u"assessment")
        return joined({entry.name, entry.value, entry.what == u"invalid" ? Words::tr("无效") : QString()});
    if (entry.kind == u"decision")
        return joined({decisionText(entry.what), entry.severity ? levelText(*entry.severity) : QString()});
    if (entry.kind == u"fact") {
        const auto fact = core::alerts::factKindFromName(entry.what);
        return fact ? factText(*fact) : entry.what;
    }
    if (entry.kind == u"plan")
        return planText(entry);
    if (entry.kind == u"card")
        return joined({entry.what == u"withdrawn" ? Words::tr("已收回") : Words::tr("给了"), entry.name});
    if (entry.kind == u"referral" || entry.kind == u"leave")
        return joined({careText(entry), entry.name});
    if (entry.kind == u"consent")
        return Words::tr("家长%1，学生%2").arg(ofConsent(entry.what), ofConsent(entry.value));
    if (entry.kind == u"session")
        return sessionLine(entry);
    if (entry.kind == u"import")
        return joined({importKindText(entry.what), entry.name});
    if (entry.kind == u"appointment") {
        const auto state = core::counselling::appointmentStateFromName(entry.what);
        return state ? appointmentStateText(*state) : entry.what;
    }
    if (entry.kind == u"observation")
        return joined({entry.what == u"same_day" ? Words::tr("当日上报") : Words::tr("班级观察"), entry.name,
                       entry.value == u"1" ? QString() : Words::tr("第 %1 版").arg(entry.value)});
    if (entry.kind == u"dormitory")
        return joined({entry.what == u"same_day" ? Words::tr("当日上报") : Words::tr("宿舍检查"), entry.name});
    if (entry.kind == u"visit")
        return entry.name;
    if (entry.kind == u"group") {
        const auto presence = core::counselling::presenceFromName(entry.what);
        return joined({entry.name, presence ? presenceText(*presence) : entry.what});
    }
    if (entry.kind == u"letter")
        return entry.what == u"about" ? Words::tr("有人来信说到") : Words::tr("来了一封信");
    if (entry.kind == u"attachment")
        return joined({entry.value, entry.name});
    if (entry.kind == u"crisis")
        return crisisLine(entry);
    if (entry.kind == u"inquiry")
        return inquiryLine(entry);
    if (entry.kind == u"meeting")
        return meetingLine(entry);
    if (entry.kind == u"change")
        return Words::tr("%1：%2 → %3").arg(recordFieldText(entry.what), recordValueText(entry.what, entry.name),
                                             recordValueText(entry.what, entry.value));
    return entry.name;
}

QString timelineLine(const TimelineEntry &entry)
{
    const QString when = entry.at.toLocalTime().toString(entry.wholeDay ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s);
    const QString line = joined({when, timelineKindText(entry.kind), timelineText(entry), entry.by,
                                 entry.redacted ? Words::tr("（有记录，未打开）") : QString()});
    return entry.note.isEmpty() ? line : line + u"\n    "_s + entry.note;
}

QString termText(const QDate &day)
{
    constexpr int SpringBegins = 2;
    constexpr int AutumnBegins = 8;
    if (day.month() >= SpringBegins && day.month() < AutumnBegins)
        return Words::tr("%1 年春").arg(day.year());
    return Words::tr("%1 年秋").arg(day.month() < SpringBegins ? day.year() - 1 : day.year());
}

QString accessActText(const QString &act)
{
    static const QMap<QString, QString> texts{
        {u"viewed"_s, Words::tr("查看")},
        {u"exported"_s, Words::tr("导出")},
        {u"notes_opened"_s, Words::tr("打开限制内容")},
        {u"note_opened"_s, Words::tr("打开别人的辅导记录")},
        {u"card_replaced"_s, Words::tr("换答题卡")},
        {u"confidentiality_broken"_s, Words::tr("突破保密")},
        {u"handed_over"_s, Words::tr("移交")},
        {u"discarded"_s, Words::tr("移除")},
    };
    return texts.value(act, act);
}

QString accessLine(const core::storage::AccessLine &line, const QString &who)
{
    return joined({line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), who, accessActText(line.act),
                   tableText(line.table), line.reason});
}

} // namespace ui::words
