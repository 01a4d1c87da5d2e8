// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StationDesk.h"

#include "core/base/Random.h"
#include "core/base/platform/WholeFile.h"

#include <QDir>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::station;

namespace tests
{

namespace
{

StationScale scaleOf(const QString &id, int items)
{
    StationScale scale;
    scale.id = id;
    scale.windowDays = 14;
    scale.options = {{0, u"完全不会"_s}, {1, u"好几天"_s}, {2, u"一半以上的天数"_s}, {3, u"几乎每天"_s}};
    for (int i = 1; i <= items; ++i)
        scale.items.append({u"第 %1 句话"_s.arg(i), {}});
    return scale;
}

} // namespace

StationDesk::StationDesk(int cards)
    : clock(std::make_shared<base::SetClock>(QDateTime({2026, 11, 25}, {2, 0}, Qt::UTC))),
      m_keys(exchange::UnitKeys::generate())
{
    m_file.station = Id<StationRecord>::make(*clock);
    m_file.unit = valueOf(exchange::makeUnitCard(u"S01"_s, u"示例中学"_s, m_keys));
    m_file.made = clock->now();
    m_file.scales = {scaleOf(u"phq9"_s, 9), scaleOf(u"gad7"_s, 7)};
    m_file.salt = base::randomBytes(security::KdfSaltBytes);
    m_file.cost = {64, 1};
    for (int i = 0; i < cards; ++i) {
        m_codes.append(newCardCode());
        m_file.cards.append(valueOf(cardKeys(m_codes.last(), m_file.salt, m_file.cost)).mark);
    }
    std::sort(m_file.cards.begin(), m_file.cards.end());
    m_bytes = valueOf(writeStationFile(
        m_file, [this](const QByteArray &message) -> Result<QByteArray> { return m_keys.sign(message); }));
    valueOf(base::writeWholeFile(stationPath(), m_bytes, base::Replace::No));
}

std::unique_ptr<Station> StationDesk::open() const
{
    return valueOf(Station::open(stationPath(), clock));
}

QStringList StationDesk::answersPaths() const
{
    QStringList paths;
    for (const QString &name : QDir(folder()).entryList({u"*"_s + AnswersEnding}, QDir::Files, QDir::Name))
        paths.append(path(name));
    return paths;
}

QList<Step> StationDesk::steps() const
{
    QList<Step> steps;
    for (const QString &file : answersPaths()) {
        const AnswersContent content = valueOf(readAnswers(readFile(file)));
        for (qsizetype i = 0; i < content.records.size(); ++i) {
            const QByteArray &record = content.records.at(i);
            const RecordPlace place{content.head.file, i};
            CHECK(isWhole(record, place));
            const QByteArray opened = valueOf(m_keys.openSealed(sealedPart(record)));
            steps.append(valueOf(stepFrom(opened, record, place)));
        }
    }
    return steps;
}

QMap<QString, int> StationDesk::answersOf(const QString &code) const
{
    QList<Step> own;
    for (const Step &step : steps()) {
        if (step.card == code && step.kind == Step::Kind::Answer)
            own.append(step);
    }
    std::sort(own.begin(), own.end(), [](const Step &a, const Step &b) { return a.sequence < b.sequence; });
    QMap<QString, int> answers;
    for (const Step &step : own)
        answers.insert(u"%1/%2"_s.arg(step.scale).arg(step.item), step.value);
    return answers;
}

} // namespace tests
