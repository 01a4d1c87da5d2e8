// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/UnitVault.h"

#include "core/base/Random.h"

using namespace core;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;

namespace tests
{

UnitVault::UnitVault(UnitProfile profile, const QString &code, const QString &name)
    : clock(std::make_shared<base::SetClock>(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC)))
{
    storage::StoreOptions options;
    options.folder = m_folder.filePath(u"vault"_s);
    options.key = base::randomBytes(32);
    options.clock = clock;
    options.create = true;
    m_store = valueOf(storage::Store::open(options));
    const QString stage = profile == UnitProfile::School ? u"junior"_s : QString();
    valueOf(exchange([=](ExchangeService &service) { return service.found({profile, code, name, stage}); }));
}

QByteArray UnitVault::cardFile()
{
    return valueOf(exchange([](ExchangeService &service) { return service.cardFile(); }));
}

void UnitVault::trust(UnitVault &other)
{
    const QByteArray card = other.cardFile();
    valueOf(exchange([=](ExchangeService &service) { return service.trust(card, {}); }));
}

QByteArray UnitVault::send(const QString &to, const QList<QJsonObject> &rows, PackageKind kind)
{
    clock->advance(1000);
    return valueOf(exchange([=](ExchangeService &service) { return service.send(kind, to, rows); }));
}

Result<PackageImport> UnitVault::receive(const QByteArray &file, PackageTaker &taker)
{
    clock->advance(1000);
    return exchange(
        [&, file](ExchangeService &service) { return service.receive(file, PackageKind::District, taker); });
}

QStringList UnitVault::dump()
{
    return valueOf(run([](storage::Connection &db) -> Result<QStringList> {
        YICE_ASSIGN(const QStringList tables,
                    db.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s, {},
                            [](const storage::Row &row) { return row.text(0); }));
        QStringList lines;
        for (const QString &table : tables) {
            YICE_ASSIGN(const QStringList columns, db.rows(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                                           [](const storage::Row &row) { return row.text(0); }));
            const QString all = u"SELECT quote(\"%1\") FROM \"%2\""_s.arg(columns.join(u"\") || ',' || quote(\""_s), table);
            YICE_ASSIGN(const QStringList rows,
                        db.rows(all, {}, [&](const storage::Row &row) { return table + u": "_s + row.text(0); }));
            lines += rows;
        }
        lines.sort();
        return lines;
    }));
}

Viewer UnitVault::founder()
{
    Viewer founder;
    founder.user = Id<security::User>::fromString(u"01900000-0000-7000-8000-000000000001"_s);
    founder.name = u"测试老师"_s;
    founder.role = security::Role::Counsellor;
    founder.founder = true;
    return founder;
}

} // namespace tests
