// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/ReferralPage.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/referral/ActDialog.h"
#include "ui/referral/CareDetail.h"
#include "ui/referral/NewReferralDialog.h"
#include "ui/referral/WhiteListView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::referral;
using core::students::StudentRow;

namespace ui::referral
{

namespace
{

enum Column { StudentColumn, ClassColumn, WhereColumn, StageColumn, NextColumn, DueColumn };

QString whereText(const Referral &referral)
{
    if (referral.institution.name.isEmpty())
        return ReferralPage::tr("家长自选医院");
    return referral.destination == Destination::School ? ReferralPage::tr("转学：%1").arg(referral.institution.name)
                                                        : referral.institution.name;
}

/// Begins a leave: who, and on which grounds.
class LeaveDialog : public StudentPicker
{
public:
    explicit LeaveDialog(const ReferralSource &source, QWidget *parent)
        : StudentPicker(ReferralPage::tr("登记休学"), ReferralPage::tr("符合一项就可以。医院的证明收到后记一步“收到材料”。"),
                        ReferralPage::tr("登记"), source.findStudents, parent)
        , m_choices(source.table.leave.grounds)
    {
        setMinimumWidth(600);
        for (const Choice &one : m_choices) {
            auto *box = new QCheckBox(one.name);
            box->setAccessibleName(one.name);
            body()->addWidget(box);
            m_boxes.append(box);
        }
        m_note = addLine(ReferralPage::tr("补充一句，可以空着"), ReferralPage::tr("例如：预计到 2027-02-28"), false);
    }
    Act act() const
    {
        Act begun;
        begun.kind = ActKind::Begun;
        begun.note = m_note->text().trimmed();
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes.at(i)->isChecked())
                begun.items.append(m_choices.at(i).id);
        }
        return begun;
    }

private:
    QList<Choice> m_choices;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_note;
};

} // namespace

ReferralPage::ReferralPage(ReferralSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_detail(new CareDetail(m_source))
    , m_white(new WhiteListView(m_source))
    , m_title(label({}, Text::Section))
    , m_closed(new QCheckBox(tr("也看办结的")))
    , m_all(button(tr("看全部学生")))
    , m_whiteList(button(tr("机构白名单　Ctrl+W")))
    , m_leave(button(tr("登记休学　Ctrl+B")))
    , m_new(button(tr("写转介建议书　Ctrl+N"), "primary"))
    , m_list(new RecordList(tr("在办的转介和休学"), {{tr("学生"), 100},
                                                     {tr("班级"), 130},
                                                     {tr("转到哪里"), 290},
                                                     {tr("走到哪一步"), widthFor(150, 170)},
                                                     {tr("下一件"), widthFor(300, 320)},
                                                     {tr("时限"), 130}}))
{
    setAccessibleName(tr("转介"));
    m_stack->setAccessibleName(accessibleName());
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_white);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    connect(m_list, &RecordList::opened, this, &ReferralPage::openLine);
    connect(m_list, &RecordList::retryRequested, this, &ReferralPage::reload);
    connect(m_closed, &QCheckBox::toggled, this, &ReferralPage::reload);
    connect(m_new, &QPushButton::clicked, this, [this] { refer(m_student); });
    connect(m_leave, &QPushButton::clicked, this, [this] { beginLeave(m_student); });
    connect(m_whiteList, &QPushButton::clicked, this, &ReferralPage::showWhiteList);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_student.reset();
        showList();
    });
    connect(m_detail, &CareDetail::backRequested, this, &ReferralPage::showList);
    connect(m_detail, &CareDetail::changed, this, &ReferralPage::reload);
    connect(m_white, &WhiteListView::backRequested, this, &ReferralPage::showList);
    m_list->table()->setFocus();
    reload();
}

QWidget *ReferralPage::buildList()
{
    for (QPushButton *tool : {m_new, m_leave})
        tool->setEnabled(m_source.mayEdit);
    m_closed->setAccessibleName(m_closed->text());
    auto *list = new QWidget;
    list->setAccessibleName(tr("在办的转介和休学"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(m_closed);
    head->addWidget(m_whiteList);
    head->addWidget(m_leave);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] { refer(m_student); });
    addKey(list, Qt::CTRL | Qt::Key_B, [this] { beginLeave(m_student); });
    addKey(list, Qt::CTRL | Qt::Key_W, [this] { showWhiteList(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    updateTitle();
    return list;
}

void ReferralPage::updateTitle()
{
    m_title->setText(m_student ? tr("%1 的转介和休学").arg(m_student->name) : tr("在办的"));
    m_all->setVisible(m_student.has_value());
}

void ReferralPage::reload()
{
    updateTitle();
    m_list->setBusy();
    CareFilter filter;
    filter.onlyOpen = !m_closed->isChecked() && !m_student;
    if (m_student)
        filter.student = m_student->id;
    onFinished(m_source.list(filter), this, [this](const core::Result<CareList> &list) {
        if (!list) {
            m_list->showError(list.error());
            return;
        }
        show(*list);
        if (m_asked && m_lines.isEmpty())
            refer(m_student);
        m_asked = false;
    });
}

void ReferralPage::show(const CareList &list)
{
    m_lines.clear();
    const QDateTime now = m_source.clock->now();
    for (const ReferralRow &row : list.referrals)
        m_lines.append({row.referral.id, {}, row.student, whereText(row.referral), words::referralStageText(row.stage),
                        row.stage == ReferralStage::Closed,
                        row.open.isEmpty() ? std::nullopt : std::optional(row.open.first())});
    for (const LeaveRow &row : list.leaves)
        m_lines.append({{}, row.leave.id, row.student, tr("休学和复学"), words::leaveStageText(row.stage),
                        row.stage == LeaveStage::Ended, row.next});
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
        const auto key = [](const Line &line) {
            return std::tuple(line.over, !line.next.has_value(), line.next ? line.next->due : QDateTime());
        };
        return key(a) < key(b);
    });
    const auto late = std::count_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &line) { return line.next && line.next->isOverdue(now); });
    m_list->setEmptyText(tr("没有在办的转介。按 Ctrl+N 写一份建议书。"));
    m_list->setFoot(m_lines.isEmpty() ? QString() : tr("共 %1 件，逾期 %2 件").arg(m_lines.size()).arg(late));
    m_list->setRows(int(m_lines.size()), [this, now](int row, int column) -> Cell {
        const Line &line = m_lines.at(row);
        Cell cell;
        cell.second = line.over || column == ClassColumn || column == WhereColumn;
        const DueText due = line.next ? dueText(line.next->due, now) : DueText();
        switch (column) {
        case StudentColumn:
            cell.text = line.student.name;
            cell.bold = !line.over;
            break;
        case ClassColumn:
            cell.text = line.student.className.display();
            break;
        case WhereColumn:
            cell.text = line.where;
            break;
        case StageColumn:
            cell.text = line.stage;
            break;
        case NextColumn:
            cell.text = line.next ? m_source.table.steps.value(line.next->step) : u"—"_s;
            break;
        case DueColumn:
            cell.text = due.text;
            cell.lateness = int(due.lateness);
            break;
        default:
            break;
        }
        return cell;
    });
    if (m_source.badge && !m_student)
        m_source.badge(int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.over; })),
                       late > 0);
}

void ReferralPage::openLine(int row)
{
    const Line &line = m_lines.at(row);
    if (line.referral.isNull())
        open(line.leave);
    else
        open(line.referral);
}

void ReferralPage::open(const ReferralSource::ReferralId &id)
{
    m_stack->setCurrentWidget(m_detail);
    m_detail->open(id);
}

void ReferralPage::open(const ReferralSource::LeaveId &id)
{
    m_stack->setCurrentWidget(m_detail);
    m_detail->open(id);
}

void ReferralPage::showStudent(const StudentRow &student)
{
    m_student = student;
    m_asked = m_source.mayEdit;
    showList();
}

void ReferralPage::showList()
{
    m_stack->setCurrentIndex(0);
    if (m_source.setTrail)
        m_source.setTrail({});
    m_list->table()->setFocus();
    reload();
}

void ReferralPage::showWhiteList()
{
    m_stack->setCurrentWidget(m_white);
    if (m_source.setTrail)
        m_source.setTrail({tr("机构白名单")});
    m_white->reload();
}

void ReferralPage::refer(const std::optional<StudentRow> &student)
{
    if (!m_source.mayEdit)
        return;
    auto *dialog = new NewReferralDialog(m_source, this);
    if (student)
        dialog->setStudent(*student);
    connect(dialog, &NewReferralDialog::made, this, [this](const ReferralSource::ReferralId &id) {
        reload();
        open(id);
    });
    dialog->open();
}

void ReferralPage::beginLeave(const std::optional<StudentRow> &student)
{
    if (!m_source.mayEdit)
        return;
    auto *dialog = new LeaveDialog(m_source, this);
    if (student)
        dialog->setStudent(*student);
    dialog->onAccept([this, dialog] {
        const auto who = dialog->student();
        const Act begun = dialog->act();
        if (!who)
            return dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
        if (begun.items.isEmpty())
            return dialog->showWords(tr("还没勾选休学的原因。没有改动任何东西。"));
        onFinished(m_source.begin(who->id, begun), dialog, [this, dialog](const core::Result<ReferralSource::LeaveId> &id) {
            if (!id && id.error().code == core::ErrorCode::AlreadyExists)
                return dialog->showWords(tr("这名学生有一次休学还没办结。没有改动任何东西。"));
            if (!id)
                return dialog->showError(id.error());
            dialog->finish();
            reload();
            open(*id);
        });
    });
    dialog->open();
}

shell::PageInfo referralPage(ReferralSource source)
{
    return {u"referral"_s, QObject::tr("转介"), QKeySequence(u"Ctrl+7"_s), shell::Icon::Referral, false,
            [source = std::move(source)](QWidget *parent) { return new ReferralPage(source, parent); }};
}

} // namespace ui::referral
