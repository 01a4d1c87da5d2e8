// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"

namespace ui::common
{

/// How the list of what is to be done gets on paper. Empty: the viewer may take nothing out.
struct DutyPrint {
    /// Notes the export in the journal before it leaves in clear text.
    std::function<QFuture<core::Result<words::Paper>>(bool initials)> make;
    WriteBytes write = writeFile;
    FileChooser files = systemFileChooser();
    explicit operator bool() const { return bool(make); }
};

/// Asks how names are to be written and where the file goes.
void printDuties(const DutyPrint &print, const QDate &day, QWidget *parent);

} // namespace ui::common
