// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/shell/Icon.h"

#include "ui/common/Theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::common::Text;
using ui::common::Theme;
using ui::common::Tokens;

namespace ui::shell
{

namespace
{
constexpr int RowHeight = 38;
constexpr int BrandHeight = 48;
enum Role { IdRole = Qt::UserRole + 1, IconRole, ShownRole, CountRole, LateRole, TitleRole, KeyRole };

class RailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Rail::FoldedWidth, std::max(RowHeight, QFontMetrics(Theme::font(Text::Body)).height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Theme::tokens();
        const bool shown = index.data(ShownRole).toBool();
        const bool folded = option.rect.width() < 100;
        const QRect row = option.rect;
        const QColor ink(shown ? tokens.railTextSelected : tokens.railText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(row, QColor(shown ? tokens.railSelected : tokens.rail));
        if (shown)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(tokens.railMark));
        paintIcon(*painter, QRectF(row.left() + 18, row.center().y() - 8.5, 18, 18),
                  static_cast<Icon>(index.data(IconRole).toInt()), ink);
        QFont font = Theme::font(Text::Body);
        font.setBold(shown);
        painter->setFont(font);
        painter->setPen(ink);
        if (!folded)
            painter->drawText(row.adjusted(46, 0, index.data(CountRole).toInt() > 0 ? -40 : -4, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                              index.data(TitleRole).toString());
        paintBadge(*painter, row, index, folded);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->setPen(QPen(QColor(tokens.railMark), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

private:
    static void paintBadge(QPainter &painter, const QRect &row, const QModelIndex &index, bool folded)
    {
        const int count = index.data(CountRole).toInt();
        if (count <= 0)
            return;
        const Tokens &tokens = Theme::tokens();
        QFont font = Theme::font(Text::Caption);
        font.setBold(index.data(ShownRole).toBool());
        painter.setFont(font);
        const QString text = count > 999 ? u"999+"_s : QString::number(count);
        const int height = std::max(18, painter.fontMetrics().height());
        const int width = std::max(22, painter.fontMetrics().horizontalAdvance(text) + 10);
        const QRectF badge =
            folded ? QRectF(row.right() - width, row.top() + 1, width, height)
                   : QRectF(row.right() - 11 - width, row.center().y() - height / 2.0 + 0.5, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(index.data(LateRole).toBool() ? tokens.badgeLate : tokens.badge));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(QColor(tokens.badgeText));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
};

/// What a screen reader says of a row.
void word(QStandardItem *item)
{
    const int count = item->data(CountRole).toInt();
    const QString title = item->data(TitleRole).toString();
    QString text = title;
    if (item->data(ShownRole).toBool())
        text += Rail::tr("，正在看");
    if (count > 0)
        text += item->data(LateRole).toBool() ? Rail::tr("，%1 项，有逾期").arg(count) : Rail::tr("，%1 项").arg(count);
    item->setData(text, Qt::AccessibleTextRole);
    item->setToolTip(item->data(KeyRole).toString().isEmpty() ? title
                                                              : u"%1　%2"_s.arg(title, item->data(KeyRole).toString()));
}
} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_mainPages(new QStandardItemModel(this))
    , m_footPages(new QStandardItemModel(this))
    , m_main(makeList(tr("页面")))
    , m_foot(makeList(tr("页面，下方")))
{
    setAccessibleName(tr("导航栏"));
    m_main->setModel(m_mainPages);
    m_foot->setModel(m_footPages);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, BrandHeight, 0, 6);
    all->setSpacing(0);
    all->addWidget(m_main, 1);
    all->addWidget(m_foot);
    setFolded(false);
}

QListView *Rail::makeList(const QString &name)
{
    auto *list = new QListView(this);
    list->setObjectName(u"railList"_s);
    list->setAccessibleName(name);
    list->setItemDelegate(new RailDelegate(list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    connect(list, &QListView::clicked, this, &Rail::choose);
    // `activated` would come a second time after `clicked` where the platform opens by a single click.
    auto *enter = new QAction(list);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    enter->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(enter);
    connect(enter, &QAction::triggered, this, [this, list] { choose(list->currentIndex()); });
    return list;
}

template <typename Visit> void Rail::eachItem(Visit visit)
{
    for (QStandardItemModel *model : {m_mainPages, m_footPages}) {
        for (int row = 0; row < model->rowCount(); ++row)
            visit(model->item(row));
    }
}

void Rail::setPages(const QList<PageInfo> &pages)
{
    clear();
    for (const PageInfo &page : pages) {
        if (!page.under.isEmpty())
            continue;
        auto *item = new QStandardItem;
        item->setData(page.id, IdRole);
        item->setData(page.title, TitleRole);
        item->setData(static_cast<int>(page.icon), IconRole);
        item->setData(page.key.toString(QKeySequence::NativeText), KeyRole);
        word(item);
        (page.foot ? m_footPages : m_mainPages)->appendRow(item);
    }
    for (QListView *list : {m_main, m_foot}) {
        if (list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
    }
    m_foot->setVisible(m_footPages->rowCount() > 0);
    m_foot->setFixedHeight(m_footPages->rowCount() * m_foot->sizeHintForRow(0));
}

void Rail::clear()
{
    m_mainPages->clear();
    m_footPages->clear();
}

void Rail::setShown(const QString &id)
{
    eachItem([&](QStandardItem *item) {
        const bool shown = item->data(IdRole).toString() == id;
        item->setData(shown, ShownRole);
        word(item);
        if (shown)
            (item->model() == m_mainPages ? m_main : m_foot)->setCurrentIndex(item->index());
    });
}

void Rail::setBadge(const QString &id, int count, bool late)
{
    eachItem([&](QStandardItem *item) {
        if (item->data(IdRole).toString() != id)
            return;
        item->setData(count, CountRole);
        item->setData(late, LateRole);
        word(item);
    });
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? FoldedWidth : FullWidth);
}

void Rail::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(index.data(IdRole).toString());
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(Theme::tokens().rail));
    const QRectF frame(14.75, 11.75, 24.5, 24.5);
    painter.setPen(QPen(QColor(Theme::tokens().railMark), 1.5));
    painter.drawRoundedRect(frame, 4, 4);
    drawPicture(painter, QRectF(18, 15, 18, 18), u"seal"_s);
    if (!m_folded)
        drawPicture(painter, QRectF(49, 14, 40, 20), u"wordmark"_s);
}

} // namespace ui::shell
