// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/Letter.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{
constexpr const char *Channels[] = {"box", "handed", "phone"};
constexpr const char *Sexes[] = {"unknown", "male", "female"};
constexpr const char *Searches[] = {"none", "open", "found", "given_up"};
constexpr const char *Replies[] = {"talk", "appointment", "at_box", "not_wanted"};
static_assert(std::size(Channels) == static_cast<size_t>(LetterChannel::Phone) + 1);
static_assert(std::size(Sexes) == static_cast<size_t>(HintedSex::Female) + 1);
static_assert(std::size(Searches) == static_cast<size_t>(LetterSearch::GivenUp) + 1);
static_assert(std::size(Replies) == static_cast<size_t>(LetterReply::NotWanted) + 1);
const QString Nothing = u"nothing"_s;
} // namespace

QString channelName(LetterChannel channel) { return base::wordOf(Channels, channel); }
QString hintedSexName(HintedSex sex) { return base::wordOf(Sexes, sex); }
QString searchName(LetterSearch search) { return base::wordOf(Searches, search); }
QString letterReplyName(LetterReply reply) { return base::wordOf(Replies, reply); }
Result<LetterChannel> channelFromName(const QString &name) { return base::enumFromWord<LetterChannel>(Channels, name, u"channel"_s); }
Result<HintedSex> hintedSexFromName(const QString &name) { return base::enumFromWord<HintedSex>(Sexes, name, u"sex"_s); }
Result<LetterSearch> searchFromName(const QString &name) { return base::enumFromWord<LetterSearch>(Searches, name, u"search"_s); }
Result<LetterReply> letterReplyFromName(const QString &name) { return base::enumFromWord<LetterReply>(Replies, name, u"how"_s); }

QString signsText(const alerts::LetterSigns &signs)
{
    QStringList words;
    if (signs.talk)
        words.append(u"talk"_s);
    if (signs.self)
        words.append(u"self"_s);
    if (signs.harm)
        words.append(u"harm"_s);
    if (signs.bullying)
        words.append(u"bullying"_s);
    return words.isEmpty() ? Nothing : words.join(u',');
}

Result<alerts::LetterSigns> signsFromText(const QString &text)
{
    alerts::LetterSigns signs;
    if (text == Nothing)
        return signs;
    for (const QString &word : text.split(u',')) {
        bool *sign = word == u"talk" ? &signs.talk
            : word == u"self"        ? &signs.self
            : word == u"harm"        ? &signs.harm
            : word == u"bullying"    ? &signs.bullying
                                     : nullptr;
        if (!sign)
            return fail(ErrorCode::Invalid, text, {{u"field"_s, u"danger"_s}});
        *sign = true;
    }
    return signs;
}

} // namespace core::counselling
