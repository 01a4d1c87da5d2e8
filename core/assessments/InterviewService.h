// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/PaperBatch.h"

namespace core::assessments
{

/// A scale that a counsellor fills in while the student sits there.
struct InterviewSheet {
    Id<Campaign> entry; ///< what it is stored under, from the first critical answer or its end on
    Id<students::Student> student;
    QString scale;
    QDateTime begun; ///< UTC
    PaperCells cells; ///< of the items that count, then of the supplements
    int asked = 0;    ///< as in PaperRow
};

/// What stands before the first question.
struct InterviewStart {
    students::StudentRow student;
    students::Consent consent; ///< for the round of that day
    QList<Scale> scales;       ///< of this vault
    QStringList licensed;      ///< those whose text this school may show, beside such as may ship
    QStringList begun;         ///< scales with a draft of this person
};

struct InterviewKept {
    QList<int> critical;   ///< items whose answer a person must see to
    bool opened = false;   ///< this call told the sink of one that it did not know
};

/// Entry during an interview: typed into a draft inside the encrypted file; a critical answer does not wait for the rest.
/// Each is stored as a round of one student that no list of rounds shows. Every function checks rights; lives inside one
/// job.
class InterviewService
{
public:
    InterviewService(storage::Connection &db, students::StudentService &students, students::ConsentService &consents,
                     CampaignService &campaigns)
        : m_db(db), m_students(students), m_consents(consents), m_campaigns(campaigns)
    {
    }

    /// NotFound. ManageCampaigns, SeeConsent.
    Result<InterviewStart> start(const Id<students::Student> &student) const;
    /// The draft of this person, or an empty sheet. NotFound (student, scale); Damaged, NewerFormat (draft). ManageCampaigns.
    Result<InterviewSheet> open(const Id<students::Student> &student, const QString &scale) const;
    /// Keeps the draft. Where a critical answer stands in it that is not stored, the sheet is stored as far as it goes, so
    /// that its task opens now, whatever else will be answered. ManageCampaigns.
    Result<InterviewKept> keep(const InterviewSheet &sheet);
    /// Stores it and drops the draft; what was not answered is missing. ConditionsUnmet (open: answers) for an empty one.
    /// ManageCampaigns.
    Result<Id<Sheet>> finish(const InterviewSheet &sheet);
    /// Drops the draft. A sheet that a critical answer has stored stays, and so does its task. ManageCampaigns.
    Result<> drop(const InterviewSheet &sheet);

private:
    Result<Id<Campaign>> roundOn(const QDate &day) const;
    Result<CampaignImport> store(const InterviewSheet &sheet);

    storage::Connection &m_db;
    students::StudentService &m_students;
    students::ConsentService &m_consents;
    CampaignService &m_campaigns;
};

} // namespace core::assessments
