// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/TriageDialogs.h"

#include "core/alerts/Triage.h"
#include "ui/alerts/SignerRow.h"
#include "ui/common/Parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{

bool isOpenTriage(const Task &task)
{
    return task.kind == TaskKind::Triage && !task.done;
}

QComboBox *roleChoice(const AlertsSource &source, const QString &name, const QString &first)
{
    QComboBox *box = choice(name);
    for (auto role = source.table.roles.begin(); role != source.table.roles.end(); ++role)
        box->addItem(role.value(), role.key());
    box->setCurrentIndex(std::max(0, box->findData(first)));
    return box;
}

} // namespace

bool isUngraded(const Alert &alert)
{
    return alert.state != State::Closed && !alert.severity && alert.decisions.isEmpty();
}

bool wantsSecondLook(const Alert &alert)
{
    return alert.state == State::Closed && std::any_of(alert.tasks.begin(), alert.tasks.end(), isOpenTriage);
}

void askAside(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent)
{
    const bool danger = std::any_of(view.alert.found.begin(), view.alert.found.end(), isDanger);
    QString explanation = QObject::tr("看过信号，不需要定级时用。记录都留着，仍在全部预警里；来了新的信号会再请人看。");
    if (danger)
        explanation += QObject::tr("\n有危险的信号：要先当面谈过并记下，还要第二个人看过并签名。");
    auto *dialog = new AskDialog(QObject::tr("搁置：%1").arg(view.student.name), explanation, QObject::tr("搁置"), parent);
    dialog->setMinimumWidth(widthFor(560, 640));
    QLineEdit *reason = dialog->addLine(QObject::tr("为什么不定级"), QObject::tr("写事实：谁看过，看见了什么"));
    dialog->keepDraft(reason, source.drafts, u"alert.aside/"_s + view.alert.id.toString());
    QComboBox *role = roleChoice(source, QObject::tr("我以什么岗位签名"), u"psych_teacher"_s);
    auto *second = new SignerRow(QObject::tr("第二签名人"), source.table, u"class_head"_s, SignerRow::Asks::PersonAndRole);
    second->ask(source, view.alert.id);
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(label(QObject::tr("我签名：%1").arg(source.person)), 1);
    own->addWidget(role, 1);
    dialog->body()->addWidget(label(QObject::tr("签名"), Text::Section));
    dialog->body()->addLayout(own);
    dialog->body()->addWidget(second);
    dialog->onAccept([=] {
        Decision ruling;
        ruling.reasons = {reason->text().trimmed()};
        ruling.deciders = {{source.person, role->currentData().toString()}};
        if (const auto signer = second->decider())
            ruling.deciders.append(*signer);
        follow(dialog, [=](const Alert &seen) { return source.setAside(seen.id, seen.revision, ruling); });
    });
    dialog->open();
}

void askLeave(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent)
{
    const auto task = std::find_if(view.alert.tasks.begin(), view.alert.tasks.end(), isOpenTriage);
    if (task == view.alert.tasks.end())
        return;
    auto *dialog = new AskDialog(QObject::tr("不再开案：%1").arg(view.student.name),
                                 QObject::tr("看过新的信号，不需要再开案时用。信号和理由都留着。要再开案，请按 U 定级。"),
                                 QObject::tr("记下"), parent);
    QLineEdit *reason = dialog->addLine(QObject::tr("为什么不再开案"), QObject::tr("写事实：谁看过，看见了什么"));
    dialog->keepDraft(reason, source.drafts, u"alert.leave/"_s + view.alert.id.toString());
    dialog->onAccept([=, id = task->id] {
        follow(dialog, [=](const Alert &) { return source.completeTask(id, reason->text().trimmed()); });
    });
    dialog->open();
}

} // namespace ui::alerts
