// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

namespace tests
{

/// A test vault of a school with a PC of its own (a folder for its anchors) and a clock that a test sets.
class SchoolVault
{
public:
    SchoolVault();

    static inline const QString Password = QStringLiteral("four plain words here");
    static inline const QString User = QStringLiteral("测试老师");

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return path(QStringLiteral("school.yice")); }
    core::workspace::VaultOptions options() const;
    core::workspace::Workspace &workspace() { return *m_workspace; }
    std::shared_ptr<core::workspace::Workspace> shared() const { return m_workspace; }
    void close() { m_workspace.reset(); }
    void open();
    core::Result<std::unique_ptr<core::workspace::Workspace>> tryOpen(const QString &folder,
                                                                      const QString &password = Password) const;
    QStringList recoveryGroups() const { return m_groups; }
    /// Adds students with these names, which the rosters before did not have.
    void addStudents(const QStringList &names);

    std::shared_ptr<core::base::SetClock> clock;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<core::workspace::Workspace> m_workspace;
    QStringList m_groups;
    int m_number = 0;
};

QStringList studentNames(core::workspace::Workspace &workspace); ///< sorted
/// How often the journal has `act`.
qint64 actCount(core::workspace::Workspace &workspace, const QString &act);
qint64 journalLength(core::workspace::Workspace &workspace);
QStringList filesIn(const QString &folder); ///< names, sorted

} // namespace tests
