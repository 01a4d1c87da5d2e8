// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionText.h"

#include "core/base/JsonReader.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

using base::JsonReader;

const QString TimeFormat = u"HH:mm"_s;

QString textOf(JsonReader &reader, const QString &key)
{
    return reader.has(key) ? reader.text(key) : QString(u""_s);
}

QDate dayOf(JsonReader &reader, const QString &key)
{
    return reader.has(key) ? reader.day(key) : QDate();
}

std::optional<int> numberOf(JsonReader &reader, const QString &key, int most)
{
    if (!reader.has(key))
        return std::nullopt;
    return reader.number(key, 0, most);
}

bool flagOf(JsonReader &reader, const QString &key)
{
    return reader.has(key) && reader.flag(key);
}

QTime timeOf(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return {};
    const QTime time = QTime::fromString(reader.text(key), TimeFormat);
    if (!time.isValid())
        reader.refuse(key);
    return time;
}

template <typename T> T wordOf(JsonReader &reader, const QString &key, T otherwise, Result<T> (*read)(const QString &))
{
    if (!reader.has(key))
        return otherwise;
    const auto value = read(reader.text(key));
    if (!value)
        reader.refuse(key);
    return value.value_or(otherwise);
}

NoteText noteOf(JsonReader &reader)
{
    QStringList keys;
    NoteText text;
    for (int i = 0; i < PartCount; ++i) {
        keys.append(partName(static_cast<Part>(i)));
        text[static_cast<size_t>(i)] = textOf(reader, keys.last());
    }
    reader.allowOnly(keys);
    return text;
}

Risks risksOf(JsonReader &reader)
{
    QStringList keys;
    Risks risks{};
    for (int i = 0; i < RiskCount; ++i) {
        keys.append(riskName(static_cast<Risk>(i)));
        risks[static_cast<size_t>(i)] = wordOf(reader, keys.last(), Answer::NotAsked, answerFromName);
    }
    reader.allowOnly(keys);
    return risks;
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const std::optional<int> &number)
{
    if (number)
        object.insert(key, *number);
}

} // namespace

QJsonObject toJson(const NoteText &text)
{
    QJsonObject object;
    for (int i = 0; i < PartCount; ++i)
        put(object, partName(static_cast<Part>(i)), text[static_cast<size_t>(i)]);
    return object;
}

QJsonObject toJson(const SessionContent &content)
{
    QJsonObject object;
    put(object, u"day"_s, content.day.toString(Qt::ISODate));
    put(object, u"start"_s, content.begun.toString(TimeFormat));
    put(object, u"end"_s, content.ended.toString(TimeFormat));
    object.insert(u"minutes"_s, content.minutes);
    put(object, u"place"_s, content.place);
    object.insert(u"mode"_s, modeName(content.mode));
    object.insert(u"source"_s, sourceName(content.source));
    object.insert(u"limitsExplained"_s, content.limitsExplained);
    put(object, u"sudsBefore"_s, content.sudsBefore);
    put(object, u"sudsAfter"_s, content.sudsAfter);
    QJsonObject risks;
    for (int i = 0; i < RiskCount; ++i)
        risks.insert(riskName(static_cast<Risk>(i)), answerName(content.risks[static_cast<size_t>(i)]));
    object.insert(u"risk"_s, risks);
    put(object, u"levelBefore"_s, content.levelBefore);
    put(object, u"levelAfter"_s, content.levelAfter);
    put(object, u"next"_s, content.next.toString(Qt::ISODate));
    object.insert(u"text"_s, toJson(content.text));
    return object;
}

Result<SessionContent> contentFromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    reader.allowOnly({u"day"_s, u"start"_s, u"end"_s, u"minutes"_s, u"place"_s, u"mode"_s, u"source"_s, u"limitsExplained"_s,
                      u"sudsBefore"_s, u"sudsAfter"_s, u"risk"_s, u"levelBefore"_s, u"levelAfter"_s, u"next"_s, u"text"_s});
    SessionContent content;
    content.day = dayOf(reader, u"day"_s);
    content.begun = timeOf(reader, u"start"_s);
    content.ended = timeOf(reader, u"end"_s);
    content.minutes = numberOf(reader, u"minutes"_s, MostMinutes).value_or(0);
    content.place = textOf(reader, u"place"_s);
    content.mode = wordOf(reader, u"mode"_s, Mode::FaceToFace, modeFromName);
    content.source = wordOf(reader, u"source"_s, Source::Self, sourceFromName);
    content.limitsExplained = flagOf(reader, u"limitsExplained"_s);
    content.sudsBefore = numberOf(reader, u"sudsBefore"_s, MostSuds);
    content.sudsAfter = numberOf(reader, u"sudsAfter"_s, MostSuds);
    if (reader.has(u"risk"_s)) {
        JsonReader risks = reader.object(u"risk"_s);
        content.risks = risksOf(risks);
        reader.adopt(risks);
    }
    content.levelBefore = numberOf(reader, u"levelBefore"_s, 4);
    content.levelAfter = numberOf(reader, u"levelAfter"_s, 4);
    content.next = dayOf(reader, u"next"_s);
    if (reader.has(u"text"_s)) {
        JsonReader text = reader.object(u"text"_s);
        content.text = noteOf(text);
        reader.adopt(text);
    }
    YICE_TRY(reader.outcome());
    return content;
}

Result<NoteText> noteFromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    NoteText text = noteOf(reader);
    YICE_TRY(reader.outcome());
    return text;
}

Result<Disclosure> disclosureFromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    reader.allowOnly({u"what"_s, u"receiver"_s, u"post"_s, u"ground"_s, u"decidedBy"_s, u"told"_s, u"whyNot"_s, u"day"_s});
    Disclosure disclosure;
    disclosure.what = textOf(reader, u"what"_s);
    disclosure.receiver = textOf(reader, u"receiver"_s);
    disclosure.post = wordOf(reader, u"post"_s, Post::Other, postFromName);
    disclosure.ground = wordOf(reader, u"ground"_s, Ground::DangerToSelf, groundFromName);
    disclosure.decidedBy = textOf(reader, u"decidedBy"_s);
    disclosure.told = flagOf(reader, u"told"_s);
    disclosure.whyNot = textOf(reader, u"whyNot"_s);
    disclosure.day = dayOf(reader, u"day"_s);
    YICE_TRY(reader.outcome());
    return disclosure;
}

QString risksText(const Risks &risks)
{
    QStringList words;
    for (const Answer answer : risks)
        words.append(answerName(answer));
    return words.join(u',');
}

Result<Risks> risksFromText(const QString &text)
{
    const QStringList words = text.split(u',');
    if (words.size() != RiskCount)
        return fail(ErrorCode::Invalid, text, {{u"field"_s, u"risk"_s}});
    Risks risks{};
    for (qsizetype i = 0; i < RiskCount; ++i) {
        YICE_ASSIGN(risks[static_cast<size_t>(i)], answerFromName(words.at(i)));
    }
    return risks;
}

} // namespace core::counselling
