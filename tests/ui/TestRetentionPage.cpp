// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoRetention.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/Theme.h"
#include "ui/retention/RetentionPage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::common::AskDialog;
using ui::common::RecordList;
using ui::retention::RetentionPage;

namespace
{
struct Page {
    tests::DemoRetention demo;
    std::unique_ptr<RetentionPage> page;

    void open()
    {
        page = std::make_unique<RetentionPage>(demo.source());
        page->resize(1222, 620);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([&] { return list(u"copies")->model()->rowCount() > 0; }, 1000));
    }
    QPushButton *button(const char16_t *name) const { return page->findChild<QPushButton *>(QString::fromUtf16(name)); }
    RecordList *list(const char16_t *name) const { return page->findChild<RecordList *>(QString::fromUtf16(name)); }
    QString text(const char16_t *name) const { return page->findChild<QLabel *>(QString::fromUtf16(name))->text(); }
    void click(const char16_t *name)
    {
        REQUIRE(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    AskDialog *dialog(const char16_t *name) const
    {
        auto *found = page->findChild<AskDialog *>(QString::fromUtf16(name));
        REQUIRE(found);
        return found;
    }
    void waitSaid(QStringView part) const
    {
        const bool said = QTest::qWaitFor([&] { return text(u"said").contains(part); }, 2000);
        INFO(text(u"said").toStdString());
        REQUIRE(said);
    }
};
} // namespace

TEST_CASE("who is due, who is kept back, which lists and copies there are", "[ui][retention]")
{
    Page p;
    p.open();
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"2026-08-31"));
    CHECK(all.contains(u"没有归属"));
    CHECK(all.contains(u"有人要求保留"));
    CHECK(all.contains(u"个案或任务还没结束"));
    CHECK(all.contains(u"还差一人签名"));
    CHECK(all.contains(u"含清单 1"));
    CHECK(p.text(u"periods").contains(u"危机个案：结案后 10 年，或满 21 岁，取较晚者"));
    CHECK(p.text(u"periods").contains(u"研判会记录：结束后 3 年")); // a meeting is no post
    CHECK(p.text(u"periods").contains(u"建议值，非官方规定"));
    CHECK(tests::unnamed(p.page.get()) == QStringList());
}

TEST_CASE("a list is made, read, signed once by this person and then carried out after typing", "[ui][retention]")
{
    Page p;
    p.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    p.waitSaid(u"销毁清单生成好了");
    REQUIRE(QTest::qWaitFor([&] { return p.list(u"lists")->model()->rowCount() == 3; }, 2000));
    CHECK_FALSE(p.button(u"destroy")->isEnabled()); // one signature is not two
    p.click(u"open");
    CHECK(QTest::qWaitFor([&] { return p.text(u"heading").contains(u"清单 3"); }, 2000));
    CHECK_FALSE(p.button(u"make")->isEnabled());
    p.click(u"sign");
    p.dialog(u"signDialog")->acceptButton()->click();
    p.waitSaid(u"两人已签");
    CHECK(QTest::qWaitFor([&] { return !p.button(u"sign")->isEnabled(); }, 2000)); // has signed
    p.click(u"destroy");
    AskDialog *dialog = p.dialog(u"destroyDialog");
    auto *typed = dialog->findChild<QLineEdit *>(u"typed"_s);
    typed->setText(u"销毁"_s);
    dialog->acceptButton()->click();
    CHECK(tests::allText(dialog).contains(u"没有销毁任何东西"));
    CHECK_FALSE(p.demo.calls.contains(u"destroy"_s));
    typed->setText(u"销毁清单3"_s);
    dialog->acceptButton()->click();
    p.waitSaid(u"销毁了 248 条记录");
    CHECK(p.text(u"said").contains(u"1 份备份"));
    CHECK(p.demo.calls == QStringList{u"make"_s, u"sign"_s, u"destroy"_s});
}

TEST_CASE("a refusal to destroy stays in its dialog", "[ui][retention]")
{
    Page p;
    p.demo.lists.first().state = core::retention::ListState::Signed;
    p.demo.destroyError = core::Error(core::ErrorCode::DiskFull);
    p.open();
    p.click(u"destroy");
    AskDialog *dialog = p.dialog(u"destroyDialog");
    dialog->findChild<QLineEdit *>(u"typed"_s)->setText(u"销毁清单3"_s);
    dialog->acceptButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"磁盘满"); }, 1000));
}

TEST_CASE("somebody is kept back with a reason, and released", "[ui][retention]")
{
    Page p;
    p.open();
    p.list(u"files")->setCurrentRow(0);
    CHECK_FALSE(p.button(u"release")->isEnabled());
    p.click(u"hold");
    AskDialog *dialog = p.dialog(u"holdDialog");
    dialog->acceptButton()->click();
    CHECK(p.demo.calls.isEmpty()); // no reason, no hold
    dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"案件还在审理"_s);
    dialog->acceptButton()->click();
    p.waitSaid(u"先保留");
    p.list(u"files")->setCurrentRow(7);
    CHECK_FALSE(p.button(u"hold")->isEnabled());
    p.click(u"release");
    p.waitSaid(u"保留已解除");
    CHECK(p.demo.calls == QStringList{u"hold 案件还在审理"_s, u"release"_s});
}

TEST_CASE("a copy that was destroyed is crossed out", "[ui][retention]")
{
    Page p;
    p.open();
    p.list(u"copies")->setCurrentRow(1);
    p.click(u"gone");
    p.dialog(u"goneDialog")->acceptButton()->click();
    p.waitSaid(u"这份备份已销毁");
    CHECK(p.demo.calls == QStringList{u"gone"_s});
    REQUIRE(QTest::qWaitFor([&] { return p.list(u"copies")->model()->rowCount() == 1; }, 1000));
}

TEST_CASE("pictures of retention for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    for (const auto scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        tests::DemoRetention demo;
        ui::shell::MainWindow window;
        window.resize(1366, 698);
        ui::shell::Session session = tests::sampleSession();
        session.pages.append(ui::retention::retentionPage(demo.source()));
        window.open(session);
        tests::showActive(&window);
        window.showPage(u"retention"_s);
        QTest::qWait(60);
        const QString name = scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s;
        CHECK(window.grab().save(u"%1/retention-%2.png"_s.arg(folder, name)));
        QTest::mouseClick(window.findChild<QPushButton *>(u"open"_s), Qt::LeftButton);
        QTest::qWait(60);
        CHECK(window.grab().save(u"%1/retention-list-%2.png"_s.arg(folder, name)));
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
