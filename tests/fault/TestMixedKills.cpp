// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "core/workspace/Backup.h"
#include "tests/fault/FaultBench.h"
#include "tests/support/StoredZip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using core::workspace::Areas;
using core::workspace::Workspace;
using namespace tests;

namespace {

const QStringList Passwords{CliFixture::Password, u"five other plain words here"_s};

/// What a person would count in the school.
struct Tally {
    qint64 students = 0;
    qint64 steps = 0;
    qint64 packages = 0;
    qint64 campaigns = 0;
    qint64 respondents = 0;
    qint64 sheets = 0;
    qint64 tasks = 0;
    qint64 consents = 0;
    qint64 unasked = 0; ///< students for whom no guardian's answer is on record
    QStringList people;
    QString password;
    bool operator==(const Tally &) const = default;
};

class MixedWork
{
public:
    MixedWork()
    {
        m_bench.cli().done({u"alert"_s, u"grade"_s, m_bench.alert(), u"--severity"_s, u"3"_s, u"--reason"_s, u"当面谈过"_s,
                            u"--user"_s, CliFixture::User});
        for (const QString &password : Passwords)
            m_bench.cli().writeFile(passwordFile(password), password.toUtf8() + '\n');
        m_campaign = m_bench.cli()
                         .done({u"campaign"_s, u"create"_s, u"--name"_s, u"秋季"_s, u"--scales"_s, u"phq9,gad7"_s, u"--grades"_s,
                                u"7,8,9"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s, u"--user"_s,
                                CliFixture::User})
                         .value(u"campaignId"_s)
                         .toString();
        m_export = valueOf(tabular::readXlsx(dataFile(u"wjx/wjx-phq9-gad7.xlsx"_s))).sheets.first();
        m_known = look();
    }

    /// One command of a random kind, killed at a random moment of its usual length, and what stands afterwards.
    void round(int number)
    {
        Tally after = m_known;
        QString kind = Kinds.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(Kinds.size())));
        const QStringList arguments = prepare(kind, number, after);
        INFO("round " << number << ": " << arguments.join(u' ').toStdString());
        const bool heard = runAndKill(kind, arguments);
        const Tally now = look();
        if (heard)
            CHECK(now == after);
        else
            CHECK((now == m_known || now == after));
        const QString file = arguments.last();
        if (kind == u"package"_s)
            CHECK((!heard || QFile::exists(file)));
        if (kind == u"backup"_s)
            CHECK(((!heard && !QFile::exists(file)) ||
                   valueOf(workspace::checkBackup(file, {CliFixture::User, now.password, {}})).sound()));
        if (now == after)
            noteSigners(kind, number);
        m_known = now;
        m_heard += heard ? 1 : 0;
        m_unheard += !heard && now == after ? 1 : 0;
    }
    int heard() const { return m_heard; }
    int unheard() const { return m_unheard; }

private:
    static inline const QStringList Kinds{u"roster"_s, u"step"_s, u"package"_s, u"passwd"_s, u"add"_s, u"remove"_s, u"campaign"_s, u"backup"_s,
                                              u"results"_s, u"consent"_s, u"paper"_s};

    QString passwordFile(const QString &password) const { return u"password-%1.txt"_s.arg(Passwords.indexOf(password)); }

    QStringList prepare(QString &kind, int number, Tally &after)
    {
        const QString mark = QString::number(number);
        if (kind == u"remove"_s && m_known.people.size() < 2)
            kind = u"add"_s;
        if (kind == u"consent"_s && m_unsigned.isEmpty())
            kind = u"roster"_s;
        if (kind == u"roster"_s) {
            after.students += Class;
            after.unasked += Class;
            return {u"roster"_s, u"import"_s, roster(number)};
        }
        if (kind == u"results"_s) {
            after.respondents += Class;
            after.sheets += 2 * Class;
            after.tasks += 1;
            return {u"campaign"_s, u"import"_s, m_campaign, results(number)};
        }
        if (kind == u"consent"_s) {
            const int signers = m_unsigned.first();
            after.consents += Class;
            after.unasked -= m_unasked.contains(signers) ? Class : 0;
            return {u"consent"_s, u"import"_s, consents(signers)};
        }
        if (kind == u"paper"_s) {
            after.consents += m_known.unasked;
            after.unasked = 0;
            return {u"consent"_s, u"set"_s, u"--campaign"_s, m_campaign, u"--basis"_s, u"paper"_s};
        }
        if (kind == u"step"_s) {
            after.steps += 1;
            return {u"alert"_s, u"step"_s, m_bench.alert(), u"follow_up"_s, u"--note"_s, mark};
        }
        if (kind == u"package"_s) {
            after.packages += 1;
            after.steps += 1; // it is the written report of the orange case: both or neither
            return {u"package"_s, u"make"_s, u"--to"_s, u"D-1"_s, u"--out"_s, m_bench.cli().path(mark + u".yice-package"_s)};
        }
        if (kind == u"passwd"_s) {
            after.password = Passwords.at(1 - Passwords.indexOf(m_known.password));
            return {u"vault"_s, u"passwd"_s, u"--new-password-file"_s, m_bench.cli().path(passwordFile(after.password))};
        }
        if (kind == u"remove"_s) {
            const QString name = m_known.people.last() == CliFixture::User ? m_known.people.first() : m_known.people.last();
            after.people.removeAll(name);
            return {u"vault"_s, u"remove-user"_s, name};
        }
        if (kind == u"backup"_s)
            return {u"vault"_s, u"backup"_s, u"--out"_s, m_bench.cli().path(mark + u".yicebak"_s)};
        if (kind == u"campaign"_s) {
            after.campaigns += 1;
            return {u"campaign"_s, u"create"_s, u"--name"_s, u"第"_s + mark + u"次"_s, u"--scales"_s, u"phq9"_s, u"--grades"_s,
                    u"7"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-13"_s};
        }
        after.people.append(u"同事"_s + mark);
        after.people.sort();
        return {u"vault"_s, u"add-user"_s, u"同事"_s + mark, u"--role"_s, u"assistant"_s, u"--new-password-file"_s,
                m_bench.cli().path(u"password.txt"_s)};
    }

    static QString name(int number, int i) { return u"学生"_s + QChar(0x4e00 + number) + QChar(0x4e00 + i); }
    static QString studentNumber(int number, int i) { return u"9%1"_s.arg(number * Class + i, 6, 10, QLatin1Char('0')); }

    /// Students that the school does not have.
    QString roster(int number) const
    {
        QList<QStringList> rows{{u"姓名"_s, u"班级"_s, u"性别"_s, u"学号"_s}};
        for (int i = 0; i < Class; ++i)
            rows.append({name(number, i), u"七年级1班"_s, u"女"_s, studentNumber(number, i)});
        return m_bench.cli().writeFile(u"roster-%1.xlsx"_s.arg(number), textWorkbook(rows));
    }

    /// Sheets of nobody whom the school knows, one of them with a critical answer.
    QString results(int number) const
    {
        QList<QStringList> rows{m_export.texts(0)};
        for (int i = 0; i < Class; ++i) {
            QStringList row = rows.first();
            row[0] = QString::number(i + 1);
            row[1] = QDateTime({2026, 11, 3}, {8, i}).addSecs(number * 60).toString(u"yyyy/M/d HH:mm:ss"_s);
            row[2] = u"%1秒"_s.arg(200 + i);
            row[6] = u"生人"_s;
            row[7] = u"七（1）班"_s;
            row[8] = u"8%1"_s.arg(number * Class + i, 6, 10, QLatin1Char('0'));
            row[9] = u"(空)"_s;
            for (qsizetype item = 10; item < row.size(); ++item)
                row[item] = item < 27 ? u"完全不会"_s : u"(空)"_s;
            row[18] = i == 0 ? u"好几天"_s : u"完全不会"_s;
            rows.append(row);
        }
        return m_bench.cli().writeFile(u"results-%1.xlsx"_s.arg(number), textWorkbook(rows));
    }

    QString consents(int number) const
    {
        QList<QStringList> rows{{u"学号"_s, u"姓名"_s, u"家长意见"_s}};
        for (int i = 0; i < Class; ++i)
            rows.append({studentNumber(number, i), name(number, i), u"同意"_s});
        return m_bench.cli().writeFile(u"consents-%1.xlsx"_s.arg(number), textWorkbook(rows));
    }

    void noteSigners(const QString &kind, int number)
    {
        if (kind == u"roster"_s) {
            m_unsigned.append(number);
            m_unasked.append(number);
        }
        if (kind == u"consent"_s)
            m_unasked.removeAll(m_unsigned.takeFirst());
        if (kind == u"paper"_s)
            m_unasked.clear();
    }

    bool runAndKill(const QString &kind, const QStringList &arguments)
    {
        QProcessEnvironment environment = m_bench.cli().environment();
        environment.insert(u"YICE_PASSWORD"_s, m_known.password);
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer time;
        time.start();
        process.start(yicectlPath(), arguments + QStringList{u"--json"_s, u"--vault"_s, m_bench.cli().school(), u"--user"_s,
                                                             CliFixture::User});
        REQUIRE(process.waitForStarted());
        const qint64 usual = m_usual.value(kind, 400);
        const bool ended = process.waitForFinished(static_cast<int>(m_random() % static_cast<unsigned>(usual * 5 / 4 + 1)));
        if (ended)
            m_usual[kind] = (usual * 3 + time.elapsed()) / 4;
        else
            m_usual[kind] = usual + usual / 50 + 1;
        process.kill();
        process.waitForFinished();
        const QByteArray answer = process.readAllStandardOutput();
        INFO(answer.toStdString());
        if (!answer.endsWith('\n'))
            return false;
        const bool done = QJsonDocument::fromJson(answer).object().value(u"ok"_s).toBool();
        CHECK(done);
        return done;
    }

    Tally look() const
    {
        workspace::VaultOptions options;
        options.appDataFolder = m_bench.cli().path(u"data/yice"_s);
        Tally tally;
        for (const QString &password : Passwords) {
            auto opened = Workspace::unlock(m_bench.cli().school(), CliFixture::User, password, options);
            if (!opened && opened.error().code == ErrorCode::WrongPassword)
                continue;
            const auto unit = valueOf(std::move(opened));
            for (const auto &finding : valueOf(unit->store().verify(unit->viewer()).takeResult()).findings) {
                if (finding.check != u"anchor"_s) // a torn slot is named; the other one held
                    FAIL_CHECK(finding.check.toStdString() << ": " << finding.where.toStdString());
            }
            const auto count = [&](const QString &table) {
                return valueOf(unit->run([=](Areas &areas) { return areas.db.number(u"SELECT count(*) FROM "_s + table); })
                                   .takeResult());
            };
            tally = {count(u"student"_s),    count(u"step_done"_s), count(u"package_sent"_s), count(u"campaign"_s),
                     count(u"respondent"_s), count(u"sheet"_s),     count(u"task"_s),         count(u"consent"_s),
                     count(u"student WHERE id NOT IN (SELECT student FROM consent)"_s), {}, password};
        }
        REQUIRE(!tally.password.isEmpty());
        for (const auto &user : valueOf(Workspace::face(m_bench.cli().school())).users)
            tally.people.append(user.name);
        tally.people.sort();
        return tally;
    }

    static constexpr int Class = 3;

    FaultBench m_bench;
    QString m_campaign;
    tabular::Sheet m_export;
    QList<int> m_unsigned; ///< rounds whose new students no consent was imported for
    QList<int> m_unasked;  ///< of those, the rounds that no paper form covers either
    std::mt19937 m_random{std::random_device{}()};
    QMap<QString, qint64> m_usual; ///< milliseconds that a command of the kind takes
    Tally m_known;
    int m_heard = 0;
    int m_unheard = 0;
};

} // namespace

TEST_CASE("mixed work killed at random moments: what was acknowledged is there, and the rest whole or not at all", "[fault][kill]")
{
    MixedWork work;
    const int rounds = qEnvironmentVariableIsSet("YICE_KILLS") ? qEnvironmentVariableIntValue("YICE_KILLS") : 60;
    for (int number = 0; number < rounds; ++number)
        work.round(number);
    CHECK(work.heard() > 0);
    WARN(rounds << " kills: " << work.heard() << " acknowledged, " << work.unheard() << " more done but not heard of");
}
