// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseHelpers.h"
#include "core/workspace/VaultUser.h"
#include "ui/common/AskDialog.h"

#include <QFuture>

#include <memory>

class QComboBox;

namespace ui::common
{
class RecordList;
}

namespace ui::alerts
{

/// What the dialog needs. `give` and `take` empty: the viewer may only read.
struct HelpersSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using AlertId = core::Id<core::alerts::Alert>;
    std::function<Job<QList<core::alerts::CaseHelper>>(const AlertId &)> list; ///< empty: not for this viewer
    std::function<QList<core::workspace::VaultUser>()> people; ///< to whom a case can be given
    std::function<Job<>(const AlertId &, const core::workspace::VaultUser &)> give;
    std::function<Job<>(const AlertId &, const core::Id<core::security::User> &)> take;
};

/// To whom a case is given, and since when: each act is stored at once, and those who no longer take part stay in the list.
class HelpersDialog : public common::AskDialog
{
    Q_OBJECT

public:
    HelpersDialog(HelpersSource source, const HelpersSource::AlertId &alert, const QString &student,
                  std::shared_ptr<const core::Clock> clock, QWidget *parent);

private:
    void build();
    void reload();
    void fill(const QList<core::alerts::CaseHelper> &helpers);
    void give();
    void take();
    void settled(const core::Result<> &done);

    HelpersSource m_source;
    HelpersSource::AlertId m_alert;
    std::shared_ptr<const core::Clock> m_clock;
    QList<core::workspace::VaultUser> m_people;
    QList<core::alerts::CaseHelper> m_helpers;
    common::RecordList *m_list;
    QComboBox *m_who;
    QPushButton *m_take;
};

} // namespace ui::alerts
