// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace core::students { struct Student; }

namespace core::assessments
{

/// What was done about one student since a round began.
struct CaseProgress {
    bool crossChecked = false; ///< with the class head: reported to, or a decision that the class head signed
    bool interviewed = false;
    QDateTime lastTalk; ///< on record; not valid: none
    bool graded = false;
    bool followed = false;
    bool closed = false;  ///< by people, and no case is open
    QStringList reasons;  ///< of the decision that closed it
};

/// What came of prompts, as the area of cases knows it. Asks for no right: who calls it shows figures, or has asked.
class CaseReader
{
public:
    virtual ~CaseReader() = default;
    virtual Result<QHash<Id<students::Student>, CaseProgress>> progressSince(const QDateTime &since) const = 0;
};

} // namespace core::assessments
