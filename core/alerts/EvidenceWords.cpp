// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/EvidenceWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorCode::Invalid, u"evidence"_s, {{u"field"_s, field}});
}

} // namespace

Result<Evidence> paperEvidence(const Clock &clock, const QString &title, const QString &issuer, const QDate &day)
{
    if (title.trimmed().isEmpty())
        return invalid(u"paper_title"_s);
    if (issuer.trimmed().isEmpty())
        return invalid(u"paper_issuer"_s);
    if (!day.isValid() || day > clock.today())
        return invalid(u"paper_day"_s);
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.record = Id<Evidence>::make(clock).bytes();
    paper.source = OnPaper;
    paper.detail = title.simplified() + u'\n' + issuer.simplified();
    paper.at = day.startOfDay();
    return paper;
}

bool wantsProof(FactKind kind)
{
    switch (kind) {
    case FactKind::MedicalPaper:
    case FactKind::GuardianAgrees:
    case FactKind::SafeGuardianAgrees:
    case FactKind::MeetingMinutes:
    case FactKind::FunctionBetter:
    case FactKind::ScaleBelowCutOff:
        return true;
    default:
        return false;
    }
}

bool shows(const Evidence &evidence, FactKind kind)
{
    const QString &source = evidence.source;
    const bool scanned = source == FromAttachment || source == OnPaper;
    switch (kind) {
    case FactKind::MedicalPaper:
        return scanned || source == FromReply;
    case FactKind::MeetingMinutes:
        return source == FromMeeting || source == OnPaper || (scanned && evidence.kind == EvidenceKind::Minutes);
    case FactKind::ScaleBelowCutOff:
        return scanned || source == FromSheet;
    default:
        return true;
    }
}

void hideDetails(Alert &alert, bool notesWithheld, bool scoresWithheld)
{
    const auto hide = [&](Evidence &one) {
        if (notesWithheld || (scoresWithheld && one.source == FromSheet))
            one.detail.clear();
    };
    for (Decision &decision : alert.decisions) {
        for (Evidence &one : decision.evidence)
            hide(one);
    }
    for (Fact &fact : alert.facts) {
        if (fact.shownBy)
            hide(*fact.shownBy);
    }
    for (StepDone &step : alert.steps) {
        if (step.shownBy)
            hide(*step.shownBy);
    }
}

} // namespace core::alerts
