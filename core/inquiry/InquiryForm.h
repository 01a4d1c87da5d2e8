// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertViews.h"
#include "core/inquiry/InquiryRules.h"

namespace core::inquiry
{

/// One part of the inquiry as it stands.
struct PartLine {
    alerts::InquiryPart part = alerts::InquiryPart::Members;
    QString name;
    alerts::Span span; ///< the time of the table
    alerts::Mark mark = alerts::Mark::P; ///< where it comes from
    std::optional<alerts::Duty> due;     ///< asked for now, as it is to be taken: for an independent person, or towards home
    QDateTime done;    ///< invalid: not yet, or again since the finding was reopened
};

struct InquiryView {
    alerts::AlertView alert;
    QList<Entry> entries;  ///< as they were written; without ReadNotes their `note` is empty
    QList<PartLine> parts; ///< in the order of the table
    QStringList pupils;    ///< of the other side, as far as they are known by name
    QStringList found;     ///< names of the signs of the case that tell of bullying
};

/// The parts of this case; `duties` are those of it.
QList<PartLine> partsOf(const alerts::GradingTable &table, const alerts::Alert &alert, const QList<alerts::Duty> &duties);

/// What the printed record may hold. Paper lies about: the other pupils stand on it by number, in the order of suspicion, and
/// words that name one of them are left out; so is what was answered about their homes, and while other harm is suspected or
/// the child's own home is not known to be safe, all that was written freely.
struct InquiryForm {
    students::StudentRow student;
    QDateTime since;
    QList<PartLine> parts;
    QList<Entry> entries; ///< `pupil` is a number, or empty; a text that may not stand on paper is empty
    QStringList found;
    int pupils = 0;
    int tableVersion = 0;
};
InquiryForm formOf(const InquiryView &view, const alerts::CaseSafety &safety, const alerts::GradingTable &table);

} // namespace core::inquiry
