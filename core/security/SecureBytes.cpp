// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/SecureBytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace core::security
{

namespace
{

unsigned char *allocate(std::size_t size)
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium did not start");
    void *memory = sodium_malloc(size);
    if (memory == nullptr)
        qFatal("no memory for a key");
    return static_cast<unsigned char *>(memory);
}

} // namespace

SecureBytes::SecureBytes(std::size_t size)
{
    if (size == 0)
        return;
    m_data = allocate(size);
    m_size = size;
    sodium_memzero(m_data, m_size);
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecureBytes SecureBytes::copyOf(QByteArrayView bytes)
{
    SecureBytes copy(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecureBytes SecureBytes::clone() const
{
    return copyOf(view());
}

bool SecureBytes::equals(const SecureBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace core::security
