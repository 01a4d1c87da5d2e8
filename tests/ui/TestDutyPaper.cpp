// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PdfText.h"
#include "tests/ui/DemoCases.h"
#include "ui/common/PaperPages.h"
#include "ui/words/DutyWords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core::alerts;
using ui::words::DutyList;
using ui::words::Paper;

namespace
{
Paper paperOf(const QList<Duty> &duties, bool initials)
{
    return ui::words::dutyPaper({duties, tests::demoClock()->now(), initials}, *shippedGradingTable(),
                                {u"云岭示例中学"_s, QDate(2026, 11, 25)});
}

QString bare(const QString &text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(blanks);
}

/// Its words as a reader of the PDF finds them. Kept in YICE_GALLERY where that is set, to be looked at.
QString printed(const Paper &paper, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = qEnvironmentVariable("YICE_GALLERY", folder.path()) + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ui::common::paperPdf(paper));
    file.close();
    return tests::pdfText(path);
}
} // namespace

TEST_CASE("the printed list says level, name, class, what, by when, how late, and who sees it now", "[ui][today][print]")
{
    QList<Duty> duties = tests::demoDuties();
    duties.first().tier = Tier::Class;
    duties.first().risenTo = Tier::Grade;
    const QString text = printed(paperOf(duties, false), u"duties.pdf"_s);
    const QString words = bare(text);
    for (const QString &word : {u"要办清单"_s, u"云岭示例中学"_s, u"9项，其中3项已逾期"_s, u"逾期　3项"_s, u"今天　4项"_s, u"本周　2项"_s,
                                u"▲橙"_s, u"■红"_s, u"◆"_s, u"○蓝"_s, u"周可欣"_s, u"高一(2)班"_s, u"三日跟踪"_s, u"逾期1天"_s,
                                u"待找到"_s, u"第1页"_s}) {
        CHECK((words.contains(bare(word)) ? QString() : word) == QString());
    }
    CHECK_FALSE(words.contains(u"罗紫涵"_s)); // December
}

TEST_CASE("initials stand instead of names, also where a name stands in what is to be done", "[ui][today][print]")
{
    QList<Duty> duties = tests::demoDuties();
    duties.first().name = u"问周可欣的复诊结果"_s;
    const QString text = printed(paperOf(duties, true), u"duties-initials.pdf"_s);
    CHECK(text.contains(u"ZKX"_s));
    for (const Duty &duty : duties) {
        if (duty.student)
            CHECK_FALSE(text.contains(duty.student->name));
    }
}

TEST_CASE("two hundred lines go over pages, each with the head of the table, and no line is lost or cut", "[ui][today][print]")
{
    QList<Duty> duties;
    for (int i = 0; i < 200; ++i) {
        Duty duty = tests::demoDuties().first();
        duty.name = u"事项%1号"_s.arg(i + 1000);
        duties.append(duty);
    }
    const QString text = printed(paperOf(duties, false), u"duties-200.pdf"_s);
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    CHECK(pages.size() > 5);
    int lines = 0;
    for (const QString &page : pages) {
        if (page.trimmed().isEmpty())
            continue;
        CHECK(page.count(u"层级"_s) == 1);
        CHECK(page.count(u"事项"_s) > 1);
        CHECK(page.contains(u"内部资料"_s));
        lines += int(page.count(u"号"_s));
    }
    CHECK(lines == 200);
    for (int i = 0; i < 200; ++i)
        CHECK(text.contains(u"事项%1号"_s.arg(i + 1000)));
}

TEST_CASE("a clock that was set back stands on the paper, and an empty list says that it is one", "[ui][today][print]")
{
    DutyList list;
    list.now = tests::demoClock()->now();
    list.clockBehind = list.now.addDays(2);
    const Paper paper = ui::words::dutyPaper(list, *shippedGradingTable(), {u"云岭示例中学"_s, QDate(2026, 11, 25)});
    REQUIRE(paper.blocks.size() == 1);
    CHECK(paper.blocks.first().text.contains(u"时限不准"_s));
    CHECK(paperOf({}, true).blocks.first().text == u"没有到期的事。"_s);
}
