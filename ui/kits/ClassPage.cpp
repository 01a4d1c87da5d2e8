// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/ClassPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/kits/ClassBoard.h"
#include "ui/kits/DangerBox.h"
#include "ui/kits/FamilyDialog.h"
#include "ui/kits/ToldDialog.h"
#include "ui/kits/VisitDialog.h"
#include "ui/kits/WeatherBar.h"
#include "ui/words/ErrorText.h"
#include "ui/words/KitWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/ObservationWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::observations;
using core::assessments::Answer;

namespace ui::kits
{

namespace
{
constexpr int SideWidth = 320;
constexpr int SideMargin = 16;
constexpr int StorePause = 900; ///< ms after the last key
constexpr int DaysAWeek = 7;
constexpr int LongestFacts = 500;

ClassBoard::Pupil pupilOf(const OwnLine &line, qsizetype items)
{
    ClassBoard::Pupil pupil{line.student.studentNumber, line.student.name, QList<int>(items, 0), {}};
    if (!line.seen)
        return pupil;
    for (qsizetype i = 0; i < std::min(items, line.seen->ratings.size()); ++i)
        pupil.ratings[i] = line.seen->ratings.at(i).kind == Answer::Kind::Given ? line.seen->ratings.at(i).value : 0;
    pupil.facts = line.seen->facts;
    return pupil;
}

bool isNoted(const ClassBoard::Pupil &pupil)
{
    return std::any_of(pupil.ratings.begin(), pupil.ratings.end(), [](int rating) { return rating > 0; }) || !pupil.facts.isEmpty();
}
} // namespace

ClassPage::ClassPage(KitSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_day(m_source.clock->today())
    , m_title(label(tr("本周观察"), Text::Section))
    , m_summary(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_expired(label({}, Text::Body, "error"))
    , m_board(new ClassBoard(m_source.form))
    , m_who(label({}, Text::Section))
    , m_facts(field(tr("看到的事（一句）"), tr("例如：周一、周四请病假")))
    , m_item(label({}, Text::Secondary, "second"))
    , m_danger(new DangerBox(SideWidth - 2 * SideMargin))
    , m_print(button(tr("打印要办的步骤…　Ctrl+P")))
    , m_stored(label({}, Text::Secondary, "second"))
    , m_nothing(button(tr("本周没有要报的　Ctrl+0")))
    , m_handIn(button(tr("交回…　Ctrl+Enter"), "primary"))
    , m_last(label({}, Text::Secondary, "quiet"))
    , m_cards(button(tr("须知卡和要做的事　F2")))
    , m_weather(new WeatherBar(m_source.notes.weatherRules, this))
    , m_visit(button(tr("家访…　F3")))
    , m_family(button(tr("家里报来的…　F4")))
{
    setAccessibleName(tr("本周观察"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(StorePause);
    connect(&m_pause, &QTimer::timeout, this, &ClassPage::keepAll);
    connect(m_board, &ClassBoard::chosenChanged, this, &ClassPage::showChosen);
    connect(m_board, &ClassBoard::rated, this, &ClassPage::rate);
    connect(m_board, &ClassBoard::factsAsked, this, [this] { m_facts->setFocus(); });
    connect(m_facts, &QLineEdit::textEdited, this, &ClassPage::writeFacts);
    connect(m_facts, &QLineEdit::returnPressed, this, [this] { m_board->setFocus(); });
    connect(m_nothing, &QPushButton::clicked, this, &ClassPage::reportNothing);
    connect(m_handIn, &QPushButton::clicked, this, &ClassPage::handIn);
    connect(m_print, &QPushButton::clicked, this, &ClassPage::printSteps);
    connect(m_cards, &QPushButton::clicked, this, &ClassPage::showCards);
    addKey(this, Qt::CTRL | Qt::Key_0, [this] { reportNothing(); });
    addKey(this, Qt::CTRL | Qt::Key_Return, [this] { handIn(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { printSteps(); });
    addKey(this, Qt::CTRL | Qt::Key_Left, [this] { goToWeek(-1); });
    addKey(this, Qt::CTRL | Qt::Key_Right, [this] { goToWeek(1); });
    addKey(this, Qt::Key_F2, [this] { showCards(); });
    addKey(this, Qt::Key_F3, [this] { writeVisit(); });
    addKey(this, Qt::Key_F4, [this] { writeFamily(); });
    connect(m_visit, &QPushButton::clicked, this, &ClassPage::writeVisit);
    connect(m_family, &QPushButton::clicked, this, &ClassPage::writeFamily);
    connect(m_weather, &WeatherBar::chosen, this, &ClassPage::setWeather);
    m_weather->setVisible(bool(m_source.notes.setWeather));
    m_visit->setVisible(bool(m_source.notes.family));
    m_family->setVisible(bool(m_source.notes.family));
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { whenStored([this] { takeUpdate(this, m_source, [this] { reload(); }); }); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_board->setFocus();
    reload();
}

ClassPage::~ClassPage()
{
    for (const int row : std::as_const(m_open))
        m_source.observe(entryOf(row));
}

void ClassPage::build()
{
    auto *head = headLine(m_title, m_summary);
    head->addStretch();
    head->addWidget(m_weather);
    head->addWidget(m_stored);
    for (QLabel *one : {m_error, m_expired}) {
        one->setContentsMargins(16, 4, 16, 4);
        one->setWordWrap(true);
        one->hide();
    }
    QLabel *keys = label(tr("1 有　2 明显　0 清除　↑↓←→ 移动　字母 跳到学生　Enter 写一句　Ctrl+←→ 换一周"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_expired);
    left->addWidget(m_board, 1);
    left->addWidget(keys);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(buildSide());
    pageColumn(this, head, m_error, body);
}

QWidget *ClassPage::buildSide()
{
    QWidget *side = sidePanel(tr("选中的学生"), SideWidth);
    m_facts->setMaxLength(LongestFacts);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(SideMargin, 14, SideMargin, 14);
    column->setSpacing(8);
    for (QLabel *one : {m_who, m_item, m_last})
        one->setWordWrap(true);
    column->addWidget(m_who);
    column->addWidget(m_item);
    column->addWidget(label(tr("看到的事（一句）"), Text::Secondary, "second"));
    column->addWidget(m_facts);
    column->addWidget(m_danger);
    column->addWidget(m_print);
    column->addStretch();
    QPushButton *update = button(tr("收更新…　Ctrl+I"));
    connect(update, &QPushButton::clicked, this, [this] { whenStored([this] { takeUpdate(this, m_source, [this] { reload(); }); }); });
    column->addWidget(m_danger->over({m_visit, m_family, m_cards, update}));
    column->addWidget(m_nothing);
    column->addWidget(m_handIn);
    column->addWidget(m_last);
    return side;
}

void ClassPage::reload()
{
    onFinished(m_source.own(), this, [this](const core::Result<core::kits::OwnKit> &own) {
        if (!own)
            return;
        m_holder = own->person;
        if (const auto rules = core::kits::shippedKitRules()) {
            const core::kits::ScopeRule &rule = rules->of(own->scope.kind);
            m_nothing->setVisible(rule.may.contains(u"zero"_s));
            m_cards->setVisible(rule.pages.contains(u"cards"_s));
        }
        const bool over = m_source.clock->today() > own->lastDay;
        m_expired->setVisible(over);
        if (over)
            m_expired->setText(tr("这个工作包 %1 过期了，请找心理辅导室换新的；您写的还在，照样可以交。").arg(own->lastDay.toString(Qt::ISODate)));
        m_last->setText(own->lastTime.isValid() ? tr("上次交回 %1。交回的只有心理辅导室打得开。").arg(words::momentText(own->lastTime))
                                                : tr("还没有交过。交回的只有心理辅导室打得开。"));
    });
    onFinished(m_source.told(), this, [this](const core::Result<core::kits::Told> &told) {
        m_told = told.value_or(core::kits::Told());
        const qsizetype count = m_told.cards.size() + m_told.tasks.size();
        m_cards->setEnabled(count > 0);
        m_cards->setText(count > 0 ? tr("须知卡和要做的事（%1）　F2").arg(count) : tr("须知卡和要做的事　F2"));
    });
    if (m_source.notes.weather)
        onFinished(m_source.notes.weather(m_source.clock->today()), this, [this](const core::Result<QList<ClassWeather>> &said) {
            m_weather->setWeather(weatherOn(said.value_or(QList<ClassWeather>()), m_source.clock->today()));
        });
    onFinished(m_source.week(m_day), this, [this](const core::Result<OwnWeek> &week) {
        m_error->setVisible(!week.has_value());
        if (week)
            show(*week);
        else
            m_error->setText(words::errorText(week.error()));
    });
}

/// What is being written stays as it is.
void ClassPage::show(const OwnWeek &week)
{
    const auto isSame = [](const OwnLine &one, const OwnLine &other) { return one.student.id == other.student.id; };
    const bool same = week.monday == m_week.monday && std::ranges::equal(week.lines, m_week.lines, isSame);
    m_week = week;
    QList<ClassBoard::Pupil> pupils;
    for (qsizetype i = 0; i < week.lines.size(); ++i) {
        const bool open = same && (m_open.contains(int(i)) || m_sending.contains(int(i)));
        pupils.append(open ? m_board->pupils().at(i) : pupilOf(week.lines.at(i), m_source.form.items.size()));
    }
    if (!same) {
        m_open.clear();
        m_sending.clear();
    }
    m_board->setPupils(pupils);
    m_board->setEnabled(true);
    m_facts->setEnabled(!pupils.isEmpty());
    showState();
}

bool ClassPage::isThisWeek() const
{
    return mondayOf(m_day) == mondayOf(m_source.clock->today());
}

void ClassPage::showState()
{
    const auto noted = std::count_if(m_board->pupils().begin(), m_board->pupils().end(), isNoted);
    m_title->setText(isThisWeek() ? tr("本周观察，只记有变化的学生") : tr("%1 那一周的观察").arg(mondayOf(m_day).toString(Qt::ISODate)));
    QString text = tr("%1 人，%2 人有变化。%3 前交。").arg(m_week.lines.size()).arg(noted).arg(m_week.lastDay.toString(u"MM-dd"_s));
    if (!m_week.zero.isEmpty())
        text += noted > 0 ? tr("先前报过没有情况。") : tr("报了：没有要报的情况。");
    m_summary->setText(text);
    m_nothing->setEnabled(noted == 0 && m_week.zero.isEmpty() && !m_week.lines.isEmpty());
}

void ClassPage::showChosen()
{
    if (m_board->pupils().isEmpty()) {
        m_who->setText(tr("这个工作包里没有学生"));
        m_facts->setEnabled(false);
        return;
    }
    for (const int row : QSet<int>(m_open)) {
        if (row != m_board->row())
            keep(row);
    }
    const auto &pupil = m_board->pupils().at(m_board->row());
    m_who->setText(pupil.name);
    m_item->setText(words::itemText(m_source.form, m_source.form.items.at(m_board->item())));
    m_facts->setEnabled(true);
    if (m_facts->text() != pupil.facts)
        m_facts->setText(pupil.facts);
    bool danger = false;
    for (qsizetype i = 0; i < pupil.ratings.size(); ++i)
        danger = danger || (pupil.ratings.at(i) > 0 && m_source.form.isSameDay(m_source.form.items.at(i).number));
    m_print->setVisible(danger);
    m_danger->say(danger ? tr("今天就要处理：") + u'\n' + words::sameDaySteps().join(u'\n') : QString());
}

void ClassPage::rate(int row, int item, int value)
{
    ClassBoard::Pupil pupil = m_board->pupils().at(row);
    if (pupil.ratings.at(item) == value)
        return;
    pupil.ratings[item] = value;
    m_board->setPupil(row, pupil);
    touch(row);
    showChosen();
    if (value > 0 && m_source.form.isSameDay(m_source.form.items.at(item).number))
        keep(row);
}

void ClassPage::writeFacts(const QString &text)
{
    ClassBoard::Pupil pupil = m_board->pupils().at(m_board->row());
    pupil.facts = text;
    m_board->setPupil(m_board->row(), pupil);
    touch(m_board->row());
}

void ClassPage::touch(int row)
{
    m_open.insert(row);
    m_stored->setText(tr("还没存"));
    m_pause.start();
    showState();
}

Entry ClassPage::entryOf(int row) const
{
    const auto &pupil = m_board->pupils().at(row);
    Entry entry;
    entry.student = m_week.lines.at(row).student.id;
    entry.week = m_week.monday;
    entry.facts = pupil.facts;
    for (const int rating : pupil.ratings)
        entry.ratings.append(Answer::given(rating));
    if (m_week.lines.at(row).seen) {
        entry.firstSeen = m_week.lines.at(row).seen->firstSeen;
        entry.source = m_week.lines.at(row).seen->source;
    }
    return entry;
}

void ClassPage::keep(int row)
{
    if (m_sending.contains(row)) // its answer comes first; the row stays open until then
        return;
    m_open.remove(row);
    // Rated and taken back again before it was ever stored: there is nothing to say.
    if (!isNoted(m_board->pupils().at(row)) && !m_week.lines.at(row).seen) {
        m_stored->clear();
        return;
    }
    m_sending.insert(row);
    const Entry entry = entryOf(row);
    onFinished(m_source.observe(entry), this, [this, row, entry, monday = m_week.monday](const core::Result<Noted> &noted) {
        if (monday == m_week.monday)
            answered(row, entry, noted);
        else if (!noted)
            refuse(noted.error());
    });
}

void ClassPage::answered(int row, const Entry &entry, const core::Result<Noted> &noted)
{
    m_sending.remove(row);
    if (noted) {
        Observation seen;
        seen.student = entry.student;
        seen.ratings = entry.ratings;
        seen.facts = entry.facts;
        m_week.lines[row].seen = seen;
        m_error->hide();
    } else {
        m_open.insert(row);
        refuse(noted.error());
    }
    if (noted && m_open.contains(row)) // it was written in meanwhile
        return keep(row);
    if (!m_sending.isEmpty())
        return;
    const auto next = std::exchange(m_whenStored, {});
    if (!m_open.isEmpty())
        return;
    m_stored->setText(tr("✓ 已存 %1").arg(m_source.clock->now().toLocalTime().toString(u"HH:mm"_s)));
    if (next)
        next();
}

void ClassPage::refuse(const core::Error &error)
{
    m_error->setText(tr("没有存上。%1").arg(words::errorText(error)));
    m_error->show();
    m_stored->setText(tr("还没存"));
}

void ClassPage::keepAll()
{
    m_pause.stop();
    for (const int row : QSet<int>(m_open))
        keep(row);
}

/// Not at all where something could not be stored: that is said instead.
void ClassPage::whenStored(std::function<void()> act)
{
    keepAll();
    if (m_sending.isEmpty() && m_open.isEmpty())
        act();
    else
        m_whenStored = std::move(act);
}

void ClassPage::goToWeek(int weeks)
{
    whenStored([this, weeks] {
        const QDate day = m_day.addDays(DaysAWeek * weeks);
        if (mondayOf(day) > m_source.clock->today())
            return;
        m_day = day;
        m_board->setEnabled(false); // what is typed now would go to the week before
        m_facts->setEnabled(false);
        reload();
    });
}

void ClassPage::reportNothing()
{
    if (m_nothing->isHidden() || !m_nothing->isEnabled())
        return;
    whenStored([this] {
        auto *dialog = new AskDialog(tr("本周没有要报的"), tr("全班都看过了，%1 起的这一周没有要报的情况。零报告也是报告，报了不能收回；以后看到了再记就是。").arg(m_week.monday.toString(Qt::ISODate)),
                                     tr("报零报告"), this);
        dialog->onAccept([this, dialog] {
            onFinished(m_source.reportNothing(m_week.lines.first().student.className, m_week.monday), dialog, [this, dialog](const core::Result<bool> &done) {
                if (!done)
                    return dialog->showError(done.error());
                dialog->finish();
                reload();
            });
        });
        dialog->open();
    });
}

void ClassPage::handIn()
{
    whenStored([this] { askHandIn(); });
}

void ClassPage::askHandIn()
{
    const auto noted = std::count_if(m_board->pupils().begin(), m_board->pupils().end(), isNoted);
    const QString week = noted > 0 ? tr("这一周有 %1 名学生的观察。").arg(noted)
        : m_week.zero.isEmpty()    ? tr("这一周还没有写，也没有报没有情况。")
                                   : tr("这一周报的是没有情况。");
    kits::askHandIn(this, m_source, tr("%1以前写的也都在里面，多交几次不要紧。文件只有心理辅导室打得开，请用 U 盘带去。").arg(week), [this](const core::kits::HandIn &made) {
        m_stored->setText(tr("✓ 写好了第 %1 份回传：观察 %2 条，零报告 %3 份").arg(made.sequence).arg(made.observations).arg(made.zeroReports));
        reload();
    });
}

void ClassPage::showCards()
{
    if (!m_cards->isEnabled())
        return;
    QHash<core::Id<core::students::Student>, QString> names;
    for (const OwnLine &line : std::as_const(m_week.lines))
        names.insert(line.student.id, line.student.name);
    const bool chosen = m_board->row() < m_week.lines.size();
    showTold(this, m_told, names, chosen ? m_week.lines.at(m_board->row()).student.id : core::Id<core::students::Student>());
}

void ClassPage::printSteps()
{
    askSteps(this, m_source);
}

void ClassPage::setWeather(int weather)
{
    if (m_week.lines.isEmpty())
        return;
    onFinished(m_source.notes.setWeather(m_week.lines.first().student.className, weather), this, [this, weather](const core::Result<bool> &done) {
        if (!done)
            return refuse(done.error());
        m_weather->setWeather(weather);
        m_stored->setText(tr("✓ 晴雨表存了 %1").arg(m_source.clock->now().toLocalTime().toString(u"HH:mm"_s)));
    });
}

/// What is written so far is stored first: the dialog takes the focus.
void ClassPage::askOfFamily(const std::function<common::AskDialog *(const core::students::StudentRow &student)> &make)
{
    if (!m_source.notes.family || m_board->row() >= m_week.lines.size())
        return;
    keepAll();
    make(m_week.lines.at(m_board->row()).student)->open();
}

void ClassPage::writeVisit()
{
    askOfFamily([this](const core::students::StudentRow &student) {
        auto *dialog = new VisitDialog(m_source.notes, student, m_source.clock->today(), m_holder, this);
        connect(dialog, &VisitDialog::stored, this, [this, name = student.name] { m_stored->setText(tr("✓ %1 的家访存了").arg(name)); });
        return dialog;
    });
}

void ClassPage::writeFamily()
{
    askOfFamily([this](const core::students::StudentRow &student) {
        auto *dialog = new FamilyDialog(m_source.notes, student, m_source.clock->today(), this);
        connect(dialog, &FamilyDialog::stored, this, [this, name = student.name] { m_stored->setText(tr("✓ %1 家里报来的存了").arg(name)); });
        return dialog;
    });
}

shell::PageInfo classPage(KitSource source)
{
    return {u"class"_s, QObject::tr("本周观察"), QKeySequence(u"Ctrl+1"_s), shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new ClassPage(source, parent); }};
}

} // namespace ui::kits
