// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/ExchangeRepository.h"
#include "core/exchange/ExchangeService.h"

using namespace Qt::Literals::StringLiterals;

namespace core::exchange
{

Result<QByteArray> ExchangeService::receivingKey() const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    return self.keys.receivingKey();
}

Result<QByteArray> ExchangeService::openOwnSeal(const QByteArray &sealed) const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    return self.keys.openSealed(sealed);
}

Result<QList<std::optional<QByteArray>>> ExchangeService::openOwnSeals(const QList<QByteArray> &sealed) const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    QList<std::optional<QByteArray>> opened;
    opened.reserve(sealed.size());
    for (const QByteArray &one : sealed) {
        auto message = self.keys.openSealed(one);
        opened.append(message ? std::optional(std::move(*message)) : std::nullopt);
    }
    return opened;
}

Result<QByteArray> ExchangeService::sign(const QByteArray &message) const
{
    YICE_TRY(m_db.viewer().require(Permission::MakePackages));
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    return self.keys.sign(message);
}

Result<QByteArray> ExchangeService::seal(PackageKind kind, const ChainPlace &place, const UnitCard &to,
                                         const QList<QJsonObject> &rows) const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    YICE_ASSIGN(const QByteArray body, canonicalLines(rows));
    return sealPackage(kind, place, self.own(), {to}, body, m_db.clock());
}

Result<OpenedPackage> ExchangeService::openFrom(const UnitCard &sender, const QByteArray &file, PackageKind expected) const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    const auto trusted = [&](const QString &code) { return code == sender.code ? std::optional(sender) : std::nullopt; };
    YICE_ASSIGN(OpenedPackage package, openPackage(file, self.own(), trusted));
    if (package.header.kind != expected)
        return fail(ErrorCode::Unreadable, u"package of another kind"_s,
                    {{u"found"_s, kindName(package.header.kind)}, {u"expected"_s, kindName(expected)}});
    return package;
}

Result<> ExchangeService::renewKeys()
{
    return ExchangeRepository(m_db).replaceKeys(UnitKeys::generate());
}

Result<QByteArray> ExchangeService::ownCardFile() const
{
    YICE_ASSIGN(const Self self, ExchangeRepository(m_db).self());
    return writeUnitCard(self.card, self.keys);
}

} // namespace core::exchange
