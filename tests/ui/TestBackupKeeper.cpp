// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/BackupKeeper.h"
#include "tests/ui/UiSupport.h"
#include "ui/shell/StatusLine.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::workspace;
using yice::BackupKeeper;

namespace
{
constexpr int Patience = 20000;

/// A real vault in a folder of its own, and what the window has of it.
struct Kept {
    QTemporaryDir home;
    ui::shell::StatusLine line;
    BackupKeeper keeper{&line};
    std::shared_ptr<Workspace> workspace;

    Kept()
    {
        VaultStart start;
        start.folder = home.filePath(u"school.yice"_s);
        start.unit = {core::exchange::UnitProfile::School, u"S-1"_s, u"云岭示例中学"_s, u"junior"_s};
        start.founder = u"测试老师"_s;
        start.test = true;
        start.kdfMilliseconds = 1;
        auto made = Workspace::create(start, u"four plain words here"_s, {});
        REQUIRE(made);
        workspace = std::move(made->workspace);
        keeper.start(workspace);
    }
    QStringList copies() const
    {
        return QDir(home.filePath(u"school-备份"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    QString said() { return line.findChild<QPushButton *>()->text(); }
    bool lock()
    {
        QSignalSpy left(&keeper, &BackupKeeper::left);
        workspace.reset();
        keeper.leave();
        return left.wait(Patience);
    }
    core::Result<std::unique_ptr<Workspace>> open()
    {
        return Workspace::unlock(home.filePath(u"school.yice"_s), u"测试老师"_s, u"four plain words here"_s, {});
    }
};
} // namespace

TEST_CASE("the status line says how old the last backup is, and a click makes one", "[ui][keeper]")
{
    Kept kept;
    REQUIRE(QTest::qWaitFor([&] { return kept.said() == u"还没有备份"; }, Patience));
    QTest::mouseClick(kept.line.findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return kept.said().startsWith(u"已备份"); }, Patience));
    CHECK(kept.copies().size() == 1);
}

TEST_CASE("locking makes a copy, then lets the vault go", "[ui][keeper]")
{
    Kept kept;
    REQUIRE(kept.lock());
    REQUIRE(kept.copies().size() == 1);
    auto opened = kept.open();
    REQUIRE(opened);
    // Nothing has changed: the copy that stands is good, and locking is quick.
    const QFileInfo before(kept.home.filePath(u"school-备份/"_s + kept.copies().first()));
    const QDateTime made = before.lastModified();
    kept.workspace = std::move(*opened);
    kept.keeper.start(kept.workspace);
    REQUIRE(kept.lock());
    CHECK(QFileInfo(before.filePath()).lastModified() == made);
    CHECK(kept.open());
}

TEST_CASE("who comes back while the last copy is written gets the vault, and no half copy is left", "[ui][keeper]")
{
    Kept kept;
    QSignalSpy left(&kept.keeper, &BackupKeeper::left);
    kept.workspace.reset();
    kept.keeper.leave();
    CHECK(kept.keeper.isLeaving());
    kept.keeper.hurry();
    REQUIRE(left.wait(Patience));
    CHECK_FALSE(kept.keeper.isLeaving());
    CHECK(kept.open());
    for (const QString &name : kept.copies())
        CHECK(name.endsWith(u".yicebak"));
}

TEST_CASE("closing the window waits for the last copy", "[ui][keeper]")
{
    Kept kept;
    kept.workspace.reset();
    kept.keeper.leave();
    kept.keeper.waitUntilLeft();
    CHECK(kept.copies().size() == 1);
    CHECK(kept.open());
}
