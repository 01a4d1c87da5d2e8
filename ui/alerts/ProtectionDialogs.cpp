// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/ProtectionDialogs.h"

#include "ui/alerts/EvidenceList.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{

void askSuspicion(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent, bool bullying)
{
    QStringList known;
    for (const Suspect &suspect : view.alert.suspected)
        known.append(words::suspectText(suspect, source.table));
    QString explanation = QObject::tr("记「有人伤害」，报告公安、民政、教育主管部门的时限就开始，不论等级；记「学生间欺凌」，学校就开始调查。"
                                      "这个人从此看不到这个预警，签名不算，要找他的步骤改由独立的专人办理。");
    if (!known.isEmpty())
        explanation += QObject::tr("\n已记：%1").arg(known.join(Words::tr("、")));
    auto *dialog = new AskDialog(QObject::tr("怀疑有人伤害学生"), explanation, QObject::tr("记下"), parent);
    QComboBox *kind = choice(QObject::tr("怀疑什么"));
    kind->setObjectName(u"suspicionKind"_s);
    kind->addItem(QObject::tr("有人伤害学生：强制报告"), false);
    kind->addItem(QObject::tr("学生间欺凌：学校调查"), true);
    kind->setCurrentIndex(bullying ? 1 : 0);
    QLabel *both = label(QObject::tr("受了伤、被勒索、被逼或被摸，两种都要记：先记一种，再记另一种。"), Text::Secondary, "second");
    both->setWordWrap(true);
    both->setVisible(bullying);
    QComboBox *place = choice(QObject::tr("是什么人"));
    const QStringList places = QStringList{u""_s, AtHome, FellowStudent, SomebodyElse} + source.table.roles.keys()
        + source.table.posts.keys() + QStringList{SchoolStaff};
    for (const QString &one : std::as_const(places))
        place->addItem(words::suspectPlaceText(one, source.table), one);
    place->setCurrentIndex(-1);
    const auto ofKind = [=] {
        const bool pupils = kind->currentData().toBool();
        both->setVisible(pupils);
        place->setCurrentIndex(pupils ? place->findData(QString(FellowStudent)) : -1);
        place->setEnabled(!pupils);
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, dialog, ofKind);
    dialog->body()->addWidget(place);
    dialog->body()->insertWidget(0, kind);
    dialog->body()->insertWidget(1, both);
    QWidget::setTabOrder(kind, place);
    QComboBox *instead = choice(QObject::tr("加一个，还是更正已记的"));
    instead->setObjectName(u"suspectInstead"_s);
    instead->addItem(QObject::tr("再加一个"), -1);
    for (qsizetype i = 0; i < known.size(); ++i)
        instead->addItem(QObject::tr("更正：%1").arg(known.at(i)), int(i));
    instead->setVisible(!known.isEmpty());
    dialog->body()->addWidget(instead);
    QLineEdit *person = dialog->addLine(QObject::tr("姓名，不知道就空着"), {}, false);
    QLineEdit *note = dialog->addLine(QObject::tr("凭什么这样想"), QObject::tr("写事实：谁说的，看见了什么"));
    auto *withdraw = new QCheckBox(QObject::tr("撤回：查明没有这样的事"));
    withdraw->setAccessibleName(withdraw->text());
    withdraw->setVisible(view.alert.harmSuspected || view.alert.bullying);
    dialog->body()->addWidget(withdraw);
    place->setFocus();
    if (bullying) {
        ofKind();
        person->setFocus();
    }
    dialog->onAccept([=] {
        const QString who = person->text().trimmed();
        if (!withdraw->isChecked() && !who.isEmpty() && place->currentIndex() < 0) {
            dialog->showWords(QObject::tr("还没选是什么人：没有岗位的也有一项。不知道时，要找岗位的步骤都改由独立的专人办理。没有改动任何东西。"));
            place->setFocus();
            return;
        }
        const int corrected = instead->currentData().toInt();
        const auto wrong = !withdraw->isChecked() && corrected >= 0 && corrected < view.alert.suspected.size()
            ? std::optional(view.alert.suspected.at(corrected))
            : std::nullopt;
        follow(dialog, [=](const Alert &seen) {
            QList<Suspect> suspects = seen.suspected;
            if (wrong)
                suspects.removeOne(*wrong);
            if (withdraw->isChecked())
                suspects.clear();
            else if (!who.isEmpty() || (!kind->currentData().toBool() && !place->currentData().toString().isEmpty()))
                suspects.append({who, place->currentData().toString()});
            const auto &suspect = kind->currentData().toBool() ? source.suspectBullying : source.suspectHarm;
            return suspect(seen.id, seen.revision, !withdraw->isChecked(), suspects, note->text().trimmed());
        });
    });
    dialog->open();
}

} // namespace

void askHarm(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent)
{
    askSuspicion(source, view, follow, parent, view.alert.bullying && !view.alert.harmSuspected);
}

void askBullying(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent)
{
    askSuspicion(source, view, follow, parent, true);
}

void askGround(const AlertsSource &source, const AlertView &view, const Follow &follow, QWidget *parent)
{
    auto *dialog = new AskDialog(QObject::tr("补依据"), QObject::tr("加在最近一次定级上：勾选记录，空格勾选。谈话内容不写在这里，写在辅导记录里。"),
                                 QObject::tr("记下"), parent);
    QLineEdit *reason = dialog->addLine(QObject::tr("理由"), QObject::tr("写事实：何时、谁、看见或听见什么"));
    auto *evidence = new EvidenceList(source, view, EvidenceList::Most::Many);
    dialog->body()->addWidget(evidence);
    dialog->onAccept([=] {
        follow(dialog, [=](const Alert &seen) {
            return source.ground(seen.id, seen.revision, {reason->text().trimmed()}, evidence->chosen());
        });
    });
    dialog->open();
}

} // namespace ui::alerts
