// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessments/LibraryDialog.h"

#include "ui/common/ChoiceBox.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ScaleWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::assessments::LibraryScale;
using core::assessments::SchoolLicence;
using core::assessments::Terms;
using ui::common::button;
using ui::common::label;
using ui::common::onFinished;

namespace ui::assessments
{

namespace
{
constexpr int Width = 620;
}

LibraryDialog::LibraryDialog(const AssessmentsSource &source, QWidget *parent)
    : AskDialog(tr("量表与授权"),
                tr("多数量表只带计分键，不带题目文字。学校持有授权的，在这里登记，再导入题目文字；文字只存在加密的档案库里。") +
                    tr("题目文字写成文本文件：一行一题，题目前面可以写一行「说明：」和一行「选项：没有｜很轻｜…」，选项按计分键的顺序。"),
                tr("关闭"), parent)
    , m_source(source)
    , m_scale(new common::ChoiceBox(tr("量表")))
    , m_state(label({}))
    , m_holder(nullptr)
    , m_number(nullptr)
    , m_until(nullptr)
    , m_evidence(nullptr)
    , m_stations(new QCheckBox(tr("授权包括在电脑上作答（答题机）")))
    , m_enter(button(tr("登记授权")))
    , m_text(button(tr("导入题目文字…")))
    , m_remove(button(tr("移除…")))
    , m_own(button(tr("装入本校自己的量表…")))
    , m_outcome(label({}))
{
    build();
    hideCancel();
    onAccept([this] { finish(); });
    reload();
}

void LibraryDialog::build()
{
    setMinimumWidth(Width);
    m_state->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_state->setObjectName(u"state"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_enter->setObjectName(u"enter"_s);
    m_text->setObjectName(u"text"_s);
    m_remove->setObjectName(u"remove"_s);
    m_own->setObjectName(u"own"_s);
    m_stations->setAccessibleName(m_stations->text());
    body()->addWidget(m_scale);
    body()->addWidget(m_state);
    m_holder = addLine(tr("授权给谁"), tr("例如：本校全称"), false);
    m_number = addLine(tr("授权号"), tr("合同号或来信日期"), false);
    m_until = addLine(tr("有效期至"), tr("例如 2027-08-31；长期有效的空着"), false);
    m_evidence = addLine(tr("凭据在哪里"), tr("例如：原件在心理辅导室柜一"), false);
    body()->addWidget(m_stations);
    auto *row = new QHBoxLayout;
    row->addWidget(m_enter);
    row->addWidget(m_text);
    row->addWidget(m_remove);
    row->addStretch(1);
    body()->addLayout(row);
    auto *own = new QHBoxLayout;
    own->addWidget(m_own);
    own->addStretch(1);
    body()->addLayout(own);
    body()->addWidget(m_outcome);
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this] { showChosen(); });
    connect(m_enter, &QPushButton::clicked, this, &LibraryDialog::enterLicence);
    connect(m_text, &QPushButton::clicked, this, &LibraryDialog::chooseText);
    connect(m_remove, &QPushButton::clicked, this, &LibraryDialog::remove);
    connect(m_own, &QPushButton::clicked, this, &LibraryDialog::chooseDefinition);
}

void LibraryDialog::reload()
{
    onFinished(m_source.library(), this, [this](const Result<QList<LibraryScale>> &library) {
        if (!library) {
            failed(library.error());
            return;
        }
        m_library = *library;
        // Those for which a school can do something come first.
        std::stable_sort(m_library.begin(), m_library.end(), [](const LibraryScale &a, const LibraryScale &b) {
            const auto rank = [](const LibraryScale &one) { return one.own ? 0 : one.scale.terms.terms == Terms::Permission ? 1 : 2; };
            return rank(a) < rank(b);
        });
        const QSignalBlocker quiet(m_scale);
        m_scale->clear();
        for (const LibraryScale &one : m_library)
            m_scale->addItem(one.scale.title, one.scale.id);
        m_scale->setCurrentIndex(qMax(0, m_scale->findData(m_wanted)));
        showChosen();
    });
}

const LibraryScale *LibraryDialog::chosen() const
{
    const int row = m_scale->currentIndex();
    return row < 0 || row >= m_library.size() ? nullptr : &m_library.at(row);
}

void LibraryDialog::showChosen()
{
    const LibraryScale *one = chosen();
    if (one == nullptr)
        return;
    m_wanted = one->scale.id;
    m_state->setText(words::licenceText(*one));
    const SchoolLicence licence = one->licence.value_or(SchoolLicence());
    m_holder->setText(licence.holder);
    m_number->setText(licence.number);
    m_until->setText(licence.until.toString(Qt::ISODate));
    m_evidence->setText(licence.evidence);
    m_stations->setChecked(licence.stations);
    const bool needed = one->scale.terms.terms == Terms::Permission;
    for (QWidget *part : QList<QWidget *>{m_holder, m_number, m_until, m_evidence, m_stations, m_enter})
        part->setEnabled(needed);
    m_text->setEnabled(needed && one->licence);
    m_remove->setEnabled(one->own || one->licence);
}

void LibraryDialog::enterLicence()
{
    const LibraryScale *one = chosen();
    if (one == nullptr)
        return;
    const QString until = m_until->text().trimmed();
    const SchoolLicence licence{m_holder->text(), m_number->text(), QDate::fromString(until, Qt::ISODate), m_evidence->text(),
                                m_stations->isChecked()};
    if (!until.isEmpty() && !licence.until.isValid()) {
        showWords(tr("有效期要写成 2027-08-31 这样。没有改动任何东西。"));
        return;
    }
    onFinished(m_source.enterLicence(one->scale.id, licence), this, [this](const Result<> &done) {
        if (done)
            said(tr("授权登记好了。"));
        else
            failed(done.error());
    });
}

void LibraryDialog::chooseText()
{
    m_source.files.open(this, tr("选题目文字的文件"), [this](const QStringList &paths) {
        const LibraryScale *one = chosen();
        if (one == nullptr || paths.isEmpty())
            return;
        onFinished(m_source.installText(one->scale.id, paths.first()), this, [this](const Result<LibraryScale> &done) {
            if (done)
                said(tr("%1：%2 题的文字已经导入。原来的文件请妥善保管或删除。").arg(done->scale.title).arg(done->scale.items.size()));
            else
                failed(done.error());
        });
    });
}

void LibraryDialog::chooseDefinition()
{
    m_source.files.open(this, tr("选量表定义文件（.json）"), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        onFinished(m_source.installDefinition(paths.first()), this, [this](const Result<LibraryScale> &done) {
            if (!done) {
                failed(done.error());
                return;
            }
            m_wanted = done->scale.id;
            said(tr("%1 装好了，新建一轮测评时可以选它。").arg(done->scale.title));
        });
    });
}

void LibraryDialog::remove()
{
    const LibraryScale *one = chosen();
    if (one == nullptr)
        return;
    auto *ask = new AskDialog(tr("移除「%1」的授权和题目文字").arg(one->scale.title),
                              tr("题目文字会从档案库里抹去；已有的答卷和分数不受影响。"), tr("移除"), this);
    ask->onAccept([this, ask, id = one->scale.id] {
        onFinished(m_source.removeScale(id), ask, [this, ask](const Result<> &done) {
            if (!done) {
                ask->showError(done.error());
                return;
            }
            ask->finish();
            said(tr("已经移除。"));
        });
    });
    ask->open();
}

void LibraryDialog::said(const QString &text)
{
    showWords({});
    m_outcome->setText(text);
    emit changed();
    reload();
}

void LibraryDialog::failed(const core::Error &error)
{
    m_outcome->setText({});
    static const QMap<QString, QString> fields{{u"holder"_s, tr("没写授权给谁")},
                                               {u"number"_s, tr("没写授权号")},
                                               {u"evidence"_s, tr("没写凭据在哪里")},
                                               {u"until"_s, tr("有效期已经过了")}};
    const QString field = error.context.value(u"field"_s).toString();
    if (error.code == core::ErrorCode::Invalid && fields.contains(field)) {
        showWords(tr("%1。没有改动任何东西。").arg(fields.value(field)));
        return;
    }
    QStringList reasons;
    for (const core::Problem &problem : error.problems)
        reasons.append(words::problemText(problem));
    showError(error, reasons);
}

} // namespace ui::assessments
