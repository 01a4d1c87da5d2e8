// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReportedWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ObservationWords.h"
#include "ui/words/RecordWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::observations;
using namespace core::visits;
using core::workspace::FamilyDifference;
using core::workspace::KnownContact;

namespace ui::words
{

namespace
{

QString dash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString contactLine(const KnownContact &contact)
{
    return Words::tr("%1　%2").arg(dash(contact.contact.guardian.relation), contactText(contact));
}

QString phoneLine(const QString &phone)
{
    return Words::tr("本人电话：%1").arg(dash(phone));
}

QString answersLine(core::students::ConsentAnswer guardian, core::students::ConsentAnswer own)
{
    return Words::tr("家长%1，学生%2").arg(consentAnswerText(guardian), consentAnswerText(own));
}

} // namespace

QString weatherText(const WeatherRules &rules, int weather)
{
    const WeatherRules::Kind *kind = rules.kind(weather);
    return kind ? kind->name : QString();
}

QString weatherLine(const WeatherRules &rules, const ClassWeather &one)
{
    const QString line = Words::tr("%1　%2").arg(one.handed.filled.toString(u"MM-dd"_s), weatherText(rules, one.weather));
    return one.note.isEmpty() ? line : Words::tr("%1　%2").arg(line, one.note);
}

QString classLookText(const QString &className)
{
    return Words::tr("去看看%1：晴雨表").arg(className);
}

QString lookLine(const WeatherRules &rules, const ClassLook &look)
{
    return Words::tr("%1　%2 起　%3").arg(look.className.display(), look.since.toString(u"MM-dd"_s), weatherText(rules, look.weather));
}

QString roomText(const QString &building, const QString &room)
{
    return building.isEmpty() ? room : Words::tr("%1 %2").arg(building, room);
}

QStringList markLines(const RoomForm &form, const QList<int> &ratings)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(form.pupil.size(), ratings.size()); ++i) {
        if (ratings.at(i) > 0)
            lines.append(ratings.at(i) > 1 ? Words::tr("%1：%2").arg(form.pupil.at(i).name, Words::tr("明显")) : form.pupil.at(i).name);
    }
    return lines;
}

QStringList roomItemNames(const RoomForm &form, const QStringList &items)
{
    QStringList names;
    for (const QString &id : items) {
        const RoomForm::Item *item = form.roomItem(id);
        names.append(item ? item->name : id);
    }
    return names;
}

QString tonightText()
{
    return Words::tr("今晚就告诉值班领导和班主任，人找到、东西收走以前不要离开。");
}

QString visitLine(const VisitForm &form, const HomeVisit &visit)
{
    const VisitForm::Mode *mode = form.mode(visit.mode);
    QStringList parts{visit.day.toString(Qt::ISODate), mode ? mode->name : visit.mode};
    if (visit.begins.isValid())
        parts.append(visit.ends.isValid() ? u"%1–%2"_s.arg(visit.begins.toString(u"HH:mm"_s), visit.ends.toString(u"HH:mm"_s))
                                          : visit.begins.toString(u"HH:mm"_s));
    parts.append(visit.visitors);
    return parts.join(u"　"_s);
}

QStringList visitLines(const VisitForm &form, const HomeVisit &visit)
{
    QStringList lines;
    if (!visit.met.isEmpty())
        lines.append(Words::tr("在场的家人：%1").arg(visit.met));
    for (const VisitForm::Field &field : form.fields) {
        if (visit.words.contains(field.id))
            lines.append(Words::tr("%1：%2").arg(field.name, visit.words.value(field.id)));
    }
    if (visit.followUp.isValid())
        lines.append(Words::tr("跟进：%1").arg(visit.followUp.toString(Qt::ISODate)));
    return lines;
}

QString visitErrorText(const core::Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (error.context.value(u"reason"_s).toString() == u"handed_in")
        return Words::tr("这一次家访交回过了，不能去掉。没有改动任何东西。写错了请再记一次，并写明更正。");
    if (error.code != core::ErrorCode::Invalid)
        return errorText(error);
    if (field == u"day")
        return Words::tr("请写家访的日期，不能在今天以后。没有存。");
    if (field == u"visitors")
        return Words::tr("请写是谁去的，不超过 300 个字。没有存。");
    if (field == u"ends")
        return Words::tr("结束时间早于开始时间。没有存。请改好再存。");
    if (field == u"followUp")
        return Words::tr("跟进日期早于家访的日期。没有存。请改好再存。");
    return errorText(error);
}

QStringList familyLines(const FamilyReport &report)
{
    if (report.kind == FamilyKind::Consent)
        return {Words::tr("%1（%2 签）").arg(answersLine(report.guardian, report.own), report.signedOn.toString(Qt::ISODate))};
    QStringList lines;
    if (!report.contacts.phone.isEmpty())
        lines.append(phoneLine(report.contacts.phone));
    for (const core::students::Contact &one : report.contacts.guardians)
        lines.append(contactLine({one, false}));
    return lines;
}

QStringList schoolLines(const FamilyDifference &difference)
{
    if (difference.report.kind == FamilyKind::Consent)
        return {answersLine(difference.consent.guardian, difference.consent.student)};
    QStringList lines{phoneLine(difference.contacts.phone)};
    for (const KnownContact &one : difference.contacts.guardians)
        lines.append(contactLine(one));
    return lines;
}

QString familyErrorText(const core::Error &error)
{
    const QString field = error.context.value(u"field"_s).toString();
    if (error.code == core::ErrorCode::Invalid && field == u"signedOn")
        return Words::tr("请写同意书上签字的日期，不能在今天以后。没有存。");
    if (error.code == core::ErrorCode::Invalid && field == u"guardian")
        return Words::tr("家长和学生的意见至少要有一个。没有存。");
    if (error.code == core::ErrorCode::Invalid && field == u"guardians")
        return Words::tr("请写本人电话，或一名家长的姓名或关系；最多 %1 名。没有存。").arg(core::students::MostContacts);
    return contactErrorText(error);
}

} // namespace ui::words
