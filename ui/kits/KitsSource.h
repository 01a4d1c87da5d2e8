// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Kits.h"
#include "ui/common/Files.h"
#include "ui/common/PaperSaving.h"

#include <memory>

namespace ui::kits
{

struct KitsShown {
    QList<core::kits::KitRow> kits;
    QList<core::kits::ReturnTaken> waiting;
    QList<core::students::ClassName> classes;
    core::students::Stage stage = core::students::Stage::Complete;
};

/// What 工作包 of the counselling room needs.
struct KitsSource {
    template <typename T = void> using Job = QFuture<core::Result<T>>;

    std::shared_ptr<const core::Clock> clock;
    std::function<Job<KitsShown>()> load;
    std::function<Job<core::workspace::KitMade>(const core::kits::KitWish &wish, const QString &path)> make;
    std::function<Job<>(const core::Id<core::kits::Kit> &kit)> replace;
    std::function<Job<core::workspace::KitUpdate>(const core::Id<core::kits::Kit> &kit)> update;
    /// One after the other: one that is refused stops no other.
    std::function<Job<QList<core::workspace::ReturnOutcome>>(const QStringList &paths)> take;
    std::function<Job<core::kits::ReturnTaken>(const core::Id<core::kits::KitReturn> &entry)> apply;
    std::function<Job<words::Paper>(const core::workspace::KitMade &kit)> slipPaper;
    common::FileChooser files = common::systemFileChooser();
    common::WriteBytes writeFile;
    std::function<void()> back;
};

} // namespace ui::kits
