// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CancelToken.h"
#include "core/tabular/PlainCell.h"
#include "core/tabular/ZipDirectory.h"

#include <QByteArrayView>

namespace core::tabular
{

/// The attributes of one element, valid during the call that hands them out.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    /// The value in UTF-8; null when there is none. An attribute with a namespace of its own has `prefixed`.
    QByteArrayView value(QByteArrayView name, bool prefixed = false) const;
    bool isSet(QByteArrayView name) const; ///< "1" or "true"

private:
    const char *const *m_pairs;
};

/// Hears what one part of a package holds. Names come without namespace. What a function returns as an error ends the walk.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual Result<> started(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual Result<> ended(QByteArrayView name) = 0;
    virtual void text(QByteArrayView piece) = 0; ///< a piece of text in UTF-8; a text may come in several
    /// Whether the next element may come as a plainCell() instead, which spares it the walk through its parts.
    virtual bool takesPlainCells() const { return false; }
    virtual Result<> plainCell(const PlainCell &) { return {}; }
};

/// Unpacks one part and reads its XML at the same time, so that it never stands in memory as a whole. Errors of
/// unpackTo() and of the listener; Cancelled; Hostile (context `reason`): document_type (which no part may have, ECMA-376-2, 9.1.1:
/// it smuggles in entities), nesting, attributes; Unreadable: no well-formed XML.
Result<> walkXml(const QByteArray &archive, const ZipPart &part, XmlListener &listener, const CancelToken &cancel);

} // namespace core::tabular
