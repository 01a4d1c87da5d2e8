// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/LetterCommands.h"

#include "app/yicectl/Session.h"
#include "core/base/platform/WholeFile.h"
#include "core/workspace/LetterBox.h"
#include "core/workspace/OpenCases.h"
#include "ui/words/CaseWords.h"
#include "ui/words/LetterWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/SessionWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::counselling;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1'000'000;
constexpr int DaysOfWishes = 30;
using LetterId = core::Id<Letter>;

QJsonValue studentOrNull(const std::optional<core::students::StudentRow> &student)
{
    return student ? QJsonValue(studentJson(*student)) : QJsonValue();
}

QJsonObject toJson(const LetterRow &row)
{
    const Letter &letter = row.letter;
    const LetterContent &content = letter.content;
    return {{u"id"_s, letter.id.toString()},
            {u"revision"_s, letter.revision},
            {u"channel"_s, channelName(content.channel)},
            {u"received"_s, content.received.toString(Qt::ISODate)},
            {u"read"_s, instantJson(letter.read)},
            {u"writer"_s, studentOrNull(row.writer)},
            {u"aboutOther"_s, content.aboutOther},
            {u"student"_s, studentOrNull(row.student)},
            {u"class"_s, content.hintClass},
            {u"sex"_s, hintedSexName(content.hintSex)},
            {u"signs"_s, signsText(content.signs.value_or(core::alerts::LetterSigns()))},
            {u"search"_s, searchName(letter.search)},
            {u"findDue"_s, instantJson(row.findDue)},
            {u"second"_s, letter.second},
            {u"reply"_s, letter.reply ? QJsonValue(letterReplyName(*letter.reply)) : QJsonValue()},
            {u"replied"_s, letter.replied.isValid() ? QJsonValue(letter.replied.toString(Qt::ISODate)) : QJsonValue()},
            {u"answerDue"_s, letter.reply ? QJsonValue() : instantJson(row.answerDue)},
            {u"overdue"_s, row.overdue},
            {u"author"_s, letter.authorName},
            {u"mine"_s, row.mine}};
}

QJsonObject toJson(const Emptying &one)
{
    return {{u"id"_s, one.id.toString()}, {u"revision"_s, one.revision}, {u"at"_s, instantJson(one.at)},
            {u"found"_s, one.found},      {u"unread"_s, one.unread},     {u"by"_s, one.by}};
}

Reply replyOf(const Emptying &one)
{
    return {{{u"emptying"_s, toJson(one)}}, ui::words::emptyingText(one)};
}

Reply replyOf(const LetterView &view, const core::alerts::GradingTable &table)
{
    const Letter &letter = view.row.letter;
    QJsonObject json = toJson(view.row);
    QStringList lines{ui::words::letterLine(view.row)};
    QJsonArray suspected;
    for (const core::alerts::Suspect &one : letter.content.suspected) {
        suspected.append(QJsonObject{{u"person"_s, one.person}, {u"as"_s, one.as}});
        lines.append(Words::tr("怀疑：%1").arg(ui::words::suspectText(one, table)));
    }
    json.insert(u"suspected"_s, suspected);
    json.insert(u"withheld"_s, view.withheld == Withheld::Nothing       ? QJsonValue()
                               : view.withheld == Withheld::WantsReason ? QJsonValue(u"reason"_s)
                                                                        : QJsonValue(u"sealed"_s));
    if (view.withheld != Withheld::Nothing) {
        lines.append(ui::words::withheldText(view.withheld));
    } else {
        json.insert(u"text"_s, letter.content.text);
        json.insert(u"replyWords"_s, letter.replyWords);
        json.insert(u"whyGivenUp"_s, letter.whyGivenUp);
        lines.append(letter.content.text);
        if (!letter.replyWords.isEmpty())
            lines.append(Words::tr("答复：%1").arg(letter.replyWords));
        if (!letter.whyGivenUp.isEmpty())
            lines.append(Words::tr("没能找到的原因：%1（%2、%3）").arg(letter.whyGivenUp, letter.searchBy, letter.second));
    }
    return {{{u"letter"_s, json}}, lines.join(u'\n')};
}

/// One transaction of the vault with its letter box.
Result<Reply> inBox(const Arguments &arguments, const std::function<Result<Reply>(Areas &, LetterService &)> &job)
{
    return withVault(arguments, [&](Workspace &workspace) {
        return inAreas(workspace, arguments, [&job, keys = workspace.noteKeys()](Areas &areas) -> Result<Reply> {
            LetterService letters = core::workspace::letterBox(areas, *keys);
            return job(areas, letters);
        });
    });
}

/// What was done stands, also where the viewer sees nothing of it afterwards.
Result<Reply> doneWith(Areas &areas, LetterService &letters, const LetterId &id)
{
    const auto view = letters.open(id);
    if (view)
        return replyOf(*view, areas.rules.table);
    if (view.error().code != ErrorCode::NotFound)
        return fail(view.error());
    return Reply{{{u"letter"_s, QJsonObject{{u"id"_s, id.toString()}}}}, Words::tr("记下了。")};
}

/// `act`, a callable Result<>(LetterService &, Areas &, id, revision), on the letter that is named; then shows it.
template <typename Act> Result<Reply> onLetter(const Arguments &arguments, Act act)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"LETTER"_s));
    YICE_ASSIGN(const auto id, idFrom<Letter>(word));
    return inBox(arguments, [&](Areas &areas, LetterService &letters) -> Result<Reply> {
        qint64 revision = arguments.value(u"revision"_s).toLongLong();
        if (!arguments.has(u"revision"_s)) {
            YICE_ASSIGN(const LetterView view, letters.open(id));
            revision = view.row.letter.revision;
        }
        YICE_TRY(act(letters, areas, id, revision));
        return doneWith(areas, letters, id);
    });
}

/// On the clock of the wall; invalid where it is not given.
Result<QDateTime> momentOption(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return QDateTime();
    const QDateTime moment = QDateTime::fromString(arguments.value(name), Qt::ISODate);
    return moment.isValid() ? Result<QDateTime>(moment) : wrongValue(name);
}

QList<core::alerts::Suspect> suspectsIn(const Arguments &arguments)
{
    if (!arguments.has(u"person"_s) && !arguments.has(u"as"_s))
        return {};
    return {{arguments.value(u"person"_s), arguments.value(u"as"_s)}};
}

Result<Reply> empty(const Arguments &arguments)
{
    YICE_ASSIGN(const QString count, arguments.required(u"found"_s));
    bool number = false;
    const int found = count.toInt(&number);
    if (!number)
        return wrongValue(u"found"_s);
    YICE_ASSIGN(const QDateTime at, momentOption(arguments, u"at"_s));
    return inBox(arguments, [&](Areas &, LetterService &letters) -> Result<Reply> {
        if (!arguments.has(u"emptying"_s)) {
            YICE_ASSIGN(const Emptying made, letters.empty(found, at));
            return replyOf(made);
        }
        YICE_ASSIGN(const auto id, idFrom<Emptying>(arguments.value(u"emptying"_s)));
        YICE_ASSIGN(const auto known, letters.emptyings());
        qint64 revision = 0;
        for (const Emptying &one : known)
            revision = one.id == id ? one.revision : revision;
        if (arguments.has(u"revision"_s))
            revision = arguments.value(u"revision"_s).toLongLong();
        YICE_ASSIGN(const Emptying now, letters.recount(id, revision, found));
        return replyOf(now);
    });
}

Result<Reply> add(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
    YICE_ASSIGN(const QByteArray text, core::base::readWholeFile(path, LargestFile));
    YICE_ASSIGN(const QString signs, arguments.required(u"signs"_s));
    LetterContent content;
    content.text = QString::fromUtf8(text);
    YICE_ASSIGN(content.signs, signsFromText(signs));
    YICE_ASSIGN(content.channel, channelFromName(arguments.value(u"channel"_s, u"box"_s)));
    YICE_ASSIGN(content.hintSex, hintedSexFromName(arguments.value(u"sex"_s, u"unknown"_s)));
    content.hintClass = arguments.value(u"class"_s);
    content.suspected = suspectsIn(arguments);
    YICE_ASSIGN(const QDateTime read, momentOption(arguments, u"read"_s));
    return inBox(arguments, [&](Areas &areas, LetterService &letters) -> Result<Reply> {
        YICE_ASSIGN(content.received, dayOption(arguments, u"received"_s, areas.db.clock().today()));
        if (arguments.has(u"student"_s)) {
            YICE_ASSIGN(content.writer, studentOf(areas, arguments.value(u"student"_s)));
        }
        const QString about = arguments.value(u"about"_s);
        content.aboutOther = !about.isEmpty();
        if (content.aboutOther && about != u"unknown") {
            YICE_ASSIGN(content.about, studentOf(areas, about));
        }
        YICE_ASSIGN(const LetterId id, letters.add(content, read));
        return doneWith(areas, letters, id);
    });
}

Result<Reply> list(const Arguments &arguments)
{
    return inBox(arguments, [&](Areas &areas, LetterService &letters) -> Result<Reply> {
        std::optional<core::Id<core::students::Student>> student;
        if (arguments.has(u"student"_s)) {
            YICE_ASSIGN(student, studentOf(areas, arguments.value(u"student"_s)));
        }
        YICE_ASSIGN(const auto rows, letters.list(student));
        QJsonArray all;
        QStringList lines;
        QSet<core::Id<core::students::Student>> concerned;
        for (const LetterRow &row : rows) {
            if (row.student)
                concerned.insert(row.student->id);
        }
        YICE_ASSIGN(const auto cases, core::workspace::openCases(areas, concerned));
        for (const LetterRow &row : rows) {
            QJsonObject json = toJson(row);
            json.insert(u"case"_s, row.student ? openCaseJson(cases, row.student->id) : QJsonValue());
            all.append(json);
            lines.append(u"%1　%2"_s.arg(row.letter.id.toString(), ui::words::letterLine(row)));
        }
        lines.append(Words::tr("共 %1 封信。").arg(rows.size()));
        if (student)
            return Reply{{{u"letters"_s, all}}, lines.join(u'\n')};
        YICE_ASSIGN(const auto emptyings, letters.emptyings());
        YICE_ASSIGN(const auto wishes, letters.wishes(areas.db.clock().today().addDays(-DaysOfWishes)));
        QJsonArray opened;
        for (const Emptying &one : emptyings)
            opened.append(toJson(one));
        if (!emptyings.isEmpty())
            lines.append(ui::words::emptyingText(emptyings.first()));
        QJsonArray asked;
        for (const TalkWish &one : wishes) {
            asked.append(QJsonObject{{u"student"_s, studentJson(one.student)}, {u"asked"_s, instantJson(one.asked)}});
            lines.append(Words::tr("%1　%2　在答题机上想找人说说，在预警里办").arg(ui::words::momentText(one.asked), ui::words::studentLine(one.student)));
        }
        return Reply{{{u"letters"_s, all}, {u"emptyings"_s, opened}, {u"talkRequests"_s, asked}}, lines.join(u'\n')};
    });
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"LETTER"_s));
    YICE_ASSIGN(const auto id, idFrom<Letter>(word));
    return inBox(arguments, [&](Areas &areas, LetterService &letters) -> Result<Reply> {
        YICE_ASSIGN(const LetterView view, letters.open(id, arguments.value(u"reason"_s)));
        return replyOf(view, areas.rules.table);
    });
}

Result<Reply> answer(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"how"_s));
    YICE_ASSIGN(const LetterReply how, letterReplyFromName(word));
    YICE_ASSIGN(const QDate day, dayOption(arguments, u"day"_s, {}));
    return onLetter(arguments, [&](LetterService &letters, Areas &, const LetterId &id, qint64 revision) {
        return letters.answer(id, revision, how, day, arguments.value(u"text"_s));
    });
}

Result<Reply> identify(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"student"_s));
    return onLetter(arguments, [&](LetterService &letters, Areas &areas, const LetterId &id, qint64 revision) -> Result<> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        return letters.identify(id, revision, student);
    });
}

Result<Reply> judge(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, arguments.required(u"signs"_s));
    YICE_ASSIGN(const auto signs, signsFromText(word));
    return onLetter(arguments, [&](LetterService &letters, Areas &, const LetterId &id, qint64 revision) {
        return letters.judge(id, revision, signs, suspectsIn(arguments));
    });
}

Result<Reply> close(const Arguments &arguments)
{
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString second, arguments.required(u"second"_s));
    return onLetter(arguments, [&](LetterService &letters, Areas &, const LetterId &id, qint64 revision) {
        return letters.giveUp(id, revision, reason, second);
    });
}

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<Reply> count(const Arguments &arguments)
{
    return inBox(arguments, [&](Areas &areas, LetterService &letters) -> Result<Reply> {
        const QDate today = areas.db.clock().today();
        YICE_ASSIGN(const QDate first, dayOption(arguments, u"from"_s, QDate(today.year(), 1, 1)));
        YICE_ASSIGN(const QDate last, dayOption(arguments, u"to"_s, today));
        YICE_ASSIGN(const LetterFigures figures, letters.figures(first, last));
        return Reply{{{u"from"_s, first.toString(Qt::ISODate)},
                      {u"to"_s, last.toString(Qt::ISODate)},
                      {u"emptyings"_s, figures.emptyings},
                      {u"emptyBoxes"_s, figures.emptyBoxes},
                      {u"letters"_s, figures.letters},
                      {u"anonymous"_s, figures.anonymous},
                      {u"danger"_s, figures.danger},
                      {u"waiting"_s, figures.waiting},
                      {u"sought"_s, figures.sought},
                      {u"givenUp"_s, figures.givenUp},
                      {u"byChannel"_s, countsJson(figures.byChannel)},
                      {u"byMonth"_s, countsJson(figures.byMonth)}},
                     ui::words::letterFigureLines(figures).join(u'\n')};
    });
}

} // namespace

QList<Command> letterCommands()
{
    const QString revision = u"revision"_s;
    const QString signs = u"signs"_s;
    const QString student = u"student"_s;
    const QString person = u"person"_s;
    return {{u"letter empty"_s, u"--found N [--at DTHH:MM] [--emptying ID]"_s, {u"found"_s, u"at"_s, u"emptying"_s, revision}, empty},
            {u"letter add"_s,
             Words::tr("--signs nothing|talk,self,harm,bullying --file F.txt [--student STUDENT] [--about STUDENT|unknown] [--channel box|handed|phone] [--received D] [--read DTHH:MM] [--class 班级] [--sex male|female] [--person 姓名] [--as ROLE]"),
             {signs, u"file"_s, student, u"about"_s, u"channel"_s, u"received"_s, u"read"_s, u"class"_s, u"sex"_s, person, u"as"_s},
             add},
            {u"letter list"_s, u"[--student STUDENT]"_s, {student}, list},
            {u"letter show"_s, Words::tr("LETTER [--reason 理由]"), {u"reason"_s}, show},
            {u"letter answer"_s, Words::tr("LETTER --how talk|appointment|at_box|not_wanted [--day D] [--text 答复]"), {u"how"_s, u"day"_s, u"text"_s, revision}, answer},
            {u"letter identify"_s, u"LETTER --student STUDENT"_s, {student, revision}, identify},
            {u"letter judge"_s, Words::tr("LETTER --signs talk,self,harm,bullying [--person 姓名] [--as ROLE]"), {signs, person, u"as"_s, revision}, judge},
            {u"letter close"_s, Words::tr("LETTER --reason 理由 --second 姓名"), {u"reason"_s, u"second"_s, revision}, close},
            {u"letter count"_s, u"[--from D] [--to D]"_s, {u"from"_s, u"to"_s}, count}};
}

} // namespace yicectl
