// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/students/ConsentSeen.h"
#include "tests/core/students/StudentVault.h"

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::students;
using namespace tests;

namespace
{

const QByteArray Autumn(16, 'a');
const QByteArray Spring(16, 's');

tabular::Sheet sheetOf(const QList<QStringList> &rows)
{
    tabular::Sheet sheet;
    for (const QStringList &texts : rows) {
        QList<tabular::Cell> cells;
        for (const QString &text : texts)
            cells.append({text.isEmpty() ? tabular::Cell::Kind::Empty : tabular::Cell::Kind::Text, text});
        sheet.rows.append(cells);
    }
    return sheet;
}

const QStringList Header{u"学号"_s, u"姓名"_s, u"家长意见"_s, u"学生意见"_s, u"日期"_s};

/// Three students, numbers 1 to 3.
class ConsentVault : public StudentVault
{
public:
    ConsentVault()
    {
        valueOf(import(rosterOf({pupil(u"陈一"_s, u"1"_s), pupil(u"林二"_s, u"2"_s), pupil(u"黄三"_s, u"3"_s)})));
    }

    Id<Student> student(const QString &number) { return find(number).first().id; }
    QList<Id<Student>> everybody()
    {
        QList<Id<Student>> ids;
        for (const StudentRow &row : find({}))
            ids.append(row.id);
        return ids;
    }
    void set(const QByteArray &campaign, const QString &number, ConsentAnswer guardian, ConsentAnswer own)
    {
        const auto id = student(number);
        valueOf(with([=](auto &, ConsentService &consents) {
            return consents.set(campaign, id, guardian, own, u"paper"_s);
        }));
    }
    int setPaper(const QByteArray &campaign)
    {
        return valueOf(with([=, ids = everybody()](auto &, ConsentService &consents) {
            return consents.setPaper(campaign, ids);
        }));
    }
    Consent of(const QString &number, const QByteArray &campaign)
    {
        const auto id = student(number);
        return valueOf(with([=](auto &, ConsentService &consents) { return consents.of(id, campaign); }));
    }
    qsizetype allowed(const QByteArray &campaign)
    {
        return valueOf(with([=](auto &, ConsentService &consents) { return consents.allowed(campaign); })).size();
    }
    qsizetype missing(const QByteArray &campaign)
    {
        return valueOf(with([=](auto &, ConsentService &consents) { return consents.list(campaign, true); })).size();
    }
    Result<ConsentImport> importSheet(const QList<QStringList> &rows, const QByteArray &campaign = Autumn)
    {
        return with([=](auto &, ConsentService &consents) { return consents.importSheet(sheetOf(rows), campaign); });
    }
};

} // namespace

TEST_CASE("scores may be shown when the guardian agreed and the student did not refuse", "[students][consent]")
{
    using enum ConsentAnswer;
    for (const auto guardian : {None, Granted, Refused, Withdrawn}) {
        for (const auto own : {None, Granted, Refused, Withdrawn}) {
            Consent consent;
            consent.guardian = guardian;
            consent.student = own;
            CHECK(consent.allows() == (guardian == Granted && (own == None || own == Granted)));
        }
    }
}

TEST_CASE("a campaign's own answer goes before the general one", "[students][consent]")
{
    using enum ConsentAnswer;
    ConsentVault vault;
    vault.set({}, u"1"_s, Granted, None);
    CHECK(vault.of(u"1"_s, Autumn).allows());
    CHECK(vault.allowed(Autumn) == 1);
    vault.set(Autumn, u"1"_s, Refused, None);
    CHECK_FALSE(vault.of(u"1"_s, Autumn).allows());
    CHECK(vault.of(u"1"_s, Spring).allows());
    CHECK(vault.allowed(Autumn) == 0);
    CHECK(vault.allowed(Spring) == 1);
    CHECK(vault.missing(Autumn) == 2);
}

TEST_CASE("papers held by the school never overwrite a refusal or a withdrawal", "[students][consent]")
{
    using enum ConsentAnswer;
    ConsentVault vault;
    vault.set(Autumn, u"1"_s, Refused, None);
    vault.set({}, u"2"_s, Withdrawn, None);
    CHECK(vault.setPaper(Autumn) == 1);
    CHECK(vault.of(u"1"_s, Autumn).guardian == Refused);
    CHECK(vault.of(u"2"_s, Autumn).guardian == Withdrawn);
    CHECK(vault.of(u"3"_s, Autumn).allows());
    CHECK(vault.of(u"3"_s, Autumn).basis == u"paper"_s);
    CHECK(vault.of(u"3"_s, Spring).guardian == None);
    CHECK(vault.setPaper(Autumn) == 0);
    CHECK(vault.missing(Autumn) == 0);
}

TEST_CASE("a student's own refusal stands beside the guardian's paper", "[students][consent]")
{
    using enum ConsentAnswer;
    ConsentVault vault;
    vault.set(Autumn, u"1"_s, None, Refused);
    CHECK(vault.setPaper(Autumn) == 3);
    CHECK(vault.of(u"1"_s, Autumn).guardian == Granted);
    CHECK_FALSE(vault.of(u"1"_s, Autumn).allows());
    CHECK(vault.allowed(Autumn) == 2);
}

TEST_CASE("a sheet of answers is taken once, and an empty cell takes none back", "[students][consent]")
{
    using enum ConsentAnswer;
    ConsentVault vault;
    const QList<QStringList> rows{{u"知情同意登记"_s},
                                  Header,
                                  {u"1"_s, u"陈一"_s, u"同意"_s, u""_s, u"2026-11-02"_s},
                                  {u"2"_s, u"林二"_s, u"不同意"_s, u"同意"_s, u""_s},
                                  {u"3"_s, u"黄三"_s, u""_s, u""_s, u""_s}};
    const ConsentImport first = valueOf(vault.importSheet(rows));
    CHECK(first.added == 2);
    CHECK(first.unchanged == 1);
    CHECK(vault.of(u"1"_s, Autumn).allows());
    CHECK(vault.of(u"1"_s, Autumn).given == QDate(2026, 11, 2));
    CHECK(vault.of(u"2"_s, Autumn).guardian == Refused);
    CHECK(vault.missing(Autumn) == 1);

    vault.clock->advance(3 * 86'400'000LL);
    const ConsentImport again = valueOf(vault.importSheet(rows));
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(again.unchanged == 3);

    const ConsentImport later = valueOf(vault.importSheet({Header,
                                                           {u"1"_s, u"陈一"_s, u""_s, u"不同意"_s, u""_s},
                                                           {u"2"_s, u"林二"_s, u"同意"_s, u""_s, u""_s}}));
    CHECK(later.updated == 2);
    CHECK(vault.of(u"1"_s, Autumn).guardian == Granted);
    CHECK_FALSE(vault.of(u"1"_s, Autumn).allows());
    CHECK(vault.of(u"2"_s, Autumn).allows());
    CHECK(vault.of(u"2"_s, Autumn).given == QDate(2026, 11, 28));
}

TEST_CASE("a sheet with one wrong line stores nothing and names every wrong line", "[students][consent]")
{
    ConsentVault vault;
    const auto report = vault.importSheet({Header,
                                           {u"1"_s, u"陈一"_s, u"同意"_s, u""_s, u""_s},
                                           {u"2"_s, u"林一"_s, u"同意"_s, u""_s, u""_s},
                                           {u"9"_s, u"黄三"_s, u"同意"_s, u""_s, u""_s},
                                           {u"3"_s, u"黄三"_s, u"也许"_s, u""_s, u""_s},
                                           {u"2"_s, u"林二"_s, u"同意"_s, u""_s, u"2026-11-31"_s},
                                           {u"1"_s, u"陈一"_s, u"不同意"_s, u""_s, u""_s}});
    CHECK(refusal(report) == ErrorCode::InputRejected);
    QStringList found;
    for (const Problem &problem : report.error().problems)
        found.append(u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.kind));
    CHECK(found == QStringList{u"3 学号 unknown_student"_s, u"4 学号 unknown_student"_s, u"5 家长意见 unknown_code"_s,
                               u"6 日期 impossible_date"_s, u"7 学号 duplicate_student_no"_s});
    CHECK(vault.missing(Autumn) == 3);

    const auto headless = vault.importSheet({{u"学号"_s, u"意见"_s}, {u"1"_s, u"同意"_s}});
    CHECK(refusal(headless) == ErrorCode::InputRejected);
    CHECK(headless.error().problems.first().kind == u"header"_s);
}

TEST_CASE("consent is shown and recorded only by those who may", "[students][consent][rights]")
{
    ConsentVault vault;
    const auto id = vault.student(u"1"_s);
    const Viewer auditor = viewerOf(security::Role::Auditor);
    CHECK(refusal(vault.with([=](auto &, ConsentService &consents) { return consents.of(id, Autumn); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(refusal(vault.with([](auto &, ConsentService &consents) { return consents.list(Autumn, false); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(refusal(vault.with([=](auto &, ConsentService &consents) { return consents.setPaper(Autumn, {id}); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(refusal(vault.with(
              [=](auto &, ConsentService &consents) {
                  return consents.set(Autumn, id, ConsentAnswer::Granted, ConsentAnswer::None, u"paper"_s);
              },
              auditor)) == ErrorCode::Denied);
    CHECK(refusal(vault.with([](auto &, ConsentService &consents) { return consents.importSheet({}, Autumn); }, auditor)) ==
          ErrorCode::Denied);
    CHECK(vault.allowed(Autumn) == 0);
}

TEST_CASE("a withdrawal counts for every campaign, those before and those to come", "[students][consent]")
{
    ConsentVault vault;
    vault.setPaper(Autumn);
    vault.setPaper(Spring);
    CHECK(vault.allowed(Autumn) == 3);
    const auto id = vault.student(u"1"_s);
    valueOf(vault.with([=](auto &, ConsentService &consents) {
        return consents.denyAll(id, ConsentAnswer::Withdrawn, ConsentAnswer::None, u"paper"_s);
    }));
    CHECK(vault.allowed(Autumn) == 2);
    CHECK(vault.allowed(Spring) == 2);
    CHECK_FALSE(vault.of(u"1"_s, QByteArray(16, 'n')).allows());
    CHECK(vault.setPaper(QByteArray(16, 'n')) == 2);
    vault.set(Spring, u"1"_s, ConsentAnswer::Granted, ConsentAnswer::None);
    CHECK(vault.allowed(Spring) == 3);
    CHECK(vault.allowed(Autumn) == 2);
}

TEST_CASE("a consent table is found on whichever sheet it stands, or where the map says", "[students][consent]")
{
    ConsentVault vault;
    tabular::Workbook book;
    book.sheets = {sheetOf({{u"说明"_s}, {u"请班主任填写"_s}}), sheetOf({{u"编号"_s, u"孩子"_s, u"回执"_s}, {u"1"_s, u"陈一"_s, u"同意"_s}}),
                   sheetOf({Header, {u"2"_s, u"林二"_s, u"同意"_s}})};
    book.sheets[0].name = u"说明"_s;
    book.sheets[1].name = u"老表"_s;
    book.sheets[2].name = u"回执"_s;
    CHECK(valueOf(consentSheet(book)).name == u"回执"_s);
    book.sheets[2].hidden = true;
    CHECK(valueOf(consentSheet(book)).name == u"回执"_s); // hidden, and the only one
    tabular::ColumnMap map;
    map.sheet = u"没有"_s;
    CHECK(refusal(consentSheet(book, map)) == ErrorCode::NotFound);

    map.sheet = u"老表"_s;
    const auto old = valueOf(consentSheet(book, map));
    const auto take = [&] { return vault.with([=](auto &, ConsentService &consents) { return consents.importSheet(old, Autumn, map); }); };
    CHECK(refusal(take()) == ErrorCode::InputRejected);
    map.columns = {{u"编号"_s, u"studentNumber"_s}, {u"孩子"_s, u"name"_s}, {u"回执"_s, u"guardian"_s}};
    CHECK(valueOf(take()).added == 1);
    CHECK(vault.allowed(Autumn) == 1);
    map.columns.insert(u"孩子"_s, u"class"_s);
    CHECK(refusal(take()) == ErrorCode::Invalid);
}

TEST_CASE("an answer on a paper that somebody else has registered meanwhile is a conflict, and theirs stands", "[students][consent]")
{
    ConsentVault vault;
    const auto id = vault.student(u"1"_s);
    const Consent seen = vault.of(u"1"_s, Autumn);
    const auto answer = [&](ConsentAnswer guardian, const Consent &before) {
        return vault.with([=](auto &, ConsentService &consents) -> core::Result<> {
            YICE_TRY(requireSeen(consents, Autumn, id, before));
            return consents.answer(Autumn, id, guardian, ConsentAnswer::None, u"paper"_s);
        });
    };
    valueOf(answer(ConsentAnswer::Withdrawn, seen));
    CHECK(answer(ConsentAnswer::Granted, seen).error().code == ErrorCode::Conflict);
    CHECK(vault.of(u"1"_s, Autumn).guardian == ConsentAnswer::Withdrawn);
    valueOf(answer(ConsentAnswer::Granted, vault.of(u"1"_s, Autumn)));
}
