// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QSqlResult>

struct sqlite3_stmt;

namespace core::storage
{

class CipherDriver;

/// One prepared statement. Rows go forward only and are not cached.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    void finalise(); ///< the driver calls it before it closes

protected:
    bool prepare(const QString &sql) override;
    bool savePrepare(const QString &sql) override { return prepare(sql); } ///< no rewriting of placeholders
    bool exec() override;
    /// Keeps the value for one exec(). Qt's own keeps a name beside each position, which takes longer than to bind it.
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override { return false; }
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    QSqlRecord record() const override;
    QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    bool bindAll();
    int bindOne(int index, const QVariant &value);
    int step();
    bool failed(int code, const char *what);

    const CipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    bool m_pending = false; ///< exec() has stepped onto the first row and nobody has fetched it
    bool m_onRow = false;
    int m_affected = -1;
    QVariantList m_bound;       ///< for the next exec()
    QVariantList m_held;        ///< SQLite reads texts and blobs where they lie
    QByteArrayList m_heldTexts; ///< UTF-8 of those in m_held
};

} // namespace core::storage
