// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/MissingPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using core::assessments::MissingStudent;

namespace ui::assessments
{

namespace
{
enum MissingColumn { NameColumn, ClassColumn, NumberColumn, ReasonColumn, ConsentColumn, WordsColumn };

/// What a person can do something about stands first.
const QStringList &reasonOrder()
{
    static const QStringList order{u"retest"_s,     u"undecided"_s, u"no_sheet"_s,  u"no_consent"_s,
                                   u"set_aside"_s, u"refused"_s,   u"withdrawn"_s, u"left"_s};
    return order;
}
} // namespace

MissingPage::MissingPage(AssessmentsSource source)
    : RoundListPage(std::move(source), tr("缺谁，为什么？"), tr("没有有效答卷的学生"),
                    {{tr("学生"), 150},
                     {tr("班级"), 130},
                     {tr("学号"), 130},
                     {tr("缺的原因"), 160},
                     {tr("同意书"), 150},
                     {tr("说明"), 380}})
    , m_second(button(tr("为要重测的人新建第二轮　Ctrl+N"), "primary"))
    , m_write(button(tr("存为 Excel…　Ctrl+E"), "bar"))
{
    head()->addWidget(m_write);
    head()->addWidget(m_second);
    m_write->setVisible(static_cast<bool>(this->source().writeMissing));
    connect(m_second, &QPushButton::clicked, this, &MissingPage::askSecondRound);
    connect(m_write, &QPushButton::clicked, this, &MissingPage::writeFile);
    connect(list(), &RecordList::opened, this,
            [this](int row) { this->source().openStudent(m_lines.at(row).missing.student.id); });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { askSecondRound(); });
    addKey(this, Qt::CTRL | Qt::Key_E, [this] { writeFile(); });
    clear();
}

void MissingPage::clear()
{
    m_lines.clear();
    m_retests.clear();
    m_second->setEnabled(false);
    m_write->setEnabled(false);
    list()->setRows(0, {});
}

void MissingPage::reload()
{
    ask(source().missing(campaign().id), [this](const QList<MissingStudent> &missing) { show(missing); });
}

void MissingPage::show(const QList<MissingStudent> &missing)
{
    m_lines.clear();
    m_retests.clear();
    for (const QString &reason : reasonOrder()) {
        QList<Line> lines;
        for (const MissingStudent &one : missing) {
            if (one.reason != reason)
                continue;
            lines.append({{}, one});
            if (reason == u"retest")
                m_retests.append(one.student);
        }
        if (lines.isEmpty())
            continue;
        m_lines.append({tr("%1　%2 人").arg(words::fellOutText(reason), words::countText(lines.size())), {}});
        m_lines.append(lines);
    }
    m_second->setEnabled(!m_retests.isEmpty());
    m_write->setEnabled(!missing.isEmpty());
    list()->setEmptyText(tr("一个也不缺：应测的人都有算数的答卷。"));
    list()->setFoot(tr("还缺 %1 人，其中要重测 %2 人。没有出勤记录：没交的人是缺席还是没答，请问班主任。")
                        .arg(words::countText(missing.size()), words::countText(m_retests.size())));
    list()->setRows(int(m_lines.size()), [this](int row, int column) { return cellOf(m_lines.at(row), column); });
}

Cell MissingPage::cellOf(const Line &line, int column) const
{
    if (!line.heading.isEmpty())
        return headingCell(line.heading, column);
    Cell cell;
    const MissingStudent &one = line.missing;
    switch (column) {
    case NameColumn:
        cell.text = one.student.name;
        cell.bold = true;
        break;
    case ClassColumn:
        cell.text = one.student.className.display();
        break;
    case NumberColumn:
        cell.text = one.student.studentNumber;
        cell.second = true;
        break;
    case ReasonColumn:
        cell.text = words::fellOutText(one.reason);
        break;
    case ConsentColumn:
        cell.text = words::consentText(one.consent);
        cell.second = true;
        break;
    case WordsColumn: {
        QStringList parts;
        for (const core::assessments::Flag flag : one.flags)
            parts.append(words::flagText(flag));
        cell.text = parts.join(Words::tr("、"));
        if (!one.words.isEmpty())
            cell.text = cell.text.isEmpty() ? one.words : tr("%1。理由：%2").arg(cell.text, one.words);
        cell.second = true;
        break;
    }
    default:
        break;
    }
    return cell;
}

void MissingPage::askSecondRound()
{
    if (!m_retests.isEmpty())
        emit secondRoundRequested(m_retests);
}

void MissingPage::writeFile()
{
    if (!m_write->isEnabled() || !source().writeMissing)
        return;
    const auto written = [this](const QString &path) {
        onFinished(source().writeMissing(campaign().id, path), this, [this, path](const core::Result<> &done) {
            if (done)
                list()->setFoot(tr("已存到 %1。里面有姓名，没有加密，用完请删掉。").arg(path));
            else
                list()->showError(done.error());
        });
    };
    source().files.save(this, tr("存为 Excel"), tr("%1　缺的人.xlsx").arg(campaign().name), written);
}

} // namespace ui::assessments
