// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/Proposal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core::meetings;

namespace ui::meetings
{

bool Proposal::isBlank() const
{
    return decided.reasons.trimmed().isEmpty() && items.isEmpty();
}

bool Proposal::says(const Proposal &other) const
{
    const auto same = [](const Item &a, const Item &b) {
        return a.what == b.what && a.person == b.person && a.due == b.due;
    };
    return decided.kind == other.decided.kind && decided.level == other.decided.level
        && decided.reasons.trimmed() == other.decided.reasons.trimmed()
        && std::equal(items.begin(), items.end(), other.items.begin(), other.items.end(), same);
}

Proposal proposalOf(const Case &one)
{
    Proposal proposal;
    proposal.decided = one.decided.value_or(Decided());
    for (const Item &item : one.items) {
        if (!item.done.isValid())
            proposal.items.append(item);
    }
    return proposal;
}

QString draftOf(const Proposal &proposal)
{
    QJsonArray items;
    for (const Item &one : proposal.items)
        items.append(QJsonObject{
            {u"what"_s, one.what}, {u"person"_s, one.person}, {u"due"_s, one.due.toString(Qt::ISODate)}});
    const auto &level = proposal.decided.level;
    const QJsonObject all{{u"kind"_s, kindName(proposal.decided.kind)},
                          {u"level"_s, level ? int(*level) : 0},
                          {u"reasons"_s, proposal.decided.reasons},
                          {u"items"_s, items}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<Proposal> proposalIn(const QString &draft)
{
    const QJsonObject all = QJsonDocument::fromJson(draft.toUtf8()).object();
    const auto kind = kindFromName(all.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    Proposal proposal;
    proposal.decided.kind = *kind;
    if (const auto level = core::alerts::severityFromNumber(all.value(u"level"_s).toInt()))
        proposal.decided.level = *level;
    proposal.decided.reasons = all.value(u"reasons"_s).toString();
    for (const QJsonValue &value : all.value(u"items"_s).toArray()) {
        Item item;
        item.what = value[u"what"_s].toString();
        item.person = value[u"person"_s].toString();
        item.due = QDate::fromString(value[u"due"_s].toString(), Qt::ISODate);
        proposal.items.append(item);
    }
    return proposal;
}

} // namespace ui::meetings
