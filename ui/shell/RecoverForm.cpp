// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoverForm.h"

#include "core/security/RecoveryKey.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/GroupBoxes.h"
#include "ui/common/Theme.h"
#include "ui/shell/PasswordPair.h"
#include "ui/shell/UnlockForm.h"
#include "ui/words/ErrorText.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using ui::common::ChoiceBox;
using ui::common::GroupBoxes;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int Groups = 14;
constexpr int GroupLength = 4;
constexpr int Columns = 7;
constexpr int LabelWidth = 96;
constexpr int FieldWidth = 372;
} // namespace

RecoverForm::RecoverForm(QWidget *parent)
    : EntranceForm(parent)
    , m_vault(new QLabel)
    , m_groups(new GroupBoxes(tr("恢复单"), Groups, GroupLength, Columns, GroupBoxes::Content::Letters))
    , m_slip(new QLabel)
    , m_user(new ChoiceBox(tr("我是")))
    , m_password(new PasswordPair(LabelWidth, FieldWidth))
    , m_error(makeError())
    , m_cancel(makeCancel())
    , m_hint(makeHint())
    , m_go(makeGo(tr("验证并设新密码")))
{
    setAccessibleName(tr("用恢复单打开"));
    auto *title = new QLabel(tr("用恢复单打开"));
    title->setFont(Theme::font(Text::RecordName));
    m_vault->setTextFormat(Qt::PlainText);
    Theme::setKind(m_vault, "quiet");
    auto *advice = new QLabel(tr("照着纸一组一组写，写满自动跳到下一组。0 和 O、1 和 I、L 当作一样，大小写不分。"));
    advice->setWordWrap(true);
    m_slip->setObjectName(u"slip"_s);
    m_slip->setFont(Theme::font(Text::Secondary));
    m_slip->setMinimumHeight(QFontMetrics(Theme::font(Text::Secondary)).height() + 4);
    m_user->setObjectName(u"user"_s);
    m_user->setFixedWidth(FieldWidth);

    auto *who = new QGridLayout;
    who->setHorizontalSpacing(0);
    who->setColumnMinimumWidth(0, LabelWidth);
    auto *whoLabel = new QLabel(tr("我是"));
    Theme::setKind(whoLabel, "second");
    whoLabel->setBuddy(m_user);
    who->addWidget(whoLabel, 0, 0);
    who->addWidget(m_user, 0, 1);
    who->setColumnStretch(2, 1);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(title);
    content->addSpacing(6);
    content->addWidget(m_vault);
    content->addSpacing(16);
    content->addWidget(advice);
    content->addSpacing(10);
    content->addWidget(m_groups);
    content->addSpacing(4);
    content->addWidget(m_slip);
    content->addSpacing(12);
    content->addLayout(who);
    content->addSpacing(10);
    content->addWidget(m_password);
    content->addStretch();
    content->addWidget(m_error);
    content->addSpacing(12);
    content->addLayout(makeFoot(m_cancel, m_hint, m_go));
    setContent(content, {});

    connect(m_groups, &GroupBoxes::changed, this, &RecoverForm::checkGroups);
    connect(m_groups, &GroupBoxes::entered, this, [this] { m_password->focusFirst(); });
    connect(m_user, &QComboBox::currentIndexChanged, this,
            [this] { m_password->setOwner({m_user->currentData().toString(), m_unit, {}}); });
    connect(m_password, &PasswordPair::changed, this, &RecoverForm::update);
    connect(m_password, &PasswordPair::entered, this, &RecoverForm::submit);
    connect(m_go, &QPushButton::clicked, this, &RecoverForm::submit);
    checkGroups();
}

void RecoverForm::setVault(const QString &name, const QStringList &unit, const QList<UnlockUser> &users)
{
    m_unit = unit;
    m_vault->setText(name);
    m_vault->setAccessibleName(tr("档案库：%1").arg(name));
    m_user->clear();
    for (const UnlockUser &user : users)
        m_user->addItem(user.roleTitle.isEmpty() ? user.name : user.name + u"　"_s + user.roleTitle, user.name);
    update();
}

void RecoverForm::checkGroups()
{
    // Zeros stand in for what is not typed yet, so that a slip shows at its own group and not at the end.
    QString typed;
    for (int i = 0; i < Groups; ++i)
        typed += m_groups->group(i).leftJustified(GroupLength, u'0') + u' ';
    const auto read = core::security::readRecoveryKey(typed);
    typed.fill(u'\0');
    const int group = read ? 0 : read.error().context.value(u"group"_s).toInt();
    const bool full = m_groups->isFull();
    m_fits = full && read.has_value();
    m_groups->mark(group);
    QString said;
    if (group > 0)
        said = tr("第 %1 组对不上。0 和 O、1 和 I 当作一样，请再看纸上。").arg(group);
    else if (m_fits)
        said = tr("✓　%1 组都对得上").arg(Groups);
    else if (full)
        said = tr("核对组对不上：%1 组里有一组写错了，请从头再看一遍纸上。").arg(Groups);
    if (full && !m_fits && group == 0)
        m_groups->mark(Groups);
    m_slip->setText(said);
    m_slip->setAccessibleName(said);
    Theme::setKind(m_slip, m_fits ? "good" : "late");
    m_slip->style()->unpolish(m_slip);
    m_slip->style()->polish(m_slip);
    m_error->hide();
    update();
}

void RecoverForm::submit()
{
    if (!m_go->isEnabled())
        return;
    QByteArray key = m_groups->text().toUtf8();
    QByteArray password = m_password->take();
    m_busy = true;
    m_error->hide();
    update();
    emit submitted(m_user->currentData().toString(), key, password);
    key.fill('\0');
    password.fill('\0');
}

void RecoverForm::showError(const core::Error &error)
{
    m_busy = false;
    // The check group fits, so no slip of the pen: the sheet is another vault's, or an older one.
    const bool otherSheet = m_fits && error.code == ErrorCode::WrongRecoveryKey;
    const QString text = otherSheet ? tr("这张恢复单写得没错，但不是这个档案库现在用的。档案没有受影响。请看纸上的单位和日期。")
                                    : words::errorText(error);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    update();
    if (error.code == ErrorCode::WrongRecoveryKey) {
        m_groups->mark(error.context.value(u"group"_s).toInt());
        m_groups->setFocus();
        m_groups->focusFirst();
    } else {
        m_password->focusFirst();
    }
    m_error->show();
}

bool RecoverForm::mayLeave()
{
    if (m_busy)
        return false;
    m_groups->clear();
    m_password->clear();
    checkGroups();
    return true;
}

void RecoverForm::update()
{
    QString reason;
    if (m_busy)
        reason = tr("正在验证…");
    else if (!m_groups->isFull())
        reason = tr("先写满 %1 组").arg(Groups);
    else if (!m_fits)
        reason = tr("恢复单还有一组对不上");
    else if (m_user->currentIndex() < 0)
        reason = tr("先选一个档案库");
    else
        reason = m_password->blockedBy();
    setReason(m_go, m_hint, reason);
    for (QWidget *widget : {static_cast<QWidget *>(m_groups), static_cast<QWidget *>(m_user),
                            static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_cancel)})
        widget->setEnabled(!m_busy);
}

void RecoverForm::showEvent(QShowEvent *event)
{
    EntranceForm::showEvent(event);
    m_groups->focusFirst();
}

} // namespace ui::shell
