// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/KitsPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/kits/KitAsk.h"
#include "ui/words/ErrorText.h"
#include "ui/words/KitWords.h"
#include "ui/words/MomentText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::kits;

namespace ui::kits
{

namespace
{
constexpr int SideWidth = 360;

enum KitColumn { PersonColumn, ClassColumn, PupilsColumn, StateColumn, HandedInColumn };
enum WaitingColumn { FromColumn, WhyColumn };
} // namespace

KitsPage::KitsPage(KitsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label(tr("工作包"), Text::Section))
    , m_summary(label({}, Text::Secondary, "second"))
    , m_error(label({}, Text::Body, "error"))
    , m_take(button(tr("收回传…　Ctrl+I")))
    , m_make(button(tr("做工作包…　Ctrl+N"), "primary"))
    , m_replace(button(tr("停用这个工作包　D")))
    , m_update(button(tr("做更新…　U")))
    , m_apply(button(tr("核对过了，收下　Enter")))
    , m_kits(new RecordList(tr("工作包列表"), {{tr("给谁"), 110}, {tr("范围"), 130}, {tr("学生"), 56, true}, {tr("状态"), widthFor(190, 220)}, {tr("上次交回"), 150}}))
    , m_waiting(new RecordList(tr("等着看的回传"), {{tr("谁交的"), 140}, {tr("为什么等着"), 170}}))
    , m_hint(label({}, Text::Secondary, "quiet"))
{
    setAccessibleName(tr("工作包"));
    build();
    connect(m_kits, &RecordList::currentChanged, this, &KitsPage::showChosen);
    connect(m_waiting, &RecordList::opened, this, &KitsPage::applyChosen);
    connect(m_take, &QPushButton::clicked, this, &KitsPage::take);
    connect(m_make, &QPushButton::clicked, this, &KitsPage::make);
    connect(m_replace, &QPushButton::clicked, this, &KitsPage::replaceChosen);
    connect(m_update, &QPushButton::clicked, this, &KitsPage::updateChosen);
    connect(m_apply, &QPushButton::clicked, this, &KitsPage::applyChosen);
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { make(); });
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { take(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addKey(this, Qt::Key_Escape, [this] { m_source.back(); });
    addLetterKey(this, Qt::Key_D, [this] { replaceChosen(); });
    addLetterKey(this, Qt::Key_U, [this] { updateChosen(); });
    m_kits->table()->setFocus();
    reload();
}

void KitsPage::build()
{
    QPushButton *back = button(tr("岗位　Esc"));
    connect(back, &QPushButton::clicked, this, [this] { m_source.back(); });
    auto *head = headLine(m_title, m_summary);
    head->addStretch();
    for (QPushButton *one : {back, m_take, m_make})
        head->addWidget(one);
    m_error->setContentsMargins(16, 4, 16, 4);
    m_error->setWordWrap(true);
    m_error->hide();
    m_kits->setEmptyText(tr("还没有工作包。按 Ctrl+N 做一个。"));
    m_waiting->setEmptyText(tr("没有等着看的回传。"));
    QWidget *side = sidePanel(tr("停用和收下"), SideWidth);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_update);
    column->addWidget(m_replace);
    column->addWidget(label(tr("等着看的回传"), Text::Section));
    column->addWidget(m_waiting, 1);
    column->addWidget(m_apply);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_kits, 1);
    body->addWidget(side);
    pageColumn(this, head, m_error, body);
}

void KitsPage::reload()
{
    onFinished(m_source.load(), this, [this](const core::Result<KitsShown> &shown) {
        m_error->setVisible(!shown.has_value());
        if (shown)
            show(*shown);
        else
            m_error->setText(words::errorText(shown.error()));
    });
}

void KitsPage::show(const KitsShown &shown)
{
    m_shown = shown;
    const QDate today = m_source.clock->today();
    const auto used = std::count_if(shown.kits.begin(), shown.kits.end(), [&](const KitRow &row) { return !row.kit.replaced.isValid() && today <= row.kit.lastDay; });
    m_summary->setText(tr("在用 %1 个，等着看的回传 %2 份。").arg(used).arg(shown.waiting.size()));
    m_kits->setRows(int(shown.kits.size()), [this, today](int row, int column) -> Cell {
        const KitRow &one = m_shown.kits.at(row);
        Cell cell;
        cell.second = one.kit.replaced.isValid() || column == ClassColumn;
        switch (column) {
        case PersonColumn:
            cell.text = one.kit.person;
            cell.bold = !one.kit.replaced.isValid();
            break;
        case ClassColumn:
            cell.text = words::scopeTitle(one.kit.scope);
            break;
        case PupilsColumn:
            cell.text = QString::number(one.pupils);
            break;
        case StateColumn:
            cell.text = words::kitStateText(one, today);
            cell.lateness = one.doubted ? 2 : 0;
            break;
        default:
            cell.text = one.handedIn.isValid() ? words::momentText(one.handedIn) : tr("还没交过");
            break;
        }
        return cell;
    });
    m_waiting->setRows(int(shown.waiting.size()), [this](int row, int column) -> Cell {
        const ReturnTaken &one = m_shown.waiting.at(row);
        Cell cell;
        cell.text = column == FromColumn ? one.kit.person : words::standingText(one.entry.standing);
        cell.second = column == WhyColumn;
        return cell;
    });
    m_apply->setEnabled(!shown.waiting.isEmpty());
    showChosen(m_kits->currentRow());
}

void KitsPage::showChosen(int row)
{
    const bool there = row >= 0 && row < m_shown.kits.size();
    m_replace->setEnabled(there && !m_shown.kits.at(row).kit.replaced.isValid());
    m_update->setEnabled(m_replace->isEnabled());
    if (!there)
        return m_hint->clear();
    const KitRow &one = m_shown.kits.at(row);
    m_hint->setText(tr("%1 做给 %2，%3，%4 名学生。丢了、换了人，就停用它，再做一个新的；给同一人同一范围再做时，旧的自动停用。学生有变动、有新的须知卡，做一份更新带给他，他写的不会丢。")
                        .arg(words::momentText(one.kit.made), one.kit.person, words::scopeTitle(one.kit.scope))
                        .arg(one.pupils));
}

void KitsPage::make()
{
    auto *dialog = new KitAsk(m_shown, this);
    dialog->onAccept([this, dialog] {
        dialog->acceptButton()->setEnabled(true);
        const auto wish = dialog->wish();
        if (!wish)
            return dialog->showWords(wish.error());
        m_source.files.save(dialog, tr("存到哪里"), tr("工作包-%1.yicekit").arg(wish->person.trimmed()), [this, dialog, wish = *wish](const QString &path) {
            dialog->setEnabled(false); // left now, the slip would be seen by nobody
            onFinished(m_source.make(wish, path), this, [this, dialog](const core::Result<core::workspace::KitMade> &made) {
                dialog->setEnabled(true);
                if (!made)
                    return dialog->showError(made.error());
                dialog->finish();
                reload();
                showSlip(*made);
            });
        });
    });
    dialog->open();
}

void KitsPage::updateChosen()
{
    const int row = m_kits->currentRow();
    if (row < 0 || !m_update->isEnabled())
        return;
    const Kit kit = m_shown.kits.at(row).kit;
    auto *dialog = new AskDialog(tr("做更新"), tr("给 %1（%2）：现在的学生名单、给他的须知卡和要做的事。只有他的工作包打得开；他写的不会丢。").arg(kit.person, words::scopeTitle(kit.scope)), tr("存成文件…"), this);
    dialog->onAccept([this, dialog, kit] {
        dialog->acceptButton()->setEnabled(true);
        m_source.files.save(dialog, tr("存到哪里"), tr("更新-%1.yiceupdate").arg(kit.person), [this, dialog, kit](const QString &path) {
            onFinished(m_source.update(kit.id), dialog, [this, dialog, path](const core::Result<core::workspace::KitUpdate> &made) {
                if (!made)
                    return dialog->showError(made.error());
                onFinished(m_source.writeFile(path, made->file), dialog, [this, dialog](const core::Result<> &written) {
                    if (!written)
                        return dialog->showError(written.error());
                    dialog->finish();
                    reload();
                });
            });
        });
    });
    dialog->open();
}

void KitsPage::showSlip(const core::workspace::KitMade &kit)
{
    auto *dialog = new AskDialog(tr("密码条"), tr("给 %1 的工作包做好了。这张条只显示这一次：抄下来，或存成 PDF 打印，和文件分开交给本人。").arg(kit.kit.person), tr("存成 PDF…"), this);
    QLabel *slip = label(kit.slip, Text::Figure);
    slip->setAccessibleName(tr("密码条：%1").arg(kit.slip));
    slip->setTextInteractionFlags(Qt::NoTextInteraction);
    dialog->body()->addWidget(slip);
    dialog->onAccept([this, dialog, kit] {
        dialog->acceptButton()->setEnabled(true);
        m_source.files.save(dialog, tr("存到哪里"), tr("密码条-%1.pdf").arg(kit.kit.person), [this, dialog, kit](const QString &path) {
            savePaper(m_source.slipPaper(kit), path, m_source.writeFile, dialog, [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

void KitsPage::take()
{
    m_source.files.open(this, tr("选回传文件，可以选好几个"), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_take->setEnabled(false);
        onFinished(m_source.take(paths), this, [this](const core::Result<QList<core::workspace::ReturnOutcome>> &outcomes) {
            m_take->setEnabled(true);
            m_error->setVisible(!outcomes.has_value());
            if (!outcomes)
                return m_error->setText(words::errorText(outcomes.error()));
            showOutcomes(*outcomes);
            reload();
        });
    });
}

void KitsPage::showOutcomes(const QList<core::workspace::ReturnOutcome> &outcomes)
{
    int danger = 0;
    QStringList lines;
    for (const core::workspace::ReturnOutcome &one : outcomes) {
        danger += one.taken && !one.taken->repeat ? one.taken->entry.danger : 0;
        lines.append(one.taken ? words::returnText(*one.taken) : tr("%1：%2").arg(one.file, words::errorText(one.taken.error())));
    }
    auto *dialog = new AskDialog(tr("收回传"), danger > 0 ? tr("有 %1 条当日要处理的，任务已经开了，请现在就看今日。").arg(danger) : tr("看完按 Enter。"), tr("知道了"), this);
    QLabel *text = label(lines.join(u'\n'), Text::Body);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    dialog->hideCancel();
    dialog->onAccept([dialog] { dialog->finish(); });
    dialog->open();
}

void KitsPage::replaceChosen()
{
    const int row = m_kits->currentRow();
    if (row < 0 || !m_replace->isEnabled())
        return;
    const Kit kit = m_shown.kits.at(row).kit;
    auto *dialog = new AskDialog(tr("停用工作包"), tr("停用 %1（%2）的工作包。以后从它交回的先等人来看，当日要处理的仍然马上开任务。").arg(kit.person, words::scopeTitle(kit.scope)), tr("停用"), this);
    dialog->onAccept([this, dialog, kit] {
        onFinished(m_source.replace(kit.id), dialog, [this, dialog](const core::Result<> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void KitsPage::applyChosen()
{
    const int row = m_waiting->currentRow();
    if (row < 0 || row >= m_shown.waiting.size())
        return;
    const ReturnTaken one = m_shown.waiting.at(row);
    auto *dialog = new AskDialog(tr("收下这份回传"), tr("%1（%2）：%3。请先问过本人，确认是他写的，再收下。").arg(one.kit.person, words::scopeTitle(one.kit.scope), words::standingText(one.entry.standing)), tr("收下"), this);
    dialog->onAccept([this, dialog, one] {
        onFinished(m_source.apply(one.entry.id), dialog, [this, dialog](const core::Result<ReturnTaken> &done) {
            if (!done)
                return dialog->showError(done.error());
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

shell::PageInfo kitsPage(KitsSource source)
{
    return {u"kits"_s, QObject::tr("工作包"), {}, shell::Icon::Network, false,
            [source = std::move(source)](QWidget *parent) { return new KitsPage(source, parent); }, u"network"_s};
}

} // namespace ui::kits
