// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/PaperEntry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

namespace
{

constexpr int Digits = 10;
constexpr QChar Blank(u'.');
constexpr QChar Unreadable(u'-');

bool valuesAreDigits(const QList<Option> &options)
{
    return std::all_of(options.begin(), options.end(),
                       [](const Option &option) { return option.value >= 0 && option.value < Digits; });
}

QChar digit(qsizetype number)
{
    return QChar(u'0' + static_cast<char16_t>(number % Digits));
}

} // namespace

QChar keyOf(const Scale &scale, int item, int value)
{
    const QList<Option> &options = scale.optionsOf(*scale.item(item + 1));
    const bool byValue = valuesAreDigits(options);
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (options.at(i).value == value)
            return digit(byValue ? value : i + 1);
    }
    return {};
}

std::optional<Answer> answerOf(const Scale &scale, int item, QChar key)
{
    if (key == Blank)
        return Answer::missing();
    if (key == Unreadable)
        return Answer::outside();
    for (const Option &option : scale.optionsOf(*scale.item(item + 1))) {
        if (!key.isNull() && keyOf(scale, item, option.value) == key)
            return Answer::given(option.value);
    }
    return std::nullopt;
}

EntryGrid::EntryGrid(Scale scale, PaperBatch batch, Pass pass)
    : m_scale(std::move(scale)), m_batch(std::move(batch)), m_pass(pass)
{
    for (int row = 0; row < m_batch.rows.size(); ++row) {
        if (m_pass == Pass::First || m_batch.rows.at(row).inSample())
            m_rows.append(row);
    }
    if (m_rows.isEmpty())
        return;
    m_sheet = sheets() - 1;
    nextSheet();
}

const PaperCells &EntryGrid::cells(int sheet) const
{
    const PaperRow &row = m_batch.rows.at(m_rows.at(sheet));
    return m_pass == Pass::First ? row.first : row.second;
}

PaperCells &EntryGrid::cellsOf(int sheet)
{
    PaperRow &row = m_batch.rows[m_rows.at(sheet)];
    return m_pass == Pass::First ? row.first : row.second;
}

bool EntryGrid::isStored(int sheet) const
{
    return m_batch.rows.at(m_rows.at(sheet)).stored;
}

bool EntryGrid::isComplete(int sheet) const
{
    if (isStored(sheet))
        return true;
    const PaperCells &typed = cells(sheet);
    const qsizetype counted = std::min<qsizetype>(asked(), typed.size());
    return std::all_of(typed.begin(), typed.begin() + counted, [](const auto &cell) { return cell.has_value(); });
}

bool EntryGrid::isFull(int sheet) const
{
    const PaperCells &typed = cells(sheet);
    return isStored(sheet) || std::all_of(typed.begin(), typed.end(), [](const auto &cell) { return cell.has_value(); });
}

int EntryGrid::complete() const
{
    int count = 0;
    for (int i = 0; i < sheets(); ++i)
        count += isComplete(i) ? 1 : 0;
    return count;
}

QList<int> EntryGrid::critical(int sheet) const
{
    return criticalItems(m_scale, cells(sheet));
}

void EntryGrid::goToFirstEmpty(int sheet)
{
    m_sheet = sheet;
    const PaperCells &typed = cells(sheet);
    const auto empty = std::find(typed.begin(), typed.end(), std::nullopt);
    m_item = empty == typed.end() ? 0 : static_cast<int>(empty - typed.begin());
}

EntryEffect EntryGrid::type(QChar key)
{
    if (m_sheet < 0 || isStored(m_sheet))
        return EntryEffect::Refused;
    const auto answer = answerOf(m_scale, m_item, key);
    if (!answer)
        return EntryEffect::Refused;
    const bool wasFull = isFull(m_sheet);
    const Change change{m_sheet, m_item, cells(m_sheet).at(m_item), answer};
    m_done.append(change);
    m_undone.clear();
    put(change, true);
    if (!isFull(m_sheet) || wasFull) {
        // A sheet that is looked through again is left by 下一份 and not by itself.
        m_item = std::min(m_item + 1, items() - 1);
        return EntryEffect::Entered;
    }
    if (complete() < sheets())
        nextSheet();
    return EntryEffect::SheetDone;
}

void EntryGrid::put(const Change &change, bool forward)
{
    m_sheet = change.sheet;
    m_item = change.item;
    cellsOf(change.sheet)[change.item] = forward ? change.after : change.before;
}

EntryEffect EntryGrid::back()
{
    if (m_sheet < 0 || (m_item == 0 && m_sheet == 0))
        return EntryEffect::Refused;
    if (m_item > 0) {
        --m_item;
    } else {
        --m_sheet;
        m_item = items() - 1;
    }
    return EntryEffect::Moved;
}

EntryEffect EntryGrid::undo()
{
    if (m_done.isEmpty())
        return EntryEffect::Refused;
    const Change change = m_done.takeLast();
    m_undone.append(change);
    put(change, false);
    return EntryEffect::Undone;
}

EntryEffect EntryGrid::redo()
{
    if (m_undone.isEmpty())
        return EntryEffect::Refused;
    const Change change = m_undone.takeLast();
    m_done.append(change);
    put(change, true);
    m_item = std::min(m_item + 1, items() - 1);
    return EntryEffect::Redone;
}

EntryEffect EntryGrid::goToItem(int number)
{
    if (m_sheet < 0 || number < 1 || number > items())
        return EntryEffect::Refused;
    m_item = number - 1;
    return EntryEffect::Moved;
}

EntryEffect EntryGrid::goToSheet(int place)
{
    if (place < 0 || place >= sheets())
        return EntryEffect::Refused;
    goToFirstEmpty(place);
    return EntryEffect::Moved;
}

EntryEffect EntryGrid::nextSheet()
{
    for (int step = 1; step <= sheets(); ++step) {
        const int place = (m_sheet + step) % sheets();
        if (isComplete(place))
            continue;
        goToFirstEmpty(place);
        return EntryEffect::Moved;
    }
    if (m_sheet < 0)
        return EntryEffect::Refused;
    // All are complete: through them one by one, to look again.
    goToFirstEmpty((m_sheet + 1) % sheets());
    return EntryEffect::Moved;
}

} // namespace core::assessments
