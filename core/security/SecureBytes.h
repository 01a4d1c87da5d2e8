// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>

namespace core::security
{

/// Key memory: locked, between guard pages, wiped when it goes (libsodium's sodium_malloc). Move-only, so that a copy
/// of a key is always written out as clone(). Thread-safe as far as a value is.
class SecureBytes
{
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size); ///< zeros
    ~SecureBytes();
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    static SecureBytes random(std::size_t size);
    /// The source is not wiped: wipe it where it was made.
    static SecureBytes copyOf(QByteArrayView bytes);
    SecureBytes clone() const;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// A look at the bytes while this lives; makes no copy.
    QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }

    /// In a time that does not depend on the content.
    friend bool operator==(const SecureBytes &a, const SecureBytes &b) { return a.equals(b); }

private:
    bool equals(const SecureBytes &other) const;

    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace core::security
