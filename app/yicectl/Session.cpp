// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "app/yicectl/Output.h"
#include "core/base/platform/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::VaultOptions;
using core::workspace::Workspace;

namespace yicectl {

namespace {
constexpr qint64 LongestPassword = 4096;

Result<QString> textOf(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

struct Kept {
    bool keeping = false;
    std::unique_ptr<Workspace> workspace;
};
Kept &kept()
{
    static Kept one;
    return one;
}

Result<QString> chosenUser(const Arguments &arguments, const core::workspace::VaultFace &face)
{
    if (arguments.has(u"user"_s))
        return arguments.required(u"user"_s);
    if (face.users.size() == 1)
        return face.users.first().name;
    return fail(ErrorCode::Usage, u"--user"_s, {{u"reason"_s, u"missing"_s}});
}
} // namespace

Result<std::pair<QString, QString>> twoPasswords(const Arguments &arguments)
{
    if (arguments.has(u"password-file"_s) || !arguments.has(u"password-stdin"_s)) {
        YICE_ASSIGN(const QString both, password(arguments));
        return std::pair(both, both);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Usage, u"--password-stdin"_s);
    YICE_ASSIGN(const QString first, textOf(input.readLine(LongestPassword)));
    const QByteArray more = input.readLine(LongestPassword);
    YICE_ASSIGN(const QString second, textOf(more));
    return std::pair(first, more.isEmpty() ? first : second);
}

Result<QString> passwordFromFile(const QString &path)
{
    YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LongestPassword));
    return textOf(bytes);
}

Result<QString> password(const Arguments &arguments)
{
    if (arguments.has(u"password-file"_s))
        return passwordFromFile(arguments.value(u"password-file"_s));
    if (arguments.has(u"password-stdin"_s)) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::Usage, u"--password-stdin"_s);
        return textOf(input.readLine(LongestPassword));
    }
    if (!qEnvironmentVariableIsSet("YICE_PASSWORD"))
        return fail(ErrorCode::Usage, u"--password-file"_s, {{u"reason"_s, u"missing"_s}});
    return textOf(qgetenv("YICE_PASSWORD"));
}

Result<VaultOptions> vaultOptions(const Arguments &arguments, bool test)
{
    VaultOptions options;
    options.appDataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/yice"_s;
    options.acceptBehindAnchor = arguments.has(u"accept-behind-anchor"_s);
    if (!arguments.has(u"now"_s))
        return options;
    if (!test)
        return fail(ErrorCode::Usage, u"--now"_s, {{u"reason"_s, u"test_vault_only"_s}});
    const QDateTime now = QDateTime::fromString(arguments.value(u"now"_s), Qt::ISODateWithMs);
    if (!now.isValid())
        return wrongValue(u"now"_s);
    options.clock = std::make_shared<core::base::SetClock>(now.toUTC(), core::base::SetClock::Mode::Running);
    return options;
}

VaultKeptOpen::VaultKeptOpen()
{
    kept().keeping = true;
}

VaultKeptOpen::~VaultKeptOpen()
{
    kept() = Kept();
}

Result<Reply> withVault(const Arguments &arguments, const std::function<Result<Reply>(Workspace &)> &job)
{
    if (kept().workspace)
        return job(*kept().workspace);
    YICE_ASSIGN(const QString folder, arguments.required(u"vault"_s));
    YICE_ASSIGN(const auto face, Workspace::face(folder));
    YICE_TRY(vaultOptions(arguments, face.test));
    YICE_TRY(chosenUser(arguments, face));
    YICE_ASSIGN(const QString secret, password(arguments));
    return withVault(arguments, secret, job);
}

Result<Reply> withVault(const Arguments &arguments, const QString &secret,
                        const std::function<Result<Reply>(Workspace &)> &job)
{
    if (kept().workspace)
        return job(*kept().workspace);
    YICE_ASSIGN(const QString folder, arguments.required(u"vault"_s));
    YICE_ASSIGN(const auto face, Workspace::face(folder));
    YICE_ASSIGN(const auto options, vaultOptions(arguments, face.test));
    YICE_ASSIGN(const QString user, chosenUser(arguments, face));
    YICE_ASSIGN(auto workspace, Workspace::unlock(folder, user, secret, options));
    if (!kept().keeping)
        return job(*workspace);
    kept().workspace = std::move(workspace);
    return job(*kept().workspace);
}

Result<Reply> inVault(const Arguments &arguments, const std::function<Result<Reply>(core::workspace::Areas &)> &job)
{
    return withVault(arguments, [&](Workspace &workspace) { return inAreas(workspace, arguments, job); });
}

QJsonObject studentJson(const core::students::StudentRow &student)
{
    return {{u"id"_s, student.id.toString()},
            {u"name"_s, student.name},
            {u"studentNumber"_s, student.studentNumber},
            {u"class"_s, student.className.display()}};
}

QJsonValue openCaseJson(const QHash<core::Id<core::students::Student>, core::alerts::AlertRow> &cases,
                        const core::Id<core::students::Student> &student)
{
    const auto open = cases.constFind(student);
    if (open == cases.constEnd())
        return {};
    return QJsonObject{{u"id"_s, open->id.toString()},
                       {u"severity"_s, open->severity ? QJsonValue(static_cast<int>(*open->severity)) : QJsonValue()},
                       {u"state"_s, core::alerts::stateName(open->state)},
                       {u"due"_s, open->next ? instantJson(open->next->due) : QJsonValue()},
                       {u"overdue"_s, open->overdue}};
}

Result<QString> onlyWord(const Arguments &arguments, const QString &what)
{
    if (arguments.words().isEmpty())
        return fail(ErrorCode::Usage, what, {{u"reason"_s, u"missing"_s}});
    if (arguments.words().size() > 1)
        return fail(ErrorCode::Usage, arguments.words().at(1));
    return arguments.words().first();
}

Result<core::Id<core::students::Student>> studentOf(const core::workspace::Areas &areas, const QString &word)
{
    const auto id = core::Id<core::students::Student>::fromString(word);
    if (!id.isNull())
        return id;
    YICE_ASSIGN(const auto rows, areas.students.list({}));
    for (const core::students::StudentRow &row : rows) {
        if (row.studentNumber == word)
            return row.id;
    }
    return fail(ErrorCode::NotFound, word, {{u"id"_s, word}});
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instantText(instant)) : QJsonValue();
}

Result<QDateTime> instantOf(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return QDateTime();
    const QDateTime instant = QDateTime::fromString(arguments.value(name), Qt::ISODate);
    if (!instant.isValid())
        return wrongValue(name);
    return instant.toUTC();
}

QList<core::Problem> inFile(QList<core::Problem> problems, const QString &path, const QString &sheet)
{
    for (core::Problem &problem : problems) {
        problem.file = QFileInfo(path).fileName();
        if (problem.sheet.isEmpty())
            problem.sheet = sheet;
    }
    return problems;
}

core::Error withFile(core::Error error, const QString &path, const QString &sheet)
{
    error.problems = inFile(std::move(error.problems), path, sheet);
    return error;
}

QJsonArray problemsToJson(const QList<core::Problem> &problems)
{
    QJsonArray array;
    for (const core::Problem &problem : problems)
        array.append(toJson(problem));
    return array;
}

} // namespace yicectl
