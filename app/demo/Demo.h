// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace demo {

inline const QString DemoUser = QStringLiteral("演示老师");
inline const QString DemoPassword = QStringLiteral("practice-only-open-2026");

struct DemoStart {
    QString out;        ///< folder; made; must not hold a demo already
    int students = 600; ///< of the first school; the others are smaller
    int schools = 3;
    quint32 seed = 1;
    QDateTime now;      ///< the day that the demo ends on, UTC
    int kdfMilliseconds = 30;
};

struct DemoResult {
    QString school;   ///< folder of the first school's vault
    QString district; ///< folder of the district centre's vault
    int students = 0;
    int sheets = 0;
    int alerts = 0;
    int packages = 0;
};

/// Builds a synthetic district through the services: vaults, rosters, consents, one round of PHQ-9 and GAD-7, alerts that
/// people have graded, cards, packages, receipts. `progress` hears what is being made. Test vaults only.
core::Result<DemoResult> makeDemo(const DemoStart &start, const std::function<void(const QString &)> &progress);

} // namespace demo
