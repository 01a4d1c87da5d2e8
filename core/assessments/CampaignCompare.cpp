// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/CampaignParts.h"
#include "core/assessments/CampaignReview.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

using StudentId = Id<students::Student>;

constexpr int SmallestCell = 5;

/// The last sheet that counts of each student, by scale: the id of its band, empty where it has none.
using Bands = QHash<StudentId, QHash<QString, QString>>;

Result<Bands> bandsOf(const CampaignRepository &repository, const Id<Campaign> &id)
{
    YICE_ASSIGN(const auto respondents, repository.respondents(id));
    YICE_ASSIGN(const auto sheetsOf, sheetsByRespondent(repository, id));
    Bands bands;
    for (const StoredRespondent &one : respondents) {
        if (!one.student || !isValid(one))
            continue;
        for (const StoredSheet &sheet : sheetsOf.value(one.id)) {
            const Score *total = totalOf(sheet.scores);
            bands[*one.student][sheet.scale] = total == nullptr ? QString() : total->band;
        }
    }
    return bands;
}

ScaleComparison emptyComparison(const Scale &scale)
{
    ScaleComparison one;
    one.scale = scale.id;
    one.title = scale.title;
    for (const Band &band : bandsOfTotal(scale)) {
        one.bands.append(band.id);
        one.bandNames.insert(band.id, band.name);
    }
    return one;
}

struct Counts {
    int rose = 0;
    int same = 0;
    int fell = 0;
    int both() const { return rose + same + fell; }
};

bool isSmall(int count)
{
    return count > 0 && count < SmallestCell;
}

/// A class with one small cell shows no cell. Where that hides one class alone, the smallest other one is hidden too, else
/// the figures of all would give it away.
QList<ClassMoves> withoutSmallCells(const QMap<std::pair<int, int>, Counts> &byClass)
{
    QSet<std::pair<int, int>> hidden;
    for (auto it = byClass.constBegin(); it != byClass.constEnd(); ++it) {
        if (isSmall(it->rose) || isSmall(it->same) || isSmall(it->fell))
            hidden.insert(it.key());
    }
    if (hidden.size() == 1) {
        std::optional<std::pair<int, int>> smallest;
        for (auto it = byClass.constBegin(); it != byClass.constEnd(); ++it) {
            if (!hidden.contains(it.key()) && (!smallest || it->both() < byClass.value(*smallest).both()))
                smallest = it.key();
        }
        if (smallest)
            hidden.insert(*smallest);
    }
    QList<ClassMoves> classes;
    for (auto it = byClass.constBegin(); it != byClass.constEnd(); ++it) {
        ClassMoves one;
        one.className = {it.key().first, it.key().second};
        if (!isSmall(it->both()))
            one.both = it->both();
        if (!hidden.contains(it.key())) {
            one.rose = it->rose;
            one.same = it->same;
            one.fell = it->fell;
        }
        classes.append(one);
    }
    return classes;
}

} // namespace

Result<RoundComparison> CampaignReview::compare(const Id<Campaign> &earlier, const Id<Campaign> &later)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    const CampaignRepository repository(m_db);
    RoundComparison comparison;
    YICE_ASSIGN(comparison.earlier, repository.campaign(earlier));
    YICE_ASSIGN(comparison.later, repository.campaign(later));
    if (earlier == later)
        return fail(ErrorCode::Invalid, u"campaign"_s, {{u"field"_s, u"campaign"_s}});
    YICE_ASSIGN(const Bands before, bandsOf(repository, earlier));
    YICE_ASSIGN(const Bands after, bandsOf(repository, later));
    YICE_ASSIGN(const auto allowedBefore, m_consents.shown(comparison.earlier.consentKey()));
    YICE_ASSIGN(const auto allowedAfter, m_consents.shown(comparison.later.consentKey()));
    YICE_ASSIGN(const auto classes, m_students.classesByStudent());
    comparison.named = m_db.viewer().may(Permission::SeeScores) && m_db.viewer().may(Permission::SeeStudents);

    QList<StudentId> both, gone, fresh;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!after.contains(it.key()))
            gone.append(it.key());
        else if (allowedBefore.contains(it.key()) && allowedAfter.contains(it.key()))
            both.append(it.key());
        else
            ++comparison.withheld;
    }
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (!before.contains(it.key()))
            fresh.append(it.key());
    }
    comparison.onlyEarlier = static_cast<int>(gone.size());
    comparison.onlyLater = static_cast<int>(fresh.size());

    QHash<StudentId, QList<MovedStudent>> risen;
    for (const QString &id : comparison.later.scales) {
        if (!comparison.earlier.scales.contains(id))
            continue;
        YICE_ASSIGN(const Scale scale, scaleFor(m_db, id));
        ScaleComparison one = emptyComparison(scale);
        QMap<std::pair<qsizetype, qsizetype>, int> moves;
        QMap<std::pair<int, int>, Counts> byClass;
        for (const StudentId &student : both) {
            if (!before.value(student).contains(id) || !after.value(student).contains(id))
                continue;
            const qsizetype from = one.bands.indexOf(before.value(student).value(id));
            const qsizetype to = one.bands.indexOf(after.value(student).value(id));
            if (from < 0 || to < 0) {
                ++one.notComparable;
                continue;
            }
            ++one.both;
            ++moves[{from, to}];
            int Counts::*const kind = to > from ? &Counts::rose : to < from ? &Counts::fell : &Counts::same;
            one.rose += to > from ? 1 : 0;
            one.fell += to < from ? 1 : 0;
            one.same += to == from ? 1 : 0;
            if (const auto at = classes.constFind(student); at != classes.constEnd())
                ++(byClass[{at->grade, at->number}].*kind);
            if (to > from)
                risen[student].append({{}, id, one.bandNames.value(one.bands.at(from)), one.bandNames.value(one.bands.at(to))});
        }
        for (auto it = moves.constBegin(); it != moves.constEnd(); ++it)
            one.moves.append({one.bands.at(it.key().first), one.bands.at(it.key().second), it.value()});
        one.classes = withoutSmallCells(byClass);
        comparison.scales.append(one);
    }
    if (!comparison.named)
        return comparison;

    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("campaign"), earlier.bytes()));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("campaign"), later.bytes()));
    YICE_ASSIGN(const QList<students::StudentRow> rows, m_students.list({}));
    const QSet<StudentId> goneSet(gone.begin(), gone.end());
    const QSet<StudentId> freshSet(fresh.begin(), fresh.end());
    QSet<StudentId> here;
    for (const students::StudentRow &row : rows) {
        here.insert(row.id);
        for (MovedStudent moved : risen.value(row.id)) {
            moved.student = row;
            comparison.risen.append(moved);
        }
        if (goneSet.contains(row.id))
            comparison.gone.append(row);
        if (freshSet.contains(row.id))
            comparison.fresh.append(row);
    }
    for (const StudentId &student : gone) {
        if (here.contains(student))
            continue;
        YICE_ASSIGN(const students::StudentRow row, m_students.row(student));
        comparison.gone.append(row);
    }
    return comparison;
}

} // namespace core::assessments
