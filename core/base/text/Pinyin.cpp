// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/Pinyin.h"

#include <QSet>

#include <algorithm>
#include <cstdint>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::base {

namespace {

struct PinyinEntry {
    std::uint32_t code;
    std::uint32_t first;
    std::uint8_t count;
};

#include "PinyinTable.inc"

struct SurnameReading {
    const char16_t *surname;
    const char *reading;
};

/// Surnames whose reading is not the character's most common one; compound ones first. From general knowledge: it orders and shows names, it never hides one.
constexpr SurnameReading Surnames[] = {
    {u"尉迟", "yu chi"}, {u"万俟", "mo qi"}, {u"单于", "chan yu"}, {u"长孙", "zhang sun"}, {u"澹台", "tan tai"},
    {u"单", "shan"},     {u"曾", "zeng"},    {u"解", "xie"},       {u"仇", "qiu"},         {u"翟", "zhai"},
    {u"查", "zha"},      {u"朴", "piao"},    {u"区", "ou"},        {u"员", "yun"},         {u"尉", "wei"},
    {u"缪", "miao"},     {u"乐", "yue"},     {u"种", "chong"},     {u"覃", "qin"},         {u"薄", "bo"},
    {u"折", "she"},      {u"繁", "po"},      {u"秘", "bi"},        {u"召", "shao"},        {u"卜", "bu"},
    {u"祭", "zhai"},     {u"盖", "ge"},      {u"任", "ren"},       {u"华", "hua"},         {u"宁", "ning"},
    {u"洗", "xian"},     {u"冼", "xian"},    {u"盛", "sheng"},     {u"葛", "ge"},          {u"那", "na"},
};

constexpr qsizetype MostCombinations = 64;

QStringList readings(char32_t character)
{
    const auto *end = std::end(Entries);
    const auto *entry = std::lower_bound(std::begin(Entries), end, character,
                                         [](const PinyinEntry &e, char32_t code) { return e.code < code; });
    QStringList list;
    if (entry == end || entry->code != character)
        return list;
    for (std::uint32_t i = entry->first; i < entry->first + entry->count; ++i)
        list.append(QString::fromLatin1(Syllables[Readings[i]]));
    return list;
}

/// The readings of each character of a name; the surname's own reading stands first.
QList<QStringList> syllableChoices(const QString &name)
{
    QList<QStringList> choices;
    const QList<uint> characters = name.toUcs4();
    for (const uint character : characters) {
        if (character == 0xB7 || character == 0x2022 || character == 0x30FB || QChar::isSpace(character))
            continue;
        QStringList list = readings(character);
        if (list.isEmpty())
            list.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toLower());
        choices.append(list);
    }
    for (const SurnameReading &row : Surnames) {
        const QString surname = QString::fromUtf16(row.surname);
        if (!name.startsWith(surname) || surname.size() > choices.size())
            continue;
        const QStringList syllables = QString::fromLatin1(row.reading).split(u' ');
        for (qsizetype i = 0; i < syllables.size(); ++i) {
            choices[i].removeAll(syllables.at(i));
            choices[i].prepend(syllables.at(i));
        }
        break;
    }
    return choices;
}

void addKey(QStringList &keys, QSet<QString> &seen, const QString &key)
{
    if (!key.isEmpty() && !seen.contains(key)) {
        seen.insert(key);
        keys.append(key);
    }
}

} // namespace

QStringList readingsOf(char32_t character)
{
    return readings(character);
}

QString namePinyin(const QString &name)
{
    QStringList syllables;
    for (const QStringList &choice : syllableChoices(name))
        syllables.append(choice.first());
    return syllables.join(u' ');
}

QStringList nameSearchKeys(const QString &name)
{
    struct Partial {
        QString whole;
        QString initials;
    };
    QList<Partial> partials{{}};
    for (const QStringList &choice : syllableChoices(name)) {
        QList<Partial> longer;
        // The first reading of all goes on first, so that the cap never drops the sorted one.
        for (const QString &syllable : choice) {
            for (const Partial &partial : std::as_const(partials)) {
                if (longer.size() < MostCombinations)
                    longer.append({partial.whole + syllable, partial.initials + syllable.at(0)});
            }
        }
        partials = longer;
    }
    QStringList keys;
    QSet<QString> seen;
    for (const Partial &partial : std::as_const(partials)) {
        addKey(keys, seen, partial.whole);
        addKey(keys, seen, QString(partial.whole).replace(u"lv"_s, u"lu"_s).replace(u"nv"_s, u"nu"_s));
        addKey(keys, seen, partial.initials);
    }
    return keys;
}

} // namespace core::base
