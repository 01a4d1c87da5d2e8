// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/district/IntakeDialog.h"

#include "ui/common/DueText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/ErrorText.h"
#include "ui/words/PackageWords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using core::Result;
using core::exchange::PackageImport;

namespace ui::district
{

IntakeDialog::IntakeDialog(const DistrictSource &source, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_paths(paths)
    , m_progress(label({}, Text::Section))
    , m_list(new RecordList(tr("收件结果"), {{tr("文件"), 220}, {tr("单位"), 120}, {tr("结果"), 640}, {tr("回执"), 100}}))
    , m_whole(label({}, Text::Body))
    , m_close(button(tr("关上"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"intake"_s);
    setWindowTitle(tr("收件"));
    setAccessibleName(tr("收件"));
    resize(1120, 440);
    m_progress->setObjectName(u"intakeProgress"_s);
    m_progress->setContentsMargins(16, 14, 16, 6);
    m_whole->setObjectName(u"intakeSaid"_s);
    m_whole->setWordWrap(true);
    m_whole->setMinimumHeight(2 * QFontMetrics(Theme::font(Text::Body)).height() + 4);
    m_close->setObjectName(u"intakeClose"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 14);
    foot->setSpacing(16);
    foot->addWidget(m_whole, 1);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &IntakeDialog::reject);
    connect(m_list, &RecordList::currentChanged, this, [this](int row) {
        m_whole->setText(row >= 0 && row < m_lines.size() ? m_lines.at(row).said : QString());
        m_whole->setAccessibleName(m_whole->text());
    });
    m_list->table()->setFocus();
    next();
}

void IntakeDialog::next()
{
    const bool done = m_stopped || m_at >= m_paths.size();
    m_close->setEnabled(done || !m_stopped);
    m_close->setText(done ? tr("关上") : tr("停止"));
    m_close->setAccessibleName(m_close->text());
    if (done) {
        const auto taken = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.good; });
        const auto waiting = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.waits; });
        const auto refused = m_lines.size() - taken - waiting;
        QStringList parts{tr("收下 %1 个").arg(taken)};
        if (waiting > 0)
            parts.append(tr("在收件箱等 %1 个").arg(waiting));
        if (refused > 0)
            parts.append(tr("没有收 %1 个").arg(refused));
        if (m_at < m_paths.size())
            parts.append(tr("还有 %1 个没有看，原样留着").arg(m_paths.size() - m_at));
        m_progress->setText(parts.join(u"　"_s));
        m_progress->setAccessibleName(m_progress->text());
        emit finished();
        return;
    }
    m_progress->setText(tr("正在检查 %1 / %2").arg(m_at + 1).arg(m_paths.size()));
    m_progress->setAccessibleName(m_progress->text());
    const QString path = m_paths.at(m_at++);
    onFinished(readFile(path, core::exchange::LargestPackage), this, [this, path](const Result<QByteArray> &file) {
        if (!file)
            return took(path, core::fail(file.error()));
        onFinished(m_source.take(*file), this,
                   [this, path](const Result<PackageImport> &import) { took(path, import); });
    });
}

void IntakeDialog::took(const QString &path, const Result<PackageImport> &import)
{
    const QFileInfo place(path);
    Line line;
    line.file = place.fileName();
    if (!import) {
        line.unit = import.error().context.value(u"unit"_s).toString();
        line.said = words::errorText(import.error());
        m_lines.append(line);
        showLines();
        return next();
    }
    line.unit = import->package.fromName;
    line.said = words::importText(*import, m_source.clock->today());
    line.good = import->package.applied || import->handling == core::exchange::Handling::NothingNew;
    line.waits = !line.good;
    m_lines.append(line);
    showLines();
    if (import->receiptFile.isEmpty())
        return next();
    const QString name = tr("%1-回执.%2").arg(place.completeBaseName(), place.suffix().isEmpty() ? u"yicepkg"_s
                                                                                                : place.suffix());
    onFinished(writeFile(place.dir().filePath(name), import->receiptFile), this,
               [this, name](const Result<> &written) { wroteReceipt(written, name); });
}

void IntakeDialog::wroteReceipt(const Result<> &written, const QString &name)
{
    Line &line = m_lines.last();
    line.receipt = written ? tr("✓ 在旁边") : tr("没存上");
    line.said += written ? tr("回执写在旁边：%1，请带给学校。").arg(name)
                         : tr("回执没有存上：%1可以关上后选中这一件，按 R 另存。").arg(words::errorText(written.error()));
    showLines();
    next();
}

void IntakeDialog::showLines()
{
    const QList<Line> lines = m_lines;
    m_list->setRows(int(lines.size()), [lines](int row, int column) {
        const Line &line = lines.at(row);
        Cell cell;
        switch (column) {
        case 0:
            cell.text = line.file;
            break;
        case 1:
            cell.text = line.unit;
            cell.second = true;
            break;
        case 2:
            cell.text = (line.good ? u"✓ "_s : u"! "_s) + line.said;
            cell.lateness = line.good ? 0 : int(Lateness::Soon);
            break;
        default:
            cell.text = line.receipt;
            cell.second = true;
            break;
        }
        return cell;
    });
    m_list->setCurrentRow(int(lines.size()) - 1);
}

void IntakeDialog::reject()
{
    if (!m_stopped && m_at < m_paths.size()) {
        m_stopped = true;
        m_close->setEnabled(false);
        return;
    }
    QDialog::reject();
}

} // namespace ui::district
