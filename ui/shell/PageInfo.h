// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/shell/Icon.h"

#include <QCoreApplication>
#include <QFuture>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ui::shell
{

/// What a page says about itself. The shell knows no page by its class.
struct PageInfo {
    QString id;       ///< stable, such as "alerts"
    QString title;    ///< 「预警」
    QKeySequence key; ///< Ctrl+4
    Icon icon = Icon::Today;
    bool foot = false; ///< stands at the foot of the rail, as 设置
    /// Called at the first visit, on the GUI thread; the shell owns the page and deletes it when locking.
    /// What the page calls setFocus() on while it is made has the focus first; later visits return to the last one.
    std::function<QWidget *(QWidget *parent)> make;
    QString under = {}; ///< not empty: neither in the rail nor in the palette, opened from the page with this id, which is marked
};

/// What the palette offers beside the pages, and runs. Its key works in the whole window.
struct Command {
    QString title; ///< 「记一条预警信号」
    QKeySequence key;
    std::function<void()> run;
};

/// What the palette found for what was typed.
struct Found {
    QString kind;   ///< 学生
    QString title;  ///< a name
    QString detail; ///< tells namesakes apart: the class
    std::function<void()> open;
    std::function<void()> act; ///< Ctrl+Enter; may be empty
};

/// What an unlocked vault shows. Held only while unlocked.
struct Session {
    QString vaultName; ///< 「云岭示例中学 · 心理辅导室」
    QString userName;
    QString roleTitle; ///< 「专职心理教师」
    bool testVault = false;
    QList<PageInfo> pages;
    QList<Command> commands = {};
    QString searchHint = QCoreApplication::translate("Words", "找学生、页面或命令");
    /// Students or schools; only what the viewer may see. May be empty.
    std::function<QFuture<core::Result<QList<Found>>>(const QString &typed)> find = {};
};

} // namespace ui::shell
