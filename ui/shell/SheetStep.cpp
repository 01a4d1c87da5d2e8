// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SheetStep.h"

#include "core/base/Random.h"
#include "ui/common/GroupBoxes.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorText.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::GroupBoxes;
using ui::common::RecoverySheet;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int GroupCount = 14;
constexpr int GroupLength = 4;
constexpr int Columns = 5;
constexpr int AskedGroups = 2;

/// As readRecoveryKey() does: what looks alike counts as alike.
QString plain(QString group)
{
    return group.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}
} // namespace

SheetStep::SheetStep(const ui::common::SheetOutput &output, QWidget *parent)
    : QWidget(parent)
    , m_output(output)
    , m_sides(new QStackedWidget)
    , m_print(new QPushButton(tr("打印…")))
    , m_pdf(new QPushButton(tr("存成 PDF…")))
    , m_said(new QLabel)
    , m_question(new QLabel)
    , m_boxes(new GroupBoxes(tr("恢复单"), AskedGroups, GroupLength, AskedGroups, GroupBoxes::Content::Letters))
{
    setAccessibleName(tr("恢复单"));
    m_sides->setAccessibleName(tr("恢复单"));
    m_sides->addWidget(makeSheetSide());
    m_sides->addWidget(makeAskSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);
    connect(m_print, &QPushButton::clicked, this, &SheetStep::print);
    connect(m_pdf, &QPushButton::clicked, this, &SheetStep::savePdf);
    connect(m_boxes, &GroupBoxes::changed, this, &SheetStep::checkAnswers);
    connect(m_boxes, &GroupBoxes::entered, this, &SheetStep::entered);
}

SheetStep::~SheetStep()
{
    for (QString &group : m_sheet.groups)
        group.fill(u'\0');
}

QWidget *SheetStep::makeSheetSide()
{
    auto *side = new QWidget;
    side->setAccessibleName(tr("恢复单的内容"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *advice = new QLabel(tr("档案库已经建好。忘记密码时，只有这张纸能打开它；它不存在任何文件里，以后不能再看。\n"
                                 "请打印一份，封好，锁在校长或书记的保险柜里。"));
    advice->setWordWrap(true);
    column->addWidget(advice);
    m_groups = new QWidget;
    m_groups->setAccessibleName(tr("恢复单的各组"));
    auto *grid = new QGridLayout(m_groups);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(24);
    for (int i = 0; i < Columns; ++i)
        grid->setColumnMinimumWidth(i, 96);
    grid->setVerticalSpacing(10);
    for (int i = 0; i < GroupCount; ++i) {
        auto *number = new QLabel(i + 1 == GroupCount ? tr("%1 核对组").arg(i + 1) : QString::number(i + 1));
        number->setAccessibleName(tr("第 %1 组").arg(i + 1));
        number->setFont(Theme::font(Text::Caption));
        Theme::setKind(number, "quiet");
        auto *cell = new QLabel;
        QFont font = Theme::font(Text::PageTitle);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 2);
        cell->setFont(font);
        cell->setTextFormat(Qt::PlainText);
        m_cells.append(cell);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(number);
        pair->addWidget(cell);
        grid->addLayout(pair, i / Columns, i % Columns);
    }
    grid->setColumnStretch(Columns, 1);
    column->addWidget(m_groups);
    m_print->setObjectName(u"printSheet"_s);
    m_print->setAccessibleName(tr("打印恢复单"));
    m_pdf->setObjectName(u"saveSheet"_s);
    m_pdf->setAccessibleName(tr("恢复单存成 PDF"));
    auto *act = new QHBoxLayout;
    act->setSpacing(8);
    act->addWidget(m_print);
    act->addWidget(m_pdf);
    act->addStretch();
    column->addLayout(act);
    m_said->setObjectName(u"sheetSaid"_s);
    m_said->setWordWrap(true);
    Theme::setKind(m_said, "second");
    column->addWidget(m_said);
    column->addStretch();
    return side;
}

QWidget *SheetStep::makeAskSide()
{
    auto *side = new QWidget;
    side->setAccessibleName(tr("核对恢复单"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_question->setObjectName(u"sheetQuestion"_s);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    column->addWidget(m_boxes);
    auto *again = new QPushButton(tr("纸上看不清，再看一遍恢复单"));
    again->setObjectName(u"sheetAgain"_s);
    again->setAccessibleName(again->text());
    Theme::setKind(again, "link");
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addStretch();
    connect(again, &QPushButton::clicked, this, &SheetStep::showAgain);
    return side;
}

void SheetStep::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_print->setEnabled(m_output.hasPrinter());
    showAgain();
}

void SheetStep::forget()
{
    for (QString &group : m_sheet.groups)
        group.fill(u'\0');
    m_sheet = {};
    for (QLabel *cell : m_cells) {
        cell->clear();
        cell->setAccessibleName({});
    }
    m_boxes->clear();
}

bool SheetStep::isAsking() const
{
    return m_sides->currentIndex() == 1;
}

void SheetStep::ask()
{
    const auto count = static_cast<quint32>(m_sheet.groups.size());
    if (count < AskedGroups)
        return;
    const int first = static_cast<int>(core::base::randomBelow(count));
    const int other = static_cast<int>(core::base::randomBelow(count - 1));
    m_asked = {first, other >= first ? other + 1 : other};
    std::sort(m_asked.begin(), m_asked.end());
    m_boxes->setNumbers({m_asked.at(0) + 1, m_asked.at(1) + 1});
    const QString text = tr("请看着纸，写出第 %1 组和第 %2 组。屏幕上已经收起，是为了确认纸真的在手上。")
                             .arg(m_asked.at(0) + 1)
                             .arg(m_asked.at(1) + 1);
    m_question->setText(text);
    m_question->setAccessibleName(text);
    // Taken off the screen, not only covered.
    for (QLabel *cell : m_cells) {
        cell->clear();
        cell->setAccessibleName({});
    }
    m_sides->setCurrentIndex(1);
    m_boxes->focusFirst();
    emit changed();
}

void SheetStep::showAgain()
{
    m_asked.clear();
    m_boxes->clear();
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells.at(i)->setText(m_sheet.groups.value(i));
        m_cells.at(i)->setAccessibleName(tr("第 %1 组：%2").arg(i + 1).arg(m_sheet.groups.value(i)));
    }
    say(m_output.hasPrinter() ? QString()
                              : tr("这台电脑没有打印机。可以照着抄在纸上；或存成 PDF 到 U 盘，到别处打印后马上删掉。"));
    m_sides->setCurrentIndex(0);
    focusFirst();
    emit changed();
}

bool SheetStep::matches() const
{
    if (m_asked.size() != AskedGroups || !m_boxes->isFull())
        return false;
    for (int i = 0; i < AskedGroups; ++i) {
        if (plain(m_boxes->group(i)) != plain(m_sheet.groups.at(m_asked.at(i))))
            return false;
    }
    return true;
}

QString SheetStep::blockedBy() const
{
    if (!isAsking() || matches())
        return {};
    return m_boxes->isFull() ? tr("这两组和恢复单对不上，请再看纸上") : tr("先写出这两组");
}

void SheetStep::focusFirst()
{
    if (isAsking())
        m_boxes->focusFirst();
    else
        (m_print->isEnabled() ? m_print : m_pdf)->setFocus();
}

void SheetStep::say(const QString &text)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
}

void SheetStep::print()
{
    m_output.print(this, m_sheet, [this](bool printed) {
        say(printed ? tr("已送到打印机。纸拿到手里再按「下一步」。")
                    : tr("没有打印出来。恢复单没有变，可以换一台打印机，或存成 PDF。"));
    });
}

void SheetStep::savePdf()
{
    m_output.files.save(this, tr("恢复单存到 U 盘"), tr("恢复单.pdf"), [this](const QString &path) {
        ui::common::onFinished(ui::common::writeFile(path, ui::common::recoverySheetPdf(m_sheet)), this,
                               [this, path](const core::Result<> &written) {
                                   say(written ? tr("已存到 %1。里面就是能打开档案库的钥匙：打印后马上删掉，"
                                                    "不要发微信、邮箱。")
                                                     .arg(QDir::toNativeSeparators(path))
                                               : words::errorText(written.error()));
                               });
    });
}

void SheetStep::checkAnswers()
{
    int wrong = 0;
    for (int i = 0; i < AskedGroups && i < m_asked.size(); ++i) {
        const QString typed = m_boxes->group(i);
        if (typed.size() == GroupLength && plain(typed) != plain(m_sheet.groups.at(m_asked.at(i))))
            wrong = i + 1;
    }
    m_boxes->mark(wrong);
    emit changed();
}

} // namespace ui::shell
