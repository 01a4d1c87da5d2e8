// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/station/StationSource.h"

#include <QThreadPool>

#include <memory>

namespace yice
{

/// Runs an answer station's steps in their order on one thread of their own: each waits for the disk, and the window
/// does not.
class StationDesk
{
public:
    /// Errors of Station::open().
    static core::Result<std::unique_ptr<StationDesk>> open(const QString &path,
                                                           std::shared_ptr<const core::Clock> clock);
    ~StationDesk(); ///< lets the steps that were begun come to their end
    ui::station::StationSource source();

private:
    StationDesk() = default;
    template <typename Step> ui::station::StationSource::Job run(Step step);

    std::shared_ptr<core::station::Station> m_station;
    QThreadPool m_thread;
};

} // namespace yice
