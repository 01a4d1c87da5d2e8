// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoSessions.h"

#include "core/counselling/SessionRules.h"
#include "tests/ui/DemoCases.h"
#include "ui/words/SessionWords.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using ui::counselling::SessionsSource;

namespace tests
{

namespace
{

SessionContent demoContent()
{
    SessionContent content;
    content.day = QDate(2026, 11, 25);
    content.begun = QTime(10, 0);
    content.ended = QTime(10, 45);
    content.minutes = 45;
    content.place = u"辅导室"_s;
    content.source = Source::Screening;
    content.limitsExplained = true;
    content.sudsBefore = 7;
    content.sudsAfter = 5;
    content.risks = {Answer::No, Answer::No, Answer::No, Answer::NotAsked, Answer::Yes};
    content.levelBefore = 2;
    content.levelAfter = 2;
    content.next = QDate(2026, 12, 2);
    content.text[size_t(Part::Complaint)] = u"“最近睡不好，上课老想别的事。”"_s;
    content.text[size_t(Part::State)] =
        u"进门时低着头，说话比上次慢，能对视。谈到打球时有笑。近一周入睡要一个多小时，胃口一般，作业能交齐。"_s;
    content.text[size_t(Part::Process)] = u"先一起看了睡眠记录，再谈月考后和父亲的争执。练习了一次怎样开口求助。"_s;
    content.text[size_t(Part::Homework)] = u"继续记睡眠；本周三次 11 点前睡。"_s;
    return content;
}

SessionView viewOf(const QString &student, int number, State state, const QString &author, bool mine)
{
    SessionView view;
    view.student = demoStudentNamed(student);
    view.mine = mine;
    Session &session = view.session;
    session.id = core::Id<Session>(QUuid::createUuidV5(QUuid(), student + QString::number(number)));
    session.revision = 3;
    session.student = view.student.id;
    session.number = number;
    session.authorName = author;
    session.state = state;
    session.content = demoContent();
    return view;
}

SessionRow rowOf(const SessionView &view)
{
    const Session &session = view.session;
    return {session.id,           view.student,  session.number,     session.content.day, session.content.minutes,
            session.content.mode, session.state, session.authorName, view.mine};
}

template <typename T> QFuture<core::Result<T>> answered(const core::Result<> &answer, const T &value)
{
    return answer ? ready(value) : QtFuture::makeReadyFuture(core::Result<T>(core::fail(answer.error())));
}

} // namespace

SessionsSource demoSessions(SessionCalls &calls)
{
    calls.mine = viewOf(u"林嘉树"_s, 4, State::Open, u"李静怡"_s, true);
    calls.others = viewOf(u"周可欣"_s, 1, State::Final, u"何老师"_s, false);
    calls.others.addenda = {{{}, u"晚上家长来电，说已经睡了。"_s, localTime(11, 25, 9, 30), u"何老师"_s}};
    calls.earlier = viewOf(u"林嘉树"_s, 3, State::Final, u"李静怡"_s, true);
    calls.earlier.session.content.day = QDate(2026, 11, 20);
    calls.earlier.session.content.text[size_t(Part::Homework)] = u"睡前不带手机进房间；周四和同桌打一次球。"_s;
    SessionsSource source;
    SessionCalls *kept = &calls;
    source.clock = demoClock();
    source.mayPrint = true;
    source.list = [kept](const std::optional<SessionsSource::StudentId> &student) {
        QList<SessionRow> rows;
        for (const SessionView *view : {&kept->mine, &kept->others, &kept->earlier}) {
            if (!student || *student == view->session.student)
                rows.append(rowOf(*view));
        }
        return ready(rows);
    };
    source.open = [kept](const SessionsSource::SessionId &id, const QString &reason) {
        kept->calls.append(u"open "_s + reason);
        if (id == kept->earlier.session.id)
            return ready(kept->earlier);
        SessionView view = id == kept->others.session.id ? kept->others : kept->mine;
        if (!view.mine && reason.isEmpty()) {
            view.withheld = Withheld::WantsReason;
            view.session.content.text = {};
            view.session.content.risks = {};
            view.addenda.clear();
        }
        if (view.mine && kept->draft)
            view.draft = SessionDraft{*kept->draft, localTime(11, 25, 10, 42)};
        return ready(view);
    };
    source.begin = [kept](const SessionsSource::StudentId &, const SessionContent &content) {
        kept->calls.append(u"begin"_s);
        kept->mine.session.content = content;
        return ready(kept->mine.session);
    };
    source.save = [kept](const SessionsSource::SessionId &, qint64 revision, const SessionContent &content) {
        kept->calls.append(u"save %1"_s.arg(revision));
        kept->saved = content;
        if (kept->answer) {
            kept->mine.session.content = content;
            ++kept->mine.session.revision;
            kept->draft.reset();
        }
        return answered(kept->answer, kept->mine.session);
    };
    kept->links.cases = demoAlerts().mid(0, 2);
    kept->links.appointment = localTime(11, 25, 10, 0);
    kept->links.mayChange = true;
    source.suspectBullying = [kept](const core::students::StudentRow &student) { kept->calls.append(u"bullying "_s + student.name); };
    source.links.open = [kept](const SessionsSource::SessionId &) { return ready(kept->links); };
    source.links.set = [kept](const SessionsSource::SessionId &, const SessionLinks &, const SessionLinks &wanted) {
        kept->links.links = wanted;
        return readyDone();
    };
    source.keepDraft = [kept](const SessionsSource::SessionId &, const SessionContent &content) {
        kept->calls.append(u"draft"_s);
        kept->draft = content;
        return ready(kept->mine.session.revision);
    };
    source.dropDraft = [kept](const SessionsSource::SessionId &) {
        kept->calls.append(u"drop"_s);
        kept->draft.reset();
        return readyDone();
    };
    source.finalise = [kept](const SessionsSource::SessionId &, qint64) {
        kept->calls.append(u"finalise"_s);
        if (kept->answer)
            kept->mine.session.state = State::Final;
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.add = [kept](const SessionsSource::SessionId &, const QString &text) {
        kept->calls.append(u"add "_s + text);
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.disclose = [kept](const SessionsSource::SessionId &, const Disclosure &one) {
        kept->calls.append(u"disclose"_s);
        kept->disclosed = one;
        return QtFuture::makeReadyFuture(kept->answer);
    };
    source.findStudents = [](const QString &) { return ready(demoStudents()); };
    source.paper = [kept](const SessionsSource::SessionId &, const QString &reason) {
        kept->calls.append(u"paper "_s + reason);
        return ready(ui::words::sessionPaper(kept->mine, {u"云岭示例中学"_s, QDate(2026, 11, 25)}));
    };
    source.writeFile = [kept](const QString &path, const QByteArray &bytes) {
        kept->calls.append(u"write %1 %2"_s.arg(path, QString::fromLatin1(bytes.left(4))));
        return readyDone();
    };
    source.room = demoRoom(calls.room);
    source.letters = demoLetters(calls.letters);
    source.statistics = demoStatistics(calls.statistics);
    source.groups = demoGroups(calls.groups);
    source.files.save = [](QWidget *, const QString &, const QString &suggested, const auto &chosen) { chosen(suggested); };
    return source;
}

} // namespace tests
