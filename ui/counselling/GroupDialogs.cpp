// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/GroupDialogs.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"
#include "ui/words/GroupWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

namespace
{

constexpr int FirstMinute = 7 * 60;
constexpr int LastMinute = 21 * 60;
constexpr int StepMinutes = 15;
constexpr int SecondsAMinute = 60;
constexpr int UsualMinutes = 60;
constexpr int MostPlanned = 60;

QGridLayout *grid(AskDialog *dialog)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    dialog->body()->addLayout(grid);
    return grid;
}

void addRow(QGridLayout *grid, int row, const QString &name, QWidget *field)
{
    QLabel *said = label(name);
    said->setBuddy(field);
    grid->addWidget(said, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
}

QDateEdit *dayField(const QString &name, const QDate &day)
{
    auto *field = new QDateEdit(day);
    field->setAccessibleName(name);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

QCheckBox *checkBox(const QString &text, bool checked = false)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(text);
    box->setChecked(checked);
    return box;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// The rooms of the counselling room, when they have come; until then the one that is kept.
void offerRooms(const GroupsSource &source, QComboBox *box, const QString &wanted, QWidget *parent)
{
    if (!wanted.isEmpty())
        box->addItem(wanted, wanted);
    onFinished(source.rooms(), parent, [box, wanted](const Result<QStringList> &rooms) {
        box->clear();
        for (const QString &room : rooms.value_or(QStringList{wanted}))
            box->addItem(room, room);
        choose(box, wanted);
    });
}

} // namespace

QString groupErrorText(const core::Error &error)
{
    QStringList lines{words::errorText(error)};
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        lines.append(words::groupOpenText(word));
    return lines.join(u'\n');
}

void showGroupError(AskDialog *dialog, const core::Error &error)
{
    QStringList more;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        more.append(words::groupOpenText(word));
    dialog->showError(error, more);
}

GroupDialog::GroupDialog(const GroupsSource &source, const Group &group, QWidget *parent)
    : AskDialog(group.id.isNull() ? tr("新的团体") : tr("改团体"),
                tr("带领人和辅导教师看得见这个团体，别人看不见。在某名成员的事里被怀疑的人不能带领。"),
                group.id.isNull() ? tr("建团体") : tr("改好"), parent)
    , m_group(group)
    , m_kind(choice(tr("类型")))
    , m_room(choice(tr("房间")))
    , m_planned(new QSpinBox)
    , m_leaders(new QListWidget)
{
    setMinimumWidth(560);
    m_name = addLine(tr("名称"), tr("例如：新生适应"));
    m_name->setText(group.name);
    m_theme = addLine(tr("主题"), tr("例如：认识新同学"), false);
    m_theme->setText(group.theme);
    for (const GroupKind kind : {GroupKind::Developmental, GroupKind::Targeted})
        m_kind->addItem(words::groupKindText(kind), int(kind));
    choose(m_kind, int(group.kind));
    m_planned->setAccessibleName(tr("打算开几次"));
    m_planned->setRange(0, MostPlanned);
    m_planned->setValue(group.planned);
    m_planned->setSpecialValueText(tr("没有定"));
    m_leaders->setAccessibleName(tr("带领人"));
    m_leaders->setMaximumHeight(120);
    QGridLayout *rows = grid(this);
    addRow(rows, 0, tr("类型"), m_kind);
    addRow(rows, 1, tr("房间"), m_room);
    addRow(rows, 2, tr("打算开几次"), m_planned);
    addRow(rows, 3, tr("带领人（空格勾选）"), m_leaders);
    offerRooms(source, m_room, group.room, this);
    for (const GroupLeader &one : group.leaders) // they stay, also for who is quicker than the list of the others
        offerLeader({one.id, one.name}, true);
    m_leaders->setCurrentRow(0);
    onFinished(source.people(), this, [this](const Result<QList<RoomPerson>> &people) {
        if (people)
            showPeople(*people);
    });
    m_name->setFocus();
}

void GroupDialog::showPeople(const QList<RoomPerson> &people)
{
    for (const RoomPerson &one : people) {
        const bool leads = std::any_of(m_group.leaders.begin(), m_group.leaders.end(),
                                       [&](const GroupLeader &leader) { return leader.id == one.id; });
        if (!leads)
            offerLeader(one, false);
    }
    if (m_leaders->currentRow() < 0)
        m_leaders->setCurrentRow(0);
}

void GroupDialog::offerLeader(const RoomPerson &one, bool leads)
{
    auto *item = new QListWidgetItem(one.name, m_leaders);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(leads ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, one.id.bytes());
}

Group GroupDialog::group() const
{
    Group group = m_group;
    group.name = m_name->text().trimmed();
    group.theme = m_theme->text().trimmed();
    group.kind = static_cast<GroupKind>(m_kind->currentData().toInt());
    group.room = m_room->currentData().toString();
    group.planned = m_planned->value();
    group.leaders.clear();
    for (int row = 0; row < m_leaders->count(); ++row) {
        const QListWidgetItem *item = m_leaders->item(row);
        if (item->checkState() == Qt::Checked)
            group.leaders.append({core::Id<core::security::User>::fromBytes(item->data(Qt::UserRole).toByteArray()), item->text()});
    }
    return group;
}

MemberDialog::MemberDialog(const GroupsSource &source, const std::optional<MemberRow> &row, QWidget *parent)
    : StudentPicker(row ? tr("改成员") : tr("加一名成员"), tr("来以前先问本人愿不愿意；干预性的团体还要监护人同意。"), row ? tr("改好") : tr("加进来"),
                    source.findStudents, parent)
    , m_member(row ? row->member : GroupMember())
    , m_own(checkBox(tr("本人同意"), m_member.ownConsent))
    , m_guardian(checkBox(tr("监护人同意"), m_member.guardianConsent))
    , m_entered(dayField(tr("从哪天起"), row ? m_member.entered : source.clock->today()))
{
    QGridLayout *rows = grid(this);
    addRow(rows, 0, tr("从哪天起"), m_entered);
    rows->addWidget(m_own, 1, 1);
    rows->addWidget(m_guardian, 2, 1);
    if (!row)
        return;
    setStudent(row->student);
    m_left = checkBox(tr("不再来了，最后一天是"), m_member.left.isValid());
    m_lastDay = dayField(tr("最后一天"), m_member.left.isValid() ? m_member.left : source.clock->today());
    m_lastDay->setEnabled(m_left->isChecked());
    connect(m_left, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    rows->addWidget(m_left, 3, 0);
    rows->addWidget(m_lastDay, 3, 1);
    m_own->setFocus();
}

std::optional<GroupMember> MemberDialog::member() const
{
    GroupMember member = m_member;
    if (member.id.isNull()) {
        const auto who = student();
        if (!who)
            return std::nullopt;
        member.student = who->id;
    }
    member.ownConsent = m_own->isChecked();
    member.guardianConsent = m_guardian->isChecked();
    member.entered = m_entered->date();
    if (m_left)
        member.left = m_left->isChecked() ? m_lastDay->date() : QDate();
    return member;
}

SittingDialog::SittingDialog(const GroupsSource &source, const SittingContent &content, bool moves, QWidget *parent)
    : AskDialog(moves ? tr("改活动的时间") : tr("安排一次活动"), tr("房间、带领人和成员那时就不能再约别的。"), moves ? tr("改好") : tr("安排好"), parent)
    , m_content(content)
    , m_day(dayField(tr("日期"), content.slot.day))
    , m_begun(choice(tr("开始")))
    , m_minutes(choice(tr("多长")))
    , m_room(choice(tr("房间")))
    , m_outside(checkBox(tr("在开放时间以外也要用")))
{
    const QTime begun = content.slot.span.begun;
    const int first = begun.hour() * 60 + begun.minute();
    QList<int> starts{first};
    for (int minute = FirstMinute; minute <= LastMinute; minute += StepMinutes)
        starts.append(minute);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const int minute : std::as_const(starts))
        m_begun->addItem(tr("%1 起").arg(QTime(0, 0).addSecs(minute * SecondsAMinute).toString(u"HH:mm"_s)), minute);
    choose(m_begun, first);
    const int standing = content.slot.span.isValid() ? int(begun.secsTo(content.slot.span.ended)) / SecondsAMinute : UsualMinutes;
    QList<int> lengths{40, 45, 60, 75, 90, 120};
    if (!lengths.contains(standing))
        lengths.prepend(standing);
    for (const int minutes : std::as_const(lengths))
        m_minutes->addItem(tr("%1 分钟").arg(minutes), minutes);
    choose(m_minutes, standing);
    QGridLayout *rows = grid(this);
    addRow(rows, 0, tr("日期"), m_day);
    addRow(rows, 1, tr("开始"), m_begun);
    addRow(rows, 2, tr("多长"), m_minutes);
    addRow(rows, 3, tr("房间"), m_room);
    m_theme = addLine(tr("这次的主题"), tr("例如：说说我的同桌"), false);
    m_theme->setText(content.theme);
    body()->addWidget(m_outside);
    m_outside->hide();
    offerRooms(source, m_room, content.room, this);
    m_day->setFocus();
}

SittingContent SittingDialog::content() const
{
    SittingContent content = m_content;
    const QTime begun = QTime(0, 0).addSecs(m_begun->currentData().toInt() * SecondsAMinute);
    content.slot = {m_day->date(), {begun, begun.addSecs(m_minutes->currentData().toInt() * SecondsAMinute)}};
    content.minutes = 0;
    content.room = m_room->currentData().toString();
    content.theme = m_theme->text().trimmed();
    content.outsideHours = m_outside->isChecked();
    return content;
}

void SittingDialog::refuse(const core::Error &error)
{
    if (error.context.value(u"open"_s).toStringList().contains(u"outside_hours"_s))
        m_outside->show();
    showGroupError(this, error);
}

} // namespace ui::counselling
