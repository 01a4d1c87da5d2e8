// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <utility>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui::common
{

// Small pieces of which every page is made, so that they look and speak alike.

/// `kind` as in Theme::setKind, or nullptr.
QLabel *label(const QString &text, Text size = Text::Body, const char *kind = nullptr);
/// `kind`: primary, bar, chip, link or nullptr. Its accessible name is its text.
QPushButton *button(const QString &text, const char *kind = nullptr);
/// A field with its name beside it, spoken as `name`.
QLineEdit *field(const QString &name, const QString &placeholder = {});
/// A box of choices with its arrow, spoken as `name`.
QComboBox *choice(const QString &name);
/// Pixels for words of the program: English ones are longer, while what is data keeps its width.
int widthFor(int chinese, int english);
/// The head of a page: `title` over `below` at the left. What follows stands behind them.
QHBoxLayout *headLine(QLabel *title, QLabel *below);
/// The head of one record: pairs of words, each over its second, at the left; `tools` at the right.
QHBoxLayout *recordHead(const QList<std::pair<QWidget *, QWidget *>> &words, const QList<QPushButton *> &tools);
/// What a page is made of from top to bottom: `head`, a hairline, the line of its error, and `body`, which takes the rest.
QVBoxLayout *pageColumn(QWidget *page, QHBoxLayout *head, QLabel *error, QHBoxLayout *body);
/// A horizontal hairline.
QWidget *hairline();
/// A side panel of the given width with the window's ground.
QWidget *sidePanel(const QString &name, int width);
/// Calls `act` for `key` while the focus is in `page`.
void addKey(QWidget *page, const QKeySequence &key, std::function<void()> act);
/// As addKey, for single letters and digits, also of the keypad: not while a text is being typed.
void addLetterKey(QWidget *page, Qt::Key key, std::function<void()> act);

} // namespace ui::common
