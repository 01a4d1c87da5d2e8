// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordList.h"
#include "ui/common/Theme.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::journal;
using namespace ui::common;
using namespace core::workspace;

namespace
{

/// As an input method gives it: Chinese comes with no key of its own.
void type(QWidget *into, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QApplication::sendEvent(into, &press);
}

const QByteArray Counsellor(16, 'c');
const QByteArray Principal(16, 'p');

JournalEntry entry(qint64 number, const QByteArray &actor, const QString &act, const QString &table, const QString &student = {},
                   const QStringList &fields = {})
{
    return {{number, tests::demoClock()->now().addSecs(-60 * (100 - number)), actor, act, table, QByteArray(16, 'r'), fields}, student};
}

struct Page {
    QList<JournalAsk> asked;
    QStringList reasons;
    std::unique_ptr<JournalPage> page;

    JournalSource source()
    {
        JournalSource made;
        made.clock = tests::demoClock();
        made.people = {{Counsellor, u"李静怡"_s}, {Principal, u"段校长"_s}};
        made.read = [this](const JournalAsk &ask) {
            asked.append(ask);
            JournalPart part;
            part.entries = {entry(99, Principal, u"viewed"_s, u"alert"_s),
                            entry(98, Counsellor, u"update"_s, u"student"_s, u"林嘉树"_s, {u"phone"_s, u"address"_s}),
                            entry(97, Counsellor, u"exported"_s, u"plan"_s),
                            entry(96, {}, u"unlock_failed"_s, {})};
            if (ask.kind == JournalKind::Leaving)
                part.entries = part.entries.mid(2, 1);
            return tests::ready(part);
        };
        made.findStudents = [](const QString &) { return tests::ready(tests::demoStudents()); };
        made.paper = [this](const JournalAsk &, const QStringList &, const QString &reason) {
            reasons.append(reason);
            return tests::ready(ui::words::Paper{u"日志"_s, {}, {}, {}});
        };
        made.write = [](const QString &, const QByteArray &) { return tests::readyDone(); };
        made.files.save = [](QWidget *, const QString &, const QString &suggested, const FileChooser::Chosen &chosen) { chosen(suggested); };
        return made;
    }
    void open()
    {
        page = std::make_unique<JournalPage>(source());
        page->resize(1222, 620);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([&] { return rows() == 4; }, 1000));
    }
    int rows() const { return page->findChild<RecordList *>()->model()->rowCount(); }
    QString text() const { return tests::allText(page.get()); }
    template <typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *one : page->findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("the journal tells who did what to which record, and no values", "[ui][journal]")
{
    Page p;
    p.open();
    for (const QString &words : {u"段校长"_s, u"查看"_s, u"学生　林嘉树"_s, u"电话、住址"_s, u"程序"_s, u"密码不对，没打开"_s, u"4 条，新的在前"_s})
        CHECK(p.text().contains(words));
    CHECK(p.asked.first().from == tests::demoClock()->today().addDays(-30));
    CHECK(tests::unnamed(p.page.get()) == QStringList());
}

TEST_CASE("the journal is narrowed by person, kind, days and student by the keyboard, and printed with a reason", "[ui][journal]")
{
    Page p;
    p.open();
    QTest::keyClick(p.page->focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *person = p.named<QComboBox>(u"谁"_s);
    REQUIRE(person->hasFocus());
    QTest::keyClick(person, Qt::Key_Down);
    CHECK(p.asked.last().actor == Counsellor);
    QTest::keyClick(person, Qt::Key_Tab);
    auto *kind = p.named<QComboBox>(u"做了什么"_s);
    REQUIRE(kind->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(kind, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return p.rows() == 1; }, 1000));
    CHECK(p.asked.last().kind == JournalKind::Leaving);
    auto *from = p.named<QLineEdit>(u"从哪天"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"gestern"_s);
    const qsizetype before = p.asked.size();
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(p.asked.size() == before);
    CHECK(p.text().contains(u"要写成 2026-11-25 的样子"_s));
    from->selectAll();
    QTest::keyClicks(from, u"2026-11-01"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(p.asked.last().from == QDate(2026, 11, 1));

    QTest::keyClick(from, Qt::Key_U, Qt::ControlModifier);
    auto *picker = tests::openDialog<StudentPicker>(p.page.get());
    REQUIRE(picker);
    tests::showActive(picker);
    QTest::keyClicks(picker->focusWidget(), u"l"_s);
    REQUIRE(QTest::qWaitFor([&] { return picker->student().has_value(); }, 1000));
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !p.asked.last().student.isNull(); }, 1000));

    p.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(p.page.get()));
    from->setFocus();
    QTest::keyClick(from, Qt::Key_P, Qt::ControlModifier);
    auto *dialog = tests::openDialog<AskDialog>(p.page.get());
    REQUIRE(dialog);
    tests::showActive(dialog);
    type(dialog->findChild<QLineEdit *>(), u"上级检查"_s);
    dialog->acceptButton()->click();
    CHECK(QTest::qWaitFor([&] { return p.reasons == QStringList{u"上级检查"_s}; }, 2000));
}

TEST_CASE("who sees no students and takes nothing out has neither filter nor print", "[ui][journal]")
{
    Page p;
    JournalSource source = p.source();
    source.findStudents = {};
    source.paper = {};
    p.page = std::make_unique<JournalPage>(source);
    p.page->resize(1222, 620);
    tests::showActive(p.page.get());
    for (QPushButton *one : p.page->findChildren<QPushButton *>())
        CHECK_FALSE((one->isVisible() && (one->text().contains(u"PDF"_s) || one->text().contains(u"学生"_s))));
}

TEST_CASE("pictures of the journal for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(*app, scheme);
        Page p;
        ui::shell::MainWindow window;
        window.resize(1366, 698);
        ui::shell::Session session = tests::sampleSession();
        session.pages.append(journalPage(p.source()));
        window.open(session);
        tests::showActive(&window);
        window.showPage(u"journal"_s);
        QTest::qWait(60);
        CHECK(window.grab().save(u"%1/journal-%2.png"_s.arg(folder, scheme == Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
    Theme::apply(*app, Scheme::Light);
}
