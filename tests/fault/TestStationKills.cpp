// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "tests/support/StationDesk.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QThread>

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

constexpr int Questions = 16;
constexpr int Patience = 60'000;        ///< milliseconds
constexpr quint32 BeforeFirst = 60'000; ///< microseconds, more than from the start to the first answer
constexpr quint32 BetweenTwo = 4000;    ///< microseconds, more than from one answer to the next

/// Lets a card be answered and kills the program some moment after it said `lines` lines, its answers and the end, unless it
/// is done before. What it had acknowledged goes into `given`.
Outcome answerAndKill(const StationDesk &desk, const QString &code, int seed, int lines, QMap<QString, int> &given)
{
    QProcess process;
    process.start(driverPath(), {desk.stationPath(), code, QString::number(seed)});
    REQUIRE(process.waitForStarted());
    QByteArray said;
    while (said.count('\n') < lines && process.waitForReadyRead(Patience))
        said += process.readAllStandardOutput();
    QThread::usleep(base::randomBelow(lines == 0 ? BeforeFirst : BetweenTwo));
    Outcome outcome;
    outcome.killed = !process.waitForFinished(0);
    if (outcome.killed) {
        process.kill(); // SIGKILL
        process.waitForFinished();
    } else {
        REQUIRE(process.exitCode() == 0);
    }
    said += process.readAllStandardOutput();
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
    StationDesk desk(2 * Kills);
    QMap<QString, QMap<QString, int>> given;
    answerAndKill(desk, desk.code(0), 0, Questions + 1, given[desk.code(0)]);
    CHECK(given.value(desk.code(0)).size() == Questions);

    int killed = 0;
    int killedMidway = 0;
    for (int card = 1; killed < Kills && card < 2 * Kills; ++card) {
        const QString code = desk.code(card);
        // Each card goes on after its kills until it is handed in: resuming is killed as well.
        for (bool ended = false; !ended;) {
            auto &known = given[code];
            const qsizetype before = known.size();
            const int toSay = Questions - int(before) + 1; // the end as well, or a card with all its answers never ends
            const int lines = int(base::randomBelow(quint32(toSay) + 1));
            const Outcome outcome = answerAndKill(desk, code, card, lines, known);
            killed += outcome.killed ? 1 : 0;
            killedMidway += outcome.killed && known.size() > before ? 1 : 0;
            ended = outcome.ended || !outcome.killed;
        }
    }
    CAPTURE(killedMidway);
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
