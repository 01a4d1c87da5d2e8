// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/RetentionPage.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RetentionWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::retention;
using core::Result;

namespace ui::retention
{

namespace
{
constexpr int SideWidth = 420;

QString signersOf(const DestructionList &list)
{
    QStringList names;
    for (const Signature &signature : list.signatures)
        names.append(signature.name);
    return names.join(QObject::tr("、"));
}

/// For the narrow column: the long words stand in the tool tip's place, below the list.
QString shortState(const DestructionList &list)
{
    switch (list.state) {
    case ListState::Open:
        return list.signatures.isEmpty() ? QObject::tr("等两人签名") : QObject::tr("还差一人签名");
    case ListState::Signed:
        return QObject::tr("可以销毁");
    case ListState::Void:
        return QObject::tr("已作废");
    case ListState::Unswept:
        return QObject::tr("还没清理完");
    case ListState::Destroyed:
        return QObject::tr("✓ 已销毁");
    }
    return {};
}

QString numbersText(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.isEmpty() ? QObject::tr("不含") : QObject::tr("含清单 %1").arg(words.join(QObject::tr("、")));
}
} // namespace

RetentionPage::RetentionPage(RetentionSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_heading(label({}, Text::Section))
    , m_files(new RecordList(tr("到期的资料"), {{tr("到期日"), 104}, {tr("姓名"), 90}, {tr("学号"), 120}, {tr("资料"), 270},
                                                {tr("说明"), 150}}))
    , m_back(button(tr("看现在到期的"), "bar"))
    , m_hold(button(tr("先保留…"), "bar"))
    , m_release(button(tr("解除保留"), "bar"))
    , m_said(label({}, Text::Body, "note"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_make(button(tr("生成销毁清单　Ctrl+N"), "primary"))
    , m_listed(new RecordList(tr("销毁清单"), {{tr("号"), 40}, {tr("到期日"), 100}, {tr("状态"), 110}, {tr("签名"), 140}}))
    , m_open(button(tr("看内容"), "bar"))
    , m_sign(button(tr("签名…"), "bar"))
    , m_destroy(button(tr("销毁…"), "bar"))
    , m_copies(new RecordList(tr("备份"), {{tr("做于"), 84}, {tr("位置"), 190}, {tr("已销毁的资料"), 116}}))
    , m_gone(button(tr("这份已销毁…"), "bar"))
{
    setAccessibleName(tr("保留与销毁"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeMain(), 1);
    all->addWidget(makeSide());
    connect(m_make, &QPushButton::clicked, this, &RetentionPage::make);
    connect(m_back, &QPushButton::clicked, this, &RetentionPage::reload);
    connect(m_hold, &QPushButton::clicked, this, &RetentionPage::hold);
    connect(m_release, &QPushButton::clicked, this, &RetentionPage::release);
    connect(m_open, &QPushButton::clicked, this, &RetentionPage::openList);
    connect(m_sign, &QPushButton::clicked, this, &RetentionPage::sign);
    connect(m_destroy, &QPushButton::clicked, this, &RetentionPage::destroy);
    connect(m_gone, &QPushButton::clicked, this, &RetentionPage::backupGone);
    connect(m_listed, &RecordList::opened, this, &RetentionPage::openList);
    for (RecordList *list : {m_files, m_listed, m_copies}) {
        connect(list, &RecordList::currentChanged, this, &RetentionPage::update);
        connect(list, &RecordList::retryRequested, this, &RetentionPage::reload);
    }
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { make(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_files->table()->setFocus();
    reload();
}

QWidget *RetentionPage::makeMain()
{
    auto *main = new QWidget;
    main->setAccessibleName(tr("到期的资料"));
    m_heading->setObjectName(u"heading"_s);
    m_files->setObjectName(u"files"_s);
    m_files->setEmptyText(tr("没有到期的资料。在校学生的资料不会到期。"));
    m_back->setObjectName(u"back"_s);
    m_hold->setObjectName(u"hold"_s);
    m_release->setObjectName(u"release"_s);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_hint->setObjectName(u"hint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_make->setObjectName(u"make"_s);
    QStringList periods;
    for (const RetentionRule &rule : m_source.rules->rules) {
        if (!rule.record.isEmpty() && rule.record != u"student")
            periods.append(tr("%1：%2").arg(rule.name, words::keepText(rule)));
    }
    QLabel *rules = label(tr("保存期限（建议值，非官方规定）　%1").arg(periods.join(tr("；"))), Text::Secondary, "second");
    rules->setObjectName(u"periods"_s);
    rules->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_hold);
    bar->addWidget(m_release);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_make);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_files, 1);
    column->addWidget(rules);
    column->addWidget(m_said);
    column->addLayout(foot);
    return main;
}

QWidget *RetentionPage::makeSide()
{
    QWidget *side = sidePanel(tr("销毁清单和备份"), SideWidth);
    m_listed->setObjectName(u"lists"_s);
    m_listed->setEmptyText(tr("还没有销毁清单。"));
    m_copies->setObjectName(u"copies"_s);
    m_copies->setEmptyText(tr("没有登记的备份。"));
    m_open->setObjectName(u"open"_s);
    m_sign->setObjectName(u"sign"_s);
    m_destroy->setObjectName(u"destroy"_s);
    m_gone->setObjectName(u"gone"_s);
    QLabel *two = label(tr("要两个不同的人签名，各用自己的密码进来签。名单内容一变，清单就作废。"), Text::Secondary, "second");
    two->setWordWrap(true);
    QLabel *copies = label(tr("备份里的资料销毁不了。把含有的备份毁掉，再点「这份已销毁…」。"), Text::Secondary, "second");
    copies->setWordWrap(true);
    const auto bar = [](const QList<QPushButton *> &buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton *one : buttons)
            row->addWidget(one);
        row->addStretch();
        return row;
    };
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(label(tr("销毁清单"), Text::Section));
    head->addWidget(two);
    head->addLayout(bar({m_open, m_sign, m_destroy}));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 0);
    below->setSpacing(8);
    below->addWidget(label(tr("备份"), Text::Section));
    below->addWidget(copies);
    below->addLayout(bar({m_gone}));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_listed, 1);
    column->addLayout(below);
    column->addWidget(m_copies, 1);
    return side;
}

void RetentionPage::reload()
{
    onFinished(m_source.due(), this, [this](const Result<DueReport> &report) {
        if (report)
            showDue(*report);
        else
            m_files->showError(report.error());
    });
    onFinished(m_source.lists(), this, [this](const Result<QList<DestructionList>> &lists) {
        if (lists)
            showLists(*lists);
        else
            m_listed->showError(lists.error());
    });
    onFinished(m_source.backups(), this, [this](const Result<QList<HoldingBackup>> &backups) {
        if (backups)
            showBackups(*backups);
        else
            m_copies->showError(backups.error());
    });
    update();
}

QList<RetentionPage::Line> RetentionPage::linesOf(const QList<DueFile> &files) const
{
    QList<Line> lines;
    for (const DueFile &file : files) {
        Line line;
        line.student = file.student;
        line.day = file.roots.first().due.toString(Qt::ISODate);
        QStringList kinds;
        for (const QString &id : file.rules) {
            const RetentionRule *rule = m_source.rules->rule(id);
            kinds.append(rule ? rule->name : id);
        }
        line.kinds = kinds.join(tr("、"));
        lines.append(line);
    }
    return lines;
}

void RetentionPage::showDue(const DueReport &report)
{
    m_showsList = false;
    QList<Line> lines = linesOf(report.files);
    m_due = lines.size();
    for (const BlockedFile &file : report.blocked) {
        Line line;
        line.student = file.student;
        line.kinds = tr("整份资料暂不销毁");
        line.state = words::blockText(file.block);
        line.block = file.block;
        lines.append(line);
    }
    m_heading->setText(tr("到 %1 为止到期的资料").arg(report.day.toString(Qt::ISODate)));
    showLines(lines);
    m_files->setFoot(tr("到期 %1 份，暂不销毁 %2 份").arg(m_due).arg(report.blocked.size()));
}

void RetentionPage::showLines(const QList<Line> &lines)
{
    m_lines = lines;
    m_files->setRows(int(lines.size()), [lines](int row, int column) {
        const Line &line = lines.at(row);
        Cell cell;
        switch (column) {
        case 0:
            cell.text = line.day;
            break;
        case 1:
            cell.text = line.student ? line.student->name : tr("没有归属");
            cell.bold = line.student.has_value();
            break;
        case 2:
            cell.text = line.student ? line.student->studentNumber : QString();
            cell.second = true;
            break;
        case 3:
            cell.text = line.kinds;
            break;
        default:
            cell.text = line.state;
            cell.lateness = line.block ? 1 : 0;
            break;
        }
        return cell;
    });
    update();
}

void RetentionPage::showLists(const QList<DestructionList> &lists)
{
    m_lists = lists;
    m_listed->setRows(int(lists.size()), [lists](int row, int column) {
        const DestructionList &list = lists.at(row);
        Cell cell;
        switch (column) {
        case 0:
            cell.text = QString::number(list.number);
            break;
        case 1:
            cell.text = list.day.toString(Qt::ISODate);
            cell.second = true;
            break;
        case 2:
            cell.text = shortState(list);
            cell.second = list.state == ListState::Void;
            cell.lateness = list.state == ListState::Unswept ? 2 : list.state == ListState::Signed ? 1 : 0;
            break;
        default:
            cell.text = signersOf(list);
            break;
        }
        return cell;
    });
    const auto fresh = std::find_if(lists.begin(), lists.end(), [this](const auto &list) { return m_wanted == list.id; });
    if (fresh != lists.end())
        m_listed->setCurrentRow(int(fresh - lists.begin()));
    else if (m_listed->currentRow() < 0 && !lists.isEmpty())
        m_listed->setCurrentRow(0);
    m_wanted.reset();
    update();
}

void RetentionPage::showBackups(const QList<HoldingBackup> &backups)
{
    m_backups = backups;
    const QDateTime now = m_source.clock->now();
    m_copies->setRows(int(backups.size()), [backups, now](int row, int column) {
        const HoldingBackup &one = backups.at(row);
        Cell cell;
        if (column == 0) {
            cell.text = dayText(one.backup.made.toLocalTime().date(), now.toLocalTime().date());
            cell.second = true;
        } else if (column == 1) {
            cell.text = QDir::toNativeSeparators(one.backup.place);
        } else {
            cell.text = numbersText(one.lists);
            cell.lateness = one.lists.isEmpty() ? 0 : 1;
            cell.second = one.lists.isEmpty();
        }
        return cell;
    });
    update();
}

const DestructionList *RetentionPage::chosen() const
{
    const int row = m_listed->currentRow();
    return row >= 0 && row < m_lists.size() ? &m_lists.at(row) : nullptr;
}

void RetentionPage::openList()
{
    const DestructionList *list = chosen();
    if (!list)
        return;
    onFinished(m_source.show(list->id), this, [this](const Result<ListedFiles> &shown) {
        if (!shown)
            return say(words::errorText(shown.error()), false);
        m_showsList = true;
        m_heading->setText(tr("清单 %1：%2").arg(shown->list.number).arg(words::listStateText(shown->list.state)));
        showLines(linesOf(shown->files));
        QStringList parts;
        for (const SummaryLine &line : shown->list.summary) {
            const RetentionRule *rule = m_source.rules->rule(line.rule);
            parts.append(tr("%1 %2 份（%3 条记录）").arg(rule ? rule->name : line.rule).arg(line.files).arg(line.records));
        }
        const QStringList mentions = words::mentionTexts(shown->list.mentions);
        if (!mentions.isEmpty())
            parts.append(tr("别处的文字里可能还提到：%1").arg(mentions.join(tr("，"))));
        m_files->setFoot(parts.join(u"　"_s));
    });
}

void RetentionPage::say(const QString &text, bool good)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    Theme::setKind(m_said, good ? "note" : "error");
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->show();
}

QString RetentionPage::blockedBy() const
{
    if (m_busy)
        return tr("正在处理…");
    if (m_showsList)
        return tr("正在看一份清单的内容");
    if (m_due == 0)
        return tr("没有到期的资料");
    return {};
}

void RetentionPage::update()
{
    const QString reason = blockedBy();
    m_make->setEnabled(reason.isEmpty());
    m_make->setAccessibleDescription(reason);
    m_hint->setText(reason.isEmpty() ? tr("清单生成后内容就定下来；以前没办的清单作废") : reason);
    m_hint->setAccessibleName(m_hint->text());
    m_back->setVisible(m_showsList);
    const int row = m_files->currentRow();
    const bool due = !m_showsList && row >= 0 && row < m_lines.size() && m_lines.at(row).student;
    m_hold->setEnabled(due && m_lines.at(row).block != Block::Hold);
    m_release->setEnabled(due && m_lines.at(row).block == Block::Hold);
    const DestructionList *list = chosen();
    const bool signedAlready =
        list && std::any_of(list->signatures.begin(), list->signatures.end(),
                            [this](const Signature &one) { return one.person == m_source.viewer; });
    m_open->setEnabled(list);
    m_sign->setEnabled(list && list->state == ListState::Open && !signedAlready && !m_busy);
    m_destroy->setEnabled(list && !m_busy && (list->state == ListState::Signed || list->state == ListState::Unswept));
    m_gone->setEnabled(m_copies->currentRow() >= 0);
}

shell::PageInfo retentionPage(RetentionSource source)
{
    return {u"retention"_s, QObject::tr("保留与销毁"), QKeySequence(), shell::Icon::Retention, true,
            [source = std::move(source)](QWidget *parent) { return new RetentionPage(source, parent); }};
}

} // namespace ui::retention
