// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observations/ObservationService.h"

#include "core/base/text/CleanText.h"
#include "core/observations/RoomService.h"
#include "core/observations/WeatherService.h"
#include "core/storage/ImportLog.h"
#include "core/students/OwnStudents.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace core::observations
{

namespace
{

using students::ClassName;
using students::StudentRow;

QString keyOf(const ClassName &name, const QDate &week)
{
    return u"%1/%2/%3"_s.arg(week.toString(Qt::ISODate)).arg(name.grade).arg(name.number);
}

bool comesBefore(const Problem &a, const Problem &b)
{
    return std::pair(a.sheet, a.row) < std::pair(b.sheet, b.row);
}

} // namespace

/// One sheet on its way into the vault.
struct ObservationService::Import {
    storage::Connection &db;
    const students::StudentService &roster;
    const alerts::AlertContext &context;
    const ObservationReading &reading;
    ObservationForm form;
    QHash<QString, StudentRow> byNumber;
    QMultiHash<QString, StudentRow> byName; ///< and class
    QSet<QString> classes;
    QHash<Id<students::Student>, QList<Observation>> stored; ///< of the weeks of the file
    QHash<QString, QList<ZeroReport>> storedZero;
    QList<SheetLine> lines; ///< each with its student
    QList<Problem> problems;
    ObservationImport report;

    Result<> load()
    {
        YICE_ASSIGN(form, shippedObservationForm());
        YICE_ASSIGN(const auto all, roster.list({}));
        for (const StudentRow &one : all) {
            byNumber.insert(one.studentNumber, one);
            byName.insert(base::cleanText(one.name) + one.className.display(), one);
            classes.insert(one.className.display());
        }
        for (const SheetLine &line : reading.lines) {
            if (!report.weeks.contains(line.seen.handed.week))
                report.weeks.append(line.seen.handed.week);
        }
        std::sort(report.weeks.begin(), report.weeks.end());
        if (report.weeks.isEmpty())
            return {};
        ObservationRepository repository(db);
        YICE_ASSIGN(const auto observed, repository.between(report.weeks.first(), report.weeks.last()));
        for (const Observation &one : observed)
            stored[one.student].append(one);
        // A sheet that is read again may name somebody who has left since.
        YICE_ASSIGN(const auto rows, roster.rowsOf(stored.keys()));
        for (const StudentRow &one : rows) {
            if (one.hasLeft && !byNumber.contains(one.studentNumber))
                byNumber.insert(one.studentNumber, one);
        }
        YICE_ASSIGN(const auto zero, repository.zeroBetween(report.weeks.first(), report.weeks.last()));
        for (const ZeroReport &one : zero)
            storedZero[keyOf(one.handed.className, one.handed.week)].append(one);
        return {};
    }

    void refuse(const SheetLine &line, SheetColumn column, const QString &value, const QString &kind,
                const QVariantMap &more = {})
    {
        Problem problem;
        problem.sheet = line.sheet;
        problem.row = line.row;
        problem.column = headerOf(form).at(column);
        problem.value = value;
        problem.kind = kind;
        problem.context = more;
        problems.append(problem);
    }

    /// Nothing, and a problem, where the line does not name one student of its class without doubt.
    std::optional<StudentRow> studentOf(const SheetLine &line)
    {
        const ClassName &className = line.seen.handed.className;
        if (line.number.isEmpty()) {
            const QList<StudentRow> found = byName.values(line.name + className.display());
            if (found.size() == 1)
                return found.first();
            refuse(line, NameColumn, line.name, found.isEmpty() ? u"unknown_student"_s : u"ambiguous_student"_s);
            return std::nullopt;
        }
        const auto found = byNumber.constFind(line.number);
        if (found == byNumber.constEnd()) {
            refuse(line, NumberColumn, line.number, u"unknown_student"_s);
            return std::nullopt;
        }
        if (!line.name.isEmpty() && base::cleanText(found->name) != line.name) {
            refuse(line, NameColumn, line.name, u"name_vs_student"_s);
            return std::nullopt;
        }
        if (found->className != className && !isKnown(line, found->id)) {
            refuse(line, ClassColumn, className.display(), u"class_vs_student"_s,
                   {{u"class"_s, found->className.display()}});
            return std::nullopt;
        }
        return *found;
    }

    /// The student was of this class in that week: a sheet that is read again after a change of class is no mistake.
    bool isKnown(const SheetLine &line, const Id<students::Student> &student) const
    {
        const QList<Observation> before = stored.value(student);
        return std::any_of(before.begin(), before.end(), [&](const Observation &one) {
            return one.handed.week == line.seen.handed.week && one.handed.className == line.seen.handed.className;
        });
    }

    void findStudents()
    {
        QHash<QString, const SheetLine *> zeroRows;
        QHash<QString, const SheetLine *> observedRows;
        QHash<std::pair<Id<students::Student>, QDate>, int> studentRows;
        for (const SheetLine &line : reading.lines) {
            const Handed &handed = line.seen.handed;
            const QString key = keyOf(handed.className, handed.week);
            const auto against = [&](const QHash<QString, const SheetLine *> &rows, const QString &kind) {
                if (const SheetLine *other = rows.value(key))
                    refuse(line, ZeroColumn, {}, kind, {{u"otherRow"_s, other->row}});
                return rows.contains(key);
            };
            if (!classes.contains(handed.className.display())) {
                refuse(line, ClassColumn, handed.className.display(), u"unknown_class"_s);
                continue;
            }
            if (line.zero) {
                if (against(zeroRows, u"duplicate_report"_s) || against(observedRows, u"zero_vs_observation"_s))
                    continue;
                zeroRows.insert(key, &line);
                lines.append(line);
                continue;
            }
            const auto student = studentOf(line);
            if (!student || against(zeroRows, u"zero_vs_observation"_s))
                continue;
            const std::pair place(student->id, handed.week);
            if (const int other = studentRows.value(place)) {
                refuse(line, NameColumn, line.name, u"duplicate_observation"_s, {{u"otherRow"_s, other}});
                continue;
            }
            studentRows.insert(place, line.row);
            if (!observedRows.contains(key))
                observedRows.insert(key, &line);
            SheetLine found = line;
            found.number = student->studentNumber;
            found.seen.student = student->id;
            lines.append(found);
        }
    }

    QDateTime noticed(const QDate &filled) const
    {
        return std::min(filled.startOfDay(context.days.zone).toUTC(), db.clock().now());
    }

    /// What the rules say of one observation.
    alerts::Observed observedOf(const Observation &seen) const
    {
        alerts::Observed observed;
        observed.student = seen.student;
        observed.critical = form.sameDay(seen.ratings);
        for (const alerts::TalkItem &talk : form.rules.talks) {
            for (qsizetype i = 0; i < form.items.size(); ++i) {
                const assessments::Answer &given = seen.ratings.at(i);
                if (form.items.at(i).number == talk.item && given.kind == assessments::Answer::Kind::Given
                    && form.scale.keyed(talk.item, given.value) >= talk.atLeast)
                    observed.talks.append(talk);
            }
        }
        observed.noticed = noticed(seen.handed.filled);
        observed.note = seen.facts;
        return observed;
    }

    Result<> takeZero(const SheetLine &line)
    {
        const Handed &handed = line.seen.handed;
        QList<ZeroReport> &before = storedZero[keyOf(handed.className, handed.week)];
        report.zero.append({handed.className, handed.week, handed.head});
        if (std::any_of(before.begin(), before.end(), [&](const ZeroReport &one) { return one.handed == handed; })) {
            ++report.unchanged;
            return {};
        }
        const ZeroReport fresh{Id<ZeroReport>::make(db.clock()), handed, static_cast<int>(before.size()) + 1,
                               db.clock().now(), db.viewer().name};
        ++(before.isEmpty() ? report.added : report.corrected);
        before.append(fresh);
        return ObservationRepository(db).add(fresh);
    }

    Result<> takeObserved(const SheetLine &line)
    {
        const alerts::Observed observed = observedOf(line.seen);
        ImportedLine told{line.row, line.number, line.seen.handed, form.points(line.seen.ratings),
                          form.points(line.seen.ratings, true), observed.critical};
        if (!observed.critical.isEmpty()) {
            told.due = context.days.dueAfter(observed.noticed, form.rules.sameDay);
            told.overdue = db.clock().now() > told.due;
        }
        report.observed.append(told);
        QList<Observation> before = stored.value(line.seen.student);
        before.removeIf([&](const Observation &one) { return one.handed.week != line.seen.handed.week || !one.post.isEmpty(); });
        if (std::any_of(before.begin(), before.end(), [&](const Observation &one) { return one.saysSameAs(line.seen); })) {
            ++report.unchanged;
            return {};
        }
        Observation fresh = line.seen;
        fresh.id = Id<Observation>::make(db.clock());
        fresh.entered = db.clock().now();
        fresh.enteredBy = db.viewer().name;
        ++(before.isEmpty() ? report.added : report.corrected);
        return store(fresh, observed, before);
    }

    Result<> store(Observation fresh, const alerts::Observed &observed, const QList<Observation> &before)
    {
        fresh.version = static_cast<int>(before.size()) + 1;
        YICE_TRY(ObservationRepository(db).add(fresh));
        return alerts::ObservationIntake(db, context).take(form.rules, withoutKnown(observed, before));
    }

    /// The same report is here already, or the one next to it in time says the same words: what goes back to earlier words is news.
    static bool isSaid(const Observation &one, const QList<Observation> &before)
    {
        const Observation *last = nullptr;
        const Observation *next = nullptr;
        for (const Observation &other : before) {
            if (other.id == one.id && other.saysSameAs(one))
                return true;
            if (std::pair(other.entered, other.id.bytes()) < std::pair(one.entered, one.id.bytes()))
                last = &other;
            else if (!next)
                next = &other;
        }
        return (last && last->saysSameAs(one)) || (next && next->saysSameAs(one));
    }

    /// What is here of these pupils. A return says all that its kit ever said, so each is read once.
    Result<> loadOf(const QList<Observation> &observed)
    {
        const ObservationRepository repository(db);
        for (const Observation &one : observed) {
            if (!stored.contains(one.student)) {
                YICE_ASSIGN(stored[one.student], repository.of(one.student));
            }
        }
        return {};
    }

    /// By the same post of the same pupil and week, the earliest first.
    QList<Observation> beside(const Observation &one) const
    {
        QList<Observation> versions;
        const QList<Observation> all = stored.value(one.student);
        std::copy_if(all.begin(), all.end(), std::back_inserter(versions),
                     [&](const Observation &other) { return other.handed.week == one.handed.week && other.post == one.post; });
        std::sort(versions.begin(), versions.end(),
                  [](const Observation &a, const Observation &b) { return std::pair(a.entered, a.id.bytes()) < std::pair(b.entered, b.id.bytes()); });
        return versions;
    }

    /// Pupils and weeks of these that stand here with more than one version.
    int conflictsIn(const QList<Observation> &observed) const
    {
        int conflicts = 0;
        QSet<std::pair<QByteArray, QDate>> seen;
        for (const Observation &one : observed) {
            const std::pair place(one.student.bytes(), one.handed.week);
            if (seen.contains(place))
                continue;
            seen.insert(place);
            conflicts += standing(beside(one)).size() > 1 ? 1 : 0;
        }
        return conflicts;
    }

    Result<TakenReports> takeWritten(const Written &written, bool onlyDanger)
    {
        TakenReports taken;
        ObservationRepository repository(db);
        YICE_TRY(loadOf(written.observed));
        for (const Observation &one : written.observed) {
            const alerts::Observed observed = observedOf(one);
            if (onlyDanger && observed.critical.isEmpty())
                continue;
            const QList<Observation> before = beside(one);
            if (isSaid(one, before)) {
                ++taken.same;
                continue;
            }
            YICE_TRY(roster.row(one.student));
            Observation fresh = one;
            const bool idTaken = std::any_of(before.begin(), before.end(), [&](const Observation &other) { return other.id == one.id; });
            if (idTaken) // the kit went back to an older copy of itself
                fresh.id = Id<Observation>::make(db.clock());
            YICE_TRY(store(fresh, observed, before));
            stored[one.student].append(fresh);
            ++taken.added;
            taken.danger += observed.critical.isEmpty() ? 0 : 1;
        }
        taken.conflicts = conflictsIn(written.observed);
        for (const ZeroReport &one : written.zero) {
            if (onlyDanger)
                break;
            YICE_ASSIGN(QList<ZeroReport> before, repository.zeroBetween(one.handed.week, one.handed.week));
            before.removeIf([&](const ZeroReport &other) { return other.handed.className != one.handed.className; });
            const bool here = std::any_of(before.begin(), before.end(), [&](const ZeroReport &other) {
                return other.id == one.id || other.handed == one.handed;
            });
            if (here) {
                ++taken.same;
                continue;
            }
            ZeroReport fresh = one;
            fresh.version = static_cast<int>(before.size()) + 1;
            YICE_TRY(repository.add(fresh));
            ++taken.added;
        }
        return taken;
    }

    /// What an earlier version said has had its signal and its talk.
    alerts::Observed withoutKnown(alerts::Observed observed, const QList<Observation> &before) const
    {
        for (const Observation &one : before) {
            const alerts::Observed then = observedOf(one);
            observed.critical.removeIf([&](int item) { return then.critical.contains(item); });
            observed.talks.removeIf([&](const alerts::TalkItem &talk) {
                return std::any_of(then.talks.begin(), then.talks.end(),
                                   [&](const alerts::TalkItem &old) { return old.id == talk.id; });
            });
        }
        return observed;
    }

    Result<ObservationImport> take()
    {
        for (const SheetLine &line : lines) {
            YICE_TRY(line.zero ? takeZero(line) : takeObserved(line));
        }
        return report;
    }
};

Result<TakenReports> ObservationService::takeWritten(const Written &written, bool onlyDanger)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    YICE_ASSIGN(const ObservationForm form, shippedObservationForm());
    const ObservationReading nothing;
    Import import{m_db, m_students, m_context, nothing, form, {}, {}, {}, {}, {}, {}, {}, {}};
    YICE_ASSIGN(TakenReports taken, import.takeWritten(written, onlyDanger));
    const auto add = [&](const TakenReports &more) {
        taken.added += more.added;
        taken.same += more.same;
        taken.danger += more.danger;
    };
    YICE_ASSIGN(const TakenReports rooms, RoomService(m_db, m_students, m_context).takeWritten(written.rooms, onlyDanger));
    add(rooms);
    if (!onlyDanger) {
        YICE_ASSIGN(const TakenReports weather, WeatherService(m_db, m_context).takeWritten(written.weather));
        add(weather);
    }
    return taken;
}

Result<ObservationImport> ObservationService::importSheet(const ObservationReading &reading)
{
    YICE_TRY(m_db.viewer().require(Permission::EditAlerts));
    YICE_TRY(students::requireAll(m_db.viewer()));
    Import import{m_db, m_students, m_context, reading, {}, {}, {}, {}, {}, {}, {}, reading.problems, {}};
    YICE_TRY(import.load());
    import.findStudents();
    if (!import.problems.isEmpty()) {
        Error error(ErrorCode::InputRejected);
        error.problems = import.problems;
        std::stable_sort(error.problems.begin(), error.problems.end(), comesBefore);
        return fail(error);
    }
    YICE_ASSIGN(ObservationImport report, storage::ImportLog(m_db).during(
                                              {u"observation"_s, reading.file, Permission::EditAlerts},
                                              [&] { return import.take(); }));
    report.lines = reading.read;
    report.untouched = reading.untouched;
    report.warnings = reading.warnings;
    const auto byWeek = [](const ClassWeek &a, const ClassWeek &b) {
        return std::tuple(a.week, a.className.grade, a.className.number)
            < std::tuple(b.week, b.className.grade, b.className.number);
    };
    std::sort(report.zero.begin(), report.zero.end(), byWeek);
    for (const QDate &week : std::as_const(report.weeks)) {
        YICE_ASSIGN(const ReportGrid grid, this->grid(week, week));
        for (const ReportRow &row : grid.rows) {
            const ReportCell &cell = row.cells.first();
            if (!grid.weeks.first().due)
                continue;
            ++report.due;
            if (cell.filled.isValid())
                ++report.in;
            else
                report.missing.append({row.className, week, row.head});
        }
    }
    return report;
}

} // namespace core::observations
