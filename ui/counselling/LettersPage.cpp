// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/LettersPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/Patience.h"
#include "ui/common/RecordList.h"
#include "ui/common/Selections.h"
#include "ui/counselling/NoteText.h"
#include "ui/words/CaseWords.h"
#include "ui/words/LetterWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/SessionWords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

constexpr int SideWidth = 366;
enum Column { DayColumn, ChannelColumn, LevelColumn, PeopleColumn, SignsColumn, StateColumn };
enum Sight { Closed, Shown, Hidden };

const core::alerts::AlertRow *caseOf(const LetterBox &box, const std::optional<core::students::StudentRow> &student)
{
    const auto found = student ? box.cases.constFind(student->id) : box.cases.constEnd();
    return found == box.cases.constEnd() ? nullptr : &*found;
}

Cell cellOf(const LetterRow &row, int column, const QDateTime &now)
{
    Cell cell;
    const Letter &letter = row.letter;
    const core::alerts::LetterSigns signs = letter.content.signs.value_or(core::alerts::LetterSigns());
    switch (column) {
    case DayColumn:
        cell.text = letter.content.received.toString(Qt::ISODate);
        break;
    case ChannelColumn:
        cell.text = words::channelText(letter.content.channel);
        cell.second = true;
        break;
    case PeopleColumn:
        cell.text = words::letterPeopleText(row);
        cell.bold = letter.isWaiting();
        break;
    case SignsColumn:
        cell.text = words::signText(signs);
        cell.bold = signs.danger();
        cell.second = !signs.any();
        break;
    case StateColumn:
        cell.text = words::letterStateText(row);
        cell.lateness = row.overdue ? 2 : row.findDue.isValid() || (!letter.reply && now.daysTo(row.answerDue) < 1) ? 1 : 0;
        cell.second = !letter.isWaiting();
        break;
    default:
        break;
    }
    return cell;
}

Cell wishCell(const TalkWish &wish, int column)
{
    Cell cell;
    if (column == DayColumn)
        cell.text = wish.asked.toLocalTime().date().toString(Qt::ISODate);
    else if (column == ChannelColumn)
        cell.text = LettersPage::tr("答题机");
    else if (column == PeopleColumn)
        cell.text = words::studentLine(wish.student);
    else if (column == StateColumn)
        cell.text = LettersPage::tr("在预警里办");
    cell.second = true;
    return cell;
}

} // namespace

LettersPage::LettersPage(LettersSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_patience(new Patience(this))
    , m_title(label(tr("信箱"), Text::Section))
    , m_last(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_list(new RecordList(tr("来信"), {{tr("收到"), 104},
                                         {tr("怎样来的"), widthFor(88, 108)},
                                         {tr("等级"), widthFor(60, 84)},
                                         {tr("谁写的，说的是谁"), widthFor(196, 240)},
                                         {tr("看出什么"), widthFor(100, 150)},
                                         {tr("现在"), 290}}))
    , m_who(label({}, Text::Section))
    , m_signs(label({}))
    , m_state(label({}, Text::Body, "second"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_words(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_empty(button(tr("开信箱　O")))
    , m_recount(button(tr("改封数　R")))
    , m_new(button(tr("登记一封信　Ctrl+N"), "primary"))
    , m_open(button(tr("打开看　Enter"), "primary"))
    , m_mask(button(tr("遮住　F9"), "bar"))
    , m_find(button(tr("认出是谁　I")))
    , m_giveUp(button(tr("没能找到　U")))
    , m_answer(button(tr("记答复　A")))
    , m_judge(button(tr("又看出危险　D")))
{
    setAccessibleName(tr("信箱"));
    build();
    addKeys();
    connect(m_list, &RecordList::opened, this, &LettersPage::openChosen);
    connect(m_list, &RecordList::currentChanged, this, &LettersPage::showChosen);
    connect(m_list, &RecordList::retryRequested, this, &LettersPage::reload);
    connect(m_patience, &Patience::over, this, [this] { mask(true); });
    m_list->setEmptyText(tr("还没有来信。开信箱按 O，没有信也登记；登记过一次，今日里就会提醒下一次（每个上学日，建议值）。登记一封信按 Ctrl+N。"));
    showChosen();
    reload();
}

void LettersPage::build()
{
    QPushButton *back = button(tr("辅导记录　Esc"));
    connect(back, &QPushButton::clicked, this, &LettersPage::backRequested);
    connect(m_empty, &QPushButton::clicked, this, &LettersPage::emptyBox);
    connect(m_recount, &QPushButton::clicked, this, &LettersPage::recount);
    connect(m_new, &QPushButton::clicked, this, &LettersPage::enter);
    auto *head = headLine(m_title, m_last);
    head->addStretch();
    for (QPushButton *one : {m_recount, m_empty, back, m_new})
        head->addWidget(one);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list, 1);
    body->addWidget(buildSide());
    pageColumn(this, head, m_error, body);
}

QWidget *LettersPage::buildSide()
{
    QWidget *side = sidePanel(tr("选中的信"), SideWidth);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::font(Text::Note));
    m_text->setAccessibleName(tr("信的内容"));
    m_text->viewport()->setAccessibleName(m_text->accessibleName());
    m_text->setTabChangesFocus(true);
    auto *closed = new QWidget;
    closed->setAccessibleName(tr("没有打开"));
    auto *curtain = new Curtain;
    m_words->setAccessibleName(tr("信的内容"));
    for (QWidget *one : {closed, static_cast<QWidget *>(m_text), static_cast<QWidget *>(curtain)})
        m_words->addWidget(one);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    for (QLabel *one : {m_who, m_signs, m_state, m_hint}) {
        one->setWordWrap(true);
        column->addWidget(one);
    }
    column->addWidget(m_words, 1);
    for (QPushButton *one : {m_open, m_mask, m_find, m_giveUp, m_answer, m_judge})
        column->addWidget(one);
    connect(m_open, &QPushButton::clicked, this, &LettersPage::openChosen);
    connect(m_mask, &QPushButton::clicked, this, [this] { mask(!m_masked); });
    connect(m_find, &QPushButton::clicked, this, &LettersPage::identifyChosen);
    connect(m_giveUp, &QPushButton::clicked, this, &LettersPage::giveUpChosen);
    connect(m_answer, &QPushButton::clicked, this, &LettersPage::answerChosen);
    connect(m_judge, &QPushButton::clicked, this, &LettersPage::judgeChosen);
    return side;
}

void LettersPage::addKeys()
{
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { enter(); });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addKey(this, Qt::Key_F9, [this] { mask(!m_masked); });
    const QList<std::pair<Qt::Key, QPushButton *>> letters{{Qt::Key_O, m_empty},  {Qt::Key_R, m_recount}, {Qt::Key_I, m_find},
                                                           {Qt::Key_U, m_giveUp}, {Qt::Key_A, m_answer},  {Qt::Key_D, m_judge}};
    for (const auto &[key, pushed] : letters)
        addLetterKey(this, key, [one = pushed] {
            if (one->isVisible() && one->isEnabled())
                one->click();
        });
}

void LettersPage::reload()
{
    m_list->setBusy();
    onFinished(m_source.box(), this, [this](const core::Result<LetterBox> &box) {
        if (!box)
            return m_list->showError(box.error());
        m_error->hide();
        show(*box);
    });
}

void LettersPage::show(const LetterBox &box)
{
    const LetterRow *before = chosen();
    if (m_wanted.isNull() && before)
        m_wanted = before->letter.id;
    m_box = box;
    const QDateTime now = m_source.clock->now();
    const int heading = box.heading();
    int waiting = 0;
    int place = -1;
    for (int i = 0; i < int(box.letters.size()); ++i) {
        waiting += box.letters.at(i).letter.isWaiting() ? 1 : 0;
        if (box.letters.at(i).letter.id == m_wanted)
            place = i;
    }
    m_last->setText(box.emptyings.isEmpty() ? tr("还没有登记过开信箱") : words::emptyingText(box.emptyings.first()));
    m_recount->setVisible(std::any_of(box.emptyings.begin(), box.emptyings.end(), [](const Emptying &one) { return one.unread > 0; }));
    m_list->setFoot(box.letters.isEmpty() ? QString() : tr("共 %1 封，%2 封还要办").arg(box.letters.size()).arg(waiting));
    const int count = int(box.letters.size()) + (heading < 0 ? 0 : 1 + int(box.wishes.size()));
    m_list->setRows(count, [this, heading, now](int row, int column) -> Cell {
        if (row == heading)
            return headingCell(tr("答题机上想找人说说，已经是预警里的事"), column);
        const bool letter = row < int(m_box.letters.size());
        if (column == LevelColumn)
            return levelCell(caseOf(m_box, letter ? m_box.letters.at(row).student : m_box.wishes.at(row - heading - 1).student));
        return letter ? cellOf(m_box.letters.at(row), column, now) : wishCell(m_box.wishes.at(row - heading - 1), column);
    });
    if (place >= 0)
        m_list->setCurrentRow(place);
    m_wanted = {};
    showChosen();
}

void LettersPage::showLetter(const LettersSource::LetterId &id)
{
    m_wanted = id;
    reload();
    m_list->table()->setFocus();
}

const LetterRow *LettersPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_box.letters.size()) ? &m_box.letters.at(row) : nullptr;
}

void LettersPage::showChosen()
{
    const LetterRow *row = chosen();
    if (m_opened && (!row || row->letter.id != m_opened->row.letter.id || row->letter.revision != m_opened->row.letter.revision))
        forget();
    m_who->setText(row ? words::letterPeopleText(*row) : tr("选一封信"));
    m_signs->setText(row ? words::signText(row->letter.content.signs.value_or(core::alerts::LetterSigns())) : QString());
    QStringList state;
    if (row) {
        state.append(words::letterStateText(*row));
        if (const QString line = caseLine(caseOf(m_box, row->student), m_source.clock->now()); !line.isEmpty())
            state.append(line);
        if (const QString search = words::letterSearchText(row->letter.search); !search.isEmpty())
            state.append(row->letter.second.isEmpty() ? search : tr("%1（%2、%3）").arg(search, row->letter.searchBy, row->letter.second));
        for (const core::alerts::Suspect &one : row->letter.content.suspected)
            state.append(tr("怀疑：%1").arg(words::suspectText(one, m_source.grading)));
        state.append(tr("%1 读的，%2 登记").arg(words::momentText(row->letter.read), row->letter.authorName));
    }
    m_state->setText(state.join(u'\n'));
    const bool unknown = row && row->letter.content.subject().isNull();
    m_open->setVisible(row);
    m_find->setVisible(unknown);
    m_giveUp->setVisible(row && row->letter.search == LetterSearch::Open);
    m_answer->setVisible(row);
    m_judge->setVisible(row);
    showOpened();
}

void LettersPage::showOpened()
{
    const bool open = m_opened && m_opened->withheld == Withheld::Nothing;
    m_words->setCurrentIndex(!open ? Closed : m_masked ? Hidden : Shown);
    m_mask->setVisible(open);
    m_mask->setText(m_masked ? tr("显示　F9") : tr("遮住　F9"));
    m_hint->setText(m_opened ? words::withheldText(m_opened->withheld)
                    : chosen() ? tr("信的内容没有显示。打开会留记录。")
                               : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (!open || m_masked) {
        m_text->clear();
        m_patience->stop();
        return;
    }
    const Letter &letter = m_opened->row.letter;
    QStringList parts{letter.content.text};
    if (!letter.replyWords.isEmpty())
        parts.append(tr("答复：%1").arg(letter.replyWords));
    if (!letter.whyGivenUp.isEmpty())
        parts.append(tr("没能找到的原因：%1").arg(letter.whyGivenUp));
    m_text->setPlainText(parts.join(u"\n\n"_s));
    m_patience->start(m_source.patience);
}

void LettersPage::mask(bool masked)
{
    if (!m_opened)
        return;
    m_masked = masked;
    if (masked)
        dropSelections(this);
    showOpened();
}

void LettersPage::forget()
{
    m_opened.reset();
    m_masked = false;
    dropSelections(this);
    m_text->clear();
    m_patience->stop();
}

void LettersPage::hideEvent(QHideEvent *event)
{
    forget();
    showOpened();
    QWidget::hideEvent(event);
}

} // namespace ui::counselling
