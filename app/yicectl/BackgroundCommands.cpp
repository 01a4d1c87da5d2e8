// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/GrowthForms.h"
#include "app/yicectl/ContactCommands.h"
#include "app/yicectl/PagesDoor.h"

#include "core/base/platform/WholeFile.h"
#include "core/workspace/GrowthRecord.h"
#include "ui/words/BackgroundWords.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::records;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::workspace::Areas;

namespace yicectl
{

namespace
{

constexpr qint64 LargestFile = 1'000'000;

Reply replyOf(const BackgroundView &view, const BackgroundForm &form)
{
    const Background &background = view.background;
    QStringList lines{ui::words::studentLine(view.student)};
    for (const BackgroundSection &section : form.sections) {
        if (view.withheld.contains(section.id)) {
            lines.append(Words::tr("%1：您的岗位看不到").arg(section.name));
            continue;
        }
        lines.append(section.name);
        for (const BackgroundField &field : section.fields) {
            const QString text = ui::words::fieldValueText(field, background.values.value(field.id));
            if (!text.isEmpty())
                lines.append(u"  %1　%2"_s.arg(field.name, QString(text).replace(u'\n', Words::tr("；"))));
        }
    }
    return {{{u"student"_s, studentJson(view.student)},
             {u"revision"_s, background.revision},
             {u"values"_s, toJson(background.values)},
             {u"withheld"_s, QJsonArray::fromStringList(view.withheld)},
             {u"changed"_s, instantJson(background.changed)},
             {u"by"_s, background.by}},
            lines.join(u'\n')};
}

Result<Reply> form(const Arguments &)
{
    YICE_ASSIGN(const BackgroundForm known, shippedBackgroundForm());
    QJsonArray sections;
    QStringList lines{known.title};
    for (const BackgroundSection &section : known.sections) {
        QJsonArray fields;
        lines.append(section.name);
        for (const BackgroundField &field : section.fields) {
            QJsonArray options;
            QStringList names;
            for (const BackgroundField::Option &option : field.options) {
                options.append(QJsonObject{{u"id"_s, option.id}, {u"name"_s, option.name}});
                names.append(option.id);
            }
            fields.append(QJsonObject{{u"id"_s, field.id},
                                      {u"name"_s, field.name},
                                      {u"dated"_s, field.kind == FieldKind::Dated},
                                      {u"sourced"_s, field.sourced},
                                      {u"options"_s, options}});
            lines.append(u"  %1　%2　%3"_s.arg(field.id, field.name, names.join(u' ')).trimmed());
        }
        sections.append(QJsonObject{{u"id"_s, section.id},
                                    {u"name"_s, section.name},
                                    {u"see"_s, core::security::permissionName(section.see)},
                                    {u"fields"_s, fields}});
    }
    return Reply{{{u"version"_s, known.version}, {u"sections"_s, sections}}, lines.join(u'\n')};
}

Result<Reply> show(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const BackgroundForm known, shippedBackgroundForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        YICE_ASSIGN(const BackgroundView view, core::workspace::backgroundOf(areas).open(student));
        return replyOf(view, known);
    });
}

/// Fields that the file names; one with an empty list is emptied, others stay.
Result<Reply> set(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString path, arguments.required(u"file"_s));
    YICE_ASSIGN(const QByteArray bytes, core::base::readWholeFile(path, LargestFile));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(ErrorCode::Unreadable, path, {{u"reason"_s, u"json_syntax"_s}});
    YICE_ASSIGN(const FieldValues given, valuesFromJson(document.object()));
    YICE_ASSIGN(const BackgroundForm known, shippedBackgroundForm());
    return inVault(arguments, [&](Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const auto student, studentOf(areas, word));
        auto service = core::workspace::backgroundOf(areas);
        YICE_ASSIGN(const BackgroundView before, service.open(student));
        FieldValues values = before.background.values;
        for (const QString &field : document.object().keys())
            values.remove(field);
        values.insert(given);
        const qint64 revision =
            arguments.has(u"revision"_s) ? arguments.value(u"revision"_s).toLongLong() : before.background.revision;
        YICE_TRY(service.save(student, revision, values));
        YICE_ASSIGN(const BackgroundView after, service.open(student));
        return replyOf(after, known);
    });
}

Result<Reply> print(const Arguments &arguments)
{
    YICE_ASSIGN(const QString word, onlyWord(arguments, u"STUDENT"_s));
    YICE_ASSIGN(const QString reason, arguments.required(u"reason"_s));
    YICE_ASSIGN(const QString out, arguments.required(u"out"_s));
    YICE_TRY(mayWritePaper(out));
    return withVault(arguments, [&](core::workspace::Workspace &workspace) -> Result<Reply> {
        const ui::words::FormSetting setting{workspace.unit().name, workspace.sharedClock()->today()};
        const auto people = workspace.people().value_or(QHash<QByteArray, QString>());
        YICE_ASSIGN(const auto paper, inAreas(workspace, arguments, [&](Areas &areas) -> Result<ui::words::Paper> {
                        YICE_ASSIGN(const auto student, studentOf(areas, word));
                        return reports::growthForm(areas, student, reason, people, setting);
                    }));
        if (!arguments.has(u"dry-run"_s))
            YICE_TRY(writePaper(out, paper));
        return Reply{{{u"out"_s, out}}, Words::tr("存进了 %1。那里是明文，请保管好，用完就删。").arg(out)};
    });
}

} // namespace

QList<Command> backgroundCommands()
{
    return {{u"student background form"_s, {}, {}, form},
            {u"student background show"_s, u"STUDENT"_s, {}, show},
            {u"student background set"_s, u"STUDENT --file F.json [--revision N]"_s, {u"file"_s, u"revision"_s}, set},
            {u"student record print"_s, Words::tr("STUDENT --reason 理由 --out F.pdf|F.xlsx"), {u"reason"_s, u"out"_s}, print}};
}

} // namespace yicectl
