// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/CardCode.h"
#include "tests/ui/UiSupport.h"
#include "ui/assessments/CardSheets.h"
#include "ui/assessments/StationDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::station;
using ui::assessments::AssessmentsSource;
using ui::assessments::StationDialog;
using ui::common::readyFuture;

namespace
{

MadeStation sampleStation(int cards)
{
    MadeStation made;
    made.file = "station";
    for (int i = 0; i < cards; ++i) {
        StationCard card;
        card.student.name = u"林一"_s;
        card.student.studentNumber = u"2026%1"_s.arg(i, 4, 10, QChar(u'0'));
        card.student.className = {7, 1 + i / 40};
        card.code = newCardCode();
        made.cards.append(card);
    }
    return made;
}

struct Desk {
    QMap<QString, QByteArray> written;
    core::Result<StationImport> import{StationImport()};
    QStringList asked;
    AssessmentsSource source;
    core::assessments::Campaign campaign;

    Desk()
    {
        campaign.name = u"秋季普查"_s;
        source.makeStation = [](const AssessmentsSource::CampaignId &) {
            return readyFuture<MadeStation>(sampleStation(30));
        };
        source.takeStations = [this](const QStringList &paths) {
            asked = paths;
            return readyFuture<StationImport>(import);
        };
        source.writeFile = [this](const QString &path, const QByteArray &bytes) {
            written.insert(path, bytes);
            return readyFuture<void>({});
        };
        source.files.save = [](QWidget *, const QString &, const QString &suggested,
                               const ui::common::FileChooser::Chosen &chosen) { chosen(u"/stick/"_s + suggested); };
        source.files.open = [](QWidget *, const QString &, const ui::common::FileChooser::ChosenMany &chosen) {
            chosen({u"/stick/a.answers"_s, u"/stick/b.answers"_s});
        };
    }
};

} // namespace

TEST_CASE("a station goes out with a file and cards to be printed, and its answers come home", "[ui][station]")
{
    Desk desk;
    StationDialog dialog(desk.source, desk.campaign, nullptr);
    tests::showActive(&dialog);
    dialog.findChild<QPushButton *>(u"make"_s)->click();
    CHECK(QTest::qWaitFor([&] { return dialog.findChild<QPushButton *>(u"make"_s)->isEnabled(); }, 20000));
    CHECK(desk.written.keys() == QStringList{u"/stick/秋季普查-答题卡.pdf"_s, u"/stick/秋季普查.yice-station"_s});
    CHECK(desk.written.value(u"/stick/秋季普查.yice-station"_s) == "station");
    CHECK(desk.written.value(u"/stick/秋季普查-答题卡.pdf"_s).startsWith("%PDF"));
    auto *outcome = dialog.findChild<QLabel *>(u"outcome"_s);
    CHECK(outcome->text().contains(u"30"_s));

    desk.import->files = 2;
    desk.import->talks = 1;
    desk.import->rejected = 3;
    QSignalSpy taken(&dialog, &StationDialog::taken);
    dialog.findChild<QPushButton *>(u"take"_s)->click();
    CHECK(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 20000));
    CHECK(desk.asked.size() == 2);
    CHECK(taken.size() == 1);
    CHECK(outcome->text().contains(u"想找人说说"_s));
    CHECK(outcome->text().contains(u"有 3 条记录"_s));

    desk.import = core::fail(core::Error(core::ErrorCode::InputRejected));
    dialog.findChild<QPushButton *>(u"take"_s)->click();
    CHECK(QTest::qWaitFor([&] { return outcome->text().isEmpty(); }, 20000));
    CHECK(taken.size() == 1);
    INFO(tests::unnamed(&dialog).join(u'\n').toStdString());
    CHECK(tests::unnamed(&dialog).isEmpty());
}

TEST_CASE("cards are laid out twelve to a page", "[ui][station]")
{
    const auto lines = core::station::shippedHelpLines().value_or(QList<HelpLine>());
    const QByteArray one = ui::assessments::cardsPdf(sampleStation(12).cards, lines);
    const QByteArray two = ui::assessments::cardsPdf(sampleStation(13).cards, lines);
    CHECK(one.count("/Type /Page\n") + one.count("/Type /Page ") == 1);
    CHECK(two.count("/Type /Page\n") + two.count("/Type /Page ") == 2);
}
