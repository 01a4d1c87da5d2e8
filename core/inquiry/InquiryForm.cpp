// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/InquiryForm.h"

#include "core/alerts/BullyingRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::alerts::InquiryPart;

namespace core::inquiry
{

namespace
{

bool goesHome(const alerts::StepRule &rule)
{
    return rule.parental;
}

/// Its own duty; of a word to home, the one that stands in its place.
std::optional<alerts::Duty> dutyOf(const alerts::StepRule &rule, const alerts::GradingTable &table, const alerts::Alert &alert,
                                   const QList<alerts::Duty> &duties)
{
    QStringList forms{rule.id, alerts::inPlace(rule.id)};
    if (goesHome(rule) && beforeInquiry(table, alert, rule).isEmpty())
        forms << alerts::AskHome << alerts::SafeguardingLead << alerts::SafeGuardian;
    const auto found = std::find_if(duties.begin(), duties.end(), [&](const alerts::Duty &duty) { return forms.contains(duty.step); });
    return found == duties.end() ? std::nullopt : std::optional(*found);
}

QDateTime doneOf(const alerts::StepRule &rule, const alerts::Alert &alert)
{
    const std::optional<QDateTime> since = alerts::inquirySince(alert, rule.inquiry);
    QDateTime last;
    for (const alerts::StepDone &done : alert.steps) {
        const bool same = done.step == rule.id || done.step == alerts::inPlace(rule.id)
            || (goesHome(rule) && done.step == alerts::SafeGuardian);
        if (same && since && done.at >= *since && (!last.isValid() || done.at > last))
            last = done.at;
    }
    return last;
}

/// `open`: words that were written freely may tell of other harm, or of home.
Entry withoutSuspects(Entry entry, const QStringList &pupils, const alerts::CaseSafety &safety, bool open)
{
    if (entry.word == u"safe_guardian") { // tells of that home
        entry.word = u"told"_s;
        entry.note.clear();
    }
    const qsizetype place = pupils.indexOf(entry.pupil);
    entry.pupil = place < 0 ? QString() : QString::number(place + 1);
    entry.people.removeIf([&](const QString &name) { return safety.suspects(name); });
    if (open || safety.namesSuspect(entry.note))
        entry.note.clear();
    return entry;
}

} // namespace

QList<PartLine> partsOf(const alerts::GradingTable &table, const alerts::Alert &alert, const QList<alerts::Duty> &duties)
{
    QList<PartLine> lines;
    for (const alerts::StepRule &rule : table.steps) {
        if (rule.inquiry == InquiryPart::None || rule.times.isEmpty())
            continue;
        const alerts::StepTime &time = rule.times.first(); // the same for every level
        PartLine line{rule.inquiry, rule.name, time.first, time.mark, dutyOf(rule, table, alert, duties), {}};
        if (!line.due)
            line.done = doneOf(rule, alert);
        lines.append(line);
    }
    return lines;
}

InquiryForm formOf(const InquiryView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table)
{
    InquiryForm form;
    form.student = view.alert.student;
    form.since = alerts::inquirySince(view.alert.alert, InquiryPart::Members).value_or(QDateTime());
    form.parts = view.parts;
    const bool open = view.alert.alert.harmSuspected || safety.home != alerts::HomeInvolved::No
        || safety.atHome() != alerts::HomeInvolved::No;
    for (const Entry &one : view.entries) {
        if (one.kind != EntryKind::Home)
            form.entries.append(withoutSuspects(one, view.pupils, safety, open));
    }
    form.found = view.found;
    form.pupils = static_cast<int>(view.pupils.size());
    form.tableVersion = table.version;
    return form;
}

} // namespace core::inquiry
