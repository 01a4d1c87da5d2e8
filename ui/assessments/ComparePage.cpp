// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/ComparePage.h"

#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::Campaign;
using core::assessments::RoundComparison;
using core::assessments::ScaleComparison;

namespace ui::assessments
{

namespace
{

QString shown(const std::optional<int> &count)
{
    return count ? words::countText(*count) : u"—"_s;
}

bool sharesScale(const Campaign &one, const Campaign &other)
{
    return std::any_of(one.scales.begin(), one.scales.end(),
                       [&](const QString &scale) { return other.scales.contains(scale); });
}

} // namespace

ComparePage::ComparePage(AssessmentsSource source)
    : RoundListPage(std::move(source), tr("和另一轮比，变了多少？"), tr("两轮的比较"),
                    {{tr("量表、班级或学生"), 300},
                     {tr("两轮都有"), 110, true},
                     {tr("升档"), 110, true},
                     {tr("不变"), 110, true},
                     {tr("降档"), 110, true},
                     {tr("从哪一档到哪一档"), 320}})
    , m_other(choice(tr("和哪一轮比")))
{
    m_other->setMinimumWidth(260);
    head()->insertWidget(2, label(tr("和哪一轮比")));
    head()->insertWidget(3, m_other);
    connect(m_other, &QComboBox::activated, this, &ComparePage::compare);
    connect(list(), &RecordList::opened, this, [this](int row) {
        if (const auto &student = m_lines.at(row).student)
            this->source().openStudent(*student);
    });
}

void ComparePage::clear()
{
    m_lines.clear();
    m_others.clear();
    m_other->clear();
    list()->setRows(0, {});
}

void ComparePage::reload()
{
    ask(source().list(), [this](const QList<Campaign> &campaigns) { offer(campaigns); });
}

void ComparePage::offer(const QList<Campaign> &campaigns)
{
    const auto before = m_other->currentIndex() < 0 ? Campaign().id : m_others.at(m_other->currentIndex()).id;
    m_others.clear();
    m_other->clear();
    int wanted = -1;
    int earlier = -1;
    for (const Campaign &one : campaigns) {
        if (one.id == campaign().id || !sharesScale(one, campaign()))
            continue;
        const int place = static_cast<int>(m_others.size());
        if (one.id == before)
            wanted = place;
        if (earlier < 0 && one.first <= campaign().first)
            earlier = place;
        m_others.append(one);
        m_other->addItem(one.name);
    }
    m_other->setEnabled(!m_others.isEmpty());
    if (m_others.isEmpty()) {
        list()->setEmptyText(tr("还没有另一轮用过同样的量表，没有可以比的。"));
        list()->setFoot({});
        list()->setRows(0, {});
        return;
    }
    // The round before this one is what people ask for.
    m_other->setCurrentIndex(wanted >= 0 ? wanted : std::max(earlier, 0));
    compare();
}

void ComparePage::compare()
{
    if (m_other->currentIndex() < 0)
        return;
    const Campaign other = m_others.at(m_other->currentIndex());
    const bool isEarlier = other.first <= campaign().first;
    list()->setBusy();
    onFinished(source().compare(isEarlier ? other.id : campaign().id, isEarlier ? campaign().id : other.id), this,
               [this, asked = campaign().id, with = other.id](const core::Result<RoundComparison> &comparison) {
                   const int at = m_other->currentIndex();
                   if (asked != campaign().id || at < 0 || m_others.at(at).id != with)
                       return;
                   if (comparison)
                       show(*comparison);
                   else
                       list()->showError(comparison.error());
               });
}

void ComparePage::show(const RoundComparison &comparison)
{
    m_lines.clear();
    for (const ScaleComparison &scale : comparison.scales)
        addScale(scale);
    addNames(comparison);
    list()->setEmptyText(tr("两轮里没有可以比的答卷。"));
    list()->setFoot(tr("从「%1」到「%2」。只在前一轮 %3 人，只在后一轮 %4 人，缺同意书没有比 %5 人。少于 5 人的不单列。这是筛查提示，不是诊断。")
                        .arg(comparison.earlier.name, comparison.later.name, words::countText(comparison.onlyEarlier),
                             words::countText(comparison.onlyLater), words::countText(comparison.withheld)));
    list()->setRows(int(m_lines.size()), [this](int row, int column) { return cellOf(m_lines.at(row), column); });
}

void ComparePage::addScale(const ScaleComparison &scale)
{
    m_lines.append({scale.title, {}});
    QString apart;
    if (scale.notComparable > 0)
        apart = tr("另有 %1 人有一轮没有分档").arg(words::countText(scale.notComparable));
    m_lines.append({{}, {tr("全部"), words::countText(scale.both), words::countText(scale.rose),
                         words::countText(scale.same), words::countText(scale.fell), apart}});
    for (const auto &one : scale.classes)
        m_lines.append({{}, {one.className.display(), shown(one.both), shown(one.rose), shown(one.same), shown(one.fell), {}}});
    const auto placeOf = [&](const QString &band) { return scale.bands.indexOf(band); };
    for (const auto &move : scale.moves) {
        const QString way = tr("%1 → %2").arg(scale.bandNames.value(move.from), scale.bandNames.value(move.to));
        const QString count = words::countText(move.students);
        const qsizetype from = placeOf(move.from);
        const qsizetype to = placeOf(move.to);
        m_lines.append({{}, {{}, {}, to > from ? count : QString(), to == from ? count : QString(),
                             to < from ? count : QString(), way}});
    }
}

void ComparePage::addNames(const RoundComparison &comparison)
{
    if (!comparison.named)
        return;
    if (!comparison.risen.isEmpty())
        m_lines.append({tr("升档的学生　%1 人次　Enter 打开档案").arg(words::countText(comparison.risen.size())), {}});
    for (const auto &one : comparison.risen)
        m_lines.append({{}, {words::studentLine(one.student), {}, {}, {}, {},
                             tr("%1：%2 → %3").arg(words::shortScale(one.scale), one.from, one.to)}, one.student.id});
    const auto add = [this](const QString &heading, const QList<core::students::StudentRow> &students) {
        if (!students.isEmpty())
            m_lines.append({heading, {}});
        for (const auto &one : students)
            m_lines.append({{}, {words::studentLine(one), {}, {}, {}, {}, {}}, one.id});
    };
    add(tr("只在前一轮　%1 人").arg(words::countText(comparison.gone.size())), comparison.gone);
    add(tr("只在后一轮　%1 人").arg(words::countText(comparison.fresh.size())), comparison.fresh);
}

Cell ComparePage::cellOf(const Line &line, int column) const
{
    if (!line.heading.isEmpty())
        return headingCell(line.heading, column);
    Cell cell;
    cell.text = line.cells.value(column);
    cell.second = line.student.has_value() ? column > 0 : column == 0;
    return cell;
}

} // namespace ui::assessments
