// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TableText.h"

#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QString tableText(const QString &table)
{
    struct Row {
        const char *table;
        const char *text;
    };
    static constexpr Row Rows[] = {
        {"campaign_import", QT_TRANSLATE_NOOP("Words", "答卷的批次")}, {"school_year_turn", QT_TRANSLATE_NOOP("Words", "升级记录")},
        {"student", QT_TRANSLATE_NOOP("Words", "学生")},         {"guardian", QT_TRANSLATE_NOOP("Words", "监护人")},   {"consent", QT_TRANSLATE_NOOP("Words", "同意书")},     {"campaign", QT_TRANSLATE_NOOP("Words", "测评轮次")},
        {"respondent", QT_TRANSLATE_NOOP("Words", "作答人")},    {"sheet", QT_TRANSLATE_NOOP("Words", "答卷")},        {"alert", QT_TRANSLATE_NOOP("Words", "预警")},         {"signal", QT_TRANSLATE_NOOP("Words", "预警信号")},
        {"decision", QT_TRANSLATE_NOOP("Words", "定级")},        {"fact", QT_TRANSLATE_NOOP("Words", "事实")},         {"step_done", QT_TRANSLATE_NOOP("Words", "办过的步骤")}, {"task", QT_TRANSLATE_NOOP("Words", "要办的事")},
        {"station", QT_TRANSLATE_NOOP("Words", "答题机")},       {"station_card", QT_TRANSLATE_NOOP("Words", "答题卡")}, {"talk_request", QT_TRANSLATE_NOOP("Words", "想找人说说")},
        {"sheet_decision", QT_TRANSLATE_NOOP("Words", "对答卷的判断")}, {"campaign_student", QT_TRANSLATE_NOOP("Words", "测评的名单")},
        {"institution", QT_TRANSLATE_NOOP("Words", "白名单机构")}, {"referral", QT_TRANSLATE_NOOP("Words", "转介")}, {"referral_act", QT_TRANSLATE_NOOP("Words", "转介的经过")}, {"school_leave", QT_TRANSLATE_NOOP("Words", "休学和复学")}, {"school_leave_act", QT_TRANSLATE_NOOP("Words", "休学和复学的经过")},
        {"observation", QT_TRANSLATE_NOOP("Words", "班级观察")}, {"zero_report", QT_TRANSLATE_NOOP("Words", "零报告")},
        {"appointment", QT_TRANSLATE_NOOP("Words", "预约")}, {"room_plan", QT_TRANSLATE_NOOP("Words", "辅导室的时间")},
        {"letter", QT_TRANSLATE_NOOP("Words", "来信")}, {"letter_emptying", QT_TRANSLATE_NOOP("Words", "开信箱")},
        {"inquiry_entry", QT_TRANSLATE_NOOP("Words", "欺凌调查的记录")},
        {"case_helper", QT_TRANSLATE_NOOP("Words", "个案交给谁")}, {"attachment", QT_TRANSLATE_NOOP("Words", "附件")},
        {"background", QT_TRANSLATE_NOOP("Words", "成长档案的背景")},
        {"plan", QT_TRANSLATE_NOOP("Words", "一生一策")}, {"plan_card", QT_TRANSLATE_NOOP("Words", "知情卡")}, {"counselling_session", QT_TRANSLATE_NOOP("Words", "辅导记录")}, {"counselling_link", QT_TRANSLATE_NOOP("Words", "辅导的同意和关联")}, {"meeting", QT_TRANSLATE_NOOP("Words", "研判会")},
        {"trusted_unit", QT_TRANSLATE_NOOP("Words", "登记的单位")}, {"package_sent", QT_TRANSLATE_NOOP("Words", "发出的包")}, {"package_taken", QT_TRANSLATE_NOOP("Words", "收到的包")}, {"journal", QT_TRANSLATE_NOOP("Words", "日志")},
        {"journal_entry", QT_TRANSLATE_NOOP("Words", "日志")},
        {"unit", QT_TRANSLATE_NOOP("Words", "本单位")},
        {"backup", QT_TRANSLATE_NOOP("Words", "备份")},
        {"backup_plan", QT_TRANSLATE_NOOP("Words", "备份的安排")},
        {"import_log", QT_TRANSLATE_NOOP("Words", "导入")},
        {"school_calendar", QT_TRANSLATE_NOOP("Words", "校历")},
        {"staff", QT_TRANSLATE_NOOP("Words", "教职工")},
        {"staff_certificate", QT_TRANSLATE_NOOP("Words", "教职工的证书")},
        {"staff_training", QT_TRANSLATE_NOOP("Words", "教职工的培训")},
        {"network_post", QT_TRANSLATE_NOOP("Words", "网络岗位")},
        {"network_handover", QT_TRANSLATE_NOOP("Words", "岗位交接")},
        {"retention_hold", QT_TRANSLATE_NOOP("Words", "要求保留")},
        {"retention_past", QT_TRANSLATE_NOOP("Words", "保存期的旧期")},
        {"retention_list", QT_TRANSLATE_NOOP("Words", "销毁清单")},
        {"retention_item", QT_TRANSLATE_NOOP("Words", "销毁清单的一项")},
        {"retention_signature", QT_TRANSLATE_NOOP("Words", "销毁的签名")},
        {"scale_licence", QT_TRANSLATE_NOOP("Words", "量表授权")},
        {"own_scale", QT_TRANSLATE_NOOP("Words", "本校量表")},
        {"plan_evaluation", QT_TRANSLATE_NOOP("Words", "策的评估")},
        {"counselling_addendum", QT_TRANSLATE_NOOP("Words", "辅导记录的补记")},
        {"counselling_disclosure", QT_TRANSLATE_NOOP("Words", "突破保密的记录")},
        {"lost_card", QT_TRANSLATE_NOOP("Words", "丢失的答题卡")},
        {"meeting_attendee", QT_TRANSLATE_NOOP("Words", "研判会的到会人")},
        {"meeting_case", QT_TRANSLATE_NOOP("Words", "研判会的个案")},
        {"meeting_item", QT_TRANSLATE_NOOP("Words", "研判会的决定")},
        {"meeting_addendum", QT_TRANSLATE_NOOP("Words", "研判会的补记")},
        {"crisis_entry", QT_TRANSLATE_NOOP("Words", "危机处置的记录")},
        {"counselling_group", QT_TRANSLATE_NOOP("Words", "团体辅导")},
        {"group_member", QT_TRANSLATE_NOOP("Words", "团体的成员")},
        {"group_sitting", QT_TRANSLATE_NOOP("Words", "团体的一次活动")},
        {"group_attendance", QT_TRANSLATE_NOOP("Words", "团体活动的到场")},
        {"group_addendum", QT_TRANSLATE_NOOP("Words", "团体记录的补记")},
        {"kit", QT_TRANSLATE_NOOP("Words", "工作包")},
        {"kit_key", QT_TRANSLATE_NOOP("Words", "工作包的钥匙")},
        {"kit_return", QT_TRANSLATE_NOOP("Words", "回传")},
        {"class_weather", QT_TRANSLATE_NOOP("Words", "心理晴雨表")},
        {"class_look", QT_TRANSLATE_NOOP("Words", "去看过的班")},
        {"dorm_check", QT_TRANSLATE_NOOP("Words", "宿舍检查")},
        {"dorm_mark", QT_TRANSLATE_NOOP("Words", "宿舍检查记到的学生")},
        {"home_visit", QT_TRANSLATE_NOOP("Words", "家访")},
        {"family_report", QT_TRANSLATE_NOOP("Words", "家里报来的情况")},
        {"own_kit", QT_TRANSLATE_NOOP("Words", "本机的工作包")},
    };
    for (const Row &row : Rows) {
        if (table == QLatin1StringView(row.table))
            return Words::tr(row.text);
    }
    return {};
}

} // namespace ui::words
