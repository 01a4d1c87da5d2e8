// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crisis/EntryDialog.h"

#include "ui/common/Parts.h"
#include "ui/words/CaseWords.h"
#include "ui/words/CrisisWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::crisis;

namespace ui::crisis
{

namespace
{

constexpr qint64 HalfDay = 12 * 60 * 60; // seconds
constexpr qint64 ShiftSeconds = 3 * 60 * 60; // offered, to be changed
const auto Clock = u"HH:mm"_s;

/// The Chinese comma, semicolon and mark of a list too: two people must not count as one.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[,;\\x{ff0c}\\x{ff1b}\\x{3001}]"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString explanationOf(const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Guard:
        return EntryDialog::tr("两名大人。可以排以后的班。");
    case EntryKind::Hospital:
    case EntryKind::District:
        return EntryDialog::tr("会记为突破保密，写的话是理由。只写必要的。");
    case EntryKind::Notice:
        return entry.safe ? EntryDialog::tr("只写安全的监护人或民政。") : EntryDialog::tr("拒签要写两名见证人，监护人自己不算。");
    case EntryKind::Call:
        return entry.safe ? EntryDialog::tr("由独立的专人接，写明是谁。") : EntryDialog::tr("空着也可以，按 Enter 就记下现在的时间。");
    default:
        return EntryDialog::tr("会和您的名字、时间一起留下，不能改，可以再记一条。");
    }
}

/// When the watch that is written down ends, or now.
QDateTime watchedUntil(const CrisisView &view, const QDateTime &now)
{
    QDateTime until = now;
    for (const Entry &one : view.entries) {
        if (one.kind == EntryKind::Guard)
            until = std::max(until, one.until);
    }
    return until;
}

} // namespace

std::optional<QDateTime> timeFrom(const QString &text, const QDateTime &around)
{
    QString given = text.trimmed();
    given.replace(u'：', u':');
    const QDateTime full = QDateTime::fromString(given, u"yyyy-M-d H:mm"_s);
    if (full.isValid())
        return full.toUTC();
    const QDate today = around.toLocalTime().date();
    const QDateTime inYear = QDateTime::fromString(u"%1-%2"_s.arg(today.year()).arg(given), u"yyyy-M-d H:mm"_s);
    if (inYear.isValid())
        return inYear.toUTC();
    const QTime clock = QTime::fromString(given, u"H:mm"_s);
    if (!clock.isValid())
        return std::nullopt;
    QDateTime time(today, clock, Qt::LocalTime);
    if (around.secsTo(time) > HalfDay)
        time = time.addDays(-1);
    else if (around.secsTo(time) < -HalfDay)
        time = time.addDays(1);
    return time.toUTC();
}

EntryDialog::EntryDialog(const QString &title, const Entry &begun, const CrisisView &view, const QDateTime &now, QWidget *parent)
    : AskDialog(title, explanationOf(begun), tr("记下"), parent), m_begun(begun), m_now(now), m_grid(new QGridLayout)
{
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
        m_note = line(tr("内容"));
        return;
    }
}

void EntryDialog::buildShift(const CrisisView &view)
{
    const QDateTime from = watchedUntil(view, m_now);
    m_person = line(tr("谁陪"));
    m_others = line(tr("和谁一起"), {}, tr("另一名大人；多人用逗号分开"));
    m_at = line(tr("从几点"), from > m_now ? from.toLocalTime().toString(Clock) : QString(), tr("空着就是现在；例如 21:30"));
    m_until = line(tr("到几点"), from.addSecs(ShiftSeconds).toLocalTime().toString(Clock));
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
    if (goesHome(m_begun) && !m_begun.safe && !view.guardians.isEmpty())
        offerGuardians(view.guardians);
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
    if (goesHome(m_begun) && !m_begun.safe && !view.guardians.isEmpty() && m_person->text().isEmpty()) {
        const core::students::Guardian &first = view.guardians.first();
        m_person->setText(first.name);
        m_phone->setText(first.phone);
        if (m_role)
            m_role->setText(first.relation);
    }
}

void EntryDialog::offerGuardians(const QList<core::students::Guardian> &guardians)
{
    QComboBox *record = choice(tr("档案里的监护人"));
    for (const core::students::Guardian &one : guardians)
        record->addItem(u"%1　%2　%3"_s.arg(one.name, one.relation, one.phone));
    row(tr("档案里的监护人"), record);
    connect(record, &QComboBox::currentIndexChanged, this, [this, guardians](int place) {
        const core::students::Guardian one = guardians.value(place);
        m_person->setText(one.name);
        m_phone->setText(one.phone);
        if (m_role)
            m_role->setText(one.relation);
    });
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
    one.phone = textOf(m_phone);
    one.others = namesIn(textOf(m_others));
    one.place = textOf(m_place);
    one.result = textOf(m_result);
    one.note = textOf(m_note);
    const auto wrong = [this](QLineEdit *field) -> std::optional<Entry> {
        showWords(tr("「%1」不是时间：写成 21:30 或 11-25 21:30 的样子。没有改动任何东西。").arg(field->text()));
        field->setFocus();
        return std::nullopt;
    };
    if (!textOf(m_at).isEmpty()) {
        const auto at = timeFrom(textOf(m_at), m_now);
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
