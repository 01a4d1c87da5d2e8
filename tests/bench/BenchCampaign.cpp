// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BigSchool.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace bench
{

namespace
{
constexpr int Students = 5000;
constexpr int Items = 100;
constexpr int Rounds = 5;
constexpr quint32 Seed = 11;

struct School {
    QString vault;
    QString campaign;
    QString answers; ///< .xlsx
    QString roster;  ///< .csv: number, name, class
};

/// As 问卷星 exports a form of 100 questions in option texts, written by libxlsxwriter with shared strings as Excel does.
void writeAnswers(const QString &path, const core::students::RosterReading &roster)
{
    QRandomGenerator random(Seed);
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Sheet1");
    lxw_row_t row = 0;
    const auto write = [&](const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cells.at(column).toUtf8().constData(), nullptr);
        ++row;
    };
    QStringList header{u"序号"_s,     u"提交答卷时间"_s, u"所用时间"_s, u"来源"_s,  u"来源详情"_s,
                       u"来自IP"_s,   u"1、姓名"_s,      u"2、班级"_s,  u"3、学号"_s};
    for (int item = 1; item <= Items; ++item)
        header.append(u"%1、第%2题"_s.arg(item + 3).arg(item));
    write(header);
    for (const auto &line : roster.lines) {
        const auto &student = line.student;
        QStringList cells{QString::number(row),
                          u"2026/11/%1 10:%2:00"_s.arg(random.bounded(10, 20)).arg(random.bounded(10, 60)),
                          u"%1秒"_s.arg(random.bounded(60) == 0 ? 90 : random.bounded(500, 1500)),
                          u"手机提交"_s,
                          u"直接访问"_s,
                          u"192.0.2.%1"_s.arg(random.bounded(250)),
                          student.name,
                          student.className.display(),
                          student.studentNumber};
        const int burden = random.bounded(10) == 0 ? 60 : 25;
        for (int item = 0; item < Items; ++item) {
            const bool grave = item == 84 || item == 96;
            cells.append(random.bounded(500) == 0                            ? u"(空)"_s
                         : random.bounded(100) < (grave ? burden / 12 : burden) ? u"是"_s
                                                                             : u"否"_s);
        }
        write(cells);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        std::exit(1);
}

void writeRosterTable(const QString &path, const core::students::RosterReading &roster)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    for (const auto &line : roster.lines)
        file.write(u"%1,%2,%3\n"_s.arg(line.student.studentNumber, line.student.name, line.student.className.display()).toUtf8());
}

School makeSchool(const QString &folder)
{
    School school{folder + u"/vault"_s, {}, folder + u"/answers.xlsx"_s, folder + u"/roster.csv"_s};
    const auto roster = bench::inventedRoster(Students);
    writeAnswers(school.answers, roster);
    writeRosterTable(school.roster, roster);
    if (!makeBigSchool({school.vault, Students, 1, false}))
        std::exit(1);
    auto opened = openBigSchool(school.vault);
    if (!opened)
        std::exit(1);
    const auto made = (*opened)
                          ->run([](core::workspace::Areas &areas) -> core::Result<QString> {
                              core::assessments::Campaign round;
                              round.name = u"2026 年秋季"_s;
                              round.scales = {u"mht"_s};
                              round.grades = {7, 8, 9};
                              round.first = QDate(2026, 11, 9);
                              round.last = QDate(2026, 11, 20);
                              YICE_ASSIGN(const auto id, areas.campaigns.create(round));
                              YICE_ASSIGN(const auto rows, areas.students.list({}));
                              QList<core::Id<core::students::Student>> agreed;
                              for (const auto &row : rows)
                                  agreed.append(row.id);
                              YICE_TRY(areas.consents.setPaper(id.bytes(), agreed));
                              return id.toString();
                          })
                          .takeResult();
    if (!made)
        std::exit(1);
    school.campaign = *made;
    return school;
}

void copyFolder(const QString &from, const QString &to)
{
    spent(u"/bin/cp"_s, {u"-r"_s, from, to});
}
} // namespace

QList<Figure> measureCampaign(const QString &folder)
{
    const School school = makeSchool(folder);
    if (const QString kept = qEnvironmentVariable("YICE_BENCH_KEEP"); !kept.isEmpty()) {
        copyFolder(folder, kept);
        std::fprintf(stderr, "campaign %s\n", qUtf8Printable(school.campaign));
    }
    qputenv("YICE_PASSWORD", BenchPassword.toUtf8());
    const QString yicectl = QCoreApplication::applicationDirPath() + u"/yicectl"_s;
    const QStringList global{u"--user"_s, BenchUser, u"--now"_s, u"2026-11-25T10:00:00"_s, u"--json"_s};
    std::vector<double> own, ownPeak, script, scriptPeak;
    for (int i = 0; i < Rounds; ++i) {
        const QString vault = folder + u"/vault-%1"_s.arg(i);
        copyFolder(school.vault, vault);
        qputenv("XDG_DATA_HOME", (vault + u"-data"_s).toUtf8()); // a copy must not be behind the one before
        const Spent one = spent(yicectl, QStringList{u"--vault"_s, vault} + global
                                             + QStringList{u"campaign"_s, u"import"_s, school.campaign, school.answers,
                                                           u"--report-out"_s, folder + u"/own-%1.xlsx"_s.arg(i)});
        own.push_back(one.milliseconds);
        ownPeak.push_back(one.peakMib);
        const Spent other = spent(u"/usr/bin/python3"_s, {QStringLiteral(YICE_BENCH_SOURCE) + u"/campaign_yardstick.py"_s,
                                                          school.answers, school.roster,
                                                          folder + u"/script-%1.db"_s.arg(i),
                                                          folder + u"/script-%1.xlsx"_s.arg(i)});
        script.push_back(other.milliseconds);
        scriptPeak.push_back(other.peakMib);
    }
    const QString yardstick = u"a script with openpyxl in streaming mode and plain SQLite"_s;
    return {{u"5,000 sheets of 100 items: file to commit and report"_s, u"ms"_s, median(own), yardstick, median(script),
             u"ratio"_s, 1.0 / 3},
            {u"5,000 sheets of 100 items: largest memory"_s, u"MiB"_s, median(ownPeak), yardstick, median(scriptPeak),
             u"ratio"_s, 1}};
}

} // namespace bench
