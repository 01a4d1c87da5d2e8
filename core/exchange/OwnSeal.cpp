// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeRepository.h"
#include "core/exchange/ExchangeService.h"

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

} // namespace core::exchange
