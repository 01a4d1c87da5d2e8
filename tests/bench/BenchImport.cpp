// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include "core/students/RosterRules.h"
#include "core/tabular/Workbook.h"
#include "core/tabular/ZipDirectory.h"

#include <QFile>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <cstdlib>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace bench
{

namespace
{
constexpr int Students = 5000;
constexpr int Rounds = 5;

/// As the national register exports it, written by libxlsxwriter.
void writeRoster(const QString &path)
{
    static const QStringList header{u"年级"_s,     u"班级"_s,     u"校内学号"_s, u"全国学籍号"_s, u"姓名"_s,
                                    u"性别"_s,     u"出生日期"_s, u"民族"_s,     u"身份证件类型"_s, u"身份证件号"_s,
                                    u"就读方式"_s, u"现住址"_s,   u"联系电话"_s, u"成员1姓名"_s,  u"成员1关系"_s,
                                    u"成员1联系电话"_s, u"成员2姓名"_s, u"成员2关系"_s, u"成员2联系电话"_s};
    static const QStringList grades{u"七年级"_s, u"八年级"_s, u"九年级"_s};
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "学生信息");
    lxw_row_t row = 0;
    const auto write = [&](const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cells.at(column).toUtf8().constData(), nullptr);
        ++row;
    };
    write(header);
    for (const auto &line : inventedRoster(Students).lines) {
        const auto &student = line.student;
        write({grades.at(student.className.grade - 7), u"%1班"_s.arg(student.className.number), student.studentNumber,
               student.nationalNumber, student.name, student.male ? u"1-男"_s : u"2-女"_s,
               student.birth.toString(u"yyyyMMdd"_s), u"01-汉族"_s, u"1"_s, student.idNumber,
               *student.boarding ? u"2-住校"_s : u"1-走读"_s, student.address, student.phone,
               student.guardians.at(0).name, student.guardians.at(0).relation, student.guardians.at(0).phone,
               student.guardians.at(1).name, student.guardians.at(1).relation, student.guardians.at(1).phone});
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        std::exit(1);
}

/// The least that any reader must do: unpack the two large parts and walk their XML.
void bareRead(const QByteArray &bytes)
{
    const auto parts = core::tabular::readZipDirectory(bytes);
    qsizetype letters = 0;
    for (const char *part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        const auto unpacked = core::tabular::unpack(bytes, parts.value().value(part));
        QXmlStreamReader xml(unpacked.value());
        while (!xml.atEnd()) {
            xml.readNext();
            letters += xml.text().size();
        }
    }
    if (letters == 0)
        std::exit(1);
}

QJsonObject workload(const QString &program, const QString &folder)
{
    return QJsonDocument::fromJson(runBeside(program, {folder})).object();
}

Figure againstPlain(const QString &name, const std::vector<double> &own, const std::vector<double> &plain)
{
    Figure figure;
    figure.name = name;
    figure.unit = u"ms"_s;
    figure.value = median(own);
    figure.yardstick = u"the same program writing a plain file"_s;
    figure.yardstickValue = median(plain);
    figure.held = u"ratio"_s;
    figure.limit = 1.15;
    return figure;
}
} // namespace

QList<Figure> measureImport(const QString &folder)
{
    const QString path = folder + u"/roster.xlsx"_s;
    writeRoster(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::exit(1);
    const QByteArray bytes = file.readAll();
    std::vector<double> bare;
    std::vector<double> reading;
    for (int i = 0; i < Rounds; ++i) {
        bare.push_back(milliseconds([&] { bareRead(bytes); }));
        reading.push_back(milliseconds([&] {
            const auto book = core::tabular::readWorkbook(path);
            const auto roster = core::students::readRoster(book.value().sheets.first(), core::students::Stage::Junior,
                                                           QDate(2026, 11, 25));
            if (roster.value().lines.size() != Students)
                std::exit(1);
        }));
    }
    Figure rows;
    rows.name = u"roster .xlsx read and checked"_s;
    rows.unit = u"rows/s"_s;
    rows.value = Students / median(reading) * 1000;
    rows.yardstick = u"unpacking the parts and walking their XML"_s;
    rows.yardstickValue = Students / median(bare) * 1000;

    std::vector<double> ownImport, plainImport, ownList, plainList;
    for (int i = 0; i < Rounds; ++i) {
        const QJsonObject plain = workload(u"yice_bench_plain"_s, folder + u"/plain-%1"_s.arg(i));
        const QJsonObject own = workload(u"yice_bench_workload"_s, folder + u"/own-%1"_s.arg(i));
        plainImport.push_back(plain.value(u"import"_s).toDouble());
        plainList.push_back(plain.value(u"list"_s).toDouble());
        ownImport.push_back(own.value(u"import"_s).toDouble());
        ownList.push_back(own.value(u"list"_s).toDouble());
    }
    return {rows, againstPlain(u"encrypted: import of 5,000 students"_s, ownImport, plainImport),
            againstPlain(u"encrypted: lists of 5,000 students"_s, ownList, plainList)};
}

} // namespace bench
