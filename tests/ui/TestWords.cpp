// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/UiSupport.h"
#include "tests/ui/DemoCases.h"
#include "ui/words/ErrorText.h"
#include "ui/words/GrowthPapers.h"
#include "ui/words/JournalWords.h"
#include "ui/words/TableText.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace
{
QString sentence(ErrorCode code, const QVariantMap &context = {})
{
    return ui::words::errorText(core::Error(code, {}, context));
}
} // namespace

TEST_CASE("every error has a sentence of its own that stands without context", "[ui][words]")
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const QString text = sentence(static_cast<ErrorCode>(i));
        INFO(core::base::codeName(static_cast<ErrorCode>(i)).toStdString() << ": " << text.toStdString());
        CHECK(tests::hasChinese(text));
        CHECK(text.endsWith(u'。'));
        CHECK(text.count(u'。') >= 2); // what happened, and what of the rest
        CHECK_FALSE(text.contains(u"「」"));
        CHECK_FALSE(text.contains(u"（）"));
        CHECK_FALSE(text.contains(u"  "));
        CHECK_FALSE(text.contains(u'！'));
        CHECK_FALSE(text.contains(u'%'));
        for (const QString &word : {u"失败"_s, u"非法"_s, u"患有"_s, u"抑郁症"_s, u"异常学生"_s, u"失职"_s})
            CHECK_FALSE(text.contains(word));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

TEST_CASE("the five reasons why a vault does not open are told apart", "[ui][words]")
{
    CHECK(sentence(ErrorCode::WrongPassword).startsWith(u"密码不对。档案没有受影响。"));
    CHECK(sentence(ErrorCode::WrongRecoveryKey, {{u"group"_s, 5}}).startsWith(u"第 5 组对不上。"));
    CHECK(sentence(ErrorCode::KeyringDamaged).contains(u"记录本身没有动"));
    CHECK(sentence(ErrorCode::KeyringMissing).contains(u"records.db"));
    CHECK(sentence(ErrorCode::NewerFormat).contains(u"升级"));
}

namespace
{

/// Tables whose rows have a revision: what changes in them stands in the journal.
QStringList journalledTables()
{
    static const QRegularExpression table(u"CREATE TABLE ([a-z_]+) \\(([^;]*?)\n\\)"_s);
    QStringList names;
    const QDir folder(u":/yice/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto it = table.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const QRegularExpressionMatch one = it.next();
            if (one.captured(2).contains(u"revision INTEGER"_s))
                names.append(one.captured(1));
        }
    }
    return names;
}

QString wordsOf(const ui::words::Paper &paper)
{
    QStringList all{paper.title};
    all += paper.head;
    for (const ui::words::PaperBlock &block : paper.blocks) {
        all << block.text << block.table.head;
        for (const QStringList &row : block.table.rows)
            all += row;
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("every table and act of the journal has words", "[ui][words][journal]")
{
    const QStringList tables = journalledTables();
    CHECK(tables.size() > 50);
    for (const QString &table : tables) {
        INFO(table.toStdString());
        CHECK(tests::hasChinese(ui::words::tableText(table)));
    }
    using core::workspace::JournalKind;
    for (const JournalKind kind : {JournalKind::Looks, JournalKind::Changes, JournalKind::Leaving, JournalKind::Doors}) {
        for (const QString &act : core::workspace::actsOf(kind)) {
            INFO(act.toStdString());
            CHECK(tests::hasChinese(ui::words::journalActText(act)));
        }
    }
}

TEST_CASE("the journal on paper says who did what to what when, and how it was narrowed", "[ui][words][journal]")
{
    const QByteArray who(16, 'c');
    core::workspace::JournalPart part;
    part.isCut = true;
    part.entries.append(core::workspace::JournalEntry{{7, tests::demoClock()->now(), who, u"update"_s, u"student"_s, QByteArray(16, 's'), {u"phone"_s}}, u"林嘉树"_s});
    part.entries.append(core::workspace::JournalEntry{{6, tests::demoClock()->now(), {}, u"insert"_s, u"crisis_entry"_s, QByteArray(16, 'e'), {}}, {}});
    const QString words = wordsOf(ui::words::journalPaper(part, {{who, u"李静怡"_s}}, {u"李静怡　全部"_s}, {u"云岭示例中学"_s, QDate(2026, 11, 25)}));
    for (const QString &said : {u"云岭示例中学"_s, u"李静怡　全部"_s, u"2026-11-25 10:46"_s, u"改动"_s, u"学生　林嘉树"_s, u"程序"_s, u"危机处置的记录"_s, u"只印了最近的 2 条"_s})
        CHECK(words.contains(said));
    CHECK_FALSE(words.contains(u"crisis_entry"_s));
}

TEST_CASE("the growth record on paper begins with strengths and holds only what is there", "[ui][words][background]")
{
    core::workspace::GrowthRecord growth;
    growth.row = tests::demoStudentNamed(u"林嘉树"_s);
    growth.student.male = true;
    growth.student.birth = QDate(2013, 3, 12);
    growth.student.address = u"云岭县城关镇示例路 12 号"_s;
    growth.guardians = {{u"林母"_s, u"母亲"_s, u"139-0000-0002"_s, true}};
    const auto form = core::records::shippedBackgroundForm();
    REQUIRE(form);
    growth.form = *form;
    growth.background.background.values = {{u"strengths"_s, {{u"有耐心"_s}, {}}},
                                           {u"structure"_s, {{u"grandparents"_s}, {}}},
                                           {u"diagnosis"_s, {{}, {{u"2025-03-04"_s, u"病历上的原话"_s, u"市第一医院"_s}}}}};
    core::workspace::TimelineEntry graded{tests::demoClock()->now(), false, u"decision"_s, u"graded"_s};
    graded.severity = core::alerts::Severity::Yellow;
    graded.by = u"李静怡"_s;
    growth.past.append(graded);
    const QString words = wordsOf(ui::words::growthPaper(growth, {}, {u"云岭示例中学"_s, QDate(2026, 11, 25)}));
    INFO(words.toStdString());
    for (const QString &said : {u"一生一策成长档案"_s, u"有耐心"_s, u"隔代抚养"_s, u"2025-03-04　病历上的原话　市第一医院"_s, u"等级的经过"_s, u"定级　黄"_s,
                                u"林母"_s, u"云岭县城关镇"_s, u"不贴标签，不作诊断"_s})
        CHECK(words.contains(said));
    CHECK(words.indexOf(u"有耐心"_s) < words.indexOf(u"隔代抚养"_s));
    CHECK_FALSE(words.contains(u"示例路"_s)); // no house number on paper
    for (const QString &absent : {u"休学和复学"_s, u"转介"_s, u"查阅记录"_s, u"历次测评"_s})
        CHECK_FALSE(words.contains(absent));
}
