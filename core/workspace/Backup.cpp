// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Backup.h"

#include "core/base/Async.h"
#include "core/base/Random.h"
#include "core/base/platform/Disk.h"
#include "core/storage/BackupRegister.h"
#include "core/workspace/BackupMaker.h"
#include "core/workspace/WorkspacePrivate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;
using core::storage::BackupRegister;

namespace core::workspace
{

namespace
{
constexpr qint64 Spare = 16 * 1024 * 1024; ///< what the vault's own disk must keep free for its log

/// Two backups may be under way, one of them being stopped: neither may take away what the other is writing.
QString uniqueEnd()
{
    return u'-' + QString::fromLatin1(base::randomBytes(4).toHex());
}

/// Gone with the scope, whatever happened.
struct Leftover {
    QString path;
    explicit Leftover(QString file) : path(std::move(file)) {}
    Leftover(const Leftover &) = delete;
    Leftover &operator=(const Leftover &) = delete;
    ~Leftover() { QFile::remove(path); }
};
} // namespace

BackupMaker::BackupMaker(const Workspace &workspace, const QString &path)
    : m_store(workspace.d->store.get())
    , m_viewer(workspace.viewer())
    , m_clock(workspace.sharedClock())
    , m_key(workspace.d->keys.vaultKey.clone())
{
    m_parts.keyring = workspace.d->keyring.serialize();
    m_parts.header.vault = workspace.vaultId();
    m_parts.header.test = workspace.isTest();
    m_parts.header.cipher = workspace.cipher();
    // A full disk of the vault's own must not keep anybody from saving it to another.
    const qint64 size = QFileInfo(workspace.d->folder.recordsPath()).size();
    const QStorageInfo disk(workspace.folder()); // not valid in a container that lists no mounts
    const bool room = !disk.isValid() || disk.bytesAvailable() > size + Spare;
    m_working = (room ? workspace.folder() + u'/' : path + u'.') + storage::WorkingCopy + uniqueEnd();
}

BackupMaker::~BackupMaker()
{
    if (!m_working.isEmpty()) // not moved from
        QFile::remove(m_working);
}

Result<> BackupMaker::mayWrite(const QString &path, base::Replace replace)
{
    const QFileInfo file(path);
    if (file.exists() && (replace == base::Replace::No || !file.isFile()))
        return fail(ErrorCode::AlreadyExists, path, {{u"id"_s, path}});
    if (!QFileInfo(file.absolutePath()).isDir())
        return fail(ErrorCode::DiskMissing, file.absolutePath(), {{u"id"_s, file.absolutePath()}});
    return {};
}

Result<BackupMaker> BackupMaker::begin(Workspace &workspace, const QString &path)
{
    YICE_TRY(workspace.viewer().require(Permission::BackUp));
    BackupMaker maker(workspace, path);
    maker.m_copy = maker.m_store->copyTo(maker.m_viewer, maker.m_working);
    return maker;
}

Result<> BackupMaker::prepare()
{
    YICE_ASSIGN(const storage::FileCopy copied, m_copy.takeResult());
    YICE_ASSIGN(const auto facts, storage::readCopy(m_working, rawBytes(m_key), m_parts.header.cipher.toLatin1(),
                                                    storage::CopyCheck::Pages));
    if (!facts.report.sound() || !(facts.of == copied))
        return fail(ErrorCode::Damaged, facts.report.sound() ? u"head"_s : facts.report.findings.first().where,
                    {{u"file"_s, u"records.db"_s}});
    m_parts.header.copy = copied.copy;
    m_parts.header.schema = copied.schema;
    m_parts.header.entries = copied.entries;
    m_parts.header.chain = copied.chain;
    m_parts.header.made = m_clock->now();
    YICE_ASSIGN(m_parts.contents, sealCounts(facts.rows, m_key));
    return {};
}

Result<BackupMade> BackupMaker::writeTo(const QString &path, const BackupOptions &options)
{
    BackupMade made{QFileInfo(path).absoluteFilePath(), {}, 0};
    YICE_TRY(mayWrite(made.path, options.replace));
    const QString part = made.path + PartEnd + uniqueEnd();
    const Leftover unnamed(part);
    YICE_ASSIGN(made.bytes, writeBackupFile(part, m_parts, m_working, m_key, options.watch));
    made.header = m_parts.header;
    YICE_TRY(name(part, made, options));
    return made;
}

/// Noted first: a copy that nobody knows of would be worse than a note of one that did not get its name.
Result<> BackupMaker::name(const QString &part, const BackupMade &made, const BackupOptions &options)
{
    if (options.watch && options.watch->cancelled)
        return fail(ErrorCode::Cancelled);
    YICE_TRY(mayWrite(made.path, options.replace));
    using Id = core::Id<storage::KnownBackup>;
    const auto note = [made, automatic = options.automatic](storage::Connection &db) {
        return BackupRegister(db).note(
            {{}, 0, made.path, made.header.made, made.header.entries, made.bytes, automatic, {}});
    };
    YICE_ASSIGN(const Id id, m_store->run(m_viewer, note).takeResult());
    const bool named = base::moveOver(part, made.path);
    const auto settle = [id, named, path = made.path](storage::Connection &db) {
        return named ? BackupRegister(db).markReplaced(path, id) : BackupRegister(db).markGone(id);
    };
    if (!named) {
        const Error why = base::writeError(made.path, made.bytes);
        YICE_TRY(m_store->run(m_viewer, settle).takeResult());
        return fail(why);
    }
    if (!base::syncFolder(QFileInfo(made.path).absolutePath()))
        return fail(base::writeError(made.path, 1));
    return m_store->run(m_viewer, settle).takeResult();
}

void handBack(std::shared_ptr<Workspace> workspace)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [back = std::move(workspace)] {}, Qt::QueuedConnection);
}

Result<BackupMade> makeBackup(Workspace &workspace, const QString &path, const BackupOptions &options)
{
    YICE_TRY(BackupMaker::mayWrite(path, options.replace));
    YICE_ASSIGN(BackupMaker maker, BackupMaker::begin(workspace, path));
    YICE_TRY(maker.prepare());
    return maker.writeTo(path, options);
}

QFuture<Result<BackupMade>> backupAsync(const std::shared_ptr<Workspace> &workspace, const QString &path,
                                        const BackupOptions &options)
{
    using Outcome = Result<BackupMade>;
    const auto allowed = BackupMaker::mayWrite(path, options.replace);
    auto begun = allowed ? BackupMaker::begin(*workspace, path) : Result<BackupMaker>(fail(allowed.error()));
    if (!begun)
        return base::inPool<Outcome>([error = begun.error()]() -> Outcome { return fail(error); });
    auto maker = std::make_shared<BackupMaker>(std::move(*begun));
    return base::inPool<Outcome>([maker, held = workspace, path, options]() mutable {
        const auto whole = maker->prepare();
        Outcome made = whole ? maker->writeTo(path, options) : Outcome(fail(whole.error()));
        maker.reset();
        handBack(std::move(held));
        return made;
    });
}

} // namespace core::workspace
