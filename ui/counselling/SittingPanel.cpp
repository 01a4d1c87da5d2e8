// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SittingPanel.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/Patience.h"
#include "ui/common/RecordList.h"
#include "ui/common/ScrolledSheet.h"
#include "ui/common/Selections.h"
#include "ui/common/Theme.h"
#include "ui/counselling/GroupDialogs.h"
#include "ui/counselling/NoteText.h"
#include "ui/words/GroupWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/RoomWords.h"
#include "ui/words/SessionWords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

namespace
{

enum Column { NameColumn, ClassColumn, PresenceColumn };
constexpr int MembersWidth = 440;

QPlainTextEdit *paragraph(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

SittingPanel::SittingPanel(GroupsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_patience(new Patience(this))
    , m_title(label({}, Text::Section))
    , m_about(label({}, Text::Secondary, "second"))
    , m_note(label({}, Text::Body, "note"))
    , m_later(label({}))
    , m_members(new RecordList(tr("来没来"), {{tr("学生"), widthFor(100, 120)}, {tr("班级"), 130}, {tr("来没来"), widthFor(170, 180)}}))
    , m_course(paragraph(tr("活动的过程")))
    , m_noticed(paragraph(tr("看到的、想到的（整个团体）")))
    , m_danger(button(tr("有危险迹象　D")))
    , m_own(button(tr("写本人的记录　W")))
    , m_found(button(tr("找到人了　F")))
    , m_reasonButton(button(tr("写理由打开　Ctrl+R"), "primary"))
    , m_drop(button(tr("丢掉草稿　Alt+D")))
    , m_move(button(tr("改时间　Ctrl+M")))
    , m_cancel(button(tr("取消这次　Ctrl+D")))
    , m_add(button(tr("补记　Ctrl+J")))
    , m_save(button(tr("先存着　Ctrl+S")))
    , m_finalise(button(tr("完成并签名　Ctrl+Enter"), "primary"))
{
    setAccessibleName(tr("团体的一次活动"));
    m_marks = {button(tr("来了　K")), button(tr("迟到　L")), button(tr("请假　Q")), button(tr("没有来　X"))};
    build();
    addKeys();
    for (QPlainTextEdit *one : {m_course, m_noticed})
        connect(one, &QPlainTextEdit::textChanged, this, &SittingPanel::edited);
    connect(m_members, &RecordList::currentChanged, this, &SittingPanel::offer);
    connect(m_members, &RecordList::retryRequested, this, &SittingPanel::reload);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SittingPanel::keep);
    connect(m_patience, &Patience::over, this, [this] { mask(true); });
    offer();
}

/// Without waiting for the answer: the page goes.
SittingPanel::~SittingPanel()
{
    if (m_dirty && mayWrite())
        m_source.keepDraft(m_id, text());
}

QWidget *SittingPanel::buildText()
{
    auto *sheet = new QWidget;
    sheet->setAccessibleName(tr("记录"));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    QLabel *bounds = label(words::groupBoundsText(), Text::Body, "note");
    bounds->setWordWrap(true);
    column->addWidget(bounds);
    for (QPlainTextEdit *one : {m_course, m_noticed}) {
        column->addWidget(label(one->accessibleName(), Text::Secondary, "second"));
        one->setMinimumHeight(140);
        column->addWidget(one, 1);
    }
    m_later->setWordWrap(true);
    column->addWidget(m_later);
    return sheet;
}

void SittingPanel::build()
{
    QPushButton *back = button(tr("这个团体　Esc"));
    QPushButton *hide = button(tr("遮住　F9"));
    connect(back, &QPushButton::clicked, this, [this] {
        keep();
        emit backRequested();
    });
    connect(hide, &QPushButton::clicked, this, [this] { mask(!m_masked); });
    addKey(this, Qt::Key_Escape, [back] { back->click(); });
    addKey(this, Qt::Key_F9, [hide] { hide->click(); });
    auto *head = headLine(m_title, m_about);
    head->addStretch();
    for (QPushButton *one : {m_move, m_cancel, hide, back})
        head->addWidget(one);
    auto *members = new QWidget;
    members->setAccessibleName(tr("来没来"));
    auto *column = new QVBoxLayout(members);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_members, 1);
    for (const QList<QPushButton *> &line : {m_marks, QList<QPushButton *>{m_danger, m_own, m_found}}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 8, 0);
        row->setSpacing(6);
        for (QPushButton *one : line)
            row->addWidget(one);
        row->addStretch();
        column->addLayout(row);
    }
    m_left = curtained(members);
    m_left->setFixedWidth(widthFor(MembersWidth, MembersWidth + 60));
    m_right = curtained(scrolledSheet(buildText()));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_left);
    middle->addWidget(m_right, 1);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addStretch();
    for (QPushButton *one : {m_reasonButton, m_drop, m_add, m_save, m_finalise})
        foot->addWidget(one);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(middle, 1);
    all->addWidget(hairline());
    all->addLayout(foot);
}

void SittingPanel::addKeys()
{
    const auto does = [this](QPushButton *tool, const QKeySequence &key, void (SittingPanel::*step)()) {
        connect(tool, &QPushButton::clicked, this, step);
        addKey(this, key, [tool] {
            if (tool->isVisible() && tool->isEnabled())
                tool->click();
        });
    };
    does(m_move, Qt::CTRL | Qt::Key_M, &SittingPanel::move);
    does(m_cancel, Qt::CTRL | Qt::Key_D, &SittingPanel::cancel);
    does(m_reasonButton, Qt::CTRL | Qt::Key_R, &SittingPanel::askReason);
    does(m_drop, Qt::ALT | Qt::Key_D, &SittingPanel::dropDraft);
    does(m_add, Qt::CTRL | Qt::Key_J, &SittingPanel::addLater);
    does(m_finalise, Qt::CTRL | Qt::Key_Return, &SittingPanel::finalise);
    connect(m_save, &QPushButton::clicked, this, [this] { save([this] { reload(); }); });
    addKey(this, Qt::CTRL | Qt::Key_S, [this] {
        if (m_save->isVisible())
            m_save->click();
    });
    addKey(this, Qt::Key_F5, [this] {
        keep();
        reload();
    });
    const QList<std::pair<Qt::Key, Presence>> marks{
        {Qt::Key_K, Presence::Present}, {Qt::Key_L, Presence::Late}, {Qt::Key_Q, Presence::Excused}, {Qt::Key_X, Presence::Absent}};
    for (qsizetype i = 0; i < marks.size(); ++i)
        connect(m_marks.at(i), &QPushButton::clicked, this, [this, presence = marks.at(i).second] { mark(presence); });
    connect(m_danger, &QPushButton::clicked, this, &SittingPanel::tellDanger);
    connect(m_found, &QPushButton::clicked, this, &SittingPanel::findChosen);
    connect(m_own, &QPushButton::clicked, this, [this] {
        keep();
        if (const AttendanceRow *row = chosen())
            emit noteWanted(row->student);
    });
    const QList<std::pair<Qt::Key, QPushButton *>> letters{{Qt::Key_K, m_marks.at(0)}, {Qt::Key_L, m_marks.at(1)}, {Qt::Key_Q, m_marks.at(2)},
                                                           {Qt::Key_X, m_marks.at(3)}, {Qt::Key_D, m_danger},      {Qt::Key_W, m_own},
                                                           {Qt::Key_F, m_found}};
    for (const auto &[key, pushed] : letters)
        addLetterKey(this, key, [one = pushed] {
            if (one->isVisible() && one->isEnabled())
                one->click();
        });
}

void SittingPanel::open(const GroupsSource::SittingId &id, const QString &reason)
{
    const bool another = id != m_id;
    m_id = id;
    m_reason = reason;
    m_pause.stop();
    if (another) {
        m_view.reset();
        m_title->clear();
        m_about->clear();
        m_members->setRows(0, {});
        m_members->table()->setFocus();
    }
    m_dirty = false;
    mask(false);
    offer();
    onFinished(m_source.openSitting(id, reason), this, [this, id](const Result<SittingView> &view) {
        if (id != m_id)
            return;
        if (!view)
            return m_members->showError(view.error());
        show(*view);
    });
}

void SittingPanel::show(const SittingView &view)
{
    m_view = view;
    const Sitting &one = view.sitting;
    m_title->setText(tr("%1　第 %2 次").arg(view.group.name).arg(one.number));
    QStringList about{words::slotText(one.slot), one.room, words::sittingStateText(one)};
    if (!one.theme.isEmpty())
        about.append(one.theme);
    m_about->setText(about.join(u"　"_s));
    if (!m_dirty) {
        m_setting = true;
        const SittingText text = view.draft.value_or(one.text);
        m_course->setPlainText(text.course);
        m_noticed->setPlainText(text.noticed);
        m_setting = false;
    }
    QStringList later;
    for (const Addendum &addendum : view.addenda)
        later.append(tr("补记　%1　%2：%3").arg(words::momentText(addendum.made), addendum.by, addendum.text));
    m_later->setText(later.join(u'\n'));
    if (view.withheld != Withheld::Nothing)
        say(words::withheldText(view.withheld), "note");
    else if (view.draft)
        say(tr("现在显示您的草稿。"), "note");
    else
        say({}, "note");
    showMembers();
    offer();
    emit shown(view);
}

void SittingPanel::showMembers()
{
    m_members->setEmptyText(tr("那天还没有成员。"));
    m_members->setRows(int(m_view->attendance.size()), [this](int row, int column) -> Cell {
        const AttendanceRow &one = m_view->attendance.at(row);
        Cell cell;
        cell.second = column == ClassColumn;
        if (column == NameColumn) {
            cell.text = one.student.name;
        } else if (column == ClassColumn) {
            cell.text = one.student.className.display();
        } else {
            QStringList parts{words::presenceText(one.attendance.presence)};
            if (one.attendance.told)
                parts.append(tr("已报危险迹象"));
            if (one.attendance.found)
                parts.append(words::foundText(*one.attendance.found));
            cell.text = parts.join(u"　"_s);
            cell.bold = one.attendance.presence == Presence::NotMarked || one.attendance.presence == Presence::Absent;
        }
        return cell;
    });
}

bool SittingPanel::mayWrite() const
{
    return m_view && m_view->mine && m_view->withheld == Withheld::Nothing && m_view->sitting.state == State::Open && !m_view->sitting.cancelled;
}

const AttendanceRow *SittingPanel::chosen() const
{
    const int row = m_members->currentRow();
    return m_view && row >= 0 && row < m_view->attendance.size() ? &m_view->attendance.at(row) : nullptr;
}

/// What can be done with this sitting and the member that is chosen.
void SittingPanel::offer()
{
    const bool leads = m_view && m_view->mine && !m_view->sitting.cancelled;
    const bool open = leads && m_view->sitting.state == State::Open;
    const AttendanceRow *row = chosen();
    for (QPushButton *one : std::as_const(m_marks))
        one->setVisible(open && row != nullptr);
    m_danger->setVisible(leads && row != nullptr && !row->attendance.told);
    m_own->setVisible(leads && row != nullptr);
    m_found->setVisible(row != nullptr && row->attendance.missedLevel && !row->attendance.found);
    m_move->setVisible(open);
    m_cancel->setVisible(open);
    m_reasonButton->setVisible(m_view && m_view->withheld == Withheld::WantsReason);
    m_drop->setVisible(mayWrite() && m_view->draft);
    m_add->setVisible(m_view && m_view->withheld == Withheld::Nothing && m_view->sitting.state == State::Final);
    m_save->setVisible(mayWrite());
    m_finalise->setVisible(mayWrite());
    for (QPlainTextEdit *one : {m_course, m_noticed})
        one->setReadOnly(!mayWrite());
}

void SittingPanel::mask(bool masked)
{
    m_masked = masked;
    for (QStackedWidget *one : {m_left, m_right})
        one->setCurrentIndex(masked ? 1 : 0);
    if (!masked)
        return m_patience->start(m_source.patience);
    dropSelections(this);
    m_patience->stop();
}

SittingText SittingPanel::text() const
{
    return {m_course->toPlainText(), m_noticed->toPlainText()};
}

void SittingPanel::edited()
{
    if (m_setting || !mayWrite())
        return;
    m_dirty = true;
    m_pause.start(m_source.pause);
}

void SittingPanel::keep()
{
    m_pause.stop();
    if (!m_dirty || !mayWrite())
        return;
    onFinished(m_source.keepDraft(m_id, text()), this, [this](const Result<> &kept) {
        if (!kept)
            return say(groupErrorText(kept.error()), "error");
        say(tr("草稿已存好。"), "note");
    });
}

void SittingPanel::save(const std::function<void()> &then)
{
    const Sitting &one = m_view->sitting;
    onFinished(m_source.saveSitting(m_id, one.revision, {one.slot, one.minutes, one.room, one.theme, text()}), this,
               [this, then](const Result<> &saved) {
                   if (!saved) {
                       keep(); // both texts stand
                       return say(groupErrorText(saved.error()), "error");
                   }
                   m_dirty = false;
                   then();
               });
}

void SittingPanel::say(const QString &words, const char *kind)
{
    m_note->setText(words);
    Theme::setKind(m_note, kind);
    m_note->setVisible(!words.isEmpty());
}

} // namespace ui::counselling
