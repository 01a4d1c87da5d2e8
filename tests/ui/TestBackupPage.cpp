// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoBackup.h"
#include "tests/ui/DemoCases.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RestoreForm.h"
#include "ui/shell/StatusLine.h"
#include "ui/words/BackupWords.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using ui::backup::BackupPage;
using ui::common::AskDialog;
using ui::common::DraftSource;

namespace
{
struct Page {
    tests::DemoBackup demo;
    std::unique_ptr<BackupPage> page;

    void open()
    {
        page = std::make_unique<BackupPage>(demo.source());
        page->resize(1222, 620);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([&] { return button(u"backUp")->isEnabled(); }, 1000));
    }
    QPushButton *button(const char16_t *name) const { return page->findChild<QPushButton *>(QString::fromUtf16(name)); }
    QString text(const char16_t *name) const { return page->findChild<QLabel *>(QString::fromUtf16(name))->text(); }
    void choose(int row)
    {
        for (ui::common::RecordTable *table : page->findChildren<ui::common::RecordTable *>()) {
            if (table->accessibleName() == u"现有的备份")
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    AskDialog *ask(const char16_t *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        return tests::openDialog<AskDialog>(page.get());
    }
    void waitSaid(QStringView part) const
    {
        REQUIRE(QTest::qWaitFor([&] { return text(u"said").contains(part); }, 2000));
    }
};

/// Drafts in memory.
struct Drafts {
    QHash<QString, QString> kept;
    int keeps = 0;
    DraftSource source()
    {
        DraftSource source;
        source.find = [this](const QString &key) {
            DraftSource::Found found;
            if (kept.contains(key))
                found = core::storage::Draft{kept.value(key), tests::localTime(11, 25, 10, 42)};
            return tests::ready(found);
        };
        source.keep = [this](const QString &key, const QString &text) {
            ++keeps;
            kept.insert(key, text);
            return tests::readyDone();
        };
        source.drop = [this](const QString &key) {
            kept.remove(key);
            return tests::readyDone();
        };
        return source;
    }
};
} // namespace

TEST_CASE("备份 says where the vault is backed up to, how old that is, and that a stick is out", "[ui][backup]")
{
    Page p;
    p.open();
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"之后又改了 12 处"));
    CHECK(all.contains(u"4 天没有插上"));
    CHECK(all.contains(u"毕业前.yicebak"));
    CHECK(all.contains(u"46.0 MB"));
    CHECK(p.text(u"age").contains(u"11-24 17:45"));
    CHECK(ui::words::missingPlaceText(p.demo.state) == u"备份盘 4 天没有插上"_s);
    CHECK(tests::unnamed(p.page.get()) == QStringList());

    p.demo.state.places.removeLast();
    p.demo.state.plan.secondPlace.clear();
    p.page->reload();
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(p.page.get()).contains(u"备份也一起没了"); }, 1000));
    CHECK_FALSE(p.button(u"drop")->isVisible());
    CHECK(ui::words::missingPlaceText(p.demo.state).isEmpty());
}

TEST_CASE("现在备份 goes to every place that is there and tells what came of each", "[ui][backup]")
{
    Page p;
    p.open();
    QTest::keyClick(p.page.get(), Qt::Key_N, Qt::ControlModifier);
    p.waitSaid(u"读回来核对过");
    CHECK(p.demo.backedUp == QStringList{p.demo.state.places.first().folder});
    CHECK(p.demo.changes == 1);
    p.demo.error = Error(ErrorCode::DiskFull);
    QTest::mouseClick(p.button(u"backUp"), Qt::LeftButton);
    p.waitSaid(u"磁盘满");
    QTest::mouseClick(p.button(u"saveAs"), Qt::LeftButton);
    p.waitSaid(u"毕业前");
}

TEST_CASE("a second place is chosen, refused beside the vault, and given up", "[ui][backup]")
{
    Page p;
    p.open();
    QTest::mouseClick(p.button(u"choose"), Qt::LeftButton);
    p.waitSaid(u"以后也备份到");
    p.demo.error = Error(ErrorCode::Invalid, {}, {{u"field"_s, u"place"_s}});
    QTest::mouseClick(p.button(u"choose"), Qt::LeftButton);
    p.waitSaid(u"算不得第二处");
    p.demo.error.reset();
    QTest::mouseClick(p.button(u"drop"), Qt::LeftButton);
    p.waitSaid(u"不再备份到第二处");
    CHECK(p.demo.chosen == QStringList{p.demo.folderChosen, p.demo.folderChosen, {}});
}

TEST_CASE("a rehearsal asks the password and shows the backup beside the vault of now", "[ui][backup]")
{
    Page p;
    p.open();
    p.choose(2);
    CHECK(p.button(u"rehearse")->isEnabled());
    AskDialog *dialog = p.ask(u"rehearse");
    REQUIRE(dialog);
    auto *line = dialog->findChild<QLineEdit *>(u"password"_s);
    CHECK(line->echoMode() == QLineEdit::Password);
    QTest::keyClicks(line, u"four plain words here"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.text(u"result").contains(u"可以恢复"); }, 2000));
    CHECK(p.demo.rehearsed == QStringList{p.demo.state.standing.at(2).place});
    CHECK(p.demo.password == "four plain words here");
    const QString all = tests::allText(p.page.get());
    CHECK(all.contains(u"日志，41201，41213"));
    CHECK(all.contains(u"学生，2006，2006"));
    CHECK(all.contains(u"预警，61，62"));
    CHECK_FALSE(all.contains(u"storage_meta"));

    p.demo.error = Error(ErrorCode::WrongPassword);
    p.choose(2);
    dialog = p.ask(u"rehearse");
    REQUIRE(dialog);
    line = dialog->findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(line, u"x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.text(u"result").contains(u"没有通过：密码不对"); }, 2000));
}

TEST_CASE("a copy is marked as destroyed only after asking", "[ui][backup]")
{
    Page p;
    p.open();
    p.choose(3);
    AskDialog *dialog = p.ask(u"gone");
    REQUIRE(dialog);
    CHECK(p.demo.gone.isEmpty());
    dialog->acceptButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !p.demo.gone.isEmpty(); }, 1000));
    CHECK(p.demo.gone.first() == p.demo.state.standing.at(3).id);
}

TEST_CASE("the status line shows a missing stick where the age alone would be good", "[ui][backup]")
{
    ui::shell::StatusLine line;
    const QDateTime now = tests::localTime(11, 25, 10, 46);
    line.setBackup(now.addSecs(-600), now, u"备份盘 4 天没有插上"_s);
    CHECK(tests::allText(&line).contains(u"备份盘 4 天没有插上"));
    line.setBackup(now.addDays(-9), now, u"备份盘 4 天没有插上"_s);
    CHECK(tests::allText(&line).contains(u"9 天没有备份")); // the worse news
    line.setDay(QDate(2026, 11, 25), std::nullopt);
    CHECK(tests::allText(&line).contains(u"2026-11-25"));
    CHECK_FALSE(tests::allText(&line).contains(u"假期"));
}

TEST_CASE("a vault is restored from the file alone: file, person, password, and faults in place", "[ui][backup]")
{
    QTemporaryDir home;
    ui::common::FileChooser files;
    QStringList picked{home.filePath(u"a.yicebak"_s)};
    files.open = [&](QWidget *, const QString &, const auto &answer) { answer(picked); };
    files.folder = [&](QWidget *, const QString &, const QString &, const auto &answer) { answer(u"/somewhere"_s); };
    ui::shell::RestoreForm form(home.path(), files);
    form.resize(1366, 698);
    tests::showActive(&form);
    const auto button = [&](const QString &name) { return form.findChild<QPushButton *>(name); };
    const auto text = [&](const QString &name) { return form.findChild<QLabel *>(name)->text(); };
    QSignalSpy chosen(&form, &ui::shell::RestoreForm::fileChosen);
    QString into;
    QByteArray password;
    QObject::connect(&form, &ui::shell::RestoreForm::submitted, &form,
                     [&](const QString &, const QString &folder, const QString &user, const QByteArray &typed) {
                         into = folder;
                         CHECK(user == u"段校长"_s);
                         password = QByteArray(typed.constData(), typed.size());
                     });
    CHECK(tests::unnamed(&form) == QStringList());
    CHECK_FALSE(button(u"go"_s)->isEnabled());
    QTest::mouseClick(button(u"chooseFile"_s), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    form.showError(Error(ErrorCode::Damaged));
    CHECK(text(u"error"_s).contains(u"换一份更早的备份"));
    CHECK(text(u"file"_s) == u"还没有选"_s);
    QTest::mouseClick(button(u"chooseFile"_s), Qt::LeftButton);
    form.setBackup(u"11-24 17:45"_s, {u"李静怡"_s, u"段校长"_s});
    CHECK(text(u"made"_s) == u"做于 11-24 17:45"_s);
    form.findChild<QComboBox *>(u"user"_s)->setCurrentIndex(1);
    auto *line = form.findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(line, u"four plain words here"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(into == home.filePath(u"恢复的档案.yice"_s));
    CHECK(password == "four plain words here");
    CHECK(line->text().isEmpty());
    CHECK_FALSE(form.mayLeave()); // while it runs
    form.showError(Error(ErrorCode::WrongPassword));
    CHECK(text(u"error"_s).contains(u"密码不对"));
    CHECK(form.mayLeave());
}

TEST_CASE("what is typed is kept within two seconds, given back, and dropped when it is saved", "[ui][drafts]")
{
    Drafts drafts;
    const QString key = u"alert.step/1"_s;
    const auto open = [&] {
        auto *dialog = new AskDialog(u"记一步"_s, {}, u"记下"_s, nullptr);
        QLineEdit *line = dialog->addLine(u"做了什么"_s, {});
        dialog->keepDraft(line, drafts.source(), key);
        dialog->open();
        QTest::qWait(20);
        return std::pair(dialog, line);
    };
    auto [first, typed] = open();
    QTest::keyClicks(typed, u"called the mother"_s);
    CHECK(drafts.keeps == 0);
    REQUIRE(QTest::qWaitFor([&] { return drafts.kept.value(key) == u"called the mother"; }, 2000));
    QTest::keyClicks(typed, u", tomorrow"_s);
    delete first; // as locking does
    CHECK(drafts.kept.value(key) == u"called the mother, tomorrow"_s);

    auto [second, found] = open();
    CHECK(found->text() == u"called the mother, tomorrow"_s);
    CHECK(second->findChild<QLabel *>(u"draftNote"_s)->text().contains(u"11-25 10:42"));
    CHECK(second->findChild<QLabel *>(u"draftNote"_s)->isVisible());
    second->reject(); // changing one's mind loses nothing
    QTest::qWait(20);
    CHECK(drafts.kept.contains(key));

    auto [third, again] = open();
    CHECK_FALSE(again->text().isEmpty());
    third->onAccept([dialog = third] { dialog->finish(); });
    QTest::keyClick(again, Qt::Key_Return);
    QTest::qWait(20);
    CHECK_FALSE(drafts.kept.contains(key));
}

TEST_CASE("pictures of backups for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    for (const auto scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        const QString end = scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s;
        const auto save = [&](QWidget *widget, const QString &name) {
            QTest::qWait(60);
            CHECK(widget->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, end)));
        };
        tests::DemoBackup demo;
        ui::shell::MainWindow window;
        window.resize(1366, 698);
        ui::shell::Session session = tests::sampleSession();
        session.pages.append(ui::backup::backupPage(demo.source()));
        window.open(session);
        window.statusLine()->setBackup(demo.state.last->made, demo.state.now, ui::words::missingPlaceText(demo.state));
        window.statusLine()->setDay(QDate(2026, 11, 25), std::nullopt);
        tests::showActive(&window);
        window.showPage(u"backup"_s);
        save(&window, u"backup"_s);
        auto *page = qobject_cast<BackupPage *>(window.page(u"backup"_s));
        for (ui::common::RecordTable *table : page->findChildren<ui::common::RecordTable *>()) {
            if (table->accessibleName() == u"现有的备份")
                table->setCurrentIndex(table->model()->index(0, 0));
        }
        QTest::mouseClick(page->findChild<QPushButton *>(u"rehearse"_s), Qt::LeftButton);
        auto *dialog = tests::openDialog<AskDialog>(page);
        save(dialog, u"backup-password"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"x"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
        save(&window, u"backup-rehearsed"_s);
        window.lock();
        ui::common::FileChooser files;
        files.open = [](QWidget *, const QString &, const auto &answer) {
            answer({u"/media/usb/一策备份/一策备份-1a2b3c4d-2026-11-24.yicebak"_s});
        };
        auto *form = new ui::shell::RestoreForm(u"/home/li/文档"_s, files);
        window.showEntrance(form);
        QTest::mouseClick(form->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
        form->setBackup(u"11-24 17:45"_s, {u"李静怡"_s, u"段校长"_s});
        save(&window, u"restore"_s);
        form->showError(Error(ErrorCode::WrongPassword));
        save(&window, u"restore-error"_s);
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
