// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoKits.h"
#include "tests/ui/DemoNotes.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/GroupBoxes.h"
#include "ui/kits/ClassBoard.h"
#include "ui/kits/ClassPage.h"
#include "ui/kits/FamilyDialog.h"
#include "ui/kits/FiguresPage.h"
#include "ui/kits/KitForm.h"
#include "ui/kits/KitsPage.h"
#include "ui/kits/RoomsPage.h"
#include "ui/kits/VisitDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::kits;

namespace
{

constexpr int Patience = 10000;

bool sees(QWidget *root, const QString &text)
{
    return tests::allText(root).contains(text);
}

/// As an input method gives it.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QApplication::sendEvent(field, &committed);
}

/// The window of a kit on Wednesday 2026-11-25.
struct Class {
    explicit Class(tests::KitCalls wish = {})
    {
        calls = std::move(wish);
        page = std::make_unique<ClassPage>(tests::demoKit(calls));
        page->resize(1286, 640);
        tests::showActive(page.get());
        REQUIRE(QTest::qWaitFor([this] { return !board()->pupils().isEmpty() && QApplication::focusWidget() != nullptr; }, Patience));
    }
    ClassBoard *board() { return page->findChild<ClassBoard *>(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }, Patience));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    bool stored(const QString &call)
    {
        return QTest::qWaitFor([&] { return calls.stored.contains(call); }, Patience);
    }
    tests::KitCalls calls;
    std::unique_ptr<ClassPage> page;
};

} // namespace

TEST_CASE("a class head rates pupils by digits and arrows, and what is left is stored", "[ui][kits]")
{
    Class p;
    CHECK(tests::unnamed(p.page.get()) == QStringList());
    p.key(Qt::Key_Down);
    p.key(Qt::Key_2);
    p.key(Qt::Key_Right);
    p.key(Qt::Key_1);
    CHECK(p.board()->pupils().at(1).ratings.mid(0, 3) == QList<int>{2, 1, 0});
    p.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(u"看到的事"));
    type(QApplication::focusWidget(), u"周一、周四请病假"_s);
    p.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == p.board());
    p.key(Qt::Key_Down);
    CHECK(p.stored(u"20250302 2 1 周一、周四请病假"_s));
    // Letters find a pupil by pinyin.
    p.key(Qt::Key_L);
    p.key(Qt::Key_J);
    CHECK(p.board()->pupils().at(p.board()->row()).name == u"林嘉树"_s);
}

TEST_CASE("what asks for a report the same day is stored at once and says what to do", "[ui][kits]")
{
    Class p;
    for (int i = 0; i < 7; ++i)
        p.key(Qt::Key_Right);
    p.key(Qt::Key_1);
    CHECK(p.stored(u"20250301 8:1 "_s));
    CHECK(sees(p.page.get(), u"110"_s));
    CHECK(sees(p.page.get(), u"打印要办的步骤"_s));
    // Taken back and rated again: it is written in place of what nobody has seen.
    p.key(Qt::Key_0);
    p.key(Qt::Key_Down);
    CHECK(p.stored(u"20250301 "_s));
}

TEST_CASE("a quiet week is said by one key, and handing in says what is inside", "[ui][kits]")
{
    Class p;
    p.key(Qt::Key_0, Qt::ControlModifier);
    auto *sure = p.page->findChild<ui::common::AskDialog *>();
    REQUIRE(sure);
    CHECK(p.calls.zero == 0);
    QTest::mouseClick(sure->acceptButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return p.calls.zero == 1 && !p.page->findChild<ui::common::AskDialog *>(); }, Patience));
    REQUIRE(QTest::qWaitFor([&] { return sees(p.page.get(), u"没有要报的情况"_s); }, Patience));
    p.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return p.page->findChild<ui::common::AskDialog *>() != nullptr; }, Patience));
    auto *dialog = p.page->findChild<ui::common::AskDialog *>();
    CHECK(sees(dialog, u"这一周报的是没有情况"_s));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return p.calls.handedIn == QStringList{u"/u/回传.yicereturn"_s}; }, Patience));
    CHECK(QTest::qWaitFor([&] { return sees(p.page.get(), u"写好了第 1 份回传"_s); }, Patience));
}

TEST_CASE("an expired kit says so and is still written in; a failure keeps what was typed", "[ui][kits]")
{
    tests::KitCalls calls;
    calls.lastDay = QDate(2026, 11, 20);
    calls.fails = true;
    Class p(calls);
    CHECK(QTest::qWaitFor([&] { return sees(p.page.get(), u"过期了"_s); }, Patience));
    p.key(Qt::Key_1);
    p.key(Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return sees(p.page.get(), u"没有存上"_s); }, Patience));
    CHECK(p.board()->pupils().first().ratings.first() == 1);
    p.calls.fails = false;
    p.key(Qt::Key_Up);
    p.key(Qt::Key_Down);
    CHECK(p.stored(u"20250301 1 "_s));
}

TEST_CASE("the counselling room makes a kit and shows its slip once", "[ui][kits]")
{
    tests::KitsCalls calls;
    KitsPage page(tests::demoKits(calls));
    page.resize(1286, 640);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return sees(&page, u"在用 2 个"_s); }, Patience));
    CHECK(tests::unnamed(&page) == QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = page.findChild<ui::common::AskDialog *>();
    REQUIRE(dialog);
    type(dialog->findChild<QLineEdit *>(), u"周航"_s);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return calls.made == QStringList{u"周航 七年级(1)班 /u/工作包.yicekit"_s}; }, Patience));
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (auto *one : page.findChildren<ui::common::AskDialog *>()) {
                if (one->isVisible() && sees(one, u"7K2M-Q9XA-3FHT-0001-ABCD"_s))
                    return true;
            }
            return false;
        },
        Patience));
}

TEST_CASE("a kit for a grade is asked for in words, and one that cannot be read is not made", "[ui][kits]")
{
    tests::KitsCalls calls;
    KitsPage page(tests::demoKits(calls));
    page.resize(1286, 640);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return sees(&page, u"在用 2 个"_s); }, Patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = page.findChild<ui::common::AskDialog *>();
    REQUIRE(dialog);
    CHECK(tests::unnamed(dialog) == QStringList());
    type(dialog->findChild<QLineEdit *>(), u"吴敏"_s);
    auto *kind = dialog->findChild<QComboBox *>();
    REQUIRE(kind->count() == 6);
    QTest::keyClick(kind, Qt::Key_Down);
    CHECK(kind->currentText() == u"年级"_s);
    CHECK(sees(dialog, u"各班交没交"_s));
    QLineEdit *typed = nullptr;
    for (QLineEdit *one : dialog->findChildren<QLineEdit *>())
        typed = one->accessibleName() == u"范围" ? one : typed;
    REQUIRE(typed);
    CHECK(typed->isVisible());
    type(typed, u"七"_s);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    CHECK(sees(dialog, u"范围读不懂"_s));
    CHECK(calls.made.isEmpty());
    QTest::keyClick(typed, Qt::Key_Backspace);
    type(typed, u"7"_s);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return calls.made == QStringList{u"吴敏 七年级 /u/工作包.yicekit"_s}; }, Patience));
}

TEST_CASE("an update for a kit is made by a key", "[ui][kits]")
{
    tests::KitsCalls calls;
    KitsPage page(tests::demoKits(calls));
    page.resize(1286, 640);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return sees(&page, u"在用 2 个"_s); }, Patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
    auto *dialog = page.findChild<ui::common::AskDialog *>();
    REQUIRE(dialog);
    CHECK(sees(dialog, u"他写的不会丢"_s));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return calls.made == QStringList{u"update"_s}; }, Patience));
}

TEST_CASE("a class head reads the card of the chosen pupil by a key, and takes an update in", "[ui][kits]")
{
    tests::KitCalls calls;
    calls.noted = true;
    Class p(calls);
    REQUIRE(QTest::qWaitFor([&] { return sees(p.page.get(), u"须知卡和要做的事（2）"_s); }, Patience));
    p.key(Qt::Key_F2);
    const auto shown = [&]() -> ui::common::AskDialog * {
        for (auto *one : p.page->findChildren<ui::common::AskDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    auto *dialog = shown();
    REQUIRE(dialog);
    for (const QString &words : {u"段晓彤"_s, u"每天放学前和她说一句话"_s, u"马上告诉心理教师"_s, u"蔡俊杰"_s, u"调到前排"_s})
        CHECK(sees(dialog, words));
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return shown() == nullptr; }, Patience));
    p.key(Qt::Key_I, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return shown() && sees(shown(), u"您写的都还在"_s); }, Patience));
}

TEST_CASE("no update is taken in over words that could not be stored", "[ui][kits]")
{
    tests::KitCalls calls;
    calls.fails = true;
    Class p(calls);
    p.key(Qt::Key_2);
    p.key(Qt::Key_I, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return sees(p.page.get(), u"没有存上"_s); }, Patience));
    CHECK(p.page->findChild<ui::common::AskDialog *>() == nullptr);
    CHECK(p.board()->pupils().at(0).ratings.at(0) == 2);
    p.calls.fails = false;
    p.key(Qt::Key_I, Qt::ControlModifier);
    CHECK(p.stored(u"20250301 2 "_s));
    CHECK(QTest::qWaitFor([&] { return p.page->findChild<ui::common::AskDialog *>() != nullptr; }, Patience));
}

TEST_CASE("a grade head sees who has not reported, and no pupil", "[ui][kits]")
{
    tests::KitCalls calls;
    FiguresPage page(tests::demoKit(calls));
    page.resize(1286, 640);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return sees(&page, u"吴敏"_s); }, Patience));
    CHECK(tests::unnamed(&page) == QStringList());
    CHECK(sees(&page, u"没交"_s));
    CHECK_FALSE(sees(&page, u"段晓彤"_s));
}

TEST_CASE("many returns come at once; one that is refused stops no other", "[ui][kits]")
{
    tests::KitsCalls calls;
    KitsPage page(tests::demoKits(calls));
    page.resize(1286, 640);
    tests::showActive(&page);
    REQUIRE(QTest::qWaitFor([&] { return sees(&page, u"在用 2 个"_s); }, Patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::common::AskDialog *>() != nullptr; }, Patience));
    auto *dialog = page.findChild<ui::common::AskDialog *>();
    CHECK(sees(dialog, u"当日要处理"_s));
    CHECK(sees(dialog, u"已拒收"_s));
    CHECK(sees(dialog, u"新的 3 条"_s));
}

TEST_CASE("a kit is opened by its slip and a password of one's own", "[ui][kits]")
{
    ui::common::FileChooser files = ui::common::systemFileChooser();
    files.open = [](QWidget *, const QString &, const ui::common::FileChooser::ChosenMany &chosen) { chosen({u"/u/a.yicekit"_s}); };
    KitForm form(u"/home/t"_s, files);
    form.resize(1286, 698);
    tests::showActive(&form);
    QString told;
    QObject::connect(&form, &KitForm::fileChosen, &form, [&](const QString &) { form.setHolder(u"周航"_s); });
    QObject::connect(&form, &KitForm::submitted, &form, [&](const QString &file, const QString &into, const QByteArray &slip, const QByteArray &password) {
        told = u"%1 %2 %3 %4"_s.arg(file, into, QString::fromUtf8(slip)).arg(password.size());
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(sees(&form, u"给 周航 的工作包"_s));
    for (const QChar letter : u"7k2mq9xa3fht0001abcd"_s) // the boxes hand the focus on
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    auto *boxes = form.findChild<ui::common::GroupBoxes *>();
    CHECK(boxes->isFull());
    const auto fields = form.findChildren<QLineEdit *>();
    for (QLineEdit *one : fields) {
        if (one->echoMode() == QLineEdit::Password)
            QTest::keyClicks(one, u"my own long password"_s);
    }
    for (QLineEdit *one : fields) {
        if (one->echoMode() == QLineEdit::Password) {
            QTest::keyClick(one, Qt::Key_Return);
        }
    }
    CHECK(told == u"/u/a.yicekit /home/t/工作包-周航.yice 7K2M Q9XA 3FHT 0001 ABCD 20"_s);
    CHECK_FALSE(form.mayLeave());
    form.showError(core::Error(core::ErrorCode::WrongPassword, {}, {{u"reason"_s, u"other_slip"_s}}));
    CHECK(sees(&form, u"不是这个工作包的"_s));
    CHECK(form.mayLeave());
}

TEST_CASE("pictures of kits for looking at", "[.gallery]")
{
    tests::KitCalls kit;
    kit.noted = true;
    tests::drawInBoth([&kit] { return classPage(tests::demoKit(kit)); }, [](tests::PageShots &shots) {
        REQUIRE(QTest::qWaitFor([&] { return !shots.page<ClassPage>()->findChild<ClassBoard *>()->pupils().isEmpty(); }, Patience));
        shots.save(u"kit-week"_s);
        shots.page<ClassPage>()->findChild<ClassBoard *>()->choose(4, 7);
        shots.save(u"kit-danger"_s);
        shots.page<ClassPage>()->handIn();
        shots.save(u"kit-hand-in"_s, shots.page<ClassPage>()->findChild<ui::common::AskDialog *>());
    });
    const auto noting = [&kit] {
        auto source = tests::demoKit(kit);
        source.notes = tests::demoNotes();
        return source;
    };
    tests::drawInBoth([&] { return classPage(noting()); }, [](tests::PageShots &shots) {
        auto *page = shots.page<ClassPage>();
        REQUIRE(QTest::qWaitFor([&] { return !page->findChild<ClassBoard *>()->pupils().isEmpty(); }, Patience));
        shots.save(u"kit-weather"_s);
        tests::showActive(&shots.window());
        QTest::keyClick(page->findChild<ClassBoard *>(), Qt::Key_F3);
        auto *visit = tests::openDialog<ui::kits::VisitDialog>(page);
        REQUIRE(visit);
        shots.save(u"kit-visit"_s, visit);
        visit->close();
        tests::showActive(&shots.window()); // a dialog that closes leaves none active
        QTest::keyClick(page->findChild<ClassBoard *>(), Qt::Key_F4);
        auto *family = tests::openDialog<ui::kits::FamilyDialog>(page);
        REQUIRE(family);
        shots.save(u"kit-family"_s, family);
    });
    tests::drawInBoth([&] { return ui::kits::roomsPage(noting()); }, [](tests::PageShots &shots) {
        auto *board = shots.page<ui::kits::RoomsPage>()->findChild<ClassBoard *>();
        REQUIRE(QTest::qWaitFor([&] { return !board->pupils().isEmpty(); }, Patience));
        shots.save(u"kit-rooms"_s);
        board->choose(4, 6);
        QTest::keyClick(board, Qt::Key_2);
        shots.save(u"kit-rooms-danger"_s);
    });
    tests::drawInBoth([&kit] { return figuresPage(tests::demoKit(kit)); }, [](tests::PageShots &shots) {
        REQUIRE(QTest::qWaitFor([&] { return sees(shots.page<FiguresPage>(), u"11-23"_s); }, Patience));
        shots.save(u"kit-figures"_s);
    });
    tests::KitCalls old;
    old.lastDay = QDate(2026, 11, 20);
    tests::drawInBoth([&old] { return classPage(tests::demoKit(old)); }, [](tests::PageShots &shots) {
        REQUIRE(QTest::qWaitFor([&] { return !shots.page<ClassPage>()->findChild<ClassBoard *>()->pupils().isEmpty(); }, Patience));
        shots.save(u"kit-expired"_s);
    });
    tests::KitsCalls calls;
    tests::drawInBoth([&calls] { return kitsPage(tests::demoKits(calls)); }, [](tests::PageShots &shots) {
        REQUIRE(QTest::qWaitFor([&] { return sees(shots.page<KitsPage>(), u"2026"_s); }, Patience));
        shots.save(u"kits"_s);
        shots.page<KitsPage>()->make();
        shots.save(u"kits-make"_s, shots.page<KitsPage>()->findChild<ui::common::AskDialog *>());
    });
}
