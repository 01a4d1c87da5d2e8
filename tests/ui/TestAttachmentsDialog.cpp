// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoPast.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/PageShots.h"
#include "ui/common/RecordList.h"
#include "ui/records/AddAttachment.h"
#include "ui/records/AttachmentsDialog.h"
#include "ui/records/ScanView.h"
#include "ui/students/StudentsPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace ui::records;
using namespace ui::common;

namespace
{

struct Desk {
    tests::PaperCalls asked;
    AttachmentsSource source = tests::demoPapers(asked);
    QWidget page;
    QPointer<AttachmentsDialog> dialog;

    void open(const core::Id<core::alerts::Alert> &alert = {})
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        dialog = new AttachmentsDialog(source, {tests::demoStudentNamed(u"林嘉树"_s), alert}, &page);
        dialog->open();
        QTest::qWait(30);
    }
    RecordTable *table() { return dialog->findChild<RecordTable *>(); }
    ScanView *view() { return dialog->findChild<ScanView *>(); }
    QString text() { return tests::allText(dialog); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        tests::showActive(dialog); // off screen nobody gives the window back its place when one over it closes
        QTest::keyClick(table(), key, with);
        QTest::qWait(30);
    }
};

QStringList filesBelow(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    return names;
}

} // namespace

TEST_CASE("a scan is opened by Enter and shown from memory", "[ui][attachments]")
{
    Desk p;
    p.open();
    CHECK(p.text().contains(u"11 月就诊材料"_s));
    CHECK(p.text().contains(u"共 3 份"_s));
    CHECK(p.asked.calls.isEmpty()); // a look is journalled: nothing is opened unasked
    const QTemporaryDir own;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(own.path()));
    REQUIRE(QDir(QDir::tempPath()) == QDir(own.path()));
    p.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return p.view()->hasPicture(); }));
    CHECK(filesBelow(own.path()).isEmpty());
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    CHECK(p.asked.calls == QStringList{u"open 11 月就诊材料"_s});
    p.key(Qt::Key_F11);
    CHECK(p.view()->hasPicture());
    auto *scroll = p.view()->findChild<QScrollArea *>();
    CHECK(scroll->verticalScrollBar()->maximum() > 0); // as wide as there is room, and no wider
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    p.key(Qt::Key_Down); // another line: the picture of the one before is not beside it
    CHECK_FALSE(p.view()->hasPicture());
    p.key(Qt::Key_Return);
    CHECK(p.text().contains(u"PDF 不在这里显示"_s));
    CHECK_FALSE(p.view()->hasPicture());
    CHECK(tests::unnamed(p.dialog) == QStringList());
    p.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !p.dialog; }));
}

TEST_CASE("a picture that cannot be read says so", "[ui][attachments]")
{
    Desk p;
    p.source.open = [](const auto &) {
        core::records::AttachmentContent content;
        content.attachment.format = core::records::ScanFormat::Png;
        content.bytes = "no picture";
        return tests::ready(content);
    };
    p.open();
    p.key(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return p.text().contains(u"图像读不出来"_s); }));
}

TEST_CASE("the picture of what was chosen before is not shown when it comes late", "[ui][attachments]")
{
    Desk p;
    QPromise<core::Result<core::records::AttachmentContent>> late;
    late.start();
    p.source.open = [&late](const auto &) { return late.future(); };
    p.open();
    p.key(Qt::Key_Return);
    p.key(Qt::Key_Down);
    core::records::AttachmentContent content;
    content.attachment.format = core::records::ScanFormat::Png;
    content.bytes = tests::demoScan();
    late.addResult(core::Result<core::records::AttachmentContent>(content));
    late.finish();
    QTest::qWait(200);
    CHECK_FALSE(p.view()->hasPicture());
}

TEST_CASE("a file is put in with its kind, title and day, by key or dropped", "[ui][attachments]")
{
    Desk p;
    p.open();
    p.key(Qt::Key_N, Qt::ControlModifier);
    auto *add = tests::openDialog<AddAttachment>(p.dialog);
    REQUIRE(add);
    CHECK(tests::unnamed(add) == QStringList());
    auto *title = add->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(title);
    CHECK(title->text() == u"form"_s);
    title->setFocus();
    QTest::keyClicks(title, u"page 1"_s);
    add->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(title, Qt::Key_Return);
    QTest::qWait(30);
    REQUIRE(p.asked.given);
    CHECK(p.asked.given->kind == u"consent"_s);
    CHECK(p.asked.given->title.endsWith(u"page 1"_s));
    CHECK(p.asked.given->consentOf.has_value());
    CHECK(p.asked.given->content == tests::demoScan());
    CHECK(p.asked.given->day == QDate(2026, 11, 25));
    CHECK(p.text().contains(u"原来的文件 form.png 还在原处，没有加密"_s));

    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(u"/x/slip.png"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(p.dialog, &drop);
    QTest::qWait(30);
    add = tests::openDialog<AddAttachment>(p.dialog);
    REQUIRE(add);
    p.asked.answer = core::fail(core::ErrorCode::Hostile, u"scan"_s, {{u"what"_s, u"scan"_s}});
    QTest::keyClick(add->acceptButton(), Qt::Key_Space);
    QTest::qWait(30);
    CHECK(add->isVisible()); // it says why not, and nothing is closed
}

TEST_CASE("papers of a case are shown alone and put into it", "[ui][attachments]")
{
    Desk p;
    const auto alert = tests::demoAlerts().first().id;
    p.asked.kept[1].alert = alert;
    p.open(alert);
    CHECK(p.text().contains(u"共 1 份"_s));
    CHECK(p.text().contains(u"11 月回执"_s));
    CHECK_FALSE(p.text().contains(u"就诊材料"_s));
    p.key(Qt::Key_N, Qt::ControlModifier);
    auto *add = tests::openDialog<AddAttachment>(p.dialog);
    REQUIRE(add);
    QTest::keyClick(add->acceptButton(), Qt::Key_Space);
    QTest::qWait(30);
    REQUIRE(p.asked.given);
    CHECK(p.asked.given->alert == alert);
}

TEST_CASE("taking out and giving out want a reason", "[ui][attachments]")
{
    Desk p;
    p.open();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_E}) {
        p.key(key, key == Qt::Key_E ? Qt::ControlModifier : Qt::NoModifier);
        auto *dialog = tests::openDialog<AskDialog>(p.dialog);
        REQUIRE(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::qWait(30);
        CHECK(dialog->isVisible());
        QTest::keyClicks(dialog->focusWidget(), u"wrong child"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::qWait(30);
    }
    CHECK(p.asked.calls.first() == u"remove 2 wrong child"_s);
    REQUIRE(p.asked.calls.size() == 2);
    CHECK(p.asked.calls.last().startsWith(u"give out wrong child "_s));
    CHECK_FALSE(p.asked.calls.last().contains(u"林嘉树"_s)); // the proposed name of the file names nobody
    CHECK(p.text().contains(u"共 2 份"_s));
}

TEST_CASE("who may neither add nor export is offered neither", "[ui][attachments]")
{
    Desk p;
    p.source.addable.clear();
    p.source.mayExport = false;
    p.open();
    p.key(Qt::Key_N, Qt::ControlModifier);
    p.key(Qt::Key_E, Qt::ControlModifier);
    p.key(Qt::Key_Delete);
    CHECK_FALSE(tests::openDialog<AskDialog>(p.dialog));
    CHECK(p.asked.calls.isEmpty());
}

TEST_CASE("pictures of attachments for looking at", "[.gallery]")
{
    tests::PaperCalls asked;
    const auto source = tests::demoPapers(asked);
    tests::drawInBoth([] { return ui::students::studentsPage(tests::demoStudentsSource()); }, [&](tests::PageShots &shots) {
        auto *page = shots.page<ui::students::StudentsPage>();
        REQUIRE(page);
        page->openRecord(tests::demoStudentNamed(u"林嘉树"_s).id);
        auto *dialog = new AttachmentsDialog(source, {tests::demoStudentNamed(u"林嘉树"_s)}, page);
        dialog->open();
        QTest::qWait(30);
        auto *table = dialog->findChild<RecordTable *>();
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<ScanView *>()->hasPicture(); }));
        shots.save(u"student-attachments"_s, dialog);
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier);
        QTest::qWait(30);
        auto *add = tests::openDialog<AddAttachment>(dialog);
        REQUIRE(add);
        shots.save(u"student-attachment-add"_s, add);
        add->reject();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        shots.save(u"student-attachment-pdf"_s, dialog);
        dialog->reject();
    });
}
