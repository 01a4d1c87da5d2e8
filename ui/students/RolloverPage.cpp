// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/RolloverPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ImportWords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::FactKind;
using core::students::MissingAnswer;
using core::students::RolloverPupil;
using core::students::RolloverQuestion;
using core::workspace::TurnCase;
using core::workspace::TurnReport;

namespace ui::students
{

namespace
{
enum RolloverColumn { WhatColumn, NameColumn, NumberColumn, FromColumn, ToColumn, DecisionColumn };

QString classText(const core::students::ClassName &name)
{
    return name.grade > 0 ? name.display() : u"—"_s;
}
} // namespace

RolloverPage::RolloverPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_year(choice(tr("升到哪个学年")))
    , m_file(label({}, Text::Body, "second"))
    , m_choose(button(tr("选新学年名单…")))
    , m_outcome(label({}))
    , m_list(new RecordList(tr("升级的名单和要定的事"), {{tr("事项"), 120},
                                                         {tr("姓名"), 140},
                                                         {tr("学号"), 130},
                                                         {tr("从"), 130},
                                                         {tr("到"), 130},
                                                         {tr("决定"), 340}}))
    , m_reason(label({}, Text::Body, "second"))
    , m_back(button(tr("返回列表　Esc")))
    , m_decide(button(tr("定这一件…")))
    , m_turn(button(tr("办理升级"), "primary"))
{
    setAccessibleName(tr("九月升级"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &RolloverPage::chooseFile);
    connect(m_back, &QPushButton::clicked, this, &RolloverPage::backRequested);
    connect(m_turn, &QPushButton::clicked, this, &RolloverPage::turn);
    connect(m_decide, &QPushButton::clicked, this, [this] { decide(m_list->currentRow()); });
    connect(m_list, &RecordList::opened, this, &RolloverPage::decide);
    connect(m_list, &RecordList::retryRequested, this, &RolloverPage::plan);
    connect(m_list, &RecordList::currentChanged, this, [this](int row) {
        const bool known = row >= 0 && row < m_lines.size();
        m_decide->setEnabled(known && m_lines.at(row).kind != Kind::Listed && m_lines.at(row).kind != Kind::Heading);
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        m_request = {};
        m_request.year = m_year->currentData().toInt();
        m_file->setText(tr("不选名单也可以：各班原样升级，毕业年级离校。"));
        plan();
    });
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { plan(); });
}

void RolloverPage::build()
{
    m_outcome->setWordWrap(true);
    m_outcome->setContentsMargins(16, 10, 16, 10);
    m_outcome->setObjectName(u"band"_s);
    m_reason->setWordWrap(true);
    m_decide->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    head->addWidget(label(tr("九月升级"), Text::PageTitle));
    head->addWidget(m_year);
    head->addWidget(m_choose);
    head->addWidget(m_file, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_decide);
    foot->addWidget(m_turn);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_outcome);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    all->addWidget(hairline());
    all->addLayout(foot);
}

void RolloverPage::start()
{
    const QDate today = m_source.clock->today();
    const int running = core::students::schoolYearOf(today);
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        for (const int year : {running, running + 1})
            m_year->addItem(tr("%1—%2 学年").arg(year).arg(year + 1), year);
        // From June on the next year is prepared; in autumn the running one is made up for.
        m_year->setCurrentIndex(today.month() >= 6 && today.month() <= 8 ? 1 : 0);
    }
    m_request = {};
    m_request.year = m_year->currentData().toInt();
    m_file->setText(tr("不选名单也可以：各班原样升级，毕业年级离校。"));
    plan();
    m_choose->setFocus();
}

void RolloverPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("选新学年的名单"), {}, tr("表格 (*.xlsx *.xls *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(tr("选新学年的名单"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RolloverPage::setFile);
    dialog->open();
}

void RolloverPage::setFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file->setText(QFileInfo(path).fileName());
    m_request.roster.reset();
    m_request.pupils.lines.clear();
    block(tr("正在读取…"));
    const int asked = ++m_asked;
    onFinished(m_source.readNewRoster(path, m_request.year), this,
               [this, asked](const core::Result<core::students::RosterReading> &reading) {
                   if (asked != m_asked)
                       return;
                   if (!reading) {
                       fail(reading.error());
                       return;
                   }
                   m_request.roster = *reading;
                   plan();
               });
}

void RolloverPage::plan()
{
    block(tr("正在试算…"));
    m_list->setBusy();
    const int asked = ++m_asked;
    onFinished(m_source.tryTurn(m_request), this, [this, asked](const core::Result<TurnReport> &report) {
        if (asked != m_asked)
            return;
        if (!report)
            fail(report.error());
        else
            show(*report);
    });
}

void RolloverPage::fail(const core::Error &error)
{
    m_lines.clear();
    QStringList reasons;
    for (const core::Problem &problem : error.problems.mid(0, 5))
        reasons.append(words::problemText(problem));
    m_list->setEmptyText(words::errorText(error) + u"\n"_s + reasons.join(u'\n'));
    m_list->setFoot({});
    m_list->setRows(0, [](int, int) { return Cell(); });
    m_outcome->setText(words::errorText(error));
    block(tr("这样不能办理。"));
}

void RolloverPage::addGroup(const QString &title, const QString &what, const QList<RolloverPupil> &pupils, Kind kind)
{
    if (pupils.isEmpty())
        return;
    Line heading;
    heading.kind = Kind::Heading;
    heading.what = tr("%1　%2 人").arg(title).arg(pupils.size());
    m_lines.append(heading);
    for (const RolloverPupil &pupil : pupils) {
        Line line;
        line.kind = kind;
        line.what = what;
        line.pupil = pupil;
        if (kind == Kind::Missing)
            line.decision = m_request.pupils.missing.value(pupil.id) == MissingAnswer::Stays ? tr("留着") : tr("先留着，请定去留");
        m_lines.append(line);
    }
}

void RolloverPage::show(const TurnReport &report)
{
    m_report = report;
    m_lines.clear();
    const auto &plan = report.plan;
    int open = 0;
    for (qsizetype i = 0; i < plan.questions.size(); ++i) {
        m_lines.append({Kind::Question, tr("请定"), plan.questions.at(i).line, i,
                        tr("第 %1 行：%2").arg(plan.questions.at(i).row).arg(words::questionText(plan.questions.at(i).reason)), true});
        ++open;
    }
    for (qsizetype i = 0; i < report.cases.size(); ++i) {
        const TurnCase &one = report.cases.at(i);
        if (one.pupil != u"leaves")
            continue;
        const RolloverPupil pupil{one.alert.student.id, one.alert.student.name, one.alert.student.studentNumber, one.from, one.to};
        m_lines.append({Kind::Case, one.answer ? tr("已定") : tr("请定"), pupil, i,
                        one.answer ? words::factText(one.answer->kind) + u"　"_s + one.answer->note
                                   : tr("要离校，还有没办完的预警：定由谁接着管"),
                        !one.answer});
        open += one.answer ? 0 : 1;
    }
    addGroup(tr("新名单里没有，还在册"), tr("在册"), plan.missing, Kind::Missing);
    addGroup(tr("转出"), tr("转出"), plan.transferred, Kind::Missing);
    addGroup(tr("毕业离校"), tr("毕业"), plan.graduated, Kind::Listed);
    addGroup(tr("换班或换年级"), tr("换班"), plan.moved, Kind::Listed);
    addGroup(tr("新来"), tr("新来"), plan.arrived, Kind::Listed);
    addGroup(tr("回来"), tr("回来"), plan.returned, Kind::Listed);
    for (Line &line : m_lines) {
        if (line.kind == Kind::Missing && m_request.pupils.missing.value(line.pupil.id) == MissingAnswer::Transferred)
            line.decision = tr("记为转出");
    }
    m_outcome->setText(tr("现在还没有写入任何东西。%1 学年：升级 %2 人，毕业 %3 人，换班 %4 人，新来 %5 人（新生 %6 人），转出 %7 人。")
                           .arg(plan.year)
                           .arg(plan.promotedCount())
                           .arg(plan.graduated.size())
                           .arg(plan.moved.size())
                           .arg(plan.arrived.size())
                           .arg(plan.intake)
                           .arg(plan.transferred.size()) +
                       (plan.alreadyDone ? tr("这一学年已经办过升级。") : QString()));
    m_list->setEmptyText(tr("没有要离校、换班或新来的学生。"));
    m_list->setFoot(tr("要定的 %1 件").arg(open));
    m_list->setRows(int(m_lines.size()), [this](int row, int column) -> Cell {
        const Line &line = m_lines.at(row);
        Cell cell;
        cell.heading = line.kind == Kind::Heading;
        cell.bold = line.open || cell.heading;
        if (cell.heading) {
            cell.text = column == WhatColumn ? line.what : QString();
            return cell;
        }
        switch (column) {
        case WhatColumn:
            cell.text = line.what;
            break;
        case NameColumn:
            cell.text = line.pupil.name;
            break;
        case NumberColumn:
            cell.text = line.pupil.studentNumber.isEmpty() ? u"—"_s : line.pupil.studentNumber;
            break;
        case FromColumn:
            cell.text = classText(line.pupil.from);
            break;
        case ToColumn:
            cell.text = classText(line.pupil.to);
            break;
        case DecisionColumn:
            cell.text = line.decision;
            break;
        default:
            break;
        }
        return cell;
    });
    block(report.ready ? QString() : tr("还有 %1 件要定，定完才能办理。").arg(open));
    m_turn->setEnabled(report.ready);
}

void RolloverPage::decide(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line line = m_lines.at(row);
    if (line.kind == Kind::Question)
        askQuestion(m_report.plan.questions.at(line.place));
    else if (line.kind == Kind::Case)
        askCase(m_report.cases.at(line.place));
    else if (line.kind == Kind::Missing)
        askMissing(line.pupil);
}

void RolloverPage::askQuestion(const RolloverQuestion &question)
{
    auto *dialog = new AskDialog(tr("这一行是谁"),
                                 tr("第 %1 行　%2　%3\n%4")
                                     .arg(question.row)
                                     .arg(question.line.name, classText(question.line.to), words::questionText(question.reason)),
                                 tr("定下来"), this);
    QComboBox *whom = choice(tr("是谁"));
    whom->addItem(tr("请选"), QString());
    if (question.reason != u"number_taken") {
        for (const RolloverPupil &one : question.candidates)
            whom->addItem(tr("%1　%2　%3").arg(one.name, one.studentNumber, classText(one.from)), one.id.toString());
        whom->addItem(tr("都不是，是新来的学生"), u"new"_s);
    }
    dialog->body()->addWidget(whom);
    dialog->onAccept([this, dialog, whom, question] {
        const QString answer = whom->currentData().toString();
        if (answer.isEmpty()) {
            dialog->showWords(tr("请先选一个。"));
            return;
        }
        // "new" is no id, and a null one means somebody new.
        m_request.pupils.lines.insert(question.row,
                                      {question.line.name, core::Id<core::students::Student>::fromString(answer)});
        dialog->finish();
        plan();
    });
    dialog->open();
}

void RolloverPage::askCase(const TurnCase &one)
{
    auto *dialog = new AskDialog(tr("预警由谁接着管"),
                                 tr("%1　%2 要离校。预警不会因此结案；决定会记在这个预警里。")
                                     .arg(one.alert.student.name, classText(one.from)),
                                 tr("定下来"), this);
    QComboBox *kind = choice(tr("由谁接着管"));
    for (const FactKind answer : {FactKind::HandedToSchool, FactKind::HandedToGuardian, FactKind::StaysFollowed})
        kind->addItem(words::factText(answer), int(answer));
    dialog->body()->addWidget(kind);
    QLineEdit *note = dialog->addLine(tr("交给谁、怎么交"), tr("例如：8-25 交给市一中心理辅导室王老师，当面"));
    dialog->onAccept([this, dialog, kind, note, id = one.alert.id] {
        m_request.cases.insert(id, {static_cast<FactKind>(kind->currentData().toInt()), note->text().trimmed()});
        dialog->finish();
        plan();
    });
    dialog->open();
}

void RolloverPage::askMissing(const RolloverPupil &pupil)
{
    auto *dialog = new AskDialog(tr("新名单里没有这名学生"), tr("%1　%2　%3").arg(pupil.name, pupil.studentNumber, classText(pupil.from)),
                                 tr("定下来"), this);
    QComboBox *answer = choice(tr("去留"));
    answer->addItem(tr("还在校，留着"), int(MissingAnswer::Stays));
    answer->addItem(tr("已转出，记为离校（档案还在）"), int(MissingAnswer::Transferred));
    dialog->body()->addWidget(answer);
    dialog->onAccept([this, dialog, answer, id = pupil.id] {
        m_request.pupils.missing.insert(id, static_cast<MissingAnswer>(answer->currentData().toInt()));
        dialog->finish();
        plan();
    });
    dialog->open();
}

void RolloverPage::turn()
{
    block(tr("正在办理…一次完成，请稍等。"));
    const int asked = ++m_asked;
    onFinished(m_source.turn(m_request), this, [this, asked](const core::Result<TurnReport> &report) {
        if (asked != m_asked)
            return;
        if (!report) {
            fail(report.error());
            return;
        }
        m_outcome->setText(report->changed ? tr("办好了。30 天内可以在「导入过的文件」里撤回。")
                                           : tr("这一学年已经办过，没有可改的。"));
        block({});
        m_back->setFocus();
        emit turned();
    });
}

void RolloverPage::block(const QString &reason)
{
    m_reason->setText(reason);
    m_turn->setEnabled(false);
}

} // namespace ui::students
