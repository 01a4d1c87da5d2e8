// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CampaignReport.h"

#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace core::assessments;
using core::tabular::Cell;
using Page = core::tabular::Sheet;

namespace ui::words
{

namespace
{

constexpr qsizetype RowsOfPart = 100;
constexpr qsizetype PromptSheet = 1;
constexpr qsizetype ScoreSheets = 2;

Cell text(const QString &words)
{
    return {words.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, words};
}

Cell number(qint64 value)
{
    return {Cell::Kind::Number, QString::number(value)};
}

Cell score(const QString &decimal)
{
    return {decimal.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Number, decimal};
}

QList<Cell> header(const QStringList &titles)
{
    QList<Cell> cells;
    for (const QString &title : titles)
        cells.append(text(title));
    return cells;
}

/// A name that Excel takes for a sheet.
QString sheetName(QString name)
{
    constexpr qsizetype Longest = 31;
    for (const QChar sign : u"[]:*?/\\"_s)
        name.replace(sign, u' ');
    return name.left(Longest);
}

QList<QList<Cell>> overview(const Funnel &funnel)
{
    QList<QList<Cell>> rows;
    for (const FunnelStep &step : funnel.steps) {
        QStringList reasons;
        for (auto it = step.fellOut.begin(); it != step.fellOut.end(); ++it)
            reasons.append(Words::tr("%1 %2").arg(fellOutText(it.key())).arg(it.value()));
        rows.append({text(funnelStepText(step.id)), number(step.students), text(reasons.join(Words::tr("，")))});
    }
    rows.append({text(Words::tr("还不知道是谁的关键题")), number(funnel.unassignedCritical), {}});
    return rows;
}

QString bandName(const Scale &scale, const QString &scoreId, const QString &band)
{
    const auto found = std::find_if(scale.bands.begin(), scale.bands.end(),
                                    [&](const Band &one) { return one.score == scoreId && one.id == band; });
    return found == scale.bands.end() ? QString() : found->name;
}

QList<Cell> person(const SheetRow &row)
{
    if (row.student)
        return {text(row.student->className.display()), text(row.student->studentNumber), text(row.student->name)};
    return {text(row.typedClass), text(row.typedNumber), text(row.typedName)};
}

/// `scale`: null when the report does not know it.
QString reasonOf(const SheetRow &row, const Scale *scale)
{
    QStringList reasons;
    for (const int item : row.critical)
        reasons.append(Words::tr("关键题 第%1题").arg(item));
    for (const ScoreDefinition &definition : scale == nullptr ? QList<ScoreDefinition>() : scale->scores) {
        const QString band = row.bands.value(definition.id);
        if (!band.isEmpty())
            reasons.append(Words::tr("%1 %2（%3）").arg(definition.name, row.scores.value(definition.id),
                                                      bandName(*scale, definition.id, band)));
    }
    return reasons.join(Words::tr("；"));
}

QString withheldText(Withheld why)
{
    switch (why) {
    case Withheld::No:
        return {};
    case Withheld::Consent:
        return Words::tr("缺同意书，不显示");
    case Withheld::Unassigned:
        return Words::tr("还不知道是谁的");
    }
    return {};
}

QString flagsText(const QList<Flag> &flags)
{
    QStringList words;
    for (const Flag flag : flags)
        words.append(flagText(flag));
    return words.join(Words::tr("，"));
}

QList<Cell> promptHeader()
{
    return header({Words::tr("班级"), Words::tr("学号"), Words::tr("姓名"), Words::tr("量表"), Words::tr("为什么在名单上"),
                   Words::tr("作答存疑")});
}

QList<Cell> scoreHeader(const Scale &scale)
{
    QStringList titles{Words::tr("文件行"), Words::tr("班级"), Words::tr("学号"), Words::tr("姓名"), Words::tr("提交时间")};
    for (const ScoreDefinition &definition : scale.scores)
        titles.append(definition.name);
    return header(titles + QStringList{Words::tr("级别"), Words::tr("漏答题数"), Words::tr("作答存疑"),
                                       Words::tr("不显示的原因")});
}

QList<Cell> scoreLine(const SheetRow &row, const Scale &scale)
{
    QList<Cell> cells{number(row.row)};
    cells += person(row);
    cells.append(text(row.answered.toString(u"yyyy-MM-dd HH:mm:ss")));
    for (const ScoreDefinition &definition : scale.scores)
        cells.append(score(row.scores.value(definition.id)));
    cells += {text(row.bandName), row.withheld == Withheld::No ? number(row.missing) : Cell(), text(flagsText(row.flags)),
              text(withheldText(row.withheld))};
    return cells;
}

Page missingOf(const QList<MissingStudent> &missing)
{
    Page sheet;
    sheet.name = Words::tr("没有有效答卷的学生");
    sheet.rows.append(header({Words::tr("班级"), Words::tr("学号"), Words::tr("姓名"), Words::tr("缺的原因"),
                              Words::tr("监护人意见"), Words::tr("学生意见"), Words::tr("作答存疑"), Words::tr("判断的理由")}));
    for (const MissingStudent &one : missing)
        sheet.rows.append({text(one.student.className.display()), text(one.student.studentNumber), text(one.student.name),
                           text(fellOutText(one.reason)), text(consentAnswerText(one.consent.guardian)),
                           text(consentAnswerText(one.consent.student)), text(flagsText(one.flags)), text(one.words)});
    return sheet;
}

Page reasonsOf(const QList<MissingStudent> &missing)
{
    Page sheet;
    sheet.name = Words::tr("概况");
    sheet.rows.append(header({Words::tr("缺的原因"), Words::tr("人数")}));
    QMap<QString, int> reasons;
    for (const MissingStudent &one : missing)
        ++reasons[one.reason];
    for (auto it = reasons.constBegin(); it != reasons.constEnd(); ++it)
        sheet.rows.append({text(fellOutText(it.key())), number(it.value())});
    sheet.rows.append({text(Words::tr("合计")), number(missing.size())});
    return sheet;
}

} // namespace

CampaignReport::CampaignReport(const QList<Scale> &scales, Handover handover)
    : m_scales(scales), m_handover(std::move(handover))
{
}

core::Result<> CampaignReport::begin()
{
    const auto start = [this](const QString &name, const QList<QList<Cell>> &rows) {
        m_parts.append({m_parts.size(), name, rows});
        return give(m_parts.size() - 1);
    };
    YICE_TRY(start(Words::tr("概况"), {header({Words::tr("步骤"), Words::tr("人数"), Words::tr("少了谁")})}));
    YICE_TRY(start(Words::tr("有提示的学生"), {promptHeader()}));
    for (const Scale &scale : std::as_const(m_scales))
        YICE_TRY(start(sheetName(scale.title), {scoreHeader(scale)}));
    return {};
}

core::Result<> CampaignReport::give(qsizetype sheet)
{
    Part &waiting = m_parts[sheet];
    Part part{sheet, waiting.name, std::exchange(waiting.rows, {})};
    return part.rows.isEmpty() ? core::Result<>() : m_handover(part);
}

core::Result<> CampaignReport::put(qsizetype sheet, QList<Cell> row)
{
    m_parts[sheet].rows.append(std::move(row));
    return m_parts.at(sheet).rows.size() < RowsOfPart ? core::Result<>() : give(sheet);
}

core::Result<> CampaignReport::add(const SheetRow &row)
{
    const Scale *scale = nullptr;
    for (qsizetype i = 0; i < m_scales.size(); ++i) {
        if (m_scales.at(i).id != row.scale)
            continue;
        scale = &m_scales.at(i);
        YICE_TRY(put(ScoreSheets + i, scoreLine(row, *scale)));
    }
    if (!row.prompted && row.critical.isEmpty())
        return {};
    QList<Cell> cells = person(row);
    cells += {text(scale == nullptr ? QString() : scale->title), text(reasonOf(row, scale)), text(flagsText(row.flags))};
    if (!row.critical.isEmpty())
        return put(PromptSheet, cells);
    m_prompted.append(cells);
    return {};
}

core::Result<> CampaignReport::end(const Funnel &funnel, const QList<MissingStudent> &missing)
{
    m_parts.first().rows = overview(funnel);
    for (const QList<Cell> &row : std::as_const(m_prompted))
        YICE_TRY(put(PromptSheet, row));
    for (qsizetype sheet = 0; sheet < m_parts.size(); ++sheet)
        YICE_TRY(give(sheet));
    Page last = missingOf(missing);
    Part part{m_parts.size(), last.name, std::move(last.rows)};
    return m_handover(part);
}

core::tabular::Workbook missingReport(const QList<MissingStudent> &missing)
{
    core::tabular::Workbook book;
    book.sheets = {reasonsOf(missing), missingOf(missing)};
    return book;
}

} // namespace ui::words
