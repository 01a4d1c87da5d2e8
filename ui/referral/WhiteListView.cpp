// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/WhiteListView.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SchoolFileDialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::referral;

namespace ui::referral
{

namespace
{

enum Column { NameColumn, KindColumn, ChannelColumn, ContactColumn, PhoneColumn, HoursColumn, UntilColumn };

FileOutcome outcomeOf(const InstitutionImport &import)
{
    return {WhiteListView::tr("机构 %1 个。新增 %2，更新 %3，不动 %4；表里没有的 %5 个不动。更新的从今天起是新的一版，旧的一版留着。")
                .arg(import.institutions.size())
                .arg(import.added)
                .arg(import.updated)
                .arg(import.unchanged)
                .arg(import.left),
            import.added + import.updated > 0, import.problems};
}

} // namespace

WhiteListView::WhiteListView(ReferralSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_day(field(tr("哪一天的名单")))
    , m_figures(label({}, Text::Body, "second"))
    , m_back(button(tr("返回列表　Esc"), "bar"))
    , m_import(button(tr("导入白名单…　Ctrl+I"), "primary"))
    , m_list(new RecordList(tr("机构白名单"), {{tr("机构"), 300},
                                               {tr("类型"), 130},
                                               {tr("绿色通道"), widthFor(90, 120)},
                                               {tr("联系人"), 90},
                                               {tr("电话"), 130},
                                               {tr("接诊时间"), 190},
                                               {tr("有效期"), widthFor(200, 220)}}))
{
    setAccessibleName(tr("机构白名单"));
    build();
    connect(m_back, &QPushButton::clicked, this, &WhiteListView::backRequested);
    connect(m_import, &QPushButton::clicked, this, &WhiteListView::import);
    connect(m_day, &QLineEdit::editingFinished, this, &WhiteListView::reload);
    connect(m_list, &RecordList::retryRequested, this, &WhiteListView::reload);
    addKey(this, Qt::Key_Escape, [this] { emit backRequested(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
    addKey(this, Qt::CTRL | Qt::Key_I, [this] { import(); });
}

void WhiteListView::build()
{
    m_import->setEnabled(m_source.mayImport);
    m_day->setText(m_source.clock->today().toString(Qt::ISODate));
    m_day->setFixedWidth(130);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(label(tr("机构白名单"), Text::Section));
    head->addWidget(label(tr("哪一天的名单")));
    head->addWidget(m_day);
    head->addWidget(m_figures);
    head->addStretch();
    head->addWidget(m_back);
    head->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
}

void WhiteListView::reload()
{
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    if (!day.isValid()) {
        m_figures->setText(tr("日期写成 2026-11-30 的样子。"));
        return;
    }
    m_list->setBusy();
    onFinished(m_source.whiteList(day), this, [this](const core::Result<QList<ListedInstitution>> &list) {
        if (list)
            show(*list);
        else
            m_list->showError(list.error());
    });
}

void WhiteListView::show(const QList<ListedInstitution> &list)
{
    m_rows = list;
    const auto count = [this](bool green) {
        return std::count_if(m_rows.begin(), m_rows.end(), [green](const ListedInstitution &one) {
            return one.valid && (!green || one.institution.green);
        });
    };
    m_figures->setText(m_rows.isEmpty() ? QString()
                                        : tr("共 %1 个　这一天有效 %2 个，其中绿色通道 %3 个")
                                              .arg(m_rows.size())
                                              .arg(count(false))
                                              .arg(count(true)));
    m_list->setEmptyText(tr("还没有白名单。导入区县发的机构名单，转介时就能选。"));
    m_list->setRows(int(m_rows.size()), [this](int row, int column) -> Cell {
        const ListedInstitution &listed = m_rows.at(row);
        const Institution &one = listed.institution;
        Cell cell;
        cell.second = !listed.valid || column != NameColumn;
        switch (column) {
        case NameColumn:
            cell.text = one.name;
            cell.bold = listed.valid && one.green;
            break;
        case KindColumn:
            cell.text = one.kind;
            break;
        case ChannelColumn:
            cell.text = one.green ? tr("有") : u"—"_s;
            break;
        case ContactColumn:
            cell.text = one.contact.isEmpty() && one.green ? tr("没写") : one.contact;
            break;
        case PhoneColumn:
            cell.text = one.phone.isEmpty() && one.green ? tr("没写") : one.phone;
            break;
        case HoursColumn:
            cell.text = one.hours;
            break;
        case UntilColumn:
            cell.text = tr("%1 至 %2").arg(one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate));
            if (!listed.valid)
                cell.text = tr("无效　%1").arg(cell.text);
            break;
        default:
            break;
        }
        return cell;
    });
    m_list->table()->setFocus();
}

void WhiteListView::import()
{
    if (!m_source.mayImport)
        return;
    const auto source = m_source;
    const FileKind kind{tr("导入机构白名单"),
                        tr("区县发的机构名单。一次完成：有一行不行，就一行都不写。已写的转介不受影响，照当时的名单。"),
                        tr("表格 (*.xlsx *.xls *.csv)"),
                        [source](const QString &path) { return told(source.tryImport(path), outcomeOf); },
                        [source](const QString &path) { return told(source.importList(path), outcomeOf); }};
    auto *dialog = new SchoolFileDialog(kind, this);
    connect(dialog, &SchoolFileDialog::imported, this, &WhiteListView::reload);
    dialog->open();
}

} // namespace ui::referral
