// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterRules.h"

#include "core/alerts/SuspectMatch.h"
#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::counselling
{

namespace
{

constexpr int FormatVersion = 1;
constexpr int DaysAWeek = 7;
constexpr int DaysAYear = 366;

alerts::Span spanOf(JsonReader &reader, const QString &key)
{
    JsonReader part = reader.object(key);
    part.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    const alerts::Span span = alerts::readSpan(part);
    part.mark();
    reader.adopt(part);
    return span;
}

void readLook(JsonReader &reader, LetterTable &table)
{
    for (JsonReader entry : reader.objects(u"look"_s)) {
        entry.allowOnly({u"sign"_s, u"name"_s, u"mark"_s});
        const LetterTable::Look look{entry.text(u"sign"_s), entry.text(u"name"_s)};
        entry.mark();
        const auto signs = signsFromText(look.sign);
        if (!signs || !signs->any() || signsText(*signs) != look.sign)
            entry.refuse(u"sign"_s);
        table.look.append(look);
        reader.adopt(entry);
    }
}

} // namespace

Result<LetterTable> LetterTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(JsonReader reader, JsonReader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"letters"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"titleEn"_s, u"emptied"_s, u"enter"_s, u"find"_s,
                      u"answer"_s, u"look"_s});
    reader.text(u"id"_s);
    LetterTable table;
    table.version = reader.number(u"version"_s, 1, 1000000);
    table.title = reader.text(u"title"_s);
    JsonReader emptied = reader.object(u"emptied"_s);
    emptied.allowOnly({u"weekdays"_s, u"mark"_s});
    table.weekdays = emptied.numbers(u"weekdays"_s, 1, DaysAWeek);
    emptied.mark();
    if (table.weekdays.isEmpty())
        emptied.refuse(u"weekdays"_s);
    reader.adopt(emptied);
    table.enter = spanOf(reader, u"enter"_s);
    table.find = spanOf(reader, u"find"_s);
    table.answer = spanOf(reader, u"answer"_s);
    readLook(reader, table);
    YICE_TRY(reader.outcome());
    return table;
}

Result<LetterTable> shippedLetterTable()
{
    YICE_ASSIGN(const QByteArray json, base::shippedRules(u"letters"_s));
    return LetterTable::fromJson(json);
}

QDate nextEmptying(const LetterTable &table, const QDate &last, const std::function<bool(const QDate &)> &schoolDay)
{
    for (int after = 1; after <= DaysAYear; ++after) {
        const QDate day = last.addDays(after);
        if (table.weekdays.contains(day.dayOfWeek()) && schoolDay(day))
            return day;
    }
    return {};
}

LetterContent tidied(const LetterContent &given)
{
    LetterContent content = given;
    content.hintClass = content.hintClass.trimmed();
    content.text = content.text.trimmed();
    for (alerts::Suspect &one : content.suspected)
        one.person = one.person.trimmed();
    return content;
}

Result<> checkLetter(const LetterContent &content, const QDate &today)
{
    if (!content.received.isValid() || content.received > today)
        return invalid(u"received"_s);
    if (!content.signs)
        return invalid(u"danger"_s);
    if (!content.suspected.isEmpty() && !content.signs->harm && !content.signs->bullying)
        return invalid(u"suspect"_s);
    const bool himself = content.aboutOther && !content.about.isNull() && content.about == content.writer;
    if (himself || (!content.aboutOther && !content.about.isNull()))
        return invalid(u"about"_s);
    if (content.text.isEmpty())
        return invalid(u"text"_s);
    return {};
}

alerts::LetterSigns newSigns(const alerts::LetterSigns &signs, const alerts::LetterSigns &told)
{
    return {signs.talk && !told.talk, signs.self && !told.self, signs.harm && !told.harm, signs.bullying && !told.bullying};
}

alerts::LetterSigns together(const alerts::LetterSigns &a, const alerts::LetterSigns &b)
{
    return {a.talk || b.talk, a.self || b.self, a.harm || b.harm, a.bullying || b.bullying};
}

QStringList unmetForGivingUp(const Letter &letter, const QString &reason, const QString &second, const QString &self)
{
    QStringList open;
    alerts::CaseSafety safety;
    safety.suspected = letter.content.suspected;
    if (reason.trimmed().isEmpty())
        open.append(u"reason"_s);
    if (second.trimmed().isEmpty())
        open.append(u"second"_s);
    else if (alerts::sameName(second, self))
        open.append(u"second_self"_s);
    else if (safety.suspects(second))
        open.append(u"second_suspected"_s);
    return open;
}

bool suspectsPerson(const Letter &letter, const QString &name, const QString &role)
{
    const auto &suspected = letter.content.suspected;
    return std::any_of(suspected.begin(), suspected.end(), [&](const alerts::Suspect &one) {
        return one.person.isEmpty() ? !role.isEmpty() && one.as == role : alerts::sameName(one.person, name);
    });
}

LetterFigures figuresOf(const QList<Emptying> &emptyings, const QList<Letter> &letters)
{
    LetterFigures figures;
    figures.emptyings = static_cast<int>(emptyings.size());
    figures.emptyBoxes = static_cast<int>(
        std::count_if(emptyings.begin(), emptyings.end(), [](const Emptying &one) { return one.found == 0; }));
    figures.letters = static_cast<int>(letters.size());
    for (const Letter &one : letters) {
        figures.anonymous += one.content.writer.isNull() ? 1 : 0;
        figures.danger += one.content.signs && one.content.signs->danger() ? 1 : 0;
        figures.waiting += one.reply ? 0 : 1;
        figures.sought += one.search == LetterSearch::Open ? 1 : 0;
        figures.givenUp += one.search == LetterSearch::GivenUp ? 1 : 0;
        ++figures.byChannel[channelName(one.content.channel)];
        ++figures.byMonth[one.content.received.toString(u"yyyy-MM"_s)];
    }
    return figures;
}

} // namespace core::counselling
