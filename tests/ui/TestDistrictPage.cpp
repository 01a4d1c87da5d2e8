// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoUnits.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/district/DistrictPage.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::exchange::Handling;
using core::exchange::PackageImport;
using core::exchange::Standing;
using ui::common::RecordTable;
using ui::district::DistrictPage;

namespace
{
struct Page {
    tests::DemoDistrict demo;
    std::unique_ptr<DistrictPage> page;

    void open()
    {
        page = std::make_unique<DistrictPage>(demo.source());
        page->resize(1222, 620);
        tests::showActive(page.get());
        QTest::qWait(20);
    }
    RecordTable *table(int index) const { return page->findChildren<RecordTable *>().at(index); }
    QString row(int index) const { return table(0)->model()->index(index, 0).data(Qt::AccessibleTextRole).toString(); }
    QDialog *intake() const { return page->findChild<QDialog *>(u"intake"_s); }
    QString file(const QString &name)
    {
        QFile made(demo.folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(name.toUtf8());
        return made.fileName();
    }
    PackageImport import(Standing standing, Handling handling, qint64 sequence)
    {
        PackageImport made;
        made.package = demo.taken.first();
        made.package.sequence = sequence;
        made.package.standing = standing;
        made.package.applied = handling == Handling::Apply;
        made.handling = handling;
        made.receipt.added = 3;
        made.receipt.same = 40;
        if (handling == Handling::Apply || handling == Handling::NothingNew)
            made.receiptFile = "receipt " + QByteArray::number(sequence);
        return made;
    }
    QString wholeText() const { return tests::allText(intake()); }
};
} // namespace

TEST_CASE("the schools to chase stand first, small cells as <5, zeros as dots", "[ui][district]")
{
    Page p;
    p.open();
    CHECK(p.row(0) == u"官渡示例二中，还没报，·，·"_s);
    CHECK(p.row(1) == u"盘龙示例中学，11-12，! 有缺包，88.0，2，·，6，21，2"_s);
    CHECK(p.row(3) == u"云岭示例中学，11-20，✓ 连续，94.6，1，<5，9，34，·"_s);
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"/ 14 所已报"));
    CHECK(all.contains(u"个重点个案"));
    CHECK(all.contains(u"红，7K2M-Q9XA-3FHT，云岭示例中学，剩 5:14"));
    CHECK(all.contains(u"红，2HXN-55TG-0WQ8，安宁示例中学，逾期 1 天"));
    CHECK(p.demo.badge == 6);
}

TEST_CASE("the chips filter and show their count", "[ui][district]")
{
    Page p;
    p.open();
    const auto chip = [&](QStringView start) {
        for (auto *button : p.page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    REQUIRE(chip(u"有缺包"));
    CHECK(chip(u"有缺包")->text() == u"有缺包　1"_s);
    CHECK(chip(u"没报")->text() == u"没报　1"_s);
    CHECK(chip(u"有超时")->text() == u"有超时　3"_s);
    QTest::keyClick(chip(u"有超时"), Qt::Key_Space);
    CHECK(p.table(0)->model()->rowCount() == 3);
    CHECK_FALSE(chip(u"要催的在前")->isChecked());
    QTest::keyClick(chip(u"要催的在前"), Qt::Key_Space);
    CHECK(p.table(0)->model()->rowCount() == 14);
}

TEST_CASE("several packages are taken in turn, each with its own words and its receipt beside", "[ui][district]")
{
    Page p;
    for (int i = 1; i <= 6; ++i)
        p.demo.opened.append(p.file(u"p%1.yicepkg"_s.arg(i)));
    PackageImport gap = p.import(Standing::Gap, Handling::Hold, 11);
    gap.missingFrom = gap.missingTo = 10;
    p.demo.answers = {p.import(Standing::Next, Handling::Apply, 12),
                      p.import(Standing::Repeat, Handling::NothingNew, 7),
                      gap,
                      core::fail(ErrorCode::KeyChanged, {}, {{u"unit"_s, u"S-001"_s}}),
                      core::fail(ErrorCode::NotForUs),
                      p.import(Standing::Fork, Handling::Inbox, 9)};
    p.open();
    QTest::keyClick(p.table(0), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(p.intake());
    auto *progress = p.intake()->findChild<QLabel *>(u"intakeProgress"_s);
    REQUIRE(QTest::qWaitFor([&] { return progress->text().startsWith(u"收下"); }, 3000));
    CHECK(progress->text() == u"收下 2 个　在收件箱等 2 个　没有收 2 个"_s);
    const QString all = p.wholeText();
    CHECK(all.contains(u"12 号包已收下：新 3，相同 40。"));
    CHECK(all.contains(u"这个包收过了（11-20）。没有写入任何东西"));
    CHECK(all.contains(u"前面缺 10 号包：这一包先放收件箱，危险情况已列在最上面。"));
    CHECK(all.contains(u"发件单位的钥匙变了。没有写入任何东西。请打电话核对 12 组数字。"));
    CHECK(all.contains(u"不是给本单位的。没有写入任何东西"));
    CHECK(all.contains(u"9 号包以前收过，内容和这一份不同"));
    CHECK(p.demo.tookFiles.size() == 6);
    QFile receipt(p.demo.folder.filePath(u"p1-回执.yicepkg"_s));
    REQUIRE(receipt.open(QIODevice::ReadOnly));
    CHECK(receipt.readAll() == "receipt 12");
    CHECK(QFile::exists(p.demo.folder.filePath(u"p2-回执.yicepkg"_s)));
    CHECK_FALSE(QFile::exists(p.demo.folder.filePath(u"p3-回执.yicepkg"_s))); // it waits: nothing to acknowledge
    CHECK(tests::unnamed(p.intake()).isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !p.intake(); }, 1000));
}

TEST_CASE("R writes the receipt of the chosen package again", "[ui][district]")
{
    Page p;
    p.open();
    RecordTable *inbox = p.table(2);
    inbox->setFocus();
    QTest::keyClick(inbox, Qt::Key_Home);
    QTest::keyClick(inbox, Qt::Key_R);
    auto *said = p.page->findChild<QLabel *>(u"said"_s);
    REQUIRE(QTest::qWaitFor([&] { return said->text().contains(u"已存到"); }, 2000));
    CHECK(QFile::exists(p.demo.folder.filePath(u"out.bin"_s)));
    QFile::remove(p.demo.folder.filePath(u"out.bin"_s));
    QTest::keyClick(inbox, Qt::Key_Down); // waits in the inbox: no receipt yet
    CHECK_FALSE(p.page->findChild<QPushButton *>(u"writeReceipt"_s)->isEnabled());
    QTest::keyClick(inbox, Qt::Key_R);
    QTest::qWait(50);
    CHECK_FALSE(QFile::exists(p.demo.folder.filePath(u"out.bin"_s)));
}

TEST_CASE("a waiting package is taken only after a question that says what follows", "[ui][district]")
{
    Page p;
    p.demo.answers = {p.import(Standing::Gap, Handling::Apply, 11)};
    p.open();
    RecordTable *inbox = p.table(2);
    auto *apply = p.page->findChild<QPushButton *>(u"applyWaiting"_s);
    inbox->setFocus();
    QTest::keyClick(inbox, Qt::Key_Home);
    CHECK_FALSE(apply->isEnabled()); // taken already
    QTest::keyClick(inbox, Qt::Key_Down);
    QTest::keyClick(apply, Qt::Key_Space);
    auto *dialog = p.page->findChild<QDialog *>(u"applyDialog"_s);
    REQUIRE(dialog);
    CHECK(tests::allText(dialog).contains(u"盘龙示例中学 的 11 号包"));
    CHECK(tests::allText(dialog).contains(u"等前面的包"));
    CHECK(p.demo.appliedByHand.isEmpty());
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"收下")
            QTest::keyClick(button, Qt::Key_Space);
    }
    auto *said = p.page->findChild<QLabel *>(u"said"_s);
    REQUIRE(QTest::qWaitFor([&] { return said->text().contains(u"11 号包已收下"); }, 1000));
    CHECK(p.demo.appliedByHand.size() == 1);
    CHECK(p.demo.appliedByHand.first() == p.demo.taken.at(1).id);
}

TEST_CASE("an empty district says what comes first; a fault leaves the old rows", "[ui][district]")
{
    Page p;
    p.demo.overview = {};
    p.open();
    CHECK(tests::allText(p.page.get()).contains(u"还没有学校名片。请学校带名片文件来登记。"));
    CHECK(tests::allText(p.page.get()).contains(u"不适用"));
    Page q;
    q.open();
    q.demo.overviewError = Error(ErrorCode::DiskError);
    QTest::keyClick(q.table(0), Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(q.page.get()).contains(u"磁盘读写出错"); }, 1000));
    CHECK(q.table(0)->model()->rowCount() == 14);
}

TEST_CASE("区县 is named in Chinese throughout", "[ui][district][access]")
{
    Page p;
    p.open();
    INFO(tests::unnamed(p.page.get()).join(u'\n').toStdString());
    CHECK(tests::unnamed(p.page.get()).isEmpty());
}
