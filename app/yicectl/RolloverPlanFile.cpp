// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/RolloverPlanFile.h"

#include "core/base/platform/WholeFile.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Id;
using core::Result;
using core::alerts::Alert;
using core::alerts::FactKind;
using namespace core::students;
using namespace core::workspace;

namespace yicectl
{

namespace
{
constexpr qint64 LargestPlan = 16LL * 1024 * 1024;

struct CaseWord {
    FactKind kind;
    const char *word;
};
constexpr CaseWord CaseWords[]{{FactKind::HandedToSchool, "receiving_school"},
                               {FactKind::HandedToGuardian, "guardian"},
                               {FactKind::StaysFollowed, "stays"}};

QJsonArray caseWords()
{
    QJsonArray words;
    for (const CaseWord &one : CaseWords)
        words.append(QString::fromLatin1(one.word));
    return words;
}

tl::unexpected<core::Error> wrongAnswer(const QString &id)
{
    return fail(ErrorCode::Invalid, id, {{u"field"_s, u"answer"_s}, {u"id"_s, id}});
}

QString classText(const ClassName &name)
{
    return name.grade > 0 ? name.display() : QString();
}
} // namespace

QJsonObject toJson(const RolloverPupil &pupil)
{
    return {{u"student"_s, pupil.id.isNull() ? QJsonValue() : QJsonValue(pupil.id.toString())},
            {u"name"_s, pupil.name},
            {u"studentNumber"_s, pupil.studentNumber},
            {u"from"_s, classText(pupil.from)},
            {u"to"_s, classText(pupil.to)}};
}

Result<RolloverPlanFile> RolloverPlanFile::read(const QString &path)
{
    YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LargestPlan));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (!root.value(u"decisions"_s).isArray())
        return fail(ErrorCode::Unreadable, u"no plan"_s, {{u"file"_s, path}});
    RolloverPlanFile plan;
    if (root.contains(u"year"_s))
        plan.m_year = root.value(u"year"_s).toInt();
    for (const QJsonValue value : root.value(u"decisions"_s).toArray())
        YICE_TRY(plan.take(value.toObject()));
    return plan;
}

Result<> RolloverPlanFile::take(const QJsonObject &decision)
{
    if (decision.value(u"answer"_s).isNull() || decision.value(u"answer"_s).isUndefined())
        return {};
    const QString id = decision.value(u"id"_s).toString();
    const QString answer = decision.value(u"answer"_s).toString();
    const QString subject = id.section(u':', 1);
    if (id.startsWith(u"row:")) {
        bool isRow = false;
        const int row = subject.toInt(&isRow);
        const auto student = Id<Student>::fromString(answer);
        if (!isRow || (answer != u"new" && student.isNull()))
            return wrongAnswer(id);
        m_pupils.lines.insert(row, {decision.value(u"name"_s).toString(), student});
    } else if (id.startsWith(u"missing:")) {
        const auto student = Id<Student>::fromString(subject);
        if (student.isNull() || (answer != u"transferred" && answer != u"stays"))
            return wrongAnswer(id);
        m_pupils.missing.insert(student, answer == u"stays" ? MissingAnswer::Stays : MissingAnswer::Transferred);
    } else if (id.startsWith(u"case:")) {
        const auto alert = Id<Alert>::fromString(subject);
        const auto kind = handOverKind(answer);
        if (alert.isNull() || !kind)
            return wrongAnswer(id);
        m_cases.insert(alert, {*kind, decision.value(u"note"_s).toString()});
    } else {
        return wrongAnswer(id);
    }
    m_answered.append(decision);
    return {};
}

void RolloverPlanFile::answer(TurnRequest &request) const
{
    request.pupils = m_pupils;
    request.cases = m_cases;
}

QJsonArray RolloverPlanFile::decisions(const TurnReport &report) const
{
    QJsonArray decisions;
    QSet<QString> listed;
    const auto add = [&](const QString &id, const QString &kind, bool required, const QJsonArray &answers,
                         const QJsonValue &answer, QJsonObject more) {
        more.insert(u"id"_s, id);
        more.insert(u"kind"_s, kind);
        more.insert(u"required"_s, required);
        more.insert(u"answers"_s, answers);
        more.insert(u"answer"_s, answer);
        listed.insert(id);
        decisions.append(more);
    };
    for (const RolloverQuestion &question : report.plan.questions) {
        QJsonArray candidates;
        QJsonArray answers{u"new"_s};
        for (const RolloverPupil &candidate : question.candidates) {
            candidates.append(toJson(candidate));
            answers.append(candidate.id.toString());
        }
        const bool taken = question.reason == u"number_taken";
        add(u"row:%1"_s.arg(question.row), taken ? u"number_taken"_s : u"namesake"_s, true,
            taken ? QJsonArray() : answers, QJsonValue(),
            {{u"row"_s, question.row},
             {u"name"_s, question.line.name},
             {u"class"_s, classText(question.line.to)},
             {u"studentNumber"_s, question.line.studentNumber},
             {u"reason"_s, question.reason},
             {u"candidates"_s, candidates}});
    }
    const auto addMissing = [&](const QList<RolloverPupil> &pupils) {
        for (const RolloverPupil &pupil : pupils) {
            const auto answer = m_pupils.missing.value(pupil.id, MissingAnswer::Undecided);
            const QJsonValue word = answer == MissingAnswer::Transferred ? QJsonValue(u"transferred"_s)
                : answer == MissingAnswer::Stays                         ? QJsonValue(u"stays"_s)
                                                                         : QJsonValue();
            add(u"missing:"_s + pupil.id.toString(), u"missing"_s, false, {u"transferred"_s, u"stays"_s}, word,
                toJson(pupil));
        }
    };
    addMissing(report.plan.missing);
    addMissing(report.plan.transferred);
    for (const TurnCase &one : report.cases) {
        if (one.pupil != u"leaves")
            continue;
        QJsonValue word;
        for (const CaseWord &answer : CaseWords) {
            if (one.answer && one.answer->kind == answer.kind)
                word = QString::fromLatin1(answer.word);
        }
        add(u"case:"_s + one.alert.id.toString(), u"open_case"_s, true, caseWords(), word,
            {{u"alert"_s, one.alert.id.toString()},
             {u"student"_s, one.alert.student.id.toString()},
             {u"name"_s, one.alert.student.name},
             {u"from"_s, classText(one.from)},
             {u"note"_s, one.answer ? one.answer->note : QString()}});
    }
    for (const QJsonValue value : m_answered) {
        if (!listed.contains(value.toObject().value(u"id"_s).toString()))
            decisions.append(value);
    }
    return decisions;
}

std::optional<FactKind> handOverKind(const QString &word)
{
    for (const CaseWord &one : CaseWords) {
        if (word == QLatin1StringView(one.word))
            return one.kind;
    }
    return std::nullopt;
}

Result<> RolloverPlanFile::write(const QString &path, const TurnReport &report) const
{
    const QJsonObject root{{u"year"_s, report.plan.year}, {u"decisions"_s, decisions(report)}};
    return core::base::writeWholeFile(path, QJsonDocument(root).toJson(), core::base::Replace::No);
}

} // namespace yicectl
