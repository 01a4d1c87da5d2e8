// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoPast.h"

#include "tests/ui/DemoCases.h"
#include "tests/ui/EnglishCheck.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using core::records::Attachment;
using core::workspace::Timeline;
using core::workspace::TimelineEntry;

namespace tests
{

namespace
{

QByteArray idOf(const QString &seed)
{
    return QUuid::createUuidV5(QUuid(), seed).toRfc4122();
}

TimelineEntry entry(const QDateTime &at, const QString &kind, const QString &what, const QString &name = {},
                    const QString &value = {}, const QString &by = {}, const QString &note = {})
{
    TimelineEntry one{at, false, kind, what, name, value, by};
    one.note = note;
    one.record = idOf(kind + what);
    return one;
}

TimelineEntry onDay(const QDate &day, const QString &kind, const QString &what, const QString &name = {},
                    const QString &value = {}, const QString &by = {})
{
    TimelineEntry one = entry(day.startOfDay(), kind, what, name, value, by);
    one.wholeDay = true;
    return one;
}

Attachment paper(const QString &kind, const QString &title, const QDate &day, core::records::ScanFormat format, qint64 bytes)
{
    Attachment one;
    one.id = core::Id<Attachment>::fromBytes(idOf(title));
    one.revision = 2;
    one.student = demoStudentNamed(u"林嘉树"_s).id;
    one.kind = kind;
    one.title = title;
    one.day = day;
    one.format = format;
    one.bytes = bytes;
    one.by = u"李静怡"_s;
    return one;
}

} // namespace

Timeline demoTimeline(bool opened)
{
    Timeline timeline;
    timeline.student = demoStudentNamed(u"林嘉树"_s);
    timeline.opened = opened;
    TimelineEntry session = onDay(QDate(2026, 11, 25), u"session"_s, u"open"_s, {}, u"4"_s, u"李静怡"_s);
    session.redacted = true;
    TimelineEntry raised = entry(localTime(11, 16, 16, 20), u"decision"_s, u"raised"_s, {}, {}, u"李静怡 周老师"_s,
                                 u"两周睡得少，和同学来往少了"_s);
    raised.severity = core::alerts::Severity::Yellow;
    timeline.entries = {
        session,
        entry(localTime(11, 24, 15, 10), u"crisis"_s, u"notice"_s, {}, u"told"_s, u"李静怡"_s, u"林母　打电话　马上来"_s),
        entry(localTime(11, 24, 9, 30), u"meeting"_s, u"plan_review"_s, {}, {}, u"李静怡"_s, u"先看策有没有用"_s),
        entry(localTime(11, 24, 8, 40), u"change"_s, u"class_number"_s, u"3"_s, u"5"_s, u"陈教务"_s),
        onDay(QDate(2026, 11, 24), u"assessment"_s, u"valid"_s, u"PHQ-9"_s, u"11"_s),
        raised,
        entry(localTime(11, 13, 15, 5), u"signal"_s, u"observation"_s, u"看到或听到"_s, {}, {}, u"上课趴着，叫他不应"_s),
        entry(localTime(11, 12, 9, 0), u"referral"_s, u"made"_s, u"云岭县人民医院"_s),
        onDay(QDate(2026, 11, 11), u"plan"_s, u"in_force"_s, {}, u"2"_s, u"李静怡"_s),
        onDay(QDate(2026, 10, 28), u"card"_s, u"made"_s, u"周老师"_s, {}, u"李静怡"_s),
        onDay(QDate(2026, 9, 3), u"consent"_s, u"granted"_s, {}, u"granted"_s),
        onDay(QDate(2026, 9, 3), u"attachment"_s, u"consent"_s, u"9 月回收的纸"_s, u"知情同意书"_s, u"李静怡"_s),
        entry(localTime(9, 1, 8, 30), u"import"_s, u"roster"_s, u"2026.xlsx"_s),
        onDay(QDate(2026, 5, 8), u"assessment"_s, u"invalid"_s, u"PHQ-9"_s, u"21"_s),
        entry(localTime(3, 20, 10, 0), u"leave"_s, u"begun"_s),
    };
    for (TimelineEntry &one : timeline.entries) {
        if (opened || one.note.isEmpty())
            continue;
        one.redacted = true;
        one.note.clear();
    }
    return timeline;
}

QList<ui::students::NamedAccess> demoAccess()
{
    const auto line = [](const QString &who, int minute, const QString &act, const QString &table, const QString &reason) {
        core::storage::AccessLine one;
        one.number = minute;
        one.at = localTime(11, 24, 9, minute);
        one.act = act;
        one.table = table;
        one.reason = reason;
        return ui::students::NamedAccess{one, who};
    };
    return {line(u"李静怡"_s, 52, u"notes_opened"_s, u"student"_s, u"准备研判会"_s), line(u"李静怡"_s, 50, u"viewed"_s, u"student"_s, {}),
            line(u"王校长"_s, 31, u"viewed"_s, u"alert"_s, {}), line({}, 12, u"exported"_s, u"attachment"_s, u"交给转介医院"_s)};
}

ui::students::StudentTimelineSource demoPast(PastCalls &calls)
{
    ui::students::StudentTimelineSource source;
    PastCalls *kept = &calls;
    source.mayOpen = true;
    source.timeline = [kept](const auto &, const QString &reason) {
        kept->asked.append(reason);
        return ready(demoTimeline(!reason.isEmpty()));
    };
    source.access = [](const auto &) { return ready(demoAccess()); };
    source.openEntry = [kept](const TimelineEntry &one, const core::students::StudentRow &student, QWidget *parent) {
        kept->opened.append(u"%1 %2 %3"_s.arg(one.kind, student.name).arg(parent != nullptr));
    };
    return source;
}

ui::records::AttachmentsSource demoPapers(PaperCalls &calls)
{
    using core::records::ScanFormat;
    using ui::records::AttachmentsSource;
    PaperCalls *kept = &calls;
    kept->kept = {paper(u"medical"_s, u"11 月就诊材料"_s, QDate(2026, 11, 18), ScanFormat::Png, demoScan().size()),
                  paper(u"guardian_notice"_s, u"11 月回执"_s, QDate(2026, 11, 16), ScanFormat::Pdf, 812'000),
                  paper(u"consent"_s, u"9 月回收的纸"_s, QDate(2026, 9, 3), ScanFormat::Jpeg, 2'400'000)};
    AttachmentsSource source;
    source.clock = demoClock();
    source.rules = core::records::shippedAttachmentRules().value();
    source.addable = {u"consent"_s, u"medical"_s, u"guardian_notice"_s};
    source.mayExport = true;
    source.list = [kept](const auto &) { return ready(kept->kept); };
    source.open = [kept](const AttachmentsSource::AttachmentId &id) {
        core::records::AttachmentContent content;
        for (const Attachment &one : kept->kept) {
            if (one.id == id)
                content.attachment = one;
        }
        kept->calls.append(u"open "_s + content.attachment.title);
        content.bytes = content.attachment.format == ScanFormat::Png ? demoScan() : QByteArray("%PDF-");
        return ready(content);
    };
    source.add = [kept](const auto &, const core::records::NewAttachment &given) {
        kept->calls.append(u"add %1 %2"_s.arg(given.kind, given.title));
        kept->given = given;
        return kept->answer ? ready(kept->kept.first())
                            : QtFuture::makeReadyFuture(core::Result<Attachment>(core::fail(kept->answer.error())));
    };
    source.remove = [kept](const AttachmentsSource::AttachmentId &id, qint64 revision, const QString &reason) {
        kept->calls.append(u"remove %1 %2"_s.arg(revision).arg(reason));
        if (kept->answer)
            kept->kept.removeIf([&](const Attachment &one) { return one.id == id; });
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.giveOut = [kept](const AttachmentsSource::AttachmentId &, const QString &reason, const QString &path) {
        kept->calls.append(u"give out %1 %2"_s.arg(reason, path));
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.files.open = [](QWidget *, const QString &, const auto &chosen) { chosen({u"/x/form.png"_s}); };
    source.files.save = [](QWidget *, const QString &, const QString &suggested, const auto &chosen) { chosen(suggested); };
    source.readFile = [](const QString &, qint64) { return ready(demoScan()); };
    return source;
}

QByteArray demoScan()
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.fillRect(QRect(120, 120, 640, 44), QColor(60, 60, 60));
    for (int line = 0; line < 24; ++line)
        painter.fillRect(QRect(120, 240 + line * 52, line % 5 == 4 ? 520 : 980, 18), QColor(150, 150, 150));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

} // namespace tests
