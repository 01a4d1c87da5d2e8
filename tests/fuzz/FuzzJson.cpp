// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/GradingTable.h"
#include "core/alerts/SignalRules.h"
#include "core/assessments/SheetText.h"
#include "core/base/JsonReader.h"
#include "core/district/DistrictService.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/Receipt.h"
#include "core/storage/JournalCoding.h"
#include "core/students/SchoolCalendar.h"
#include "core/tabular/ColumnMap.h"
#include "tests/fuzz/Targets.h"

#include <QJsonDocument>

using namespace core;

namespace tests::fuzz {

namespace {

/// Every question that a reader of a data file asks, at every key.
void walk(base::JsonReader reader, const QJsonObject &object, int depth)
{
    for (const QString &key : object.keys()) {
        reader.text(key);
        reader.day(key);
        reader.number(key, -3, 1000000);
        reader.flag(key);
        reader.numbers(key, 0, 100);
        reader.texts(key);
        if (depth == 0)
            continue;
        walk(reader.object(key), object.value(key).toObject(), depth - 1);
        for (const base::JsonReader &entry : reader.objects(key))
            reader.adopt(entry);
    }
    reader.allowOnly({QStringLiteral("a")});
    if (!reader.outcome())
        promise(!reader.outcome().error().context.value(QStringLiteral("where")).isNull(), "a fault says where");
}

void canonical(const QByteArray &bytes)
{
    if (const auto object = exchange::readCanonicalJson(bytes))
        promise(exchange::canonicalJson(*object) == bytes, "canonical JSON has one spelling");
}

void lines(const QByteArray &bytes)
{
    if (const auto rows = exchange::readCanonicalLines(bytes)) {
        promise(exchange::canonicalLines(*rows) == bytes, "canonical lines have one spelling");
        (void)district::readPackageRows(*rows);
    }
    if (const auto receipt = exchange::readReceipt(bytes))
        promise(exchange::writeReceipt(*receipt) == bytes, "a receipt has one spelling");
}

void calendar(const QByteArray &bytes)
{
    const auto read = students::SchoolCalendar::fromJson(bytes);
    if (!read)
        return;
    for (const students::Term &term : read->terms()) {
        promise(term.days.first <= term.days.last, "a term ends after its beginning");
        for (const students::SchoolWeek &week : term.weeks) {
            promise(week.schoolDays >= 0 && week.schoolDays <= 7, "a week has up to seven school days");
            (void)read->weekOn(week.monday);
            (void)read->isSchoolDay(week.monday);
        }
    }
}

void sheetTexts(const QByteArray &bytes)
{
    using namespace assessments;
    const QString text = QString::fromUtf8(bytes);
    if (const auto answers = readAnswers(text))
        promise(answersText(*answers) == text, "answers have one spelling");
    if (const auto scores = readScores(text))
        promise(scoresText(*scores) == text, "scores have one spelling");
    if (const auto numbers = readNumbers(text))
        promise(numbersText(*numbers) == text, "numbers have one spelling");
    if (const auto flags = readFlags(text))
        promise(flagsText(*flags) == text, "flags have one spelling");
    (void)answersFromText(text);
}

} // namespace

void readJson(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 9);
    switch (way) {
    case 0:
        if (const auto reader = base::JsonReader::parse(bytes))
            walk(*reader, QJsonDocument::fromJson(bytes).object(), 3);
        break;
    case 1:
        return canonical(bytes);
    case 2:
        return lines(bytes);
    case 3:
        (void)alerts::GradingTable::fromJson(bytes);
        break;
    case 4:
        (void)alerts::SignalRules::fromJson(bytes);
        break;
    case 5:
        return calendar(bytes);
    case 6:
        return sheetTexts(bytes);
    case 7:
        if (const auto map = tabular::ColumnMap::parse(bytes)) {
            const auto again = tabular::ColumnMap::parse(map->toJson());
            promise(again && again->toJson() == map->toJson(), "a column map is written as it is read");
        }
        break;
    default:
        if (const auto fields = storage::decodeFields(bytes))
            promise(storage::encodeFields(*fields) == bytes, "fields have one spelling");
    }
}

} // namespace tests::fuzz
