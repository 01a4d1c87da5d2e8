// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/CareForms.h"

#include "ui/words/Words.h"

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

Result<Paper> letter(Areas &areas, const CareWish &wish)
{
    YICE_ASSIGN(const ReferralTable table, shippedReferralTable());
    YICE_ASSIGN(const auto letter, areas.referrals.letter(wish.referral));
    return ui::words::referralLetter(letter, table, wish.setting);
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
