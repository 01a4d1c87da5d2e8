// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/CounsellingService.h"

#include "core/counselling/SealedDraft.h"
#include "core/counselling/SessionRules.h"
#include "core/counselling/SessionText.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;

namespace core::counselling
{

namespace
{

constexpr QLatin1String SessionTable("counselling_session");
constexpr auto DraftKind = "draft";

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, u"session"_s, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const Id<Session> &id)
{
    return fail(ErrorCode::NotFound, u"session"_s, {{u"id"_s, id.toString()}});
}

tl::unexpected<Error> conflict(const Id<Session> &id)
{
    return fail(ErrorCode::Conflict, u"session"_s, {{u"id"_s, id.toString()}});
}

DraftPlace placeOf(const Id<Session> &id, const Viewer &viewer)
{
    return draftPlace(DraftKind, u"session"_s, id, viewer);
}

void withhold(Session &session)
{
    session.content.text = {};
    session.content.risks = {};
    session.told = {};
    session.content.sudsBefore.reset();
    session.content.sudsAfter.reset();
}

} // namespace

Result<> CounsellingService::mayKeepNotes() const
{
    if (m_db.viewer().may(Permission::WriteNotes))
        return {};
    return m_db.viewer().require(Permission::OwnNotes);
}

/// Who is suspected in the student's matter does not learn that anybody talks with the student.
Result<> CounsellingService::mayTouch(const Id<students::Student> &student) const
{
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, student));
    if (safety.viewerSuspected)
        return fail(ErrorCode::NotFound, u"session"_s, {{u"id"_s, student.toString()}});
    return {};
}

/// Of those whose existence the viewer may know.
Result<Session> CounsellingService::seen(const Id<Session> &id) const
{
    const bool all = m_db.viewer().may(Permission::ReadNotes);
    if (!all) {
        YICE_TRY(m_db.viewer().require(Permission::OwnNotes));
    }
    YICE_ASSIGN(const Session session, SessionRepository(m_db).find(id));
    if (!all && !isMine(session))
        return notFound(id);
    if (const auto touched = mayTouch(session.student); !touched)
        return touched.error().code == ErrorCode::NotFound ? notFound(id) : fail(touched.error());
    return session;
}

Result<Session> CounsellingService::mine(const Id<Session> &id) const
{
    YICE_TRY(mayKeepNotes());
    YICE_ASSIGN(const Session session, seen(id));
    if (!isMine(session))
        return fail(ErrorCode::Denied, u"session"_s, {{u"permission"_s, permissionName(Permission::OwnNotes)}});
    return session;
}

Result<QList<SessionRow>> CounsellingService::list(const std::optional<Id<students::Student>> &student) const
{
    const bool all = m_db.viewer().may(Permission::ReadNotes);
    if (!all) {
        YICE_TRY(m_db.viewer().require(Permission::OwnNotes));
    }
    YICE_ASSIGN(QList<Session> sessions, SessionRepository(m_db).list(student));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    sessions.removeIf([&](const Session &one) { return kept.contains(one.student) || (!all && !isMine(one)); });
    QSet<Id<students::Student>> wanted;
    for (const Session &session : std::as_const(sessions))
        wanted.insert(session.student);
    YICE_ASSIGN(const auto students, m_students.rowsOf(wanted.values()));
    QList<SessionRow> rows;
    for (const Session &session : std::as_const(sessions))
        rows.append({session.id, students.value(session.student), session.number, session.content.day,
                     session.content.minutes, session.content.mode, session.state, session.authorName, isMine(session)});
    return rows;
}

Result<QStringList> CounsellingService::missing(const Session &session) const
{
    YICE_ASSIGN(const auto all, SessionRepository(m_db).list(session.student));
    const bool explained = std::any_of(all.begin(), all.end(), [&](const Session &one) {
        return one.number < session.number && one.content.limitsExplained;
    });
    return missingIn(session.content, explained);
}

Result<std::optional<SessionDraft>> CounsellingService::draftOf(const Id<Session> &id, const SecureBytes &key) const
{
    YICE_ASSIGN(const auto kept, sealedDraft(m_db, placeOf(id, m_db.viewer()), key));
    if (!kept)
        return std::nullopt;
    YICE_ASSIGN(const SessionContent content, contentFromJson(kept->text.toUtf8()));
    return SessionDraft{content, kept->at};
}

Result<SessionView> CounsellingService::open(const Id<Session> &id, const QString &reason)
{
    SessionView view;
    YICE_ASSIGN(view.session, seen(id));
    YICE_ASSIGN(view.student, m_students.row(view.session.student));
    view.mine = isMine(view.session);
    const SessionRepository sessions(m_db);
    auto key = m_seal.key(id);
    if (!key && key.error().code != ErrorCode::Denied)
        return fail(key.error());
    if (!view.mine && reason.trimmed().isEmpty())
        view.withheld = Withheld::WantsReason;
    else if (!key)
        view.withheld = Withheld::Sealed;
    storage::Fields details;
    if (!view.mine && view.withheld == Withheld::Nothing)
        details.set(QLatin1String("reason"), reason.trimmed());
    YICE_TRY(m_db.noteAct(QLatin1String(details.isEmpty() ? "viewed" : "note_opened"), SessionTable, id.bytes(), details));
    if (view.withheld != Withheld::Nothing) {
        withhold(view.session);
        YICE_ASSIGN(view.disclosures, sessions.disclosures(id, nullptr));
        return view;
    }
    YICE_ASSIGN(view.session.content.text, sessions.note(id, *key));
    YICE_ASSIGN(view.addenda, sessions.addenda(id, *key));
    YICE_ASSIGN(view.disclosures, sessions.disclosures(id, &*key));
    if (view.mine && view.session.state == State::Open) {
        YICE_ASSIGN(view.draft, draftOf(id, *key));
        YICE_ASSIGN(view.missing, missing(view.session));
    }
    return view;
}

/// Danger goes before everything else that is written; what has been told once is not told again.
Result<> CounsellingService::raise(Session &session, const Risks &answers)
{
    const Risks fresh = newDanger(answers, session.told);
    if (!any(fresh))
        return {};
    YICE_TRY(m_intake.dangerTold(session.student));
    session.told = together(session.told, fresh);
    return {};
}

Result<Session> CounsellingService::begin(const Id<students::Student> &student, const SessionContent &given)
{
    YICE_TRY(mayKeepNotes());
    YICE_TRY(m_students.row(student));
    YICE_TRY(mayTouch(student));
    const SessionContent content = tidied(given);
    YICE_TRY(checkContent(content, m_db.clock().today()));
    SessionRepository sessions(m_db);
    YICE_ASSIGN(const auto before, sessions.list(student));
    Session session;
    session.id = Id<Session>::make(m_db.clock());
    session.student = student;
    session.number = before.isEmpty() ? 1 : before.first().number + 1;
    session.author = m_db.viewer().user;
    session.authorName = m_db.viewer().name;
    session.content = content;
    session.made = m_db.clock().now();
    YICE_TRY(raise(session, content.risks));
    YICE_TRY(m_seal.makeKey(session.id));
    YICE_ASSIGN(const SecureBytes key, m_seal.key(session.id));
    YICE_TRY(sessions.add(session, key));
    return sessions.find(session.id);
}

Result<Session> CounsellingService::save(const Id<Session> &id, qint64 revision, const SessionContent &given)
{
    YICE_ASSIGN(Session session, mine(id));
    if (session.state != State::Open)
        return unmet({u"final"_s});
    if (session.revision != revision)
        return conflict(id);
    session.content = tidied(given);
    YICE_TRY(checkContent(session.content, m_db.clock().today()));
    YICE_TRY(raise(session, session.content.risks));
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    SessionRepository sessions(m_db);
    YICE_TRY(sessions.save(session, key));
    YICE_TRY(storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place));
    return sessions.find(id);
}

Result<qint64> CounsellingService::keepDraft(const Id<Session> &id, const SessionContent &content)
{
    YICE_ASSIGN(Session session, mine(id));
    const Risks told = session.told;
    YICE_TRY(raise(session, content.risks));
    SessionRepository sessions(m_db);
    if (session.told != told) {
        session.content.risks = together(session.content.risks, session.told);
        YICE_TRY(sessions.saveState(session));
    }
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    YICE_TRY(keepSealed(m_db, placeOf(id, m_db.viewer()), toJson(content), key));
    YICE_ASSIGN(const Session now, sessions.find(id));
    return now.revision;
}

Result<> CounsellingService::dropDraft(const Id<Session> &id)
{
    YICE_TRY(mine(id));
    return storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place);
}

Result<> CounsellingService::finalise(const Id<Session> &id, qint64 revision)
{
    YICE_ASSIGN(Session session, mine(id));
    if (session.state != State::Open)
        return unmet({u"final"_s});
    if (session.revision != revision)
        return conflict(id);
    SessionRepository sessions(m_db);
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    YICE_ASSIGN(session.content.text, sessions.note(id, key));
    YICE_ASSIGN(const QStringList open, missing(session));
    if (!open.isEmpty())
        return unmet(open);
    session.state = State::Final;
    session.finalised = m_db.clock().now();
    YICE_TRY(sessions.saveState(session));
    return storage::Drafts(m_db).drop(placeOf(id, m_db.viewer()).place);
}

Result<> CounsellingService::add(const Id<Session> &id, const QString &text)
{
    YICE_TRY(mayKeepNotes());
    YICE_ASSIGN(const Session session, seen(id));
    if (text.trimmed().isEmpty())
        return invalid(u"text"_s);
    if (session.state != State::Final)
        return unmet({u"open_session"_s});
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    return SessionRepository(m_db).add(
        id, {Id<Addendum>::make(m_db.clock()), text.trimmed(), m_db.clock().now(), m_db.viewer().name}, key);
}

Result<> CounsellingService::disclose(const Id<Session> &id, const Disclosure &given)
{
    YICE_TRY(mayKeepNotes());
    YICE_ASSIGN(const Session session, seen(id));
    Disclosure one = given;
    one.id = Id<Disclosure>::make(m_db.clock());
    one.what = given.what.trimmed();
    one.receiver = given.receiver.trimmed();
    one.decidedBy = given.decidedBy.trimmed();
    one.whyNot = given.whyNot.trimmed();
    one.made = m_db.clock().now();
    one.by = m_db.viewer().name;
    if (!one.day.isValid())
        one.day = m_db.clock().today();
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, session.student));
    const QStringList faults = faultsIn(one, m_db.clock().today(), safety);
    if (!faults.isEmpty())
        return unmet(faults);
    YICE_ASSIGN(const SecureBytes key, m_seal.key(id));
    YICE_TRY(SessionRepository(m_db).add(id, one, key));
    return m_db.noteAct(QLatin1String("confidentiality_broken"), SessionTable, id.bytes(),
                        storage::Fields().set(QLatin1String("post"), postName(one.post)).set(QLatin1String("ground"), groundName(one.ground)));
}

Result<> CounsellingService::noteExport(const Id<Session> &id, const QString &reason)
{
    for (const Permission right : {Permission::ReadNotes, Permission::ExportData}) {
        YICE_TRY(m_db.viewer().require(right));
    }
    if (reason.trimmed().isEmpty())
        return invalid(u"reason"_s);
    YICE_TRY(seen(id));
    return m_db.noteAct(QLatin1String("exported"), SessionTable, id.bytes(),
                        storage::Fields().set(QLatin1String("reason"), reason.trimmed()));
}

} // namespace core::counselling
