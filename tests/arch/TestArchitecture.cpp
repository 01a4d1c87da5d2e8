// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestSupport.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which parts a part may include. A part is a folder below core/ or ui/, or one of the top folders.
const QMap<QString, QStringList> &mayInclude()
{
    static const QMap<QString, QStringList> table = [] {
        const QStringList base{u"core/base"_s};
        const QStringList security = base + QStringList{u"core/security"_s};
        const QStringList storage = security + QStringList{u"core/storage"_s};
        const QStringList services = storage
            + QStringList{u"core/exchange"_s, u"core/tabular"_s, u"core/reports"_s, u"core/indicators"_s};
        const QStringList students = services + QStringList{u"core/students"_s};
        const QStringList network = services + QStringList{u"core/network"_s};
        const QStringList assessments = students + QStringList{u"core/assessments"_s};
        const QStringList alerts = assessments + QStringList{u"core/alerts"_s};
        const QStringList referral = alerts + QStringList{u"core/referral"_s};
        const QStringList crisis = alerts + QStringList{u"core/crisis"_s};
        const QStringList inquiry = alerts + QStringList{u"core/inquiry"_s};
        const QStringList observations = alerts + QStringList{u"core/network"_s, u"core/observations"_s};
        const QStringList visits = alerts + QStringList{u"core/visits"_s};
        const QStringList kits = observations + QStringList{u"core/kits"_s, u"core/visits"_s};
        const QStringList plans = alerts + QStringList{u"core/plans"_s};
        const QStringList meetings = plans + QStringList{u"core/meetings"_s};
        const QStringList counselling = alerts + QStringList{u"core/counselling"_s};
        const QStringList records = counselling + QStringList{u"core/plans"_s, u"core/referral"_s, u"core/records"_s};
        const QStringList station = assessments + QStringList{u"core/station"_s};
        // Retention knows the tables of other areas by its rule file, and their services for names.
        const QStringList retention = alerts + QStringList{u"core/retention"_s};
        const QStringList workspace =
            retention + QStringList{u"core/network"_s, u"core/plans"_s, u"core/meetings"_s, u"core/counselling"_s, u"core/referral"_s, u"core/crisis"_s, u"core/inquiry"_s, u"core/observations"_s, u"core/visits"_s, u"core/kits"_s, u"core/records"_s, u"core/station"_s, u"core/district"_s, u"core/workspace"_s};
        const QStringList words = workspace + QStringList{u"ui/words"_s};
        const QStringList uiCommon = words + QStringList{u"ui/common"_s};
        QMap<QString, QStringList> rows{
            {u"core/base"_s, base},
            {u"core/security"_s, security},
            {u"core/storage"_s, storage},
            {u"core/exchange"_s, storage + QStringList{u"core/exchange"_s}},
            {u"core/tabular"_s, storage + QStringList{u"core/tabular"_s}},
            {u"core/reports"_s, storage + QStringList{u"core/reports"_s}},
            {u"core/indicators"_s, storage + QStringList{u"core/indicators"_s}},
            {u"core/students"_s, students},
            {u"core/network"_s, network},
            {u"core/assessments"_s, assessments},
            {u"core/alerts"_s, alerts},
            {u"core/referral"_s, referral},
            {u"core/crisis"_s, crisis},
            {u"core/inquiry"_s, inquiry},
            {u"core/observations"_s, observations},
            {u"core/kits"_s, kits},
            {u"core/visits"_s, visits},
            {u"core/plans"_s, plans},
            {u"core/meetings"_s, meetings},
            {u"core/records"_s, records},
            {u"core/counselling"_s, counselling},
            {u"core/retention"_s, retention},
            {u"core/station"_s, station},
            {u"core/district"_s,
             storage + QStringList{u"core/exchange"_s, u"core/indicators"_s, u"core/district"_s}},
            {u"core/workspace"_s, workspace},
            {u"ui/words"_s, words},
            {u"ui/common"_s, uiCommon},
            {u"ui/shell"_s, uiCommon + QStringList{u"ui/shell"_s}},
        };
        // A page never includes another area's page: it asks the shell.
        for (const QString &area : {u"ui/today"_s, u"ui/students"_s, u"ui/assessments"_s, u"ui/alerts"_s, u"ui/exchange"_s,
                                    u"ui/district"_s, u"ui/network"_s, u"ui/backup"_s, u"ui/retention"_s, u"ui/station"_s, u"ui/referral"_s, u"ui/plans"_s, u"ui/counselling"_s, u"ui/records"_s, u"ui/meetings"_s, u"ui/crisis"_s, u"ui/kits"_s, u"ui/journal"_s})
            rows.insert(area, uiCommon + QStringList{u"ui/shell"_s, area});
        return rows;
    }();
    return table;
}

struct Include {
    QString file;
    int line;
    QString target;
};

QString partOf(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return steps.size() > 2 ? steps.at(0) + u'/' + steps.at(1) : steps.at(0);
}

QStringList sources(const QString &top)
{
    QStringList files;
    const QString root = QStringLiteral(YICE_SOURCE_DIR "/");
    QDirIterator walk(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(root.size()));
    files.sort();
    return files;
}

QString textOf(const QString &relative)
{
    return QString::fromUtf8(tests::readFile(QStringLiteral(YICE_SOURCE_DIR "/") + relative));
}

QList<Include> includesIn(const QString &file, const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QList<Include> found;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines.at(i));
        if (match.hasMatch())
            found.append({file, i + 1, match.captured(1)});
    }
    return found;
}

/// What in `text`, the content of `file`, breaks the wall. One line each.
QStringList breaches(const QString &file, const QString &text)
{
    static const QRegularExpression qtGui(
        uR"(^(QtGui|QtWidgets|QtCharts|QtPrintSupport|QWidget|QApplication|QGuiApplication|QPainter|QPixmap|QImage|QColor|QFont|QIcon|QMessageBox)\b)"_s);
    static const QRegularExpression nestedLoop(uR"(\bQEventLoop\b|\.exec\(\)\s*;\s*//\s*wait|processEvents\()"_s);
    QStringList found;
    const QString part = partOf(file);
    const bool core = file.startsWith(u"core/");
    for (const Include &include : includesIn(file, text)) {
        const QString place = u"%1:%2 includes %3"_s.arg(file).arg(include.line).arg(include.target);
        if (include.target.startsWith(u"QtNetwork") || include.target.startsWith(u"QNetwork")
            || include.target == u"QTcpSocket"_s || include.target == u"QUdpSocket"_s)
            found.append(place + u": nothing is sent over a network"_s);
        if (core && qtGui.match(include.target).hasMatch())
            found.append(place + u": core never draws"_s);
        if (include.target.startsWith(u"QSql") && part != u"core/storage"_s)
            found.append(place + u": one door to the file"_s);
        if (include.target.startsWith(u"core/") || include.target.startsWith(u"ui/")
            || include.target.startsWith(u"app/")) {
            const QString target = partOf(include.target);
            if ((core && !include.target.startsWith(u"core/"))
                || (mayInclude().contains(part) && !mayInclude().value(part).contains(target)))
                found.append(place + u": against the direction of dependency"_s);
            static const QRegularExpression foreign(uR"((Repository|Codec)\.h$)"_s);
            if (target != part && core && target != u"core/storage"_s && foreign.match(include.target).hasMatch())
                found.append(place + u": another area's repository"_s);
        }
    }
    if (nestedLoop.match(text).hasMatch())
        found.append(file + u": a nested event loop"_s);
    static const QRegularExpression externData(uR"(^extern\s+(?!"C")[\w:<>]+\s+\w+\s*;)"_s,
                                               QRegularExpression::MultilineOption);
    if (externData.match(text).hasMatch())
        found.append(file + u": extern data"_s);
    const qsizetype lines = text.count(u'\n');
    if (file.endsWith(u".cpp") && lines > 500)
        found.append(u"%1: %2 lines, at most 500"_s.arg(file).arg(lines));
    if (file.endsWith(u".h") && lines > 150)
        found.append(u"%1: %2 lines, at most 150"_s.arg(file).arg(lines));
    if (!text.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        found.append(file + u": no licence line"_s);
    return found;
}

} // namespace

TEST_CASE("the wall between the parts stands", "[arch]")
{
    QStringList found;
    int files = 0;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString &file : sources(top)) {
            ++files;
            found += breaches(file, textOf(file));
        }
    }
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(files > 10);
}

TEST_CASE("every part of core has its row in the table", "[arch]")
{
    for (const QString &file : sources(u"core"_s)) {
        INFO(file.toStdString());
        CHECK(mayInclude().contains(partOf(file)));
    }
}

TEST_CASE("the wall finds a planted breach of each kind", "[arch]")
{
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const auto planted = [&](const QString &file, const QString &line) { return breaches(file, licence + line).size(); };
    CHECK(planted(u"core/base/X.cpp"_s, u"#include <QString>\n"_s) == 0);
    CHECK(planted(u"core/base/X.cpp"_s, u"#include \"core/storage/Store.h\"\n"_s) == 1);
    CHECK(planted(u"core/students/X.cpp"_s, u"#include <QSqlQuery>\n"_s) == 1);
    CHECK(planted(u"core/students/X.cpp"_s, u"#include <QWidget>\n"_s) == 1);
    CHECK(planted(u"ui/shell/X.cpp"_s, u"#include <QNetworkReply>\n"_s) == 1);
    CHECK(planted(u"core/alerts/X.cpp"_s, u"#include \"core/students/StudentRepository.h\"\n"_s) == 1);
    CHECK(planted(u"core/district/X.cpp"_s, u"#include \"core/students/Student.h\"\n"_s) == 1);
    CHECK(planted(u"ui/shell/X.cpp"_s, u"QEventLoop loop;\n"_s) == 1);
    CHECK(planted(u"core/base/X.cpp"_s, u"extern int counter;\n"_s) == 1);
    CHECK(planted(u"core/base/X.h"_s, QString(200, u'\n')) == 1);
    CHECK(breaches(u"core/base/X.cpp"_s, u"int x;\n"_s).size() == 1);
}
