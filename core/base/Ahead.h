// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace core::base
{

/// A bounded queue between one thread that makes and one that uses. Any thread.
template <typename T> class Belt
{
public:
    explicit Belt(size_t most) : m_most(most) {}

    /// Puts `item` on and leaves in its place one that was used before, or a new one. Waits while as many are on their
    /// way as there may be. Cancelled once nobody takes any more.
    Result<> put(T &item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_full.size() < m_most; });
        if (m_stopped)
            return fail(ErrorCode::Cancelled);
        m_full.push_back(std::exchange(item, T()));
        if (!m_used.empty()) {
            item = std::move(m_used.back());
            m_used.pop_back();
        }
        lock.unlock();
        m_changed.notify_all();
        return {};
    }
    /// Nothing more will come.
    void end(Result<> how)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_end = std::move(how);
        }
        m_changed.notify_all();
    }
    /// The next one, in place of `item`, which has been used. Waits for it; false after the last.
    bool next(std::optional<T> &item)
    {
        std::unique_lock lock(m_mutex);
        if (item)
            m_used.push_back(std::move(*item));
        item.reset();
        m_changed.wait(lock, [this] { return !m_full.empty() || m_end; });
        if (m_full.empty())
            return false;
        item = std::move(m_full.front());
        m_full.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return true;
    }
    /// Nobody takes any more.
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }
    Result<> outcome() const { return m_end.value_or(Result<>()); } ///< once the maker has ended

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_full;
    std::vector<T> m_used;
    bool m_stopped = false;
    std::optional<Result<>> m_end;
};

/// Hands over what it is given and gets something to fill again. An error of it must end the maker.
template <typename T> using Handover = std::function<Result<>(T &)>;

/// Runs `make` in a thread of its own, at most `most` items ahead, and `use` for each item in the caller's thread and in
/// order. The thread has ended when this returns. An error of `use` comes first, then that of `make`, which shows only
/// after all that was handed over before. Where no thread is to be had, all of it runs in the caller's.
template <typename T>
Result<> runAhead(size_t most, const std::function<Result<>(const Handover<T> &)> &make, const Handover<T> &use)
{
    Belt<T> belt(most);
    std::thread maker;
    try {
        maker = std::thread([&] { belt.end(make([&](T &item) { return belt.put(item); })); });
    } catch (const std::system_error &) {
        return make(use);
    }
    Result<> used;
    std::optional<T> item;
    while (used && belt.next(item))
        used = use(*item);
    belt.stop();
    maker.join();
    return used ? belt.outcome() : used;
}

} // namespace core::base
