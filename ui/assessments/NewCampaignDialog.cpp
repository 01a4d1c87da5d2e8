// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/NewCampaignDialog.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;

namespace ui::assessments
{

namespace
{
constexpr int GradesARow = 4;
constexpr int ScalesARow = 2;
constexpr int MostScalesInSight = 8;
constexpr int HeightOfScales = 232; ///< a row is cut in half: there is more below
constexpr int RoomForScroll = 72;
constexpr int UsualDays = 14;
constexpr int MostNames = 6;

QCheckBox *check(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(text);
    return box;
}

QDateEdit *dateField(const QString &name, const QDate &day)
{
    auto *field = new QDateEdit(day);
    field->setAccessibleName(name);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}
} // namespace

NewCampaignDialog::NewCampaignDialog(const AssessmentsSource &source, QWidget *parent)
    : AskDialog(tr("新建一轮测评"), tr("日期以外交的答卷会标明，不会丢。"), tr("新建"), parent)
    , m_source(source)
    , m_name(addLine(tr("名称"), tr("例如：2026 秋季全员测评")))
    , m_gradeChoice(new QWidget)
    , m_listed(label({}))
    , m_first(dateField(tr("开始"), source.clock->today()))
    , m_last(dateField(tr("截止"), source.clock->today().addDays(UsualDays)))
    , m_expected(new QLabel)
{
    build();
    onAccept([this] { store(); });
}

void NewCampaignDialog::build()
{
    body()->addWidget(label(tr("量表")));
    auto *list = new QWidget;
    list->setAccessibleName(tr("量表"));
    auto *scales = new QGridLayout(list);
    scales->setContentsMargins(0, 0, 0, 0);
    for (const core::assessments::Scale &scale : m_source.scales) {
        const auto place = static_cast<int>(m_scales.size());
        m_scales.append(check(scale.title));
        scales->addWidget(m_scales.last(), place / ScalesARow, place % ScalesARow);
    }
    if (m_scales.size() > MostScalesInSight) {
        auto *area = new QScrollArea;
        area->setAccessibleName(tr("量表"));
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(list);
        area->viewport()->setAutoFillBackground(false);
        list->setAutoFillBackground(false);
        area->setFixedHeight(HeightOfScales);
        setMinimumWidth(list->sizeHint().width() + RoomForScroll);
        body()->addWidget(area);
    } else {
        body()->addWidget(list);
    }
    m_gradeChoice->setAccessibleName(tr("年级"));
    auto *scope = new QVBoxLayout(m_gradeChoice);
    scope->setContentsMargins(0, 0, 0, 0);
    scope->setSpacing(8);
    scope->addWidget(label(tr("年级")));
    auto *grades = new QGridLayout;
    for (int i = 0; i < m_source.grades.size(); ++i) {
        m_grades.append(check(words::gradeText(m_source.grades.at(i))));
        grades->addWidget(m_grades.last(), i / GradesARow, i % GradesARow);
    }
    scope->addLayout(grades);
    body()->addWidget(m_gradeChoice);
    m_listed->setWordWrap(true);
    m_listed->hide();
    body()->addWidget(m_listed);
    auto *days = new QHBoxLayout;
    days->addWidget(label(tr("从")));
    days->addWidget(m_first, 1);
    days->addWidget(label(tr("到")));
    days->addWidget(m_last, 1);
    body()->addLayout(days);
    m_expected->setWordWrap(true);
    m_expected->setAccessibleName(tr("预计的访谈"));
    body()->addWidget(m_expected);
    for (QCheckBox *box : m_scales + m_grades)
        connect(box, &QCheckBox::toggled, this, [this] { showExpected(); });
    for (QDateEdit *day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, [this] { showExpected(); });
}

void NewCampaignDialog::setList(const core::assessments::Campaign &earlier,
                                const QList<core::students::StudentRow> &students)
{
    m_members.clear();
    QStringList names;
    for (const core::students::StudentRow &student : students) {
        m_members.append(student.id);
        if (names.size() < MostNames)
            names.append(student.name);
    }
    const QString some = names.join(Words::tr("、"));
    m_listed->setText(students.size() > MostNames ? tr("只测名单上的 %1 人：%2 等").arg(students.size()).arg(some)
                                                  : tr("只测名单上的 %1 人：%2").arg(students.size()).arg(some));
    m_listed->show();
    m_gradeChoice->hide();
    m_name->setText(tr("%1　重测").arg(earlier.name));
    for (int i = 0; i < m_scales.size(); ++i)
        m_scales.at(i)->setChecked(earlier.scales.contains(m_source.scales.at(i).id));
    showExpected();
}

void NewCampaignDialog::showExpected()
{
    const int asked = ++m_asked;
    const core::assessments::Campaign campaign = wanted();
    if (!m_source.expect || campaign.scales.isEmpty() || (campaign.grades.isEmpty() && campaign.members.isEmpty())) {
        m_expected->clear();
        return;
    }
    onFinished(m_source.expect(campaign), this,
               [this, asked](const core::Result<core::assessments::ExpectedInterviews> &expected) {
                   if (asked != m_asked)
                       return;
                   m_expected->setText(expected ? words::expectationText(*expected) : QString());
               });
}

core::assessments::Campaign NewCampaignDialog::wanted() const
{
    core::assessments::Campaign campaign;
    campaign.name = m_name->text().trimmed();
    for (int i = 0; i < m_scales.size(); ++i) {
        if (m_scales.at(i)->isChecked())
            campaign.scales.append(m_source.scales.at(i).id);
    }
    campaign.members = m_members;
    campaign.listed = !m_members.isEmpty();
    for (int i = 0; i < m_grades.size() && m_members.isEmpty(); ++i) {
        if (m_grades.at(i)->isChecked())
            campaign.grades.append(m_source.grades.at(i));
    }
    campaign.first = m_first->date();
    campaign.last = m_last->date();
    return campaign;
}

void NewCampaignDialog::store()
{
    onFinished(m_source.create(wanted()), this, [this](const core::Result<AssessmentsSource::CampaignId> &made) {
        if (made) {
            finish();
            emit created(*made);
            return;
        }
        static const QMap<QString, QString> words{{u"name"_s, tr("名称没写或已经用过")},
                                                  {u"scales"_s, tr("还没选量表")},
                                                  {u"grades"_s, tr("还没选年级")},
                                                  {u"from"_s, tr("开始的日期不对")},
                                                  {u"to"_s, tr("截止要在开始当天或以后")}};
        const QString field = made.error().context.value(u"field"_s).toString();
        if (made.error().code == core::ErrorCode::Invalid && words.contains(field))
            showWords(tr("%1。没有改动任何东西。").arg(words.value(field)));
        else
            showError(made.error());
    });
}

} // namespace ui::assessments
