// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/UnitCard.h"
#include "ui/common/AskDialog.h"
#include "ui/common/Files.h"

namespace ui::common
{

class GroupBoxes;

using TrustCard = std::function<QFuture<core::Result<core::exchange::UnitCard>>(const QByteArray &cardFile,
                                                                                const QString &fingerprint)>;

/// Registers another unit by its card: the twelve groups are read over the phone and written down here.
class UnitCardDialog : public AskDialog
{
    Q_OBJECT

public:
    UnitCardDialog(const core::exchange::UnitCard &card, const QByteArray &file, TrustCard trust, QWidget *parent);

signals:
    void trusted(const QString &unitName);

private:
    void compare();
    void submit();

    core::exchange::UnitCard m_card;
    QByteArray m_file;
    TrustCard m_trust;
    GroupBoxes *m_heard;
};

/// Asks for a card file and opens the dialog over `page`; `say` tells why a file is no card, or that all is done.
void registerUnit(QWidget *page, const FileChooser &files, const TrustCard &trust,
                  const std::function<void(const QString &text, bool good)> &say);
/// Asks where to, and writes what `file` gives; `say` tells the end.
void saveTo(QWidget *page, const FileChooser &files, const QString &title, const QString &suggested,
            const std::function<QFuture<core::Result<QByteArray>>()> &file,
            const std::function<void(const QString &text, bool good)> &say);

} // namespace ui::common
