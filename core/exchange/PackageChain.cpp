// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PackageChain.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

Standing PackageChain::standingOf(const PackageHeader &header, const QByteArray &hash) const
{
    const auto same = m_taken.constFind(header.sequence);
    if (same != m_taken.constEnd())
        return *same == hash ? Standing::Repeat : Standing::Fork;
    const auto before = m_taken.constFind(header.sequence - 1);
    if (before != m_taken.constEnd() && *before != header.previous)
        return Standing::BrokenLink;
    if (header.sequence < last())
        return Standing::Late;
    return header.sequence == last() + 1 ? Standing::Next : Standing::Gap;
}

Judgement PackageChain::judge(const PackageHeader &header, const QByteArray &hash) const
{
    Judgement judgement;
    judgement.standing = standingOf(header, hash);
    switch (judgement.standing) {
    case Standing::Next:
        judgement.handling = Handling::Apply;
        break;
    case Standing::Repeat:
        judgement.handling = Handling::NothingNew;
        break;
    case Standing::Gap:
    case Standing::Late:
    case Standing::Fork:
    case Standing::BrokenLink:
        judgement.handling = header.kind == PackageKind::District ? Handling::Hold : Handling::Inbox;
        break;
    }
    if (judgement.standing == Standing::Gap) {
        judgement.missingFrom = last() + 1;
        judgement.missingTo = header.sequence - 1;
    }
    return judgement;
}

Result<> PackageChain::take(const PackageHeader &header, const QByteArray &hash)
{
    const auto same = m_taken.constFind(header.sequence);
    if (same != m_taken.constEnd() && *same != hash)
        return fail(ErrorCode::AlreadyExists, u"package number"_s, {{u"sequence"_s, header.sequence}});
    m_taken.insert(header.sequence, hash);
    return {};
}

} // namespace core::exchange
