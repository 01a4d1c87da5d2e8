// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/ConsentService.h"

#include "core/base/text/CleanText.h"
#include "core/storage/IdList.h"
#include "core/storage/ImportLog.h"
#include "core/students/OwnStudents.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::students
{

namespace
{
constexpr QLatin1String ConsentTable("consent");

struct AnswerRow {
    ConsentAnswer answer;
    QLatin1String name;
    QStringView words; ///< what schools write, parted by blanks
};
constexpr AnswerRow Answers[]{{ConsentAnswer::None, QLatin1String("none"), u"未交 未回 无"},
                              {ConsentAnswer::Granted, QLatin1String("granted"), u"同意 已同意 是 √"},
                              {ConsentAnswer::Refused, QLatin1String("refused"), u"不同意 拒绝 否 ×"},
                              {ConsentAnswer::Withdrawn, QLatin1String("withdrawn"), u"撤回 已撤回"}};

const QString Stored = uR"(
    SELECT id, revision, student, campaign, guardian, own, basis, given, safe FROM consent)"_s;

const QString Answered = uR"(
    SELECT student, guardian, own, safe FROM consent WHERE campaign IN (?, ?) ORDER BY campaign)"_s;

const QString AmongStudents = u" AND student IN (SELECT unhex(value) FROM json_each(?))"_s;

struct StoredConsent {
    QByteArray id;
    qint64 revision = 0;
    QByteArray student;
    QByteArray campaign;
    Consent consent;
};

ConsentAnswer answerFrom(const QString &name)
{
    for (const AnswerRow &row : Answers) {
        if (name == row.name)
            return row.answer;
    }
    return ConsentAnswer::None;
}

std::optional<ConsentAnswer> answerInWords(const QString &cell)
{
    if (cell.isEmpty())
        return ConsentAnswer::None;
    for (const AnswerRow &row : Answers) {
        if (row.words.toString().split(u' ').contains(cell))
            return row.answer;
    }
    return std::nullopt;
}

StoredConsent storedConsent(const Row &row)
{
    return {row.blob(0),
            row.number(1),
            row.blob(2),
            row.blob(3),
            {answerFrom(row.text(4)), answerFrom(row.text(5)), row.text(6), row.date(7), row.flag(8)}};
}

/// An empty key is stored as such and never as NULL.
QByteArray keyOf(const QByteArray &campaign)
{
    return campaign.isNull() ? QByteArray("") : campaign;
}

Result<std::optional<StoredConsent>> findStored(storage::Connection &db, const QByteArray &student,
                                                const QByteArray &campaign)
{
    return db.first(Stored + u" WHERE student = ? AND campaign = ?"_s, {student, keyOf(campaign)}, storedConsent);
}

/// What counts for a campaign, by the student's id; of these students only, where any are named.
Result<QHash<QByteArray, Consent>> consentsFor(storage::Connection &db, const QByteArray &campaign,
                                               const std::optional<QString> &students = {})
{
    QHash<QByteArray, Consent> general;
    QHash<QByteArray, Consent> own;
    QVariantList parameters{QByteArray(""), keyOf(campaign)};
    if (students)
        parameters.append(*students);
    YICE_ASSIGN(const auto stored,
                db.rows(Stored + u" WHERE campaign IN (?, ?)"_s + (students ? AmongStudents : QString()), parameters,
                        storedConsent));
    for (const StoredConsent &one : stored)
        (one.campaign.isEmpty() ? general : own).insert(one.student, one.consent);
    general.insert(own);
    return general;
}

/// True when something changed.
Result<bool> write(storage::Connection &db, const QByteArray &student, const QByteArray &campaign, const Consent &consent,
                   const std::optional<StoredConsent> &before)
{
    Fields fields;
    fields.set(QLatin1String("student"), student).set(QLatin1String("campaign"), keyOf(campaign));
    fields.set(QLatin1String("guardian"), consentName(consent.guardian));
    fields.set(QLatin1String("own"), consentName(consent.student));
    fields.set(QLatin1String("basis"), consent.basis).set(QLatin1String("given"), consent.given);
    fields.set(QLatin1String("safe"), consent.safe ? std::optional(true) : std::nullopt);
    if (!before) {
        YICE_TRY(db.insert(ConsentTable, Id<Consent>::make(db.clock()).bytes(), fields));
        return true;
    }
    YICE_ASSIGN(const qint64 revision, db.update(ConsentTable, before->id, before->revision, fields));
    return revision != before->revision;
}

/// What is on record after a line of a sheet; nothing where it says no more than that. An empty cell takes no answer
/// back, and an answer without a date keeps the day on which it was first recorded.
std::optional<Consent> merge(Consent said, const std::optional<StoredConsent> &before, const QDate &today)
{
    const Consent known = before ? before->consent : Consent();
    if (said.guardian == ConsentAnswer::None)
        said.guardian = known.guardian;
    if (said.student == ConsentAnswer::None)
        said.student = known.student;
    said.safe = known.safe && said.guardian == known.guardian;
    const bool same = said.guardian == known.guardian && said.student == known.student;
    if (same && (!before || !said.given.isValid() || said.given == known.given))
        return std::nullopt;
    if (!said.given.isValid())
        said.given = today;
    return said;
}

/// Where the columns of a consent sheet stand; -1: none.
struct ConsentColumns {
    qsizetype header = -1;
    qsizetype number = -1;
    qsizetype name = -1;
    qsizetype guardian = -1;
    qsizetype own = -1;
    qsizetype date = -1;
};

struct ConsentField {
    qsizetype ConsentColumns::*place;
    QString field; ///< in a map
    QStringList words;
};

const QList<ConsentField> &consentFields()
{
    static const QList<ConsentField> fields{
        {&ConsentColumns::number, u"studentNumber"_s, {u"学号"_s, u"校内学号"_s}},
        {&ConsentColumns::name, u"name"_s, {u"姓名"_s, u"学生姓名"_s}},
        {&ConsentColumns::guardian, u"guardian"_s, {u"家长意见"_s, u"监护人意见"_s, u"家长是否同意"_s}},
        {&ConsentColumns::own, u"own"_s, {u"学生意见"_s, u"本人意见"_s, u"学生是否同意"_s}},
        {&ConsentColumns::date, u"date"_s, {u"日期"_s, u"签字日期"_s}}};
    return fields;
}

/// `header` stays -1 where the row is no header.
ConsentColumns columnsIn(const tabular::Sheet &sheet, qsizetype row, const tabular::ColumnMap &map)
{
    ConsentColumns columns;
    const QStringList texts = sheet.texts(row);
    for (qsizetype j = 0; j < texts.size(); ++j) {
        const QString text = base::cleanText(texts.at(j));
        const auto said = map.columns.constFind(text);
        for (const ConsentField &one : consentFields()) {
            // What a person said of a column is all that holds for it.
            const bool is = said == map.columns.constEnd() ? one.words.contains(text) : *said == one.field;
            if (is && columns.*one.place < 0)
                columns.*one.place = j;
        }
    }
    if (columns.number >= 0 && columns.name >= 0 && columns.guardian >= 0)
        columns.header = row;
    return columns;
}

ConsentColumns findColumns(const tabular::Sheet &sheet, const tabular::ColumnMap &map)
{
    if (map.headerRow > 0)
        return columnsIn(sheet, map.headerRow - 1, map);
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const ConsentColumns columns = columnsIn(sheet, i, map);
        if (columns.header >= 0)
            return columns;
    }
    return {};
}

Result<> checkMap(const tabular::ColumnMap &map)
{
    for (auto it = map.columns.constBegin(); it != map.columns.constEnd(); ++it) {
        const auto isIt = [&](const ConsentField &one) { return *it == one.field; };
        if (*it && std::none_of(consentFields().begin(), consentFields().end(), isIt))
            return fail(ErrorCode::Invalid, **it, {{u"where"_s, u"columns."_s + it.key()}, {u"field"_s, **it}});
    }
    return {};
}

Problem problemAt(const tabular::Sheet &sheet, qsizetype row, qsizetype header, qsizetype column, const QString &value,
                  const QString &kind)
{
    Problem problem;
    problem.sheet = sheet.name;
    problem.row = static_cast<int>(row) + 1;
    if (header >= 0 && column >= 0)
        problem.column = sheet.texts(header).value(column);
    problem.value = value;
    problem.kind = kind;
    return problem;
}
} // namespace

QString consentName(ConsentAnswer answer)
{
    return Answers[static_cast<int>(answer)].name;
}

bool Consent::allows() const
{
    return guardian == ConsentAnswer::Granted && !denies();
}

bool Consent::denies() const
{
    const auto isDenial = [](ConsentAnswer answer) {
        return answer == ConsentAnswer::Refused || answer == ConsentAnswer::Withdrawn;
    };
    return isDenial(guardian) || isDenial(student);
}

Result<tabular::Sheet> consentSheet(const tabular::Workbook &workbook, const tabular::ColumnMap &map)
{
    for (const tabular::Sheet &sheet : workbook.sheets) {
        if (!map.sheet.isEmpty() && sheet.name == map.sheet)
            return sheet;
    }
    if (!map.sheet.isEmpty())
        return fail(ErrorCode::NotFound, map.sheet, {{u"id"_s, map.sheet}});
    for (const bool hidden : {false, true}) {
        for (const tabular::Sheet &sheet : workbook.sheets) {
            if (sheet.hidden == hidden && findColumns(sheet, map).header >= 0)
                return sheet;
        }
    }
    return workbook.sheets.value(0);
}

Result<ConsentImport> ConsentService::importSheet(const tabular::Sheet &sheet, const QByteArray &campaign,
                                                  const tabular::ColumnMap &map)
{
    YICE_TRY(m_db.viewer().require(Permission::EditConsent));
    YICE_TRY(requireAll(m_db.viewer()));
    YICE_TRY(checkMap(map));
    return storage::ImportLog(m_db).during({u"consent"_s, sheet.file, Permission::EditConsent},
                                           [&] { return takeSheet(sheet, campaign, map); });
}

Result<ConsentImport> ConsentService::takeSheet(const tabular::Sheet &sheet, const QByteArray &campaign,
                                                const tabular::ColumnMap &map)
{
    Error rejected(ErrorCode::InputRejected);
    const ConsentColumns columns = findColumns(sheet, map);
    if (columns.header < 0) {
        rejected.problems.append(problemAt(sheet, 0, -1, -1, u"学号、姓名、家长意见"_s, u"header"_s));
        return fail(rejected);
    }
    QHash<QString, StudentRow> byNumber;
    YICE_ASSIGN(const auto students, StudentService(m_db, Stage::Complete).list({}));
    for (const StudentRow &student : students)
        byNumber.insert(student.studentNumber, student);

    QList<std::pair<QByteArray, Consent>> answers;
    QSet<QString> seen;
    for (qsizetype i = columns.header + 1; i < sheet.rows.size(); ++i) {
        const QStringList texts = sheet.texts(i);
        const auto cell = [&](qsizetype column) { return column < 0 ? QString() : base::cleanText(texts.value(column)); };
        const QString number = base::cleanCode(cell(columns.number));
        if (number.isEmpty() && cell(columns.name).isEmpty())
            continue;
        const auto student = byNumber.constFind(number);
        if (student == byNumber.constEnd() || student->name != cell(columns.name)) {
            rejected.problems.append(problemAt(sheet, i, columns.header, columns.number, number, u"unknown_student"_s));
            continue;
        }
        if (seen.contains(number)) {
            rejected.problems.append(
                problemAt(sheet, i, columns.header, columns.number, number, u"duplicate_student_no"_s));
            continue;
        }
        seen.insert(number);
        const auto guardian = answerInWords(cell(columns.guardian));
        const auto own = answerInWords(cell(columns.own));
        if (!guardian || !own) {
            const qsizetype column = guardian ? columns.own : columns.guardian;
            rejected.problems.append(problemAt(sheet, i, columns.header, column, cell(column), u"unknown_code"_s));
            continue;
        }
        const QString date = cell(columns.date);
        const QDate given = readDate(date);
        if (!date.isEmpty() && (!given.isValid() || given > m_db.clock().today())) {
            rejected.problems.append(problemAt(sheet, i, columns.header, columns.date, date, u"impossible_date"_s));
            continue;
        }
        answers.append({student->id.bytes(), {*guardian, *own, u"import"_s, given}});
    }
    if (!rejected.problems.isEmpty())
        return fail(rejected);
    ConsentImport report;
    for (const auto &[student, consent] : answers) {
        YICE_ASSIGN(const auto before, findStored(m_db, student, campaign));
        const auto merged = merge(consent, before, m_db.clock().today());
        if (!merged) {
            ++report.unchanged;
            continue;
        }
        YICE_ASSIGN(const bool changed, write(m_db, student, campaign, *merged, before));
        ++(!before ? report.added : changed ? report.updated : report.unchanged);
    }
    return report;
}

Result<int> ConsentService::setPaper(const QByteArray &campaign, const QList<Id<Student>> &students)
{
    YICE_TRY(m_db.viewer().require(Permission::EditConsent));
    YICE_TRY(requireAll(m_db.viewer()));
    int set = 0;
    for (const Id<Student> &student : students) {
        YICE_ASSIGN(const auto before, findStored(m_db, student.bytes(), campaign));
        YICE_ASSIGN(const auto general, findStored(m_db, student.bytes(), {}));
        const auto answered = [](const std::optional<StoredConsent> &one) {
            return one && one->consent.guardian != ConsentAnswer::None;
        };
        if (answered(before) || answered(general))
            continue;
        const Consent consent{ConsentAnswer::Granted, before ? before->consent.student : ConsentAnswer::None,
                              u"paper"_s, m_db.clock().today()};
        YICE_TRY(write(m_db, student.bytes(), campaign, consent, before));
        ++set;
    }
    return set;
}

Result<> ConsentService::set(const QByteArray &campaign, const Id<Student> &student, ConsentAnswer guardian,
                             ConsentAnswer own, const QString &basis, bool safe)
{
    YICE_TRY(m_db.viewer().require(Permission::EditConsent));
    YICE_TRY(requireOwn(m_db, student));
    YICE_TRY(StudentService(m_db, Stage::Complete).row(student));
    YICE_ASSIGN(const auto before, findStored(m_db, student.bytes(), campaign));
    YICE_TRY(write(m_db, student.bytes(), campaign, {guardian, own, basis, m_db.clock().today(), safe}, before));
    return {};
}

Result<> ConsentService::answer(const QByteArray &campaign, const Id<Student> &student, ConsentAnswer guardian,
                                ConsentAnswer own, const QString &basis, bool safe)
{
    const Consent given{guardian, own, basis, m_db.clock().today()};
    return given.denies() ? denyAll(student, guardian, own, basis) : set(campaign, student, guardian, own, basis, safe);
}

Result<> ConsentService::denyAll(const Id<Student> &student, ConsentAnswer guardian, ConsentAnswer own,
                                 const QString &basis)
{
    YICE_TRY(m_db.viewer().require(Permission::EditConsent));
    YICE_ASSIGN(const auto stored, m_db.rows(Stored + u" WHERE student = ?"_s, {student.bytes()}, storedConsent));
    QList<QByteArray> campaigns{QByteArray()};
    for (const StoredConsent &one : stored) {
        if (!one.campaign.isEmpty())
            campaigns.append(one.campaign);
    }
    for (const QByteArray &campaign : campaigns)
        YICE_TRY(set(campaign, student, guardian, own, basis));
    return {};
}

Result<Consent> ConsentService::of(const Id<Student> &student, const QByteArray &campaign) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeConsent));
    YICE_TRY(requireOwn(m_db, student));
    YICE_ASSIGN(auto consents, consentsFor(m_db, campaign, storage::idList(QList{student})));
    YICE_TRY(weigh(consents));
    return consents.value(student.bytes());
}

Result<QByteArray> ConsentService::recordOf(const Id<Student> &student, const QByteArray &campaign) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeConsent));
    YICE_ASSIGN(const auto own, findStored(m_db, student.bytes(), campaign));
    if (own)
        return own->id;
    YICE_ASSIGN(const auto general, findStored(m_db, student.bytes(), {}));
    if (!general)
        return fail(ErrorCode::NotFound, u"consent"_s, {{u"id"_s, u"consent"_s}});
    return general->id;
}

Result<QList<ConsentRow>> ConsentService::list(const QByteArray &campaign, bool onlyMissing) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeConsent));
    YICE_ASSIGN(auto consents, consentsFor(m_db, campaign));
    YICE_TRY(weigh(consents));
    YICE_ASSIGN(const auto students, StudentService(m_db, Stage::Complete).list({}));
    QList<ConsentRow> rows;
    for (const StudentRow &student : students) {
        YICE_ASSIGN(const bool own, isOwn(m_db, student.id));
        if (!own)
            continue;
        const Consent consent = consents.value(student.id.bytes());
        if (!onlyMissing || consent.guardian == ConsentAnswer::None)
            rows.append({student, consent});
    }
    return rows;
}

Result<QHash<QByteArray, Consent>> ConsentService::answers(const QByteArray &campaign,
                                                           const QList<Id<Student>> &students) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeConsent));
    QList<Id<Student>> asked;
    for (const Id<Student> &student : students) {
        YICE_ASSIGN(const bool own, isOwn(m_db, student));
        if (own)
            asked.append(student);
    }
    YICE_ASSIGN(auto consents, consentsFor(m_db, campaign, storage::idList(asked)));
    for (const Id<Student> &student : std::as_const(asked)) {
        if (!consents.contains(student.bytes()))
            consents.insert(student.bytes(), {});
    }
    YICE_TRY(weigh(consents));
    return consents;
}

Result<QSet<Id<Student>>> ConsentService::allowed(const QByteArray &campaign) const
{
    YICE_TRY(m_db.viewer().require(Permission::SeeStatistics));
    YICE_ASSIGN(const auto unsafe, unsafeHomes());
    // The general answer first, so that what was said for the campaign replaces it.
    QSet<Id<Student>> students;
    YICE_TRY(m_db.visit(Answered, {QByteArray(""), keyOf(campaign)}, [&](const Row &row) -> Result<> {
        const Consent consent{answerFrom(row.text(1)), answerFrom(row.text(2)), {}, {}};
        const auto student = row.id<Student>(0);
        if (consent.allows() && (row.flag(3) || !unsafe.contains(student)))
            students.insert(student);
        else
            students.remove(student);
        return {};
    }));
    return students;
}

} // namespace core::students
