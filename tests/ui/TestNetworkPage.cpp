// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoNetwork.h"
#include "tests/ui/UiSupport.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "ui/common/RecordTable.h"
#include "ui/network/NetworkPage.h"
#include "ui/common/SchoolFileDialog.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::network;
using ui::common::SchoolFileDialog;

namespace
{

QString rowsOf(QWidget *root, const QString &name)
{
    QStringList lines;
    for (auto *table : root->findChildren<ui::common::RecordTable *>()) {
        for (int row = 0; table->accessibleName() == name && row < table->model()->rowCount(); ++row)
            lines.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    return lines.join(u'\n');
}

struct Page {
    explicit Page(const NetworkSource &source) : page(source)
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        QTest::qWait(20);
    }
    SchoolFileDialog *dialog() { return tests::openDialog<SchoolFileDialog>(&page); }
    NetworkPage page;
};

} // namespace

TEST_CASE("the network shows its posts, the vacant ones first, and what the school has", "[ui][network]")
{
    Page p(tests::demoNetwork());
    CHECK(tests::unnamed(&p.page) == QStringList());
    const QString rows = rowsOf(&p.page, u"四级网络岗位"_s);
    CHECK(rows.startsWith(u"班级，七年级4班，班主任，空缺"));
    CHECK(rows.contains(u"郑鹏"));
    const QString all = tests::allText(&p.page);
    CHECK(all.contains(u"教职工 3 人（在岗教师 2 人）　证书 2 个　培训记录 4 条"));
    CHECK(all.contains(u"还没有校历"));
    CHECK(all.contains(u"岗位 2 个，空缺 1 个"));
}

TEST_CASE("a staff file is tried first, its problems are listed with their sheet, and a good one goes in", "[ui][network]")
{
    auto source = tests::demoNetwork();
    int imports = 0;
    int loads = 0;
    source.importStaff = [&imports, attempt = source.tryStaff](const QString &path) {
        ++imports;
        return attempt(path);
    };
    source.load = [&loads] {
        ++loads;
        return tests::demoNetwork().load();
    };
    Page p(source);
    QTest::keyClick(&p.page, Qt::Key_I, Qt::ControlModifier);
    REQUIRE(p.dialog());
    CHECK(tests::unnamed(p.dialog()) == QStringList());
    CHECK_FALSE(p.dialog()->acceptButton()->isEnabled());
    p.dialog()->setFile(u"/x/bad.xlsx"_s);
    QTest::qWait(20);
    CHECK(rowsOf(p.dialog(), u"文件里的问题"_s) == u"教师培训记录，第 3 行，工号，T9，没有这个工号的教职工，请核对"_s);
    CHECK_FALSE(p.dialog()->acceptButton()->isEnabled());
    p.dialog()->setFile(u"/x/same.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(p.dialog()).contains(u"和库里的一样，不用导入"));
    CHECK_FALSE(p.dialog()->acceptButton()->isEnabled());
    p.dialog()->setFile(u"/x/good.xlsx"_s);
    QTest::qWait(20);
    CHECK(tests::allText(p.dialog()).contains(u"现在还没有写入任何东西。教职工 3 人"));
    CHECK(imports == 0);
    QTest::keyClick(p.dialog()->acceptButton(), Qt::Key_Space);
    CHECK(imports == 1);
    CHECK(QTest::qWaitFor([&] { return !p.dialog() && loads == 2; }, 1000));
}

TEST_CASE("a calendar says its year and what does not add up before it goes in", "[ui][network]")
{
    Page p(tests::demoNetwork());
    p.page.importCalendar();
    REQUIRE(p.dialog());
    p.dialog()->setFile(u"/x/calendar.json"_s);
    QTest::qWait(20);
    CHECK(tests::allText(p.dialog()).contains(u"2026-2027 学年，第一学期 2026-09-01 至 2026-09-06"));
    CHECK(rowsOf(p.dialog(), u"文件里的问题"_s).contains(u"2026-11-16"));
    CHECK(p.dialog()->acceptButton()->isEnabled());
}

TEST_CASE("who may not edit the school's own data cannot import", "[ui][network]")
{
    auto source = tests::demoNetwork();
    source.mayImport = false;
    Page p(source);
    QTest::keyClick(&p.page, Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(p.dialog());
    for (QPushButton *button : p.page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"导入"))
            CHECK_FALSE(button->isEnabled());
    }
}

TEST_CASE("pictures of the network for looking at", "[.gallery]")
{
    tests::drawInBoth([] { return networkPage(tests::demoNetwork()); }, [](tests::PageShots &shots) {
        shots.save(u"network"_s);
        auto *page = shots.page<NetworkPage>();
        REQUIRE(page);
        for (const bool bad : {true, false}) {
            page->importStaff();
            auto *dialog = tests::openDialog<SchoolFileDialog>(page);
            REQUIRE(dialog);
            dialog->setFile(bad ? u"/x/bad.xlsx"_s : u"/x/good.xlsx"_s);
            shots.save(bad ? u"network-staff-bad"_s : u"network-staff-good"_s, dialog);
            dialog->reject();
            QTest::qWait(20);
        }
    });
}
