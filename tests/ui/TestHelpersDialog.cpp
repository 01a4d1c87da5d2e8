// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/alerts/HelpersDialog.h"
#include "ui/common/RecordList.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::alerts;
using namespace ui::common;
using core::alerts::CaseHelper;
using core::workspace::VaultUser;
using Of = core::security::Role;

namespace
{

/// A case that is given to nobody yet, on the page of its alert.
struct Desk {
    QList<CaseHelper> helpers;
    core::Result<> answer;
    AlertsSource source = tests::demoAlertsSource();
    std::unique_ptr<AlertDetailPage> page;
    HelpersDialog *dialog = nullptr;

    Desk()
    {
        const VaultUser assistant{u"赵助理"_s, Of::Assistant, core::Id<core::security::User>::make(*tests::demoClock())};
        const VaultUser director{u"段主任"_s, Of::MoralDirector, core::Id<core::security::User>::make(*tests::demoClock())};
        source.helpers.list = [this](const HelpersSource::AlertId &) { return tests::ready(helpers); };
        source.helpers.people = [=] { return QList<VaultUser>{assistant, director}; };
        source.helpers.give = [this](const HelpersSource::AlertId &, const VaultUser &one) {
            if (answer)
                helpers.append({one.id, one.name, tests::demoClock()->now(), u"李静怡"_s, {}});
            return QtFuture::makeReadyFuture(answer);
        };
        source.helpers.take = [this](const HelpersSource::AlertId &, const core::Id<core::security::User> &id) {
            for (CaseHelper &one : helpers) {
                if (one.person == id)
                    one.ended = tests::demoClock()->now();
            }
            return tests::readyDone();
        };
    }
    void open()
    {
        page = std::make_unique<AlertDetailPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(tests::demoAlertView().alert.id);
        REQUIRE(QTest::qWaitFor([this] { return tests::allText(page.get()).contains(u"陈一诺"_s); }));
        QTest::keyClick(page.get(), Qt::Key_T);
        REQUIRE(QTest::qWaitFor([this] { return (dialog = tests::openDialog<HelpersDialog>(page.get())) != nullptr; }));
        tests::showActive(dialog);
    }
    QString text() { return tests::allText(dialog); }
};

} // namespace

TEST_CASE("a case is given and taken back by the keyboard on the page of its alert", "[ui][alerts][helpers]")
{
    Desk desk;
    desk.open();
    CHECK(desk.text().contains(u"还没有交给谁。"_s));
    auto *who = desk.dialog->findChild<QComboBox *>();
    REQUIRE(desk.dialog->focusWidget() == who);
    QTest::keyClick(who, Qt::Key_Down);
    desk.dialog->acceptButton()->setFocus();
    QTest::keyClick(desk.dialog->acceptButton(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(u"参与中"_s); }));
    CHECK(desk.helpers.first().name == u"段主任");
    CHECK(desk.dialog->acceptButton()->isEnabled()); // for the next one
    auto *list = desk.dialog->findChild<RecordTable *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !desk.text().contains(u"参与中"_s); }));
    CHECK(desk.helpers.first().ended.isValid());
    CHECK(desk.text().contains(u"段主任"_s)); // who took part stays to be seen
}

TEST_CASE("a suspected person gets no case, and who may not give sees only who has it", "[ui][alerts][helpers][safety]")
{
    Desk desk;
    desk.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"suspect"_s, {{u"open"_s, QStringList{u"suspect"_s}}});
    desk.open();
    desk.dialog->acceptButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(u"这个人在预警里涉嫌"_s); }));
    CHECK(desk.helpers.isEmpty());

    Desk reader;
    reader.source.helpers.give = {};
    reader.source.helpers.take = {};
    reader.source.helpers.people = {};
    reader.open();
    CHECK_FALSE(reader.dialog->acceptButton()->isVisible());
    reader.source.helpers.list = {};
    AlertDetailPage page(reader.source);
    page.resize(1222, 624);
    tests::showActive(&page);
    page.open(tests::demoAlertView().alert.id);
    QTest::qWait(20);
    QTest::keyClick(&page, Qt::Key_T);
    CHECK_FALSE(tests::openDialog<HelpersDialog>(&page));
}

TEST_CASE("a picture of who takes part for looking at", "[.gallery]")
{
    Desk desk;
    desk.helpers.append({core::Id<core::security::User>::make(*tests::demoClock()), u"赵助理"_s, tests::demoClock()->now().addDays(-3), u"李静怡"_s, {}});
    desk.open();
    QTest::qWait(60);
    CHECK(desk.dialog->grab().save(qEnvironmentVariable("YICE_GALLERY", QDir::tempPath()) + u"/alert-helpers.png"_s));
}
