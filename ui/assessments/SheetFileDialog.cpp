// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/SheetFileDialog.h"

#include "ui/assessments/NumberForm.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QCheckBox>
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
    : AskDialog(tr("导入问卷星文件"), tr("最好用「按选项文本」导出；按选项序号导出的也行，会请您说明序号的意思。先读一遍说清楚，您点导入才写入。以前导入过的行会跳过。"),
                tr("导入"), parent)
    , m_source(source)
    , m_campaign(campaign)
    , m_scales(new QWidget)
    , m_choose(button(tr("选文件…")))
    , m_file(label(tr("还没选文件"), Text::Body, "second"))
    , m_figures(label({}))
    , m_numbers(new NumberForm)
    , m_keep(button(tr("存下序号的意思…")))
{
    setMinimumWidth(560);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    body()->addLayout(row);
    auto *scales = new QHBoxLayout(m_scales);
    scales->setContentsMargins(0, 0, 0, 0);
    scales->addWidget(label(tr("文件里有：")));
    for (const QString &scale : campaign.scales) {
        auto *box = new QCheckBox(names({scale}));
        box->setAccessibleName(tr("文件里有 %1").arg(box->text()));
        connect(box, &QCheckBox::clicked, this, &SheetFileDialog::chooseScales);
        scales->addWidget(box);
        m_boxes.insert(scale, box);
    }
    scales->addStretch();
    body()->addWidget(m_scales);
    m_scales->setAccessibleName(tr("文件里有的量表"));
    m_scales->hide();
    m_figures->setWordWrap(true);
    body()->addWidget(m_figures);
    body()->addWidget(m_numbers);
    body()->addWidget(m_keep, 0, Qt::AlignLeft);
    m_numbers->hide();
    m_keep->hide();
    connect(m_numbers, &NumberForm::stated, this, &SheetFileDialog::take);
    connect(m_keep, &QPushButton::clicked, this, &SheetFileDialog::keepMap);
    acceptButton()->setEnabled(false);
    m_choose->setFocus();
    connect(m_choose, &QPushButton::clicked, this, &SheetFileDialog::chooseFile);
    onAccept([this] {
        m_figures->setText(tr("正在导入…一次完成，请稍等。"));
        onFinished(m_source.importFile(m_campaign.id, m_path, m_map, m_only), this, [this](const core::Result<CampaignImport> &import) {
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
    auto *dialog = new QFileDialog(this, tr("选问卷星文件"), {}, tr("表格 (*.xlsx *.xls *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(tr("选问卷星文件"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetFileDialog::setFile);
    dialog->open();
}

void SheetFileDialog::setFile(const QString &path)
{
    if (path != m_path) {
        m_map = {};
        m_stated.clear();
        m_unnamedScale.clear();
        m_only.clear();
    }
    m_path = path;
    m_numbers->hide();
    m_keep->setVisible(!m_stated.isEmpty());
    m_file->setText(QFileInfo(path).fileName());
    m_file->setAccessibleName(tr("文件：%1").arg(m_file->text()));
    m_figures->setText(tr("正在读取…"));
    acceptButton()->setEnabled(false);
    const int asked = ++m_asked;
    onFinished(m_source.tryFile(m_campaign.id, path, m_map, m_only), this, [this, asked](const core::Result<CampaignImport> &import) {
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
    m_only = import.scales;
    showScales(m_only);
    QStringList missing = m_campaign.scales;
    missing.removeIf([&](const QString &scale) { return import.scales.contains(scale); });
    if (!missing.isEmpty())
        lines.append(tr("只收 %1；%2 不在这个文件里，有了文件再导入。").arg(names(import.scales), names(missing)));
    m_figures->setText(lines.join(u'\n'));
    const bool anything = import.added > 0;
    acceptButton()->setText(anything ? tr("导入 %1 份").arg(import.added) : tr("没有新的"));
    acceptButton()->setAccessibleName(acceptButton()->text());
    acceptButton()->setEnabled(anything);
    if (anything)
        acceptButton()->setFocus();
    adjustSize();
}

/// Shows the form for the first scale whose numbers or questions nobody has explained; false when that is not the matter.
bool SheetFileDialog::askMeaning(const core::Error &error)
{
    for (const core::Problem &problem : error.problems) {
        const bool unnamed = problem.kind == u"items_unknown";
        if (!unnamed && problem.kind != u"number_mode")
            continue;
        m_askedScale = problem.context.value(u"scale"_s).toString();
        for (const core::assessments::Scale &scale : m_source.scales) {
            if (scale.id != m_askedScale)
                continue;
            if (unnamed)
                m_unnamedScale = scale.id;
            m_numbers->ask(scale, problem.context.value(u"firstQuestion"_s).toInt(),
                           problem.context.value(u"lastQuestion"_s).toInt());
            return true;
        }
    }
    return false;
}

void SheetFileDialog::take(const core::tabular::OptionCodes &codes)
{
    m_stated.insert(m_askedScale, codes);
    m_map.options = m_stated.values();
    m_map.scale = m_unnamedScale;
    setFile(m_path);
}

void SheetFileDialog::keepMap()
{
    auto *dialog = new QFileDialog(this, tr("存下序号的意思"), {}, tr("列的说明 (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(tr("存下序号的意思"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        onFinished(m_source.writeFile(path, m_map.toJson()), this, [this, path](const core::Result<> &done) {
            if (done)
                m_keep->setText(tr("已存到 %1").arg(QFileInfo(path).fileName()));
            else
                showError(done.error());
        });
    });
    dialog->open();
}

QString SheetFileDialog::names(const QStringList &scales) const
{
    QStringList titles;
    for (const QString &id : scales) {
        QString title = id;
        for (const core::assessments::Scale &scale : m_source.scales) {
            if (scale.id == id)
                title = scale.title;
        }
        titles.append(title);
    }
    return titles.join(tr("、"));
}

void SheetFileDialog::showScales(const QStringList &taken)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setChecked(taken.contains(it.key()));
    m_scales->setVisible(m_boxes.size() > 1);
}

void SheetFileDialog::chooseScales()
{
    m_only.clear();
    for (const QString &scale : std::as_const(m_campaign.scales)) {
        if (m_boxes.value(scale)->isChecked())
            m_only.append(scale);
    }
    setFile(m_path); // none ticked: what the header asks for
}

void SheetFileDialog::fail(const core::Error &error)
{
    m_figures->clear();
    showScales(m_only.isEmpty() ? m_campaign.scales : m_only);
    const bool asks = askMeaning(error);
    QStringList more;
    for (const core::Problem &problem : error.problems.mid(0, MostProblems))
        more.append(words::problemText(problem));
    if (error.problems.size() > MostProblems)
        more.append(tr("还有 %1 处").arg(error.problems.size() - MostProblems));
    if (asks)
        m_figures->setText(more.first());
    else
        showError(error, more);
    acceptButton()->setEnabled(false);
}

} // namespace ui::assessments
