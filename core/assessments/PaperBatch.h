// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"

namespace core::assessments
{

/// In item order; an empty one has not been typed yet.
using PaperCells = QList<std::optional<Answer>>;

/// The paper sheet of one student.
struct PaperRow {
    students::StudentRow student;
    PaperCells first;
    PaperCells second;      ///< typed blind a second time; empty list: not in the sample
    PaperCells decided;     ///< what a person took where the two differ; empty list: nothing decided
    int asked = 0;          ///< so many cells stand for items that count; supplements follow. 0: all of them count
    bool stored = false;    ///< is in the vault as a sheet: typed no more, and its answers are shown elsewhere
    bool isComplete() const; ///< in the first pass, whatever of the supplements
    bool inSample() const { return !second.isEmpty(); }
};

/// The sheets of one class for one scale on the way from paper into a campaign.
struct PaperBatch {
    Id<Campaign> campaign;
    QString scale;
    students::ClassName className;
    QDate day; ///< on which the class answered
    QList<PaperRow> rows;
    bool supplements = false; ///< the paper asks those of the scale too, and they are typed after its items
};

/// One cell in which the two passes differ.
struct PaperDifference {
    int row = 0;  ///< in the batch
    int item = 0; ///< from 0
    Answer first;
    Answer second;
    std::optional<Answer> decided;
};

/// How well a batch was typed, from the sheets of the sample that stand there twice.
struct PaperErrors {
    int sheets = 0;
    int cells = 0;
    int differences = 0;
    int undecided = 0;
    int firstWrong = 0; ///< decided otherwise than the first pass had it
    int hundredthsOfPercent() const; ///< of the cells, wrong in the first pass; rounded half up
};

constexpr int SampleOneIn = 10;  ///< sheets typed a second time [P]
constexpr int SmallestSample = 3; ///< [P]

/// Chooses which of the complete sheets are typed a second time, where none were chosen yet: one in SampleOneIn, rounded
/// up, at least SmallestSample. ConditionsUnmet (open: sheets) when no sheet is complete that is not stored.
Result<> chooseSample(PaperBatch &batch);
bool hasSample(const PaperBatch &batch);
bool sampleIsTyped(const PaperBatch &batch); ///< and there is one
/// By row, then item; only of rows that were typed twice to the end.
QList<PaperDifference> differences(const PaperBatch &batch);
void decide(PaperBatch &batch, int row, int item, const Answer &answer);
PaperErrors errorsOf(const PaperBatch &batch);
/// Rows with cells for the supplements, or without: what was typed there is gone then.
void askSupplements(PaperBatch &batch, const Scale &scale, bool asked);
bool hasSupplementAnswers(const PaperBatch &batch);
/// The cells as a sheet has them: empty ones are missing; without its supplements where none of them was answered.
QList<Answer> answersIn(const PaperCells &cells, int asked);
/// What the sheet says after the decisions. `row` is complete.
QList<Answer> answersOf(const PaperRow &row);
/// Items of a sheet, complete or not, whose answer a person must see to: critical ones and such that nobody can read.
QList<int> criticalItems(const Scale &scale, const PaperCells &cells);

/// How a batch stands in its draft. A draft of another form is Damaged.
QString batchText(const PaperBatch &batch, const Scale &scale);
/// Into a batch that has its students: rows of the draft find theirs by id. Typed rows of students who have left the
/// class stay, without name.
Result<> readBatch(const QString &text, const Scale &scale, PaperBatch &batch);

} // namespace core::assessments
