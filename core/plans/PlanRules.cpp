// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/PlanRules.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::plans
{

namespace
{

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString place(const QString &word, qsizetype goal, qsizetype measure)
{
    return u"%1:%2.%3"_s.arg(word).arg(goal + 1).arg(measure + 1);
}

template <typename T> const T *withKey(const QList<T> &list, const QString &key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.key == key; });
    return found == list.end() ? nullptr : &*found;
}

QList<Measure> measuresOf(const PlanContent &content)
{
    QList<Measure> all;
    for (const Goal &goal : content.goals)
        all += goal.measures;
    return all;
}

void compareMeasures(const Measure &before, const Measure &after, QList<Difference> &found)
{
    const auto note = [&](Part part, bool differs) {
        if (differs)
            found.append({part, {}, {}, before, after, after.key});
    };
    note(Part::What, before.what != after.what);
    note(Part::Who, before.role != after.role || before.person != after.person);
    note(Part::Due, before.due != after.due);
    note(Part::MayBeTold, before.mayBeTold != after.mayBeTold);
}

/// How much a text says: a Chinese character about as much as four letters.
int weightOf(QStringView text)
{
    int quarters = 0;
    for (const QChar sign : text)
        quarters += sign.unicode() < 0x2E80 ? 1 : 4;
    return quarters / 4;
}

constexpr int TellingWeight = 8; ///< so much in common is no chance [P]

/// Without blanks and marks, so that a copy with other commas is still one.
QString bare(const QString &text)
{
    QString letters;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            letters.append(sign.toLower());
    }
    return letters;
}

bool repeats(const QString &line, const QString &record)
{
    const QString said = bare(line);
    const QString source = bare(record);
    for (qsizetype start = 0; start < said.size(); ++start) {
        qsizetype length = 1;
        while (start + length <= said.size() && weightOf(QStringView(said).mid(start, length)) < TellingWeight)
            ++length;
        if (start + length > said.size())
            return false;
        if (source.contains(QStringView(said).mid(start, length)))
            return true;
    }
    return false;
}

constexpr const char *Parts[] = {"strengths", "worries", "internal", "review", "goal",
                                 "measure",   "what",    "who",      "due",    "may_be_told"};
static_assert(std::size(Parts) == static_cast<size_t>(Part::MayBeTold) + 1);

} // namespace

QString partName(Part part)
{
    return QString::fromLatin1(Parts[static_cast<size_t>(part)]);
}

QString postOf(Role role)
{
    switch (role) {
    case Role::Counsellor:
        return u"psych_teacher"_s;
    case Role::Guardian:
        return alerts::AtHome;
    case Role::Classmate:
        return alerts::FellowStudent;
    case Role::Student:
        return {};
    default:
        return roleName(role);
    }
}

QStringList stoppedIn(const PlanContent &content, const alerts::CaseSafety &safety)
{
    QStringList keys;
    for (const Measure &measure : measuresOf(content)) {
        if (safety.suspects(measure.person, postOf(measure.role)))
            keys.append(measure.key);
    }
    return keys;
}

QStringList missingIn(const PlanContent &content, const QDate &today, const alerts::CaseSafety &safety)
{
    QStringList open;
    if (isBlank(content.strengths))
        open.append(u"strengths"_s);
    if (content.goals.isEmpty())
        open.append(u"goals"_s);
    bool guardians = false;
    for (qsizetype i = 0; i < content.goals.size(); ++i) {
        const Goal &goal = content.goals.at(i);
        if (isBlank(goal.what))
            open.append(u"goal:%1"_s.arg(i + 1));
        if (goal.measures.isEmpty())
            open.append(u"measures:%1"_s.arg(i + 1));
        for (qsizetype j = 0; j < goal.measures.size(); ++j) {
            const Measure &measure = goal.measures.at(j);
            if (isBlank(measure.what))
                open.append(place(u"measure"_s, i, j));
            if (!measure.due.isValid())
                open.append(place(u"due"_s, i, j));
            if (safety.suspects(measure.person, postOf(measure.role)))
                open.append(place(u"suspected"_s, i, j));
            guardians = guardians || measure.role == Role::Guardian;
        }
    }
    if (!content.review.isValid() || content.review < today)
        open.append(u"review"_s);
    if (guardians && safety.atHome() == alerts::HomeInvolved::NotAsked)
        open.append(u"ask_home"_s);
    if (guardians && alerts::mayInvolveHome(safety.atHome()))
        open.append(u"home_involved"_s);
    return open;
}

PlanContent withKeys(PlanContent content, const std::function<QString()> &fresh)
{
    QSet<QString> seen;
    const auto settle = [&](QString &key) {
        if (key.isEmpty() || seen.contains(key))
            key = fresh();
        seen.insert(key);
    };
    for (Goal &goal : content.goals) {
        settle(goal.key);
        for (Measure &measure : goal.measures)
            settle(measure.key);
    }
    return content;
}

bool isOpen(const Measure &measure, const QList<Evaluation> &evaluations)
{
    return std::none_of(evaluations.begin(), evaluations.end(), [&](const Evaluation &one) {
        return one.measure == measure.key && (one.day >= measure.due || one.reached == FullyReached);
    });
}

QList<Difference> differences(const PlanContent &before, const PlanContent &after)
{
    QList<Difference> found;
    const auto compare = [&](Part part, const QString &a, const QString &b, const QString &key = {}) {
        if (a != b)
            found.append({part, a, b, {}, {}, key});
    };
    compare(Part::Strengths, before.strengths, after.strengths);
    compare(Part::Worries, before.worries, after.worries);
    compare(Part::Internal, before.internal, after.internal);
    compare(Part::Review, before.review.toString(Qt::ISODate), after.review.toString(Qt::ISODate));
    const QList<Measure> earlier = measuresOf(before);
    const QList<Measure> later = measuresOf(after);
    for (const Goal &goal : after.goals) {
        const Goal *old = withKey(before.goals, goal.key);
        compare(Part::Goal, old ? old->what : QString(), goal.what, goal.key);
        for (const Measure &measure : goal.measures) {
            if (const Measure *was = withKey(earlier, measure.key))
                compareMeasures(*was, measure, found);
            else
                found.append({Part::Measure, {}, {}, {}, measure, measure.key});
        }
    }
    for (const Goal &goal : before.goals) {
        if (!withKey(after.goals, goal.key))
            compare(Part::Goal, goal.what, {}, goal.key);
        for (const Measure &measure : goal.measures) {
            if (!withKey(later, measure.key))
                found.append({Part::Measure, {}, {}, measure, {}, measure.key});
        }
    }
    return found;
}

PlanContent forPaper(PlanContent content, const alerts::CaseSafety &safety, bool apart)
{
    for (QString *text : {&content.strengths, &content.worries, &content.internal}) {
        if (safety.namesSuspect(*text))
            text->clear();
    }
    if (apart) {
        content.worries.clear();
        content.internal.clear();
    }
    content.goals.removeIf([&](const Goal &goal) { return safety.namesSuspect(goal.what); });
    for (Goal &goal : content.goals) {
        goal.measures.removeIf([&](const Measure &one) {
            return safety.suspects(one.person, postOf(one.role)) || safety.namesSuspect(one.person) || safety.namesSuspect(one.what);
        });
    }
    return content;
}

QStringList faultsIn(const CardRequest &card, const QDate &today, const alerts::CaseSafety &safety,
                     const QStringList &records)
{
    QStringList faults;
    const QStringList lines = card.text.doing + card.text.watching + card.text.calling;
    if (isBlank(card.receiver))
        faults.append(u"receiver"_s);
    if (!cardRoles().contains(card.role))
        faults.append(u"receiver_role"_s);
    if (card.text.doing.isEmpty())
        faults.append(u"doing"_s);
    if (!card.until.isValid() || card.until < today)
        faults.append(u"until"_s);
    if (safety.suspects(card.receiver, postOf(card.role)))
        faults.append(u"receiver_suspected"_s);
    else if ((safety.harmSuspected || !safety.suspected.isEmpty()) && !card.receiverCleared)
        faults.append(u"receiver_not_cleared"_s);
    if (std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return safety.namesSuspect(line); }))
        faults.append(u"names_suspected"_s);
    for (const QString &record : records) {
        if (std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return repeats(line, record); })) {
            faults.append(u"copies_record"_s);
            break;
        }
    }
    return faults;
}

QStringList toldBy(const PlanContent &content)
{
    QStringList told;
    for (const Measure &measure : measuresOf(content)) {
        if (measure.mayBeTold && !isBlank(measure.what))
            told.append(measure.what.trimmed());
    }
    return told;
}

} // namespace core::plans
