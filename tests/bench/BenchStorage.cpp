// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include "core/base/Random.h"
#include "core/security/Viewer.h"
#include "core/storage/Store.h"

#include <cstdlib>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace bench
{

namespace
{
constexpr int Rows = 5000; ///< as many as a large school has students
constexpr int Rounds = 5;

/// The yardstick: the same SQLite without encryption, driver or journal.
class PlainFile
{
public:
    explicit PlainFile(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE pupil (id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, name TEXT) STRICT");
    }
    ~PlainFile() { sqlite3_close(m_handle); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    void insert()
    {
        run("BEGIN");
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, "INSERT INTO pupil VALUES (?, 1, ?)", -1, &statement, nullptr);
        for (int i = 0; i < Rows; ++i) {
            const QByteArray id = base::randomBytes(16);
            sqlite3_bind_blob(statement, 1, id.constData(), 16, SQLITE_TRANSIENT);
            sqlite3_bind_text(statement, 2, "name", -1, SQLITE_STATIC);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        run("COMMIT");
    }

    void scan()
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, "SELECT id, name FROM pupil", -1, &statement, nullptr);
        qsizetype bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            bytes += sqlite3_column_bytes(statement, 0) + sqlite3_column_bytes(statement, 1);
        sqlite3_finalize(statement);
        if (bytes == 0)
            std::abort();
    }

private:
    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_handle = nullptr;
};

/// The vault: encrypted, each insert journalled with its commitments.
class Vault
{
public:
    Vault(const QString &folder, const QByteArray &cipher)
    {
        storage::StoreOptions options;
        options.folder = folder;
        options.key = base::randomBytes(32);
        options.cipher = cipher;
        options.create = true;
        m_store = std::move(storage::Store::open(options).value());
        m_viewer.founder = true;
        job([](storage::Connection &db) -> Result<> {
            YICE_TRY(db.execute(u"CREATE TABLE pupil (id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, name TEXT) STRICT"_s));
            return {};
        });
    }

    void insert()
    {
        job([](storage::Connection &db) -> Result<> {
            for (int i = 0; i < Rows; ++i)
                YICE_TRY(db.insert(QLatin1String("pupil"), base::randomBytes(16),
                                   storage::Fields().set(QLatin1String("name"), u"name"_s)));
            return {};
        });
    }

    void scan()
    {
        job([](storage::Connection &db) -> Result<> {
            qsizetype bytes = 0;
            YICE_TRY(db.visit(u"SELECT id, name FROM pupil"_s, {}, [&](const storage::Row &row) -> Result<> {
                bytes += row.blob(0).size() + row.text(1).size();
                return {};
            }));
            return bytes > 0 ? Result<>() : fail(ErrorCode::Internal);
        });
    }

private:
    template <typename Job> void job(Job work)
    {
        if (!m_store->run(m_viewer, work).takeResult())
            std::abort();
    }

    std::unique_ptr<storage::Store> m_store;
    Viewer m_viewer;
};

/// What the journal and its commitments cost over bare rows: no limit is set, but a sudden growth shows.
Figure compare(const QString &name, const std::function<void()> &yardstick, const std::function<void()> &ours)
{
    std::vector<double> plain;
    std::vector<double> own;
    for (int i = 0; i < Rounds; ++i) {
        plain.push_back(milliseconds(yardstick));
        own.push_back(milliseconds(ours));
    }
    Figure figure;
    figure.name = name;
    figure.unit = u"ms"_s;
    figure.value = median(own);
    figure.yardstick = u"the same SQLite, plain file, bare C calls, no journal"_s;
    figure.yardstickValue = median(plain);
    return figure;
}
} // namespace

QList<Figure> measureStorage(const QString &folder)
{
    QList<Figure> figures;
    for (const QByteArray &cipher : {QByteArrayLiteral("aegis"), QByteArrayLiteral("chacha20")}) {
        const QString name = QString::fromLatin1(cipher);
        PlainFile plain(folder + u"/plain-"_s + name);
        Vault vault(folder + u"/vault-"_s + name, cipher);
        figures.append(compare(name + u": 5,000 journalled inserts"_s, [&] { plain.insert(); }, [&] { vault.insert(); }));
        figures.append(compare(name + u": scan through the Store"_s, [&] { plain.scan(); }, [&] { vault.scan(); }));
    }
    return figures;
}

} // namespace bench
