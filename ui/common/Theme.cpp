// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/Fonts.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui::common
{

namespace
{
Scheme s_scheme = Scheme::Light;
bool s_onPaper = false;
double s_textScale = 1.0;

struct TextRow {
    Text text;
    double points;
    bool bold;
};
constexpr TextRow Sizes[] = {
    {Text::Question, 24, true},  {Text::Option, 18, false},   {Text::Figure, 28, true},  {Text::RecordName, 18, true},
    {Text::PageTitle, 15, true}, {Text::Section, 11.5, true}, {Text::Body, 10.5, false}, {Text::Secondary, 10, false},
    {Text::Caption, 9, false},   {Text::Note, 12, false},
};

QString name(QRgb colour)
{
    return QColor(colour).name();
}

constexpr const char16_t *Sheet = uR"(
QWidget { color: @ink; }
QToolTip { background: @surface; color: @ink; border: 1px solid @edge; padding: 4px; }
QLabel[kind="second"] { color: @ink2; }
QLabel[kind="quiet"] { color: @ink3; }
QLabel[kind="good"] { color: @good; }
QLabel[kind="late"] { color: @redText; font-weight: 700; }
QLabel[kind="soon"] { color: @orange; font-weight: 700; }
QLabel[kind="note"] { background: @soft; color: @ink; border: 0; border-left: 4px solid @accent; padding: 10px 14px; }
QLabel[kind="error"] { background: @redTint; color: @ink; border: 0; border-left: 4px solid @red; padding: 10px 14px; }
QPushButton { background: @surface; border: 1px solid @edge; border-radius: 4px; min-height: 30px; padding: 0 14px; }
QPushButton:hover { background: @soft; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 2px solid @focus; min-height: 28px; padding: 0 13px; }
QPushButton:disabled { background: @sunken; color: @ink3; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 700; }
QPushButton[kind="primary"]:hover { background: @strong; }
QPushButton[kind="primary"]:focus { border: 2px solid @focus; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @ink3; border-color: @line; }
QPushButton[kind="bar"] { min-height: 24px; padding: 0 10px; }
QPushButton[kind="bar"]:focus { min-height: 22px; padding: 0 9px; }
QPushButton[kind="chip"] { min-height: 24px; padding: 0 10px; }
QPushButton[kind="chip"]:focus { min-height: 22px; padding: 0 9px; }
QPushButton[kind="chip"]:checked { background: @soft; border-color: @accent; color: @strong; font-weight: 700; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: @accent; min-height: 24px; padding: 0; text-align: left; }
QPushButton[kind="link"]:hover { color: @strong; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; min-height: 24px; padding: 0; }
QPushButton[kind="link"]:disabled { color: @ink3; }
QLineEdit, QComboBox, QPlainTextEdit, QDateEdit { background: @surface; border: 1px solid @edge; border-radius: 4px; min-height: 30px; padding: 0 9px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QDateEdit:focus { border: 2px solid @focus; min-height: 28px; padding: 0 8px; }
QLineEdit[kind="slip"], QLineEdit[kind="slip"]:focus { border: 2px solid @redText; min-height: 28px; padding: 0 8px; }
QLineEdit:disabled, QComboBox:disabled { background: @sunken; color: @ink3; border-color: @line; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: none; }
QLineEdit[tall="true"], QComboBox[tall="true"], QPushButton[tall="true"] { min-height: 38px; }
QLineEdit[tall="true"]:focus, QComboBox[tall="true"]:focus, QPushButton[tall="true"]:focus { min-height: 36px; }
QLineEdit[large="true"], QPushButton[large="true"] { min-height: 54px; }
QLineEdit[large="true"]:focus, QPushButton[large="true"]:focus { min-height: 52px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; selection-background-color: @soft; selection-color: @ink; outline: 0; }
QTableView { background: @surface; border: 0; gridline-color: @rowLine; selection-background-color: @soft; selection-color: @ink; outline: 0; }
QHeaderView { background: @window; border: 0; }
QHeaderView::section { background: @window; color: @ink2; border: 0; border-bottom: 1px solid @line; padding: 0 8px; min-height: 29px; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:only-one { padding-left: 16px; }
QTableCornerButton::section { background: @window; border: 0; }
QListView#railList { background: @rail; border: 0; outline: 0; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; min-height: 26px; min-width: 26px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
#header { background: @surface; border: 0; border-bottom: 1px solid @line; }
#statusLine { background: @window; border: 0; border-top: 1px solid @line; }
#statusLine QLabel, #statusLine QPushButton { color: @ink2; }
#statusLine QPushButton { background: transparent; border: 2px solid transparent; min-height: 20px; padding: 0 2px; }
#statusLine QPushButton:focus { border-color: @focus; }
#statusLine QPushButton[age="good"] { color: @good; }
#statusLine QPushButton[age="late"] { color: @orange; font-weight: 700; }
#pages, #unlockSide { background: @surface; }
#paletteBox { min-height: 28px; text-align: left; }
#paletteBox:focus { min-height: 26px; }
QDialog#palette { border: 1px solid @edge; }
#paletteList { background: @surface; border: 0; border-top: 1px solid @line; border-bottom: 1px solid @line; outline: 0; }
#rule { background: @line; border: 0; }
#sheet { background: @surface; border: 0; }
#sidePanel { background: @window; border: 0; border-left: 1px solid @line; }
#band { background: @window; border: 0; }
QDialog { background: @surface; }
QListWidget, QTreeView { background: @window; border: 0; outline: 0; }
QListWidget::item, QTreeView::item { min-height: 28px; color: @ink; }
QListWidget::item:selected, QTreeView::item:selected { background: @soft; color: @ink; }
QListWidget:focus, QTreeView:focus { border: 2px solid @focus; }
QListWidget::item { padding-left: 8px; background: transparent; }
QCheckBox, QRadioButton { min-height: 22px; spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding-right: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid @edge; background: @surface; }
QCheckBox::indicator, QListWidget::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QListWidget::indicator:checked { background: @accent; border-color: @strong; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken; border-color: @line; }
QProgressBar { background: @sunken; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";
} // namespace

void Theme::apply(QApplication &application, Scheme scheme, double textScale)
{
    s_scheme = scheme;
    s_textScale = textScale;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setStyleSheet({});
    QApplication::setPalette(palette(scheme));
    QApplication::setFont(font(Text::Body));
    application.setStyleSheet(styleSheet(scheme));
}

Scheme Theme::scheme()
{
    return s_scheme;
}

const Tokens &Theme::tokens()
{
    return tokensOf(s_scheme);
}

OnPaper::OnPaper() : m_before(s_scheme)
{
    s_scheme = Scheme::Light;
    s_onPaper = true;
}

OnPaper::~OnPaper()
{
    s_scheme = m_before;
    s_onPaper = false;
}

bool OnPaper::isNow()
{
    return s_onPaper;
}

QFont Theme::font(Text text)
{
    QFont font;
    font.setFamilies(fontFamilies());
    for (const TextRow &row : Sizes) {
        if (row.text == text) {
            font.setPointSizeF(row.points * s_textScale);
            font.setBold(row.bold);
        }
    }
    return font;
}

QPalette Theme::palette(Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.ink);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::PlaceholderText, t.ink3);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.ink);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.window);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.controlEdge);
    set(QPalette::Shadow, t.ink);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(t.ink3));
    return palette;
}

QString Theme::styleSheet(Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    QString sheet = QString::fromUtf16(Sheet);
    // Longer words stand before those that they begin with: @ink2 before @ink, @redTint before @red.
    const std::pair<QString, QRgb> names[] = {
        {u"@surface"_s, t.surface},
        {u"@window"_s, t.window},
        {u"@sunken"_s, t.sunken},
        {u"@rail"_s, t.rail},
        {u"@rowLine"_s, t.rowLine},
        {u"@ink2"_s, t.ink2},
        {u"@ink3"_s, t.ink3},
        {u"@ink"_s, t.ink},
        {u"@line"_s, t.line},
        {u"@edge"_s, t.controlEdge},
        {u"@accent"_s, t.accent},
        {u"@strong"_s, t.accentStrong},
        {u"@soft"_s, t.accentSoft},
        {u"@onAccent"_s, t.onAccent},
        {u"@focus"_s, t.focus},
        {u"@good"_s, t.good},
        {u"@orange"_s, t.of(Severity::Orange).text},
        {u"@redTint"_s, t.of(Severity::Red).tint},
        {u"@redText"_s, t.of(Severity::Red).text},
        {u"@red"_s, t.of(Severity::Red).solid},
    };
    for (const auto &[word, colour] : names)
        sheet.replace(word, name(colour));
    return sheet;
}

void Theme::setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    // The sheet looks at a property once: what was drawn already is to be looked at again.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace ui::common
