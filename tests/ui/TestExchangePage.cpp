// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoUnits.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"
#include "ui/exchange/ExchangePage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using ui::exchange::ExchangePage;

namespace
{
struct Page {
    tests::DemoExchange demo;
    std::unique_ptr<ExchangePage> page;

    void open()
    {
        page = std::make_unique<ExchangePage>(demo.source());
        page->resize(1222, 620);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([&] { return !summary().isEmpty() || demo.previewError; }, 1000));
    }
    QPushButton *button(const char16_t *name) const { return page->findChild<QPushButton *>(QString::fromUtf16(name)); }
    QString text(const char16_t *name) const { return page->findChild<QLabel *>(QString::fromUtf16(name))->text(); }
    QString summary() const { return text(u"summary"); }
    void waitSaid(QStringView part) const
    {
        INFO(text(u"said").toStdString());
        REQUIRE(QTest::qWaitFor([&] { return text(u"said").contains(part); }, 2000));
        CHECK(page->findChild<QLabel *>(u"said"_s)->isVisible());
    }
};
} // namespace

TEST_CASE("what leaves is shown exactly, small cells as <5", "[ui][exchange]")
{
    Page p;
    p.open();
    CHECK(p.summary() == u"截至 2026-11-25　在册 2,006 人　有效测评 1,898 人（2026 秋季普测）　逾期 <5 件"_s);
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"全校，<5，9，34，46"));
    CHECK(all.contains(u"七年级，0，<5，7，8"));
    CHECK(all.contains(u"红，7K2M-Q9XA-3FHT，高二，干预"));
    CHECK(p.text(u"ownFingerprint").split(u'\n').size() == 3);
    CHECK(p.text(u"toFingerprint").remove(u' ').remove(u'\n')
          == p.demo.units.at(1).card.fingerprint().remove(u' '));
}

TEST_CASE("Ctrl+N seals the very rows that were shown, to the chosen unit", "[ui][exchange]")
{
    Page p;
    p.open();
    CHECK(p.page->findChild<QComboBox *>(u"to"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    p.waitSaid(u"已生成上报包");
    REQUIRE(p.demo.sends.size() == 1);
    CHECK(p.demo.sends.at(0).first == u"DC-002"_s);
    CHECK(p.demo.sends.at(0).second == p.demo.preview.rows);
    CHECK(p.demo.read(u"out.bin"_s) == "sealed for DC-002");
    CHECK(p.page->findChild<QComboBox *>(u"to"_s)->currentData().toString() == u"DC-002"_s); // stays chosen
}

TEST_CASE("the line after a package says whose report to the district it did", "[ui][exchange]")
{
    Page p;
    p.demo.reported = 2;
    p.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    p.waitSaid(u"其中 2 个个案的书面报告区县已按这个包记为办了");
}

TEST_CASE("Ctrl+P prints the weekly list, and says so where it may not", "[ui][exchange]")
{
    Page p;
    p.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = tests::openDialog<ui::common::AskDialog>(p.page.get());
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    p.demo.weeklyError = core::Error{core::ErrorCode::Denied, u"make_packages"_s, {{u"permission"_s, u"make_packages"_s}}};
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.demo.weeklies == 1; }, 2000));
    QTest::qWait(40);
    CHECK(dialog->isVisible()); // with what was refused in it
    p.demo.weeklyError = {};
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return p.demo.read(u"out.bin"_s).startsWith("%PDF"); }, 10000));
    CHECK(p.demo.sends.isEmpty()); // to print is not to report
}

TEST_CASE("a package that could not be stored can be stored again", "[ui][exchange]")
{
    Page p;
    p.demo.saveAs = u"nowhere/out.bin"_s;
    p.open();
    QTest::mouseClick(p.button(u"send"), Qt::LeftButton);
    p.waitSaid(u"再存一次");
    p.demo.saveAs = u"again.bin"_s;
    auto *list = p.button(u"saveAgain")->window()->findChildren<ui::common::RecordTable *>().last();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    CHECK(p.button(u"saveAgain")->isEnabled());
    QTest::keyClick(list, Qt::Key_End);
    CHECK_FALSE(p.button(u"saveAgain")->isEnabled()); // its receipt came
    QTest::keyClick(list, Qt::Key_Home);
    QTest::mouseClick(p.button(u"saveAgain"), Qt::LeftButton);
    p.waitSaid(u"已存到");
    CHECK(p.demo.read(u"again.bin"_s) == "again");
}

TEST_CASE("why nothing can be sent stands beside the button", "[ui][exchange]")
{
    Page p;
    p.demo.units = p.demo.units.mid(0, 1);
    p.open();
    CHECK_FALSE(p.button(u"send")->isEnabled());
    CHECK(p.text(u"hint") == u"先登记收件单位"_s);
    CHECK(p.text(u"toFingerprint").contains(u"要名片"));
    QTest::keyClick(p.page.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(p.demo.sends.isEmpty());
    Page denied;
    denied.demo.previewError = Error(ErrorCode::Denied);
    denied.open();
    QTest::qWait(20);
    CHECK(tests::allText(denied.page.get()).contains(u"您的岗位看不到这一页"));
    CHECK_FALSE(denied.button(u"send")->isEnabled());
}

TEST_CASE("a receipt is taken, a wrong one is refused in words", "[ui][exchange]")
{
    Page p;
    p.demo.opened = {p.demo.write(u"r.bin"_s, "receipt")};
    p.open();
    QTest::mouseClick(p.button(u"takeReceipt"), Qt::LeftButton);
    p.waitSaid(u"12 号包的回执已收：新 2，相同 41，退回 1。");
    p.demo.receiptError = Error(ErrorCode::NotFound);
    QTest::mouseClick(p.button(u"takeReceipt"), Qt::LeftButton);
    p.waitSaid(u"答的不是本单位发出的包。没有写入任何东西");
}

TEST_CASE("another unit is registered when its twelve groups are read back", "[ui][exchange]")
{
    Page p;
    const auto keys = core::exchange::UnitKeys::generate();
    const auto card = tests::made(core::exchange::makeUnitCard(u"XS-005"_s, u"西山示例职校"_s, keys));
    p.demo.opened = {p.demo.write(u"c.yicecard"_s, tests::made(core::exchange::writeUnitCard(card, keys)))};
    p.open();
    QTest::mouseClick(p.button(u"registerUnit"), Qt::LeftButton);
    const auto dialog = [&] { return p.page->findChild<QDialog *>(u"unitCardDialog"_s); };
    REQUIRE(QTest::qWaitFor(dialog, 2000));
    auto *first = dialog()->findChild<QLineEdit *>(u"group1"_s);
    REQUIRE(QTest::qWaitFor([&] { return first->hasFocus(); }, 2000));
    CHECK(tests::unnamed(dialog()).isEmpty());
    CHECK(tests::allText(dialog()).contains(u"西山示例职校"));
    QTest::keyClick(first, Qt::Key_Return); // nothing read yet
    CHECK(tests::allText(dialog()).contains(u"还没有写满 12 组"));
    CHECK(p.demo.trusts.isEmpty());
    const QString digits = card.fingerprint().remove(u' ');
    QTest::keyClicks(QApplication::focusWidget(), digits.at(0) == u'1' ? u"2"_s : u"1"_s);
    QTest::keyClicks(QApplication::focusWidget(), digits.mid(1, 4));
    CHECK(first->accessibleName().contains(u"对不上"));
    first->setFocus();
    first->selectAll();
    for (QChar c : digits)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    CHECK_FALSE(first->accessibleName().contains(u"对不上"));
    p.demo.trustError = Error(ErrorCode::Invalid, {}, {{u"field"_s, u"fingerprint"_s}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(dialog()).contains(u"念的和名片上的对不上"); }, 1000));
    p.demo.trustError.reset();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.demo.trusts.size() == 2; }, 1000));
    CHECK(p.demo.trusts.last().second == card.fingerprint());
    p.waitSaid(u"已登记");
}

TEST_CASE("a file that is no card is refused before anyone is called", "[ui][exchange]")
{
    Page p;
    p.demo.opened = {p.demo.write(u"c.yicecard"_s, "no card")};
    p.open();
    QTest::mouseClick(p.button(u"registerUnit"), Qt::LeftButton);
    p.waitSaid(u"读不出来");
    CHECK_FALSE(p.page->findChild<QDialog *>(u"unitCardDialog"_s));
    QTest::mouseClick(p.button(u"saveCard"), Qt::LeftButton);
    p.waitSaid(u"已存到");
    CHECK(p.demo.read(u"out.bin"_s) == "my card");
}

TEST_CASE("上报 is named in Chinese throughout", "[ui][exchange][access]")
{
    Page p;
    p.open();
    INFO(tests::unnamed(p.page.get()).join(u'\n').toStdString());
    CHECK(tests::unnamed(p.page.get()).isEmpty());
}
