// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoUnits.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "core/security/RecoveryKey.h"
#include "ui/common/GroupBoxes.h"
#include "ui/common/RecoverySheet.h"
#include "ui/common/RecordTable.h"
#include "ui/district/DistrictPage.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/shell/CreateForm.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecoverForm.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockForm.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::common::Scheme;
using ui::shell::MainWindow;
using ui::shell::Session;

namespace
{
struct Camera {
    QString scheme;
    QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    static void listen(QWidget *widget, const QString &name)
    {
        const QStringList left = tests::leftInChinese(widget);
        INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
        CHECK(left.isEmpty());
    }
    void take(QWidget *widget, const QString &name) const
    {
        QTest::qWait(40);
        listen(widget, name);
        CHECK(widget->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, scheme)));
    }
    /// A dialog does not stand in the picture of its window: it is laid over it.
    void takeWith(QWidget *window, QDialog *dialog, const QString &name) const
    {
        QTest::qWait(60);
        listen(window, name);
        listen(dialog, name);
        QPixmap picture = window->grab();
        const QPixmap over = dialog->grab();
        QPainter painter(&picture);
        const QPoint corner = dialog->objectName() == u"palette"
                                  ? QPoint((window->width() - dialog->width()) / 2, 56)
                                  : QPoint((window->width() - dialog->width()) / 2,
                                           (window->height() - dialog->height()) / 2);
        painter.drawPixmap(corner, over);
        painter.end();
        CHECK(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, scheme)));
    }
};

QStringList sheetGroups()
{
    core::security::SecureBytes key(core::security::RecoveryKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i * 7 + 3);
    return core::security::recoveryGroups(key);
}

/// Key by key: the focus moves on while one types.
void type(const QString &text)
{
    for (QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

void createPictures(const Camera &camera)
{
    MainWindow window;
    window.resize(1366, 698);
    tests::showActive(&window);
    ui::common::SheetOutput output;
    output.hasPrinter = [] { return false; };
    output.files.folder = [](QWidget *, const QString &, const QString &, const auto &chosen) {
        chosen(u"E:/一策备份"_s);
    };
    auto *form = new ui::shell::CreateForm(u"D:/一策"_s, QDate(2026, 11, 25), output);
    window.showEntrance(form);
    const auto field = [&](const QString &name) { return form->findChild<QLineEdit *>(name); };
    const auto next = [&] { QTest::mouseClick(form->findChild<QPushButton *>(u"next"_s), Qt::LeftButton); };
    field(u"unitName"_s)->setText(u"云岭示例中学"_s);
    camera.take(&window, u"create-1-unit"_s);
    field(u"unitCode"_s)->setText(u"YL-001"_s);
    form->findChild<QComboBox *>(u"stage"_s)->setCurrentIndex(5);
    form->showError(core::Error(core::ErrorCode::AlreadyExists));
    camera.take(&window, u"create-1-error"_s);
    next();
    field(u"founder"_s)->setText(u"李静怡"_s);
    camera.take(&window, u"create-2-me"_s);
    next();
    field(u"newPassword"_s)->setText(u"李静怡20262026"_s);
    camera.take(&window, u"create-3-password"_s);
    form->showSheet(sheetGroups());
    camera.take(&window, u"create-4-sheet"_s);
    CHECK_FALSE(form->mayLeave());
    camera.take(&window, u"create-4-leave"_s);
    QTest::mouseClick(form->findChild<QPushButton *>(u"stay"_s), Qt::LeftButton);
    next();
    type(u"ZZZZ"_s);
    type(u"AB"_s);
    camera.take(&window, u"create-4-ask"_s);
    for (int tries = 0; tries < 20 && form->step() == ui::shell::CreateForm::Step::Sheet; ++tries) {
        const QStringList groups = sheetGroups();
        for (const QString &one : groups) {
            for (const QString &two : groups) {
                form->findChild<ui::common::GroupBoxes *>()->clear();
                form->findChild<ui::common::GroupBoxes *>()->focusFirst();
                type(one);
                type(two);
                if (form->findChild<QPushButton *>(u"next"_s)->isEnabled()) {
                    next();
                    camera.take(&window, u"create-5-backup"_s);
                    return;
                }
            }
        }
    }
}

void recoverPictures(const Camera &camera)
{
    MainWindow window;
    window.resize(1366, 698);
    tests::showActive(&window);
    auto *form = new ui::shell::RecoverForm;
    form->setVault(u"云岭示例中学 · 心理辅导室"_s, {u"云岭示例中学"_s, u"YL-001"_s}, {{u"李静怡"_s, u"专职心理教师"_s}});
    window.showEntrance(form);
    QTest::qWait(30);
    const QStringList groups = sheetGroups();
    type(groups.mid(0, 4).join(QString()));
    type(u"AU"_s);
    camera.take(&window, u"recover-slip"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    type(groups.mid(4).join(QString()));
    form->findChild<QLineEdit *>(u"newPassword"_s)->setText(u"blue tea 7 hills"_s);
    form->findChild<QLineEdit *>(u"newPasswordAgain"_s)->setText(u"blue tea 7 hills"_s);
    camera.take(&window, u"recover-good"_s);
    form->showError(core::Error(core::ErrorCode::WrongRecoveryKey));
    camera.take(&window, u"recover-error"_s);
}

Session districtSession(tests::DemoDistrict &demo)
{
    Session session{u"示例区 · 心理健康分中心"_s, u"普文慧"_s, u"分中心专干"_s, false, {}};
    session.searchHint = u"找学校、页面或命令"_s;
    session.pages = {ui::district::districtPage(demo.source())};
    session.pages.append({u"settings"_s, u"设置"_s, {}, ui::shell::Icon::Settings, true, tests::samplePage});
    return session;
}

void pagePictures(const Camera &camera)
{
    tests::DemoExchange exchange;
    Session session = tests::sampleSession();
    session.commands = {{u"记一条预警信号"_s, QKeySequence(u"Ctrl+Shift+N"_s), [] {}}};
    session.find = [](const QString &) {
        return ui::common::readyFuture(core::Result<QList<ui::shell::Found>>(
            QList<ui::shell::Found>{{tests::said(u"学生"_s), u"周可欣"_s, u"高一(2)班　20260117"_s, {}, {}},
                                    {tests::said(u"学生"_s), u"周可欣"_s, u"初三(5)班　20230442"_s, {}, {}}}));
    };
    for (auto &page : session.pages) {
        if (page.id == u"packages")
            page = ui::exchange::exchangePage(exchange.source());
    }
    MainWindow window;
    window.resize(1366, 698);
    window.open(session);
    window.setBadge(u"today"_s, 12, true);
    window.statusLine()->setBackup(tests::demoNow().addSecs(-32 * 60), tests::demoNow());
    window.statusLine()->setDay(QDate(2026, 11, 25), 13);
    tests::showActive(&window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<QDialog *>(u"palette"_s);
    REQUIRE(palette);
    camera.takeWith(&window, palette, u"palette-start"_s);
    palette->findChild<QLineEdit *>()->setText(u"zkx"_s);
    camera.takeWith(&window, palette, u"palette-found"_s);
    palette->close();
    QTest::qWait(20);
    tests::showActive(&window);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *keys = window.findChild<QDialog *>(u"keyList"_s);
    REQUIRE(keys);
    camera.takeWith(&window, keys, u"keys"_s);
    keys->close();
    QTest::qWait(20);
    window.showPage(u"packages"_s);
    camera.take(&window, u"exchange"_s);
    exchange.opened = {exchange.write(u"r.bin"_s, "receipt")};
    QTest::mouseClick(window.findChild<QPushButton *>(u"takeReceipt"_s), Qt::LeftButton);
    QTest::qWait(60);
    camera.take(&window, u"exchange-receipt"_s);
    const auto unitKeys = core::exchange::UnitKeys::generate();
    const auto card = tests::made(core::exchange::makeUnitCard(u"XS-005"_s, u"西山示例职校"_s, unitKeys));
    exchange.opened = {exchange.write(u"c.yicecard"_s, tests::made(core::exchange::writeUnitCard(card, unitKeys)))};
    QTest::mouseClick(window.findChild<QPushButton *>(u"registerUnit"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<QDialog *>(u"unitCardDialog"_s); }, 2000));
    auto *dialog = window.findChild<QDialog *>(u"unitCardDialog"_s);
    QTest::qWait(60);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"group1"_s), card.fingerprint().left(5));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"group2"_s), u"00000"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"group2"_s), Qt::Key_Return);
    camera.takeWith(&window, dialog, u"exchange-card"_s);

    tests::DemoExchange empty;
    empty.units = empty.units.mid(0, 1);
    empty.preview.crises.clear();
    empty.sent.clear();
    session.pages.last() = session.pages.at(9);
    session.pages[9] = ui::exchange::exchangePage(empty.source());
    session.pages.removeLast();
    window.open(session);
    window.showPage(u"packages"_s);
    camera.take(&window, u"exchange-empty"_s);
    window.lock();
}

void districtPictures(const Camera &camera)
{
    tests::DemoDistrict demo;
    MainWindow window;
    window.resize(1366, 698);
    window.open(districtSession(demo));
    window.statusLine()->setBackup(tests::demoNow().addSecs(-32 * 60), tests::demoNow());
    window.statusLine()->setDay(QDate(2026, 11, 25), 13);
    tests::showActive(&window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    camera.take(&window, u"district"_s);
    for (int i = 1; i <= 4; ++i) {
        QFile file(demo.folder.filePath(u"上报-S-00%1-20261120.yicepkg"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        demo.opened.append(file.fileName());
    }
    core::exchange::PackageImport good;
    good.package = demo.taken.first();
    good.receipt.added = 3;
    good.receipt.same = 40;
    good.receiptFile = "receipt";
    core::exchange::PackageImport gap;
    gap.package = demo.taken.at(1);
    gap.handling = core::exchange::Handling::Hold;
    gap.missingFrom = gap.missingTo = 10;
    core::exchange::PackageImport repeat = good;
    repeat.package.standing = core::exchange::Standing::Repeat;
    repeat.handling = core::exchange::Handling::NothingNew;
    demo.answers = {good, repeat, core::fail(core::ErrorCode::KeyChanged, {}, {{u"unit"_s, u"S-003"_s}}), gap};
    QTest::mouseClick(window.findChild<QPushButton *>(u"take"_s), Qt::LeftButton);
    auto *intake = window.findChild<QDialog *>(u"intake"_s);
    REQUIRE(intake);
    QTest::qWait(200);
    camera.takeWith(&window, intake, u"district-intake"_s);
    window.lock();
    tests::DemoDistrict empty;
    empty.overview = {};
    empty.taken.clear();
    window.open(districtSession(empty));
    camera.take(&window, u"district-empty"_s);
    window.lock();
}
} // namespace

TEST_CASE("pictures of entrance, exchange and district for looking at", "[.gallery][.gallery-exchange]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        const Camera camera{scheme == Scheme::Dark ? u"dark"_s : u"light"_s};
        createPictures(camera);
        recoverPictures(camera);
        pagePictures(camera);
        districtPictures(camera);
    }
    ui::common::Theme::apply(*app, Scheme::Light);
    QImage sheet(1240, 1754, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    sheet.setDotsPerMeterX(5906); // 150 a inch
    sheet.setDotsPerMeterY(5906);
    QPainter painter(&sheet);
    ui::common::drawRecoverySheet(
        painter, 150, {u"云岭示例中学"_s, u"YL-001"_s, u"李静怡"_s, QDate(2026, 11, 25), sheetGroups()});
    painter.end();
    CHECK(sheet.save(Camera{}.folder + u"/recovery-sheet.png"_s));
}
