// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/CampaignPage.h"

#include "ui/assessments/DecisionDialog.h"
#include "ui/assessments/ReportDialog.h"
#include "ui/assessments/SheetFileDialog.h"
#include "ui/assessments/StationDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/StudentPicker.h"
#include "ui/common/charts/FunnelBars.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::assessments::Flag;
using core::assessments::Funnel;
using core::assessments::SheetRow;
using core::assessments::Withheld;

namespace ui::assessments
{

namespace
{
enum SheetColumn { NameColumn, ClassColumn, ScoreColumn, CriticalColumn, FlagColumn, WhenColumn };

bool together(const SheetRow &one, const SheetRow &other)
{
    const bool student = one.student && other.student ? one.student->id == other.student->id
                                                      : !one.student && !other.student && one.typedName == other.typedName;
    return student && one.row == other.row && one.answered == other.answered;
}
} // namespace

CampaignPage::CampaignPage(AssessmentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::PageTitle))
    , m_when(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回列表　Esc"), "bar"))
    , m_pictures(button(tr("看图　Ctrl+G"), "bar"))
    , m_stations(button(tr("答题机…　Ctrl+J"), "bar"))
    , m_paper(button(tr("录入纸卷　Ctrl+T"), "bar"))
    , m_import(button(tr("导入问卷星文件…　Ctrl+I"), "primary"))
    , m_urgent(label({}, Text::Section))
    , m_missing(button(tr("缺谁，为什么　Ctrl+M"), "bar"))
    , m_names(button(tr("名单和去向　Ctrl+H"), "bar"))
    , m_compare(button(tr("和另一轮比　Ctrl+B"), "bar"))
    , m_report(button(tr("报告…　Ctrl+L"), "bar"))
    , m_record(button(tr("打开档案　Ctrl+R"), "bar"))
    , m_decide(button(tr("判断这份答卷…　Ctrl+D"), "bar"))
    , m_bars(new FunnelBars(tr("筛查漏斗")))
    , m_list(new RecordList(tr("答卷"), {{tr("学生"), 150},
                                         {tr("班级"), 130},
                                         {tr("得分"), 400},
                                         {tr("关键题"), 130},
                                         {tr("有效性"), 200},
                                         {tr("作答"), 110}}))
{
    setAccessibleName(tr("一轮测评"));
    build();
    connect(m_bars, &FunnelBars::stepChosen, this, &CampaignPage::fill);
    connect(m_list, &RecordList::opened, this, &CampaignPage::openLine);
    connect(m_list, &RecordList::retryRequested, this, &CampaignPage::reload);
    addKey(this, Qt::Key_F5, [this] { reload(); });
    const auto does = [this](QPushButton *shown, const QKeySequence &key, auto go) {
        connect(shown, &QPushButton::clicked, this, go);
        addKey(this, key, go);
    };
    const auto asks = [&](QPushButton *shown, const QKeySequence &key,
                          void (CampaignPage::*asked)(const core::assessments::Campaign &)) {
        does(shown, key, [this, asked] {
            if (m_funnel)
                emit(this->*asked)(m_funnel->campaign);
        });
    };
    does(m_back, Qt::Key_Escape, [this] { emit backRequested(); });
    does(m_pictures, Qt::CTRL | Qt::Key_G, [this] { emit picturesRequested(m_id); });
    does(m_stations, Qt::CTRL | Qt::Key_J, [this] { openStations(); });
    does(m_import, Qt::CTRL | Qt::Key_I, [this] { importFile(); });
    does(m_decide, Qt::CTRL | Qt::Key_D, [this] { decide(); });
    does(m_record, Qt::CTRL | Qt::Key_R, [this] { openRecord(); });
    does(m_report, Qt::CTRL | Qt::Key_L, [this] { openReports(); });
    asks(m_paper, Qt::CTRL | Qt::Key_T, &CampaignPage::paperRequested);
    asks(m_missing, Qt::CTRL | Qt::Key_M, &CampaignPage::missingRequested);
    asks(m_names, Qt::CTRL | Qt::Key_H, &CampaignPage::namesRequested);
    asks(m_compare, Qt::CTRL | Qt::Key_B, &CampaignPage::compareRequested);
}

void CampaignPage::build()
{
    QHBoxLayout *head = headLine(m_name, m_when);
    head->addStretch();
    head->addWidget(m_back);
    head->addWidget(m_pictures);
    head->addWidget(m_stations);
    head->addWidget(m_paper);
    head->addWidget(m_import);
    m_urgent->setContentsMargins(16, 6, 16, 6);
    m_urgent->setObjectName(u"band"_s);
    m_urgent->hide();
    auto *funnel = new QVBoxLayout;
    funnel->setContentsMargins(16, 4, 16, 8);
    funnel->addWidget(new ChartPanel(tr("名单怎样一步步变少？"), tr("↑↓ 选一步，下面是这一步的答卷"), m_bars));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addWidget(m_urgent);
    all->addLayout(funnel);
    all->addWidget(hairline());
    all->addLayout(reviewRow());
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
}

QLayout *CampaignPage::reviewRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    for (QPushButton *one : {m_missing, m_names, m_compare, m_report})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(m_record);
    row->addWidget(m_decide);
    return row;
}

void CampaignPage::open(const AssessmentsSource::CampaignId &id, const AssessmentsSource::SheetId &chosen)
{
    if (id != m_id) {
        m_funnel.reset();
        m_sheetError.reset();
        m_respondents.clear();
        m_lines.clear();
        m_name->clear();
        m_when->clear();
        m_urgent->hide();
        m_bars->setSteps({});
        m_list->setRows(0, {});
    }
    m_id = id;
    m_wanted = chosen;
    m_list->table()->setFocus();
    reload();
}

void CampaignPage::reload()
{
    m_list->setBusy();
    m_import->setEnabled(m_funnel.has_value());
    m_paper->setEnabled(m_funnel.has_value());
    onFinished(m_source.funnel(m_id), this, [this, asked = m_id](const core::Result<Funnel> &funnel) {
        if (asked != m_id)
            return;
        if (!funnel) {
            m_list->showError(funnel.error());
            return;
        }
        m_funnel = *funnel;
        showFunnel();
        fill();
    });
    onFinished(m_source.sheets(m_id), this, [this, asked = m_id](const core::Result<QList<SheetRow>> &sheets) {
        if (asked != m_id)
            return;
        m_respondents.clear();
        m_sheetError.reset();
        if (!sheets) {
            m_sheetError = sheets.error();
            fill();
            return;
        }
        for (const SheetRow &sheet : *sheets) {
            if (m_respondents.isEmpty() || !together(m_respondents.last().first(), sheet))
                m_respondents.append(Respondent());
            m_respondents.last().sheets.append(sheet);
        }
        fill();
    });
}

void CampaignPage::showFunnel()
{
    const QDate today = m_source.clock->today();
    const auto &campaign = m_funnel->campaign;
    m_name->setText(campaign.name);
    m_when->setText(tr("%1 至 %2").arg(dayText(campaign.first, today), dayText(campaign.last, today)));
    m_import->setEnabled(true);
    m_paper->setEnabled(true);
    QStringList urgent;
    if (m_funnel->unassignedCritical > 0)
        urgent.append(tr("%1 份有关键题的答卷还不知道是谁的，请先认人。").arg(m_funnel->unassignedCritical));
    if (m_funnel->longestDelayHours > 0)
        urgent.append(tr("关键题从作答到导入最长隔了 %1 小时。").arg(m_funnel->longestDelayHours));
    m_urgent->setText(urgent.join(QString()));
    m_urgent->setVisible(!urgent.isEmpty());

    QList<FunnelStep> steps;
    bool prompted = false;
    for (const core::assessments::FunnelStep &step : m_funnel->steps) {
        FunnelStep bar;
        bar.label = words::funnelStepText(step.id);
        bar.count = step.students;
        int out = 0;
        QStringList reasons;
        for (auto one = step.fellOut.begin(); one != step.fellOut.end(); ++one) {
            out += one.value();
            reasons.append(u"%1 %2"_s.arg(words::fellOutText(one.key()), words::countText(one.value())));
        }
        if (step.fellOut.size() == 1)
            bar.dropped = reasons.first();
        else if (out > 0) {
            bar.dropped = tr("少 %1").arg(words::countText(out));
            bar.reasons = reasons.join(u" · "_s);
        }
        prompted = prompted || step.id == u"prompted";
        bar.prompted = prompted;
        steps.append(bar);
    }
    const int before = m_bars->current();
    m_bars->setSteps(steps);
    m_bars->setMinimumHeight(m_bars->sizeHint().height());
    // Those with a prompt are what this page is for.
    int shown = before > 0 ? before : 0;
    for (int i = 0; before <= 0 && i < m_funnel->steps.size(); ++i) {
        if (m_funnel->steps.at(i).id == u"prompted")
            shown = i;
    }
    m_bars->setCurrent(shown);
    if (m_source.setTrail)
        m_source.setTrail({campaign.name});
}

bool CampaignPage::standsAt(const QString &step, const Respondent &respondent) const
{
    const SheetRow &first = respondent.first();
    const auto any = [&](auto holds) {
        return std::any_of(respondent.sheets.begin(), respondent.sheets.end(), holds);
    };
    if (!first.student)
        return false;
    if (step == u"critical")
        return any([](const SheetRow &sheet) { return !sheet.critical.isEmpty(); });
    if (step == u"consented")
        return first.withheld == Withheld::No;
    if (step == u"valid")
        return first.withheld == Withheld::No && first.valid;
    // What came of prompts is on the list of cases; the sheets behind it are the prompted ones.
    if (QStringList{u"prompted"_s, u"cross_checked"_s, u"interviewed"_s, u"graded"_s, u"followed"_s}.contains(step))
        return any([](const SheetRow &sheet) { return sheet.prompted; });
    return true;
}

void CampaignPage::fill()
{
    m_lines.clear();
    if (m_sheetError) {
        m_list->setRows(0, {});
        m_list->showError(*m_sheetError);
        return;
    }
    const int at = m_bars->current();
    const bool known = m_funnel && at >= 0 && at < m_funnel->steps.size();
    const QString step = known ? m_funnel->steps.at(at).id : QString();
    QList<Line> unassigned, undecided, decided, standing;
    for (const Respondent &respondent : m_respondents) {
        if (!respondent.first().student)
            unassigned.append({{}, respondent});
        else if (standsAt(step, respondent))
            standing.append({{}, respondent});
        else if (step == u"valid" && respondent.first().withheld == Withheld::No)
            (respondent.first().decision ? decided : undecided).append({{}, respondent});
    }
    if (!unassigned.isEmpty()) {
        m_lines.append({tr("还不知道是谁的　%1 份　Enter 认人").arg(unassigned.size()), {}});
        m_lines.append(unassigned);
    }
    if (!undecided.isEmpty()) {
        m_lines.append({tr("存疑，还没有人判断　%1 份　Ctrl+D 判断").arg(undecided.size()), {}});
        m_lines.append(undecided);
    }
    if (!decided.isEmpty()) {
        m_lines.append({tr("判过，不计入或要重测　%1 份").arg(decided.size()), {}});
        m_lines.append(decided);
    }
    if (known && !m_respondents.isEmpty()) {
        m_lines.append({tr("%1　%2 份　Enter 看结果　Ctrl+R 打开档案").arg(words::funnelStepText(step)).arg(standing.size()), {}});
        m_lines.append(standing);
    }
    m_list->setEmptyText(tr("还没有答卷。导入问卷星文件，或按 Ctrl+I。"));
    m_list->setFoot(tr("这是筛查提示，不是诊断。没有同意书的不显示得分，关键题的安全任务照旧。"));
    m_list->setRows(int(m_lines.size()), [this](int row, int column) { return cellOf(m_lines.at(row), column); });
    for (int row = 0; !m_wanted.isNull() && row < m_lines.size(); ++row) {
        for (const SheetRow &sheet : m_lines.at(row).respondent.sheets) {
            if (sheet.sheet == m_wanted) {
                m_list->setCurrentRow(row);
                m_wanted = {};
                return;
            }
        }
    }
}

QString CampaignPage::scoresOf(const Respondent &respondent) const
{
    switch (respondent.first().withheld) {
    case Withheld::Consent:
        return tr("没有同意书，不显示得分");
    case Withheld::Unassigned:
        return tr("认出是谁以后才显示得分");
    case Withheld::No:
        break;
    }
    QStringList scores;
    for (const SheetRow &sheet : respondent.sheets) {
        QString title = sheet.scale.toUpper();
        QStringList high;
        for (const core::assessments::Scale &scale : m_source.scales) {
            if (scale.id != sheet.scale)
                continue;
            title = scale.title.section(u' ', 0, 0); // 「PHQ-9」 without its long name
            for (const core::assessments::ScoreDefinition &score : scale.scores) {
                if (sheet.bands.value(score.id) == u"high")
                    high.append(score.name);
            }
        }
        const QString total = sheet.scores.value(u"total"_s);
        scores.append(total.isEmpty()            ? tr("%1 算不出").arg(title)
                      : sheet.bandName.isEmpty() ? tr("%1 %2").arg(title, total)
                                                 : tr("%1 %2（%3）").arg(title, total, sheet.bandName));
        if (!high.isEmpty())
            scores.last() += tr("，较高：%1").arg(high.join(Words::tr("、")));
    }
    return scores.join(Words::tr("；"));
}

Cell CampaignPage::cellOf(const Line &line, int column) const
{
    if (!line.heading.isEmpty())
        return headingCell(line.heading, column);
    Cell cell;
    const SheetRow &first = line.respondent.first();
    switch (column) {
    case NameColumn:
        cell.text = first.student ? first.student->name : first.typedName.isEmpty() ? tr("（没写名字）") : first.typedName;
        cell.bold = first.student.has_value();
        break;
    case ClassColumn:
        cell.text = first.student ? first.student->className.display() : first.typedClass;
        cell.second = true;
        break;
    case ScoreColumn:
        cell.text = scoresOf(line.respondent);
        cell.second = first.withheld != Withheld::No;
        break;
    case CriticalColumn: {
        QStringList items;
        for (const SheetRow &sheet : line.respondent.sheets) {
            for (int item : sheet.critical)
                items.append(tr("第 %1 题").arg(item));
        }
        cell.text = items.join(Words::tr("、"));
        cell.bold = true;
        break;
    }
    case FlagColumn: {
        QStringList flags;
        for (Flag flag : first.flags)
            flags.append(words::flagText(flag));
        if (first.evidence == u"revoked_card")
            flags.append(tr("作废的答题卡"));
        cell.text = flags.isEmpty() ? tr("有效") : flags.join(Words::tr("、"));
        if (first.decision)
            cell.text = tr("%1：%2").arg(words::verdictText(first.decision->verdict), first.decision->reason);
        cell.second = true;
        break;
    }
    case WhenColumn:
        cell.text = momentText(first.answered, m_source.clock->now());
        cell.second = true;
        break;
    default:
        break;
    }
    return cell;
}

void CampaignPage::openLine(int row)
{
    const SheetRow &first = m_lines.at(row).respondent.first();
    if (!first.student)
        return assign(first);
    QList<AssessmentsSource::SheetId> sheets;
    for (const SheetRow &sheet : m_lines.at(row).respondent.sheets)
        sheets.append(sheet.sheet);
    if (m_source.openResults)
        m_source.openResults(sheets);
}

void CampaignPage::openRecord()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_lines.size() && m_lines.at(row).heading.isEmpty() && m_lines.at(row).respondent.first().student)
        m_source.openStudent(m_lines.at(row).respondent.first().student->id);
}

void CampaignPage::assign(const SheetRow &sheet)
{
    QStringList typed;
    for (const QString &part : {sheet.typedName, sheet.typedClass, sheet.typedNumber}) {
        if (!part.isEmpty())
            typed.append(part);
    }
    auto *dialog = new StudentPicker(tr("这份答卷是谁的？"),
                                     tr("第 %1 行写的是：%2。定下来以后，任务会转到这名学生名下。")
                                         .arg(sheet.row)
                                         .arg(typed.isEmpty() ? tr("（空）") : typed.join(u"　"_s)),
                                     tr("就是这名学生"), m_source.findStudents, this);
    if (!sheet.typedName.isEmpty())
        dialog->setSearchText(sheet.typedName);
    dialog->onAccept([this, dialog, id = sheet.sheet] {
        const auto student = dialog->student();
        if (!student) {
            dialog->showWords(tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。"));
            return;
        }
        onFinished(m_source.assign(id, student->id), dialog, [this, dialog](const core::Result<> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->finish();
            reload();
            if (m_source.changed)
                m_source.changed();
        });
    });
    dialog->open();
}

void CampaignPage::decide()
{
    const int row = m_list->currentRow();
    if (!m_source.decide || row < 0 || row >= m_lines.size() || m_lines.at(row).respondent.sheets.isEmpty())
        return;
    auto *dialog = new DecisionDialog(m_source, m_lines.at(row).respondent.first(), this);
    connect(dialog, &DecisionDialog::decided, this, [this] {
        reload();
        if (m_source.changed)
            m_source.changed();
    });
    dialog->open();
}

void CampaignPage::openReports()
{
    if (m_funnel && !m_source.reports.isEmpty())
        (new ReportDialog(m_source, m_funnel->campaign, this))->open();
}

void CampaignPage::openStations()
{
    if (!m_funnel || !m_source.makeStation)
        return;
    auto *dialog = new StationDialog(m_source, m_funnel->campaign, this);
    connect(dialog, &StationDialog::taken, this, [this] {
        reload();
        if (m_source.changed)
            m_source.changed();
    });
    dialog->open();
}

void CampaignPage::importFile()
{
    if (!m_funnel)
        return;
    auto *dialog = new SheetFileDialog(m_source, m_funnel->campaign, this);
    connect(dialog, &SheetFileDialog::imported, this, [this] {
        reload();
        if (m_source.changed)
            m_source.changed();
    });
    dialog->open();
}

} // namespace ui::assessments
