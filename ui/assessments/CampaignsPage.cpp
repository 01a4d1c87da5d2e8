// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/CampaignsPage.h"

#include "ui/assessments/CampaignPage.h"
#include "ui/assessments/ComparePage.h"
#include "ui/assessments/MissingPage.h"
#include "ui/assessments/NamesPage.h"
#include "ui/assessments/LibraryDialog.h"
#include "ui/assessments/NewCampaignDialog.h"
#include "ui/assessments/PaperEntryPage.h"
#include "ui/assessments/PicturesPage.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::assessments::Campaign;

namespace ui::assessments
{

namespace
{
enum CampaignColumn { NameColumn, ScalesColumn, GradesColumn, FirstColumn, LastColumn, StateColumn };
}

CampaignsPage::CampaignsPage(AssessmentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_stack(new QStackedWidget)
    , m_campaign(new CampaignPage(m_source))
    , m_paper(new PaperEntryPage(m_source))
    , m_pictures(new PicturesPage(m_source))
    , m_new(button(tr("新建一轮　Ctrl+N"), "primary"))
    , m_library(button(tr("量表与授权…")))
    , m_list(new RecordList(tr("测评轮次"), {{tr("名称"), 320},
                                             {tr("量表"), 200},
                                             {tr("年级"), 280},
                                             {tr("开始"), 110},
                                             {tr("截止"), 110},
                                             {tr("进度"), 140}}))
{
    setAccessibleName(tr("测评"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 8);
    tools->addWidget(label(tr("每一轮测评"), Text::Section));
    tools->addStretch();
    tools->addWidget(m_library);
    tools->addWidget(m_new);
    m_library->setVisible(bool(m_source.library));
    auto *list = new QWidget;
    list->setAccessibleName(tr("测评轮次"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    m_stack->setAccessibleName(tr("测评"));
    m_stack->addWidget(list);
    m_stack->addWidget(m_campaign);
    m_stack->addWidget(m_paper);
    m_stack->addWidget(m_pictures);
    addListPages();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(m_list, &RecordList::opened, this, [this](int row) { openCampaign(m_campaigns.at(row).id); });
    connect(m_list, &RecordList::retryRequested, this, &CampaignsPage::reload);
    connect(m_new, &QPushButton::clicked, this, &CampaignsPage::createCampaign);
    connect(m_library, &QPushButton::clicked, this, &CampaignsPage::openLibrary);
    connect(m_campaign, &CampaignPage::backRequested, this, &CampaignsPage::showList);
    connect(m_campaign, &CampaignPage::paperRequested, this, [this](const Campaign &campaign) {
        m_stack->setCurrentWidget(m_paper);
        m_paper->open(campaign);
    });
    connect(m_paper, &PaperEntryPage::backRequested, this, &CampaignsPage::openCampaign);
    connect(m_campaign, &CampaignPage::picturesRequested, this, [this](const AssessmentsSource::CampaignId &id) {
        m_stack->setCurrentWidget(m_pictures);
        m_pictures->open(id);
    });
    connect(m_pictures, &PicturesPage::backRequested, this, &CampaignsPage::openCampaign);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] { createCampaign(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    readScales();
    reload();
}

void CampaignsPage::addListPages()
{
    auto *missing = new MissingPage(m_source);
    auto *names = new NamesPage(m_source);
    auto *compare = new ComparePage(m_source);
    for (RoundListPage *page : QList<RoundListPage *>{missing, names, compare}) {
        m_stack->addWidget(page);
        connect(page, &RoundListPage::backRequested, this, [this] { openCampaign(m_opened.id); });
    }
    const auto showing = [this](RoundListPage *page) {
        return [this, page](const Campaign &campaign) {
            m_opened = campaign;
            m_stack->setCurrentWidget(page);
            page->open(campaign);
        };
    };
    connect(m_campaign, &CampaignPage::missingRequested, this, showing(missing));
    connect(m_campaign, &CampaignPage::namesRequested, this, showing(names));
    connect(m_campaign, &CampaignPage::compareRequested, this, showing(compare));
    connect(missing, &MissingPage::secondRoundRequested, this, &CampaignsPage::createSecondRound);
}

void CampaignsPage::readScales()
{
    using core::assessments::LibraryScale;
    if (!m_source.library)
        return;
    onFinished(m_source.library(), this, [this](const core::Result<QList<LibraryScale>> &library) {
        if (!library)
            return; // those that ship are there
        m_source.scales.clear();
        for (const LibraryScale &one : *library)
            m_source.scales.append(one.scale);
        m_campaign->setScales(m_source.scales);
        show(m_campaigns);
    });
}

void CampaignsPage::openLibrary()
{
    auto *dialog = new LibraryDialog(m_source, this);
    connect(dialog, &LibraryDialog::changed, this, &CampaignsPage::readScales);
    dialog->open();
}

void CampaignsPage::reload()
{
    m_list->setBusy();
    onFinished(m_source.list(), this, [this](const core::Result<QList<Campaign>> &campaigns) {
        if (!campaigns) {
            m_list->showError(campaigns.error());
            return;
        }
        show(*campaigns);
    });
}

void CampaignsPage::show(const QList<Campaign> &campaigns)
{
    m_campaigns = campaigns;
    m_list->setEmptyText(tr("本学年还没有全员测评。规定每学年至少一次。按 Ctrl+N 新建一轮。"));
    m_list->setFoot(campaigns.isEmpty() ? QString() : tr("%1 轮，新的在前").arg(campaigns.size()));
    const QDate today = m_source.clock->today();
    m_list->setRows(int(campaigns.size()), [this, today](int row, int column) -> Cell {
        const Campaign &campaign = m_campaigns.at(row);
        Cell cell;
        switch (column) {
        case NameColumn:
            cell.text = campaign.name;
            cell.bold = true;
            break;
        case ScalesColumn: {
            QStringList titles;
            for (const QString &id : campaign.scales)
                titles.append(id.toUpper());
            for (const core::assessments::Scale &scale : m_source.scales) {
                if (const auto at = campaign.scales.indexOf(scale.id); at >= 0)
                    titles[at] = scale.title.section(u' ', 0, 0);
            }
            cell.text = titles.join(Words::tr("、"));
            break;
        }
        case GradesColumn: {
            QStringList grades, classes;
            for (int grade : campaign.grades)
                grades.append(words::gradeText(grade));
            for (const core::students::ClassName &one : campaign.classes)
                classes.append(one.display());
            cell.text = campaign.listed            ? tr("名单上的 %1 人").arg(campaign.members.size())
                        : campaign.classes.isEmpty() ? grades.join(Words::tr("、"))
                                                     : classes.join(Words::tr("、"));
            cell.second = true;
            break;
        }
        case FirstColumn:
            cell.text = dayText(campaign.first, today);
            break;
        case LastColumn:
            cell.text = dayText(campaign.last, today);
            break;
        case StateColumn:
            cell.text = today < campaign.first ? tr("还没开始") : today > campaign.last ? tr("已截止") : tr("正在测");
            cell.second = true;
            break;
        default:
            break;
        }
        return cell;
    });
}

void CampaignsPage::openCampaign(const AssessmentsSource::CampaignId &id)
{
    m_stack->setCurrentWidget(m_campaign);
    m_campaign->open(id);
}

void CampaignsPage::openSheet(const AssessmentsSource::SheetId &sheet)
{
    onFinished(m_source.campaignOf(sheet), this,
               [this, sheet](const core::Result<AssessmentsSource::CampaignId> &campaign) {
                   if (!campaign) {
                       showList();
                       m_list->showError(campaign.error());
                       return;
                   }
                   m_stack->setCurrentWidget(m_campaign);
                   m_campaign->open(*campaign, sheet);
               });
}

void CampaignsPage::createCampaign()
{
    openNew(new NewCampaignDialog(m_source, this));
}

void CampaignsPage::createSecondRound(const QList<core::students::StudentRow> &students)
{
    auto *dialog = new NewCampaignDialog(m_source, this);
    dialog->setList(m_opened, students);
    openNew(dialog);
}

void CampaignsPage::openNew(NewCampaignDialog *dialog)
{
    connect(dialog, &NewCampaignDialog::created, this, [this](const AssessmentsSource::CampaignId &id) {
        reload();
        openCampaign(id);
    });
    dialog->open();
}

void CampaignsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_list->table()->setFocus();
    if (m_source.setTrail)
        m_source.setTrail({});
}

shell::PageInfo assessmentsPage(AssessmentsSource source)
{
    return {u"assessments"_s, QObject::tr("测评"), QKeySequence(u"Ctrl+3"_s), shell::Icon::Assessments, false,
            [source = std::move(source)](QWidget *parent) { return new CampaignsPage(source, parent); }};
}

} // namespace ui::assessments
