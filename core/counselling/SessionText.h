// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/Session.h"

#include <QJsonObject>

namespace core::counselling
{

// Sessions as JSON: of the command line, of drafts, and what is sealed. What is absent is empty; unknown keys and wrong
// values are Invalid with `field` and `where`.

QJsonObject toJson(const SessionContent &content);
Result<SessionContent> contentFromJson(const QByteArray &json); ///< Unreadable, Invalid
QJsonObject toJson(const NoteText &text);
Result<NoteText> noteFromJson(const QByteArray &json); ///< Unreadable, Invalid
Result<Disclosure> disclosureFromJson(const QByteArray &json); ///< Unreadable, Invalid

QString risksText(const Risks &risks); ///< "no,unsure,not_asked,…"
Result<Risks> risksFromText(const QString &text); ///< Invalid

} // namespace core::counselling
