// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/ContactCommands.h"

#include "core/workspace/StudentContacts.h"
#include "ui/words/RecordWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::students;
using namespace core::workspace;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl
{

namespace
{

QJsonValue flagJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

Reply replyOf(const StudentContacts &contacts)
{
    QJsonArray list;
    QStringList lines{Words::tr("本人电话：%1").arg(contacts.phone.isEmpty() ? u"—"_s : contacts.phone)};
    for (const KnownContact &one : contacts.guardians) {
        const Guardian &guardian = one.contact.guardian;
        list.append(QJsonObject{{u"place"_s, list.size() + 1},
                                {u"name"_s, guardian.name},
                                {u"relation"_s, guardian.relation},
                                {u"phone"_s, guardian.phone},
                                {u"legal"_s, flagJson(guardian.legal)},
                                {u"safe"_s, flagJson(one.contact.safe)},
                                {u"suspected"_s, one.suspected}});
        lines.append(u"%1　%2　%3"_s.arg(list.size()).arg(guardian.relation, ui::words::contactText(one)));
    }
    return {{{u"phone"_s, contacts.phone}, {u"contacts"_s, list}}, lines.join(u'\n')};
}

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const auto contacts, contactsOf(areas, student));
        return replyOf(contacts);
    });
}

/// Stores what `change` makes of the contacts, and shows them.
Result<Reply> changing(const Arguments &arguments, const std::function<Result<>(Contacts &)> &change)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, u"STUDENT"_s, {{u"reason"_s, u"missing"_s}});
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, arguments.words().first()));
        YICE_ASSIGN(const auto before, contactsOf(areas, student));
        Contacts wanted = before.plain();
        YICE_TRY(change(wanted));
        YICE_TRY(changeContacts(areas, student, before.plain(), wanted));
        YICE_ASSIGN(const auto after, contactsOf(areas, student));
        return replyOf(after);
    });
}

/// `yes`, `no` or `unknown`.
Result<std::optional<bool>> answerOf(const Arguments &arguments, const QString &option)
{
    const QString word = arguments.value(option);
    if (word == u"unknown")
        return std::nullopt;
    if (word != u"yes" && word != u"no")
        return wrongValue(option);
    return word == u"yes";
}

Result<> fill(Contact &contact, const Arguments &arguments)
{
    Guardian &guardian = contact.guardian;
    guardian.name = arguments.value(u"name"_s, guardian.name);
    guardian.relation = arguments.value(u"relation"_s, guardian.relation);
    guardian.phone = arguments.value(u"phone"_s, guardian.phone);
    if (arguments.has(u"legal"_s)) {
        YICE_ASSIGN(guardian.legal, answerOf(arguments, u"legal"_s));
    }
    if (arguments.has(u"may-call"_s)) {
        YICE_ASSIGN(contact.safe, answerOf(arguments, u"may-call"_s));
    }
    return {};
}

/// The second word, counted from 1.
Result<qsizetype> placeIn(const Contacts &contacts, const Arguments &arguments)
{
    const qsizetype place = arguments.words().size() == 2 ? arguments.words().last().toInt() : 0;
    if (place < 1 || place > contacts.guardians.size())
        return fail(ErrorCode::Usage, u"PLACE"_s, {{u"reason"_s, u"value"_s}});
    return place - 1;
}

Result<Reply> phone(const Arguments &arguments)
{
    YICE_ASSIGN(const QString number, arguments.required(u"phone"_s));
    return changing(arguments, [&](Contacts &contacts) -> Result<> {
        contacts.phone = number == u"-" ? QString() : number;
        return {};
    });
}

Result<Reply> add(const Arguments &arguments)
{
    return changing(arguments, [&](Contacts &contacts) -> Result<> {
        Contact one;
        YICE_TRY(fill(one, arguments));
        contacts.guardians.append(one);
        return {};
    });
}

Result<Reply> change(const Arguments &arguments)
{
    return changing(arguments, [&](Contacts &contacts) -> Result<> {
        YICE_ASSIGN(const qsizetype place, placeIn(contacts, arguments));
        return fill(contacts.guardians[place], arguments);
    });
}

Result<Reply> remove(const Arguments &arguments)
{
    return changing(arguments, [&](Contacts &contacts) -> Result<> {
        YICE_ASSIGN(const qsizetype place, placeIn(contacts, arguments));
        contacts.guardians.removeAt(place);
        return {};
    });
}

} // namespace

QList<Command> contactCommands()
{
    const QStringList fields{u"name"_s, u"relation"_s, u"phone"_s, u"legal"_s, u"may-call"_s};
    const QString options =
        Words::tr("[--name 姓名] [--relation 关系] [--phone 电话] [--legal yes|no|unknown] [--may-call yes|no|unknown]");
    return {{u"student contact list"_s, u"STUDENT"_s, {}, list},
            {u"student contact phone"_s, Words::tr("STUDENT --phone 本人电话，- 为没有"), {u"phone"_s}, phone},
            {u"student contact add"_s, u"STUDENT "_s + options, fields, add},
            {u"student contact change"_s, u"STUDENT PLACE "_s + options, fields, change},
            {u"student contact remove"_s, u"STUDENT PLACE"_s, {}, remove}};
}

} // namespace yicectl
