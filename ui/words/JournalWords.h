// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/JournalReading.h"
#include "ui/words/ReferralPapers.h"

namespace ui::words
{

QString journalKindText(core::workspace::JournalKind kind); ///< 「查看」
QString journalActText(const QString &act);                 ///< 「改动」
QString journalObjectText(const core::workspace::JournalEntry &entry); ///< 「学生　林嘉树」
/// Which parts of a record were changed, never to what.
QString journalFieldsText(const core::storage::JournalLine &line);

/// The journal on paper. `people`: names by user id; `asked`: what it was narrowed to, a line each.
Paper journalPaper(const core::workspace::JournalPart &part, const QHash<QByteArray, QString> &people, const QStringList &asked,
                   const FormSetting &setting);

} // namespace ui::words
