// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/GrowthRecord.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

/// 一生一策成长档案: strengths first, no labels, only what is there. `people`: names by user id, for who may know them.
Paper growthPaper(const core::workspace::GrowthRecord &growth, const QHash<QByteArray, QString> &people, const FormSetting &setting);

} // namespace ui::words
