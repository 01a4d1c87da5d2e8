// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scoring.h"

#include <QDateTime>
#include <QJsonObject>

namespace core::assessments {

/// HL7 FHIR R4 Questionnaire: items by number, options with their value as code and what they count as ordinalValue. Item
/// texts stand in it only where the licence lets them. `definition` is the scale's own file (without texts that may not
/// go), which carries the key that FHIR has no words for; empty: only what FHIR says.
QJsonObject questionnaireOf(const Scale &scale, const QByteArray &definition);

/// The definition in a Questionnaire: the one it carries, else one made of its items and options with their plain sum as
/// total, without bands, its text under permission. Unreadable (no Questionnaire); Invalid: an item is no choice with whole codes.
Result<QByteArray> definitionFromQuestionnaire(const QByteArray &json);

/// HL7 FHIR R4 QuestionnaireResponse of one sheet, without a name or any other word of whose it is.
QJsonObject responseOf(const Scale &scale, const QList<Answer> &answers, const QDateTime &authored);

/// The answers in a QuestionnaireResponse; an item that is not there is missing, a code that is no option outside.
/// Unreadable; Invalid where it speaks of another questionnaire, or holds an item twice or one that is not the scale's.
Result<QList<Answer>> answersFromResponse(const Scale &scale, const QByteArray &json);

} // namespace core::assessments
