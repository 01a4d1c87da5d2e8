// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Case.h"

#include <QListWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{
constexpr int MostDuties = 40;
}

void Case::talkWithoutDanger(const QDate &day)
{
    w.setNow(QDateTime(day, QTime(9, 0)));
    fact(u"面谈"_s, u"辅导室面谈，没有说到危险"_s);
}

void Case::fact(const QString &kind, const QString &note, const QString &record)
{
    openCase();
    w.key(Qt::Key_F);
    w.asked(u"记一件事实"_s);
    w.choose(u"哪一件"_s, kind);
    w.write(u"在哪里、谁在场"_s, note);
    if (!record.isEmpty())
        rest(record);
    w.accept();
}

void Case::rest(const QString &record)
{
    w.goTo(u"依据"_s);
    auto *list = qobject_cast<QListWidget *>(w.focus());
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < list->count() && !list->currentItem()->text().contains(record); ++i)
        QTest::keyClick(list, Qt::Key_Down);
    INFO(record.toStdString());
    REQUIRE(list->currentItem()->text().contains(record));
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(list->currentItem()->checkState() == Qt::Checked);
}

/// Nobody of the staff was read in: all but the user are typed as somebody from outside.
void Case::sign(const QString &person)
{
    w.choose(u"第二签名人"_s, u"校外的人"_s);
    w.write(u"第二签名人的姓名"_s, person);
}

void Case::doWhatIsDue(const QDate &day)
{
    w.setNow(QDateTime(day, QTime(16, 0)));
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.key(Qt::Key_F5);
    for (int i = 0; i < MostDuties; ++i) {
        const QStringList due = dueToday();
        if (due.isEmpty())
            return;
        INFO(due.join(u'\n').toStdString());
        w.pick(u"今日要办"_s, due.first());
        if (due.first().contains(u"复学")) {
            keepInTouch(due.first());
            continue;
        }
        if (due.first().contains(u"双人看护")) {
            watch();
            continue;
        }
        if (due.first().contains(u"书面报告区县")) {
            reportAgain();
            continue;
        }
        w.key(Qt::Key_D, Qt::ControlModifier);
        w.asked(u"办结"_s);
        w.write(u"做了什么"_s, u"办了"_s);
        w.accept();
    }
    INFO(dueToday().join(u'\n').toStdString());
    FAIL("what is due does not end");
}

/// The watch is told of in the crisis record, by a shift.
void Case::watch()
{
    w.key(Qt::Key_C);
    w.see(u"打给谁"_s);
    w.key(Qt::Key_S);
    w.asked(u"排一班"_s);
    w.write(u"谁陪"_s, u"周敏"_s);
    w.write(u"和谁一起"_s, u"吴敏"_s);
    w.accept();
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.key(Qt::Key_F5);
}

/// A report is told of in the crisis record, with who took it.
void Case::reportAgain()
{
    w.key(Qt::Key_C);
    REQUIRE(QTest::qWaitFor([&] { return nextStep().startsWith(u"书面报告区县"); }, 20000));
    w.key(Qt::Key_Return);
    fillStep(nextStep());
    w.accept();
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.key(Qt::Key_F5);
}

/// What 今日 lists as late or due today and can be done there.
QStringList Case::dueToday() const
{
    QStringList due;
    for (const QString &row : w.rows(u"今日要办"_s)) {
        if (row.startsWith(u"本周"))
            break;
        if (row.contains(u"林知夏") && !row.contains(u"策"))
            due.append(row);
    }
    return due;
}

QString Case::refuseToClose()
{
    openCase();
    w.key(Qt::Key_U);
    w.asked(u"定级"_s);
    chooseLevel(u"结案"_s);
    w.write(u"别的理由"_s, u"好转"_s);
    rest(u"面谈"_s);
    sign(u"周敏"_s);
    w.choose(u"第二签名人的岗位"_s, u"班主任"_s);
    const QString said = w.refused();
    w.key(Qt::Key_Escape);
    return said;
}

void Case::chooseLevel(const QString &level)
{
    for (int i = 0; i < 6 && !w.focus()->accessibleName().startsWith(level); ++i)
        w.key(Qt::Key_Right);
    for (int i = 0; i < 6 && !w.focus()->accessibleName().startsWith(level); ++i)
        w.key(Qt::Key_Left);
    CHECK(w.focus()->accessibleName().startsWith(level));
    CHECK(w.focus()->property("checked").toBool());
}

void Case::goOn(const QString &state)
{
    openCase();
    w.press(u"进入"_s + state);
    w.asked(u"进入"_s + state);
    w.accept();
}

void Case::review(const QDate &day)
{
    w.setNow(QDateTime(day, QTime(16, 30)));
    openCase();
    w.pick(u"要办的"_s, u"研判会复核"_s);
    w.key(Qt::Key_M);
    w.asked(u"记一步：研判会复核"_s);
    w.write(u"做了什么"_s, u"研判会复核，平稳"_s);
    w.accept();
}

void Case::lower(const QString &level, const QString &second)
{
    openCase();
    w.key(Qt::Key_U);
    w.asked(u"定级"_s);
    chooseLevel(level);
    w.write(u"别的理由"_s, u"平稳"_s);
    rest(u"答卷"_s);
    sign(second);
    w.choose(u"第二签名人的岗位"_s, u"班主任"_s);
    w.accept();
}

void Case::close()
{
    openCase();
    w.key(Qt::Key_U);
    w.asked(u"定级"_s);
    chooseLevel(u"结案"_s);
    w.write(u"别的理由"_s, u"三个月平稳，两次复核"_s);
    rest(u"研判会"_s);
    sign(u"周敏"_s);
    w.choose(u"第二签名人的岗位"_s, u"班主任"_s);
    w.accept();
    CHECK(stored().state == core::alerts::State::Closed);
}

void Case::comesBack()
{
    const core::alerts::Alert first = stored();
    w.setNow(QDateTime(QDate(2027, 5, 10), QTime(8, 30)));
    w.key(Qt::Key_4, Qt::ControlModifier);
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.asked(u"记一条预警信号"_s);
    w.write(u"学生"_s, u"林知夏"_s);
    w.settle();
    w.choose(u"谁发现的"_s, u"宿舍"_s);
    w.choose(u"有没有危险"_s, u"没有看到或听说"_s);
    w.write(u"事实"_s, u"昨晚在宿舍哭，说不想来学校"_s);
    w.accept();
    w.key(Qt::Key_1, Qt::ControlModifier);
    w.pick(u"今日要办"_s, u"又有新的信号，重新看一看，林知夏"_s);
    w.key(Qt::Key_Return);
    w.see(u"再开案"_s);
    w.key(Qt::Key_U);
    w.asked(u"定级"_s);
    chooseLevel(u"定为橙"_s);
    w.write(u"别的理由"_s, u"又说到不想活，没有计划"_s);
    sign(u"周敏"_s);
    w.choose(u"第二签名人的岗位"_s, u"班主任"_s);
    w.accept();
    const core::alerts::Alert again = stored();
    CHECK(again.id != first.id);
    CHECK(again.follows == first.id);
    CHECK(again.severity == core::alerts::Severity::Orange);
    w.seeRow(u"在办的预警"_s, u"橙，林知夏"_s);
    CHECK(valueOf(w.vault().verify()).sound());
}

} // namespace tests
