// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonReader.h"
#include "core/district/DistrictService.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using core::base::JsonReader;

namespace core::district
{

namespace
{

constexpr int RowVersion = 1;
constexpr int MostCounted = 1'000'000;
constexpr int FewestShown = 5;
constexpr int LeastSevere = 3;
constexpr int MostGrade = 12;

const auto Figures = u"figures"_s;
const auto SeverityTotal = u"severity"_s;
const auto GradeCell = u"grade"_s;
const auto Crisis = u"crisis"_s;
const auto InstantForm = u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s;

QJsonValue jsonOf(const SafeCount &count)
{
    return count.value ? QJsonValue(*count.value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(InstantForm)) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowOf(const QString &kind, QJsonObject fields)
{
    fields.insert(u"kind"_s, kind);
    fields.insert(u"version"_s, RowVersion);
    return fields;
}

QJsonObject rowOf(const CrisisReport &crisis)
{
    return rowOf(Crisis, {{u"pseudonym"_s, crisis.pseudonym},
                          {u"severity"_s, crisis.severity},
                          {u"grade"_s, crisis.grade},
                          {u"state"_s, crisis.state},
                          {u"firstRecord"_s, jsonOf(crisis.firstRecord)},
                          {u"due"_s, jsonOf(crisis.due)},
                          {u"overdue"_s, crisis.overdue}});
}

SafeCount readCount(JsonReader &row, const QString &key)
{
    if (row.has(key) && row.isNull(key))
        return {};
    const int count = row.number(key, 0, MostCounted);
    if (count > 0 && count < FewestShown)
        row.refuse(key, u"not_suppressed"_s);
    return {count};
}

QDateTime readInstant(JsonReader &row, const QString &key)
{
    const QString text = row.text(key);
    QDateTime instant = QDateTime::fromString(text, InstantForm);
    instant.setTimeSpec(Qt::UTC);
    if (!instant.isValid())
        row.refuse(key);
    return instant;
}

/// Text of a fixed form only, so that no name can travel in it.
QString readWord(JsonReader &row, const QString &key, const QRegularExpression &form)
{
    const QString word = row.text(key);
    if (!form.match(word).hasMatch())
        row.refuse(key);
    return word;
}

/// Takes the rows one by one and keeps account of what must come once.
class Reader
{
public:
    Result<> read(const QJsonObject &object)
    {
        JsonReader row(object);
        const QString kind = row.text(u"kind"_s);
        const int version = row.number(u"version"_s, 1, MostCounted);
        YICE_TRY(row.outcome());
        if (version > RowVersion)
            return fail(ErrorCode::NewerFormat, kind, {{u"found"_s, version}, {u"known"_s, RowVersion}});
        if (kind == Figures)
            readFigures(row);
        else if (kind == SeverityTotal)
            readSeverity(row);
        else if (kind == GradeCell)
            readGrade(row);
        else if (kind == Crisis)
            readCrisis(row);
        else
            row.refuse(u"kind"_s);
        return row.outcome();
    }

    /// Invalid when a part never came.
    Result<QPair<SafeFigures, QList<CrisisReport>>> finish() const
    {
        JsonReader whole{QJsonObject()};
        if (!m_hasFigures)
            whole.refuse(Figures);
        if (m_figures.bySeverity.size() != MostSeverity)
            whole.refuse(SeverityTotal);
        for (const auto &cells : m_figures.byGrade) {
            if (cells.size() != MostSeverity)
                whole.refuse(GradeCell);
        }
        YICE_TRY(whole.outcome());
        return QPair<SafeFigures, QList<CrisisReport>>{m_figures, m_crises};
    }

private:
    void readFigures(JsonReader &row)
    {
        row.allowOnly({u"kind"_s, u"version"_s, u"day"_s, u"students"_s, u"assessed"_s, u"campaign"_s, u"overdue"_s});
        if (m_hasFigures)
            row.refuse(u"kind"_s, u"twice"_s);
        m_hasFigures = true;
        m_figures.day = row.day(u"day"_s);
        m_figures.students = row.number(u"students"_s, 0, MostCounted);
        m_figures.assessed = row.number(u"assessed"_s, 0, MostCounted);
        if (!row.has(u"campaign"_s) || !row.isNull(u"campaign"_s))
            m_figures.campaign = row.text(u"campaign"_s);
        m_figures.overdue = readCount(row, u"overdue"_s);
    }

    void readSeverity(JsonReader &row)
    {
        row.allowOnly({u"kind"_s, u"version"_s, u"severity"_s, u"open"_s});
        const int severity = row.number(u"severity"_s, LeastSeverity, MostSeverity);
        if (m_figures.bySeverity.contains(severity))
            row.refuse(u"severity"_s, u"twice"_s);
        m_figures.bySeverity.insert(severity, readCount(row, u"open"_s));
    }

    void readGrade(JsonReader &row)
    {
        row.allowOnly({u"kind"_s, u"version"_s, u"grade"_s, u"severity"_s, u"open"_s});
        const int grade = row.number(u"grade"_s, NoGrade, MostGrade);
        const int severity = row.number(u"severity"_s, LeastSeverity, MostSeverity);
        if (m_figures.byGrade.value(grade).contains(severity))
            row.refuse(u"severity"_s, u"twice"_s);
        m_figures.byGrade[grade].insert(severity, readCount(row, u"open"_s));
    }

    void readCrisis(JsonReader &row)
    {
        static const QRegularExpression pseudonymForm(uR"(\A[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}\z)"_s);
        static const QRegularExpression stateForm(uR"(\A[a-z_]{1,32}\z)"_s);
        row.allowOnly({u"kind"_s, u"version"_s, u"pseudonym"_s, u"severity"_s, u"grade"_s, u"state"_s,
                       u"firstRecord"_s, u"due"_s, u"overdue"_s});
        CrisisReport crisis;
        crisis.pseudonym = readWord(row, u"pseudonym"_s, pseudonymForm);
        if (m_pseudonyms.contains(crisis.pseudonym))
            row.refuse(u"pseudonym"_s, u"twice"_s);
        m_pseudonyms.insert(crisis.pseudonym);
        crisis.severity = row.number(u"severity"_s, LeastSevere, MostSeverity);
        crisis.grade = row.number(u"grade"_s, NoGrade, MostGrade);
        crisis.state = readWord(row, u"state"_s, stateForm);
        crisis.firstRecord = readInstant(row, u"firstRecord"_s);
        if (!row.has(u"due"_s) || !row.isNull(u"due"_s))
            crisis.due = readInstant(row, u"due"_s);
        crisis.overdue = row.flag(u"overdue"_s);
        m_crises.append(crisis);
    }

    bool m_hasFigures = false;
    SafeFigures m_figures;
    QSet<QString> m_pseudonyms;
    QList<CrisisReport> m_crises;
};

} // namespace

QList<QJsonObject> packageRows(const SchoolReport &report)
{
    const SafeFigures safe = suppressed(report.figures);
    const QJsonValue campaign = safe.campaign.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(safe.campaign);
    QList<QJsonObject> rows{rowOf(Figures, {{u"day"_s, safe.day.toString(Qt::ISODate)},
                                            {u"students"_s, safe.students},
                                            {u"assessed"_s, safe.assessed},
                                            {u"campaign"_s, campaign},
                                            {u"overdue"_s, jsonOf(safe.overdue)}})};
    for (auto total = safe.bySeverity.constBegin(); total != safe.bySeverity.constEnd(); ++total)
        rows.append(rowOf(SeverityTotal, {{u"severity"_s, total.key()}, {u"open"_s, jsonOf(*total)}}));
    for (auto grade = safe.byGrade.constBegin(); grade != safe.byGrade.constEnd(); ++grade) {
        for (auto cell = grade->constBegin(); cell != grade->constEnd(); ++cell) {
            rows.append(rowOf(
                GradeCell, {{u"grade"_s, grade.key()}, {u"severity"_s, cell.key()}, {u"open"_s, jsonOf(*cell)}}));
        }
    }
    for (const CrisisReport &crisis : report.crises)
        rows.append(rowOf(crisis));
    return rows;
}

Result<QPair<SafeFigures, QList<CrisisReport>>> readPackageRows(const QList<QJsonObject> &rows)
{
    Reader reader;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const auto read = reader.read(rows.at(i)); !read)
            return fail(read.error().with(u"row"_s, i + 1));
    }
    return reader.finish();
}

} // namespace core::district
