// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CardText.h"

#include "ui/words/CaseWords.h"
#include "ui/words/PlanWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

QList<CardPart> cardParts(const core::plans::Card &card, const core::students::StudentRow &student)
{
    QList<CardPart> parts{
        {Words::tr("给谁"),
         {Words::tr("%1　%2").arg(planRoleText(card.role), card.receiver),
          Words::tr("学生：%1").arg(studentLine(student)),
          Words::tr("%1 起，到 %2 为止").arg(card.made.toString(Qt::ISODate), card.until.toString(Qt::ISODate))}},
        {Words::tr("请您做什么"), card.text.doing}};
    if (!card.text.watching.isEmpty())
        parts.append({Words::tr("请您留意什么"), card.text.watching});
    if (!card.text.calling.isEmpty())
        parts.append({Words::tr("什么时候找谁"), card.text.calling});
    parts.append({Words::tr("请您注意"),
                  {Words::tr("这张卡只给您一个人，不要转给别人，也不要拍照。"),
                   Words::tr("请照常对待这名学生，不要追问，不要在班里提起。"),
                   Words::tr("过了日期请交回心理辅导室。")}});
    return parts;
}

} // namespace ui::words
