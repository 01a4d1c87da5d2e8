// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRules.h"

#include "core/base/JsonReader.h"
#include "core/base/ShippedRules.h"
#include "core/students/SchoolCalendar.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::retention
{

namespace
{

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr int MostYears = 100;
constexpr int GravestLevel = 4;
constexpr std::pair<Base, const char *> BaseNames[] = {
    {Base::Graduation, "graduation"}, {Base::Closing, "closing"},   {Base::Birth, "birth"},
    {Base::Covered, "covered"},       {Base::Campaign, "campaign"}, {Base::Ended, "ended"},
    {Base::Entry, "entry"},
};

std::optional<Base> baseFromName(const QString &name)
{
    for (const auto &[base, known] : BaseNames) {
        if (name == QLatin1StringView(known))
            return base;
    }
    return std::nullopt;
}

/// Names of tables and columns go into statements: plain words only.
QString plainName(Reader &reader, const QString &key)
{
    static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
    const QString name = reader.text(key);
    if (!plain.match(name).hasMatch())
        reader.refuse(key);
    return name;
}

QList<KeepFor> readKeep(Reader &reader)
{
    QList<KeepFor> keep;
    for (Reader entry : reader.objects(u"keep"_s)) {
        entry.allowOnly({u"from"_s, u"years"_s});
        const auto from = baseFromName(entry.text(u"from"_s));
        if (!from)
            entry.refuse(u"from"_s);
        keep.append({from.value_or(Base::Graduation), entry.number(u"years"_s, 0, MostYears)});
        reader.adopt(entry);
    }
    if (keep.isEmpty())
        reader.refuse(u"keep"_s);
    return keep;
}

RetentionRule readRule(Reader &entry)
{
    entry.allowOnly({u"id"_s, u"name"_s, u"record"_s, u"ended"_s, u"unassigned"_s, u"severityFrom"_s, u"severityBelow"_s,
                     u"covers"_s, u"keep"_s, u"atLeast"_s, u"mark"_s, u"source"_s});
    RetentionRule rule;
    rule.id = entry.text(u"id"_s);
    rule.name = entry.text(u"name"_s);
    if (entry.has(u"record"_s))
        rule.record = plainName(entry, u"record"_s);
    if (entry.has(u"ended"_s))
        rule.ended = plainName(entry, u"ended"_s);
    if (entry.has(u"unassigned"_s))
        rule.unassigned = entry.flag(u"unassigned"_s);
    if (entry.has(u"severityFrom"_s))
        rule.severityFrom = entry.number(u"severityFrom"_s, 1, GravestLevel);
    if (entry.has(u"severityBelow"_s))
        rule.severityBelow = entry.number(u"severityBelow"_s, 1, GravestLevel);
    if (entry.has(u"covers"_s))
        rule.covers = entry.texts(u"covers"_s);
    if (entry.has(u"atLeast"_s))
        rule.atLeast = entry.flag(u"atLeast"_s);
    rule.keep = readKeep(entry);
    const bool counts = std::any_of(rule.keep.begin(), rule.keep.end(),
                                    [](const KeepFor &keep) { return keep.from == Base::Ended; });
    if (counts == rule.ended.isEmpty())
        entry.refuse(u"ended"_s);
    rule.mark = entry.mark();
    rule.source = entry.text(u"source"_s);
    return rule;
}

void readRules(Reader &reader, RetentionRules &rules)
{
    QSet<QString> ids;
    for (Reader entry : reader.objects(u"rules"_s)) {
        const RetentionRule rule = readRule(entry);
        if (ids.contains(rule.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        // Only what stands before: else two rules could wait for each other.
        for (const QString &covered : rule.covers) {
            if (!ids.contains(covered))
                entry.refuse(u"covers"_s, u"unknown"_s);
        }
        ids.insert(rule.id);
        reader.adopt(entry);
        rules.rules.append(rule);
    }
}

void readTables(Reader &reader, RetentionRules &rules)
{
    QSet<QString> names;
    for (Reader entry : reader.objects(u"tables"_s)) {
        entry.allowOnly({u"name"_s, u"owners"_s, u"journalled"_s});
        RecordTable table;
        table.name = plainName(entry, u"name"_s);
        if (names.contains(table.name))
            entry.refuse(u"name"_s, u"duplicate"_s);
        if (entry.has(u"journalled"_s))
            table.journalled = entry.flag(u"journalled"_s);
        for (Reader owner : entry.objects(u"owners"_s)) {
            owner.allowOnly({u"column"_s, u"table"_s});
            table.owners.append({plainName(owner, u"column"_s), plainName(owner, u"table"_s)});
            entry.adopt(owner);
        }
        names.insert(table.name);
        reader.adopt(entry);
        rules.tables.append(table);
    }
    for (const RetentionRule &rule : std::as_const(rules.rules)) {
        if (!rule.record.isEmpty() && !names.contains(rule.record))
            reader.refuse(u"tables"_s, u"missing"_s);
    }
}

void readExempt(Reader &reader, RetentionRules &rules)
{
    for (Reader entry : reader.objects(u"exempt"_s)) {
        entry.allowOnly({u"table"_s, u"reason"_s});
        const QString table = plainName(entry, u"table"_s);
        if (rules.exempt.contains(table) || rules.table(table))
            entry.refuse(u"table"_s, u"duplicate"_s);
        rules.exempt.insert(table, entry.text(u"reason"_s));
        reader.adopt(entry);
    }
}

/// The dates of one root, found with those it waits for.
class DueDates
{
public:
    DueDates(const RetentionRules &rules, const QList<LeaverFacts> &leavers, const QList<RootFacts> &roots)
        : m_roots(roots)
    {
        for (const LeaverFacts &leaver : leavers)
            m_leavers.insert(leaver.student, &leaver);
        for (const RootFacts &root : roots)
            m_byStudent[root.student].append(&root);
        // Rules name only rules before them, so one pass in their order finds every date.
        for (const RetentionRule &rule : rules.rules) {
            for (const RootFacts &root : roots) {
                if (root.rule == rule.id)
                    m_dates.insert(root.id, ownDate(rule, root));
            }
        }
        m_own = m_dates;
        waitForHolders();
        for (const RetentionRule &rule : rules.rules) {
            if (rule.covers.isEmpty())
                continue;
            for (const RootFacts &root : roots) {
                if (root.rule == rule.id)
                    m_dates.insert(root.id, later(m_dates.value(root.id), ownDate(rule, root)));
            }
        }
    }

    /// Invalid: not to be said yet.
    QDate of(const QByteArray &root) const { return m_dates.value(root); }
    /// As if nothing else held the record.
    QDate ownOf(const QByteArray &root) const { return m_own.value(root); }

private:
    static QDate later(const QDate &a, const QDate &b)
    {
        return !a.isValid() || !b.isValid() ? QDate() : std::max(a, b);
    }

    QDate ownDate(const RetentionRule &rule, const RootFacts &root) const
    {
        if (rule.atLeast)
            return {};
        const LeaverFacts *leaver = m_leavers.value(root.student);
        if (!root.student.isEmpty() && !leaver)
            return {};
        QDate date(1, 1, 1);
        for (const KeepFor &keep : rule.keep)
            date = later(date, keptUntil(rule, keep, root, leaver));
        return date;
    }

    QDate keptUntil(const RetentionRule &rule, const KeepFor &keep, const RootFacts &root,
                    const LeaverFacts *leaver) const
    {
        const auto after = [&](const QDate &day) { return day.isValid() ? day.addYears(keep.years) : QDate(); };
        switch (keep.from) {
        case Base::Graduation:
            return leaver ? after(leaver->graduation) : QDate();
        case Base::Birth:
            return leaver ? after(leaver->birth) : QDate();
        case Base::Closing:
            return after(root.closed);
        case Base::Campaign:
            return after(root.campaignEnd);
        case Base::Ended:
            return after(root.ended);
        case Base::Covered:
            return leaver ? afterCovered(rule, keep, *leaver) : QDate();
        case Base::Entry:
            break;
        }
        return {};
    }

    QDate afterCovered(const RetentionRule &rule, const KeepFor &keep, const LeaverFacts &leaver) const
    {
        QDate date = leaver.left;
        for (const RootFacts *root : m_byStudent.value(leaver.student)) {
            if (!rule.covers.contains(root->rule))
                continue;
            if (keep.years > 0) // counts from the day of destruction, and these stand
                return {};
            date = later(date, m_dates.value(root->id));
        }
        for (const QString &covered : rule.covers) {
            if (const QDate day = leaver.destroyed.value(covered); day.isValid())
                date = later(date, day.addYears(keep.years));
        }
        return date;
    }

    void waitForHolders()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const RootFacts &root : m_roots) {
                const QDate before = m_dates.value(root.id);
                QDate date = before;
                for (const QByteArray &holder : root.heldBy)
                    date = later(date, m_dates.value(holder));
                if (date == before)
                    continue;
                m_dates.insert(root.id, date);
                changed = true;
            }
        }
    }

    const QList<RootFacts> &m_roots;
    QHash<QByteArray, const LeaverFacts *> m_leavers;
    QHash<QByteArray, QList<const RootFacts *>> m_byStudent;
    QHash<QByteArray, QDate> m_dates;
    QHash<QByteArray, QDate> m_own;
};

} // namespace

const RetentionRule *RetentionRules::rule(const QString &id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const RetentionRule &one) { return one.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

const RecordTable *RetentionRules::table(const QString &name) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const RecordTable &one) { return one.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

bool RetentionRules::isRoot(const QString &name) const
{
    return std::any_of(rules.begin(), rules.end(), [&](const RetentionRule &one) { return one.record == name; });
}

Result<RetentionRules> RetentionRules::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"retention rules"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"rules"_s, u"tables"_s, u"exempt"_s});
    RetentionRules rules;
    reader.text(u"id"_s);
    rules.version = reader.number(u"version"_s, 1, 1000000);
    rules.title = reader.text(u"title"_s);
    readRules(reader, rules);
    readTables(reader, rules);
    readExempt(reader, rules);
    YICE_TRY(reader.outcome());
    return rules;
}

Result<RetentionRules> shippedRetentionRules()
{
    return base::shippedOnce<RetentionRules>(u"retention"_s);
}

DueFindings dueOn(const RetentionRules &rules, const QDate &day, const QList<LeaverFacts> &leavers,
                  const QList<RootFacts> &roots)
{
    const DueDates dates(rules, leavers, roots);
    QHash<QByteArray, Block> blocked;
    for (const RootFacts &root : roots) {
        if (root.open && !root.student.isEmpty())
            blocked.insert(root.student, Block::OpenCase);
    }
    for (const LeaverFacts &leaver : leavers) {
        if (leaver.held)
            blocked.insert(leaver.student, Block::Hold);
    }
    DueFindings findings;
    for (const RootFacts &root : roots) {
        const bool waits = root.open || blocked.contains(root.student);
        // An open case has no closing day, and holds the sheets that it refers to: what counts is when they alone were due.
        const QDate due = waits ? dates.ownOf(root.id) : dates.of(root.id);
        if (!due.isValid() || due > day)
            continue;
        if (!waits)
            findings.due.append({root.rule, root.id, root.student, due});
        else if (!root.student.isEmpty())
            findings.blocked.insert(root.student, blocked.value(root.student));
    }
    std::stable_sort(findings.due.begin(), findings.due.end(), [](const DueRoot &a, const DueRoot &b) {
        return std::tie(a.due, a.student, a.rule, a.id) < std::tie(b.due, b.student, b.rule, b.id);
    });
    return findings;
}

QDate graduationOf(int firstYear, int lastGrade, const QDate &left)
{
    constexpr int GraceMonths = 2;
    const int grade = students::schoolYearOf(left.addMonths(-GraceMonths)) - firstYear + 1;
    int end = lastGrade;
    for (const int section : {12, 9, 6}) {
        if (section >= grade && section <= lastGrade)
            end = section;
    }
    constexpr int August = 8;
    constexpr int LastDay = 31;
    return std::max(left, QDate(firstYear + end, August, LastDay));
}

QDate latestBirthOf(int firstYear)
{
    constexpr int YoungestAge = 5;
    return QDate(firstYear - YoungestAge, 12, 31);
}

} // namespace core::retention
