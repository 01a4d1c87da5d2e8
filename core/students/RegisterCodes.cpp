// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/RegisterCodes.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace core::students
{

namespace
{

template <typename T> struct Code {
    QString code;
    QString words; ///< parted by blanks
    std::optional<T> value;
};

const QRegularExpression &codePrefix()
{
    static const QRegularExpression form(uR"(^([0-9A-Z]{1,2})-(.+)$)"_s);
    return form;
}

template <typename T> CodedValue<T> read(const QString &cleaned, const QList<Code<T>> &codes)
{
    if (cleaned.isEmpty())
        return {};
    const QRegularExpressionMatch both = codePrefix().match(cleaned);
    for (const Code<T> &code : codes) {
        const QStringList words = code.words.split(u' ');
        const bool matches = both.hasMatch() ? code.code == both.captured(1) && words.contains(both.captured(2))
                                             : code.code == cleaned || words.contains(cleaned);
        if (matches)
            return {code.value, true};
    }
    return {std::nullopt, false};
}

} // namespace

CodedValue<bool> readYesNo(const QString &cleaned)
{
    static const QList<Code<bool>> codes{{u"0"_s, u"否 无 不是"_s, false}, {u"1"_s, u"是 有"_s, true}};
    return read(cleaned, codes);
}

CodedValue<LeftBehind> readLeftBehind(const QString &cleaned)
{
    static const QList<Code<LeftBehind>> codes{
        {u"0"_s, u"非留守儿童 非留守 否"_s, LeftBehind::No},
        {u"1"_s, u"单亲留守儿童 单亲留守"_s, LeftBehind::OneParentAway},
        {u"2"_s, u"双亲留守儿童 双亲留守"_s, LeftBehind::BothParentsAway},
    };
    return read(cleaned, codes);
}

CodedValue<bool> readBoarding(const QString &cleaned)
{
    static const QList<Code<bool>> codes{{u"1"_s, u"走读 走读生"_s, false},
                                         {u"2"_s, u"住校 住校生 住宿 寄宿"_s, true},
                                         {u"9"_s, u"其他 其它"_s, std::nullopt}};
    return read(cleaned, codes);
}

QString withoutCode(const QString &cleaned)
{
    const QRegularExpressionMatch both = codePrefix().match(cleaned);
    return both.hasMatch() ? both.captured(2) : cleaned;
}

} // namespace core::students
