// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/StatisticsPage.h"

#include "core/base/Async.h"
#include "core/tabular/WorkbookWriter.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperPages.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"
#include "ui/words/StatisticsWords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::Result;

namespace ui::counselling
{

namespace
{

enum Column { NameColumn, CountColumn, StudentsColumn };

/// One line of the list: the heading of a table, or a cell of it.
struct Line {
    Breakdown by = Breakdown::Month;
    std::optional<FigureCell> cell;
};

QDateEdit *dayField(const QString &name)
{
    auto *field = new QDateEdit;
    field->setAccessibleName(name);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

StatisticsPage::StatisticsPage(StatisticsSource source, bool within, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label(tr("辅导统计"), Text::Section))
    , m_days(label({}, Text::Secondary, "second"))
    , m_period(choice(tr("时段")))
    , m_first(dayField(tr("从")))
    , m_last(dayField(tr("到")))
    , m_pdf(button(tr("存成 PDF　Ctrl+P")))
    , m_workbook(button(tr("存成 Excel　Ctrl+E")))
    , m_outcome(label({}, Text::Body, "second"))
    , m_list(new RecordList(tr("辅导统计"), {{tr("项目"), widthFor(300, 340)}, {tr("次数"), 120, true}, {tr("学生人数"), 120, true}}))
{
    setAccessibleName(tr("辅导统计"));
    build(within);
    addKeys(within);
    connect(m_period, &QComboBox::activated, this, &StatisticsPage::choosePeriod);
    for (QDateEdit *one : {m_first, m_last})
        connect(one, &QDateEdit::dateChanged, this, &StatisticsPage::ask);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_list, &RecordList::retryRequested, this, &StatisticsPage::reload);
    onFinished(m_source.periods(), this, [this](const Result<PeriodChoice> &choice) {
        if (!choice)
            return m_list->showError(choice.error());
        offerPeriods(*choice);
    });
}

void StatisticsPage::build(bool within)
{
    QPushButton *back = button(tr("辅导记录　Esc"));
    connect(back, &QPushButton::clicked, this, &StatisticsPage::backRequested);
    if (!within)
        back->hide();
    for (QPushButton *one : {m_pdf, m_workbook}) {
        one->setEnabled(false);
        if (!m_source.mayExport)
            one->hide();
    }
    m_period->setMinimumWidth(widthFor(120, 170));
    auto *head = headLine(m_title, m_days);
    head->addStretch();
    head->addWidget(m_period);
    head->addWidget(m_first);
    head->addWidget(label(tr("至"), Text::Secondary, "second"));
    head->addWidget(m_last);
    for (QPushButton *one : {m_pdf, m_workbook, back})
        head->addWidget(one);
    auto *totals = new QHBoxLayout;
    totals->setContentsMargins(16, 10, 16, 10);
    totals->setSpacing(36);
    for (const auto &[name, figure] : words::figureTotals({})) {
        QLabel *number = label(u"—"_s, Text::Figure);
        number->setAccessibleName(name);
        m_totals.append(number);
        auto *two = new QVBoxLayout;
        two->setSpacing(0);
        two->addWidget(number);
        two->addWidget(label(name, Text::Secondary, "second"));
        totals->addLayout(two);
    }
    totals->addStretch();
    QLabel *hidden = label(words::hiddenFiguresText(), Text::Secondary, "quiet");
    hidden->setWordWrap(true);
    hidden->setContentsMargins(16, 0, 16, 8);
    m_outcome->setContentsMargins(16, 4, 16, 6);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    QLabel *keys = label(tr("1 本学期　2 上学期　3 本学年　4 自选　↑↓ 看各项　F5 重新读取"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 4, 16, 6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(totals);
    all->addWidget(hidden);
    all->addWidget(hairline());
    all->addWidget(m_outcome);
    all->addWidget(m_list, 1);
    all->addWidget(keys);
}

void StatisticsPage::addKeys(bool within)
{
    const QList<Qt::Key> digits{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (int i = 0; i < digits.size(); ++i)
        addLetterKey(this, digits.at(i), [this, i] {
            const int place = m_period->findData(i);
            if (place < 0)
                return;
            m_period->setCurrentIndex(place);
            choosePeriod(place);
        });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    for (const auto &[key, pushed] : {std::pair(Qt::Key_P, m_pdf), std::pair(Qt::Key_E, m_workbook)})
        addKey(this, Qt::CTRL | key, [one = pushed] {
            if (one->isVisible() && one->isEnabled())
                one->click();
        });
    if (within)
        addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
}

void StatisticsPage::offerPeriods(const PeriodChoice &choice)
{
    const auto offer = [this](const QString &name, int number, const std::optional<StatisticsPeriod> &period) {
        if (!period)
            return;
        m_periods.append(*period);
        m_period->addItem(name, number);
    };
    offer(tr("本学期"), 0, choice.term);
    offer(tr("上学期"), 1, choice.lastTerm);
    offer(tr("本学年"), 2, choice.year);
    m_period->addItem(tr("自选"), 3);
    choosePeriod(0);
}

QString StatisticsPage::periodName() const
{
    const int place = m_period->currentIndex();
    return place < 0 || place >= m_periods.size() ? QString() : words::periodText(m_periods.at(place));
}

void StatisticsPage::choosePeriod(int place)
{
    const bool free = place >= m_periods.size();
    for (QDateEdit *one : {m_first, m_last})
        one->setEnabled(free);
    if (!free) {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        m_first->setDate(m_periods.at(place).days.first);
        m_last->setDate(m_periods.at(place).days.last);
    }
    ask();
    if (free)
        m_first->setFocus();
}

core::students::DaySpan StatisticsPage::days() const
{
    return {m_first->date(), m_last->date()};
}

void StatisticsPage::reload()
{
    if (m_period->count() > 0)
        ask();
}

void StatisticsPage::focusFigures()
{
    m_list->table()->setFocus();
}

void StatisticsPage::ask()
{
    const core::students::DaySpan wanted = days();
    m_figures.reset();
    m_pdf->setEnabled(false);
    m_workbook->setEnabled(false);
    m_outcome->hide();
    for (QLabel *one : std::as_const(m_totals))
        one->setText(u"—"_s);
    m_days->setText(periodName().isEmpty() ? words::daysText(wanted) : u"%1　%2"_s.arg(periodName(), words::daysText(wanted)));
    m_list->setRows(0, {});
    if (wanted.first > wanted.last) {
        m_outcome->setText(tr("前一个日子要在后一个以前。请改其中一个。"));
        m_outcome->show();
        return;
    }
    m_list->setBusy();
    onFinished(m_source.figures(wanted), this, [this, wanted](const Result<SessionFigures> &figures) {
        if (wanted != days())
            return; // of an earlier choice
        if (!figures)
            return m_list->showError(figures.error());
        show(*figures);
    });
}

void StatisticsPage::show(const SessionFigures &figures)
{
    m_figures = figures;
    m_pdf->setEnabled(true);
    m_workbook->setEnabled(true);
    const auto totals = words::figureTotals(figures);
    for (qsizetype i = 0; i < totals.size(); ++i)
        m_totals.at(i)->setText(totals.at(i).second);
    QList<Line> lines;
    for (const FigureTable &table : figures.tables) {
        lines.append({table.by, {}});
        for (const FigureCell &cell : table.cells)
            lines.append({table.by, cell});
    }
    m_list->setFoot(words::daysText(figures.days));
    m_list->setRows(int(lines.size()), [lines](int row, int column) -> Cell {
        const Line &line = lines.at(row);
        if (!line.cell)
            return headingCell(words::breakdownText(line.by), column);
        Cell cell;
        if (column == NameColumn)
            cell.text = words::figureKeyText(line.by, line.cell->key);
        else if (column == CountColumn)
            cell.text = words::figureText(line.cell->count);
        else if (line.by == Breakdown::Grade || line.by == Breakdown::Sex)
            cell.text = words::figureText(line.cell->students);
        cell.second = column != NameColumn && (column == CountColumn ? !line.cell->count : !line.cell->students);
        return cell;
    });
}

void StatisticsPage::save(bool pdf)
{
    if (!m_figures)
        return;
    const QString name = tr("辅导统计-%1-%2").arg(m_figures->days.first.toString(Qt::ISODate), m_figures->days.last.toString(Qt::ISODate));
    m_source.files.save(this, tr("统计存到哪里"), name + (pdf ? u".pdf"_s : u".xlsx"_s),
                        [this, figures = *m_figures, period = periodName(), pdf](const QString &path) {
                            write(figures.days, words::statisticsPaper(figures, period, m_source.setting), path, pdf);
                        });
}

/// Exactly what was shown when it was asked for, not what has come since.
void StatisticsPage::write(const core::students::DaySpan &days, const words::Paper &paper, const QString &path, bool pdf)
{
    onFinished(m_source.noteExport(days), this, [this, paper, path, pdf](const Result<> &noted) {
        if (!noted)
            return say(noted);
        const auto written = [this](const Result<> &outcome) { say(outcome); };
        if (!pdf)
            return onFinished(core::base::inPool<Result<>>([paper, path] { return core::tabular::writeXlsx(path, words::workbookOf(paper)); }),
                              this, written);
        const auto draw = [paper]() -> Result<QByteArray> {
            const QByteArray bytes = paperPdf(paper);
            return bytes.isEmpty() ? core::fail(core::ErrorCode::Internal, u"pdf"_s) : Result<QByteArray>(bytes);
        };
        onFinished(core::base::inPool<Result<QByteArray>>(draw), this, [this, path, written](const Result<QByteArray> &bytes) {
            if (!bytes)
                return written(core::fail(bytes.error()));
            onFinished(m_source.writeFile(path, *bytes), this, written);
        });
    });
}

void StatisticsPage::say(const Result<> &outcome)
{
    m_outcome->setText(outcome ? tr("存好了。") : words::errorText(outcome.error()));
    m_outcome->show();
}

shell::PageInfo statisticsPage(StatisticsSource source)
{
    return {u"statistics"_s, QObject::tr("辅导统计"), QKeySequence(u"Ctrl+5"_s), shell::Icon::Counselling, false,
            [source = std::move(source)](QWidget *parent) {
                auto *page = new StatisticsPage(source, false, parent);
                page->focusFigures();
                return page;
            }};
}

} // namespace ui::counselling
