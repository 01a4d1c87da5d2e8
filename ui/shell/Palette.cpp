// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include "core/base/text/Pinyin.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Theme.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using ui::common::Text;
using ui::common::Theme;

namespace ui::shell
{

namespace
{
constexpr int Width = 600;
constexpr int RowHeight = 34;
constexpr int VisibleRows = 11;
enum Role { KindRole = Qt::UserRole + 1, DetailRole, KeyRole };

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Width, std::max(RowHeight, QFontMetrics(Theme::font(Text::Body)).height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &tokens = Theme::tokens();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        painter->save();
        painter->fillRect(row, QColor(chosen ? tokens.accentSoft : tokens.surface));
        if (chosen)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(tokens.accent));
        const int left = int(Qt::AlignLeft | Qt::AlignVCenter);
        painter->setFont(Theme::font(Text::Secondary));
        painter->setPen(QColor(tokens.ink3));
        painter->drawText(row.adjusted(16, 0, 0, 0), left, index.data(KindRole).toString());
        painter->drawText(row.adjusted(0, 0, -16, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                          index.data(KeyRole).toString());
        QFont bold = Theme::font(Text::Body);
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(QColor(tokens.ink));
        const QString title = index.data().toString();
        painter->drawText(row.adjusted(76, 0, 0, 0), left, title);
        const int used = painter->fontMetrics().horizontalAdvance(title);
        painter->setFont(Theme::font(Text::Body));
        painter->setPen(QColor(tokens.ink2));
        const QRect rest = row.adjusted(76 + used + 14, 0, -90, 0);
        painter->drawText(rest, left,
                          painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight,
                                                            std::max(0, rest.width())));
        painter->restore();
    }
};

bool matches(const QString &title, const QString &typed)
{
    if (typed.isEmpty() || title.contains(typed, Qt::CaseInsensitive))
        return true;
    const QString plain = QString(typed).remove(u' ').toLower();
    const QStringList keys = core::base::nameSearchKeys(title);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return key.startsWith(plain); });
}
} // namespace

Palette::Palette(const Session &session, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_said(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"palette"_s);
    setAccessibleName(m_session.searchHint);
    setWindowTitle(m_session.searchHint);
    setModal(true);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(m_session.searchHint);
    m_field->setPlaceholderText(m_session.searchHint);
    m_field->setProperty("tall", true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("找到的"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(VisibleRows * RowHeight);
    m_said->setObjectName(u"paletteSaid"_s);
    m_said->setFont(Theme::font(Text::Secondary));
    m_said->setWordWrap(true);
    Theme::setKind(m_said, "quiet");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_list);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 16, 10);
    foot->addWidget(m_said);
    column->addLayout(foot);
    setFixedWidth(Width);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this] { run(false); });
    search();
    m_field->setFocus();
    if (parent)
        QDialog::move(parent->mapToGlobal(QPoint((parent->width() - Width) / 2, 56)));
}

QList<Palette::Entry> Palette::ownMatches(const QString &typed)
{
    QList<Entry> found;
    for (const PageInfo &page : m_session.pages) {
        if (!page.under.isEmpty())
            continue;
        if (matches(page.title, typed))
            found.append({tr("页面"), page.title, {}, page.key.toString(QKeySequence::NativeText),
                          [this, id = page.id] { emit pageWanted(id); }, {}});
    }
    for (const Command &command : m_session.commands) {
        if (matches(command.title, typed))
            found.append({tr("命令"), command.title, {}, command.key.toString(QKeySequence::NativeText), command.run, {}});
    }
    return found;
}

void Palette::search()
{
    const QString typed = m_field->text().simplified();
    const int question = ++m_asked;
    const QList<Entry> own = ownMatches(typed);
    showFound(own);
    if (typed.isEmpty() || !m_session.find)
        return;
    ui::common::onFinished(m_session.find(typed), this,
                           [this, question, own](const core::Result<QList<Found>> &answer) {
                               if (question != m_asked)
                                   return;
                               QList<Entry> found;
                               if (answer) {
                                   for (const Found &one : *answer)
                                       found.append({one.kind, one.title, one.detail, {}, one.open, one.act});
                               }
                               showFound(found + own);
                               if (!answer)
                                   m_said->setText(words::errorText(answer.error()));
                           });
}

void Palette::showFound(const QList<Entry> &found)
{
    m_entries = found;
    m_model->clear();
    for (const Entry &entry : found) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.kind, KindRole);
        item->setData(entry.detail, DetailRole);
        item->setData(entry.key, KeyRole);
        QStringList said{entry.kind, entry.title, entry.detail, entry.key};
        said.removeAll(QString());
        item->setData(said.join(Words::tr("，")), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_said->setText(found.isEmpty() ? tr("没有找到。可以写姓名、拼音、首字母或学号，也可以写页面和命令的名字。")
                                    : tr("↑↓ 选择　Enter 打开　Ctrl+Enter 直接办　Esc 关上"));
    m_said->setAccessibleName(m_said->text());
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int at = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(at, 0));
}

void Palette::run(bool act)
{
    const Entry entry = m_entries.value(m_list->currentIndex().row());
    const std::function<void()> job = act && entry.act ? entry.act : entry.open;
    if (!job)
        return;
    // Closed first: what is opened may put its own window up.
    close();
    job();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-VisibleRows);
        return true;
    case Qt::Key_PageDown:
        step(VisibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace ui::shell
