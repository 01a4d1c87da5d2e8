// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/EvidenceWords.h"

#include "core/alerts/AlertWords.h"
#include "core/alerts/EvidenceWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;

namespace ui::words
{

namespace
{

QString sourceText(const Evidence &evidence)
{
    static const QMap<QString, QString> words{
        {QString(FromSignal), Words::tr("信号")},          {QString(FromFact), Words::tr("记下的事实")},
        {QString(FromStep), Words::tr("办过的步骤")},      {QString(FromTask), Words::tr("办过的任务")},
        {QString(FromSheet), Words::tr("答卷")},           {QString(FromSession), Words::tr("辅导记录")},
        {QString(FromCrisis), Words::tr("危机记录")},      {QString(FromAttachment), Words::tr("附件")},
        {QString(FromMeeting), Words::tr("研判会")},       {QString(FromLetter), Words::tr("信箱的信")},
        {QString(FromObservation), Words::tr("班级观察")}, {QString(FromReply), Words::tr("转介回执")},
        {QString(FromInquiry), Words::tr("欺凌调查")},     {QString(FromPackage), Words::tr("上报包")},
        {QString(OnPaper), Words::tr("纸质材料（不在库里）")},
    };
    return words.value(evidence.source, evidenceKindText(evidence.kind));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"　"_s);
}

QString crisisText(const QString &detail)
{
    const auto kind = core::crisis::entryFromName(detail.section(u':', 0, 0));
    const QString word = detail.section(u':', 1);
    if (!kind)
        return {};
    const QString outcome = crisisOutcomeText(word);
    return outcome == word ? entryKindText(*kind) : u"%1　%2"_s.arg(entryKindText(*kind), outcome);
}

QString inquiryText(const QString &detail)
{
    const auto kind = core::inquiry::entryFromName(detail.section(u':', 0, 0));
    if (!kind)
        return {};
    return joined({inquiryKindText(*kind), inquiryWordText(*kind, detail.section(u':', 1))});
}

QString detailText(const Evidence &evidence, const GradingTable &table)
{
    const QString &detail = evidence.detail;
    if (detail.isEmpty())
        return {};
    if (evidence.source == FromSignal) {
        const auto kind = signalKindFromName(detail);
        return kind ? signalText(*kind) : QString();
    }
    if (evidence.source == FromFact) {
        const auto kind = factKindFromName(detail);
        return kind ? factText(*kind) : QString();
    }
    if (evidence.source == FromTask) {
        const auto kind = taskKindFromName(detail);
        return kind ? taskText(*kind) : QString();
    }
    if (evidence.source == FromStep)
        return stepText(detail, table);
    if (evidence.source == FromSession)
        return Words::tr("第 %1 次").arg(detail);
    if (evidence.source == FromCrisis)
        return crisisText(detail);
    if (evidence.source == FromPackage && !detail.isEmpty())
        return Words::tr("第 %1 号，给 %2").arg(detail.section(u'\n', 0, 0), detail.section(u'\n', 1));
    if (evidence.source == FromInquiry)
        return inquiryText(detail);
    return QString(detail).replace(u'\n', u'　');
}

} // namespace

QString evidenceKindText(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Scale:
        return Words::tr("量表");
    case EvidenceKind::Interview:
        return Words::tr("面谈");
    case EvidenceKind::Observation:
        return Words::tr("观察");
    case EvidenceKind::Paper:
        return Words::tr("材料");
    case EvidenceKind::Minutes:
        return Words::tr("研判会纪要");
    }
    return {};
}

QString evidenceText(const Evidence &evidence, const GradingTable &table)
{
    const QString day = evidence.at.isValid() ? evidence.at.toLocalTime().date().toString(Qt::ISODate) : QString();
    return joined({sourceText(evidence), detailText(evidence, table), day});
}

QString deciderText(const Decider &decider, const GradingTable &table)
{
    const QString role = table.roles.value(decider.role, decider.role);
    return (decider.outside ? Words::tr("%1（%2，校外）") : Words::tr("%1（%2）")).arg(decider.person, role);
}

QString stepProofText(const StepDone &step, const GradingTable &table)
{
    QStringList parts;
    if (!step.person.isEmpty())
        parts.append(Words::tr("独立的专人：%1").arg(step.person));
    if (step.shownBy)
        parts << sourceText(*step.shownBy) << detailText(*step.shownBy, table) << momentText(step.shownBy->at);
    if (!step.counts())
        parts.append(Words::tr("答卷已撤回或搁置，这一步不算"));
    return joined(parts + QStringList{step.note});
}

} // namespace ui::words
