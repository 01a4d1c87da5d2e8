// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockForm.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/Theme.h"
#include "ui/shell/UnlockPicture.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int FieldWidth = 372;
constexpr int LabelWidth = 84;

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    Theme::setKind(button, "link");
    button->hide();
    return button;
}
} // namespace

UnlockForm::UnlockForm(QWidget *parent)
    : QWidget(parent)
    , m_vault(new QLabel)
    , m_path(new QLabel)
    , m_user(new ui::common::ChoiceBox(tr("我是")))
    , m_password(new QLineEdit)
    , m_reveal(new QPushButton(tr("显示")))
    , m_caps(new QLabel(tr("大写锁定开着，密码分大小写。")))
    , m_error(new QLabel)
    , m_open(new QPushButton(tr("打开")))
    , m_hint(new QLabel)
    , m_recover(linkButton(tr("忘记密码，用恢复单打开…")))
    , m_other(linkButton(tr("打开别的档案库或工作包…")))
    , m_create(linkButton(tr("新建档案库…")))
    , m_restore(linkButton(tr("从备份恢复…")))
    , m_kit(linkButton(tr("打开收到的工作包…")))
    , m_language(linkButton(words::otherLanguageName()))
    , m_foot(new QLabel)
{
    setAccessibleName(tr("打开档案库"));
    auto *side = new QWidget;
    side->setObjectName(u"unlockSide"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setAccessibleName(tr("打开档案库"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(132, 96, 24, 18);
    column->setSpacing(0);
    build(column);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new UnlockPicture);
    all->addWidget(side, 1);

    m_password->installEventFilter(this);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, &UnlockForm::tick);
    connect(m_open, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_password, &QLineEdit::textChanged, this, &UnlockForm::updateState);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setText(shown ? tr("隐藏") : tr("显示"));
    });
    connect(m_recover, &QPushButton::clicked, this, &UnlockForm::recoverRequested);
    connect(m_other, &QPushButton::clicked, this, &UnlockForm::openOtherRequested);
    connect(m_create, &QPushButton::clicked, this, &UnlockForm::createRequested);
    connect(m_restore, &QPushButton::clicked, this, &UnlockForm::restoreRequested);
    connect(m_kit, &QPushButton::clicked, this, &UnlockForm::kitRequested);
    connect(m_language, &QPushButton::clicked, this, &UnlockForm::languageRequested);
    for (int i = 0; i < 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (i < m_user->count() && m_user->isEnabled()) {
                m_user->setCurrentIndex(i);
                m_password->setFocus();
            }
        });
    }
    updateState();
}

void UnlockForm::build(QVBoxLayout *side)
{
    auto *title = new QLabel(tr("打开档案库"));
    title->setFont(Theme::font(Text::RecordName));
    auto *advice = new QLabel(tr("离开座位时按 Ctrl+L，随时锁定。"));
    Theme::setKind(advice, "quiet");
    side->addWidget(title);
    side->addSpacing(6);
    side->addWidget(advice);
    side->addSpacing(28);

    QFont strong = Theme::font(Text::Body);
    strong.setBold(true);
    m_vault->setFont(strong);
    m_vault->setTextFormat(Qt::PlainText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setFont(Theme::font(Text::Caption));
    m_path->setWordWrap(true);
    Theme::setKind(m_path, "quiet");
    m_user->setProperty("tall", true);
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("密码"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setProperty("tall", true);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                    Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("显示密码"));
    Theme::setKind(m_reveal, "link");
    m_caps->setObjectName(u"capsLock"_s);
    m_caps->setFont(Theme::font(Text::Secondary));
    Theme::setKind(m_caps, "second");
    m_caps->hide();
    m_error->setObjectName(u"error"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::RichText);
    Theme::setKind(m_error, "error");
    m_error->hide();
    m_open->setObjectName(u"open"_s);
    m_open->setAccessibleName(tr("打开"));
    m_open->setProperty("tall", true);
    m_open->setMinimumWidth(100);
    Theme::setKind(m_open, "primary");
    m_hint->setObjectName(u"hint"_s);
    Theme::setKind(m_hint, "quiet");
    m_hint->setFont(Theme::font(Text::Secondary));

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(0);
    form->setVerticalSpacing(12);
    form->setColumnMinimumWidth(0, LabelWidth);
    form->setColumnMinimumWidth(1, FieldWidth);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *field) {
        if (!text.isEmpty()) {
            auto *label = new QLabel(text);
            Theme::setKind(label, "second");
            form->addWidget(label, row, 0);
        }
        field->setMaximumWidth(std::max(field->minimumWidth(), FieldWidth));
        form->addWidget(field, row++, 1);
    };
    add(tr("档案库"), m_vault);
    add({}, m_path);
    add(tr("我是"), m_user);
    add(tr("密码"), m_password);
    auto *inside = new QHBoxLayout(m_password);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(m_reveal);
    m_password->setTextMargins(0, 0, 52, 0);
    add({}, m_caps);
    add({}, m_error);
    auto *act = new QHBoxLayout;
    act->setSpacing(14);
    act->addWidget(m_open);
    act->addWidget(m_hint);
    act->addStretch();
    form->addLayout(act, row++, 1);
    auto *rule = new QFrame;
    rule->setObjectName(u"rule"_s);
    rule->setFixedSize(FieldWidth, 1);
    rule->setAccessibleName(tr("分隔线"));
    form->setRowMinimumHeight(row++, 10);
    form->addWidget(rule, row++, 1);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (QPushButton *link : {m_recover, m_other, m_kit, m_restore, m_create})
        links->addWidget(link, 0, Qt::AlignLeft);
    form->addLayout(links, row++, 1);
    auto *held = new QHBoxLayout;
    held->addLayout(form);
    held->addStretch();
    side->addLayout(held);
    side->addStretch();
    m_foot->setObjectName(u"foot"_s);
    m_foot->setFont(Theme::font(Text::Caption));
    m_foot->setContentsMargins(LabelWidth, 0, 0, 0);
    Theme::setKind(m_foot, "quiet");
    m_language->setObjectName(u"language"_s);
    m_language->setToolTip(tr("界面换成这种语言，程序会重新打开"));
    m_language->setAccessibleName(tr("界面语言换成 %1").arg(m_language->text()));
    m_language->show();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot);
    foot->addStretch();
    foot->addWidget(m_language);
    side->addLayout(foot);
    setHotlines({});
    setTabOrder(m_user, m_password);
    setTabOrder(m_password, m_reveal);
    setTabOrder(m_reveal, m_open);
}

void UnlockForm::setVault(const QString &name, const QString &path, const QList<UnlockUser> &users)
{
    clear();
    m_vault->setText(name);
    m_vault->setAccessibleName(tr("档案库：%1").arg(name));
    m_path->setText(path);
    m_path->setAccessibleName(tr("位置：%1").arg(path));
    m_user->clear();
    for (const UnlockUser &user : users)
        m_user->addItem(user.roleTitle.isEmpty() ? user.name : user.name + u"　"_s + user.roleTitle, user.name);
    updateState();
}

void UnlockForm::setOffers(Offers offers)
{
    m_recover->setVisible(offers.testFlag(Recover));
    m_other->setVisible(offers.testFlag(OpenOther));
    m_create->setVisible(offers.testFlag(Create));
    m_restore->setVisible(offers.testFlag(Restore));
    m_kit->setVisible(offers.testFlag(OpenKit));
}

void UnlockForm::setHotlines(const QStringList &hotlines)
{
    m_foot->setText((QStringList{tr("版本 %1").arg(QStringLiteral(YICE_VERSION))} + hotlines).join(u"　·　"_s));
}

void UnlockForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_error->hide();
    updateState();
    if (!busy)
        m_password->setFocus();
}

void UnlockForm::showError(const core::Error &error)
{
    m_busy = false;
    const QString text = words::errorText(error);
    const qsizetype end = words::firstSentence(text);
    m_error->setText(u"<b>%1</b>%2"_s.arg(text.left(end).toHtmlEscaped(), text.mid(end).toHtmlEscaped()));
    m_error->setAccessibleName(text);
    m_error->show();
    m_waitSeconds = std::max(0, error.context.value(u"waitSeconds"_s).toInt());
    if (m_waitSeconds > 0)
        m_wait.start();
    m_password->clear();
    updateState();
    m_password->setFocus();
}

void UnlockForm::clear()
{
    m_password->clear();
    m_reveal->setChecked(false);
    m_error->clear();
    m_error->setAccessibleName({});
    m_error->hide();
    m_caps->hide();
    m_busy = false;
    updateState();
}

QString UnlockForm::currentUser() const
{
    return m_user->currentData().toString();
}

void UnlockForm::submit()
{
    if (!m_open->isEnabled())
        return;
    const QString user = currentUser();
    QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    m_reveal->setChecked(false);
    setBusy(true);
    emit submitted(user, password);
    password.fill('\0');
}

void UnlockForm::tick()
{
    if (--m_waitSeconds <= 0) {
        m_waitSeconds = 0;
        m_wait.stop();
    }
    updateState();
}

void UnlockForm::updateState()
{
    // A blocked button stays, grey, with its reason beside it.
    const bool waiting = m_waitSeconds > 0;
    const bool empty = m_password->text().isEmpty();
    m_open->setEnabled(!m_busy && !waiting && !empty && m_user->count() > 0);
    m_user->setEnabled(!m_busy);
    m_password->setEnabled(!m_busy);
    m_reveal->setEnabled(!m_busy);
    if (m_busy)
        m_hint->setText(tr("正在打开…"));
    else if (waiting)
        m_hint->setText(tr("还要等 %1 秒").arg(m_waitSeconds));
    else if (m_user->count() == 0)
        m_hint->setText(tr("先选一个档案库"));
    else if (empty)
        m_hint->setText(tr("先写密码"));
    else
        m_hint->setText(tr("回车也可以"));
}

void UnlockForm::noticeCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers, int key)
{
    // Qt does not tell the state of the key; a letter against the Shift key does.
    if (key == Qt::Key_CapsLock) {
        m_caps->hide();
    } else if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).isUpper() != typed.at(0).isLower()) {
        m_caps->setVisible(typed.at(0).isUpper() != modifiers.testFlag(Qt::ShiftModifier));
    }
}

bool UnlockForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        noticeCapsLock(key->text(), key->modifiers(), key->key());
    }
    return QWidget::eventFilter(watched, event);
}

void UnlockForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_password->setFocus();
}

} // namespace ui::shell
