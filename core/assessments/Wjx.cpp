// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/base/text/CleanText.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

using base::cleanCode;
using base::cleanText;

/// 「5、题干—小题」 → 题干—小题, 「7、小题」 → 小题, cleaned.
QString questionOf(const QString &header)
{
    static const QRegularExpression numbered(uR"(^\s*\d+\s*[、.．])"_s);
    QString text = header;
    text.remove(numbered);
    return cleanText(text);
}

/// The columns that ask for an item: as a question of its own or as a row of a matrix. An item's text may hold dashes.
QList<qsizetype> columnsOf(const QString &item, const QStringList &questions)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (questions.at(i) == item || questions.at(i).endsWith(u'—' + item))
            columns.append(i);
    }
    return columns;
}

/// The first column about the pupil whose question holds `word`; -1 when there is none.
qsizetype columnContaining(const QStringList &questions, const QString &word)
{
    static const QStringList others{u"监护人"_s,     u"家长"_s,   u"父亲"_s,     u"母亲"_s,
                                    u"紧急联系人"_s, u"班主任"_s, u"教师姓名"_s, u"老师姓名"_s};
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const QString &question) {
        return question.contains(word) && std::none_of(others.begin(), others.end(),
                                                       [&](const QString &other) { return question.contains(other); });
    });
    return found == questions.end() ? -1 : std::distance(questions.begin(), found);
}

Answer answerFrom(const Scale &scale, const QString &cell)
{
    const QString text = cleanText(cell);
    if (text.isEmpty() || text == u"(空)" || text == u"(跳过)")
        return Answer::missing();
    for (const Option &option : scale.options) {
        for (const QString &wording : option.texts) {
            if (cleanText(wording) == text)
                return Answer::given(option.value);
        }
    }
    return Answer::outside();
}

std::optional<int> secondsFrom(const QString &cell)
{
    static const QRegularExpression digits(uR"(^(\d+)秒?$)"_s);
    const QRegularExpressionMatch match = digits.match(cleanText(cell));
    bool fits = false;
    const int seconds = match.captured(1).toInt(&fits);
    return fits ? std::optional(seconds) : std::nullopt;
}

QDateTime submittedFrom(const QString &cell)
{
    QString text = cell.simplified();
    text.replace(u'-', u'/');
    return QDateTime::fromString(text, u"yyyy/M/d H:mm:ss"_s);
}

} // namespace

Result<QList<Respondent>> readWjxText(const QStringList &header, const QList<QStringList> &rows, int firstRow,
                                      const QList<Scale> &scales)
{
    QStringList questions;
    for (const QString &title : header)
        questions.append(questionOf(title));
    Error missing(ErrorCode::InputRejected, u"header"_s);
    const auto require = [&](qsizetype column, const QString &name) {
        if (column < 0) {
            Problem problem;
            problem.row = firstRow - 1;
            problem.column = name;
            problem.kind = u"header"_s;
            missing.problems.append(problem);
        }
    };
    const qsizetype submitted = columnContaining(questions, u"提交答卷时间"_s);
    const qsizetype seconds = columnContaining(questions, u"所用时间"_s);
    const qsizetype name = columnContaining(questions, u"姓名"_s);
    const qsizetype className = columnContaining(questions, u"班级"_s);
    const qsizetype number = columnContaining(questions, u"学号"_s);
    const qsizetype last4 = columnContaining(questions, u"后四位"_s);
    require(submitted, u"提交答卷时间"_s);
    require(seconds, u"所用时间"_s);
    require(name, u"姓名"_s);
    QHash<QString, QList<qsizetype>> itemColumns;
    for (const Scale &scale : scales) {
        for (const ScaleItem &item : scale.items) {
            const auto columns = item.text.isEmpty() ? QList<qsizetype>{} : columnsOf(cleanText(item.text), questions);
            // Two columns with one text are not guessed between.
            const qsizetype column = columns.size() == 1 ? columns.first() : -1;
            require(column, item.text.isEmpty() ? u"%1 %2"_s.arg(scale.id).arg(item.number) : item.text);
            itemColumns[scale.id].append(column);
        }
    }
    if (!missing.problems.isEmpty())
        return fail(missing);

    QList<Respondent> respondents;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &cells = rows.at(i);
        const auto cell = [&](qsizetype column) { return column < 0 ? QString() : cells.value(column); };
        Respondent one;
        one.row = firstRow + static_cast<int>(i);
        one.submitted = submittedFrom(cell(submitted));
        one.seconds = secondsFrom(cell(seconds));
        one.name = cleanText(cell(name));
        one.className = cleanText(cell(className));
        one.number = cleanCode(cell(number));
        one.last4 = cleanCode(cell(last4));
        // An unanswered identity question is exported with the same mark as an unanswered item.
        for (QString *typed : {&one.name, &one.className, &one.number, &one.last4}) {
            if (*typed == u"(空)" || *typed == u"(跳过)")
                typed->clear();
        }
        for (const Scale &scale : scales) {
            QList<Answer> answers;
            for (const qsizetype column : itemColumns.value(scale.id))
                answers.append(answerFrom(scale, cell(column)));
            one.answers.insert(scale.id, answers);
        }
        respondents.append(one);
    }
    return respondents;
}

} // namespace core::assessments
