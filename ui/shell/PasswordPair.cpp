// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PasswordPair.h"

#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
struct Rule {
    const char16_t *reason; ///< of checkPassword(), in the order in which it looks
    const char *words;
};
constexpr Rule Rules[] = {
    {u"short", QT_TRANSLATE_NOOP("PasswordPair", "至少 10 个字符，或 4 个不同的词")},
    {u"common", QT_TRANSLATE_NOOP("PasswordPair", "不是大家常用的密码")},
    {u"own_name", QT_TRANSLATE_NOOP("PasswordPair", "不是自己的名字加几个数字")},
    {u"school", QT_TRANSLATE_NOOP("PasswordPair", "不是单位的名称或代码")},
};

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setProperty("tall", true);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    return field;
}
} // namespace

PasswordPair::PasswordPair(int labelWidth, int fieldWidth, QWidget *parent)
    : QWidget(parent)
    , m_first(secretField(tr("新密码")))
    , m_second(secretField(tr("再写一遍新密码")))
    , m_reveal(new QPushButton(tr("显示")))
{
    setAccessibleName(tr("设新密码"));
    m_first->setObjectName(u"newPassword"_s);
    m_second->setObjectName(u"newPasswordAgain"_s);
    m_reveal->setObjectName(u"revealNew"_s);
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("显示新密码"));
    Theme::setKind(m_reveal, "link");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, labelWidth);
    int row = 0;
    for (auto &[text, field] : {std::pair{tr("新密码"), m_first}, std::pair{tr("再写一遍"), m_second}}) {
        auto *label = new QLabel(text);
        Theme::setKind(label, "second");
        label->setBuddy(field);
        field->setFixedWidth(fieldWidth);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    auto *inside = new QHBoxLayout(m_first);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(m_reveal);
    m_first->setTextMargins(0, 0, 52, 0);
    auto *lines = new QGridLayout;
    lines->setVerticalSpacing(2);
    lines->setHorizontalSpacing(4);
    lines->setColumnMinimumWidth(0, 20);
    lines->setColumnStretch(1, 1);
    for (std::size_t i = 0; i <= std::size(Rules); ++i) {
        auto *mark = new QLabel;
        mark->setFont(Theme::font(Text::Secondary));
        mark->setObjectName(i < std::size(Rules) ? QString::fromUtf16(Rules[i].reason) : u"alike"_s);
        auto *line = new QLabel(i < std::size(Rules) ? tr(Rules[i].words) : tr("两遍写得一样"));
        line->setFont(Theme::font(Text::Secondary));
        lines->addWidget(mark, int(i), 0);
        lines->addWidget(line, int(i), 1);
        m_marks.append(mark);
        m_lines.append(line);
    }
    grid->addLayout(lines, row, 1);
    grid->setColumnStretch(2, 1);
    setTabOrder(m_first, m_reveal);
    setTabOrder(m_reveal, m_second);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setText(shown ? tr("隐藏") : tr("显示"));
    });
    connect(m_first, &QLineEdit::textChanged, this, &PasswordPair::check);
    connect(m_second, &QLineEdit::textChanged, this, &PasswordPair::check);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &PasswordPair::entered);
    check();
}

void PasswordPair::setOwner(const core::security::PasswordOwner &owner)
{
    m_owner = owner;
    check();
}

QString PasswordPair::blockedBy() const
{
    return m_blockedBy;
}

QByteArray PasswordPair::take()
{
    QByteArray password = m_first->text().toUtf8();
    clear();
    return password;
}

void PasswordPair::clear()
{
    m_first->clear();
    m_second->clear();
    m_reveal->setChecked(false);
}

void PasswordPair::focusFirst()
{
    m_first->setFocus();
}

void PasswordPair::setLine(qsizetype index, bool fulfilled)
{
    const QString words = m_lines.at(index)->text();
    m_marks.at(index)->setText(fulfilled ? u"✓"_s : u"○"_s);
    m_marks.at(index)->setAccessibleName(fulfilled ? tr("已做到") : tr("还没做到"));
    m_lines.at(index)->setAccessibleName(fulfilled ? tr("已做到：%1").arg(words) : tr("还没做到：%1").arg(words));
    for (QLabel *label : {m_marks.at(index), m_lines.at(index)}) {
        Theme::setKind(label, fulfilled ? "good" : "quiet");
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

void PasswordPair::check()
{
    const QString typed = m_first->text();
    std::size_t open = 0; // the first rule that is not met; those behind it were not looked at
    bool rulesKnown = true;
    if (!typed.isEmpty()) {
        const core::Result<> checked = core::security::checkPassword(typed, m_owner);
        open = std::size(Rules);
        if (!checked) {
            const QString reason = checked.error().context.value(u"reason"_s).toString();
            rulesKnown = checked.error().code == core::ErrorCode::WeakPassword;
            for (std::size_t i = std::size(Rules); i-- > 0;) {
                if (!rulesKnown || reason == QStringView(Rules[i].reason))
                    open = i;
            }
        }
    }
    for (std::size_t i = 0; i < std::size(Rules); ++i)
        setLine(qsizetype(i), i < open);
    const bool alike = !typed.isEmpty() && typed == m_second->text();
    setLine(m_lines.size() - 1, alike);
    m_blockedBy.clear();
    if (typed.isEmpty())
        m_blockedBy = tr("先写新密码");
    else if (!rulesKnown)
        m_blockedBy = tr("查不了密码规则，程序文件可能不全");
    else if (open < std::size(Rules))
        m_blockedBy = tr("密码还缺一条：%1").arg(tr(Rules[open].words));
    else if (!alike)
        m_blockedBy = m_second->text().isEmpty() ? tr("再写一遍新密码") : tr("两遍写得不一样");
    emit changed();
}

} // namespace ui::shell
