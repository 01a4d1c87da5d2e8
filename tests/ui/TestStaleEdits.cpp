// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alerts/AlertVault.h"
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoMeetings.h"
#include "tests/ui/DemoReferral.h"
#include "tests/ui/DemoRoom.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/alerts/GradeDialog.h"
#include "ui/common/AskDialog.h"
#include "ui/counselling/HoursDialog.h"
#include "ui/meetings/PeopleDialog.h"
#include "ui/referral/ActDialog.h"
#include "ui/referral/CareDetail.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tests;
using core::storage::Connection;
using ui::alerts::AlertDetailPage;
using ui::alerts::AlertsSource;
using ui::alerts::GradeDialog;
using ui::alerts::ThenAsk;
using ui::common::AskDialog;

namespace
{

/// An alert in a real vault, in which somebody else works too.
class Desk
{
public:
    Desk()
    {
        valueOf(vault.take(sheetOf(1, vault.addStudent(), true)));
        page = std::make_unique<AlertDetailPage>(source());
        page->resize(1222, 624);
        showActive(page.get());
    }
    template <typename Dialog> Dialog *open(ThenAsk ask)
    {
        page->open(vault.only().id, ask);
        Dialog *dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (dialog = openDialog<Dialog>(page.get())) != nullptr; }, 20000));
        return dialog;
    }
    /// Somebody else records that there was an incident.
    void recordElsewhere(const QString &note)
    {
        const Alert now = vault.only();
        valueOf(vault.service([=](AlertService &alerts) {
            return alerts.recordFact(now.id, now.revision, {FactKind::Incident, {}, false, {}}, note);
        }));
    }
    static bool says(AskDialog *dialog, const QString &text)
    {
        return QTest::qWaitFor([&] { return allText(dialog).contains(text); }, 20000);
    }

    AlertVault vault;
    std::unique_ptr<AlertDetailPage> page;

private:
    template <typename Job> auto run(Job job)
    {
        return vault.store().run(VaultFixture::viewer(), [job](Connection &db) {
            const core::students::StudentService students(db, core::students::Stage::Junior);
            AlertService alerts(db, students, context());
            return job(alerts);
        });
    }
    AlertsSource source()
    {
        using AlertId = AlertsSource::AlertId;
        AlertsSource made;
        made.clock = vault.clock;
        made.table = context().table;
        made.person = u"李静怡"_s;
        made.open = [this](const AlertId &id) { return run([id](AlertService &alerts) { return alerts.open(id); }); };
        made.recordStep = [this](const AlertId &id, qint64 revision, const QString &step, const QString &note,
                                 const QDateTime &at) {
            return run([=](AlertService &alerts) { return alerts.recordStep(id, revision, step, note, at); });
        };
        made.completeTask = [this](const core::Id<Task> &id, const QString &note) {
            return run([=](AlertService &alerts) { return alerts.completeTask(id, note); });
        };
        made.grade = [this](const AlertId &id, qint64 revision, const Decision &ruling) {
            return run([=](AlertService &alerts) { return alerts.grade(id, revision, ruling); });
        };
        return made;
    }
};

} // namespace

TEST_CASE("a step written while somebody else changes the case is kept, told what is new, and stored at the second try",
          "[ui][alerts][stale]")
{
    Desk desk;
    // A step of the case that is told in words, not a task: tasks stand by themselves.
    valueOf(desk.vault.service([now = desk.vault.only()](AlertService &alerts) {
        return alerts.answerHome(now.id, now.revision, HomeInvolved::No);
    }));
    valueOf(desk.vault.service([&, now = desk.vault.only()](AlertService &alerts) {
        Decision ruling;
        ruling.after = core::alerts::Severity::Orange;
        ruling.reasons = {u"面谈后判断"_s};
        return alerts.grade(now.id, now.revision, ruling);
    }));
    for (const Task &task : desk.vault.only().tasks) {
        if (!task.done)
            valueOf(desk.vault.service([id = task.id](AlertService &alerts) { return alerts.completeTask(id, u"谈过"_s); }));
    }
    auto *dialog = desk.open<AskDialog>(ThenAsk::Step);
    auto *note = qobject_cast<QLineEdit *>(dialog->focusWidget());
    REQUIRE(note);
    QTest::keyClicks(note, u"told the head"_s);
    desk.recordElsewhere(u"在操场上晕倒"_s);
    const qsizetype before = desk.vault.only().steps.size();
    QTest::keyClick(note, Qt::Key_Return);
    REQUIRE(Desk::says(dialog, u"在操场上晕倒"_s));
    CHECK(note->text() == u"told the head"_s);
    CHECK(desk.vault.only().steps.size() == before);
    QTest::keyClick(note, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !openDialog<AskDialog>(desk.page.get()); }, 20000));
    const Alert after = desk.vault.only();
    REQUIRE(after.steps.size() == before + 1);
    CHECK(after.steps.last().note == u"told the head"_s);
    CHECK(after.facts.last().note == u"在操场上晕倒"_s);
}

TEST_CASE("a grading that is late shows the other one with its reasons, and keeps its own", "[ui][alerts][stale]")
{
    Desk desk;
    auto *dialog = desk.open<GradeDialog>(ThenAsk::Grade);
    QLineEdit *own = nullptr;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"别的理由")
            own = line;
    }
    REQUIRE(own);
    own->setFocus();
    QTest::keyClicks(own, u"my reason"_s);
    const Alert now = desk.vault.only();
    valueOf(desk.vault.service([&](AlertService &alerts) {
        Decision ruling;
        ruling.after = core::alerts::Severity::Orange;
        ruling.reasons = {u"别人的理由"_s};
        return alerts.grade(now.id, now.revision, ruling);
    }));
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(Desk::says(dialog, u"别人的理由"_s));
    CHECK(own->text() == u"my reason"_s);
    CHECK(desk.vault.only().decisions.size() == 1);
}

TEST_CASE("who is there is written down by two people: the list shows theirs, and one's own waits", "[ui][meetings][stale]")
{
    MeetingCalls asked;
    const auto source = demoMeetings(asked);
    ui::meetings::PeopleDialog dialog(source, asked.view, nullptr);
    QObject::connect(&dialog, &ui::meetings::PeopleDialog::changed, &dialog, [&] { dialog.setView(asked.view); });
    showActive(&dialog);
    QTest::keyClicks(dialog.focusWidget(), u"Yang"_s);
    core::meetings::Attendee other = asked.view.meeting.attendees.first();
    other.person = u"Yang"_s;
    other.part = core::meetings::Part::Member;
    asked.view.meeting.attendees.append(other);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    REQUIRE(Desk::says(&dialog, u"Yang 现在是"_s));
    CHECK(asked.view.meeting.attendee(u"Yang"_s)->role == other.role);
    auto *name = qobject_cast<QLineEdit *>(dialog.focusWidget());
    REQUIRE(name);
    CHECK(name->text() == u"Yang"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return name->text().isEmpty(); }, 20000));
    CHECK(asked.calls.last().startsWith(u"attend Yang"));
}

TEST_CASE("hours that two people change are merged half a day by half a day, and what both changed is told", "[ui][room][stale]")
{
    using namespace core::counselling;
    RoomPlan plan;
    plan.hours = {{1, {QTime(8, 0), QTime(11, 0)}}, {2, {QTime(8, 0), QTime(11, 0)}}};
    ui::counselling::HoursDialog dialog(plan, {}, nullptr);
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"周一上午到")
            box->setCurrentIndex(box->findData(QTime(12, 0)));
    }
    RoomPlan now = plan;
    now.revision = 7;
    now.hours = {{1, {QTime(8, 0), QTime(10, 0)}}, {2, {QTime(9, 0), QTime(11, 0)}}};
    now.duty = {{2, {}, {QTime(9, 0), QTime(11, 0)}, u"何老师"_s}};
    const QStringList told = dialog.rebase(now);
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(u"10:00"));
    const RoomPlan merged = dialog.plan();
    CHECK(merged.revision == 7);
    CHECK(merged.hours == QList<OpenTime>{{1, {QTime(8, 0), QTime(12, 0)}}, {2, {QTime(9, 0), QTime(11, 0)}}});
    CHECK(merged.duty == now.duty);
}

TEST_CASE("a step of a referral that is late says what was recorded meanwhile", "[ui][referral][stale]")
{
    ReferralCalls asked;
    ui::referral::ReferralSource source = demoReferral(asked);
    bool changed = false;
    const auto open = source.open;
    source.open = [&changed, open](const ui::referral::ReferralSource::ReferralId &id) {
        auto row = open(id).result();
        if (changed) {
            row->referral.revision += 1;
            core::referral::Act act;
            act.kind = core::referral::ActKind::Told;
            act.person = u"王芳"_s;
            act.note = u"电话里说的"_s;
            row->referral.acts.append(act);
        }
        return ready(*row);
    };
    const auto list = source.list({}).result();
    REQUIRE(list);
    REQUIRE_FALSE(list->referrals.isEmpty());
    ui::referral::CareDetail detail(source);
    detail.resize(1222, 624);
    showActive(&detail);
    detail.open(list->referrals.first().referral.id);
    QPushButton *act = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QPushButton *one : detail.findChildren<QPushButton *>()) {
            if (one->isEnabled() && one->text().startsWith(said(u"记一步"_s)))
                act = one;
        }
        return act != nullptr;
    }, 20000));
    act->click();
    auto *dialog = openDialog<ui::referral::ActDialog>(&detail);
    REQUIRE(dialog);
    QLineEdit *note = nullptr;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"说明")
            note = line;
    }
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, u"my words"_s);
    asked.answer = core::fail(core::ErrorCode::Conflict);
    changed = true;
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    REQUIRE(Desk::says(dialog, u"电话里说的"_s));
    CHECK(note->text() == u"my words"_s);
    asked.answer = {};
    QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return !openDialog<ui::referral::ActDialog>(&detail); }, 20000));
}
