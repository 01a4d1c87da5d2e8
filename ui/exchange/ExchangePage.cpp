// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExchangePage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/PackageWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::Result;
using core::district::CrisisReport;
using core::district::SafeCount;
using core::exchange::KnownUnit;
using core::exchange::SentPackage;
using core::workspace::DistrictSent;

namespace ui::exchange
{

namespace
{
constexpr int SideWidth = 366;
constexpr int RecipientWidth = 360;
constexpr qint64 LargestReceipt = 1024 * 1024;
constexpr int HeaderHeight = 30;
constexpr int MostCountRows = 7; ///< more are scrolled: the crises need their place

QString stateWord(const QString &state)
{
    for (const auto known : {core::alerts::State::Noticed, core::alerts::State::Triaged, core::alerts::State::Graded,
                             core::alerts::State::Intervening, core::alerts::State::Following,
                             core::alerts::State::Closed}) {
        if (core::alerts::stateName(known) == state)
            return words::stateText(known);
    }
    return state;
}

QString gradeWord(int grade)
{
    return grade == core::district::NoGrade ? QObject::tr("年级不明") : words::gradeText(grade);
}

QString packageFileName(const QString &unitCode, const QDate &day)
{
    return QObject::tr("上报-%1-%2.yicepkg").arg(unitCode, day.toString(u"yyyyMMdd"_s));
}
} // namespace

ExchangePage::ExchangePage(ExchangeSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_to(new ChoiceBox(tr("发给")))
    , m_fingerprint(label({}, Text::Secondary, "second"))
    , m_summary(label({}))
    , m_counts(new RecordList(tr("在办预警的人数"),
                              {{tr("年级"), 200}, {tr("红"), 90, true}, {tr("橙"), 90, true}, {tr("黄"), 90, true},
                               {tr("蓝"), 90, true}, {{}, 40}}))
    , m_crises(new RecordList(tr("重点个案"),
                              {{tr("等级"), ui::common::widthFor(76, 101)}, {tr("代号"), 150}, {tr("年级"), 90}, {tr("进展"), ui::common::widthFor(90, 112)},
                               {tr("首次记录"), 130}, {tr("期限"), 180}}))
    , m_said(label({}, Text::Body, "note"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_send(button(tr("生成上报包　Ctrl+N"), "primary"))
    , m_weekly(button(tr("打印每周名单　Ctrl+P"), "bar"))
    , m_own(label({}))
    , m_ownFingerprint(label({}, Text::Secondary))
    , m_saveCard(button(tr("存名片…"), "bar"))
    , m_register(button(tr("登记别的单位…"), "bar"))
    , m_list(new RecordList(tr("发出的包"),
                            {{tr("包号"), 58}, {tr("发给"), 88}, {tr("发出"), 62}, {tr("回执"), 150}}))
    , m_receipt(button(tr("收回执…"), "bar"))
    , m_again(button(tr("再存一次…"), "bar"))
{
    setAccessibleName(tr("上报"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeMain(), 1);
    all->addWidget(makeSide());
    connect(m_to, &QComboBox::currentIndexChanged, this, &ExchangePage::showRecipient);
    connect(m_send, &QPushButton::clicked, this, &ExchangePage::send);
    connect(m_receipt, &QPushButton::clicked, this, &ExchangePage::takeReceipt);
    connect(m_again, &QPushButton::clicked, this, &ExchangePage::sendAgain);
    connect(m_list, &RecordList::currentChanged, this, &ExchangePage::update);
    for (RecordList *list : {m_counts, m_crises, m_list})
        connect(list, &RecordList::retryRequested, this, &ExchangePage::reload);
    connect(m_saveCard, &QPushButton::clicked, this, [this] {
        saveTo(this, m_source.files, tr("本单位名片存到哪里"), tr("单位名片.yicecard"), m_source.cardFile,
               [this](const QString &text, bool good) { say(text, good); });
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        registerUnit(this, m_source.files, m_source.trust, [this](const QString &text, bool good) {
            say(text, good);
            if (good)
                reload();
        });
    });
    connect(m_weekly, &QPushButton::clicked, this, &ExchangePage::printWeekly);
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { send(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { printWeekly(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_to->setFocus();
    reload();
}

QWidget *ExchangePage::makeMain()
{
    auto *main = new QWidget;
    main->setAccessibleName(tr("上报"));
    m_to->setObjectName(u"to"_s);
    m_to->setFixedWidth(RecipientWidth);
    m_fingerprint->setObjectName(u"toFingerprint"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_hint->setObjectName(u"hint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_send->setObjectName(u"send"_s);
    m_crises->setEmptyText(tr("没有红色、橙色的在办个案。"));
    for (RecordList *list : {m_counts, m_crises})
        list->table()->setRowHeight(RowHeight::Compact);
    QLabel *privacy = label(tr("包里就是下面这些，没有姓名。不足 5 人写「<5」；为了不让人从合计反推，有的格子一并遮住。"),
                            Text::Secondary, "second");
    privacy->setWordWrap(true);
    auto *recipient = new QHBoxLayout;
    recipient->setSpacing(16);
    recipient->addWidget(m_to);
    recipient->addWidget(m_fingerprint, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(label(tr("1　发给谁"), Text::Section));
    column->addLayout(recipient);
    column->addWidget(hairline());
    column->addWidget(label(tr("2　看清要发出的内容"), Text::Section));
    column->addWidget(privacy);
    column->addWidget(m_summary);
    column->addWidget(m_counts);
    auto *severe = new QHBoxLayout;
    severe->addWidget(label(tr("重点个案，只有代号"), Text::Section));
    severe->addStretch();
    severe->addWidget(m_weekly);
    column->addLayout(severe);
    column->addWidget(m_crises, 1);
    column->addWidget(m_said);
    column->addLayout(foot);
    return main;
}

QWidget *ExchangePage::makeSide()
{
    QWidget *side = sidePanel(tr("名片和发出的包"), SideWidth);
    m_own->setObjectName(u"ownUnit"_s);
    m_own->setWordWrap(true);
    m_ownFingerprint->setObjectName(u"ownFingerprint"_s);
    m_saveCard->setObjectName(u"saveCard"_s);
    m_register->setObjectName(u"registerUnit"_s);
    m_receipt->setObjectName(u"takeReceipt"_s);
    m_again->setObjectName(u"saveAgain"_s);
    m_list->setEmptyText(tr("还没有发出过包。"));
    QLabel *advice = label(tr("别的单位登记时，请在电话里念这 12 组数字。"), Text::Secondary, "second");
    advice->setWordWrap(true);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(m_saveCard);
    cards->addWidget(m_register);
    cards->addStretch();
    auto *receipts = new QHBoxLayout;
    receipts->setSpacing(8);
    receipts->addWidget(m_receipt);
    receipts->addWidget(m_again);
    receipts->addStretch();
    auto *own = new QVBoxLayout;
    own->setContentsMargins(16, 0, 16, 0);
    own->setSpacing(8);
    own->addWidget(label(tr("本单位名片"), Text::Section));
    own->addWidget(m_own);
    own->addWidget(m_ownFingerprint);
    own->addWidget(advice);
    own->addLayout(cards);
    own->addSpacing(4);
    own->addWidget(hairline());
    own->addWidget(label(tr("发出的包"), Text::Section));
    own->addLayout(receipts);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addLayout(own);
    column->addWidget(m_list, 1);
    return side;
}

void ExchangePage::reload()
{
    onFinished(m_source.units(), this, [this](const Result<QList<KnownUnit>> &units) {
        if (units)
            showUnits(*units);
        else
            say(words::errorText(units.error()), false);
    });
    onFinished(m_source.preview(), this, [this](const Result<Preview> &preview) {
        if (preview)
            showPreview(*preview);
        else
            m_counts->showError(preview.error());
    });
    onFinished(m_source.sent(), this, [this](const Result<QList<SentPackage>> &sent) {
        if (sent)
            showSent(*sent);
        else
            m_list->showError(sent.error());
    });
    update();
}

void ExchangePage::showUnits(const QList<KnownUnit> &units)
{
    const QString before = m_to->currentData().toString();
    m_units.clear();
    for (const KnownUnit &unit : units) {
        if (unit.self) {
            m_own->setText(tr("%1（%2）").arg(unit.card.name, unit.card.code));
            m_own->setAccessibleName(tr("本单位：%1").arg(m_own->text()));
            m_ownFingerprint->setText(words::fingerprintLines(unit.card.fingerprint(), 4));
            m_ownFingerprint->setAccessibleName(tr("本单位的 12 组：%1").arg(unit.card.fingerprint()));
        } else {
            m_units.append(unit);
        }
    }
    m_to->clear();
    for (const KnownUnit &unit : m_units)
        m_to->addItem(tr("%1（%2）").arg(unit.card.name, unit.card.code), unit.card.code);
    m_to->setCurrentIndex(std::max(0, m_to->findData(before)));
    m_to->setEnabled(!m_units.isEmpty());
    showRecipient();
}

void ExchangePage::showRecipient()
{
    const int index = m_to->currentIndex();
    if (index < 0 || index >= m_units.size()) {
        m_fingerprint->setText(tr("还没有登记别的单位。请向区县中心要名片，点右边「登记别的单位…」。"));
    } else {
        const KnownUnit &unit = m_units.at(index);
        m_fingerprint->setText(words::fingerprintLines(unit.card.fingerprint(), 6));
        m_fingerprint->setAccessibleName(tr("收件单位的 12 组：%1").arg(unit.card.fingerprint()));
    }
    update();
}

void ExchangePage::showPreview(const Preview &preview)
{
    m_preview = preview;
    const core::district::SafeFigures &figures = preview.figures;
    const QString campaign = figures.campaign.isEmpty() ? tr("本学年还没有测评") : figures.campaign;
    m_summary->setText(tr("截至 %1　在册 %2 人　有效测评 %3 人（%4）　逾期 %5 件")
                           .arg(figures.day.toString(Qt::ISODate), words::countText(figures.students),
                                words::countText(figures.assessed), campaign, words::safeCountText(figures.overdue)));
    m_summary->setAccessibleName(m_summary->text());
    const QList<int> grades = figures.byGrade.keys();
    m_counts->setFixedHeight(HeaderHeight + int(RowHeight::Compact) * std::min(MostCountRows, int(grades.size()) + 1) + 4);
    m_counts->setRows(int(grades.size()) + 1, [figures, grades](int row, int column) {
        Cell cell;
        cell.bold = row == 0;
        if (column == 0) {
            cell.text = row == 0 ? tr("全校") : gradeWord(grades.at(row - 1));
        } else if (column <= core::district::MostSeverity) {
            const QMap<int, SafeCount> &counts = row == 0 ? figures.bySeverity : figures.byGrade[grades.at(row - 1)];
            const SafeCount count = counts.value(core::district::MostSeverity + 1 - column, SafeCount{0});
            cell.text = words::safeCountText(count);
            cell.second = count == SafeCount{0};
        }
        return cell;
    });
    const QList<CrisisReport> crises = preview.crises;
    const QDateTime now = m_source.clock->now();
    m_crises->setRows(int(crises.size()), [crises, now](int row, int column) {
        const CrisisReport &crisis = crises.at(row);
        Cell cell;
        switch (column) {
        case 0:
            cell.severity = crisis.severity;
            break;
        case 1:
            cell.text = crisis.pseudonym;
            break;
        case 2:
            cell.text = gradeWord(crisis.grade);
            break;
        case 3:
            cell.text = stateWord(crisis.state);
            break;
        case 4:
            cell.text = momentText(crisis.firstRecord, now);
            cell.second = true;
            break;
        default: {
            const DueText due = dueText(crisis.due, now);
            cell.text = due.text;
            cell.lateness = int(due.lateness);
            break;
        }
        }
        return cell;
    });
    update();
}

void ExchangePage::showSent(const QList<SentPackage> &sent)
{
    m_sent = sent;
    const QDate today = m_source.clock->today();
    m_list->setRows(int(sent.size()), [sent, today](int row, int column) {
        const SentPackage &package = sent.at(row);
        Cell cell;
        if (column == 0) {
            cell.text = QString::number(package.sequence);
        } else if (column == 1) {
            cell.text = package.to;
        } else if (column == 2) {
            cell.text = dayText(package.created.toLocalTime().date(), today);
            cell.second = true;
        } else {
            cell.text = package.receipt ? tr("✓ %1").arg(words::receiptText(*package.receipt)) : tr("还没有回执");
            cell.second = !package.receipt;
        }
        return cell;
    });
    update();
}

void ExchangePage::send()
{
    if (!m_send->isEnabled())
        return;
    const QString to = m_to->currentData().toString();
    const QList<QJsonObject> rows = m_preview->rows;
    m_source.files.save(
        this, tr("上报包存到哪里"), packageFileName(to, m_source.clock->today()), [this, to, rows](const QString &path) {
            m_busy = true;
            update();
            onFinished(m_source.send(to, rows), this, [this, path](const Result<DistrictSent> &sent) {
                m_busy = false;
                update();
                if (!sent)
                    return say(words::errorText(sent.error()), false);
                const QString steps =
                    sent->reported > 0 ? tr("其中 %1 个个案的书面报告区县已按这个包记为办了。").arg(sent->reported) : QString();
                onFinished(writeFile(path, sent->file), this, [this, path, steps](const Result<> &written) {
                    say(written ? tr("已生成上报包，存到 %1。交给收件单位后，请把回执收回来。")
                                          .arg(QDir::toNativeSeparators(path))
                                      + steps
                                : tr("%1包已经编号记下，请在右边选中它，点「再存一次…」。")
                                      .arg(words::errorText(written.error())),
                        written.has_value());
                    reload();
                });
            });
        });
}

void ExchangePage::printWeekly()
{
    auto *dialog = new AskDialog(tr("打印每周名单"),
                                 tr("要每周书面报告区县的个案，只有代号，怀疑有人加害、或者家里可能有人牵涉的学生不在纸上。存成 PDF 再打印。"
                                    "离开档案库的是明文，做一份会记进日志。打印不等于报告：报了再记。"),
                                 tr("存成 PDF…"), this);
    dialog->onAccept([this, dialog] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        const QString name = tr("每周名单-%1.pdf").arg(m_source.clock->today().toString(Qt::ISODate));
        m_source.files.save(dialog, tr("名单存到哪里"), name, [this, dialog](const QString &path) {
            savePaper(m_source.weekly(), path, writeFile, dialog,
                      [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

void ExchangePage::sendAgain()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_sent.size())
        return;
    const SentPackage &package = m_sent.at(row);
    saveTo(this, m_source.files, tr("上报包再存一次"),
           packageFileName(package.to, package.created.toLocalTime().date()),
           [this, id = package.id] { return m_source.sentFile(id); },
           [this](const QString &text, bool good) { say(text, good); });
}

void ExchangePage::takeReceipt()
{
    m_source.files.open(this, tr("选回执文件"), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        onFinished(readFile(paths.first(), LargestReceipt), this, [this](const Result<QByteArray> &file) {
            if (!file)
                return say(words::errorText(file.error()), false);
            onFinished(m_source.takeReceipt(*file), this, [this](const Result<SentPackage> &package) {
                if (package) {
                    say(tr("%1 号包的回执已收：%2。").arg(package->sequence).arg(
                            package->receipt ? words::receiptText(*package->receipt) : QString()),
                        true);
                } else if (package.error().code == core::ErrorCode::NotFound) {
                    say(tr("这张回执答的不是本单位发出的包。没有写入任何东西。请核对是不是拿错了文件。"), false);
                } else {
                    say(words::errorText(package.error()), false);
                }
                reload();
            });
        });
    });
}

void ExchangePage::say(const QString &text, bool good)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    Theme::setKind(m_said, good ? "note" : "error");
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->show();
}

QString ExchangePage::blockedBy() const
{
    if (m_busy)
        return tr("正在生成…");
    if (m_to->currentIndex() < 0)
        return tr("先登记收件单位");
    if (!m_preview)
        return tr("还没有读到要发的内容");
    return {};
}

void ExchangePage::update()
{
    const QString reason = blockedBy();
    m_send->setEnabled(reason.isEmpty());
    m_send->setAccessibleDescription(reason);
    m_hint->setText(reason.isEmpty() ? tr("存成文件后，用 U 盘或专用渠道交给收件单位；别人打不开") : reason);
    m_hint->setAccessibleName(m_hint->text());
    const int row = m_list->currentRow();
    m_again->setEnabled(row >= 0 && row < m_sent.size() && !m_sent.at(row).receipt);
}

shell::PageInfo exchangePage(ExchangeSource source)
{
    return {u"packages"_s, QObject::tr("上报"), QKeySequence(u"Ctrl+0"_s), shell::Icon::Packages, false,
            [source = std::move(source)](QWidget *parent) { return new ExchangePage(source, parent); }};
}

} // namespace ui::exchange
