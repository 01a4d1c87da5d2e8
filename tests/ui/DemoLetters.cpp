// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoLetters.h"

#include "tests/support/TestSupport.h"
#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using core::alerts::LetterSigns;
using ui::counselling::LetterBox;
using ui::counselling::LettersSource;

namespace tests
{

namespace
{

template <typename T> core::Id<T> idOf(const QString &text)
{
    return core::Id<T>(QUuid::createUuidV5(QUuid(), text));
}

LetterRow rowOf(int number, const QDateTime &read, const LetterSigns &signs)
{
    LetterRow row;
    row.mine = true;
    row.letter.id = idOf<Letter>(u"letter%1"_s.arg(number));
    row.letter.revision = 1;
    row.letter.content.received = read.toLocalTime().date();
    row.letter.content.signs = signs;
    row.letter.read = read;
    row.letter.authorName = u"李静怡"_s;
    row.answerDue = endOfDay(11, 27);
    return row;
}

void writtenBy(LetterRow &row, const QString &name)
{
    row.writer = demoStudentNamed(name);
    row.letter.content.writer = row.writer->id;
    row.student = row.writer;
}

LetterBox demoBox()
{
    LetterBox box;
    LetterRow danger = rowOf(1, localTime(11, 25, 8, 10), {false, true, false});
    danger.letter.content.hintClass = u"七年级(3)班"_s;
    danger.letter.content.hintSex = HintedSex::Female;
    danger.letter.search = LetterSearch::Open;
    danger.letter.danger = danger.letter.read;
    danger.findDue = localTime(11, 25, 12, 10);
    LetterRow about = rowOf(2, localTime(11, 24, 12, 30), {true, false, false});
    writtenBy(about, u"方可"_s);
    about.letter.content.aboutOther = true;
    about.student = demoStudentNamed(u"马骁"_s);
    about.letter.content.about = about.student->id;
    LetterRow others = rowOf(3, localTime(11, 20, 9), {});
    writtenBy(others, u"陈一诺"_s);
    others.mine = false;
    others.letter.authorName = u"何老师"_s;
    others.answerDue = endOfDay(11, 24);
    others.overdue = true;
    LetterRow answered = rowOf(4, localTime(11, 18, 9), {});
    writtenBy(answered, u"罗紫涵"_s);
    answered.letter.content.channel = LetterChannel::Handed;
    answered.letter.reply = LetterReply::Talk;
    answered.letter.replied = QDate(2026, 11, 19);
    box.letters = {danger, others, about, answered};
    box.emptyings = {{idOf<Emptying>(u"today"_s), 1, localTime(11, 25, 8, 5), 3, 2, {}, u"李静怡"_s},
                     {idOf<Emptying>(u"before"_s), 1, localTime(11, 24, 8, 0), 0, 0, {}, u"何老师"_s}};
    box.wishes = {{demoStudentNamed(u"林嘉树"_s), localTime(11, 23, 15, 20)}};
    for (const core::alerts::AlertRow &one : demoAlerts())
        box.cases.insert(one.student.id, one);
    return box;
}

} // namespace

LettersSource demoLetters(LetterCalls &calls)
{
    calls.box = demoBox();
    LetterCalls *kept = &calls;
    LettersSource source;
    source.clock = demoClock();
    source.table = valueOf(shippedLetterTable());
    source.grading = valueOf(core::alerts::shippedAlertContext(QTimeZone("Asia/Shanghai"))).table;
    source.box = [kept] {
        kept->calls.append(u"box"_s);
        return kept->broken ? failed<LetterBox>(core::ErrorCode::Denied) : ready(kept->box);
    };
    const auto answered = [kept](const QString &what) {
        kept->calls.append(what);
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.empty = [kept](int found) {
        kept->calls.append(u"empty %1"_s.arg(found));
        const Emptying one{idOf<Emptying>(u"new"_s), 1, kept->box.emptyings.first().at.addSecs(60), found, found, {}, u"李静怡"_s};
        kept->box.emptyings.prepend(one);
        return ready(one);
    };
    source.recount = [kept](const Emptying &one, int found) {
        kept->calls.append(u"recount %1 %2"_s.arg(one.found).arg(found));
        Emptying now = one;
        now.unread -= now.found - found;
        now.found = found;
        kept->box.emptyings[0] = now;
        return ready(now);
    };
    source.add = [kept](const LetterContent &content) {
        kept->calls.append(u"add"_s);
        kept->entered = content;
        return kept->answer ? ready(kept->box.letters.first().letter.id)
                            : QtFuture::makeReadyFuture(core::Result<LettersSource::LetterId>(core::fail(kept->answer.error())));
    };
    source.open = [kept](const LettersSource::LetterId &id, const QString &reason) {
        kept->calls.append(u"open "_s + reason);
        LetterView view;
        for (const LetterRow &row : std::as_const(kept->box.letters)) {
            if (row.letter.id == id)
                view.row = row;
        }
        if (!view.row.mine && reason.isEmpty())
            view.withheld = Withheld::WantsReason;
        else
            view.row.letter.content.text = u"我晚上睡不着，觉得撑不下去了，不想让家里知道。"_s;
        return ready(view);
    };
    source.judge = [answered](const LettersSource::LetterId &, qint64, const LetterSigns &signs, const QList<core::alerts::Suspect> &suspected) {
        return answered(u"judge %1 %2"_s.arg(signsText(signs)).arg(suspected.size()));
    };
    source.identify = [answered](const LettersSource::LetterId &, qint64, const LettersSource::StudentId &) { return answered(u"identify"_s); };
    source.giveUp = [answered](const LettersSource::LetterId &, qint64, const QString &reason, const QString &second) {
        return answered(u"giveUp %1 %2"_s.arg(reason, second));
    };
    source.answer = [answered](const LettersSource::LetterId &, qint64, LetterReply how, const QDate &day, const QString &words) {
        return answered(u"answer %1 %2 %3"_s.arg(letterReplyName(how), day.toString(Qt::ISODate), words));
    };
    source.findStudents = [](const QString &) { return ready(demoStudents()); };
    source.openStudent = [kept](const LettersSource::StudentId &) { kept->calls.append(u"student"_s); };
    return source;
}

} // namespace tests
