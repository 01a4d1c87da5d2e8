// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/base/text/CleanText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

using base::cleanCode;
using base::cleanText;

/// 「5、题干—小题」 and 「7、小题」 → 小题, cleaned.
QString questionOf(const QString &header)
{
    static const QRegularExpression numbered(uR"(^\s*\d+\s*[、.．])"_s);
    QString text = header;
    text.remove(numbered);
    return cleanText(text.section(u'—', -1));
}

int columnContaining(const QStringList &questions, const QStringList &words)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        for (const QString &word : words) {
            if (questions.at(i).contains(word))
                return static_cast<int>(i);
        }
    }
    return -1;
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

int secondsFrom(const QString &cell)
{
    static const QRegularExpression digits(uR"(^(\d+)秒?$)"_s);
    const QRegularExpressionMatch match = digits.match(cleanText(cell));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
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
    const int submitted = columnContaining(questions, {u"提交答卷时间"_s});
    const int seconds = columnContaining(questions, {u"所用时间"_s});
    const int name = columnContaining(questions, {u"姓名"_s});
    const int className = columnContaining(questions, {u"班级"_s});
    const int number = columnContaining(questions, {u"学号"_s});
    const int last4 = columnContaining(questions, {u"后四位"_s});
    require(submitted, u"提交答卷时间"_s);
    require(seconds, u"所用时间"_s);
    require(name, u"姓名"_s);
    QHash<QString, QList<qsizetype>> itemColumns;
    for (const Scale &scale : scales) {
        for (const ScaleItem &item : scale.items) {
            const qsizetype column = item.text.isEmpty() ? -1 : questions.indexOf(cleanText(item.text));
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
