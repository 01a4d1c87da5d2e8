// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ErrorText.h"

#include "ui/words/MomentText.h"
#include "ui/words/RoomWords.h"
#include "ui/words/ScaleWords.h"
#include "ui/words/Words.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace ui::words
{

namespace
{

QString usageText(const core::Error &error)
{
    const QString reason = error.context.value(u"reason"_s).toString();
    if (reason == u"twice")
        return Words::tr("%1 写了两次。什么都没有做。请只写一次。").arg(error.detail);
    if (reason == u"no_value")
        return Words::tr("%1 后面要跟一个值。什么都没有做。").arg(error.detail);
    if (reason == u"missing")
        return Words::tr("缺少 %1。什么都没有做。用 yicectl --help 看写法。").arg(error.detail);
    if (error.detail.isEmpty())
        return Words::tr("写法不对。什么都没有做。用 yicectl --help 看全部命令。");
    return Words::tr("不认识「%1」。什么都没有做。用 yicectl --help 看全部命令。").arg(error.detail);
}

/// What is wrong with the grounds of a decision, fact or step; empty: another field.
QString evidenceFieldText(const QString &name)
{
    if (name == u"evidence_id")
        return Words::tr("没有这条依据，或不是这名学生的，或您看不到。什么都没有写入。请从依据列表里选；定高一级可以先不带依据。");
    if (name == u"proof")
        return Words::tr("这件事要选证明它的记录，例如研判会、附件、回执；不在库里的写材料的标题、谁出的、日期。什么都没有写入。");
    if (name == u"paper_title")
        return Words::tr("库外的材料要写标题。什么都没有写入。");
    if (name == u"paper_issuer")
        return Words::tr("库外的材料要写是谁出的。什么都没有写入。");
    if (name == u"paper_day")
        return Words::tr("库外的材料要写日期，不能是以后的。什么都没有写入。");
    if (name == u"organisation")
        return Words::tr("校外的人要写单位。什么都没有写入。");
    if (name == u"independent")
        return Words::tr("要写明由谁办，写姓名。什么都没有写入。");
    return {};
}

QString invalidText(const core::Error &error)
{
    const QString where = error.context.value(u"where"_s).toString();
    if (error.context.contains(u"line"_s))
        return Words::tr("文件里有 %1 处要改，什么都没有写入。请按下面的行号改好再试。").arg(error.problems.size());
    if (!where.isEmpty())
        return Words::tr("文件里 %1 这一处不合要求。什么都没有写入。请改好这一处再试。").arg(where);
    if (error.context.contains(u"expected"_s))
        return Words::tr("数目不对：应有 %1 个，给了 %2 个。什么都没有写入。请核对后再试。").arg(
            error.context.value(u"expected"_s).toString(), error.context.value(u"found"_s).toString());
    const QString option = error.context.value(u"option"_s).toString();
    const QString name = option.isEmpty() ? error.context.value(u"field"_s).toString() : option;
    const QStringList allowed = error.context.value(u"allowed"_s).toStringList();
    if (!allowed.isEmpty())
        return Words::tr("「%1」只能是：%2。什么都没有写入。请改好再试。").arg(name, allowed.join(Words::tr("、")));
    if (!error.context.contains(u"field"_s))
        return Words::tr("有一处不在允许的范围内。什么都没有写入。请改好再试。");
    if (name == u"at")
        return Words::tr("这个时间不行：不能是还没到的时间，也不能早于个案的第一条记录。什么都没有写入。请改好再试。");
    if (const QString text = evidenceFieldText(name); !text.isEmpty())
        return text;
    return Words::tr("「%1」不在允许的范围内。什么都没有写入。请改好再试。").arg(name);
}

QString unreadableText(const core::Error &error)
{
    const QString reason = error.context.value(u"reason"_s).toString();
    if (reason.startsWith(u"json_"))
        return Words::tr("这个文件不是正确的 JSON，读不下去。什么都没有写入。请改好下面这一行再试。");
    if (reason == u"scan")
        return Words::tr("这个文件不是完整的 PDF、PNG 或 JPEG。什么都没有存入。请重新扫描，或从原处重新拷贝。");
    if (reason == u"encrypted")
        return Words::tr("这个文件加了密码，读不出来。什么都没有写入。请在 Excel 里去掉密码，另存后再试。");
    if (reason == u"html" || reason == u"xml")
        return Words::tr("这个文件其实是网页，只是名字像表格。什么都没有写入。请用 Excel 打开它，另存为 .xlsx 后再试。");
    if (reason == u"empty")
        return Words::tr("这个文件是空的。什么都没有写入。请核对文件，或从原处重新导出。");
    if (reason == u"truncated")
        return Words::tr("这个文件不完整，后面缺了一段。什么都没有写入。请重新拷贝，或从原处重新导出。");
    if (reason == u"no_table")
        return Words::tr("这个文件不是表格。什么都没有写入。请选 .xlsx、.xls 或 .csv 文件。");
    if (reason == u"date_1904")
        return Words::tr("这个工作簿用的是 1904 日期系统，日期会差四年，没有读取。请在 Excel 选项里关掉它，另存后再试。");
    if (reason == u"open_quote")
        return Words::tr("第 %1 行有一个引号没有结尾，后面的内容分不清。什么都没有写入。请改好这一行再试。").arg(
            error.context.value(u"row"_s).toString());
    return Words::tr("这个文件读不出来，格式不是所要的。什么都没有写入。请核对文件，或从原处重新导出。");
}

/// Of kits and what comes back from them; empty for all else.
QString kitText(const core::Error &error)
{
    const QString reason = error.context.value(u"reason"_s).toString();
    if (reason == u"slip")
        return Words::tr("密码条抄错了。工作包没有受影响。请再看纸上的每一组，0 和 O、1 和 I 当作一样。");
    if (reason == u"other_slip")
        return Words::tr("这张密码条不是这个工作包的。工作包没有受影响。请核对是不是拿错了纸条。");
    if (reason == u"no_kit")
        return Words::tr("这个文件不是工作包。没有建立任何东西。请选心理辅导室交给您的 .yicekit 文件。");
    if (reason == u"scope")
        return Words::tr("这份回传里有不属于这个工作包的学生或班级，已拒收。没有写入任何东西。请换一个工作包。");
    if (reason == u"kit_opened")
        return Words::tr("这个工作包没有开好，写了也交不回来。没有改动任何东西。请用密码条从收到的文件重新打开。");
    if (reason == u"kit_doubted")
        return Words::tr("不能给这个人做这个工作包：有一名学生的个案提到这个人。没有做任何东西。请和保护负责人商量交给谁。");
    if (reason == u"kit_key")
        return Words::tr("这个工作包还没有交过回传，不知道用哪把钥匙封。没有做任何东西。请本人先交一次，或给他做一个新的。");
    if (reason == u"kit_news") {
        if (error.code == ErrorCode::NotForUs)
            return Words::tr("这份更新是给另一个工作包的。没有改动任何东西。请退还给心理辅导室。");
        if (error.code == ErrorCode::NewerFormat)
            return {};
        return Words::tr("这份更新不是本校心理辅导室发的，被改动过，或没有拷完整。没有改动任何东西。请再去拷一次。");
    }
    if (reason != u"kit")
        return {};
    switch (error.code) {
    case ErrorCode::UnknownSender:
        return Words::tr("这份回传不是本校的工作包交来的，已拒收。没有写入任何东西。请问清它来自哪里。");
    case ErrorCode::NotForUs:
        return Words::tr("这份回传是交给别的学校的，已拒收。没有写入任何东西。请退还给交来的人。");
    case ErrorCode::Tampered:
    case ErrorCode::Damaged:
        return Words::tr("这份回传被改动过，或没有拷完整，已拒收。没有写入任何东西。请从工作包里再交一次。");
    default:
        return {};
    }
}

/// Of posts and their hand-over; empty for all else.
QString postText(const core::Error &error)
{
    const auto value = [&](const QString &key) { return error.context.value(key).toString(); };
    if (error.detail == u"post_held")
        return Words::tr("这个岗位有人任职，时间撞上了：%1，%2。没有改动任何东西。请改日期，或先办交接、先结束前一任。")
            .arg(value(u"who"_s), value(u"to"_s).isEmpty() ? Words::tr("%1 起").arg(value(u"from"_s)) : Words::tr("%1 至 %2").arg(value(u"from"_s), value(u"to"_s)));
    if (error.detail == u"post_of_file")
        return Words::tr("这一任是导入教职工表得来的，不能当作误记撤掉。没有改动任何东西。请改表，或写上任职到哪天为止。");
    if (error.detail == u"post_handed_over")
        return Words::tr("这一任办过交接，不能当作误记撤掉。没有改动任何东西。请写上任职到哪天为止。");
    if (error.detail == u"post_acknowledged")
        return Words::tr("这次交接已经签收过了。没有改动任何东西。");
    if (error.code == ErrorCode::NeedsDecision && error.detail == u"holder")
        return Words::tr("不止一个人叫这个名字。没有改动任何东西。请写工号。");
    if (error.code != ErrorCode::Invalid || !error.context.contains(u"post"_s) || error.context.contains(u"option"_s))
        return {};
    if (error.detail == u"holder")
        return Words::tr("没有写由谁任职，或者写的就是现在任职的人。没有改动任何东西。");
    if (error.detail == u"from")
        return Words::tr("开始的日期不对：要晚于前一任的第一天，中间也不能空着。没有改动任何东西。");
    if (error.detail == u"to" || error.detail == u"last")
        return Words::tr("结束的日期早于开始的日期。没有改动任何东西。");
    if (error.detail == u"day")
        return Words::tr("签收的日期在今天以后。没有改动任何东西。");
    return Words::tr("名单里没有这个年级、班级或宿舍。没有改动任何东西。");
}

QString tooLargeText(const core::Error &error)
{
    const QString limit = error.context.value(u"limit"_s).toString();
    const QString what = error.context.value(u"what"_s).toString();
    const QString rest = Words::tr("什么都没有写入。请核对是不是拿错了文件。");
    if (what == u"rows")
        return Words::tr("这张表超过 %1 行。").arg(limit) + rest;
    if (what == u"columns")
        return Words::tr("这张表超过 %1 列。").arg(limit) + rest;
    if (what == u"cells")
        return Words::tr("这个文件超过 %1 格。").arg(limit) + rest;
    if (what == u"scan")
        return Words::tr("这份扫描件超过 %1 MB。什么都没有存入。请用低一些的分辨率重新扫描。").arg(limit.toLongLong() >> 20);
    if (what == u"pixels")
        return Words::tr("这张图超过 %1 万像素。什么都没有存入。请用低一些的分辨率重新扫描。").arg(limit.toLongLong() / 10000);
    if (what == u"cell")
        return Words::tr("有一格超过 %1 个字。").arg(limit) + rest;
    return Words::tr("这个文件超过了允许的大小。") + rest;
}

/// Sentences that need no values from the context; empty for the others.
QString fixedText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Denied:
        return Words::tr("您的岗位不能做这一步。没有改动任何东西。需要时请找心理教师。");
    case ErrorCode::ConsentMissing:
        return Words::tr("还没有知情同意，不能显示或送出得分。没有改动任何东西。请先登记同意书。");
    case ErrorCode::WrongPassword:
        return Words::tr("密码不对。档案没有受影响。请看一眼输入法和大写锁定，再试一次。");
    case ErrorCode::WeakPassword:
        return Words::tr("这个密码太容易被猜到。没有改动任何东西。请用至少 10 个字符，或 4 个词。");
    case ErrorCode::AlreadyExists:
        return Words::tr("那里已经有同名的东西。没有覆盖它。请换一个位置或名字。");
    case ErrorCode::InputRejected:
        return Words::tr("文件里有要改的地方，整个文件都没有导入，原有记录没有动。请按下面的位置改好再导入。");
    case ErrorCode::Hostile:
        return Words::tr("这个文件的构造可能有害，没有打开，什么都没有写入。请向给文件的人核实来历。");
    case ErrorCode::KeyringMissing:
        return Words::tr("没找到钥匙文件。记录本身没有动。它应和 records.db 在同一文件夹。");
    case ErrorCode::KeyringDamaged:
        return Words::tr("keyring.json 被改动或损坏，打不开。记录本身没有动。请用最近的备份。");
    case ErrorCode::Damaged:
        return Words::tr("文件有损坏，没有通过检查。没有写入任何东西。请从备份恢复，先比较再替换。");
    case ErrorCode::Tampered:
        return Words::tr("内容被改动，已拒收。没有写入任何东西。请让发件单位重新做一份。");
    case ErrorCode::BehindAnchor:
        return Words::tr("这份档案比本机上次见到的旧。没有写入任何东西。请找更新的一份，或确认后继续，确认会记入日志。");
    case ErrorCode::NotForUs:
        return Words::tr("不是给本单位的。没有写入任何东西。请退还发件单位。");
    case ErrorCode::UnknownSender:
        return Words::tr("发件单位没有登记。没有写入任何东西。请先当面登记它的单位名片。");
    case ErrorCode::KeyChanged:
        return Words::tr("发件单位的钥匙变了。没有写入任何东西。请打电话核对 12 组数字。");
    case ErrorCode::NewerFormat:
        return Words::tr("这个文件由更新的版本写成。没有改动它。请升级一策，不要在这里改。");
    case ErrorCode::Conflict:
        return Words::tr("这条记录在您打开之后被改过。您写的还没有存。请重新读取，比较后再定。");
    case ErrorCode::NeedsDecision:
        return Words::tr("有几处要人来定，程序不替您选。还没有写入任何东西。请逐条决定后再继续。");
    case ErrorCode::ConditionsUnmet:
        return Words::tr("还有没办完的事，这一步现在不能做。没有改动任何东西。请先办完下面各项。");
    case ErrorCode::DiskFull:
        return Words::tr("没存上：磁盘满。原有记录没有动。请不要关，先腾空间。");
    case ErrorCode::ReadOnly:
        return Words::tr("没存上：这个位置只能读。原有记录没有动。请换一个位置，或请管理员开放写入。");
    case ErrorCode::DiskMissing:
        return Words::tr("找不到这个文件夹或盘。没有写入任何东西。请插好 U 盘或核对位置。");
    case ErrorCode::DiskError:
        return Words::tr("磁盘读写出错。没有确认的改动不算数，原有记录没有动。请换一个盘，并尽快备份。");
    case ErrorCode::Cancelled:
        return Words::tr("已停止。没有写入任何东西。");
    default:
        return {};
    }
}

/// Who, on which computer, since when: as far as the lock tells.
QString inUseText(const core::Error &error)
{
    const QString host = error.context.value(u"host"_s).toString();
    const QString user = error.context.value(u"user"_s).toString();
    const QDateTime since = error.context.value(u"since"_s).toDateTime();
    if (host.isEmpty())
        return Words::tr("档案库正在别处打开。没有改动任何东西。请在那边关闭后再开。");
    const QString place = since.isValid() ? Words::tr("电脑 %1，从 %2 起").arg(host, momentText(since)) : Words::tr("电脑 %1").arg(host);
    if (user.isEmpty())
        return Words::tr("档案库正在别处打开：%1。没有改动任何东西。请在那边关闭后再开。").arg(place);
    return Words::tr("%1正在用这个档案库：%2。没有改动任何东西。请在那边关闭后再开。").arg(user, place);
}

} // namespace

QString errorText(const core::Error &error)
{
    const auto value = [&](const QString &key) { return error.context.value(key).toString(); };
    if (const QString text = kitText(error); !text.isEmpty())
        return text;
    if (const QString text = postText(error); !text.isEmpty())
        return text;
    switch (error.code) {
    case ErrorCode::Usage:
        return usageText(error);
    case ErrorCode::Invalid:
        return invalidText(error);
    case ErrorCode::Unreadable:
        return unreadableText(error);
    case ErrorCode::TooLarge:
        return tooLargeText(error);
    case ErrorCode::TooManyAttempts:
        return value(u"waitSeconds"_s).isEmpty()
                   ? Words::tr("试错太多次，请等一会儿再试。档案没有受影响。")
                   : Words::tr("试错太多次，请等 %1 秒再试。档案没有受影响。").arg(value(u"waitSeconds"_s));
    case ErrorCode::WrongRecoveryKey:
        return value(u"group"_s).isEmpty()
                   ? Words::tr("恢复单对不上。档案没有受影响。0 和 O、1 和 I 当作一样，请再看纸上。")
                   : Words::tr("第 %1 组对不上。档案没有受影响。0 和 O、1 和 I 当作一样，请再看纸上。").arg(value(u"group"_s));
    case ErrorCode::NotFound:
        if (value(u"id"_s).isEmpty() && error.detail.isEmpty())
            return Words::tr("没有找到要的东西。没有改动任何东西。请核对名字或编号。");
        return Words::tr("没有找到「%1」。没有改动任何东西。请核对名字或编号。").arg(value(u"id"_s).isEmpty() ? error.detail
                                                                                                      : value(u"id"_s));
    case ErrorCode::AlreadyExists:
        if (value(u"what"_s) == u"scan")
            return Words::tr("这个文件已经在这名学生的附件里了。没有再存一份。");
        return fixedText(error.code);
    case ErrorCode::InUse:
        return inUseText(error);
    case ErrorCode::NeedsDecision:
        return error.detail == u"appointment" ? clashText(error) : fixedText(error.code);
    case ErrorCode::ConditionsUnmet:
        if (error.context.contains(u"until"_s))
            return Words::tr("这次导入只能在 %1 以前撤回，现在已经过了。没有改动任何东西。").arg(
                momentText(error.context.value(u"until"_s).toDateTime()));
        if (error.detail == u"no_text")
            return Words::tr("「%1」没有可以给学生看的题目文字，不能上答题机。没有改动任何东西。学校持有授权的，请先导入题目文字；也可以用纸质或问卷星收这个量表。")
                .arg(error.context.value(u"scales"_s).toStringList().join(Words::tr("」「")));
        if (error.detail == u"licence_expired")
            return Words::tr("「%1」的授权已经到期，题目文字不再显示。没有改动任何东西。续了授权的，请登记新的期限。")
                .arg(error.context.value(u"scales"_s).toStringList().join(Words::tr("」「")));
        if (error.detail == u"no_licence")
            return Words::tr("还没有登记「%1」的授权，不能导入题目文字。没有改动任何东西。请先登记持有人、授权号、期限和凭据。")
                .arg(value(u"scale"_s));
        if (error.detail == u"not_on_stations")
            return Words::tr("登记的授权不包括在电脑上作答，「%1」不能上答题机。没有改动任何东西。可以用纸质收这个量表。")
                .arg(error.context.value(u"scales"_s).toStringList().join(Words::tr("」「")));
        if (error.detail == u"scale_in_use")
            return Words::tr("有 %1 轮测评用了「%2」，不能移除。没有改动任何东西。").arg(value(u"campaigns"_s), value(u"id"_s));
        if (error.detail == u"not_for_students")
            return Words::tr("这一轮没有学生自己答的量表，不用答题机。没有改动任何东西。");
        if (error.detail == u"paper")
            return Words::tr("抽样的答卷还没重录完，或者还有不一致的题没有定。没有存入任何东西，录的都在。");
        if (error.detail == u"feedback")
            return Words::tr("这名学生要先当面谈，再给书面反馈。没有写出任何东西。谈过以后在预警里记下访谈，就可以做了。");
        if (error.detail == u"interview")
            return Words::tr("一题都还没有答，没有可以存的。没有改动任何东西。");
        if (error.detail == u"undone")
            return Words::tr("这次导入已经撤回过了。没有改动任何东西。");
        return fixedText(error.code);
    case ErrorCode::Internal:
        return Words::tr("程序自身出错，这一步没有完成，没有写入任何东西。请记下小字里的内容告诉维护人员。");
    default:
        return fixedText(error.code);
    }
}

qsizetype firstSentence(const QString &text)
{
    static const QRegularExpression end(u"\u3002|[.;]\\s|$"_s);
    return end.match(text).capturedStart() + 1;
}

QString problemReason(const core::Problem &problem)
{
    struct Row {
        const char *kind;
        const char *text;
    };
    static constexpr Row Rows[] = {
        {"impossible_date", QT_TRANSLATE_NOOP("Words", "没有这个日期，请核对原表")},
        {"id_checksum", QT_TRANSLATE_NOOP("Words", "身份证号末位校验不对，请核对原号")},
        {"id_length", QT_TRANSLATE_NOOP("Words", "身份证号位数不对，请核对原号")},
        {"id_scientific", QT_TRANSLATE_NOOP("Words", "Excel 把长号码变成了科学记数，原号已丢，请从原表重取")},
        {"birth_vs_id", QT_TRANSLATE_NOOP("Words", "出生日期与身份证号不一致，请核对哪个对")},
        {"sex_vs_id", QT_TRANSLATE_NOOP("Words", "性别与身份证号不一致，请核对哪个对")},
        {"unknown_sex", QT_TRANSLATE_NOOP("Words", "看不出是男是女，请写 男 或 女")},
        {"duplicate_id", QT_TRANSLATE_NOOP("Words", "身份证号与前面一行相同，请核对")},
        {"duplicate_student_no", QT_TRANSLATE_NOOP("Words", "学号与前面一行相同，请核对")},
        {"missing_name", QT_TRANSLATE_NOOP("Words", "没有姓名，请补上")},
        {"missing_class", QT_TRANSLATE_NOOP("Words", "没有班级，请补上")},
        {"class_unreadable", QT_TRANSLATE_NOOP("Words", "看不懂这个班级，请写成 七年级(3)班 的样子")},
        {"student_no_scientific", QT_TRANSLATE_NOOP("Words", "Excel 把学号变成了科学记数，原号已丢，请从原表重取")},
        {"birth_in_future", QT_TRANSLATE_NOOP("Words", "出生日期在今天以后，请核对")},
        {"unknown_code", QT_TRANSLATE_NOOP("Words", "不认识这个代码，请核对")},
        {"header", QT_TRANSLATE_NOOP("Words", "找不到表头，请核对是不是这张表")},
        {"unreadable", QT_TRANSLATE_NOOP("Words", "这一格读不出来")},
        {"too_large", QT_TRANSLATE_NOOP("Words", "超过了允许的大小")},
        {"record_changed", QT_TRANSLATE_NOOP("Words", "这一条被改动或损坏，没有收；其余照收")},
        {"answers_unreadable", QT_TRANSLATE_NOOP("Words", "这个文件不是答题机的答卷，没有收")},
        {"unknown_card", QT_TRANSLATE_NOOP("Words", "这一条的答题卡不是这台答题机的，没有收")},
        {"other_edition", QT_TRANSLATE_NOOP("Words", "这一条答的是量表的另一个版本，没有收")},
        {"unknown_station", QT_TRANSLATE_NOOP("Words", "不是本校做的答题机，没有收")},
        {"hostile", QT_TRANSLATE_NOOP("Words", "内容可能有害，没有读取")},
        {"number_mode", QT_TRANSLATE_NOOP("Words", "导出的是选项序号，程序不知道序号指哪个选项。请重新按选项文本导出，或说明序号的意思")},
        {"implausible_level", QT_TRANSLATE_NOOP("Words", "这批答卷的分数比公开发表的数字高出几倍，多半是选项的计分（如 0–4 和 1–5）或题目的顺序弄错了，请核对")},
        {"items_unknown", QT_TRANSLATE_NOOP("Words", "这份量表不带题目文字，程序不知道哪几题是它的。请说明从第几题到第几题")},
        {"unsure", QT_TRANSLATE_NOOP("Words", "对得上不止一名学生，或者学号和证件号各指一个人，请选定是谁，或在表里写清楚")},
        {"other_sheet", QT_TRANSLATE_NOOP("Words", "这张工作表也像名单，没有读它；要读它请指明")},
        {"hidden_sheet", QT_TRANSLATE_NOOP("Words", "这张工作表在 Excel 里是隐藏的，请核对是不是要用的那张")},
        {"hidden_rows", QT_TRANSLATE_NOOP("Words", "有的行在 Excel 里是隐藏的，也读进来了，请核对")},
        {"namesake", QT_TRANSLATE_NOOP("Words", "说不准是哪一名学生：同名，或者学号、证件号对不上人，请指定是谁")},
        {"number_taken", QT_TRANSLATE_NOOP("Words", "这个学号还在另一名学生名下，请先定那一名的去留，或改正学号")},
        {"open_case", QT_TRANSLATE_NOOP("Words", "这名学生要离校，但还有没办完的预警，请定由谁接着管")},
        {"left_open_case", QT_TRANSLATE_NOOP("Words", "名单里没有这名学生，记为离校；还有没办完的预警，它不会关，请尽快定由谁接着管")},
        {"last_years_roster", QT_TRANSLATE_NOOP("Words", "这像是去年的名单：照它做，很多学生会留级。请换新学年的名单")},
        {"unknown_student", QT_TRANSLATE_NOOP("Words", "没有这个学号和姓名的学生，请核对")},
        {"missing_staff_no", QT_TRANSLATE_NOOP("Words", "没有工号，请补上")},
        {"missing_role", QT_TRANSLATE_NOOP("Words", "没有岗位，请补上")},
        {"missing_scope", QT_TRANSLATE_NOOP("Words", "没有写负责的范围，请补上")},
        {"missing_title", QT_TRANSLATE_NOOP("Words", "没有培训名称，请补上")},
        {"missing_date", QT_TRANSLATE_NOOP("Words", "没有日期，请补上")},
        {"date_order", QT_TRANSLATE_NOOP("Words", "结束日期早于开始日期，请核对")},
        {"staff_conflict", QT_TRANSLATE_NOOP("Words", "同一工号的两行不一致，请核对")},
        {"duplicate_staff", QT_TRANSLATE_NOOP("Words", "工号与前面一行相同，又没有另一张证书，请核对")},
        {"duplicate_certificate", QT_TRANSLATE_NOOP("Words", "证书编号与前面一行相同，请核对")},
        {"duplicate_training", QT_TRANSLATE_NOOP("Words", "同一人同一天的同一次培训写了两行，请核对")},
        {"duplicate_post", QT_TRANSLATE_NOOP("Words", "同一岗位从同一天起写了两行，请核对")},
        {"post_overlap", QT_TRANSLATE_NOOP("Words", "同一岗位两个人的任职时间重叠，请把前一任写到哪天为止")},
        {"post_taken", QT_TRANSLATE_NOOP("Words", "这段时间库里是另一个人任职，没有覆盖。请核对日期，或在程序里办交接")},
        {"unknown_staff", QT_TRANSLATE_NOOP("Words", "没有这个工号的教职工，请核对")},
        {"name_vs_number", QT_TRANSLATE_NOOP("Words", "姓名与这个工号的教职工不一致，请核对哪个对")},
        {"missing_code", QT_TRANSLATE_NOOP("Words", "没有编号，请补上")},
        {"missing_institution", QT_TRANSLATE_NOOP("Words", "没有机构名称，请补上")},
        {"duplicate_institution", QT_TRANSLATE_NOOP("Words", "编号与前面一行相同，请核对")},
        {"missing_contact", QT_TRANSLATE_NOOP("Words", "有绿色通道，却没有写联系人，转介前请先问清")},
        {"missing_phone", QT_TRANSLATE_NOOP("Words", "有绿色通道，却没有写电话，转介前请先问清")},
        {"missing_column", QT_TRANSLATE_NOOP("Words", "表里没有这一列，请用原来的模板")},
        {"missing_week", QT_TRANSLATE_NOOP("Words", "没有写是哪一周，请写那一周的周一")},
        {"not_monday", QT_TRANSLATE_NOOP("Words", "这一天不是周一，请写那一周的周一")},
        {"zero_with_student", QT_TRANSLATE_NOOP("Words", "写了零报告，又写了学生或情况，请去掉一样")},
        {"missing_student", QT_TRANSLATE_NOOP("Words", "没有写是哪名学生；没有情况要报，请在零报告一栏写 是")},
        {"impossible_time", QT_TRANSLATE_NOOP("Words", "看不懂这个时间，请写成 15:30 的样子")},
        {"missing_visitor", QT_TRANSLATE_NOOP("Words", "没有写是谁去的，请补上")},
        {"unknown_rating", QT_TRANSLATE_NOOP("Words", "请写 无、有 或 明显")},
        {"missing_rating", QT_TRANSLATE_NOOP("Words", "这一项不能空着，没有请写 无")},
        {"ambiguous_student", QT_TRANSLATE_NOOP("Words", "这个班有同名的学生，请写上学号")},
        {"name_vs_student", QT_TRANSLATE_NOOP("Words", "姓名与这个学号的学生不一致，请核对哪个对")},
        {"class_vs_student", QT_TRANSLATE_NOOP("Words", "这名学生不在这个班，请核对班级或学号")},
        {"unknown_class", QT_TRANSLATE_NOOP("Words", "名单里没有这个班，请核对")},
        {"duplicate_observation", QT_TRANSLATE_NOOP("Words", "这名学生这一周前面已经有一行，请并成一行")},
        {"duplicate_report", QT_TRANSLATE_NOOP("Words", "这个班这一周前面已经有零报告，请去掉一行")},
        {"zero_vs_observation", QT_TRANSLATE_NOOP("Words", "这个班这一周既有零报告又有学生，请去掉一样")},
        {"filled_in_future", QT_TRANSLATE_NOOP("Words", "填表日期在今天以后，请核对；时限从今天算")},
        {"filled_outside_week", QT_TRANSLATE_NOOP("Words", "填表日期不在这一周和下一周，请核对；时限照填表日期算")},
        {"missing_facts", QT_TRANSLATE_NOOP("Words", "写了有情况，却没有写看到的事实，请问清补上")},
        {"school_days_differ", QT_TRANSLATE_NOOP("Words", "这一周的上学天数与假期、补课日对不上，请核对；时限按日期算")},
    };
    if (problem.context.value(u"reason"_s).toString() == u"number_taken")
        return Words::tr("这个学号现在是另一名学生的，请先在表里核对学号");
    for (const Row &row : Rows) {
        if (problem.kind == QLatin1StringView(row.kind))
            return Words::tr(row.text);
    }
    const QString mistake = scaleMistakeText(problem);
    return mistake.isEmpty() ? problem.kind : mistake;
}

QString problemText(const core::Problem &problem)
{
    QString place;
    if (problem.row > 0)
        place = Words::tr("第 %1 行").arg(problem.row);
    if (!problem.column.isEmpty())
        place += Words::tr("『%1』").arg(problem.column);
    if (!problem.value.isEmpty())
        place += Words::tr("：%1").arg(problem.value);
    return Words::tr("%1。%2。").arg(place, problemReason(problem));
}

} // namespace ui::words
