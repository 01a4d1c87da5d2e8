// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/BackupPage.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/BackupWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/TableText.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::Result;
using core::storage::KnownBackup;
using core::workspace::AutomaticOutcome;
using core::workspace::BackupMade;
using core::workspace::BackupPlace;
using core::workspace::BackupReport;
using core::workspace::BackupState;
using core::workspace::Difference;

namespace ui::backup
{

namespace
{
constexpr int SideWidth = 366;
constexpr int HeaderHeight = 30;
constexpr int TickMilliseconds = 200;
constexpr int Steps = 1000; ///< of the progress bar
constexpr qint64 Day = 24 * 60 * 60;
constexpr qint64 LateDays = 3;

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What a place says of itself, and how urgent that is: 0, 1 or 2.
std::pair<QString, int> placeText(const BackupPlace &place, const QDateTime &now)
{
    const QDateTime from = place.last.isValid() ? place.last : place.since;
    const qint64 days = from.isValid() ? from.secsTo(now) / Day : 0;
    if (!place.reachable)
        return days > 0 ? std::pair{QObject::tr("%1 天没有插上").arg(days), days > LateDays ? 2 : 1}
                        : std::pair{QObject::tr("现在没有插上"), 0};
    if (!place.last.isValid())
        return {QObject::tr("还没有备份过"), 1};
    if (days > LateDays)
        return {QObject::tr("%1 天没有备份").arg(days), 2};
    return {place.changes > 0 ? QObject::tr("之后又改了 %1 处").arg(place.changes) : QObject::tr("✓ 都在里面"), 0};
}
} // namespace

BackupPage::BackupPage(BackupSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_age(label({}))
    , m_places(new RecordList(tr("备份到哪里"), {{{}, 92}, {tr("文件夹"), 400}, {tr("上次"), 120}, {tr("现在怎样"), 180}}))
    , m_choose(button(tr("选第二处…"), "bar"))
    , m_drop(button(tr("不用第二处"), "bar"))
    , m_saveAs(button(tr("另存一份…"), "bar"))
    , m_now(button(tr("现在备份　Ctrl+N"), "primary"))
    , m_hint(label({}, Text::Secondary, "quiet"))
    , m_progress(new QProgressBar)
    , m_stop(button(tr("停止"), "bar"))
    , m_said(label({}, Text::Body, "note"))
    , m_copies(new RecordList(tr("现有的备份"), {{tr("做于"), 130}, {tr("文件"), 470}, {tr("大小"), 90, true}, {tr("怎么来的"), 110}}))
    , m_rehearse(button(tr("演练恢复…"), "bar"))
    , m_gone(button(tr("这一份已销毁…"), "bar"))
    , m_result(label({}))
    , m_compared(new RecordList(tr("演练的比较"), {{tr("比什么"), 130}, {tr("备份里"), 90, true}, {tr("现在"), 90, true}}))
{
    setAccessibleName(tr("备份"));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeMain(), 1);
    all->addWidget(makeSide());
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &BackupPage::tick);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUp);
    connect(m_saveAs, &QPushButton::clicked, this, &BackupPage::saveAs);
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::choosePlace);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        onFinished(m_source.choosePlace({}), this, [this](const Result<> &done) {
            say(done ? tr("不再备份到第二处。那里已有的备份没有动。") : words::errorText(done.error()), done.has_value());
            reload();
        });
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_watch)
            m_watch->cancelled = true;
    });
    connect(m_rehearse, &QPushButton::clicked, this, &BackupPage::askPassword);
    connect(m_gone, &QPushButton::clicked, this, &BackupPage::askGone);
    connect(m_copies, &RecordList::currentChanged, this, &BackupPage::update);
    connect(m_copies, &RecordList::opened, this, &BackupPage::askPassword);
    for (RecordList *list : {m_places, m_copies})
        connect(list, &RecordList::retryRequested, this, &BackupPage::reload);
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { backUp(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_now->setFocus();
    reload();
}

BackupPage::~BackupPage()
{
    if (m_watch)
        m_watch->cancelled = true;
}

QWidget *BackupPage::makeMain()
{
    auto *main = new QWidget;
    main->setAccessibleName(tr("备份"));
    m_age->setObjectName(u"age"_s);
    m_said->setObjectName(u"said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    m_hint->setObjectName(u"hint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_now->setObjectName(u"backUp"_s);
    m_saveAs->setObjectName(u"saveAs"_s);
    m_choose->setObjectName(u"choose"_s);
    m_drop->setObjectName(u"drop"_s);
    m_stop->setObjectName(u"stop"_s);
    m_rehearse->setObjectName(u"rehearse"_s);
    m_gone->setObjectName(u"gone"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("做了多少"));
    m_progress->setRange(0, Steps);
    m_progress->setFixedWidth(260);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_stop->hide();
    m_places->setFixedHeight(HeaderHeight * 4);
    m_copies->setEmptyText(tr("还没有备份。按「现在备份」做第一份。"));
    QLabel *what = label(tr("锁定时和每天自动备份；每处一天一个文件，留最近 7 天和 8 周的。文件和档案库一样加密，要用这里的密码打开。"),
                         Text::Secondary, "second");
    what->setWordWrap(true);
    auto *placeTools = new QHBoxLayout;
    placeTools->setSpacing(8);
    for (QWidget *tool : {m_choose, m_drop, m_saveAs})
        placeTools->addWidget(tool);
    placeTools->addStretch();
    auto *copyTools = new QHBoxLayout;
    copyTools->setSpacing(8);
    copyTools->addWidget(m_rehearse);
    copyTools->addWidget(m_gone);
    copyTools->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(14);
    foot->addWidget(m_progress);
    foot->addWidget(m_stop);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_now);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(label(tr("备份到哪里"), Text::Section));
    column->addWidget(m_age);
    column->addWidget(what);
    column->addWidget(m_places);
    column->addLayout(placeTools);
    column->addWidget(hairline());
    column->addWidget(label(tr("现有的备份"), Text::Section));
    column->addWidget(m_copies, 1);
    column->addLayout(copyTools);
    column->addWidget(m_said);
    column->addLayout(foot);
    return main;
}

QWidget *BackupPage::makeSide()
{
    QWidget *side = sidePanel(tr("恢复演练"), SideWidth);
    QLabel *advice = label(tr("没有演练过的备份不算备份。演练把选中的一份恢复到一个临时文件夹，逐页读、逐条核对，和现在的档案比较，最后删去临时文件夹。"),
                           Text::Secondary, "second");
    advice->setWordWrap(true);
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_result->setText(tr("本次打开后还没有演练。"));
    m_compared->setEmptyText(tr("在左边选一份，按「演练恢复…」。"));
    QLabel *lost = label(tr("档案真的丢了，在打开档案库的画面上选「从备份恢复」。不会覆盖任何东西。"), Text::Secondary, "second");
    lost->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 0, 16, 0);
    words->setSpacing(8);
    words->addWidget(label(tr("恢复演练"), Text::Section));
    words->addWidget(advice);
    words->addWidget(m_result);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 12);
    below->addWidget(lost);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addLayout(words);
    column->addWidget(m_compared, 1);
    column->addLayout(below);
    return side;
}

void BackupPage::reload()
{
    m_copies->setBusy();
    onFinished(m_source.state(), this, [this](const Result<BackupState> &state) {
        if (state)
            show(*state);
        else
            m_copies->showError(state.error());
        update();
    });
    update();
}

void BackupPage::show(const BackupState &state)
{
    m_state = state;
    const QDateTime now = state.now;
    m_age->setText(state.last ? tr("最近一份做于 %1。").arg(momentText(state.last->made, now)) : tr("还没有做过备份。"));
    m_age->setAccessibleName(m_age->text());
    const QList<BackupPlace> places = state.places;
    m_places->setRows(std::max(2, int(places.size())), [places, now](int row, int column) {
        Cell cell;
        if (row >= places.size()) {
            cell.text = column == 0 ? tr("第二处") : column == 1 ? tr("还没有选：这台电脑坏了，备份也一起没了") : QString();
            cell.lateness = column == 1 ? 1 : 0;
            return cell;
        }
        const BackupPlace &place = places.at(row);
        const auto [text, lateness] = placeText(place, now);
        if (column == 0)
            cell.text = place.second ? tr("第二处") : tr("这台电脑");
        else if (column == 1)
            cell.text = native(place.folder);
        else if (column == 2)
            cell.text = place.last.isValid() ? momentText(place.last, now) : tr("从未");
        else
            cell.text = text;
        cell.second = column == 2;
        cell.lateness = column == 3 ? lateness : 0;
        return cell;
    });
    const QList<KnownBackup> copies = state.standing;
    m_copies->setRows(int(copies.size()), [copies, now](int row, int column) {
        const KnownBackup &copy = copies.at(row);
        Cell cell;
        cell.second = column != 1;
        if (column == 0)
            cell.text = momentText(copy.made, now);
        else if (column == 1)
            cell.text = native(copy.place);
        else if (column == 2)
            cell.text = words::sizeText(copy.bytes);
        else
            cell.text = copy.automatic ? tr("自动") : tr("手动");
        return cell;
    });
    m_copies->setFoot(tr("共 %1 份").arg(copies.size()));
}

void BackupPage::begin(const QString &what)
{
    m_watch = std::make_shared<core::workspace::BackupWatch>();
    m_doing = what;
    m_said->hide();
    m_tick.start();
    tick();
    update();
}

void BackupPage::tick()
{
    const qint64 total = m_watch ? m_watch->total.load() : 0;
    m_progress->setValue(total > 0 ? int(std::min(total, m_watch->done.load()) * Steps / total) : 0);
}

void BackupPage::end()
{
    m_tick.stop();
    m_watch.reset();
    m_doing.clear();
    update();
}

void BackupPage::backUp()
{
    if (!m_now->isEnabled())
        return;
    QList<BackupPlace> reachable;
    for (const BackupPlace &place : m_state->places) {
        if (place.reachable)
            reachable.append(place);
    }
    begin(tr("正在备份…"));
    onFinished(m_source.backUpTo(reachable, m_watch), this, [this](const Result<QList<AutomaticOutcome>> &done) {
        end();
        if (!done) {
            say(words::errorText(done.error()), false);
            return;
        }
        QStringList lines;
        bool good = true;
        for (const AutomaticOutcome &outcome : *done) {
            good = good && !outcome.error;
            lines.append(outcome.error ? tr("%1：%2").arg(native(outcome.place.folder), words::errorText(*outcome.error))
                                       : tr("备份好了，写完后又读回来核对过：%1").arg(native(outcome.file)));
        }
        say(lines.join(u'\n'), good);
        if (m_source.changed)
            m_source.changed();
        reload();
    });
}

void BackupPage::saveAs()
{
    const QString suggested = tr("备份-%1.yicebak").arg(m_source.clock->today().toString(Qt::ISODate));
    m_source.files.save(this, tr("备份存到哪里"), suggested, [this](const QString &path) {
        if (m_watch)
            return;
        begin(tr("正在备份…"));
        onFinished(m_source.saveAs(path, m_watch), this, [this](const Result<BackupMade> &made) {
            end();
            say(made ? tr("备份好了，写完后又读回来核对过：%1").arg(native(made->path)) : words::errorText(made.error()),
                made.has_value());
            if (m_source.changed)
                m_source.changed();
            reload();
        });
    });
}

void BackupPage::choosePlace()
{
    const QString before = m_state ? m_state->plan.secondPlace : QString();
    m_source.files.folder(this, tr("备份的第二处：最好在 U 盘或另一块盘上"), before, [this](const QString &folder) {
        onFinished(m_source.choosePlace(folder), this, [this, folder](const Result<> &done) {
            if (done)
                say(tr("以后也备份到 %1。现在可以按「现在备份」。").arg(native(folder)), true);
            else if (done.error().code == core::ErrorCode::Invalid)
                say(tr("这个文件夹和档案库在一起，算不得第二处。没有改动任何东西。请选 U 盘或另一块盘。"), false);
            else
                say(words::errorText(done.error()), false);
            reload();
        });
    });
}

const KnownBackup *BackupPage::chosen() const
{
    const int row = m_copies->currentRow();
    return m_state && row >= 0 && row < m_state->standing.size() ? &m_state->standing.at(row) : nullptr;
}

void BackupPage::askPassword()
{
    const KnownBackup *copy = chosen();
    if (!copy || !m_rehearse->isEnabled())
        return;
    auto *dialog = new AskDialog(tr("演练恢复"),
                                 tr("%1\n用做这份备份时您的密码打开它。现在的档案不受影响。").arg(native(copy->place)),
                                 tr("开始演练"), this);
    QLineEdit *line = dialog->addLine(tr("密码"), {});
    line->setObjectName(u"password"_s);
    line->setEchoMode(QLineEdit::Password);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    dialog->onAccept([this, dialog, line, file = copy->place] {
        QByteArray password = line->text().toUtf8();
        line->clear();
        dialog->finish();
        rehearse(file, password);
        password.fill('\0');
    });
    dialog->open();
}

void BackupPage::rehearse(const QString &file, const QByteArray &password)
{
    begin(tr("正在演练恢复…"));
    m_result->setText(tr("正在演练…"));
    m_compared->setRows(0, {});
    const QByteArray own(password.constData(), password.size());
    onFinished(m_source.rehearse(file, own, m_watch), this, [this](const Result<BackupReport> &report) {
        end();
        if (report) {
            showReport(*report);
            return;
        }
        const QString text = tr("没有通过：%1").arg(words::errorText(report.error()));
        m_result->setText(text);
        m_result->setAccessibleName(text);
        say(tr("这份备份恢复不了，请再做一份。%1").arg(words::errorText(report.error())), false);
    });
}

void BackupPage::showReport(const BackupReport &report)
{
    const QString made = momentText(report.header.made, m_source.clock->now());
    QString text = tr("✓ %1 的备份可以恢复：读了 %2 页，核对了 %3 条记录。").arg(made).arg(report.pages).arg(report.records);
    if (!report.sound())
        text = tr("%1 的备份少了东西，有 %2 处对不上，请再做一份。").arg(made).arg(report.differences.size());
    else if (report.later && !report.ofLiving)
        text += tr("但现在的档案不是从它接着写下来的，请先弄清来历。");
    else if (report.later && report.later->isEmpty())
        text += tr("和现在的档案一样。");
    else if (report.later)
        text += tr("它之后写的不在里面：");
    m_result->setText(text);
    m_result->setAccessibleName(text);
    say(tr("演练做完了，临时文件夹已删去。结果在右边。"), report.sound());
    const QList<Difference> lines = words::comparedLines(report);
    m_compared->setRows(int(lines.size()), [lines](int row, int column) {
        const Difference &line = lines.at(row);
        Cell cell;
        cell.text = column == 0 ? words::tableText(line.what) : QString::number(column == 1 ? line.expected : line.found);
        cell.bold = line.expected != line.found;
        return cell;
    });
}

void BackupPage::askGone()
{
    const KnownBackup *copy = chosen();
    if (!copy)
        return;
    auto *dialog = new AskDialog(tr("这一份已销毁"),
                                 tr("%1\n程序不删这个文件，只记下您说它已经销毁。销毁到期档案时，不再把它列为仍有副本的地方。")
                                     .arg(native(copy->place)),
                                 tr("记下"), this);
    dialog->onAccept([this, dialog, id = copy->id] {
        onFinished(m_source.markGone(id), dialog, [this, dialog](const Result<> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->finish();
            reload();
        });
    });
    dialog->open();
}

void BackupPage::say(const QString &text, bool good)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    Theme::setKind(m_said, good ? "note" : "error");
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->show();
}

void BackupPage::update()
{
    const bool busy = m_watch != nullptr;
    const QString reason = busy ? m_doing : m_state ? QString() : tr("正在读取…");
    m_now->setEnabled(reason.isEmpty());
    m_now->setAccessibleDescription(reason);
    m_hint->setText(reason);
    m_hint->setAccessibleName(reason);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_choose->setEnabled(!busy);
    m_drop->setVisible(m_state && !m_state->plan.secondPlace.isEmpty());
    m_drop->setEnabled(!busy);
    m_saveAs->setEnabled(!busy);
    m_rehearse->setEnabled(!busy && chosen());
    m_gone->setEnabled(!busy && chosen());
}

shell::PageInfo backupPage(BackupSource source)
{
    return {u"backup"_s, QObject::tr("备份"), {}, shell::Icon::Backup, true,
            [source = std::move(source)](QWidget *parent) { return new BackupPage(source, parent); }};
}

} // namespace ui::backup
