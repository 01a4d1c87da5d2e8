// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/PicturesPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/charts/AnswerGrid.h"
#include "ui/common/charts/BandBars.h"
#include "ui/common/charts/ChartPages.h"
#include "ui/common/charts/ShareStrip.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::assessments;

namespace ui::assessments
{

namespace
{
constexpr int RoundWidth = 200;

std::optional<ShareDot> dotOf(const Share &share)
{
    if (!share.mayBeCompared())
        return std::nullopt;
    return ShareDot{share.counted, share.students, *share.value(), share.low, share.high};
}

QString className(const core::students::ClassName &name)
{
    return name.number == 0 ? PicturesPage::tr("%1　全年级").arg(words::gradeText(name.grade)) : name.display();
}

QString optionText(const Option &option)
{
    return option.texts.isEmpty() ? QString::number(option.value) : option.texts.first();
}

QStringList optionsOf(const Scale &scale, const ScaleItem &item)
{
    QStringList texts;
    for (const Option &option : scale.optionsOf(item))
        texts.append(optionText(option));
    return texts;
}
} // namespace

PicturesPage::PicturesPage(AssessmentsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_name(label({}, Text::PageTitle))
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_print(button(tr("存成 PDF…　Ctrl+P"), "bar"))
    , m_scale(choice(tr("量表")))
    , m_round(choice(tr("和哪一轮比")))
    , m_said(label({}, Text::Body))
    , m_classes(new ShareStrip(tr("各班有提示的占比")))
    , m_bands(new BandBars(tr("各年级分布")))
    , m_answers(new AnswerGrid(tr("逐题作答")))
{
    setAccessibleName(tr("一轮测评的图"));
    m_round->setMinimumWidth(RoundWidth);
    build();
    const auto back = [this] { emit backRequested(m_id); };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(m_print, &QPushButton::clicked, this, &PicturesPage::print);
    connect(m_scale, &QComboBox::activated, this, &PicturesPage::showScale);
    connect(m_round, &QComboBox::activated, this, &PicturesPage::compare);
    addKey(this, Qt::Key_Escape, back);
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { print(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
}

void PicturesPage::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(label(tr("量表"), Text::Body));
    head->addWidget(m_scale);
    head->addWidget(label(tr("和哪一轮比"), Text::Body));
    head->addWidget(m_round);
    head->addWidget(m_print);
    head->addWidget(m_back);
    m_panels = {new ChartPanel(tr("与同年级比，哪个班有提示的多？"),
                               tr("● 本轮　○ 另一轮　浅线：95% 区间　虚线：全部。按学校的顺序排，不排名；不足 10 人不画"), m_classes),
                new ChartPanel(tr("各年级的总分落在哪一级？"), tr("只数有效且同意的答卷，一人一份"), m_bands),
                new ChartPanel(tr("每一题是怎么答的？"), tr("颜色越深，选的人越多"), m_answers)};
    auto *sheet = new QWidget;
    sheet->setAccessibleName(tr("图"));
    sheet->setObjectName(u"sheet"_s);
    sheet->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(20);
    for (ChartPanel *panel : std::as_const(m_panels))
        column->addWidget(panel);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("图"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    m_said->setContentsMargins(16, 6, 16, 6);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addWidget(m_said);
    all->addWidget(scroll, 1);
}

void PicturesPage::open(const AssessmentsSource::CampaignId &id)
{
    m_id = id;
    m_figures.reset();
    m_other.reset();
    m_name->clear();
    m_scale->clear();
    m_round->clear();
    m_said->hide();
    m_classes->setLines({}, {});
    m_bands->setLines({}, {});
    m_answers->setLines({}, {}, true);
    m_classes->setFocus();
    offerRounds();
    reload();
}

void PicturesPage::reload()
{
    m_print->setEnabled(false);
    onFinished(m_source.figures(m_id), this, [this, asked = m_id](const core::Result<RoundFigures> &figures) {
        if (asked != m_id)
            return;
        m_said->setVisible(!figures);
        if (!figures) {
            complain(figures.error());
            return;
        }
        m_figures = *figures;
        m_print->setEnabled(true);
        m_name->setText(tr("%1　看图").arg(m_figures->campaign.name));
        const int chosen = std::max(0, m_scale->currentIndex());
        m_scale->clear();
        for (const ScaleFigures &scale : m_figures->scales)
            m_scale->addItem(scale.scale.title.section(u' ', 0, 0));
        m_scale->setCurrentIndex(chosen);
        showClasses();
        showScale();
    });
}

void PicturesPage::complain(const core::Error &error)
{
    say(error.code == core::ErrorCode::Denied ? tr("您的岗位看不到得分，也看不到这些图。要看请找心理教师。")
                                              : words::errorText(error),
        "error");
}

void PicturesPage::offerRounds()
{
    onFinished(m_source.list(), this, [this, asked = m_id](const core::Result<QList<Campaign>> &rounds) {
        if (asked != m_id)
            return;
        m_round->clear();
        m_round->addItem(tr("不比"));
        for (const Campaign &round : rounds ? *rounds : QList<Campaign>()) {
            if (round.id != m_id)
                m_round->addItem(round.name, round.id.bytes());
        }
    });
}

void PicturesPage::compare()
{
    const QByteArray wanted = m_round->currentData().toByteArray();
    m_other.reset();
    showClasses();
    if (wanted.isEmpty())
        return;
    const auto other = AssessmentsSource::CampaignId::fromBytes(wanted);
    onFinished(m_source.figures(other), this, [this, wanted](const core::Result<RoundFigures> &figures) {
        if (wanted != m_round->currentData().toByteArray())
            return;
        m_said->setVisible(!figures);
        if (figures) {
            m_other = *figures;
            showClasses();
        } else {
            complain(figures.error());
        }
    });
}

void PicturesPage::showClasses()
{
    QList<ShareLine> lines;
    for (const ClassShare &one : m_figures ? m_figures->classes : QList<ClassShare>()) {
        ShareLine line{className(one.className), one.className.number == 0,
                       u"%1 / %2"_s.arg(one.prompted.counted).arg(one.prompted.students), dotOf(one.prompted), {}};
        for (const ClassShare &before : m_other ? m_other->classes : QList<ClassShare>()) {
            if (before.className == one.className)
                line.before = dotOf(before.prompted);
        }
        lines.append(line);
    }
    const std::optional<double> whole =
        m_figures && m_figures->all.mayBeCompared() ? m_figures->all.value() : std::nullopt;
    m_classes->setLines(lines, whole, m_other ? m_other->campaign.name : QString());
}

void PicturesPage::showScale()
{
    const int chosen = m_scale->currentIndex();
    if (!m_figures || chosen < 0)
        return;
    const ScaleFigures &figures = m_figures->scales.at(chosen);
    QStringList bands;
    for (const Band &band : figures.bands)
        bands.append(band.name);
    QList<BandLine> grades;
    for (const GradeBands &one : figures.grades)
        grades.append({words::gradeText(one.grade), one.counts, one.students, one.students >= Share::FewestToCompare});
    m_bands->setLines(bands, grades);
    m_panels.at(1)->setVisible(!bands.isEmpty());

    QStringList head;
    QList<AnswerLine> lines;
    int most = 0;
    for (const ItemAnswers &one : figures.items) {
        const ScaleItem &item = *figures.scale.item(one.item);
        const QStringList options = optionsOf(figures.scale, item);
        if (head.isEmpty())
            head = options;
        AnswerLine line{tr("第%1题").arg(one.item), one.options + QList<int>{one.blank}, {}};
        if (!item.text.isEmpty())
            line.label = u"%1. %2"_s.arg(one.item).arg(item.text);
        if (options != head)
            line.options = options + QStringList{tr("没答")};
        lines.append(line);
        most = std::max(most, one.sheets());
    }
    m_answers->setLines(head + QStringList{tr("没答")}, lines, most >= Share::FewestToCompare);
}

void PicturesPage::print()
{
    if (!m_figures || !m_source.files.save)
        return;
    QList<ChartPanel *> shown;
    for (ChartPanel *panel : std::as_const(m_panels)) {
        if (!panel->isHidden())
            shown.append(panel);
    }
    const ChartPages pages{m_name->text(), m_source.clock->now().toLocalTime(), shown};
    onFinished(m_source.noteExport(m_id), this, [this, pages](const core::Result<> &noted) {
        if (!noted)
            return say(words::errorText(noted.error()), "error");
        m_source.files.save(this, tr("存图"), tr("%1-图.pdf").arg(m_figures->campaign.name), [this, pages](const QString &path) {
            onFinished(m_source.writeFile(path, chartPagesPdf(pages)), this, [this](const core::Result<> &written) {
                if (written)
                    say(tr("图存好了，可以打印。图上没有姓名，但人少的格子可能认得出人，请按知情范围使用。"), "note");
                else
                    say(words::errorText(written.error()), "error");
            });
        });
    });
}

void PicturesPage::say(const QString &text, const char *kind)
{
    Theme::setKind(m_said, kind);
    m_said->setText(text);
    m_said->show();
}

} // namespace ui::assessments
