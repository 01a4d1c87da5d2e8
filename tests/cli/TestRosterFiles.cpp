// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/Workbook.h"
#include "tests/support/StoredZip.h"
#include "tests/support/Yicectl.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString Now = u"2026-11-20T02:00:00.000Z"_s;

QStringList import(const QString &path, const QStringList &options = {})
{
    return QStringList{u"roster"_s, u"import"_s, path, u"--now"_s, Now} + options;
}

QString roster(const QString &name)
{
    return dataFile(u"rosters/"_s + name);
}

QJsonObject expectedOf(const QString &name)
{
    return QJsonDocument::fromJson(readFile(roster(name))).object();
}

/// All figures that an expected file may hold, counted from what the program gives back of each student.
QJsonObject figuresOf(const QJsonArray &students)
{
    QMap<QString, QMap<QString, int>> groups;
    QMap<QString, int> counts;
    QSet<QString> rooms;
    for (const QString &flag : {u"migrant"_s, u"orphan"_s, u"onlyChild"_s, u"singleParent"_s, u"boarders"_s, u"minority"_s})
        counts.insert(flag, 0);
    for (const auto &value : students) {
        const QJsonObject student = value.toObject();
        const QString className = student.value(u"class"_s).toString();
        const QString number = className.section(u'(', 1).section(u')', 0, 0);
        const QString grade = QString::number(student.value(u"grade"_s).toInt());
        ++groups[u"bySex"_s][student.value(u"sex"_s).toString()];
        ++groups[u"byGrade"_s][grade];
        ++groups[u"byClass"_s][grade + u'-' + number];
        ++groups[u"idTypes"_s][student.value(u"idType"_s).toString()];
        if (!student.value(u"leftBehind"_s).isNull())
            ++groups[u"leftBehind"_s][QString::number(student.value(u"leftBehind"_s).toInt())];
        for (const QString &flag : {u"migrant"_s, u"orphan"_s, u"onlyChild"_s, u"singleParent"_s})
            counts[flag] += student.value(flag).toBool() ? 1 : 0;
        const QString nation = student.value(u"nation"_s).toString();
        counts[u"minority"_s] += !nation.isEmpty() && nation != u"汉族" ? 1 : 0;
        counts[u"boarders"_s] += student.value(u"boarding"_s).toBool() ? 1 : 0;
        counts[u"guardianRecords"_s] += static_cast<int>(student.value(u"guardians"_s).toArray().size());
        if (!student.value(u"room"_s).toString().isEmpty())
            rooms.insert(student.value(u"building"_s).toString() + u'/' + student.value(u"room"_s).toString());
    }
    QJsonObject figures{{u"students"_s, static_cast<int>(students.size())},
                        {u"classes"_s, static_cast<int>(groups.value(u"byClass"_s).size())},
                        {u"dormitoryRooms"_s, static_cast<int>(rooms.size())}};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        figures.insert(it.key(), it.value());
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        QJsonObject object;
        for (auto it = group->constBegin(); it != group->constEnd(); ++it)
            object.insert(it.key(), it.value());
        figures.insert(group.key(), object);
    }
    return figures;
}

/// Imports the file into a new school and holds everything that its expected file says against what is stored.
void checkRoster(const QString &file, const QString &expectedFile, const QString &stage)
{
    CliFixture cli;
    if (stage == u"junior")
        cli.createSchool();
    else
        CHECK(cli.run({u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--stage"_s, stage, u"--unit-code"_s, u"530002"_s,
                       u"--unit-name"_s, u"测试小学"_s, u"--user"_s, CliFixture::User, u"--test"_s, u"--kdf-ms"_s, u"10"_s},
                      cli.school()).exit == 0);
    const QJsonObject expected = expectedOf(expectedFile);
    const QJsonObject data = cli.done(import(roster(file)));
    CHECK(data.value(u"added"_s) == expected.value(u"students"_s));
    CHECK(data.value(u"classes"_s) == expected.value(u"classes"_s));
    CHECK(data.value(u"problems"_s).toArray().size() == expected.value(u"problems"_s).toInt(-1));
    const QJsonArray students = cli.done({u"roster"_s, u"list"_s, u"--full"_s, u"--now"_s, Now}).value(u"students"_s).toArray();
    const QJsonObject found = figuresOf(students);
    int compared = 0;
    for (const QString &figure : {u"students"_s, u"classes"_s, u"bySex"_s, u"byGrade"_s, u"byClass"_s, u"leftBehind"_s, u"migrant"_s,
                                  u"orphan"_s, u"onlyChild"_s, u"minority"_s, u"boarders"_s, u"dormitoryRooms"_s,
                                  u"guardianRecords"_s, u"singleParent"_s, u"idTypes"_s}) {
        if (!expected.contains(figure))
            continue;
        INFO(figure.toStdString() << ": " << QJsonDocument(QJsonArray{found.value(figure)}).toJson().toStdString());
        CHECK(found.value(figure) == expected.value(figure));
        ++compared;
    }
    CHECK(compared >= 12);

    QMap<QString, QJsonObject> byNumber;
    QMap<QString, QSet<QString>> numbersOfName;
    for (const auto &value : students) {
        const QJsonObject student = value.toObject();
        byNumber.insert(student.value(u"studentNumber"_s).toString(), student);
        numbersOfName[student.value(u"name"_s).toString()].insert(student.value(u"studentNumber"_s).toString());
    }
    CHECK(byNumber.size() == students.size());
    for (const auto &value : expected.value(u"births"_s).toArray())
        CHECK(byNumber.value(value.toArray().at(0).toString()).value(u"birthDate"_s) == value.toArray().at(1));
    for (const QString &list : {u"rareCharacters"_s, u"longAndMinorityNames"_s, u"polyphonicSurnames"_s}) {
        CHECK_FALSE(expected.value(list).toArray().isEmpty());
        for (const auto &value : expected.value(list).toArray())
            CHECK(byNumber.value(value.toArray().at(0).toString()).value(u"name"_s) == value.toArray().at(1));
    }
    for (const auto &value : expected.value(u"sameClassNamesakes"_s).toArray()) {
        const QJsonObject one = byNumber.value(value.toArray().at(0).toString());
        const QJsonObject other = byNumber.value(value.toArray().at(1).toString());
        CHECK(one.value(u"name"_s) == value.toArray().at(2));
        CHECK(other.value(u"name"_s) == value.toArray().at(2));
        CHECK(one.value(u"class"_s) == other.value(u"class"_s));
    }
    for (const auto &value : expected.value(u"crossClassNamesakes"_s).toArray()) {
        QSet<QString> numbers;
        for (const auto &number : value.toArray().at(0).toArray())
            numbers.insert(number.toString());
        CHECK(numbersOfName.value(value.toArray().at(1).toString()).contains(numbers));
    }
}

/// The sheet as it stands, number cells as numbers, without the rows that `without` names as Excel counts them.
QByteArray workbookOf(const core::tabular::Sheet &sheet, const QSet<int> &without)
{
    QByteArray rows;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        rows += "<row r=\"" + QByteArray::number(i + 1) + "\">";
        for (const auto &cell : without.contains(static_cast<int>(i) + 1) ? QList<core::tabular::Cell>() : sheet.rows.at(i)) {
            const QByteArray text = cell.text.toHtmlEscaped().toUtf8();
            rows += cell.kind == core::tabular::Cell::Kind::Number
                ? "<c><v>" + text + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
        }
        rows += "</row>";
    }
    return sheetWorkbook(rows);
}

QMap<QString, QJsonObject> studentsByNumber(const CliFixture &cli)
{
    QMap<QString, QJsonObject> byNumber;
    for (const auto &value : cli.done({u"roster"_s, u"list"_s, u"--full"_s, u"--now"_s, Now}).value(u"students"_s).toArray())
        byNumber.insert(value.toObject().value(u"studentNumber"_s).toString(), value.toObject());
    return byNumber;
}

QString writeMap(const CliFixture &cli, const QByteArray &json)
{
    return cli.writeFile(u"map.json"_s, json);
}

} // namespace

TEST_CASE("a roster in .xlsx is stored exactly as the school counts it", "[cli][roster][files]")
{
    checkRoster(u"roster-junior.xlsx"_s, u"roster-junior.expected.json"_s, u"junior"_s);
}

TEST_CASE("a roster in .xls is stored exactly as the school counts it", "[cli][roster][files]")
{
    checkRoster(u"roster-junior.xls"_s, u"roster-junior.expected.json"_s, u"junior"_s);
}

TEST_CASE("a roster in CSV is stored exactly as the school counts it", "[cli][roster][files]")
{
    checkRoster(u"roster-primary.csv"_s, u"roster-primary.expected.json"_s, u"primary"_s);
}

TEST_CASE("the same roster in another format changes nothing", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    CHECK(cli.done(import(roster(u"roster-junior.xlsx"_s))).value(u"added"_s).toInt() == 1108);
    const QJsonObject again = cli.done(import(roster(u"roster-junior.xls"_s)));
    CHECK(again.value(u"added"_s).toInt(-1) == 0);
    CHECK(again.value(u"updated"_s).toInt(-1) == 0);
    CHECK(again.value(u"unchanged"_s).toInt(-1) == 1108);
    CHECK(again.value(u"left"_s).toInt(-1) == 0);
}

TEST_CASE("each fault of the faulty roster is named with its value and the earlier row", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    const QJsonObject expected = expectedOf(u"roster-bad.expected.json"_s);
    const Run run = cli.inSchool(import(roster(u"roster-bad.xlsx"_s)));
    CHECK(run.exit == 5);
    const QJsonArray problems = run.error().value(u"problems"_s).toArray();
    CHECK(problems.size() == expected.value(u"problems"_s).toInt());
    QMap<int, QJsonObject> byRow;
    QMap<QString, int> kinds;
    for (const auto &value : problems) {
        byRow.insert(value.toObject().value(u"row"_s).toInt(), value.toObject());
        ++kinds[value.toObject().value(u"kind"_s).toString()];
    }
    CHECK(byRow.size() == expected.value(u"rowsWithProblem"_s).toInt());
    const QJsonObject byKind = expected.value(u"problemsByKind"_s).toObject();
    CHECK(kinds.size() == byKind.size());
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        CHECK(kinds.value(it.key()) == it.value().toInt());
    for (const auto &value : expected.value(u"faults"_s).toArray()) {
        const QJsonObject fault = value.toObject();
        const QJsonObject problem = byRow.value(fault.value(u"row"_s).toInt());
        INFO(fault.value(u"row"_s).toInt());
        for (const QString &key : {u"column"_s, u"kind"_s, u"otherRow"_s})
            CHECK(problem.value(key) == fault.value(key));
        if (fault.value(u"value"_s).isString() && fault.value(u"kind"_s).toString() != u"id_scientific")
            CHECK(problem.value(u"value"_s) == fault.value(u"value"_s));
        CHECK(problem.value(u"file"_s).toString() == u"roster-bad.xlsx"_s);
        CHECK(problem.value(u"sheet"_s).toString() == u"Sheet1"_s);
    }
    CHECK(cli.done({u"roster"_s, u"list"_s, u"--now"_s, Now}).value(u"students"_s).toArray().isEmpty());
}

TEST_CASE("without its faults the faulty roster goes in, every unclean cell cleaned without a word", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    const QJsonObject expected = expectedOf(u"roster-bad.expected.json"_s);
    QSet<int> faulty;
    for (const auto &fault : expected.value(u"faults"_s).toArray())
        faulty.insert(fault.toObject().value(u"row"_s).toInt());
    const auto sheet = valueOf(core::tabular::readXlsx(roster(u"roster-bad.xlsx"_s))).sheets.first();
    const QJsonObject data = cli.done(import(cli.writeFile(u"clean.xlsx"_s, workbookOf(sheet, faulty))));
    CHECK(data.value(u"added"_s) == expected.value(u"rowsWithoutProblem"_s));
    CHECK(data.value(u"classes"_s) == expected.value(u"classesAfterMapping"_s));
    CHECK(data.value(u"problems"_s).toArray().isEmpty());

    const auto students = studentsByNumber(cli);
    const QStringList header = sheet.texts(expected.value(u"headerRow"_s).toInt() - 1);
    const auto number = [&](int row) {
        const QString raw = sheet.texts(row - 1).value(header.indexOf(u"学号"_s)).normalized(QString::NormalizationForm_KC);
        return QString(raw).remove(QRegularExpression(u"[^0-9]"_s));
    };
    const QJsonArray cells = expected.value(u"mustBeCleanedSilently"_s).toArray();
    CHECK(cells.size() == 44);
    for (const auto &value : cells) {
        const QJsonObject cell = value.toObject();
        const int row = cell.value(u"row"_s).toInt();
        INFO(row << ' ' << cell.value(u"kind"_s).toString().toStdString());
        REQUIRE(students.contains(number(row)));
        const QJsonObject student = students.value(number(row));
        const QString column = cell.value(u"column"_s).toString();
        const QJsonValue found = column == u"学号" ? student.value(u"studentNumber"_s)
            : column == u"姓名"                     ? student.value(u"name"_s)
            : column == u"身份证号"                 ? student.value(u"idNumber"_s)
                                    : student.value(u"guardians"_s).toArray().first().toObject().value(u"phone"_s);
        CHECK(found == cell.value(u"clean"_s));
    }
}

TEST_CASE("every spelling of a class that the sample lists is the class it means", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    const QJsonObject variants = expectedOf(u"roster-bad.expected.json"_s).value(u"classVariants"_s).toObject();
    CHECK(variants.size() == 41);
    QList<QStringList> rows{{u"姓名"_s, u"学号"_s, u"性别"_s, u"班级"_s}};
    for (const QString &spelling : variants.keys())
        rows.append({u"学生"_s, QString::number(100 + rows.size()), u"女"_s, spelling});
    const QJsonObject data = cli.done(import(cli.writeFile(u"classes.xlsx"_s, textWorkbook(rows))));
    CHECK(data.value(u"added"_s).toInt() == variants.size());
    CHECK(data.value(u"problems"_s).toArray().isEmpty());
    const auto students = studentsByNumber(cli);
    for (const QStringList &row : rows.mid(1)) {
        INFO(row.last().toStdString());
        const QJsonObject student = students.value(row.at(1));
        const QString number = student.value(u"class"_s).toString().section(u'(', 1).section(u')', 0, 0);
        CHECK(QString::number(student.value(u"grade"_s).toInt()) + u'-' + number == variants.value(row.last()).toString());
    }
}

TEST_CASE("each style of writing a birthday is read as the day that it means", "[cli][roster][files]")
{
    struct Style {
        QString name; ///< as the expected file shows it
        QRegularExpression form;
    };
    const QList<Style> styles{{u"2016-03-05"_s, QRegularExpression(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s)},
                              {u"2016/3/5"_s, QRegularExpression(u"^(\\d{4})/(\\d{1,2})/(\\d{1,2})$"_s)},
                              {u"2016.03.05"_s, QRegularExpression(u"^(\\d{4})\\.(\\d{2})\\.(\\d{2})$"_s)},
                              {u"20160305"_s, QRegularExpression(u"^(\\d{4})(\\d{2})(\\d{2})$"_s)},
                              {u"2016年3月5日"_s, QRegularExpression(u"^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"_s)},
                              {u"Excel serial 42434"_s, QRegularExpression(u"^(\\d{5})$"_s)}};
    CliFixture cli;
    CHECK(cli.run({u"vault"_s, u"create"_s, u"--profile"_s, u"school"_s, u"--stage"_s, u"primary"_s, u"--unit-code"_s, u"530002"_s,
                   u"--unit-name"_s, u"测试小学"_s, u"--user"_s, CliFixture::User, u"--test"_s, u"--kdf-ms"_s, u"10"_s},
                  cli.school()).exit == 0);
    cli.done(import(roster(u"roster-primary.csv"_s)));
    const auto students = studentsByNumber(cli);
    const auto sheet = valueOf(core::tabular::readWorkbook(roster(u"roster-primary.csv"_s))).sheets.first();
    const QStringList header = sheet.texts(0);
    QMap<QString, int> counts;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        const QStringList cells = sheet.texts(row);
        const QString written = cells.value(header.indexOf(u"出生年月日"_s)).trimmed();
        const QString number = cells.value(header.indexOf(u"学号"_s)).trimmed();
        INFO(row + 1 << ' ' << written.toStdString());
        QDate day;
        for (const Style &style : styles) {
            const auto match = style.form.match(written);
            if (!match.hasMatch())
                continue;
            ++counts[style.name];
            day = style.form.captureCount() == 3
                ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                : QDate(1899, 12, 30).addDays(match.captured(1).toInt());
        }
        REQUIRE(day.isValid());
        CHECK(students.value(number).value(u"birthDate"_s).toString() == day.toString(Qt::ISODate));
    }
    const QJsonObject expected = expectedOf(u"roster-primary.expected.json"_s).value(u"birthDateStyles"_s).toObject();
    CHECK(expected.size() == styles.size());
    for (auto it = expected.begin(); it != expected.end(); ++it)
        CHECK(counts.value(it.key()) == it.value().toInt());
}

TEST_CASE("a map says what the columns are where their names do not", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    const QString file = cli.writeFile(u"名单.csv"_s, u"本校名册;;\n学员;所属;男女;姓名\n陈一;七(1)班;男;旧名\n李二;七(2)班;女;旧名\n"_s.toUtf8());
    CHECK(cli.inSchool(import(file)).exit == 5);
    const QString map = writeMap(cli, u"{\"columns\":{\"学员\":\"name\",\"所属\":\"class\",\"男女\":\"sex\",\"姓名\":null},\"headerRow\":2}"_s.toUtf8());
    CHECK(cli.done(import(file, {u"--map"_s, map})).value(u"added"_s).toInt() == 2);
    const QJsonArray students = cli.done({u"roster"_s, u"list"_s, u"--now"_s, Now}).value(u"students"_s).toArray();
    REQUIRE(students.size() == 2);
    CHECK(students.first().toObject().value(u"name"_s).toString() == u"陈一"_s);
    const auto refused = [&](const QByteArray &json) { return cli.inSchool(import(file, {u"--map"_s, writeMap(cli, json)})); };
    CHECK(refused("{\"columns\":{\"学员\":\"nickname\"}}").exit == 5);
    CHECK(refused("{\"colums\":{}}").exit == 5);
    const Run missing = refused("{\"columns\":{\"学员\":\"name\",\"所属\":\"class\",\"没有\":\"sex\"}}");
    CHECK(missing.exit == 5);
    CHECK(missing.error().value(u"problems"_s).toArray().first().toObject().value(u"column"_s).toString() == u"没有"_s);
    CHECK(refused("{\"headerRow\":3,\"columns\":{\"学员\":\"name\",\"所属\":\"class\"}}").exit == 5);
}

TEST_CASE("files that are no rosters are refused with the reason and write nothing", "[cli][roster][files][hostile]")
{
    CliFixture cli;
    cli.createSchool();
    const auto message = [&](const QByteArray &bytes) {
        const Run run = cli.inSchool(import(cli.writeFile(u"名单.xlsx"_s, bytes)));
        CHECK(run.exit == 5);
        return run.error().value(u"message"_s).toString();
    };
    CHECK(message("<html><table></table></html>").contains(u"网页"));
    CHECK(message({}).contains(u"空的"));
    CHECK(message("%PDF-1.4").contains(u"不是表格"));
    CHECK(message(readFile(roster(u"roster-junior.xlsx"_s)).left(100'000)).contains(u"不完整"));
    CHECK(message(readFile(roster(u"roster-junior.xls"_s)).left(100'000)).contains(u"不完整"));
    CHECK(message("姓名,班级\n\"陈一,703\n").contains(u"第 2 行"));
    CHECK(cli.done({u"roster"_s, u"list"_s, u"--now"_s, Now}).value(u"students"_s).toArray().isEmpty());
}

TEST_CASE("a line of which it is unsure whom it means waits for the person's decision", "[cli][roster][files]")
{
    CliFixture cli;
    cli.createSchool();
    const auto file = [&](const QString &lines) {
        return cli.writeFile(u"名单.csv"_s, (u"姓名,学号,性别,班级\n"_s + lines).toUtf8());
    };
    cli.done(import(file(u"黄三,3,男,七(1)班\n黄三,4,男,七(1)班\n"_s)));
    const QStringList again = import(file(u"黄三,,男,七(1)班\n"_s));
    const Run asked = cli.inSchool(again);
    CHECK(asked.exit == 8);
    const QJsonObject problem = asked.error().value(u"problems"_s).toArray().first().toObject();
    CHECK(problem.value(u"row"_s).toInt() == 2);
    const QJsonArray candidates = problem.value(u"candidates"_s).toArray();
    REQUIRE(candidates.size() == 2);
    const auto decided = [&](const QString &answer) {
        return again + QStringList{u"--decide"_s, cli.writeFile(u"decide.json"_s, u"{\"2\":\"%1\"}"_s.arg(answer).toUtf8())};
    };
    CHECK(cli.done(decided(candidates.first().toObject().value(u"id"_s).toString())).value(u"unchanged"_s).toInt() == 1);
    CHECK(cli.inSchool(decided(u"perhaps"_s)).exit == 5);
    CHECK(cli.done(decided(u"new"_s)).value(u"added"_s).toInt() == 1);
}
