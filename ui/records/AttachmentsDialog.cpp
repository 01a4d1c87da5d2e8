// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AttachmentsDialog.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/records/AddAttachment.h"
#include "ui/records/ScanView.h"
#include "ui/words/ErrorText.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::records;

namespace ui::records
{

namespace
{

enum Column { DayColumn, KindColumn, TitleColumn, FormatColumn, SizeColumn, ByColumn };

QString formatText(ScanFormat format)
{
    return format == ScanFormat::Pdf ? u"PDF"_s : format == ScanFormat::Png ? u"PNG"_s : u"JPEG"_s;
}

QString sizeText(qint64 bytes)
{
    constexpr double Kilo = 1024;
    return bytes < Kilo * Kilo ? QObject::tr("%1 KB").arg(std::max<qint64>(1, qRound64(double(bytes) / Kilo)))
                               : QObject::tr("%1 MB").arg(double(bytes) / (Kilo * Kilo), 0, 'f', 1);
}

QString suffixOf(ScanFormat format)
{
    return format == ScanFormat::Jpeg ? u"jpg"_s : scanFormatName(format);
}

QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentsDialog::AttachmentsDialog(AttachmentsSource source, const Papers &papers, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_papers(papers)
    , m_list(new RecordList(tr("附件"), {{tr("日期"), 84},
                                         {tr("种类"), widthFor(128, 170)},
                                         {tr("名称"), 190},
                                         {tr("格式"), 62},
                                         {tr("大小"), 76, true},
                                         {tr("谁放的"), 100}}))
    , m_view(new ScanView(m_source.readPdf))
    , m_said(label({}, Text::Body, "second"))
    , m_add(button(tr("放一份…　Ctrl+N"), "primary"))
    , m_open(button(tr("打开　Enter"), "bar"))
    , m_size(button(tr("放大缩小　F11"), "bar"))
    , m_export(button(tr("存出来…　Ctrl+E"), "bar"))
    , m_remove(button(tr("移除…　Delete"), "bar"))
{
    setWindowTitle(m_papers.alert.isNull() ? tr("附件：%1").arg(papers.student.name) : tr("本案的附件：%1").arg(papers.student.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(!m_source.addable.isEmpty());
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentsDialog::choose);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsDialog::preview);
    connect(m_size, &QPushButton::clicked, m_view, &ScanView::toggleSize);
    connect(m_export, &QPushButton::clicked, this, &AttachmentsDialog::giveOut);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsDialog::takeOut);
    connect(m_list, &RecordList::opened, this, &AttachmentsDialog::preview);
    connect(m_list, &RecordList::peeked, this, &AttachmentsDialog::preview);
    connect(m_list, &RecordList::retryRequested, this, &AttachmentsDialog::reload);
    connect(m_list, &RecordList::currentChanged, this, [this] {
        ++m_asked;
        m_view->clear(); // what lies beside one line is always what it names
        updateTools();
    });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { choose(); });
    addKey(this, Qt::CTRL | Qt::Key_E, [this] { giveOut(); });
    addKey(this, Qt::Key_Delete, [this] { takeOut(); });
    addKey(this, Qt::Key_F11, [this] { m_view->toggleSize(); });
    addKey(this, Qt::CTRL | Qt::Key_PageDown, [this] { m_view->turn(1); });
    addKey(this, Qt::CTRL | Qt::Key_PageUp, [this] { m_view->turn(-1); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    m_list->table()->setFocus();
    reload();
}

void AttachmentsDialog::build()
{
    QLabel *title = label(windowTitle(), Text::Section);
    title->setContentsMargins(16, 12, 16, 8);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_list, 3);
    QWidget *side = sidePanel(tr("打开的附件"), 420);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_view);
    lists->addWidget(side);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(16, 6, 16, 0);
    m_said->hide();
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 12);
    tools->setSpacing(8);
    for (QPushButton *tool : {m_open, m_size, m_export, m_remove})
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_add);
    if (m_source.addable.isEmpty())
        m_add->hide();
    if (!m_source.mayExport)
        m_export->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(title);
    all->addWidget(hairline());
    all->addLayout(lists, 1);
    all->addWidget(hairline());
    all->addWidget(m_said);
    all->addLayout(tools);
    resize(1120, 600);
}

void AttachmentsDialog::reload()
{
    m_list->setBusy();
    onFinished(m_source.list(m_papers.student.id), this, [this](const core::Result<QList<Attachment>> &all) {
        if (!all) {
            m_list->showError(all.error());
            return;
        }
        show(*all);
    });
}

void AttachmentsDialog::show(const QList<Attachment> &all)
{
    m_all = all;
    if (!m_papers.alert.isNull())
        m_all.removeIf([this](const Attachment &one) { return one.alert != m_papers.alert; });
    m_list->setEmptyText(m_source.addable.isEmpty() ? tr("没有您可以看的附件。")
                         : m_papers.alert.isNull()
                             ? tr("还没有附件。按 Ctrl+N 选一个 PDF、PNG 或 JPEG 文件，也可以拖进来。")
                             : tr("这个预警还没有附件。按 Ctrl+N 选一个 PDF、PNG 或 JPEG 文件，也可以拖进来。"));
    const QDate today = m_source.clock->today();
    m_list->setFoot(m_all.isEmpty() ? QString() : tr("共 %1 份，纸上日期新的在前").arg(m_all.size()));
    m_list->setRows(int(m_all.size()), [this, today](int row, int column) -> Cell {
        const Attachment &one = m_all.at(row);
        Cell cell;
        cell.second = column != TitleColumn;
        cell.text = column == DayColumn ? dayText(one.day, today)
            : column == KindColumn      ? m_source.rules.kind(one.kind).name
            : column == TitleColumn     ? one.title
            : column == FormatColumn    ? formatText(one.format)
            : column == SizeColumn      ? sizeText(one.bytes)
                                        : one.by;
        return cell;
    });
    for (int row = 0; row < m_all.size(); ++row) {
        if (m_all.at(row).id == m_papers.first)
            m_list->setCurrentRow(row);
    }
    m_papers.first = {};
    m_view->clear();
    updateTools();
    m_list->table()->setFocus();
}

const Attachment *AttachmentsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_all.size() ? &m_all.at(row) : nullptr;
}

void AttachmentsDialog::updateTools()
{
    const Attachment *one = chosen();
    m_open->setEnabled(one);
    m_size->setEnabled(one);
    m_export->setEnabled(one);
    m_remove->setEnabled(one && m_source.addable.contains(one->kind));
}

void AttachmentsDialog::preview()
{
    const Attachment *one = chosen();
    if (!one)
        return;
    const int asked = ++m_asked;
    m_view->say(tr("正在打开…"));
    onFinished(m_source.open(one->id), this, [this, asked](const core::Result<AttachmentContent> &content) {
        if (asked != m_asked)
            return;
        if (content)
            m_view->show(*content);
        else
            m_view->say(words::errorText(content.error()));
    });
}

void AttachmentsDialog::choose()
{
    if (m_source.addable.isEmpty())
        return;
    m_source.files.open(this, tr("选一个 PDF、PNG 或 JPEG 文件"), [this](const QStringList &paths) {
        if (paths.size() != 1)
            say(tr("一次放一份，好写清它是什么。没有放进任何东西。"));
        else
            bring(paths.first());
    });
}

void AttachmentsDialog::bring(const QString &path)
{
    say(tr("正在读取…"));
    onFinished(m_source.readFile(path, m_source.rules.largestBytes), this,
               [this, path](const core::Result<QByteArray> &content) {
                   if (!content) {
                       core::Error error = content.error();
                       say(words::errorText(error.code == core::ErrorCode::TooLarge ? error.with(u"what"_s, u"scan"_s) : error));
                       return;
                   }
                   say({});
                   askAbout(path, *content);
               });
}

void AttachmentsDialog::askAbout(const QString &path, const QByteArray &content)
{
    auto *dialog = new AddAttachment(m_source.rules, m_source.addable, m_source.clock->today(), path, this);
    dialog->onAccept([this, dialog, path, content] {
        NewAttachment given = dialog->given();
        given.alert = m_papers.alert;
        given.content = content;
        onFinished(m_source.add(m_papers.student.id, given), dialog, [this, dialog, path](const core::Result<Attachment> &made) {
            if (!made) {
                dialog->showError(made.error());
                return;
            }
            dialog->finish();
            say(tr("放好了，在档案里是加密的。原来的文件 %1 还在原处，没有加密，不用了请删掉。").arg(QFileInfo(path).fileName()));
            reload();
        });
    });
    dialog->open();
}

void AttachmentsDialog::takeOut()
{
    const Attachment *one = chosen();
    if (!one || !m_remove->isEnabled())
        return;
    auto *dialog = new AskDialog(tr("移除附件：%1").arg(one->title),
                                 tr("这份附件从档案里删去，不能撤回。日志里留下它是什么、谁移除的和理由。"), tr("移除"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么移除"), tr("例如：放错了学生"));
    dialog->onAccept([this, dialog, reason, id = one->id, revision = one->revision] {
        onFinished(m_source.remove(id, revision, reason->text().trimmed()), dialog, [this, dialog](const core::Result<> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->finish();
            say(tr("移除了，理由记进了日志。"));
            reload();
        });
    });
    dialog->open();
}

void AttachmentsDialog::giveOut()
{
    const Attachment *one = chosen();
    if (!one || !m_source.mayExport)
        return;
    auto *dialog = new AskDialog(tr("存出来：%1").arg(one->title),
                                 tr("存出来的文件没有加密，谁拿到都能看。存到哪里、给谁，由您负责；用完请删掉。这次会记进日志。"),
                                 tr("选位置…"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要存"), tr("例如：交给转介医院"));
    // The name says what kind of paper it is, not whose.
    const QString suggested = tr("附件-%1.%2").arg(one->day.toString(u"yyyyMMdd"_s), suffixOf(one->format));
    dialog->onAccept([this, dialog, reason, suggested, id = one->id] {
        const QString why = reason->text().trimmed();
        dialog->acceptButton()->setEnabled(true); // the person may close the next window without an answer
        m_source.files.save(dialog, tr("存到哪里"), suggested, [this, dialog, why, id](const QString &path) {
            dialog->acceptButton()->setEnabled(false);
            onFinished(m_source.giveOut(id, why, path), dialog, [this, dialog](const core::Result<> &done) {
                if (!done) {
                    dialog->showError(done.error());
                    return;
                }
                dialog->finish();
                say(tr("存好了。那里没有加密，用完请删掉。"));
            });
        });
    });
    dialog->open();
}

void AttachmentsDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void AttachmentsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = pathsIn(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1)
        bring(paths.first());
    else
        say(tr("一次放一份，好写清它是什么。没有放进任何东西。"));
}

} // namespace ui::records
