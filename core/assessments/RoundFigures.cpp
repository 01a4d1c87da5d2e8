// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/RoundFigures.h"

#include "core/assessments/CampaignParts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

/// What counts of one student.
struct Standing {
    students::ClassName className;
    bool prompted = false;
    QMap<QString, StoredSheet> sheets; ///< the last valid one of each scale
};

void addBand(ScaleFigures &figures, int grade, const QList<Score> &scores)
{
    const Score *total = totalOf(scores);
    if (total == nullptr)
        return;
    auto line = std::find_if(figures.grades.begin(), figures.grades.end(),
                             [grade](const GradeBands &one) { return one.grade == grade; });
    if (line == figures.grades.end()) {
        figures.grades.append({grade, QList<int>(figures.bands.size(), 0), 0});
        line = figures.grades.end() - 1;
    }
    ++line->students;
    for (qsizetype i = 0; i < figures.bands.size(); ++i)
        line->counts[i] += figures.bands.at(i).id == total->band ? 1 : 0;
}

void addAnswers(ScaleFigures &figures, const Scale &scale, const QList<Answer> &answers)
{
    for (qsizetype i = 0; i < qMin(answers.size(), figures.items.size()); ++i) {
        ItemAnswers &item = figures.items[i];
        const QList<Option> &options = scale.optionsOf(*scale.item(item.item));
        const Answer &answer = answers.at(i);
        const auto chosen = std::find_if(options.begin(), options.end(), [&](const Option &option) {
            return answer.kind == Answer::Kind::Given && option.value == answer.value;
        });
        if (chosen == options.end())
            ++item.blank;
        else
            ++item.options[chosen - options.begin()];
    }
}

ScaleFigures figuresOf(const Scale &scale, const QList<Standing> &standings)
{
    ScaleFigures figures;
    figures.scale = scale;
    figures.bands = bandsOfTotal(scale);
    for (const ScaleItem &item : scale.items)
        figures.items.append({item.number, QList<int>(scale.optionsOf(item).size(), 0), 0});
    for (const Standing &one : standings) {
        const auto sheet = one.sheets.constFind(scale.id);
        if (sheet == one.sheets.constEnd())
            continue;
        addBand(figures, one.className.grade, sheet->scores);
        addAnswers(figures, scale, sheet->answers);
    }
    std::sort(figures.grades.begin(), figures.grades.end(),
              [](const GradeBands &a, const GradeBands &b) { return a.grade < b.grade; });
    return figures;
}

/// Each grade after its classes.
QList<ClassShare> classesOf(const QList<Standing> &standings)
{
    QMap<std::pair<int, int>, std::pair<int, int>> counts; // (grade, number) → (prompted, students)
    constexpr int WholeGrade = std::numeric_limits<int>::max(); // behind its classes
    for (const Standing &one : standings) {
        for (const int number : {one.className.number, WholeGrade}) {
            auto &count = counts[{one.className.grade, number}];
            count.first += one.prompted ? 1 : 0;
            ++count.second;
        }
    }
    QList<ClassShare> shares;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        const int number = it.key().second == WholeGrade ? 0 : it.key().second;
        shares.append({{it.key().first, number}, Share::of(it->first, it->second)});
    }
    return shares;
}

} // namespace

int ItemAnswers::sheets() const
{
    return std::accumulate(options.begin(), options.end(), blank);
}

Share Share::of(int counted, int students)
{
    Share share{students, counted};
    if (students <= 0)
        return share;
    constexpr double Z = 1.959964; // of 95 %
    const double n = students;
    const double p = counted / n;
    const double middle = p + Z * Z / (2 * n);
    const double reach = Z * std::sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    const double whole = 1 + Z * Z / n;
    share.low = std::max(0.0, (middle - reach) / whole);
    share.high = std::min(1.0, (middle + reach) / whole);
    return share;
}

std::optional<double> Share::value() const
{
    return students > 0 ? std::optional(double(counted) / students) : std::nullopt;
}

Result<RoundFigures> RoundFiguresService::of(const Id<Campaign> &id)
{
    YICE_TRY(m_db.viewer().require(Permission::SeeScores));
    const CampaignRepository repository(m_db);
    RoundFigures figures;
    YICE_ASSIGN(figures.campaign, repository.campaign(id));
    YICE_ASSIGN(const auto respondents, repository.respondents(id));
    YICE_ASSIGN(const auto sheetsOf, sheetsByRespondent(repository, id));
    YICE_ASSIGN(const Roster roster, Roster::of(m_students));
    YICE_ASSIGN(const auto consents, m_consents.shown(figures.campaign.consentKey()));
    YICE_ASSIGN(const auto scales, scalesFor(m_db, figures.campaign.scales));
    YICE_TRY(m_db.noteAct(QLatin1String("viewed"), QLatin1String("campaign"), id.bytes()));

    QMap<Id<students::Student>, Standing> byStudent;
    for (const StoredRespondent &one : respondents) {
        if (!one.student || !isValid(one) || !consents.contains(*one.student))
            continue;
        const auto row = roster.row(*one.student);
        if (!row) // has left: no class to count in
            continue;
        Standing &standing = byStudent[*one.student];
        standing.className = row->className;
        for (const StoredSheet &sheet : sheetsOf.value(one.id)) {
            standing.prompted = standing.prompted || sheet.signalCount > 0;
            standing.sheets.insert(sheet.scale, sheet);
        }
    }
    const QList<Standing> standings = byStudent.values();
    figures.classes = classesOf(standings);
    const auto prompted = std::count_if(standings.begin(), standings.end(), [](const Standing &one) { return one.prompted; });
    figures.all = Share::of(static_cast<int>(prompted), static_cast<int>(standings.size()));
    for (const Scale &scale : scales)
        figures.scales.append(figuresOf(scale, standings));
    return figures;
}

} // namespace core::assessments
