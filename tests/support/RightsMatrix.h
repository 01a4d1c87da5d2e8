// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace tests
{

/// tests/data/rights/matrix.txt.
struct RightsMatrix {
    QStringList viewers;
    QMap<QString, QMap<QString, bool>> allowed; ///< by path, then viewer
};
RightsMatrix rightsMatrix();

} // namespace tests
