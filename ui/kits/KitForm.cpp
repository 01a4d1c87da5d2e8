// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/KitForm.h"

#include "ui/common/GroupBoxes.h"
#include "ui/common/Theme.h"
#include "ui/shell/PasswordPair.h"
#include "ui/words/ErrorText.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::GroupBoxes;
using ui::common::Text;
using ui::common::Theme;

namespace ui::kits
{

namespace
{
constexpr int Groups = 5;
constexpr int GroupLength = 4;
constexpr int LabelWidth = 96;
constexpr int FieldWidth = 372;

/// A name in `home` that nothing has yet.
QString freeFolder(const QString &home, const QString &holder)
{
    const QString name = holder.isEmpty() ? KitForm::tr("工作包") : KitForm::tr("工作包-%1").arg(holder);
    QString path = u"%1/%2.yice"_s.arg(home, name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1/%2-%3.yice"_s.arg(home, name).arg(number);
    return path;
}
} // namespace

KitForm::KitForm(const QString &home, const common::FileChooser &files, QWidget *parent)
    : EntranceForm(parent)
    , m_files(files)
    , m_home(home)
    , m_file(new QLabel)
    , m_choose(new QPushButton(tr("选工作包…")))
    , m_slip(new GroupBoxes(tr("密码条"), Groups, GroupLength, Groups, GroupBoxes::Content::Letters))
    , m_password(new shell::PasswordPair(LabelWidth, FieldWidth))
    , m_into(new QLabel)
    , m_error(makeError())
    , m_cancel(makeCancel())
    , m_hint(makeHint())
    , m_go(makeGo(tr("打开")))
{
    setAccessibleName(tr("打开工作包"));
    auto *title = new QLabel(tr("打开工作包"));
    title->setFont(Theme::font(Text::RecordName));
    auto *advice = new QLabel(tr("心理辅导室给您一个 .yicekit 文件和一张密码条。照着条写一次，再设您自己的密码；以后只用自己的密码。"));
    advice->setWordWrap(true);
    for (QLabel *one : {m_file, m_into}) {
        one->setTextFormat(Qt::PlainText);
        one->setWordWrap(true);
    }
    Theme::setKind(m_into, "second");
    m_choose->setAccessibleName(tr("选工作包"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    auto *content = new QVBoxLayout;
    content->setSpacing(12);
    for (QWidget *one : {static_cast<QWidget *>(title), static_cast<QWidget *>(advice)})
        content->addWidget(one);
    content->addLayout(file);
    for (QWidget *one : {static_cast<QWidget *>(m_slip), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_into)})
        content->addWidget(one);
    content->addStretch();
    content->addWidget(m_error);
    content->addLayout(makeFoot(m_cancel, m_hint, m_go));
    setContent(content, {});
    connect(m_choose, &QPushButton::clicked, this, &KitForm::chooseFile);
    connect(m_slip, &GroupBoxes::changed, this, &KitForm::update);
    connect(m_slip, &GroupBoxes::entered, this, [this] { m_password->focusFirst(); });
    connect(m_password, &shell::PasswordPair::changed, this, &KitForm::update);
    connect(m_password, &shell::PasswordPair::entered, this, &KitForm::submit);
    connect(m_go, &QPushButton::clicked, this, &KitForm::submit);
    m_choose->setFocus();
    update();
}

void KitForm::chooseFile()
{
    m_files.open(this, tr("选工作包"), [this](const QStringList &paths) {
        if (paths.isEmpty() || m_busy)
            return;
        m_path = paths.first();
        m_holder.clear();
        m_error->hide();
        update();
        emit fileChosen(m_path);
    });
}

void KitForm::setHolder(const QString &holder)
{
    m_holder = holder;
    m_password->setOwner({holder, {}, {}});
    update();
    m_slip->focusFirst();
}

void KitForm::submit()
{
    if (!m_go->isEnabled())
        return;
    QByteArray password = m_password->take();
    m_busy = true;
    m_error->hide();
    update();
    emit submitted(m_path, freeFolder(m_home, m_holder), m_slip->text().toUtf8(), password);
    password.fill('\0');
}

void KitForm::showError(const core::Error &error)
{
    if (m_holder.isEmpty())
        m_path.clear();
    m_busy = false;
    m_error->setText(words::errorText(error));
    m_error->setAccessibleName(m_error->text());
    update();
    m_error->show();
}

bool KitForm::mayLeave()
{
    if (m_busy)
        return false;
    m_password->clear();
    m_slip->clear();
    return true;
}

void KitForm::update()
{
    m_file->setText(m_path.isEmpty() ? tr("还没有选") : m_holder.isEmpty() ? QFileInfo(m_path).fileName() : tr("给 %1 的工作包").arg(m_holder));
    m_into->setText(tr("放到 %1").arg(QDir::toNativeSeparators(freeFolder(m_home, m_holder))));
    QString reason;
    if (m_busy)
        reason = tr("正在打开，逐页核对…");
    else if (m_path.isEmpty())
        reason = tr("先选工作包");
    else if (!m_slip->isFull())
        reason = tr("先写密码条");
    else
        reason = m_password->blockedBy();
    setReason(m_go, m_hint, reason);
    for (QWidget *one : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_slip), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_cancel)})
        one->setEnabled(!m_busy);
}

} // namespace ui::kits
