// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/SessionLinks.h"
#include "ui/common/AskDialog.h"

#include <QFuture>

class QComboBox;

namespace ui::counselling
{

/// What the dialog needs; empty: not for this viewer.
struct LinksSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;
    using SessionId = core::Id<core::counselling::Session>;
    std::function<Job<core::counselling::SessionLinksView>(const SessionId &)> open;
    std::function<Job<>(const SessionId &, const core::counselling::SessionLinks &seen, const core::counselling::SessionLinks &wanted)> set;
};

/// Who agreed to the counselling, and the case and appointment that the session belongs to.
class LinksDialog : public common::AskDialog
{
    Q_OBJECT

public:
    LinksDialog(LinksSource source, const LinksSource::SessionId &session, QWidget *parent);

private:
    void show(const core::counselling::SessionLinksView &view);
    void store();
    void tellOther();

    LinksSource m_source;
    LinksSource::SessionId m_session;
    core::counselling::SessionLinks m_seen;
    QComboBox *m_agreed;
    QComboBox *m_case;
    QLabel *m_appointment;
};

} // namespace ui::counselling
