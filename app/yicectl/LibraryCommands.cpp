// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"

#include "core/base/platform/WholeFile.h"
#include "ui/words/ScaleWords.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl {

namespace {

/// Nothing where the call names no licence.
Result<std::optional<SchoolLicence>> licenceFrom(const Arguments &arguments)
{
    if (!arguments.has(u"holder"_s) && !arguments.has(u"number"_s) && !arguments.has(u"until"_s))
        return std::nullopt;
    SchoolLicence licence;
    YICE_ASSIGN(licence.holder, arguments.required(u"holder"_s));
    YICE_ASSIGN(licence.number, arguments.required(u"number"_s));
    YICE_ASSIGN(licence.evidence, arguments.required(u"evidence"_s));
    YICE_ASSIGN(const QString until, arguments.required(u"until"_s));
    licence.until = QDate::fromString(until, Qt::ISODate);
    // A licence without an end is said so, not left out by mistake.
    if (until != u"none"_s && !licence.until.isValid())
        return fail(ErrorCode::Usage, u"--until "_s + until, {{u"reason"_s, u"unknown"_s}});
    licence.stations = arguments.has(u"stations"_s);
    return licence;
}

Reply replyOf(const LibraryScale &one)
{
    return Reply{{{u"scale"_s, one.scale.id},
                  {u"version"_s, one.scale.version},
                  {u"own"_s, one.own},
                  {u"items"_s, static_cast<int>(one.scale.items.size())},
                  {u"textEntered"_s, one.textEntered},
                  {u"licenceState"_s, licenceStateName(one.state)}},
                 Words::tr("%1：%2").arg(one.scale.title, ui::words::licenceText(one))};
}

/// A whole definition is JSON; everything else is the text of one that has none.
Result<Reply> install(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LargestDefinition));
    YICE_ASSIGN(const auto licence, licenceFrom(arguments));
    if (bytes.trimmed().startsWith('{')) {
        return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(const LibraryScale one, areas.library.installDefinition(bytes));
            return replyOf(one);
        });
    }
    YICE_ASSIGN(const QString id, arguments.required(u"scale"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        if (licence) {
            YICE_TRY(areas.library.enterLicence(id, *licence));
        }
        YICE_ASSIGN(const LibraryScale one, areas.library.installText(id, bytes));
        return replyOf(one);
    });
}

Result<Reply> enterLicence(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const auto licence, licenceFrom(arguments));
    if (!licence)
        return fail(ErrorCode::Usage, u"--holder"_s, {{u"reason"_s, u"missing"_s}});
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.library.enterLicence(id, *licence));
        YICE_ASSIGN(const LibraryScale one, areas.library.find(id));
        return replyOf(one);
    });
}

Result<Reply> remove(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_TRY(areas.library.remove(id));
        return Reply{{{u"scale"_s, id}}, Words::tr("%1 的授权和题目文字已经移除。").arg(id)};
    });
}

} // namespace

QList<Command> libraryCommands()
{
    const QStringList licence{u"holder"_s, u"number"_s, u"until"_s, u"evidence"_s, u"stations"_s};
    const QString usage = u"--holder H --number N --until D|none --evidence T [--stations]"_s;
    return {{u"scale install"_s, u"FILE [--scale ID] ["_s + usage + u"] [--dry-run]"_s, licence + QStringList{u"scale"_s}, install},
            {u"scale licence"_s, u"ID "_s + usage + u" [--dry-run]"_s, licence, enterLicence},
            {u"scale remove"_s, u"ID [--dry-run]"_s, {}, remove}};
}

} // namespace yicectl
