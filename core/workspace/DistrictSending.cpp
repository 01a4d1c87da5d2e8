// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DistrictSending.h"

#include "core/alerts/Uninvolved.h"
#include "core/alerts/WholeCase.h"
#include "core/workspace/CaseEvidence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{

Result<exchange::SentPackage> sentAs(const Areas &areas, const QByteArray &file)
{
    YICE_ASSIGN(const auto sent, areas.exchange.sent());
    const QByteArray hash = exchange::packageHash(file);
    const auto found = std::find_if(sent.begin(), sent.end(), [&](const exchange::SentPackage &one) { return one.hash == hash; });
    if (found == sent.end())
        return fail(ErrorCode::NotFound, u"package"_s);
    return *found;
}

bool owesReport(const alerts::AlertContext &rules, const alerts::Alert &alert)
{
    const auto open = alerts::openSteps(rules.table, alert, rules.days);
    return std::any_of(open.begin(), open.end(), [](const alerts::Deadline &one) { return one.step == alerts::DistrictReport; });
}

Result<> report(Areas &areas, const alerts::Alert &alert, const exchange::SentPackage &package)
{
    YICE_ASSIGN(const bool inRecord, inCrisis(areas, alert));
    if (inRecord) {
        crisis::Entry entry;
        entry.kind = crisis::EntryKind::District;
        entry.word = u"written"_s;
        entry.place = package.to;
        entry.result = QString::number(package.sequence);
        YICE_TRY(areas.crisis.add(alert.id, entry));
        return {};
    }
    alerts::StepDone done;
    done.step = alerts::DistrictReport;
    done.shownBy = alerts::Evidence{alerts::EvidenceKind::Paper, package.id.bytes(), alerts::FromPackage,
                                    QString::number(package.sequence) + u'\n' + package.to, package.created};
    return areas.alerts.recordStep(alert.id, alert.revision, done);
}

} // namespace

Result<DistrictSent> sendToDistrict(Areas &areas, const QString &to, const QList<QJsonObject> &rows)
{
    YICE_TRY(areas.db.viewer().require(Permission::MakePackages));
    YICE_TRY(alerts::requireUninvolved(areas.db, Permission::MakePackages));
    YICE_ASSIGN(const auto read, district::readPackageRows(rows));
    DistrictSent sent;
    YICE_ASSIGN(sent.file, areas.exchange.send(exchange::PackageKind::District, to, rows));
    YICE_ASSIGN(const exchange::SentPackage package, sentAs(areas, sent.file));
    sent.sequence = package.sequence;
    if (!areas.db.viewer().may(Permission::EditAlerts) || read.second.isEmpty())
        return sent;
    QSet<QString> held;
    for (const district::CrisisReport &one : read.second)
        held.insert(one.pseudonym);
    YICE_ASSIGN(const auto open, areas.alerts.list({}));
    for (const alerts::AlertRow &row : open) {
        YICE_ASSIGN(const QString pseudonym, areas.exchange.pseudonym(row.id.bytes()));
        if (!held.contains(pseudonym))
            continue;
        YICE_ASSIGN(const alerts::Alert alert, alerts::wholeCase(areas.db, row.id));
        if (!owesReport(areas.rules, alert))
            continue;
        YICE_TRY(report(areas, alert, package));
        ++sent.reported;
    }
    return sent;
}

} // namespace core::workspace
