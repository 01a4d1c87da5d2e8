// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/PointsPanel.h"

#include "ui/common/Parts.h"
#include "ui/words/SessionWords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

const QString TimeFormat = u"HH:mm"_s;
constexpr int AnswerCount = 4;
constexpr int NotGiven = -1;

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// `when` says before or after: on Linux a reader of the screen hears only what is chosen.
QComboBox *numbers(const QString &name, const QString &when, int most, const std::function<QString(int)> &text)
{
    QComboBox *box = choice(name);
    box->addItem(when.arg(u"—"_s), NotGiven);
    for (int i = 0; i <= most; ++i)
        box->addItem(when.arg(text(i)), i);
    return box;
}

std::optional<int> given(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == NotGiven ? std::nullopt : std::optional(value);
}

/// A digit chooses, a nought after a one the ten, Delete nothing.
bool takeNumber(QComboBox *box, int key)
{
    const int digit = key - Qt::Key_0;
    const bool ten = digit == 0 && box->currentData().toInt() == 1 && box->findData(10) >= 0;
    const int wanted = key == Qt::Key_Delete || key == Qt::Key_Backspace ? NotGiven : ten ? 10 : digit;
    const int place = wanted == NotGiven || (digit >= 0 && digit <= 9) ? box->findData(wanted) : -1;
    if (place < 0)
        return false;
    box->setCurrentIndex(place);
    return true;
}

/// The line where something stands that is no date or time, or what was wrong before.
template <typename T> QLineEdit *readInto(T &value, QLineEdit *line, T (*read)(const QString &), QLineEdit *before)
{
    const QString text = line->text().trimmed();
    value = text.isEmpty() ? T() : read(text);
    return before || text.isEmpty() || value.isValid() ? before : line;
}

QLineEdit *badNumber(QLineEdit *line)
{
    const QString text = line->text().trimmed();
    bool whole = text.isEmpty();
    if (!whole)
        text.toUInt(&whole);
    return whole ? nullptr : line;
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QTime timeFrom(const QString &text)
{
    return QTime::fromString(text, u"H:mm"_s);
}

} // namespace

QLineEdit *PointsPanel::line(const QString &name, const QString &hint)
{
    QLineEdit *line = field(name, hint);
    connect(line, &QLineEdit::textEdited, this, &PointsPanel::changed);
    return line;
}

PointsPanel::PointsPanel(QWidget *parent)
    : QWidget(parent)
    , m_day(line(tr("日期"), u"2026-11-25"_s))
    , m_begun(line(tr("开始"), u"15:00"_s))
    , m_ended(line(tr("结束"), u"15:45"_s))
    , m_minutes(line(tr("分钟"), {}))
    , m_place(line(tr("地点"), {}))
    , m_source(choice(tr("来源")))
    , m_mode(choice(tr("方式")))
    , m_limits(choice(tr("说明保密的边界")))
    , m_bullying(button(tr("怀疑学生间欺凌　Alt+Q"), "bar"))
    , m_sudsBefore(numbers(tr("辅导前的难受程度"), tr("前 %1"), MostSuds, [](int i) { return QString::number(i); }))
    , m_sudsAfter(numbers(tr("辅导后的难受程度"), tr("后 %1"), MostSuds, [](int i) { return QString::number(i); }))
    , m_levelBefore(numbers(tr("辅导前的等级"), tr("前 %1"), 4, [](int i) { return words::levelText(i); }))
    , m_levelAfter(numbers(tr("辅导后的等级"), tr("后 %1"), 4, [](int i) { return words::levelText(i); }))
    , m_next(line(tr("下次"), u"2026-12-02"_s))
{
    setAccessibleName(tr("记录要点"));
    for (const Source one : {Source::Self, Source::ClassHead, Source::Parent, Source::Screening, Source::Other})
        m_source->addItem(words::sessionSourceText(one), int(one));
    for (const Mode one : {Mode::FaceToFace, Mode::Phone, Mode::Video, Mode::Writing})
        m_mode->addItem(words::sessionModeText(one), int(one));
    m_limits->addItem(tr("未说明"), 0);
    m_limits->addItem(tr("已说明"), 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *first, QWidget *second = nullptr) {
        grid->addWidget(label(name, Text::Secondary, "second"), row, 0);
        grid->addWidget(first, row, 1, 1, second ? 1 : 2);
        if (second)
            grid->addWidget(second, row, 2);
        ++row;
    };
    add(tr("日期、分钟"), m_day, m_minutes);
    m_minutes->setPlaceholderText(tr("分钟"));
    add(tr("起止"), m_begun, m_ended);
    add(tr("地点"), m_place);
    add(tr("来源"), m_source);
    add(tr("方式"), m_mode);
    add(tr("保密边界"), m_limits);
    grid->addWidget(label(tr("当面问到的"), Text::Section), row++, 0, 1, 3);
    for (int i = 0; i < RiskCount; ++i) {
        const QString name = words::riskText(static_cast<Risk>(i));
        QLabel *asked = label(tr("%1　%2").arg(i + 1).arg(name), Text::Secondary);
        asked->setWordWrap(true);
        grid->addWidget(asked, row++, 0, 1, 3);
        auto *answers = new QHBoxLayout;
        answers->setSpacing(4);
        auto *group = new QButtonGroup(this);
        for (int j = 0; j < AnswerCount; ++j) {
            const QString text = words::riskAnswerText(static_cast<Answer>(j));
            QPushButton *one = button(text, "chip");
            one->setCheckable(true);
            one->setAutoDefault(false);
            one->setAccessibleName(tr("%1：%2").arg(name, text));
            one->installEventFilter(this);
            group->addButton(one, j);
            answers->addWidget(one);
        }
        group->button(0)->setChecked(true);
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
            if (!checked || m_setting)
                return;
            emit changed();
            emit answered();
        });
        m_risks[static_cast<size_t>(i)] = group;
        grid->addLayout(answers, row++, 0, 1, 3);
    }
    m_bullying->setAutoDefault(false);
    m_bullying->hide();
    grid->addWidget(m_bullying, row++, 0, 1, 3, Qt::AlignLeft);
    connect(m_bullying, &QPushButton::clicked, this, &PointsPanel::bullyingWanted);
    add(tr("难受 0–10"), m_sudsBefore, m_sudsAfter);
    add(tr("等级前后"), m_levelBefore, m_levelAfter);
    add(tr("下次"), m_next);
    grid->setRowStretch(row, 1);
    for (QComboBox *box : {m_source, m_mode, m_limits, m_sudsBefore, m_sudsAfter, m_levelBefore, m_levelAfter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->installEventFilter(this);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_setting)
                emit changed();
        });
    }
}

bool PointsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int digit = key - Qt::Key_0;
        for (QComboBox *box : {m_sudsBefore, m_sudsAfter, m_levelBefore, m_levelAfter}) {
            if (watched == box && box->isEnabled() && takeNumber(box, key))
                return true;
        }
        for (QButtonGroup *group : m_risks) {
            auto *pressed = qobject_cast<QAbstractButton *>(watched);
            if (!pressed || pressed->group() != group || digit < 0 || digit >= AnswerCount || !pressed->isEnabled())
                continue;
            group->button(digit)->setChecked(true);
            group->button(digit)->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PointsPanel::setContent(const SessionContent &content)
{
    m_setting = true;
    m_day->setText(content.day.toString(Qt::ISODate));
    m_begun->setText(content.begun.toString(TimeFormat));
    m_ended->setText(content.ended.toString(TimeFormat));
    m_minutes->setText(content.minutes > 0 ? QString::number(content.minutes) : QString());
    m_place->setText(content.place);
    choose(m_source, int(content.source));
    choose(m_mode, int(content.mode));
    choose(m_limits, content.limitsExplained ? 1 : 0);
    for (size_t i = 0; i < RiskCount; ++i)
        m_risks[i]->button(int(content.risks[i]))->setChecked(true);
    choose(m_sudsBefore, content.sudsBefore.value_or(NotGiven));
    choose(m_sudsAfter, content.sudsAfter.value_or(NotGiven));
    choose(m_levelBefore, content.levelBefore.value_or(NotGiven));
    choose(m_levelAfter, content.levelAfter.value_or(NotGiven));
    m_next->setText(content.next.toString(Qt::ISODate));
    m_setting = false;
}

Risks PointsPanel::risks() const
{
    Risks risks{};
    for (size_t i = 0; i < RiskCount; ++i)
        risks[i] = static_cast<Answer>(std::max(0, m_risks[i]->checkedId()));
    return risks;
}

QLineEdit *PointsPanel::writeInto(SessionContent &content) const
{
    content.minutes = m_minutes->text().trimmed().toInt();
    content.place = m_place->text();
    content.source = static_cast<Source>(m_source->currentData().toInt());
    content.mode = static_cast<Mode>(m_mode->currentData().toInt());
    content.limitsExplained = m_limits->currentData().toInt() == 1;
    content.risks = risks();
    content.sudsBefore = given(m_sudsBefore);
    content.sudsAfter = given(m_sudsAfter);
    content.levelBefore = given(m_levelBefore);
    content.levelAfter = given(m_levelAfter);
    QLineEdit *wrong = readInto(content.day, m_day, dayFrom, badNumber(m_minutes));
    wrong = readInto(content.begun, m_begun, timeFrom, wrong);
    wrong = readInto(content.ended, m_ended, timeFrom, wrong);
    return readInto(content.next, m_next, dayFrom, wrong);
}

void PointsPanel::setReadOnly(bool readOnly)
{
    for (QLineEdit *one : {m_day, m_begun, m_ended, m_minutes, m_place, m_next})
        one->setReadOnly(readOnly);
    for (QComboBox *box : {m_source, m_mode, m_limits, m_sudsBefore, m_sudsAfter, m_levelBefore, m_levelAfter})
        box->setEnabled(!readOnly);
    for (QButtonGroup *group : m_risks) {
        for (QAbstractButton *one : group->buttons())
            one->setEnabled(!readOnly);
    }
}

void PointsPanel::offerBullying(bool offered)
{
    m_bullying->setVisible(offered);
}

void PointsPanel::focusRisk(int question)
{
    QButtonGroup *group = m_risks.at(static_cast<size_t>(question));
    group->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::counselling
