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

} // namespace core::exchange
