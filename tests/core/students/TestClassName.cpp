// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/CleanText.h"
#include "core/base/text/IdNumber.h"
#include "core/students/ClassName.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core::students;
using core::base::cleanCode;
using core::base::cleanText;
using core::base::IdFault;
using core::base::readIdNumber;

namespace {

const QDate Day(2026, 11, 25);

QJsonObject badRoster()
{
    return QJsonDocument::fromJson(tests::readFile(tests::dataFile(u"rosters/roster-bad.expected.json"_s))).object();
}

std::optional<ClassName> junior(const QString &typed)
{
    return readClassName(cleanText(typed), Stage::Junior, Day);
}

QStringList valuesOfKind(const QString &kind)
{
    QStringList values;
    for (const QJsonValue &fault : badRoster().value(u"faults"_s).toArray()) {
        if (fault.toObject().value(u"kind"_s).toString() == kind)
            values.append(fault.toObject().value(u"value"_s).toVariant().toString());
    }
    return values;
}

} // namespace

TEST_CASE("every spelling of a class that a school used is read", "[students][class]")
{
    const QJsonObject variants = badRoster().value(u"classVariants"_s).toObject();
    REQUIRE(variants.size() == 41);
    for (auto it = variants.begin(); it != variants.end(); ++it) {
        INFO(it.key().toStdString());
        const std::optional<ClassName> name = junior(it.key());
        REQUIRE(name.has_value());
        CHECK(u"%1-%2"_s.arg(name->grade).arg(name->number) == it.value().toString());
    }
    for (const QString &value : valuesOfKind(u"class_unreadable"_s)) {
        INFO(value.toStdString());
        CHECK_FALSE(junior(value).has_value());
    }
}

TEST_CASE("classes of other stages and doubtful spellings", "[students][class]")
{
    CHECK(junior(u"高一(3)班"_s) == ClassName{10, 3});
    CHECK(junior(u"高2026级3班"_s) == ClassName{10, 3});
    CHECK(readClassName(u"K2403"_s, Stage::Senior, Day) == ClassName{12, 3});
    CHECK(readClassName(u"四（2）班"_s, Stage::Primary, Day) == std::nullopt);
    CHECK(readClassName(cleanText(u"四（2）班"_s), Stage::Primary, Day) == ClassName{4, 2});
    CHECK(junior(u"七年级十二班"_s) == ClassName{7, 12});
    CHECK(junior(u"1203"_s) == ClassName{12, 3});
    for (const QString &text : {u""_s, u"班"_s, u"初四1班"_s, u"七"_s, u"700"_s, u"2020级1班"_s, u"七年级"_s, u"1月3日"_s})
        CHECK_FALSE(junior(text).has_value());
    CHECK(ClassName{7, 3}.display() == u"七年级(3)班"_s);
    CHECK(ClassName{11, 12}.display() == u"高二(12)班"_s);
    for (int grade = 1; grade <= 12; ++grade)
        CHECK(junior(ClassName{grade, 5}.display()) == ClassName{grade, 5});
}

TEST_CASE("what a cell hides is cleaned away", "[base][text]")
{
    const QJsonArray cells = badRoster().value(u"mustBeCleanedSilently"_s).toArray();
    REQUIRE(cells.size() == 44);
    for (const QJsonValue &value : cells) {
        const QJsonObject cell = value.toObject();
        const QString typed = cell.value(u"value"_s).toVariant().toString();
        const bool isName = cell.value(u"column"_s).toString() == u"姓名";
        INFO(typed.toStdString());
        CHECK((isName ? cleanText(typed) : cleanCode(typed)) == cell.value(u"clean"_s).toString());
    }
    CHECK(cleanText(u" Anna  Li "_s) == u"Anna Li"_s);
    CHECK(cleanText(u"扎西·次仁"_s) == u"扎西·次仁"_s);
    CHECK(cleanText(u"王𬭎"_s) == u"王𬭎"_s);
}

TEST_CASE("identity numbers are checked as GB 11643 says", "[base][text]")
{
    // Numbers of public test lists (pymod112, id-validator, python-stdnum).
    for (const QString &number :
         {u"11010519491231002X"_s, u"34052419800101001X"_s, u"440308199901101512"_s, u"810000199408230021"_s,
          u"830000199201300022"_s, u"486268198802140611"_s, u"38064219921117061X"_s, u"45883019880120031X"_s}) {
        INFO(number.toStdString());
        CHECK(readIdNumber(number).fault == IdFault::None);
        // Any one wrong digit is seen.
        for (int place = 0; place < 17; ++place) {
            QString wrong = number;
            wrong[place] = QChar(u'0' + (wrong.at(place).digitValue() + 1) % 10);
            CHECK(readIdNumber(wrong).fault != IdFault::None);
        }
    }
    CHECK(readIdNumber(u"440308199901101512"_s).birth == QDate(1999, 1, 10));
    CHECK(readIdNumber(u"440308199901101512"_s).male);
    CHECK_FALSE(readIdNumber(u"810000199408230021"_s).male);
    CHECK(readIdNumber(u"340524198001010011"_s).fault == IdFault::Checksum);
    CHECK(readIdNumber(u"5.30102E+17"_s).fault == IdFault::Scientific);
    CHECK(readIdNumber(u""_s).fault == IdFault::Length);
}

TEST_CASE("the planted identity faults of a school's file are told apart", "[base][text]")
{
    const QList<std::pair<QString, IdFault>> kinds{{u"id_length"_s, IdFault::Length}, {u"id_checksum"_s, IdFault::Checksum}};
    for (const auto &[kind, fault] : kinds) {
        const QStringList values = valuesOfKind(kind);
        CHECK_FALSE(values.isEmpty());
        for (const QString &value : values) {
            INFO(value.toStdString());
            CHECK(readIdNumber(cleanCode(value)).fault == fault);
        }
    }
    // A number that only stands twice is right in itself.
    for (const QString &value : valuesOfKind(u"duplicate_id"_s)) {
        INFO(value.toStdString());
        CHECK(readIdNumber(cleanCode(value)).fault == IdFault::None);
    }
}

TEST_CASE("a school of two stages reads an entry year only with its stage", "[students][class]")
{
    const QDate day(2026, 11, 25);
    for (const Stage stage : {Stage::NineYear, Stage::Complete}) {
        CHECK_FALSE(readClassName(u"2026级3班"_s, stage, day));
        CHECK_FALSE(readClassName(u"K2403"_s, stage, day));
        CHECK(readClassName(u"初2026级3班"_s, stage, day) == ClassName{7, 3});
        CHECK(readClassName(u"七年级3班"_s, stage, day) == ClassName{7, 3});
    }
}
