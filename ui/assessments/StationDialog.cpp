// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/StationDialog.h"

#include "core/base/Async.h"
#include "ui/assessments/CardSheets.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"

#include <QBoxLayout>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::station::MadeStation;
using core::station::StationImport;
using ui::common::button;
using ui::common::label;
using ui::common::onFinished;

namespace ui::assessments
{

StationDialog::StationDialog(const AssessmentsSource &source, const core::assessments::Campaign &campaign,
                             QWidget *parent)
    : AskDialog(tr("答题机"),
                tr("机房没有网络时用：做一个答题机文件拷到每台电脑，用 yice --station 打开；学生凭卡号作答。每个答案当场封好，只有这里打得开。"),
                tr("关闭"), parent)
    , m_source(source)
    , m_campaign(campaign)
    , m_make(button(tr("做答题机文件和答题卡…")))
    , m_take(button(tr("收回答卷…")))
    , m_outcome(label({}))
{
    hideCancel();
    setMinimumWidth(560);
    m_make->setObjectName(u"make"_s);
    m_take->setObjectName(u"take"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(m_take);
    row->addStretch(1);
    body()->addLayout(row);
    QLabel *note = label(tr("答题卡上有姓名和卡号：打印后裁开，当面发给本人，再把答题卡文件删掉。想找人说说的，要收回答卷后才看得到，请当天收回。"),
                         common::Text::Body, "note");
    note->setWordWrap(true);
    body()->addWidget(note);
    body()->addWidget(m_outcome);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_source.files.save(this, tr("答题机文件存到哪里"), tr("%1.yice-station").arg(m_campaign.name),
                            [this](const QString &path) { make(path); });
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_source.files.open(this, tr("选各台机器带回的答卷文件"), [this](const QStringList &paths) { take(paths); });
    });
    onAccept([this] { finish(); });
}

void StationDialog::wait(const QString &text)
{
    m_make->setEnabled(false);
    m_take->setEnabled(false);
    m_outcome->setText(text);
}

void StationDialog::say(const QString &text)
{
    m_make->setEnabled(true);
    m_take->setEnabled(true);
    m_outcome->setText(text);
}

void StationDialog::fail(const core::Error &error)
{
    say({});
    QStringList reasons;
    for (const core::Problem &problem : error.problems)
        reasons.append(tr("%1：%2").arg(problem.file, ui::words::problemReason(problem)));
    showError(error, reasons);
}

void StationDialog::make(const QString &path)
{
    wait(tr("正在做卡号，几秒钟…"));
    onFinished(m_source.makeStation(m_campaign.id), this, [this, path](const Result<MadeStation> &made) {
        if (made)
            write(*made, path);
        else
            fail(made.error());
    });
}

void StationDialog::write(const MadeStation &made, const QString &path)
{
    const QFileInfo place(path);
    const QString cards = place.absolutePath() + u'/' + tr("%1-答题卡.pdf").arg(place.completeBaseName());
    const auto saved = [this, cards, made](const Result<> &list) {
        if (list)
            say(tr("做好了。答题卡 %1 张，在 %2 里。").arg(made.cards.size()).arg(QFileInfo(cards).fileName()));
        else
            fail(list.error());
    };
    // Thousands of cards take seconds to draw: off the window's thread.
    const auto drawn = [this, cards, saved](const Result<QByteArray> &pdf) {
        if (pdf)
            onFinished(m_source.writeFile(cards, *pdf), this, saved);
        else
            fail(pdf.error());
    };
    onFinished(m_source.writeFile(path, made.file), this, [this, made, drawn](const Result<> &file) {
        if (!file) {
            fail(file.error());
            return;
        }
        onFinished(core::base::inPool<Result<QByteArray>>([made]() -> Result<QByteArray> {
                       return cardsPdf(made.cards, core::station::shippedHelpLines().value_or(
                                                       QList<core::station::HelpLine>()));
                   }),
                   this, drawn);
    });
}

void StationDialog::take(const QStringList &paths)
{
    wait(tr("正在打开封好的答案…一次完成，请稍等。"));
    onFinished(m_source.takeStations(paths), this, [this](const Result<StationImport> &outcome) {
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        QStringList lines{tr("读到 %1 个文件、%2 名学生：新收 %3，补全 %4，以前收过 %5。")
                              .arg(outcome->files)
                              .arg(outcome->cards)
                              .arg(outcome->sheets.added)
                              .arg(outcome->sheets.changed)
                              .arg(outcome->sheets.same)};
        if (outcome->talks > 0)
            lines.append(tr("有 %1 名学生想找人说说，已列进今天要办的事。").arg(outcome->talks));
        if (outcome->rejected > 0)
            lines.append(tr("有 %1 条记录被改动或认不出，没有收；其余照收。").arg(outcome->rejected));
        say(lines.join(u'\n'));
        emit taken();
    });
}

} // namespace ui::assessments
