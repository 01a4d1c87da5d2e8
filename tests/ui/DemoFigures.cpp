// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoFigures.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;

namespace tests
{

namespace
{
struct DemoClass {
    int grade, number, prompted, students;
};

const QList<DemoClass> Autumn{{7, 1, 3, 44}, {7, 2, 5, 43}, {7, 3, 1, 41}, {8, 1, 6, 45}, {8, 2, 2, 44},
                              {8, 3, 9, 42}, {9, 1, 4, 40}, {9, 2, 7, 39}, {9, 3, 1, 8}};
const QList<DemoClass> Before{{7, 1, 6, 44}, {7, 2, 4, 45}, {7, 3, 2, 42}, {8, 1, 3, 43}, {8, 2, 5, 44},
                              {8, 3, 6, 43}, {9, 1, 2, 41}, {9, 2, 3, 40}, {9, 3, 4, 38}};

ScaleFigures scaleFigures(const QString &id)
{
    const auto scale = shippedScale(id);
    REQUIRE(scale);
    ScaleFigures figures;
    figures.scale = *scale;
    figures.bands = scale->bands;
    QList<int> counts{74, 31, 14, 6, 3};
    counts.resize(figures.bands.size());
    figures.grades = {{7, counts, 128}, {8, counts, 128}, {9, {5, 2, 1, 0, 0}, 8}};
    figures.grades[2].counts.resize(figures.bands.size());
    for (const ScaleItem &item : scale->items)
        figures.items.append({item.number, {190 - 9 * item.number, 60 + 5 * item.number, 10 + 3 * item.number, item.number}, 2});
    return figures;
}
} // namespace

RoundFigures demoFigures(const core::Id<Campaign> &id)
{
    RoundFigures figures;
    const QList<Campaign> rounds = demoCampaigns();
    figures.campaign = rounds.first();
    for (const Campaign &round : rounds) {
        if (round.id == id)
            figures.campaign = round;
    }
    const QList<DemoClass> &classes = id == rounds.first().id ? Autumn : Before;
    int prompted = 0;
    int students = 0;
    int ofGrade[2] = {0, 0};
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const DemoClass &one = classes.at(i);
        figures.classes.append({{one.grade, one.number}, Share::of(one.prompted, one.students)});
        ofGrade[0] += one.prompted;
        ofGrade[1] += one.students;
        if (i + 1 < classes.size() && classes.at(i + 1).grade == one.grade)
            continue;
        figures.classes.append({{one.grade, 0}, Share::of(ofGrade[0], ofGrade[1])});
        prompted += ofGrade[0];
        students += ofGrade[1];
        ofGrade[0] = ofGrade[1] = 0;
    }
    figures.all = Share::of(prompted, students);
    for (const QString &scale : figures.campaign.scales)
        figures.scales.append(scaleFigures(scale));
    return figures;
}

} // namespace tests
