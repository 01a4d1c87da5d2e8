// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreForm.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorText.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::ChoiceBox;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int LabelWidth = 96;
constexpr int FieldWidth = 372;

/// A name in `home` that nothing has yet.
QString freeFolder(const QString &home)
{
    QString name = QObject::tr("恢复的档案");
    for (int number = 2; QFileInfo::exists(u"%1/%2.yice"_s.arg(home, name)); ++number)
        name = QObject::tr("恢复的档案 %1").arg(number);
    return u"%1/%2.yice"_s.arg(home, name);
}
} // namespace

RestoreForm::RestoreForm(const QString &home, const ui::common::FileChooser &files, QWidget *parent)
    : EntranceForm(parent)
    , m_files(files)
    , m_home(home)
    , m_target(freeFolder(home))
    , m_file(new QLabel(tr("还没有选")))
    , m_chooseFile(new QPushButton(tr("选备份文件…")))
    , m_made(new QLabel)
    , m_into(new QLabel)
    , m_chooseFolder(new QPushButton(tr("换个地方…")))
    , m_user(new ChoiceBox(tr("我是")))
    , m_password(new QLineEdit)
    , m_error(makeError())
    , m_cancel(makeCancel())
    , m_hint(makeHint())
    , m_go(makeGo(tr("恢复")))
{
    setAccessibleName(tr("从备份恢复"));
    auto *title = new QLabel(tr("从备份恢复"));
    title->setFont(Theme::font(Text::RecordName));
    auto *advice = new QLabel(tr("备份文件的名字以 .yicebak 结尾。恢复到一个新文件夹，不覆盖任何东西；恢复后逐页读、逐条核对。\n"
                                 "用做这份备份时的密码打开。密码忘了，恢复后可以再用恢复单。"));
    advice->setWordWrap(true);
    for (QLabel *label : {m_file, m_into, m_made}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_file->setObjectName(u"file"_s);
    m_into->setObjectName(u"into"_s);
    m_made->setObjectName(u"made"_s);
    Theme::setKind(m_made, "second");
    m_chooseFile->setObjectName(u"chooseFile"_s);
    m_chooseFile->setAccessibleName(tr("选备份文件"));
    m_chooseFolder->setObjectName(u"chooseFolder"_s);
    m_chooseFolder->setAccessibleName(tr("换个地方恢复"));
    m_user->setObjectName(u"user"_s);
    m_user->setFixedWidth(FieldWidth);
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("密码"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    m_password->setFixedWidth(FieldWidth);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                    Qt::ImhNoAutoUppercase);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, LabelWidth);
    addRow(grid, tr("备份文件"), m_file, m_chooseFile);
    addRow(grid, {}, m_made);
    addRow(grid, tr("恢复到"), m_into, m_chooseFolder);
    addRow(grid, tr("我是"), m_user);
    addRow(grid, tr("密码"), m_password);
    grid->setColumnStretch(1, 1);
    auto *content = new QVBoxLayout;
    content->setSpacing(16);
    content->addWidget(title);
    content->addWidget(advice);
    content->addLayout(grid);
    content->addStretch();
    content->addWidget(m_error);
    content->addLayout(makeFoot(m_cancel, m_hint, m_go));
    setContent(content, {});

    connect(m_chooseFile, &QPushButton::clicked, this, &RestoreForm::chooseFile);
    connect(m_chooseFolder, &QPushButton::clicked, this, &RestoreForm::chooseFolder);
    connect(m_password, &QLineEdit::textChanged, this, &RestoreForm::update);
    connect(m_password, &QLineEdit::returnPressed, this, &RestoreForm::submit);
    connect(m_go, &QPushButton::clicked, this, &RestoreForm::submit);
    update();
}

void RestoreForm::addRow(QGridLayout *grid, const QString &text, QWidget *field, QWidget *more)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(text);
    Theme::setKind(label, "second");
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    if (more)
        grid->addWidget(more, row, 2);
}

void RestoreForm::chooseFile()
{
    m_files.open(this, tr("选备份文件"), [this](const QStringList &paths) {
        if (paths.isEmpty() || m_busy)
            return;
        m_path = paths.first();
        m_user->clear();
        m_made->clear();
        m_error->hide();
        m_reading = true;
        update();
        emit fileChosen(m_path);
    });
}

void RestoreForm::setBackup(const QString &made, const QStringList &users)
{
    m_reading = false;
    m_made->setText(tr("做于 %1").arg(made));
    m_made->setAccessibleName(m_made->text());
    for (const QString &user : users)
        m_user->addItem(user, user);
    update();
    m_password->setFocus();
}

void RestoreForm::chooseFolder()
{
    m_files.folder(this, tr("恢复的档案放在哪个文件夹里"), m_home, [this](const QString &folder) {
        m_home = folder;
        m_target = freeFolder(folder);
        update();
    });
}

void RestoreForm::submit()
{
    if (!m_go->isEnabled())
        return;
    QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    m_busy = true;
    m_error->hide();
    update();
    emit submitted(m_path, m_target, m_user->currentData().toString(), password);
    password.fill('\0');
}

void RestoreForm::showError(const core::Error &error)
{
    if (m_reading)
        m_path.clear();
    m_reading = false;
    m_busy = false;
    const QString text = error.code == core::ErrorCode::Damaged
        ? tr("这个备份文件有损坏，没有通过检查。没有写入任何东西。请换一份更早的备份，或别处的备份。")
        : error.code == core::ErrorCode::Unreadable ? tr("这不是备份文件。没有写入任何东西。请选名字以 .yicebak 结尾的文件。")
                                                     : words::errorText(error);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    update();
    m_error->show();
}

bool RestoreForm::mayLeave()
{
    if (m_busy)
        return false;
    m_password->clear();
    return true;
}

void RestoreForm::update()
{
    m_file->setText(m_path.isEmpty() ? tr("还没有选") : QDir::toNativeSeparators(m_path));
    m_file->setAccessibleName(tr("备份文件：%1").arg(m_file->text()));
    m_into->setText(QDir::toNativeSeparators(m_target));
    m_into->setAccessibleName(tr("恢复到：%1").arg(m_into->text()));
    QString reason;
    if (m_busy)
        reason = tr("正在恢复，逐页核对…");
    else if (m_reading)
        reason = tr("正在读备份文件…");
    else if (m_path.isEmpty())
        reason = tr("先选备份文件");
    else if (m_user->currentIndex() < 0)
        reason = tr("先选是谁");
    else if (m_password->text().isEmpty())
        reason = tr("先写密码");
    setReason(m_go, m_hint, reason);
    for (QWidget *widget : {static_cast<QWidget *>(m_chooseFile), static_cast<QWidget *>(m_chooseFolder),
                            static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password),
                            static_cast<QWidget *>(m_cancel)})
        widget->setEnabled(!m_busy);
}

} // namespace ui::shell
