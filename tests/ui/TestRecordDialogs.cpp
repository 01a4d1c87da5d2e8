// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordList.h"
#include "ui/students/BackgroundDialog.h"
#include "ui/students/ContactsDialog.h"
#include "ui/students/RecordPage.h"
#include "ui/students/StudentsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;
using namespace ui::common;
using core::students::Contacts;

namespace
{

/// As an input method gives it: Chinese comes with no key of its own.
void type(QWidget *into, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QApplication::sendEvent(into, &press);
}

template <typename Widget> Widget *named(QWidget *root, const QString &name)
{
    for (Widget *one : root->findChildren<Widget *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

struct ContactsDesk {
    QList<Contacts> stored;
    QList<Contacts> seen;
    int conflicts = 0;
    ContactsSource source;
    QWidget page;
    QPointer<ContactsDialog> dialog;

    ContactsDesk()
    {
        source.open = [](const ContactsSource::StudentId &) { return tests::ready(tests::demoContacts()); };
        source.change = [this](const ContactsSource::StudentId &, const Contacts &before, const Contacts &wanted) {
            seen.append(before);
            if (conflicts-- > 0)
                return tests::failed<void>(core::ErrorCode::Conflict);
            stored.append(wanted);
            return tests::readyDone();
        };
    }
    void open()
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        dialog = new ContactsDialog(source, tests::demoStudentNamed(u"林嘉树"_s), &page);
        dialog->open();
        // Not by their names, which another language words otherwise.
        REQUIRE(QTest::qWaitFor([this] {
            const auto lines = dialog->findChildren<QLineEdit *>();
            return lines.size() > 1 && !lines.at(1)->text().isEmpty();
        }));
        tests::showActive(dialog);
    }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(dialog, name); }
    void store() { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("a contact is changed, marked and added by the keyboard, and a suspected one is marked", "[ui][students][contacts]")
{
    ContactsDesk desk;
    desk.open();
    CHECK(tests::allText(desk.dialog).contains(u"在预警里被怀疑加害：别联系"_s));
    auto *phone = desk.line(u"第 2 名：电话"_s);
    phone->setFocus();
    phone->selectAll();
    QTest::keyClicks(phone, u"199 0000 4444"_s);
    auto *safe = named<QComboBox>(desk.dialog, u"第 2 名：能不能联系"_s);
    safe->setFocus();
    QTest::keyClick(safe, Qt::Key_Down);
    CHECK(safe->currentText() == u"不安全"_s);
    QTest::keyClick(safe, Qt::Key_N, Qt::ControlModifier);
    auto *relation = desk.line(u"第 3 名：关系"_s);
    REQUIRE(relation);
    REQUIRE(QTest::qWaitFor([&] { return relation->hasFocus(); }));
    type(relation, u"姑姑"_s);
    QTest::keyClick(relation, Qt::Key_Tab);
    CHECK(desk.dialog->focusWidget() == desk.line(u"第 3 名：姓名"_s));
    type(desk.dialog->focusWidget(), u"林芳"_s);
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.stored.size() == 1; }));
    const Contacts stored = desk.stored.first();
    REQUIRE(stored.guardians.size() == 3);
    CHECK(stored.guardians.at(1).guardian.phone == u"199 0000 4444");
    CHECK(stored.guardians.at(1).safe == false);
    CHECK(stored.guardians.at(2).guardian.name == u"林芳");
    CHECK(desk.seen.first() == tests::demoContacts().plain());
    CHECK(QTest::qWaitFor([&] { return !desk.dialog; }));
}

TEST_CASE("contacts that somebody stored meanwhile are shown beside what was written", "[ui][students][contacts][stale]")
{
    ContactsDesk desk;
    desk.conflicts = 1;
    desk.open();
    auto *phone = desk.line(u"本人电话"_s);
    phone->setFocus();
    phone->selectAll();
    QTest::keyClicks(phone, u"188 0000 0000"_s);
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(desk.dialog).contains(u"存着的：本人电话 199 0000 1100"_s); }));
    CHECK(desk.stored.isEmpty());
    CHECK(phone->text() == u"188 0000 0000");
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.stored.size() == 1; }));
    CHECK(desk.stored.first().phone == u"188 0000 0000");
}

TEST_CASE("who may not change contacts reads them in the record and has nothing to store", "[ui][students][contacts]")
{
    ContactsDesk desk;
    desk.source.change = {};
    desk.open();
    CHECK(desk.line(u"第 1 名：姓名"_s)->isReadOnly());
    CHECK_FALSE(desk.dialog->acceptButton()->isVisible());
}

TEST_CASE("Ctrl+E opens the contacts over the record, which shows whom nobody may call", "[ui][students][contacts]")
{
    StudentsPage page(tests::demoStudentsSource());
    page.resize(1222, 624);
    tests::showActive(&page);
    auto *list = named<RecordTable>(&page, u"学生列表"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }));
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    auto *record = page.findChild<RecordPage *>();
    REQUIRE(QTest::qWaitFor([&] { return tests::allText(record).contains(u"林建国"_s); }));
    CHECK(tests::allText(record).contains(u"林建国　在预警里被怀疑加害：别联系　199"_s)); // the end of a long row is cut off
    QTest::keyClick(record, Qt::Key_E, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return tests::openDialog<ContactsDialog>(record) != nullptr; }));
}

namespace
{

struct BackgroundDesk {
    using Values = core::records::FieldValues;
    QList<std::pair<qint64, Values>> stored;
    QStringList reasons;
    std::optional<core::records::BackgroundView> other; ///< what somebody else has stored meanwhile
    BackgroundSource source = tests::demoStudentsSource().background;
    QWidget page;
    QPointer<BackgroundDialog> dialog;

    BackgroundDesk()
    {
        source.open = [this](const BackgroundSource::StudentId &) { return tests::ready(other.value_or(tests::demoBackground())); };
        source.save = [this](const BackgroundSource::StudentId &, qint64 revision, const Values &values) {
            core::records::BackgroundView now = other.value_or(tests::demoBackground());
            if (revision != now.background.revision)
                return tests::failed<core::records::Background>(core::ErrorCode::Conflict);
            stored.append({revision, values});
            now.background.values = values;
            ++now.background.revision;
            other = now;
            return tests::ready(now.background);
        };
        source.paper = [this](const BackgroundSource::StudentId &, const QString &reason) {
            reasons.append(reason);
            return tests::ready(ui::words::Paper{u"一生一策成长档案"_s, {}, {}, {}});
        };
        source.write = [](const QString &, const QByteArray &) { return tests::readyDone(); };
        source.files.save = [](QWidget *, const QString &, const QString &suggested, const FileChooser::Chosen &chosen) { chosen(suggested); };
    }
    void open()
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        dialog = new BackgroundDialog(source, tests::demoStudentNamed(u"林嘉树"_s), &page);
        dialog->open();
        REQUIRE(QTest::qWaitFor([this] { return !dialog->findChildren<QPlainTextEdit *>().isEmpty(); }));
        tests::showActive(dialog);
    }
    QString text() { return tests::allText(dialog); }
    void store() { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("the growth record is written by the keyboard, field by field of the form", "[ui][students][background]")
{
    BackgroundDesk desk;
    desk.open();
    CHECK(tests::unnamed(desk.dialog) == QStringList());
    auto *strengths = named<QPlainTextEdit>(desk.dialog, u"长处"_s);
    CHECK(strengths->hasFocus()); // strengths first
    CHECK(strengths->toPlainText().startsWith(u"有耐心"));
    auto *structure = named<QComboBox>(desk.dialog, u"家庭结构"_s);
    CHECK(structure->currentText() == u"隔代抚养"_s);
    structure->setFocus();
    QTest::keyClick(structure, Qt::Key_Up);
    auto *aid = named<QCheckBox>(desk.dialog, u"经济资助：学校资助"_s);
    aid->setFocus();
    QTest::keyClick(aid, Qt::Key_Space);
    auto *day = named<QLineEdit>(desk.dialog, u"医院的诊断 第 1 条：日期"_s);
    REQUIRE(QTest::qWaitFor([&] { return day->isVisible(); }));
    day->setFocus();
    QTest::keyClicks(day, u"2025-03-04"_s);
    QTest::keyClick(day, Qt::Key_Tab);
    REQUIRE(QTest::qWaitFor([&] { return named<QLineEdit>(desk.dialog, u"医院的诊断 第 1 条：内容"_s)->hasFocus(); }));
    type(desk.dialog->focusWidget(), u"抄自病历"_s);
    QTest::keyClick(desk.dialog->focusWidget(), Qt::Key_Tab);
    INFO(desk.dialog->focusWidget()->accessibleName().toStdString());
    REQUIRE(QTest::qWaitFor([&] { return named<QLineEdit>(desk.dialog, u"医院的诊断 第 1 条：哪里"_s)->hasFocus(); }));
    type(desk.dialog->focusWidget(), u"市第一医院"_s);
    CHECK(named<QLineEdit>(desk.dialog, u"医院的诊断 第 2 条：日期"_s)); // there is always an empty line
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.stored.size() == 1; }));
    const auto &values = desk.stored.first().second;
    CHECK(values.value(u"structure"_s).words == QStringList{u"step"_s});
    CHECK(values.value(u"aid"_s).words == QStringList{u"school"_s});
    REQUIRE(values.value(u"diagnosis"_s).entries.size() == 1);
    CHECK(values.value(u"diagnosis"_s).entries.first().where == u"市第一医院");
    CHECK(values.value(u"illness"_s).entries.size() == 1);
    CHECK(QTest::qWaitFor([&] { return desk.text().contains(u"存好了。"_s); }));
}

TEST_CASE("two people at one growth record: what only one changed goes together, the rest is shown", "[ui][students][background][stale]")
{
    BackgroundDesk desk;
    desk.open();
    core::records::BackgroundView theirs = tests::demoBackground();
    ++theirs.background.revision;
    theirs.background.values.insert(u"carer"_s, {{u"姑姑接走了"_s}, {}});
    theirs.background.values.insert(u"study"_s, {{u"数学进步"_s}, {}});
    desk.other = theirs;
    auto *carer = named<QLineEdit>(desk.dialog, u"平时和谁住、谁照顾"_s);
    carer->setFocus();
    carer->selectAll();
    type(carer, u"外婆"_s);
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(u"存着的是「姑姑接走了」，您写的是「外婆」"_s); }));
    CHECK(desk.stored.isEmpty());
    CHECK(named<QPlainTextEdit>(desk.dialog, u"学业"_s)->toPlainText() == u"数学进步");
    CHECK(carer->text() == u"外婆");
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.stored.size() == 1; }));
    CHECK(desk.stored.first().second.value(u"carer"_s).words == QStringList{u"外婆"_s});
    CHECK(desk.stored.first().second.contains(u"study"_s));
}

TEST_CASE("what is not stored is not lost by Esc, and is stored before it is printed", "[ui][students][background]")
{
    BackgroundDesk desk;
    desk.open();
    auto *interests = named<QLineEdit>(desk.dialog, u"兴趣"_s);
    interests->setFocus();
    type(interests, u"、唱歌"_s);
    QTest::keyClick(interests, Qt::Key_Escape);
    CHECK(desk.text().contains(u"有改动还没有存下"_s));
    QTest::keyClick(interests, Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.text().contains(u"先存下，再打印"_s));
    desk.store();
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(u"存好了。"_s); }));
    QTest::keyClick(interests, Qt::Key_P, Qt::ControlModifier);
    auto *asked = tests::openDialog<AskDialog>(desk.dialog);
    REQUIRE(asked);
    tests::showActive(asked);
    type(asked->findChild<QLineEdit *>(), u"毕业交接"_s);
    asked->acceptButton()->click();
    CHECK(QTest::qWaitFor([&] { return desk.reasons == QStringList{u"毕业交接"_s}; }, 5000));
}

TEST_CASE("who reads no notes sees strengths and school, and that there is more", "[ui][students][background]")
{
    BackgroundDesk desk;
    desk.source.save = {};
    desk.source.paper = {};
    core::records::BackgroundView bare = tests::demoBackground();
    bare.withheld = {u"family"_s, u"history"_s};
    bare.writable.clear();
    desk.other = bare;
    desk.open();
    CHECK(named<QPlainTextEdit>(desk.dialog, u"长处"_s)->isReadOnly());
    CHECK_FALSE(named<QComboBox>(desk.dialog, u"家庭结构"_s));
    CHECK(desk.text().contains(u"您的岗位看不到"_s));
}

TEST_CASE("pictures of the dialogs of a record for looking at", "[.gallery]")
{
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    ContactsDesk contacts;
    contacts.open();
    QTest::qWait(60);
    CHECK(contacts.dialog->grab().save(folder + u"/record-contacts.png"_s));
    BackgroundDesk background;
    background.open();
    QTest::qWait(60);
    CHECK(background.dialog->grab().save(folder + u"/record-background.png"_s));
}
