// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <memory>

namespace core::base
{

/// Tells work on another thread to stop. Copies share one flag; one that was not made by make() is never cancelled. Any
/// thread.
class CancelToken
{
public:
    static CancelToken make()
    {
        CancelToken token;
        token.m_flag = std::make_shared<std::atomic<bool>>(false);
        return token;
    }
    void cancel()
    {
        if (m_flag)
            *m_flag = true;
    }
    bool isCancelled() const { return m_flag && *m_flag; }
    /// Cancelled once somebody said so.
    Result<> check() const
    {
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        return {};
    }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace core::base

namespace core
{
using base::CancelToken;
}
