// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Yicectl.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Spoken {
    int exit = -1;
    QString text;
};

/// What a person reads: standard output and error.
Spoken say(const tests::CliFixture &place, const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = place.environment();
    environment.remove(u"YICE_LANG"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"LC_ALL"_s);
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(tests::yicectlPath(), arguments);
    REQUIRE(process.waitForFinished(60000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

/// Han characters and Chinese punctuation.
bool isChinese(const QString &text)
{
    static const QRegularExpression Han(u"[\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e]"_s);
    return text.contains(Han);
}

} // namespace

TEST_CASE("the language is asked for, then set, then the system's, and Chinese otherwise", "[cli][words]")
{
    const tests::CliFixture place;
    CHECK_FALSE(isChinese(say(place, {u"--lang"_s, u"en"_s, u"--help"_s}).text));
    CHECK(isChinese(say(place, {u"--lang"_s, u"zh"_s, u"--help"_s}, {{u"YICE_LANG"_s, u"en"_s}}).text));
    CHECK_FALSE(isChinese(say(place, {u"--help"_s}, {{u"YICE_LANG"_s, u"en"_s}, {u"LC_ALL"_s, u"zh_CN.UTF-8"_s}}).text));
    CHECK_FALSE(isChinese(say(place, {u"--help"_s}, {{u"LC_ALL"_s, u"en_GB.UTF-8"_s}}).text));
    CHECK(isChinese(say(place, {u"--help"_s}, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}}).text));
    CHECK(isChinese(say(place, {u"--help"_s}, {{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}}).text));
}

TEST_CASE("in English the command line says no Chinese word", "[cli][words]")
{
    tests::CliFixture place;
    place.createSchool();
    const QString roster = place.writeFile(u"roster.xlsx"_s, tests::readFile(tests::dataFile(u"rosters/roster-bad.xlsx"_s)));
    struct Call {
        QStringList arguments;
        int exit;
    };
    const QString vault = place.school();
    for (const Call &call : {Call{{u"--help"_s}, 0},
                             {{u"nonsense"_s}, 2},
                             {{u"vault"_s, u"info"_s, u"--wrong"_s, u"1"_s}, 2},
                             {{u"vault"_s, u"create"_s}, 2},
                             {{u"--vault"_s}, 2},
                             {{u"--json"_s, u"--json"_s}, 2},
                             {{u"scale"_s, u"list"_s}, 0},
                             {{u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"3 0 1 2 0 0 1 0 3"_s}, 0},
                             {{u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"3 0"_s}, 5},
                             {{u"vault"_s, u"info"_s, u"--vault"_s, place.path(u"nowhere.yice"_s)}, 5},
                             {{u"vault"_s, u"verify"_s, u"--vault"_s, vault}, 0},
                             {{u"roster"_s, u"import"_s, roster, u"--vault"_s, vault}, 5},
                             {{u"campaign"_s, u"list"_s, u"--vault"_s, vault}, 0},
                             {{u"alert"_s, u"list"_s, u"--vault"_s, vault}, 0},
                             {{u"task"_s, u"list"_s, u"--vault"_s, vault}, 0}}) {
        const Spoken spoken = say(place, QStringList{u"--lang=en"_s} + call.arguments);
        INFO(call.arguments.join(u' ').toStdString() << " says " << spoken.text.toStdString());
        CHECK(spoken.exit == call.exit);
        CHECK_FALSE(spoken.text.isEmpty());
        QString words = spoken.text;
        static const QRegularExpression written(u"\"[^\"]*\"|: [^:\\n]*\\. "_s); // columns and values of the sheet
        if (call.arguments.contains(u"roster"_s))
            words.remove(written);
        if (call.arguments == QStringList{u"scale"_s, u"list"_s}) {
            static const QRegularExpression published(u"\\([^()]*\\)\\.\\n|Sources: [^\\n]*"_s); // names of people and of papers
            words.remove(published);
        }
        CHECK_FALSE(isChinese(words));
    }
}
