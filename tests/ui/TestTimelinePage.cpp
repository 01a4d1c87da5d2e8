// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoPast.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/PageShots.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/students/AccessPage.h"
#include "ui/students/RecordPage.h"
#include "ui/students/ResultPage.h"
#include "ui/students/StudentsPage.h"
#include "ui/students/TimelinePage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;
using namespace ui::common;

namespace
{

struct Page {
    tests::PastCalls calls;
    StudentsSource source = tests::demoStudentsSource();
    std::unique_ptr<StudentsPage> page;

    Page() { source.past = tests::demoPast(calls); }
    void start()
    {
        page = std::make_unique<StudentsPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
        QTest::qWait(20);
    }
    template <typename Part> Part *part() { return page->findChild<Part *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::qWait(20);
    }
    RecordTable *table(const QString &name)
    {
        for (RecordTable *table : page->findChildren<RecordTable *>()) {
            if (table->accessibleName() == name && table->isVisible())
                return table;
        }
        return nullptr;
    }
    QString text() { return tests::allText(part<TimelinePage>()); }
    QPushButton *chip(const QString &start)
    {
        for (QPushButton *one : part<TimelinePage>()->findChildren<QPushButton *>()) {
            if (one->isCheckable() && one->isVisible() && one->text().startsWith(start))
                return one;
        }
        return nullptr;
    }
    void standOn(const QString &words)
    {
        RecordTable *list = table(u"时间线"_s);
        REQUIRE(list);
        QTest::keyClick(list, Qt::Key_Home);
        const auto said = [list] { return list->currentIndex().data(Qt::AccessibleTextRole).toString(); };
        for (int i = 0; i < 40 && !said().contains(words); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        REQUIRE(said().contains(words));
    }
    void timeline()
    {
        start();
        key(Qt::Key_H, Qt::ControlModifier);
        REQUIRE(part<TimelinePage>()->isVisible());
    }
};

} // namespace

TEST_CASE("Ctrl+H tells what happened, newest first by terms, and quotes nothing", "[ui][timeline]")
{
    Page p;
    p.timeline();
    for (QWidget *window : QApplication::topLevelWidgets())
        CHECK((!window->isVisible() || window == p.page.get())); // no part stood alone before it had its place
    CHECK(p.calls.asked == QStringList{QString()});
    const QString text = p.text();
    CHECK(text.contains(u"2026 年秋"_s));
    CHECK(text.contains(u"2026 年春"_s));
    CHECK(text.contains(u"第 4 次"_s));
    CHECK(text.contains(u"PHQ-9　21　无效"_s));
    CHECK(text.contains(u"共 15 件"_s));
    CHECK_FALSE(text.contains(u"睡得少"_s));
    CHECK_FALSE(text.contains(u"趴着"_s));
    p.standOn(u"升级"_s);
    CHECK(p.text().contains(u"按 Ctrl+R 写明理由"_s));
    CHECK(tests::unnamed(p.part<TimelinePage>()) == QStringList());
    p.key(Qt::Key_Escape);
    CHECK(p.part<RecordPage>()->isVisible());
}

TEST_CASE("kinds are chosen by key without another look into the vault", "[ui][timeline]")
{
    Page p;
    p.timeline();
    p.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == p.chip(u"全部"_s));
    p.key(Qt::Key_Right);
    if (QAbstractButton *one = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); one && !one->isChecked())
        p.key(Qt::Key_Space);
    CHECK(p.chip(u"测评　2"_s)->isChecked());
    CHECK(p.text().contains(u"共 2 件"_s));
    CHECK_FALSE(p.text().contains(u"第 4 次"_s));
    p.chip(u"预警　4"_s)->setFocus();
    p.key(Qt::Key_Space);
    CHECK(p.text().contains(u"升级"_s));
    CHECK(p.text().contains(u"看到或听到"_s));
    CHECK(p.calls.asked.size() == 1);
    p.key(Qt::Key_F5);
    CHECK(p.calls.asked.size() == 2);
    CHECK(p.chip(u"预警　4"_s)->isChecked());
}

TEST_CASE("what was noted opens with a reason, for the chosen entry, and is forgotten out of sight", "[ui][timeline]")
{
    Page p;
    p.timeline();
    p.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(p.page.get());
    REQUIRE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(p.calls.asked.size() == 1); // no reason, no look
    QTest::keyClicks(dialog->focusWidget(), u"handover"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(30);
    CHECK(p.calls.asked == QStringList{QString(), u"handover"_s});
    CHECK_FALSE(p.text().contains(u"趴着"_s)); // not the chosen one
    p.standOn(u"看到或听到"_s);
    CHECK(p.text().contains(u"上课趴着，叫他不应"_s));
    CHECK_FALSE(p.text().contains(u"睡得少"_s));
    p.standOn(u"第 4 次"_s);
    CHECK(p.text().contains(u"谈了什么不在这里显示"_s));
    p.standOn(u"看到或听到"_s);
    p.page->hide();
    p.page->setVisible(true);
    QTest::qWait(20);
    p.standOn(u"看到或听到"_s);
    CHECK_FALSE(p.text().contains(u"趴着"_s));
    CHECK(p.text().contains(u"有，未打开"_s));
}

TEST_CASE("who may not read notes is not offered to open them, and hears what is kept back", "[ui][timeline]")
{
    Page p;
    p.source.past.mayOpen = false;
    p.source.past.access = {};
    p.source.past.timeline = [](const auto &, const QString &) {
        core::workspace::Timeline timeline = tests::demoTimeline(false);
        timeline.withheld = QStringList{u"plan"_s, u"session"_s};
        return tests::ready(timeline);
    };
    p.timeline();
    CHECK(p.text().contains(u"您的岗位看不到：策、辅导"_s));
    p.key(Qt::Key_R, Qt::ControlModifier);
    CHECK_FALSE(tests::openDialog<AskDialog>(p.page.get()));
    p.standOn(u"升级"_s);
    CHECK(p.text().contains(u"您的岗位看不到写的话"_s));
    p.key(Qt::Key_Escape);
    p.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(p.part<RecordPage>()->isVisible());
    CHECK_FALSE(tests::allText(p.part<RecordPage>()).contains(u"查阅记录"_s));
}

TEST_CASE("Enter leads to the thing itself, and back", "[ui][timeline]")
{
    Page p;
    p.timeline();
    for (const QString &words : {u"升级"_s, u"第 4 次"_s, u"第 2 版"_s, u"云岭县人民医院"_s, u"9 月回收的纸"_s, u"2026.xlsx"_s}) {
        p.standOn(words);
        p.key(Qt::Key_Return);
    }
    CHECK(p.calls.opened
          == QStringList{u"decision 林嘉树 1"_s, u"session 林嘉树 1"_s, u"plan 林嘉树 1"_s, u"referral 林嘉树 1"_s,
                         u"attachment 林嘉树 1"_s, u"import 林嘉树 1"_s});
    p.standOn(u"PHQ-9　11"_s);
    p.key(Qt::Key_Return);
    CHECK(p.part<ResultPage>()->isVisible());
    p.key(Qt::Key_Escape);
    CHECK(p.part<TimelinePage>()->isVisible());
    CHECK(p.calls.asked.size() == 1);
    p.standOn(u"家长已同意"_s);
    p.key(Qt::Key_Return);
    CHECK(p.part<RecordPage>()->isVisible());
}

TEST_CASE("the timeline reads itself again when something is stored, and what was opened stays as it is", "[ui][timeline]")
{
    Page p;
    p.timeline();
    p.standOn(u"升级"_s);
    auto fresh = tests::demoTimeline(false);
    core::workspace::TimelineEntry added = fresh.entries.first();
    added.kind = u"change"_s;
    added.what = u"phone"_s;
    added.value = u"139-0000-0009"_s;
    fresh.entries.prepend(added);
    const auto before = p.source.past.timeline;
    p.page.reset();
    p.calls.asked.clear();
    bool stored = false;
    p.source.past.timeline = [before, fresh, &stored](const auto &id, const QString &reason) {
        const auto answer = before(id, reason);
        return stored && reason.isEmpty() ? tests::ready(fresh) : answer;
    };
    p.timeline();
    p.standOn(u"升级"_s);
    stored = true;
    p.page->reload();
    REQUIRE(QTest::qWaitFor([&] { return p.text().contains(u"139-0000-0009"); }, 10000));
    CHECK(p.calls.asked.size() == 2);
    CHECK(p.table(u"时间线"_s)->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"升级"_s));

    p.key(Qt::Key_R, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(p.page.get());
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"handover"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.calls.asked.size() == 3; }, 10000));
    p.page->reload();
    CHECK(p.calls.asked.size() == 3); // the reason was given for one look
    CHECK(p.text().contains(u"按 F5 重新读取"_s));
    CHECK(QTest::qWaitFor([&] { return p.text().contains(u"有，在右边"); }, 10000)); // which is shown all the same
    CHECK(p.text().contains(u"按 F5 重新读取"_s));
    p.page->reload();
    CHECK(p.calls.asked.size() == 3);
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 10000));
    p.page->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return p.page->isAncestorOf(QApplication::focusWidget()); }, 10000));
    p.key(Qt::Key_F5);
    CHECK(QTest::qWaitFor([&] { return !p.text().contains(u"按 F5 重新读取"_s) && !p.text().contains(u"有，在右边"); }, 10000));
}

TEST_CASE("F9 takes the record and the timeline out of sight, names too, and brings them back", "[ui][timeline][mask]")
{
    Page p;
    QStringList trail;
    p.source.setTrail = [&trail](const QStringList &shown) { trail = shown; };
    p.start();
    const auto hidden = [&](const QString &text) {
        QStringList seen = trail;
        for (const QLabel *one : p.page->findChildren<QLabel *>()) {
            if (one->isVisible())
                seen.append(one->text());
        }
        for (const RecordTable *table : p.page->findChildren<RecordTable *>()) {
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                seen.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        return !seen.join(u' ').contains(text);
    };
    CHECK_FALSE(hidden(u"林嘉树"_s));
    p.key(Qt::Key_F9);
    CHECK(hidden(u"林嘉树"_s));
    CHECK_FALSE(hidden(u"按 F9 再显示"_s));
    p.key(Qt::Key_F5); // reading again uncovers nothing
    CHECK(hidden(u"林嘉树"_s));
    p.key(Qt::Key_F9);
    CHECK_FALSE(hidden(u"林嘉树"_s));
    p.key(Qt::Key_H, Qt::ControlModifier);
    p.standOn(u"升级"_s);
    p.key(Qt::Key_F9);
    CHECK(hidden(u"林嘉树"_s));
    CHECK(hidden(u"升级"_s));
    p.key(Qt::Key_F9);
    CHECK_FALSE(hidden(u"升级"_s));
    CHECK(p.table(u"时间线"_s)->hasFocus());
}

TEST_CASE("Ctrl+B tells who looked, when and why", "[ui][timeline]")
{
    Page p;
    p.start();
    p.key(Qt::Key_B, Qt::ControlModifier);
    auto *page = p.part<AccessPage>();
    REQUIRE(page->isVisible());
    const QString text = tests::allText(page);
    CHECK(text.contains(u"2026-11-24 09:52:00，李静怡，打开限制内容，学生，准备研判会"_s));
    CHECK(text.contains(u"已移除的人员，导出，附件，交给转介医院"_s));
    CHECK(text.contains(u"4 条，共 4 条"_s));
    p.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(tests::allText(page).contains(u"2 条，共 4 条"_s));
    CHECK_FALSE(tests::allText(page).contains(u"王校长"_s));
    CHECK(tests::unnamed(page) == QStringList());
    p.key(Qt::Key_Escape);
    CHECK(p.part<RecordPage>()->isVisible());
}

TEST_CASE("a timeline that cannot be read says why and is asked for again", "[ui][timeline]")
{
    Page p;
    int asked = 0;
    p.source.past.timeline = [&asked](const auto &, const QString &) {
        return ++asked == 1 ? tests::failed<core::workspace::Timeline>(core::ErrorCode::DiskError)
                            : tests::ready(tests::demoTimeline(false));
    };
    p.timeline();
    CHECK_FALSE(p.text().contains(u"共 "_s));
    p.key(Qt::Key_F5);
    CHECK(p.text().contains(u"共 15 件"_s));
}

TEST_CASE("pictures of what is on record for looking at", "[.gallery]")
{
    tests::PastCalls calls;
    StudentsSource source = tests::demoStudentsSource();
    source.past = tests::demoPast(calls);
    source.openPlan = [](const auto &, QWidget *) {};
    source.counsel = [](const auto &) {};
    source.openAttachments = [](const auto &, QWidget *) {};
    tests::drawInBoth([&] { return studentsPage(source); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<StudentsPage>();
        REQUIRE(page);
        page->openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
        shots.save(u"student-record-ways"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
        shots.save(u"student-timeline"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = tests::openDialog<AskDialog>(page);
        REQUIRE(dialog);
        shots.save(u"student-timeline-reason"_s, dialog);
        QTest::keyClicks(dialog->focusWidget(), u"handover"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::qWait(30);
        tests::showActive(&shots.window()); // off screen nobody gives it back its place when the dialog closes
        auto *timeline = page->findChild<TimelinePage *>()->findChild<RecordTable *>();
        timeline->setFocus();
        timeline->selectRow(3);
        shots.save(u"student-timeline-opened"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(30);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
        shots.save(u"student-access"_s);
    });
}
