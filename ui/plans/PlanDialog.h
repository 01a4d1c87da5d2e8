// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/PlanMerge.h"
#include "ui/plans/PlansSource.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace ui::common
{
class AskDialog;
class RecordList;
} // namespace ui::common

namespace ui::plans
{

class PlanConflict;
struct DraftPlace;

/// 一生一策 of one student over the page that asked for it: versions at the left, at the right the chosen one, two of them
/// side by side, or the need-to-know cards.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(PlansSource source, const PlansSource::StudentId &student, QWidget *parent);
    void reload();
    enum class Kind { Strengths, Worries, Internal, Review, Goal, Measure, Other }; ///< of a line

private:
    enum class Shows { Version, Comparison, Cards };
    struct Line {
        QString heading;
        QStringList cells; ///< as many as there are columns
        Kind kind = Kind::Other;
        qsizetype goal = -1;
        qsizetype measure = -1;
        qsizetype card = -1;
    };
    using Differences = QList<core::plans::Difference>;

    void build();
    void showView(const core::plans::PlanView &view);
    void showChosen();
    void showVersion(const core::plans::Plan &plan);
    void showComparison(const core::plans::Plan &plan);
    void showCards();
    void fill();
    void showLine();
    void add(const QString &heading) { m_lines.append({heading, {}}); }
    void offer();
    const core::plans::Plan *chosen() const;
    const core::plans::Plan *draft() const;
    qsizetype chosenCard() const;
    void begin();
    void change();
    void addGoal();
    void addMeasure();
    void enforce();
    void end();
    void evaluate(const core::plans::Measure &measure);
    void makeCard();
    void withdraw();
    void print();
    void writePdf(const QString &suggested, const QFuture<core::Result<words::Paper>> &paper,
                  common::AskDialog *dialog);
    /// `base`: the version that `content` was written on.
    void keep(const core::plans::Plan &base, const core::plans::PlanContent &content, common::AskDialog *dialog);
    QString draftKey() const;
    DraftPlace draftOf(const QString &place) const;
    core::plans::Plan newest() const; ///< with a null id: there is none
    void conflicted(const core::plans::PlanContent &base, const core::plans::PlanContent &mine, common::AskDialog *dialog);
    void findUnsettled();
    void dropUnsettled();
    void compareUnsettled();
    void settle(const core::plans::Plan &stored, const core::plans::PlanContent &content, PlanConflict *dialog);
    /// The version `id`; where it no longer is in force, `dialog` says so.
    const core::plans::Plan *stillInForce(const PlansSource::PlanId &id, common::AskDialog *dialog) const;
    template <typename T> void answered(const core::Result<T> &done, common::AskDialog *dialog);
    void say(const QString &text);
    void sayError(const core::Error &error);
    template <typename T> void follow(const QFuture<core::Result<T>> &job, common::AskDialog *dialog);

    PlansSource m_source;
    PlansSource::StudentId m_student;
    std::optional<core::plans::PlanView> m_view;
    std::optional<core::plans::Unsettled> m_unsettled; ///< somebody else was faster
    bool m_compareNext = false;
    QList<core::plans::Card> m_cards;
    QList<Line> m_lines;
    Shows m_shows = Shows::Version;
    QLabel *m_who;
    QLabel *m_missing;
    QLabel *m_said;
    common::RecordList *m_versions;
    common::RecordList *m_content;
    common::RecordList *m_compared;
    QLabel *m_whole; ///< the chosen line, unshortened
    QPushButton *m_begin;
    QPushButton *m_change;
    QPushButton *m_goal;
    QPushButton *m_measure;
    QPushButton *m_enforce;
    QPushButton *m_end;
    QPushButton *m_compare;
    QPushButton *m_settle;
    QPushButton *m_card;
    QPushButton *m_withdraw;
    QPushButton *m_print;
};

} // namespace ui::plans
