// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoFigures.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/UiSupport.h"
#include "ui/assessments/CampaignPage.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/assessments/PicturesPage.h"
#include "ui/common/charts/AnswerGrid.h"
#include "ui/common/charts/BandBars.h"
#include "ui/common/charts/ShareStrip.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using ui::assessments::AssessmentsSource;
using ui::assessments::PicturesPage;

namespace
{
struct Opened {
    explicit Opened(const AssessmentsSource &source = tests::demoAssessmentsSource()) : page(source)
    {
        page.resize(1200, 700);
        tests::showActive(&page);
        page.open(tests::demoCampaigns().first().id);
        QTest::qWait(30);
    }
    QComboBox *box(const QString &name)
    {
        for (QComboBox *one : page.findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        FAIL("no box " << name.toStdString());
        return nullptr;
    }
    ShareStrip *classes() { return page.findChild<ShareStrip *>(); }
    void compareWith(int place)
    {
        auto *rounds = box(u"和哪一轮比"_s);
        rounds->setFocus();
        for (int i = 0; i < place; ++i)
            QTest::keyClick(rounds, Qt::Key_Down);
        QTest::qWait(30);
    }
    PicturesPage page;
};
} // namespace

TEST_CASE("the classes stand in the order of the school, and few are not compared", "[ui][pictures]")
{
    Opened opened;
    const Figures figures = opened.classes()->figures();
    REQUIRE(figures.rows.size() == 12);
    CHECK(figures.rows.first() == QStringList{u"七年级(1)班"_s, u"3 / 44"_s, u"7%"_s, u"2% 到 18%"_s});
    CHECK(figures.rows.at(3).first() == u"七年级　全年级"_s);
    CHECK(figures.rows.at(10) == QStringList{u"九年级(3)班"_s, u"1 / 8"_s, u"人数少，不比较"_s, QString()});
    CHECK(opened.classes()->axisEnd() == Approx(0.5));
    CHECK(opened.classes()->hasFocus());
    QTest::keyClick(opened.classes(), Qt::Key_End);
    QTest::keyClick(opened.classes(), Qt::Key_Up);
    CHECK(opened.classes()->accessibleDescription() == u"全部 11%。选中：九年级(3)班：1 / 8，人数少，不比较。"_s);
}

TEST_CASE("another round stands beside this one, class by class", "[ui][pictures]")
{
    Opened opened;
    opened.compareWith(2);
    const Figures figures = opened.classes()->figures();
    REQUIRE(figures.header.size() == 5);
    CHECK(figures.header.last() == u"2025 秋季全员测评"_s);
    CHECK(figures.rows.first().last() == u"14%（44 人）"_s);
    opened.compareWith(1); // one further down there is nothing
    auto *rounds = opened.box(u"和哪一轮比"_s);
    QTest::keyClick(rounds, Qt::Key_Home);
    QTest::qWait(30);
    CHECK(opened.classes()->figures().header.size() == 4);
}

TEST_CASE("each scale has its bands and its items", "[ui][pictures]")
{
    Opened opened;
    auto *bands = opened.page.findChild<BandBars *>();
    auto *answers = opened.page.findChild<AnswerGrid *>();
    CHECK(bands->figures().header.size() == 2 + 5);
    CHECK(bands->figures().rows.at(2).last() == u"人数少，不比较"_s); // eight students
    CHECK(answers->figures().rows.size() == 9);
    CHECK(answers->figures().header.last() == u"没答"_s);
    auto *scale = opened.box(u"量表"_s);
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Down);
    CHECK(answers->figures().rows.size() == 7);
    CHECK(bands->figures().header.size() == 2 + 4);
}

TEST_CASE("the pictures of a round are opened, printed and left by keys", "[ui][pictures]")
{
    auto source = tests::demoAssessmentsSource();
    QByteArray written;
    source.files.save = [](QWidget *, const QString &, const QString &suggested, const FileChooser::Chosen &chosen) {
        chosen(u"/图/"_s + suggested);
    };
    int noted = 0;
    source.noteExport = [&](const AssessmentsSource::CampaignId &id) {
        CHECK(id == tests::demoCampaigns().first().id);
        ++noted;
        return tests::readyDone();
    };
    source.writeFile = [&](const QString &path, const QByteArray &bytes) {
        CHECK(noted == 1); // it is in the journal before it is on the disk
        CHECK(path == u"/图/2026 秋季全员测评-图.pdf"_s);
        written = bytes;
        return tests::readyDone();
    };
    ui::assessments::CampaignsPage page(source);
    page.resize(1200, 700);
    tests::showActive(&page);
    page.openCampaign(tests::demoCampaigns().first().id);
    QTest::qWait(30);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QTest::qWait(30);
    auto *pictures = page.findChild<PicturesPage *>();
    REQUIRE(pictures->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return tests::allText(pictures).contains(u"图存好了"_s); }));
    CHECK(written.startsWith("%PDF"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(pictures->isVisible());
}

TEST_CASE("who may not export gets no file of the pictures", "[ui][pictures]")
{
    auto source = tests::demoAssessmentsSource();
    source.noteExport = [](const AssessmentsSource::CampaignId &) { return tests::failed<void>(core::ErrorCode::Denied); };
    source.files.save = [](QWidget *, const QString &, const QString &, const FileChooser::Chosen &) { FAIL("asked where"); };
    Opened opened(source);
    QTest::keyClick(opened.classes(), Qt::Key_P, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return tests::allText(&opened.page).contains(u"您的岗位不能做这一步"_s); }));
}

TEST_CASE("who may see no scores reads why there are no pictures", "[ui][pictures]")
{
    auto source = tests::demoAssessmentsSource();
    source.figures = [](const AssessmentsSource::CampaignId &) {
        return tests::failed<core::assessments::RoundFigures>(core::ErrorCode::Denied);
    };
    Opened opened(source);
    CHECK(tests::allText(&opened.page).contains(u"您的岗位看不到得分，也看不到这些图"_s));
    CHECK(opened.classes()->figures().rows.isEmpty());
}
