// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/InterviewPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::Answer;
using core::assessments::AnsweredBy;
using core::assessments::EntryGrid;
using core::assessments::InterviewKept;
using core::assessments::InterviewSheet;
using core::assessments::InterviewStart;
using core::assessments::PaperBatch;
using core::assessments::PaperRow;
using core::assessments::Scale;

namespace ui::students
{

namespace
{
enum ScaleColumn { TitleColumn, ItemsColumn, AgeColumn, TextColumn, DraftColumn };
enum Stage { Choosing, Asking };
constexpr int SideWidth = 300;
constexpr int LongScale = 20; ///< items from which on the question is set smaller
constexpr int NoUpperAge = 100;
const QString OptionLook = u"QPushButton { min-height: 38px; text-align: left; padding: 0 14px; }"_s;

bool showsText(const Scale &scale)
{
    return std::any_of(scale.items.begin(), scale.items.end(), [](const auto &item) { return !item.text.isEmpty(); });
}
} // namespace

InterviewPage::InterviewPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label({}, Text::PageTitle))
    , m_consent(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_finish(button(tr("存入，看结果　Ctrl+S"), "primary"))
    , m_error(label({}, Text::Body, "error"))
    , m_stack(new QStackedWidget)
    , m_list(new RecordList(tr("选量表"), {{tr("量表"), 420},
                                            {tr("题数"), 70, true},
                                            {tr("年龄"), widthFor(150, 170)},
                                            {tr("题目文字"), widthFor(230, 250)},
                                            {tr("草稿"), 120}}))
    , m_place(label({}, Text::Section))
    , m_text(label({}, Text::Question))
    , m_options(new QWidget)
    , m_optionColumn(new QVBoxLayout(m_options))
    , m_keys(label({}, Text::Secondary, "second"))
    , m_critical(label({}, Text::Body, "error"))
    , m_kept(label({}, Text::Secondary, "second"))
    , m_items(new RecordList(tr("答到哪里"), {{tr("题"), widthFor(90, 90)}, {tr("答"), 190}}))
{
    setAccessibleName(tr("访谈时填量表"));
    setFocusPolicy(Qt::StrongFocus);
    m_error->setWordWrap(true);
    m_error->hide();
    m_list->setFoot(tr("Enter 开始　没有题目文字的量表，请念手里的纸卷"));
    m_stack->setAccessibleName(tr("访谈时填量表"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildQuestion());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(hairline());
    all->addWidget(m_error);
    all->addWidget(m_stack, 1);
    connect(m_back, &QPushButton::clicked, this, &InterviewPage::leave);
    connect(m_finish, &QPushButton::clicked, this, &InterviewPage::finish);
    connect(m_list, &RecordList::opened, this, &InterviewPage::begin);
    connect(m_list, &RecordList::retryRequested, this, [this] { open(m_id); });
    connect(m_items, &RecordList::opened, this, [this](int row) {
        m_reviewing = false;
        after(m_grid->goToItem(row + 1), false);
        setFocus();
    });
    addKey(this, Qt::Key_Escape, [this] { leave(); });
    addKey(this, Qt::CTRL | Qt::Key_S, [this] { finish(); });
    addKey(this, QKeySequence::Undo, [this] {
        if (m_grid && !m_finishing)
            after(m_grid->undo(), true);
    });
}

QWidget *InterviewPage::buildHead()
{
    QHBoxLayout *line = headLine(m_title, m_consent);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_finish);
    auto *head = new QWidget;
    head->setAccessibleName(tr("访谈时填量表"));
    head->setLayout(line);
    return head;
}

QWidget *InterviewPage::buildQuestion()
{
    m_text->setWordWrap(true);
    m_text->setObjectName(u"question"_s);
    m_keys->setWordWrap(true);
    m_options->setAccessibleName(tr("选项"));
    m_optionColumn->setContentsMargins(0, 0, 0, 0);
    m_optionColumn->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(32, 20, 32, 16);
    column->setSpacing(12);
    column->addWidget(m_place);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_options);
    column->addStretch();
    column->addWidget(m_keys);
    auto *side = sidePanel(tr("答到哪里"), SideWidth);
    auto *beside = new QVBoxLayout(side);
    beside->setContentsMargins(0, 0, 0, 8);
    beside->setSpacing(6);
    m_critical->setWordWrap(true);
    m_critical->hide();
    m_kept->setContentsMargins(16, 0, 16, 0);
    m_kept->setWordWrap(true);
    beside->addWidget(m_critical);
    beside->addWidget(m_items, 1);
    beside->addWidget(m_kept);
    auto *page = new QWidget;
    page->setAccessibleName(tr("题目"));
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(side);
    return page;
}

void InterviewPage::open(const StudentsSource::StudentId &student)
{
    m_id = student;
    // Lists ask for their rows as long as they have any.
    m_list->setRows(0, {});
    m_items->setRows(0, {});
    m_start.reset();
    m_grid.reset();
    m_reviewing = false;
    m_finishing = false;
    m_title->setText(tr("填一份量表"));
    m_consent->clear();
    m_finish->hide();
    m_error->hide();
    m_stack->setCurrentIndex(Choosing);
    m_list->setBusy();
    const int asked = ++m_asked;
    onFinished(m_source.startInterview(student), this, [this, asked](const core::Result<InterviewStart> &start) {
        if (asked != m_asked)
            return;
        if (!start) {
            m_list->showError(start.error());
            return;
        }
        showStart(*start);
    });
}

void InterviewPage::showStart(const InterviewStart &start)
{
    m_start = start;
    m_title->setText(tr("填一份量表：%1").arg(start.student.name));
    m_consent->setText(start.consent.allows()
                           ? tr("测评%1，填完看得到得分").arg(words::consentText(start.consent))
                           : tr("测评%1：可以填，得分先不显示；要当面了解的，任务照样马上开").arg(words::consentText(start.consent)));
    m_scales.clear();
    for (Scale scale : start.scales) {
        if (scale.answeredBy != AnsweredBy::Student && scale.answeredBy != AnsweredBy::Interviewer)
            continue;
        for (auto *items : {&scale.items, &scale.supplements}) {
            for (auto &item : *items) {
                if (!scale.mayShipText && !start.licensed.contains(scale.id))
                    item.text.clear();
            }
        }
        m_scales.append(scale);
    }
    // What was begun first: it waits to be gone on with.
    std::stable_partition(m_scales.begin(), m_scales.end(),
                          [&](const Scale &scale) { return start.begun.contains(scale.id); });
    m_list->setRows(static_cast<int>(m_scales.size()), [this](int row, int column) { return scaleCell(row, column); });
    m_list->setCurrentRow(0);
    m_list->table()->setFocus();
    if (m_source.setTrail)
        m_source.setTrail({start.student.className.display(), start.student.name, tr("填一份量表")});
}

Cell InterviewPage::scaleCell(int row, int column) const
{
    const Scale &scale = m_scales.at(row);
    Cell cell;
    cell.second = column != TitleColumn;
    switch (column) {
    case TitleColumn:
        cell.text = scale.title;
        break;
    case ItemsColumn:
        cell.text = QString::number(scale.items.size());
        break;
    case AgeColumn: {
        const QDate today = m_source.clock->today();
        const QDate birth = m_start->student.birth;
        const bool early = birth.isValid() && birth.addYears(scale.ageFrom) > today;
        const bool late = birth.isValid() && scale.ageTo > 0 && birth.addYears(scale.ageTo + 1) <= today;
        cell.text = scale.ageTo == 0 ? QString()
            : scale.ageTo >= NoUpperAge ? tr("%1 岁起").arg(scale.ageFrom)
                                        : tr("%1–%2 岁").arg(scale.ageFrom).arg(scale.ageTo);
        if (scale.ageTo > 0 && (early || late))
            cell.text += tr("　不合");
        break;
    }
    case TextColumn:
        cell.text = showsText(scale) ? tr("有") : tr("不能随程序发放，看纸卷");
        break;
    case DraftColumn:
        cell.text = m_start->begun.contains(scale.id) ? tr("有草稿，接着填") : QString();
        cell.bold = true;
        break;
    default:
        break;
    }
    return cell;
}

void InterviewPage::begin(int row)
{
    if (row < 0 || row >= m_scales.size())
        return;
    m_error->hide();
    const int asked = ++m_asked;
    onFinished(m_source.openInterview(m_id, m_scales.at(row).id), this,
               [this, asked, scale = m_scales.at(row)](const core::Result<InterviewSheet> &sheet) {
                   if (asked != m_asked)
                       return;
                   if (!sheet)
                       say(words::errorText(sheet.error()));
                   else
                       take(scale, *sheet);
               });
}

void InterviewPage::take(const Scale &scale, const InterviewSheet &sheet)
{
    m_sheet = sheet;
    PaperBatch batch;
    batch.scale = scale.id;
    PaperRow row;
    row.student = m_start->student;
    row.first = sheet.cells;
    row.asked = sheet.asked;
    batch.supplements = sheet.cells.size() > scale.items.size();
    batch.rows.append(row);
    m_grid.emplace(scale, batch);
    m_reviewing = m_grid->isFull(0);
    m_title->setText(tr("%1：%2").arg(scale.title.section(u' ', 0, 0), m_start->student.name));
    m_text->setFont(Theme::font(scale.items.size() > LongScale ? Text::PageTitle : Text::Question));
    m_critical->hide();
    m_kept->setText(answered() > 0 ? tr("接着上次的草稿") : tr("每答一题就存进加密的档案库，关掉也不会丢"));
    m_finish->show();
    m_stack->setCurrentIndex(Asking);
    showItem();
    setFocus();
    if (!m_grid->critical(0).isEmpty())
        keep();
}

InterviewSheet InterviewPage::sheet() const
{
    InterviewSheet now = m_sheet;
    now.cells = m_grid->cells(0);
    return now;
}

int InterviewPage::answered() const
{
    const auto cells = m_grid->cells(0).mid(0, m_grid->asked());
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const auto &cell) { return cell.has_value(); }));
}

void InterviewPage::type(QChar key)
{
    // Who sits there can be asked again: there is nothing that nobody can read.
    if (!m_grid || m_finishing || key == u'-')
        return;
    const Effect effect = m_grid->type(key);
    m_reviewing = effect == Effect::SheetDone;
    after(effect, effect != Effect::Refused);
}

void InterviewPage::after(Effect effect, bool changed)
{
    if (effect == Effect::Refused) {
        m_keys->setText(tr("这道题没有这个键。") + m_keys->property("usual").toString());
        return;
    }
    if (effect == Effect::Undone || effect == Effect::Moved)
        m_reviewing = false;
    showItem();
    if (changed)
        keep();
}

Cell InterviewPage::itemCell(int row, int column) const
{
    const auto &cell = m_grid->cells(0).at(row);
    Cell shown;
    shown.second = column == 0 || !cell || cell->kind == Answer::Kind::Missing;
    shown.bold = m_grid->critical(0).contains(row + 1);
    if (column == 0) {
        shown.text = tr("第 %1 题").arg(row + 1);
        return shown;
    }
    if (!cell)
        return shown;
    if (cell->kind != Answer::Kind::Given) {
        shown.text = tr("不答");
        return shown;
    }
    const Scale &scale = m_grid->scale();
    for (const auto &option : scale.optionsOf(*scale.item(row + 1))) {
        if (option.value == cell->value)
            shown.text = u"%1 %2"_s.arg(core::assessments::keyOf(scale, row, option.value)).arg(option.texts.value(0));
    }
    return shown;
}

void InterviewPage::showItem()
{
    const Scale &scale = m_grid->scale();
    const int item = m_grid->item();
    const int left = m_grid->asked() - answered();
    const bool supplement = item >= m_grid->asked();
    if (m_reviewing) {
        m_place->setText(tr("答完了，共 %1 题").arg(m_grid->asked()));
        m_text->setText(tr("按 Enter 存入，看结果。"));
    } else {
        m_place->setText(supplement ? tr("附加第 %1 题，不计入总分").arg(item + 1)
                                    : tr("第 %1 题，共 %2 题").arg(item + 1).arg(m_grid->asked()));
        const QString text = scale.item(item + 1)->text;
        m_text->setText(text.isEmpty() ? tr("请念纸卷上的第 %1 题。").arg(item + 1) : text);
    }
    showOptions();
    const QString usual = m_reviewing ? tr("右边选一题按 Enter 可以改　Backspace 回到最后一题　Esc 先放着")
        : supplement && left == 0     ? tr("按数字作答　附加题可以不问：按 Enter 存入，看结果　Esc 先放着，草稿在")
                                      : tr("按数字作答　. 不答　Backspace 上一题　Ctrl+Z 撤销　Esc 先放着，草稿在");
    m_keys->setProperty("usual", usual);
    m_keys->setText(usual);
    m_items->setRows(m_grid->items(), [this](int row, int column) { return itemCell(row, column); });
    m_items->setCurrentRow(item);
    m_items->setFoot(left > 0 ? tr("还有 %1 题没问").arg(left) : tr("都问过了"));
    m_finish->setText(left > 0 ? tr("到此为止，存入　Ctrl+S") : tr("存入，看结果　Enter"));
    m_finish->setAccessibleName(m_finish->text());
    m_finish->setEnabled(answered() > 0 && !m_finishing);
}

void InterviewPage::showOptions()
{
    while (QLayoutItem *gone = m_optionColumn->takeAt(0)) {
        gone->widget()->hide();
        gone->widget()->deleteLater(); // it may be the one that was clicked
        delete gone;
    }
    if (m_reviewing)
        return;
    const Scale &scale = m_grid->scale();
    const int item = m_grid->item();
    const auto &cell = m_grid->cells(0).at(item);
    const auto add = [this](QChar key, const QString &text, bool chosen) {
        QPushButton *option = button(u"%1　%2"_s.arg(key).arg(text), "chip");
        option->setStyleSheet(OptionLook);
        option->setFont(Theme::font(Text::Option));
        option->setFocusPolicy(Qt::TabFocus);
        option->setCheckable(true);
        option->setChecked(chosen);
        connect(option, &QPushButton::clicked, this, [this, key] {
            type(key);
            setFocus();
        });
        m_optionColumn->addWidget(option);
    };
    for (const auto &option : scale.optionsOf(*scale.item(item + 1)))
        add(core::assessments::keyOf(scale, item, option.value), option.texts.value(0),
            cell && cell->kind == Answer::Kind::Given && cell->value == option.value);
    add(u'.', tr("不答"), cell && cell->kind == Answer::Kind::Missing);
}

void InterviewPage::keep()
{
    onFinished(m_source.keepInterview(sheet()), this, [this, asked = m_asked](const core::Result<InterviewKept> &kept) {
        if (asked != m_asked || !m_grid)
            return;
        if (!kept) {
            say(words::errorText(kept.error()));
            return;
        }
        m_error->hide();
        m_kept->setText(tr("草稿存好了 %1，在加密的档案库里").arg(m_source.clock->now().toLocalTime().toString(u"HH:mm:ss"_s)));
        QStringList items;
        for (const int item : kept->critical)
            items.append(QString::number(item));
        // Once it is opened a task stays, also where the answer was a slip: a person closes it.
        if (items.isEmpty())
            return;
        m_critical->setText(tr("第 %1 题的回答要当面了解。24 小时内的任务已经开了，不等答完。现在就可以问。").arg(items.join(tr("、"))));
        m_critical->show();
    });
}

void InterviewPage::finish()
{
    if (!m_grid || m_finishing || answered() == 0)
        return;
    m_finishing = true;
    m_finish->setEnabled(false);
    onFinished(m_source.finishInterview(sheet()), this,
               [this, asked = m_asked](const core::Result<StudentsSource::SheetId> &stored) {
                   if (asked != m_asked)
                       return;
                   m_finishing = false;
                   if (!stored) {
                       m_finish->setEnabled(true);
                       say(words::errorText(stored.error()));
                       return;
                   }
                   m_items->setRows(0, {});
                   m_grid.reset();
                   emit finished(*stored);
               });
}

void InterviewPage::leave()
{
    if (m_finishing)
        return;
    // Every answer is kept already. From the questions back to the scales, from there to the student.
    if (m_grid)
        open(m_id);
    else
        emit backRequested();
}

void InterviewPage::say(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

void InterviewPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_grid || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (std::exchange(m_reviewing, false))
            after(m_grid->goToItem(m_grid->items()), false);
        else
            after(m_grid->back(), false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_grid->isComplete(0))
            finish();
        return;
    case Qt::Key_Slash:
        after(m_grid->undo(), true);
        return;
    default:
        break;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text.at(0).isPrint())
        return QWidget::keyPressEvent(event);
    type(text.at(0));
}

} // namespace ui::students
