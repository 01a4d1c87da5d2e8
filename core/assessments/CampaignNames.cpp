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

/// What named a student.
struct Naming {
    bool counts = false; ///< by a sheet that counts
    bool critical = false;
    QDateTime known; ///< since when the newest critical answer is known
    const StoredRespondent *doubtful = nullptr; ///< the last sheet that named and does not count
};

void setStep(NamedStudent &one, const CaseProgress &progress)
{
    one.step = u"prompted"_s;
    QStringList before;
    for (const QString &step : laterSteps()) {
        if (!hasReached(progress, step)) {
            before.append(step);
            continue;
        }
        one.step = step;
        one.skipped = before;
    }
}

} // namespace

Result<QList<NamedStudent>> CampaignReview::names(const Id<Campaign> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    YICE_TRY(m_db.viewer().require(Permission::SeeStudents));
    const CampaignRepository repository(m_db);
    YICE_ASSIGN(const Campaign campaign, repository.campaign(id));
    YICE_ASSIGN(const QList<StoredRespondent> respondents, repository.respondents(id));
    YICE_ASSIGN(const QList<StoredSheet> sheets, repository.sheets(id));
    YICE_ASSIGN(const auto consents, m_consents.shown(campaign.consentKey()));
    YICE_ASSIGN(const auto progress, progressOf(m_cases, campaign));
    YICE_ASSIGN(const Roster roster, Roster::of(m_students));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("campaign"), id.bytes()));

    QHash<Id<StoredRespondent>, std::pair<bool, bool>> named; // by a prompt, by a critical answer
    for (const StoredSheet &sheet : sheets) {
        auto &[prompted, critical] = named[sheet.respondent];
        critical = critical || isCritical(sheet);
        prompted = prompted || sheet.signalCount > 0 || critical;
    }
    QHash<Id<students::Student>, Naming> namings;
    for (const StoredRespondent &one : respondents) {
        const auto [prompted, critical] = named.value(one.id);
        if (!one.student || !prompted || !consents.contains(*one.student))
            continue;
        Naming &naming = namings[*one.student];
        naming.critical = naming.critical || critical;
        if (critical)
            naming.known = std::max(naming.known, one.imported);
        if (isValid(one))
            naming.counts = true;
        else
            naming.doubtful = &one;
    }
    QList<NamedStudent> list;
    for (auto it = namings.constBegin(); it != namings.constEnd(); ++it) {
        NamedStudent one;
        const auto row = roster.row(it.key());
        if (row) {
            one.student = *row;
        } else {
            YICE_ASSIGN(one.student, m_students.row(it.key()));
        }
        const CaseProgress done = progress.value(it.key());
        setStep(one, done);
        one.critical = it->critical;
        one.interviewed = it->critical ? talkedSince(done, it->known) : done.interviewed;
        if (done.closed) {
            one.out = u"closed"_s;
            one.words = done.reasons.join(u'\n');
        } else if (!it->counts && it->doubtful) {
            one.out = doubtOf(*it->doubtful);
            if (it->doubtful->decision)
                one.words = it->doubtful->decision->reason;
        }
        list.append(one);
    }
    const auto placeOf = [](const NamedStudent &one) {
        return std::tuple(!one.critical, one.student.className.grade, one.student.className.number, one.student.name);
    };
    std::sort(list.begin(), list.end(),
              [&](const NamedStudent &a, const NamedStudent &b) { return placeOf(a) < placeOf(b); });
    return list;
}

} // namespace core::assessments
