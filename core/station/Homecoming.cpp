// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/Homecoming.h"

#include "core/assessments/ScaleLibrary.h"
#include "core/station/AnswersFile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::assessments::Campaign;
using core::assessments::CampaignImport;
using core::assessments::KnownRespondent;
using core::assessments::Scale;

namespace core::station
{

namespace
{

Problem problemAt(const AnswersSource &source, qsizetype record, const QString &kind)
{
    Problem problem;
    problem.file = source.file;
    problem.row = static_cast<int>(record);
    problem.kind = kind;
    return problem;
}

QByteArray keyOf(const CardRecord &card)
{
    return "station card " + card.id.bytes();
}

QByteArray keyOf(const LostSteps &lost)
{
    return "station card lost " + lost.card.bytes() + lost.file;
}

void addTo(CampaignImport &sum, const CampaignImport &part)
{
    sum.respondents += part.respondents;
    sum.matched += part.matched;
    sum.unmatched += part.unmatched;
    sum.invalid += part.invalid;
    sum.signalCount += part.signalCount;
    sum.added += part.added;
    sum.same += part.same;
    sum.changed += part.changed;
    if (part.firstAnswered.isValid() && (!sum.firstAnswered.isValid() || part.firstAnswered < sum.firstAnswered))
        sum.firstAnswered = part.firstAnswered;
    if (part.lastAnswered.isValid() && (!sum.lastAnswered.isValid() || part.lastAnswered > sum.lastAnswered))
        sum.lastAnswered = part.lastAnswered;
}

KnownRespondent respondentOf(const CardSteps &steps, const QHash<QString, Scale> &scales)
{
    KnownRespondent one;
    one.submitted = steps.last().toLocalTime();
    one.seconds = steps.seconds();
    for (const Scale &scale : scales) {
        const auto answers = steps.answers(scale.id, static_cast<int>(scale.items.size()));
        if (!answers.isEmpty())
            one.answers.insert(scale.id, answers);
    }
    return one;
}

/// Whoever asked to talk and answered nothing is found by an empty sheet.
QMap<QString, QList<assessments::Answer>> emptySheet(const QHash<QString, Scale> &scales)
{
    QStringList ids = scales.keys();
    std::sort(ids.begin(), ids.end());
    return {{ids.first(), QList<assessments::Answer>(scales.value(ids.first()).items.size(), assessments::Answer::missing())}};
}

} // namespace

bool Homecoming::Desk::knows(const Step &step) const
{
    const auto scale = scales.constFind(step.scale);
    return scale != scales.constEnd() && scale->version == step.version && step.item >= 1 &&
        step.item <= scale->items.size();
}

Result<std::optional<Problem>> Homecoming::read(const AnswersSource &source, StationImport &outcome)
{
    const auto content = readAnswers(source.bytes);
    if (!content)
        return problemAt(source, 0, u"answers_unreadable"_s);
    YICE_ASSIGN(const qsizetype place, deskOf(content->head.station));
    if (place < 0)
        return problemAt(source, 0, u"unknown_station"_s);
    QList<QByteArray> sealed;
    for (const QByteArray &record : content->records)
        sealed.append(sealedPart(record));
    YICE_ASSIGN(const auto opened, m_exchange.openOwnSeals(sealed));
    for (qsizetype i = 0; i < opened.size(); ++i) {
        ++outcome.records;
        const QString wrong = take(m_desks[place], opened.at(i), content->records.at(i), {content->head.file, i}, outcome);
        if (wrong.isEmpty())
            continue;
        ++outcome.rejected;
        outcome.sheets.problems.append(problemAt(source, i + 1, wrong));
    }
    return std::nullopt;
}

Result<qsizetype> Homecoming::deskOf(const Id<StationRecord> &station)
{
    if (const auto known = m_places.constFind(station); known != m_places.constEnd())
        return *known;
    YICE_ASSIGN(const auto details, m_repository.station(station));
    if (!details)
        return -1;
    Desk desk;
    desk.details = *details;
    YICE_ASSIGN(const Campaign campaign, m_campaigns.find(details->campaign));
    YICE_ASSIGN(const auto scales, assessments::scalesFor(m_db, campaign.scales));
    for (const Scale &scale : scales)
        desk.scales.insert(scale.id, scale);
    YICE_ASSIGN(desk.cards, m_repository.cards(station));
    QHash<Id<StoredCard>, qsizetype> byId;
    for (qsizetype i = 0; i < desk.cards.size(); ++i) {
        desk.byCode.insert(desk.cards.at(i).code, i);
        byId.insert(desk.cards.at(i).id, i);
    }
    YICE_ASSIGN(const auto lost, m_repository.lostSteps(station));
    for (const LostSteps &one : lost)
        desk.lost.insert({byId.value(one.card), one.file}, one);
    m_places.insert(station, m_desks.size());
    m_desks.append(std::move(desk));
    return m_desks.size() - 1;
}

/// Why a record is refused; empty: it was taken.
QString Homecoming::take(Desk &desk, const std::optional<QByteArray> &opened, const QByteArray &record,
                         const RecordPlace &place, StationImport &outcome)
{
    if (!opened || !isWhole(record, place))
        return u"record_changed"_s;
    const auto step = stepFrom(*opened, record, place);
    if (!step)
        return u"record_changed"_s;
    const qsizetype card = desk.byCode.value(step->card, -1);
    if (card < 0)
        return u"unknown_card"_s;
    const bool isItem = step->kind == Step::Kind::Answer || step->kind == Step::Kind::Skip;
    if (isItem && !desk.knows(*step))
        return u"other_edition"_s;
    desk.touched.insert(card);
    if (step->kind == Step::Kind::Left)
        ++outcome.left;
    if (desk.cards.at(card).revoked) {
        takeLost(desk, card, place.file, *step);
        return {};
    }
    desk.cards[card].steps.add(*step);
    if (step->kind == Step::Kind::Talk && (!desk.talks.contains(card) || step->at < desk.talks.value(card)))
        desk.talks.insert(card, step->at);
    if (step->kind == Step::Kind::Done)
        desk.finished.insert(card);
    return {};
}

/// What came before the card was lost stays its student's, and comes again with every stick.
void Homecoming::takeLost(Desk &desk, qsizetype card, const QByteArray &file, const Step &step)
{
    const CardRecord &lostCard = desk.cards.at(card);
    const bool counts = step.kind == Step::Kind::Answer || step.kind == Step::Kind::Skip || step.kind == Step::Kind::Talk;
    if (!counts || lostCard.steps.contains(step))
        return;
    LostSteps &lost = desk.lost[{card, file}];
    lost.card = lostCard.id;
    lost.file = file;
    lost.steps.add(step);
}

/// The sheets of the cards that something was read of, as the campaign takes them.
QList<KnownRespondent> Homecoming::sheetsOf(const Desk &desk, const Holders &holders)
{
    QList<KnownRespondent> known;
    for (const qsizetype place : desk.touched) {
        const CardRecord &card = desk.cards.at(place);
        if (!card.steps.hasItems() || card.revoked)
            continue;
        KnownRespondent one = respondentOf(card.steps, desk.scales);
        one.student = card.student;
        one.key = keyOf(card);
        known.append(one);
    }
    for (auto it = desk.lost.constBegin(); it != desk.lost.constEnd(); ++it) {
        if (!it->hasNews())
            continue;
        KnownRespondent one = respondentOf(it->steps, desk.scales);
        if (one.answers.isEmpty())
            one.answers = emptySheet(desk.scales);
        const students::StudentRow holder = holders.value(desk.cards.at(it.key().first).student);
        one.name = holder.name;
        one.className = holder.className.display();
        one.evidence = u"revoked_card"_s;
        one.key = keyOf(*it);
        known.append(one);
    }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return known;
}

Result<> Homecoming::store(const students::StudentService &students, assessments::SheetSink &sink, StationImport &outcome)
{
    for (Desk &desk : m_desks) {
        QList<Id<students::Student>> losers;
        for (auto it = desk.lost.constBegin(); it != desk.lost.constEnd(); ++it)
            losers.append(desk.cards.at(it.key().first).student);
        YICE_ASSIGN(const Holders holders, students.rowsOf(losers));
        YICE_ASSIGN(const CampaignImport sheets, m_campaigns.takeKnown(desk.details.campaign, sheetsOf(desk, holders)));
        addTo(outcome.sheets, sheets);
        YICE_TRY(storeCards(desk, sheets));
        YICE_TRY(storeLost(desk, sheets, sink, outcome));
        YICE_TRY(storeTalks(desk, sink, outcome));
        outcome.cards += static_cast<int>(desk.touched.size());
        outcome.finished += static_cast<int>(desk.finished.size());
    }
    return {};
}

Result<> Homecoming::storeCards(Desk &desk, const CampaignImport &sheets)
{
    for (const qsizetype place : desk.touched) {
        CardRecord &card = desk.cards[place];
        const auto known = sheets.known.constFind(keyOf(card));
        if (known != sheets.known.constEnd())
            card.respondent = known->bytes();
        if (known != sheets.known.constEnd() || card.hasNews())
            YICE_TRY(m_repository.setSteps(card));
    }
    return {};
}

Result<> Homecoming::storeLost(Desk &desk, const CampaignImport &sheets, assessments::SheetSink &sink, StationImport &outcome)
{
    for (LostSteps &lost : desk.lost) {
        if (!lost.hasNews())
            continue;
        const auto respondent = sheets.known.value(keyOf(lost));
        lost.respondent = respondent.bytes();
        YICE_TRY(m_repository.save(lost));
        if (lost.talkKnown || !lost.steps.hasTalk())
            continue;
        YICE_ASSIGN(const auto lead, m_campaigns.leadTo(respondent));
        YICE_ASSIGN(const int raised, sink.strangerAskedToTalk(lead.sheet, lead.student, m_db.clock().now()));
        outcome.sheets.signalCount += raised;
        ++outcome.talks;
    }
    return {};
}

Result<> Homecoming::storeTalks(const Desk &desk, assessments::SheetSink &sink, StationImport &outcome)
{
    for (auto talk = desk.talks.constBegin(); talk != desk.talks.constEnd(); ++talk) {
        const CardRecord &card = desk.cards.at(talk.key());
        YICE_ASSIGN(const bool asked, m_repository.hasAsked(card.id));
        if (asked)
            continue;
        YICE_TRY(m_repository.noteAsked(card, talk.value()));
        YICE_ASSIGN(const int raised, sink.askedToTalk(card.student, m_db.clock().now()));
        outcome.sheets.signalCount += raised;
        ++outcome.talks;
    }
    return {};
}

} // namespace core::station
