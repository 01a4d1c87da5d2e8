// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoSources.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/students/ResultPaper.h"
#include "ui/students/StudentsPage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::students;

namespace
{
const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());

void save(ui::shell::MainWindow &window, const QString &name, const QString &scheme)
{
    QTest::qWait(30);
    const QStringList left = tests::leftInChinese(&window);
    INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
    CHECK(left.isEmpty());
    CHECK(window.grab().toImage().save(u"%1/%2-%3.png"_s.arg(folder, name, scheme)));
}

void keys(const QString &text)
{
    for (QChar key : text)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

ResultView mht()
{
    QStringList answers;
    for (int i = 0; i < 100; ++i)
        answers.append(i == 41 ? u"-"_s : QString(u"0110100101"_s.at(i * 7 % 10)));
    return tests::demoResult(u"mht"_s, answers.join(u' '), u"林嘉树"_s);
}

void draw(const QString &scheme)
{
    auto source = tests::demoStudentsSource();
    bool withheld = false;
    bool large = false;
    const auto small = source.result;
    source.result = [&, small](const StudentsSource::SheetId &id) {
        if (large)
            return tests::ready(mht());
        auto view = small(id).result().value();
        if (withheld) {
            view.result.withheld = core::assessments::Withheld::Consent;
            view.result.trace = {};
            view.result.scores.clear();
        }
        return tests::ready(view);
    };
    ui::shell::MainWindow window;
    window.resize(1366, 698);
    ui::shell::Session session = tests::sampleSession();
    for (ui::shell::PageInfo &page : session.pages) {
        if (page.id == u"students")
            page.make = [source](QWidget *parent) { return new StudentsPage(source, parent); };
    }
    window.open(session);
    tests::showActive(&window);
    window.showPage(u"students"_s);
    QTest::qWait(30);
    auto *page = qobject_cast<StudentsPage *>(window.page(u"students"_s));
    REQUIRE(page);
    const auto student = tests::demoStudentNamed(u"林嘉树"_s).id;
    page->openRecord(student);
    QTest::qWait(20);
    save(window, u"record-results"_s, scheme);
    page->openInterview(student);
    QTest::qWait(20);
    save(window, u"interview-choose"_s, scheme);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(20);
    keys(u"12"_s);
    save(window, u"interview-question"_s, scheme);
    keys(u"1.0120"_s);
    keys(u"2"_s);
    save(window, u"interview-critical"_s, scheme);
    page->openResult({});
    QTest::qWait(20);
    save(window, u"result-phq9"_s, scheme);
    withheld = true;
    page->openResult({});
    QTest::qWait(20);
    save(window, u"result-withheld"_s, scheme);
    withheld = false;
    large = true;
    page->openResult({});
    QTest::qWait(20);
    keys({});
    save(window, u"result-mht"_s, scheme);
    QFile file(u"%1/result-mht.pdf"_s.arg(folder));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(file.write(resultPdf({mht(), source.clock->now()})) > 10'000);
}
} // namespace

TEST_CASE("pictures of interviews and results for looking at", "[.gallery]")
{
    using namespace ui::common;
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(*app, scheme);
        draw(scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    }
    Theme::apply(*app, Scheme::Light);
}
