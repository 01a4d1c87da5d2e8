// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ResultPage.h"

#include "core/base/Async.h"
#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/students/ResultPaper.h"
#include "ui/words/ErrorText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::RuleTrace;
using core::assessments::ScoreTrace;
using core::assessments::Withheld;
using ui::words::ChainLine;

namespace ui::students
{

namespace
{
enum NumberColumn { NameColumn, ValueColumn, BandColumn };
} // namespace

ResultPage::ResultPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label({}, Text::PageTitle))
    , m_who(label({}, Text::Secondary, "second"))
    , m_notes(label({}, Text::Body, "note"))
    , m_withheld(label({}, Text::Body, "second"))
    , m_heading(label({}, Text::Section))
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_other(button(tr("同一份卷的另一张量表　[ ]"), "bar"))
    , m_save(button(tr("存成 PDF…　Ctrl+P"), "bar"))
    , m_stack(new QStackedWidget)
    , m_numbers(new RecordList(tr("得分和规则"),
                               {{tr("得分和规则"), widthFor(178, 190)}, {tr("数"), 76, true}, {tr("结论"), widthFor(170, 160)}}))
    , m_way(new RecordList(tr("怎么来的"), {{tr("步骤"), widthFor(120, 130)}, {tr("内容"), 616}}))
{
    setAccessibleName(tr("测评结果"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(build());
    all->addWidget(hairline());
    m_notes->setWordWrap(true);
    m_notes->hide();
    all->addWidget(m_notes);
    m_withheld->setWordWrap(true);
    m_withheld->setAlignment(Qt::AlignTop);
    m_withheld->setContentsMargins(16, 16, 16, 16);
    m_heading->setContentsMargins(16, 8, 16, 8);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_heading);
    right->addWidget(m_way, 1);
    auto *both = new QWidget;
    both->setAccessibleName(tr("测评结果"));
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_numbers, 4);
    row->addLayout(right, 7);
    m_stack->setAccessibleName(tr("测评结果"));
    m_stack->addWidget(both);
    m_stack->addWidget(m_withheld);
    all->addWidget(m_stack, 1);
    QLabel *keys = label(tr("↑↓ 选一个数，右边就是它怎么来的　Ctrl+P 存成 PDF　Esc 返回　　这是筛查提示，不是诊断　本次查阅已记录"),
                         Text::Secondary, "quiet");
    keys->setContentsMargins(16, 6, 16, 6);
    all->addWidget(keys);
    connect(m_back, &QPushButton::clicked, this, &ResultPage::backRequested);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::save);
    connect(m_numbers, &RecordList::currentChanged, this, &ResultPage::showChain);
    connect(m_numbers, &RecordList::retryRequested, this, [this] { openSheet(m_id); });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { save(); });
    addKey(this, Qt::Key_F5, [this] { openSheet(m_id); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const bool last = m_id == m_sheets.last();
        openSheet(last ? m_sheets.first() : m_sheets.at(m_sheets.indexOf(m_id) + 1));
    });
    addLetterKey(this, Qt::Key_BracketLeft, [this] { openBeside(-1); });
    addLetterKey(this, Qt::Key_BracketRight, [this] { openBeside(1); });
}

QWidget *ResultPage::build()
{
    QHBoxLayout *line = headLine(m_title, m_who);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_other);
    line->addWidget(m_save);
    auto *head = new QWidget;
    head->setAccessibleName(tr("测评结果"));
    head->setLayout(line);
    return head;
}

void ResultPage::open(const QList<StudentsSource::SheetId> &sheets)
{
    m_sheets = sheets;
    openSheet(sheets.first());
}

void ResultPage::openBeside(int step)
{
    const auto place = m_sheets.indexOf(m_id) + step;
    if (place >= 0 && place < m_sheets.size())
        openSheet(m_sheets.at(place));
}

void ResultPage::openSheet(const StudentsSource::SheetId &id)
{
    m_other->setVisible(m_sheets.size() > 1);
    if (id != m_id) {
        m_view.reset();
        m_chain.clear();
        m_way->setRows(0, {});
        m_numbers->setRows(0, {});
        for (QLabel *text : {m_title, m_who, m_heading})
            text->clear();
        m_notes->hide();
    }
    m_id = id;
    m_save->setEnabled(false);
    m_stack->setCurrentIndex(0);
    m_numbers->setBusy();
    onFinished(m_source.result(id), this, [this, id](const core::Result<ResultView> &view) {
        if (id != m_id)
            return;
        if (!view) {
            m_numbers->showError(view.error());
            return;
        }
        show(*view);
    });
}

void ResultPage::show(const ResultView &view)
{
    m_view = view;
    const core::assessments::SheetResult &result = view.result;
    m_title->setText(result.student ? tr("%1　%2").arg(result.student->name, result.scale.title) : result.scale.title);
    m_who->setText(tr("%1　%2　%3").arg(result.student ? result.student->className.display() : QString(),
                                        result.answered.toString(u"yyyy-MM-dd"_s),
                                        result.interview ? tr("访谈时填") : result.campaign));
    if (m_source.setTrail && result.student)
        m_source.setTrail({result.student->className.display(), result.student->name, result.scale.title});
    const QStringList notes = words::resultNotes(result);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    if (result.withheld != Withheld::No) {
        m_withheld->setText(result.withheld == Withheld::Consent
                                ? tr("没有测评的同意，这里不显示得分，也不能存成文件。\n答卷存好了；有要当面了解的，任务已经开了，在今日页。登记同意书以后，这里会显示。")
                                : tr("这份卷还不知道是谁的，这里不显示得分。请先在测评页认领。"));
        m_stack->setCurrentIndex(1);
        setFocusPolicy(Qt::StrongFocus);
        setFocus();
        return;
    }
    m_save->setEnabled(true);
    const int scores = static_cast<int>(result.trace.scores.size());
    const int rules = static_cast<int>(result.trace.rules.size());
    // Before its rows: the current one may stay the same, and then nothing tells that it is another's.
    m_supplements = words::supplementChain(result);
    const int all = scores + (m_supplements.isEmpty() ? 0 : 1);
    m_numbers->setRows(all + (rules > 0 ? rules + 1 : 0), [this](int row, int column) { return cellOf(row, column); });
    m_numbers->setFoot(tr("%1 个得分，%2 条规则").arg(scores).arg(rules));
    showChain(m_numbers->currentRow());
    m_numbers->table()->setFocus();
}

int ResultPage::ruleAt(int row) const
{
    const int rule = row - static_cast<int>(m_view->result.trace.scores.size()) - (m_supplements.isEmpty() ? 1 : 2);
    return rule < static_cast<int>(m_view->result.trace.rules.size()) ? rule : -1;
}

Cell ResultPage::cellOf(int row, int column) const
{
    const core::assessments::SheetTrace &trace = m_view->result.trace;
    Cell cell;
    if (row < trace.scores.size()) {
        const ScoreTrace &score = trace.scores.at(row);
        cell.text = column == NameColumn ? score.name : column == ValueColumn ? words::valueText(score) : words::bandText(score);
        cell.bold = score.id == u"total";
        return cell;
    }
    if (!m_supplements.isEmpty() && row == trace.scores.size()) {
        cell.text = column == NameColumn ? tr("附加题") : column == ValueColumn ? QString() : tr("不计入总分");
        return cell;
    }
    const int place = ruleAt(row);
    if (place < 0)
        return headingCell(tr("规则"), column);
    const RuleTrace &rule = trace.rules.at(place);
    cell.text = column == NameColumn ? words::ruleName(rule)
        : column == ValueColumn      ? QString::number(rule.found)
        : rule.holds                 ? tr("成立")
                                     : tr("不成立");
    cell.bold = rule.holds;
    cell.second = !rule.holds;
    return cell;
}

void ResultPage::showChain(int row)
{
    if (!m_view || row < 0 || m_view->result.withheld != Withheld::No)
        return;
    const core::assessments::SheetResult &result = m_view->result;
    if (row < result.trace.scores.size()) {
        const ScoreTrace &score = result.trace.scores.at(row);
        m_heading->setText(words::scoreTitle(score));
        m_chain = words::scoreChain(result, score.id, m_view->signalRules.value(score.id));
    } else if (!m_supplements.isEmpty() && row == result.trace.scores.size()) {
        m_heading->setText(tr("附加题"));
        m_chain = m_supplements;
    } else if (const int rule = ruleAt(row); rule >= 0) {
        m_heading->setText(words::ruleName(result.trace.rules.at(rule)));
        m_chain = words::ruleChain(result, result.trace.rules.at(rule));
    }
    m_way->setRows(static_cast<int>(m_chain.size()), [this](int line, int column) {
        const ChainLine &one = m_chain.at(line);
        Cell cell;
        cell.heading = one.heading && column == 0;
        cell.text = column == 0 ? one.step : one.text;
        cell.second = !one.heading && column == 0;
        return cell;
    });
    m_way->setCurrentRow(0);
}

void ResultPage::write(const QString &path, const ResultPaper &paper)
{
    const auto say = [this, id = m_id](const QString &words) {
        if (id != m_id)
            return;
        m_notes->setText(words);
        m_notes->show();
    };
    const auto failed = [say](const core::Error &error) { say(words::errorText(error)); };
    say(tr("正在生成文件…"));
    // A long questionnaire has many pages: they are drawn beside the window, which goes on answering.
    const auto drawn = core::base::inPool<core::Result<QByteArray>>([paper]() -> core::Result<QByteArray> {
        const QByteArray bytes = resultPdf(paper);
        if (bytes.isEmpty())
            return core::fail(core::ErrorCode::Internal, u"result pdf"_s);
        return bytes;
    });
    onFinished(drawn, this, [this, path, say, failed](const core::Result<QByteArray> &bytes) {
        if (!bytes)
            return failed(bytes.error());
        onFinished(m_source.writeFile(path, *bytes), this, [say, failed](const core::Result<> &written) {
            if (!written)
                return failed(written.error());
            say(tr("存好了。文件没有加密，用完请删掉。"));
        });
    });
}

void ResultPage::save()
{
    if (!m_view || !m_save->isEnabled() || !m_source.files.save)
        return;
    auto *dialog = new AskDialog(tr("存成 PDF"),
                                 tr("文件里有姓名、每一题的答案和得分，没有加密。存到哪里、给谁看，由您负责；用完请删掉。这次会记进日志。"),
                                 tr("选位置…"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要存"), tr("例如：交给转介医院"));
    dialog->onAccept([this, dialog, reason] {
        const ResultView view = *m_view;
        onFinished(m_source.noteResultExport(view.result.sheet, reason->text()), dialog,
                   [this, dialog, view](const core::Result<> &noted) {
                       if (!noted) {
                           dialog->showError(noted.error());
                           return;
                       }
                       dialog->finish();
                       const QString suggested = tr("测评结果-%1.pdf").arg(view.result.scale.id);
                       m_source.files.save(this, tr("存成 PDF"), suggested, [this, view](const QString &path) {
                           write(path, {view, m_source.clock->now()});
                       });
                   });
    });
    dialog->open();
}

} // namespace ui::students
