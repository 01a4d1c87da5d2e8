// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/SuspectMatch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::alerts {

namespace {

const QStringList &titles()
{
    static const QStringList all{u"老师"_s, u"教师"_s, u"主任"_s, u"校长"_s, u"园长"_s, u"书记"_s, u"组长"_s,
                                 u"班主任"_s, u"教练"_s, u"医生"_s, u"校医"_s, u"宿管"_s, u"阿姨"_s, u"师傅"_s,
                                 u"保安"_s, u"老板"_s, u"同学"_s, u"先生"_s, u"女士"_s, u"叔叔"_s, u"某某"_s, u"某"_s};
    return all;
}

/// What stands before a surname: 「数学李老师」, 「高二李老师」.
const QStringList &subjects()
{
    static const QStringList all{u"班主任"_s, u"语文"_s, u"数学"_s, u"英语"_s, u"外语"_s, u"物理"_s, u"化学"_s, u"生物"_s,
                                 u"历史"_s, u"地理"_s, u"政治"_s, u"道法"_s, u"体育"_s, u"音乐"_s, u"美术"_s, u"心理"_s,
                                 u"信息"_s, u"科学"_s, u"初一"_s, u"初二"_s, u"初三"_s, u"高一"_s, u"高二"_s, u"高三"_s,
                                 u"年级"_s, u"宿舍"_s, u"德育"_s, u"教导"_s, u"政教"_s, u"教务"_s, u"总务"_s, u"教的"_s, u"的"_s,
                                 u"副"_s};
    return all;
}

const QStringList &longSurnames()
{
    static const QStringList all{u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"东方"_s, u"皇甫"_s, u"尉迟"_s, u"公孙"_s,
                                 u"慕容"_s, u"令狐"_s, u"司徒"_s, u"夏侯"_s, u"长孙"_s, u"宇文"_s, u"端木"_s, u"南宫"_s};
    return all;
}

/// What parts a name in parts: 「阿依古丽·买买提」.
bool isDot(QChar sign)
{
    return QStringView(u"·•‧∙⋅・").contains(sign);
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString squeezed(const QString &text)
{
    QString letters = folded(text);
    letters.removeIf([](QChar sign) { return sign.isSpace() || isDot(sign); });
    return letters;
}

QString surnameOf(const QString &name)
{
    return longSurnames().contains(name.left(2)) ? name.left(2) : name.left(1);
}

/// Takes one of the words off the end, or the beginning.
bool drop(QString &name, const QStringList &words, bool end)
{
    for (const QString &word : words) {
        if (name.size() <= word.size() || !(end ? name.endsWith(word) : name.startsWith(word)))
            continue;
        end ? name.chop(word.size()) : void(name.remove(0, word.size()));
        return true;
    }
    return false;
}

/// Without titles behind it and without what stands before a surname.
QString bare(QString name)
{
    if (titles().contains(name))
        return name;
    bool titled = false;
    while (drop(name, titles(), true))
        titled = true;
    while (drop(name, subjects(), false) || drop(name, titles(), false)) { }
    if (titled && name.size() == 2 && (name.endsWith(u'副') || name.endsWith(u'大') || name.endsWith(u'小')))
        name.chop(1);
    if (name.size() == 2 && (name.startsWith(u'小') || name.startsWith(u'老') || name.startsWith(u'阿')))
        name.remove(0, 1);
    return name;
}

/// The surname where no more than that is said: 「李老师」, 「小李」; else empty.
QString onlySurname(const QString &name)
{
    const QString rest = bare(name);
    if (rest.size() == name.size()) // the name as it is, however short
        return {};
    return rest.size() == 1 || longSurnames().contains(rest) ? rest : QString();
}

bool postsMayAgree(const QString &as, const QString &post)
{
    if (post == FamilyPost || post == AtHome || post == FellowStudent || post == SomebodyElse)
        return as == post;
    return as.isEmpty() || post.isEmpty() || as == post;
}

bool namesMayAgree(const QString &name, const QString &other)
{
    if (name.contains(other) || other.contains(name))
        return true;
    const QString plain = bare(name);
    const QString plainOther = bare(other);
    const auto whole = [](const QString &one) { return one.size() > 1 && !longSurnames().contains(one); };
    return whole(plain) && whole(plainOther) && (plain.contains(plainOther) || plainOther.contains(plain));
}

/// A surname with a title, and a name that begins with it.
bool surnamesAgree(const QString &name, const QString &other)
{
    const QString surname = onlySurname(name);
    const QString surnameOther = onlySurname(other);
    if (surname.isEmpty() && surnameOther.isEmpty())
        return false;
    return (surname.isEmpty() ? surnameOf(bare(name)) : surname) == (surnameOther.isEmpty() ? surnameOf(bare(other)) : surnameOther);
}

struct Written {
    QString whole; ///< letters alone, without title and post
    QString first; ///< the part before the dot
    QString number;
};

Written writtenOf(const QString &name)
{
    static const QRegularExpression beside(u"\\([^()]*\\)"_s);
    const auto letters = [](QString part) {
        part.removeIf([](QChar sign) { return !sign.isLetter(); });
        QString person = bare(part);
        while (person != part && drop(person, subjects(), true)) { } // 「李明德育主任」
        return person;
    };
    Written written;
    written.number = folded(name);
    written.number.removeIf([](QChar sign) { return !sign.isDigit(); });
    const QString text = folded(name).remove(beside);
    const auto dot = std::find_if(text.cbegin(), text.cend(), isDot);
    written.first = letters(text.left(dot - text.cbegin()));
    written.whole = letters(text);
    return written;
}

} // namespace

bool mayBe(const Suspect &suspect, const QString &name, const QString &post)
{
    const QString one = squeezed(suspect.person);
    const QString other = squeezed(name);
    if (one.isEmpty() || other.isEmpty())
        return !post.isEmpty() && suspect.as == post;
    return namesMayAgree(one, other) || (surnamesAgree(one, other) && postsMayAgree(suspect.as, post));
}

bool sameName(const QString &name, const QString &other)
{
    const QString one = squeezed(name);
    const QString two = squeezed(other);
    if (one.isEmpty() || two.isEmpty())
        return false;
    if (one == two)
        return true;
    if (!onlySurname(one).isEmpty() || !onlySurname(two).isEmpty())
        return false;
    const Written a = writtenOf(name);
    const Written b = writtenOf(other);
    const bool letters = a.whole == b.whole || a.whole == b.first || a.first == b.whole;
    return letters && !a.whole.isEmpty() && !b.whole.isEmpty() && (a.number.isEmpty() || b.number.isEmpty() || a.number == b.number);
}

qsizetype personsAmong(const QStringList &names)
{
    QStringList persons;
    for (const QString &name : names) {
        if (!squeezed(name).isEmpty() && std::none_of(persons.begin(), persons.end(), [&](const QString &one) { return sameName(one, name); }))
            persons.append(name);
    }
    return persons.size();
}

bool namedIn(const QString &text, const Suspect &suspect)
{
    const QString words = squeezed(text);
    const QString name = squeezed(suspect.person);
    if (name.isEmpty())
        return false;
    const QString plain = bare(name);
    if (words.contains(name) || (plain.size() > 1 && words.contains(plain)))
        return true;
    const QString surname = surnameOf(plain);
    return name.size() > 1 && std::any_of(titles().begin(), titles().end(), [&](const QString &title) {
        return words.contains(surname + title);
    });
}

} // namespace core::alerts
