// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecordTable.h"
#include "ui/common/SeverityMark.h"
#include "ui/common/Theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;

namespace
{
/// The outline of a mark without its colour: which pixels differ from white.
QList<bool> shapeOf(Severity severity)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSeverityMark(painter, QRectF(0, 0, 32, 32), severity);
    painter.end();
    QList<bool> shape;
    for (int i = 0; i < 32 * 32; ++i)
        shape.append(qGray(image.pixel(i % 32, i / 32)) < 235);
    return shape;
}

QStandardItemModel *rows(int count, QObject *parent)
{
    auto *model = new QStandardItemModel(count, 2, parent);
    for (int i = 0; i < count; ++i)
        model->setItem(i, 0, new QStandardItem(u"第 %1 行"_s.arg(i + 1)));
    return model;
}
} // namespace

TEST_CASE("a question grows with what it has to say, so that no line is cut", "[ui][dialog]")
{
    AskDialog dialog(u"标题"_s, u"说明"_s, u"好"_s, nullptr);
    auto *said = new QLabel;
    said->setWordWrap(true);
    dialog.body()->addWidget(said);
    tests::showActive(&dialog);
    const auto isWhole = [&] { return said->height() >= said->heightForWidth(said->width()); };
    said->setText(QString(400, u'字'));
    CHECK(QTest::qWaitFor(isWhole, 500));
    dialog.showWords(QString(300, u'错'));
    CHECK(QTest::qWaitFor(isWhole, 500));
    CHECK(dialog.acceptButton()->geometry().bottom() < dialog.height());
}

TEST_CASE("the four marks differ by shape, not only by colour", "[ui][marks]")
{
    const Severity all[] = {Severity::Blue, Severity::Yellow, Severity::Orange, Severity::Red};
    for (Severity one : all) {
        for (Severity other : all) {
            if (one == other)
                continue;
            const QList<bool> a = shapeOf(one);
            const QList<bool> b = shapeOf(other);
            int differing = 0;
            for (int i = 0; i < a.size(); ++i)
                differing += a.at(i) != b.at(i);
            CHECK(differing > 60);
        }
    }
}

TEST_CASE("a mark says its character and word", "[ui][marks][access]")
{
    SeverityMark mark(Severity::Orange, u"高"_s);
    CHECK(mark.accessibleName() == u"等级橙，高"_s);
    mark.setSeverity(Severity::Red, {});
    CHECK(mark.accessibleName() == u"等级红"_s);
}

TEST_CASE("a record table answers to its keys", "[ui][table]")
{
    RecordTable table(u"学生列表"_s);
    table.setModel(rows(100, &table));
    tests::showActive(&table);
    table.setFocus();
    CHECK(table.currentIndex().row() == 0);
    QSignalSpy opened(&table, &RecordTable::opened);
    QSignalSpy peeked(&table, &RecordTable::peeked);
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentIndex().row() == 99);
    QTest::keyClick(&table, Qt::Key_Up);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex().row() == 98);
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(peeked.size() == 1);
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentIndex().row() == 0);
    CHECK(table.selectionModel()->selectedRows().size() == 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(table.selectionModel()->selectedRows().size() == 2);
}

TEST_CASE("rows keep one height and the focus frame is drawn inside the cell", "[ui][table]")
{
    RecordTable table(u"学生列表"_s);
    table.setModel(rows(5000, &table));
    table.resize(400, 300);
    CHECK(table.rowHeight(0) == 30);
    CHECK(table.rowHeight(4999) == 30);
    table.setRowHeight(RowHeight::Compact);
    CHECK(table.rowHeight(7) == 26);
    table.setRowHeight(RowHeight::Roomy);
    CHECK(table.rowHeight(7) == 36);
    const auto framed = [&] {
        const QImage image = table.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == Theme::tokens().focus;
        }
        return count;
    };
    tests::showActive(&table);
    table.setFocus();
    CHECK(framed() > 200);
    table.clearFocus();
    CHECK(framed() == 0);
}

TEST_CASE("an answer reaches a living receiver and never a dead one", "[ui][jobs]")
{
    QPromise<core::Result<int>> promise;
    promise.start();
    auto receiver = std::make_unique<QObject>();
    QObject other;
    int toReceiver = 0;
    int toOther = 0;
    onFinished(promise.future(), receiver.get(),
               [&](const core::Result<int> &result) { toReceiver += result.value(); });
    onFinished(promise.future(), &other, [&](const core::Result<int> &result) { toOther += result.value(); });
    receiver.reset();
    promise.addResult(7);
    promise.finish();
    CHECK(QTest::qWaitFor([&] { return toOther == 7; }, 1000));
    CHECK(toReceiver == 0);
}

TEST_CASE("a job that ended without an answer is told as stopped", "[ui][jobs]")
{
    QObject receiver;
    std::optional<core::ErrorCode> told;
    {
        QPromise<core::Result<int>> dropped;
        dropped.start();
        onFinished(dropped.future(), &receiver, [&](const core::Result<int> &result) { told = result.error().code; });
    }
    CHECK(QTest::qWaitFor([&] { return told.has_value(); }, 1000));
    CHECK(told == core::ErrorCode::Cancelled);
}

TEST_CASE("a case that nobody has graded has no mark of a level, only the words", "[ui]")
{
    ui::common::SeverityMark mark(ui::common::Severity::Red, u"极高"_s);
    CHECK(mark.accessibleName().contains(u"红"_s));
    const QImage graded = mark.grab().toImage();
    mark.setUngraded();
    CHECK(mark.accessibleName() == u"待定级"_s);
    CHECK(mark.grab().toImage() != graded);
}
