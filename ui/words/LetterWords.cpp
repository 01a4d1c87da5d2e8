// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/LetterWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;

namespace ui::words
{

QString channelText(LetterChannel channel)
{
    switch (channel) {
    case LetterChannel::Box:
        return Words::tr("信箱");
    case LetterChannel::Handed:
        return Words::tr("当面交来");
    case LetterChannel::Phone:
        return Words::tr("电话");
    }
    return {};
}

QString hintedSexText(HintedSex sex)
{
    switch (sex) {
    case HintedSex::Unknown:
        return Words::tr("不知道");
    case HintedSex::Male:
        return Words::tr("男");
    case HintedSex::Female:
        return Words::tr("女");
    }
    return {};
}

QString signText(const core::alerts::LetterSigns &signs)
{
    QStringList words;
    if (signs.self)
        words.append(Words::tr("本人有危险"));
    if (signs.harm)
        words.append(Words::tr("疑似被人伤害"));
    if (signs.bullying)
        words.append(Words::tr("疑似被同学欺凌"));
    if (signs.talk)
        words.append(Words::tr("要谈一谈"));
    return words.isEmpty() ? Words::tr("没有危险") : words.join(Words::tr("、"));
}

QString letterReplyText(LetterReply reply)
{
    switch (reply) {
    case LetterReply::Talk:
        return Words::tr("当面谈过");
    case LetterReply::Appointment:
        return Words::tr("约了时间");
    case LetterReply::AtBox:
        return Words::tr("在信箱处回复");
    case LetterReply::NotWanted:
        return Words::tr("不要答复");
    }
    return {};
}

QString letterSearchText(LetterSearch search)
{
    switch (search) {
    case LetterSearch::None:
        return {};
    case LetterSearch::Open:
        return Words::tr("正在找是谁");
    case LetterSearch::Found:
        return Words::tr("找到了是谁");
    case LetterSearch::GivenUp:
        return Words::tr("没能找到是谁");
    }
    return {};
}

QString letterPeopleText(const LetterRow &row)
{
    const LetterContent &content = row.letter.content;
    const auto named = [](const std::optional<core::students::StudentRow> &student, bool known) {
        return student ? studentLine(*student) : known ? Words::tr("已不在档案里") : QString();
    };
    QStringList hints;
    if (!content.hintClass.isEmpty())
        hints.append(content.hintClass);
    if (content.hintSex != HintedSex::Unknown)
        hints.append(hintedSexText(content.hintSex));
    const QString hint = hints.join(u"　"_s);
    const bool sought = content.subject().isNull();
    QString writer = named(row.writer, !content.writer.isNull());
    if (writer.isEmpty())
        writer = Words::tr("匿名");
    if (!content.aboutOther)
        return sought && !hint.isEmpty() ? u"%1　%2"_s.arg(writer, hint) : writer;
    QString about = named(row.student, !sought);
    if (about.isEmpty())
        about = hint.isEmpty() ? Words::tr("一名不知道是谁的学生") : Words::tr("一名不知道是谁的学生（%1）").arg(hint);
    return Words::tr("%1　说的是%2").arg(writer, about);
}

QString letterStateText(const LetterRow &row)
{
    const Letter &letter = row.letter;
    if (letter.search == LetterSearch::Open)
        return Words::tr("有危险：找到是谁，最迟 %1").arg(momentText(row.findDue));
    if (!letter.reply)
        return Words::tr("等答复，最迟 %1").arg(momentText(row.answerDue));
    return u"%1　%2"_s.arg(letterReplyText(*letter.reply), letter.replied.toString(Qt::ISODate));
}

QString letterLine(const LetterRow &row)
{
    const LetterContent &content = row.letter.content;
    return u"%1　%2　%3　%4　%5"_s.arg(content.received.toString(Qt::ISODate), channelText(content.channel), letterPeopleText(row),
                                    signText(content.signs.value_or(core::alerts::LetterSigns())), letterStateText(row));
}

QString letterOpenText(const QString &word)
{
    static const QMap<QString, QString> texts{
        {u"known"_s, Words::tr("这封信说的是谁已经知道了")},
        {u"not_sought"_s, Words::tr("这封信没有在找人")},
        {u"reason"_s, Words::tr("写下怎样找过、为什么找不到")},
        {u"second"_s, Words::tr("写下一起判断的第二个人")},
        {u"second_self"_s, Words::tr("第二个人不能是您自己")},
        {u"second_suspected"_s, Words::tr("信里怀疑到的人不能做第二个人，请换一个人")},
        {u"room_key"_s, Words::tr("请心理教师先打开一次档案库，信才能封存")},
    };
    return texts.value(word, word);
}

QString emptyingText(const Emptying &one)
{
    const QString when = momentText(one.at);
    if (one.found == 0)
        return Words::tr("%1　%2 开了信箱，没有信").arg(when, one.by);
    if (one.unread == 0)
        return Words::tr("%1　%2 取出 %3 封，都登记了").arg(when, one.by).arg(one.found);
    return Words::tr("%1　%2 取出 %3 封，还有 %4 封没有登记").arg(when, one.by).arg(one.found).arg(one.unread);
}

QStringList letterFigureLines(const LetterFigures &figures)
{
    return {Words::tr("开信箱 %1 次，其中 %2 次没有信。").arg(figures.emptyings).arg(figures.emptyBoxes),
            Words::tr("来信 %1 封，其中匿名 %2 封，提到危险 %3 封。").arg(figures.letters).arg(figures.anonymous).arg(figures.danger),
            Words::tr("等答复 %1 封，正在找是谁 %2 封，没能找到是谁 %3 封。")
                .arg(figures.waiting)
                .arg(figures.sought)
                .arg(figures.givenUp)};
}

QString letterDutyText(const QString &step)
{
    const QString kind = step.section(u'/', 0, 0);
    const int count = step.section(u'/', 1).toInt();
    if (kind == u"letter:empty")
        return Words::tr("开信箱，没有信也要登记");
    if (kind == u"letter:enter")
        return Words::tr("信箱取出的信还有 %1 封没有登记：先看有没有危险").arg(count);
    if (kind == u"letter:answer")
        return Words::tr("有 %1 封来信等答复").arg(count);
    return Words::tr("一封信里有危险，不知道是谁：找到人");
}

QString letterDutyHelp(const QString &step)
{
    if (step.startsWith(u"letter:find"))
        return Words::tr("在信箱里办：按 Enter 打开，认出是谁，或者和另一人一起记下没能找到。");
    if (step.startsWith(u"letter:answer"))
        return Words::tr("在信箱里办：按 Enter 打开，一封一封记下怎样答复了。");
    return Words::tr("在信箱里办：按 Enter 打开，登记开箱和每一封信。");
}

} // namespace ui::words
