// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/Desk.h"

#include "app/yice/Features.h"
#include "core/workspace/Duties.h"
#include "core/base/Async.h"
#include "core/workspace/Kits.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/RecoverySheet.h"
#include "ui/kits/KitForm.h"
#include "ui/shell/RecoverForm.h"
#include "ui/shell/RestoreForm.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockForm.h"
#include "ui/words/Language.h"
#include "ui/words/RoleText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::workspace::Workspace;

namespace yice {

namespace {
constexpr int RefreshMilliseconds = 200;
const auto LanguageFile = u"/language"_s;

/// Where a vault is put unless the person says otherwise.
QString newVaultsHome()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

/// What a backup file says of itself before anybody opens it.
struct BackupFace {
    QDateTime made;
    QStringList users;
};

Result<BackupFace> faceOf(const QString &file)
{
    YICE_ASSIGN(const QStringList users, core::workspace::usersOfBackup(file));
    YICE_ASSIGN(const auto header, core::workspace::readBackupHeader(file));
    return BackupFace{header.made, users};
}
}

QString keptLanguage(const QString &appDataFolder)
{
    QFile file(appDataFolder + LanguageFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(8)).trimmed() : QString();
}

Desk::Desk(const QString &appDataFolder, std::shared_ptr<const core::Clock> clock)
    : m_keeper(m_window.statusLine()), m_appDataFolder(appDataFolder), m_clock(std::move(clock))
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
    connect(m_window.unlockForm(), &UnlockForm::restoreRequested, this, &Desk::offerRestore);
    connect(m_window.unlockForm(), &UnlockForm::kitRequested, this, &Desk::offerKit);
    connect(m_window.unlockForm(), &UnlockForm::languageRequested, this, [this] {
        keepOtherLanguage();
        startAgain();
    });
    connect(&m_window, &ui::shell::MainWindow::locked, this, [this] {
        m_workspace.reset();
        m_visited.clear();
        m_keeper.leave();
        offer(m_folder);
    });
}

void Desk::finish()
{
    m_window.lock();
    m_keeper.waitUntilLeft();
}

void Desk::whenFree(std::function<void()> act)
{
    if (!m_keeper.isLeaving()) {
        act();
        return;
    }
    connect(&m_keeper, &BackupKeeper::left, this, std::move(act), Qt::SingleShotConnection);
    m_keeper.hurry();
}

core::workspace::VaultOptions Desk::options() const
{
    core::workspace::VaultOptions options;
    options.appDataFolder = m_appDataFolder;
    options.clock = m_clock;
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
    const bool kit = face && face->users.size() == 1 && face->users.first().role == core::security::Role::KitHolder;
    m_window.unlockForm()->setOffers(face && !kit ? UnlockForm::Recover | UnlockForm::OpenOther | UnlockForm::OpenKit | UnlockForm::Restore | UnlockForm::Create
                                          : UnlockForm::OpenOther | UnlockForm::OpenKit | UnlockForm::Restore | UnlockForm::Create);
    if (!face && !folder.isEmpty())
        m_window.unlockForm()->showError(face.error());
}

void Desk::offerCreate()
{
    auto *form = new ui::shell::CreateForm(newVaultsHome(), options().clock->today(), ui::common::systemSheetOutput());
    connect(form, &ui::shell::CreateForm::createRequested, this,
            [this, form](const ui::shell::NewVault &vault, const QByteArray &password) { create(form, vault, password); });
    connect(form, &ui::shell::CreateForm::finished, this, [this](const QString &backupFolder) {
        m_window.closeEntrance();
        show(std::exchange(m_fresh, nullptr));
        if (!backupFolder.isEmpty())
            backUpFirst(backupFolder);
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
                const QString typed = QString::fromUtf8(key);
                whenFree([this, form = QPointer(form), typed, user, own] {
                    if (!form)
                        return;
                    const auto work = core::workspace::recoverAsync(m_folder, typed, user, own, options());
                    ui::common::onFinished(work, form, [this, form](const Result<> &done) {
                        if (!done) {
                            form->showError(done.error());
                            return;
                        }
                        m_window.closeEntrance();
                        offer(m_folder); // opened with the new password, so that it is typed once more before it is needed
                    });
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
    whenFree([this, user, own] {
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
    });
}

void Desk::offerRestore()
{
    auto *form = new ui::shell::RestoreForm(newVaultsHome(), ui::common::systemFileChooser());
    connect(form, &ui::shell::RestoreForm::fileChosen, this, [this, form](const QString &file) {
        const auto reading = core::base::inPool<Result<BackupFace>>([file] { return faceOf(file); });
        ui::common::onFinished(reading, form, [this, form](const Result<BackupFace> &face) {
            if (face)
                form->setBackup(ui::common::momentText(face->made, options().clock->now()), face->users);
            else
                form->showError(face.error());
        });
    });
    connect(form, &ui::shell::RestoreForm::submitted, this,
            [this, form](const QString &file, const QString &into, const QString &user, const QByteArray &password) {
                restore(form, file, into, {user, QString::fromUtf8(password), {}});
            });
    m_window.showEntrance(form);
}

void Desk::offerKit()
{
    auto *form = new ui::kits::KitForm(newVaultsHome(), ui::common::systemFileChooser());
    connect(form, &ui::kits::KitForm::fileChosen, this, [form](const QString &file) {
        const auto reading = core::base::inPool<Result<QString>>([file] { return core::workspace::holderOfKit(file); });
        ui::common::onFinished(reading, form, [form](const Result<QString> &holder) {
            if (holder)
                form->setHolder(*holder);
            else
                form->showError(holder.error());
        });
    });
    connect(form, &ui::kits::KitForm::submitted, this,
            [this, form](const QString &file, const QString &into, const QByteArray &slip, const QByteArray &password) {
                const QByteArray own(password.constData(), password.size());
                const auto opening = core::workspace::openKitAsync(file, into, QString::fromUtf8(slip), own, options());
                ui::common::onFinished(opening, form, [this, form, into](const Result<core::kits::OwnKit> &opened) {
                    if (!opened) {
                        form->showError(opened.error());
                        return;
                    }
                    m_window.closeEntrance();
                    offer(into); // with the new password, so that it is typed once more before it is needed
                });
            });
    m_window.showEntrance(form);
}

void Desk::restore(ui::shell::RestoreForm *form, const QString &file, const QString &into,
                   const core::workspace::BackupDoor &door)
{
    core::workspace::RestoreOptions restoring;
    restoring.vault = options();
    ui::common::onFinished(core::workspace::restoreAsync(file, into, door, restoring), form,
                           [this, form](const Result<core::workspace::BackupReport> &report) {
                               if (!report) {
                                   form->showError(report.error());
                                   return;
                               }
                               m_window.closeEntrance();
                               offer(report->folder);
                           });
}

void Desk::backUpFirst(const QString &folder)
{
    auto chosen = m_workspace->run([vault = m_workspace->folder(), folder](core::workspace::Areas &areas) {
        return core::workspace::chooseSecondPlace(areas.db, vault, folder);
    });
    ui::common::onFinished(chosen, this, [this](const Result<> &) { m_keeper.backUpNow(); });
}

void Desk::show(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    ui::shell::Session session;
    session.vaultName = workspace->unit().name;
    session.userName = workspace->viewer().name;
    session.roleTitle = ui::words::roleTitle(workspace->viewer().role);
    session.testVault = workspace->isTest();
    const Place place{workspace, &m_window, [this] { m_keeper.refresh(); }};
    session.pages = pagesOf(place);
    if (workspace->viewer().role == core::security::Role::KitHolder) {
        session.searchHint = tr("找页面或命令");
    } else if (workspace->unit().profile == core::exchange::UnitProfile::School) {
        session.commands = {{tr("记一条预警信号"), {}, [window = &m_window] { noteSignal(window, {}); }},
                            {tr("导入过的文件、撤回导入"), {}, [window = &m_window] { showImports(window); }},
                            {tr("九月升级"), {}, [window = &m_window] { showRollover(window); }}};
        session.find = [place](const QString &typed) { return findInVault(place, typed); };
    } else {
        session.searchHint = tr("找页面或命令");
    }
    session.commands.append({tr("下次打开时界面用英文"), {}, [this] { keepOtherLanguage(); }});
    m_window.open(session);
    connect(&workspace->store(), &core::storage::Store::changed, &m_refresh, qOverload<>(&QTimer::start));
    countDuties();
    m_keeper.start(workspace);
    emit opened();
}

void Desk::keepOtherLanguage()
{
    QDir().mkpath(m_appDataFolder);
    QSaveFile file(m_appDataFolder + LanguageFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(ui::words::languageCode(ui::words::otherLanguage()).toLatin1() + '\n');
    file.commit();
}

void Desk::startAgain()
{
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const qsizetype asked = arguments.indexOf(u"--lang"_s);
    if (asked >= 0)
        arguments.remove(asked, std::min<qsizetype>(2, arguments.size() - asked));
    arguments.removeIf([](const QString &argument) { return argument.startsWith(u"--lang="); });
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        m_window.close();
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
    auto future = m_workspace->run([](core::workspace::Areas &areas) { return core::workspace::allDigest(areas, 0, 0); });
    ui::common::onFinished(future, this, [this](const Result<core::alerts::DutyDigest> &duties) {
        if (!duties || !m_workspace)
            return;
        m_window.setBadge(u"today"_s, duties->total(), duties->overdue > 0);
        m_window.statusLine()->setClockBehind(duties->clockBehind);
    });
}

} // namespace yice
