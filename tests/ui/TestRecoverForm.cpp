// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "core/security/RecoveryKey.h"
#include "ui/shell/RecoverForm.h"
#include "ui/shell/UnlockForm.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::Error;
using core::ErrorCode;
using ui::shell::RecoverForm;

namespace
{
QStringList sheetGroups()
{
    core::security::SecureBytes key(core::security::RecoveryKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i * 11 + 5);
    return core::security::recoveryGroups(key);
}

struct Form {
    RecoverForm form;
    QPushButton *go = form.findChild<QPushButton *>(u"go"_s);
    QLabel *slip = form.findChild<QLabel *>(u"slip"_s);
    QLabel *hint = form.findChild<QLabel *>(u"hint"_s);

    Form()
    {
        form.setVault(u"云岭示例中学 · 心理辅导室"_s, {u"云岭示例中学"_s, u"YL-001"_s},
                      {{u"李静怡"_s, u"专职心理教师"_s}, {u"段校长"_s, u"校长"_s}});
        form.resize(1366, 698);
        tests::showActive(&form);
    }
    QLineEdit *box(int group) const { return form.findChild<QLineEdit *>(u"group%1"_s.arg(group)); }
    static void type(const QString &text)
    {
        for (QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};
} // namespace

TEST_CASE("a sheet is typed without a look at the keyboard, and a new password is set", "[ui][recover]")
{
    Form f;
    QStringList users;
    QList<QByteArray> keys, passwords;
    QObject::connect(&f.form, &RecoverForm::submitted, &f.form,
                     [&](const QString &user, const QByteArray &key, const QByteArray &password) {
                         users.append(user);
                         keys.append(QByteArray(key.constData(), key.size()));
                         passwords.append(QByteArray(password.constData(), password.size()));
                     });
    CHECK(f.box(1)->hasFocus());
    CHECK(f.hint->text() == u"先写满 14 组"_s);
    Form::type(sheetGroups().join(QString()).toLower());
    CHECK(f.slip->text() == u"✓　14 组都对得上"_s);
    Form::key(Qt::Key_Return);
    f.form.findChild<QComboBox *>(u"user"_s)->setCurrentIndex(1);
    Form::type(u"blue tea 7 hills"_s);
    Form::key(Qt::Key_Return);
    Form::type(u"blue tea 7 hills"_s);
    CHECK(f.go->isEnabled());
    Form::key(Qt::Key_Return);
    CHECK(users == QStringList{u"段校长"_s});
    CHECK(passwords == QList<QByteArray>{"blue tea 7 hills"});
    REQUIRE(keys.size() == 1);
    CHECK(core::security::readRecoveryKey(QString::fromUtf8(keys.at(0))).has_value());
    CHECK(f.hint->text() == u"正在验证…"_s);
    CHECK(f.form.findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
}

TEST_CASE("a character that no sheet has marks its group at once", "[ui][recover]")
{
    Form f;
    QStringList groups = sheetGroups();
    Form::type(groups.at(0));
    Form::type(u"AU"_s);
    CHECK(f.slip->text().startsWith(u"第 2 组对不上"));
    CHECK(f.box(2)->accessibleName().contains(u"对不上"));
    CHECK_FALSE(f.box(1)->accessibleName().contains(u"对不上"));
    Form::key(Qt::Key_Backspace);
    CHECK(f.slip->text().isEmpty());
}

TEST_CASE("the check group marks a slip as soon as the sheet is full", "[ui][recover]")
{
    Form f;
    QStringList groups = sheetGroups();
    groups[4] = groups.at(4) == u"2222"_s ? u"3333"_s : u"2222"_s;
    Form::type(groups.join(QString()));
    CHECK(f.slip->text().startsWith(u"核对组对不上"));
    CHECK_FALSE(f.go->isEnabled());
    CHECK(f.hint->text() == u"恢复单还有一组对不上"_s);
}

TEST_CASE("a pasted sheet spreads, Backspace goes back, blanks part groups", "[ui][recover]")
{
    Form f;
    QLineEdit *first = f.box(1);
    first->insert(sheetGroups().join(u'-'));
    emit first->textEdited(first->text());
    CHECK(f.slip->text().startsWith(u"✓"));
    CHECK(f.box(14)->text() == sheetGroups().at(13));
    f.box(3)->clear();
    f.box(3)->setFocus();
    Form::key(Qt::Key_Backspace);
    CHECK(f.box(2)->hasFocus());
}

TEST_CASE("what the vault says stands on the form, and the form is ready again", "[ui][recover]")
{
    Form f;
    Form::type(sheetGroups().join(QString()));
    f.form.showError(Error(ErrorCode::WrongRecoveryKey));
    auto *error = f.form.findChild<QLabel *>(u"error"_s);
    CHECK(error->isVisible());
    CHECK(error->text().contains(u"档案没有受影响"));
    QSignalSpy left(&f.form, &RecoverForm::left);
    Form::key(Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(f.box(1)->text().isEmpty()); // nothing stays behind
    INFO(tests::unnamed(&f.form).join(u'\n').toStdString());
    CHECK(tests::unnamed(&f.form).isEmpty());
}
