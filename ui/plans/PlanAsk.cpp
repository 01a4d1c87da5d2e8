// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanAsk.h"

#include "ui/common/Parts.h"
#include "ui/words/PlanWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::plans;

namespace ui::plans
{

namespace
{

QLineEdit *dayLine(AskDialog *dialog, const QString &name, const QDate &day)
{
    QLineEdit *line = dialog->addLine(name, u"2026-12-31"_s);
    line->setText(day.toString(Qt::ISODate));
    return line;
}

/// The day of the line; an unreadable one is said in the dialog.
std::optional<QDate> dayIn(const QLineEdit *line, AskDialog *dialog)
{
    const QDate day = QDate::fromString(line->text().trimmed(), Qt::ISODate);
    if (day.isValid())
        return day;
    dialog->showWords(QObject::tr("日期写成 2026-12-31 这样。没有改动任何东西。"));
    return std::nullopt;
}

QComboBox *roleChoice(AskDialog *dialog, const QString &name, const QList<Role> &roles, Role now)
{
    QComboBox *box = choice(name);
    for (const Role role : roles)
        box->addItem(words::planRoleText(role), int(role));
    box->setCurrentIndex(std::max(0, box->findData(int(now))));
    dialog->body()->addWidget(label(name, Text::Secondary, "second"));
    dialog->body()->addWidget(box);
    return box;
}

QCheckBox *tick(AskDialog *dialog, const QString &text, bool on)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(text);
    box->setChecked(on);
    dialog->body()->addWidget(box);
    return box;
}

QStringList linesOf(const QLineEdit *line)
{
    QStringList lines;
    for (const QString &one : line->text().split(QRegularExpression(u"[\\x{FF1B};]"_s))) {
        if (!one.trimmed().isEmpty())
            lines.append(one.trimmed());
    }
    return lines;
}

} // namespace

void askBeginning(const PlanTemplates &templates, const std::optional<PlanContent> &present, const QDate &today,
                  QWidget *parent, const Then<PlanContent> &then)
{
    auto *dialog = new AskDialog(QObject::tr("新的一版"), QObject::tr("先起草，定稿以前原来的一版照旧执行。长处由您来写，写了才能定稿。"),
                                 QObject::tr("起草"), parent);
    QComboBox *from = choice(QObject::tr("从哪里开始"));
    from->setObjectName(u"from"_s);
    if (present)
        from->addItem(QObject::tr("照现在的一版改"), -1);
    for (int i = 0; i < templates.list.size(); ++i)
        from->addItem(QObject::tr("样板：%1").arg(templates.list.at(i).name), i);
    dialog->body()->addWidget(from);
    from->setFocus();
    dialog->onAccept([=] {
        const int at = from->currentData().toInt();
        PlanContent content = at < 0 ? *present : begunWith(templates.list.at(at), today);
        if (at >= 0 && present) {
            content.strengths = present->strengths;
            content.worries = present->worries;
            content.internal = present->internal;
        }
        then(content, dialog);
    });
    dialog->open();
}

void askText(const QString &title, const QString &hint, const QString &text, const DraftPlace &draft, QWidget *parent,
             const Then<QString> &then)
{
    auto *dialog = new AskDialog(title, hint, QObject::tr("记下"), parent);
    QLineEdit *line = dialog->addLine(title, {}, false);
    line->setText(text);
    dialog->keepDraft(line, draft.source, draft.key);
    line->setFocus();
    dialog->onAccept([=] { then(line->text().trimmed(), dialog); });
    dialog->open();
    line->end(false); // what stands there is written on, not over
}

void askDay(const QString &title, const QDate &day, QWidget *parent, const Then<QDate> &then)
{
    auto *dialog = new AskDialog(title, {}, QObject::tr("记下"), parent);
    QLineEdit *line = dayLine(dialog, title, day);
    line->setFocus();
    dialog->onAccept([=] {
        if (const auto written = dayIn(line, dialog))
            then(*written, dialog);
    });
    dialog->open();
}

void askMeasure(const Measure &measure, const DraftPlace &draft, QWidget *parent, const Then<Measure> &then)
{
    auto *dialog = new AskDialog(QObject::tr("措施"), QObject::tr("写做什么，不写学生说过什么。"), QObject::tr("记下"), parent);
    QLineEdit *what = dialog->addLine(QObject::tr("做什么"), {});
    what->setText(measure.what);
    dialog->keepDraft(what, draft.source, draft.key);
    QComboBox *role = roleChoice(dialog, QObject::tr("谁做"), allRoles(), measure.role);
    QLineEdit *person = dialog->addLine(QObject::tr("姓名，可以空着"), {}, false);
    person->setText(measure.person);
    QLineEdit *due = dayLine(dialog, QObject::tr("到哪一天评估"), measure.due);
    QCheckBox *told = tick(dialog, QObject::tr("这句话可以写在知情卡上"), measure.mayBeTold);
    what->setFocus();
    dialog->onAccept([=] {
        const auto day = dayIn(due, dialog);
        if (!day)
            return;
        Measure after = measure;
        after.what = what->text().trimmed();
        after.role = static_cast<Role>(role->currentData().toInt());
        after.person = person->text().trimmed();
        after.due = *day;
        after.mayBeTold = told->isChecked();
        then(after, dialog);
    });
    dialog->open();
}

void askEvaluation(const Measure &measure, const DraftPlace &draft, QWidget *parent, const Then<Evaluation> &then)
{
    auto *dialog = new AskDialog(QObject::tr("评估：%1").arg(measure.what), QObject::tr("做得怎样，和您的名字、日期一起留下。"),
                                 QObject::tr("记下"), parent);
    QLineEdit *text = dialog->addLine(QObject::tr("做得怎样"), {});
    dialog->keepDraft(text, draft.source, draft.key);
    QComboBox *reached = choice(QObject::tr("达到了多少"));
    for (int i = 0; i <= FullyReached; ++i)
        reached->addItem(words::reachedText(i), i);
    dialog->body()->addWidget(reached);
    text->setFocus();
    dialog->onAccept([=] {
        Evaluation evaluation;
        evaluation.measure = measure.key;
        evaluation.text = text->text().trimmed();
        evaluation.reached = reached->currentData().toInt();
        then(evaluation, dialog);
    });
    dialog->open();
}

void askCard(const CardText &proposed, const QDate &until, QWidget *parent, const Then<CardRequest> &then)
{
    auto *dialog = new AskDialog(QObject::tr("知情卡"), QObject::tr("只写做什么，不写说过什么。几句话之间用分号隔开。"),
                                 QObject::tr("做卡"), parent);
    QComboBox *role = roleChoice(dialog, QObject::tr("给什么人"), cardRoles(), Role::ClassHead);
    QLineEdit *receiver = dialog->addLine(QObject::tr("姓名"), {});
    const auto lines = [dialog](const QString &name, const QStringList &text, bool required) {
        QLineEdit *line = dialog->addLine(name, {}, required);
        line->setText(text.join(QObject::tr("；")));
        return line;
    };
    QLineEdit *doing = lines(QObject::tr("请做什么"), proposed.doing, true);
    QLineEdit *watching = lines(QObject::tr("请留意什么"), proposed.watching, false);
    QLineEdit *calling = lines(QObject::tr("什么时候找谁"), proposed.calling, false);
    QLineEdit *last = dayLine(dialog, QObject::tr("有效到"), until);
    QCheckBox *cleared = tick(dialog, QObject::tr("有怀疑的伤害时：已确认和这个人没有关系"), false);
    receiver->setFocus();
    dialog->onAccept([=] {
        const auto day = dayIn(last, dialog);
        if (!day)
            return;
        CardRequest request;
        request.role = static_cast<Role>(role->currentData().toInt());
        request.receiver = receiver->text().trimmed();
        request.text = {linesOf(doing), linesOf(watching), linesOf(calling)};
        request.until = *day;
        request.receiverCleared = cleared->isChecked();
        then(request, dialog);
    });
    dialog->open();
}

} // namespace ui::plans
