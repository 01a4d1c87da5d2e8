// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/common/RecordList.h"
#include "ui/students/InterviewPage.h"
#include "ui/students/RecordPage.h"
#include "ui/students/ResultPage.h"
#include "ui/students/StudentsPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;
using namespace core::assessments;

namespace
{
struct Interview {
    StudentsSource source = tests::demoStudentsSource();
    QList<InterviewSheet> kept;
    QList<InterviewSheet> stored;
    std::unique_ptr<InterviewPage> page;
    bool failing = false;

    Interview()
    {
        const auto keep = source.keepInterview;
        source.keepInterview = [this, keep](const InterviewSheet &sheet) {
            kept.append(sheet);
            if (failing)
                return QtFuture::makeReadyFuture(core::Result<InterviewKept>(core::fail(core::ErrorCode::DiskFull, {}, {})));
            return keep(sheet);
        };
        const auto finish = source.finishInterview;
        source.finishInterview = [this, finish](const InterviewSheet &sheet) {
            stored.append(sheet);
            return finish(sheet);
        };
    }
    ~Interview() { page.reset(); }
    void open(const QString &student = u"林嘉树"_s)
    {
        page = std::make_unique<InterviewPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(tests::demoStudentNamed(student).id);
        QTest::qWait(20);
    }
    /// Goes to the scale by keys and begins.
    void begin(const QString &title)
    {
        for (int i = 0; i < 30 && !current().contains(title); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        REQUIRE(current().contains(title));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(20);
    }
    QString current()
    {
        auto *table = qobject_cast<ui::common::RecordTable *>(QApplication::focusWidget());
        return table ? table->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }
    void keys(const QString &text)
    {
        for (QChar key : text) {
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
            QTest::qWait(5);
        }
    }
    QString text() { return tests::allText(page.get()); }
};

QString typedText(const PaperCells &cells)
{
    QString text;
    for (const auto &cell : cells)
        text += !cell ? u'_' : cell->kind == Answer::Kind::Given ? QChar(u'0' + char16_t(cell->value)) : u'.';
    return text;
}
} // namespace

TEST_CASE("an interview is filled in with keys alone, each answer kept, and stored with Enter", "[ui][interview]")
{
    Interview interview;
    interview.open();
    CHECK(interview.text().contains(u"测评已同意，填完看得到得分"_s));
    CHECK(interview.current().contains(u"GAD-7"_s)); // it has a draft
    interview.begin(u"PHQ-9"_s);
    CHECK(interview.text().contains(u"第 1 题，共 9 题"_s));
    CHECK(interview.text().contains(shippedScale(u"phq9"_s)->items.first().text));
    interview.keys(u"12"_s);
    CHECK(interview.kept.size() == 2);
    CHECK(interview.text().contains(u"第 3 题，共 9 题"_s));
    interview.keys(u"7-x"_s); // no options of it
    CHECK(interview.kept.size() == 2);
    CHECK(interview.text().contains(u"这道题没有这个键。"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(interview.text().contains(u"第 2 题，共 9 题"_s));
    interview.keys(u"3.01101"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // not before the last item
    CHECK(interview.stored.isEmpty());
    interview.keys(u"0"_s);
    CHECK(interview.text().contains(u"答完了，共 9 题"_s));
    CHECK(tests::unnamed(interview.page.get()) == QStringList());
    int finished = 0;
    QObject::connect(interview.page.get(), &InterviewPage::finished, [&] { ++finished; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    CHECK(finished == 1);
    REQUIRE(interview.stored.size() == 1);
    CHECK(typedText(interview.stored.first().cells) == u"13.011010"_s);
    CHECK(typedText(interview.kept.last().cells) == u"13.011010"_s);
}

TEST_CASE("a critical answer of an interview is said at once, and stays said after a slip", "[ui][interview]")
{
    Interview interview;
    interview.open(u"方可"_s);
    CHECK(interview.text().contains(u"可以填，得分先不显示；要当面了解的，任务照样马上开"_s));
    interview.begin(u"PHQ-9"_s);
    interview.keys(u"00000000"_s);
    CHECK_FALSE(interview.text().contains(u"要当面了解。24 小时"_s));
    interview.keys(u"1"_s);
    CHECK(interview.text().contains(u"第 9 题的回答要当面了解。24 小时内的任务已经开了，不等答完。"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    interview.keys(u"0"_s);
    CHECK(interview.text().contains(u"第 9 题的回答要当面了解"_s));
    CHECK(interview.stored.isEmpty());
}

TEST_CASE("a click answers as a key does, and the interview may end early", "[ui][interview]")
{
    Interview interview;
    interview.open();
    interview.begin(u"PHQ-9"_s);
    const auto option = [&](const QString &start) -> QPushButton * {
        for (auto *one : interview.page->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().startsWith(start))
                return one;
        }
        return nullptr;
    };
    REQUIRE(option(u"2　"_s));
    QTest::mouseClick(option(u"2　"_s), Qt::LeftButton);
    QTest::qWait(10);
    CHECK(interview.text().contains(u"第 2 题，共 9 题"_s));
    interview.keys(u"1"_s); // the keys go on where the click was
    CHECK(typedText(interview.kept.last().cells) == u"21_______"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(10);
    REQUIRE(interview.stored.size() == 1);
    CHECK(typedText(interview.stored.first().cells) == u"21_______"_s);
}

TEST_CASE("a scale whose text may not ship shows no item text, and a draft goes on where it was", "[ui][interview]")
{
    Interview interview;
    auto scale = *shippedScale(u"mht"_s);
    for (auto &item : scale.items)
        item.text = u"秘密题目文字"_s; // as a damaged definition might have it
    const auto start = interview.source.startInterview;
    interview.source.startInterview = [start, scale](const StudentsSource::StudentId &id) {
        InterviewStart offered = start(id).result().value();
        offered.scales = {scale};
        return tests::ready(offered);
    };
    const auto open = interview.source.openInterview;
    interview.source.openInterview = [open](const StudentsSource::StudentId &id, const QString &name) {
        InterviewSheet sheet = open(id, name).result().value();
        for (int i = 0; i < 41; ++i)
            sheet.cells[i] = Answer::given(i % 2);
        return tests::ready(sheet);
    };
    interview.open();
    interview.begin(u"MHT"_s);
    CHECK(interview.text().contains(u"第 42 题，共 100 题"_s));
    CHECK(interview.text().contains(u"请念纸卷上的第 42 题。"_s));
    CHECK(interview.text().contains(u"接着上次的草稿"_s));
    CHECK_FALSE(interview.text().contains(u"秘密题目文字"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // back to the scales, the draft stays
    QTest::qWait(20);
    CHECK(interview.text().contains(u"Enter 开始"_s));
    CHECK(interview.stored.isEmpty());
}

TEST_CASE("where a draft could not be kept, the answer stays and the reason is said", "[ui][interview]")
{
    Interview interview;
    interview.open();
    interview.begin(u"PHQ-9"_s);
    interview.failing = true;
    interview.keys(u"3"_s);
    CHECK(interview.text().contains(u"没存上：磁盘满"_s));
    interview.failing = false;
    interview.keys(u"1"_s);
    CHECK(typedText(interview.kept.last().cells) == u"31_______"_s);
    bool shown = false;
    for (auto *one : interview.page->findChildren<QLabel *>())
        shown = shown || (one->isVisible() && one->text().contains(u"没存上"_s));
    CHECK_FALSE(shown);
}

TEST_CASE("from the record: Ctrl+T fills a scale in, its end shows the result, Esc leads back", "[ui][interview]")
{
    StudentsPage page(tests::demoStudentsSource());
    page.resize(1222, 624);
    tests::showActive(&page);
    page.openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
    QTest::qWait(20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(20);
    REQUIRE(page.findChild<InterviewPage *>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first one
    QTest::qWait(20);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(QApplication::focusWidget(), '1');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    REQUIRE(page.findChild<ResultPage *>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(20);
    CHECK(page.findChild<RecordPage *>()->isVisible());
}

TEST_CASE("who may not enter answers is offered no scale", "[ui][interview]")
{
    auto source = tests::demoStudentsSource();
    source.open = [](const StudentsSource::StudentId &) {
        RecordView view = tests::demoRecord(u"林嘉树"_s);
        view.mayInterview = false;
        return tests::ready(view);
    };
    StudentsPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    page.openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
    QTest::qWait(20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(10);
    CHECK_FALSE(page.findChild<InterviewPage *>());
    for (auto *one : page.findChildren<QPushButton *>())
        CHECK_FALSE((one->isVisible() && one->text().startsWith(u"现在填"_s)));
}

TEST_CASE("supplements are asked after the items, and Enter stores without them", "[ui][interview]")
{
    Interview interview;
    interview.source.openInterview = [](const StudentsSource::StudentId &id, const QString &scale) {
        InterviewSheet sheet;
        sheet.student = id;
        sheet.scale = scale;
        sheet.asked = 9;
        sheet.cells = PaperCells(10);
        return tests::ready(sheet);
    };
    interview.open();
    interview.begin(u"PHQ-9"_s);
    interview.keys(u"012301230"_s);
    CHECK(tests::allText(interview.page.get()).contains(u"附加第 10 题，不计入总分"_s));
    CHECK(tests::allText(interview.page.get()).contains(u"附加题可以不问"_s));
    REQUIRE(interview.stored.isEmpty());
    SECTION("not asked")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(20);
        REQUIRE(interview.stored.size() == 1);
        CHECK_FALSE(interview.stored.first().cells.last());
    }
    SECTION("asked")
    {
        interview.keys(u"2"_s);
        CHECK(tests::allText(interview.page.get()).contains(u"答完了，共 9 题"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(20);
        REQUIRE(interview.stored.size() == 1);
        CHECK(interview.stored.first().cells.last() == Answer::given(2));
    }
}
