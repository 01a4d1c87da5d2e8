// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoNetwork.h"

#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace ui::network;
using core::network::Level;
using core::network::StaffImport;
using core::students::CalendarImport;

namespace tests
{

namespace
{

/// A school year whose first term has one week.
constexpr const char *Calendar = R"({
    "schoolYear": "2026-2027", "yearStart": "2026-09-01", "yearEnd": "2027-08-31",
    "terms": [{"id": "1", "name": "第一学期", "start": "2026-09-01", "end": "2026-09-06",
               "weeks": [{"monday": "2026-08-31", "kind": "teaching", "teachingWeek": 1, "schoolDays": 4}]}]})";

School demoSchool()
{
    School school;
    core::network::Staff head;
    head.number = u"T1"_s;
    head.name = u"郑鹏"_s;
    head.role = u"校长"_s;
    core::network::Staff counsellor = head;
    counsellor.number = u"T2"_s;
    counsellor.certificates = {{u"A"_s, u"A级"_s, u"YLA1"_s, QDate(2024, 6, 1), {}}, {u"C"_s, u"C级"_s, u"YLC1"_s, {}, {}}};
    core::network::Staff warden = head;
    warden.role = u"宿管"_s;
    school.staff = {head, counsellor, warden};
    school.trainingRecords = 4;
    school.posts = {{Level::School, u"全校师生"_s, u"校级负责人"_s, u"郑鹏"_s, u"T1"_s, QDate(2026, 9, 1), QDate(2027, 8, 31)},
                    {Level::Class, u"七年级4班"_s, u"班主任"_s, {}, {}, {}, {}}};
    return school;
}

} // namespace

NetworkSource demoNetwork()
{
    NetworkSource source;
    source.mayImport = true;
    source.load = [] { return ready(demoSchool()); };
    source.tryStaff = [](const QString &path) {
        if (path.endsWith(u"bad.xlsx")) {
            core::Error error(core::ErrorCode::InputRejected);
            error.problems = {{{}, u"教师培训记录"_s, 3, u"工号"_s, u"T9"_s, u"unknown_staff"_s, {}}};
            return QtFuture::makeReadyFuture(core::Result<StaffImport>(core::fail(error)));
        }
        StaffImport import;
        import.staff = 3;
        import.posts = 2;
        import.added = path.endsWith(u"same.xlsx") ? 0 : 5;
        return ready(import);
    };
    source.importStaff = source.tryStaff;
    source.tryCalendar = [](const QString &) {
        CalendarImport import;
        import.added = 1;
        import.calendar = core::students::SchoolCalendar::fromJson(Calendar).value();
        import.problems = {{{}, {}, 0, u"schoolDays"_s, u"2026-11-16"_s, u"school_days_differ"_s, {}}};
        return ready(import);
    };
    source.importCalendar = source.tryCalendar;
    return source;
}

} // namespace tests
