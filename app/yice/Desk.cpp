// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Desk.h"

#include "app/yice/Features.h"
#include "ui/common/OnFinished.h"
#include "ui/shell/UnlockForm.h"
#include "ui/words/RoleText.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Workspace;

namespace yice {

Desk::Desk(const QString &appDataFolder) : m_appDataFolder(appDataFolder)
{
    connect(m_window.unlockForm(), &ui::shell::UnlockForm::submitted, this, &Desk::unlock);
    connect(&m_window, &ui::shell::MainWindow::locked, this, [this] {
        m_workspace.reset();
        offer(m_folder);
    });
}

core::workspace::VaultOptions Desk::options() const
{
    core::workspace::VaultOptions options;
    options.appDataFolder = m_appDataFolder;
    return options;
}

void Desk::offer(const QString &folder)
{
    m_folder = folder;
    const auto face = Workspace::face(folder);
    QList<ui::shell::UnlockUser> users;
    if (face) {
        for (const auto &user : face->users)
            users.append({user.name, ui::words::roleTitle(user.role)});
    }
    m_window.unlockForm()->setVault(QFileInfo(folder).completeBaseName(), QDir::toNativeSeparators(folder), users);
    if (!face)
        m_window.unlockForm()->showError(face.error());
}

void Desk::unlock(const QString &user, const QByteArray &password)
{
    m_window.unlockForm()->setBusy(true);
    // A copy of its own bytes: the form wipes its own right after this signal.
    const QByteArray own(password.constData(), password.size());
    ui::common::onFinished(core::workspace::unlockAsync(m_folder, user, own, options()), this,
                           [this](const Result<std::shared_ptr<Workspace>> &opened) {
                               m_window.unlockForm()->setBusy(false);
                               if (!opened) {
                                   m_window.unlockForm()->showError(opened.error());
                                   emit refused(opened.error());
                                   return;
                               }
                               show(*opened);
                           });
}

void Desk::show(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    ui::shell::Session session;
    session.vaultName = workspace->unit().name;
    session.userName = workspace->viewer().name;
    session.roleTitle = ui::words::roleTitle(workspace->viewer().role);
    session.testVault = workspace->isTest();
    session.pages = pagesOf(workspace);
    m_window.open(session);
    connect(&workspace->store(), &core::storage::Store::changed, this, &Desk::countDuties);
    countDuties();
    emit opened();
}

void Desk::countDuties()
{
    if (!m_workspace || !m_workspace->viewer().may(core::Permission::SeeAlerts) ||
        m_workspace->unit().profile != core::exchange::UnitProfile::School)
        return;
    using Duties = QList<core::alerts::Duty>;
    auto future = m_workspace->run([](core::workspace::Areas &areas) { return areas.alerts.duties(0); });
    ui::common::onFinished(future, this, [this](const Result<Duties> &duties) {
        if (!duties || !m_workspace)
            return;
        const bool late = std::any_of(duties->begin(), duties->end(), [](const auto &duty) { return duty.overdue; });
        m_window.setBadge(u"today"_s, static_cast<int>(duties->size()), late);
    });
}

} // namespace yice
