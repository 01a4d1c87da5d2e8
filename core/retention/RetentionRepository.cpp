// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using core::storage::Fields;
using core::storage::Row;

namespace core::retention
{

namespace
{

constexpr QLatin1String HoldTable("retention_hold");
constexpr QLatin1String PastTable("retention_past");
constexpr QLatin1String ListTable("retention_list");
constexpr QLatin1String ItemTable("retention_item");
constexpr QLatin1String SignatureTable("retention_signature");

const QString Leavers = uR"(
    SELECT l.id, l.first_year, l.birth, l.left_on,
        EXISTS (SELECT 1 FROM retention_hold h WHERE h.student = l.id AND h.lifted_at IS NULL)
    FROM v_leaver l)"_s;
const QString Pasts = uR"(SELECT student, rule, max(destroyed_on) FROM retention_past GROUP BY student, rule)"_s;

const QString Cases = uR"(SELECT id, student, open, gravest, closed_at FROM v_case_end)"_s;
const QString Answerings = uR"(SELECT id, student, last_day, sought FROM v_answering)"_s;

const QString HoldColumns = uR"(
    SELECT id, revision, student, reason, set_by, set_at FROM retention_hold WHERE lifted_at IS NULL)"_s;

const QString ListColumns = uR"(
    SELECT id, revision, number, rules_version, day, made_at, made_by, hash, summary, destroyed_at, destroyed_by, entries,
        mentions FROM retention_list )"_s;
const QString Signatures = uR"(
    SELECT person, name, role, at FROM retention_signature WHERE list = ? ORDER BY at, person)"_s;
const QString ItemColumns = uR"(SELECT id, revision, rule, root, student, due FROM retention_item )"_s;
const QString LastNumber = uR"(SELECT max(number) FROM retention_list)"_s;
const QString Sweeps = uR"(SELECT count(*) FROM journal_entry WHERE seq > ? AND act = 'vacuumed')"_s;
const QString LastEntry = uR"(SELECT max(seq) FROM journal_entry)"_s;

constexpr auto column(const char *name)
{
    return QLatin1String(name);
}

QByteArray orNull(const QByteArray &id)
{
    return id.isEmpty() ? QByteArray() : id;
}

QDate dayOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toLocalTime().date() : QDate();
}

QString summaryText(const QList<SummaryLine> &summary)
{
    QJsonArray lines;
    for (const SummaryLine &line : summary)
        lines.append(QJsonObject{{u"rule"_s, line.rule},
                                 {u"files"_s, line.files},
                                 {u"records"_s, line.records},
                                 {u"firstDue"_s, line.firstDue.toString(Qt::ISODate)},
                                 {u"lastDue"_s, line.lastDue.toString(Qt::ISODate)}});
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

QList<SummaryLine> summaryFrom(const QString &text)
{
    QList<SummaryLine> summary;
    const QJsonArray lines = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue value : lines) {
        const QJsonObject line = value.toObject();
        const auto day = [&](const QString &key) { return QDate::fromString(line.value(key).toString(), Qt::ISODate); };
        summary.append({line.value(u"rule"_s).toString(), line.value(u"files"_s).toInt(),
                        line.value(u"records"_s).toInt(), day(u"firstDue"_s), day(u"lastDue"_s)});
    }
    return summary;
}

QString mentionsText(const QHash<QString, int> &mentions)
{
    QJsonObject tables;
    for (auto it = mentions.cbegin(); it != mentions.cend(); ++it)
        tables.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(tables).toJson(QJsonDocument::Compact));
}

QHash<QString, int> mentionsFrom(const QString &text)
{
    QHash<QString, int> mentions;
    const QJsonObject tables = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = tables.begin(); it != tables.end(); ++it)
        mentions.insert(it.key(), it.value().toInt());
    return mentions;
}

DestructionList listFrom(const Row &row)
{
    DestructionList list;
    list.id = row.id<DestructionList>(0);
    list.revision = row.number(1);
    list.number = static_cast<int>(row.number(2));
    list.rulesVersion = static_cast<int>(row.number(3));
    list.day = row.date(4);
    list.made = row.instant(5);
    list.madeBy = row.text(6);
    list.hash = row.blob(7);
    list.summary = summaryFrom(row.text(8));
    if (!row.isNull(9))
        list.destroyed = row.instant(9);
    list.destroyedBy = row.text(10);
    list.entries = row.number(11);
    list.mentions = mentionsFrom(row.text(12));
    return list;
}

StoredHold holdFrom(const Row &row)
{
    return {row.id<Hold>(0), row.number(1), row.blob(2), row.text(3), row.text(4), row.instant(5)};
}

StoredItem itemFrom(const Row &row)
{
    return {row.blob(0), row.number(1), {row.text(2), row.blob(3), row.blob(4), row.date(5)}};
}

/// The first rule that speaks of such a record; null when none does.
const RetentionRule *ruleFor(const RetentionRules &rules, const QString &record, bool nobodys, int gravest)
{
    for (const RetentionRule &rule : rules.rules) {
        if (rule.record != record || rule.unassigned != nobodys || gravest < rule.severityFrom)
            continue;
        if (rule.severityBelow == 0 || gravest < rule.severityBelow)
            return &rule;
    }
    return nullptr;
}

} // namespace

Result<QList<LeaverFacts>> RetentionRepository::leavers(int lastGrade) const
{
    QHash<QByteArray, QHash<QString, QDate>> pasts;
    YICE_TRY(m_db.visit(Pasts, {}, [&](const Row &row) -> Result<> {
        pasts[row.blob(0)].insert(row.text(1), row.date(2));
        return {};
    }));
    return m_db.rows(Leavers, {}, [&](const Row &row) {
        const int firstYear = static_cast<int>(row.number(1));
        LeaverFacts leaver;
        leaver.student = row.blob(0);
        leaver.left = row.date(3);
        leaver.graduation = graduationOf(firstYear, lastGrade, leaver.left);
        leaver.birth = row.isNull(2) ? latestBirthOf(firstYear) : row.date(2);
        leaver.held = row.flag(4);
        leaver.destroyed = pasts.value(leaver.student);
        return leaver;
    });
}

Result<QList<RootFacts>> RetentionRepository::roots(const RetentionRules &rules) const
{
    QHash<QByteArray, RootFacts> special;
    YICE_TRY(m_db.visit(Cases, {}, [&](const Row &row) -> Result<> {
        RootFacts root;
        const RetentionRule *rule = ruleFor(rules, u"alert"_s, false, static_cast<int>(row.number(3)));
        root.rule = rule ? rule->id : QString();
        root.open = row.flag(2);
        root.closed = root.open ? QDate() : dayOf(row.instant(4));
        special.insert(row.blob(0), root);
        return {};
    }));
    YICE_TRY(m_db.visit(Answerings, {}, [&](const Row &row) -> Result<> {
        RootFacts root;
        const RetentionRule *rule = ruleFor(rules, u"respondent"_s, row.isNull(1), 0);
        root.rule = rule ? rule->id : QString();
        root.campaignEnd = row.date(2);
        root.open = row.flag(3);
        special.insert(row.blob(0), root);
        return {};
    }));
    QList<RootFacts> roots;
    QStringList tables;
    for (const RetentionRule &rule : rules.rules) {
        if (rule.record.isEmpty() || tables.contains(rule.record))
            continue;
        tables.append(rule.record);
        const bool person = rule.record == u"student";
        const QString owner = person ? u"\"id\""_s : rule.ended.isEmpty() ? u"\"student\""_s : u"NULL"_s;
        const RetentionRule *usual = ruleFor(rules, rule.record, false, 0);
        const RetentionRule *nobodys = ruleFor(rules, rule.record, true, 0);
        const RetentionRule *counting = rule.ended.isEmpty() ? nobodys : &rule;
        const bool ends = counting && !counting->ended.isEmpty();
        const QString ended = ends ? u"\"%1\""_s.arg(counting->ended) : u"NULL"_s;
        YICE_TRY(m_db.visit(u"SELECT id, %1, %2 FROM \"%3\" ORDER BY id"_s.arg(owner, ended, rule.record), {},
                            [&](const Row &row) -> Result<> {
                                RootFacts root = special.value(row.blob(0));
                                root.id = row.blob(0);
                                root.student = row.blob(1);
                                root.ended = row.date(2);
                                const RetentionRule *own = root.student.isEmpty() && nobodys ? nobodys : usual;
                                if (root.rule.isEmpty() && own && !special.contains(root.id))
                                    root.rule = own->id;
                                if (!root.rule.isEmpty())
                                    roots.append(root);
                                return {};
                            }));
    }
    return roots;
}

Result<QList<StoredHold>> RetentionRepository::holds() const
{
    return m_db.rows(HoldColumns + u" ORDER BY set_at"_s, {}, holdFrom);
}

Result<std::optional<StoredHold>> RetentionRepository::holdOf(const QByteArray &student) const
{
    return m_db.first(HoldColumns + u" AND student = ?"_s, {student}, holdFrom);
}

Result<> RetentionRepository::addHold(const QByteArray &student, const QString &reason)
{
    return m_db.insert(HoldTable, Id<Hold>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(column("student"), student)
                           .set(column("reason"), reason)
                           .set(column("set_by"), m_db.viewer().name)
                           .set(column("set_at"), m_db.clock().now()));
}

Result<> RetentionRepository::liftHold(const StoredHold &hold)
{
    YICE_TRY(m_db.update(HoldTable, hold.id.bytes(), hold.revision,
                         Fields()
                             .set(column("lifted_by"), m_db.viewer().name)
                             .set(column("lifted_at"), m_db.clock().now())));
    return {};
}

Result<QList<DestructionList>> RetentionRepository::lists() const
{
    YICE_ASSIGN(auto lists, m_db.rows(ListColumns + u"ORDER BY number DESC"_s, {}, listFrom));
    for (DestructionList &list : lists) {
        YICE_ASSIGN(list.signatures, m_db.rows(Signatures, {list.id.bytes()}, [](const Row &row) {
            return Signature{row.blob(0), row.text(1), row.text(2), row.instant(3)};
        }));
    }
    return lists;
}

Result<DestructionList> RetentionRepository::list(const Id<DestructionList> &id) const
{
    YICE_ASSIGN(const auto all, lists());
    for (const DestructionList &list : all) {
        if (list.id == id)
            return list;
    }
    return fail(ErrorCode::NotFound, u"retention_list"_s, {{u"id"_s, id.toString()}});
}

Result<DestructionList> RetentionRepository::addList(DestructionList list, const QList<DueRoot> &roots)
{
    YICE_ASSIGN(const qint64 last, m_db.number(LastNumber));
    list.id = Id<DestructionList>::make(m_db.clock());
    list.revision = 1;
    list.number = static_cast<int>(last) + 1;
    list.made = m_db.clock().now();
    list.madeBy = m_db.viewer().name;
    YICE_TRY(m_db.insert(ListTable, list.id.bytes(),
                         Fields()
                             .set(column("number"), list.number)
                             .set(column("rules_version"), list.rulesVersion)
                             .set(column("day"), list.day)
                             .set(column("made_at"), list.made)
                             .set(column("made_by"), list.madeBy)
                             .set(column("hash"), list.hash)
                             .set(column("summary"), summaryText(list.summary))));
    for (const DueRoot &root : roots) {
        YICE_TRY(m_db.insert(ItemTable, Id<StoredItem>::make(m_db.clock()).bytes(),
                             Fields()
                                 .set(column("list"), list.id.bytes())
                                 .set(column("rule"), root.rule)
                                 .set(column("student"), orNull(root.student))
                                 .set(column("root"), root.id)
                                 .set(column("due"), root.due)));
    }
    return list;
}

Result<QList<StoredItem>> RetentionRepository::items(const Id<DestructionList> &id) const
{
    return m_db.rows(ItemColumns + u"WHERE list = ? ORDER BY due, student, rule, root"_s, {id.bytes()}, itemFrom);
}

Result<QList<StoredItem>> RetentionRepository::itemsOf(const QByteArray &student) const
{
    return m_db.rows(ItemColumns + u"WHERE student = ?"_s, {student}, itemFrom);
}

Result<> RetentionRepository::sign(const DestructionList &list)
{
    const Viewer &viewer = m_db.viewer();
    return m_db.insert(SignatureTable, Id<Signature>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(column("list"), list.id.bytes())
                           .set(column("person"), viewer.user.bytes())
                           .set(column("name"), viewer.name)
                           .set(column("role"), security::roleName(viewer.role))
                           .set(column("at"), m_db.clock().now())
                           .set(column("hash"), list.hash));
}

Result<> RetentionRepository::addPast(const QByteArray &student, const QString &rule)
{
    return m_db.insert(PastTable, Id<LeaverFacts>::make(m_db.clock()).bytes(),
                       Fields()
                           .set(column("student"), student)
                           .set(column("rule"), rule)
                           .set(column("destroyed_on"), m_db.clock().today()));
}

Result<> RetentionRepository::markDestroyed(const DestructionList &list)
{
    YICE_TRY(m_db.update(ListTable, list.id.bytes(), list.revision,
                         Fields()
                             .set(column("destroyed_at"), m_db.clock().now())
                             .set(column("destroyed_by"), m_db.viewer().name)
                             .set(column("entries"), list.entries)
                             .set(column("mentions"), mentionsText(list.mentions))));
    return {};
}

Result<bool> RetentionRepository::sweptSince(qint64 entries) const
{
    YICE_ASSIGN(const qint64 sweeps, m_db.number(Sweeps, {entries}));
    return sweeps > 0;
}

Result<qint64> RetentionRepository::journalEntries() const
{
    return m_db.number(LastEntry);
}

} // namespace core::retention
