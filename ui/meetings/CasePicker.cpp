// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/CasePicker.h"

#include "core/base/text/Pinyin.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/MeetingWords.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::alerts::AlertRow;
using core::meetings::Candidate;

namespace ui::meetings
{

namespace
{

constexpr int Width = 560;
constexpr int ListHeight = 260;

enum Column { LevelColumn, NameColumn, ClassColumn, StateColumn };

bool fits(const AlertRow &row, const QString &text)
{
    if (text.isEmpty() || row.student.name.contains(text) || row.student.className.display().contains(text))
        return true;
    const QStringList keys = core::base::nameSearchKeys(row.student.name);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return key.startsWith(text.toLower()); });
}

} // namespace

CasePicker::CasePicker(const QList<Candidate> &cases, bool named, QWidget *parent)
    : AskDialog(tr("加一个个案"), tr("在办而还不在名单上的。写姓名、拼音或班级，↓ 到下面选。"), tr("加上"), parent)
    , m_all(cases)
    , m_named(named)
    , m_text(addLine(tr("找个案"), tr("姓名、拼音或班级"), false))
    , m_list(new RecordList(tr("在办而不在名单上的个案"),
                            {{tr("等级"), widthFor(76, 101)}, {tr("学生"), 120}, {tr("班级"), 150}, {tr("进展"), 140}}))
{
    setMinimumWidth(Width);
    m_list->setFixedHeight(ListHeight);
    body()->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &CasePicker::filter);
    connect(m_list, &RecordList::opened, this, [this] { acceptButton()->click(); });
    addKey(m_text, Qt::Key_Down, [this] { m_list->table()->setFocus(); });
    filter();
}

void CasePicker::filter()
{
    m_shown.clear();
    for (const Candidate &one : std::as_const(m_all)) {
        if (fits(one.row, m_text->text().trimmed()))
            m_shown.append(one);
    }
    m_list->setEmptyText(m_all.isEmpty() ? tr("在办的都在名单上了。") : tr("没有合这个条件的个案。"));
    m_list->setRows(int(m_shown.size()), [this](int row, int column) -> Cell {
        const AlertRow &one = m_shown.at(row).row;
        Cell cell;
        if (m_shown.at(row).apart) {
            cell.text = column == StateColumn ? tr("另行研究") : u"—"_s;
            cell.second = true;
            return cell;
        }
        switch (column) {
        case LevelColumn:
            if (one.severity)
                cell.severity = int(*one.severity);
            else
                cell.text = tr("待定级");
            break;
        case NameColumn:
            cell.text = m_named ? one.student.name : words::initialsText(one.student.name);
            cell.bold = true;
            break;
        case ClassColumn:
            cell.text = one.student.className.display();
            cell.second = true;
            break;
        case StateColumn:
            cell.text = words::stateText(one.state);
            cell.second = true;
            break;
        default:
            break;
        }
        return cell;
    });
}

std::optional<core::Id<core::alerts::Alert>> CasePicker::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row).row.id) : std::nullopt;
}

} // namespace ui::meetings
