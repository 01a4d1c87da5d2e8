// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/charts/ScoreHistory.h"
#include "ui/students/ImportPage.h"
#include "ui/students/ImportsPage.h"
#include "ui/students/RecordPage.h"
#include "ui/students/RolloverPage.h"
#include "ui/students/StudentsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;
using namespace ui::common;
using core::students::RosterImport;
using core::students::RosterReading;

namespace
{
struct Students {
    StudentsPage page;

    explicit Students(const StudentsSource &source) : page(source)
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(10);
        table()->setFocus();
    }
    RecordTable *table()
    {
        for (RecordTable *table : page.findChildren<RecordTable *>()) {
            if (table->accessibleName() == u"学生列表"_s)
                return table;
        }
        return nullptr;
    }
    RecordPage *record() { return page.findChild<RecordPage *>(); }
    ImportPage *import() { return page.findChild<ImportPage *>(); }
    QPushButton *button(const QString &start)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(start) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    int rows() { return table()->model()->rowCount(); }
    void moveTo(const QString &name)
    {
        QTest::keyClick(table(), Qt::Key_Home);
        const auto said = [this] { return table()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
        for (int i = 0; i < 40 && !said().contains(name); ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        REQUIRE(said().contains(name));
    }
    void open(const QString &name)
    {
        moveTo(name);
        QTest::keyClick(table(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return record()->isVisible(); }, 1000));
        QTest::qWait(10);
    }
};
} // namespace

TEST_CASE("typing finds students by pinyin initials and Enter leads into the list", "[ui][students]")
{
    Students students(tests::demoStudentsSource());
    CHECK(students.rows() == 20);
    // The gravest first, graded or not yet.
    CHECK(students.table()->model()->index(0, 1).data().toString() == u"林嘉树"_s);
    CHECK(students.table()->model()->index(2, 1).data().toString() == u"罗紫涵"_s);
    QTest::keyClick(students.table(), Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"csy"_s);
    REQUIRE(QTest::qWaitFor([&] { return students.rows() == 2; }, 1000));
    CHECK(tests::allText(&students.page).contains(u"陈思雨　同名"_s));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == students.table());
    field->setText(u"zzz"_s);
    REQUIRE(QTest::qWaitFor([&] { return students.rows() == 0; }, 1000));
    CHECK(tests::allText(&students.page).contains(u"没有找到"_s));
}

TEST_CASE("the answer to an older question is not shown", "[ui][students]")
{
    auto source = tests::demoStudentsSource();
    auto late = std::make_shared<QPromise<core::Result<QList<ListedStudent>>>>();
    late->start();
    const auto quick = source.list;
    bool first = true;
    source.list = [late, quick, &first](const core::students::StudentQuery &query) {
        return std::exchange(first, false) ? late->future() : quick(query);
    };
    Students students(source);
    QTest::keyClick(students.table(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"csy"_s);
    REQUIRE(QTest::qWaitFor([&] { return students.rows() == 2; }, 1000));
    late->addResult(core::Result<QList<ListedStudent>>(QList<ListedStudent>()));
    late->finish();
    QTest::qWait(20);
    CHECK(students.rows() == 2);
}

TEST_CASE("the tree narrows the list to a grade or a class", "[ui][students]")
{
    Students students(tests::demoStudentsSource());
    auto *tree = students.page.findChild<QTreeWidget *>();
    tree->setFocus();
    CHECK(tree->currentItem()->data(0, Qt::AccessibleTextRole).toString() == u"全校，735 人"_s);
    QTest::keyClick(tree, Qt::Key_Down); // grade 7
    QTest::qWait(10);
    CHECK(students.rows() == 1);
    CHECK(tests::allText(&students.page).contains(u"七年级　1 人"_s));
}

TEST_CASE("a record opens with Enter: who, consent, guardians, charts, alerts", "[ui][students]")
{
    auto source = tests::demoStudentsSource();
    int opened = 0;
    source.openAlert = [&opened](const core::Id<core::alerts::Alert> &) { ++opened; };
    Students students(source);
    students.open(u"林嘉树"_s);
    const QString text = tests::allText(students.record());
    CHECK(text.contains(u"测评已同意"_s));
    CHECK(text.contains(u"林建国"_s));
    CHECK(text.contains(u"住校　5 栋 302 3 床"_s));
    CHECK_FALSE(text.contains(u"99010220130312041X"_s));
    CHECK(students.record()->findChildren<ScoreHistory *>().size() == 2);
    CHECK(students.record()->findChildren<ScoreHistory *>().last()->sentence().contains(u"6、11"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the first row is the alert
    CHECK(opened == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_BracketRight);
    QTest::qWait(10);
    CHECK(tests::allText(students.record()).contains(u"陈一诺"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == students.table());
}

TEST_CASE("Ctrl+J opens the plan over the record, where the viewer may see plans", "[ui][students][plans]")
{
    auto source = tests::demoStudentsSource();
    int opened = 0;
    source.openPlan = [&opened](const auto &, QWidget *parent) { opened += parent ? 1 : 0; };
    Students students(source);
    students.open(u"林嘉树"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    CHECK(opened == 1);
    source.openPlan = {};
    Students denied(source);
    denied.open(u"林嘉树"_s);
    CHECK_FALSE(denied.button(u"一生一策　Ctrl+J"_s));
}

TEST_CASE("Ctrl+Y goes from a record to the referrals of the student", "[ui][students][referral]")
{
    auto source = tests::demoStudentsSource();
    QStringList referred;
    source.refer = [&referred](const core::students::StudentRow &student) { referred.append(student.name); };
    Students students(source);
    students.open(u"林嘉树"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(referred == QStringList{u"林嘉树"_s});
    source.refer = {};
    Students denied(source);
    denied.open(u"林嘉树"_s);
    CHECK_FALSE(denied.button(u"转介　Ctrl+Y"_s));
}

TEST_CASE("without consent the record shows words and no chart", "[ui][students]")
{
    Students students(tests::demoStudentsSource());
    students.open(u"方可"_s);
    CHECK(students.record()->findChildren<ScoreHistory *>().isEmpty());
    CHECK(tests::allText(students.record()).contains(u"家长没有同意测评，这里不显示得分"_s));
    CHECK(tests::allText(students.record()).contains(u"测评不同意"_s));
}

TEST_CASE("what the viewer may not see is said, not left blank", "[ui][students]")
{
    auto source = tests::demoStudentsSource();
    source.open = [](const StudentsSource::StudentId &) {
        RecordView view = tests::demoRecord(u"林嘉树"_s);
        view.scores.reset();
        view.alerts.reset();
        view.consent.reset();
        return tests::ready(view);
    };
    Students students(source);
    students.open(u"林嘉树"_s);
    const QString text = tests::allText(students.record());
    CHECK(text.contains(u"您的岗位看不到得分"_s));
    CHECK(text.contains(u"您的岗位看不到"_s));
    CHECK(students.record()->findChildren<ScoreHistory *>().isEmpty());
    CHECK_FALSE(students.button(u"登记同意书"_s)->isEnabled());
}

TEST_CASE("signs that were set aside are not said to wait for a level", "[ui][students][triage]")
{
    auto source = tests::demoStudentsSource();
    source.open = [](const StudentsSource::StudentId &) {
        RecordView view = tests::demoRecord(u"林嘉树"_s);
        REQUIRE(view.alerts->size() == 1);
        view.alerts->first().state = core::alerts::State::Closed;
        view.alerts->first().severity.reset();
        view.alerts->first().next.reset();
        view.alerts->first().nextName.clear();
        return tests::ready(view);
    };
    Students students(source);
    students.open(u"林嘉树"_s);
    const QString text = tests::allText(students.record());
    CHECK(text.contains(u"搁置"_s));
    CHECK_FALSE(text.contains(u"待定级"_s));
    CHECK(text.contains(u"没有在办的预警"_s));
}

TEST_CASE("a paper is registered with both answers and where it stands", "[ui][students]")
{
    auto source = tests::demoStudentsSource();
    QStringList set;
    source.setConsent = [&set](const StudentsSource::StudentId &, const core::students::Consent &given, const auto &) {
        set.append(u"%1 %2 %3"_s.arg(int(given.guardian)).arg(int(given.student)).arg(given.basis));
        return tests::readyDone();
    };
    Students students(source);
    students.open(u"方可"_s);
    students.button(u"登记同意书"_s)->click();
    auto *dialog = tests::openDialog<AskDialog>(&students.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    auto *guardian = dialog->findChildren<QComboBox *>().first();
    QTest::keyClick(guardian, Qt::Key_Up);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"paper"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(set == QStringList{u"1 0 paper"_s});
}

TEST_CASE("a roster with faults is blocked with each fault's place and reason", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    int imports = 0;
    source.importRoster = [&imports](const RosterReading &, bool) {
        ++imports;
        return tests::ready(RosterImport());
    };
    Students students(source);
    QTest::keyClick(students.table(), Qt::Key_I, Qt::ControlModifier);
    REQUIRE(students.import()->isVisible());
    students.import()->setFile(u"/x/bad.xlsx"_s);
    QTest::qWait(20);
    const QString text = tests::allText(students.import());
    CHECK(text.contains(u"须改，第 17 行，身份证，5.30102E+17，Excel 把长号码变成了科学记数，原号已丢，请从原表重取"_s));
    CHECK(text.contains(u"还有 3 处须改"_s));
    CHECK_FALSE(students.button(u"导入"_s)->isEnabled());
    CHECK(imports == 0);
    CHECK(tests::unnamed(&students.page) == QStringList());
}

TEST_CASE("a clean roster says what it would do and is imported with one key", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    QList<bool> imports;
    const auto answer = source.tryRoster;
    source.importRoster = [&imports, answer](const RosterReading &reading, bool complete) {
        imports.append(complete);
        return answer(reading, complete);
    };
    Students students(source);
    students.page.showImport();
    students.import()->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(students.import()).contains(u"新增 389 人，更新 5 人，不动 2 人"_s));
    CHECK(tests::allText(students.import()).contains(u"表里没有的 3 人不动"_s));
    CHECK(imports.isEmpty());
    auto *go = qobject_cast<QPushButton *>(QApplication::focusWidget());
    REQUIRE(go);
    CHECK(go->text() == u"导入 394 人"_s);
    QTest::keyClick(go, Qt::Key_Space);
    QTest::qWait(20);
    CHECK(imports == QList<bool>{false});
    CHECK(tests::allText(students.import()).contains(u"导入好了"_s));
    CHECK_FALSE(go->isEnabled());
}

TEST_CASE("open cases of those who leave are named before the import", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    source.tryRoster = [](const RosterReading &, bool complete) {
        RosterImport import;
        import.left = 2;
        if (complete) {
            import.openCases = 1;
            import.problems = {{{}, {}, 0, {}, u"林八"_s, u"left_open_case"_s, {}}};
        }
        return tests::ready(import);
    };
    Students students(source);
    students.page.showImport();
    students.import()->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    CHECK_FALSE(tests::allText(students.import()).contains(u"林八"_s));
    students.import()->findChild<QCheckBox *>()->setChecked(true);
    QTest::qWait(20);
    const QString text = tests::allText(students.import());
    CHECK(text.contains(u"其中 1 个预警还没办完"_s));
    CHECK(text.contains(u"要接手"_s));
    CHECK(text.contains(u"林八"_s));
    CHECK(students.import()->isEnabled());
}

TEST_CASE("what only a person can decide stops the import", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    source.tryRoster = [](const RosterReading &, bool) {
        core::Error error(core::ErrorCode::NeedsDecision);
        error.problems = {{u"a.xlsx"_s, u"学生"_s, 88, u"姓名"_s, u"王思琪"_s, u"duplicate_student_no"_s, {}}};
        return QtFuture::makeReadyFuture(core::Result<RosterImport>(core::fail(error)));
    };
    Students students(source);
    students.page.showImport();
    students.import()->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(students.import()).contains(u"请定，第 88 行"_s));
    CHECK(tests::allText(students.import()).contains(u"还有 1 处请定"_s));
    CHECK_FALSE(students.button(u"导入"_s)->isEnabled());
}

TEST_CASE("a person decides in the program whom an unsure line means", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    QList<int> decided;
    QString chosen;
    const QString id = u"01a1f6ae-99b1-7da2-94e6-165b178f1a94"_s;
    source.tryRoster = [&](const RosterReading &reading, bool) -> QFuture<core::Result<RosterImport>> {
        decided = reading.decisions.keys();
        if (!decided.isEmpty()) {
            chosen = reading.decisions.first().student.toString();
            return tests::ready(RosterImport());
        }
        core::Error error(core::ErrorCode::NeedsDecision);
        const QVariantMap known{{u"id"_s, id}, {u"name"_s, u"王思琪"_s}, {u"class"_s, u"七年级(1)班"_s}, {u"studentNumber"_s, u"7"_s}};
        error.problems = {{{}, {}, 88, {}, u"王思琪"_s, u"unsure"_s, {{u"candidates"_s, QVariantList{known}}}}};
        return QtFuture::makeReadyFuture(core::Result<RosterImport>(core::fail(error)));
    };
    Students students(source);
    students.page.showImport();
    students.import()->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    auto *table = students.import()->findChild<RecordTable *>();
    REQUIRE(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = students.page.findChild<AskDialog *>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    auto *choice = dialog->findChild<QComboBox *>();
    REQUIRE(choice);
    CHECK(choice->count() == 2);
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    QTest::qWait(20);
    CHECK(decided == QList<int>{88});
    CHECK(chosen == id);
}

TEST_CASE("a file with several rosters lets the person pick the sheet", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    QStringList asked;
    source.readRoster = [&asked](const QString &, const QString &sheet, const core::CancelToken &) {
        asked.append(sheet);
        RosterReading reading;
        reading.sheets = {u"七年级"_s, u"八年级"_s};
        reading.sheet = sheet.isEmpty() ? u"七年级"_s : sheet;
        return tests::ready(reading);
    };
    Students students(source);
    students.page.showImport();
    auto *sheets = students.import()->findChild<QComboBox *>();
    REQUIRE(sheets);
    CHECK_FALSE(sheets->isVisible());
    students.import()->setFile(u"/x/two.xls"_s);
    QTest::qWait(20);
    REQUIRE(sheets->isVisible());
    CHECK(sheets->currentText() == u"七年级"_s);
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Down);
    QTest::qWait(20);
    CHECK(asked == QStringList{QString(), u"八年级"_s});
    CHECK(sheets->currentText() == u"八年级"_s);
    CHECK(tests::unnamed(&students.page) == QStringList());
}

TEST_CASE("reading a file shows that it is going on and can be stopped", "[ui][students][import]")
{
    auto source = tests::demoStudentsSource();
    QPromise<core::Result<RosterReading>> slow;
    slow.start();
    core::CancelToken told;
    source.readRoster = [&](const QString &, const QString &, const core::CancelToken &cancel) {
        told = cancel;
        return slow.future();
    };
    int tries = 0;
    source.tryRoster = [&tries](const RosterReading &, bool) {
        ++tries;
        return tests::ready(RosterImport());
    };
    Students students(source);
    students.page.showImport();
    auto *busy = students.import()->findChild<QProgressBar *>();
    REQUIRE(busy);
    CHECK_FALSE(busy->isVisible());
    students.import()->setFile(u"/x/large.xlsx"_s);
    CHECK(busy->isVisible());
    CHECK_FALSE(told.isCancelled());
    CHECK(tests::unnamed(&students.page) == QStringList());
    QTest::mouseClick(students.button(u"停止"_s), Qt::LeftButton);
    CHECK_FALSE(busy->isVisible());
    CHECK(told.isCancelled()); // the reading itself stops, not only the waiting for it
    CHECK(tests::allText(students.import()).contains(u"已停止"_s));
    slow.addResult(RosterReading());
    slow.finish();
    QTest::qWait(20);
    CHECK(tries == 0);
}

TEST_CASE("every part of the students has a Chinese name", "[ui][students][access]")
{
    Students students(tests::demoStudentsSource());
    CHECK(tests::unnamed(&students.page) == QStringList());
    students.open(u"林嘉树"_s);
    CHECK(tests::unnamed(&students.page) == QStringList());
}

TEST_CASE("an import is taken back after the page has said what goes and what stays", "[ui][students][undo]")
{
    auto source = tests::demoStudentsSource();
    int undone = 0;
    const auto answer = source.tryUndo;
    source.undo = [&undone, answer](const StudentsSource::ImportId &id) {
        ++undone;
        return answer(id);
    };
    Students students(source);
    students.page.showImports();
    QTest::qWait(20);
    auto *page = students.page.findChild<ImportsPage *>();
    REQUIRE(page->isVisible());
    CHECK(tests::allText(page).contains(u"学生名单"_s));
    CHECK(tests::allText(page).contains(u"已过 30 天，不能撤回"_s));
    CHECK(tests::unnamed(&students.page) == QStringList());
    auto *list = page->findChild<RecordList *>();
    list->setCurrentRow(1);
    CHECK_FALSE(students.button(u"撤回导入"_s)->isEnabled());
    list->setCurrentRow(0);
    REQUIRE(students.button(u"撤回导入"_s)->isEnabled());
    QTest::mouseClick(students.button(u"撤回导入"_s), Qt::LeftButton);
    QTest::qWait(20);
    auto *dialog = page->findChild<AskDialog *>();
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"去掉 389 条，改回 5 条"_s));
    CHECK(tests::allText(dialog).contains(u"段雨辰（导入以后又改过）"_s));
    CHECK(tests::allText(dialog).contains(u"复测 2 次不再算数"_s));
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK(undone == 0);
    dialog->acceptButton()->click();
    QTest::qWait(20);
    CHECK(undone == 1);
    CHECK(tests::allText(page).contains(u"撤回好了"_s));
}

TEST_CASE("the year is turned only after the open case of a graduate is decided", "[ui][students][rollover]")
{
    auto source = tests::demoStudentsSource();
    QList<core::workspace::TurnRequest> turns;
    const auto answer = source.tryTurn;
    source.turn = [&turns, answer](const core::workspace::TurnRequest &request) {
        turns.append(request);
        return answer(request);
    };
    Students students(source);
    students.page.showRollover();
    QTest::qWait(20);
    auto *page = students.page.findChild<RolloverPage *>();
    REQUIRE(page->isVisible());
    CHECK(tests::allText(page).contains(u"升级 761 人，毕业 1 人"_s));
    CHECK(tests::allText(page).contains(u"还有 1 件要定"_s));
    CHECK_FALSE(students.button(u"办理升级"_s)->isEnabled());
    CHECK(tests::unnamed(&students.page) == QStringList());
    page->findChild<RecordList *>()->setCurrentRow(0);
    QTest::mouseClick(students.button(u"定这一件"_s), Qt::LeftButton);
    auto *dialog = page->findChild<AskDialog *>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"8-25"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::qWait(20);
    REQUIRE(students.button(u"办理升级"_s)->isEnabled());
    CHECK(turns.isEmpty());
    QTest::mouseClick(students.button(u"办理升级"_s), Qt::LeftButton);
    QTest::qWait(20);
    REQUIRE(turns.size() == 1);
    REQUIRE(turns.first().cases.size() == 1);
    CHECK(turns.first().cases.begin()->kind == core::alerts::FactKind::HandedToSchool);
    CHECK(tests::allText(page).contains(u"办好了"_s));
}

TEST_CASE("an own scale of the vault has its chart: title, range and bands", "[ui][students]")
{
    auto source = tests::demoStudentsSource();
    source.open = [](const StudentsSource::StudentId &) {
        RecordView view = tests::demoRecord(u"林嘉树"_s);
        core::assessments::ScorePoint point{u"own"_s, u"本校适应问卷"_s, QDate(2026, 11, 24), 7, 0, 12, u"6-12"_s, u"留意"_s, true};
        point.text = u"7"_s;
        view.scores->points = {point};
        core::assessments::Band low{u"total"_s, u"0-5"_s, u"平稳"_s, 0, 5};
        core::assessments::Band high{u"total"_s, u"6-12"_s, u"留意"_s, 60, 120};
        high.per = 10;
        view.scores->bands = {{u"own"_s, {low, high}}};
        return tests::ready(view);
    };
    Students students(source);
    students.open(u"林嘉树"_s);
    REQUIRE(students.record()->findChildren<ScoreHistory *>().size() == 1);
    const auto *chart = students.record()->findChild<ScoreHistory *>();
    CHECK(tests::allText(students.record()).contains(u"本校适应问卷：几年来怎样？"_s));
    CHECK(tests::allText(students.record()).contains(u"0–12 分"_s));
    CHECK(chart->scale().maximum == 12);
    REQUIRE(chart->scale().bands.size() == 2);
    CHECK(chart->scale().bands.at(1).from == 6);
    CHECK(chart->scale().bands.at(1).word == u"留意"_s);
}
