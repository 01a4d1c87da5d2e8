// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/ReportDialog.h"

#include "core/base/Async.h"
#include "core/tabular/WorkbookWriter.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperPages.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::students::ClassName;
using core::students::ClassRow;
using ui::common::button;
using ui::common::label;
using ui::common::onFinished;

namespace ui::assessments
{

ReportDialog::ReportDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign, QWidget *parent)
    : AskDialog(tr("报告"),
                tr("报告只写有效并且同意的答卷。班级和学校报告不写姓名，1 至 4 人的格子不写，也推算不出来；做一份报告会记进日志。"),
                tr("关闭"), parent)
    , m_source(source)
    , m_campaign(campaign)
    , m_report(common::choice(tr("哪一份")))
    , m_class(common::choice(tr("班级")))
    , m_classLabel(label(tr("班级")))
    , m_pdf(button(tr("存成 PDF…")))
    , m_workbook(button(tr("存成 Excel…")))
    , m_outcome(label({}))
{
    setMinimumWidth(560);
    hideCancel();
    m_report->setObjectName(u"report"_s);
    m_class->setObjectName(u"class"_s);
    m_pdf->setObjectName(u"pdf"_s);
    m_workbook->setObjectName(u"workbook"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(tr("哪一份")), 0, 0);
    grid->addWidget(m_report, 0, 1);
    grid->addWidget(m_classLabel, 1, 0);
    grid->addWidget(m_class, 1, 1);
    body()->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pdf);
    row->addWidget(m_workbook);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_outcome);
    for (const ReportOffer &offer : m_source.reports)
        m_report->addItem(offer.title, offer.name);
    connect(m_report, &QComboBox::currentIndexChanged, this, &ReportDialog::showWish);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { save(false); });
    onAccept([this] { finish(); });
    onFinished(m_source.classes(), this, [this](const Result<QList<ClassRow>> &classes) { offerClasses(classes); });
    showWish();
}

const ReportOffer *ReportDialog::chosen() const
{
    const int place = m_report->currentIndex();
    return place < 0 ? nullptr : &m_source.reports.at(place);
}

void ReportDialog::offerClasses(const Result<QList<ClassRow>> &classes)
{
    if (!classes)
        return showError(classes.error());
    m_class->clear();
    for (const ClassRow &one : *classes) {
        if (m_campaign.grades.contains(one.className.grade))
            m_class->addItem(one.className.display(), QVariantList{one.className.grade, one.className.number});
    }
    showWish();
}

void ReportDialog::showWish()
{
    const ReportOffer *offer = chosen();
    const bool ofClass = offer != nullptr && offer->ofClass;
    m_classLabel->setVisible(ofClass);
    m_class->setVisible(ofClass);
    const bool ready = offer != nullptr && (!ofClass || m_class->count() > 0);
    m_pdf->setEnabled(ready);
    m_workbook->setEnabled(ready);
}

void ReportDialog::save(bool pdf)
{
    const QString name = chosen()->ofClass ? tr("%1-%2-%3").arg(m_campaign.name, m_class->currentText(), chosen()->fileName)
                                           : tr("%1-%2").arg(m_campaign.name, chosen()->fileName);
    m_source.files.save(this, tr("报告存到哪里"), name + (pdf ? u".pdf"_s : u".xlsx"_s),
                        [this, pdf](const QString &path) { make(path, pdf); });
}

void ReportDialog::make(const QString &path, bool pdf)
{
    m_pdf->setEnabled(false);
    m_workbook->setEnabled(false);
    m_outcome->setText(tr("正在做报告…"));
    std::optional<ClassName> className;
    if (const QVariantList place = m_class->currentData().toList(); chosen()->ofClass && place.size() == 2)
        className = ClassName{place.first().toInt(), place.last().toInt()};
    onFinished(m_source.makeReport(m_campaign.id, chosen()->name, className), this,
               [this, path, pdf](const Result<MadeReport> &made) {
                   if (made)
                       return write(*made, path, pdf);
                   say({});
                   showError(made.error());
               });
}

/// Hundreds of letters take seconds to draw: off the window's thread.
void ReportDialog::write(const MadeReport &made, const QString &path, bool pdf)
{
    const auto written = [this, made](const Result<> &outcome) {
        if (!outcome) {
            say({});
            return showError(outcome.error());
        }
        QStringList lines{tr("存好了。")};
        if (chosen()->letters)
            lines = {tr("存好了，共 %1 封信。请当面交给本人。").arg(made.letters)};
        if (!made.speakFirst.isEmpty())
            lines.append(tr("有 %1 名学生要先当面谈，没有写信：%2。谈过并记下访谈以后再做。")
                             .arg(made.speakFirst.size())
                             .arg(made.speakFirst.join(tr("、"))));
        say(lines.join(u'\n'));
    };
    if (!pdf) {
        onFinished(core::base::inPool<Result<>>([made, path] { return core::tabular::writeXlsx(path, words::workbookOf(made.paper)); }),
                   this, written);
        return;
    }
    const auto draw = [made, path]() -> Result<QByteArray> {
        const QByteArray bytes = common::paperPdf(made.paper);
        return bytes.isEmpty() ? core::fail(core::ErrorCode::Internal, path) : Result<QByteArray>(bytes);
    };
    onFinished(core::base::inPool<Result<QByteArray>>(draw), this, [this, path, written](const Result<QByteArray> &bytes) {
        if (bytes)
            return onFinished(m_source.writeFile(path, *bytes), this, written);
        written(core::fail(bytes.error()));
    });
}

void ReportDialog::say(const QString &text)
{
    showWish();
    m_outcome->setText(text);
}

} // namespace ui::assessments
