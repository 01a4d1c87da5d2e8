// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/SheetFileDialog.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::CampaignImport;

namespace ui::assessments
{

namespace
{
constexpr int MostProblems = 8;
}

SheetFileDialog::SheetFileDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign,
                                 QWidget *parent)
    : AskDialog(tr("导入问卷星文件"), tr("用「按选项文本」导出的 Excel。先读一遍说清楚，您点导入才写入。以前导入过的行会跳过。"),
                tr("导入"), parent)
    , m_source(source)
    , m_campaign(campaign.id)
    , m_choose(button(tr("选文件…")))
    , m_file(label(tr("还没选文件"), Text::Body, "second"))
    , m_figures(label({}))
{
    setMinimumWidth(560);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    m_figures->setWordWrap(true);
    body()->addWidget(m_figures);
    acceptButton()->setEnabled(false);
    m_choose->setFocus();
    connect(m_choose, &QPushButton::clicked, this, &SheetFileDialog::chooseFile);
    onAccept([this] {
        m_figures->setText(tr("正在导入…一次完成，请稍等。"));
        onFinished(m_source.importFile(m_campaign, m_path), this, [this](const core::Result<CampaignImport> &import) {
            if (!import) {
                fail(import.error());
                return;
            }
            finish();
            emit imported(*import);
        });
    });
}

void SheetFileDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("选问卷星文件"), {}, tr("Excel 工作簿 (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(tr("选问卷星文件"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetFileDialog::setFile);
    dialog->open();
}

void SheetFileDialog::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setAccessibleName(tr("文件：%1").arg(m_file->text()));
    m_figures->setText(tr("正在读取…"));
    acceptButton()->setEnabled(false);
    const int asked = ++m_asked;
    onFinished(m_source.tryFile(m_campaign, path), this, [this, asked](const core::Result<CampaignImport> &import) {
        if (asked != m_asked)
            return;
        if (!import) {
            fail(import.error());
            return;
        }
        tell(*import);
    });
}

void SheetFileDialog::tell(const CampaignImport &import)
{
    const QDateTime now = m_source.clock->now();
    QStringList lines{
        tr("现在还没有写入任何东西。文件里 %1 份：新的 %2 份，以前导入过 %3 份。")
            .arg(import.respondents)
            .arg(import.added)
            .arg(import.same),
        tr("对上学生 %1 份，对上两人 %2 份，没对上 %3 份；后两种导入后由您认人。")
            .arg(import.matched)
            .arg(import.ambiguous)
            .arg(import.unmatched),
        tr("有效性有疑问 %1 份，答卷都留着。预警信号 %2 条。").arg(import.invalid).arg(import.signalCount)};
    if (import.firstAnswered.isValid())
        lines.append(tr("作答从 %1 到 %2；关键题的 24 小时从导入起算。")
                         .arg(momentText(import.firstAnswered, now), momentText(import.lastAnswered, now)));
    m_figures->setText(lines.join(u'\n'));
    const bool anything = import.added > 0;
    acceptButton()->setText(anything ? tr("导入 %1 份").arg(import.added) : tr("没有新的"));
    acceptButton()->setAccessibleName(acceptButton()->text());
    acceptButton()->setEnabled(anything);
    if (anything)
        acceptButton()->setFocus();
    adjustSize();
}

void SheetFileDialog::fail(const core::Error &error)
{
    m_figures->clear();
    QStringList more;
    for (const core::Problem &problem : error.problems.mid(0, MostProblems))
        more.append(words::problemText(problem));
    if (error.problems.size() > MostProblems)
        more.append(tr("还有 %1 处").arg(error.problems.size() - MostProblems));
    showError(error, more);
    acceptButton()->setEnabled(false);
}

} // namespace ui::assessments
