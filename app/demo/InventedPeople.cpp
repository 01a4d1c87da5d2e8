// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/InventedPeople.h"

using namespace Qt::Literals::StringLiterals;
using core::students::RosterLine;
using core::students::RosterReading;
using core::students::Student;

namespace demo {

namespace {

const QString Surnames = u"李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"_s;
const QString GirlCharacters = u"雨欣怡婷静雪琳瑶萱颖慧佳悦梦菲晓诗云彤宁语岚清妍若思芷蓝"_s;
const QString BoyCharacters = u"浩宇轩杰俊伟博文涛强明志鹏飞翔宁航逸晨阳泽睿凯东林岩松川"_s;
constexpr int PupilsInClass = 46;
constexpr int FirstGrade = 7;
constexpr int Grades = 3;
constexpr int AgeAtEntry = 12;

} // namespace

QString InventedPeople::name(bool male)
{
    const QString &given = male ? BoyCharacters : GirlCharacters;
    QString text(Surnames.at(below(static_cast<int>(Surnames.size()))));
    text += given.at(below(static_cast<int>(given.size())));
    if (!oneIn(6))
        text += given.at(below(static_cast<int>(given.size())));
    return text;
}

QString InventedPeople::idNumber(const QDate &birth, bool male)
{
    static const QString check = u"10X98765432"_s;
    static constexpr int weights[]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const int order = (++m_serial % 499) * 2 + (male ? 1 : 0);
    QString text = u"%1%2%3"_s.arg(990000 + m_serial / 499, 6)
                       .arg(birth.toString(u"yyyyMMdd"_s))
                       .arg(order, 3, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += text.at(i).digitValue() * weights[i];
    return text + check.at(sum % 11);
}

QString InventedPeople::phone()
{
    return u"1990000%1"_s.arg(below(10000), 4, 10, QChar(u'0'));
}

RosterReading InventedPeople::roster(int students, const QDate &day)
{
    RosterReading reading;
    reading.headerRow = 1;
    const int classes = std::max(Grades, (students + PupilsInClass - 1) / PupilsInClass);
    const int schoolYear = day.month() >= 9 ? day.year() : day.year() - 1;
    for (int i = 0; i < students; ++i) {
        const int place = i % classes;
        RosterLine line;
        line.row = i + 2;
        Student &student = line.student;
        student.male = oneIn(2);
        student.name = name(student.male);
        student.className = {FirstGrade + place % Grades, 1 + place / Grades};
        const int entry = schoolYear - (student.className.grade - FirstGrade);
        student.studentNumber = u"%1%2"_s.arg(entry).arg(i + 1, 4, 10, QChar(u'0'));
        student.birth = QDate(entry - AgeAtEntry, 1 + below(8), 1 + below(28));
        student.idType = u"1"_s;
        student.idNumber = idNumber(student.birth, student.male);
        student.nationalNumber = u'G' + student.idNumber;
        student.nation = u"汉族"_s;
        student.boarding = oneIn(2);
        if (*student.boarding)
            student.dormitory = {student.male ? u"1栋"_s : u"2栋"_s, QString::number(101 + below(60)),
                                 QString::number(1 + below(8))};
        student.leftBehind = oneIn(12) ? core::students::LeftBehind::BothParentsAway : core::students::LeftBehind::No;
        student.migrant = oneIn(5);
        student.orphan = false;
        student.onlyChild = oneIn(3);
        student.address = u"云岭县示例路 %1 号"_s.arg(1 + below(400));
        student.phone = phone();
        student.guardians.append({student.name.left(1) + name(true).mid(1), u"父亲"_s, phone(), true});
        student.guardians.append({name(false), u"母亲"_s, phone(), true});
        reading.lines.append(line);
    }
    return reading;
}

int InventedPeople::answer(int burden)
{
    const int drawn = below(100);
    return drawn < burden / 4 ? 3 : drawn < burden / 2 ? 2 : drawn < burden ? 1 : 0;
}

core::tabular::Sheet InventedPeople::answers(const RosterReading &roster, const QList<core::assessments::Scale> &scales,
                                             const QDate &first, const QDate &last)
{
    using core::tabular::Cell;
    const auto row = [](const QStringList &texts) {
        QList<Cell> cells;
        for (const QString &text : texts)
            cells.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
        return cells;
    };
    core::tabular::Sheet sheet;
    sheet.name = u"Sheet1"_s;
    QStringList header{u"序号"_s,         u"提交答卷时间"_s, u"所用时间"_s,   u"来源"_s,       u"来源详情"_s,
                       u"来自IP"_s,       u"1、您的姓名"_s,  u"2、您的班级"_s, u"3、您的学号"_s, u"4、身份证号后四位"_s};
    int question = 5;
    for (const auto &scale : scales) {
        for (const auto &item : scale.items)
            header.append(u"%1、%2"_s.arg(question++).arg(item.text));
    }
    sheet.rows.append(row(header));
    const auto days = static_cast<int>(first.daysTo(last)) + 1;
    for (const RosterLine &line : roster.lines) {
        if (oneIn(50))
            continue; // absent on the day
        const Student &student = line.student;
        const QDateTime at(first.addDays(below(days)), QTime(9 + below(7), below(60), below(60)));
        const bool mistyped = oneIn(90);
        QStringList cells{QString::number(sheet.rows.size()),
                          at.toString(u"yyyy/MM/dd HH:mm:ss"_s),
                          u"%1秒"_s.arg(oneIn(60) ? 12 : 120 + below(240)),
                          u"手机提交"_s,
                          u"直接访问"_s,
                          u"192.0.2.%1(云南-昆明)"_s.arg(below(250)),
                          student.name,
                          student.className.display(),
                          mistyped ? QString() : student.studentNumber,
                          mistyped ? QString() : student.idNumber.right(4)};
        if (mistyped)
            cells[7] = u"转学来的"_s;
        const int mood = below(100);
        const int burden = mood < 62 ? 8 : mood < 86 ? 30 : mood < 97 ? 60 : 92;
        for (const auto &scale : scales) {
            for (const auto &item : scale.items) {
                const bool grave = std::any_of(scale.critical.begin(), scale.critical.end(),
                                               [&](const auto &critical) { return critical.item == item.number; });
                const int value = answer(grave ? burden / 6 : burden);
                cells.append(oneIn(700) ? u"(空)"_s : scale.options.at(value).texts.first());
            }
        }
        sheet.rows.append(row(cells));
    }
    return sheet;
}

} // namespace demo
