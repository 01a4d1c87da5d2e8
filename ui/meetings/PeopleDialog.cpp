// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/PeopleDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/MeetingWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::meetings;

namespace ui::meetings
{

namespace
{

constexpr int Width = 700;
constexpr int ListHeight = 230;

enum Column { NameColumn, RoleColumn, PartColumn, SignatureColumn };

QString explanation(MeetingState state)
{
    if (state == MeetingState::Prepared)
        return PeopleDialog::tr("写姓名，选岗位，Enter 加上。选中一行：C 定为主持人，W 定为记录人，Delete 移出。Esc 关上。");
    return PeopleDialog::tr("选中一行：Enter 记下签了字；拒签的写上理由，在理由里按 Enter。签字记下后不能改。Esc 关上。");
}

} // namespace

PeopleDialog::PeopleDialog(const MeetingsSource &source, const MeetingView &view, QWidget *parent)
    : AskDialog(view.meeting.state == MeetingState::Prepared ? tr("到会的人") : tr("签字"), explanation(view.meeting.state),
                view.meeting.state == MeetingState::Prepared ? tr("加上") : tr("签了"), parent)
    , m_source(source)
    , m_view(view)
    , m_list(new RecordList(accessibleName(), {{tr("姓名"), 110}, {tr("岗位"), 220}, {tr("会上"), 90}, {tr("签字"), 220}}))
    , m_name(field(tr("姓名"), tr("姓名")))
    , m_role(choice(tr("岗位")))
    , m_part(choice(tr("会上")))
    , m_organisation(field(tr("校外的单位"), tr("校外的单位")))
    , m_reason(field(tr("拒签的理由"), tr("拒签的理由")))
    , m_roles(label({}, Text::Secondary, "second"))
{
    setMinimumWidth(Width);
    hideCancel();
    build();
    show();
    if (takes())
        m_name->setFocus();
    else
        m_list->table()->setFocus();
}

bool PeopleDialog::takes() const
{
    return m_view.meeting.state == MeetingState::Prepared;
}

void PeopleDialog::build()
{
    for (const auto *roles : {&m_source.table.roles, &m_source.rules.otherRoles}) {
        for (auto role = roles->begin(); role != roles->end(); ++role)
            m_role->addItem(role.value(), role.key());
    }
    for (const Part part : {Part::Member, Part::Chair, Part::Secretary})
        m_part->addItem(words::partText(part), int(part));
    m_list->setFixedHeight(ListHeight);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (takes()) {
        line->addWidget(m_name, 2);
        line->addWidget(m_role, 2);
        line->addWidget(m_organisation, 2);
        line->addWidget(m_part, 1);
        connect(m_role, &QComboBox::currentIndexChanged, this, &PeopleDialog::showOrganisation);
        m_reason->setParent(this);
        m_reason->hide();
    } else {
        QPushButton *refused = button(tr("拒签"));
        connect(refused, &QPushButton::clicked, this, &PeopleDialog::refuse);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
            addKey(m_reason, key, [this] { refuse(); });
        line->addWidget(m_reason, 1);
        line->addWidget(refused);
        for (QWidget *unused : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_organisation)}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    body()->addWidget(m_list);
    body()->addWidget(m_roles);
    body()->addLayout(line);
    if (takes())
        showOrganisation();
    onAccept([this] {
        if (takes())
            attend(m_name->text(), m_role->currentData().toString(), static_cast<Part>(m_part->currentData().toInt()),
                   m_organisation->isHidden() ? QString() : m_organisation->text());
        else
            sign();
    });
    if (!takes()) {
        connect(m_list, &RecordList::opened, this, [this] { acceptButton()->click(); });
        return;
    }
    RecordTable *table = m_list->table();
    addLetterKey(table, Qt::Key_C, [this] { setPart(Part::Chair); });
    addLetterKey(table, Qt::Key_W, [this] { setPart(Part::Secretary); });
    addKey(table, Qt::Key_Delete, [this] { leave(); });
}

void PeopleDialog::showOrganisation()
{
    const bool outside = m_view.rules.outsideRoles.contains(m_role->currentData().toString());
    m_organisation->setVisible(outside);
    m_part->setVisible(!outside);
    if (outside)
        m_part->setCurrentIndex(0);
}

void PeopleDialog::setView(const MeetingView &view)
{
    m_view = view;
    show();
    if (const auto wanted = std::exchange(m_refused, {}))
        showWords(conflictText(*wanted));
}

QString PeopleDialog::placeText(const Attendee &one) const
{
    return tr("%1，%2").arg(words::attendeeRoleText(one, m_view.rules, m_source.table), words::partText(one.part));
}

/// Both: what is on the list by now, and what was wanted.
QString PeopleDialog::conflictText(const Attendee &wanted) const
{
    const Attendee *now = m_view.meeting.attendee(wanted.person);
    const QString stands = now ? tr("%1 现在是：%2。").arg(now->person, placeText(*now)) : tr("%1 现在不在名单上。").arg(wanted.person);
    const QString mine = wanted.role.isEmpty() ? tr("您要移出。") : tr("您要记的是：%1。").arg(placeText(wanted));
    const QString holder = m_view.meeting.seen(wanted.person, wanted.part).holder;
    const QString chairs = holder.isEmpty() || holder == wanted.person
        ? QString()
        : tr("%1现在是 %2。").arg(words::partText(wanted.part), holder);
    return tr("您写的时候，别人改了名单，上面是改过的。%1%2%3您的这一步没有存，看过以后再做一次就照您的记。").arg(stands, chairs, mine);
}

void PeopleDialog::stale(const Attendee &wanted)
{
    m_refused = wanted;
    emit changed();
}

void PeopleDialog::show()
{
    const QList<Attendee> &people = m_view.meeting.attendees;
    m_list->setEmptyText(tr("还没有人。"));
    m_list->setRows(int(people.size()), [this](int row, int column) -> Cell {
        const Attendee &one = m_view.meeting.attendees.at(row);
        Cell cell;
        switch (column) {
        case NameColumn:
            cell.text = one.person;
            cell.bold = true;
            break;
        case RoleColumn:
            cell.text = words::attendeeRoleText(one, m_view.rules, m_source.table);
            break;
        case PartColumn:
            cell.text = words::partText(one.part);
            cell.second = one.part == Part::Member;
            break;
        case SignatureColumn:
            cell.text = words::signatureText(one);
            break;
        default:
            break;
        }
        return cell;
    });
    const int needed = m_view.rules.rolesToLower;
    if (!takes()) {
        QList<Attendee> signers = people;
        signers.removeIf([](const Attendee &one) { return !one.answered.isValid() || one.refused; });
        const int roles = rolesPresent(m_source.table, signers);
        m_roles->setText(roles >= needed
                             ? tr("签了 %1 人，%2 种岗位，够 %3 种 ✓").arg(signers.size()).arg(roles).arg(needed)
                             : tr("签了 %1 人，%2 种岗位；降级、结案签够 %3 种才生效").arg(signers.size()).arg(roles).arg(needed));
        return;
    }
    const int roles = rolesPresent(m_source.table, people);
    m_roles->setText(roles >= needed
                         ? tr("到会 %1 人，%2 种岗位，够 %3 种 ✓").arg(people.size()).arg(roles).arg(needed)
                         : tr("到会 %1 人，%2 种岗位；降级、结案要 %3 种").arg(people.size()).arg(roles).arg(needed));
}

const Attendee *PeopleDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_view.meeting.attendees.size() ? &m_view.meeting.attendees.at(row) : nullptr;
}

void PeopleDialog::attend(const QString &person, const QString &role, Part part, const QString &organisation)
{
    if (person.trimmed().isEmpty()) {
        m_name->setFocus();
        return showWords(tr("还没写姓名。没有改动任何东西。"));
    }
    if (m_view.rules.outsideRoles.contains(role) && organisation.trimmed().isEmpty()) {
        m_organisation->setFocus();
        return showWords(tr("还没写校外的单位。没有改动任何东西。"));
    }
    Attendee wanted;
    wanted.person = person.simplified();
    wanted.role = role;
    wanted.part = part;
    wanted.organisation = organisation.simplified();
    onFinished(m_source.attend(m_view.meeting.id, person, role, part, m_view.meeting.seen(person, part), organisation), this,
               [this, wanted](const core::Result<> &done) {
                   if (!done && done.error().code == core::ErrorCode::Conflict)
                       return stale(wanted);
                   if (done) {
                       m_name->clear();
                       m_part->setCurrentIndex(0);
                       m_organisation->clear();
                   }
                   acted(done);
               });
}

void PeopleDialog::setPart(Part part)
{
    if (const Attendee *one = chosen())
        attend(one->person, one->role, one->part == part ? Part::Member : part, one->organisation);
}

void PeopleDialog::leave()
{
    const Attendee *one = chosen();
    if (!one)
        return;
    Attendee wanted;
    wanted.person = one->person;
    onFinished(m_source.leave(m_view.meeting.id, one->person, one->revision), this, [this, wanted](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Conflict)
            return stale(wanted);
        acted(done);
    });
}

void PeopleDialog::sign()
{
    const Attendee *one = chosen();
    if (!one)
        return showWords(tr("先选一个人。没有改动任何东西。"));
    if (!m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return showWords(tr("写着拒签的理由：要拒签，在理由里按 Enter；要签字，先删掉理由。没有改动任何东西。"));
    }
    onFinished(m_source.sign(m_view.meeting.id, one->person, false, {}), this,
               [this](const core::Result<> &done) { acted(done); });
}

void PeopleDialog::refuse()
{
    const Attendee *one = chosen();
    if (!one)
        return showWords(tr("先选一个人。没有改动任何东西。"));
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return showWords(tr("拒签要写理由。没有改动任何东西。"));
    }
    onFinished(m_source.sign(m_view.meeting.id, one->person, true, m_reason->text()), this, [this](const core::Result<> &done) {
        if (!done && done.error().code == core::ErrorCode::Invalid)
            return showWords(tr("理由里不能有学生的名字：不该知道的人也会看到。请改写。没有改动任何东西。"));
        if (done) {
            m_reason->clear();
            m_list->table()->setFocus();
        }
        acted(done);
    });
}

void PeopleDialog::acted(const core::Result<> &done)
{
    if (done) {
        clearWords();
        emit changed();
        return;
    }
    QStringList open;
    for (const QString &word : done.error().context.value(u"open"_s).toStringList())
        open.append(words::meetingUnmetText(word, m_source.table));
    showError(done.error(), open);
}

} // namespace ui::meetings
