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
    , m_campaign(m_stack, [this] { return makeCampaign(); })
    , m_paper(m_stack, [this] { return makePaper(); })
    , m_pictures(m_stack, [this] { return makePictures(); })
    , m_missing(m_stack, [this] { return makeMissing(); })
    , m_names(m_stack, [this] { return makeListPage<NamesPage>(); })
    , m_compare(m_stack, [this] { return makeListPage<ComparePage>(); })
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
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(m_list, &RecordList::opened, this, [this](int row) { openCampaign(m_campaigns.at(row).id); });
    connect(m_list, &RecordList::retryRequested, this, &CampaignsPage::reload);
    connect(m_new, &QPushButton::clicked, this, &CampaignsPage::createCampaign);
    connect(m_library, &QPushButton::clicked, this, &CampaignsPage::openLibrary);
    addKey(list, Qt::CTRL | Qt::Key_N, [this] { createCampaign(); });
    addKey(list, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    readScales();
    reload();
}

CampaignPage *CampaignsPage::makeCampaign()
{
    auto *page = new CampaignPage(m_source);
    connect(page, &CampaignPage::backRequested, this, &CampaignsPage::showList);
    connect(page, &CampaignPage::paperRequested, this, [this](const Campaign &campaign) { m_paper.show()->open(campaign); });
    connect(page, &CampaignPage::picturesRequested, this,
            [this](const AssessmentsSource::CampaignId &id) { m_pictures.show()->open(id); });
    connect(page, &CampaignPage::missingRequested, this, [this](const Campaign &one) { showListPage(m_missing, one); });
    connect(page, &CampaignPage::namesRequested, this, [this](const Campaign &one) { showListPage(m_names, one); });
    connect(page, &CampaignPage::compareRequested, this, [this](const Campaign &one) { showListPage(m_compare, one); });
    return page;
}

PaperEntryPage *CampaignsPage::makePaper()
{
    auto *page = new PaperEntryPage(m_source);
    connect(page, &PaperEntryPage::backRequested, this, &CampaignsPage::openCampaign);
    return page;
}

PicturesPage *CampaignsPage::makePictures()
{
    auto *page = new PicturesPage(m_source);
    connect(page, &PicturesPage::backRequested, this, &CampaignsPage::openCampaign);
    return page;
}

MissingPage *CampaignsPage::makeMissing()
{
    auto *page = makeListPage<MissingPage>();
    connect(page, &MissingPage::secondRoundRequested, this, &CampaignsPage::createSecondRound);
    return page;
}

template <typename Page> Page *CampaignsPage::makeListPage()
{
    auto *page = new Page(m_source);
    connect(page, &RoundListPage::backRequested, this, [this] { openCampaign(m_opened.id); });
    return page;
}

template <typename Page> void CampaignsPage::showListPage(LatePage<Page> &page, const Campaign &campaign)
{
    m_opened = campaign;
    page.show()->open(campaign);
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
        if (CampaignPage *page = m_campaign.made())
            page->setScales(m_source.scales);
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
    m_campaign.show()->open(id);
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
                   m_campaign.show()->open(*campaign, sheet);
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
