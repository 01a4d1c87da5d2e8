// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/Station.h"

#include "core/base/platform/WholeFile.h"
#include "core/station/ScaleSeal.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

constexpr int FreeTries = 5;        // [P]
constexpr int LongestWait = 60;     // seconds [P]
constexpr int RecordsRoundedTo = 8; // so that a wish to talk is no record more than usual [P]
constexpr qint64 LongestItem = 24LL * 60 * 60 * 1000;

qint64 dayNumber(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QString textOf(const security::SecureBytes &code)
{
    return QString::fromLatin1(code.view());
}

} // namespace

Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::open(const QString &path, std::shared_ptr<const Clock> clock)
{
    std::unique_ptr<Station> station(new Station);
    YICE_ASSIGN(const QByteArray bytes, base::readWholeFile(path, LargestStationFile));
    YICE_ASSIGN(station->m_file, readStationFile(bytes));
    const QFileInfo info(path);
    station->m_base = info.absolutePath() + u'/' + info.completeBaseName();
    station->m_clock = std::move(clock);
    YICE_ASSIGN(station->m_answers, AnswersFile::open(station->m_base, station->m_file.station));
    station->m_countedDay = station->m_clock->today();
    const auto own = base::readWholeFile(station->m_answers->path(), LargestAnswersFile);
    if (const auto content = own ? readAnswers(*own) : fail(own.error()); content) {
        station->m_counted = static_cast<int>(
            std::count_if(content->records.begin(), content->records.end(), [&](const QByteArray &record) {
                return finishedDay(record) == dayNumber(station->m_countedDay);
            }));
    }
    return station;
}

int Station::returnedToday() const
{
    return m_clock->today() == m_countedDay ? m_counted : 0;
}

Result<> Station::refuse(const QString &reason)
{
    ++m_wrong;
    if (m_wrong >= FreeTries) {
        const int wait = std::min(LongestWait, 5 << std::min(m_wrong - FreeTries, 4));
        m_closedUntil = m_clock->now().addSecs(wait);
    }
    return fail(ErrorCode::Invalid, u"card"_s, {{u"field"_s, u"card"_s}, {u"reason"_s, reason}});
}

Result<> Station::enter(const QString &typed)
{
    const QDateTime now = m_clock->now();
    // A clock that was set back must not close a PC for ever.
    if (m_closedUntil.isValid() && now < m_closedUntil && now.secsTo(m_closedUntil) <= LongestWait)
        return fail(ErrorCode::TooManyAttempts, u"card"_s, {{u"waitSeconds"_s, now.secsTo(m_closedUntil) + 1}});
    QString code = cleanCardCode(typed);
    if (!isCardCode(code))
        return refuse(u"mistyped"_s);
    Session session;
    YICE_ASSIGN(session.keys, cardKeys(code, m_file.salt, m_file.cost));
    if (!std::binary_search(m_file.cards.begin(), m_file.cards.end(), session.keys.mark))
        return refuse(u"unknown"_s);
    YICE_ASSIGN(m_file.scales, openScales(m_file, session.keys));
    m_wrong = 0;
    m_closedUntil = {};
    Progress last;
    for (const AnswersContent &content : answersBeside(m_base, m_file.station)) {
        for (const QByteArray &record : content.records) {
            const auto progress = progressOf(record, session.keys.resume);
            if (!progress)
                continue;
            ++session.records;
            if (progress->sequence > last.sequence)
                last.sequence = progress->sequence;
            last.passed = std::max(last.passed, progress->passed);
            last.finished = last.finished || progress->finished;
        }
    }
    if (last.finished)
        return fail(ErrorCode::AlreadyExists, u"card"_s, {{u"reason"_s, u"finished"_s}});
    session.code = security::passwordBytes(code);
    session.sequence = last.sequence;
    session.passed = last.passed;
    session.at = last.passed;
    m_session = std::move(session);
    if (auto begun = write(Step::Kind::Begin, 0, m_session->passed); !begun) {
        m_session.reset();
        return begun;
    }
    m_session->shown = m_clock->now();
    return {};
}

std::optional<Station::ItemPlace> Station::itemAt(int place) const
{
    for (const StationScale &scale : m_file.scales) {
        if (place < scale.items.size())
            return ItemPlace{&scale, place};
        place -= static_cast<int>(scale.items.size());
    }
    return std::nullopt;
}

std::optional<Question> Station::question() const
{
    if (!m_session)
        return std::nullopt;
    const auto place = itemAt(m_session->at);
    if (!place)
        return std::nullopt;
    Question question;
    question.place = m_session->at + 1;
    question.count = static_cast<int>(m_file.itemCount());
    const StationScale::Item &item = place->scale->items.at(place->item);
    question.instruction = place->scale->instruction;
    question.windowDays = place->scale->windowDays;
    question.text = item.text;
    for (const StationScale::Option &option : place->scale->optionsOf(item))
        question.options.append(option.text);
    question.canGoBack = m_session->at > 0;
    return question;
}

Result<QByteArray> Station::seal(Session &session, Step::Kind kind, int value, int passed, const RecordPlace &place)
{
    Step step;
    step.kind = kind;
    step.card = textOf(session.code);
    if (const auto item = itemAt(session.at)) {
        step.scale = item->scale->id;
        step.version = item->scale->version;
        step.item = item->item + 1;
    }
    step.value = value;
    step.sequence = session.sequence + 1;
    step.at = m_clock->now();
    step.milliseconds = session.shown.isValid() ? std::clamp<qint64>(session.shown.msecsTo(step.at), 0, LongestItem) : 0;
    const Progress progress{step.sequence, passed, kind == Step::Kind::Done};
    auto record = sealStep(step, progress, session.keys.resume, m_file.unit.receivingKey, place);
    step.card.fill(u'\0');
    if (record)
        ++session.sequence;
    return record;
}

Result<> Station::write(Step::Kind kind, int value, int passed)
{
    if (!m_session)
        return fail(ErrorCode::Invalid, u"session"_s, {{u"field"_s, u"session"_s}});
    const int before = m_session->sequence;
    YICE_ASSIGN(const QByteArray record, seal(*m_session, kind, value, passed, m_answers->nextPlace()));
    if (auto written = m_answers->append({record}); !written) {
        m_session->sequence = before;
        return written;
    }
    ++m_session->records;
    return {};
}

Result<> Station::pass(Step::Kind kind, int value)
{
    if (!question())
        return fail(ErrorCode::Invalid, u"question"_s, {{u"field"_s, u"question"_s}});
    const int passed = std::max(m_session->passed, m_session->at + 1);
    YICE_TRY(write(kind, value, passed));
    m_session->passed = passed;
    ++m_session->at;
    m_session->shown = m_clock->now();
    return {};
}

Result<> Station::answer(int option)
{
    const auto place = m_session ? itemAt(m_session->at) : std::nullopt;
    const auto options = place ? place->scale->optionsOf(place->scale->items.at(place->item))
                               : QList<StationScale::Option>();
    if (option < 0 || option >= options.size())
        return fail(ErrorCode::Invalid, u"option"_s, {{u"field"_s, u"option"_s}});
    return pass(Step::Kind::Answer, options.at(option).value);
}

Result<> Station::skip()
{
    return pass(Step::Kind::Skip, 0);
}

Result<> Station::askToTalk()
{
    return write(Step::Kind::Talk, 0, m_session ? m_session->passed : 0);
}

Result<> Station::noteLeft()
{
    return write(Step::Kind::Left, 0, m_session ? m_session->passed : 0);
}

void Station::back()
{
    if (!m_session || m_session->at == 0)
        return;
    --m_session->at;
    m_session->shown = m_clock->now();
}

Result<> Station::end()
{
    if (!m_session)
        return {};
    const int count = static_cast<int>(m_file.itemCount());
    const bool finished = m_session->passed >= count && !question();
    const int before = m_session->sequence;
    // One record for the end, one for the beginning, and a margin; then up to a whole step.
    const int least = m_session->passed + 2 + RecordsRoundedTo / 2;
    const int wanted = std::max(m_session->records + 1, least);
    const int total = (wanted + RecordsRoundedTo - 1) / RecordsRoundedTo * RecordsRoundedTo;
    RecordPlace place = m_answers->nextPlace();
    QList<QByteArray> records;
    while (m_session->records + records.size() < total) {
        const bool last = m_session->records + records.size() + 1 == total;
        const auto kind = !last ? Step::Kind::Fill : finished ? Step::Kind::Done : Step::Kind::Stop;
        auto record = seal(*m_session, kind, 0, m_session->passed, place);
        if (!record) {
            m_session->sequence = before;
            return fail(record.error());
        }
        records.append(*record);
        ++place.index;
    }
    if (auto written = m_answers->append(records); !written) {
        m_session->sequence = before;
        return written;
    }
    if (finished) {
        if (m_clock->today() != m_countedDay) {
            m_countedDay = m_clock->today();
            m_counted = 0;
        }
        ++m_counted;
    }
    m_session.reset();
    if (!m_file.sealed.isEmpty())
        m_file.scales.clear();
    return {};
}

} // namespace core::station
