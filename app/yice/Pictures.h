// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Desk.h"

class QApplication;

namespace yice {

struct PicturesWanted {
    QString user;
    QByteArray password;
    QString folder;
};

/// Unlocks, shows each page, writes it as PNG (1366×698 in a 1366×768 screen) and all pages as one PDF. Returns the exit
/// status.
int writePictures(QApplication &app, Desk &desk, const PicturesWanted &wanted);

} // namespace yice
