// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/crisis/CrisisVault.h"
#include "tests/ui/UiSupport.h"
#include "tests/ui/DemoCases.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"
#include "ui/crisis/CrisisPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tests;
using core::Result;
using core::storage::Connection;
using ui::common::AskDialog;
using ui::common::RecordTable;
using ui::crisis::CrisisPage;
using ui::crisis::CrisisSource;
using ui::crisis::NextPanel;

namespace
{

/// The page on a real vault, with the jobs that the program gives it.
class Walk
{
public:
    Walk()
    {
        vault.addGuardian(u"周母"_s, u"母亲"_s, u"139-0000-0002"_s);
        page = std::make_unique<CrisisPage>(source());
        page->resize(1222, 624);
        showActive(page.get());
        page->open(vault.id());
        REQUIRE(QTest::qWaitFor([this] { return !title().isEmpty(); }, 20000));
    }

    QString title() const { return page->findChild<NextPanel *>()->findChild<QLabel *>()->text(); }
    QString name(const QString &step) const { return context().table.step(step)->name; }
    void key(Qt::Key key)
    {
        REQUIRE(page->focusWidget());
        QTest::keyClick(page->focusWidget(), key);
    }
    AskDialog *dialog() const { return openDialog<AskDialog>(page.get()); }

    /// Enter, then what the dialog asks for first, and Enter again.
    void doStep()
    {
        const QString was = title();
        key(Qt::Key_Return);
        AskDialog *asks = dialog();
        REQUIRE(asks);
        auto *line = qobject_cast<QLineEdit *>(asks->focusWidget());
        if (line && line->text().isEmpty())
            QTest::keyClicks(line, u"Zhou Hang"_s);
        if (title() == name(u"guard"_s)) {
            QTest::keyClick(line, Qt::Key_Tab);
            QTest::keyClicks(asks->focusWidget(), u"Wang Min"_s);
        }
        if (!line) // a choice that stands right already
            QTest::keyClick(asks->acceptButton(), Qt::Key_Space);
        else
            QTest::keyClick(asks->focusWidget(), Qt::Key_Return);
        wait(was);
    }
    void answerHome()
    {
        const QString was = title();
        key(Qt::Key_3);
        AskDialog *asks = dialog();
        REQUIRE(asks);
        QTest::keyClick(asks->focusWidget(), Qt::Key_Return);
        wait(was);
    }
    /// Until the dialog is closed and the page, which has read the case again, stands on another step.
    void wait(const QString &was)
    {
        INFO(was.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return !dialog() && title() != was; }, 20000));
        showActive(page.get());
    }

    CrisisVault vault;
    std::unique_ptr<CrisisPage> page;

private:
    template <typename Job> auto run(Job job)
    {
        return vault.store().run(VaultFixture::viewer(), [job](Connection &db) {
            core::students::StudentService students(db, core::students::Stage::Junior);
            AlertService alerts(db, students, context());
            CrisisService crisis(db, students, alerts);
            return job(alerts, crisis);
        });
    }
    CrisisSource source()
    {
        CrisisSource made;
        made.clock = vault.clock;
        made.table = context().table;
        made.mayEdit = true;
        made.open = [this](const core::Id<Alert> &id, const QDateTime &since) {
            return run([=](AlertService &, CrisisService &crisis) { return crisis.look(id, since); });
        };
        made.openNotes = [this](const core::Id<Alert> &id, const QString &reason) {
            return run([=](AlertService &, CrisisService &crisis) { return crisis.openNotes(id, reason); });
        };
        made.add = [this](const core::Id<Alert> &id, const Entry &entry) {
            return run([=](AlertService &, CrisisService &crisis) -> Result<> {
                YICE_TRY(crisis.add(id, entry));
                return {};
            });
        };
        made.answerHome = [this](const core::Id<Alert> &id, qint64 revision, HomeInvolved answer) {
            return run([=](AlertService &alerts, CrisisService &) { return alerts.answerHome(id, revision, answer); });
        };
        made.recordStep = [this](const core::Id<Alert> &id, qint64 revision, const QString &step, const QString &note) {
            return run([=](AlertService &alerts, CrisisService &) { return alerts.recordStep(id, revision, step, note); });
        };
        made.completeTask = [this](const core::Id<Task> &task, const QString &note) {
            return run([=](AlertService &alerts, CrisisService &) { return alerts.completeTask(task, note); });
        };
        made.openAlert = [](const core::Id<Alert> &) {};
        return made;
    }
};

} // namespace

TEST_CASE("the keyboard alone takes a crisis from opening to all steps done", "[ui][crisis][walk]")
{
    Walk walk;
    QStringList done;
    // What comes round again stays on the list, for another day.
    const QStringList later{walk.name(u"follow_up"_s), walk.name(u"review"_s)};
    for (int i = 0; i < 20 && !later.contains(walk.title()); ++i) {
        if (walk.title() == walk.name(u"guard"_s) && done.contains(walk.title()))
            break;
        done.append(walk.title());
        if (walk.title() == walk.name(AskHome))
            walk.answerHome();
        else
            walk.doStep();
    }
    INFO(done.join(u'\n').toStdString());
    for (const QString &step : {u"report_class"_s, u"report_grade"_s, u"psych_on_spot"_s, u"tell_principal"_s, u"tell_parents"_s,
                                u"meet_parents"_s, u"district_phone"_s, u"district_written"_s, u"guard"_s, u"refer"_s}) {
        INFO(step.toStdString());
        CHECK(done.count(walk.name(step)) == 1);
        CHECK(walk.vault.times(step) == 1);
        CHECK((step == u"guard" || !walk.vault.due(step)));
    }
    CHECK(walk.vault.view().watch.present == QStringList{u"Zhou Hang"_s, u"Wang Min"_s});
    const Entry *told = lastOf(walk.vault.view().entries, EntryKind::Notice, u"told"_s);
    REQUIRE(told);
    CHECK(told->person == u"周母"); // as the record has her
    const auto overdue = walk.vault.view().alert.duties;
    CHECK(std::none_of(overdue.begin(), overdue.end(), [](const Duty &duty) { return duty.overdue; }));
}
