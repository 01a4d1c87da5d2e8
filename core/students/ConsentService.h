// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/ConsentDoubts.h"
#include "core/students/StudentService.h"
#include "core/tabular/ColumnMap.h"
#include "core/tabular/Workbook.h"

#include <QHash>
#include <QSet>

namespace core::students
{

enum class ConsentAnswer { None, Granted, Refused, Withdrawn };
QString consentName(ConsentAnswer answer); ///< "granted"

/// What is on record for one student, by the campaign asked for: the guardian's latest answer and the student's own.
struct Consent {
    ConsentAnswer guardian = ConsentAnswer::None;
    ConsentAnswer student = ConsentAnswer::None;
    QString basis; ///< paper, import, …
    QDate given;
    bool safe = false;     ///< the guardian who answered is a safe one, or the civil affairs office
    bool notHeard = false; ///< an agreement from home is on record and counts as none; only for who may see the case
    /// Scores may be shown: the guardian agreed and the student did not refuse or withdraw. [P]
    bool allows() const;
    bool denies() const; ///< one of the two refused or withdrew
};

struct ConsentRow {
    StudentRow student;
    Consent consent;
};

struct ConsentImport {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QList<Problem> problems;
};

/// The sheet that the map names, else the first that a person sees and whose header is that of a consent sheet, else a hidden
/// one, else the first. NotFound: no such sheet.
Result<tabular::Sheet> consentSheet(const tabular::Workbook &workbook, const tabular::ColumnMap &map = {});

/// Consent to assessments. An answer names a campaign (16 bytes of its id) or, with an empty one, counts for all; the
/// campaign's own answer goes before the general one. A refusal or withdrawal is never overwritten by `setPaper`. An agreement
/// from a home of ConsentDoubts counts as none until a safe guardian gives one; to a viewer in doubt themselves nobody agreed. Who opens own cases only sees and registers
/// answers of those: nothing of others is listed, and what asks for one or for many at once is Denied.
class ConsentService
{
public:
    explicit ConsentService(storage::Connection &db, const ConsentDoubts *doubts = nullptr) : m_db(db), m_doubts(doubts) {}

    /// Columns by name: 学号 and 姓名 (both must agree), 家长意见, 学生意见, 日期, or as the map says (fields studentNumber, name,
    /// guardian, own, date); all or nothing. InputRejected; Invalid: an unknown field in the map. EditConsent.
    Result<ConsentImport> importSheet(const tabular::Sheet &sheet, const QByteArray &campaign,
                                      const tabular::ColumnMap &map = {});
    /// The school holds the guardians' papers of these students. Returns how many had no answer before. EditConsent.
    Result<int> setPaper(const QByteArray &campaign, const QList<Id<Student>> &students);
    /// `safe`: as in Consent. EditConsent; NotFound.
    Result<> set(const QByteArray &campaign, const Id<Student> &student, ConsentAnswer guardian, ConsentAnswer own,
                 const QString &basis, bool safe = false);
    /// An answer as a person registers it: an agreement counts for `campaign`; a refusal or withdrawal for all there is and
    /// will be. EditConsent; NotFound.
    Result<> answer(const QByteArray &campaign, const Id<Student> &student, ConsentAnswer guardian, ConsentAnswer own,
                    const QString &basis, bool safe = false);
    /// A refusal or withdrawal for every answer on record and the general one. Scores of earlier campaigns are hidden too.
    /// EditConsent; NotFound.
    Result<> denyAll(const Id<Student> &student, ConsentAnswer guardian, ConsentAnswer own, const QString &basis);
    /// SeeConsent.
    Result<Consent> of(const Id<Student> &student, const QByteArray &campaign) const;
    /// The id of the record that of() answers with. NotFound: there is none. SeeConsent.
    Result<QByteArray> recordOf(const Id<Student> &student, const QByteArray &campaign) const;
    /// Every current student in the order of StudentService::list. SeeConsent.
    Result<QList<ConsentRow>> list(const QByteArray &campaign, bool onlyMissing) const;
    /// What counts of these, by student; of others than own cases nothing. SeeConsent.
    Result<QHash<QByteArray, Consent>> answers(const QByteArray &campaign, const QList<Id<Student>> &students) const;
    /// Those whose scores may be shown, also students who have left: ids for figures, never to be shown. SeeStatistics.
    Result<QSet<Id<Student>>> allowed(const QByteArray &campaign) const;
    /// Of allowed(), those of whom the viewer may be shown something: for rows and what is counted beside them. SeeStatistics.
    Result<QSet<Id<Student>>> shown(const QByteArray &campaign) const;
    /// ConsentDoubts::keptFromViewer(): for services that ask for rights themselves, to leave them out.
    Result<QSet<Id<Student>>> kept() const;

private:
    Result<QSet<Id<Student>>> unsafeHomes() const;
    Result<> weigh(QHash<QByteArray, Consent> &consents) const;
    Result<ConsentImport> takeSheet(const tabular::Sheet &sheet, const QByteArray &campaign, const tabular::ColumnMap &map);

    storage::Connection &m_db;
    const ConsentDoubts *m_doubts;
};

} // namespace core::students
