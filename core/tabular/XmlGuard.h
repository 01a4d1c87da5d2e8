// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace core::tabular
{

/// Looks over the XML of a part before QXmlStreamReader does, which keeps every open element in memory and compares each
/// attribute of an element with all others: millions of either would hang or fill the machine. Hostile (context
/// `reason`): document_type (which no part may have, ECMA-376-2, 9.1.1: it smuggles in entities), nesting, attributes.
/// Unreadable: no UTF-8, or a tag that does not end.
Result<> guardXml(const QByteArray &part);

} // namespace core::tabular
