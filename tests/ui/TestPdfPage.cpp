// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoPast.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/RecordTable.h"
#include "ui/common/Theme.h"
#include "ui/records/AttachmentsDialog.h"
#include "ui/records/PdfPage.h"
#include "ui/records/ScanView.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::records;
using core::Result;
using core::records::AttachmentContent;

namespace
{

/// Three pages, each with more lines than the one before.
QByteArray threePages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(100);
    QPainter painter(&writer);
    for (int page = 1; page <= 3; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(60, 80, u"告知书　第 %1 页"_s.arg(page));
        for (int line = 0; line < page * 8; ++line)
            painter.fillRect(60, 120 + line * 30, 560, 8, Qt::gray);
    }
    painter.end();
    return bytes;
}

/// As it stands before any password is tried.
QByteArray lockedPdf()
{
    const QByteArray garbage(32, 'x');
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &body) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>");
    object("<< /Filter /Standard /V 1 /R 2 /O (" + garbage + ") /U (" + garbage + ") /P -4 >>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [(a) (a)] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

PdfReader reader()
{
    return pdfReaderBy(QStringLiteral(YICE_PROGRAMS "/yice-pdfpage"));
}

Result<PdfPage> read(const QByteArray &pdf, int page)
{
    return reader()(pdf, page).result();
}

QString reasonOf(const Result<PdfPage> &page)
{
    REQUIRE_FALSE(page);
    return page.error().context.value(u"reason"_s).toString();
}

int darkPixels(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
    }
    return dark;
}

/// The attachments of a student of whom the second one is a PDF.
struct Desk {
    tests::PaperCalls calls;
    QPointer<AttachmentsDialog> dialog;

    explicit Desk(const QByteArray &pdf)
    {
        AttachmentsSource source = tests::demoPapers(calls);
        source.readPdf = reader();
        source.open = [pdf](const auto &) {
            AttachmentContent content;
            content.attachment.format = core::records::ScanFormat::Pdf;
            content.bytes = pdf;
            return tests::ready(content);
        };
        dialog = new AttachmentsDialog(source, {tests::demoStudentNamed(u"林嘉树"_s), {}, {}}, nullptr);
        tests::showActive(dialog);
    }
    ~Desk() { delete dialog; }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(dialog->focusWidget(), key, with); }
    bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] { return tests::allText(dialog).contains(text); }, 40000);
    }
    ScanView *view() const { return dialog->findChild<ScanView *>(); }
};

} // namespace

TEST_CASE("a page of a PDF is drawn by a process of its own, and no file is written", "[ui][attachments][pdf]")
{
    if (!reader())
        return; // built without Qt PDF
    const QTemporaryDir own;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(own.path()));
    const QByteArray pdf = threePages();
    int dark = 0;
    for (const int page : {0, 1, 2}) {
        const auto drawn = read(pdf, page);
        REQUIRE(drawn);
        CHECK(drawn->pages == 3);
        CHECK(std::max(drawn->picture.width(), drawn->picture.height()) == 1600);
        const int here = darkPixels(drawn->picture);
        CHECK(here > dark); // each has more on it
        dark = here;
    }
    CHECK(QDir(own.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
}

TEST_CASE("a PDF that is cut, locked or none at all is told apart, and so is a page that is not there", "[ui][attachments][pdf]")
{
    if (!reader())
        return;
    const QByteArray pdf = threePages();
    CHECK(reasonOf(read(pdf.left(pdf.size() / 2), 0)) == u"damaged"_s);
    CHECK(reasonOf(read("%PDF-1.4 and nothing more", 0)) == u"damaged"_s);
    CHECK(reasonOf(read({}, 0)) == u"damaged"_s);
    CHECK(reasonOf(read(pdf, 3)) == u"damaged"_s);
    CHECK(reasonOf(read(pdf, -1)) == u"damaged"_s);
    CHECK(reasonOf(read(lockedPdf(), 0)) == u"locked"_s);
    CHECK_FALSE(pdfReaderBy(u"/nowhere/yice-pdfpage"_s));
}

TEST_CASE("a PDF is leafed through by keys, and what cannot be drawn says so in one sentence", "[ui][attachments][pdf]")
{
    if (!reader())
        return;
    {
        Desk desk(threePages());
        desk.key(Qt::Key_Return);
        REQUIRE(desk.says(u"第 1 / 3 页"_s));
        CHECK(desk.view()->hasPicture());
        desk.key(Qt::Key_PageUp, Qt::ControlModifier); // there is none before it
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        REQUIRE(desk.says(u"第 2 / 3 页"_s));
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        REQUIRE(desk.says(u"第 3 / 3 页"_s));
        CHECK(tests::unnamed(desk.dialog) == QStringList());
        desk.key(Qt::Key_Down); // another line: no page of the one before is beside it
        CHECK_FALSE(desk.view()->hasPicture());
    }
    for (const auto &[pdf, words] : {std::pair(threePages().left(900), u"这份 PDF 有缺损"_s), std::pair(lockedPdf(), u"这份 PDF 加了密码"_s)}) {
        Desk desk(pdf);
        desk.key(Qt::Key_Return);
        CHECK(desk.says(words));
        CHECK_FALSE(desk.view()->hasPicture());
    }
}

TEST_CASE("pictures of a PDF among the attachments", "[.gallery]")
{
    if (!reader())
        return;
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const ui::common::Scheme scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        Desk desk(threePages());
        desk.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return desk.view()->hasPicture(); }, 40000));
        CHECK(tests::leftInChinese(desk.dialog).isEmpty());
        CHECK(desk.dialog->grab().toImage().save(
            u"%1/attachments-pdf-%2.png"_s.arg(qEnvironmentVariable("YICE_GALLERY", QDir::tempPath()),
                                               scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s)));
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
