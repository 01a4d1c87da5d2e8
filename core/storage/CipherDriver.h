// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDriver>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace core::storage
{

class CipherResult;

/// SQLite3 Multiple Ciphers behind Qt Sql, on public API only. Statements are forward-only and positional. Use it with
/// QSqlQuery(driver.createResult()); it needs no connection name. One thread.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    /// The 32 raw bytes that open the file; kept in locked memory until open() has used them. Never a QString, which
    /// Qt would keep for the life of the connection.
    bool setKey(const QByteArray &key);
    /// "aegis" or "chacha20".
    void setCipher(const QByteArray &name) { m_cipher = name; }

    bool open(const QString &path, const QString & = {}, const QString & = {}, const QString & = {}, int = -1,
              const QString & = {}) override;
    void close() override;
    bool hasFeature(DriverFeature feature) const override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    /// Runs one statement that gives no rows of interest.
    bool run(const char *statement);
    /// Writes the whole file anew under another key, beside the old one (RekeyedSuffix), and puts it in its place: after a
    /// crash or a failing disk either the old key opens it or the new one. False: mostly the old one still does; after a
    /// failure of the last step only a new opening can tell, and the driver may be closed.
    bool rekey(const QByteArray &key);
    /// Writes every page anew, without what was deleted; afterwards the one file is the whole state.
    bool vacuum();
    /// Pages in the log that stand in it since it was last written back.
    int logPages() const { return m_logPages; }
    /// Writes the log back into the file. Nothing waits for it and nothing is lost where it fails: the log still holds all,
    /// and the next commit, or closing, comes to it again.
    void writeLogBack();
    /// Rows changed since open().
    qint64 totalChanges() const;

    /// True when the linked SQLite is the encrypting one: stock SQLite takes a key in silence and writes plain text.
    static bool encrypts();

    /// What a rekeying that a crash broke off leaves beside the file; of no use to anybody.
    static constexpr const char *RekeyedSuffix = ".rekeyed";

private:
    friend class CipherResult;
    bool copyUnderKey(const QString &path);
    bool openFile(const QString &path);
    bool chooseCipher();
    bool applyKey();
    void wipeKey();
    void setFailure(int kind, const char *what);

    sqlite3 *m_handle = nullptr;
    QByteArray m_cipher = "aegis";
    unsigned char *m_key = nullptr; ///< sodium_malloc, "raw:" and 32 bytes
    mutable QList<CipherResult *> m_results;
    int m_logPages = 0;
};

} // namespace core::storage
