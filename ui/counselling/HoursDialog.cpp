// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/HoursDialog.h"

#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/RoomWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

constexpr int Weekdays = 7;
constexpr int Noon = 13;
constexpr int SecondsAMinute = 60;
constexpr int StepMinutes = 30;

struct HalfDay {
    int first; ///< minute of the day
    int last;
};
constexpr HalfDay Morning{6 * 60, 13 * 60};
constexpr HalfDay Afternoon{12 * 60, 22 * 60};

QString nameOf(int weekday)
{
    return words::weekdayText(QDate(2026, 1, 4).addDays(weekday)); // the 5th of January 2026 was a Monday
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// `words` takes the time.
void addTimes(QComboBox *box, const HalfDay &half, const QTime &own, const QString &words)
{
    QList<QTime> times;
    for (int minute = half.first; minute <= half.last; minute += StepMinutes)
        times.append(QTime(0, 0).addSecs(minute * SecondsAMinute));
    if (own.isValid() && !times.contains(own)) {
        times.append(own);
        std::sort(times.begin(), times.end());
    }
    for (const QTime &time : std::as_const(times))
        box->addItem(words.arg(time.toString(u"HH:mm"_s)), time);
    choose(box, own);
}

/// The proposed plan, and many schools, are open at a stretch: that is shown, and kept, as two halves.
QList<TimeSpan> halvesOf(const RoomPlan &plan, int weekday)
{
    QList<TimeSpan> halves(2);
    const QTime noon(Noon, 0);
    for (const OpenTime &one : plan.hours) {
        if (one.weekday != weekday)
            continue;
        if (one.span.begun < noon && one.span.ended > noon) {
            halves[0] = {one.span.begun, noon};
            halves[1] = {noon, one.span.ended};
        } else {
            halves[one.span.begun < noon ? 0 : 1] = one.span;
        }
    }
    return halves;
}

QString personOf(const RoomPlan &plan, int weekday, const TimeSpan &span)
{
    for (const DutyTime &one : plan.duty) {
        if (one.weekday == weekday && span.isValid() && one.span.overlaps(span))
            return one.person;
    }
    return {};
}

} // namespace

HoursDialog::HoursDialog(const RoomPlan &plan, const QList<RoomPerson> &people, QWidget *parent)
    : AskDialog(tr("开放时间和值班"), tr("原则上每个上学日都开放，有人值班。放假的日子照校历，不用在这里改。"), tr("存好"), parent), m_plan(plan)
{
    setMinimumWidth(widthFor(800, 870));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    body()->addLayout(grid);
    const QStringList heads{{}, tr("上午"), {}, tr("值班"), tr("下午"), {}, tr("值班")};
    for (int column = 1; column < heads.size(); ++column) {
        if (!heads.at(column).isEmpty())
            grid->addWidget(label(heads.at(column), Text::Secondary, "second"), 0, column);
    }
    for (int weekday = 1; weekday <= Weekdays; ++weekday) {
        grid->addWidget(label(nameOf(weekday)), weekday, 0);
        for (const bool morning : {true, false})
            m_halves[size_t(weekday) - 1][morning ? 0 : 1] = addHalf(grid, weekday, morning, people);
    }
    m_halves[0][0].begun->setFocus();
}

HoursDialog::Half HoursDialog::addHalf(QGridLayout *grid, int weekday, bool morning, const QList<RoomPerson> &people)
{
    const TimeSpan span = halvesOf(m_plan, weekday).at(morning ? 0 : 1);
    const HalfDay &half = morning ? Morning : Afternoon;
    const QString when = nameOf(weekday) + (morning ? tr("上午") : tr("下午"));
    Half made{choice(tr("%1从").arg(when)), choice(tr("%1到").arg(when)), choice(tr("%1值班").arg(when))};
    made.begun->addItem(tr("不开放"), QTime());
    addTimes(made.begun, half, span.begun, tr("%1 起"));
    addTimes(made.ended, half, span.isValid() ? span.ended : QTime(morning ? 12 : 18, 0), tr("到 %1"));
    made.person->addItem(tr("没有排"), QString());
    QStringList names;
    for (const RoomPerson &one : people)
        names.append(one.name);
    const QString person = personOf(m_plan, weekday, span);
    if (!person.isEmpty() && !names.contains(person))
        names.append(person);
    for (const QString &name : std::as_const(names))
        made.person->addItem(name, name);
    choose(made.person, person);
    made.was = {made.begun->currentIndex(), made.ended->currentIndex(), made.person->currentIndex()};
    made.begun->setMinimumWidth(widthFor(112, 128));
    made.ended->setMinimumWidth(widthFor(112, 128));
    made.person->setMinimumWidth(widthFor(112, 112));
    const auto follow = [made] {
        const bool open = made.begun->currentIndex() > 0;
        made.ended->setEnabled(open);
        made.person->setEnabled(open);
    };
    connect(made.begun, &QComboBox::currentIndexChanged, this, follow);
    follow();
    const int column = morning ? 1 : 4;
    grid->addWidget(made.begun, weekday, column);
    grid->addWidget(made.ended, weekday, column + 1);
    grid->addWidget(made.person, weekday, column + 2);
    return made;
}

void HoursDialog::put(Half &half, const TimeSpan &span, const QString &person)
{
    const auto set = [](QComboBox *box, const QVariant &value, const QString &text) {
        if (box->findData(value) < 0)
            box->addItem(text, value);
        choose(box, value);
    };
    set(half.begun, span.isValid() ? span.begun : QTime(), tr("%1 起").arg(span.begun.toString(u"HH:mm"_s)));
    if (span.isValid())
        set(half.ended, span.ended, tr("到 %1").arg(span.ended.toString(u"HH:mm"_s)));
    set(half.person, person, person);
    half.was = {half.begun->currentIndex(), half.ended->currentIndex(), half.person->currentIndex()};
}

QStringList HoursDialog::rebase(const RoomPlan &now)
{
    QStringList stored;
    for (int weekday = 1; weekday <= Weekdays; ++weekday) {
        for (const int place : {0, 1}) {
            Half &half = m_halves[size_t(weekday) - 1][size_t(place)];
            const TimeSpan before = halvesOf(m_plan, weekday).at(place);
            const TimeSpan span = halvesOf(now, weekday).at(place);
            const QString person = personOf(now, weekday, span);
            if (span == before && person == personOf(m_plan, weekday, before))
                continue;
            if (!isTouched(half)) {
                put(half, span, person);
                continue;
            }
            const QString when = nameOf(weekday) + (place == 0 ? tr("上午") : tr("下午"));
            stored.append(tr("%1存着的是：%2　%3").arg(when, span.isValid() ? words::timeSpanText(span) : tr("不开放"),
                                                      person.isEmpty() ? tr("没有排") : person));
        }
    }
    m_plan = now;
    return stored;
}

TimeSpan HoursDialog::spanOf(const Half &half)
{
    return {half.begun->currentData().toTime(), half.ended->currentData().toTime()};
}

bool HoursDialog::holds(const RoomPlan &plan)
{
    QSet<std::pair<int, bool>> halves;
    for (const OpenTime &one : plan.hours) {
        const QTime noon(Noon, 0);
        const bool both = one.span.begun < noon && one.span.ended > noon;
        for (const bool morning : both ? QList<bool>{true, false} : QList<bool>{one.span.begun < noon}) {
            const auto half = std::pair(one.weekday, morning);
            if (halves.contains(half))
                return false;
            halves.insert(half);
        }
    }
    return true;
}

bool HoursDialog::isTouched(const Half &half)
{
    return half.was != std::array{half.begun->currentIndex(), half.ended->currentIndex(), half.person->currentIndex()};
}

/// The lines of duty of one weekday, as they stand where a half was not touched: the dialog shows one person of a half, and
/// there may be more, at times of their own.
QList<DutyTime> HoursDialog::dutyKept(int weekday) const
{
    const auto &halves = m_halves[size_t(weekday) - 1];
    const bool morning = !isTouched(halves[0]);
    const bool afternoon = !isTouched(halves[1]);
    const QTime noon(Noon, 0);
    QList<DutyTime> kept;
    for (DutyTime one : m_plan.duty) {
        if (one.weekday != weekday)
            continue;
        if (!morning)
            one.span.begun = std::max(one.span.begun, noon);
        if (!afternoon)
            one.span.ended = std::min(one.span.ended, noon);
        if (one.span.isValid())
            kept.append(one);
    }
    return kept;
}

RoomPlan HoursDialog::plan() const
{
    RoomPlan plan = m_plan;
    plan.hours.clear();
    plan.duty.removeIf([](const DutyTime &one) { return one.weekday > 0; });
    for (int weekday = 1; weekday <= Weekdays; ++weekday) {
        plan.duty += dutyKept(weekday);
        for (const Half &half : m_halves[size_t(weekday) - 1]) {
            if (half.begun->currentIndex() <= 0)
                continue;
            const TimeSpan span = spanOf(half);
            // Without a break between them the halves are one stretch, over noon too.
            if (!plan.hours.isEmpty() && plan.hours.last().weekday == weekday && plan.hours.last().span.ended == span.begun)
                plan.hours.last().span.ended = span.ended;
            else
                plan.hours.append({weekday, span});
            const QString person = half.person->currentData().toString();
            if (!person.isEmpty() && isTouched(half))
                plan.duty.append({weekday, {}, span, person});
        }
    }
    return plan;
}

} // namespace ui::counselling
