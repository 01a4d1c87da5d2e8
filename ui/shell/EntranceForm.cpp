// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EntranceForm.h"

#include "ui/common/Theme.h"
#include "ui/shell/UnlockPicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

void EntranceForm::setContent(QVBoxLayout *content, const ContentPlace &place)
{
    auto *holder = new QWidget;
    holder->setAccessibleName(accessibleName());
    holder->setMaximumWidth(place.width);
    holder->setLayout(content);
    content->setContentsMargins(0, 0, 0, 0);
    auto *side = new QWidget;
    side->setObjectName(u"unlockSide"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setAccessibleName(accessibleName());
    auto *held = new QHBoxLayout(side);
    held->setContentsMargins(place.left, place.top, 40, 40);
    held->addWidget(holder, 1);
    held->addStretch();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new UnlockPicture);
    all->addWidget(side, 1);
}

QLabel *EntranceForm::makeError()
{
    auto *error = new QLabel;
    error->setObjectName(u"error"_s);
    error->setWordWrap(true);
    error->setTextFormat(Qt::PlainText);
    Theme::setKind(error, "error");
    error->hide();
    return error;
}

QLabel *EntranceForm::makeHint()
{
    auto *hint = new QLabel;
    hint->setObjectName(u"hint"_s);
    hint->setFont(Theme::font(Text::Secondary));
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Theme::setKind(hint, "quiet");
    return hint;
}

QPushButton *EntranceForm::makeCancel()
{
    auto *cancel = new QPushButton(tr("返回"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAccessibleName(tr("返回打开档案库"));
    Theme::setKind(cancel, "link");
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit left();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &QPushButton::click);
    return cancel;
}

QPushButton *EntranceForm::makeGo(const QString &text)
{
    auto *go = new QPushButton(text);
    go->setObjectName(u"go"_s);
    go->setAccessibleName(text);
    Theme::setKind(go, "primary");
    return go;
}

QHBoxLayout *EntranceForm::makeFoot(QPushButton *cancel, QLabel *hint, QPushButton *go)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(cancel);
    foot->addWidget(hint, 1);
    foot->addWidget(go);
    return foot;
}

void EntranceForm::setReason(QPushButton *go, QLabel *hint, const QString &reason)
{
    go->setEnabled(reason.isEmpty());
    go->setAccessibleDescription(reason);
    hint->setText(reason);
    hint->setAccessibleName(reason);
}

} // namespace ui::shell
