// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Header.h"

#include "ui/common/Theme.h"
#include "ui/shell/Icon.h"
#include "ui/shell/PageInfo.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int Height = 48;
constexpr int PaletteWidth = 270;

/// Draws in the ink of the moment, so that a change of scheme needs no new icon.
class LockButton : public QPushButton
{
public:
    explicit LockButton(const QString &text) : QPushButton(text) { setContentsMargins(0, 0, 0, 0); }
    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(20, 0); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QString words = option.text;
        option.text.clear();
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        const QColor ink(Theme::tokens().ink);
        paintIcon(painter, QRectF(11, height() / 2.0 - 8, 15, 15), Icon::Lock, ink);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(32, 0, -4, 0), int(Qt::AlignLeft | Qt::AlignVCenter), words);
    }
};
} // namespace

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("返回")))
    , m_title(new QLabel)
    , m_trail(new QLabel)
    , m_palette(new QPushButton)
    , m_paletteText(new QLabel)
    , m_vault(new QLabel)
    , m_user(new QLabel)
    , m_lock(new LockButton(tr("锁定")))
{
    setObjectName(u"header"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("页首"));
    setFixedHeight(std::max(Height, QFontMetrics(Theme::font(Text::Body)).height() * 2 + 8));
    m_title->setFont(Theme::font(Text::PageTitle));
    m_title->setTextFormat(Qt::PlainText);
    m_trail->setTextFormat(Qt::PlainText);
    m_vault->setTextFormat(Qt::PlainText);
    m_user->setTextFormat(Qt::PlainText);
    Theme::setKind(m_trail, "quiet");
    Theme::setKind(m_user, "quiet");
    m_user->setFont(Theme::font(Text::Caption));
    Theme::setKind(m_back, "bar");
    m_back->setToolTip(tr("返回上一页（Alt+←）"));
    m_back->setAccessibleName(tr("返回上一页"));
    m_back->hide();
    Theme::setKind(m_lock, "bar");
    m_lock->setObjectName(u"lock"_s);
    m_lock->setToolTip(tr("锁定（Ctrl+L）"));
    m_lock->setAccessibleName(tr("锁定"));

    // A button that looks like the field it opens, and takes no text itself.
    m_palette->setObjectName(u"paletteBox"_s);
    m_palette->setFixedWidth(PaletteWidth);
    m_palette->setToolTip(tr("找（Ctrl+K）"));
    m_paletteText->setAttribute(Qt::WA_TransparentForMouseEvents);
    Theme::setKind(m_paletteText, "quiet");
    auto *paletteKey = new QLabel(u"Ctrl+K"_s);
    paletteKey->setAccessibleName(tr("按 Ctrl+K"));
    paletteKey->setFont(Theme::font(Text::Caption));
    paletteKey->setAttribute(Qt::WA_TransparentForMouseEvents);
    Theme::setKind(paletteKey, "quiet");
    auto *inside = new QHBoxLayout(m_palette);
    inside->setContentsMargins(12, 0, 12, 0);
    inside->addWidget(m_paletteText, 1);
    inside->addWidget(paletteKey);

    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch();
    who->addWidget(m_vault);
    who->addWidget(m_user);
    who->addStretch();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 0, 16, 0);
    all->setSpacing(12);
    all->addWidget(m_back);
    all->addWidget(m_title);
    all->addWidget(m_trail);
    all->addStretch();
    all->addWidget(m_palette);
    all->addLayout(who);
    all->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &Header::lockRequested);
    connect(m_back, &QPushButton::clicked, this, &Header::backRequested);
    connect(m_palette, &QPushButton::clicked, this, &Header::paletteRequested);
    clear();
}

void Header::setSession(const Session &session)
{
    m_vault->setText(session.vaultName);
    m_vault->setAccessibleName(tr("档案库：%1").arg(session.vaultName));
    m_paletteText->setText(session.searchHint);
    m_palette->setAccessibleName(session.searchHint);
    m_user->setText(session.userName + u"　"_s + session.roleTitle);
    m_user->setAccessibleName(tr("正在使用的人：%1，%2").arg(session.userName, session.roleTitle));
}

void Header::setTitle(const QString &title, const QStringList &trail)
{
    m_title->setText(title);
    m_title->setAccessibleName(tr("本页：%1").arg(title));
    m_trail->setText(trail.join(u" › "_s));
    m_trail->setAccessibleName(tr("所在位置：%1").arg(m_trail->text()));
    m_trail->setVisible(!trail.isEmpty());
}

void Header::setBackPossible(bool possible)
{
    m_back->setVisible(possible);
}

void Header::clear()
{
    for (QLabel *label : {m_title, m_trail, m_paletteText, m_vault, m_user})
        label->clear();
    m_palette->setAccessibleName(tr("找"));
    m_title->setAccessibleName(tr("本页"));
    m_trail->setAccessibleName(tr("所在位置"));
    m_vault->setAccessibleName(tr("档案库"));
    m_user->setAccessibleName(tr("正在使用的人"));
    setBackPossible(false);
}

} // namespace ui::shell
