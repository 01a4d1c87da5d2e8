// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OpenVault.h"

#include "core/base/Random.h"
#include "core/base/platform/Disk.h"
#include "core/base/platform/WholeFile.h"
#include "core/storage/ConnectionPrivate.h"
#include "core/storage/FileHeader.h"
#include "core/storage/SqlError.h"
#include "core/storage/Verifier.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <exception>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString ReadMeta = uR"(SELECT value FROM storage_meta WHERE name = ?)"_s;

const QString WriteMeta = uR"(
    INSERT INTO storage_meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s;

const QString ChainAt = uR"(SELECT chain FROM journal_entry WHERE seq = ?)"_s;

constexpr int IdSize = 16;
constexpr int SecretSize = 32;
constexpr int SmallestPage = 512;

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(FileHeaderSize) : QByteArray();
}

Error damaged(const QString &where)
{
    return Error(ErrorCode::Damaged, where, {{u"file"_s, u"records.db"_s}, {u"where"_s, where}});
}
} // namespace

OpenVault::OpenVault(const StoreOptions &options)
    : m_options(options), m_path(options.folder + u"/records.db"_s), m_lock(options.folder + u"/records.lock"_s)
{
}

OpenVault::~OpenVault() = default;

Result<std::unique_ptr<OpenVault>> OpenVault::open(const StoreOptions &options)
{
    std::unique_ptr<OpenVault> vault(new OpenVault(options));
    YICE_TRY(vault->takeFolder());
    YICE_TRY(vault->takeLock());
    vault->clearLeftovers();
    YICE_TRY(vault->checkFile());
    YICE_TRY(vault->openDriver());
    YICE_TRY(vault->migrate());
    vault->m_options.key.clear();
    auto parts = std::make_unique<ConnectionPrivate>(vault->m_driver, *options.clock);
    vault->m_parts = parts.get();
    vault->m_connection = std::make_unique<Connection>(std::move(parts));
    YICE_TRY(vault->readMeta());
    if (options.restored) {
        YICE_TRY(vault->becomeCopy());
    }
    YICE_TRY(vault->readAnchors());
    YICE_TRY(vault->checkBehind());
    YICE_TRY(vault->chooseReplica());
    YICE_TRY(vault->writeAnchors());
    return vault;
}

Result<> OpenVault::takeFolder()
{
    const QFileInfo folder(m_options.folder);
    if (folder.isDir())
        return {};
    if (!m_options.create)
        return fail(ErrorCode::DiskMissing, m_options.folder);
    if (!QDir().mkpath(m_options.folder))
        return fail(ErrorCode::ReadOnly, m_options.folder);
    return {};
}

Result<> OpenVault::takeLock()
{
    m_lock.setStaleLockTime(0); // only a dead process leaves a stale lock, however old it is
    if (m_lock.tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    // A crash or a failing disk may leave a lock that names nobody. Whoever lives holds the system's lock on it too.
    const bool named = m_lock.getLockInfo(&pid, &host, &program);
    if (m_lock.error() == QLockFile::LockFailedError && !named && m_lock.removeStaleLockFile() && m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, m_options.folder);
    if (m_lock.error() != QLockFile::LockFailedError)
        return fail(ErrorCode::DiskError, u"records.lock"_s);
    const QDateTime since = QFileInfo(m_options.folder + u"/records.lock"_s).lastModified().toUTC();
    return fail(ErrorCode::InUse, u"records.lock"_s,
                {{u"host"_s, host}, {u"pid"_s, pid}, {u"program"_s, program}, {u"since"_s, since}});
}

/// Working copies of a backup that was killed: they may hold what was destroyed since.
void OpenVault::clearLeftovers() const
{
    QDir folder(m_options.folder);
    for (const QString &name : folder.entryList({WorkingCopy + u'*'}, QDir::Files))
        folder.remove(name);
}

Result<> OpenVault::checkFile()
{
    const QFileInfo file(m_path);
    if (m_options.create)
        return file.exists() ? Result<>(fail(ErrorCode::AlreadyExists, u"records.db"_s)) : Result<>();
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"records.db"_s);
    m_header = firstBytes(m_path);
    if (m_header.isEmpty() && file.size() > 0)
        return fail(ErrorCode::DiskError, u"records.db cannot be read"_s);
    if (file.size() < SmallestPage)
        return fail(damaged(u"length"_s));
    if (!isEncryptedHeader(m_header))
        return fail(damaged(u"not encrypted"_s));
    return {};
}

Result<> OpenVault::openDriver()
{
    m_driver.setCipher(m_options.cipher);
    if (!m_driver.setKey(m_options.key))
        return fail(ErrorCode::Internal, u"a key is 32 bytes"_s);
    if (!m_driver.open(m_path))
        return fail(errorFrom(m_driver.lastError(), u"open"_s));
    QSqlQuery mode(m_driver.createResult());
    if (!mode.exec(u"PRAGMA journal_mode"_s) || !mode.next() || mode.value(0).toString() != u"wal")
        return fail(ErrorCode::DiskError, u"no write-ahead log here"_s);
    return {};
}

Result<> OpenVault::migrate()
{
    Migrator migrator(m_driver);
    YICE_ASSIGN(const auto steps, Migrator::readSteps());
    YICE_ASSIGN(const int found, migrator.version());
    m_report.created = found == 0;
    if (found > 0 && found < steps.last().version) {
        m_report.migratedFrom = found;
        YICE_TRY(keepCopy(found));
    }
    YICE_TRY(migrator.run(steps));
    if (found > 0)
        return {};
    // Closing brings a new file's first page to the disk: only now is there a header to look at.
    m_driver.close();
    m_header = firstBytes(m_path);
    if (m_header.size() != FileHeaderSize || !isEncryptedHeader(m_header))
        return fail(ErrorCode::Internal, u"the new file is not encrypted"_s);
    return openDriver();
}

Result<> OpenVault::keepCopy(int version)
{
    const QString copy = u"%1/records.before-%2.db"_s.arg(m_options.folder).arg(version, 4, 10, QChar(u'0'));
    m_driver.close(); // also writes the log back, so that the one file is the whole state
    QFile file(copy);
    if ((file.exists() && !file.remove()) || !QFile::copy(m_path, copy) || !file.open(QIODevice::ReadWrite) ||
        !base::syncToDisk(file) || !base::syncFolder(m_options.folder))
        return fail(ErrorCode::DiskError, u"copy before migration"_s);
    return openDriver();
}

Result<QByteArray> OpenVault::meta(const QString &name)
{
    YICE_ASSIGN(const auto value, m_connection->first(ReadMeta, {name}, [](const Row &row) { return row.blob(0); }));
    return value.value_or(QByteArray());
}

Result<> OpenVault::writeMeta(const QString &name, const QByteArray &value)
{
    YICE_TRY(m_connection->execute(WriteMeta, {name, value}));
    return {};
}

Result<> OpenVault::firstMeta()
{
    return transact({}, [&](Connection &) -> Result<> {
        YICE_TRY(writeMeta(u"vault"_s, base::randomBytes(IdSize)));
        YICE_TRY(writeMeta(u"replica"_s, base::randomBytes(IdSize)));
        YICE_TRY(writeMeta(u"secret"_s, base::randomBytes(SecretSize)));
        return writeMeta(u"header"_s, m_header);
    });
}

/// The anchors of a PC belong to one copy of a vault: the one this was restored from goes on beside it.
Result<> OpenVault::becomeCopy()
{
    YICE_ASSIGN(const QByteArray secret, meta(u"secret"_s));
    const QByteArray replica = base::randomBytes(IdSize);
    m_vault = base::randomBytes(IdSize);
    return transact({}, [&](Connection &db) -> Result<> {
        YICE_TRY(writeMeta(u"vault"_s, m_vault));
        YICE_TRY(writeMeta(u"replica"_s, replica));
        return m_parts->journal.load(db, replica, secret);
    });
}

Result<> OpenVault::readMeta()
{
    YICE_ASSIGN(m_vault, meta(u"vault"_s));
    if (m_vault.isEmpty()) {
        YICE_ASSIGN(const qint64 entries, m_connection->number(u"SELECT count(*) FROM journal_entry"_s));
        if (entries > 0)
            return fail(damaged(u"storage_meta"_s));
        YICE_TRY(firstMeta());
        YICE_ASSIGN(m_vault, meta(u"vault"_s));
    }
    YICE_ASSIGN(const QByteArray header, meta(u"header"_s));
    if (m_options.finishRekey) {
        YICE_TRY(transact({}, [&](Connection &) { return writeMeta(u"header"_s, m_header); }));
    } else if (header != m_header) {
        m_findings.append({u"header"_s, u"records.db, the first %1 bytes"_s.arg(FileHeaderSize)});
    }
    YICE_ASSIGN(const QByteArray replica, meta(u"replica"_s));
    YICE_ASSIGN(const QByteArray secret, meta(u"secret"_s));
    if (m_vault.size() != IdSize || replica.size() != IdSize || secret.size() != SecretSize)
        return fail(damaged(u"storage_meta"_s));
    return m_parts->journal.load(*m_connection, replica, secret);
}

Result<> OpenVault::readAnchors()
{
    YICE_ASSIGN(const QByteArray secret, meta(u"secret"_s));
    const QByteArray key = keyFor(secret, "anchor");
    m_anchors.append(std::make_shared<Anchor>(m_options.folder + u"/records.anchor"_s, key));
    if (!m_options.appDataFolder.isEmpty()) {
        const QString name = QString::fromLatin1(m_vault.toHex());
        m_anchors.append(std::make_shared<Anchor>(u"%1/anchors/%2.anchor"_s.arg(m_options.appDataFolder, name), key));
    }
    for (qsizetype i = 0; i < m_anchors.size(); ++i) {
        const Anchor::Found found = m_anchors.at(i)->read(m_vault);
        (i == 0 ? m_report.anchorBeside : m_report.anchorHere) = m_anchors.at(i)->state().has_value();
        if (found == Anchor::Found::Damaged) {
            m_report.anchorDamaged = true;
            m_findings.append({u"anchor"_s, i == 0 ? u"records.anchor"_s : u"anchor of this PC"_s});
        }
    }
    return {};
}

Result<> OpenVault::checkBehind()
{
    const Journal::Head &head = m_parts->journal.head();
    for (const auto &anchor : std::as_const(m_anchors)) {
        const auto &seen = anchor->state();
        if (!seen)
            continue;
        if (QFileInfo(m_path).size() < seen->length && head.entries >= seen->entries)
            m_findings.append({u"length"_s, u"records.db is shorter than it was"_s});
        YICE_ASSIGN(const auto chain,
                    m_connection->first(ChainAt, {seen->entries}, [](const Row &row) { return row.blob(0); }));
        if (head.entries >= seen->entries && (seen->entries == 0 || chain == seen->chain))
            continue;
        m_behind = true;
        m_behindError = Error(
            ErrorCode::BehindAnchor, u"records.db"_s,
            {{u"have"_s, head.entries}, {u"expected"_s, seen->entries}, {u"forked"_s, head.entries >= seen->entries}});
    }
    if (m_behind && !m_options.acceptBehindAnchor)
        return fail(m_behindError);
    return {};
}

Result<> OpenVault::chooseReplica()
{
    QByteArray replica = m_parts->journal.replica();
    const bool keepsAnchorHere = m_anchors.size() > 1;
    if (m_behind || (keepsAnchorHere && !m_report.anchorHere && !m_report.created))
        replica = base::randomBytes(IdSize); // an older or a travelled copy goes on as a chain of its own
    else if (keepsAnchorHere && m_report.anchorHere)
        replica = m_anchors.last()->state()->replica;
    if (replica == m_parts->journal.replica())
        return {};
    YICE_ASSIGN(const QByteArray secret, meta(u"secret"_s));
    m_report.acceptedBehind = m_behind;
    return transact({}, [&](Connection &db) -> Result<> {
        YICE_TRY(writeMeta(u"replica"_s, replica));
        YICE_TRY(m_parts->journal.load(db, replica, secret));
        if (!m_behind)
            return {};
        return db.noteAct(QLatin1String("opened_behind_anchor"), QLatin1String(), {},
                          Fields()
                              .set(QLatin1String("have"), m_behindError.context.value(u"have"_s).toLongLong())
                              .set(QLatin1String("expected"), m_behindError.context.value(u"expected"_s).toLongLong()));
    });
}

AnchorState OpenVault::stateNow() const
{
    const Journal::Head &head = m_parts->journal.head();
    return {m_vault, m_parts->journal.replica(), head.entries,
            head.chain.isEmpty() ? QByteArray(HashSize, '\0') : head.chain, QFileInfo(m_path).size()};
}

Result<> OpenVault::writeAnchors()
{
    return putAnchors(stateNow());
}

Result<> OpenVault::putAnchors(const AnchorState &state)
{
    for (const auto &anchor : std::as_const(m_anchors)) {
        if (anchor->state() == state)
            continue;
        if (auto written = anchor->write(state); !written)
            return fail(written.error().with(u"committed"_s, true));
    }
    return {};
}

Result<> OpenVault::transact(const Viewer &viewer, const std::function<Result<>(Connection &)> &job)
{
    YICE_TRY(m_parts->begin(viewer));
    Result<> outcome;
    try {
        outcome = job(*m_connection);
        if (outcome)
            outcome = m_parts->commit(*m_connection);
    } catch (const std::exception &exception) {
        outcome = fail(ErrorCode::Internal, QString::fromUtf8(exception.what()));
    }
    if (outcome)
        return {};
    // The reason for rolling back is what the caller needs; a failed roll-back is its own, worse news.
    YICE_TRY(m_parts->rollback());
    return outcome;
}

Result<> OpenVault::run(const Viewer &viewer, const std::function<Result<>(Connection &)> &job)
{
    const qint64 before = m_driver.totalChanges();
    YICE_TRY(transact(viewer, job));
    return m_driver.totalChanges() == before ? Result<>() : writeAnchors();
}

ChangeSet OpenVault::takeChanges()
{
    return std::exchange(m_parts->changes, {});
}

Result<VerifyReport> OpenVault::verify(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::VerifyVault));
    YICE_ASSIGN(VerifyReport report, Verifier(*m_connection, *m_parts, m_path).run());
    report.findings = m_findings + report.findings;
    return report;
}

Result<FileCopy> OpenVault::copyTo(const Viewer &viewer, const QString &path)
{
    YICE_TRY(viewer.require(Permission::BackUp));
    if (!m_driver.run("PRAGMA wal_checkpoint(TRUNCATE)"))
        return fail(errorFrom(m_driver.lastError(), u"checkpoint"_s));
    YICE_TRY(base::copyWholeFile(m_path, path));
    YICE_ASSIGN(const qint64 schema, m_connection->number(u"PRAGMA user_version"_s));
    const Journal::Head &head = m_parts->journal.head();
    return FileCopy{m_vault, static_cast<int>(schema), head.entries, head.chain};
}

Result<> OpenVault::noteHeader(const Viewer &viewer)
{
    m_header = firstBytes(m_path);
    return run(viewer, [&](Connection &db) -> Result<> {
        YICE_TRY(writeMeta(u"header"_s, m_header));
        return db.noteAct(QLatin1String("rekeyed"), {}, {});
    });
}

Result<> OpenVault::rekey(const Viewer &viewer, const QByteArray &key)
{
    if (viewer.role != security::Role::KitHolder) // who holds a kit is its only user
        YICE_TRY(viewer.require(Permission::ManageUsers));
    m_parts->dropStatements();
    if (!m_driver.rekey(key))
        return fail(errorFrom(m_driver.lastError(), u"rekey"_s));
    return noteHeader(viewer);
}

/// Copies from before a migration hold what has since been destroyed. Names those that could not be removed.
QStringList OpenVault::dropCopies() const
{
    QStringList left;
    const QDir folder(m_options.folder);
    for (const QString &name : folder.entryList({u"records.before-*.db"_s}, QDir::Files)) {
        if (!QFile::remove(folder.filePath(name)))
            left.append(name);
    }
    return left;
}

Result<VacuumReport> OpenVault::vacuum(const Viewer &viewer)
{
    YICE_TRY(viewer.require(Permission::DestroyRecords));
    VacuumReport report;
    if (!m_driver.run("PRAGMA wal_checkpoint(TRUNCATE)"))
        return fail(errorFrom(m_driver.lastError(), u"checkpoint"_s));
    report.bytesBefore = QFileInfo(m_path).size();
    // The file gets shorter: after a crash in between that must not look like a part torn off.
    AnchorState shorter = stateNow();
    shorter.length = 0;
    YICE_TRY(putAnchors(shorter));
    if (!m_driver.vacuum())
        return fail(errorFrom(m_driver.lastError(), u"vacuum"_s));
    report.copiesLeft = dropCopies();
    m_header = firstBytes(m_path);
    const auto note = [&](Connection &db) -> Result<> {
        YICE_TRY(writeMeta(u"header"_s, m_header));
        return db.noteAct(QLatin1String("vacuumed"), {}, {});
    };
    YICE_TRY(transact(viewer, note));
    if (!m_driver.run("PRAGMA wal_checkpoint(TRUNCATE)"))
        return fail(errorFrom(m_driver.lastError(), u"checkpoint"_s));
    YICE_TRY(writeAnchors());
    report.bytesAfter = QFileInfo(m_path).size();
    return report;
}

} // namespace core::storage
