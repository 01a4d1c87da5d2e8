// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/StartPage.h"

#include "core/station/CardCode.h"
#include "ui/station/StationParts.h"
#include "ui/station/StationSource.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::station::cleanCardCode;
using ui::common::Text;
using ui::common::Theme;

namespace ui::station
{

StartPage::StartPage(const StationSource &source, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("输入答题卡号"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *middle = new QWidget;
    auto *column = makeColumn(middle, accessibleName());
    column->addStretch(1);
    column->addWidget(reading(source.unitName, Text::Note, "second"));
    column->addSpacing(8);
    column->addWidget(reading(tr("请输入你卡片上的号码"), Text::Question));
    column->addSpacing(20);
    m_card = ui::common::field(tr("答题卡号"));
    m_card->setObjectName(u"card"_s);
    m_card->setFont(Theme::font(Text::Question));
    m_card->setProperty("large", true);
    m_card->setMaxLength(40);
    m_card->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_card->setAttribute(Qt::WA_InputMethodEnabled, false); // a code has no Chinese characters
    m_card->setContextMenuPolicy(Qt::NoContextMenu);
    column->addWidget(m_card);
    column->addSpacing(12);
    m_error = reading({}, Text::Option, "error");
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(reading(tr("三组、每组四个字母或数字，横线不用打，大小写都行。没有数字 0 和 1，也没有字母 O 和 I。"), Text::Note, "second"), 1);
    m_go = largeButton(tr("开始"), true);
    m_go->setObjectName(u"go"_s);
    line->addWidget(m_go);
    column->addLayout(line);
    column->addSpacing(24);
    column->addWidget(reading(tr("这里不显示你的名字，也不出分数。每答一题就封好，只有学校的心理老师能打开。断电也不要紧，再输一次卡号接着答。"),
                              Text::Note, "note"));
    column->addStretch(2);
    all->addWidget(middle, 1);

    all->addWidget(ui::common::hairline());
    QHBoxLayout *foot = nullptr;
    QWidget *band = makeStrip(tr("给老师看的"), &foot);
    m_returned = ui::common::label({}, Text::Note, "second");
    m_returned->setObjectName(u"returned"_s);
    foot->addWidget(m_returned);
    foot->addSpacing(24);
    foot->addWidget(ui::common::label(tr("校验号 %1").arg(source.keyMark), Text::Note, "quiet"));
    foot->addStretch(1);
    QPushButton *talk = ui::common::button(tr("想找人说说"), "link");
    QFont font = Theme::font(Text::Note);
    font.setBold(true);
    talk->setFont(font);
    talk->setObjectName(u"talk"_s);
    foot->addWidget(talk);
    all->addWidget(band);

    connect(m_card, &QLineEdit::textEdited, this, &StartPage::group);
    connect(m_card, &QLineEdit::returnPressed, this, &StartPage::go);
    connect(m_go, &QPushButton::clicked, this, &StartPage::go);
    connect(talk, &QPushButton::clicked, this, &StartPage::talkWanted);
    setReturned(0);
    begin();
}

void StartPage::begin()
{
    m_card->setText({}); // and with it what could be undone
    setError({});
    setWaiting(false);
    m_card->setFocus();
}

void StartPage::setReturned(int count)
{
    m_returned->setText(tr("今天交回 %1 份").arg(count));
}

void StartPage::setWaiting(bool yes)
{
    m_waiting = yes;
    m_card->setReadOnly(yes);
    m_go->setEnabled(!yes && cleanCardCode(m_card->text()).size() == core::station::CardCodeLength);
}

void StartPage::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_card->setFocus();
}

void StartPage::group()
{
    // Only at the end: a correction in the middle keeps its place.
    if (m_card->cursorPosition() == m_card->text().size())
        m_card->setText(core::station::shownCardCode(cleanCardCode(m_card->text()).left(core::station::CardCodeLength)));
    setError({});
    setWaiting(m_waiting);
}

void StartPage::go()
{
    if (!m_waiting && m_go->isEnabled())
        emit entered(m_card->text());
}

} // namespace ui::station
