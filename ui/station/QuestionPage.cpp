// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/QuestionPage.h"

#include "ui/station/OptionRow.h"
#include "ui/station/StationParts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;

namespace ui::station
{

namespace
{
constexpr int RowGap = 14;
} // namespace

QuestionPage::QuestionPage(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("题目"));
    setFocusPolicy(Qt::StrongFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTop());
    all->addWidget(ui::common::hairline());

    auto *middle = new QWidget;
    auto *column = makeColumn(middle, tr("题目"));
    m_window = reading({}, Text::PageTitle, "second");
    QFont plain = Theme::font(Text::PageTitle);
    plain.setBold(false);
    m_window->setFont(plain);
    m_text = reading({}, Text::Question);
    m_text->setObjectName(u"question"_s);
    column->addWidget(m_window);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(24);
    m_options = new QVBoxLayout;
    m_options->setSpacing(RowGap);
    column->addLayout(m_options);
    column->addSpacing(16);
    m_error = reading({}, Text::Note, "error");
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    column->addWidget(m_error);
    auto *foot = new QHBoxLayout;
    m_hint = reading({}, Text::Note, "second");
    m_hint->setObjectName(u"hint"_s);
    m_back = largeButton(tr("上一题"), false);
    m_back->setObjectName(u"back"_s);
    m_next = largeButton(tr("下一题"), true);
    m_next->setObjectName(u"next"_s);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_back);
    foot->addSpacing(12);
    foot->addWidget(m_next);
    column->addLayout(foot);
    column->addStretch(1);
    all->addWidget(middle, 1);

    all->addWidget(ui::common::hairline());
    all->addWidget(makeFoot());
    connect(m_back, &QPushButton::clicked, this, &QuestionPage::backWanted);
    connect(m_next, &QPushButton::clicked, this, &QuestionPage::next);
}

QWidget *QuestionPage::makeTop()
{
    QHBoxLayout *line = nullptr;
    QWidget *band = makeStrip(tr("答到第几题"), &line);
    m_place = ui::common::label({}, Text::Note);
    QFont bold = Theme::font(Text::Note);
    bold.setBold(true);
    m_place->setFont(bold);
    m_count = ui::common::label({}, Text::Note, "second");
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("答到第几题"));
    m_bar->setTextVisible(false);
    line->addWidget(m_place);
    line->addSpacing(12);
    line->addWidget(m_count);
    line->addSpacing(24);
    line->addWidget(m_bar, 1);
    return band;
}

QWidget *QuestionPage::makeFoot()
{
    QHBoxLayout *line = nullptr;
    QWidget *band = makeStrip(tr("别的选择"), &line);
    line->addWidget(reading(tr("没有对错。由心理老师看；只有你或别人有危险时，才会告诉能帮忙的人。"), Text::Note, "second"), 1);
    const auto add = [&](const QString &text, const QString &name, void (QuestionPage::*signal)()) {
        QPushButton *link = ui::common::button(text, "link");
        QFont font = Theme::font(Text::Note);
        font.setBold(name == u"talk"_s);
        link->setFont(font);
        link->setObjectName(name);
        connect(link, &QPushButton::clicked, this, signal);
        line->addSpacing(20);
        line->addWidget(link);
    };
    add(tr("不想答这题"), u"skip"_s, &QuestionPage::skipped);
    add(tr("我想停下"), u"stop"_s, &QuestionPage::stopWanted);
    add(tr("想找人说说"), u"talk"_s, &QuestionPage::talkWanted);
    return band;
}

void QuestionPage::show(const core::station::Question &question)
{
    clear();
    m_place->setText(tr("第 %1 题").arg(question.place));
    m_count->setText(tr("共 %1 题").arg(question.count));
    m_bar->setRange(0, question.count);
    m_bar->setValue(question.place - 1);
    m_window->setText(!question.instruction.isEmpty() ? question.instruction
                      : question.windowDays == 14 ? tr("想一想最近两个星期。")
                      : question.windowDays == 7 ? tr("想一想最近一个星期。")
                                                 : tr("想一想最近 %1 天。").arg(question.windowDays));
    m_window->setVisible(!question.instruction.isEmpty() || question.windowDays > 0);
    m_text->setText(question.text);
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        auto *row = new OptionRow(static_cast<int>(i) + 1, question.options.at(i));
        connect(row, &OptionRow::toggled, this, &QuestionPage::update);
        m_options->addWidget(row);
        m_rows.append(row);
    }
    m_back->setEnabled(question.canGoBack);
    m_hint->setText(tr("按 1–%1 选，回车到下一题。答过的题收起来了，旁人看不到。").arg(question.options.size()));
    setFocus();
    update();
}

void QuestionPage::clear()
{
    for (OptionRow *row : m_rows) {
        m_options->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_text->clear();
    setError({});
}

void QuestionPage::setWaiting(bool yes)
{
    m_waiting = yes;
    update();
}

void QuestionPage::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        QTimer::singleShot(0, this, &QuestionPage::update); // when it has its place
}

void QuestionPage::choose(int option)
{
    if (m_waiting || option < 0 || option >= m_rows.size())
        return;
    m_rows.at(option)->setChecked(true);
    m_rows.at(option)->setFocus();
}

int QuestionPage::chosen() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void QuestionPage::next()
{
    const int option = chosen();
    if (option >= 0 && !m_waiting)
        emit answered(option);
}

void QuestionPage::update()
{
    m_next->setEnabled(!m_waiting && chosen() >= 0);
    // On a small screen what comes next must not lie below the edge.
    if (auto *scroll = findChild<QScrollArea *>(); scroll && chosen() >= 0)
        scroll->ensureWidgetVisible(m_next);
    QWidget::update();
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1);
        return;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        // On a row the group itself moves; elsewhere the keys lead into it.
        choose(key == Qt::Key_Down ? 0 : static_cast<int>(m_rows.size()) - 1);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        if (focused && focused != m_next && focused->isEnabled())
            focused->click();
        else
            next();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::station
