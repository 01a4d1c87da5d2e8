// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/EntryDialog.h"

#include "core/base/text/ListText.h"
#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::crisis;

namespace ui::crisis
{

namespace
{

constexpr qint64 HalfDay = 12 * 60 * 60; // seconds
constexpr qint64 ShiftSeconds = 3 * 60 * 60; // offered, to be changed
constexpr qint64 AheadSeconds = 10 * 60; // clocks differ: not yet another day
const auto Clock = u"HH:mm"_s;

QString explanationOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Guard:
        return EntryDialog::tr("两名大人。可以排以后的班。");
    case EntryKind::Hospital:
    case EntryKind::District:
    case EntryKind::Report:
        return EntryDialog::tr("会记为突破保密，写的话是理由。只写必要的。");
    case EntryKind::HandOver:
        return entry.safe ? EntryDialog::tr("只交给安全的监护人、民政或医院。记下以后守护的时限停下；时间早于现在的等级的，时限不停。")
                          : EntryDialog::tr("被怀疑的人不能接。等级降下来以后，也可以由两个人决定不用再守。记下以后守护的时限停下；时间早于现在的等级的，时限不停。");
    case EntryKind::Notice:
        return entry.safe ? EntryDialog::tr("只写安全的监护人或民政。") : EntryDialog::tr("拒签要写两名见证人，监护人自己不算。");
    case EntryKind::Call:
        return entry.safe ? EntryDialog::tr("由独立的专人接，写明是谁。") : EntryDialog::tr("空着也可以，按 Enter 就记下现在的时间。");
    default:
        return EntryDialog::tr("会和您的名字、时间一起留下，不能改，可以再记一条。");
    }
}

struct Span {
    QDateTime from;
    QDateTime until;
};

/// The first time from now on in which somebody is missing; else where the watch that is written down ends.
Span offeredShift(const CrisisView &view, const QDateTime &now)
{
    for (const Gap &one : view.watch.gaps) {
        const QDateTime from = std::max(one.from, now);
        if (one.until > now)
            return {from, std::min(one.until, from.addSecs(ShiftSeconds))};
    }
    QDateTime from = now;
    for (const Entry &one : view.shifts)
        from = std::max(from, one.until);
    return {from, from.addSecs(ShiftSeconds)};
}

/// With its day where that is another than of `before`, or where the hour alone, seen from `around`, would be read as another.
QString offered(const QDateTime &time, const QDateTime &before, const QDateTime &around)
{
    const QDateTime local = time.toLocalTime();
    const auto read = timeFrom(local.toString(Clock), around);
    const bool plain = local.date() == before.toLocalTime().date() && read && read->toLocalTime().date() == local.date();
    return local.toString(plain ? Clock : u"MM-dd HH:mm"_s);
}

QDateTime chosen(const QList<QDateTime> &times, const QDateTime &around, Wanted wanted)
{
    QDateTime best;
    for (const QDateTime &one : times) {
        if (!one.isValid() || (wanted == Wanted::Past && around.secsTo(one) > AheadSeconds))
            continue;
        if (!best.isValid() || std::abs(around.secsTo(one)) < std::abs(around.secsTo(best)))
            best = one;
    }
    return best;
}

} // namespace

std::optional<QDateTime> timeFrom(const QString &text, const QDateTime &around, Wanted wanted)
{
    QString given = text.trimmed();
    given.replace(u'：', u':');
    const QDateTime full = QDateTime::fromString(given, u"yyyy-M-d H:mm"_s);
    if (full.isValid())
        return full.toUTC();
    const QDate today = around.toLocalTime().date();
    const QTime clock = QTime::fromString(given, u"H:mm"_s);
    QList<QDateTime> years;
    QList<QDateTime> days;
    for (const int away : {-1, 0, 1}) {
        years.append(QDateTime::fromString(u"%1-%2"_s.arg(today.year() + away).arg(given), u"yyyy-M-d H:mm"_s));
        days.append(QDateTime(today.addDays(away), clock, Qt::LocalTime));
    }
    const QDateTime time = clock.isValid() ? chosen(days, around, wanted) : chosen(years, around, Wanted::Nearest);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

EntryDialog::EntryDialog(const QString &title, const Entry &begun, const CrisisView &view, const QDateTime &now, QWidget *parent)
    : AskDialog(title, explanationOf(begun), tr("记下"), parent), m_begun(begun), m_now(now), m_grid(new QGridLayout)
{
    m_sinceOpened.start();
    setMinimumWidth(560);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    build(view);
    if (m_begun.kind != EntryKind::Guard)
        m_at = line(tr("时间"), {}, tr("空着就是现在；例如 21:30"));
    if (QWidget *first = m_grid->itemAtPosition(0, 1)->widget())
        first->setFocus();
}

void EntryDialog::row(const QString &name, QWidget *field)
{
    const int place = m_grid->rowCount() - (m_grid->count() == 0 ? 1 : 0);
    QLabel *said = label(name);
    said->setBuddy(field);
    m_grid->addWidget(said, place, 0);
    m_grid->addWidget(field, place, 1);
}

QLineEdit *EntryDialog::line(const QString &name, const QString &filled, const QString &placeholder)
{
    QLineEdit *made = field(name, placeholder);
    made->setText(filled);
    row(name, made);
    return made;
}

void EntryDialog::build(const CrisisView &view)
{
    switch (m_begun.kind) {
    case EntryKind::Guard:
        return buildShift(view);
    case EntryKind::Removed:
        m_note = line(tr("拿走了什么"));
        m_person = line(tr("谁拿走的"));
        m_place = line(tr("在哪里找到"));
        m_result = line(tr("存在哪里"));
        return;
    case EntryKind::Call:
    case EntryKind::Notice:
        return buildTold(view);
    case EntryKind::Hospital:
        m_place = line(tr("哪家医院"));
        m_person = line(tr("谁陪去的"));
        m_others = line(tr("还有谁"), {}, tr("用逗号分开"));
        m_result = line(tr("结果"), {}, tr("不写诊断，例如：留院观察"));
        return;
    case EntryKind::District:
        m_person = line(tr("谁接的"));
        m_phone = line(tr("电话"));
        m_note = line(tr("报了什么"));
        m_result = line(tr("答复"));
        return;
    case EntryKind::SixStep:
    case EntryKind::Postvention:
    case EntryKind::Account:
        m_note = line(tr("内容"), m_begun.note);
        return;
    case EntryKind::Report:
        return buildReport(view);
    case EntryKind::HandOver:
        return buildHandOver(view);
    }
}

void EntryDialog::buildHandOver(const CrisisView &view)
{
    m_outcome = choice(tr("怎样结束守护"));
    for (const QLatin1String one : {ToGuardian, ToHospital, NotNeeded})
        m_outcome->addItem(words::crisisOutcomeText(one), QString(one));
    m_outcome->setCurrentIndex(m_outcome->findData(m_begun.word));
    row(tr("怎样结束守护"), m_outcome);
    QComboBox *record = nullptr;
    if (!m_begun.safe && !view.guardians.isEmpty()) {
        record = choice(tr("档案里的监护人"));
        row(tr("档案里的监护人"), record);
    }
    m_person = line(tr("谁接手，或谁决定"));
    m_role = line(tr("和学生的关系"));
    m_phone = line(tr("电话"));
    m_place = line(tr("哪家医院，或在哪里"));
    m_signature = line(tr("签了什么，说了什么"), {}, tr("例如：签了交接单；没签就写原话"));
    m_others = line(tr("谁交出，或还有谁决定"), {}, tr("用逗号分开"));
    m_note = line(tr("说明"), {}, tr("要留意什么；不用再守时写理由"));
    if (!record)
        return;
    offerGuardians(record, view.guardians);
    const QString person = m_person->text();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this, person] {
        if (m_outcome->currentData().toString() == ToGuardian || m_person->text() != person)
            return;
        for (QLineEdit *one : {m_person, m_role, m_phone}) // offered for a guardian only
            one->clear();
    });
}

void EntryDialog::buildReport(const CrisisView &view)
{
    m_outcome = choice(tr("报给谁"));
    for (const CrisisWord &one : view.table.reports)
        m_outcome->addItem(one.name, one.id);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(m_begun.word)));
    row(tr("报给谁"), m_outcome);
    m_place = line(tr("哪个单位"), {}, tr("例如：示例市公安局某派出所"));
    m_person = line(tr("谁接的"));
    m_phone = line(tr("电话"));
    m_result = line(tr("回执或受理号"), {}, tr("没有号，就写对方怎么答复"));
    m_note = line(tr("报了什么"), {}, tr("只写必要的事实"));
}

void EntryDialog::buildShift(const CrisisView &view)
{
    const Span span = offeredShift(view, m_now);
    m_person = line(tr("谁陪"));
    m_others = line(tr("和谁一起"), {}, tr("另一名大人；多人用逗号分开"));
    m_at = line(tr("从几点"), span.from > m_now ? offered(span.from, m_now, m_now) : QString(), tr("空着就是现在；例如 21:30"));
    m_until = line(tr("到几点"), offered(span.until, span.from, span.from.addSecs(HalfDay)));
    m_note = line(tr("交接的话"), {}, tr("吃过、睡过没有，要留意什么"));
}

void EntryDialog::buildTold(const CrisisView &view)
{
    const bool notice = m_begun.kind == EntryKind::Notice;
    const CallLine *known = nullptr;
    for (const CallLine &one : view.calls) {
        if (!notice && one.who.id == m_begun.role && !m_begun.safe)
            known = &one;
    }
    if (notice) {
        m_outcome = choice(tr("怎么样了"));
        for (const QString &one : {u"told"_s, u"signed"_s, u"refused"_s})
            m_outcome->addItem(words::crisisOutcomeText(one), one);
        m_outcome->setCurrentIndex(m_outcome->findData(m_begun.word));
        row(tr("怎么样了"), m_outcome);
    }
    QComboBox *record = nullptr;
    if (goesHome(m_begun) && !m_begun.safe && !view.guardians.isEmpty()) {
        record = choice(tr("档案里的监护人"));
        row(tr("档案里的监护人"), record);
    }
    m_person = line(notice ? tr("监护人") : tr("联系的人"), known ? known->person : QString());
    if (notice)
        m_role = line(tr("和学生的关系"));
    m_phone = line(tr("电话"), known ? known->phone : QString());
    if (notice) {
        m_place = line(tr("怎样告知"), {}, tr("当面，或打电话"));
        m_others = line(tr("见证人"), {}, tr("拒签时写两名，用逗号分开"));
        m_result = line(tr("态度"));
    } else {
        m_note = line(tr("说了什么"));
    }
    if (record)
        offerGuardians(record, view.guardians);
}

void EntryDialog::offerGuardians(QComboBox *record, const QList<core::students::Guardian> &guardians)
{
    const auto fill = [this, guardians](int place) {
        if (place < 0)
            return;
        const core::students::Guardian &one = guardians.at(place);
        m_person->setText(one.name);
        m_phone->setText(one.phone);
        if (m_role)
            m_role->setText(one.relation);
    };
    int standing = m_person->text().isEmpty() ? 0 : -1; // where nobody is written down yet, the first of the record
    for (const core::students::Guardian &one : guardians) {
        if (standing < 0 && one.name == m_person->text())
            standing = record->count();
        record->addItem(u"%1　%2　%3"_s.arg(one.name, one.relation, one.phone));
    }
    record->setCurrentIndex(standing);
    if (m_person->text().isEmpty())
        fill(standing);
    connect(record, &QComboBox::currentIndexChanged, this, fill);
}

QDateTime EntryDialog::instant() const
{
    return m_now.addMSecs(m_sinceOpened.elapsed());
}

std::optional<Entry> EntryDialog::entry()
{
    const auto textOf = [](const QLineEdit *field) { return field ? field->text().trimmed() : QString(); };
    Entry one = m_begun;
    if (m_outcome)
        one.word = m_outcome->currentData().toString();
    one.person = textOf(m_person);
    if (m_role)
        one.role = textOf(m_role);
    if (one.kind == EntryKind::Report) // which authority is its word by now
        one.role.clear();
    one.phone = textOf(m_phone);
    one.others = core::base::partsOfList(textOf(m_others));
    one.place = textOf(m_place);
    one.result = textOf(m_result);
    one.note = textOf(m_note);
    one.signature = textOf(m_signature);
    const auto wrong = [this](QLineEdit *field) -> std::optional<Entry> {
        showWords(tr("「%1」不是时间：写成 21:30 或 11-25 21:30 的样子。没有改动任何东西。").arg(field->text()));
        field->setFocus();
        return std::nullopt;
    };
    if (!textOf(m_at).isEmpty()) {
        const bool planned = m_begun.kind == EntryKind::Guard;
        const auto at = planned ? timeFrom(textOf(m_at), m_now) : timeFrom(textOf(m_at), instant(), Wanted::Past);
        if (!at)
            return wrong(m_at);
        one.at = *at;
    }
    if (m_until && !textOf(m_until).isEmpty()) {
        const QDateTime from = one.at.isValid() ? one.at : m_now;
        const auto until = timeFrom(textOf(m_until), from.addSecs(HalfDay));
        if (!until)
            return wrong(m_until);
        one.until = *until;
    }
    return one;
}

void EntryDialog::refuse(const core::Error &error)
{
    if (error.code == core::ErrorCode::Invalid) {
        if (const QString field = words::crisisFieldText(error.context.value(u"field"_s).toString()); !field.isEmpty())
            return showWords(tr("%1。没有改动任何东西。").arg(field));
    }
    QStringList open;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        open.append(words::crisisOpenText(word));
    open.removeAll(QString());
    showError(error, open);
}

} // namespace ui::crisis
