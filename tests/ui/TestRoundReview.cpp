// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/assessments/CampaignPage.h"
#include "ui/assessments/CampaignsPage.h"
#include "ui/assessments/ComparePage.h"
#include "ui/assessments/DecisionDialog.h"
#include "ui/assessments/MissingPage.h"
#include "ui/assessments/NamesPage.h"
#include "ui/assessments/NewCampaignDialog.h"
#include "ui/common/RecordTable.h"

#include <QComboBox>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::assessments;
using namespace ui::common;
using core::assessments::Campaign;
using core::assessments::Verdict;

namespace
{

/// A round that is open.
struct Round {
    CampaignsPage page;

    explicit Round(const AssessmentsSource &source) : page(source)
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        page.openCampaign(tests::demoCampaigns().first().id);
        QTest::qWait(20);
    }
    RecordTable *table(const QString &name)
    {
        for (RecordTable *table : page.findChildren<RecordTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    QStringList lines(const QString &name)
    {
        QStringList texts;
        for (int row = 0; row < table(name)->model()->rowCount(); ++row)
            texts.append(table(name)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    RecordTable *sheets() { return table(u"答卷"_s); }
    void press(RecordTable *where, Qt::Key key)
    {
        QTest::keyClick(where, key, Qt::ControlModifier);
        QTest::qWait(20);
    }
    /// Stands on the sheet of 木志强, which is too fast.
    void standOnDoubtful()
    {
        auto *bars = page.findChild<FunnelBars *>();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Up);
        const int row = static_cast<int>(lines(u"答卷"_s).indexOf(QRegularExpression(u".*木志强.*"_s)));
        REQUIRE(row > 0);
        sheets()->setFocus();
        sheets()->setCurrentIndex(sheets()->model()->index(row, 0));
    }
};

} // namespace

TEST_CASE("a doubtful sheet shows each flag with its reason, and a person decides with a reason", "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    QList<std::pair<Verdict, QString>> decided;
    source.decide = [&decided](const AssessmentsSource::SheetId &, Verdict verdict, const QString &reason) {
        decided.append({verdict, reason});
        return tests::readyDone();
    };
    int changed = 0;
    source.changed = [&changed] { ++changed; };
    Round round(source);
    round.standOnDoubtful();
    CHECK(round.lines(u"答卷"_s).join(u'\n').contains(u"存疑，还没有人判断　1 份"_s));
    round.press(round.sheets(), Qt::Key_D);
    auto *dialog = tests::openDialog<DecisionDialog>(&round.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    const QString text = tests::allText(dialog);
    CHECK(text.contains(u"木志强"_s));
    CHECK(text.contains(u"过快：平均每题不到 2 秒"_s));
    CHECK(text.contains(u"一直同一选项：九成以上的题选了同一个选项"_s));
    // Neither the reason nor the choice is filled in for anybody.
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(tests::allText(dialog).contains(u"还没写「理由」"_s));
    auto *reason = dialog->findChild<QLineEdit *>();
    reason->setFocus();
    QTest::keyClicks(reason, u"sick"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(tests::allText(dialog).contains(u"还没选怎么算"_s));
    CHECK(decided.isEmpty());
    QRadioButton *retest = dialog->findChildren<QRadioButton *>().last();
    QTest::keyClick(retest, Qt::Key_Space);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(decided.size() == 1);
    CHECK(decided.first().first == Verdict::Retest);
    CHECK(decided.first().second == u"sick"_s);
    CHECK(QTest::qWaitFor([&] { return changed == 1; }, 1000));
}

TEST_CASE("a decision that cannot be stored says why and stays open; one that stands shows with its reason",
          "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    source.decide = [](const AssessmentsSource::SheetId &, Verdict, const QString &) {
        return tests::failed<void>(core::ErrorCode::Denied);
    };
    source.sheets = [](const AssessmentsSource::CampaignId &) {
        auto sheets = tests::demoSheets();
        for (auto &sheet : sheets) {
            if (!sheet.flags.isEmpty())
                sheet.decision = {Verdict::Aside, u"乱填"_s, {}, u"李老师"_s, tests::localTime(11, 25, 9, 40).toUTC()};
        }
        return tests::ready(sheets);
    };
    Round round(source);
    round.standOnDoubtful();
    const QString lines = round.lines(u"答卷"_s).join(u'\n');
    CHECK(lines.contains(u"判过，不计入或要重测　1 份"_s));
    CHECK(lines.contains(u"判不计入：乱填"_s));
    round.press(round.sheets(), Qt::Key_D);
    auto *dialog = tests::openDialog<DecisionDialog>(&round.page);
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"判不计入，乱填（李老师"_s));
    QTest::keyClick(dialog->findChildren<QRadioButton *>().first(), Qt::Key_Space);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"read fast"_s);
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    QTest::qWait(20);
    CHECK(dialog->isVisible());
    CHECK(dialog->acceptButton()->isEnabled());
}

TEST_CASE("who is missing stands under the reason, and those to be tested again make a second round",
          "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    QList<Campaign> made;
    source.create = [&made](const Campaign &campaign) {
        made.append(campaign);
        return tests::ready(tests::demoCampaigns().at(1).id);
    };
    QStringList written;
    source.writeMissing = [&written](const AssessmentsSource::CampaignId &, const QString &path) {
        written.append(path);
        return tests::readyDone();
    };
    source.files.save = [](QWidget *, const QString &, const QString &, const FileChooser::Chosen &chosen) {
        chosen(u"/x/missing.xlsx"_s);
    };
    Round round(source);
    const QString name = u"没有有效答卷的学生"_s;
    round.press(round.sheets(), Qt::Key_M);
    REQUIRE(round.page.findChild<MissingPage *>()->isVisible());
    CHECK(tests::unnamed(&round.page) == QStringList());
    const QStringList lines = round.lines(name);
    CHECK(lines.first() == u"要重测　2 人"_s);
    CHECK(lines.size() == 9 + 8); // each student once, and a heading for each of the eight reasons
    const QString text = lines.join(u'\n');
    CHECK(text.contains(u"发烧，后一半没做"_s));
    CHECK(text.contains(u"存疑，还没判　1 人"_s));
    CHECK(text.contains(u"不同意　1 人"_s));
    CHECK(tests::allText(&round.page).contains(u"还缺 9 人，其中要重测 2 人"_s));

    round.press(round.table(name), Qt::Key_E);
    CHECK(written == QStringList{u"/x/missing.xlsx"_s});
    CHECK(tests::allText(&round.page).contains(u"没有加密，用完请删掉"_s));

    round.press(round.table(name), Qt::Key_N);
    auto *dialog = tests::openDialog<NewCampaignDialog>(&round.page);
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    CHECK(tests::allText(dialog).contains(u"只测名单上的 2 人：邓梓轩、黄子墨"_s));
    CHECK(tests::allText(dialog).contains(u"应测 2 人"_s)); // and how many talks that will ask for
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        CHECK((!box->isVisible() || box->text().startsWith(u"PHQ"_s) || box->text().startsWith(u"GAD"_s)));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(made.size() == 1);
    CHECK(made.first().members == QList{tests::demoStudentNamed(u"邓梓轩"_s).id, tests::demoStudentNamed(u"黄子墨"_s).id});
    CHECK(made.first().listed);
    CHECK(made.first().grades.isEmpty());
    CHECK(made.first().scales == QStringList{u"phq9"_s, u"gad7"_s});
    CHECK(made.first().name == u"2026 秋季全员测评　重测"_s);
    CHECK(QTest::qWaitFor([&] { return round.page.findChild<CampaignPage *>()->isVisible(); }, 1000));
}

TEST_CASE("without anybody to be tested again there is no second round; Esc goes back to the round", "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    source.missing = [](const AssessmentsSource::CampaignId &) {
        return tests::ready(QList<core::assessments::MissingStudent>());
    };
    Round round(source);
    round.press(round.sheets(), Qt::Key_M);
    RecordTable *table = round.table(u"没有有效答卷的学生"_s);
    CHECK(tests::allText(&round.page).contains(u"一个也不缺"_s));
    round.press(table, Qt::Key_N);
    CHECK_FALSE(tests::openDialog<NewCampaignDialog>(&round.page));
    QTest::keyClick(round.page.findChild<MissingPage *>(), Qt::Key_Escape);
    CHECK(round.page.findChild<CampaignPage *>()->isVisible());
    CHECK(round.sheets()->hasFocus());
}

TEST_CASE("the names show how far each went; who is off the list stands with the reason", "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    QStringList opened;
    source.openStudent = [&opened](const core::Id<core::students::Student> &student) { opened.append(student.toString()); };
    Round round(source);
    round.press(round.sheets(), Qt::Key_H);
    const QString name = u"有提示的学生"_s;
    REQUIRE(round.page.findChild<NamesPage *>()->isVisible());
    CHECK(tests::unnamed(&round.page) == QStringList());
    const QStringList lines = round.lines(name);
    REQUIRE(lines.size() == 7);
    CHECK(lines.at(0) == u"在名单上　3 人"_s);
    CHECK(lines.at(1).contains(u"罗紫涵"_s));
    CHECK(lines.at(1).contains(u"谈过了"_s)); // an interview is on record: nobody is sent there again
    CHECK_FALSE(lines.at(1).contains(u"24 小时内谈"_s));
    CHECK(lines.at(2).contains(u"24 小时内谈"_s));
    CHECK(lines.at(1).contains(u"与班主任核对"_s)); // a step that nobody recorded
    CHECK(lines.at(4) == u"离开了名单，各有原因　2 人"_s);
    CHECK(lines.at(5).contains(u"已结案：两次访谈"_s));
    CHECK(lines.at(6).contains(u"要重测：说没看题"_s));
    QTest::keyClick(round.table(name), Qt::Key_Home);
    QTest::keyClick(round.table(name), Qt::Key_Return);
    CHECK(opened == QStringList{tests::demoStudentNamed(u"罗紫涵"_s).id.toString()});
}

TEST_CASE("who may not see scores reads why the names are not shown", "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    source.names = [](const AssessmentsSource::CampaignId &) {
        return tests::failed<QList<core::assessments::NamedStudent>>(core::ErrorCode::Denied);
    };
    Round round(source);
    round.press(round.sheets(), Qt::Key_H);
    CHECK(round.lines(u"有提示的学生"_s).isEmpty());
    CHECK(tests::allText(&round.page).contains(u"您的岗位看不到这一页"_s));
}

TEST_CASE("two rounds stand side by side: the earlier one first, small classes without figures", "[ui][campaigns][review]")
{
    auto source = tests::demoAssessmentsSource();
    QList<std::pair<AssessmentsSource::CampaignId, AssessmentsSource::CampaignId>> asked;
    source.compare = [&asked](const AssessmentsSource::CampaignId &earlier, const AssessmentsSource::CampaignId &later) {
        asked.append({earlier, later});
        return tests::ready(tests::demoComparison());
    };
    Round round(source);
    round.press(round.sheets(), Qt::Key_B);
    auto *compare = round.page.findChild<ComparePage *>();
    REQUIRE(compare->isVisible());
    CHECK(tests::unnamed(&round.page) == QStringList());
    const auto rounds = tests::demoCampaigns();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first() == std::pair(rounds.at(1).id, rounds.at(0).id)); // the one before this one
    const QStringList lines = round.lines(u"两轮的比较"_s);
    CHECK(lines.at(1).contains(u"1,012"_s));
    CHECK(lines.at(3).contains(u"—"_s)); // 八年级(2)班: under five
    CHECK(lines.join(u'\n').contains(u"平稳 → 需了解"_s));
    CHECK(lines.join(u'\n').contains(u"罗紫涵　八年级(3)班"_s));
    CHECK(tests::allText(&round.page).contains(u"缺同意书没有比 12 人"_s));

    auto *other = compare->findChild<QComboBox *>();
    REQUIRE(other->count() == 2);
    QTest::keyClick(other, Qt::Key_Down);
    QTest::qWait(20);
    REQUIRE(asked.size() == 2);
    CHECK(asked.last() == std::pair(rounds.at(2).id, rounds.at(0).id));

    source.list = [] { return tests::ready(QList<Campaign>{tests::demoCampaigns().first()}); };
    Round alone(source);
    alone.press(alone.sheets(), Qt::Key_B);
    CHECK(tests::allText(&alone.page).contains(u"还没有另一轮用过同样的量表"_s));
}

TEST_CASE("a new round says how many talks to expect before it is made", "[ui][campaigns][review]")
{
    Round round(tests::demoAssessmentsSource());
    round.page.createCampaign();
    auto *dialog = tests::openDialog<NewCampaignDialog>(&round.page);
    REQUIRE(dialog);
    CHECK_FALSE(tests::allText(dialog).contains(u"预计要访谈"_s));
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"八年级"_s || box->text().startsWith(u"PHQ"_s))
            QTest::keyClick(box, Qt::Key_Space);
    }
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"应测 386 人，预计要访谈 21–58 人"_s); }, 1000));
    CHECK(tests::allText(dialog).contains(u"24 小时内要谈的 4–17 人"_s));
    CHECK(tests::allText(dialog).contains(u"共 14–39 小时"_s));
}
