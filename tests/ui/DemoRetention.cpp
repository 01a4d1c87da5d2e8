// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DemoRetention.h"

#include "tests/ui/DemoCases.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::retention;
using core::Result;

namespace tests
{

namespace
{
template <typename T> core::Id<T> id(int number)
{
    return core::Id<T>::fromString(u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

Signature signature(int person, const QString &name)
{
    return {id<core::security::User>(person).bytes(), name, u"counsellor"_s, localTime(11, 24, 16, 5)};
}

DestructionList list(int number, ListState state, const QList<Signature> &signatures)
{
    DestructionList one;
    one.id = id<DestructionList>(number);
    one.number = number;
    one.rulesVersion = 1;
    one.day = QDate(2026, 11, 20);
    one.made = localTime(11, 20, 9, 30);
    one.madeBy = u"段老师"_s;
    one.state = state;
    one.signatures = signatures;
    one.summary = {{u"archive"_s, 38, 152, QDate(2026, 8, 31), QDate(2026, 8, 31)},
                   {u"person"_s, 31, 96, QDate(2026, 8, 31), QDate(2026, 8, 31)}};
    return one;
}

DueFile file(const core::students::StudentRow &student, const QStringList &rules)
{
    DueFile one;
    one.student = student;
    one.rules = rules;
    for (const QString &rule : rules)
        one.roots.append({rule, student.id.bytes(), student.id.bytes(), QDate(2026, 8, 31)});
    return one;
}
} // namespace

DemoRetention::DemoRetention()
{
    due.day = QDate(2026, 11, 25);
    const auto students = demoStudents();
    for (int i = 0; i < 6; ++i)
        due.files.append(file(students.at(i), i % 3 == 1 ? QStringList{u"archive"_s}
                                                         : QStringList{u"archive"_s, u"case"_s, u"person"_s}));
    DueFile nobodys;
    nobodys.rules = {u"unassigned"_s};
    nobodys.roots = {{u"unassigned"_s, QByteArray(16, 'r'), {}, QDate(2026, 11, 10)}};
    due.files.append(nobodys);
    due.blocked = {{students.at(6), Block::Hold}, {students.at(7), Block::OpenCase}};
    lists = {list(3, ListState::Open, {signature(2, u"李校长"_s)}), list(2, ListState::Void, {}),
             list(1, ListState::Destroyed, {signature(1, u"段老师"_s), signature(2, u"李校长"_s)})};
    lists.last().destroyed = localTime(11, 3, 15, 0);
    lists.last().mentions = {{u"step_done"_s, 1}};
    core::storage::KnownBackup stick;
    stick.id = id<core::storage::KnownBackup>(1);
    stick.place = u"E:/备份/心理档案-20261020.yicebak"_s;
    stick.made = localTime(10, 20, 17, 2);
    core::storage::KnownBackup daily = stick;
    daily.id = id<core::storage::KnownBackup>(2);
    daily.place = u"D:/一策备份/20261125.yicebak"_s;
    daily.made = localTime(11, 25, 10, 14);
    backups = {{daily, {}}, {stick, {1}}};
}

ui::retention::RetentionSource DemoRetention::source()
{
    ui::retention::RetentionSource source;
    source.clock = demoClock();
    source.rules = std::make_shared<const RetentionRules>(shippedRetentionRules().value());
    source.viewer = id<core::security::User>(1).bytes();
    source.due = [this] { return ready(due); };
    source.lists = [this] { return ready(lists); };
    source.show = [this](const core::Id<DestructionList> &wanted) {
        for (const DestructionList &one : std::as_const(lists)) {
            if (one.id == wanted)
                return ready(ListedFiles{one, one.destroyed.isValid() ? QList<DueFile>() : due.files.mid(0, 4)});
        }
        return failed<ListedFiles>(core::ErrorCode::NotFound);
    };
    source.make = [this] {
        calls.append(u"make"_s);
        return ready(lists.first());
    };
    source.sign = [this](const core::Id<DestructionList> &) {
        calls.append(u"sign"_s);
        lists.first().signatures.append(signature(1, u"段老师"_s));
        lists.first().state = ListState::Signed;
        return ready(lists.first());
    };
    source.destroy = [this](const core::Id<DestructionList> &) {
        calls.append(u"destroy"_s);
        if (destroyError)
            return QtFuture::makeReadyFuture(Result<core::workspace::DestroyedForGood>(core::fail(*destroyError)));
        lists.first().state = ListState::Destroyed;
        core::workspace::DestroyedForGood done;
        done.outcome.list = lists.first();
        done.outcome.records = 248;
        done.outcome.stillHeldBy = {backups.last().backup};
        return ready(done);
    };
    source.hold = [this](const core::Id<core::students::Student> &, const QString &reason) {
        calls.append(u"hold "_s + reason);
        return readyDone();
    };
    source.release = [this](const core::Id<core::students::Student> &) {
        calls.append(u"release"_s);
        return readyDone();
    };
    source.backups = [this] { return ready(backups); };
    source.backupGone = [this](const core::Id<core::storage::KnownBackup> &) {
        calls.append(u"gone"_s);
        backups.removeLast();
        return readyDone();
    };
    return source;
}

} // namespace tests
