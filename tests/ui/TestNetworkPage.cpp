// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoNetwork.h"
#include "tests/ui/UiSupport.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"
#include "ui/network/NetworkPage.h"
#include "ui/common/SchoolFileDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::network;
using ui::common::AskDialog;
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

namespace
{

/// The page with the keyboard in its list, and what was asked of it.
struct Posts {
    Posts() : page(tests::demoNetwork(&calls))
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        REQUIRE(QTest::qWaitFor([&] { return rowsOf(&page, u"四级网络岗位"_s).contains(u"郑鹏"); }, Patience));
        for (auto *table : page.findChildren<ui::common::RecordTable *>()) {
            if (table->accessibleName() == u"四级网络岗位")
                list = table;
        }
        list->setFocus();
    }
    AskDialog *dialog() { return tests::openDialog<AskDialog>(&page); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        if (!page.isActiveWindow()) // a dialog that closes leaves none active, and shortcuts need one
            tests::showActive(&page);
        QTest::keyClick(page.focusWidget(), key, with);
    }
    /// Into the field of this name, over what stands there.
    void type(const QString &name, const QString &text)
    {
        for (auto *line : dialog()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() != name)
                continue;
            line->selectAll();
            QTest::keyClicks(line, text);
            return;
        }
        FAIL("no field " << name.toStdString());
    }
    bool says(const QString &text)
    {
        return QTest::qWaitFor([&] { return dialog() && tests::allText(dialog()).contains(text); }, Patience);
    }
    void accept() { QTest::keyClick(dialog()->acceptButton(), Qt::Key_Space); }
    bool asked(const QString &call) { return QTest::qWaitFor([&] { return calls.made.contains(call) && !dialog(); }, Patience); }

    static constexpr int Patience = 5000;
    tests::PostCalls calls;
    NetworkPage page;
    ui::common::RecordTable *list = nullptr;
};

} // namespace

TEST_CASE("the grid tells each level and post in words and by a shape, and one kind can be looked at alone", "[ui][network][posts]")
{
    Posts p;
    CHECK(tests::unnamed(&p.page) == QStringList());
    const QString rows = rowsOf(&p.page, u"四级网络岗位"_s);
    CHECK(rows.contains(u"○ 空缺：还没有人任职"));
    CHECK(rows.contains(u"● 在任"));
    CHECK(rowsOf(&p.page, u"岗位一览"_s).split(u'\n').mid(1) == QStringList{u"学校，校级负责人，● 1 / 1"_s, u"班级，班主任，○ 0 / 1"_s});
    CHECK(tests::allText(&p.page).contains(u"四级岗位应设 2 个，到位 1 个"));
    for (auto *table : p.page.findChildren<ui::common::RecordTable *>()) {
        if (table->accessibleName() == u"岗位一览")
            table->setFocus();
    }
    p.key(Qt::Key_Down);
    CHECK(rowsOf(&p.page, u"四级网络岗位"_s).split(u'\n').size() == 1);
    CHECK(rowsOf(&p.page, u"四级网络岗位"_s).contains(u"郑鹏"));
}

TEST_CASE("a vacancy is filled by keys, and what is refused says why and keeps what was typed", "[ui][network][posts]")
{
    Posts p;
    p.key(Qt::Key_F);
    REQUIRE(p.dialog());
    CHECK(tests::unnamed(p.dialog()) == QStringList());
    p.type(u"由谁任职"_s, u"T9"_s);
    p.accept();
    CHECK(p.says(u"这个岗位有人任职，时间撞上了：郑鹏，2026-09-01 起"_s));
    p.type(u"从哪天起"_s, u"1.9"_s);
    p.accept();
    CHECK(p.says(u"日期不对"_s));
    p.type(u"由谁任职"_s, u"T2"_s);
    p.type(u"从哪天起"_s, u"2026-11-01"_s);
    p.accept();
    CHECK(p.asked(u"fill class_head 七年级4班 T2 2026-11-01"_s));
}

TEST_CASE("a post goes over by keys after what is open was shown", "[ui][network][posts]")
{
    Posts p;
    p.key(Qt::Key_H); // on the vacancy
    REQUIRE(p.dialog());
    CHECK(tests::allText(p.dialog()).contains(u"现在没有人任职"));
    p.accept();
    REQUIRE(QTest::qWaitFor([&] { return !p.dialog() && p.list->model()->rowCount() > 1; }, Posts::Patience));
    p.list->setFocus();
    p.key(Qt::Key_Down);
    p.key(Qt::Key_H);
    REQUIRE(p.dialog());
    p.type(u"交给谁"_s, u"T2"_s);
    p.type(u"从哪天起由他任职"_s, u"2026-12-01"_s);
    p.type(u"交接的说明，可以空着"_s, u"list handed over"_s);
    p.accept();
    REQUIRE(p.says(u"周报没交：2026-11-16 起的一周"_s));
    const QString shown = tests::allText(p.dialog());
    CHECK(shown.contains(u"周报没交：2026-11-16 起的一周"));
    CHECK(shown.contains(u"个案："));
    CHECK(shown.contains(u"您看不到的没有列入：在用的工作包"));
    CHECK(p.calls.made.isEmpty());
    p.accept();
    CHECK(p.asked(u"handover 郑鹏 T2 2026-12-01 list handed over"_s));
}

TEST_CASE("a time is ended, a mistake withdrawn, a hand-over signed for and the grid printed, all by keys", "[ui][network][posts]")
{
    Posts p;
    const auto onHeld = [&] {
        REQUIRE(QTest::qWaitFor([&] { return p.list->model()->rowCount() > 1; }, Posts::Patience)); // it is read anew after each act
        p.list->setFocus();
        p.list->setCurrentIndex(p.list->model()->index(1, 0));
    };
    onHeld();
    p.key(Qt::Key_E);
    REQUIRE(p.dialog());
    p.type(u"任职到哪天为止"_s, u"2026-12-31"_s);
    p.accept();
    CHECK(p.asked(u"end 郑鹏 2026-12-31"_s));
    onHeld();
    p.key(Qt::Key_Delete);
    REQUIRE(p.dialog());
    p.accept();
    CHECK(p.asked(u"withdraw 郑鹏"_s));
    onHeld();
    p.key(Qt::Key_L);
    REQUIRE(QTest::qWaitFor([&] { return p.dialog() != nullptr; }, Posts::Patience));
    CHECK(rowsOf(p.dialog(), u"任职和交接"_s).contains(u"任职：孙晴雨　2025-09-01 至 2026-08-31"));
    CHECK(rowsOf(p.dialog(), u"任职和交接"_s).contains(u"还没有签收"));
    p.accept();
    CHECK(p.asked(u"acknowledge 2026-11-25"_s));
    p.list->setFocus();
    p.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(p.dialog());
    p.accept();
    CHECK(p.asked(u"write /u/岗位表.pdf 1"_s));
}

TEST_CASE("who was named by mistake for a day ahead is withdrawn by keys", "[ui][network][posts]")
{
    tests::PostCalls calls;
    auto source = tests::demoNetwork(&calls);
    source.load = [] {
        School school = tests::valueOf(tests::demoNetwork().load().result());
        for (auto &one : school.grid.posts) {
            if (one.kind != u"class_head")
                continue;
            one.gap = core::network::Gap::Ahead;
            one.since = QDate(2027, 2, 22);
            one.ahead = {{core::Id<core::network::Post>::fromString(u"01900000-0000-7000-8000-0000000000a2"_s), 1,
                          {one.level, one.scope, one.name, u"孙晴雨"_s, u"T2"_s, one.since, {}, true}}};
        }
        return tests::ready(school);
    };
    Page p(source);
    REQUIRE(QTest::qWaitFor([&] { return rowsOf(&p.page, u"四级网络岗位"_s).contains(u"下一任 2027-02-22 才开始"); }, 5000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    auto *dialog = tests::openDialog<AskDialog>(&p.page);
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"孙晴雨"));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return calls.made.contains(u"withdraw 孙晴雨"_s); }, 5000));
}

TEST_CASE("who may not edit the school's own data changes no post", "[ui][network][posts]")
{
    auto source = tests::demoNetwork();
    source.posts.mayEdit = false;
    source.posts.mayPrint = false;
    Page p(source);
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_E, Qt::Key_H, Qt::Key_Delete}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        CHECK_FALSE(tests::openDialog<AskDialog>(&p.page));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(&p.page));
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
        ui::common::RecordTable *list = nullptr;
        for (auto *table : page->findChildren<ui::common::RecordTable *>()) {
            if (table->model()->columnCount() > 3)
                list = table;
        }
        REQUIRE(list);
        list->setFocus();
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_H, Qt::Key_L}) {
            list->setCurrentIndex(list->model()->index(key == Qt::Key_F ? 0 : 1, 0));
            QTest::keyClick(list, key);
            REQUIRE(QTest::qWaitFor([&] { return tests::openDialog<AskDialog>(page) != nullptr; }, 2000));
            auto *dialog = tests::openDialog<AskDialog>(page);
            shots.save(key == Qt::Key_F ? u"network-fill"_s : key == Qt::Key_H ? u"network-handover"_s : u"network-history"_s, dialog);
            dialog->reject();
            QTest::qWait(20);
            list->setFocus();
        }
    });
}
