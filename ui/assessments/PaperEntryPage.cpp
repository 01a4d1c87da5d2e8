// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/PaperEntryPage.h"

#include "ui/assessments/AnswerSheets.h"
#include "ui/assessments/PaperDifferences.h"
#include "ui/assessments/PaperGrid.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::assessments::CampaignImport;
using core::assessments::EntryGrid;
using core::assessments::PaperBatch;
using core::students::ClassName;
using core::students::ClassRow;

namespace ui::assessments
{

namespace
{
constexpr int KeepMilliseconds = 2000;
}

PaperEntryPage::PaperEntryPage(AssessmentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_title(label(tr("纸卷录入"), Text::PageTitle))
    , m_round(label({}, Text::Secondary, "second"))
    , m_class(choice(tr("班级")))
    , m_scale(choice(tr("量表")))
    , m_day(new QDateEdit)
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_print(button(tr("答题纸 PDF…　Ctrl+P"), "bar"))
    , m_next(button(tr("下一份　Enter"), "primary"))
    , m_second(button(tr("抽样重录　Ctrl+R"), "bar"))
    , m_store(button(tr("存入　Ctrl+S"), "bar"))
    , m_said(label({}, Text::Body))
    , m_stack(new QStackedWidget)
    , m_empty(label(tr("选班级和量表，从第一份开始。"), Text::Body, "second"))
    , m_who(label({}, Text::Section))
    , m_item(label({}, Text::Figure))
    , m_value(label({}, Text::Figure))
    , m_keys(label({}, Text::Secondary, "second"))
    , m_jump(field(tr("到第几题"), tr("到第几题")))
    , m_table(new PaperGrid)
    , m_differences(new PaperDifferences)
    , m_done(label({}, Text::Section))
    , m_critical(label({}, Text::Body, "error"))
    , m_sheets(new RecordList(tr("核对单"), {{tr("份"), widthFor(52, 74)}, {tr("学生"), widthFor(130, 110)}, {tr("进度"), 120}}))
    , m_sound(new QCheckBox(tr("按错时响一声")))
    , m_supplements(new QCheckBox)
{
    setAccessibleName(tr("纸卷录入"));
    m_day->setAccessibleName(tr("作答日"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_sound->setAccessibleName(m_sound->text());
    m_jump->setValidator(new QIntValidator(1, 999, m_jump));
    m_empty->setAlignment(Qt::AlignCenter);
    m_said->setWordWrap(true);
    m_said->hide();
    m_critical->hide();
    m_stack->setAccessibleName(tr("纸卷录入"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildTyping());
    m_stack->addWidget(m_differences);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(buildSide());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(hairline());
    all->addWidget(m_said);
    all->addLayout(middle, 1);
    connectParts();
    showAll();
}

PaperEntryPage::~PaperEntryPage()
{
    keep();
}

void PaperEntryPage::connectParts()
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(KeepMilliseconds);
    connect(&m_keepTimer, &QTimer::timeout, this, &PaperEntryPage::keep);
    connect(m_class, &QComboBox::currentIndexChanged, this, &PaperEntryPage::load);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PaperEntryPage::load);
    connect(m_day, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (!m_grid || batch().day == day)
            return;
        PaperBatch dated = batch();
        dated.day = day;
        begin(m_stage, dated);
        typedMore();
    });
    connect(m_back, &QPushButton::clicked, this, &PaperEntryPage::leave);
    connect(m_print, &QPushButton::clicked, this, &PaperEntryPage::printSheets);
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { printSheets(); });
    connect(m_next, &QPushButton::clicked, this, &PaperEntryPage::next);
    connect(m_supplements, &QCheckBox::clicked, this, &PaperEntryPage::askSupplements);
    connect(m_second, &QPushButton::clicked, this, &PaperEntryPage::startSecond);
    connect(m_store, &QPushButton::clicked, this, &PaperEntryPage::store);
    connect(m_table, &PaperGrid::typed, this, &PaperEntryPage::type);
    connect(m_table, &PaperGrid::backPressed, this, [this] { act(&EntryGrid::back); });
    connect(m_table, &PaperGrid::undoPressed, this, [this] { act(&EntryGrid::undo); });
    connect(m_table, &PaperGrid::nextPressed, this, &PaperEntryPage::next);
    connect(m_table, &PaperGrid::jumpPressed, this, [this] { jump(false); });
    connect(m_table, &PaperGrid::moved, this, [this](int sheet, int item) {
        if (sheet != m_grid->sheet() && m_grid->goToSheet(sheet) == Effect::Refused)
            return;
        if (item >= 0 && item < m_grid->items())
            m_grid->goToItem(item + 1);
        after(Effect::Moved);
    });
    connect(m_sheets, &RecordList::opened, this, [this](int row) {
        after(m_grid->goToSheet(row));
        m_table->setFocus();
    });
    connect(m_differences, &PaperDifferences::decided, this,
            [this](int row, int item, const core::assessments::Answer &answer) {
                PaperBatch decided = batch();
                decide(decided, row, item, answer);
                begin(Stage::Differences, decided);
                typedMore();
            });
    connect(m_jump, &QLineEdit::returnPressed, this, [this] { jump(true); });
    addKey(this, Qt::CTRL | Qt::Key_G, [this] { jump(false); });
    addKey(this, Qt::CTRL | Qt::Key_R, [this] { startSecond(); });
    addKey(this, Qt::CTRL | Qt::Key_S, [this] { store(); });
    addKey(m_table, QKeySequence::Undo, [this] { act(&EntryGrid::undo); });
    addKey(m_table, Qt::CTRL | Qt::Key_Y, [this] { act(&EntryGrid::redo); });
    addKey(this, Qt::Key_Escape, [this] {
        if (m_jump->isVisible()) {
            m_jump->hide();
            m_table->setFocus();
        } else {
            leave();
        }
    });
}

void PaperEntryPage::open(const core::assessments::Campaign &campaign)
{
    keep();
    m_campaign = campaign;
    m_round->setText(campaign.name);
    m_said->hide();
    m_table->setGrid(nullptr);
    m_grid.reset();
    m_stage = Stage::Choosing;
    const QSignalBlocker quiet(m_scale);
    m_scale->clear();
    for (const QString &id : campaign.scales) {
        for (const core::assessments::Scale &scale : m_source.scales) {
            if (scale.id == id)
                m_scale->addItem(tr("%1（%2 题）").arg(scale.title.section(u' ', 0, 0)).arg(scale.items.size()), id);
        }
    }
    showAll();
    m_class->setFocus();
    onFinished(m_source.classes(), this, [this](const core::Result<QList<ClassRow>> &classes) {
        if (!classes) {
            say(words::errorText(classes.error()), "error");
            return;
        }
        const QSignalBlocker quietly(m_class);
        m_class->clear();
        m_classes.clear();
        m_class->addItem(tr("选班级"));
        for (const ClassRow &one : *classes) {
            if (!m_campaign.grades.contains(one.className.grade))
                continue;
            m_classes.append(one.className);
            m_class->addItem(one.className.display());
        }
    });
}

void PaperEntryPage::load()
{
    keep();
    m_said->hide();
    const int asked = ++m_asked;
    // At once: keys that come before the answer must not go into the class before.
    m_table->setGrid(nullptr);
    m_grid.reset();
    m_stage = Stage::Choosing;
    showAll();
    const int place = m_class->currentIndex() - 1;
    if (place < 0 || place >= m_classes.size() || m_scale->currentIndex() < 0)
        return;
    onFinished(m_source.openPaper(m_campaign.id, m_scale->currentData().toString(), m_classes.at(place)), this,
               [this, asked](const core::Result<PaperBatch> &batch) {
                   if (asked != m_asked)
                       return;
                   if (!batch) {
                       say(words::errorText(batch.error()), "error");
                       return;
                   }
                   take(*batch);
               });
}

void PaperEntryPage::take(const PaperBatch &batch)
{
    const bool checking = hasSample(batch);
    begin(!checking ? Stage::First : sampleIsTyped(batch) ? Stage::Differences : Stage::Second, batch);
    const QSignalBlocker quiet(m_day);
    m_day->setDate(batch.day);
}

void PaperEntryPage::begin(Stage stage, PaperBatch batch)
{
    const auto scale = std::find_if(m_source.scales.begin(), m_source.scales.end(),
                                    [&](const core::assessments::Scale &one) { return one.id == batch.scale; });
    if (scale == m_source.scales.end())
        return;
    m_table->setGrid(nullptr);
    m_stage = stage;
    m_grid.emplace(*scale, std::move(batch), stage == Stage::Second ? EntryGrid::Pass::Second : EntryGrid::Pass::First);
    m_table->setGrid(&*m_grid);
    showAll();
}

void PaperEntryPage::type(QChar key)
{
    if (m_storing)
        return;
    const Effect effect = m_grid->type(key);
    after(effect);
    if (effect == Effect::Refused) {
        if (m_sound->isChecked() && m_source.beep)
            m_source.beep();
        return;
    }
    if (effect != Effect::SheetDone)
        return;
    keep();
    if (m_stage == Stage::Second && m_grid->complete() == m_grid->sheets()) {
        begin(Stage::Differences, batch());
        m_differences->takeFocus();
    }
}

void PaperEntryPage::act(Effect (EntryGrid::*step)())
{
    if (m_grid && !m_storing)
        after((*m_grid.*step)());
}

void PaperEntryPage::after(Effect effect)
{
    m_table->refresh(effect == Effect::Refused);
    if (effect == Effect::Entered || effect == Effect::SheetDone || effect == Effect::Undone || effect == Effect::Redone) {
        m_said->hide();
        typedMore();
    }
    if (effect == Effect::Entered || effect == Effect::Refused) {
        showCell();
        showCritical();
        return;
    }
    showAll();
}

void PaperEntryPage::jump(bool go)
{
    if (!m_grid || (m_stage != Stage::First && m_stage != Stage::Second))
        return;
    if (!go) {
        m_jump->clear();
        m_jump->show();
        m_jump->setFocus();
        return;
    }
    m_jump->hide();
    m_table->setFocus();
    after(m_grid->goToItem(m_jump->text().toInt()));
}

void PaperEntryPage::askSupplements(bool asked)
{
    if (!m_grid)
        return;
    PaperBatch changed = batch();
    core::assessments::askSupplements(changed, m_grid->scale(), asked);
    const int sheet = m_grid->sheet();
    begin(m_stage, changed);
    after(m_grid->goToSheet(sheet));
    typedMore();
    m_table->setFocus();
}

void PaperEntryPage::next()
{
    if (m_next->isEnabled() && m_grid && m_stage == Stage::Second && m_grid->complete() == m_grid->sheets()) {
        // The last sheet was left at its supplements.
        keep();
        begin(Stage::Differences, batch());
        m_differences->takeFocus();
    } else if (m_next->isEnabled() && m_grid) {
        after(m_grid->nextSheet());
        m_table->setFocus();
    }
}

void PaperEntryPage::startSecond()
{
    if (!m_second->isEnabled() || !m_second->isVisible())
        return;
    PaperBatch sampled = batch();
    if (const auto chosen = chooseSample(sampled); !chosen) {
        say(words::errorText(chosen.error()), "error");
        return;
    }
    begin(Stage::Second, sampled);
    typedMore();
    keep();
    m_table->setFocus();
}

void PaperEntryPage::store()
{
    if (!m_store->isEnabled())
        return;
    m_keepTimer.stop();
    m_unkept = false;
    m_storing = true;
    showButtons();
    onFinished(m_source.commitPaper(batch()), this,
               [this](const core::Result<CampaignImport> &outcome) { stored(outcome); });
}

void PaperEntryPage::stored(const core::Result<CampaignImport> &outcome)
{
    m_storing = false;
    showButtons();
    if (!outcome) {
        typedMore();
        say(words::errorText(outcome.error()), "error");
        return;
    }
    const int place = m_class->currentIndex() - 1;
    if (place >= 0 && place < m_classes.size())
        load();
    QStringList parts{tr("存入 %1 份。").arg(outcome->added)};
    if (outcome->same > 0)
        parts.append(tr("以前存过 %1 份，没有再存。").arg(outcome->same));
    if (outcome->invalid > 0)
        parts.append(tr("%1 份有效性要看一看。").arg(outcome->invalid));
    if (outcome->signalCount > 0)
        parts.append(tr("开了 %1 条信号，今日页有任务。").arg(outcome->signalCount));
    say(parts.join(QString()), "note");
    m_class->setFocus();
    if (m_source.changed)
        m_source.changed();
}

void PaperEntryPage::typedMore()
{
    m_unkept = true;
    // Not started anew by each key: who types without a pause must not lose it all.
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
}

void PaperEntryPage::keep()
{
    m_keepTimer.stop();
    if (!std::exchange(m_unkept, false) || !m_grid)
        return;
    onFinished(m_source.keepPaper(batch()), this, [this](const core::Result<> &kept) {
        if (kept)
            return;
        typedMore();
        say(words::errorText(kept.error()), "error");
    });
}

void PaperEntryPage::printSheets()
{
    if (!m_grid || !m_source.files.save)
        return;
    const AnswerSheets sheets{m_campaign.name, m_grid->scale(), batch()};
    const QString suggested = tr("答题纸-%1-%2.pdf").arg(m_grid->scale().title.section(u' ', 0, 0), m_class->currentText());
    m_source.files.save(this, tr("存答题纸"), suggested, [this, sheets](const QString &path) {
        onFinished(m_source.writeFile(path, answerSheetsPdf(sheets)), this, [this](const core::Result<> &written) {
            if (written)
                say(tr("答题纸存好了，一人一页起。纸上有姓名，打完请删掉文件。"), "note");
            else
                say(words::errorText(written.error()), "error");
        });
    });
}

void PaperEntryPage::leave()
{
    keep();
    emit backRequested(m_campaign.id);
}

void PaperEntryPage::say(const QString &text, const char *kind)
{
    Theme::setKind(m_said, kind);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->setText(text);
    m_said->show();
}

void PaperEntryPage::keyPressEvent(QKeyEvent *event)
{
    // The box of classes leaves Enter to the page: on into the table.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_grid
        && (m_stage == Stage::First || m_stage == Stage::Second)) {
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PaperEntryPage::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

} // namespace ui::assessments
