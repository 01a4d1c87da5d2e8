// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/FaultBench.h"

#include "tests/fault/VaultRows.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryFile>

#include <cstring>
#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using core::workspace::Areas;
using core::workspace::Workspace;

namespace tests {

namespace {

constexpr int Sampled = 12; ///< of the changes beyond those that are all tried

void copyTree(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyTree(entry.filePath(), target);
        else
            REQUIRE(QFile::copy(entry.filePath(), target));
    }
}

void emptyTree(const QString &folder)
{
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries)
        REQUIRE((entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath())));
}

workspace::VaultOptions optionsOf(const CliFixture &cli)
{
    workspace::VaultOptions options;
    options.appDataFolder = cli.path(u"data/yice"_s);
    return options;
}

} // namespace

FaultBench::FaultBench()
{
    m_cli.createSchool();
    m_cli.createDistrict();
    m_cli.done({u"roster"_s, u"import"_s, dataFile(u"rosters/small.xlsx"_s)});
    m_cli.writeFile(u"password.txt"_s, "five other plain words here\n");
    m_cli.done({u"vault"_s, u"add-user"_s, u"助手"_s, u"--role"_s, u"assistant"_s, u"--new-password-file"_s,
                m_cli.path(u"password.txt"_s)});
    for (const auto &[vault, name] : {std::pair(m_cli.school(), u"s.card"_s), std::pair(m_cli.district(), u"d.card"_s)})
        REQUIRE(m_cli.run({u"unit"_s, u"card"_s, u"--out"_s, m_cli.path(name), u"--user"_s, CliFixture::User}, vault).exit == 0);
    m_cli.done({u"unit"_s, u"trust"_s, m_cli.path(u"d.card"_s), u"--user"_s, CliFixture::User});
    REQUIRE(m_cli.inDistrict({u"unit"_s, u"trust"_s, m_cli.path(u"s.card"_s)}).exit == 0);
    const auto school = valueOf(Workspace::unlock(m_cli.school(), CliFixture::User, CliFixture::Password, optionsOf(m_cli)));
    m_alert = valueOf(school->run([](Areas &areas) -> Result<QString> {
                                  YICE_ASSIGN(const auto students, areas.students.list({}));
                                  YICE_ASSIGN(const auto id, areas.alerts.noteSignal(students.first().id,
                                                                                     alerts::SignalKind::Event,
                                                                                     alerts::Tier::School, u"课上哭"_s));
                                  return id.toString();
                              }).takeResult());
}

void FaultBench::keep()
{
    emptyTree(m_kept.path());
    copyTree(m_cli.root(), m_kept.path());
}

void FaultBench::restore() const
{
    emptyTree(m_cli.root());
    copyTree(m_kept.path(), m_cli.root());
}

bool FaultBench::opens(const QString &vault, const QString &password) const
{
    return Workspace::unlock(vault, CliFixture::User, password, optionsOf(m_cli)).has_value();
}

bool FaultBench::hasSentFile(const QString &vault) const
{
    const auto unit = valueOf(Workspace::unlock(vault, CliFixture::User, CliFixture::Password, optionsOf(m_cli)));
    return valueOf(unit->run([](Areas &areas) -> Result<bool> {
                           YICE_ASSIGN(const auto sent, areas.exchange.sent());
                           YICE_ASSIGN(const QByteArray file, areas.exchange.sentFile(sent.first().id));
                           return !file.isEmpty();
                       }).takeResult());
}

FaultBench::State FaultBench::state(const QString &vault, const QString &password) const
{
    State state;
    if (!QDir(vault).exists()) {
        state.counts.append(u"no vault"_s);
    } else {
        const auto unit = valueOf(Workspace::unlock(vault, CliFixture::User, password, optionsOf(m_cli)));
        const auto verified = valueOf(unit->store().verify(unit->viewer()).takeResult());
        for (const auto &finding : verified.findings) {
            if (finding.check == u"anchor"_s) // a torn slot is named; the other one held
                continue;
            FAIL_CHECK(finding.check.toStdString() << ": " << finding.where.toStdString());
        }
        state.rows = valueOf(rowsOf(*unit));
    }
    if (QDir(vault).exists()) {
        for (const auto &user : valueOf(Workspace::face(vault)).users)
            state.rows.append(u"person|"_s + user.name);
    }
    QMap<QString, int> counts;
    for (const QString &row : std::as_const(state.rows))
        ++counts[row.section(u'|', 0, 0)];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        state.counts.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    QDirIterator walk(m_cli.root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        state.names.append(QDir(m_cli.root()).relativeFilePath(walk.next()));
    state.names.sort();
    return state;
}

FaultBench::Outcome FaultBench::runFailing(const Operation &operation, const QString &kind, quint64 at) const
{
    QTemporaryFile counter; // outside of the failing folder
    REQUIRE(counter.open());
    REQUIRE(counter.write(QByteArray(sizeof(quint64), '\0')) == sizeof(quint64));
    REQUIRE(counter.flush());
    QProcessEnvironment environment = m_cli.environment();
    environment.insert(u"YICE_PASSWORD"_s, operation.password);
    environment.insert(u"YICE_FAULT_UNDER"_s, m_cli.root());
    environment.insert(u"YICE_FAULT_KIND"_s, kind);
    environment.insert(u"YICE_FAULT_AT"_s, QString::number(at));
    environment.insert(u"YICE_FAULT_COUNT"_s, counter.fileName());
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(YICE_FAILING_DISK));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    QStringList arguments = operation.arguments + QStringList{u"--json"_s};
    if (!arguments.contains(u"--into"_s))
        arguments += QStringList{u"--vault"_s, operation.vault, u"--user"_s, CliFixture::User};
    process.start(yicectlPath(), arguments);
    REQUIRE(process.waitForFinished(240000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    Outcome outcome{{process.exitCode(), process.readAllStandardOutput(), {}}, 0};
    counter.seek(0);
    const QByteArray count = counter.readAll();
    std::memcpy(&outcome.changes, count.constData(), sizeof outcome.changes);
    return outcome;
}

void FaultBench::check(const Operation &operation, const Outcome &outcome, const QString &kind, const State &before,
                       const State &after) const
{
    INFO(outcome.run.out.toStdString());
    CHECK((outcome.run.exit == 0 || outcome.run.exit == 9));
    if (outcome.run.exit != 0) {
        const QString message = outcome.run.error().value(u"message"_s).toString();
        CHECK(!message.isEmpty());
        CHECK(!message.contains(u'\n'));
    }
    const bool isAfter = operation.next != operation.password && opens(operation.vault, operation.next);
    const State now = state(operation.vault, isAfter ? operation.next : operation.password);
    const bool asBefore = now.rows == before.rows && !isAfter;
    const bool asAfter = now.counts == after.counts && (isAfter || operation.next == operation.password);
    CHECK((asBefore || asAfter));
    if (outcome.run.exit == 0)
        CHECK(asAfter);
    if (!operation.file.isEmpty()) {
        const bool made = QFile::exists(operation.file);
        // What is on record can be had again; what is not must not be about, but where nothing can be taken away.
        CHECK((!made || asAfter || kind == u"readonly" || (operation.isWhole && operation.isWhole())));
        CHECK((made || outcome.run.exit != 0));
        if (!made && asAfter && !operation.isWhole)
            CHECK(hasSentFile(operation.vault));
    }
    QStringList strange;
    for (const QString &name : now.names) {
        // The anchor of a restored vault is named anew each time.
        // A vault brought half the way up is copied again from where it stands.
        const bool renamed = name.contains(u"/anchors/"_s) || name.contains(u"/records.before-"_s);
        if (!before.names.contains(name) && !after.names.contains(name) && !renamed)
            strange.append(name);
    }
    if (kind != u"readonly") // where nothing can be taken away either
        CHECK(strange == QStringList());
}

int FaultBench::failEach(const Operation &operation, const QString &kind, int most) const
{
    restore();
    const State before = state(operation.vault, operation.password);
    restore();
    const Outcome whole = runFailing(operation, kind, std::numeric_limits<qint32>::max());
    INFO(whole.run.out.toStdString());
    REQUIRE(whole.run.exit == 0);
    REQUIRE(whole.changes > 3);
    const State after = state(operation.vault, operation.next);
    REQUIRE(after.names.contains(QDir(m_cli.root()).relativeFilePath(operation.file)) == !operation.file.isEmpty());

    const auto total = static_cast<int>(whole.changes);
    QSet<int> chosen;
    for (int n = 1; n <= qMin(most, total + 5); ++n)
        chosen.insert(n);
    std::mt19937 random(20261125); // fixed: a failure can be had again
    for (int i = 0; i < Sampled && total > most; ++i)
        chosen.insert(most + 1 + static_cast<int>(random() % static_cast<unsigned>(total - most)));
    int reached = 0;
    for (const int n : chosen) {
        INFO(kind.toStdString() << ", change " << n << " of " << total);
        restore();
        const Outcome outcome = runFailing(operation, kind, static_cast<quint64>(n));
        reached += outcome.changes >= static_cast<quint64>(n) ? 1 : 0;
        check(operation, outcome, kind, before, after);
    }
    CHECK(reached >= qMin(most, total) - 3);
    return static_cast<int>(chosen.size());
}

} // namespace tests
