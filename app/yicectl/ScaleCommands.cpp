// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yicectl/Session.h"
#include "app/yicectl/TraceJson.h"

#include "core/assessments/Respondent.h"
#include "core/assessments/ScaleComposites.h"
#include "core/assessments/ScaleFhir.h"
#include "ui/words/ScaleWords.h"
#include "ui/words/TraceText.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace core::assessments;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace yicectl {

namespace {

QString nameOf(Terms terms)
{
    static const QStringList names{u"free"_s, u"non-commercial"_s, u"permission"_s, u"own"_s};
    return names.at(static_cast<int>(terms));
}

QJsonObject summary(const Scale &scale)
{
    QJsonArray variants;
    for (const Variant &variant : scale.variants)
        variants.append(QJsonObject{{u"id"_s, variant.id}, {u"name"_s, variant.name}});
    QJsonArray sources;
    for (const Source &source : scale.sources)
        sources.append(QJsonObject{{u"text"_s, source.text}, {u"mark"_s, source.mark}});
    return {{u"id"_s, scale.id},
            {u"version"_s, scale.version},
            {u"title"_s, scale.title},
            {u"edition"_s, scale.edition},
            {u"items"_s, static_cast<int>(scale.items.size())},
            {u"supplements"_s, static_cast<int>(scale.supplements.size())},
            {u"mayShipText"_s, scale.mayShipText},
            {u"licence"_s, QJsonObject{{u"terms"_s, nameOf(scale.terms.terms)},
                                       {u"holder"_s, scale.terms.holder},
                                       {u"note"_s, scale.licence}}},
            {u"age"_s, QJsonObject{{u"from"_s, scale.ageFrom}, {u"to"_s, scale.ageTo}}},
            {u"variants"_s, variants},
            {u"sources"_s, sources}};
}

QJsonObject summary(const LibraryScale &one)
{
    QJsonObject object = summary(one.scale);
    object.insert(u"own"_s, one.own);
    object.insert(u"textEntered"_s, one.textEntered);
    object.insert(u"licenceState"_s, licenceStateName(one.state));
    if (one.licence)
        object.insert(u"schoolLicence"_s,
                      QJsonObject{{u"holder"_s, one.licence->holder},
                                  {u"number"_s, one.licence->number},
                                  {u"until"_s, one.licence->until.isValid()
                                                   ? QJsonValue(one.licence->until.toString(Qt::ISODate))
                                                   : QJsonValue()},
                                  {u"evidence"_s, one.licence->evidence},
                                  {u"stations"_s, one.licence->stations}});
    return object;
}

Result<LibraryScale> shippedOnly(const QString &id)
{
    LibraryScale one;
    YICE_ASSIGN(one.scale, shippedScale(id));
    one.state = one.scale.terms.terms == Terms::Permission ? LicenceState::None : LicenceState::NotNeeded;
    return one;
}

/// What the vault uses; without one, what ships.
Result<QList<LibraryScale>> libraryOf(const Arguments &arguments)
{
    QList<LibraryScale> scales;
    if (arguments.has(u"vault"_s)) {
        YICE_TRY(inVault(arguments, [&](core::workspace::Areas &areas) -> Result<Reply> {
            YICE_ASSIGN(scales, areas.library.list());
            return Reply{};
        }));
        return scales;
    }
    for (const QString &id : shippedScaleIds()) {
        YICE_ASSIGN(const LibraryScale one, shippedOnly(id));
        scales.append(one);
    }
    return scales;
}

Result<Scale> definition(const Arguments &arguments, const QString &id)
{
    if (!arguments.has(u"vault"_s))
        return shippedScale(id);
    Scale scale;
    YICE_TRY(inVault(arguments, [&](core::workspace::Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const LibraryScale one, areas.library.find(id));
        scale = one.scale;
        return Reply{};
    }));
    return scale;
}

Result<Reply> list(const Arguments &arguments)
{
    YICE_ASSIGN(const auto library, libraryOf(arguments));
    Reply answer;
    QJsonArray scales;
    QStringList lines;
    for (const LibraryScale &one : library) {
        const Scale &scale = one.scale;
        scales.append(summary(one));
        lines.append(Words::tr("%1  %2（%3 题，第 %4 版）").arg(scale.id, scale.title).arg(scale.items.size()).arg(scale.version) +
                     u"  "_s + scale.edition + u"  "_s + ui::words::licenceText(one));
        QStringList sources;
        for (const Source &source : scale.sources)
            sources.append(source.mark.isEmpty() ? source.text : u"%1 [%2]"_s.arg(source.text, source.mark));
        lines.append(Words::tr("    来源：%1").arg(sources.join(u"; "_s)));
    }
    answer.data.insert(u"scales"_s, scales);
    answer.text = lines.join(u'\n');
    return answer;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.errorString(), {{u"id"_s, path}});
    if (file.size() > LargestDefinition)
        return fail(ErrorCode::TooLarge, path, {{u"limit"_s, LargestDefinition}});
    return file.readAll();
}

Result<Reply> check(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray json, contentOf(path));
    YICE_ASSIGN(const Scale scale, Scale::fromJson(json));
    return Reply{summary(scale), Words::tr("%1 没有问题：%2，%3 题。").arg(path, scale.title).arg(scale.items.size())};
}

Result<int> wholeNumber(const Arguments &arguments, const QString &option, int least, int most)
{
    bool whole = false;
    const int value = arguments.value(option).toInt(&whole);
    if (!whole || value < least || value > most)
        return fail(ErrorCode::Usage, u"--%1 %2"_s.arg(option, arguments.value(option)), {{u"reason"_s, u"unknown"_s}});
    return value;
}

Result<Person> personFrom(const Arguments &arguments)
{
    Person person;
    if (arguments.has(u"sex"_s)) {
        const QString sex = arguments.value(u"sex"_s);
        if (sex != u"F" && sex != u"M" && sex != u"女" && sex != u"男")
            return fail(ErrorCode::Usage, u"--sex "_s + sex, {{u"reason"_s, u"unknown"_s}});
        person.sex = sex == u"F" || sex == u"女" ? Sex::Female : Sex::Male;
    }
    if (arguments.has(u"age"_s)) {
        YICE_ASSIGN(person.age, wholeNumber(arguments, u"age"_s, 3, 120));
    }
    if (arguments.has(u"grade"_s)) {
        YICE_ASSIGN(person.grade, wholeNumber(arguments, u"grade"_s, 1, 12));
    }
    return person;
}

QJsonObject toJson(const Score &score)
{
    QJsonObject object{{u"id"_s, score.id},
                       {u"raw"_s, score.raw},
                       {u"value"_s, score.value.toDecimal()},
                       {u"band"_s, score.band.isEmpty() ? QJsonValue() : QJsonValue(score.band)}};
    if (score.z && score.t) {
        object.insert(u"z"_s, score.z->toDecimal());
        object.insert(u"t"_s, score.t->toDecimal());
    }
    if (score.percentile)
        object.insert(u"percentile"_s, *score.percentile);
    return object;
}

QJsonArray validityOf(const ScoredSheet &sheet)
{
    QJsonArray validity;
    if (sheet.tooManyMissing)
        validity.append(u"missing"_s);
    if (sheet.outside > 0)
        validity.append(u"outside_options"_s);
    if (sheet.untruthful)
        validity.append(flagName(Flag::Lie));
    if (sheet.contradictory)
        validity.append(u"contradiction"_s);
    return validity;
}

/// `--with "gad7=3 0 1 …;isi=…"`: other sheets of the same student, for the rules over several scales.
Result<QHash<QString, ScoredSheet>> otherSheets(const Arguments &arguments, const Person &person)
{
    QHash<QString, ScoredSheet> sheets;
    for (const QString &part : arguments.value(u"with"_s).split(u';', Qt::SkipEmptyParts)) {
        const QString id = part.section(u'=', 0, 0).trimmed();
        YICE_ASSIGN(const Scale scale, shippedScale(id));
        YICE_ASSIGN(const auto answers, answersFromText(part.section(u'=', 1)));
        YICE_ASSIGN(const ScoredSheet sheet, scoreSheet(scale, answers, person));
        sheets.insert(id, sheet);
    }
    return sheets;
}

Result<Reply> score(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const QString given, arguments.required(u"answers"_s));
    YICE_ASSIGN(const Scale shipped, definition(arguments, id));
    YICE_ASSIGN(const Scale scale, shipped.withVariant(arguments.value(u"variant"_s)));
    YICE_ASSIGN(const Person person, personFrom(arguments));
    YICE_ASSIGN(const auto answers, answersFromText(given));
    const Scorer scorer(scale, person, Scorer::For::OneSheet);
    YICE_ASSIGN(const ScoredSheet sheet, scorer.sheet(answers));
    YICE_ASSIGN(auto sheets, otherSheets(arguments, person));
    sheets.insert(scale.id, sheet);
    QJsonArray scores;
    QStringList lines;
    for (const Score &one : sheet.scores) {
        scores.append(toJson(one));
        const ScoreDefinition *definition = scale.score(one.id);
        lines.append(u"%1　%2 %3　%4　%5"_s.arg(scale.title, definition->name, one.value.toDecimal(), one.band,
                                              scale.bandName(one.id, one.band)));
    }
    const ScoreDefinition *total = scale.score(u"total"_s);
    const bool triage = total != nullptr && total->kind == ScoreKind::Triage;
    if (std::none_of(sheet.scores.begin(), sheet.scores.end(), [](const Score &one) { return one.id == u"total"_s; }))
        lines.append(triage ? Words::tr("该问的题没有问，不给分级：这不等于没有发现。") : Words::tr("缺答太多，不给总分。"));
    QJsonArray critical;
    for (const int item : sheet.critical) {
        critical.append(item);
        lines.append(Words::tr("第 %1 题要在 24 小时内当面了解。").arg(item));
    }
    YICE_ASSIGN(const CompositeRules rules, shippedCompositeRules());
    QJsonArray composites;
    for (const CompositeRule &rule : rules.holding(sheets)) {
        composites.append(QJsonObject{{u"id"_s, rule.id}, {u"reason"_s, rule.reason}, {u"mark"_s, rule.mark}});
        lines.append(Words::tr("%1：%2").arg(rule.name, rule.reason));
    }
    Reply reply{{{u"scale"_s, scale.id},
                 {u"version"_s, scale.version},
                 {u"variant"_s, sheet.variant.isEmpty() ? QJsonValue() : QJsonValue(sheet.variant)},
                 {u"norm"_s, sheet.norm.isEmpty() ? QJsonValue() : QJsonValue(sheet.norm)},
                 {u"scores"_s, scores},
                 {u"critical"_s, critical},
                 {u"composites"_s, composites},
                 {u"validity"_s, validityOf(sheet)}},
                {}};
    if (arguments.has(u"explain"_s)) {
        YICE_ASSIGN(const SheetTrace trace, traceOf(scorer, answers));
        reply.data.insert(u"trace"_s, yicectl::toJson(trace));
        lines += ui::words::traceLines(trace);
    }
    lines.append(Words::tr("这是筛查提示，不是诊断。"));
    reply.text = lines.join(u'\n');
    return reply;
}

Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::DiskError, file.errorString());
    return {};
}

/// The shipped file: no text stands in it that may not leave.
Result<QByteArray> shippedFile(const QString &id)
{
    QFile file(u":/yice/scales/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"scale"_s, {{u"id"_s, id}});
    return file.readAll();
}

Result<Reply> exported(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    YICE_ASSIGN(const Scale scale, shippedScale(id));
    YICE_ASSIGN(const QByteArray file, shippedFile(id));
    const QString format = arguments.value(u"format"_s, u"fhir"_s);
    if (format != u"fhir" && format != u"json")
        return fail(ErrorCode::Usage, u"--format "_s + format, {{u"reason"_s, u"unknown"_s}});
    QJsonObject made = format == u"fhir" ? questionnaireOf(scale, file) : QJsonDocument::fromJson(file).object();
    if (arguments.has(u"answers"_s)) {
        YICE_ASSIGN(const auto answers, answersFromText(arguments.value(u"answers"_s)));
        YICE_TRY(scoreSheet(scale, answers));
        made = responseOf(scale, answers, {});
    }
    const QByteArray bytes = QJsonDocument(made).toJson();
    Reply reply{{{u"scale"_s, id}, {u"format"_s, format}, {u"resource"_s, made}}, QString::fromUtf8(bytes).trimmed()};
    if (arguments.has(u"out"_s)) {
        YICE_TRY(writeNew(arguments.value(u"out"_s), bytes));
        reply.text = Words::tr("已写入 %1。").arg(arguments.value(u"out"_s));
    }
    return reply;
}

/// A FHIR Questionnaire becomes a definition; with --scale a QuestionnaireResponse becomes answers.
Result<Reply> read(const Arguments &arguments)
{
    YICE_ASSIGN(const QString path, onlyWord(arguments, u"FILE"_s));
    YICE_ASSIGN(const QByteArray json, contentOf(path));
    if (arguments.has(u"scale"_s)) {
        YICE_ASSIGN(const Scale scale, shippedScale(arguments.value(u"scale"_s)));
        YICE_ASSIGN(const auto answers, answersFromResponse(scale, json));
        QStringList words;
        for (const Answer &answer : answers)
            words.append(answer.kind == Answer::Kind::Given ? QString::number(answer.value) : u"-"_s);
        return Reply{{{u"scale"_s, scale.id}, {u"answers"_s, words.join(u' ')}}, words.join(u' ')};
    }
    YICE_ASSIGN(const QByteArray definition, definitionFromQuestionnaire(json));
    YICE_ASSIGN(const Scale scale, Scale::fromJson(definition));
    if (arguments.has(u"out"_s)) {
        YICE_TRY(writeNew(arguments.value(u"out"_s), definition));
    }
    return Reply{{{u"scale"_s, summary(scale)}, {u"definition"_s, QJsonDocument::fromJson(definition).object()}},
                 Words::tr("%1：%2，%3 题。").arg(scale.id, scale.title).arg(scale.items.size())};
}

/// Scores what the vault holds of a scale again; --dry-run shows whose band would move.
Result<Reply> recompute(const Arguments &arguments)
{
    YICE_ASSIGN(const QString id, onlyWord(arguments, u"ID"_s));
    return inVault(arguments, [&](core::workspace::Areas &areas) -> Result<Reply> {
        YICE_ASSIGN(const LibraryScale known, areas.library.find(id));
        YICE_ASSIGN(const Scale scale, known.scale.withVariant(arguments.value(u"variant"_s)));
        YICE_ASSIGN(const Recomputed done, areas.campaigns.recompute(scale));
        QJsonArray bands;
        QStringList lines{Words::tr("%1 第 %2 版：重新计分 %3 份，结果有变 %4 份，换了档 %5 处。原来的结果都保留着。")
                              .arg(scale.title)
                              .arg(scale.version)
                              .arg(done.sheets)
                              .arg(done.changed)
                              .arg(done.bands.size())};
        for (const BandChange &change : done.bands) {
            bands.append(QJsonObject{{u"sheet"_s, change.sheet.toString()},
                                     {u"student"_s, change.student ? QJsonValue(change.student->toString()) : QJsonValue()},
                                     {u"score"_s, change.score},
                                     {u"versionBefore"_s, change.versionBefore},
                                     {u"normBefore"_s, change.normBefore.isEmpty() ? QJsonValue() : QJsonValue(change.normBefore)},
                                     {u"norm"_s, change.normAfter.isEmpty() ? QJsonValue() : QJsonValue(change.normAfter)},
                                     {u"before"_s, change.before.isEmpty() ? QJsonValue() : QJsonValue(change.before)},
                                     {u"after"_s, change.after.isEmpty() ? QJsonValue() : QJsonValue(change.after)}});
            lines.append(Words::tr("答卷 %1 %2：%3 → %4")
                             .arg(change.sheet.toString(), scale.score(change.score) == nullptr ? change.score : scale.score(change.score)->name,
                                  scale.bandName(change.score, change.before), scale.bandName(change.score, change.after)));
        }
        return Reply{{{u"scale"_s, scale.id},
                      {u"version"_s, scale.version},
                      {u"sheets"_s, done.sheets},
                      {u"changed"_s, done.changed},
                      {u"tasks"_s, done.tasks},
                      {u"bands"_s, bands}},
                     lines.join(u'\n')};
    });
}

} // namespace

QList<Command> scaleCommands()
{
    return {{u"scale list"_s, u"[--vault DIR]"_s, {}, list},
            {u"scale check"_s, u"FILE"_s, {}, check},
            {u"scale score"_s,
             u"ID --answers \"3 0 1 …\" [--variant V] [--sex F|M] [--age N] [--grade N] [--with \"ID=…;ID=…\"] [--explain]"_s,
             {u"answers"_s, u"variant"_s, u"sex"_s, u"age"_s, u"grade"_s, u"with"_s, u"explain"_s},
             score},
            {u"scale export"_s,
             u"ID [--format fhir|json] [--answers \"…\"] [--out F]"_s,
             {u"format"_s, u"answers"_s, u"out"_s},
             exported},
            {u"scale recompute"_s, u"ID [--variant V] [--dry-run]"_s, {u"variant"_s}, recompute},
            {u"scale read"_s, u"FILE [--scale ID] [--out F]"_s, {u"scale"_s, u"out"_s}, read}};
}

} // namespace yicectl
