// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "core/security/RecoveryKey.h"
#include "ui/common/GroupBoxes.h"
#include "ui/common/RecoverySheet.h"
#include "ui/shell/CreateForm.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using ui::common::SheetOutput;
using ui::shell::CreateForm;
using ui::shell::NewVault;
using Step = ui::shell::CreateForm::Step;

namespace
{
QStringList sheetGroups()
{
    core::security::SecureBytes key(core::security::RecoveryKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i * 7 + 3);
    return core::security::recoveryGroups(key);
}

struct Form {
    QTemporaryDir folder;
    bool printer = true;
    bool printWorks = true;
    int printed = 0;
    QList<NewVault> asked;
    QList<QByteArray> passwords;
    std::unique_ptr<CreateForm> form;

    Form()
    {
        SheetOutput output;
        output.hasPrinter = [this] { return printer; };
        output.print = [this](QWidget *, const ui::common::RecoverySheet &, const std::function<void(bool)> &done) {
            ++printed;
            done(printWorks);
        };
        output.files.save = [this](QWidget *, const QString &, const QString &, const auto &chosen) {
            chosen(folder.filePath(u"sheet.pdf"_s));
        };
        output.files.folder = [this](QWidget *, const QString &, const QString &, const auto &chosen) {
            chosen(folder.path());
        };
        form = std::make_unique<CreateForm>(u"/home/li/一策"_s, QDate(2026, 11, 25), output);
        QObject::connect(form.get(), &CreateForm::createRequested, form.get(),
                         [this](const NewVault &vault, const QByteArray &password) {
                             asked.append(vault);
                             passwords.append(QByteArray(password.constData(), password.size()));
                         });
        form->resize(1366, 698);
        tests::showActive(form.get());
    }

    QPushButton *button(const char16_t *name) const { return form->findChild<QPushButton *>(QString::fromUtf16(name)); }
    QLabel *label(const char16_t *name) const { return form->findChild<QLabel *>(QString::fromUtf16(name)); }
    QLineEdit *field(const char16_t *name) const { return form->findChild<QLineEdit *>(QString::fromUtf16(name)); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    void toPassword() const
    {
        field(u"unitName")->setText(u"云岭示例中学"_s);
        field(u"unitCode")->setText(u"YL-001"_s);
        form->findChild<QComboBox *>(u"stage"_s)->setCurrentIndex(5);
        field(u"unitName")->setFocus();
        key(Qt::Key_Return);
        field(u"founder")->setText(u"李静怡"_s);
        key(Qt::Key_Return);
    }

    void toSheet() const
    {
        toPassword();
        type(u"blue tea 7 hills"_s);
        key(Qt::Key_Return);
        type(u"blue tea 7 hills"_s);
        key(Qt::Key_Return);
        form->showSheet(sheetGroups());
    }

    /// The two groups that the question names, from 0.
    QList<int> wanted() const
    {
        static const QRegularExpression number(u"第 (\\d+) 组"_s);
        QList<int> found;
        auto all = number.globalMatch(label(u"sheetQuestion")->text());
        while (all.hasNext())
            found.append(all.next().captured(1).toInt() - 1);
        return found;
    }
};
} // namespace

TEST_CASE("a vault is asked for with the keyboard alone, step by step", "[ui][create]")
{
    Form f;
    CHECK(f.form->step() == Step::Unit);
    CHECK(f.label(u"hint")->text() == u"先写单位名称"_s);
    Form::type(u"Yunling"_s);
    Form::key(Qt::Key_Tab);
    Form::type(u"YL 001"_s);
    CHECK(f.label(u"hint")->text() == u"单位代码只能有字母、数字和 . _ -"_s);
    CHECK_FALSE(f.button(u"next")->isEnabled());
    Form::key(Qt::Key_A, Qt::ControlModifier);
    Form::type(u"YL-001"_s);
    CHECK(f.label(u"hint")->text() == u"先选学段"_s);
    Form::key(Qt::Key_Tab);
    Form::key(Qt::Key_Down);
    Form::key(Qt::Key_Down);
    Form::key(Qt::Key_Tab, Qt::ShiftModifier);
    Form::key(Qt::Key_Return);
    REQUIRE(f.form->step() == Step::Me);
    Form::type(u"Li Jingyi"_s);
    Form::key(Qt::Key_Return);
    REQUIRE(f.form->step() == Step::Password);
    Form::type(u"blue tea 7 hills"_s);
    Form::key(Qt::Key_Return);
    Form::type(u"blue tea 7 hills"_s);
    Form::key(Qt::Key_Return);
    REQUIRE(f.asked.size() == 1);
    CHECK(f.asked.at(0).unit ==
          core::exchange::Unit{core::exchange::UnitProfile::School, u"YL-001"_s, u"Yunling"_s, u"junior"_s});
    CHECK(f.asked.at(0).founder == u"Li Jingyi"_s);
    CHECK(f.asked.at(0).folder == u"/home/li/一策/Yunling.yice"_s);
    CHECK(f.passwords == QList<QByteArray>{"blue tea 7 hills"});
    CHECK(f.field(u"newPassword")->text().isEmpty());
    CHECK(f.field(u"newPasswordAgain")->text().isEmpty());
    CHECK(f.label(u"hint")->text() == u"正在建档案库…"_s);
    CHECK_FALSE(f.form->mayLeave());
}

TEST_CASE("a district centre has no stage", "[ui][create]")
{
    Form f;
    f.field(u"unitName")->setText(u"示例区心理健康分中心"_s);
    f.field(u"unitCode")->setText(u"Q-01"_s);
    CHECK_FALSE(f.button(u"next")->isEnabled());
    for (auto *chip : f.form->findChildren<QPushButton *>()) {
        if (chip->text().startsWith(u"区县"))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    CHECK_FALSE(f.form->findChild<QComboBox *>(u"stage"_s)->isVisible());
    CHECK(f.button(u"next")->isEnabled());
}

TEST_CASE("the password rules are ticked while one types", "[ui][create]")
{
    Form f;
    f.toPassword();
    REQUIRE(f.form->step() == Step::Password);
    const auto ticked = [&] {
        QStringList names;
        for (const char16_t *rule : {u"short", u"common", u"own_name", u"school", u"alike"}) {
            if (f.label(rule)->text().startsWith(u"✓"))
                names.append(QString::fromUtf16(rule));
        }
        return names.join(u' ');
    };
    CHECK(ticked().isEmpty());
    Form::type(u"tea"_s);
    CHECK(ticked().isEmpty());
    CHECK(f.label(u"hint")->text() == u"密码还缺一条：至少 10 个字符，或 4 个不同的词"_s);
    f.field(u"newPassword")->setText(u"1234567890"_s);
    CHECK(ticked() == u"short"_s);
    f.field(u"newPassword")->setText(u"lijingyi2026"_s);
    CHECK(ticked() == u"short common"_s);
    f.field(u"newPassword")->setText(u"云岭示例中学20262026"_s);
    CHECK(ticked() == u"short common own_name"_s);
    f.field(u"newPassword")->setText(u"blue tea 7 hills"_s);
    CHECK(ticked() == u"short common own_name school"_s);
    CHECK_FALSE(f.button(u"next")->isEnabled());
    f.field(u"newPasswordAgain")->setText(u"blue tea 8 hills"_s);
    CHECK(f.label(u"hint")->text() == u"两遍写得不一样"_s);
    f.field(u"newPasswordAgain")->setText(u"blue tea 7 hills"_s);
    CHECK(f.button(u"next")->isEnabled());
    CHECK_FALSE(tests::allText(f.form.get())
                    .remove(f.field(u"newPassword")->text())
                    .contains(u"hills")); // only in the fields themselves
}

TEST_CASE("a fault leads to the step that can mend it", "[ui][create]")
{
    Form f;
    f.toPassword();
    f.form->showError(Error(ErrorCode::AlreadyExists));
    CHECK(f.form->step() == Step::Unit);
    CHECK(f.button(u"otherPlace")->hasFocus());
    CHECK(f.label(u"error")->isVisible());
    f.form->showError(Error(ErrorCode::Invalid, {}, {{u"field"_s, u"code"_s}}));
    CHECK(f.field(u"unitCode")->hasFocus());
    f.form->showError(Error(ErrorCode::WeakPassword));
    CHECK(f.form->step() == Step::Password);
}

TEST_CASE("nothing goes on until two groups of the sheet are given back from paper", "[ui][create]")
{
    Form f;
    f.toSheet();
    REQUIRE(f.form->step() == Step::Sheet);
    QSignalSpy finished(f.form.get(), &CreateForm::finished);
    const QStringList groups = sheetGroups();
    for (const QString &group : groups)
        CHECK(tests::allText(f.form.get()).contains(group));
    QTest::keyClick(f.button(u"printSheet"), Qt::Key_Space);
    CHECK(f.printed == 1);
    QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
    for (const QString &group : groups)
        CHECK_FALSE(tests::allText(f.form.get()).contains(group)); // gone from the screen
    CHECK_FALSE(f.button(u"next")->isEnabled());

    const QList<int> wanted = f.wanted();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.at(0) < wanted.at(1));
    const auto answer = [&](const QString &one, const QString &two) {
        QTest::mouseClick(f.button(u"sheetAgain"), Qt::LeftButton);
        QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
        const QList<int> now = f.wanted();
        Form::type(one.isEmpty() ? groups.at(now.at(0)).toLower() : one);
        Form::type(two.isEmpty() ? groups.at(now.at(1)) : two);
    };
    answer(u"ZZZZ"_s, {});
    CHECK_FALSE(f.button(u"next")->isEnabled());
    CHECK(f.label(u"hint")->text() == u"这两组和恢复单对不上，请再看纸上"_s);
    CHECK(f.field(u"group1")->accessibleName().contains(u"对不上"));
    Form::key(Qt::Key_Return);
    CHECK(f.form->step() == Step::Sheet);
    answer({}, {});
    CHECK(f.button(u"next")->isEnabled());
    Form::key(Qt::Key_Return);
    CHECK(f.form->step() == Step::Backup);
    CHECK(finished.isEmpty());
    CHECK(f.form->findChild<QPushButton *>(u"next"_s)->text() == u"建好"_s);
    QTest::keyClick(f.button(u"chooseBackup"), Qt::Key_Space);
    QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
    REQUIRE(finished.size() == 1);
    CHECK(finished.at(0).at(0).toString() == f.folder.path());
}

TEST_CASE("the groups asked back change, and what looks alike counts as alike", "[ui][create]")
{
    Form f;
    f.toPassword();
    QStringList groups = sheetGroups();
    for (QString &group : groups)
        group = u"01A1"_s;
    f.form->showSheet(groups);
    QSet<QList<int>> asked;
    for (int i = 0; i < 12; ++i) {
        QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
        asked.insert(f.wanted());
        QTest::mouseClick(f.button(u"sheetAgain"), Qt::LeftButton);
    }
    CHECK(asked.size() > 2);
    QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
    Form::type(u"oial"_s);
    Form::type(u"OLAI"_s);
    CHECK(f.button(u"next")->isEnabled());
}

TEST_CASE("leaving before the sheet is checked says what happens, and locks", "[ui][create]")
{
    Form f;
    f.toSheet();
    QSignalSpy abandoned(f.form.get(), &CreateForm::abandoned);
    QSignalSpy left(f.form.get(), &CreateForm::left);
    CHECK_FALSE(f.form->mayLeave());
    CHECK(f.label(u"leaveText")->isVisible());
    CHECK(f.label(u"leaveText")->text().contains(u"会锁上"));
    CHECK(f.button(u"stay")->hasFocus());
    Form::key(Qt::Key_Escape); // the harmless way
    CHECK_FALSE(f.label(u"leaveText")->isVisible());
    CHECK(abandoned.isEmpty());
    Form::key(Qt::Key_Escape);
    QTest::keyClick(f.button(u"leaveNow"), Qt::Key_Space);
    CHECK(abandoned.size() == 1);
    CHECK(left.size() == 1);
    for (const QString &group : sheetGroups())
        CHECK_FALSE(tests::allText(f.form.get()).contains(group));
}

TEST_CASE("before a vault is made one may leave without a word", "[ui][create]")
{
    Form f;
    QSignalSpy abandoned(f.form.get(), &CreateForm::abandoned);
    QSignalSpy left(f.form.get(), &CreateForm::left);
    Form::key(Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(abandoned.isEmpty());
}

TEST_CASE("without a printer the sheet goes to a PDF, with a warning", "[ui][create]")
{
    Form f;
    f.printer = false;
    f.toSheet();
    CHECK_FALSE(f.button(u"printSheet")->isEnabled());
    CHECK(f.label(u"sheetSaid")->text().contains(u"没有打印机"));
    QTest::keyClick(f.button(u"saveSheet"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return f.label(u"sheetSaid")->text().contains(u"马上删掉，"); }, 3000));
    QFile pdf(f.folder.filePath(u"sheet.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
}

TEST_CASE("the code on the sheet is a whole QR code", "[ui][create]")
{
    const QImage code = ui::common::qrCode(sheetGroups().join(u'-'));
    REQUIRE(code.width() >= 29);
    CHECK(code.width() % 4 == 1);
    // The finder patterns: a dark frame with a light ring in three corners.
    const auto dark = [&](int x, int y) { return qGray(code.pixel(x, y)) < 128; };
    for (const QPoint &corner : {QPoint(0, 0), QPoint(code.width() - 7, 0), QPoint(0, code.width() - 7)}) {
        CHECK(dark(corner.x(), corner.y()));
        CHECK_FALSE(dark(corner.x() + 1, corner.y() + 1));
        CHECK(dark(corner.x() + 3, corner.y() + 3));
    }
}

TEST_CASE("each step of making a vault is named in Chinese", "[ui][create][access]")
{
    Form f;
    const auto check = [&] {
        INFO(tests::unnamed(f.form.get()).join(u'\n').toStdString());
        CHECK(tests::unnamed(f.form.get()).isEmpty());
    };
    check();
    f.toPassword();
    check();
    f.form->showSheet(sheetGroups());
    check();
    QTest::mouseClick(f.button(u"next"), Qt::LeftButton);
    check();
}
