// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/TurnVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace core::workspace;
using namespace tests;

namespace
{

/// A round with PHQ-9 and GAD-7; the sheets of one student come one after the other.
class TwoScales : public TurnVault
{
public:
    explicit TwoScales(bool consent)
    {
        importRoster(sampleRoster());
        student = students().first().id;
        campaign = round(u"秋季"_s);
        if (consent)
            valueOf(in([this](Areas &areas) { return areas.consents.setPaper(campaign.bytes(), {student}); }));
    }
    Id<Campaign> round(const QString &name)
    {
        return valueOf(in([name](Areas &areas) {
            Campaign made;
            made.name = name;
            made.scales = {u"phq9"_s, u"gad7"_s};
            made.grades = {7, 8, 9};
            made.first = QDate(2026, 11, 2);
            made.last = QDate(2026, 11, 30);
            return areas.campaigns.create(made);
        }));
    }
    void take(const Id<Campaign> &into, const QString &scale, const QString &answers)
    {
        KnownRespondent one;
        one.student = student;
        one.key = scale.toUtf8() + into.bytes();
        one.submitted = QDateTime({2026, 11, 24}, {10, 0});
        one.answers.insert(scale, valueOf(answersFromText(answers)));
        valueOf(in([=](Areas &areas) { return areas.campaigns.takeKnown(into, {one}); }));
    }
    QStringList names()
    {
        const auto open = openAlerts();
        return open.isEmpty() ? QStringList() : QStringList(openAlert(open.first().id).signalNames);
    }

    Id<students::Student> student;
    Id<Campaign> campaign;
};

const QString Phq = u"2 2 2 2 2 0 0 0 0"_s;
const QString Gad = u"2 2 2 2 2 0 0"_s;
const QString Both = u"PHQ-9 与 GAD-7 都在 10 分以上"_s;

} // namespace

TEST_CASE("two scales of one round that come apart raise their common signal once, when the second comes", "[alerts][library]")
{
    TwoScales school(true);
    school.take(school.campaign, u"phq9"_s, Phq);
    CHECK(school.names() == QStringList{u"PHQ-9 10–14"_s});
    school.take(school.campaign, u"gad7"_s, Gad);
    CHECK(school.names().count(Both) == 1);
    school.take(school.campaign, u"gad7"_s, Gad);
    CHECK(school.names().count(Both) == 1);
}

TEST_CASE("scales of different rounds and scores without consent raise no common signal", "[alerts][library]")
{
    TwoScales apart(true);
    apart.take(apart.campaign, u"phq9"_s, Phq);
    const auto other = apart.round(u"冬季"_s);
    valueOf(apart.in([&](Areas &areas) { return areas.consents.setPaper(other.bytes(), {apart.student}); }));
    apart.take(other, u"gad7"_s, Gad);
    CHECK(apart.names().count(Both) == 0);
    TwoScales silent(false);
    silent.take(silent.campaign, u"phq9"_s, Phq);
    silent.take(silent.campaign, u"gad7"_s, Gad);
    CHECK(silent.names().isEmpty());
}
