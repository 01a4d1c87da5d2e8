// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperBatch.h"

#include "core/assessments/PaperEntry.h"
#include "core/base/Random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int Format = 1;
constexpr QChar NotTyped(u'_');

/// Of those that count.
bool allTyped(const PaperCells &cells, int asked)
{
    const auto end = asked > 0 ? cells.begin() + std::min<qsizetype>(asked, cells.size()) : cells.end();
    return !cells.isEmpty() && std::all_of(cells.begin(), end, [](const auto &cell) { return cell.has_value(); });
}

bool typedTwice(const PaperRow &row)
{
    return allTyped(row.second, row.asked) && row.isComplete();
}

bool anyTyped(const PaperCells &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.has_value(); });
}

/// One character a cell: the key that typed it.
QString cellsText(const PaperCells &cells, const Scale &scale)
{
    QString text;
    for (int item = 0; item < cells.size(); ++item) {
        const auto &cell = cells.at(item);
        if (!cell)
            text += NotTyped;
        else if (cell->kind == Answer::Kind::Given)
            text += keyOf(scale, item, cell->value);
        else
            text += cell->kind == Answer::Kind::Missing ? u'.' : u'-';
    }
    return text;
}

Result<PaperCells> readCells(const QString &text, const Scale &scale)
{
    PaperCells cells;
    const qsizetype items = scale.items.size();
    if (!text.isEmpty() && text.size() != items && text.size() != items + scale.supplements.size())
        return fail(ErrorCode::Damaged, u"paper draft"_s, {{u"where"_s, u"cells"_s}});
    for (int item = 0; item < text.size(); ++item) {
        if (text.at(item) == NotTyped) {
            cells.append(std::nullopt);
            continue;
        }
        const auto answer = answerOf(scale, item, text.at(item));
        if (!answer)
            return fail(ErrorCode::Damaged, u"paper draft"_s, {{u"where"_s, u"cell"_s}});
        cells.append(answer);
    }
    return cells;
}

} // namespace

bool PaperRow::isComplete() const
{
    return allTyped(first, asked);
}

int PaperErrors::hundredthsOfPercent() const
{
    return cells == 0 ? 0 : static_cast<int>((20'000LL * firstWrong + cells) / (2LL * cells));
}

Result<> chooseSample(PaperBatch &batch)
{
    if (hasSample(batch))
        return {};
    QList<int> complete;
    for (int row = 0; row < batch.rows.size(); ++row) {
        if (batch.rows.at(row).isComplete() && !batch.rows.at(row).stored)
            complete.append(row);
    }
    if (complete.isEmpty())
        return fail(ErrorCode::ConditionsUnmet, u"paper sample"_s, {{u"open"_s, QStringList{u"sheets"_s}}});
    const qsizetype wanted = std::max<qsizetype>((complete.size() + SampleOneIn - 1) / SampleOneIn, SmallestSample);
    for (qsizetype chosen = 0; chosen < wanted && !complete.isEmpty(); ++chosen) {
        const qsizetype place = base::randomBelow(static_cast<quint32>(complete.size()));
        PaperRow &row = batch.rows[complete.takeAt(place)];
        row.second = PaperCells(row.first.size());
    }
    return {};
}

bool hasSample(const PaperBatch &batch)
{
    return std::any_of(batch.rows.begin(), batch.rows.end(), [](const PaperRow &row) { return row.inSample(); });
}

bool sampleIsTyped(const PaperBatch &batch)
{
    return hasSample(batch) && std::all_of(batch.rows.begin(), batch.rows.end(), [](const PaperRow &row) {
               return !row.inSample() || allTyped(row.second, row.asked);
           });
}

QList<PaperDifference> differences(const PaperBatch &batch)
{
    QList<PaperDifference> list;
    for (int row = 0; row < batch.rows.size(); ++row) {
        const PaperRow &one = batch.rows.at(row);
        if (!typedTwice(one))
            continue;
        for (int item = 0; item < one.first.size(); ++item) {
            // A supplement that was passed over is one that was left blank.
            const Answer first = one.first.at(item).value_or(Answer::missing());
            const Answer second = one.second.at(item).value_or(Answer::missing());
            if (first != second)
                list.append({row, item, first, second, one.decided.value(item)});
        }
    }
    return list;
}

void decide(PaperBatch &batch, int row, int item, const Answer &answer)
{
    PaperRow &one = batch.rows[row];
    if (one.decided.isEmpty())
        one.decided = PaperCells(one.first.size());
    one.decided[item] = answer;
}

PaperErrors errorsOf(const PaperBatch &batch)
{
    PaperErrors errors;
    for (const PaperRow &row : batch.rows) {
        if (!typedTwice(row))
            continue;
        ++errors.sheets;
        for (qsizetype item = 0; item < row.first.size(); ++item)
            errors.cells += row.first.at(item) || row.second.at(item) ? 1 : 0;
    }
    for (const PaperDifference &one : differences(batch)) {
        ++errors.differences;
        errors.undecided += one.decided ? 0 : 1;
        errors.firstWrong += one.decided && *one.decided != one.first ? 1 : 0;
    }
    return errors;
}

QList<Answer> answersOf(const PaperRow &row)
{
    PaperCells cells = row.first;
    const bool twice = typedTwice(row);
    for (int item = 0; item < cells.size(); ++item) {
        // A decision counts while there is something to decide: the first pass may have been put right since.
        const bool differs = twice && row.first.at(item) != row.second.at(item);
        if (const auto decided = row.decided.value(item); differs && decided)
            cells[item] = decided;
    }
    return answersIn(cells, row.asked);
}

QList<Answer> answersIn(const PaperCells &cells, int asked)
{
    QList<Answer> answers;
    for (const auto &cell : cells)
        answers.append(cell.value_or(Answer::missing()));
    const auto missing = [](const Answer &answer) { return answer.kind == Answer::Kind::Missing; };
    if (asked > 0 && std::all_of(answers.begin() + asked, answers.end(), missing))
        answers.resize(asked);
    return answers;
}

void askSupplements(PaperBatch &batch, const Scale &scale, bool asked)
{
    batch.supplements = asked && !scale.supplements.isEmpty();
    const qsizetype size = scale.items.size() + (batch.supplements ? scale.supplements.size() : 0);
    for (PaperRow &row : batch.rows) {
        for (PaperCells *cells : {&row.first, &row.second, &row.decided}) {
            if (!cells->isEmpty())
                cells->resize(size);
        }
    }
}

bool hasSupplementAnswers(const PaperBatch &batch)
{
    return std::any_of(batch.rows.begin(), batch.rows.end(), [](const PaperRow &row) {
        return row.asked > 0 && (anyTyped(row.first.mid(row.asked)) || anyTyped(row.second.mid(row.asked)));
    });
}

QList<int> criticalItems(const Scale &scale, const PaperCells &cells)
{
    QList<int> items;
    for (const CriticalItem &critical : scale.critical) {
        const auto cell = cells.value(critical.item - 1);
        if (!cell || cell->kind == Answer::Kind::Missing || items.contains(critical.item))
            continue;
        if (cell->kind == Answer::Kind::Outside || scale.keyed(critical.item, cell->value) >= critical.atLeast)
            items.append(critical.item);
    }
    std::sort(items.begin(), items.end());
    return items;
}

QString batchText(const PaperBatch &batch, const Scale &scale)
{
    QJsonArray rows;
    for (const PaperRow &row : batch.rows) {
        if (row.stored || !anyTyped(row.first))
            continue;
        QJsonObject one{{u"student"_s, row.student.id.toString()}, {u"first"_s, cellsText(row.first, scale)}};
        if (row.inSample())
            one.insert(u"second"_s, cellsText(row.second, scale));
        if (!row.decided.isEmpty())
            one.insert(u"decided"_s, cellsText(row.decided, scale));
        rows.append(one);
    }
    if (rows.isEmpty())
        return {};
    const QJsonObject all{{u"format"_s, Format}, {u"day"_s, batch.day.toString(Qt::ISODate)}, {u"rows"_s, rows}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<> readBatch(const QString &text, const Scale &scale, PaperBatch &batch)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const QDate day = QDate::fromString(all[u"day"_s].toString(), Qt::ISODate);
    if (all[u"format"_s].toInt() > Format)
        return fail(ErrorCode::NewerFormat, u"paper draft"_s, {{u"found"_s, all[u"format"_s].toInt()}, {u"known"_s, Format}});
    if (all[u"format"_s].toInt() != Format || !day.isValid())
        return fail(ErrorCode::Damaged, u"paper draft"_s, {{u"where"_s, u"head"_s}});
    batch.day = day;
    const QJsonArray rows = all[u"rows"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject one = value.toObject();
        const auto student = Id<students::Student>::fromString(one[u"student"_s].toString());
        PaperRow row;
        YICE_ASSIGN(row.first, readCells(one[u"first"_s].toString(), scale));
        YICE_ASSIGN(row.second, readCells(one[u"second"_s].toString(), scale));
        YICE_ASSIGN(row.decided, readCells(one[u"decided"_s].toString(), scale));
        if (student.isNull() || row.first.isEmpty())
            return fail(ErrorCode::Damaged, u"paper draft"_s, {{u"where"_s, u"row"_s}});
        row.student.id = student;
        row.asked = static_cast<int>(scale.items.size());
        batch.supplements = batch.supplements || row.first.size() > row.asked;
        const auto known = std::find_if(batch.rows.begin(), batch.rows.end(),
                                        [&](const PaperRow &other) { return other.student.id == student; });
        if (known == batch.rows.end()) {
            batch.rows.append(row);
        } else {
            row.student = known->student;
            *known = row;
        }
    }
    askSupplements(batch, scale, batch.supplements);
    return {};
}

} // namespace core::assessments
