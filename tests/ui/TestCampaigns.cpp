// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/assessments/CampaignPage.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/assessments/NewCampaignDialog.h"
#include "ui/assessments/NumberForm.h"
#include "ui/assessments/SheetFileDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/common/charts/FunnelBars.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::assessments;
using namespace ui::common;
using core::assessments::Campaign;
using core::assessments::CampaignImport;

namespace
{
struct Campaigns {
    CampaignsPage page;

    explicit Campaigns(const AssessmentsSource &source) : page(source)
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(10);
        table(u"测评轮次"_s)->setFocus();
    }
    RecordTable *table(const QString &name)
    {
        for (RecordTable *table : page.findChildren<RecordTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    RecordTable *sheets() { return table(u"答卷"_s); }
    QString sheetText()
    {
        QStringList lines;
        for (int row = 0; row < sheets()->model()->rowCount(); ++row)
            lines.append(sheets()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }
    CampaignPage *campaign() { return page.findChild<CampaignPage *>(); }
    bool showsCampaign() { return campaign() && campaign()->isVisible(); }
    void open()
    {
        QTest::keyClick(table(u"测评轮次"_s), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return showsCampaign(); }, 1000));
        QTest::qWait(20);
    }
};
} // namespace

TEST_CASE("a round opens with Enter: the funnel, unassigned sheets first, then those with a prompt", "[ui][campaigns]")
{
    Campaigns campaigns(tests::demoAssessmentsSource());
    CHECK(tests::allText(&campaigns.page).contains(u"2026 秋季全员测评"_s));
    campaigns.open();
    const QString sheets = campaigns.sheetText();
    CHECK(sheets.startsWith(u"还不知道是谁的　2 份"_s));
    CHECK(sheets.contains(u"有提示　2 份"_s));
    CHECK(sheets.indexOf(u"施明"_s) < sheets.indexOf(u"林嘉树"_s));
    CHECK(sheets.contains(u"PHQ-9 11"_s));
    CHECK_FALSE(sheets.contains(u"蔡俊杰"_s)); // valid, without a prompt
    CHECK(tests::allText(campaigns.campaign()).contains(u"1 份有关键题的答卷还不知道是谁的，请先认人"_s));
    CHECK(tests::allText(campaigns.campaign()).contains(u"最长隔了 17 小时"_s));
    QTest::keyClick(campaigns.sheets(), Qt::Key_Escape);
    CHECK(campaigns.table(u"测评轮次"_s)->hasFocus());
}

TEST_CASE("another step of the funnel shows its own sheets", "[ui][campaigns]")
{
    Campaigns campaigns(tests::demoAssessmentsSource());
    campaigns.open();
    auto *bars = campaigns.page.findChild<FunnelBars *>();
    bars->setFocus();
    CHECK(bars->current() == 5);
    QTest::keyClick(bars, Qt::Key_Up);
    CHECK(campaigns.sheetText().contains(u"有效　3 份"_s));
    CHECK(campaigns.sheetText().contains(u"蔡俊杰"_s));
    QTest::keyClick(bars, Qt::Key_Up);
    QTest::keyClick(bars, Qt::Key_Up);
    const QString matched = campaigns.sheetText();
    CHECK(matched.contains(u"对上学生　5 份"_s));
    CHECK(matched.contains(u"方可，八年级(3)班，没有同意书，不显示得分"_s));
    CHECK(matched.contains(u"过快"_s));
}

TEST_CASE("who may see figures but no scores sees the funnel and words in place of the sheets", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    source.sheets = [](const AssessmentsSource::CampaignId &) {
        return tests::failed<QList<core::assessments::SheetRow>>(core::ErrorCode::Denied);
    };
    Campaigns campaigns(source);
    campaigns.open();
    CHECK(campaigns.sheets()->model()->rowCount() == 0);
    CHECK(tests::allText(campaigns.campaign()).contains(u"您的岗位看不到这一页"_s));
    CHECK(campaigns.page.findChild<FunnelBars *>()->figures().rows.size() == 7);
    QTest::keyClick(campaigns.page.findChild<FunnelBars *>(), Qt::Key_Up);
    CHECK(tests::allText(campaigns.campaign()).contains(u"您的岗位看不到这一页"_s));
}

TEST_CASE("a person says whose a sheet is", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    QStringList assigned;
    int changed = 0;
    source.assign = [&assigned](const AssessmentsSource::SheetId &, const core::Id<core::students::Student> &student) {
        assigned.append(student.toString());
        return tests::readyDone();
    };
    source.changed = [&changed] { ++changed; };
    Campaigns campaigns(source);
    campaigns.open();
    QTest::keyClick(campaigns.sheets(), Qt::Key_Home);
    QTest::keyClick(campaigns.sheets(), Qt::Key_Return);
    auto *picker = tests::openDialog<StudentPicker>(&campaigns.page);
    REQUIRE(picker);
    CHECK(tests::allText(picker).contains(u"施明　八3　20250326"_s));
    REQUIRE(QTest::qWaitFor([&] { return picker->student().has_value(); }, 1000));
    CHECK(picker->student()->name == u"施明远"_s);
    QTest::keyClick(picker->acceptButton(), Qt::Key_Space);
    CHECK(assigned == QStringList{tests::demoStudentNamed(u"施明远"_s).id.toString()});
    CHECK(QTest::qWaitFor([&] { return changed == 1; }, 1000));
}

TEST_CASE("a file is tried before anything is written", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    int imports = 0;
    const auto answer = source.tryFile;
    source.importFile = [&imports, answer](const AssessmentsSource::CampaignId &id, const QString &path,
                                           const core::tabular::ColumnMap &map, const QStringList &only) {
        ++imports;
        return answer(id, path, map, only);
    };
    Campaigns campaigns(source);
    campaigns.open();
    QTest::keyClick(campaigns.sheets(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SheetFileDialog>(&campaigns.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setFile(u"/x/bad.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(dialog).contains(u"第 1 行『5、题干』"_s));
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(dialog).contains(u"文件里 48 份：新的 46 份，以前导入过 2 份"_s));
    CHECK(imports == 0);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(imports == 1);
    CHECK(QTest::qWaitFor([&] { return !tests::openDialog<SheetFileDialog>(&campaigns.page); }, 1000));
}

TEST_CASE("a file that holds one scale of the round is taken for that scale, and says which is missing", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    const auto good = source.tryFile;
    QList<QStringList> tried;
    QList<QStringList> taken;
    source.tryFile = [&tried, good](const AssessmentsSource::CampaignId &id, const QString &path,
                                    const core::tabular::ColumnMap &map, const QStringList &only) {
        tried.append(only);
        return good(id, path, map, only.isEmpty() ? QStringList{u"gad7"_s} : only);
    };
    source.importFile = [&taken, good](const AssessmentsSource::CampaignId &id, const QString &path,
                                       const core::tabular::ColumnMap &map, const QStringList &only) {
        taken.append(only);
        return good(id, path, map, only);
    };
    Campaigns campaigns(source);
    campaigns.open();
    QTest::keyClick(campaigns.sheets(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SheetFileDialog>(&campaigns.page);
    REQUIRE(dialog);
    const auto boxes = dialog->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes.first()->isVisible()); // nothing is known yet
    dialog->setFile(u"/x/gad.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK(boxes.first()->isVisible());
    CHECK_FALSE(boxes.at(0)->isChecked());
    CHECK(boxes.at(1)->isChecked());
    CHECK(tests::allText(dialog).contains(u"不在这个文件里"_s));
    boxes.at(0)->click();
    QTest::qWait(20);
    CHECK(tried == QList<QStringList>{{}, {u"phq9"_s, u"gad7"_s}});
    CHECK_FALSE(tests::allText(dialog).contains(u"不在这个文件里"_s));
    boxes.at(0)->click();
    QTest::qWait(20);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(taken == QList<QStringList>{{u"gad7"_s}});
}

TEST_CASE("an export of option numbers asks what they mean, once for each scale, and reads it with the answer",
          "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    const auto good = source.tryFile;
    QList<core::tabular::ColumnMap> maps;
    source.tryFile = [&maps, good](const AssessmentsSource::CampaignId &id, const QString &path,
                                   const core::tabular::ColumnMap &map, const QStringList &only) {
        maps.append(map);
        if (map.options.size() == 1)
            return good(id, path, map, only);
        core::Error error(core::ErrorCode::InputRejected);
        error.problems = {{u"n.csv"_s, {}, 2, u"5、题干—小题"_s, u"1"_s, u"number_mode"_s,
                           {{u"scale"_s, u"gad7"_s}, {u"firstQuestion"_s, 7}, {u"lastQuestion"_s, 13}}}};
        return QtFuture::makeReadyFuture(core::Result<CampaignImport>(core::fail(error)));
    };
    Campaigns campaigns(source);
    campaigns.open();
    QTest::keyClick(campaigns.sheets(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = tests::openDialog<SheetFileDialog>(&campaigns.page);
    REQUIRE(dialog);
    dialog->setFile(u"/x/n.csv"_s);
    QTest::qWait(20);
    auto *form = dialog->findChild<NumberForm *>();
    REQUIRE(form->isVisible());
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK(tests::allText(dialog).contains(u"导出的是选项序号"));
    CHECK_FALSE(dialog->acceptButton()->isEnabled());
    const auto fields = form->findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 6);
    CHECK(fields.at(0)->text() == u"7"_s);
    CHECK(fields.at(1)->text() == u"13"_s);
    for (int i = 2; i < 6; ++i) {
        CHECK(fields.at(i)->text().isEmpty()); // an order is never guessed
        fields.at(i)->setText(u"1"_s);
    }
    auto *again = form->findChild<QPushButton *>();
    QTest::keyClick(again, Qt::Key_Space);
    CHECK(tests::allText(form).contains(u"两个选项不能是同一个序号"));
    CHECK(maps.size() == 1);
    for (int i = 2; i < 6; ++i)
        fields.at(i)->setText(QString::number(6 - i)); // the questionnaire lists them the other way round
    QTest::keyClick(again, Qt::Key_Space);
    QTest::qWait(20);
    REQUIRE(maps.size() == 2);
    CHECK(maps.last().options.first().questions == QList<std::pair<int, int>>{{7, 13}});
    CHECK(maps.last().options.first().values.value(4) == 0);
    CHECK(maps.last().options.first().values.value(1) == 3);
    CHECK_FALSE(form->isVisible());
    CHECK(dialog->acceptButton()->isEnabled());
    CHECK(tests::allText(dialog).contains(u"存下序号的意思"));
}

TEST_CASE("a new round takes name, scales, grades and days", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    QList<Campaign> made;
    source.create = [&made](const Campaign &campaign) {
        made.append(campaign);
        if (campaign.scales.isEmpty())
            return QtFuture::makeReadyFuture(core::Result<AssessmentsSource::CampaignId>(
                core::fail(core::ErrorCode::Invalid, {}, {{u"field"_s, u"scales"_s}})));
        return tests::ready(tests::demoCampaigns().first().id);
    };
    Campaigns campaigns(source);
    QTest::keyClick(campaigns.table(u"测评轮次"_s), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = tests::openDialog<NewCampaignDialog>(&campaigns.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    QTest::qWait(10);
    QTest::keyClicks(QApplication::focusWidget(), u"autumn"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"还没选量表"_s); }, 1000));
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"七年级"_s || box->text().startsWith(u"PHQ"_s))
            QTest::keyClick(box, Qt::Key_Space);
    }
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(made.size() == 2);
    CHECK(made.last().name == u"autumn"_s);
    CHECK(made.last().scales == QStringList{u"phq9"_s});
    CHECK(made.last().grades == QList<int>{7});
    CHECK(made.last().first == QDate(2026, 11, 25));
    CHECK(QTest::qWaitFor([&] { return campaigns.showsCampaign(); }, 1000));
}

TEST_CASE("no round yet says what the rules ask for; every part has a Chinese name", "[ui][campaigns][access]")
{
    auto source = tests::demoAssessmentsSource();
    Campaigns full(source);
    CHECK(tests::unnamed(&full.page) == QStringList());
    full.open();
    CHECK(tests::unnamed(&full.page) == QStringList());
    source.list = [] { return tests::ready(QList<Campaign>()); };
    Campaigns none(source);
    CHECK(tests::allText(&none.page).contains(u"本学年还没有全员测评。规定每学年至少一次。"_s));
}

TEST_CASE("Enter and a double click on a sheet lead to its results, Ctrl+R to the record", "[ui][campaigns]")
{
    auto source = tests::demoAssessmentsSource();
    QList<QList<AssessmentsSource::SheetId>> opened;
    int records = 0;
    source.openResults = [&](const QList<AssessmentsSource::SheetId> &sheets) { opened.append(sheets); };
    source.openStudent = [&](const auto &) { ++records; };
    Campaigns campaigns(source);
    campaigns.open();
    const int last = campaigns.sheets()->model()->rowCount() - 1; // those without a student stand first
    campaigns.sheets()->setFocus();
    QTest::keyClick(campaigns.sheets(), Qt::Key_End);
    REQUIRE(campaigns.sheets()->currentIndex().row() == last);
    QTest::keyClick(campaigns.sheets(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK_FALSE(opened.first().isEmpty());
    CHECK(records == 0);
    const QPoint at = campaigns.sheets()->visualRect(campaigns.sheets()->model()->index(last, 2)).center();
    QTest::mouseClick(campaigns.sheets()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(campaigns.sheets()->viewport(), Qt::LeftButton, {}, at);
    REQUIRE(opened.size() == 2);
    CHECK(opened.at(1) == opened.at(0));
    QTest::keyClick(campaigns.sheets(), Qt::Key_R, Qt::ControlModifier);
    CHECK(records == 1);
}
