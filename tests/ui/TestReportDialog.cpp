// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "ui/assessments/ReportDialog.h"
#include "ui/common/PaperPages.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::students::ClassName;
using core::students::ClassRow;
using ui::assessments::AssessmentsSource;
using ui::assessments::MadeReport;
using ui::assessments::ReportDialog;
using ui::common::readyFuture;

namespace
{

struct Desk {
    QTemporaryDir folder;
    QMap<QString, QByteArray> written;
    QStringList asked;
    core::Result<MadeReport> made{MadeReport{{u"报告"_s, {u"示例中学"_s}, {}, u"示例"_s}, 0, {}}};
    AssessmentsSource source;
    core::assessments::Campaign campaign;

    Desk()
    {
        campaign.name = u"秋季普查"_s;
        campaign.grades = {7};
        source.reports = {{u"school-report"_s, u"学校"_s, u"学校报告"_s, false, false},
                          {u"student-feedback"_s, u"学生"_s, u"学生反馈"_s, true, true}};
        source.classes = [] {
            const QList<ClassRow> classes{{{7, 1}, 40}, {{7, 2}, 41}, {{8, 1}, 39}};
            return readyFuture<QList<ClassRow>>(classes);
        };
        source.makeReport = [this](const AssessmentsSource::CampaignId &, const QString &name,
                                   const std::optional<ClassName> &className) {
            asked.append(className ? name + u' ' + className->display() : name);
            return readyFuture<MadeReport>(made);
        };
        source.writeFile = [this](const QString &path, const QByteArray &bytes) {
            written.insert(path, bytes);
            return readyFuture<void>({});
        };
        source.files.save = [this](QWidget *, const QString &, const QString &suggested,
                                   const ui::common::FileChooser::Chosen &chosen) { chosen(folder.filePath(suggested)); };
    }
};

} // namespace

TEST_CASE("a report is chosen, made and saved with the keys", "[ui][report]")
{
    Desk desk;
    ReportDialog dialog(desk.source, desk.campaign, nullptr);
    tests::showActive(&dialog);
    auto *report = dialog.findChild<QComboBox *>(u"report"_s);
    auto *classes = dialog.findChild<QComboBox *>(u"class"_s);
    auto *pdf = dialog.findChild<QPushButton *>(u"pdf"_s);
    auto *outcome = dialog.findChild<QLabel *>(u"outcome"_s);
    CHECK(classes->isHidden());
    pdf->setFocus();
    QTest::keyClick(pdf, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return outcome->text().contains(u"存好了"_s); }, 10000));
    CHECK(desk.written.value(desk.folder.filePath(u"秋季普查-学校报告.pdf"_s)).startsWith("%PDF"));

    report->setFocus();
    QTest::keyClick(report, Qt::Key_Down);
    CHECK_FALSE(classes->isHidden());
    CHECK(classes->count() == 2); // of the round's grades
    classes->setFocus();
    QTest::keyClick(classes, Qt::Key_Down);
    desk.made->letters = 38;
    desk.made->speakFirst = {u"林一"_s, u"周可"_s};
    auto *workbook = dialog.findChild<QPushButton *>(u"workbook"_s);
    workbook->setFocus();
    QTest::keyClick(workbook, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return outcome->text().contains(u"38"_s); }, 10000));
    CHECK(outcome->text().contains(u"林一、周可"_s));
    CHECK(QFile::exists(desk.folder.filePath(u"秋季普查-七年级(2)班-学生反馈.xlsx"_s)));
    CHECK(desk.asked == QStringList{u"school-report"_s, u"student-feedback 七年级(2)班"_s});
}

TEST_CASE("a report that is refused says why, and the dialog stays usable", "[ui][report]")
{
    Desk desk;
    desk.made = core::fail(core::ErrorCode::Denied, u"export_data"_s);
    ReportDialog dialog(desk.source, desk.campaign, nullptr);
    tests::showActive(&dialog);
    auto *pdf = dialog.findChild<QPushButton *>(u"pdf"_s);
    pdf->click();
    CHECK(QTest::qWaitFor([&] { return pdf->isEnabled(); }, 5000));
    CHECK(desk.written.isEmpty());
}

TEST_CASE("each letter begins on its own page and counts its own pages", "[ui][report]")
{
    ui::words::Paper paper;
    paper.title = u"信"_s;
    paper.text(u"第一封"_s);
    for (int i = 0; i < 80; ++i)
        paper.text(u"长"_s);
    paper.newPaper(u"信"_s);
    paper.text(u"第二封"_s);
    const QByteArray pdf = ui::common::paperPdf(paper);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") >= 3);
}
