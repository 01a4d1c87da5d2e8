// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterRepository.h"

#include "core/storage/StoredLists.h"
#include "core/storage/StoredWords.h"

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;
using core::storage::Fields;
using core::storage::Row;
using core::storage::present;
using core::storage::stored;

namespace core::counselling
{

namespace
{

constexpr QLatin1String EmptyingTable("letter_emptying");
constexpr QLatin1String LettersTable("letter");
constexpr auto LetterKind = "letter";

const QString Emptyings = u"SELECT id, revision, at, found, unread, person, made_by FROM letter_emptying WHERE %1 ORDER BY at DESC, id DESC"_s;
const QString Letters = uR"(
    SELECT id, revision, channel, received, emptying, about_other, writer, student, hint_class, hint_sex, signs, told,
        suspected, read, danger, search, search_ended, search_by, second, reply, replied, replied_by, author, author_name, made
    FROM letter WHERE %1 ORDER BY received DESC, made DESC, id)"_s;
const QString Everything = u"TRUE"_s;
const QString ById = u"id = ?"_s;
const QString Waiting = u"reply IS NULL OR search = 'open'"_s;
const QString OfStudent = u"student = ? OR writer = ?"_s;
const QString Note = u"SELECT note FROM letter WHERE id = ?"_s;

constexpr auto column(const char *name)
{
    return QLatin1String(name);
}

QByteArray bytesOf(const auto &id)
{
    return id.isNull() ? QByteArray() : id.bytes();
}

Emptying emptyingFrom(const Row &row)
{
    return {row.id<Emptying>(0), row.number(1), row.instant(2), static_cast<int>(row.number(3)),
            static_cast<int>(row.number(4)), row.id<security::User>(5), row.text(6)};
}

Fields fieldsOf(const Emptying &one)
{
    return Fields()
        .set(column("at"), one.at)
        .set(column("found"), one.found)
        .set(column("unread"), one.unread)
        .set(column("person"), one.person.bytes())
        .set(column("made_by"), present(one.by));
}

QJsonArray toJson(const QList<alerts::Suspect> &suspected)
{
    QJsonArray list;
    for (const alerts::Suspect &one : suspected)
        list.append(QJsonObject{{u"person"_s, one.person}, {u"as"_s, one.as}});
    return list;
}

QList<alerts::Suspect> suspectsIn(const Row &row, int place)
{
    QList<alerts::Suspect> suspected;
    for (const QJsonValue one : storage::listIn(row, place))
        suspected.append({one[u"person"_s].toString(), one[u"as"_s].toString()});
    return suspected;
}

Result<LetterContent> contentFrom(const Row &row)
{
    LetterContent content;
    YICE_ASSIGN(content.channel, stored(channelFromName(row.text(2)), u"letter.channel"_s));
    content.received = row.date(3);
    content.aboutOther = row.flag(5);
    content.writer = row.id<students::Student>(6);
    if (content.aboutOther)
        content.about = row.id<students::Student>(7);
    content.hintClass = row.text(8);
    YICE_ASSIGN(content.hintSex, stored(hintedSexFromName(row.text(9)), u"letter.hint_sex"_s));
    YICE_ASSIGN(content.signs, stored(signsFromText(row.text(10)), u"letter.signs"_s));
    content.suspected = suspectsIn(row, 12);
    return content;
}

Result<Letter> letterFrom(const Row &row)
{
    Letter letter;
    letter.id = row.id<Letter>(0);
    letter.revision = row.number(1);
    YICE_ASSIGN(letter.content, contentFrom(row));
    letter.emptying = row.id<Emptying>(4);
    YICE_ASSIGN(letter.told, stored(signsFromText(row.text(11)), u"letter.told"_s));
    letter.read = row.instant(13);
    letter.danger = row.instant(14);
    YICE_ASSIGN(letter.search, stored(searchFromName(row.text(15)), u"letter.search"_s));
    letter.searchEnded = row.instant(16);
    letter.searchBy = row.text(17);
    letter.second = row.text(18);
    if (!row.isNull(19)) {
        YICE_ASSIGN(letter.reply, stored(letterReplyFromName(row.text(19)), u"letter.reply"_s));
    }
    letter.replied = row.date(20);
    letter.repliedBy = row.text(21);
    letter.author = row.id<security::User>(22);
    letter.authorName = row.text(23);
    letter.made = row.instant(24);
    return letter;
}

Fields fieldsOf(const Letter &letter)
{
    const LetterContent &content = letter.content;
    Fields fields;
    fields.set(column("channel"), channelName(content.channel))
        .set(column("received"), content.received)
        .set(column("emptying"), bytesOf(letter.emptying))
        .set(column("about_other"), content.aboutOther)
        .set(column("writer"), bytesOf(content.writer))
        .set(column("student"), bytesOf(content.subject()))
        .set(column("hint_class"), present(content.hintClass))
        .set(column("hint_sex"), hintedSexName(content.hintSex))
        .set(column("signs"), signsText(content.signs.value_or(alerts::LetterSigns())))
        .set(column("told"), signsText(letter.told))
        .set(column("suspected"), storage::listText(toJson(content.suspected)))
        .set(column("read"), letter.read)
        .set(column("danger"), letter.danger)
        .set(column("search"), searchName(letter.search))
        .set(column("search_ended"), letter.searchEnded)
        .set(column("search_by"), present(letter.searchBy))
        .set(column("second"), present(letter.second))
        .set(column("reply"), letter.reply ? letterReplyName(*letter.reply) : QString())
        .set(column("replied"), letter.replied)
        .set(column("replied_by"), present(letter.repliedBy))
        .set(column("author"), letter.author.bytes())
        .set(column("author_name"), present(letter.authorName))
        .set(column("made"), letter.made)
        .set(column("ended"), letter.search == LetterSearch::Open ? QDate() : content.received);
    return fields;
}

Fields withNote(const Letter &letter, const SecureBytes &key)
{
    const QJsonObject said{{u"text"_s, letter.content.text}, {u"reply"_s, letter.replyWords}, {u"givenUp"_s, letter.whyGivenUp}};
    const QString json = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    return fieldsOf(letter).set(column("note"), security::sealText(json, key, bindingOf(LetterKind, letter.id.bytes())));
}

tl::unexpected<Error> notFound(QLatin1String table, const QString &id)
{
    return fail(ErrorCode::NotFound, table, {{u"id"_s, id}});
}

} // namespace

Result<QList<Emptying>> LetterRepository::emptyings() const
{
    return m_db.rows(Emptyings.arg(Everything), {}, emptyingFrom);
}

Result<Emptying> LetterRepository::emptying(const Id<Emptying> &id) const
{
    YICE_ASSIGN(const auto found, m_db.first(Emptyings.arg(ById), {id.bytes()}, emptyingFrom));
    if (!found)
        return notFound(EmptyingTable, id.toString());
    return *found;
}

Result<> LetterRepository::add(const Emptying &emptying)
{
    return m_db.insert(EmptyingTable, emptying.id.bytes(), fieldsOf(emptying));
}

Result<> LetterRepository::save(const Emptying &emptying)
{
    YICE_TRY(m_db.update(EmptyingTable, emptying.id.bytes(), emptying.revision, fieldsOf(emptying)));
    return {};
}

Result<QList<Letter>> LetterRepository::where(const QString &condition, const QVariantList &parameters) const
{
    return storage::readAll(m_db, Letters.arg(condition), parameters, letterFrom);
}

Result<Letter> LetterRepository::find(const Id<Letter> &id) const
{
    YICE_ASSIGN(const auto found, where(ById, {id.bytes()}));
    if (found.isEmpty())
        return notFound(LettersTable, id.toString());
    return found.first();
}

Result<QList<Letter>> LetterRepository::list() const
{
    return where(Everything, {});
}

Result<QList<Letter>> LetterRepository::waiting() const
{
    return where(Waiting, {});
}

Result<QList<Letter>> LetterRepository::of(const Id<students::Student> &student) const
{
    return where(OfStudent, {student.bytes(), student.bytes()});
}

Result<> LetterRepository::open(Letter &letter, const SecureBytes &key) const
{
    YICE_ASSIGN(const auto sealed, m_db.first(Note, {letter.id.bytes()}, [](const Row &row) { return row.blob(0); }));
    if (!sealed)
        return notFound(LettersTable, letter.id.toString());
    YICE_ASSIGN(const QString json, security::openText(*sealed, key, bindingOf(LetterKind, letter.id.bytes())));
    const QJsonObject said = QJsonDocument::fromJson(json.toUtf8()).object();
    letter.content.text = said.value(u"text"_s).toString();
    letter.replyWords = said.value(u"reply"_s).toString();
    letter.whyGivenUp = said.value(u"givenUp"_s).toString();
    return {};
}

Result<> LetterRepository::add(const Letter &letter, const SecureBytes &key)
{
    return m_db.insert(LettersTable, letter.id.bytes(), withNote(letter, key));
}

Result<> LetterRepository::save(const Letter &letter, const SecureBytes &key)
{
    YICE_TRY(m_db.update(LettersTable, letter.id.bytes(), letter.revision, withNote(letter, key)));
    return {};
}

Result<> LetterRepository::saveState(const Letter &letter)
{
    YICE_TRY(m_db.update(LettersTable, letter.id.bytes(), letter.revision, fieldsOf(letter)));
    return {};
}

} // namespace core::counselling
