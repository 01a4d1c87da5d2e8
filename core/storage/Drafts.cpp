// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Drafts.h"

using namespace Qt::Literals::StringLiterals;

namespace core::storage
{

namespace
{
const QString Keep = uR"(
    INSERT INTO draft (user, key, text, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (user, key) DO UPDATE SET text = excluded.text, at = excluded.at)"_s;

const QString Find = uR"(SELECT text, at FROM draft WHERE user = ? AND key = ?)"_s;

const QString Drop = uR"(DELETE FROM draft WHERE user = ? AND key = ?)"_s;

constexpr qsizetype Longest = 100'000;
} // namespace

Result<> Drafts::keep(const QString &key, const QString &text)
{
    if (key.isEmpty())
        return fail(ErrorCode::Invalid, u"draft"_s, {{u"field"_s, u"key"_s}});
    if (text.size() > Longest)
        return fail(ErrorCode::TooLarge, u"draft"_s, {{u"limit"_s, Longest}});
    if (text.trimmed().isEmpty())
        return drop(key);
    YICE_TRY(m_db.execute(Keep, {m_db.viewer().user.bytes(), key, text, m_db.clock().now().toMSecsSinceEpoch()}));
    return {};
}

Result<std::optional<Draft>> Drafts::find(const QString &key) const
{
    return m_db.first(Find, {m_db.viewer().user.bytes(), key},
                      [](const Row &row) { return Draft{row.text(0), row.instant(1)}; });
}

Result<> Drafts::drop(const QString &key)
{
    YICE_TRY(m_db.execute(Drop, {m_db.viewer().user.bytes(), key}));
    return {};
}

} // namespace core::storage
