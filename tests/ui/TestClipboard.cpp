// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoPast.h"
#include "tests/ui/DemoSessions.h"
#include "tests/ui/DemoSources.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/common/RecordTable.h"
#include "ui/counselling/SessionEditor.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/students/StudentsPage.h"
#include "ui/students/TimelinePage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::alerts::AlertView;
using ui::common::AskDialog;
using ui::common::RecordTable;

namespace
{

QString copied()
{
    return QApplication::clipboard()->text();
}

/// Everything that Ctrl+C gives: from each cell of each list, all of each text, and what the focus lies on.
QString allCopied(QWidget *page)
{
    QString all;
    QApplication::clipboard()->clear();
    const auto copy = [&](QWidget *part) {
        QTest::keyClick(part, Qt::Key_C, Qt::ControlModifier);
        all += copied() + u'\n';
        QApplication::clipboard()->clear();
    };
    for (RecordTable *table : page->findChildren<RecordTable *>()) {
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                table->setCurrentIndex(table->model()->index(row, column));
                copy(table);
            }
        }
    }
    for (QPlainTextEdit *edit : page->findChildren<QPlainTextEdit *>()) {
        if (!edit->isVisible())
            continue;
        edit->selectAll();
        copy(edit);
    }
    if (QWidget *focus = QApplication::focusWidget()) {
        QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
        copy(focus);
    }
    return all;
}

bool anySelected(QWidget *page)
{
    for (QPlainTextEdit *edit : page->findChildren<QPlainTextEdit *>()) {
        if (edit->textCursor().hasSelection())
            return true;
    }
    const auto lines = page->findChildren<QLineEdit *>();
    return std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->hasSelectedText(); });
}

/// Labels from which a mouse or key could take text.
QStringList selectable(QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
            texts.append(label->text());
    }
    return texts;
}

/// As AlertService answers: what was noted is empty, and comes with a reason.
struct Case {
    Case()
    {
        const AlertView whole = tests::demoAlertView();
        AlertView bare = whole;
        const auto empty = [](auto &parts) {
            for (auto &part : parts)
                part.note.clear();
        };
        empty(bare.alert.found);
        empty(bare.alert.facts);
        empty(bare.alert.steps);
        bare.notesRedacted = true;
        ui::alerts::AlertsSource source;
        source.clock = tests::demoClock();
        source.table = *core::alerts::shippedGradingTable();
        source.open = [=, this](const auto &) {
            ++looks;
            return tests::ready(bare);
        };
        source.openNotes = [=, this](const auto &, const QString &reason) {
            reasons.append(reason);
            return tests::ready(whole);
        };
        source.openStudent = [](const auto &) {};
        page = std::make_unique<ui::alerts::AlertDetailPage>(source);
        page->resize(1222, 624);
        tests::showActive(page.get());
        page->open(whole.alert.id);
        QTest::qWait(20);
    }
    void openNotes(const QString &reason)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = tests::openDialog<AskDialog>(page.get());
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), reason);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::qWait(20);
    }
    QString text() { return tests::allText(page.get()); }

    int looks = 0;
    QStringList reasons;
    std::unique_ptr<ui::alerts::AlertDetailPage> page;
};

const QString Noted = u"两晚没有睡"_s;

} // namespace

TEST_CASE("what was noted in a case is shown and can be copied only after a reason, and goes with the page", "[ui][alerts][clipboard]")
{
    Case one;
    CHECK_FALSE(one.text().contains(Noted));
    CHECK(one.text().contains(u"收着"_s));
    CHECK_FALSE(allCopied(one.page.get()).contains(Noted));
    CHECK(selectable(one.page.get()) == QStringList());
    one.openNotes(u"take over"_s);
    REQUIRE(one.reasons == QStringList{u"take over"_s});
    CHECK(one.text().contains(Noted));
    CHECK(allCopied(one.page.get()).contains(Noted));
    one.page->hide();
    CHECK_FALSE(one.text().contains(Noted));
    const int looks = one.looks;
    tests::showActive(one.page.get());
    REQUIRE(QTest::qWaitFor([&] { return one.looks > looks; }));
    QTest::qWait(20);
    CHECK(one.reasons.size() == 1);
    CHECK_FALSE(one.text().contains(Noted));
    CHECK_FALSE(allCopied(one.page.get()).contains(Noted));
}

TEST_CASE("a hidden session note is selected nowhere and no key copies it", "[ui][counselling][clipboard]")
{
    tests::SessionCalls asked;
    auto source = tests::demoSessions(asked);
    source.patience = std::chrono::minutes(10);
    ui::counselling::SessionsPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    QTest::qWait(60);
    auto *list = page.findChild<RecordTable *>();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    auto *editor = page.findChild<ui::counselling::SessionEditor *>();
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }));
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QTest::keyClicks(text, u"only for this room"_s);
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(text->textCursor().hasSelection());
    QTest::keyClick(text, Qt::Key_F9);
    REQUIRE(QTest::qWaitFor([&] { return editor->isMasked(); }));
    CHECK_FALSE(anySelected(&page));
    CHECK_FALSE(allCopied(editor).contains(u"only for this room"_s));
    CHECK(selectable(editor) == QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    REQUIRE(QTest::qWaitFor([&] { return !editor->isMasked(); }));
    CHECK(allCopied(editor).contains(u"only for this room"_s));
    QApplication::clipboard()->clear();
}

TEST_CASE("the timeline gives the clipboard what it shows and nothing that is redacted", "[ui][students][clipboard]")
{
    tests::PastCalls calls;
    auto source = tests::demoStudentsSource();
    source.past = tests::demoPast(calls);
    ui::students::StudentsPage page(source);
    page.resize(1222, 624);
    tests::showActive(&page);
    page.openTimeline(tests::demoStudentNamed(u"林嘉树"_s).id);
    QTest::qWait(60);
    auto *timeline = page.findChild<ui::students::TimelinePage *>();
    REQUIRE(timeline->isVisible());
    const QString shown = tests::allText(timeline);
    CHECK(shown.contains(u"有，未打开"_s));
    for (const QString &line : allCopied(timeline).split(u'\n', Qt::SkipEmptyParts)) {
        INFO(line.toStdString());
        CHECK(shown.contains(line));
    }
    CHECK(selectable(timeline) == QStringList());
}
