// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoUnits.h"

#include "tests/ui/UiSupport.h"
#include "ui/words/PackageWords.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::district::CrisisReport;
using core::district::SafeCount;
using core::exchange::KnownUnit;
using core::exchange::PackageKind;
using core::exchange::Receipt;
using core::exchange::SentPackage;
using core::exchange::Standing;
using core::exchange::TakenPackage;
using core::exchange::UnitCard;
using ui::common::readyFuture;

namespace tests
{

namespace
{
QDateTime local(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::LocalTime).toUTC();
}

template <typename T> QFuture<Result<T>> answer(const std::optional<core::Error> &error, const T &value)
{
    return readyFuture(error ? Result<T>(core::fail(*error)) : Result<T>(value));
}

CrisisReport crisis(const QString &pseudonym, int severity, int grade, const QString &state, const QDateTime &due)
{
    return {pseudonym, severity, grade, state, local(11, 20, 9, 12), due, due < demoNow()};
}

ui::common::FileChooser chooser(const QTemporaryDir &folder, const QString &saveAs, const QStringList &opened)
{
    ui::common::FileChooser files;
    files.save = [&folder, &saveAs](QWidget *, const QString &, const QString &, const auto &chosen) {
        chosen(folder.filePath(saveAs));
    };
    files.open = [&opened](QWidget *, const QString &, const auto &chosen) { chosen(opened); };
    return files;
}
} // namespace

QDateTime demoNow()
{
    return local(11, 25, 10, 46);
}

UnitCard demoCard(const QString &code, const QString &name)
{
    const auto keys = core::exchange::UnitKeys::generate();
    return made(core::exchange::makeUnitCard(code, name, keys));
}

DemoExchange::DemoExchange()
{
    units = {KnownUnit{demoCard(u"YL-001"_s, u"云岭示例中学"_s), true, demoNow()},
             KnownUnit{demoCard(u"Q-01"_s, u"示例区心理健康分中心"_s), false, demoNow()},
             KnownUnit{demoCard(u"DC-002"_s, u"滇池示例一中"_s), false, demoNow()}};
    preview.rows = {QJsonObject{{u"row"_s, u"figures"_s}}};
    preview.figures.day = QDate(2026, 11, 25);
    preview.figures.students = 2006;
    preview.figures.assessed = 1898;
    preview.figures.campaign = u"2026 秋季普测"_s;
    preview.figures.overdue = SafeCount{};
    preview.figures.bySeverity = {{4, SafeCount{}}, {3, SafeCount{9}}, {2, SafeCount{34}}, {1, SafeCount{46}}};
    for (int grade = 7; grade <= 12; ++grade)
        preview.figures.byGrade.insert(grade, {{4, SafeCount{0}},
                                               {3, grade % 2 ? SafeCount{} : SafeCount{0}},
                                               {2, SafeCount{grade}},
                                               {1, SafeCount{grade + 1}}});
    preview.crises = {crisis(u"7K2M-Q9XA-3FHT"_s, 4, 11, u"intervening"_s, local(11, 25, 16)),
                      crisis(u"W4TD-08NC-ZP5E"_s, 3, 10, u"following"_s, local(11, 24, 9)),
                      crisis(u"M1QY-6RVB-K93J"_s, 3, 9, u"following"_s, local(11, 27, 17))};
    SentPackage answered{core::Id<SentPackage>(QUuid::createUuid()), PackageKind::District, u"Q-01"_s, 11,
                         local(10, 30, 15), "h11", Receipt{"h11", PackageKind::District, 11, 3, 40, 0, 0},
                         local(11, 2, 9)};
    SentPackage open{core::Id<SentPackage>(QUuid::createUuid()), PackageKind::District, u"Q-01"_s, 12,
                     local(11, 20, 15), "h12", std::nullopt, {}};
    sent = {open, answered};
}

ui::exchange::ExchangeSource DemoExchange::source()
{
    ui::exchange::ExchangeSource source;
    source.clock = std::make_shared<core::base::SetClock>(demoNow());
    source.units = [this] { return answer({}, units); };
    source.preview = [this] { return answer(previewError, preview); };
    source.send = [this](const QString &to, const QList<QJsonObject> &rows) {
        sends.append({to, rows});
        return answer(sendError, core::workspace::DistrictSent{"sealed for " + to.toUtf8(), 13, reported});
    };
    source.weekly = [this] {
        ++weeklies;
        core::workspace::WeeklyCase one;
        one.pseudonym = u"7K2M-Q9XA-3FHT"_s;
        one.firstRecord = one.due = demoNow();
        return answer(weeklyError, ui::words::weeklyPaper({one}, {}, {u"云岭示例中学"_s, QDate(2026, 11, 25)}));
    };
    source.sentFile = [](const core::Id<SentPackage> &) { return answer({}, QByteArray("again")); };
    source.sent = [this] { return answer({}, sent); };
    source.takeReceipt = [this](const QByteArray &) {
        SentPackage package = sent.first();
        package.receipt = Receipt{package.hash, package.kind, package.sequence, 2, 41, 0, 1};
        return answer(receiptError, package);
    };
    source.cardFile = [] { return answer({}, QByteArray("my card")); };
    source.trust = [this](const QByteArray &file, const QString &fingerprint) {
        trusts.append({file, fingerprint});
        return answer(trustError, units.last().card);
    };
    source.files = chooser(folder, saveAs, opened);
    return source;
}

QByteArray DemoExchange::read(const QString &name) const
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString DemoExchange::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

DemoDistrict::DemoDistrict()
{
    struct Row {
        const char16_t *name;
        int students, assessed, red, orange, yellow, crises, late, day;
        bool gap;
    };
    const auto count = [](int value) { return value == 0 || value >= 5 ? SafeCount{value} : SafeCount{}; };
    int number = 1;
    for (const Row &row : {Row{u"官渡示例二中", 0, 0, 0, 0, 0, 0, 0, 0, false},
                           Row{u"盘龙示例中学", 1204, 1059, 0, 6, 21, 2, 2, 12, true},
                           Row{u"安宁示例中学", 1530, 1457, 1, 5, 16, 1, 1, 19, false},
                           Row{u"云岭示例中学", 2006, 1898, 1, 9, 34, 1, 0, 20, false},
                           Row{u"西山示例职校", 1810, 1656, 1, 7, 18, 1, 1, 20, false},
                           Row{u"东川示例中学", 960, 896, 0, 5, 13, 0, 0, 17, false},
                           Row{u"晋宁示例中学", 1112, 1063, 0, 6, 11, 0, 0, 20, false},
                           Row{u"滇池示例一中", 2210, 2192, 1, 8, 27, 1, 0, 20, false},
                           Row{u"五华示例小学", 1420, 1397, 0, 2, 6, 0, 0, 19, false},
                           Row{u"翠湖示例小学", 1380, 1326, 0, 1, 3, 0, 0, 18, false},
                           Row{u"石林示例小学", 840, 815, 0, 0, 5, 0, 0, 19, false},
                           Row{u"呈贡示例小学", 1190, 1188, 0, 0, 2, 0, 0, 20, false},
                           Row{u"嵩明示例中学", 990, 958, 0, 3, 8, 0, 0, 20, false},
                           Row{u"宜良示例小学", 760, 752, 0, 0, 1, 0, 0, 18, false}}) {
        core::district::SchoolRow school;
        school.code = u"S-%1"_s.arg(number++, 3, 10, QChar(u'0'));
        school.name = QString::fromUtf16(row.name);
        school.openCrises = row.crises;
        school.overdueCrises = row.late;
        school.gap = row.gap;
        if (row.students > 0) {
            core::district::SafeFigures figures;
            figures.day = QDate(2026, 11, row.day);
            figures.students = row.students;
            figures.assessed = row.assessed;
            figures.bySeverity = {{4, count(row.red)}, {3, count(row.orange)}, {2, count(row.yellow)}};
            school.latest = figures;
            school.taken = local(11, row.day, 17);
        }
        overview.students += row.students;
        overview.assessed += row.assessed;
        overview.schools.append(school);
    }
    const auto add = [&](const QString &code, const QString &name, const CrisisReport &report) {
        overview.crises.append({code, name, report});
    };
    add(u"S-004"_s, u"云岭示例中学"_s, crisis(u"7K2M-Q9XA-3FHT"_s, 4, 11, u"intervening"_s, local(11, 25, 16)));
    add(u"S-003"_s, u"安宁示例中学"_s, crisis(u"2HXN-55TG-0WQ8"_s, 4, 10, u"following"_s, local(11, 24, 9)));
    add(u"S-008"_s, u"滇池示例一中"_s, crisis(u"Y7DK-M2PA-VC41"_s, 4, 12, u"following"_s, local(11, 26, 23, 59)));
    add(u"S-002"_s, u"盘龙示例中学"_s, crisis(u"B9E0-QJ3R-TT6M"_s, 3, 9, u"following"_s, local(11, 22, 9)));
    add(u"S-002"_s, u"盘龙示例中学"_s, crisis(u"NQ28-WZ5F-11KD"_s, 3, 8, u"following"_s, local(11, 23, 9)));
    add(u"S-005"_s, u"西山示例职校"_s, crisis(u"5TCV-H0GA-R7XN"_s, 3, 11, u"graded"_s, local(11, 24, 9)));
    const auto came = [&](const QString &from, const QString &name, qint64 sequence, Standing standing, bool applied) {
        return TakenPackage{core::Id<TakenPackage>(QUuid::createUuid()), PackageKind::District, from, name, sequence,
                            local(11, 20, 9), local(11, 20, 10), standing, applied};
    };
    taken = {came(u"S-008"_s, u"滇池示例一中"_s, 12, Standing::Next, true),
             came(u"S-002"_s, u"盘龙示例中学"_s, 11, Standing::Gap, false),
             came(u"S-005"_s, u"西山示例职校"_s, 9, Standing::Fork, false)};
}

ui::district::DistrictSource DemoDistrict::source()
{
    ui::district::DistrictSource source;
    source.clock = std::make_shared<core::base::SetClock>(demoNow());
    source.overview = [this] { return answer(overviewError, overview); };
    source.taken = [this] { return answer({}, taken); };
    source.take = [this](const QByteArray &file) {
        tookFiles.append(file);
        return readyFuture(answers.takeFirst());
    };
    source.apply = [this](const core::Id<TakenPackage> &id) {
        appliedByHand.append(id);
        return readyFuture(answers.takeFirst());
    };
    source.receiptFile = [](const core::Id<TakenPackage> &) { return answer({}, QByteArray("receipt again")); };
    source.cardFile = [] { return answer({}, QByteArray("card")); };
    source.trust = [](const QByteArray &, const QString &) {
        return readyFuture(Result<UnitCard>(core::fail(core::ErrorCode::KeyChanged)));
    };
    source.badge = [this](int crises, bool late) { badge = late ? crises : 0; };
    source.files = chooser(folder, saveAs, opened);
    return source;
}

} // namespace tests
