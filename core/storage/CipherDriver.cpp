// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherDriver.h"

#include "core/base/platform/Disk.h"
#include "core/storage/CipherResult.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <cstring>

#include <sodium.h>
#include <sqlite3.h>

namespace core::storage
{

namespace
{
constexpr int KeySize = 32;
constexpr char RawMark[] = {'r', 'a', 'w', ':'};
constexpr int BusyMilliseconds = 5000;
constexpr int MostLogPages = 16'384; // 64 MiB: then a commit waits

// Exclusive: no second process and no shared-memory file beside the vault.
constexpr const char *Settings[] = {
    "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA foreign_keys = ON",    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",      "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
    "PRAGMA journal_mode = WAL",       "PRAGMA synchronous = FULL",   "PRAGMA cache_size = -3000",
};
} // namespace

CipherDriver::CipherDriver(QObject *parent) : QSqlDriver(parent) {}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
    wipeKey();
}

bool CipherDriver::setKey(const QByteArray &key)
{
    wipeKey();
    if (key.size() != KeySize || sodium_init() < 0)
        return false;
    m_key = static_cast<unsigned char *>(sodium_malloc(sizeof RawMark + KeySize));
    if (!m_key)
        return false;
    std::memcpy(m_key, RawMark, sizeof RawMark);
    std::memcpy(m_key + sizeof RawMark, key.constData(), KeySize);
    return true;
}

void CipherDriver::wipeKey()
{
    sodium_free(m_key);
    m_key = nullptr;
}

bool CipherDriver::encrypts()
{
    return std::strncmp(sqlite3mc_version(), "SQLite3 Multiple Ciphers 2.", 27) == 0;
}

bool CipherDriver::open(const QString &path, const QString &, const QString &, const QString &, int, const QString &)
{
    close();
    const bool opened = openFile(path);
    wipeKey();
    if (!opened) {
        const QSqlError why = lastError();
        close();
        setLastError(why);
        setOpenError(true);
        return false;
    }
    setOpen(true);
    setOpenError(false);
    return true;
}

bool CipherDriver::openFile(const QString &path)
{
    if (!encrypts() || !m_key) {
        setFailure(QSqlError::ConnectionError, "no encryption");
        return false;
    }
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      SQLITE_OPEN_PRIVATECACHE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        setFailure(QSqlError::ConnectionError, "open");
        return false;
    }
    sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    const auto committed = [](void *self, sqlite3 *, const char *, int pages) {
        auto *driver = static_cast<CipherDriver *>(self);
        driver->m_logPages = pages;
        if (pages >= MostLogPages)
            driver->writeLogBack();
        return SQLITE_OK;
    };
    m_logPages = 0;
    sqlite3_wal_hook(m_handle, committed, this);
    if (!applyKey())
        return false;
    // The first read proves the key before any setting could write.
    if (!run("SELECT count(*) FROM sqlite_schema"))
        return false;
    for (const char *setting : Settings) {
        if (!run(setting))
            return false;
    }
    return true;
}

/// For the next call of sqlite3_key only: the choice does not last.
bool CipherDriver::chooseCipher()
{
    const int cipher = sqlite3mc_cipher_index(m_cipher.constData());
    return cipher > 0 && sqlite3mc_config(m_handle, "cipher", cipher) == cipher;
}

bool CipherDriver::applyKey()
{
    if (!chooseCipher() || sqlite3_key(m_handle, m_key, sizeof RawMark + KeySize) != SQLITE_OK) {
        setFailure(QSqlError::ConnectionError, "key");
        return false;
    }
    return true;
}

void CipherDriver::close()
{
    for (CipherResult *result : std::as_const(m_results))
        result->finalise();
    if (m_handle)
        sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::run(const char *statement)
{
    if (!m_handle)
        return false;
    if (sqlite3_exec(m_handle, statement, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setFailure(QSqlError::StatementError, "run");
    return false;
}

void CipherDriver::writeLogBack()
{
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_logPages = 0;
}

bool CipherDriver::rekey(const QByteArray &key)
{
    // sqlite3_rekey() changes the file in place, and one failing write may leave pages under both keys. So a whole copy
    // under the new key is made beside the file, and takes its place in one step. The log is emptied first, for the copy must find
    // nothing in it.
    const QString path = QString::fromUtf8(sqlite3_db_filename(m_handle, "main"));
    const QString copy = path + QLatin1String(RekeyedSuffix);
    if (!run("PRAGMA wal_checkpoint(TRUNCATE)"))
        return false;
    if (!setKey(key) || !copyUnderKey(copy)) {
        wipeKey();
        QFile::remove(copy);
        return false;
    }
    close();
    if (!base::moveOver(copy, path) || !base::syncFolder(QFileInfo(path).absolutePath())) {
        wipeKey();
        QFile::remove(copy);
        setLastError(QSqlError(QStringLiteral("rekey"), QStringLiteral("rename"), QSqlError::ConnectionError,
                               QString::number(SQLITE_IOERR)));
        return false;
    }
    return open(path);
}

/// The whole file at `path`, under the key that was set; the key stays set.
bool CipherDriver::copyUnderKey(const QString &path)
{
    QFile::remove(path);
    sqlite3 *target = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int status = sqlite3_open_v2(path.toUtf8().constData(), &target, flags, nullptr);
    const int cipher = sqlite3mc_cipher_index(m_cipher.constData());
    if (status == SQLITE_OK && (cipher <= 0 || sqlite3mc_config(target, "cipher", cipher) != cipher))
        status = SQLITE_ERROR;
    if (status == SQLITE_OK)
        status = sqlite3_key(target, m_key, sizeof RawMark + KeySize);
    if (status == SQLITE_OK)
        status = sqlite3_exec(target, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    if (status == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle, "main");
        status = backup == nullptr ? sqlite3_extended_errcode(target) : sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const QString text = QString::fromUtf8(sqlite3_errmsg(target));
    const int closed = sqlite3_close(target);
    if (status == SQLITE_DONE && closed == SQLITE_OK)
        return true;
    setLastError(QSqlError(QStringLiteral("rekey"), text, QSqlError::StatementError, QString::number(status)));
    return false;
}

bool CipherDriver::vacuum()
{
    return run("PRAGMA wal_checkpoint(TRUNCATE)") && run("VACUUM") && run("PRAGMA wal_checkpoint(TRUNCATE)");
}

bool CipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool CipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool CipherDriver::rollbackTransaction()
{
    // SQLite has already rolled back by itself after a full disk or an I/O error.
    return m_handle && (sqlite3_get_autocommit(m_handle) != 0 || run("ROLLBACK"));
}

qint64 CipherDriver::totalChanges() const
{
    return m_handle ? sqlite3_total_changes64(m_handle) : 0;
}

void CipherDriver::setFailure(int kind, const char *what)
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_ERROR;
    const QString text = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    setLastError(
        QSqlError(QString::fromLatin1(what), text, static_cast<QSqlError::ErrorType>(kind), QString::number(code)));
}

} // namespace core::storage
