// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoCases.h"
#include "tests/ui/UiSupport.h"
#include "ui/words/CrisisPapers.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::crisis;

TEST_CASE("a refusal that was followed by a signature is not on the notice", "[ui][crisis][print]")
{
    CrisisForm form;
    form.form = u"crisis-notice"_s;
    form.student = tests::demoStudentNamed(u"陈一诺"_s);
    Entry notice;
    notice.kind = EntryKind::Notice;
    notice.word = u"refused"_s;
    notice.person = u"陈母"_s;
    notice.others = {u"王敏"_s, u"何平"_s};
    notice.at = tests::localTime(11, 25, 9);
    const auto names = [&] {
        QString all;
        for (const auto &block : ui::words::crisisPaper(form, *core::alerts::shippedGradingTable(), {}).blocks) {
            for (const QStringList &row : block.table.rows)
                all += row.join(u' ');
        }
        return all;
    };
    form.entries = {notice};
    CHECK(names().contains(u"王敏、何平"));
    notice.word = u"signed"_s;
    notice.others.clear();
    form.entries.append(notice);
    CHECK_FALSE(names().contains(u"王敏"));
}
