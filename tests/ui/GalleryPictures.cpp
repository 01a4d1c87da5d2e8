// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/assessments/PicturesPage.h"
#include "ui/assessments/ReportDialog.h"
#include "ui/common/Theme.h"
#include "ui/common/charts/Chart.h"
#include "ui/common/charts/ChartPages.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::assessments;
using namespace ui::common;

namespace
{
QString fileOf(const QString &name)
{
    return u"%1/%2"_s.arg(qEnvironmentVariable("YICE_GALLERY", QDir::tempPath()), name);
}

void save(ui::shell::MainWindow &window, const QString &name)
{
    QTest::qWait(30);
    const QStringList left = tests::leftInChinese(&window);
    INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
    CHECK(left.isEmpty());
    CHECK(window.grab().toImage().save(fileOf(name + u".png"_s)));
}

void draw(const QString &scheme)
{
    const auto source = tests::demoAssessmentsSource();
    ui::shell::MainWindow window;
    window.resize(1366, 698);
    ui::shell::Session session = tests::sampleSession();
    for (ui::shell::PageInfo &page : session.pages) {
        if (page.id == u"assessments")
            page.make = [source](QWidget *parent) { return new PicturesPage(source, parent); };
    }
    window.open(session);
    tests::showActive(&window);
    window.showPage(u"assessments"_s);
    QTest::qWait(30);
    auto *page = qobject_cast<PicturesPage *>(window.page(u"assessments"_s));
    REQUIRE(page);
    page->open(tests::demoCampaigns().first().id);
    QTest::qWait(30);
    save(window, u"pictures-classes-"_s + scheme);
    auto *rounds = page->findChildren<QComboBox *>().last();
    QTest::keyClick(rounds, Qt::Key_End);
    save(window, u"pictures-compared-"_s + scheme);
    auto reporting = source;
    reporting.reports = {{u"student-feedback"_s, ui::words::Words::tr("写给学生的测评反馈，一人一封"), u"x"_s, true, true}};
    auto *dialog = new ReportDialog(reporting, tests::demoCampaigns().first(), &window);
    dialog->open();
    QTest::qWait(30);
    CHECK(tests::leftInChinese(dialog).isEmpty());
    CHECK(dialog->grab().save(fileOf(u"report-%1.png"_s.arg(scheme))));
    dialog->finish();
    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    save(window, u"pictures-items-"_s + scheme);
    QFile pdf(fileOf(u"pictures-%1.pdf"_s.arg(scheme)));
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    const ChartPages pages{u"2026"_s, QDateTime(QDate(2026, 11, 25), QTime(9, 30)), page->findChildren<ChartPanel *>()};
    CHECK(pdf.write(chartPagesPdf(pages)) > 0);
}
} // namespace

TEST_CASE("pictures of a round for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(*app, scheme);
        draw(scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    }
    Theme::apply(*app, Scheme::Light);
}
