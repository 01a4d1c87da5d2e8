// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/CaseHelpers.h"
#include "core/workspace/ClassReports.h"
#include "core/workspace/CounsellingRoom.h"
#include "core/workspace/Duties.h"
#include "core/workspace/GrowthRecord.h"
#include "core/workspace/StudentContacts.h"
#include "core/workspace/JournalSeen.h"
#include "core/workspace/LetterBox.h"
#include "core/workspace/SchoolPosts.h"
#include "core/workspace/StudentTimeline.h"
#include "tests/core/plans/PlanVault.h"
#include "tests/core/workspace/TurnVault.h"
#include "tests/support/Scans.h"

#include <functional>

namespace tests
{

using core::ErrorCode;
using core::Result;
using core::Viewer;
using core::workspace::Areas;
using Of = core::security::Role;

inline Viewer person(int number, Of role, const QString &name)
{
    Viewer viewer;
    viewer.user = someId<core::security::User>(7000 + number);
    viewer.name = name;
    viewer.role = role;
    return viewer;
}

/// A school with one student of whom there is something of everything.
class FullVault : public TurnVault
{
public:
    virtual ~FullVault() = default;
    FullVault()
    {
        importRoster(sampleRoster());
        m_student = students().first().id;
        m_name = students().first().name;
        valueOf(in([this](Areas &areas) { return plant(areas); }, viewer(u"counsellor"_s)));
        valueOf(in([this](Areas &areas) -> Result<> {
            core::alerts::CaseHelpers helpers(areas.db, areas.alerts);
            YICE_TRY(helpers.give(m_alert, viewer(u"own"_s).user, viewer(u"own"_s).name));
            YICE_ASSIGN(const auto view, areas.alerts.open(m_alert));
            YICE_TRY(areas.alerts.suspectHarm(m_alert, view.alert.revision, true, {{viewer(u"suspect"_s).name, {}}}, {}));
            YICE_ASSIGN(const auto after, areas.alerts.open(m_alert));
            return areas.alerts.suspectBullying(m_alert, after.alert.revision, true, after.alert.suspected, {});
        }, viewer(u"counsellor"_s)));
    }

    static Viewer founder()
    {
        Viewer founder = person(11, Of::Counsellor, u"建库人"_s);
        founder.founder = true;
        return founder;
    }
    static Viewer viewer(const QString &name)
    {
        static const QMap<QString, Viewer> all{
            {u"counsellor"_s, person(1, Of::Counsellor, u"心理一"_s)},
            {u"own"_s, person(2, Of::Assistant, u"助理一"_s)},
            {u"other"_s, person(3, Of::Assistant, u"助理二"_s)},
            {u"principal"_s, person(4, Of::Principal, u"校长一"_s)},
            {u"moral-director"_s, person(5, Of::MoralDirector, u"德育一"_s)},
            {u"auditor"_s, person(6, Of::Auditor, u"督查一"_s)},
            {u"district"_s, person(7, Of::District, u"区县一"_s)},
            {u"suspect"_s, person(8, Of::MoralDirector, u"涉嫌一"_s)},
            {u"doubted-psych"_s, person(9, Of::Counsellor, u"涉嫌二"_s)},
            {u"doubted-head"_s, person(10, Of::Principal, u"涉嫌三"_s)},
            {u"founder"_s, founder()},
        };
        REQUIRE(all.contains(name));
        return all.value(name);
    }

    /// How much of it the viewer gets by this path.
    Result<qint64> count(const QString &path, const Viewer &who)
    {
        return in([this, path](Areas &areas) -> Result<qint64> { return reach(areas, path); }, who);
    }
    core::Id<core::students::Student> student() const { return m_student; }
    core::Id<Alert> alert() const { return m_alert; }

protected:
    /// A job's part of count().
    virtual Result<qint64> reach(Areas &areas, const QString &path) { return reachOne(areas, path); }
    core::Id<core::assessments::Campaign> campaign() const { return m_campaign; }
    core::Id<core::meetings::Meeting> meeting() const { return m_meeting; }

    template <typename T> static Result<qint64> sizeOf(const Result<T> &list)
    {
        return list ? Result<qint64>(list->size()) : tl::unexpected(list.error());
    }
    template <typename T> static Result<qint64> one(const Result<T> &found)
    {
        return found ? Result<qint64>(1) : tl::unexpected(found.error());
    }

private:
    Result<> plant(Areas &areas)
    {
        YICE_ASSIGN(m_alert, areas.alerts.noteSignal(m_student, SignalKind::Event, Tier::Class, u"身上有伤"_s));
        YICE_ASSIGN(const Plan draft, areas.plans.save(m_student, {}, 0, wholePlan()));
        YICE_TRY(areas.plans.putInForce(draft.id, draft.revision));
        YICE_ASSIGN(const Card card, areas.cards.make(m_student, cardFor(u"周老师"_s)));
        m_card = card.id;
        YICE_ASSIGN(m_meeting, areas.meetings.prepare(QDate(2026, 11, 25), {}));
        const auto added = areas.meetings.addCase(m_meeting, m_alert);
        if (!added && added.error().code != ErrorCode::AlreadyExists)
            return added;
        core::referral::NewReferral referral;
        referral.student = m_student;
        referral.urgency = u"soon"_s;
        referral.reasons = QStringList{u"mood"_s};
        YICE_ASSIGN(m_referral, areas.referrals.make(referral));
        core::records::NewAttachment scan;
        scan.kind = u"guardian_notice"_s;
        scan.title = u"回执"_s;
        scan.alert = m_alert;
        scan.content = pngOf("x");
        YICE_ASSIGN(const auto attachment, areas.attachments.add(m_student, scan));
        m_attachment = attachment.id;
        YICE_TRY(core::workspace::backgroundOf(areas).save(m_student, 0, {{u"strengths"_s, {{u"有耐心"_s}, {}}}, {u"carer"_s, {{u"奶奶"_s}, {}}}}));
        core::counselling::AppointmentWish wish;
        wish.student = m_student;
        wish.counsellor = areas.db.viewer().user;
        wish.counsellorName = areas.db.viewer().name;
        wish.room = u"个别辅导室"_s;
        wish.slot = {areas.db.clock().today(), {QTime(16, 0), QTime(16, 45)}};
        YICE_ASSIGN(const auto booked, core::workspace::CounsellingRoom(areas).appointments.book(wish));
        m_appointment = booked.made.first();
        YICE_ASSIGN(m_reading, danger(areas));
        YICE_TRY(core::workspace::ClassReports(areas).observations.importSheet(m_reading));
        YICE_ASSIGN(m_letter, core::workspace::letterBox(areas, keys()).add(letter(areas)));
        core::counselling::Group group;
        group.name = u"新生适应"_s;
        group.leaders = {{areas.db.viewer().user, areas.db.viewer().name}};
        core::counselling::GroupMember member;
        member.student = m_student;
        YICE_ASSIGN(m_group, core::workspace::CounsellingRoom(areas).groups.create(group));
        YICE_TRY(core::workspace::CounsellingRoom(areas).groups.join(m_group, member));
        core::assessments::Campaign round;
        round.name = u"秋季"_s;
        round.scales = QStringList{u"phq9"_s};
        round.grades = QList<int>{7, 8, 9};
        round.first = QDate(2026, 11, 1);
        round.last = QDate(2026, 11, 30);
        YICE_ASSIGN(m_campaign, areas.campaigns.create(round));
        return {};
    }

    /// A line of danger about the student, for the week of today.
    Result<core::observations::ObservationReading> danger(Areas &areas)
    {
        YICE_ASSIGN(const auto form, core::observations::shippedObservationForm());
        YICE_ASSIGN(const auto student, areas.students.row(m_student));
        core::observations::SheetLine line;
        line.row = 2;
        line.number = student.studentNumber;
        line.seen.handed = {core::observations::mondayOf(areas.db.clock().today()), student.className, u"周老师"_s, areas.db.clock().today()};
        line.seen.ratings = QList<core::assessments::Answer>(form.items.size(), core::assessments::Answer::given(0));
        line.seen.ratings[7] = core::assessments::Answer::given(2);
        line.seen.facts = u"手臂有划痕"_s;
        m_class = student.className;
        core::observations::ObservationReading reading;
        reading.read = 1;
        reading.lines = {line};
        return reading;
    }
    static const core::security::NoteKeys &keys()
    {
        static const core::security::NoteKeys all{core::security::newBoxKeys(), core::security::newBoxKeys()};
        return all;
    }
    core::counselling::LetterContent letter(Areas &areas) const
    {
        core::counselling::LetterContent content;
        content.received = areas.db.clock().today();
        content.writer = m_student;
        content.signs = core::alerts::LetterSigns();
        content.text = u"想换座位"_s;
        return content;
    }

    Result<qint64> reachOne(Areas &areas, const QString &path)
    {
        if (path == u"students.list")
            return sizeOf(areas.students.list({}));
        if (path == u"students.search")
            return sizeOf(areas.students.list({m_name, {}, {}, 3}));
        if (path == u"students.count")
            return sizeOf(areas.students.countByGrade());
        if (path == u"students.open")
            return one(areas.students.open(m_student));
        if (path == u"students.export")
            return sizeOf(areas.students.records({}));
        if (path == u"alerts.list")
            return sizeOf(areas.alerts.list({}));
        if (path == u"alerts.count") {
            YICE_ASSIGN(const auto digest, areas.alerts.digest(400, 0));
            return digest.total();
        }
        if (path == u"alerts.print")
            return sizeOf(core::workspace::dutiesForPaper(areas, 400));
        if (path == u"alerts.open")
            return one(areas.alerts.open(m_alert));
        if (path == u"alerts.note") // whoever works with cases notes what they see, and is shown nothing for it
            return one(areas.alerts.noteSignal(m_student, SignalKind::Observation, Tier::Class, u"上课哭"_s));
        if (path.startsWith(u"results"))
            return path == u"results.open" ? one(areas.campaigns.history(m_student)) : one(areas.campaigns.sheets(m_campaign));
        if (path.startsWith(u"plans") || path.startsWith(u"cards"))
            return plansAndCards(areas, path);
        if (path.startsWith(u"crisis"))
            return crisis(areas, path);
        if (path.startsWith(u"inquiry"))
            return inquiry(areas, path);
        if (path.startsWith(u"meetings"))
            return meetings(areas, path);
        if (path.startsWith(u"referrals"))
            return referrals(areas, path);
        if (path.startsWith(u"attachments"))
            return attachments(areas, path);
        if (path.startsWith(u"contacts"))
            return contacts(areas, path);
        if (path.startsWith(u"background"))
            return background(areas, path);
        if (path.startsWith(u"timeline"))
            return timeline(areas, path == u"timeline.notes" ? u"交接"_s : QString());
        if (path.startsWith(u"observations"))
            return observations(areas, path);
        if (path.startsWith(u"appointments"))
            return appointments(areas, path);
        if (path.startsWith(u"groups"))
            return path == u"groups.list" ? sizeOf(core::workspace::CounsellingRoom(areas).groups.list())
                                          : one(core::workspace::CounsellingRoom(areas).groups.open(m_group));
        if (path.startsWith(u"statistics"))
            return statistics(areas, path);
        if (path.startsWith(u"letters"))
            return letters(areas, path);
        if (path.startsWith(u"posts"))
            return posts(areas, path);
        if (path == u"journal.log")
            return sizeOf(core::workspace::journalSeen(areas, {m_student.bytes(), {}, 0}));
        if (path == u"journal.access")
            return sizeOf(core::workspace::studentAccess(areas, m_student));
        FAIL("no such path: " << path.toStdString());
        return 0;
    }
    Result<qint64> plansAndCards(Areas &areas, const QString &path)
    {
        if (path == u"plans.list")
            return sizeOf(areas.plans.list());
        if (path == u"plans.open") {
            YICE_ASSIGN(const auto view, areas.plans.open(m_student));
            return view.versions.size();
        }
        if (path == u"plans.print")
            return one(areas.plans.paper(m_student, u"给家长"_s));
        return path == u"cards.list" ? sizeOf(areas.cards.list(m_student)) : one(areas.cards.noteExport(m_card));
    }
    Result<qint64> inquiry(Areas &areas, const QString &path)
    {
        if (path == u"inquiry.open")
            return one(areas.inquiries.open(m_alert));
        if (path == u"inquiry.notes")
            return one(areas.inquiries.openNotes(m_alert, u"接手"_s));
        if (path == u"inquiry.print")
            return one(areas.inquiries.paper(m_alert));
        core::inquiry::Entry safety;
        safety.kind = core::inquiry::EntryKind::Safety;
        safety.note = u"换座位"_s;
        return one(areas.inquiries.add(m_alert, safety));
    }
    Result<qint64> crisis(Areas &areas, const QString &path)
    {
        if (path == u"crisis.open")
            return one(areas.crisis.open(m_alert));
        if (path == u"crisis.notes")
            return one(areas.crisis.openNotes(m_alert, u"接手"_s));
        if (path == u"crisis.print")
            return one(areas.crisis.paper(m_alert, u"crisis-removed"_s));
        core::crisis::Entry removed;
        removed.kind = core::crisis::EntryKind::Removed;
        removed.person = u"周航"_s;
        removed.note = u"药品"_s;
        return one(areas.crisis.add(m_alert, removed));
    }
    Result<qint64> meetings(Areas &areas, const QString &path)
    {
        if (path == u"meetings.list") {
            YICE_ASSIGN(const auto rows, areas.meetings.list());
            qint64 cases = 0;
            for (const auto &row : rows)
                cases += row.meeting.cases.size();
            return cases;
        }
        if (path == u"meetings.open") {
            YICE_ASSIGN(const auto view, areas.meetings.open(m_meeting));
            return view.cases.size();
        }
        if (path == u"meetings.outline") {
            YICE_ASSIGN(const auto view, areas.meetings.outline(m_meeting));
            return view.cases.size();
        }
        if (path == u"meetings.case")
            return one(areas.meetings.openCase(m_meeting, m_alert));
        YICE_ASSIGN(const auto minutes, areas.meetings.minutes(m_meeting, {}));
        return minutes.view.cases.size();
    }
    Result<qint64> referrals(Areas &areas, const QString &path)
    {
        if (path == u"referrals.list")
            return sizeOf(areas.referrals.list({}));
        return path == u"referrals.open" ? one(areas.referrals.open(m_referral)) : one(areas.referrals.reply(m_referral));
    }
    Result<qint64> appointments(Areas &areas, const QString &path)
    {
        core::workspace::CounsellingRoom room(areas);
        if (path == u"appointments.open")
            return one(room.appointments.open(m_appointment));
        const QDate today = areas.db.clock().today();
        YICE_ASSIGN(const auto week, room.appointments.week(today, today));
        return std::count_if(week.appointments.begin(), week.appointments.end(), [](const auto &row) { return !row.withheld; });
    }
    Result<qint64> observations(Areas &areas, const QString &path)
    {
        core::workspace::ClassReports reports(areas);
        const QDate today = areas.db.clock().today();
        const QDate monday = core::observations::mondayOf(today);
        if (path == u"observations.list") {
            YICE_ASSIGN(const auto grid, reports.observations.grid(monday, monday));
            return grid.withState(core::observations::ReportState::Observed).size();
        }
        if (path == u"observations.import") {
            YICE_ASSIGN(const auto report, reports.observations.importSheet(m_reading));
            return report.lines;
        }
        if (path == u"observations.export")
            return one(reports.observations.blankSheet(m_class, today));
        YICE_ASSIGN(const auto seen, reports.observations.open(m_class, today));
        return std::count_if(seen.begin(), seen.end(),
                             [&](const auto &row) { return path == u"observations.open" || !row.factsWithheld; });
    }
    Result<qint64> statistics(Areas &areas, const QString &path)
    {
        const auto service = core::workspace::CounsellingRoom(areas).statistics;
        const core::students::DaySpan days{QDate(2026, 9, 1), QDate(2026, 11, 30)};
        return path == u"statistics.show" ? one(service.figures(days)) : one(service.noteExport(days));
    }
    Result<qint64> letters(Areas &areas, const QString &path)
    {
        auto letters = core::workspace::letterBox(areas, keys());
        if (path == u"letters.list")
            return sizeOf(letters.list());
        if (path == u"letters.empty")
            return one(letters.empty(0));
        if (path == u"letters.write")
            return one(letters.add(letter(areas)));
        if (path == u"letters.count") {
            const QDate today = areas.db.clock().today();
            YICE_ASSIGN(const auto figures, letters.figures(today, today));
            return figures.letters;
        }
        YICE_ASSIGN(const auto view, letters.open(m_letter, path == u"letters.text" ? u"接手"_s : QString()));
        return path == u"letters.text" ? view.row.letter.content.text.size() : 1;
    }
    /// What is written is taken back, so that the next one finds the post free.
    Result<qint64> posts(Areas &areas, const QString &path)
    {
        core::workspace::SchoolPosts posts(areas);
        if (path == u"posts.list") {
            YICE_ASSIGN(const auto grid, posts.grid());
            return grid.posts.size();
        }
        if (path == u"posts.print")
            return one(posts.gridForPaper());
        core::network::StaffReading reading;
        for (const QString &number : {u"岗一"_s, u"岗二"_s}) {
            core::network::Staff staff;
            staff.number = staff.name = number;
            staff.role = u"教师"_s;
            reading.staff.append({u"教职工"_s, static_cast<int>(reading.staff.size()) + 2, staff});
        }
        reading.hasStaff = true;
        YICE_TRY(areas.network.importStaff(reading));
        const auto filled = posts.fill({u"class_head"_s, m_class.display(), u"岗一"_s, QDate(2026, 9, 1), {}});
        if (!filled)
            return tl::unexpected(filled.error());
        if (path == u"posts.fill") {
            YICE_TRY(posts.withdraw(*filled, 1));
            return 1;
        }
        const auto over = posts.prepare(*filled, {u"岗二"_s, QDate(2026, 11, 26), {}, {}});
        YICE_TRY(posts.withdraw(*filled, 1));
        if (!over)
            return tl::unexpected(over.error());
        // The student's case hangs on no common paper: somebody is suspected in it.
        CHECK(over->cases.isEmpty());
        return 1;
    }
    Result<qint64> contacts(Areas &areas, const QString &path)
    {
        YICE_ASSIGN(const auto seen, core::workspace::contactsOf(areas, m_student));
        core::students::Contacts wanted = seen.plain();
        wanted.phone = wanted.phone == u"138-1" ? u"138-2"_s : u"138-1"_s;
        return path == u"contacts.open" ? 1 : one(core::workspace::changeContacts(areas, m_student, seen.plain(), wanted));
    }
    /// Fields that are not notes, those that are, or the whole on paper.
    Result<qint64> background(Areas &areas, const QString &path)
    {
        if (path == u"background.print")
            return one(core::workspace::exportGrowthRecord(areas, m_student, u"交接"_s));
        YICE_ASSIGN(const auto view, core::workspace::backgroundOf(areas).open(m_student));
        return view.background.values.contains(path == u"background.notes" ? u"carer"_s : u"strengths"_s) ? 1 : 0;
    }
    Result<qint64> attachments(Areas &areas, const QString &path)
    {
        if (path == u"attachments.list")
            return sizeOf(areas.attachments.list(m_student));
        return path == u"attachments.open" ? one(areas.attachments.open(m_attachment))
                                           : one(areas.attachments.noteExport(m_attachment, u"转诊"_s));
    }

    /// Entries, or notes where a reason opens them.
    Result<qint64> timeline(Areas &areas, const QString &reason)
    {
        YICE_ASSIGN(const auto timeline, core::workspace::studentTimeline(areas, m_student, {{}, reason}));
        return std::count_if(timeline.entries.begin(), timeline.entries.end(),
                             [&](const auto &entry) { // what came and changed of the master data is no part of a case
                                 return reason.isEmpty() ? entry.kind != u"change" && entry.kind != u"import" : !entry.note.isEmpty();
                             });
    }

    core::Id<core::students::Student> m_student;
    QString m_name;
    core::Id<Alert> m_alert;
    core::Id<Card> m_card;
    core::Id<core::meetings::Meeting> m_meeting;
    core::Id<core::referral::Referral> m_referral;
    core::Id<core::records::Attachment> m_attachment;
    core::Id<core::counselling::Appointment> m_appointment;
    core::Id<core::counselling::Letter> m_letter;
    core::Id<core::counselling::Group> m_group;
    core::Id<core::assessments::Campaign> m_campaign;
    core::observations::ObservationReading m_reading;
    core::students::ClassName m_class;
};

} // namespace tests
