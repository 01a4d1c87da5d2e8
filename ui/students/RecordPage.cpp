// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/RecordPage.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PageMask.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SeverityMark.h"
#include "ui/common/charts/ScoreHistory.h"
#include "ui/words/CaseWords.h"
#include "ui/words/RecordWords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::students::Student;

namespace ui::students
{

namespace
{
enum ResultColumn { DayColumn, ScaleColumn, TotalColumn, BandColumn };
constexpr int ResultHeader = 32;
constexpr int ResultRow = 30;
constexpr int MostResults = 4; ///< seen at once

QString yesNo(const std::optional<bool> &value)
{
    return !value ? QObject::tr("表里没写") : *value ? QObject::tr("是") : QObject::tr("否");
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

/// An identity number is shown as far as it helps to tell people apart.
QString masked(const QString &number)
{
    return number.size() < 8 ? number : number.left(4) + u"……"_s + number.right(2);
}

/// What became of an alert: a closed one without a level was set aside.
QString alertText(const core::alerts::AlertRow &alert)
{
    const bool closed = alert.state == core::alerts::State::Closed;
    if (closed && !alert.severity)
        return QObject::tr("搁置　%1").arg(alert.nextName).trimmed();
    return QObject::tr("%1　%2　%3").arg(alert.severity ? severityCharacter(static_cast<Severity>(*alert.severity)) : QObject::tr("待定级"),
                                         words::stateText(alert.state), alert.nextName);
}

ScoreScale frameOf(const core::assessments::ScorePoint &point, const QList<core::assessments::Band> &bands)
{
    ScoreScale frame{point.scaleTitle, double(point.lowest), double(point.highest), {}, {}};
    for (const core::assessments::Band &band : bands)
        frame.bands.append({double(band.from) / band.per, band.name});
    return frame;
}
} // namespace

RecordPage::RecordPage(StudentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::RecordName))
    , m_who(label({}, Text::Secondary, "second"))
    , m_mark(new SeverityMark(Severity::Blue))
    , m_level(label({}, Text::Secondary, "second"))
    , m_consent(label({}, Text::Section))
    , m_consentMore(label({}, Text::Secondary, "second"))
    , m_back(button(tr("返回列表　Esc"), "bar"))
    , m_register(button(tr("登记同意书"), "bar"))
    , m_signal(button(tr("记信号　Ctrl+N"), "primary"))
    , m_fill(button(tr("现在填一份量表　Ctrl+T"), "bar"))
    , m_list(new RecordList(tr("学生概览"), {{tr("项目"), 130}, {tr("内容"), 380}}))
    , m_results(new RecordList(tr("测评结果"), {{tr("日期"), 104},
                                                 {tr("量表"), widthFor(230, 210)},
                                                 {tr("总分"), 64, true},
                                                 {tr("结论"), widthFor(130, 140)}}))
    , m_scores(new QWidget)
    , m_scoreColumn(new QVBoxLayout(m_scores))
{
    setAccessibleName(tr("学生档案"));
    build();
    connect(m_back, &QPushButton::clicked, this, &RecordPage::backRequested);
    connect(m_register, &QPushButton::clicked, this, &RecordPage::registerConsent);
    const auto signal = [this] {
        if (m_view)
            m_source.noteSignal(m_view->row);
    };
    connect(m_signal, &QPushButton::clicked, this, signal);
    connect(m_list, &RecordList::opened, this, [this](int row) {
        if (m_lines.at(row).alert)
            m_source.openAlert(m_lines.at(row).alert->id);
    });
    const auto fill = [this] {
        if (m_view && m_view->mayInterview)
            emit interviewRequested(m_id);
    };
    connect(m_fill, &QPushButton::clicked, this, fill);
    addKey(this, Qt::CTRL | Qt::Key_T, fill);
    connect(m_results, &RecordList::opened, this, [this](int row) { emit resultRequested(m_points.at(row).sheet); });
    connect(m_list, &RecordList::retryRequested, this, &RecordPage::reload);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::CTRL | Qt::Key_N, signal);
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addLetterKey(this, Qt::Key_BracketLeft, [this] { emit neighbourRequested(-1); });
    addLetterKey(this, Qt::Key_BracketRight, [this] { emit neighbourRequested(1); });
}

void RecordPage::build()
{
    QHBoxLayout *head = recordHead({{m_name, m_who}, {m_mark, m_level}, {m_consent, m_consentMore}}, {m_back, m_register, m_signal});

    m_scores->setAccessibleName(tr("历年得分"));
    m_scoreColumn->setContentsMargins(16, 12, 16, 12);
    m_scoreColumn->setSpacing(10);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("历年得分"));
    scroll->setWidget(m_scores);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAccessibleName(tr("历年得分"));
    scroll->setObjectName(u"sheet"_s);
    m_scores->setObjectName(u"sheet"_s);
    m_scores->setAttribute(Qt::WA_StyledBackground);
    auto *sheet = new QWidget;
    sheet->setAccessibleName(tr("学生档案"));
    auto *lower = new QHBoxLayout(sheet);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(m_list, 5);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(16, 6, 16, 6);
    heading->addWidget(label(tr("历年得分"), Text::Section));
    heading->addStretch();
    heading->addWidget(m_fill);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(heading);
    right->addWidget(m_results);
    right->addWidget(scroll, 1);
    lower->addLayout(right, 6);
    m_cover = new PageMask({m_name, m_who, m_mark, m_level, m_consent, m_consentMore, sheet}, this);
    connect(m_cover, &PageMask::turned, this, &RecordPage::tellTrail);
    QLabel *keys = label(tr("[ 上一名　] 下一名　Enter 打开预警，在得分上看它怎么来的　F9 遮住　Esc 返回　　本次查阅已记录"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 6, 16, 6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(buildWays());
    all->addWidget(hairline());
    all->addWidget(sheet, 1);
    all->addWidget(m_cover, 1);
    all->addWidget(keys);
}

QWidget *RecordPage::buildWays()
{
    auto *bar = new QWidget;
    bar->setAccessibleName(tr("这名学生的其他记录"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(8);
    const auto offer = [&](const QString &text, Qt::Key key, bool offered, const std::function<void()> &go) {
        if (!offered)
            return;
        QPushButton *way = button(text, "bar");
        const auto act = [this, go] {
            if (m_view)
                go();
        };
        connect(way, &QPushButton::clicked, this, act);
        addKey(this, Qt::CTRL | key, act);
        m_ways.append(way);
        row->addWidget(way);
    };
    offer(tr("时间线　Ctrl+H"), Qt::Key_H, bool(m_source.past.timeline), [this] { emit timelineRequested(m_id); });
    offer(tr("联系人　Ctrl+E"), Qt::Key_E, bool(m_source.contacts.open), [this] { changeContacts(); });
    offer(tr("一生一策　Ctrl+J"), Qt::Key_J, bool(m_source.openPlan), [this] { m_source.openPlan(m_id, this); });
    offer(tr("成长档案　Ctrl+G"), Qt::Key_G, bool(m_source.background.open), [this] {
        auto *dialog = new BackgroundDialog(m_source.background, m_view->row, this);
        dialog->open();
    });
    offer(tr("辅导　Ctrl+U"), Qt::Key_U, bool(m_source.counsel), [this] { m_source.counsel(m_view->row); });
    offer(tr("转介　Ctrl+Y"), Qt::Key_Y, bool(m_source.refer), [this] { m_source.refer(m_view->row); });
    offer(tr("附件　Ctrl+D"), Qt::Key_D, bool(m_source.openAttachments), [this] { m_source.openAttachments(m_view->row, this); });
    offer(tr("查阅记录　Ctrl+B"), Qt::Key_B, bool(m_source.past.access), [this] { emit accessRequested(m_view->row); });
    row->addStretch();
    return bar;
}

void RecordPage::open(const StudentsSource::StudentId &id)
{
    if (id != m_id) {
        m_view.reset();
        m_lines.clear();
        m_list->setRows(0, {});
        fillScores();
        for (QLabel *text : {m_name, m_who, m_level, m_consent, m_consentMore})
            text->clear();
        m_mark->hide();
    }
    m_id = id;
    reload();
}

void RecordPage::reload()
{
    m_register->setEnabled(m_view.has_value());
    m_signal->setEnabled(m_view.has_value());
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(m_view.has_value());
    m_list->setBusy();
    onFinished(m_source.open(m_id), this, [this, asked = m_id](const core::Result<RecordView> &view) {
        if (asked != m_id)
            return;
        if (!view) {
            m_list->showError(view.error());
            return;
        }
        m_view = *view;
        show();
    });
}

void RecordPage::show()
{
    const core::students::StudentRow &row = m_view->row;
    const QDateTime now = m_source.clock->now();
    m_name->setText(row.name);
    m_who->setText(tr("%1　%2　学号 %3").arg(row.male ? tr("男") : tr("女"), row.className.display(),
                                             orDash(row.studentNumber)));
    std::optional<core::alerts::AlertRow> open;
    for (const core::alerts::AlertRow &alert : m_view->alerts.value_or(QList<core::alerts::AlertRow>())) {
        if (!open && alert.state != core::alerts::State::Closed)
            open = alert;
    }
    m_mark->setVisible(open.has_value() && !m_cover->isOn());
    if (open) {
        if (open->severity)
            m_mark->setSeverity(static_cast<Severity>(*open->severity), {});
        else
            m_mark->setUngraded();
        m_level->setText(tr("%1　%2").arg(words::stateText(open->state),
                                          open->next ? open->nextName + u'　' + dueText(open->next->due, now).text
                                                     : tr("没有要办的")));
    } else {
        m_level->setText(m_view->alerts ? tr("没有在办的预警") : QString());
    }
    if (m_view->consent) {
        const core::students::Consent &consent = *m_view->consent;
        m_consent->setText(tr("测评%1").arg(words::consentText(consent)));
        m_consentMore->setText(consent.notHeard ? tr("家里有人被怀疑，请安全的监护人或民政部门来决定")
                               : consent.given.isValid()
                                   ? tr("%1　%2").arg(dayText(consent.given, now.toLocalTime().date()), consent.basis)
                                   : tr("没有同意书时不显示得分"));
    } else {
        m_consent->clear();
        m_consentMore->clear();
    }
    m_register->setEnabled(m_view->consent.has_value());
    m_signal->setEnabled(true);
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(true);
    fillLines();
    fillScores();
    m_list->table()->setFocus();
    tellTrail();
}

void RecordPage::tellTrail()
{
    if (m_view && m_source.setTrail)
        m_source.setTrail({m_view->row.className.display(), m_cover->isOn() ? tr("已遮住") : m_view->row.name});
}

void RecordPage::fillLines()
{
    const Student &student = m_view->record.student;
    const QDateTime now = m_source.clock->now();
    m_lines.clear();
    const auto heading = [this](const QString &text) { m_lines.append({text, {}, {}, {}}); };
    const auto line = [this](const QString &name, const QString &value) { m_lines.append({{}, name, value, {}}); };
    heading(tr("预警"));
    if (!m_view->alerts)
        line(tr("预警"), tr("您的岗位看不到"));
    else if (m_view->alerts->isEmpty())
        line(tr("预警"), tr("没有"));
    else {
        for (const core::alerts::AlertRow &alert : *m_view->alerts)
            m_lines.append({{},
                            dayText(alert.firstRecord.toLocalTime().date(), now.toLocalTime().date()),
                            alertText(alert),
                            alert});
    }
    heading(tr("身份"));
    line(tr("学籍号"), orDash(student.nationalNumber));
    line(tr("证件号"), orDash(masked(student.idNumber)));
    line(tr("出生"), student.birth.isValid() ? student.birth.toString(u"yyyy-MM-dd"_s) : u"—"_s);
    line(tr("民族"), orDash(student.nation));
    line(tr("住宿"), !student.boarding ? tr("表里没写")
             : !*student.boarding      ? tr("走读")
                                       : tr("住校　%1 %2 %3")
                                        .arg(student.dormitory.building, student.dormitory.room, student.dormitory.bed)
                                        .trimmed());
    line(tr("住址"), orDash(student.address));
    fillContacts();
    heading(tr("家庭与成长"));
    using core::students::LeftBehind;
    line(tr("留守"), !student.leftBehind                           ? tr("表里没写")
             : *student.leftBehind == LeftBehind::No               ? tr("否")
             : *student.leftBehind == LeftBehind::OneParentAway    ? tr("一方外出")
                                                                   : tr("双方外出"));
    line(tr("随迁子女"), yesNo(student.migrant));
    line(tr("孤儿"), yesNo(student.orphan));
    line(tr("独生子女"), yesNo(student.onlyChild));
    line(tr("单亲"), yesNo(student.singleParent));
    m_list->setRows(int(m_lines.size()), [this](int row, int column) -> Cell {
        const Line &one = m_lines.at(row);
        if (!one.heading.isEmpty())
            return headingCell(one.heading, column);
        Cell cell;
        cell.text = column == 0 ? one.name : one.value;
        cell.second = column == 0;
        return cell;
    });
}

void RecordPage::fillContacts()
{
    using core::workspace::KnownContact;
    QList<KnownContact> known;
    for (const core::students::Guardian &guardian : m_view->record.student.guardians)
        known.append({{guardian, {}}, false});
    if (m_view->contacts)
        known = m_view->contacts->guardians;
    m_lines.append({tr("联系人　%1 名").arg(known.size()), {}, {}, {}});
    m_lines.append({{}, tr("本人电话"), orDash(m_view->record.student.phone), {}});
    for (const KnownContact &one : std::as_const(known))
        m_lines.append({{}, orDash(one.contact.guardian.relation), orDash(words::contactText(one)), {}});
}

void RecordPage::changeContacts()
{
    auto *dialog = new ContactsDialog(m_source.contacts, m_view->row, this);
    connect(dialog, &ContactsDialog::stored, this, &RecordPage::reload);
    dialog->open();
}

void RecordPage::fillScores()
{
    while (QLayoutItem *item = m_scoreColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto say = [this](const QString &text) {
        QLabel *words = label(text, Text::Body, "second");
        words->setWordWrap(true);
        m_scoreColumn->addWidget(words);
    };
    fillResults();
    if (!m_view) {
        m_scoreColumn->addStretch();
        return;
    }
    const auto &scores = m_view->scores;
    if (!scores)
        say(tr("您的岗位看不到得分。要看请找心理教师。"));
    else if (scores->withheld)
        say(tr("家长没有同意测评，这里不显示得分。"));
    else if (scores->points.isEmpty())
        say(tr("还没有测评结果。导入测评后，这里会有图。"));
    else {
        say(tr("这是筛查提示，不是诊断。不同量表不画在一张图上。"));
        QString current;
        QList<core::assessments::ScorePoint> group;
        const auto draw = [&] {
            if (group.isEmpty())
                return;
            QList<ScorePoint> points;
            QString norm = group.first().norm;
            for (const core::assessments::ScorePoint &point : group) {
                if (point.value)
                    points.append({point.day, {}, double(*point.value), point.text, point.valid, point.bandName,
                                   point.norm == norm ? QString() : tr("常模换了")});
                norm = point.norm;
            }
            auto *chart = new ScoreHistory;
            chart->setScores(frameOf(group.last(), scores->bands.value(current)), points);
            m_scoreColumn->addWidget(new ChartPanel(tr("%1：几年来怎样？").arg(group.last().scaleTitle),
                                                    tr("%1–%2 分").arg(group.last().lowest).arg(group.last().highest),
                                                    chart));
            group.clear();
        };
        for (const core::assessments::ScorePoint &point : scores->points) {
            if (point.scale != current)
                draw();
            current = point.scale;
            group.append(point);
        }
        draw();
    }
    m_scoreColumn->addStretch();
}

void RecordPage::fillResults()
{
    m_points = m_view && m_view->scores ? m_view->scores->points : QList<core::assessments::ScorePoint>();
    std::stable_sort(m_points.begin(), m_points.end(), [](const auto &a, const auto &b) { return a.day > b.day; });
    m_fill->setVisible(m_view && m_view->mayInterview);
    m_results->setVisible(!m_points.isEmpty());
    m_results->setRows(int(m_points.size()), [this](int row, int column) -> Cell {
        const core::assessments::ScorePoint &point = m_points.at(row);
        Cell cell;
        cell.second = column == DayColumn || !point.valid;
        cell.text = column == DayColumn ? point.day.toString(u"yyyy-MM-dd"_s)
            : column == ScaleColumn     ? point.scaleTitle + (point.interview ? tr("　访谈") : QString())
            : column == TotalColumn     ? (point.value ? point.text : u"—"_s)
            : !point.valid              ? tr("有效性存疑")
                                        : point.bandName;
        return cell;
    });
    m_results->setFixedHeight(ResultHeader + ResultRow * std::clamp<int>(int(m_points.size()), 1, MostResults));
}

} // namespace ui::students
