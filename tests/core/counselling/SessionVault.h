// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/CounsellingService.h"
#include "tests/core/alerts/AlertVault.h"

namespace tests {

using namespace core::counselling;
using SessionId = core::Id<Session>;

/// Somebody who asks, with the keys that their role gives.
struct Asker {
    core::Viewer viewer;
    core::security::NoteKeys keys;
};

inline SessionContent wholeSession()
{
    SessionContent content;
    content.day = QDate(2026, 11, 24);
    content.begun = QTime(15, 0);
    content.ended = QTime(15, 45);
    content.place = u"辅导室"_s;
    content.limitsExplained = true;
    content.sudsBefore = 7;
    content.sudsAfter = 4;
    content.risks = {Answer::No, Answer::No, Answer::No, Answer::No, Answer::Yes};
    content.text[static_cast<size_t>(Part::Complaint)] = u"睡不着，想家"_s;
    content.text[static_cast<size_t>(Part::Assessment)] = u"适应期的难过"_s;
    return content;
}

/// An alert vault in whose jobs sessions are kept, with a counsellor, a second one, an assistant and a principal; today is
/// 2026-11-25.
class SessionVault : public AlertVault
{
public:
    SessionVault()
        : m_notesKey(core::security::SecureBytes::random(core::security::KeyBytes)),
          counsellor(make(1, core::security::Role::Counsellor)), second(make(2, core::security::Role::Counsellor)),
          assistant(make(3, core::security::Role::Assistant)), principal(make(4, core::security::Role::Principal))
    {
        addStudent();
        valueOf(run([this](core::storage::Connection &db) { return settleRoom(db, counsellor->keys); }));
    }

    /// Runs call(CounsellingService &) as one job.
    template <typename Call> auto as(const Asker &who, Call call)
    {
        return store()
            .run(who.viewer,
                 [call, &who](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     AlertIntake intake(db, context());
                     CounsellingService sessions(db, students, intake, who.keys);
                     return call(sessions);
                 })
            .takeResult();
    }
    core::Result<Session> begin(const Asker &who, const SessionContent &content = wholeSession())
    {
        return as(who, [=, id = student(0)](CounsellingService &sessions) { return sessions.begin(id, content); });
    }
    core::Result<SessionView> open(const Asker &who, const SessionId &id, const QString &reason = {})
    {
        return as(who, [=](CounsellingService &sessions) { return sessions.open(id, reason); });
    }
    core::Result<Session> save(const Asker &who, const Session &from, const SessionContent &content)
    {
        return as(who, [=](CounsellingService &sessions) { return sessions.save(from.id, from.revision, content); });
    }
    core::Result<> finalise(const Asker &who, const Session &session)
    {
        return as(who, [=](CounsellingService &sessions) { return sessions.finalise(session.id, session.revision); });
    }
    core::Result<> disclose(const Asker &who, const SessionId &id, const Disclosure &one)
    {
        return as(who, [=](CounsellingService &sessions) { return sessions.disclose(id, one); });
    }
    qint64 acts(const QString &act)
    {
        return count(u"SELECT count(*) FROM journal_entry WHERE act = '%1'"_s.arg(act));
    }
    void suspect(const QList<Suspect> &persons)
    {
        const Alert now = only();
        valueOf(service([=](AlertService &alerts) { return alerts.suspectHarm(now.id, now.revision, true, persons, {}); }));
    }

private:
    std::unique_ptr<Asker> make(int number, core::security::Role role)
    {
        core::Viewer viewer = viewerOf(role);
        viewer.user = someId<core::security::User>(number);
        viewer.name = u"人%1"_s.arg(number);
        core::security::NoteKeys keys{core::security::newBoxKeys(), std::nullopt};
        if (viewer.may(core::Permission::ReadNotes))
            keys.room = core::security::roomKeysFrom(m_notesKey);
        return std::make_unique<Asker>(Asker{viewer, std::move(keys)});
    }

    core::security::SecureBytes m_notesKey;

public:
    const std::unique_ptr<Asker> counsellor;
    const std::unique_ptr<Asker> second;
    const std::unique_ptr<Asker> assistant;
    const std::unique_ptr<Asker> principal;
};

} // namespace tests
