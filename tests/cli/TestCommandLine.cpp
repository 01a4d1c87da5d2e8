// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"
#include "ui/words/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const
    {
        CHECK(out.count('\n') == 1);
        return QJsonDocument::fromJson(out).object();
    }
};

Run yicectl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(YICE_BINARY_DIR "/yicectl"), arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("scale score gives totals, bands and critical items as JSON", "[cli]")
{
    const Run run = yicectl({u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"3 0 1 2 0 0 1 0 3"_s, u"--json"_s});
    CHECK(run.exit == 0);
    const QJsonObject answer = run.json();
    CHECK(answer.value(u"ok"_s).toBool());
    const QJsonObject data = answer.value(u"data"_s).toObject();
    CHECK(data.value(u"critical"_s).toArray() == QJsonArray{9});
    const QJsonObject total = data.value(u"scores"_s).toArray().first().toObject();
    CHECK(total.value(u"raw"_s).toInt() == 10);
    CHECK(total.value(u"value"_s).toString() == u"10"_s);
    CHECK(total.value(u"band"_s).toString() == u"10-14"_s);
}

TEST_CASE("the global options may stand before the command", "[cli]")
{
    const Run run = yicectl({u"--json"_s, u"scale"_s, u"list"_s});
    CHECK(run.exit == 0);
    CHECK(run.json().value(u"data"_s).toObject().value(u"scales"_s).toArray().size() >= 2);
}

TEST_CASE("each wrong call has its exit status and one sentence", "[cli]")
{
    QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &content) {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return folder.filePath(name);
    };
    struct Case {
        QStringList arguments;
        int exit;
        QString code;
    };
    const QList<Case> cases{
        {{u"nonsense"_s}, 2, u"usage"_s},
        {{u"scale"_s, u"score"_s}, 2, u"usage"_s},
        {{u"scale"_s, u"score"_s, u"phq9"_s}, 2, u"usage"_s},
        {{u"scale"_s, u"list"_s, u"--colour"_s, u"red"_s}, 2, u"usage"_s},
        {{u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s}, 2, u"usage"_s},
        {{u"scale"_s, u"score"_s, u"other"_s, u"--answers"_s, u"1"_s}, 5, u"not_found"_s},
        {{u"scale"_s, u"score"_s, u"phq9"_s, u"--answers"_s, u"1 2"_s}, 5, u"invalid"_s},
        {{u"scale"_s, u"check"_s, folder.filePath(u"none.json"_s)}, 5, u"not_found"_s},
        {{u"scale"_s, u"check"_s, file(u"empty.json"_s, "")}, 5, u"unreadable"_s},
        {{u"scale"_s, u"check"_s, file(u"newer.json"_s, "{\"format\":99}")}, 7, u"newer_format"_s},
    };
    for (const Case &one : cases) {
        INFO(one.arguments.join(u' ').toStdString());
        const Run json = yicectl(one.arguments + QStringList{u"--json"_s});
        CHECK(json.exit == one.exit);
        const QJsonObject error = json.json().value(u"error"_s).toObject();
        CHECK(error.value(u"code"_s).toString() == one.code);
        CHECK(error.value(u"message"_s).toString().endsWith(u'。'));
        const Run plain = yicectl(one.arguments);
        CHECK(plain.exit == one.exit);
        CHECK(plain.out.isEmpty());
        CHECK(plain.err.startsWith(error.value(u"message"_s).toString().toUtf8()));
    }
}

TEST_CASE("every code has a sentence of its own that ends as a sentence", "[words]")
{
    QStringList sentences;
    for (int i = 0; i <= static_cast<int>(core::ErrorCode::Internal); ++i) {
        const QString text = ui::words::errorText(core::Error(static_cast<core::ErrorCode>(i), u"x"_s));
        INFO(i << " " << text.toStdString());
        CHECK(text.size() > 8);
        CHECK((text.endsWith(u'。')));
        CHECK_FALSE(text.contains(u"%1"));
        CHECK_FALSE(sentences.contains(text));
        sentences.append(text);
    }
}

TEST_CASE("every kind of row problem of the contract is worded with its place", "[words]")
{
    const QStringList kinds =
        u"impossible_date id_checksum id_length id_scientific birth_vs_id sex_vs_id unknown_sex duplicate_id "
        "duplicate_student_no missing_name missing_class class_unreadable student_no_scientific birth_in_future "
        "unknown_code header unreadable too_large hostile unsure unknown_student other_sheet hidden_sheet hidden_rows left_open_case"_s.split(u' ');
    for (const QString &kind : kinds) {
        core::Problem problem;
        problem.row = 17;
        problem.column = u"身份证号"_s;
        problem.value = u"5.3E+17"_s;
        problem.kind = kind;
        const QString text = ui::words::problemText(problem);
        INFO(text.toStdString());
        CHECK(text.startsWith(u"第 17 行『身份证号』：5.3E+17。"));
        CHECK_FALSE(text.contains(kind));
    }
}
