// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperBatch.h"

class QPagedPaintDevice;

namespace ui::assessments
{

/// Answer sheets on paper: A4, one student begins one page, name and number printed so that nobody has to be guessed.
/// Items in bands of five rows with a box for each option, which holds the key that types it. Item text stands there only
/// where the licence lets it ship.
struct AnswerSheets {
    QString campaign;
    core::assessments::Scale scale;
    core::assessments::PaperBatch batch;
};

/// False when the device cannot be drawn on.
bool paintAnswerSheets(QPagedPaintDevice *device, const AnswerSheets &sheets);
QByteArray answerSheetsPdf(const AnswerSheets &sheets);

} // namespace ui::assessments
