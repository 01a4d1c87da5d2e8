// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/StaffRules.h"

#include "core/network/PostTable.h"
#include "core/tabular/TableReader.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using core::tabular::TableReader;

namespace core::network
{

namespace
{

namespace staff
{
enum Column { Number, Name, Sex, Role, Subject, HeadOf, Joined, State, Level, CertificateNumber, Issued, ValidUntil };
const QList<TableReader::Column> &columns()
{
    static const QList<TableReader::Column> list{
        {{u"工号"_s, u"教工号"_s, u"教师编号"_s, u"职工号"_s}, true},
        {{u"姓名"_s, u"教师姓名"_s, u"教职工姓名"_s}, true},
        {{u"性别"_s}, false},
        {{u"岗位"_s, u"职务"_s, u"岗位名称"_s}, true},
        {{u"任教学科"_s, u"学科"_s}, false},
        {{u"班主任班级"_s, u"任班主任的班级"_s}, false},
        {{u"入校日期"_s, u"到校日期"_s, u"入职日期"_s}, false},
        {{u"在岗状态"_s, u"状态"_s}, false},
        {{u"心理认证等级"_s, u"认证等级"_s, u"证书等级"_s}, false},
        {{u"证书编号"_s, u"证书号"_s}, false},
        {{u"发证日期"_s, u"颁证日期"_s}, false},
        {{u"有效期至"_s, u"有效期止"_s}, false}};
    return list;
}
} // namespace staff

namespace training
{
enum Column { Day, Title, Category, Hours, Number, Name };
const QList<TableReader::Column> &columns()
{
    static const QList<TableReader::Column> list{{{u"培训日期"_s, u"日期"_s}, true},
                                                 {{u"培训名称"_s, u"培训主题"_s, u"培训内容"_s}, true},
                                                 {{u"类别"_s, u"培训类别"_s}, false},
                                                 {{u"学时"_s, u"课时"_s}, false},
                                                 {{u"工号"_s, u"教工号"_s, u"教师编号"_s, u"职工号"_s}, true},
                                                 {{u"姓名"_s, u"教师姓名"_s}, false}};
    return list;
}
} // namespace training

namespace posts
{
enum Column { Level, Scope, Title, Holder, HolderNumber, First, Last };
const QList<TableReader::Column> &columns()
{
    static const QList<TableReader::Column> list{{{u"层级"_s}, true},
                                                 {{u"范围"_s}, true},
                                                 {{u"岗位"_s, u"职务"_s}, true},
                                                 {{u"姓名"_s, u"任职人"_s}, true},
                                                 {{u"工号或学号"_s, u"工号"_s, u"学号"_s}, false},
                                                 {{u"任职起"_s, u"任职开始"_s}, false},
                                                 {{u"任职止"_s, u"任职结束"_s}, false}};
    return list;
}
} // namespace posts

/// True when `key` is new; else reports it with the row that has it already.
bool isNew(QHash<QString, int> &rows, const QString &key, TableReader &table, qsizetype column, const QString &kind)
{
    if (const auto known = rows.constFind(key); known != rows.constEnd()) {
        table.report(column, kind, {{u"otherRow"_s, *known}});
        return false;
    }
    rows.insert(key, table.excelRow());
    return true;
}

void needOrder(TableReader &table, const QDate &first, const QDate &last, qsizetype lastColumn)
{
    if (first.isValid() && last.isValid() && last < first)
        table.report(lastColumn, u"date_order"_s);
}

class StaffTable
{
public:
    StaffTable(TableReader table, StaffReading &reading) : m_table(std::move(table)), m_reading(reading) {}

    void read()
    {
        m_table.forEach([this] { line(); });
        m_reading.hasStaff = true;
        m_reading.rowsInStaffSheet += m_table.rows();
        m_reading.problems += m_table.problems();
    }

private:
    void line()
    {
        using namespace staff;
        Staff one;
        one.number = m_table.code(Number);
        one.name = m_table.text(Name);
        one.role = m_table.text(Role);
        one.subject = m_table.text(Subject);
        one.headOf = m_table.text(HeadOf);
        one.state = m_table.text(State);
        one.joined = m_table.date(Joined);
        readSex(one);
        readCertificate(one);
        if (one.number.isEmpty())
            m_table.report(Number, u"missing_staff_no"_s);
        if (one.name.isEmpty())
            m_table.report(Name, u"missing_name"_s);
        if (one.role.isEmpty())
            m_table.report(Role, u"missing_role"_s);
        if (one.number.isEmpty() || one.name.isEmpty())
            return;
        if (!m_places.contains(one.number)) {
            m_places.insert(one.number, m_reading.staff.size());
            m_reading.staff.append({m_table.sheetName(), m_table.excelRow(), one});
            return;
        }
        Line<Staff> &before = m_reading.staff[m_places.value(one.number)];
        Staff same = one;
        same.certificates = before.value.certificates;
        if (same != before.value)
            m_table.report(same.name == before.value.name ? Number : Name, u"staff_conflict"_s,
                           {{u"otherRow"_s, before.row}});
        else if (!m_hasCertificate)
            m_table.report(Number, u"duplicate_staff"_s, {{u"otherRow"_s, before.row}});
        else
            before.value.certificates += one.certificates;
    }

    void readSex(Staff &one)
    {
        const QString sex = m_table.text(staff::Sex);
        if (sex == u"男" || sex == u"女")
            one.male = sex == u"男";
        else if (!sex.isEmpty())
            m_table.report(staff::Sex, u"unknown_sex"_s);
    }

    void readCertificate(Staff &one)
    {
        using namespace staff;
        Certificate certificate;
        certificate.title = m_table.text(Level);
        certificate.number = m_table.code(CertificateNumber);
        certificate.issued = m_table.date(Issued);
        certificate.validUntil = m_table.date(ValidUntil);
        needOrder(m_table, certificate.issued, certificate.validUntil, ValidUntil);
        m_hasCertificate = certificate != Certificate();
        if (!m_hasCertificate)
            return;
        certificate.level = certificate.title.left(1).toUpper();
        if (certificate.level != u"A" && certificate.level != u"B" && certificate.level != u"C") {
            m_table.report(Level, u"unknown_code"_s);
            return;
        }
        const QString key = certificate.number.isEmpty()
                                ? u"%1|%2|%3"_s.arg(one.number, certificate.level, certificate.issued.toString(Qt::ISODate))
                                : certificate.number;
        if (isNew(m_certificates, key, m_table, CertificateNumber, u"duplicate_certificate"_s))
            one.certificates.append(certificate);
    }

    TableReader m_table;
    StaffReading &m_reading;
    QHash<QString, qsizetype> m_places;
    QHash<QString, int> m_certificates;
    bool m_hasCertificate = false; ///< the line speaks of one
};

/// 6, 1.5: tenths of an hour.
std::optional<int> tenthsFrom(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,4})(?:\.(\d))?$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 10 + match.captured(2).toInt();
}

void readTraining(TableReader table, StaffReading &reading)
{
    using namespace training;
    QHash<QString, int> rows;
    table.forEach([&] {
        TrainingLine one;
        one.name = table.text(Name);
        one.training.staffNumber = table.code(Number);
        one.training.title = table.text(Title);
        one.training.category = table.text(Category);
        const QString hours = table.text(Hours);
        one.training.hourTenths = tenthsFrom(hours);
        if (!hours.isEmpty() && !one.training.hourTenths)
            table.report(Hours, u"unreadable"_s);
        if (table.text(Day).isEmpty())
            table.report(Day, u"missing_date"_s);
        one.training.day = table.date(Day);
        if (one.training.title.isEmpty())
            table.report(Title, u"missing_title"_s);
        if (one.training.staffNumber.isEmpty()) {
            table.report(Number, u"missing_staff_no"_s);
            return;
        }
        const QString key = u"%1|%2|%3"_s.arg(one.training.staffNumber, one.training.day.toString(Qt::ISODate),
                                              one.training.title);
        if (isNew(rows, key, table, Number, u"duplicate_training"_s))
            reading.training.append({table.sheetName(), table.excelRow(), one});
    });
    reading.hasTraining = true;
    reading.problems += table.problems();
}

Result<> readPosts(TableReader table, StaffReading &reading)
{
    using namespace posts;
    static const QStringList levels{u"学校"_s, u"年级"_s, u"班级"_s, u"宿舍"_s};
    YICE_ASSIGN(const PostTable known, shippedPostTable());
    QHash<QString, int> rows;
    table.forEach([&] {
        Post one;
        const qsizetype level = levels.indexOf(table.text(posts::Level));
        if (level < 0)
            table.report(posts::Level, u"unknown_code"_s);
        else
            one.level = static_cast<network::Level>(level);
        one.scope = table.text(Scope);
        one.title = table.text(Title);
        one.holder = table.text(Holder);
        one.holderNumber = table.code(HolderNumber);
        one.first = table.date(First);
        one.last = table.date(Last);
        needOrder(table, one.first, one.last, Last);
        if (one.scope.isEmpty())
            table.report(Scope, u"missing_scope"_s);
        if (one.title.isEmpty())
            table.report(Title, u"missing_role"_s);
        if (one.holder.isEmpty() && !one.holderNumber.isEmpty())
            table.report(Holder, u"missing_name"_s);
        const PostKind *kind = known.titled(one.level, one.title);
        const QString key = u"%1|%2|%3|%4|%5"_s.arg(level).arg(one.scope, one.title, one.first.toString(Qt::ISODate),
                                                               kind && kind->several ? one.holder + one.holderNumber : QString());
        if (isNew(rows, key, table, Scope, u"duplicate_post"_s))
            reading.posts.append({table.sheetName(), table.excelRow(), one});
    });
    reading.hasPosts = true;
    reading.problems += table.problems();
    return {};
}

} // namespace

Result<StaffReading> readStaff(const tabular::Workbook &book)
{
    StaffReading reading;
    reading.file = book.sheets.isEmpty() ? QString() : book.sheets.first().file;
    for (const tabular::Sheet &sheet : book.sheets) {
        // Posts name a holder and training names a number: each of the three is looked for by what only it has.
        if (auto table = TableReader::find(sheet, posts::columns())) {
            YICE_TRY(readPosts(std::move(*table), reading));
        } else if (auto courses = TableReader::find(sheet, training::columns())) {
            readTraining(std::move(*courses), reading);
        } else if (auto people = TableReader::find(sheet, staff::columns())) {
            StaffTable(std::move(*people), reading).read();
        }
    }
    if (!reading.hasStaff && !reading.hasTraining && !reading.hasPosts)
        return tabular::noTableIn(book);
    return reading;
}

} // namespace core::network
