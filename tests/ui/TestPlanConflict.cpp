// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Drafts.h"
#include "tests/core/plans/PlanVault.h"
#include "tests/ui/DemoCases.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/Theme.h"
#include "ui/plans/PlanConflict.h"
#include "ui/plans/PlanDialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace tests;
using core::storage::Connection;
using core::storage::Drafts;
using ui::common::AskDialog;
using ui::common::RecordList;
using ui::plans::PlanConflict;
using ui::plans::PlanDialog;
using ui::plans::PlansSource;

namespace
{

/// The plan on a real vault, in which somebody else writes too.
class Desk
{
public:
    Desk() : seen(valueOf(vault.save(wholePlan()))) { open(); }
    ~Desk() { delete dialog; }

    void open()
    {
        delete dialog;
        dialog = new PlanDialog(source(), vault.student(0), nullptr);
        showActive(dialog);
        REQUIRE(QTest::qWaitFor([this] { return shown().contains(u"爱打篮球"); }, 20000));
    }
    void key(QWidget *window, Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        showActive(window);
        // Right after a window has opened over another one, keys with Ctrl still belong to the other.
        REQUIRE(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, 20000));
        REQUIRE(window->focusWidget());
        QTest::keyClick(window->focusWidget(), key, with);
    }
    /// Opens the line of the list and writes `text` behind what stands there.
    void write(int row, const QString &text) const
    {
        auto *content = dialog->findChildren<RecordList *>().at(1);
        content->setCurrentRow(row);
        content->table()->setFocus();
        key(dialog, Qt::Key_Return);
        auto *line = qobject_cast<QLineEdit *>(asked()->focusWidget());
        REQUIRE(line);
        for (const QChar sign : text)
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(sign), Qt::NoModifier);
    }
    /// Somebody else changes the draft meanwhile.
    Plan change(const std::function<void(PlanContent &)> &by)
    {
        const Plan now = vault.view().versions.first();
        PlanContent content = now.content;
        by(content);
        return valueOf(vault.save(content, now));
    }
    void accept() const { QTest::keyClick(asked()->focusWidget(), Qt::Key_Return); }
    AskDialog *asked() const
    {
        auto *made = openDialog<AskDialog>(dialog.data());
        REQUIRE(made);
        return made;
    }
    PlanConflict *conflict() const
    {
        QPointer<PlanConflict> made;
        REQUIRE(QTest::qWaitFor(
            [&] {
                made = dialog->findChild<PlanConflict *>();
                return made && made->isVisible();
            },
            20000));
        return made;
    }
    bool gone() const
    {
        return QTest::qWaitFor([this] { return !dialog->findChild<PlanConflict *>() && dialog->findChildren<AskDialog *>().isEmpty(); },
                               20000);
    }
    PlanContent stored() { return vault.view().versions.first().content; }
    bool hasDraft()
    {
        const auto found = valueOf(vault.run([id = vault.student(0)](Connection &db) { return Drafts(db).find(u"plan/"_s + id.toString()); }));
        return found.has_value();
    }
    QString shown() const { return allText(dialog); }

    PlanVault vault;
    Plan seen;
    QPointer<PlanDialog> dialog;

private:
    template <typename Job> auto run(Job job)
    {
        return vault.store().run(VaultFixture::viewer(), [job](Connection &db) {
            const core::students::StudentService students(db, core::students::Stage::Junior);
            PlanService plans(db, students);
            return job(plans);
        });
    }
    PlansSource source()
    {
        using StudentId = PlansSource::StudentId;
        PlansSource made;
        made.clock = vault.clock;
        made.templates = shippedPlanTemplates().value();
        made.mayEdit = true;
        made.open = [this](const StudentId &id) { return run([id](PlanService &plans) { return plans.open(id); }); };
        made.save = [this](const StudentId &id, const PlansSource::PlanId &base, qint64 revision, const PlanContent &content) {
            return run([=](PlanService &plans) { return plans.save(id, base, revision, content); });
        };
        made.end = [this](const PlansSource::PlanId &id, qint64 revision, const QString &reason) {
            return run([=](PlanService &plans) { return plans.end(id, revision, reason); });
        };
        made.cards = [](const StudentId &) { return ui::common::readyFuture<QList<Card>>(QList<Card>()); };
        made.drafts.find = [this](const QString &key) {
            return vault.store().run(VaultFixture::viewer(), [key](Connection &db) { return Drafts(db).find(key); });
        };
        made.drafts.keep = [this](const QString &key, const QString &text) {
            return vault.store().run(VaultFixture::viewer(), [=](Connection &db) { return Drafts(db).keep(key, text); });
        };
        made.drafts.drop = [this](const QString &key) {
            return vault.store().run(VaultFixture::viewer(), [key](Connection &db) { return Drafts(db).drop(key); });
        };
        return made;
    }
};

} // namespace

TEST_CASE("two people write the same plan: both texts stand side by side, and each field is chosen", "[ui][plans][merge]")
{
    Desk desk;
    desk.write(0, u"，会做饭"_s);
    desk.change([](PlanContent &content) {
        content.strengths = u"爱下棋"_s;
        content.worries = u"睡得好一些"_s;
    });
    desk.accept();
    PlanConflict *both = desk.conflict();
    CHECK(desk.hasDraft());
    CHECK(desk.stored().strengths == u"爱下棋"_s); // nothing is written over
    const QString shown = allText(both);
    for (const QString &text : {u"爱下棋"_s, u"爱打篮球，照顾奶奶，会做饭"_s, u"睡得好一些"_s, u"还有 1 处没选"_s})
        CHECK(shown.contains(said(text)));
    CHECK(unnamed(both).isEmpty());
    desk.key(both, Qt::Key_Return, Qt::ControlModifier); // one is still open
    CHECK(both->isVisible());
    desk.key(both, Qt::Key_2);
    CHECK_FALSE(allText(both).contains(said(u"还有 1 处没选"_s)));
    desk.key(both, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.gone());
    CHECK(desk.stored().strengths == u"爱打篮球，照顾奶奶，会做饭"_s);
    CHECK(desk.stored().worries == u"睡得好一些"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.hasDraft(); }, 20000));
}

TEST_CASE("what could not be stored waits when the window goes, and is found the next time", "[ui][plans][merge]")
{
    Desk desk;
    desk.write(1, u"，怕黑"_s);
    desk.change([](PlanContent &content) { content.worries = u"睡得好一些"_s; });
    desk.accept();
    desk.key(desk.conflict(), Qt::Key_Escape);
    CHECK(desk.gone());
    CHECK(desk.shown().contains(said(u"您写的留着"_s)));
    desk.open();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown().contains(said(u"按 C 比一比"_s)); }, 20000));
    desk.dialog->findChildren<RecordList *>().at(1)->table()->setFocus();
    desk.key(desk.dialog, Qt::Key_G); // nothing more is begun over it
    CHECK(desk.dialog->findChildren<AskDialog *>().isEmpty());
    desk.key(desk.dialog, Qt::Key_C);
    PlanConflict *both = desk.conflict();
    CHECK(allText(both).contains(u"睡得很少，怕黑"_s));

    // Somebody is faster once more: what was chosen is compared with that.
    desk.change([](PlanContent &content) { content.worries = u"第三个人写的"_s; });
    desk.key(both, Qt::Key_2);
    desk.key(both, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] {
        auto *next = desk.dialog->findChild<PlanConflict *>();
        return next && next->isVisible() && allText(next).contains(u"第三个人写的");
    }, 20000));
    both = desk.conflict();
    CHECK(allText(both).contains(u"睡得很少，怕黑"_s));
    desk.key(both, Qt::Key_1);
    desk.key(both, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.gone());
    CHECK(desk.stored().worries == u"第三个人写的"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.hasDraft(); }, 20000));
}

TEST_CASE("the reason for ending a plan is kept while somebody else changes it", "[ui][plans][merge]")
{
    Desk desk;
    const auto force = [&](const Plan &plan) {
        return desk.vault.plans([=](PlanService &service) { return service.putInForce(plan.id, plan.revision); });
    };
    valueOf(force(desk.seen));
    desk.open();
    desk.dialog->findChildren<RecordList *>().at(1)->table()->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown().contains(said(u"执行中"_s)); }, 20000));
    desk.key(desk.dialog, Qt::Key_E);
    auto *line = qobject_cast<QLineEdit *>(desk.asked()->focusWidget());
    REQUIRE(line);
    QTest::keyClicks(line, u"goals reached"_s);
    PlanContent other = desk.stored();
    other.worries = u"又睡不好"_s;
    const Plan next = valueOf(desk.vault.save(other, desk.vault.view().versions.first()));
    valueOf(force(next));
    desk.accept();
    REQUIRE(QTest::qWaitFor([&] { return allText(desk.asked()).contains(said(u"这份策被改过"_s)); }, 20000));
    CHECK(line->text() == u"goals reached"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.shown().contains(u"又睡不好"); }, 20000));
    desk.accept(); // that version is no longer the one in force
    CHECK(allText(desk.asked()).contains(said(u"不在执行"_s)));
    CHECK(desk.vault.view().inForce());
}

TEST_CASE("pictures of two texts of one plan", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const ui::common::Scheme scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        Desk desk;
        desk.write(0, u"，会做饭"_s);
        desk.change([](PlanContent &content) {
            content.strengths = u"爱下棋，会照顾弟弟"_s;
            content.worries = u"睡得好一些"_s;
        });
        desk.accept();
        PlanConflict *both = desk.conflict();
        CHECK(leftInChinese(both) == QStringList());
        CHECK(both->grab().toImage().save(
            u"%1/plan-conflict-%2.png"_s.arg(qEnvironmentVariable("YICE_GALLERY", QDir::tempPath()),
                                             scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
