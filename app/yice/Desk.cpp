// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Desk.h"

#include "app/yice/Features.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecoverySheet.h"
#include "ui/shell/RecoverForm.h"
#include "ui/shell/UnlockForm.h"
#include "ui/words/RoleText.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Workspace;

namespace yice {

namespace {
constexpr int RefreshMilliseconds = 200;
}

Desk::Desk(const QString &appDataFolder) : m_appDataFolder(appDataFolder)
{
    connect(m_window.unlockForm(), &ui::shell::UnlockForm::submitted, this, &Desk::unlock);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &Desk::refresh);
    connect(&m_window, &ui::shell::MainWindow::pageShown, this, [this](const QString &id) {
        if (m_visited.contains(id))
            m_refresh.start();
        m_visited.insert(id);
    });
    using ui::shell::UnlockForm;
    connect(m_window.unlockForm(), &UnlockForm::createRequested, this, &Desk::offerCreate);
    connect(m_window.unlockForm(), &UnlockForm::recoverRequested, this, &Desk::offerRecover);
    connect(m_window.unlockForm(), &UnlockForm::openOtherRequested, this, &Desk::offerOther);
    connect(&m_window, &ui::shell::MainWindow::locked, this, [this] {
        m_workspace.reset();
        m_visited.clear();
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
    using ui::shell::UnlockForm;
    m_window.unlockForm()->setOffers(face ? UnlockForm::Recover | UnlockForm::OpenOther | UnlockForm::Create
                                          : UnlockForm::OpenOther | UnlockForm::Create);
    if (!face && !folder.isEmpty())
        m_window.unlockForm()->showError(face.error());
}

void Desk::offerCreate()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString home = QDir(documents).exists() ? documents : QDir::homePath();
    auto *form = new ui::shell::CreateForm(home, options().clock->today(), ui::common::systemSheetOutput());
    connect(form, &ui::shell::CreateForm::createRequested, this,
            [this, form](const ui::shell::NewVault &vault, const QByteArray &password) { create(form, vault, password); });
    connect(form, &ui::shell::CreateForm::finished, this, [this] {
        m_window.closeEntrance();
        show(std::exchange(m_fresh, nullptr));
    });
    connect(form, &ui::shell::CreateForm::abandoned, this, [this] {
        m_fresh.reset();
        offer(m_folder);
    });
    m_window.showEntrance(form);
}

void Desk::create(ui::shell::CreateForm *form, const ui::shell::NewVault &vault, const QByteArray &password)
{
    core::workspace::VaultStart start;
    start.folder = vault.folder;
    start.unit = vault.unit;
    start.founder = vault.founder;
    const QByteArray own(password.constData(), password.size());
    ui::common::onFinished(core::workspace::createAsync(start, own, options()), form,
                           [this, form, folder = vault.folder](const Result<core::workspace::AsyncCreated> &made) {
                               if (!made) {
                                   form->showError(made.error());
                                   return;
                               }
                               m_fresh = made->workspace;
                               m_folder = folder;
                               form->showSheet(made->recoveryGroups);
                           });
}

void Desk::offerRecover()
{
    auto *form = new ui::shell::RecoverForm;
    const auto face = Workspace::face(m_folder);
    QList<ui::shell::UnlockUser> users;
    if (face) {
        for (const auto &user : face->users)
            users.append({user.name, ui::words::roleTitle(user.role)});
    }
    form->setVault(QFileInfo(m_folder).completeBaseName(), {}, users);
    connect(form, &ui::shell::RecoverForm::submitted, this,
            [this, form](const QString &user, const QByteArray &key, const QByteArray &password) {
                const QByteArray own(password.constData(), password.size());
                const auto work = core::workspace::recoverAsync(m_folder, QString::fromUtf8(key), user, own, options());
                ui::common::onFinished(work, form, [this, form](const Result<> &done) {
                    if (!done) {
                        form->showError(done.error());
                        return;
                    }
                    m_window.closeEntrance();
                    offer(m_folder); // opened with the new password, so that it is typed once more before it is needed
                });
            });
    m_window.showEntrance(form);
}

void Desk::offerOther()
{
    ui::common::systemFileChooser().folder(&m_window, tr("打开哪个档案库"), QFileInfo(m_folder).absolutePath(),
                                           [this](const QString &folder) { offer(folder); });
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
    const Place place{workspace, &m_window};
    session.pages = pagesOf(place);
    if (workspace->unit().profile == core::exchange::UnitProfile::School) {
        session.commands = {{tr("记一条预警信号"), {}, [window = &m_window] { noteSignal(window, {}); }}};
        session.find = [place](const QString &typed) { return findInVault(place, typed); };
    } else {
        session.searchHint = tr("找页面或命令");
    }
    m_window.open(session);
    connect(&workspace->store(), &core::storage::Store::changed, &m_refresh, qOverload<>(&QTimer::start));
    countDuties();
    emit opened();
}

void Desk::refresh()
{
    if (!m_workspace)
        return;
    reloadShown(&m_window);
    countDuties();
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
