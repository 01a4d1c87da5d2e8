// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/district/DistrictPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/district/CompletionDelegate.h"
#include "ui/district/IntakeDialog.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/PackageWords.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::Result;
using core::district::CrisisRow;
using core::district::DistrictOverview;
using core::district::SafeCount;
using core::district::SchoolRow;
using core::exchange::TakenPackage;

namespace ui::district
{

namespace
{
constexpr int SideWidth = 420; ///< a pseudonym is fourteen characters long
enum SchoolColumn { NameColumn, DayColumn, ChainColumn, DoneColumn, CrisisColumn, RedColumn, OrangeColumn, YellowColumn,
                    LateColumn };

/// A zero is a dot, so that what is not zero stands out.
QString quiet(const QString &count)
{
    return count == u"0" ? u"·"_s : count;
}

QString percent(int part, int whole)
{
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', 1) : QObject::tr("不适用");
}
} // namespace

DistrictPage::DistrictPage(DistrictSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_schools(new RecordList(tr("学校列表"), {{tr("学校"), ui::common::widthFor(164, 146)},
                                                {tr("最近包"), 76},
                                                {tr("包序"), 100},
                                                {tr("测评完成 %"), ui::common::widthFor(150, 134)},
                                                {tr("个案"), 58, true},
                                                {tr("红"), 52, true},
                                                {tr("橙"), ui::common::widthFor(52, 68), true},
                                                {tr("黄"), ui::common::widthFor(52, 64), true},
                                                {tr("超时"), ui::common::widthFor(66, 78), true}}))
    , m_crises(new RecordList(tr("重点个案"), {{tr("等级"), ui::common::widthFor(66, 100)}, {tr("代号"), ui::common::widthFor(146, 132)}, {tr("学校"), ui::common::widthFor(104, 100)}, {tr("期限"), 104}}))
    , m_inbox(new RecordList(tr("收到的包"), {{tr("学校"), ui::common::widthFor(130, 112)}, {tr("包号"), 60}, {tr("收到"), ui::common::widthFor(70, 84)}, {tr("状态"), 150}}))
    , m_said(label({}, Text::Body, "note"))
    , m_take(button(tr("收件…　Ctrl+N"), "primary"))
    , m_register(button(tr("登记学校…"), "bar"))
    , m_card(button(tr("存本中心名片…"), "bar"))
    , m_receipt(button(tr("写回执…　R"), "bar"))
    , m_apply(button(tr("仍然收下…"), "bar"))
{
    setAccessibleName(tr("总览"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeMain(), 1);
    all->addWidget(makeSide());
    connect(m_take, &QPushButton::clicked, this, &DistrictPage::takeIn);
    connect(m_receipt, &QPushButton::clicked, this, &DistrictPage::writeReceipt);
    connect(m_schools, &RecordList::retryRequested, this, &DistrictPage::reload);
    connect(m_inbox, &RecordList::retryRequested, this, &DistrictPage::reload);
    connect(m_inbox, &RecordList::currentChanged, this, &DistrictPage::showChosenPackage);
    connect(m_apply, &QPushButton::clicked, this, &DistrictPage::applyWaiting);
    connect(m_card, &QPushButton::clicked, this, [this] {
        saveTo(this, m_source.files, tr("本中心名片存到哪里"), tr("单位名片.yicecard"), m_source.cardFile,
               [this](const QString &text, bool good) { say(text, good); });
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        registerUnit(this, m_source.files, m_source.trust, [this](const QString &text, bool good) {
            say(text, good);
            if (good)
                reload();
        });
    });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { takeIn(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addLetterKey(this, Qt::Key_R, [this] { writeReceipt(); });
    m_schools->table()->setFocus();
    reload();
}

QWidget *DistrictPage::makeMain()
{
    auto *main = new QWidget;
    main->setAccessibleName(tr("总览"));
    auto *band = new QHBoxLayout;
    band->setContentsMargins(16, 10, 16, 8);
    band->setSpacing(8);
    for (int i = 0; i < 4; ++i) {
        QLabel *number = label({}, i == 0 ? Text::Figure : Text::RecordName);
        QLabel *words = label({}, Text::Body, "second");
        band->addWidget(number, 0, Qt::AlignBottom);
        band->addWidget(words, 0, Qt::AlignBottom);
        band->addSpacing(16);
        m_figures << number << words;
    }
    band->addStretch();
    band->addWidget(m_take);
    m_take->setObjectName(u"take"_s);
    m_register->setObjectName(u"registerUnit"_s);
    m_card->setObjectName(u"saveCard"_s);
    m_receipt->setObjectName(u"writeReceipt"_s);
    m_apply->setObjectName(u"applyWaiting"_s);
    showChosenPackage();

    auto *chips = new QWidget;
    chips->setObjectName(u"band"_s);
    chips->setAttribute(Qt::WA_StyledBackground);
    chips->setAccessibleName(tr("筛选学校"));
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    for (const Filter filter : {Filter::All, Filter::Silent, Filter::Gap, Filter::Late}) {
        QPushButton *chip = button({}, "chip");
        chip->setCheckable(true);
        chip->setChecked(filter == Filter::All);
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            m_filter = filter;
            showSchools();
        });
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch();
    row->addWidget(label(tr("不足 5 人写「<5」；· 为零"), Text::Secondary, "quiet"));

    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_schools->setEmptyText(tr("还没有学校名片。请学校带名片文件来登记。"));
    m_schools->table()->setItemDelegateForColumn(DoneColumn, new CompletionDelegate(m_schools->table()));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 8);
    foot->setSpacing(8);
    foot->addWidget(m_register);
    foot->addWidget(m_card);
    foot->addStretch();
    foot->addWidget(label(tr("Ctrl+N 收件　R 写回执　F5 重新读取"), Text::Secondary, "quiet"));
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(band);
    column->addWidget(m_said);
    column->addWidget(chips);
    column->addWidget(m_schools, 1);
    column->addLayout(foot);
    return main;
}

QWidget *DistrictPage::makeSide()
{
    QWidget *side = sidePanel(tr("重点个案和收件"), ui::common::widthFor(SideWidth, SideWidth + 26));
    m_crises->setEmptyText(tr("没有在办的重点个案。"));
    m_inbox->setEmptyText(tr("还没有收到过包。"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    auto *crisisTitle = new QHBoxLayout;
    crisisTitle->setContentsMargins(16, 0, 16, 0);
    crisisTitle->addWidget(label(tr("重点个案"), Text::Section));
    crisisTitle->addWidget(label(tr("只有代号"), Text::Secondary, "quiet"));
    crisisTitle->addStretch();
    auto *inboxTitle = new QHBoxLayout;
    inboxTitle->setContentsMargins(16, 0, 16, 0);
    inboxTitle->addWidget(label(tr("收到的包"), Text::Section));
    inboxTitle->addStretch();
    inboxTitle->addWidget(m_apply);
    inboxTitle->addWidget(m_receipt);
    column->addLayout(crisisTitle);
    column->addWidget(m_crises, 3);
    column->addLayout(inboxTitle);
    column->addWidget(m_inbox, 2);
    return side;
}

void DistrictPage::reload()
{
    m_schools->setBusy();
    onFinished(m_source.overview(), this, [this](const Result<DistrictOverview> &overview) {
        if (overview)
            showOverview(*overview);
        else
            m_schools->showError(overview.error());
    });
    onFinished(m_source.taken(), this, [this](const Result<QList<TakenPackage>> &taken) {
        if (taken)
            showTaken(*taken);
        else
            m_inbox->showError(taken.error());
    });
}

void DistrictPage::showOverview(const DistrictOverview &overview)
{
    m_overview = overview;
    showFigures();
    showSchools();
    showCrises();
    if (m_source.badge) {
        const bool late = std::any_of(overview.crises.begin(), overview.crises.end(),
                                      [](const CrisisRow &row) { return row.crisis.overdue; });
        m_source.badge(int(overview.crises.size()), late);
    }
}

void DistrictPage::showFigures()
{
    const QList<SchoolRow> &schools = m_overview.schools;
    const auto reported =
        std::count_if(schools.begin(), schools.end(), [](const SchoolRow &school) { return school.latest.has_value(); });
    const auto late = std::count_if(m_overview.crises.begin(), m_overview.crises.end(),
                                    [](const CrisisRow &row) { return row.crisis.overdue; });
    const QString done = percent(m_overview.assessed, m_overview.students);
    const QList<QPair<QString, QString>> figures{
        {QString::number(reported), tr("/ %1 所已报").arg(schools.size())},
        {m_overview.students > 0 ? done + u'%' : done, tr("测评完成率")},
        {QString::number(m_overview.crises.size()), tr("个重点个案")},
        {QString::number(late), tr("个超时")}};
    const auto &tokens = Theme::tokens();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        m_figures.at(2 * i)->setText(figures.at(i).first);
        m_figures.at(2 * i)->setAccessibleName(figures.at(i).first + figures.at(i).second);
        m_figures.at(2 * i + 1)->setText(figures.at(i).second);
    }
    m_figures.at(0)->setStyleSheet(u"color: %1"_s.arg(QColor(tokens.accent).name()));
    m_figures.at(6)->setStyleSheet(
        late > 0 ? u"color: %1"_s.arg(QColor(tokens.of(Severity::Red).text).name()) : QString());
    const auto count = [&](Filter filter) {
        m_filter = filter;
        return std::count_if(schools.begin(), schools.end(), [this](const SchoolRow &school) { return passes(school); });
    };
    const Filter chosen = m_filter;
    const QStringList names{tr("要催的在前"), tr("没报"), tr("有缺包"), tr("有超时")};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QString text = tr("%1　%2").arg(names.at(i)).arg(count(static_cast<Filter>(i)));
        m_chips.at(i)->setText(text);
        m_chips.at(i)->setAccessibleName(text);
    }
    m_filter = chosen;
}

bool DistrictPage::passes(const SchoolRow &school) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Silent:
        return !school.latest;
    case Filter::Gap:
        return school.gap;
    case Filter::Late:
        return school.overdueCrises > 0;
    }
    return true;
}

void DistrictPage::showSchools()
{
    m_shown.clear();
    std::copy_if(m_overview.schools.begin(), m_overview.schools.end(), std::back_inserter(m_shown),
                 [this](const SchoolRow &school) { return passes(school); });
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == static_cast<qsizetype>(m_filter));
    if (!m_overview.schools.isEmpty())
        m_schools->setEmptyText(tr("没有这样的学校。"));
    const QDate today = m_source.clock->today();
    m_schools->setRows(int(m_shown.size()), [schools = m_shown, today](int row, int column) {
        const SchoolRow &school = schools.at(row);
        Cell cell;
        const auto severity = [&](int grave) {
            cell.text = school.latest
                            ? quiet(words::safeCountText(school.latest->bySeverity.value(grave, SafeCount{0})))
                            : QString();
        };
        switch (column) {
        case NameColumn:
            cell.text = school.name;
            cell.bold = true;
            break;
        case DayColumn:
            cell.text = school.latest ? dayText(school.latest->day, today) : QString();
            cell.second = true;
            break;
        case ChainColumn:
            cell.text = school.gap ? tr("! 有缺包") : school.latest ? tr("✓ 连续") : tr("还没报");
            cell.lateness = school.gap      ? int(Lateness::Soon)
                            : school.latest ? int(Lateness::None)
                                            : int(Lateness::Overdue);
            break;
        case DoneColumn:
            if (school.latest)
                cell.text = percent(school.latest->assessed, school.latest->students);
            break;
        case CrisisColumn:
            cell.text = quiet(QString::number(school.openCrises));
            cell.bold = school.openCrises > 0;
            break;
        case RedColumn:
            severity(int(Severity::Red));
            break;
        case OrangeColumn:
            severity(int(Severity::Orange));
            break;
        case YellowColumn:
            severity(int(Severity::Yellow));
            break;
        default:
            cell.text = quiet(QString::number(school.overdueCrises));
            cell.lateness = school.overdueCrises > 0 ? int(Lateness::Overdue) : 0;
            break;
        }
        return cell;
    });
    m_schools->setFoot(m_overview.schools.isEmpty()
                           ? QString()
                           : tr("%1 所学校　在册 %2 人　有效测评 %3 人")
                                 .arg(m_shown.size())
                                 .arg(words::countText(m_overview.students), words::countText(m_overview.assessed)));
}

void DistrictPage::showCrises()
{
    const QDateTime now = m_source.clock->now();
    m_crises->setRows(int(m_overview.crises.size()), [crises = m_overview.crises, now](int row, int column) {
        const CrisisRow &one = crises.at(row);
        Cell cell;
        if (column == 0) {
            cell.severity = one.crisis.severity;
        } else if (column == 1) {
            cell.text = one.crisis.pseudonym;
        } else if (column == 2) {
            cell.text = one.schoolName;
            cell.second = true;
        } else {
            const DueText due = dueText(one.crisis.due, now);
            cell.text = due.text.section(u'　', 0, 0); // the time left; the hour does not fit
            cell.lateness = one.crisis.overdue ? int(Lateness::Overdue) : int(due.lateness);
        }
        return cell;
    });
}

void DistrictPage::showTaken(const QList<TakenPackage> &taken)
{
    m_taken = taken;
    const QDate today = m_source.clock->today();
    m_inbox->setRows(int(taken.size()), [taken, today](int row, int column) {
        const TakenPackage &package = taken.at(row);
        Cell cell;
        if (column == 0) {
            cell.text = package.fromName;
        } else if (column == 1) {
            cell.text = QString::number(package.sequence);
        } else if (column == 2) {
            cell.text = dayText(package.taken.toLocalTime().date(), today);
            cell.second = true;
        } else {
            cell.text = words::takenText(package);
            cell.lateness = package.applied ? 0 : int(Lateness::Soon);
        }
        return cell;
    });
}

void DistrictPage::takeIn()
{
    m_source.files.open(this, tr("选学校交来的包，可以选好几个"), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        auto *dialog = new IntakeDialog(m_source, paths, this);
        connect(dialog, &IntakeDialog::finished, this, &DistrictPage::reload);
        dialog->open();
    });
}

const TakenPackage *DistrictPage::chosenPackage() const
{
    const int row = m_inbox->currentRow();
    return row >= 0 && row < m_taken.size() ? &m_taken.at(row) : nullptr;
}

void DistrictPage::showChosenPackage()
{
    const TakenPackage *package = chosenPackage();
    m_receipt->setEnabled(package && package->applied);
    m_apply->setEnabled(package && !package->applied);
}

void DistrictPage::writeReceipt()
{
    const TakenPackage *package = chosenPackage();
    if (!package || !package->applied)
        return;
    saveTo(this, m_source.files, tr("回执存到哪里"), tr("%1-%2号包-回执.yicepkg").arg(package->from).arg(package->sequence),
           [this, id = package->id] { return m_source.receiptFile(id); },
           [this](const QString &text, bool good) { say(text, good); });
}

void DistrictPage::applyWaiting()
{
    const TakenPackage *package = chosenPackage();
    if (!package || package->applied)
        return;
    auto *dialog = new AskDialog(tr("仍然收下 %1 的 %2 号包").arg(package->fromName).arg(package->sequence),
                                 tr("这一包现在是「%1」。收下以后，后面的包接着它算；以前收下的、编号在它后面的不再计入。"
                                    "请先打电话向学校问清楚。")
                                     .arg(words::takenText(*package)),
                                 tr("收下"), this);
    dialog->setObjectName(u"applyDialog"_s);
    dialog->onAccept([this, dialog, id = package->id] {
        onFinished(m_source.apply(id), dialog, [this, dialog](const Result<core::exchange::PackageImport> &import) {
            if (!import)
                return dialog->showError(import.error());
            dialog->finish();
            say(tr("%1 号包已收下：%2。请写回执带给学校。")
                    .arg(import->package.sequence)
                    .arg(words::receiptText(import->receipt)),
                true);
            reload();
        });
    });
    dialog->open();
}

void DistrictPage::say(const QString &text, bool good)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    Theme::setKind(m_said, good ? "note" : "error");
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->show();
}

shell::PageInfo districtPage(DistrictSource source)
{
    return {u"district"_s, QObject::tr("总览"), QKeySequence(u"Ctrl+1"_s), shell::Icon::Today, false,
            [source = std::move(source)](QWidget *parent) { return new DistrictPage(source, parent); }};
}

} // namespace ui::district
