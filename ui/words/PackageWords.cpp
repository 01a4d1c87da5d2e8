// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PackageWords.h"

#include "core/alerts/EvidenceWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/EvidenceWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using core::exchange::PackageImport;
using core::exchange::Receipt;
using core::exchange::Standing;
using core::exchange::TakenPackage;

namespace ui::words
{

QString safeCountText(const core::district::SafeCount &count)
{
    return count.value ? QString::number(*count.value) : u"<5"_s;
}

QString receiptText(const Receipt &receipt)
{
    QStringList parts{Words::tr("新 %1").arg(receipt.added), Words::tr("相同 %1").arg(receipt.same)};
    if (receipt.conflicts > 0)
        parts.append(Words::tr("不一致 %1").arg(receipt.conflicts));
    if (receipt.rejected > 0)
        parts.append(Words::tr("退回 %1").arg(receipt.rejected));
    return parts.join(Words::tr("，"));
}

QString importText(const PackageImport &import, const QDate &today)
{
    const TakenPackage &package = import.package;
    switch (package.standing) {
    case Standing::Next:
        return Words::tr("%1 号包已收下：%2。").arg(package.sequence).arg(receiptText(import.receipt));
    case Standing::Late:
        if (!package.applied)
            return Words::tr("%1 号包来晚了，后面的已经并入：这一份先放收件箱，危险情况已列在最上面。").arg(package.sequence);
        return Words::tr("%1 号包补上了前面缺的：%2。").arg(package.sequence).arg(receiptText(import.receipt));
    case Standing::Repeat: {
        const QDate day = package.taken.toLocalTime().date();
        return Words::tr("这个包收过了（%1）。没有写入任何东西，回执和上次一样。").arg(
            day.toString(day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s));
    }
    case Standing::Gap: {
        const QString missing = import.missingFrom <= 0                   ? Words::tr("前面有包没到")
                                : import.missingFrom == import.missingTo ? Words::tr("前面缺 %1 号包").arg(import.missingFrom)
                                                                         : Words::tr("前面缺 %1 到 %2 号包").arg(import.missingFrom)
                                                                               .arg(import.missingTo);
        return missing + Words::tr("：这一包先放收件箱，危险情况已列在最上面。");
    }
    case Standing::Fork:
        return Words::tr("%1 号包以前收过，内容和这一份不同：这一份先放收件箱，请打电话问清楚。").arg(package.sequence);
    case Standing::BrokenLink:
        return Words::tr("%1 号包和前面收到的接不上：这一份先放收件箱，请打电话问清楚。").arg(package.sequence);
    }
    return {};
}

QString takenText(const TakenPackage &taken)
{
    if (taken.applied)
        return Words::tr("已收下");
    switch (taken.standing) {
    case Standing::Gap:
        return Words::tr("等前面的包");
    case Standing::Fork:
        return Words::tr("同号不同文，要问");
    case Standing::BrokenLink:
        return Words::tr("接不上，要问");
    default:
        return Words::tr("在收件箱");
    }
}

QString fingerprintLines(const QString &fingerprint, int perLine)
{
    const QStringList groups = fingerprint.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += perLine)
        lines.append(groups.mid(i, perLine).join(u"  "_s));
    return lines.join(u'\n');
}

Paper weeklyPaper(const QList<core::workspace::WeeklyCase> &cases, const core::alerts::GradingTable &table, const FormSetting &setting)
{
    Paper paper;
    paper.title = Words::tr("每周书面报告区县的名单");
    paper.head = {setting.unit, Words::tr("截至 %1　%2 个个案，只有代号").arg(setting.day.toString(Qt::ISODate)).arg(cases.size())};
    PaperTable rows{{Words::tr("代号"), Words::tr("等级"), Words::tr("年级"), Words::tr("进展"), Words::tr("首次记录"),
                     Words::tr("上次书面报告"), Words::tr("下次最迟")},
                    {},
                    {34, 14, 22, 20, 28, 40, 34}};
    for (const core::workspace::WeeklyCase &one : cases) {
        QStringList last{one.reported ? momentText(one.reported->at) : Words::tr("还没有")};
        if (one.reported && one.reported->shownBy && one.reported->shownBy->source == core::alerts::FromPackage)
            last.append(evidenceText(*one.reported->shownBy, table));
        rows.rows.append({one.pseudonym, one.levelName,
                          one.grade == core::district::NoGrade ? Words::tr("年级不明") : gradeText(one.grade), stateText(one.state),
                          momentText(one.firstRecord), last.join(u'\n'),
                          one.overdue ? Words::tr("%1\n已逾期").arg(momentText(one.due)) : momentText(one.due)});
    }
    if (cases.isEmpty())
        paper.strong(Words::tr("这张纸上没有个案。"));
    else
        paper.table(rows);
    paper.text(Words::tr("怀疑有人加害、或者家里可能有人牵涉的学生不在这张纸上，另行报告。代号和上报包里的相同，对应的学生只有学校知道。"));
    paper.sign(Words::tr("报告人签名　　　　　　　　单位盖章　　　　　　　　日期　　　　　　"));
    paper.foot = Words::tr("%1 打印　内部资料　按知情范围使用").arg(setting.day.toString(Qt::ISODate));
    return paper;
}

} // namespace ui::words
