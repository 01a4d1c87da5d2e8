// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoInquiry.h"
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/PageShots.h"
#include "tests/ui/UiSupport.h"
#include "ui/alerts/AlertDetailPage.h"
#include "ui/alerts/InquiryDialog.h"
#include "ui/common/RecordList.h"
#include "ui/words/InquiryPapers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::alerts;
using namespace ui::common;
using core::inquiry::EntryKind;

namespace
{

/// The detail of the case with its inquiry.
struct Detail {
    tests::InquiryCalls asked;
    AlertDetailPage page;

    Detail() : asked{tests::inquiryUnderWay(), {}, {}, {}}, page(tests::demoInquiry(asked))
    {
        page.resize(1222, 624);
        tests::showActive(&page);
        page.open(asked.view.alert.alert.id);
        REQUIRE(QTest::qWaitFor([this] { return tests::allText(&page).contains(u"罗紫涵"_s); }, 1000));
    }
    QPushButton *named(const QString &start)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text().startsWith(start))
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key)
    {
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTest::keyClick(&page, key);
    }
    /// As soon as it has read what is asked for: until then nothing can be written.
    InquiryDialog *inquiry()
    {
        auto *dialog = tests::openDialog<InquiryDialog>(&page);
        REQUIRE(dialog);
        CHECK_FALSE(dialog->acceptButton()->isEnabled());
        REQUIRE(QTest::qWaitFor([=] { return dialog->acceptButton()->isEnabled(); }, 1000));
        return dialog;
    }
};

QComboBox *kindOf(InquiryDialog *dialog)
{
    for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
        if (one->accessibleName() == tests::said(u"记哪一项"_s))
            return one;
    }
    return nullptr;
}

QLineEdit *lineOf(QWidget *dialog, const QString &name)
{
    for (QLineEdit *one : dialog->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("B opens the inquiry at what is due first, with times that are no official ones", "[ui][alerts][inquiry]")
{
    Detail detail;
    CHECK(detail.named(u"欺凌调查"_s)->isVisible());
    detail.press(Qt::Key_B);
    auto *dialog = detail.inquiry();
    REQUIRE(dialog);
    const QString text = tests::allText(dialog);
    CHECK(text.contains(u"10 天内（一般知识，待核对）"_s));
    CHECK(text.contains(u"当天（建议值）"_s));
    CHECK(text.contains(u"已超时"_s)); // the principal
    CHECK(text.contains(u"等前面的办好"_s));
    CHECK_FALSE(text.contains(u"欺凌调查：报告校长"_s)); // the title says of what; with it the names were cut off
    CHECK(text.contains(u"报告校长"_s));
    CHECK(dialog->height() < 620); // of a screen of 768, less the window's frame and the panel of the desk
    CHECK(kindOf(dialog)->currentData().toInt() == int(EntryKind::Principal));
    QLineEdit *note = lineOf(dialog, u"说明"_s);
    REQUIRE(note);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(note->hasFocus());
    QTest::keyClicks(note, u"told"_s);
    QTest::keyClick(note, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return note->text().isEmpty(); }, 1000));
    CHECK(detail.asked.calls == QStringList{u"add principal"_s});
    CHECK(detail.asked.added->note == u"told"_s);
    CHECK(dialog->isVisible()); // more may be written
}

TEST_CASE("who inquires and what was found are written with names, and a refusal says what is missing", "[ui][alerts][inquiry]")
{
    Detail detail;
    detail.press(Qt::Key_B);
    auto *dialog = detail.inquiry();
    REQUIRE(dialog);
    QComboBox *kind = kindOf(dialog);
    kind->setCurrentIndex(kind->findData(int(EntryKind::Finding)));
    QLineEdit *people = lineOf(dialog, u"谁"_s);
    REQUIRE((people && people->isVisible()));
    QTest::keyClicks(people, u"zhou, wu"_s);
    QTest::keyClicks(lineOf(dialog, u"说明"_s), u"three saw it"_s);
    detail.asked.answer = core::fail(core::ErrorCode::Invalid, u"inquiry"_s, {{u"field"_s, u"word"_s}});
    QTest::keyClick(people, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"还没选是哪一种。没有改动任何东西。"_s); }, 1000));
    CHECK(people->text() == u"zhou, wu"_s);
    CHECK(detail.asked.added->people == QStringList{u"zhou"_s, u" wu"_s});
    detail.asked.answer = core::fail(core::ErrorCode::ConditionsUnmet, u"inquiry"_s, {{u"open"_s, QStringList{u"other_home"_s}}});
    kind->setCurrentIndex(kind->findData(int(EntryKind::Others)));
    CHECK_FALSE(people->isVisible());
    QTest::keyClick(lineOf(dialog, u"说明"_s), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return tests::allText(dialog).contains(u"这名学生家里有没有人可能牵涉其中"_s); }, 1000));
    CHECK(detail.asked.added->word == u"told"_s);
    CHECK(detail.asked.added->pupil == u"段志勇"_s);
}

TEST_CASE("M on a step of the inquiry opens the inquiry at that step", "[ui][alerts][inquiry]")
{
    Detail detail;
    for (RecordList *list : detail.page.findChildren<RecordList *>()) {
        if (list->table()->accessibleName() == u"要办的"_s) {
            for (int row = 0; row < detail.asked.view.alert.duties.size(); ++row) {
                if (detail.asked.view.alert.duties.at(row).step == u"inquiry_finding"_s)
                    list->setCurrentRow(row);
            }
        }
    }
    detail.press(Qt::Key_M);
    auto *dialog = detail.inquiry();
    REQUIRE(dialog);
    CHECK(kindOf(dialog)->currentData().toInt() == int(EntryKind::Finding));
    CHECK(detail.asked.calls.isEmpty());
}

TEST_CASE("H writes down bullying by pupils beside other harm, and the page tells of its signs", "[ui][alerts][inquiry]")
{
    Detail detail;
    detail.asked.view.alert.alert.bullying = false;
    detail.asked.view.alert.alert.suspected.clear();
    detail.press(Qt::Key_F5);
    CHECK(QTest::qWaitFor([&] { return tests::allText(&detail.page).contains(u"有欺凌的迹象"_s); }, 1000));
    detail.press(Qt::Key_H);
    auto *dialog = tests::openDialog<AskDialog>(&detail.page);
    REQUIRE(dialog);
    auto *kind = dialog->findChild<QComboBox *>(u"suspicionKind"_s);
    REQUIRE(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    CHECK(tests::allText(dialog).contains(u"两种都要记"_s));
    const auto lines = dialog->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    QTest::keyClicks(lines.at(0), u"liming"_s);
    QTest::keyClicks(lines.at(1), u"seen"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    CHECK(detail.asked.calls == QStringList{u"bullying 1 liming/student seen"_s});
}

TEST_CASE("the printed record names no other pupil and says no word of guilt before the finding", "[ui][inquiry][print]")
{
    core::inquiry::InquiryView view = tests::inquiryUnderWay();
    core::inquiry::Entry told = view.entries.last();
    told.kind = EntryKind::Others;
    told.word = u"told"_s;
    told.note = u"当面告诉了母亲"_s;
    view.entries.append(told);
    core::alerts::CaseSafety safety;
    safety.suspected = view.alert.alert.suspected;
    safety.home = core::alerts::HomeInvolved::No;
    const auto table = core::alerts::shippedGradingTable();
    REQUIRE(table);
    const auto paper = ui::words::inquiryPaper(core::inquiry::formOf(view, safety, *table), {u"示例中学"_s, QDate(2026, 11, 25)});
    QString all = paper.title + paper.head.join(u' ') + paper.foot;
    for (const auto &block : paper.blocks) {
        all += block.text;
        for (const QStringList &row : block.table.rows)
            all += row.join(u' ');
    }
    CHECK(all.contains(u"罗紫涵"_s));
    CHECK(all.contains(u"周主任、吴老师"_s));
    CHECK(all.contains(u"其他学生 2"_s));
    CHECK(all.contains(u"还没有认定"_s));
    CHECK(all.contains(u"规则第 4 版（建议值，非官方要求）"_s));
    CHECK_FALSE(all.contains(u"段志勇"_s));
    CHECK_FALSE(all.contains(u"高飞"_s));
}

TEST_CASE("the suspicion begins with bullying where a crisis or a session leads to it", "[ui][alerts][inquiry]")
{
    Detail detail;
    detail.asked.view.alert.alert.bullying = false;
    detail.asked.view.alert.alert.suspected.clear();
    detail.page.open(detail.asked.view.alert.alert.id, ThenAsk::Bullying);
    REQUIRE(QTest::qWaitFor([&] { return tests::openDialog<AskDialog>(&detail.page) != nullptr; }, 1000));
    auto *dialog = tests::openDialog<AskDialog>(&detail.page);
    auto *kind = dialog->findChild<QComboBox *>(u"suspicionKind"_s);
    REQUIRE(kind);
    CHECK(kind->currentData().toBool());
    const auto lines = dialog->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    QTest::keyClicks(dialog->focusWidget(), u"liming"_s);
    QTest::keyClicks(lines.at(1), u"said so"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    CHECK(detail.asked.calls == QStringList{u"bullying 1 liming/student said so"_s});
}

TEST_CASE("Ctrl+R opens with a reason what was noted in an inquiry", "[ui][alerts][inquiry][rights]")
{
    Detail detail;
    detail.asked.view.alert.notesRedacted = true;
    const QString note = u"课间有老师陪着"_s;
    detail.asked.view.entries.last().note = note;
    detail.press(Qt::Key_B);
    auto *dialog = detail.inquiry();
    REQUIRE(dialog);
    const auto told = [&] {
        QString rows;
        for (RecordList *list : dialog->findChildren<RecordList *>()) {
            for (int row = 0; row < list->table()->model()->rowCount(); ++row)
                rows += list->table()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
        }
        return rows;
    };
    CHECK_FALSE(told().contains(note));
    CHECK(told().contains(u"建议值"_s)); // the steps and their times stand
    QTest::keyClick(dialog->focusWidget(), Qt::Key_R, Qt::ControlModifier);
    AskDialog *asks = nullptr;
    for (AskDialog *one : dialog->findChildren<AskDialog *>())
        asks = one;
    REQUIRE(asks);
    CHECK(tests::unnamed(asks) == QStringList());
    QTest::keyClick(asks->focusWidget(), Qt::Key_Return);
    CHECK(tests::allText(asks).contains(u"还没写「为什么要看」"_s));
    QTest::keyClicks(asks->focusWidget(), u"take over"_s);
    QTest::keyClick(asks->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return told().contains(note); }, 1000));
    CHECK(detail.asked.calls == QStringList{u"notes take over"_s});
}

TEST_CASE("pictures of an inquiry for looking at", "[.gallery]")
{
    tests::InquiryCalls asked{tests::inquiryUnderWay(), {}, {}, {}};
    const auto page = [&] {
        auto made = alertsPage(tests::demoInquiry(asked));
        made.make = [&asked](QWidget *parent) -> QWidget * { return new AlertDetailPage(tests::demoInquiry(asked), parent); };
        return made;
    };
    tests::drawInBoth(page, [&](tests::PageShots &shots) {
        auto *detail = shots.page<AlertDetailPage>();
        REQUIRE(detail);
        detail->open(asked.view.alert.alert.id);
        shots.save(u"inquiry-case"_s);
        const auto press = [&](Qt::Key key) {
            tests::showActive(&shots.window());
            QTest::qWait(30);
            detail->setFocus();
            QTest::keyClick(detail, key);
        };
        press(Qt::Key_B);
        auto *dialog = tests::openDialog<InquiryDialog>(detail);
        REQUIRE(dialog);
        shots.save(u"inquiry"_s, dialog);
        QComboBox *kind = kindOf(dialog);
        kind->setCurrentIndex(kind->findData(int(EntryKind::Finding)));
        shots.save(u"inquiry-finding"_s, dialog);
        dialog->reject();
        press(Qt::Key_H);
        auto *harm = tests::openDialog<AskDialog>(detail);
        REQUIRE(harm);
        shots.save(u"inquiry-suspect"_s, harm);
        harm->reject();
    });
}
