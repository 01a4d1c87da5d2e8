// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperEntry.h"
#include "tests/support/TestSupport.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::assessments;
using namespace tests;

namespace
{
PaperBatch batchOf(const Scale &scale, int students)
{
    PaperBatch batch;
    batch.scale = scale.id;
    batch.day = QDate(2026, 11, 24);
    for (int i = 0; i < students; ++i) {
        PaperRow row;
        row.student.id = Id<students::Student>(QUuid::createUuidV5(QUuid(), QString::number(i)));
        row.first = PaperCells(scale.items.size());
        batch.rows.append(row);
    }
    return batch;
}

Scale scaleNamed(const QString &id)
{
    return valueOf(shippedScale(id));
}

QString typedText(const EntryGrid &grid, int sheet)
{
    QString text;
    for (const auto &cell : grid.cells(sheet))
        text += !cell ? u'_'
            : cell->kind == Answer::Kind::Given ? QChar(u'0' + char16_t(cell->value))
            : cell->kind == Answer::Kind::Missing ? u'.' : u'-';
    return text;
}

void typeAll(EntryGrid &grid, const QString &keys)
{
    for (QChar key : keys)
        CHECK(grid.type(key) != EntryEffect::Refused);
}
} // namespace

TEST_CASE("a key enters and moves on, and the end of a sheet leads to the next student", "[assessments][paper]")
{
    EntryGrid grid(scaleNamed(u"phq9"_s), batchOf(scaleNamed(u"phq9"_s), 3));
    CHECK(grid.sheet() == 0);
    CHECK(grid.type(u'3') == EntryEffect::Entered);
    CHECK(grid.item() == 1);
    CHECK(grid.type(u'.') == EntryEffect::Entered);
    CHECK(grid.type(u'-') == EntryEffect::Entered);
    typeAll(grid, u"00000"_s);
    CHECK(grid.complete() == 0);
    CHECK(grid.type(u'1') == EntryEffect::SheetDone);
    CHECK(typedText(grid, 0) == u"3.-000001"_s);
    CHECK(grid.sheet() == 1);
    CHECK(grid.item() == 0);
    CHECK(grid.complete() == 1);
    typeAll(grid, u"000000000"_s);
    typeAll(grid, u"000000000"_s);
    CHECK(grid.complete() == 3);
    CHECK(grid.sheet() == 2); // nothing is left: stays
}

TEST_CASE("a wrong key leaves everything as it is", "[assessments][paper]")
{
    EntryGrid grid(scaleNamed(u"phq9"_s), batchOf(scaleNamed(u"phq9"_s), 2));
    typeAll(grid, u"12"_s);
    for (QChar key : u"4 9x+，４"_s) {
        CHECK(grid.type(key) == EntryEffect::Refused);
        CHECK(typedText(grid, 0) == u"12_______"_s);
        CHECK(grid.item() == 2);
    }
    CHECK(grid.undo() == EntryEffect::Undone); // the wrong keys are no steps
    CHECK(typedText(grid, 0) == u"1________"_s);
}

TEST_CASE("undo and redo take any number of steps over sheets, back and jumps keep answers", "[assessments][paper]")
{
    EntryGrid grid(scaleNamed(u"phq9"_s), batchOf(scaleNamed(u"phq9"_s), 2));
    CHECK(grid.undo() == EntryEffect::Refused);
    CHECK(grid.back() == EntryEffect::Refused);
    typeAll(grid, u"01230123012"_s);
    CHECK(grid.sheet() == 1);
    CHECK(grid.item() == 2);
    CHECK(grid.goToItem(5) == EntryEffect::Moved);
    CHECK(grid.item() == 4);
    CHECK(grid.goToItem(10) == EntryEffect::Refused);
    CHECK(grid.goToItem(0) == EntryEffect::Refused);
    CHECK(grid.goToItem(1) == EntryEffect::Moved);
    CHECK(grid.back() == EntryEffect::Moved);
    CHECK(grid.sheet() == 0);
    CHECK(grid.item() == 8);
    CHECK(typedText(grid, 0) == u"012301230"_s);
    for (int i = 0; i < 11; ++i)
        CHECK(grid.undo() == EntryEffect::Undone);
    CHECK(grid.undo() == EntryEffect::Refused);
    CHECK(typedText(grid, 0) == u"_________"_s);
    CHECK(grid.sheet() == 0);
    CHECK(grid.item() == 0);
    for (int i = 0; i < 11; ++i)
        CHECK(grid.redo() == EntryEffect::Redone);
    CHECK(grid.redo() == EntryEffect::Refused);
    CHECK(typedText(grid, 0) == u"012301230"_s);
    CHECK(typedText(grid, 1) == u"12_______"_s);
    grid.undo();
    typeAll(grid, u"3"_s);
    CHECK(grid.redo() == EntryEffect::Refused); // typing on forgets what was undone
}

TEST_CASE("a correction in a complete sheet overwrites one cell and stays in the sheet", "[assessments][paper]")
{
    EntryGrid grid(scaleNamed(u"phq9"_s), batchOf(scaleNamed(u"phq9"_s), 2));
    typeAll(grid, u"000000000"_s);
    grid.goToSheet(0);
    grid.goToItem(9);
    CHECK(grid.type(u'2') == EntryEffect::Entered);
    CHECK(grid.sheet() == 0);
    CHECK(typedText(grid, 0) == u"000000002"_s);
    CHECK(grid.nextSheet() == EntryEffect::Moved);
    CHECK(grid.sheet() == 1);
}

TEST_CASE("keys of every shipped scale are single digits, each its own", "[assessments][paper]")
{
    for (const QString &id : shippedScaleIds()) {
        const Scale scale = scaleNamed(id);
        INFO(id.toStdString());
        for (int item = 0; item < scale.items.size(); ++item) {
            QSet<QChar> keys;
            for (const Option &option : scale.optionsOf(scale.items.at(item))) {
                const QChar key = keyOf(scale, item, option.value);
                CHECK(key.isDigit());
                keys.insert(key);
                CHECK(answerOf(scale, item, key) == Answer::given(option.value));
            }
            CHECK(keys.size() == scale.optionsOf(scale.items.at(item)).size());
        }
    }
}

TEST_CASE("values that are no single digits are typed by the number of the option", "[assessments][paper]")
{
    Scale scale = scaleNamed(u"phq9"_s);
    scale.options = {{0, {u"a"_s}}, {25, {u"b"_s}}, {100, {u"c"_s}}};
    CHECK(answerOf(scale, 0, u'1') == Answer::given(0));
    CHECK(answerOf(scale, 0, u'3') == Answer::given(100));
    CHECK_FALSE(answerOf(scale, 0, u'0'));
    scale.options = {{0, {u"a"_s}}, {1, {u"b"_s}}, {3, {u"c"_s}}, {5, {u"d"_s}}}; // as CRIES has them
    CHECK(answerOf(scale, 0, u'5') == Answer::given(5));
    CHECK_FALSE(answerOf(scale, 0, u'2'));
}

TEST_CASE("a critical answer is known the moment it is typed, and so is one that nobody can read",
          "[assessments][paper]")
{
    EntryGrid grid(scaleNamed(u"phq9"_s), batchOf(scaleNamed(u"phq9"_s), 2));
    typeAll(grid, u"333"_s);
    CHECK(grid.critical(0).isEmpty());
    grid.goToItem(9);
    grid.type(u'1');
    CHECK(grid.critical(0) == QList<int>{9}); // long before the sheet is complete
    grid.undo();
    CHECK(grid.critical(0).isEmpty());
    grid.type(u'-');
    CHECK(grid.critical(0) == QList<int>{9});
    grid.goToItem(9);
    grid.type(u'.');
    CHECK(grid.critical(0).isEmpty());
}

TEST_CASE("the second pass is blind, of the sample only, and ends in a list of differences that a person decides",
          "[assessments][paper]")
{
    const Scale scale = scaleNamed(u"phq9"_s);
    PaperBatch batch = batchOf(scale, 45);
    CHECK(chooseSample(batch).error().code == ErrorCode::ConditionsUnmet);
    {
        EntryGrid grid(scale, batch);
        for (int i = 0; i < 41; ++i)
            typeAll(grid, u"012301230"_s);
        batch = grid.batch();
    }
    valueOf(chooseSample(batch));
    QList<int> sample;
    for (int i = 0; i < batch.rows.size(); ++i) {
        if (batch.rows.at(i).inSample())
            sample.append(i);
    }
    CHECK(sample.size() == 5); // one in ten of 41, rounded up
    CHECK(sample.last() <= 40);
    valueOf(chooseSample(batch)); // once and kept
    EntryGrid second(scale, batch, EntryGrid::Pass::Second);
    REQUIRE(second.sheets() == 5);
    CHECK(second.rowOf(0) == sample.first());
    CHECK(typedText(second, 0) == u"_________"_s); // blind
    CHECK_FALSE(sampleIsTyped(second.batch()));
    CHECK(differences(second.batch()).isEmpty());
    typeAll(second, u"012301231"_s); // the last one differs
    typeAll(second, u"-12301230"_s); // and the first of the second sheet
    for (int i = 0; i < 3; ++i)
        typeAll(second, u"012301230"_s);
    batch = second.batch();
    CHECK(sampleIsTyped(batch));
    const auto list = differences(batch);
    REQUIRE(list.size() == 2);
    CHECK(list.at(0).row == sample.at(0));
    CHECK(list.at(0).item == 8);
    CHECK(list.at(0).first == Answer::given(0));
    CHECK(list.at(0).second == Answer::given(1));
    CHECK(list.at(1).item == 0);
    CHECK(list.at(1).second == Answer::outside());
    CHECK(errorsOf(batch).undecided == 2);
    decide(batch, list.at(0).row, 8, Answer::given(1));
    decide(batch, list.at(1).row, 0, Answer::given(0));
    const PaperErrors errors = errorsOf(batch);
    CHECK(errors.undecided == 0);
    CHECK(errors.sheets == 5);
    CHECK(errors.cells == 45);
    CHECK(errors.differences == 2);
    CHECK(errors.firstWrong == 1);
    CHECK(errors.hundredthsOfPercent() == 222);
    CHECK(answersOf(batch.rows.at(sample.at(0))).last() == Answer::given(1));
    CHECK(answersOf(batch.rows.at(sample.at(1))).first() == Answer::given(0));
}

TEST_CASE("small batches are sampled with three sheets or all there are", "[assessments][paper]")
{
    const Scale scale = scaleNamed(u"phq9"_s);
    for (const int typed : {2, 3, 12}) {
        EntryGrid grid(scale, batchOf(scale, 12));
        for (int i = 0; i < typed; ++i)
            typeAll(grid, u"000000000"_s);
        PaperBatch batch = grid.batch();
        valueOf(chooseSample(batch));
        CHECK(EntryGrid(scale, batch, EntryGrid::Pass::Second).sheets() == std::min(typed, 3));
    }
}

TEST_CASE("a batch comes back from its draft cell for cell, and a foreign draft is refused", "[assessments][paper]")
{
    const Scale scale = scaleNamed(u"phq9"_s);
    EntryGrid grid(scale, batchOf(scale, 4));
    CHECK(batchText(grid.batch(), scale).isEmpty());
    for (int i = 0; i < 3; ++i)
        typeAll(grid, u"01.-01230"_s);
    typeAll(grid, u"12"_s);
    PaperBatch batch = grid.batch();
    valueOf(chooseSample(batch));
    EntryGrid second(scale, batch, EntryGrid::Pass::Second);
    typeAll(second, u"11.-01230"_s);
    batch = second.batch();
    batch.day = QDate(2026, 11, 20);
    REQUIRE(differences(batch).size() == 1);
    decide(batch, differences(batch).first().row, 0, Answer::given(1));
    const QString text = batchText(batch, scale);

    PaperBatch back = batchOf(scale, 4);
    valueOf(readBatch(text, scale, back));
    CHECK(back.day == batch.day);
    CHECK(batchText(back, scale) == text);
    CHECK(answersOf(back.rows.first()) == answersOf(batch.rows.first()));
    PaperBatch smaller = batchOf(scale, 1); // who left the class since is not lost
    valueOf(readBatch(text, scale, smaller));
    CHECK(smaller.rows.size() == 4);

    CHECK(readBatch(u"{}"_s, scale, back).error().code == ErrorCode::Damaged);
    CHECK(readBatch(QString(text).replace(u"01.-"_s, u"09.-"_s), scale, back).error().code == ErrorCode::Damaged);
    CHECK(readBatch(QString(text).replace(u"\"format\":1"_s, u"\"format\":2"_s), scale, back).error().code ==
          ErrorCode::NewerFormat);
}
