// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionLinks.h"

#include "core/alerts/CaseSafety.h"
#include "core/counselling/SessionRepository.h"
#include "core/storage/StoredWords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

using storage::Row;

constexpr QLatin1String LinkTable("counselling_link");
constexpr const char *Words[] = {"not_noted", "student", "guardian", "both", "urgent"};
static_assert(std::size(Words) == static_cast<size_t>(Agreed::Urgent) + 1);

const QString LinksOf = uR"(SELECT id, revision, consent, alert FROM counselling_link WHERE session = ?)"_s;
const QString AppointmentOf = uR"(SELECT day, begun FROM appointment WHERE session = ? ORDER BY day LIMIT 1)"_s;

struct StoredLinks {
    QByteArray id; ///< empty: none is stored
    qint64 revision = 0;
    SessionLinks links;
};

Result<StoredLinks> storedOf(storage::Connection &db, const Id<Session> &session)
{
    StoredLinks found;
    YICE_TRY(db.visit(LinksOf, {session.bytes()}, [&](const Row &row) -> Result<> {
        found.id = row.blob(0);
        found.revision = row.number(1);
        YICE_ASSIGN(found.links.agreed, storage::stored(agreedFromName(row.text(2)), u"counselling_link.consent"_s));
        if (!row.isNull(3))
            found.links.alert = row.id<alerts::Alert>(3);
        return {};
    }));
    return found;
}

tl::unexpected<Error> notFound(const Id<Session> &id)
{
    return fail(ErrorCode::NotFound, u"session"_s, {{u"id"_s, id.toString()}});
}

} // namespace

QString agreedName(Agreed agreed)
{
    return QString::fromLatin1(Words[static_cast<size_t>(agreed)]);
}

Result<Agreed> agreedFromName(const QString &name)
{
    for (size_t i = 0; i < std::size(Words); ++i) {
        if (name == QLatin1StringView(Words[i]))
            return static_cast<Agreed>(i);
    }
    return fail(ErrorCode::Invalid, name, {{u"field"_s, u"agreed"_s}});
}

Result<SessionLinksView> SessionLinking::of(const Id<Session> &id) const
{
    const Viewer &viewer = m_db.viewer();
    const bool all = viewer.may(Permission::ReadNotes);
    if (!all)
        YICE_TRY(viewer.require(Permission::OwnNotes));
    YICE_ASSIGN(const Session session, SessionRepository(m_db).find(id));
    YICE_ASSIGN(const alerts::CaseSafety safety, alerts::caseSafety(m_db, session.student));
    const bool mine = session.author == viewer.user;
    if (safety.viewerSuspected || (!all && !mine))
        return notFound(id);
    SessionLinksView view;
    view.mayChange = mine && session.state == State::Open;
    YICE_ASSIGN(const StoredLinks stored, storedOf(m_db, id));
    view.links = stored.links;
    if (viewer.may(Permission::SeeAlerts)) {
        alerts::AlertQuery query;
        query.onlyOpen = false;
        query.student = session.student;
        YICE_ASSIGN(view.cases, m_alerts.list(query));
    }
    YICE_TRY(m_db.visit(AppointmentOf, {id.bytes()}, [&](const Row &row) -> Result<> {
        view.appointment = QDateTime(row.date(0), QTime::fromString(row.text(1), u"HH:mm"_s));
        return {};
    }));
    return view;
}

Result<> SessionLinking::set(const Id<Session> &id, const SessionLinks &seen, const SessionLinks &wanted)
{
    YICE_ASSIGN(const SessionLinksView view, of(id));
    YICE_ASSIGN(const Session session, SessionRepository(m_db).find(id));
    if (session.author != m_db.viewer().user)
        return fail(ErrorCode::Denied, u"session"_s, {{u"permission"_s, permissionName(Permission::OwnNotes)}});
    if (!view.mayChange)
        return fail(ErrorCode::ConditionsUnmet, u"session"_s, {{u"open"_s, QStringList{u"final"_s}}});
    if (view.links != seen)
        return fail(ErrorCode::Conflict, u"session"_s, {{u"id"_s, id.toString()}});
    const bool known = std::any_of(view.cases.begin(), view.cases.end(), [&](const alerts::AlertRow &row) { return row.id == wanted.alert; });
    if (!wanted.alert.isNull() && !known)
        return fail(ErrorCode::Invalid, u"case"_s, {{u"field"_s, u"case"_s}});
    YICE_ASSIGN(const StoredLinks stored, storedOf(m_db, id));
    storage::Fields fields;
    fields.set(QLatin1String("consent"), agreedName(wanted.agreed))
        .set(QLatin1String("alert"), wanted.alert.isNull() ? QByteArray() : wanted.alert.bytes());
    if (!stored.id.isEmpty()) {
        YICE_TRY(m_db.update(LinkTable, stored.id, stored.revision, fields));
        return {};
    }
    return m_db.insert(LinkTable, Id<SessionLinks>::make(m_db.clock()).bytes(), fields.set(QLatin1String("session"), id.bytes()));
}

} // namespace core::counselling
