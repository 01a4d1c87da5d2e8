// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/CampaignReview.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using StudentId = Id<students::Student>;

/// What one earlier round came to.
struct RoundCounts {
    struct Counts {
        QSet<StudentId> all;
        QSet<StudentId> prompted;
        QSet<StudentId> critical;
    };
    QHash<QString, Counts> scales;
    Counts whole;
};

Result<RoundCounts> figuresOf(const CampaignRepository &repository, const Campaign &campaign,
                               const QSet<StudentId> &allowed)
{
    YICE_ASSIGN(const auto respondents, repository.respondents(campaign.id));
    YICE_ASSIGN(const auto sheetsOf, sheetsByRespondent(repository, campaign.id));
    RoundCounts figures;
    for (const StoredRespondent &one : respondents) {
        if (!one.student || !allowed.contains(*one.student))
            continue;
        for (const StoredSheet &sheet : sheetsOf.value(one.id)) {
            for (RoundCounts::Counts *counts : {&figures.scales[sheet.scale], &figures.whole}) {
                counts->all.insert(*one.student);
                if (isValid(one) && sheet.signalCount > 0)
                    counts->prompted.insert(*one.student);
                if (isCritical(sheet))
                    counts->critical.insert(*one.student);
            }
        }
    }
    return figures;
}

/// Replaces the published share of the scale and kind.
void useOwn(QList<ExpectedRate> &rates, const ExpectedRate &own)
{
    rates.removeIf([&](const ExpectedRate &rate) { return rate.scale == own.scale && rate.kind == own.kind; });
    rates.append(own);
}

int count(const QSet<StudentId> &students)
{
    return static_cast<int>(students.size());
}

} // namespace

Result<ExpectedInterviews> CampaignReview::expect(const Id<Campaign> &id) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const Campaign campaign, CampaignRepository(m_db).campaign(id));
    return expect(campaign);
}

Result<ExpectedInterviews> CampaignReview::expect(const Campaign &wanted) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const ExpectedRates published, shippedExpectedRates());
    YICE_ASSIGN(const auto due, dueStudents(wanted, m_students, m_db.clock().today()));
    QList<ExpectedRate> rates = published.rates;
    QStringList open = wanted.scales;
    std::optional<ExpectedRate> wholePrompted;
    std::optional<ExpectedRate> wholeCritical;
    YICE_ASSIGN(const QList<Campaign> rounds, repository.campaigns());
    for (const Campaign &round : rounds) {
        const bool asks = std::any_of(open.begin(), open.end(), [&](const QString &scale) {
            return round.scales.contains(scale);
        });
        if (round.id == wanted.id || round.first >= wanted.first || !asks)
            continue;
        YICE_ASSIGN(const auto allowed, m_consents.allowed(round.consentKey()));
        YICE_ASSIGN(const RoundCounts figures, figuresOf(repository, round, allowed));
        const bool sameScales = QSet<QString>(round.scales.begin(), round.scales.end()) ==
                                QSet<QString>(wanted.scales.begin(), wanted.scales.end());
        if (sameScales && !wholePrompted && count(figures.whole.all) >= published.fewestSheets) {
            const auto needed = figures.whole.prompted | figures.whole.critical;
            wholePrompted = ownRate({}, ExpectedKind::Prompted, count(needed), count(figures.whole.all), round.name);
            wholeCritical = ownRate({}, ExpectedKind::Critical, count(figures.whole.critical), count(figures.whole.all),
                                    round.name);
        }
        for (const QString &scale : QStringList(open)) {
            const RoundCounts::Counts counts = figures.scales.value(scale);
            const int all = count(counts.all);
            if (all < published.fewestSheets)
                continue;
            open.removeAll(scale);
            useOwn(rates, ownRate(scale, ExpectedKind::Prompted, count(counts.prompted), all, round.name));
            YICE_ASSIGN(const Scale definition, scaleFor(m_db, scale));
            if (!definition.critical.isEmpty())
                useOwn(rates, ownRate(scale, ExpectedKind::Critical, count(counts.critical), all, round.name));
        }
    }
    const int students = static_cast<int>(due.size());
    ExpectedInterviews expected = expectedInterviews(students, wanted.scales, rates, published.minutesPerInterview);
    if (wholePrompted) {
        // How far the scales name the same students is known from this round.
        const QString all = u"whole"_s;
        wholePrompted->scale = all;
        wholeCritical->scale = all;
        const ExpectedInterviews own = expectedInterviews(students, {all}, {*wholePrompted, *wholeCritical},
                                                          published.minutesPerInterview);
        const ExpectedInterviews talks =
            expectedInterviews(students, {all}, {*wholePrompted}, published.minutesPerInterview);
        expected.from = talks.from;
        expected.to = talks.to;
        expected.criticalFrom = own.criticalFrom;
        expected.criticalTo = own.criticalTo;
        expected.ownRound = wholePrompted->source;
        expected.unknown.clear();
    }
    return expected;
}

} // namespace core::assessments
