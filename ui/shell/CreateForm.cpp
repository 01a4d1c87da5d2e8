// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CreateForm.h"

#include "ui/common/Theme.h"
#include "ui/shell/PasswordPair.h"
#include "ui/shell/SheetStep.h"
#include "ui/shell/StepLine.h"
#include "ui/shell/UnitStep.h"
#include "ui/words/ErrorText.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int LabelWidth = 96;
constexpr int FieldWidth = 400;
constexpr int ContentWidth = 640;
constexpr int LeftMargin = 132;
constexpr qsizetype LongestName = 60;

QPushButton *button(const QString &text, const QString &objectName, const char *kind)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    Theme::setKind(made, kind);
    return made;
}
} // namespace

CreateForm::CreateForm(const QString &home, const QDate &today, const ui::common::SheetOutput &output, QWidget *parent)
    : EntranceForm(parent)
    , m_today(today)
    , m_line(new StepLine({tr("单位"), tr("我"), tr("密码"), tr("恢复单"), tr("备份")}))
    , m_steps(new QStackedWidget)
    , m_unit(new UnitStep(home, output.files))
    , m_me(new QLineEdit)
    , m_password(new PasswordPair(LabelWidth, FieldWidth))
    , m_sheet(new SheetStep(output))
    , m_backup(new BackupStep(output.files))
    , m_title(new QLabel(tr("新建档案库")))
    , m_error(makeError())
    , m_cancel(button(tr("不建了"), u"cancel"_s, "link"))
    , m_back(button(tr("上一步"), u"back"_s, ""))
    , m_hint(makeHint())
    , m_next(button(tr("下一步"), u"next"_s, "primary"))
{
    setAccessibleName(tr("新建档案库"));
    m_title->setFont(Theme::font(Text::RecordName));
    m_steps->setAccessibleName(tr("这一步要填的"));
    for (QWidget *step : {static_cast<QWidget *>(m_unit), makeMeStep(), makePasswordStep(),
                          static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_backup)})
        m_steps->addWidget(step);
    m_hint->setWordWrap(true);
    m_next->setMinimumWidth(100);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(m_cancel);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addSpacing(16);
    content->addWidget(m_line);
    content->addSpacing(28);
    content->addWidget(m_steps, 1);
    content->addWidget(m_error);
    content->addWidget(makeLeaveBand());
    content->addSpacing(12);
    content->addLayout(foot);
    setContent(content, {ContentWidth, LeftMargin, 72});

    connect(m_unit, &UnitStep::changed, this, &CreateForm::update);
    connect(m_me, &QLineEdit::textChanged, this, &CreateForm::update);
    connect(m_password, &PasswordPair::changed, this, &CreateForm::update);
    connect(m_sheet, &SheetStep::changed, this, &CreateForm::update);
    connect(m_backup, &BackupStep::changed, this, &CreateForm::update);
    connect(m_password, &PasswordPair::entered, this, &CreateForm::forward);
    connect(m_sheet, &SheetStep::entered, this, &CreateForm::forward);
    for (QLineEdit *field : m_unit->findChildren<QLineEdit *>() + QList<QLineEdit *>{m_me})
        connect(field, &QLineEdit::returnPressed, this, &CreateForm::forward);
    connect(m_next, &QPushButton::clicked, this, &CreateForm::forward);
    connect(m_back, &QPushButton::clicked, this, &CreateForm::back);
    connect(m_cancel, &QPushButton::clicked, this, &CreateForm::leave);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_leave->isVisible())
            m_stay->click();
        else
            leave();
    });
    update();
}

QWidget *CreateForm::makeMeStep()
{
    auto *step = new QWidget;
    step->setAccessibleName(tr("我"));
    m_me->setObjectName(u"founder"_s);
    m_me->setAccessibleName(tr("我的姓名"));
    m_me->setFixedWidth(FieldWidth);
    auto *label = new QLabel(tr("我的姓名"));
    Theme::setKind(label, "second");
    label->setBuddy(m_me);
    auto *advice = new QLabel(tr("建库的人有本单位的全部权限，由您再加别的人并定岗位。记录里会写下是谁做的，请写真名。"));
    advice->setWordWrap(true);
    Theme::setKind(advice, "quiet");
    auto *grid = new QGridLayout(step);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(14);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_me, 0, 1);
    grid->addWidget(advice, 1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(2, 1);
    return step;
}

QWidget *CreateForm::makePasswordStep()
{
    auto *step = new QWidget;
    step->setAccessibleName(tr("密码"));
    auto *advice = new QLabel(tr("密码不存在电脑上，也没有人能替您找回。几个不相干的词连起来，又长又好记。"));
    advice->setWordWrap(true);
    Theme::setKind(advice, "quiet");
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(advice);
    column->addWidget(m_password);
    column->addStretch();
    return step;
}

QWidget *CreateForm::makeLeaveBand()
{
    m_leave = new QWidget;
    m_leave->setObjectName(u"leaveBand"_s);
    m_leave->setAccessibleName(tr("现在离开会怎样"));
    auto *text = new QLabel(tr("档案库已经建好，恢复单还没有核对。现在离开，档案库会锁上，记录没有损失，用刚才的密码能打开；"
                               "但恢复单不会再显示，以后忘了密码就没有别的办法打开。"));
    text->setObjectName(u"leaveText"_s);
    text->setAccessibleName(text->text());
    text->setWordWrap(true);
    Theme::setKind(text, "error");
    m_stay = button(tr("留下，接着核对"), u"stay"_s, "bar");
    auto *go = button(tr("锁上离开"), u"leaveNow"_s, "bar");
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(go);
    row->addWidget(m_stay);
    auto *column = new QVBoxLayout(m_leave);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(text);
    column->addLayout(row);
    m_leave->hide();
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_leave->hide();
        m_cancel->show();
        m_sheet->focusFirst();
    });
    connect(go, &QPushButton::clicked, this, [this] {
        m_sheet->forget();
        m_made = false;
        emit abandoned();
        emit left();
    });
    return m_leave;
}

CreateForm::Step CreateForm::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void CreateForm::go(Step step)
{
    m_error->hide();
    m_leave->hide();
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_line->setCurrent(static_cast<int>(step));
    switch (step) {
    case Step::Unit:
        m_unit->focusField({});
        break;
    case Step::Me:
        m_me->setFocus();
        break;
    case Step::Password:
        m_password->setOwner({m_me->text().simplified(), {m_unit->unit().name, m_unit->unit().code}, {}});
        m_password->focusFirst();
        break;
    case Step::Sheet:
        m_sheet->focusFirst();
        break;
    case Step::Backup:
        m_backup->setVaultFolder(m_unit->folder());
        m_backup->focusFirst();
        break;
    }
    update();
}

void CreateForm::forward()
{
    if (!m_next->isEnabled())
        return;
    switch (step()) {
    case Step::Unit:
        return go(Step::Me);
    case Step::Me:
        return go(Step::Password);
    case Step::Password:
        return create();
    case Step::Sheet:
        if (!m_sheet->isAsking())
            return m_sheet->ask();
        m_sheet->forget();
        return go(Step::Backup);
    case Step::Backup:
        m_made = false;
        emit finished(m_backup->folder());
        return;
    }
}

void CreateForm::back()
{
    if (step() == Step::Sheet && m_sheet->isAsking())
        m_sheet->showAgain();
    else if (step() == Step::Me || step() == Step::Password)
        go(static_cast<Step>(static_cast<int>(step()) - 1));
}

void CreateForm::create()
{
    const NewVault vault{m_unit->unit(), m_me->text().simplified(), m_unit->folder()};
    QByteArray password = m_password->take();
    m_busy = true;
    m_error->hide();
    update();
    emit createRequested(vault, password);
    password.fill('\0');
}

void CreateForm::showSheet(const QStringList &recoveryGroups)
{
    m_busy = false;
    m_made = true;
    m_sheet->setSheet({m_unit->unit().name, m_unit->unit().code, m_me->text().simplified(), m_today, recoveryGroups});
    go(Step::Sheet);
}

void CreateForm::showError(const core::Error &error)
{
    m_busy = false;
    const QString field = error.context.value(u"field"_s).toString();
    switch (error.code) {
    case ErrorCode::AlreadyExists:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskMissing:
    case ErrorCode::ReadOnly:
        go(Step::Unit);
        m_unit->focusField(u"folder"_s);
        break;
    case ErrorCode::Invalid:
        if (field == u"founder" || field == u"user") {
            go(Step::Me);
        } else {
            go(Step::Unit);
            m_unit->focusField(field);
        }
        break;
    default:
        go(Step::Password);
        break;
    }
    const QString text = words::errorText(error);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    m_error->show();
}

bool CreateForm::mayLeave()
{
    if (m_busy)
        return false; // under a second, and the vault would be left without its sheet
    if (m_made && step() == Step::Sheet) {
        m_error->hide();
        m_leave->show();
        m_cancel->hide();
        m_stay->setFocus();
        return false;
    }
    if (m_made)
        emit abandoned();
    m_made = false;
    m_password->clear();
    return true;
}

void CreateForm::leave()
{
    if (mayLeave())
        emit left();
}

QString CreateForm::blockedBy() const
{
    switch (step()) {
    case Step::Unit:
        return m_unit->blockedBy();
    case Step::Me:
        if (m_me->text().simplified().isEmpty())
            return tr("先写姓名");
        return m_me->text().simplified().size() > LongestName ? tr("姓名最多 %1 个字").arg(LongestName) : QString();
    case Step::Password:
        return m_password->blockedBy();
    case Step::Sheet:
        return m_sheet->blockedBy();
    case Step::Backup:
        break;
    }
    return {};
}

void CreateForm::update()
{
    // A blocked button stays, grey, with its reason beside it.
    const QString reason = m_busy ? tr("正在建档案库…") : blockedBy();
    const bool asking = step() == Step::Sheet && m_sheet->isAsking();
    m_next->setEnabled(!m_busy && reason.isEmpty());
    m_next->setText(step() == Step::Backup ? tr("建好") : tr("下一步"));
    m_next->setAccessibleName(m_next->text());
    m_next->setAccessibleDescription(reason);
    m_back->setEnabled(!m_busy && (step() == Step::Me || step() == Step::Password || asking));
    m_cancel->setText(m_made ? tr("锁上离开") : tr("不建了"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setEnabled(!m_busy);
    m_steps->setEnabled(!m_busy);
    QString hint = reason;
    if (hint.isEmpty() && step() == Step::Sheet && !asking)
        hint = tr("纸在手上了，按「下一步」核对两组");
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
}

void CreateForm::showEvent(QShowEvent *event)
{
    EntranceForm::showEvent(event);
    if (step() == Step::Unit)
        m_unit->focusField({});
}

} // namespace ui::shell
