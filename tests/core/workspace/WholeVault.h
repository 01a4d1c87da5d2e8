// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/workspace/FullVault.h"

namespace tests
{

/// A full vault in which also a session was kept, a leave begun, a sheet taken and a hold set, and three people of different
/// roles are suspected: for the paths that FullVault does not know.
class WholeVault : public FullVault
{
public:
    WholeVault();

protected:
    Result<qint64> reach(Areas &areas, const QString &path) override;

private:
    Result<> plantMore(Areas &areas);
    Result<> takeSheet(Areas &areas);
    Result<qint64> care(Areas &areas, const QString &path);
    Result<qint64> results(Areas &areas, const QString &path);
    Result<qint64> writing(Areas &areas, const QString &path);
    Result<qint64> school(Areas &areas, const QString &path);
    Result<qint64> choices(Areas &areas, const QString &path);
    Result<qint64> kits(Areas &areas, const QString &path);
    Result<qint64> referring(Areas &areas, const QString &path);

    core::Id<core::counselling::Session> m_session;
    core::Id<core::referral::Leave> m_leave;
    core::Id<core::assessments::Sheet> m_sheet;
    core::Id<core::meetings::Meeting> m_second; ///< whose list the case is not on
};

} // namespace tests
