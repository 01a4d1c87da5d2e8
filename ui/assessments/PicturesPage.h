// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessments/AssessmentsSource.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::common
{
class AnswerGrid;
class BandBars;
class ChartPanel;
class ShareStrip;
} // namespace ui::common

namespace ui::assessments
{

/// The pictures of one round: the classes beside each other and beside another round, the grades by band, the items by
/// answer. Nothing in it names a student.
class PicturesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesPage(AssessmentsSource source, QWidget *parent = nullptr);
    void open(const AssessmentsSource::CampaignId &id);

signals:
    void backRequested(const AssessmentsSource::CampaignId &id);

private:
    void build();
    void reload();
    void complain(const core::Error &error);
    void say(const QString &text, const char *kind);
    void offerRounds();
    void compare();
    void showClasses();
    void showScale();
    void print();

    AssessmentsSource m_source;
    AssessmentsSource::CampaignId m_id;
    std::optional<core::assessments::RoundFigures> m_figures;
    std::optional<core::assessments::RoundFigures> m_other;
    QLabel *m_name;
    QPushButton *m_back;
    QPushButton *m_print;
    QComboBox *m_scale;
    QComboBox *m_round;
    QLabel *m_said;
    common::ShareStrip *m_classes;
    common::BandBars *m_bands;
    common::AnswerGrid *m_answers;
    QList<common::ChartPanel *> m_panels;
};

} // namespace ui::assessments
