// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/shell/UnlockForm.h"
#include "ui/shell/UnlockPicture.h"
#include "ui/words/ErrorText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using ui::shell::UnlockForm;

namespace
{
struct Form {
    UnlockForm form;
    QLineEdit *password = form.findChild<QLineEdit *>(u"password"_s);
    QPushButton *open = form.findChild<QPushButton *>(u"open"_s);
    QLabel *error = form.findChild<QLabel *>(u"error"_s);
    QLabel *hint = form.findChild<QLabel *>(u"hint"_s);
    QLabel *caps = form.findChild<QLabel *>(u"capsLock"_s);

    Form()
    {
        form.setVault(u"云岭示例中学 · 心理辅导室"_s, u"D:\\一策\\云岭示例中学.yice"_s,
                      {{u"李静怡"_s, u"专职心理教师"_s}, {u"段校长"_s, u"校长"_s}});
        form.resize(1366, 698);
        tests::showActive(&form);
    }
};
} // namespace

TEST_CASE("Enter hands out the chosen user and what was typed, once", "[ui][unlock]")
{
    Form f;
    QStringList users;
    QList<QByteArray> passwords;
    QObject::connect(&f.form, &UnlockForm::submitted, &f.form, [&](const QString &user, const QByteArray &password) {
        users.append(user);
        passwords.append(QByteArray(password.constData(), password.size()));
    });
    CHECK(f.password->hasFocus());
    CHECK_FALSE(f.open->isEnabled());
    CHECK(f.hint->text() == u"先写密码"_s);
    QTest::keyClick(f.password, Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(f.password, u"blue tea 7 hills"_s);
    QTest::keyClick(f.password, Qt::Key_Return);
    QTest::keyClick(f.password, Qt::Key_Return);
    CHECK(users == QStringList{u"段校长"_s});
    CHECK(passwords == QList<QByteArray>{"blue tea 7 hills"});
    CHECK(f.password->text().isEmpty());
    CHECK(f.hint->text() == u"正在打开…"_s);
}

TEST_CASE("the password is never shown unless asked, and hides again after the try", "[ui][unlock]")
{
    Form f;
    QTest::keyClicks(f.password, u"secret words"_s);
    CHECK(f.password->displayText() != u"secret words"_s);
    CHECK_FALSE(tests::allText(&f.form).remove(f.password->text()).contains(u"secret"));
    auto *reveal = f.form.findChild<QPushButton *>(u"reveal"_s);
    QTest::keyClick(f.password, Qt::Key_Tab);
    CHECK(reveal->hasFocus());
    QTest::keyClick(reveal, Qt::Key_Space);
    CHECK(f.password->displayText() == u"secret words"_s);
    QTest::mouseClick(f.open, Qt::LeftButton);
    CHECK(f.password->echoMode() == QLineEdit::Password);
}

TEST_CASE("each reason shows its own sentence and the field is ready again", "[ui][unlock]")
{
    Form f;
    QStringList shown;
    for (ErrorCode code : {ErrorCode::WrongPassword, ErrorCode::WrongRecoveryKey, ErrorCode::KeyringDamaged,
                           ErrorCode::KeyringMissing, ErrorCode::NewerFormat}) {
        f.form.setBusy(true);
        f.form.showError(Error(code));
        CHECK(f.error->isVisible());
        CHECK(f.error->accessibleName() == ui::words::errorText(Error(code)));
        CHECK(f.password->hasFocus());
        shown.append(f.error->text());
    }
    shown.removeDuplicates();
    CHECK(shown.size() == 5);
    QTest::keyClicks(f.password, u"again"_s);
    QTest::keyClick(f.password, Qt::Key_Return);
    CHECK_FALSE(f.error->isVisible());
}

TEST_CASE("what an error carries is text, never markup", "[ui][unlock]")
{
    Form f;
    f.form.showError(Error(ErrorCode::NotFound, u"<img src=x>"_s));
    CHECK(f.error->text().contains(u"&lt;img"));
}

TEST_CASE("a wait blocks the button, says how long, and ends", "[ui][unlock]")
{
    Form f;
    QSignalSpy submitted(&f.form, &UnlockForm::submitted);
    f.form.showError(Error(ErrorCode::TooManyAttempts, {}, {{u"waitSeconds"_s, 2}}));
    QTest::keyClicks(f.password, u"again"_s);
    CHECK_FALSE(f.open->isEnabled());
    CHECK(f.hint->text() == u"还要等 2 秒"_s);
    QTest::keyClick(f.password, Qt::Key_Return);
    CHECK(submitted.isEmpty());
    CHECK(QTest::qWaitFor([&] { return f.open->isEnabled(); }, 4000));
    QTest::keyClick(f.password, Qt::Key_Return);
    CHECK(submitted.size() == 1);
}

TEST_CASE("a capital without Shift tells of caps lock", "[ui][unlock]")
{
    Form f;
    QTest::keyClick(f.password, 'a');
    CHECK_FALSE(f.caps->isVisible());
    QTest::sendKeyEvent(QTest::Click, f.password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(f.caps->isVisible());
    QTest::sendKeyEvent(QTest::Click, f.password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    CHECK(f.caps->isVisible());
    QTest::sendKeyEvent(QTest::Click, f.password, Qt::Key_A, u"a"_s, Qt::NoModifier);
    CHECK_FALSE(f.caps->isVisible());
}

TEST_CASE("other ways stand there only when there are any", "[ui][unlock]")
{
    Form f;
    const auto find = [&](const QString &start) {
        for (QPushButton *button : f.form.findChildren<QPushButton *>()) {
            if (button->text().startsWith(start))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QPushButton *recover = find(u"忘记密码"_s);
    REQUIRE(recover);
    CHECK_FALSE(recover->isVisible());
    f.form.setOffers(UnlockForm::Recover);
    CHECK(recover->isVisible());
    CHECK_FALSE(find(u"新建"_s)->isVisible());
    QSignalSpy asked(&f.form, &UnlockForm::recoverRequested);
    recover->setFocus();
    QTest::keyClick(recover, Qt::Key_Space);
    CHECK(asked.size() == 1);
}

TEST_CASE("the unlock form is named in Chinese throughout", "[ui][unlock][access]")
{
    Form f;
    f.form.setOffers(UnlockForm::Recover | UnlockForm::OpenOther | UnlockForm::Create);
    f.form.showError(Error(ErrorCode::WrongPassword));
    INFO(tests::unnamed(&f.form).join(u'\n').toStdString());
    CHECK(tests::unnamed(&f.form).isEmpty());
}

TEST_CASE("the other language is offered in its own words", "[ui][unlock]")
{
    Form f;
    auto *link = f.form.findChild<QPushButton *>(u"language"_s);
    REQUIRE(link);
    CHECK(link->isVisible());
    CHECK(link->text() == u"English"_s);
    QSignalSpy asked(&f.form, &UnlockForm::languageRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(asked.count() == 1);
}

TEST_CASE("the picture beside the form is on the screen with the frame after the first", "[ui][unlock]")
{
    ui::shell::UnlockPicture picture;
    picture.resize(430, 698);
    tests::showActive(&picture);
    const auto colours = [&] {
        const QImage shown = picture.screen()->grabWindow(picture.winId()).toImage();
        QSet<QRgb> found;
        for (int y = 0; y < shown.height(); y += 3) {
            for (int x = 0; x < shown.width(); x += 3)
                found.insert(shown.pixel(x, y));
        }
        return found.size();
    };
    CHECK(QTest::qWaitFor([&] { return colours() > 10; }, 2000));
}
