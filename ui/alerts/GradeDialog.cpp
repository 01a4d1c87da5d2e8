// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/GradeDialog.h"

#include "ui/alerts/EvidenceList.h"
#include "ui/alerts/SignerRow.h"
#include "ui/alerts/TriageDialogs.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/SeverityMark.h"
#include "ui/words/CaseNews.h"
#include "ui/words/CaseWords.h"
#include "ui/words/Words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::alerts;

namespace ui::alerts
{

namespace
{
constexpr int Width = 880; // reasons and signers stand in two columns: the dialog has to fit a low screen
} // namespace

GradeDialog::GradeDialog(const AlertsSource &source, const AlertView &view, QWidget *parent)
    : AskDialog(tr("定级：%1").arg(view.student.name), tr("勾选依据的记录，空格勾选。升级可以先不勾，以后补；降级和结案不行。"), tr("定下来"), parent)
    , m_source(source)
    , m_view(view)
    , m_levels(new QButtonGroup(this))
    , m_asks(label({}, Text::Secondary, "second"))
    , m_reasonBox(new QGridLayout)
    , m_own(field(tr("别的理由"), tr("别的理由，写事实")))
    , m_evidence(new EvidenceList(source, view, EvidenceList::Most::Many))
    , m_role(choice(tr("我以什么岗位签名")))
{
    m_signers = {new SignerRow(tr("第二签名人"), source.table, u"class_head"_s, SignerRow::Asks::PersonAndRole),
                 new SignerRow(tr("第三签名人"), source.table, u"moral_director"_s, SignerRow::Asks::PersonAndRole)};
    setMinimumWidth(ui::common::widthFor(Width, Width + 70));
    build();
    onAccept([this] { store(); });
    showLevel();
}

void GradeDialog::build()
{
    auto *levels = new QHBoxLayout;
    levels->setSpacing(14);
    for (int severity = int(core::alerts::Severity::Red); severity >= int(core::alerts::Severity::Blue); --severity) {
        const QString character = severityCharacter(static_cast<common::Severity>(severity));
        const QString name = m_source.table.levels.value(static_cast<core::alerts::Severity>(severity)).name;
        auto *radio = new QRadioButton(name.isEmpty() || name == character ? character : character + u' ' + name);
        radio->setAccessibleName(tr("定为%1").arg(radio->text()));
        auto *mark = new SeverityMark(static_cast<common::Severity>(severity));
        mark->setFixedWidth(18);
        m_levels->addButton(radio, severity);
        levels->addWidget(mark);
        levels->addWidget(radio);
    }
    if (m_view.alert.severity) {
        auto *close = new QRadioButton(tr("结案"));
        close->setAccessibleName(tr("结案"));
        m_levels->addButton(close, CloseChoice);
        levels->addWidget(close);
    }
    levels->addStretch();
    const int proposed = m_view.alert.severity ? std::min(int(*m_view.alert.severity) + 1, 4)
                                               : int(core::alerts::gravity(m_view.alert));
    QAbstractButton *first = m_levels->button(proposed);
    first->setChecked(true);
    m_asks->setWordWrap(true);
    m_reasonBox->setSpacing(0);

    for (auto role = m_source.table.roles.begin(); role != m_source.table.roles.end(); ++role)
        m_role->addItem(role.value(), role.key());
    m_role->setCurrentIndex(std::max(0, m_role->findData(u"psych_teacher"_s)));
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(label(tr("我签名：%1").arg(m_source.person)), 1);
    own->addWidget(m_role, 1);

    body()->addLayout(levels);
    first->setFocus(); // in the dialog by now: arrows go on from the level that is chosen
    body()->addWidget(m_asks);
    body()->addWidget(label(tr("理由"), Text::Section));
    body()->addLayout(m_reasonBox);
    body()->addWidget(m_own);
    keepDraft(m_own, m_source.drafts, u"alert.grade/"_s + m_view.alert.id.toString());
    body()->addWidget(label(tr("依据"), Text::Section));
    body()->addWidget(m_evidence);
    body()->addWidget(label(tr("签名"), Text::Section));
    body()->addLayout(own);
    auto *others = new QHBoxLayout;
    others->setSpacing(16);
    for (SignerRow *row : std::as_const(m_signers)) {
        others->addWidget(row, 1);
        row->ask(m_source, m_view.alert.id);
    }
    body()->addLayout(others);
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showLevel();
    });
}

void GradeDialog::showLevel()
{
    qDeleteAll(m_reasons);
    m_reasons.clear();
    const int choice = m_levels->checkedId();
    const auto &now = m_view.alert.severity;
    if (choice == CloseChoice) {
        m_asks->setText(tr("结案：各项都办完、条件都满足才行。不满足时会列出还差什么。"));
        return showCarriedOn();
    }
    const auto severity = static_cast<core::alerts::Severity>(choice);
    const LevelRule rule = m_source.table.levels.value(severity);
    const bool lowering = now && severity < *now;
    const LevelRule from = m_source.table.levels.value(now.value_or(severity));
    const Signatures asked = !lowering ? rule.signatures : from.lower ? from.lower->signatures : from.signatures;
    QStringList roles;
    for (const QString &role : asked.roles)
        roles.append(m_source.table.roles.value(role, role));
    QString asks = lowering ? tr("降级：一次一级，条件都满足才行。不满足时会列出还差什么。")
                            : tr("当场生效，时限从此起算；签名可以补。单凭量表不定橙、红。");
    asks += (lowering ? tr("降一级要 %1 种岗位签名%2。") : tr("这一级要 %1 种岗位签名%2。"))
                .arg(asked.distinctRoles)
                .arg(roles.isEmpty() ? QString() : tr("：%1").arg(roles.join(Words::tr("、"))));
    m_asks->setText(asks);
    if (lowering)
        return;
    for (const QString &reason : rule.enter) {
        auto *box = new QCheckBox(reason);
        box->setAccessibleName(reason);
        m_reasonBox->addWidget(box, int(m_reasons.size()) / 2, int(m_reasons.size()) % 2);
        m_reasons.append(box);
    }
    // What is made last would be last in the order of Tab.
    QWidget *before = m_levels->buttons().last();
    for (QCheckBox *box : std::as_const(m_reasons)) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_own);
}

void GradeDialog::showCarriedOn()
{
    if (!m_source.carriedOn)
        return;
    using core::workspace::CarriedOn;
    onFinished(m_source.carriedOn(m_view.alert.id), this, [this](const core::Result<CarriedOn> &on) {
        if (!on || !on->anything() || m_levels->checkedId() != CloseChoice)
            return;
        m_asks->setText(m_asks->text() + u'\n'
                        + tr("结案以后还会继续：预约 %1 次，一生一策的措施 %2 项。要停的请先取消或结束。")
                              .arg(on->appointments)
                              .arg(on->measures));
    });
}

Decision GradeDialog::decision() const
{
    Decision ruling;
    if (m_levels->checkedId() != CloseChoice)
        ruling.after = static_cast<core::alerts::Severity>(m_levels->checkedId());
    for (const QCheckBox *box : m_reasons) {
        if (box->isChecked())
            ruling.reasons.append(box->text());
    }
    if (!m_own->text().trimmed().isEmpty())
        ruling.reasons.append(m_own->text().trimmed());
    ruling.evidence = m_evidence->chosen();
    ruling.deciders.append({m_source.person, m_role->currentData().toString()});
    for (const SignerRow *row : m_signers) {
        if (const auto signer = row->decider())
            ruling.deciders.append(*signer);
    }
    ruling.at = m_source.clock->now();
    return ruling;
}

void GradeDialog::store()
{
    const Decision ruling = decision();
    if (ruling.reasons.isEmpty()) {
        showWords(tr("还没有理由。选一条，或自己写一条。没有改动任何东西。"));
        return;
    }
    const auto &id = m_view.alert.id;
    const auto job = ruling.after ? m_source.grade(id, m_view.alert.revision, ruling)
                                  : m_source.close(id, m_view.alert.revision, ruling);
    onFinished(job, this, [this](const core::Result<> &done) {
        if (done) {
            finish();
            emit decided();
            return;
        }
        if (done.error().code == core::ErrorCode::Conflict)
            return tellStale();
        QStringList open;
        for (const QString &word : done.error().context.value(u"open"_s).toStringList())
            open.append(words::openWordText(word, m_source.table));
        if (done.error().code == core::ErrorCode::ConditionsUnmet) {
            QStringList lines{m_levels->checkedId() == CloseChoice ? tr("还有 %1 件没办完，不能结案。没有改动任何东西。").arg(open.size())
                                                                   : tr("还差 %1 项，不能降级。没有改动任何东西。").arg(open.size())};
            for (const QString &line : open)
                lines.append(u"· "_s + line);
            showWords(lines.join(u'\n'));
            return;
        }
        showError(done.error());
    });
}

/// Somebody else was faster: what is new is shown, and the next try is made on it.
void GradeDialog::tellStale()
{
    onFinished(m_source.open(m_view.alert.id), this, [this](const core::Result<AlertView> &now) {
        if (!now)
            return showError(now.error());
        const bool again = wantsSecondLook(m_view.alert);
        const QStringList news = words::caseNews(m_view.alert, now->alert, m_source.table);
        m_view = *now;
        if (again)
            m_view.alert.severity.reset();
        const QStringList ticked = decision().reasons;
        showLevel();
        for (QCheckBox *box : std::as_const(m_reasons))
            box->setChecked(ticked.contains(box->text()));
        showWords(words::staleText(news));
    });
}

} // namespace ui::alerts
