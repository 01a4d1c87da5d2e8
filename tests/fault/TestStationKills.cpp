// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "tests/support/StationDesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::station;
using tests::readFile;
using tests::StationDesk;
using tests::valueOf;

namespace
{

QString driverPath()
{
    return QStringLiteral(YICE_BINARY_DIR "/station_driver");
}

QString keyOf(int place)
{
    return place <= 9 ? u"phq9/%1"_s.arg(place) : u"gad7/%1"_s.arg(place - 9);
}

struct Outcome {
    bool killed = false;
    bool ended = false;
};

/// Lets a card be answered and kills the program after `milliseconds`, unless it is done before. What it had
/// acknowledged goes into `given`.
Outcome answerAndKill(const StationDesk &desk, const QString &code, int seed, int milliseconds, QMap<QString, int> &given)
{
    QProcess process;
    process.start(driverPath(), {desk.stationPath(), code, QString::number(seed)});
    REQUIRE(process.waitForStarted());
    Outcome outcome;
    outcome.killed = !process.waitForFinished(milliseconds);
    if (outcome.killed) {
        process.kill(); // SIGKILL
        process.waitForFinished();
    } else {
        REQUIRE(process.exitCode() == 0);
    }
    QByteArray said = process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n') + 1);
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            given.insert(keyOf(words.first().toInt()), words.last().toInt());
        outcome.ended = outcome.ended || line == "end";
    }
    return outcome;
}

} // namespace

TEST_CASE("a station killed at 100 random moments loses no given answer and shows none", "[fault][kill][station]")
{
    constexpr int Kills = 100;
    StationDesk desk(Kills + 1);
    QMap<QString, QMap<QString, int>> given;
    QElapsedTimer watch;
    watch.start();
    answerAndKill(desk, desk.code(Kills), 0, 60000, given[desk.code(Kills)]);
    CHECK(given.value(desk.code(Kills)).size() == 16);
    const int whole = static_cast<int>(watch.elapsed());

    int killed = 0;
    int killedMidway = 0;
    for (int card = 0; killed < Kills && card < Kills; ++card) {
        const QString code = desk.code(card);
        // Each card goes on after its kills until it is handed in: resuming is killed as well.
        for (int run = 0; run < 50; ++run) {
            auto &known = given[code];
            const qsizetype before = known.size();
            const int wait = static_cast<int>(base::randomBelow(static_cast<quint32>(whole) + 2));
            const Outcome outcome = answerAndKill(desk, code, card, wait, known);
            killed += outcome.killed ? 1 : 0;
            killedMidway += outcome.killed && known.size() > before ? 1 : 0;
            if (outcome.ended)
                break;
        }
    }
    CAPTURE(killedMidway, whole);
    CHECK(killed >= Kills);
    CHECK(killedMidway > 0);

    for (auto card = given.constBegin(); card != given.constEnd(); ++card) {
        const auto stored = desk.answersOf(card.key());
        for (auto answer = card->constBegin(); answer != card->constEnd(); ++answer) {
            INFO(card.key().toStdString() << ' ' << answer.key().toStdString());
            CHECK(stored.value(answer.key(), -1) == answer.value());
        }
    }
    for (const QString &name : QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden)) {
        if (name == QFileInfo(desk.stationPath()).fileName())
            continue;
        INFO(name.toStdString());
        const QByteArray bytes = readFile(desk.path(name));
        for (const QByteArray &pattern : {QByteArray("phq9"), QByteArray("gad7"), QByteArray("\"value\""),
                                          QByteArray("\"kind\""), QByteArray("talk")})
            CHECK_FALSE(bytes.contains(pattern));
        for (auto card = given.constBegin(); card != given.constEnd(); ++card)
            CHECK_FALSE(bytes.contains(card.key().toLatin1()));
    }
}
