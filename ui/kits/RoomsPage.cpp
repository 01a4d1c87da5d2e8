// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/RoomsPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/kits/ClassBoard.h"
#include "ui/kits/DangerBox.h"
#include "ui/kits/ToldDialog.h"
#include "ui/words/ErrorText.h"
#include "ui/words/KitWords.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/ReportedWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::observations;

namespace ui::kits
{

namespace
{
constexpr int SideWidth = 320;
constexpr int SideMargin = 16;
constexpr int StorePause = 900; ///< ms after the last key
constexpr int LongestFacts = 500;
} // namespace

RoomsPage::RoomsPage(KitSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_form(m_source.notes.roomForm.asBoard(m_source.form))
    , m_day(m_source.clock->today())
    , m_title(label(tr("宿舍检查"), Text::Section))
    , m_summary(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_board(new ClassBoard(m_form))
    , m_who(label({}, Text::Section))
    , m_item(label({}, Text::Secondary, "second"))
    , m_facts(field(tr("看到的事（一句）"), tr("例如：两点还坐在床上哭")))
    , m_danger(new DangerBox(SideWidth - 2 * SideMargin))
    , m_print(button(tr("打印要办的步骤…　Ctrl+P")))
    , m_stored(label({}, Text::Secondary, "second"))
    , m_quiet(button(tr("这间没有要报的　Ctrl+0")))
    , m_allQuiet(button(tr("其余各间都没有要报的　Ctrl+9")))
    , m_handIn(button(tr("交回…　Ctrl+Enter"), "primary"))
{
    setAccessibleName(tr("宿舍检查"));
    for (const RoomForm::Item &one : std::as_const(m_source.notes.roomForm.room)) {
        auto *box = new QCheckBox(one.name);
        box->setAccessibleName(tr("这间：%1").arg(one.name));
        connect(box, &QCheckBox::clicked, this, &RoomsPage::tick);
        m_items.append(box);
    }
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(StorePause);
    connect(&m_pause, &QTimer::timeout, this, &RoomsPage::keepAll);
    connect(m_board, &ClassBoard::chosenChanged, this, &RoomsPage::showChosen);
    connect(m_board, &ClassBoard::rated, this, &RoomsPage::rate);
    connect(m_board, &ClassBoard::factsAsked, this, [this] { m_facts->setFocus(); });
    connect(m_facts, &QLineEdit::textEdited, this, &RoomsPage::writeFacts);
    connect(m_facts, &QLineEdit::returnPressed, this, [this] { m_board->setFocus(); });
    connect(m_quiet, &QPushButton::clicked, this, &RoomsPage::noteQuiet);
    connect(m_allQuiet, &QPushButton::clicked, this, &RoomsPage::noteAllQuiet);
    connect(m_handIn, &QPushButton::clicked, this, &RoomsPage::handIn);
    connect(m_print, &QPushButton::clicked, this, &RoomsPage::printSteps);
    addKey(this, Qt::CTRL | Qt::Key_0, [this] { noteQuiet(); });
    addKey(this, Qt::CTRL | Qt::Key_9, [this] { noteAllQuiet(); });
    addKey(this, Qt::CTRL | Qt::Key_Return, [this] { handIn(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { printSteps(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_board->setFocus();
    reload();
}

RoomsPage::~RoomsPage()
{
    for (const int room : std::as_const(m_open))
        m_source.notes.noteRoom(checkOf(room));
}

void RoomsPage::build()
{
    auto *head = headLine(m_title, m_summary);
    head->addStretch();
    head->addWidget(m_stored);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    QLabel *keys = label(tr("1 有　2 明显　0 清除　↑↓←→ 移动　字母 跳到学生　Enter 写一句　Tab 到这间房"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_board, 1);
    left->addWidget(keys);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(buildSide());
    pageColumn(this, head, m_error, body);
}

QWidget *RoomsPage::buildSide()
{
    QWidget *side = sidePanel(tr("选中的学生和房间"), SideWidth);
    m_facts->setMaxLength(LongestFacts);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(SideMargin, 14, SideMargin, 14);
    column->setSpacing(8);
    for (QLabel *one : {m_who, m_item})
        one->setWordWrap(true);
    column->addWidget(m_who);
    column->addWidget(m_item);
    column->addWidget(label(tr("看到的事（一句）"), Text::Secondary, "second"));
    column->addWidget(m_facts);
    for (QCheckBox *box : std::as_const(m_items))
        column->addWidget(box);
    column->addWidget(m_danger);
    column->addWidget(m_print);
    column->addStretch();
    column->addWidget(m_danger->over({m_quiet, m_allQuiet}));
    column->addWidget(m_handIn);
    return side;
}

void RoomsPage::reload()
{
    onFinished(m_source.notes.evening(m_day), this, [this](const core::Result<QList<OwnRoom>> &rooms) {
        m_error->setVisible(!rooms.has_value());
        if (rooms)
            show(*rooms);
        else
            m_error->setText(words::errorText(rooms.error()));
    });
}

/// What is being written stays as it is.
void RoomsPage::show(const QList<OwnRoom> &rooms)
{
    const bool same = rooms.size() == m_rooms.size();
    const QList<OwnRoom> before = std::exchange(m_rooms, rooms);
    m_places.clear();
    QList<ClassBoard::Pupil> pupils;
    for (int i = 0; i < m_rooms.size(); ++i) {
        if (same && (m_open.contains(i) || m_sending.contains(i)))
            m_rooms[i] = before.at(i);
        const OwnRoom &room = m_rooms.at(i);
        for (int k = 0; k < room.sleepers.size(); ++k) {
            const Sleeper &one = room.sleepers.at(k);
            const QString bed = one.bed.isEmpty() ? QString() : u"-"_s + one.bed;
            pupils.append({words::roomText(room.building, room.room) + bed, one.student.name, one.ratings, one.facts});
            m_places.append({i, k});
        }
    }
    m_board->setPupils(pupils);
    showChosen();
    showState();
}

int RoomsPage::chosenRoom() const
{
    return m_places.isEmpty() ? -1 : m_places.at(m_board->row()).room;
}

bool RoomsPage::isNoted(int room) const
{
    const OwnRoom &one = m_rooms.at(room);
    return !one.items.isEmpty() || std::any_of(one.sleepers.begin(), one.sleepers.end(), [](const Sleeper &sleeper) {
        return !sleeper.facts.isEmpty() || std::any_of(sleeper.ratings.begin(), sleeper.ratings.end(), [](int rating) { return rating > 0; });
    });
}

void RoomsPage::showState()
{
    int checked = 0;
    int noted = 0;
    for (int i = 0; i < m_rooms.size(); ++i) {
        checked += m_rooms.at(i).checked ? 1 : 0;
        noted += isNoted(i) ? 1 : 0;
    }
    m_title->setText(tr("%1 晚上的宿舍检查").arg(m_day.toString(Qt::ISODate)));
    m_summary->setText(m_rooms.isEmpty() ? tr("这个工作包里没有住宿的学生。")
                                         : tr("%1 间，看过 %2 间，%3 间有要报的。").arg(m_rooms.size()).arg(checked).arg(noted));
    const int room = chosenRoom();
    m_quiet->setEnabled(room >= 0 && !m_rooms.at(room).checked && !isNoted(room));
    m_allQuiet->setEnabled(checked < m_rooms.size());
}

void RoomsPage::showChosen()
{
    const int chosen = chosenRoom();
    for (QWidget *one : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_handIn)})
        one->setEnabled(chosen >= 0);
    if (chosen < 0) {
        m_who->setText(tr("没有住宿的学生"));
        m_danger->say({});
        m_print->hide();
        return;
    }
    for (const int room : QSet<int>(m_open)) {
        if (room != chosen)
            keep(room);
    }
    const OwnRoom &room = m_rooms.at(chosen);
    const Sleeper &one = room.sleepers.at(m_places.at(m_board->row()).sleeper);
    m_who->setText(tr("%1　%2").arg(one.student.name, words::roomText(room.building, room.room)));
    m_item->setText(words::itemText(m_form, m_form.items.at(m_board->item())));
    if (m_facts->text() != one.facts)
        m_facts->setText(one.facts);
    const auto &items = m_source.notes.roomForm.room;
    bool tonight = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items.at(i)->setChecked(room.items.contains(items.at(i).id));
        tonight = tonight || (m_items.at(i)->isChecked() && items.at(i).tonight);
    }
    tonight = tonight || !m_source.notes.roomForm.tonight(one.ratings).isEmpty();
    const bool danger = !m_source.notes.roomForm.dangers(one.ratings).isEmpty();
    QStringList lines;
    if (tonight)
        lines.append(words::tonightText());
    if (danger)
        lines.append(tr("今天就要处理：") + u'\n' + words::sameDaySteps().join(u'\n'));
    m_danger->say(lines.join(u'\n'));
    m_item->setVisible(lines.isEmpty());
    m_print->setVisible(danger);
    showState();
}

void RoomsPage::rate(int row, int item, int value)
{
    const Place place = m_places.at(row);
    Sleeper &one = m_rooms[place.room].sleepers[place.sleeper];
    if (one.ratings.at(item) == value)
        return;
    one.ratings[item] = value;
    ClassBoard::Pupil pupil = m_board->pupils().at(row);
    pupil.ratings[item] = value;
    m_board->setPupil(row, pupil);
    touch(place.room);
    showChosen();
    const RoomForm::Item &rated = m_source.notes.roomForm.pupil.at(item);
    if (value > 0 && (rated.danger > 0 || rated.tonight))
        keep(place.room);
}

void RoomsPage::writeFacts(const QString &text)
{
    if (m_places.isEmpty())
        return;
    const Place place = m_places.at(m_board->row());
    m_rooms[place.room].sleepers[place.sleeper].facts = text;
    ClassBoard::Pupil pupil = m_board->pupils().at(m_board->row());
    pupil.facts = text;
    m_board->setPupil(m_board->row(), pupil);
    touch(place.room);
}

void RoomsPage::tick()
{
    const int room = chosenRoom();
    if (room < 0)
        return;
    QStringList items;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isChecked())
            items.append(m_source.notes.roomForm.room.at(i).id);
    }
    m_rooms[room].items = items;
    touch(room);
    showChosen();
    keep(room);
}

void RoomsPage::touch(int room)
{
    m_open.insert(room);
    m_stored->setText(tr("还没存"));
    m_pause.start();
    showState();
}

RoomCheck RoomsPage::checkOf(int room) const
{
    const OwnRoom &one = m_rooms.at(room);
    RoomCheck check;
    check.building = one.building;
    check.room = one.room;
    check.day = m_day;
    check.items = one.items;
    for (const Sleeper &sleeper : one.sleepers)
        check.marks.append({sleeper.student.id, sleeper.ratings, sleeper.facts});
    return check;
}

void RoomsPage::keep(int room)
{
    if (m_sending.contains(room)) // its answer comes first; the room stays open until then
        return;
    m_open.remove(room);
    m_sending.insert(room);
    onFinished(m_source.notes.noteRoom(checkOf(room)), this, [this, room](const core::Result<RoomNoted> &noted) {
        m_sending.remove(room);
        m_error->setVisible(!noted);
        if (!noted) {
            m_open.insert(room);
            m_error->setText(tr("没有存上。%1").arg(words::errorText(noted.error())));
            m_stored->setText(tr("还没存"));
            m_whenStored = {};
            return;
        }
        m_rooms[room].checked = true;
        if (m_open.contains(room)) // it was written in meanwhile
            return keep(room);
        showState();
        if (!m_sending.isEmpty() || !m_open.isEmpty())
            return;
        m_stored->setText(tr("✓ 已存 %1").arg(m_source.clock->now().toLocalTime().toString(u"HH:mm"_s)));
        if (const auto next = std::exchange(m_whenStored, {}))
            next();
    });
}

void RoomsPage::keepAll()
{
    m_pause.stop();
    for (const int room : QSet<int>(m_open))
        keep(room);
}

/// Not at all where something could not be stored: that is said instead.
void RoomsPage::whenStored(std::function<void()> act)
{
    keepAll();
    if (m_sending.isEmpty() && m_open.isEmpty())
        act();
    else
        m_whenStored = std::move(act);
}

void RoomsPage::noteQuiet()
{
    if (m_quiet->isEnabled())
        keep(chosenRoom());
}

void RoomsPage::noteAllQuiet()
{
    for (int i = 0; i < m_rooms.size(); ++i) {
        if (!m_rooms.at(i).checked)
            keep(i);
    }
}

void RoomsPage::handIn()
{
    if (m_rooms.isEmpty())
        return;
    whenStored([this] {
        const auto checked = std::count_if(m_rooms.begin(), m_rooms.end(), [](const OwnRoom &one) { return one.checked; });
        askHandIn(this, m_source, tr("今晚 %1 间看过 %2 间。以前写的也都在里面，多交几次不要紧。文件只有心理辅导室打得开，请用 U 盘带去。").arg(m_rooms.size()).arg(checked),
                  [this](const core::kits::HandIn &made) {
                      m_stored->setText(tr("✓ 写好了第 %1 份回传").arg(made.sequence));
                      reload();
                  });
    });
}

void RoomsPage::printSteps()
{
    askSteps(this, m_source);
}

shell::PageInfo roomsPage(KitSource source)
{
    return {u"rooms"_s, QObject::tr("宿舍检查"), QKeySequence(u"Ctrl+2"_s), shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new RoomsPage(source, parent); }};
}

} // namespace ui::kits
