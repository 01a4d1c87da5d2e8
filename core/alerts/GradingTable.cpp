// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/GradingTable.h"

#include "core/base/EnumWords.h"
#include "core/base/ShippedRules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

using Reader = base::JsonReader;

constexpr int FormatVersion = 1;
constexpr const char *InquiryParts[] = {"none", "members", "safety", "principal", "family", "others", "finding", "help", "measures",
                                        "family_result", "others_result", "look"};
static_assert(std::size(InquiryParts) == static_cast<size_t>(InquiryPart::Look) + 1);
constexpr QLatin1String InPlace("independent:");
constexpr const char *Conditions[] = {"clear_interviews", "medical_paper_if_referred", "guardian_agrees", "meeting_minutes",
                                      "function_better",  "scale_below_cutoff",        "stable_days",     "reviews"};
static_assert(std::size(Conditions) == static_cast<size_t>(ConditionKind::Reviews) + 1);

/// Roles sign, posts only take steps.
void readPosts(Reader &reader, const QString &key, QMap<QString, QString> &list, GradingTable &table)
{
    for (Reader entry : reader.objects(key)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"titles"_s});
        const QString id = entry.text(u"id"_s);
        if (table.roles.contains(id) || table.posts.contains(id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        list.insert(id, entry.text(u"name"_s));
        for (const QString &title : entry.has(u"titles"_s) ? entry.texts(u"titles"_s) : QStringList()) {
            if (table.titles.contains(title))
                entry.refuse(u"titles"_s, u"duplicate"_s);
            table.titles.insert(title, id);
        }
        reader.adopt(entry);
    }
}

Mark readMark(Reader &reader)
{
    const QString word = reader.text(u"mark"_s);
    const QStringList words{u"S"_s, u"F"_s, u"M"_s, u"P"_s};
    if (!words.contains(word)) {
        reader.refuse(u"mark"_s);
        return Mark::P;
    }
    return static_cast<Mark>(words.indexOf(word));
}

Severity readSeverity(Reader &reader)
{
    return static_cast<Severity>(reader.number(u"severity"_s, 1, 4));
}

Signatures readSignatures(Reader &parent, const QMap<QString, QString> &roles)
{
    Reader reader = parent.object(u"signatures"_s);
    reader.allowOnly({u"roles"_s, u"distinctRoles"_s, u"mark"_s});
    Signatures signatures{reader.texts(u"roles"_s), reader.number(u"distinctRoles"_s, 1, 9), readMark(reader)};
    for (const QString &role : signatures.roles) {
        if (!roles.contains(role))
            reader.refuse(u"roles"_s, u"unknown_role"_s);
    }
    if (signatures.roles.removeDuplicates() > 0)
        reader.refuse(u"roles"_s, u"duplicate"_s);
    if (signatures.distinctRoles < signatures.roles.size() || signatures.distinctRoles > roles.size())
        reader.refuse(u"distinctRoles"_s);
    parent.adopt(reader);
    return signatures;
}

std::optional<Leaving> readLeaving(Reader &level, const QString &key, const QMap<QString, QString> &roles)
{
    if (!level.has(key))
        return std::nullopt;
    Reader reader = level.object(key);
    reader.allowOnly({u"signatures"_s, u"conditions"_s});
    Leaving leaving{readSignatures(reader, roles), {}};
    for (Reader entry : reader.objects(u"conditions"_s)) {
        const QString word = entry.text(u"kind"_s);
        const auto found = std::find_if(std::begin(Conditions), std::end(Conditions),
                                        [&](const char *name) { return word == QLatin1String(name); });
        Condition condition;
        QStringList keys{u"kind"_s, u"mark"_s};
        if (found == std::end(Conditions))
            entry.refuse(u"kind"_s);
        else
            condition.kind = static_cast<ConditionKind>(found - std::begin(Conditions));
        if (condition.kind == ConditionKind::ClearInterviews || condition.kind == ConditionKind::Reviews) {
            keys.append(u"count"_s);
            condition.count = entry.number(u"count"_s, 1, 100);
        }
        if (condition.kind == ConditionKind::ClearInterviews || condition.kind == ConditionKind::StableDays) {
            keys.append(u"days"_s);
            condition.days = entry.number(u"days"_s, 1, 3660);
        }
        entry.allowOnly(keys);
        condition.mark = readMark(entry);
        reader.adopt(entry);
        leaving.conditions.append(condition);
    }
    if (leaving.conditions.isEmpty())
        reader.refuse(u"conditions"_s);
    level.adopt(reader);
    return leaving;
}

void readLevels(Reader &reader, GradingTable &table)
{
    for (Reader entry : reader.objects(u"levels"_s)) {
        entry.allowOnly({u"severity"_s, u"name"_s, u"enter"_s, u"mark"_s, u"signatures"_s, u"lower"_s, u"close"_s});
        const Severity severity = readSeverity(entry);
        if (table.levels.contains(severity))
            entry.refuse(u"severity"_s, u"duplicate"_s);
        readMark(entry);
        const LevelRule level{entry.text(u"name"_s), entry.texts(u"enter"_s), readSignatures(entry, table.roles),
                              readLeaving(entry, u"lower"_s, table.roles), readLeaving(entry, u"close"_s, table.roles)};
        const bool lightest = severity == Severity::Blue;
        if (lightest && level.lower)
            entry.refuse(u"lower"_s, u"lightest_lowers"_s);
        if (!lightest && !level.lower)
            entry.refuse(u"lower"_s);
        if (lightest && !level.close)
            entry.refuse(u"close"_s);
        if (!lightest && level.close)
            entry.refuse(u"close"_s, u"closes_above_lightest"_s);
        reader.adopt(entry);
        table.levels.insert(severity, level);
    }
    if (table.levels.size() != 4)
        reader.refuse(u"levels"_s, u"level_missing"_s);
}

std::optional<Span> readOptionalSpan(Reader &time, const QString &key)
{
    if (!time.has(key))
        return std::nullopt;
    Reader reader = time.object(key);
    reader.allowOnly({u"after"_s, u"unit"_s, u"mark"_s});
    const Span span = readSpan(reader);
    readMark(reader);
    if (span.count == 0)
        reader.refuse(u"after"_s);
    time.adopt(reader);
    return span;
}

void readTimes(Reader &step, StepRule &rule)
{
    for (Reader entry : step.objects(u"times"_s)) {
        entry.allowOnly({u"severity"_s, u"after"_s, u"unit"_s, u"mark"_s, u"repeat"_s, u"most"_s});
        const Severity severity = readSeverity(entry);
        if (rule.times.contains(severity))
            entry.refuse(u"severity"_s, u"duplicate"_s);
        StepTime time{readSpan(entry), readOptionalSpan(entry, u"repeat"_s), readOptionalSpan(entry, u"most"_s),
                      readMark(entry)};
        if (time.most && (!time.repeat || time.most->nominalMinutes() < time.repeat->nominalMinutes()))
            entry.refuse(u"most"_s);
        for (auto other = rule.times.cbegin(); other != rule.times.cend(); ++other) {
            const StepTime &graver = other.key() > severity ? other.value() : time;
            const StepTime &lighter = other.key() > severity ? time : other.value();
            if (graver.first.nominalMinutes() > lighter.first.nominalMinutes())
                entry.refuse(u"after"_s, u"later_than_lighter"_s);
            if (graver.repeat && lighter.repeat
                && graver.repeat->nominalMinutes() > lighter.repeat->nominalMinutes())
                entry.refuse(u"repeat"_s, u"later_than_lighter"_s);
        }
        step.adopt(entry);
        rule.times.insert(severity, time);
    }
}

/// One time, whatever the level, and once; only what goes to the home of the harmed child is parental.
bool isInquiry(const StepRule &rule)
{
    const bool home = rule.inquiry == InquiryPart::Family || rule.inquiry == InquiryPart::FamilyResult;
    const bool alike = std::all_of(rule.times.begin(), rule.times.end(), [&](const StepTime &time) {
        return !time.repeat && time.first == rule.times.first().first;
    });
    return rule.inquiry != InquiryPart::None && rule.parental == home && rule.times.size() == 4 && alike && !rule.onlyIfHarm
        && !rule.onlyBoarders && !rule.schoolNights;
}

void readSteps(Reader &reader, GradingTable &table)
{
    const QStringList safety{AskHome, SafeguardingLead, SafeGuardian, IndependentPerson};
    for (Reader entry : reader.objects(u"steps"_s)) {
        entry.allowOnly({u"id"_s, u"name"_s, u"tier"_s, u"parental"_s, u"onlyIfHarm"_s, u"onlyBoarders"_s, u"schoolNights"_s,
                         u"inquiry"_s, u"to"_s, u"after"_s, u"times"_s});
        StepRule rule;
        rule.id = entry.text(u"id"_s);
        rule.name = entry.text(u"name"_s);
        if (table.step(rule.id))
            entry.refuse(u"id"_s, u"duplicate"_s);
        if (const auto tier = tierFromName(entry.text(u"tier"_s)))
            rule.tier = *tier;
        else
            entry.refuse(u"tier"_s);
        rule.parental = entry.has(u"parental"_s) && entry.flag(u"parental"_s);
        rule.onlyIfHarm = entry.has(u"onlyIfHarm"_s) && entry.flag(u"onlyIfHarm"_s);
        rule.onlyBoarders = entry.has(u"onlyBoarders"_s) && entry.flag(u"onlyBoarders"_s);
        rule.schoolNights = entry.has(u"schoolNights"_s) && entry.flag(u"schoolNights"_s);
        if (entry.has(u"to"_s))
            rule.to = entry.texts(u"to"_s);
        for (const QString &role : std::as_const(rule.to)) {
            if (!table.roles.contains(role) && !table.posts.contains(role))
                entry.refuse(u"to"_s, u"unknown_role"_s);
        }
        if (entry.has(u"after"_s)) {
            rule.after = entry.text(u"after"_s);
            if (!table.step(rule.after))
                entry.refuse(u"after"_s, u"unknown_step"_s);
        }
        readTimes(entry, rule);
        if (entry.has(u"inquiry"_s)) {
            const auto part = inquiryPartFromName(entry.text(u"inquiry"_s));
            rule.inquiry = part ? *part : InquiryPart::None;
            if (!isInquiry(rule) || table.step(rule.inquiry))
                entry.refuse(u"inquiry"_s, u"inquiry_part"_s);
        }
        if (rule.times.isEmpty() != safety.contains(rule.id))
            entry.refuse(u"times"_s);
        reader.adopt(entry);
        table.steps.append(rule);
    }
    for (const QString &id : safety) {
        if (!table.step(id))
            reader.refuse(u"steps"_s, u"safety_step_missing"_s);
    }
    const auto parts = std::count_if(table.steps.begin(), table.steps.end(),
                                     [](const StepRule &rule) { return rule.inquiry != InquiryPart::None; });
    if (parts != 0 && parts != static_cast<qsizetype>(InquiryPart::Look))
        reader.refuse(u"steps"_s, u"inquiry_part"_s);
}

/// A table without it would let a provisional level stand for ever.
StepRule readSignaturesFollow(Reader &parent)
{
    Reader reader = parent.object(u"signaturesFollow"_s);
    reader.allowOnly({u"name"_s, u"tier"_s, u"times"_s});
    StepRule rule;
    rule.id = SignaturesFollow;
    rule.name = reader.text(u"name"_s);
    if (const auto tier = tierFromName(reader.text(u"tier"_s)))
        rule.tier = *tier;
    else
        reader.refuse(u"tier"_s);
    readTimes(reader, rule);
    const bool repeats = std::any_of(rule.times.cbegin(), rule.times.cend(), [](const StepTime &time) { return time.repeat; });
    if (rule.times.size() != 4 || repeats)
        reader.refuse(u"times"_s);
    parent.adopt(reader);
    return rule;
}

} // namespace

QString conditionName(ConditionKind kind)
{
    return QString::fromLatin1(Conditions[static_cast<size_t>(kind)]);
}

QString inquiryPartName(InquiryPart part)
{
    return base::wordOf(InquiryParts, part);
}

Result<InquiryPart> inquiryPartFromName(const QString &name)
{
    return base::enumFromWord<InquiryPart>(InquiryParts, name, u"inquiry"_s);
}

QString inPlace(const QString &step)
{
    return InPlace + step;
}

bool isInPlace(const QString &step)
{
    return step.startsWith(InPlace);
}

const StepRule *GradingTable::step(const QString &stepId) const
{
    const QString own = isInPlace(stepId) ? stepId.mid(InPlace.size()) : stepId;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepRule &rule) { return rule.id == own; });
    return found == steps.end() ? nullptr : &*found;
}

const StepRule *GradingTable::step(InquiryPart part) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepRule &rule) { return rule.inquiry == part; });
    return part == InquiryPart::None || found == steps.end() ? nullptr : &*found;
}

QString GradingTable::postName(const QString &word) const
{
    return roles.value(word, posts.value(word, word));
}

QString GradingTable::postTitled(const QString &text) const
{
    const QString words = text.trimmed();
    QString longest;
    for (auto one = titles.cbegin(); one != titles.cend(); ++one) {
        if (words.endsWith(one.key()) && !words.endsWith(u'副' + one.key()) && one.key().size() > longest.size())
            longest = one.key();
    }
    return titles.value(longest);
}

Result<GradingTable> GradingTable::fromJson(const QByteArray &json)
{
    YICE_ASSIGN(Reader reader, Reader::parse(json));
    const int format = reader.number(u"format"_s, 1, 1000000);
    YICE_TRY(reader.outcome());
    if (format > FormatVersion)
        return fail(ErrorCode::NewerFormat, u"grading table"_s, {{u"found"_s, format}, {u"known"_s, FormatVersion}});
    reader.allowOnly({u"format"_s, u"id"_s, u"version"_s, u"title"_s, u"roles"_s, u"posts"_s, u"levels"_s, u"steps"_s,
                      u"signaturesFollow"_s});
    GradingTable table;
    table.id = reader.text(u"id"_s);
    table.version = reader.number(u"version"_s, 1, 1000000);
    table.title = reader.text(u"title"_s);
    readPosts(reader, u"roles"_s, table.roles, table);
    if (reader.has(u"posts"_s))
        readPosts(reader, u"posts"_s, table.posts, table);
    readLevels(reader, table);
    readSteps(reader, table);
    table.signatures = readSignaturesFollow(reader);
    YICE_TRY(reader.outcome());
    return table;
}

Result<GradingTable> shippedGradingTable()
{
    return base::shippedOnce<GradingTable>(u"grading"_s);
}

} // namespace core::alerts
