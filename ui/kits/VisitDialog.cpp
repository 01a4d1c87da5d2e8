// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/VisitDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ReportedWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::visits;

namespace ui::kits
{

namespace
{

constexpr int LeastWidth = 720;

/// Invalid and `wrong` where something is written that is no day.
QDate dayIn(const QLineEdit *line, bool &wrong)
{
    const QString text = line->text().trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    wrong = wrong || (!text.isEmpty() && !day.isValid());
    return day;
}

QTime timeIn(const QLineEdit *line, bool &wrong)
{
    const QString text = line->text().trimmed();
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    wrong = wrong || (!text.isEmpty() && !time.isValid());
    return time;
}

/// At the left of the row, or at the right.
void addPart(QGridLayout *grid, int row, bool right, const QString &name, QWidget *part)
{
    grid->addWidget(label(name, Text::Secondary, "second"), row, right ? 2 : 0);
    grid->addWidget(part, row, right ? 3 : 1);
}

QLineEdit *addField(QGridLayout *grid, int row, bool right, const QString &name, const QString &hint)
{
    QLineEdit *line = field(name, hint);
    addPart(grid, row, right, name, line);
    return line;
}

} // namespace

VisitDialog::VisitDialog(KitNotes notes, const core::students::StudentRow &student, const QDate &today, const QString &holder, QWidget *parent)
    : AskDialog(tr("家访：%1").arg(student.name), tr("写看到的、听到的，不评价；家长的话写原话。存了就和周报一起交回，学校那边不会改掉别人记的。"), tr("存下　Ctrl+Enter"), parent)
    , m_notes(std::move(notes))
    , m_student(student)
    , m_before(label({}, Text::Secondary, "second"))
    , m_mode(choice(tr("怎么访的")))
{
    setMinimumWidth(LeastWidth);
    m_before->setWordWrap(true);
    m_before->hide();
    body()->addWidget(m_before);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    int row = 0;
    m_day = addField(grid, row, false, tr("日期"), u"2026-11-25"_s);
    m_day->setText(today.toString(Qt::ISODate));
    for (const VisitForm::Mode &mode : std::as_const(m_notes.visitForm.modes))
        m_mode->addItem(mode.counts ? mode.name : tr("%1（不算上门家访）").arg(mode.name), mode.id);
    addPart(grid, row++, true, tr("怎么访的"), m_mode);
    m_begins = addField(grid, row, false, tr("从几点"), u"15:30"_s);
    m_ends = addField(grid, row++, true, tr("到几点"), u"16:15"_s);
    m_visitors = addField(grid, row, false, tr("谁去的"), tr("老师的姓名"));
    m_visitors->setText(holder);
    m_met = addField(grid, row++, true, tr("在场的家人"), tr("例如：奶奶"));
    for (const VisitForm::Field &one : std::as_const(m_notes.visitForm.fields)) {
        QLineEdit *line = field(one.name, one.hint);
        const bool last = m_fields.size() + 1 == m_notes.visitForm.fields.size(); // beside the day: the dialog has to fit on a low screen
        grid->addWidget(label(one.name, Text::Secondary, "second"), row, 0);
        grid->addWidget(line, last ? row : row++, 1, 1, last ? 1 : 3);
        m_fields.append(line);
    }
    m_followUp = addField(grid, row, true, tr("再联系"), tr("没有约就空着"));
    body()->addLayout(grid);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { acceptButton()->click(); });
    onAccept([this] { store(); });
    m_day->setFocus();
    m_day->selectAll();
    onFinished(m_notes.family(m_student.id), this, [this](const core::Result<OwnFamily> &family) {
        if (!family)
            return showError(family.error());
        QStringList lines;
        for (const HomeVisit &one : family->visits)
            lines.append(words::visitLine(m_notes.visitForm, one));
        m_before->setVisible(!lines.isEmpty());
        m_before->setText(tr("记过的：%1").arg(lines.join(u'\n')));
    });
}

void VisitDialog::store()
{
    HomeVisit visit;
    bool wrong = false;
    visit.student = m_student.id;
    visit.day = dayIn(m_day, wrong);
    visit.followUp = dayIn(m_followUp, wrong);
    visit.begins = timeIn(m_begins, wrong);
    visit.ends = timeIn(m_ends, wrong);
    if (wrong)
        return showWords(tr("日期写成 2026-11-25 的样子，时间写成 15:30 的样子。没有存。"));
    visit.mode = m_mode->currentData().toString();
    visit.visitors = m_visitors->text().trimmed();
    visit.met = m_met->text().trimmed();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (const QString text = m_fields.at(i)->text().trimmed(); !text.isEmpty())
            visit.words.insert(m_notes.visitForm.fields.at(i).id, text);
    }
    onFinished(m_notes.addVisit(visit), this, [this](const core::Result<core::Id<HomeVisit>> &done) {
        if (!done)
            return showWords(words::visitErrorText(done.error()));
        emit stored();
        finish();
    });
}

} // namespace ui::kits
