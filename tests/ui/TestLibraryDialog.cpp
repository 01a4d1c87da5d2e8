// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/assessments/LibraryDialog.h"
#include "ui/assessments/NewCampaignDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using ui::assessments::AssessmentsSource;
using ui::assessments::LibraryDialog;
using ui::common::readyFuture;

namespace
{

/// Keeps what it is told, as a vault would.
struct Shelf {
    QList<LibraryScale> library;
    core::Result<LibraryScale> text{LibraryScale()};
    QStringList asked;
    AssessmentsSource source;

    Shelf()
    {
        for (const QString &id : {u"gad7"_s, u"isi"_s, u"mht"_s}) {
            LibraryScale one;
            one.scale = *shippedScale(id);
            one.state = one.scale.terms.terms == Terms::Permission ? LicenceState::None : LicenceState::NotNeeded;
            library.append(one);
        }
        source.clock = std::make_shared<core::base::SetClock>(QDateTime({2026, 11, 24}, {2, 0}, Qt::UTC));
        source.library = [this] { return readyFuture<QList<LibraryScale>>(library); };
        source.enterLicence = [this](const QString &id, const SchoolLicence &licence) {
            if (licence.number.isEmpty())
                return readyFuture<void>(core::fail(core::ErrorCode::Invalid, u"number"_s, {{u"field"_s, u"number"_s}}));
            for (LibraryScale &one : library) {
                if (one.scale.id == id) {
                    one.licence = licence;
                    one.state = LicenceState::Valid;
                }
            }
            return readyFuture<void>({});
        };
        source.installText = [this](const QString &id, const QString &path) {
            asked.append(id + u' ' + path);
            return readyFuture<LibraryScale>(text);
        };
        source.files.open = [](QWidget *, const QString &, const ui::common::FileChooser::ChosenMany &chosen) {
            chosen({u"/school/isi.txt"_s});
        };
    }
};

QLineEdit *line(QWidget &dialog, const QString &name)
{
    for (QLineEdit *one : dialog.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QString picture(const QString &name)
{
    return qEnvironmentVariable("YICE_GALLERY") + u'/' + name + u".png"_s;
}

} // namespace

TEST_CASE("a licence is entered in the window, then the text, and each fault is told with its line", "[ui][library]")
{
    Shelf shelf;
    LibraryDialog dialog(shelf.source, nullptr);
    tests::showActive(&dialog);
    auto *scale = dialog.findChild<QComboBox *>();
    REQUIRE(QTest::qWaitFor([&] { return scale->count() == 3; }));
    CHECK(scale->itemData(2).toString() == u"gad7"_s); // nothing can be done for it: last
    scale->setCurrentIndex(scale->findData(u"isi"_s));
    auto *text = dialog.findChild<QPushButton *>(u"text"_s);
    CHECK_FALSE(text->isEnabled());
    auto *enter = dialog.findChild<QPushButton *>(u"enter"_s);
    line(dialog, u"授权给谁"_s)->setText(u"云岭示例中学"_s);
    enter->click();
    CHECK(QTest::qWaitFor([&] { return tests::allText(&dialog).contains(u"没写授权号"_s); }));
    line(dialog, u"授权号"_s)->setText(u"L-17"_s);
    line(dialog, u"凭据在哪里"_s)->setText(u"柜一"_s);
    line(dialog, u"有效期至"_s)->setText(u"2027.8.31"_s);
    enter->click();
    CHECK(tests::allText(&dialog).contains(u"有效期要写成"_s));
    line(dialog, u"有效期至"_s)->setText(u"2027-08-31"_s);
    QSignalSpy changed(&dialog, &LibraryDialog::changed);
    enter->click();
    REQUIRE(QTest::qWaitFor([&] { return text->isEnabled(); }));
    CHECK(changed.size() == 1);
    CHECK(dialog.findChild<QLabel *>(u"state"_s)->text().contains(u"L-17"_s));
    CHECK(scale->currentData().toString() == u"isi"_s);

    core::Error wrong(core::ErrorCode::InputRejected);
    wrong.problems = {{{}, {}, 4, {}, u"4、夜里"_s, u"text_item_order"_s, {{u"found"_s, 4}, {u"expected"_s, 2}}}};
    shelf.text = core::fail(wrong);
    text->click();
    CHECK(QTest::qWaitFor([&] { return tests::allText(&dialog).contains(u"第 4 行"_s); }));
    CHECK(shelf.asked == QStringList{u"isi /school/isi.txt"_s});
    QStringList ways;
    for (const auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->isVisible() && (one->text() == u"取消"_s || one->text() == u"关闭"_s))
            ways.append(one->text());
    }
    CHECK(ways == QStringList{u"关闭"_s}); // every act is done at once: there is nothing to cancel
    INFO(tests::unnamed(&dialog).join(u'\n').toStdString());
    CHECK(tests::unnamed(&dialog).isEmpty());
    if (qEnvironmentVariableIsSet("YICE_GALLERY"))
        dialog.grab().save(picture(u"library"_s));
}

TEST_CASE("all scales fit into the form for a new round", "[ui][library]")
{
    Shelf shelf;
    for (const QString &id : shippedScaleIds())
        shelf.source.scales.append(*shippedScale(id));
    shelf.source.grades = {7, 8, 9};
    ui::assessments::NewCampaignDialog dialog(shelf.source, nullptr);
    tests::showActive(&dialog);
    CHECK(dialog.width() < 1000);
    CHECK(dialog.height() < 720);
    REQUIRE(dialog.findChild<QScrollArea *>() != nullptr);
    CHECK(dialog.findChild<QScrollArea *>()->findChildren<QCheckBox *>().size() == shippedScaleIds().size());
    CHECK(tests::unnamed(&dialog).isEmpty());
    if (qEnvironmentVariableIsSet("YICE_GALLERY"))
        dialog.grab().save(picture(u"new-round"_s));
}
