// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/alerts/AlertsPage.h"
#include "ui/alerts/GradeDialog.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/assessments/DecisionDialog.h"
#include "ui/assessments/NewCampaignDialog.h"
#include "ui/assessments/SheetFileDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/students/ImportPage.h"
#include "ui/students/StudentsPage.h"
#include "ui/today/TodayPage.h"
#include "ui/words/CaseWords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using ui::shell::MainWindow;

namespace
{
/// The window with the pages of invented persons, one picture a state.
struct Gallery {
    QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    QString scheme;
    MainWindow window;

    Gallery(const QString &name, const QList<ui::shell::PageInfo> &pages) : scheme(name)
    {
        window.resize(1366, 698);
        ui::shell::Session session = tests::sampleSession();
        for (ui::shell::PageInfo &page : session.pages) {
            for (const ui::shell::PageInfo &own : pages) {
                if (own.id == page.id)
                    page.make = own.make;
            }
        }
        window.open(session);
        window.setBadge(u"today"_s, 9, true);
        window.setBadge(u"alerts"_s, 10, true);
        window.statusLine()->setBackup(tests::localTime(11, 25, 10, 14), tests::localTime(11, 25, 10, 46));
        window.statusLine()->setDay(QDate(2026, 11, 25), 13);
        tests::showActive(&window);
    }
    template <typename Page> Page *show(const QString &id)
    {
        window.showPage(id);
        QTest::qWait(30);
        return qobject_cast<Page *>(window.page(id));
    }
    void save(const QString &name, QWidget *over = nullptr)
    {
        QTest::qWait(30);
        for (QWidget *shown : {static_cast<QWidget *>(&window), over}) {
            const QStringList left = shown ? tests::leftInChinese(shown) : QStringList();
            INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
            CHECK(left.isEmpty());
        }
        QImage picture = window.grab().toImage();
        if (over) {
            QPainter painter(&picture);
            const QPoint place((picture.width() - over->width()) / 2, std::max(8, (picture.height() - over->height()) / 3));
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
            painter.drawPixmap(place, over->grab());
        }
        CHECK(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, scheme)));
    }
};

RecordTable *tableNamed(QWidget *page, const QString &name)
{
    for (RecordTable *table : page->findChildren<RecordTable *>()) {
        if (table->accessibleName() == tests::said(name))
            return table;
    }
    return nullptr;
}

/// Whether `text` is, or begins with, the Chinese text or its English.
bool isSaid(const QString &text, const QString &start)
{
    return text.startsWith(tests::said(start));
}

void click(QWidget *page, const QString &start)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && isSaid(button->text(), start)) {
            button->click();
            return;
        }
    }
    FAIL(start.toStdString());
}

template <typename Act> void inBothSchemes(Act act)
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(*app, scheme);
        act(scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    }
    Theme::apply(*app, Scheme::Light);
}
} // namespace

TEST_CASE("pictures of today for looking at", "[.gallery]")
{
    inBothSchemes([](const QString &scheme) {
        auto source = tests::demoTodaySource();
        Gallery gallery(scheme, {ui::today::todayPage(source)});
        auto *page = gallery.show<ui::today::TodayPage>(u"today"_s);
        gallery.save(u"today"_s);
        auto *table = tableNamed(page, u"今日要办"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        gallery.save(u"today-done"_s, tests::openDialog<AskDialog>(page));

        auto empty = source;
        empty.duties = [](int) { return tests::ready(QList<core::alerts::Duty>{tests::demoDuties().last()}); };
        Gallery second(scheme, {ui::today::todayPage(empty)});
        second.show<ui::today::TodayPage>(u"today"_s);
        second.save(u"today-empty"_s);

        auto denied = source;
        denied.duties = [](int) { return tests::failed<QList<core::alerts::Duty>>(core::ErrorCode::Denied); };
        Gallery third(scheme, {ui::today::todayPage(denied)});
        third.show<ui::today::TodayPage>(u"today"_s);
        third.save(u"today-denied"_s);
    });
}

TEST_CASE("pictures of alerts for looking at", "[.gallery]")
{
    inBothSchemes([](const QString &scheme) {
        auto source = tests::demoAlertsSource();
        Gallery gallery(scheme, {ui::alerts::alertsPage(source)});
        auto *page = gallery.show<ui::alerts::AlertsPage>(u"alerts"_s);
        gallery.save(u"alerts"_s);
        QTest::keyClick(tableNamed(page, u"在办的预警"_s), Qt::Key_N, Qt::ControlModifier);
        auto *signal = tests::openDialog<StudentPicker>(page);
        signal->setSearchText(u"csy"_s);
        gallery.save(u"alerts-signal"_s, signal);
        signal->reject();
        page->openAlert(tests::demoAlerts().first().id);
        gallery.save(u"alert-detail"_s);
        click(page, u"定级　U"_s);
        auto *grade = tests::openDialog<ui::alerts::GradeDialog>(page);
        gallery.save(u"alert-grade"_s, grade);
        for (QRadioButton *radio : grade->findChildren<QRadioButton *>()) {
            if (radio->accessibleName() == u"定为橙"_s)
                radio->setChecked(true);
        }
        for (QLineEdit *line : grade->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"别的理由"_s)
                line->setText(u"两次面谈都平稳"_s);
        }
        QTest::keyClick(grade->acceptButton(), Qt::Key_Space);
        gallery.save(u"alert-lower"_s, grade);
        grade->reject();
        click(page, u"记事实　F"_s);
        auto *fact = tests::openDialog<ui::common::AskDialog>(page);
        auto *kind = fact->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findText(u"研判会纪要"_s));
        gallery.save(u"alert-proof"_s, fact);

        auto ungraded = source;
        ungraded.open = [](const ui::alerts::AlertsSource::AlertId &) {
            core::alerts::AlertView view = tests::demoAlertView();
            view.alert.severity.reset();
            view.alert.decisions.clear();
            view.alert.state = core::alerts::State::Noticed;
            view.owed.clear();
            return tests::ready(view);
        };
        Gallery third(scheme, {ui::alerts::alertsPage(ungraded)});
        auto *triage = third.show<ui::alerts::AlertsPage>(u"alerts"_s);
        triage->openAlert(tests::demoAlerts().first().id);
        third.save(u"alert-ungraded"_s);
        click(triage, u"搁置　S"_s);
        auto *aside = tests::openDialog<AskDialog>(triage);
        REQUIRE(aside);
        aside->findChild<QLineEdit *>()->setText(u"课间打闹"_s);
        QTest::keyClick(aside->acceptButton(), Qt::Key_Space);
        third.save(u"alert-aside"_s, aside);

        auto failing = source;
        failing.list = [](const core::alerts::AlertQuery &) {
            return tests::failed<QList<core::alerts::AlertRow>>(core::ErrorCode::DiskError);
        };
        failing.duties = [](int) { return tests::failed<QList<core::alerts::Duty>>(core::ErrorCode::DiskError); };
        Gallery second(scheme, {ui::alerts::alertsPage(failing)});
        second.show<ui::alerts::AlertsPage>(u"alerts"_s);
        second.save(u"alerts-error"_s);
    });
}

TEST_CASE("pictures of students for looking at", "[.gallery]")
{
    inBothSchemes([](const QString &scheme) {
        auto source = tests::demoStudentsSource();
        Gallery gallery(scheme, {ui::students::studentsPage(source)});
        auto *page = gallery.show<ui::students::StudentsPage>(u"students"_s);
        gallery.save(u"students"_s);
        page->openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
        gallery.save(u"student-record"_s);
        page->openRecord(tests::demoStudentNamed(u"方可"_s).id);
        gallery.save(u"student-no-consent"_s);
        click(page, u"登记同意书"_s);
        auto *consent = tests::openDialog<AskDialog>(page);
        gallery.save(u"student-consent"_s, consent);
        consent->reject();
        page->showImport();
        gallery.save(u"students-import-start"_s);
        page->findChild<ui::students::ImportPage *>()->setFile(u"/x/2026级初一名单-bad.xlsx"_s);
        gallery.save(u"students-import-problems"_s);
        page->findChild<ui::students::ImportPage *>()->setFile(u"/x/2026级初一名单.xlsx"_s);
        gallery.save(u"students-import-ready"_s);
        page->showImports();
        gallery.save(u"students-imports"_s);
        page->showRollover();
        gallery.save(u"students-rollover"_s);

        auto empty = source;
        empty.list = [](const core::students::StudentQuery &) {
            return tests::ready(QList<ui::students::ListedStudent>());
        };
        empty.classes = [] { return tests::ready(QList<core::students::ClassRow>()); };
        Gallery second(scheme, {ui::students::studentsPage(empty)});
        second.show<ui::students::StudentsPage>(u"students"_s);
        second.save(u"students-empty"_s);
    });
}

TEST_CASE("pictures of assessments for looking at", "[.gallery]")
{
    inBothSchemes([](const QString &scheme) {
        auto source = tests::demoAssessmentsSource();
        Gallery gallery(scheme, {ui::assessments::assessmentsPage(source)});
        auto *page = gallery.show<ui::assessments::CampaignsPage>(u"assessments"_s);
        gallery.save(u"campaigns"_s);
        QTest::keyClick(tableNamed(page, u"测评轮次"_s), Qt::Key_N, Qt::ControlModifier);
        auto *made = tests::openDialog<ui::assessments::NewCampaignDialog>(page);
        gallery.save(u"campaigns-new"_s, made);
        for (QCheckBox *box : made->findChildren<QCheckBox *>()) {
            if (box->text() == ui::words::gradeText(8) || box->text().startsWith(u"PHQ"))
                box->setChecked(true);
        }
        gallery.save(u"campaigns-new-expected"_s, made);
        made->reject();
        page->openCampaign(tests::demoCampaigns().first().id);
        gallery.save(u"campaign-funnel"_s);
        page->findChild<FunnelBars *>()->setFocus();
        QTest::keyClick(page->findChild<FunnelBars *>(), Qt::Key_Up);
        gallery.save(u"campaign-doubtful"_s);
        auto *sheets = tableNamed(page, u"答卷"_s);
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_Home);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(sheets, Qt::Key_Down);
        click(page, u"判断这份答卷…　Ctrl+D"_s);
        auto *decision = tests::openDialog<ui::assessments::DecisionDialog>(page);
        gallery.save(u"campaign-decide"_s, decision);
        decision->reject();
        const auto visit = [&](const QString &button, const QString &picture) {
            click(page, button);
            QTest::qWait(20);
            gallery.save(picture);
        };
        visit(u"缺谁，为什么　Ctrl+M"_s, u"campaign-missing"_s);
        click(page, u"为要重测的人新建第二轮　Ctrl+N"_s);
        auto *round = tests::openDialog<ui::assessments::NewCampaignDialog>(page);
        gallery.save(u"campaign-second-round"_s, round);
        round->reject();
        page->openCampaign(tests::demoCampaigns().first().id);
        visit(u"名单和去向　Ctrl+H"_s, u"campaign-names"_s);
        page->openCampaign(tests::demoCampaigns().first().id);
        visit(u"和另一轮比　Ctrl+B"_s, u"campaign-compare"_s);
        page->openCampaign(tests::demoCampaigns().first().id);
        QTest::qWait(20);
        sheets->setFocus();
        QTest::keyClick(tableNamed(page, u"答卷"_s), Qt::Key_Home);
        QTest::keyClick(tableNamed(page, u"答卷"_s), Qt::Key_Return);
        auto *picker = tests::openDialog<StudentPicker>(page);
        gallery.save(u"campaign-assign"_s, picker);
        picker->reject();
        click(page, u"导入问卷星文件…　Ctrl+I"_s);
        auto *file = tests::openDialog<ui::assessments::SheetFileDialog>(page);
        file->setFile(u"/x/问卷星 2026-11-24.xlsx"_s);
        gallery.save(u"campaign-import"_s, file);
        file->reject();

        auto empty = source;
        empty.list = [] { return tests::ready(QList<core::assessments::Campaign>()); };
        Gallery second(scheme, {ui::assessments::assessmentsPage(empty)});
        second.show<ui::assessments::CampaignsPage>(u"assessments"_s);
        second.save(u"campaigns-empty"_s);
    });
}
