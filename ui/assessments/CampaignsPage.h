// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"
#include "ui/common/LatePage.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::assessments
{

class CampaignPage;
class ComparePage;
class MissingPage;
class NamesPage;
class PaperEntryPage;
class PicturesPage;
class NewCampaignDialog;

/// The rounds of assessment, newest first; Enter opens one.
class CampaignsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignsPage(AssessmentsSource source, QWidget *parent = nullptr);
    void reload();
    void openCampaign(const AssessmentsSource::CampaignId &id);
    /// The round that a sheet belongs to, with that sheet chosen.
    void openSheet(const AssessmentsSource::SheetId &sheet);
    void createCampaign();
    void openLibrary();
    void showList();

private:
    void readScales();
    void show(const QList<core::assessments::Campaign> &campaigns);
    CampaignPage *makeCampaign();
    PaperEntryPage *makePaper();
    PicturesPage *makePictures();
    MissingPage *makeMissing();
    template <typename Page> Page *makeListPage();
    template <typename Page> void showListPage(common::LatePage<Page> &page, const core::assessments::Campaign &campaign);
    void createSecondRound(const QList<core::students::StudentRow> &students);
    void openNew(NewCampaignDialog *dialog);

    AssessmentsSource m_source;
    QList<core::assessments::Campaign> m_campaigns;
    QStackedWidget *m_stack;
    common::LatePage<CampaignPage> m_campaign;
    common::LatePage<PaperEntryPage> m_paper;
    common::LatePage<PicturesPage> m_pictures;
    common::LatePage<MissingPage> m_missing;
    common::LatePage<NamesPage> m_names;
    common::LatePage<ComparePage> m_compare;
    core::assessments::Campaign m_opened; ///< whose lists were asked for
    QPushButton *m_new;
    QPushButton *m_library;
    common::RecordList *m_list;
};

shell::PageInfo assessmentsPage(AssessmentsSource source);

} // namespace ui::assessments
