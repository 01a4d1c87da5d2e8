// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/CareForms.h"

#include "ui/words/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Areas;
using ui::words::Paper;
using ui::words::Words;
using namespace core::referral;

namespace reports
{

namespace
{

/// Sessions as far as the viewer may know of them.
Result<ui::words::SchoolPart> schoolPart(Areas &areas, const ReferralRow &row)
{
    ui::words::SchoolPart part;
    if (row.severity)
        part.level = areas.rules.table.levels.value(*row.severity).name;
    const core::Viewer &viewer = areas.db.viewer();
    if (!viewer.may(core::Permission::ReadNotes) && !viewer.may(core::Permission::OwnNotes))
        return part;
    YICE_ASSIGN(const auto sessions, areas.sessions.list(row.student.id));
    for (const core::counselling::SessionRow &one : sessions) {
        if (!part.firstSession.isValid() || one.day < part.firstSession)
            part.firstSession = one.day;
        part.lastSession = std::max(part.lastSession, one.day);
        ++part.sessions;
    }
    return part;
}

Result<Paper> letter(Areas &areas, const CareWish &wish)
{
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const auto letter, areas.referrals.letter(wish.referral));
    YICE_ASSIGN(const auto part, schoolPart(areas, letter.row));
    return ui::words::referralLetter(letter, table, part, wish.setting);
}

Result<Paper> reply(Areas &areas, const CareWish &wish)
{
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const auto letter, areas.referrals.reply(wish.referral));
    return ui::words::referralReply(letter, table, wish.setting);
}

Result<Paper> agreement(Areas &areas, const CareWish &wish)
{
    YICE_ASSIGN(const auto agreed, areas.leaves.agreement(wish.leave));
    return ui::words::returnAgreement(agreed, wish.setting);
}

} // namespace

QList<CareForm> careForms()
{
    return {{u"referral-letter"_s, Words::tr("转介建议书（两联）"), false, letter},
            {u"referral-reply"_s, Words::tr("转介回执"), false, reply},
            {u"return-agreement"_s, Words::tr("复学协议"), true, agreement}};
}

Result<Paper> makeCareForm(Areas &areas, const QString &name, const CareWish &wish)
{
    for (const CareForm &form : careForms()) {
        if (form.name == name)
            return form.make(areas, wish);
    }
    return core::fail(core::ErrorCode::NotFound, name, {{u"id"_s, name}});
}

} // namespace reports
