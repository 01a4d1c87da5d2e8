// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperEntry.h"
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/assessments/PaperEntryPage.h"
#include "ui/assessments/PaperGrid.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::assessments;
using namespace core::assessments;

namespace
{
void save(ui::shell::MainWindow &window, const QString &name, const QString &scheme)
{
    QTest::qWait(30);
    const QStringList left = tests::leftInChinese(&window);
    INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
    CHECK(left.isEmpty());
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    CHECK(window.grab().toImage().save(u"%1/%2-%3.png"_s.arg(folder, name, scheme)));
}

void keys(const QString &text)
{
    for (QChar key : text)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

void draw(const QString &scheme)
{
    auto source = tests::demoAssessmentsSource();
    source.scales.append(*shippedScale(u"mht"_s));
    Campaign campaign = tests::demoCampaigns().first();
    campaign.scales = {u"phq9"_s, u"mht"_s};
    ui::shell::MainWindow window;
    window.resize(1366, 698);
    ui::shell::Session session = tests::sampleSession();
    for (ui::shell::PageInfo &page : session.pages) {
        if (page.id == u"assessments")
            page.make = [source](QWidget *parent) { return new PaperEntryPage(source, parent); };
    }
    window.open(session);
    tests::showActive(&window);
    window.showPage(u"assessments"_s);
    QTest::qWait(30);
    auto *page = qobject_cast<PaperEntryPage *>(window.page(u"assessments"_s));
    REQUIRE(page);
    page->open(campaign);
    QTest::qWait(30);
    save(window, u"paper-empty"_s, scheme);
    const auto boxes = page->findChildren<QComboBox *>();
    boxes.at(1)->setCurrentIndex(1);
    boxes.at(0)->setCurrentIndex(2);
    QTest::qWait(30);
    auto *grid = page->findChild<PaperGrid *>();
    grid->setFocus();
    for (int i = 0; i < 237; ++i)
        keys(QString(u"0100.1-0110"_s.at(i % 11)));
    save(window, u"paper-mht"_s, scheme);
    keys(u"7"_s);
    save(window, u"paper-refused"_s, scheme);
    boxes.at(1)->setCurrentIndex(0);
    QTest::qWait(30);
    grid->setFocus();
    keys(u"012301231"_s);
    for (int i = 0; i < 4; ++i)
        keys(u"001000100"_s);
    keys(u"21"_s);
    save(window, u"paper-critical"_s, scheme);
    QTest::keyClick(grid, Qt::Key_R, Qt::ControlModifier);
    keys(u"001"_s);
    save(window, u"paper-second"_s, scheme);
    keys(u"000101"_s);
    for (int i = 0; i < 2; ++i)
        keys(u"00100010."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    save(window, u"paper-differences"_s, scheme);
}
} // namespace

TEST_CASE("pictures of paper entry for looking at", "[.gallery]")
{
    using namespace ui::common;
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(*app, scheme);
        draw(scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    }
    Theme::apply(*app, Scheme::Light);
}
