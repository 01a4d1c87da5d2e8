// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/SheetUndo.h"

using namespace Qt::Literals::StringLiterals;

namespace core::assessments
{

storage::UndoRules sheetUndoRules()
{
    storage::UndoRules rules;
    rules.parts = {{u"sheet"_s, u"respondent"_s, u"respondent"_s}};
    rules.references = {{u"respondent"_s, u"student"_s, u"student"_s}};
    rules.computed = {{u"respondent"_s, u"flags"_s}, {u"sheet"_s, u"signals"_s}};
    rules.names = {{u"respondent"_s, u"typed_name"_s}};
    return rules;
}

Result<ReturningSheets> ReturningSheets::of(storage::Connection &db)
{
    ReturningSheets returning;
    YICE_ASSIGN(const auto respondents, storage::removedRecords(db, QLatin1String("respondent")));
    if (respondents.isEmpty())
        return returning;
    for (auto it = respondents.constBegin(); it != respondents.constEnd(); ++it)
        returning.m_respondents.insert(it->value(u"dedupe_key"_s).toByteArray(),
                                       Id<StoredRespondent>::fromBytes(it.key()));
    YICE_ASSIGN(const auto sheets, storage::removedRecords(db, QLatin1String("sheet")));
    for (auto it = sheets.constBegin(); it != sheets.constEnd(); ++it)
        returning.m_sheets.insert({it->value(u"respondent"_s).toByteArray(), it->value(u"scale"_s).toString()},
                                  Id<Sheet>::fromBytes(it.key()));
    return returning;
}

Id<StoredRespondent> ReturningSheets::respondent(const QByteArray &dedupeKey, const Clock &clock)
{
    const auto known = m_respondents.take(dedupeKey);
    return known.isNull() ? Id<StoredRespondent>::make(clock) : known;
}

Id<Sheet> ReturningSheets::sheet(const Id<StoredRespondent> &respondent, const QString &scale, const Clock &clock) const
{
    const auto known = m_sheets.value({respondent.bytes(), scale});
    return known.isNull() ? Id<Sheet>::make(clock) : known;
}

} // namespace core::assessments
