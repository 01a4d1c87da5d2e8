// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/KitAsk.h"

#include "ui/common/Parts.h"
#include "ui/words/KitWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::kits;

namespace ui::kits
{

namespace
{
bool asksClass(ScopeKind kind)
{
    return kind == ScopeKind::Class || kind == ScopeKind::Delegate;
}
bool asksWords(ScopeKind kind)
{
    return kind == ScopeKind::Grade || kind == ScopeKind::Dormitory || kind == ScopeKind::Subject;
}
} // namespace

KitAsk::KitAsk(const KitsShown &shown, QWidget *parent)
    : AskDialog(tr("做工作包"), tr("一个加密的小档案，只有下面说的这些。文件和密码条分开交给本人。"), tr("存成文件…"), parent)
    , m_shown(shown)
    , m_rules(shippedKitRules().value_or(KitRules()))
    , m_person(addLine(tr("给谁"), tr("例如：周航")))
    , m_kind(choice(tr("哪一种")))
    , m_holds(label({}, Text::Secondary, "second"))
    , m_classTitle(label(tr("哪个班"), Text::Secondary, "second"))
    , m_class(choice(tr("哪个班")))
    , m_typedTitle(label({}, Text::Secondary, "second"))
    , m_typed(field(tr("范围")))
{
    for (const ScopeRule &one : m_rules.scopes)
        m_kind->addItem(one.name);
    for (const auto &one : std::as_const(m_shown.classes))
        m_class->addItem(one.display());
    m_holds->setWordWrap(true);
    body()->addWidget(label(tr("哪一种"), Text::Secondary, "second"));
    for (QWidget *one : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_holds), static_cast<QWidget *>(m_classTitle), static_cast<QWidget *>(m_class),
                         static_cast<QWidget *>(m_typedTitle), static_cast<QWidget *>(m_typed)})
        body()->addWidget(one);
    m_last = addLine(tr("用到哪一天，空着就到学年末"), u"2027-01-31"_s, false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &KitAsk::showScope);
    showScope();
}

const ScopeRule *KitAsk::rule() const
{
    const int row = m_kind->currentIndex();
    return row >= 0 && row < m_rules.scopes.size() ? &m_rules.scopes.at(row) : nullptr;
}

void KitAsk::showScope()
{
    const ScopeRule *chosen = rule();
    if (!chosen)
        return;
    m_holds->setText(words::scopeHolds(*chosen));
    for (QWidget *one : {static_cast<QWidget *>(m_classTitle), static_cast<QWidget *>(m_class)})
        one->setVisible(asksClass(chosen->kind));
    for (QWidget *one : {static_cast<QWidget *>(m_typedTitle), static_cast<QWidget *>(m_typed)})
        one->setVisible(asksWords(chosen->kind));
    m_typedTitle->setText(chosen->kind == ScopeKind::Grade           ? tr("哪个年级，写数字，例如 7")
                              : chosen->kind == ScopeKind::Dormitory ? tr("哪栋楼或哪间，例如 东楼，或 东楼/301,东楼/302")
                                                                     : tr("哪几个班，例如 7-3,7-4"));
}

tl::expected<KitScope, QString> KitAsk::scope() const
{
    const ScopeRule *chosen = rule();
    KitScope scope;
    scope.kind = chosen ? chosen->kind : ScopeKind::Class;
    if (asksWords(scope.kind)) {
        const auto typed = scopeFromText(scopeText(scope) + u':' + m_typed->text().trimmed(), m_shown.stage, {});
        return typed ? tl::expected<KitScope, QString>(*typed) : tl::unexpected(tr("范围读不懂：照格子上面的例子写。没有改动任何东西。"));
    }
    if (!asksClass(scope.kind))
        return scope;
    if (m_class->currentIndex() < 0)
        return tl::unexpected(tr("还没有班级，先导入学生名单。没有改动任何东西。"));
    scope.classes = {m_shown.classes.at(m_class->currentIndex())};
    return scope;
}

tl::expected<KitWish, QString> KitAsk::wish() const
{
    const QString typed = m_last->text().trimmed();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && !day.isValid())
        return tl::unexpected(tr("日期不对：写成 2027-01-31 的样子。没有改动任何东西。"));
    const auto chosen = scope();
    if (!chosen)
        return tl::unexpected(chosen.error());
    return KitWish{m_person->text(), *chosen, day};
}

} // namespace ui::kits
