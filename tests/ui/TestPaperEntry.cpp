// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperEntry.h"
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/assessments/PaperDifferences.h"
#include "ui/assessments/PaperEntryPage.h"
#include "ui/assessments/PaperGrid.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::assessments;
using namespace core::assessments;

namespace
{
/// The page of a round with one scale; no test of it uses the mouse.
struct Paper {
    AssessmentsSource source = tests::demoAssessmentsSource();
    QList<PaperBatch> kept;
    QList<PaperBatch> committed;
    int beeps = 0;
    std::unique_ptr<PaperEntryPage> page;

    explicit Paper(const QString &scale)
    {
        source.scales = {*shippedScale(scale)};
        source.keepPaper = [this](const PaperBatch &batch) {
            kept.append(batch);
            return tests::readyDone();
        };
        const auto commit = source.commitPaper;
        source.commitPaper = [this, commit](const PaperBatch &batch) {
            committed.append(batch);
            return commit(batch);
        };
        source.beep = [this] { ++beeps; };
    }
    ~Paper() { page.reset(); }
    void open(int classAt = 2)
    {
        page = std::make_unique<PaperEntryPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        Campaign campaign = tests::demoCampaigns().first();
        campaign.scales = {source.scales.first().id};
        page->open(campaign);
        QTest::qWait(20);
        for (int i = 0; i < classAt; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::qWait(20);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(grid()->hasFocus());
    }
    PaperGrid *grid() { return page->findChild<PaperGrid *>(); }
    void keys(const QString &text)
    {
        for (QChar key : text)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    QString text() { return tests::allText(page.get()); }
    bool isAt(int sheet, int item)
    {
        return grid()->accessibleDescription() == u"第 %1 份，第 %2 题"_s.arg(sheet).arg(item);
    }
    /// What would be kept now.
    PaperBatch now()
    {
        QTest::keyClick(page.get(), Qt::Key_Escape); // leaving keeps
        REQUIRE_FALSE(kept.isEmpty());
        return kept.last();
    }
};

QString typedText(const PaperCells &cells)
{
    QString text;
    for (const auto &cell : cells)
        text += !cell ? u'_'
            : cell->kind == Answer::Kind::Given ? QChar(u'0' + char16_t(cell->value))
            : cell->kind == Answer::Kind::Missing ? u'.' : u'-';
    return text;
}
} // namespace

TEST_CASE("a hundred items of MHT are typed with the number keys and nothing else", "[ui][paper]")
{
    Paper paper(u"mht"_s);
    paper.open();
    QString sheet;
    for (int i = 0; i < 100; ++i)
        sheet += u"01.1-"_s.at(i % 5);
    CHECK(paper.isAt(1, 1));
    paper.keys(sheet.left(37));
    CHECK(paper.isAt(1, 38));
    CHECK(paper.text().contains(u"第 38 题"_s));
    paper.keys(sheet.mid(37));
    CHECK(paper.isAt(2, 1)); // on to the next student
    CHECK(paper.text().contains(u"已录 1 份，共 12 份"_s));
    REQUIRE_FALSE(paper.kept.isEmpty()); // at the end of the sheet, not at the end of the class
    CHECK(typedText(paper.kept.last().rows.first().first) == sheet);
    CHECK(tests::unnamed(paper.page.get()) == QStringList());
}

TEST_CASE("a wrong key is refused in red and without a sound, and changes nothing", "[ui][paper]")
{
    Paper paper(u"mht"_s);
    paper.open();
    paper.keys(u"01"_s);
    for (const char key : {'2', '9', 'a', ','}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        CHECK(paper.grid()->isRefused());
        CHECK(paper.isAt(1, 3));
    }
    CHECK(paper.beeps == 0);
    auto *sound = paper.page->findChild<QCheckBox *>();
    CHECK_FALSE(sound->isChecked());
    sound->setFocus();
    QTest::keyClick(sound, Qt::Key_Space);
    paper.grid()->setFocus();
    paper.keys(u"7"_s);
    CHECK(paper.beeps == 1);
    paper.keys(u"1"_s);
    CHECK_FALSE(paper.grid()->isRefused());
    CHECK(paper.beeps == 1);
    CHECK(typedText(paper.now().rows.first().first).startsWith(u"011_"_s));
}

TEST_CASE("undo and redo by keys over the end of a sheet; Backspace, jump and next sheet", "[ui][paper]")
{
    Paper paper(u"phq9"_s);
    paper.open();
    paper.keys(u"01230123012"_s);
    CHECK(paper.isAt(2, 3));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(paper.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(paper.isAt(1, 8));
    QTest::keyClick(paper.grid(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(paper.isAt(1, 9));
    QTest::keyClick(paper.grid(), Qt::Key_Slash, Qt::KeypadModifier); // undo on the number pad
    CHECK(paper.isAt(1, 8));
    QTest::keyClick(paper.grid(), Qt::Key_Backspace);
    CHECK(paper.isAt(1, 7));
    QTest::keyClick(paper.grid(), Qt::Key_G, Qt::ControlModifier);
    paper.keys(u"3"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(paper.isAt(1, 3));
    paper.keys(u"0"_s);
    QTest::keyClick(paper.grid(), Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(paper.isAt(2, 1));
    CHECK(typedText(paper.now().rows.first().first) == u"0103012__"_s);
}

TEST_CASE("a critical answer is said at once and without a name", "[ui][paper]")
{
    Paper paper(u"phq9"_s);
    paper.open();
    paper.keys(u"00000000"_s);
    CHECK_FALSE(paper.text().contains(u"请当面了解"_s));
    paper.keys(u"2"_s);
    CHECK(paper.isAt(2, 1));
    CHECK(paper.text().contains(u"第 1 份：第 9 题请当面了解\n"_s));
    QTest::keyClick(paper.grid(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(paper.text().contains(u"请当面了解"_s));
}

TEST_CASE("the second pass is blind, then the differences are decided one by one and the sheets stored", "[ui][paper]")
{
    Paper paper(u"phq9"_s);
    paper.open();
    for (int i = 0; i < 3; ++i)
        paper.keys(u"012301230"_s);
    QTest::keyClick(paper.grid(), Qt::Key_R, Qt::ControlModifier);
    CHECK(paper.isAt(1, 1));
    CHECK(paper.text().contains(u"看不到第一遍的答案"_s));
    CHECK(paper.text().contains(u"第二遍：已录 0 份，共 3 份"_s));
    paper.keys(u"012301230"_s);
    paper.keys(u"112301230"_s);
    paper.keys(u"01230123."_s);
    auto *list = paper.page->findChild<PaperDifferences *>();
    REQUIRE(list->isVisible());
    CHECK(paper.text().contains(u"抽样重录 3 份，共 27 题；不一致 2 题，还没定 2 题。"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK(paper.committed.isEmpty()); // not before all are decided
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    auto *dialog = tests::openDialog<ui::common::AskDialog>(paper.page.get());
    REQUIRE(dialog);
    auto *key = dialog->findChild<QLineEdit *>();
    QTest::keyClick(key, '3');
    QTest::keyClick(key, Qt::Key_Return);
    CHECK(paper.text().contains(u"还没定 0 题。第一遍录错 2 题，占 7.41%。"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(paper.committed.size() == 1);
    CHECK(answersOf(paper.committed.first().rows.at(1)).first() == Answer::given(1));
    CHECK(answersOf(paper.committed.first().rows.at(2)).last() == Answer::given(3));
    QTest::qWait(20);
    CHECK(paper.text().contains(u"存入 3 份。"_s));
}

TEST_CASE("typing without a pause is kept within seconds, and what was kept comes back", "[ui][paper]")
{
    Paper paper(u"mht"_s);
    paper.open();
    paper.keys(u"0101"_s);
    CHECK(paper.kept.isEmpty());
    for (int i = 0; i < 30 && paper.kept.isEmpty(); ++i) {
        QTest::qWait(100);
        paper.keys(u"1"_s);
    }
    REQUIRE_FALSE(paper.kept.isEmpty());
    const PaperBatch draft = paper.kept.last();
    CHECK(typedText(draft.rows.first().first).startsWith(u"01011111"_s));
    Paper again(u"mht"_s);
    again.source.openPaper = [draft](const AssessmentsSource::CampaignId &, const QString &,
                                     const core::students::ClassName &) { return tests::ready(draft); };
    again.open();
    const auto typed = typedText(draft.rows.first().first).indexOf(u'_');
    CHECK(again.isAt(1, static_cast<int>(typed) + 1));
}

TEST_CASE("only classes of the round are offered, and Ctrl+T leads there and Esc back", "[ui][paper]")
{
    CampaignsPage page(tests::demoAssessmentsSource());
    page.resize(1222, 624);
    tests::showActive(&page);
    QTest::qWait(10);
    page.openCampaign(tests::demoCampaigns().first().id);
    QTest::qWait(20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    auto *paper = page.findChild<PaperEntryPage *>();
    REQUIRE(paper->isVisible());
    QTest::qWait(20);
    CHECK(tests::allText(paper).contains(u"选班级和量表，从第一份开始。"_s));
    auto *box = paper->findChild<QComboBox *>();
    REQUIRE(box->count() == 3);
    CHECK(box->itemText(2) == u"八年级(3)班"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(paper->isVisible());
}

TEST_CASE("supplements are typed after the items where the paper asks them, and passed over with Enter", "[ui][paper]")
{
    Paper paper(u"phq9"_s);
    paper.open();
    auto *more = paper.page->findChildren<QCheckBox *>().last();
    REQUIRE(more->isVisible());
    CHECK(more->text().contains(u"1 题"_s));
    CHECK_FALSE(more->isChecked());
    paper.keys(u"010000000"_s);
    CHECK(paper.isAt(2, 1)); // the paper has nine items, as long as nobody says otherwise
    QTest::keyClick(more, Qt::Key_Space);
    REQUIRE(paper.grid()->hasFocus());
    CHECK(paper.isAt(2, 1));
    paper.keys(u"111111111"_s);
    CHECK(paper.isAt(2, 10));
    CHECK(paper.text().contains(u"附加第 10 题"_s));
    CHECK(paper.text().contains(u"3 极度困难"_s));
    paper.keys(u"3"_s);
    CHECK(paper.isAt(3, 1));
    paper.keys(u"222222222"_s);
    QTest::keyClick(paper.grid(), Qt::Key_Return); // passed over
    CHECK(paper.isAt(4, 1));
    CHECK_FALSE(more->isEnabled()); // something is typed there
    const PaperBatch batch = paper.now();
    CHECK(batch.supplements);
    CHECK(answersOf(batch.rows.at(0)).size() == 9);
    CHECK(answersOf(batch.rows.at(1)).size() == 10);
    CHECK(answersOf(batch.rows.at(1)).last() == Answer::given(3));
    CHECK(answersOf(batch.rows.at(2)).size() == 9);
    CHECK(batch.rows.at(2).isComplete());
}
