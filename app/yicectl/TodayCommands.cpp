// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/DutyForms.h"
#include "app/yicectl/PagesDoor.h"
#include "app/yicectl/Session.h"

#include "core/workspace/Duties.h"
#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::Result;
using core::alerts::Duty;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr int DaysAhead = 7;

QString lineOf(const Duty &duty, const QDateTime &now)
{
    QStringList line{ui::words::momentText(duty.due), duty.student ? ui::words::studentLine(*duty.student) : QString(),
                     ui::words::dutyText(duty)};
    if (duty.overdue)
        line.append(ui::words::lateText(duty.due, now));
    if (const QString risen = ui::words::risenText(duty); !risen.isEmpty())
        line.append(risen);
    return line.join(u"　"_s);
}

/// The one list of 今日, of cases, plans, meetings and the counselling room.
Result<Reply> today(const Arguments &arguments)
{
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto duties, core::workspace::allDuties(areas, DaysAhead));
        QJsonArray list;
        QStringList lines;
        int overdue = 0;
        for (const Duty &duty : duties) {
            overdue += duty.overdue ? 1 : 0;
            list.append(QJsonObject{{u"student"_s, duty.student ? QJsonValue(studentJson(*duty.student)) : QJsonValue()},
                                    {u"step"_s, duty.step},
                                    {u"name"_s, ui::words::dutyText(duty)},
                                    {u"tier"_s, core::alerts::tierName(duty.tier)},
                                    {u"seenAt"_s, core::alerts::tierName(duty.risenTo.value_or(duty.tier))},
                                    {u"due"_s, instantJson(duty.due)},
                                    {u"overdue"_s, duty.overdue}});
            lines.append(lineOf(duty, areas.db.clock().now()));
        }
        lines.append(Words::tr("共 %1 项，其中 %2 项已逾期。").arg(duties.size()).arg(overdue));
        return Reply{{{u"total"_s, static_cast<int>(duties.size())}, {u"overdue"_s, overdue}, {u"duties"_s, list}},
                     lines.join(u'\n')};
    });
}

/// Until Sunday, in clear: journalled as leaving before it is worded.
Result<Reply> print(const Arguments &arguments)
{
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) {
                        return reports::dutyForm(areas, arguments.has(u"initials"_s), setting);
                    }));
        YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。").arg(out)};
    });
}

} // namespace

QList<Command> todayCommands()
{
    return {{u"today print"_s, u"--out F.pdf [--initials]"_s, {u"out"_s, u"initials"_s}, print},
            {u"today"_s, {}, {}, today}};
}

} // namespace yicectl
