// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/Scale.h"
#include "core/assessments/ScaleJson.h"

namespace core::assessments {

constexpr int ScaleFormat = 2;
constexpr int MostItems = 500;

/// Parts of Scale::fromJson, in the order in which they must run: each may look at what the ones before it have read.
void readScores(JsonPart &file, Scale &scale);
void readBands(JsonPart &file, const QString &key, const Scale &scale, QList<Band> &bands);
void readCritical(JsonPart &file, Scale &scale);
void readValidity(JsonPart &file, Scale &scale, int format);
void readNorms(JsonPart &file, Scale &scale);
void readVariants(JsonPart &file, Scale &scale);

/// The conditions under `key`: of known items, each within reach of an answer.
QList<Condition> readConditions(JsonPart &part, const QString &key, const Scale &scale);
std::optional<Condition> readCondition(JsonPart &part, const Scale &scale);

/// Whether reverse keying finds a counterpart for every option of the item.
bool mirrors(const QList<Option> &options);

/// Bands of one score that leave a gap, overlap or do not reach its ends; mistakes go to `file` under `key`.
void checkBands(JsonPart &file, const QString &key, const Scale &scale, const QList<Band> &bands);

Rounding readRounding(JsonPart &part, Rounding otherwise);
/// S, F, M or P.
QString readMark(JsonPart &part);

} // namespace core::assessments
