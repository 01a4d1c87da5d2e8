// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/students/RecordPage.h"
#include "ui/students/ResultPage.h"
#include "ui/students/ResultPaper.h"
#include "ui/students/StudentsPage.h"
#include "ui/words/ResultText.h"
#include "ui/words/TraceText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;
using namespace ui::common;
using namespace core::assessments;

namespace
{
RecordTable *tableNamed(QWidget *page, const QString &name)
{
    for (RecordTable *table : page->findChildren<RecordTable *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

QString cell(RecordTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

struct Shown {
    StudentsSource source = tests::demoStudentsSource();
    std::unique_ptr<ResultPage> page;
    QStringList reasons;
    QStringList written;

    explicit Shown(const ResultView &view)
    {
        source.result = [view](const StudentsSource::SheetId &) { return tests::ready(view); };
        source.noteResultExport = [this](const StudentsSource::SheetId &, const QString &reason) {
            reasons.append(reason);
            return tests::readyDone();
        };
        source.writeFile = [this](const QString &path, const QByteArray &bytes) {
            written.append(path);
            CHECK(bytes.startsWith("%PDF"));
            CHECK(reasons.size() == 1); // it is in the journal before it is on the disk
            return tests::readyDone();
        };
        source.files.save = [](QWidget *, const QString &, const QString &, FileChooser::Chosen chosen) {
            chosen(u"/dev/null/result.pdf"_s);
        };
        page = std::make_unique<ResultPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(StudentsSource::SheetId());
        QTest::qWait(20);
    }
    RecordTable *numbers() { return tableNamed(page.get(), u"得分和规则"_s); }
    RecordTable *way() { return tableNamed(page.get(), u"怎么来的"_s); }
    QString wayText()
    {
        QString text;
        for (int row = 0; row < way()->model()->rowCount(); ++row)
            text += cell(way(), row, 0) + u'|' + cell(way(), row, 1) + u'\n';
        return text;
    }
    QString text() { return tests::allText(page.get()); }
};

QString answersOf(int count, const QString &pattern)
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts.append(QString(pattern.at(i % pattern.size())));
    return parts.join(u' ');
}
} // namespace

TEST_CASE("every number on the page is that of the trace, and walking them by keys shows the way to each", "[ui][result]")
{
    const auto [scale, answers] = GENERATE_COPY(table<QString, QString>({{u"phq9"_s, u"1 2 2 1 1 1 2 1 1"_s},
                                                                        {u"mht"_s, answersOf(100, u"01101"_s)},
                                                                        {u"sdq-self"_s, answersOf(25, u"0121-"_s)},
                                                                        {u"scl-90"_s, answersOf(90, u"1243"_s)},
                                                                        {u"sds"_s, answersOf(20, u"1432"_s)}}));
    CAPTURE(scale.toStdString());
    const ResultView view = tests::demoResult(scale, answers, u"林嘉树"_s);
    const SheetTrace &trace = view.result.trace;
    Shown shown(view);
    REQUIRE(shown.numbers()->hasFocus());
    for (int row = 0; row < trace.scores.size(); ++row) {
        const ScoreTrace &score = trace.scores.at(row);
        CAPTURE(score.id.toStdString());
        REQUIRE(shown.numbers()->currentIndex().row() == row);
        CHECK(cell(shown.numbers(), row, 0) == score.name);
        if (score.given == NotGiven::Given)
            CHECK(cell(shown.numbers(), row, 1) == score.value.toDecimal());
        if (score.band)
            CHECK(cell(shown.numbers(), row, 2) == score.band->name);
        const QString way = shown.wayText();
        for (const int item : score.items) {
            if (item <= trace.answers.size()) // this sheet has no supplements
                CHECK(way.contains(ui::words::answerLine(trace.answers.at(item - 1))));
            else
                CHECK(score.given == NotGiven::NoSupplement);
        }
        for (const auto &step : ui::words::scoreSteps(score, trace))
            CHECK(way.contains(step.name + u'|' + step.text));
        for (const auto &rule : trace.rules) {
            if (rule.kind == RuleTrace::Kind::Critical && score.items.contains(rule.item))
                CHECK(way.contains(ui::words::ruleLine(rule)));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    CHECK(tests::unnamed(shown.page.get()) == QStringList());
}

TEST_CASE("the keyed values of a sum add up to what the page says", "[ui][result]")
{
    const ResultView view = tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0"_s, u"林嘉树"_s);
    Shown shown(view);
    int sum = 0;
    for (const AnswerTrace &answer : view.result.trace.answers)
        sum += *answer.keyed;
    CHECK(sum == 11);
    CHECK(cell(shown.numbers(), 0, 1) == u"11"_s);
    CHECK(shown.wayText().contains(u"第 1–9 题相加 = 11"_s));
    CHECK(shown.wayText().contains(u"信号"_s) == false); // none was raised
    CHECK(shown.text().contains(u"这是筛查提示，不是诊断"_s));
}

TEST_CASE("the rule that made a signal of a band is named, and a rule shows the answer it stands on", "[ui][result]")
{
    ResultView view = tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 1"_s, u"林嘉树"_s);
    view.signalRules.insert(u"total"_s, u"PHQ-9 需了解"_s);
    Shown shown(view);
    CHECK(shown.wayText().contains(u"信号|这一档记一条信号：PHQ-9 需了解"_s));
    QTest::keyClick(shown.numbers(), Qt::Key_End);
    CHECK(cell(shown.numbers(), shown.numbers()->currentIndex().row(), 0) == u"关键题　第 9 题"_s);
    CHECK(cell(shown.numbers(), shown.numbers()->currentIndex().row(), 2) == u"成立"_s);
    CHECK(shown.wayText().contains(u"第 9 题 好几天（1） → 计 1"_s));
}

TEST_CASE("without consent a result shows no number and makes no file", "[ui][result]")
{
    ResultView view = tests::demoResult(u"phq9"_s, u"3 3 3 3 3 3 3 3 3"_s, u"方可"_s);
    view.result.withheld = Withheld::Consent;
    view.result.scores.clear();
    view.result.trace = {};
    Shown shown(view);
    CHECK(shown.text().contains(u"没有测评的同意，这里不显示得分"_s));
    CHECK_FALSE(shown.text().contains(u"27"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK(tests::openDialog<AskDialog>(shown.page.get()) == nullptr);
    int back = 0;
    QObject::connect(shown.page.get(), &ResultPage::backRequested, [&] { ++back; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(back == 1);
}

TEST_CASE("a result becomes a file only with a reason, which is told first", "[ui][result]")
{
    Shown shown(tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0"_s, u"林嘉树"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(shown.page.get());
    REQUIRE(dialog);
    auto *line = dialog->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(shown.written.isEmpty());
    QTest::keyClicks(line, u"referral"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shown.text().contains(u"存好了。文件没有加密，用完请删掉。"_s); }));
    CHECK(shown.reasons == QStringList{u"referral"_s});
    CHECK(shown.written.size() == 1);
}

TEST_CASE("a stored score that the definition of today does not give is said, and not passed over", "[ui][result]")
{
    ResultView view = tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0"_s, u"林嘉树"_s);
    view.result.agrees = false;
    view.result.scoredBy = 0;
    Shown shown(view);
    CHECK(shown.text().contains(u"和现在的第 1 版不一致"_s));
}

TEST_CASE("Enter and a double click on a score of the record lead to its result", "[ui][result]")
{
    StudentsPage page(tests::demoStudentsSource());
    page.resize(1222, 624);
    tests::showActive(&page);
    page.openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
    QTest::qWait(20);
    RecordTable *results = tableNamed(page.findChild<RecordPage *>(), u"测评结果"_s);
    REQUIRE(results);
    CHECK(results->model()->rowCount() == 5);
    CHECK(cell(results, 0, 0) == u"2026-11-24"_s); // newest first
    results->setFocus();
    QTest::keyClick(results, Qt::Key_Return);
    QTest::qWait(20);
    REQUIRE(page.findChild<ResultPage *>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(20);
    const QPoint at = results->visualRect(results->model()->index(1, 1)).center();
    QTest::mouseClick(results->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(results->viewport(), Qt::LeftButton, {}, at);
    QTest::qWait(20);
    CHECK(page.findChild<ResultPage *>()->isVisible());
}

TEST_CASE("a triage is explained without a word of a total", "[ui][result]")
{
    for (const QString &answers : {u"0 0 - - - 0"_s, u"0 - - - - 0"_s, u"1 - - - - -"_s}) {
        const ResultView view = tests::demoResult(u"c-ssrs"_s, answers, u"林嘉树"_s);
        const QString lines = ui::words::traceLines(view.result.trace).join(u'\n');
        CAPTURE(lines.toStdString());
        CHECK_FALSE(lines.contains(u"总分"_s));
        CHECK_FALSE(lines.contains(u"缺答太多"_s));
        CHECK(lines.contains(answers.startsWith(u"0 0"_s) ? u"都是不必问的题"_s : u"这不等于没有发现"_s));
    }
}

TEST_CASE("a result says which norm it is read by, or why by none", "[ui][result]")
{
    const QString answers = answersOf(90, u"1243"_s);
    const auto shown = [&](const Person &person) {
        ResultView view = tests::demoResult(u"scl-90"_s, answers, u"林嘉树"_s);
        const Scorer scorer(view.result.scale, person, Scorer::For::OneSheet);
        view.result.trace = traceOf(scorer, answersFromText(answers).value()).value();
        view.result.scoredNorm = scorer.norm() == nullptr ? QString() : scorer.norm()->id;
        return view;
    };
    Shown adult(shown({Sex::Female, 17, 11}));
    CHECK(adult.wayText().contains(u"常模|常模『1986 年中国成人常模』"_s));
    CHECK_FALSE(adult.text().contains(u"请先重算"_s));
    Shown young(shown({Sex::Male, 13, 7}));
    CHECK(young.wayText().contains(u"常模|没有用常模：作答时 男、13 岁、七年级，『1986 年中国成人常模』（16 到 120 岁） 不适用"_s));
    Shown unborn(shown({Sex::Male, {}, 7}));
    CHECK(unborn.wayText().contains(u"常模|没有用常模：没有登记出生日期"_s));
    ResultView moved = shown({Sex::Female, 17, 11});
    moved.result.scoredNorm.clear(); // the birth date was put right since
    Shown later(moved);
    CHECK(later.text().contains(u"存的得分用的常模是 没有，按现在登记的性别、出生日期和年级应当是 『1986 年中国成人常模』"_s));
}

TEST_CASE("supplements stand on the page of the result, whatever counts them", "[ui][result]")
{
    Shown shown(tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0 3"_s, u"林嘉树"_s));
    CHECK(cell(shown.numbers(), 1, 0) == u"附加题"_s);
    QTest::keyClick(shown.numbers(), Qt::Key_Down);
    CHECK(shown.wayText().contains(u"第 10 题 极度困难（3）"_s));
    QTest::keyClick(shown.numbers(), Qt::Key_End);
    CHECK(cell(shown.numbers(), shown.numbers()->currentIndex().row(), 0) == u"关键题　第 9 题"_s);
    Shown without(tests::demoResult(u"phq9"_s, u"1 2 2 1 1 1 2 1 0"_s, u"林嘉树"_s));
    CHECK_FALSE(without.text().contains(u"附加题"_s));
}

TEST_CASE("the pages of a long result are drawn beside the window, which goes on answering", "[ui][result]")
{
    Shown shown(tests::demoResult(u"mht"_s, answersOf(100, u"01101"_s), u"林嘉树"_s));
    // Every thread of the pool is held: what needs none is all that can happen.
    auto *pool = QThreadPool::globalInstance();
    QSemaphore gate;
    const int threads = pool->maxThreadCount();
    for (int i = 0; i < threads; ++i)
        pool->start([&gate] { gate.acquire(); });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(shown.page.get());
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"referral"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shown.text().contains(u"正在生成文件"_s); }));
    QTest::qWait(50);
    CHECK(shown.written.isEmpty());
    QTest::keyClick(shown.numbers(), Qt::Key_Down);
    CHECK(shown.numbers()->currentIndex().row() == 1);
    gate.release(threads);
    CHECK(QTest::qWaitFor([&] { return shown.text().contains(u"存好了。文件没有加密，用完请删掉。"_s); }, 20000));
    CHECK(shown.written.size() == 1);
}
