// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/district/DistrictSource.h"
#include "ui/shell/PageInfo.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::common
{
class RecordList;
}

namespace ui::district
{

/// 总览 of a district: which schools to chase, which crises run late, what came. Pupils stand by pseudonym only.
class DistrictPage : public QWidget
{
    Q_OBJECT

public:
    explicit DistrictPage(DistrictSource source, QWidget *parent = nullptr);
    void reload();

private:
    enum class Filter { All, Silent, Gap, Late };

    QWidget *makeMain();
    QWidget *makeSide();
    void showOverview(const core::district::DistrictOverview &overview);
    void showFigures();
    void showSchools();
    void showCrises();
    void showTaken(const QList<core::exchange::TakenPackage> &taken);
    bool passes(const core::district::SchoolRow &school) const;
    void takeIn();
    void writeReceipt();
    void applyWaiting();
    void showChosenPackage();
    const core::exchange::TakenPackage *chosenPackage() const;
    void say(const QString &text, bool good);

    DistrictSource m_source;
    core::district::DistrictOverview m_overview;
    QList<core::district::SchoolRow> m_shown;
    QList<core::exchange::TakenPackage> m_taken;
    Filter m_filter = Filter::All;
    QList<QLabel *> m_figures; ///< reported, completion, crises, late: the number and its words alternate
    QList<QPushButton *> m_chips;
    common::RecordList *m_schools;
    common::RecordList *m_crises;
    common::RecordList *m_inbox;
    QLabel *m_said;
    QPushButton *m_take;
    QPushButton *m_register;
    QPushButton *m_card;
    QPushButton *m_receipt;
    QPushButton *m_apply;
};

shell::PageInfo districtPage(DistrictSource source);

} // namespace ui::district
