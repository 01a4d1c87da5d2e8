// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui::shell
{

struct Session;

/// F1: every key of the window, of lists and of this session's pages and commands.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    KeyList(const Session &session, QWidget *parent);
};

} // namespace ui::shell
