// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionRepository.h"

#include "core/counselling/SessionText.h"
#include "core/storage/StoredWords.h"

#include <QJsonDocument>

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

constexpr QLatin1String SessionTable("counselling_session");
constexpr QLatin1String AddendumTable("counselling_addendum");
constexpr QLatin1String DisclosureTable("counselling_disclosure");

const QString Sessions = uR"(
    SELECT s.id, s.revision, s.student, s.number, s.author, s.author_name, s.state, s.day, s.begun, s.ended, s.minutes,
        s.place, s.mode, s.source, s.limits_explained, s.suds_before, s.suds_after, s.risk, s.told, s.level_before,
        s.level_after, s.next_day, s.made, s.finalised
    FROM counselling_session s WHERE %1)"_s;
const QString ById = u"s.id = ?"_s;
const QString ByStudent = u"s.student = ? ORDER BY s.number DESC"_s;
const QString Newest = u"TRUE ORDER BY s.day DESC, s.made DESC, s.id"_s;
const QString Note = u"SELECT note FROM counselling_session WHERE id = ?"_s;

const QString Addenda = uR"(
    SELECT a.id, a.note, a.made, a.made_by FROM counselling_addendum a WHERE a.session = ? ORDER BY a.made, a.id)"_s;
const QString Disclosures = uR"(
    SELECT d.id, d.receiver, d.post, d.ground, d.decided_by, d.told, d.day, d.note, d.made, d.made_by
    FROM counselling_disclosure d WHERE d.session = ? ORDER BY d.made, d.id)"_s;

constexpr auto SessionKind = "session";
constexpr auto AddendumKind = "addendum";
constexpr auto DisclosureKind = "disclosure";
const QString TimeFormat = u"HH:mm"_s;

constexpr auto column(const char *name)
{
    return QLatin1String(name);
}

/// A word of the file that no version of this program has written.
QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<int> numberAt(const Row &row, int place)
{
    const auto number = row.optionalNumber(place);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Result<Session> sessionFrom(const Row &row)
{
    Session session;
    SessionContent &content = session.content;
    session.id = row.id<Session>(0);
    session.revision = row.number(1);
    session.student = row.id<students::Student>(2);
    session.number = static_cast<int>(row.number(3));
    session.author = row.id<security::User>(4);
    session.authorName = row.text(5);
    YICE_ASSIGN(session.state, stored(stateFromName(row.text(6)), u"counselling_session.state"_s));
    content.day = row.date(7);
    content.begun = QTime::fromString(row.text(8), TimeFormat);
    content.ended = QTime::fromString(row.text(9), TimeFormat);
    content.minutes = static_cast<int>(row.number(10));
    content.place = row.text(11);
    YICE_ASSIGN(content.mode, stored(modeFromName(row.text(12)), u"counselling_session.mode"_s));
    YICE_ASSIGN(content.source, stored(sourceFromName(row.text(13)), u"counselling_session.source"_s));
    content.limitsExplained = row.flag(14);
    content.sudsBefore = numberAt(row, 15);
    content.sudsAfter = numberAt(row, 16);
    YICE_ASSIGN(content.risks, stored(risksFromText(row.text(17)), u"counselling_session.risk"_s));
    YICE_ASSIGN(session.told, stored(risksFromText(row.text(18)), u"counselling_session.told"_s));
    content.levelBefore = numberAt(row, 19);
    content.levelAfter = numberAt(row, 20);
    content.next = row.date(21);
    session.made = row.instant(22);
    session.finalised = row.instant(23);
    return session;
}

Fields fieldsOf(const Session &session)
{
    const SessionContent &content = session.content;
    Fields fields;
    fields.set(column("student"), session.student.bytes())
        .set(column("number"), session.number)
        .set(column("author"), session.author.bytes())
        .set(column("author_name"), present(session.authorName))
        .set(column("state"), stateName(session.state))
        .set(column("day"), content.day)
        .set(column("begun"), present(content.begun.toString(TimeFormat)))
        .set(column("ended"), present(content.ended.toString(TimeFormat)))
        .set(column("minutes"), content.minutes)
        .set(column("place"), present(content.place))
        .set(column("mode"), modeName(content.mode))
        .set(column("source"), sourceName(content.source))
        .set(column("limits_explained"), content.limitsExplained)
        .set(column("suds_before"), content.sudsBefore)
        .set(column("suds_after"), content.sudsAfter)
        .set(column("risk"), risksText(content.risks))
        .set(column("told"), risksText(session.told))
        .set(column("level_before"), content.levelBefore)
        .set(column("level_after"), content.levelAfter)
        .set(column("next_day"), content.next)
        .set(column("made"), session.made)
        .set(column("finalised"), session.finalised);
    return fields;
}

Fields withNote(const Session &session, const SecureBytes &key)
{
    return fieldsOf(session).set(column("note"), security::sealText(compact(toJson(session.content.text)), key,
                                                                    bindingOf(SessionKind, session.id.bytes())));
}


} // namespace

Result<Session> SessionRepository::find(const Id<Session> &id) const
{
    std::optional<Session> found;
    YICE_TRY(m_db.visit(Sessions.arg(ById), {id.bytes()}, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(found, sessionFrom(row));
        return {};
    }));
    if (!found)
        return fail(ErrorCode::NotFound, SessionTable, {{u"id"_s, id.toString()}});
    return *found;
}

Result<QList<Session>> SessionRepository::list(const std::optional<Id<students::Student>> &student) const
{
    QList<Session> sessions;
    const QVariantList parameters = student ? QVariantList{student->bytes()} : QVariantList();
    YICE_TRY(m_db.visit(Sessions.arg(student ? ByStudent : Newest), parameters, [&](const Row &row) -> Result<> {
        YICE_ASSIGN(const Session session, sessionFrom(row));
        sessions.append(session);
        return {};
    }));
    return sessions;
}

Result<NoteText> SessionRepository::note(const Id<Session> &id, const SecureBytes &key) const
{
    YICE_ASSIGN(const auto sealed, m_db.first(Note, {id.bytes()}, [](const Row &row) { return row.blob(0); }));
    if (!sealed)
        return fail(ErrorCode::NotFound, SessionTable, {{u"id"_s, id.toString()}});
    YICE_ASSIGN(const QString json, security::openText(*sealed, key, bindingOf(SessionKind, id.bytes())));
    return noteFromJson(json.toUtf8());
}

Result<> SessionRepository::add(const Session &session, const SecureBytes &key)
{
    return m_db.insert(SessionTable, session.id.bytes(), withNote(session, key));
}

Result<> SessionRepository::save(const Session &session, const SecureBytes &key)
{
    YICE_TRY(m_db.update(SessionTable, session.id.bytes(), session.revision, withNote(session, key)));
    return {};
}

Result<> SessionRepository::saveState(const Session &session)
{
    YICE_TRY(m_db.update(SessionTable, session.id.bytes(), session.revision, fieldsOf(session)));
    return {};
}

Result<QList<Addendum>> SessionRepository::addenda(const Id<Session> &id, const SecureBytes &key) const
{
    QList<Addendum> addenda;
    YICE_TRY(m_db.visit(Addenda, {id.bytes()}, [&](const Row &row) -> Result<> {
        Addendum addendum{row.id<Addendum>(0), {}, row.instant(2), row.text(3)};
        YICE_ASSIGN(addendum.text, security::openText(row.blob(1), key, bindingOf(AddendumKind, addendum.id.bytes())));
        addenda.append(addendum);
        return {};
    }));
    return addenda;
}

Result<> SessionRepository::add(const Id<Session> &id, const Addendum &addendum, const SecureBytes &key)
{
    return m_db.insert(AddendumTable, addendum.id.bytes(),
                       Fields()
                           .set(column("session"), id.bytes())
                           .set(column("note"), security::sealText(addendum.text, key,
                                                                   bindingOf(AddendumKind, addendum.id.bytes())))
                           .set(column("made"), addendum.made)
                           .set(column("made_by"), addendum.by));
}

Result<QList<Disclosure>> SessionRepository::disclosures(const Id<Session> &id, const SecureBytes *key) const
{
    QList<Disclosure> disclosures;
    YICE_TRY(m_db.visit(Disclosures, {id.bytes()}, [&](const Row &row) -> Result<> {
        Disclosure one;
        one.id = row.id<Disclosure>(0);
        one.receiver = row.text(1);
        YICE_ASSIGN(one.post, stored(postFromName(row.text(2)), u"counselling_disclosure.post"_s));
        YICE_ASSIGN(one.ground, stored(groundFromName(row.text(3)), u"counselling_disclosure.ground"_s));
        one.decidedBy = row.text(4);
        one.told = row.flag(5);
        one.day = row.date(6);
        one.made = row.instant(8);
        one.by = row.text(9);
        if (key != nullptr) {
            YICE_ASSIGN(const QString json,
                        security::openText(row.blob(7), *key, bindingOf(DisclosureKind, one.id.bytes())));
            const QJsonObject said = QJsonDocument::fromJson(json.toUtf8()).object();
            one.what = said.value(u"what"_s).toString();
            one.whyNot = said.value(u"whyNot"_s).toString();
        }
        disclosures.append(one);
        return {};
    }));
    return disclosures;
}

Result<> SessionRepository::add(const Id<Session> &id, const Disclosure &one, const SecureBytes &key)
{
    const QString said = compact({{u"what"_s, one.what}, {u"whyNot"_s, one.whyNot}});
    return m_db.insert(DisclosureTable, one.id.bytes(),
                       Fields()
                           .set(column("session"), id.bytes())
                           .set(column("receiver"), one.receiver)
                           .set(column("post"), postName(one.post))
                           .set(column("ground"), groundName(one.ground))
                           .set(column("decided_by"), one.decidedBy)
                           .set(column("told"), one.told)
                           .set(column("day"), one.day)
                           .set(column("note"), security::sealText(said, key, bindingOf(DisclosureKind, one.id.bytes())))
                           .set(column("made"), one.made)
                           .set(column("made_by"), one.by));
}

} // namespace core::counselling
