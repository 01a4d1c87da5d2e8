// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/Card.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::plans
{

// Plans and cards as JSON: of the command line, of drafts, and of the column `goals`. Unknown keys and wrong types are
// Invalid with `field` and `where`; what is absent is empty.

QJsonObject toJson(const PlanContent &content);
Result<PlanContent> contentFromJson(const QByteArray &json); ///< Unreadable, Invalid
QJsonArray toJson(const QList<Goal> &goals);
Result<QList<Goal>> goalsFromJson(const QJsonArray &goals);
QJsonObject toJson(const CardText &text);
Result<CardRequest> cardRequestFromJson(const QByteArray &json); ///< Unreadable, Invalid
QString linesText(const QStringList &lines);
QStringList linesFrom(const QString &text);

} // namespace core::plans
