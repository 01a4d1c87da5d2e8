// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/Respondent.h"
#include "core/assessments/WjxColumns.h"
#include "core/base/text/CleanText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

using base::cleanCode;
using base::cleanText;
using Field = WjxColumns::Field;

/// How an export marks what was not answered: in words, or by number -2 (not answered) and -3 (skipped).
bool isUnanswered(const QString &cleaned)
{
    static const QStringList marks{u"(空)"_s, u"(跳过)"_s, u"-2"_s, u"-3"_s};
    return cleaned.isEmpty() || marks.contains(cleaned);
}

/// What the option numbers of a question mean: as the map says, else as the definition says for every form.
QMap<int, std::optional<int>> codesOf(const QList<Option> &options, const tabular::OptionCodes *mapped)
{
    if (mapped != nullptr)
        return mapped->values;
    QMap<int, std::optional<int>> values;
    for (const Option &option : options) {
        if (option.code)
            values.insert(*option.code, option.value);
    }
    return values;
}

/// By the option's text before its number, among the options of this item.
Answer answerFrom(const QList<Option> &options, const QMap<int, std::optional<int>> &codes, const QString &cell)
{
    const QString text = cleanText(cell);
    if (isUnanswered(text))
        return Answer::missing();
    for (const Option &option : options) {
        for (const QString &wording : option.texts) {
            if (cleanText(wording) == text)
                return Answer::given(option.value);
        }
    }
    bool isNumber = false;
    const int code = text.toInt(&isNumber);
    if (!isNumber || !codes.contains(code))
        return Answer::outside();
    const std::optional<int> value = codes.value(code);
    if (!value)
        return Answer::missing();
    // A map speaks for many questions at once: what it means need not be an option here.
    const auto is = [&](const Option &option) { return option.value == *value; };
    return std::any_of(options.begin(), options.end(), is) ? Answer::given(*value) : Answer::outside();
}

/// Numbers whose meaning nobody has said.
struct UnknownCodes {
    qsizetype given = 0;
    qsizetype numbers = 0;
    Problem first;
};

std::optional<int> secondsFrom(const QString &cell)
{
    static const QRegularExpression digits(uR"(^(\d+)秒?$)"_s);
    const QRegularExpressionMatch match = digits.match(cleanText(cell));
    bool fits = false;
    const int seconds = match.captured(1).toInt(&fits);
    return fits ? std::optional(seconds) : std::nullopt;
}

/// "2026/11/9 8:05:00", or with hyphens.
QDateTime submittedFrom(const QString &cell)
{
    static const QRegularExpression form(uR"(^(\d{4})[/-](\d{1,2})[/-](\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})$)"_s);
    const QRegularExpressionMatch match = form.match(cell.simplified());
    const auto number = [&](int place) { return match.capturedView(place).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    return match.hasMatch() && day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

constexpr qsizetype MostReadings = 1000; // a column of free text must not be kept

bool isBlank(const QList<tabular::Cell> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const tabular::Cell &cell) { return QStringView(cell.text).trimmed().isEmpty(); });
}

/// Reads line after line of one export.
class LineReader
{
public:
    LineReader(WjxColumns columns, const QList<Scale> &scales) : m_columns(std::move(columns)), m_scales(scales)
    {
        for (const Scale &scale : scales) {
            const QList<qsizetype> places = m_columns.items(scale.id);
            for (qsizetype i = 0; i < places.size(); ++i)
                m_codes[scale.id].append(codesOf(optionsAt(scale, i), m_columns.codes(places.at(i))));
            m_readings[scale.id].resize(places.size());
        }
    }

    /// Invalid (where: options) when the map names a value that the scale does not have.
    Result<> checkCodes() const
    {
        for (const Scale &scale : m_scales) {
            for (const auto &codes : m_codes.value(scale.id)) {
                for (const std::optional<int> &value : codes) {
                    if (value && !isOptionSomewhere(scale, *value))
                        return fail(ErrorCode::Invalid, u"map"_s,
                                    {{u"field"_s, u"options"_s}, {u"where"_s, u"options: %1"_s.arg(*value)}});
                }
            }
        }
        return {};
    }

    Respondent read(int row, const QList<tabular::Cell> &cells)
    {
        m_cells = &cells;
        Respondent one;
        one.row = row;
        one.submitted = submittedFrom(cell(m_columns.field(Field::Submitted)));
        one.seconds = secondsFrom(cell(m_columns.field(Field::Seconds)));
        one.name = cleanText(cell(m_columns.field(Field::Name)));
        one.className = className();
        one.number = cleanCode(cell(m_columns.field(Field::Number)));
        one.last4 = cleanCode(cell(m_columns.field(Field::Last4)));
        // An unanswered identity question is exported with the same mark as an unanswered item.
        for (QString *typed : {&one.name, &one.className, &one.number, &one.last4}) {
            if (isUnanswered(*typed))
                typed->clear();
        }
        for (const Scale &scale : m_scales)
            one.answers.insert(scale.id, answers(scale, row));
        return one;
    }

    /// InputRejected with a `number_mode` problem for each scale that was answered mostly in numbers of unknown meaning.
    Result<> checkMode() const
    {
        Error wrong(ErrorCode::InputRejected, u"number mode"_s);
        for (const Scale &scale : m_scales) {
            const UnknownCodes &unknown = m_unknown.value(scale.id);
            if (unknown.numbers > unknown.given)
                wrong.problems.append(unknown.first);
        }
        if (!wrong.problems.isEmpty())
            return fail(wrong);
        return {};
    }

private:
    /// Supplements go on counting after the items.
    static const QList<Option> &optionsAt(const Scale &scale, qsizetype place)
    {
        return scale.optionsOf(*scale.item(static_cast<int>(place) + 1));
    }

    /// Not a copy: a sheet has very many cells, and each would be counted up and down.
    const QString &cell(qsizetype column) const
    {
        static const QString nothing;
        return column >= 0 && column < m_cells->size() ? m_cells->at(column).text : nothing;
    }

    /// What a text means in one column; an export has few texts and very many cells.
    struct Reading {
        Answer answer;
        bool unknownNumber = false;
    };

    Reading reading(QHash<QString, Reading> &known, const Scale &scale, qsizetype place, const QString &typed)
    {
        if (const auto found = known.constFind(typed); found != known.constEnd())
            return *found;
        const auto codes = m_codes.value(scale.id).at(place);
        Reading one{answerFrom(optionsAt(scale, place), codes, typed), false};
        bool isNumber = false;
        cleanText(typed).toInt(&isNumber);
        one.unknownNumber = isNumber && codes.isEmpty() && one.answer.kind == Answer::Kind::Outside;
        if (known.size() < MostReadings)
            known.insert(typed, one);
        return one;
    }

    QList<Answer> answers(const Scale &scale, int row)
    {
        const QList<qsizetype> columns = m_columns.items(scale.id);
        UnknownCodes &unknown = m_unknown[scale.id];
        QList<QHash<QString, Reading>> &known = m_readings[scale.id];
        QList<Answer> list;
        list.reserve(columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &typed = cell(columns.at(i));
            const Reading one = reading(known[i], scale, i, typed);
            list.append(one.answer);
            unknown.given += one.answer.kind == Answer::Kind::Given ? 1 : 0;
            if (!one.unknownNumber || unknown.numbers++ > 0)
                continue;
            unknown.first.row = row;
            unknown.first.column = m_columns.title(columns.at(i));
            unknown.first.value = typed;
            unknown.first.kind = u"number_mode"_s;
            unknown.first.context = {{u"scale"_s, scale.id},
                                     {u"firstQuestion"_s, m_columns.question(columns.first())},
                                     {u"lastQuestion"_s, m_columns.question(columns.last())}};
        }
        return list;
    }

    /// The class as typed; where the grade is a question of its own, with it.
    QString className() const
    {
        static const QRegularExpression numberOnly(uR"(^\(?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\)?班?$)"_s);
        const QString typed = cleanText(cell(m_columns.field(Field::Class)));
        const QRegularExpressionMatch match = numberOnly.match(typed);
        const QString year = match.hasMatch() ? grade() : QString();
        return year.isEmpty() ? typed : u"%1(%2)班"_s.arg(year, match.captured(1));
    }

    /// 七年级, 初一, or the grade that the map names for the number.
    QString grade() const
    {
        const qsizetype column = m_columns.field(Field::Grade);
        const QString typed = cleanText(cell(column));
        bool isNumber = false;
        const int code = typed.toInt(&isNumber);
        if (!isNumber)
            return isUnanswered(typed) ? QString() : typed;
        // Codes for all questions are those of the items.
        const tabular::OptionCodes *codes = m_columns.ownCodes(column);
        const int number = codes == nullptr ? 0 : codes->values.value(code).value_or(0);
        if (number < 1 || number > 12)
            return {};
        return students::ClassName{number, 1}.display().section(u'(', 0, 0);
    }

    WjxColumns m_columns;
    const QList<Scale> &m_scales;
    QHash<QString, QList<QMap<int, std::optional<int>>>> m_codes;
    QHash<QString, UnknownCodes> m_unknown;
    QHash<QString, QList<QHash<QString, Reading>>> m_readings; ///< by scale, then by item
    const QList<tabular::Cell> *m_cells = nullptr;
};

/// The row, from 0, that names the columns of an export: titles may stand above it. -1: none does.
qsizetype headerIn(const tabular::Sheet &sheet)
{
    constexpr qsizetype MostTitles = 20;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), MostTitles); ++row) {
        for (const QString &title : sheet.texts(row)) {
            if (title.contains(u"提交答卷时间"))
                return row;
        }
    }
    return -1;
}

} // namespace

Result<qsizetype> wjxPlace(const tabular::Workbook &book, const tabular::ColumnMap &map)
{
    for (qsizetype i = 0; i < book.sheets.size(); ++i) {
        const tabular::Sheet &sheet = book.sheets.at(i);
        if (map.sheet.isEmpty() ? headerIn(sheet) >= 0 : sheet.name == map.sheet)
            return i;
    }
    if (!map.sheet.isEmpty())
        return fail(ErrorCode::NotFound, map.sheet, {{u"id"_s, map.sheet}});
    return 0;
}

Result<tabular::Sheet> wjxSheet(const tabular::Workbook &book, const tabular::ColumnMap &map)
{
    YICE_ASSIGN(const qsizetype place, wjxPlace(book, map));
    return book.sheets.value(place);
}

qsizetype wjxHeaderRow(const tabular::Sheet &sheet, const tabular::ColumnMap &map)
{
    if (map.headerRow > 0)
        return map.headerRow - 1;
    if (const qsizetype named = headerIn(sheet); named >= 0)
        return named;
    qsizetype row = 0;
    while (row < sheet.rows.size() && sheet.texts(row).join(QString()).trimmed().isEmpty())
        ++row;
    return row;
}

Result<> visitWjx(const tabular::RowSource &source, const QList<Scale> &scales, const tabular::ColumnMap &map,
                  const tabular::RowVisitor &rowSeen, const std::function<Result<>(Respondent &)> &take)
{
    const qsizetype headerRow = wjxHeaderRow(source.head, map);
    const QStringList header = source.head.texts(headerRow);
    YICE_ASSIGN(WjxColumns columns, WjxColumns::find(header, static_cast<int>(headerRow) + 1, scales, map));
    LineReader reader(std::move(columns), scales);
    YICE_TRY(reader.checkCodes());
    const auto visit = [&](qsizetype row, const QList<tabular::Cell> &cells) -> Result<> {
        if (row > headerRow && !isBlank(cells)) {
            Respondent one = reader.read(static_cast<int>(row) + 1, cells);
            YICE_TRY(take(one));
        }
        return rowSeen(row, cells);
    };
    YICE_TRY(source.visit(visit));
    return reader.checkMode();
}

Result<QList<Respondent>> readWjx(const tabular::Sheet &sheet, const QList<Scale> &scales, const tabular::ColumnMap &map)
{
    QList<Respondent> respondents;
    const auto take = [&](Respondent &one) -> Result<> {
        respondents.append(std::move(one));
        return {};
    };
    const auto pass = [](qsizetype, const QList<tabular::Cell> &) -> Result<> { return {}; };
    YICE_TRY(visitWjx(tabular::rowsOf(sheet), scales, map, pass, take));
    return respondents;
}

} // namespace core::assessments
