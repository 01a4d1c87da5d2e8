// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/security/Viewer.h"
#include "core/storage/Store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int Rows = 5000;   ///< as many as a large school has students
constexpr int Rounds = 5;    ///< each measured side by side with its yardstick; the median counts

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

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measure(const char *what, const std::function<void()> &yardstick, const std::function<void()> &ours)
{
    std::vector<double> ratios;
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        const double plain = milliseconds(yardstick);
        times.push_back(milliseconds(ours));
        ratios.push_back(times.back() / plain);
    }
    std::printf("%-44s ×%6.2f  (%.1f ms for %d rows)\n", what, median(ratios), median(times), Rows);
}

} // namespace

int main()
{
    std::printf("Yardstick: the same SQLite, plain file, no journal; one run, median of %d\n", Rounds);
    for (const QByteArray &cipher : {QByteArrayLiteral("aegis"), QByteArrayLiteral("chacha20")}) {
        QTemporaryDir folder;
        PlainFile plain(folder.filePath(u"plain.db"_s));
        Vault vault(folder.filePath(u"vault"_s), cipher);
        measure((cipher + ": journalled insert in one transaction").constData(), [&] { plain.insert(); },
                [&] { vault.insert(); });
        measure((cipher + ": scan through the Store").constData(), [&] { plain.scan(); }, [&] { vault.scan(); });
    }
    return 0;
}
