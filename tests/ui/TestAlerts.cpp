// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/alerts/GradeDialog.h"
#include "ui/alerts/Ladder.h"
#include "ui/alerts/SignalDialog.h"
#include "ui/common/RecordList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::alerts;
using namespace ui::common;
using namespace core::alerts;

namespace
{
struct Asked {
    core::Result<QList<AlertRow>> alerts = tests::demoAlerts();
    core::Result<AlertView> view = tests::demoAlertView();
    core::Result<> done;
    QStringList calls;
    std::optional<Decision> ruling;
    std::optional<Evidence> shownBy;
    QList<core::workspace::Signer> people; ///< whom the school knows; none: names are typed
    QDateTime at;
    int badge = -1;

    QFuture<core::Result<>> answer(const QString &call)
    {
        calls.append(call);
        return QtFuture::makeReadyFuture(done);
    }
};

AlertsSource sourceOf(Asked &asked)
{
    AlertsSource source;
    source.clock = tests::demoClock();
    const auto table = shippedGradingTable();
    REQUIRE(table);
    source.table = *table;
    source.signalSources = {{u"class_head"_s, u"班主任"_s}, {u"parent"_s, u"家长"_s}};
    source.person = u"李静怡"_s;
    source.list = [&asked](const AlertQuery &) { return QtFuture::makeReadyFuture(asked.alerts); };
    source.duties = [](int) { return tests::ready(tests::demoDuties()); };
    source.open = [&asked](const AlertsSource::AlertId &) { return QtFuture::makeReadyFuture(asked.view); };
    source.findStudents = [](const QString &text) {
        QList<core::students::StudentRow> found;
        for (const auto &row : tests::demoStudents()) {
            if (row.studentNumber.startsWith(text))
                found.append(row);
        }
        return tests::ready(found);
    };
    source.noteSignal = [&asked](const core::Id<core::students::Student> &id, SignalKind, Tier tier,
                                 const QString &facts, const Noticing &how) {
        asked.calls.append(u"signal %1 %2 %3 %4 %5"_s.arg(id.toString(), tierName(tier), facts, how.source).arg(how.danger)
                           + (how.bullying ? u" bullying"_s : QString()));
        return tests::ready(tests::demoAlerts().first().id);
    };
    source.grade = [&asked](const AlertsSource::AlertId &, qint64 revision, const Decision &ruling) {
        asked.ruling = ruling;
        return asked.answer(u"grade %1"_s.arg(revision));
    };
    source.close = [&asked](const AlertsSource::AlertId &, qint64, const Decision &ruling) {
        asked.ruling = ruling;
        return asked.answer(u"close"_s);
    };
    source.sign = [&asked](const AlertsSource::AlertId &, qint64, const Decider &decider) {
        return asked.answer(u"sign %1 %2"_s.arg(decider.person, decider.role));
    };
    source.recordStep = [&asked](const AlertsSource::AlertId &, qint64, const QString &step, const QString &note,
                                 const QDateTime &at) {
        asked.at = at;
        return asked.answer(u"step %1 %2"_s.arg(step, note));
    };
    source.recordFact = [&asked](const AlertsSource::AlertId &, qint64, const Fact &fact, const QString &note) {
        asked.at = fact.at;
        asked.shownBy = fact.shownBy;
        return asked.answer(u"fact %1 %2 %3"_s.arg(int(fact.kind)).arg(fact.danger).arg(note));
    };
    source.handOver = [&asked](const AlertsSource::AlertId &, qint64, FactKind kind, const QString &note) {
        return asked.answer(u"hand over %1 %2"_s.arg(int(kind)).arg(note));
    };
    source.ground = [&asked](const AlertsSource::AlertId &, qint64, const QStringList &reasons,
                             const QList<Evidence> &evidence) {
        return asked.answer(u"ground %1 %2"_s.arg(reasons.join(u',')).arg(int(evidence.first().kind)));
    };
    source.evidence = [](const core::Id<core::students::Student> &) {
        const auto day = [](int of) { return QDateTime(QDate(2026, 11, of), QTime(3, 0), Qt::UTC); };
        return tests::ready(QList<Evidence>{{EvidenceKind::Interview, "1", u"session"_s, u"3"_s, day(25)},
                                            {EvidenceKind::Minutes, "2", u"meeting"_s, {}, day(24)},
                                            {EvidenceKind::Observation, "3", u"signal"_s, u"observation"_s, day(23)},
                                            {EvidenceKind::Observation, "4", u"inquiry"_s, u"finding:bullying"_s, day(22)}});
    };
    source.signers = [&asked](const AlertsSource::AlertId &) {
        return tests::ready(asked.people);
    };
    source.suspectHarm = [&asked](const AlertsSource::AlertId &, qint64, bool suspected, const QList<Suspect> &suspects,
                                  const QString &note) {
        QStringList who;
        for (const Suspect &one : suspects)
            who.append(one.person + u'/' + one.as);
        return asked.answer(u"harm %1 %2 %3"_s.arg(suspected).arg(who.join(u','), note));
    };
    source.answerHome = [&asked](const AlertsSource::AlertId &, qint64, HomeInvolved answer) {
        return asked.answer(u"home %1"_s.arg(int(answer)));
    };
    source.advance = [&asked](const AlertsSource::AlertId &, qint64, State to) {
        return asked.answer(u"advance "_s + stateName(to));
    };
    source.setAside = [&asked](const AlertsSource::AlertId &, qint64 revision, const Decision &ruling) {
        asked.ruling = ruling;
        return asked.answer(u"aside %1"_s.arg(revision));
    };
    source.openAttachments = [&asked](const core::students::StudentRow &student, const AlertsSource::AlertId &, QWidget *over) {
        asked.calls.append(u"papers %1 %2"_s.arg(student.name).arg(over != nullptr));
    };
    source.completeTask = [&asked](const core::Id<Task> &, const QString &note) {
        return asked.answer(u"task "_s + note);
    };
    source.openStudent = [](const core::Id<core::students::Student> &) {};
    source.openCrisis = [&asked](const AlertsSource::AlertId &id) {
        asked.calls.append(id == tests::demoAlerts().first().id ? u"crisis of the first"_s : u"crisis"_s);
    };
    source.refer = [&asked](const core::students::StudentRow &student) { asked.calls.append(u"refer "_s + student.name); };
    source.badge = [&asked](int open, bool) { asked.badge = open; };
    return source;
}

struct Alerts {
    AlertsPage page;

    explicit Alerts(Asked &asked) : page(sourceOf(asked))
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(10);
        table()->setFocus();
    }
    RecordTable *table() { return list(u"在办的预警"_s); }
    RecordTable *list(const QString &name)
    {
        for (RecordTable *table : page.findChildren<RecordTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    Ladder *ladder() { return page.findChild<Ladder *>(); }
    AlertDetailPage *detail() { return page.findChild<AlertDetailPage *>(); }
    QString row(int row = -1)
    {
        QAbstractItemModel *model = table()->model();
        return model->index(row < 0 ? table()->currentIndex().row() : row, 0).data(Qt::AccessibleTextRole).toString();
    }
    int rows() { return table()->model()->rowCount(); }
    void openFirst()
    {
        QTest::keyClick(table(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return detail()->isVisible(); }, 1000));
        QTest::qWait(10);
    }
};
} // namespace

TEST_CASE("the list of alerts keeps core's order and says what comes next by when", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    CHECK(alerts.rows() == 10);
    CHECK(asked.badge == 10);
    CHECK(alerts.row(0) == u"红，陈一诺，高二(6)班，干预，电话报告区县，剩 0:38　11:24 前，区县"_s);
    CHECK(alerts.row(2).contains(u"逾期 1 天"_s));
    CHECK(alerts.row(9).contains(u"没有要办的"_s));
    // Red ink is for what is late only; the severity has its own mark.
    for (int row = 0; row < alerts.rows(); ++row) {
        for (int column = 0; column < alerts.table()->model()->columnCount(); ++column) {
            const QModelIndex cell = alerts.table()->model()->index(row, column);
            if (cell.data(LatenessRole).toInt() == 2)
                CHECK(cell.data().toString().startsWith(u"逾期"_s));
        }
    }
}

TEST_CASE("typing filters alerts by pinyin, and the clocks of the chosen alert stand beside", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    CHECK(tests::allText(alerts.list(u"选中预警的时限"_s)).contains(u"电话报告区县"_s));
    QTest::keyClick(alerts.table(), Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"zkx"_s);
    CHECK(alerts.rows() == 1);
    CHECK(alerts.row(0).contains(u"周可欣"_s));
    const QString clocks = tests::allText(alerts.list(u"选中预警的时限"_s));
    CHECK(clocks.contains(u"三日跟踪"_s));
    CHECK_FALSE(clocks.contains(u"电话报告区县"_s));
    // m and u are letters while a name is being typed.
    QTest::keyClicks(field, u"mu"_s);
    CHECK(field->text() == u"zkxmu"_s);
    CHECK(alerts.rows() == 0);
    CHECK(tests::allText(&alerts.page).contains(u"没有合这个条件的预警"_s));
}

TEST_CASE("the ladder counts by severity and tier and filters with Enter", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.ladder()->setFocus();
    const auto said = [&](int row, int column) {
        return alerts.ladder()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(0, 5) == u"红，区县，1"_s);
    CHECK(said(1, 4) == u"橙，学校，1"_s);
    CHECK(said(1, 5) == u"橙，区县，·　逾期 1"_s); // the school let it pass
    CHECK(said(2, 2) == u"黄，班级，2"_s);
    CHECK(said(2, 3) == u"黄，年级，·　逾期 1"_s);
    CHECK(said(2, 6) == u"黄，合计，4　逾期 1"_s);
    CHECK(said(3, 1) == u"蓝，宿舍，·"_s);
    alerts.ladder()->setCurrentIndex(alerts.ladder()->model()->index(2, 2));
    QTest::keyClick(alerts.ladder(), Qt::Key_Return);
    CHECK(alerts.rows() == 2);
    CHECK(alerts.row(0).contains(u"马骁"_s));
    QTest::keyClick(alerts.ladder(), Qt::Key_Right);
    QTest::keyClick(alerts.ladder(), Qt::Key_Return);
    CHECK(alerts.rows() == 1);
    CHECK(alerts.row(0).contains(u"马骁"_s)); // the grade sees it too
    QTest::keyClick(alerts.ladder(), Qt::Key_Return);
    CHECK(alerts.rows() == 10);
}

TEST_CASE("alerts that could not be read are not counted as none", "[ui][alerts]")
{
    Asked asked;
    asked.alerts = core::fail(core::ErrorCode::DiskError);
    Alerts alerts(asked);
    const auto total = [&](int row) {
        return alerts.ladder()->model()->index(row, Ladder::Tiers + 1).data().toString();
    };
    for (int row = 0; row < Ladder::Rows; ++row)
        CHECK(total(row) == u"—"_s);
    asked.alerts = tests::demoAlerts();
    alerts.page.reload();
    QTest::qWait(50);
    CHECK(total(0) == u"1"_s);
}

TEST_CASE("Enter opens an alert and Esc leads back", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    const QString text = tests::allText(alerts.detail());
    CHECK(text.contains(u"橙升红"_s));
    CHECK(text.contains(u"首次上报班主任、心理教师"_s));
    CHECK(text.contains(u"还差危机小组组长签名"_s));
    CHECK(text.contains(u"家长没有同意测评，这里不显示得分"_s));
    CHECK(text.contains(u"办了　电话告诉周航"_s));
    CHECK_FALSE(text.contains(u"您的岗位看不到各条写的话"_s));
    QTest::keyClick(alerts.detail(), Qt::Key_Escape);
    CHECK(alerts.table()->isVisible());
    CHECK(QApplication::focusWidget() == alerts.table());
}

TEST_CASE("M records the step that is due, U grades", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    RecordTable *duties = alerts.list(u"要办的"_s);
    CHECK(QApplication::focusWidget() == duties);
    QTest::keyClick(duties, Qt::Key_Down);
    QTest::keyClick(duties, Qt::Key_M);
    auto *step = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(step);
    CHECK(step->windowTitle() == u"记一步：电话报告区县"_s);
    QTest::keyClicks(step->findChild<QLineEdit *>(), u"m by phone"_s);
    QTest::keyClick(step->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"step district_phone m by phone"_s});
    REQUIRE(QTest::qWaitFor([&] { return !tests::openDialog<AskDialog>(&alerts.page); }, 1000));
    QTest::qWait(10);

    QTest::keyClick(duties, Qt::Key_U);
    auto *grade = tests::openDialog<GradeDialog>(&alerts.page);
    REQUIRE(grade);
    CHECK(tests::allText(grade).contains(u"要 2 种岗位签名：危机小组组长、心理教师"_s));
    CHECK(tests::unnamed(grade) == QStringList());
    QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
    CHECK_FALSE(asked.ruling); // no reason yet
    grade->findChildren<QCheckBox *>().first()->setChecked(true);
    for (QLineEdit *line : grade->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"第二签名人"_s)
            QTest::keyClicks(line, u"Zhou"_s);
    }
    QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
    REQUIRE(asked.ruling);
    CHECK(asked.ruling->after == core::alerts::Severity::Red);
    CHECK(asked.ruling->deciders
          == QList<Decider>{{u"李静怡"_s, u"psych_teacher"_s}, {u"Zhou"_s, u"class_head"_s, true}}); // typed: nobody of the school
    CHECK(asked.ruling->reasons.size() == 1);
    CHECK(asked.ruling->evidence.isEmpty()); // raising waits for none
}

TEST_CASE("what a grade rests on is ticked by keys, and three people of the school sign", "[ui][alerts][evidence]")
{
    Asked asked;
    asked.people = {{u"段明义"_s, u"principal"_s}, {u"周敏"_s, u"class_head"_s}};
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_U);
    auto *grade = tests::openDialog<GradeDialog>(&alerts.page);
    REQUIRE(grade);
    auto *list = grade->findChild<QListWidget *>(u"evidence"_s);
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 4; }, 1000));
    CHECK(list->item(0)->text().contains(u"辅导记录　第 3 次　2026-11-25"_s)); // newest first
    CHECK(list->item(3)->text().contains(u"欺凌调查　认定　属于欺凌　2026-11-22"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    for (QLineEdit *line : grade->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"材料的标题"_s)
            QTest::keyClicks(line, u"report"_s);
        if (line->accessibleName() == u"材料是谁出的"_s)
            QTest::keyClicks(line, u"hospital"_s);
        if (line->accessibleName() == u"材料的日期"_s)
            QTest::keyClicks(line, u"2026-11-20"_s);
        if (line->accessibleName() == u"别的理由"_s)
            QTest::keyClicks(line, u"talked"_s);
    }
    for (QComboBox *box : grade->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"第二签名人"_s || box->accessibleName() == u"第三签名人"_s) {
            REQUIRE(QTest::qWaitFor([&] { return box->count() == 4; }, 1000));
            CHECK(box->itemText(1) == u"段明义（校长）"_s);
            QTest::keyClick(box, Qt::Key_Down);
            if (box->accessibleName() == u"第三签名人"_s)
                QTest::keyClick(box, Qt::Key_Down);
        }
    }
    QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
    REQUIRE(asked.ruling);
    CHECK(asked.ruling->deciders
          == QList<Decider>{{u"李静怡"_s, u"psych_teacher"_s}, {u"段明义"_s, u"principal"_s}, {u"周敏"_s, u"class_head"_s}});
    REQUIRE(asked.ruling->evidence.size() == 3);
    CHECK(asked.ruling->evidence.at(0).source == u"session"_s);
    CHECK(asked.ruling->evidence.at(1).source == u"signal"_s);
    CHECK(asked.ruling->evidence.at(2).detail == u"report\nhospital"_s);
}

TEST_CASE("the role that is owed stays, whoever is chosen to sign", "[ui][alerts]")
{
    Asked asked;
    asked.people = {{u"段明义"_s, u"principal"_s}};
    asked.view->owed = {u"signature:crisis_head"_s};
    Alerts alerts(asked);
    alerts.openFirst();
    for (QPushButton *one : alerts.detail()->findChildren<QPushButton *>()) {
        if (one->text() == u"补签名"_s)
            one->click();
    }
    auto *dialog = tests::openDialog<AskDialog>(alerts.detail());
    REQUIRE(dialog);
    QComboBox *who = nullptr;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"签名的人"_s)
            who = box;
    }
    REQUIRE(who);
    REQUIRE(QTest::qWaitFor([&] { return who->count() == 3; }, 1000));
    QTest::keyClick(who, Qt::Key_Down);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(asked.calls == QStringList{u"sign 段明义 crisis_head"_s});
}

TEST_CASE("a condition of lowering is recorded with the one record that shows it", "[ui][alerts][evidence]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_F);
    auto *dialog = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"evidence"_s);
    REQUIRE(list);
    CHECK_FALSE(list->isVisible()); // an interview shows itself
    auto *kind = dialog->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findText(u"研判会纪要"_s));
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1 && list->isVisible(); }, 1000)); // meetings alone
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"minutes"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(asked.shownBy);
    CHECK(asked.shownBy->source == u"meeting"_s);
}

TEST_CASE("the story of a case tells what a decision rests on and how a step was really done", "[ui][alerts][evidence]")
{
    Asked asked;
    const QDateTime at(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);
    asked.view->alert.decisions.last().evidence = {{EvidenceKind::Interview, "s", u"session"_s, u"3"_s, at},
                                                   {EvidenceKind::Interview, "old"}};
    StepDone met;
    met.step = u"meet_parents"_s;
    met.at = at;
    met.shownBy = {EvidenceKind::Observation, "c", u"crisis"_s, u"notice:refused"_s, at};
    StepDone retest;
    retest.step = u"retest"_s;
    retest.at = at;
    retest.note = u"冬季复测"_s;
    retest.shownBy = {EvidenceKind::Scale, "r", u"sheet"_s, u"phq9"_s, at};
    retest.sourceGone = at;
    StepDone reported;
    reported.step = u"district_written"_s;
    reported.at = at;
    reported.shownBy = {EvidenceKind::Paper, "p", u"package"_s, u"12\nQ-01"_s, at};
    asked.view->alert.steps = {met, retest, reported};
    Alerts alerts(asked);
    alerts.openFirst();
    const QString text = tests::allText(alerts.detail());
    CHECK(text.contains(u"冬季复测"_s));
    CHECK(text.contains(u"这一步不算"_s)); // its sheet was taken back
    CHECK(text.contains(u"上报包　第 12 号，给 Q-01"_s));
    CHECK(text.contains(u"辅导记录　第 3 次　2026-11-25"_s));
    CHECK(text.contains(u"面谈"_s)); // of an earlier version: its kind
    CHECK(text.contains(u"告知书拒签"_s));
}

TEST_CASE("C opens the crisis from the list, from the ladder and from an alert", "[ui][alerts][crisis]")
{
    Asked asked;
    Alerts alerts(asked);
    QTest::keyClick(alerts.table(), Qt::Key_C);
    QTest::keyClick(alerts.ladder(), Qt::Key_C);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_C);
    CHECK(asked.calls == QStringList(3, u"crisis of the first"_s));
}

TEST_CASE("R goes from an alert to the referrals of its student", "[ui][alerts][referral]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.detail(), Qt::Key_R);
    CHECK(asked.calls == QStringList{u"refer "_s + tests::demoAlertView().student.name});
}

namespace
{
/// Signs that nobody has graded yet.
AlertView ungraded()
{
    AlertView view = tests::demoAlertView();
    view.alert.severity.reset();
    view.alert.decisions.clear();
    view.alert.state = State::Noticed;
    view.owed.clear();
    return view;
}

/// Closed, with a new sign that asks for a look at it.
AlertView closedWithSign()
{
    AlertView view = tests::demoAlertView();
    view.alert.state = State::Closed;
    Task task;
    task.id = core::Id<Task>::fromBytes(QByteArray(16, 't'));
    task.kind = TaskKind::Triage;
    view.alert.tasks = {task};
    view.duties.clear();
    return view;
}
} // namespace

TEST_CASE("S sets signs aside that nobody has graded, with a reason and who signs", "[ui][alerts][triage]")
{
    Asked asked;
    asked.view = ungraded();
    asked.done = core::fail(core::ErrorCode::ConditionsUnmet, {},
                            {{u"open"_s, QStringList{u"second_look"_s, u"care:guardian"_s}}});
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_S);
    auto *dialog = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(asked.calls.isEmpty()); // not without a reason
    QTest::keyClicks(dialog->focusWidget(), u"a joke"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(10);
    CHECK(asked.calls == QStringList{u"aside %1"_s.arg(asked.view->alert.revision)});
    CHECK(asked.ruling->reasons == QStringList{u"a joke"_s});
    CHECK(asked.ruling->deciders.size() == 1);
    CHECK(asked.ruling->deciders.first().role == u"psych_teacher"_s);
    CHECK(tests::allText(dialog).contains(u"还要第二个人看过并签名"_s));
    CHECK(tests::allText(dialog).contains(u"建议书还没有交给监护人"_s));
    asked.done = {};
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"第二签名人"_s)
            QTest::keyClicks(line, u"Zhou"_s);
    }
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    QTest::qWait(10);
    CHECK(asked.ruling->deciders.size() == 2);
    CHECK_FALSE(tests::openDialog<AskDialog>(&alerts.page));
}

TEST_CASE("a graded case is not set aside by key", "[ui][alerts][triage]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_S);
    CHECK_FALSE(tests::openDialog<AskDialog>(&alerts.page));
}

TEST_CASE("a closed case with a new sign is taken up again or left with a reason", "[ui][alerts][triage]")
{
    Asked asked;
    asked.view = closedWithSign();
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.detail()->findChild<RecordTable *>(), Qt::Key_H); // of a closed case nothing else is told
    CHECK_FALSE(tests::openDialog<AskDialog>(&alerts.page));
    QTest::keyClick(alerts.detail()->findChild<RecordTable *>(), Qt::Key_S);
    auto *dialog = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"seen"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(30);
    CHECK(asked.calls == QStringList{u"task seen"_s});
    QTest::keyClick(alerts.detail()->findChild<RecordTable *>(), Qt::Key_U);
    auto *grade = tests::openDialog<GradeDialog>(&alerts.page);
    REQUIRE(grade);
    for (QRadioButton *radio : grade->findChildren<QRadioButton *>())
        CHECK(radio->text() != u"结案"_s);
    for (QLineEdit *line : grade->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"别的理由"_s)
            QTest::keyClicks(line, u"again"_s);
    }
    QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
    QTest::qWait(30);
    CHECK(asked.calls.last().startsWith(u"grade "_s));
    CHECK(alerts.table()->isVisible()); // the list has the case that follows
}

TEST_CASE("A opens the papers of the case over it", "[ui][alerts][attachments]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_A);
    CHECK(asked.calls == QStringList{u"papers %1 1"_s.arg(asked.view->student.name)});
}

TEST_CASE("H records who may have done harm, and takes it back only with words", "[ui][alerts][protection]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.detail(), Qt::Key_H);
    auto *dialog = tests::openDialog<AskDialog>(alerts.detail());
    REQUIRE(dialog);
    auto *place = dialog->findChild<QComboBox *>();
    REQUIRE(place);
    CHECK(dialog->focusWidget() == place);
    QTest::keyClick(dialog, Qt::Key_Return); // nothing is said yet
    CHECK(asked.calls.isEmpty());
    CHECK(dialog->isVisible());
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Down);
    QTest::keyClick(place, Qt::Key_Down);
    CHECK(place->currentText() == u"家里的人"_s);
    const auto lines = dialog->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    QTest::keyClicks(lines.at(0), u"fuqin"_s);
    QTest::keyClicks(lines.at(1), u"said in talk"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"harm 1 fuqin/home said in talk"_s});
    CHECK(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 1000));

    asked.view->alert.harmSuspected = true;
    asked.view->alert.suspected = {{u"庚"_s, u"principal"_s}};
    alerts.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&alerts.page));
    alerts.list(u"经过"_s)->setFocus();
    QTest::keyClick(alerts.list(u"经过"_s), Qt::Key_F5);
    QTest::qWait(50);
    asked.calls.clear();
    QTest::keyClick(alerts.detail(), Qt::Key_H);
    dialog = tests::openDialog<AskDialog>(alerts.detail());
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"已记：庚"));
    auto *withdraw = dialog->findChild<QCheckBox *>();
    REQUIRE(withdraw);
    withdraw->setFocus();
    QTest::keyClick(withdraw, Qt::Key_Space);
    QLineEdit *note = dialog->findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(note, u"cleared"_s);
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"harm 0  cleared"_s});
    CHECK(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 1000));

    // Somebody who was written down too loosely is corrected, and who they are is said, or that nobody knows.
    asked.calls.clear();
    QTest::keyClick(alerts.detail(), Qt::Key_H);
    dialog = tests::openDialog<AskDialog>(alerts.detail());
    REQUIRE(dialog);
    auto *instead = dialog->findChild<QComboBox *>(u"suspectInstead"_s);
    REQUIRE(instead);
    CHECK(instead->isVisible());
    QTest::keyClick(instead, Qt::Key_Down);
    const auto both = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(both.at(0), u"li"_s);
    QTest::keyClicks(both.at(1), u"found out"_s);
    QTest::keyClick(both.at(1), Qt::Key_Return);
    CHECK(asked.calls.isEmpty());
    place = dialog->findChild<QComboBox *>();
    place->setCurrentIndex(place->findData(u"dorm_keeper"_s));
    QTest::keyClick(both.at(1), Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"harm 1 li/dorm_keeper found out"_s});
}

TEST_CASE("what a grading still lacks is added by the keyboard", "[ui][alerts]")
{
    Asked asked;
    asked.view->owed = {u"evidence_beyond_scales"_s};
    Alerts alerts(asked);
    alerts.openFirst();
    QPushButton *ground = nullptr;
    for (QPushButton *one : alerts.detail()->findChildren<QPushButton *>()) {
        if (one->text() == u"补依据"_s)
            ground = one;
    }
    REQUIRE(ground);
    CHECK(ground->isVisible());
    ground->setFocus();
    QTest::keyClick(ground, Qt::Key_Space);
    auto *dialog = tests::openDialog<AskDialog>(alerts.detail());
    REQUIRE(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"evidence"_s);
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 4; }, 1000));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QLineEdit *reason = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(reason, u"seen"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"ground seen 1"_s}); // a talk
}

TEST_CASE("the case of a pupil who has left is handed over where facts are recorded", "[ui][alerts]")
{
    Asked asked;
    asked.view->student.hasLeft = true;
    Alerts alerts(asked);
    alerts.openFirst();
    CHECK(tests::allText(alerts.detail()).contains(u"已离校"_s));
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_F);
    auto *dialog = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(dialog);
    auto *kind = dialog->findChild<QComboBox *>();
    REQUIRE(kind);
    const int place = kind->findText(u"转交接收学校"_s);
    REQUIRE(place >= 0);
    kind->setCurrentIndex(place);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"to Wang"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(asked.calls == QStringList{u"hand over %1 to Wang"_s.arg(int(FactKind::HandedToSchool))});
}

TEST_CASE("lowering shows what is still open and leaves the dialog", "[ui][alerts]")
{
    Asked asked;
    asked.done = core::fail(core::ErrorCode::ConditionsUnmet, {},
                            {{u"open"_s, QStringList{u"clear_interviews"_s, u"step:guard"_s, u"task:speak_today"_s}}});
    Alerts alerts(asked);
    alerts.openFirst();
    QTest::keyClick(alerts.list(u"要办的"_s), Qt::Key_U);
    auto *grade = tests::openDialog<GradeDialog>(&alerts.page);
    REQUIRE(grade);
    auto *standing = qobject_cast<QRadioButton *>(grade->focusWidget());
    REQUIRE(standing); // from where the arrows choose; from anywhere else they only walk
    CHECK(standing->isChecked());
    for (QRadioButton *radio : grade->findChildren<QRadioButton *>()) {
        if (radio->accessibleName() == u"定为橙"_s)
            radio->setChecked(true);
    }
    for (QLineEdit *line : grade->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"别的理由"_s)
            QTest::keyClicks(line, u"calmer"_s);
    }
    QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
    QTest::qWait(10);
    const QString text = tests::allText(grade);
    CHECK(text.contains(u"还差 3 项，不能降级"_s));
    CHECK(text.contains(u"「24小时双人看护交接」还没办"_s));
    CHECK(text.contains(u"任务「今天和这名学生谈一谈」还没办"_s));
    CHECK(grade->isVisible());
}

TEST_CASE("a signal is noted for a student found by number", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    QTest::keyClick(alerts.table(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SignalDialog>(&alerts.page);
    REQUIRE(dialog);
    QTest::qWait(10);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"202503"_s);
    QTest::qWait(10);
    CHECK(dialog->findChild<QListWidget *>()->count() > 3);
    QTest::keyClick(field, Qt::Key_Down);
    const auto chosen = dialog->student();
    REQUIRE(chosen);
    QLineEdit *facts = nullptr;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"事实"_s)
            facts = line;
    }
    REQUIRE(facts);
    QTest::keyClicks(facts, u"cried"_s);
    QTest::keyClick(facts, Qt::Key_Return);
    CHECK(asked.calls.isEmpty()); // nobody passes over whether there is danger
    auto *danger = dialog->findChild<QComboBox *>(u"signalDanger"_s);
    REQUIRE(danger);
    CHECK(QApplication::focusWidget() == danger);
    QTest::keyClick(danger, Qt::Key_Down);
    QTest::keyClick(danger, Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"signalSource"_s), Qt::Key_Down);
    QTest::keyClick(facts, Qt::Key_Return);
    REQUIRE(asked.calls.size() == 1);
    CHECK(asked.calls.first() == u"signal %1 class cried parent 1"_s.arg(chosen->id.toString()));
    CHECK(tests::unnamed(dialog) == QStringList());
    REQUIRE(QTest::qWaitFor([&] { return alerts.detail()->isVisible(); }, 1000));
}

TEST_CASE("a sign that tells of bullying says so, for the school to inquire", "[ui][alerts][inquiry]")
{
    Asked asked;
    Alerts alerts(asked);
    QTest::keyClick(alerts.table(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SignalDialog>(&alerts.page);
    REQUIRE(dialog);
    QTest::qWait(10);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"202503"_s);
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QListWidget *>()->count() > 3; }, 1000));
    QTest::keyClick(field, Qt::Key_Down);
    dialog->findChild<QComboBox *>(u"signalDanger"_s)->setCurrentIndex(0);
    auto *bullying = dialog->findChild<QCheckBox *>();
    REQUIRE(bullying);
    bullying->setFocus();
    QTest::keyClick(bullying, Qt::Key_Space);
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"事实"_s) {
            QTest::keyClicks(line, u"pushed"_s);
            QTest::keyClick(line, Qt::Key_Return);
            break;
        }
    }
    REQUIRE(asked.calls.size() == 1);
    CHECK(asked.calls.first().endsWith(u"pushed class_head 0 bullying"));
}

TEST_CASE("every part of the alerts has a Chinese name", "[ui][alerts][access]")
{
    Asked asked;
    Alerts alerts(asked);
    CHECK(tests::unnamed(&alerts.page) == QStringList());
    alerts.openFirst();
    CHECK(tests::unnamed(&alerts.page) == QStringList());
}

TEST_CASE("a step is dated when it happened, and a time that cannot be is refused in words", "[ui][alerts]")
{
    Asked asked;
    Alerts alerts(asked);
    alerts.openFirst();
    RecordTable *duties = alerts.list(u"要办的"_s);
    QTest::keyClick(duties, Qt::Key_Down);
    QTest::keyClick(duties, Qt::Key_M);
    auto *dialog = tests::openDialog<AskDialog>(&alerts.page);
    REQUIRE(dialog);
    QLineEdit *note = nullptr;
    QLineEdit *when = nullptr;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>())
        (line->accessibleName() == u"什么时候"_s ? when : note) = line;
    REQUIRE(note);
    REQUIRE(when);
    QTest::keyClicks(note, u"called"_s);
    const auto tried = [&](const QString &time) {
        when->clear();
        QTest::keyClicks(when, time);
        QTest::keyClick(when, Qt::Key_Return);
        return tests::allText(dialog);
    };
    CHECK(tried(u"yesterday"_s).contains(u"看不懂这个时间"_s));
    CHECK(tried(u"11:30"_s).contains(u"第一条记录"_s)); // it is 10:46
    CHECK(tried(u"11-20 09:30"_s).contains(u"第一条记录"_s));
    CHECK(asked.calls.isEmpty());
    tried(u"10:05"_s);
    REQUIRE(asked.calls.size() == 1);
    CHECK(asked.at == tests::localTime(11, 25, 10, 5));
}
