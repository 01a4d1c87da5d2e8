// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperEntry.h"
#include "ui/assessments/AssessmentsSource.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::common
{
class RecordList;
struct Cell;
} // namespace ui::common

namespace ui::assessments
{

class PaperDifferences;
class PaperGrid;

/// Paper sheets of one class and scale, typed with the number keys: the table, a blind second pass of a sample, the
/// differences, and then into the round. What is typed is kept as a draft after every sheet and within two seconds.
class PaperEntryPage : public QWidget
{
    Q_OBJECT

public:
    explicit PaperEntryPage(AssessmentsSource source, QWidget *parent = nullptr);
    ~PaperEntryPage() override;
    void open(const core::assessments::Campaign &campaign);

signals:
    void backRequested(const core::Id<core::assessments::Campaign> &campaign);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Effect = core::assessments::EntryEffect;
    enum class Stage { Choosing, First, Second, Differences };

    QWidget *buildHead();
    QWidget *buildTyping();
    QWidget *buildSide();
    void connectParts();
    void load();
    void take(const core::assessments::PaperBatch &batch);
    void begin(Stage stage, core::assessments::PaperBatch batch); ///< a value: it may stand in the grid that goes
    void act(Effect (core::assessments::EntryGrid::*step)());
    void after(Effect effect);
    void showAll();
    void showCell();
    void showCritical();
    void showButtons();
    common::Cell cellOf(int row, int column) const;
    const core::assessments::PaperBatch &batch() const { return m_grid->batch(); }
    void type(QChar key);
    void jump(bool go);
    void next();
    void startSecond();
    void askSupplements(bool asked);
    void store();
    void stored(const core::Result<core::assessments::CampaignImport> &outcome);
    void typedMore(); ///< to be kept within two seconds
    void keep();
    void printSheets();
    void leave();
    void say(const QString &text, const char *kind);

    AssessmentsSource m_source;
    core::assessments::Campaign m_campaign;
    QList<core::students::ClassName> m_classes;
    std::optional<core::assessments::EntryGrid> m_grid;
    Stage m_stage = Stage::Choosing;
    bool m_storing = false;
    int m_asked = 0; ///< only the batch that was asked for last counts
    bool m_unkept = false; ///< something is typed that no draft has
    QTimer m_keepTimer;
    QLabel *m_title;
    QLabel *m_round;
    QComboBox *m_class;
    QComboBox *m_scale;
    QDateEdit *m_day;
    QPushButton *m_back;
    QPushButton *m_print;
    QPushButton *m_next;
    QPushButton *m_second;
    QPushButton *m_store;
    QLabel *m_said;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_who;
    QLabel *m_item;
    QLabel *m_value;
    QLabel *m_keys;
    QLineEdit *m_jump;
    PaperGrid *m_table;
    PaperDifferences *m_differences;
    QLabel *m_done;
    QLabel *m_critical;
    common::RecordList *m_sheets;
    QCheckBox *m_sound;
    QCheckBox *m_supplements;
};

} // namespace ui::assessments
