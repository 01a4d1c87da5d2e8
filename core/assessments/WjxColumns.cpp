// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/WjxColumns.h"

#include "core/base/text/CleanText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

using base::cleanText;
using tabular::ColumnMap;
using tabular::OptionCodes;

struct FieldRow {
    const char16_t *name;     ///< in a map
    const char16_t *word;     ///< in the question
    const char16_t *notBeside; ///< the question asks for something else where it holds this too
    bool required;
};
constexpr FieldRow Fields[]{{u"submitted", u"提交答卷时间", u"", true}, {u"seconds", u"所用时间", u"", true},
                            {u"name", u"姓名", u"", true},              {u"class", u"班级", u"", false},
                            {u"grade", u"年级", u"班级", false},        {u"number", u"学号", u"", false},
                            {u"last4", u"后四位", u"", false}};
static_assert(std::size(Fields) == WjxColumns::FieldCount);

QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// Asks about somebody else than the pupil.
bool isAboutOthers(const QString &question)
{
    static const QStringList others{u"监护人"_s,     u"家长"_s,   u"父亲"_s,     u"母亲"_s,
                                    u"紧急联系人"_s, u"班主任"_s, u"教师姓名"_s, u"老师姓名"_s};
    return std::any_of(others.begin(), others.end(), [&](const QString &other) { return question.contains(other); });
}

/// Whether all that the numbers mean are options of the scale: the numbers of a grade or a sex are explained too.
bool answersOf(const OptionCodes &codes, const Scale &scale)
{
    return std::all_of(codes.values.begin(), codes.values.end(), [&](const std::optional<int> &value) {
        return !value || isOptionSomewhere(scale, *value);
    });
}

bool hasText(const Scale &scale)
{
    return std::all_of(scale.items.begin(), scale.items.end(), [](const ScaleItem &item) { return !item.text.isEmpty(); });
}

/// An export holds all that a scale may ask, or all but the supplements.
bool isWhole(const Scale &scale, qsizetype columns)
{
    return columns == scale.items.size() || columns == scale.items.size() + scale.supplements.size();
}

Problem missing(int row, const QString &column, const QString &kind)
{
    Problem problem;
    problem.row = row;
    problem.column = column;
    problem.kind = kind;
    return problem;
}

} // namespace

bool isOptionSomewhere(const Scale &scale, int value)
{
    const auto is = [value](const Option &option) { return option.value == value; };
    const auto has = [&](const ScaleItem &item) { return std::any_of(item.options.begin(), item.options.end(), is); };
    return std::any_of(scale.options.begin(), scale.options.end(), is) ||
        std::any_of(scale.items.begin(), scale.items.end(), has) ||
        std::any_of(scale.supplements.begin(), scale.supplements.end(), has);
}

const OptionCodes *WjxColumns::codes(qsizetype column) const
{
    return m_map.optionsOf(m_numbers.value(column));
}

const OptionCodes *WjxColumns::ownCodes(qsizetype column) const
{
    const OptionCodes *codes = this->codes(column);
    return codes == nullptr || codes->questions.isEmpty() ? nullptr : codes;
}

void WjxColumns::readHeader(const QStringList &header)
{
    static const QRegularExpression numbered(uR"(^\s*(\d+)\s*[、.．])"_s);
    m_titles = header;
    for (const QString &title : header) {
        const QRegularExpressionMatch match = numbered.match(title);
        m_numbers.append(match.captured(1).toInt());
        // 「5、题干—小题」 → 题干—小题
        m_questions.append(cleanText(title.mid(match.capturedLength())));
    }
}

qsizetype WjxColumns::fieldColumn(Field field) const
{
    const FieldRow &row = Fields[field];
    const auto said = [&](qsizetype column) { return m_map.columns.constFind(cleanText(m_titles.at(column))); };
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (const auto it = said(i); it != m_map.columns.constEnd() && *it == textOf(row.name))
            return i;
    }
    const QString word = textOf(row.word);
    const QString other = textOf(row.notBeside);
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QString &question = m_questions.at(i);
        if (question.contains(word) && (other.isEmpty() || !question.contains(other)) && !isAboutOthers(question) &&
            said(i) == m_map.columns.constEnd())
            return i;
    }
    return -1;
}

/// The columns that ask for an item: as a question of its own or as a row of a matrix. An item's text may hold dashes.
QList<qsizetype> WjxColumns::columnsOfItem(const QString &text) const
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        if (m_questions.at(i) == text || m_questions.at(i).endsWith(u'—' + text))
            columns.append(i);
    }
    return columns;
}

QList<qsizetype> WjxColumns::columnsOf(const OptionCodes &codes) const
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        if (!codes.questions.isEmpty() && m_map.optionsOf(m_numbers.at(i)) == &codes && !m_fields.contains(i))
            columns.append(i);
    }
    return columns;
}

/// Of a scale without item text: the questions that the map names, as many as the scale has items; else the columns
/// called 第1题, 第2题 … Empty when neither is so, or when it is not said which scale is meant.
QList<qsizetype> WjxColumns::unnamedItems(const Scale &scale, bool only) const
{
    if (m_map.scale.isEmpty() ? !only : m_map.scale != scale.id)
        return {};
    QList<QList<qsizetype>> spans;
    QList<qsizetype> together;
    for (const OptionCodes &one : m_map.options) {
        const QList<qsizetype> columns = answersOf(one, scale) ? columnsOf(one) : QList<qsizetype>();
        together += columns;
        if (isWhole(scale, columns.size()))
            spans.append(columns);
    }
    if (spans.size() == 1)
        return spans.first();
    std::sort(together.begin(), together.end());
    if (isWhole(scale, together.size()))
        return together;
    static const QRegularExpression counted(uR"(^第(\d{1,3})题$)"_s);
    QMap<int, qsizetype> byNumber;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QRegularExpressionMatch match = counted.match(m_questions.at(i));
        if (match.hasMatch() && byNumber.contains(match.captured(1).toInt()))
            return {};
        if (match.hasMatch())
            byNumber.insert(match.captured(1).toInt(), i);
    }
    const bool complete = isWhole(scale, byNumber.size()) && byNumber.firstKey() == 1 &&
                          byNumber.lastKey() == byNumber.size();
    return complete ? byNumber.values() : QList<qsizetype>();
}

/// None where the export asks for no supplement; an item among them that it lacks is -1.
QList<qsizetype> WjxColumns::namedSupplements(const Scale &scale, Error &wrong, int headerRow) const
{
    QList<qsizetype> places;
    bool any = false;
    for (const ScaleItem &item : scale.supplements) {
        const QList<qsizetype> found = item.text.isEmpty() ? QList<qsizetype>() : columnsOfItem(cleanText(item.text));
        any = any || !found.isEmpty();
        places.append(found.size() == 1 ? found.first() : -1);
        if (found.size() > 1)
            wrong.problems.append(missing(headerRow, item.text, u"header"_s));
    }
    return any ? places : QList<qsizetype>();
}

bool WjxColumns::asksFor(const QStringList &header, const Scale &scale)
{
    WjxColumns columns;
    columns.readHeader(header);
    return std::any_of(scale.items.begin(), scale.items.end(), [&](const ScaleItem &item) {
        return !item.text.isEmpty() && !columns.columnsOfItem(cleanText(item.text)).isEmpty();
    });
}

QStringList WjxColumns::mayHold(const QStringList &header, const QList<Scale> &scales)
{
    QStringList found;
    QStringList all;
    for (const Scale &scale : scales) {
        all.append(scale.id);
        if (!hasText(scale) || asksFor(header, scale))
            found.append(scale.id);
    }
    return found.isEmpty() ? all : found;
}

Result<WjxColumns> WjxColumns::find(const QStringList &header, int headerRow, const QList<Scale> &scales,
                                    const ColumnMap &map)
{
    for (auto it = map.columns.constBegin(); it != map.columns.constEnd(); ++it) {
        const auto named = [&](const FieldRow &row) { return *it == textOf(row.name); };
        if (*it && std::none_of(std::begin(Fields), std::end(Fields), named))
            return fail(ErrorCode::Invalid, u"map"_s,
                        {{u"field"_s, u"columns"_s}, {u"where"_s, u"columns: %1"_s.arg(**it)}});
    }
    WjxColumns columns;
    columns.m_map = map;
    columns.readHeader(header);
    Error wrong(ErrorCode::InputRejected, u"header"_s);
    for (int field = 0; field < FieldCount; ++field) {
        columns.m_fields.append(columns.fieldColumn(static_cast<Field>(field)));
        if (columns.m_fields.last() < 0 && Fields[field].required)
            wrong.problems.append(missing(headerRow, textOf(Fields[field].word), u"header"_s));
    }
    const auto unnamed = std::count_if(scales.begin(), scales.end(), [](const Scale &scale) { return !hasText(scale); });
    for (const Scale &scale : scales) {
        QList<qsizetype> &items = columns.m_items[scale.id];
        if (!hasText(scale)) {
            items = columns.unnamedItems(scale, unnamed == 1);
            if (items.isEmpty()) {
                wrong.problems.append(missing(headerRow, scale.title, u"items_unknown"_s));
                wrong.problems.last().context = {{u"scale"_s, scale.id}, {u"items"_s, scale.items.size()}};
            }
            continue;
        }
        for (const ScaleItem &item : scale.items) {
            const QList<qsizetype> found = columns.columnsOfItem(cleanText(item.text));
            // Two columns with one text are not guessed between.
            items.append(found.size() == 1 ? found.first() : -1);
            if (items.last() < 0)
                wrong.problems.append(missing(headerRow, item.text, u"header"_s));
        }
        items += columns.namedSupplements(scale, wrong, headerRow);
    }
    if (!wrong.problems.isEmpty())
        return fail(wrong);
    return columns;
}

} // namespace core::assessments
